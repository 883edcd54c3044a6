import { pagesOf } from '../../src/plan/pages';

/** A4 landscape less Excel's normal margins, less what printers differ by: 667 by 448 points. */
const rows = (count: number): number[] => Array.from({ length: count }, () => 15);
const block = (top: number, height: number) => ({ top, height });

test('columns that fit are printed as large as they are, wider ones smaller, all on one page', () => {
  const columns = (width: number): number[] => Array.from({ length: 10 }, () => width);
  const measures = { rows: rows(20), kept: { rows: 2, columns: 0 }, blocks: [block(3, 17)], wide: false };
  expect(pagesOf({ ...measures, columns: columns(50) })).toEqual({ scale: 100, rows: [], columns: [] });
  expect(pagesOf({ ...measures, columns: columns(100) })).toEqual({ scale: 66, rows: [], columns: [] });
});

test('a timeline too wide to be read on one page goes on on the next, beside its labels', () => {
  const columns = [200, 100, 60, 250, 15, ...Array.from({ length: 12 }, () => 80)];
  const { scale, columns: breaks } = pagesOf({
    columns,
    rows: rows(20),
    kept: { rows: 6, columns: 3 },
    blocks: [],
    wide: true,
  });
  expect(scale).toBe(62);
  // 667 / 0.62 = 1075 points: labels, note and 5 periods; then labels and the other seven (8 would fit).
  expect(breaks).toEqual([5 + 5]);
});

test('a block that would be cut begins the next page', () => {
  const measures = { columns: [700], rows: rows(80), kept: { rows: 2, columns: 0 }, wide: false };
  // 467 points hold 31 rows: two of them are the title that every page repeats.
  const blocks = [block(3, 20), block(24, 17), block(42, 10), block(53, 6)];
  expect(pagesOf({ ...measures, blocks }).rows).toEqual([24, 53]);
});

test('a block longer than a page goes on over several', () => {
  const measures = { columns: [700], rows: rows(100), kept: { rows: 2, columns: 0 }, wide: false };
  expect(pagesOf({ ...measures, blocks: [block(3, 70)] }).rows).toEqual([31, 60]);
});
