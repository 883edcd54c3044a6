import { printed } from '../../src/plan/sheet/print';

/**
 * A4 landscape less Excel's normal margins is 741 by 487 points; a column of 100 characters is 528.75 points wide. Of
 * the height 95 % is counted on: 462 points, 30 rows of 15 at full size.
 */
const measures = {
  widths: [100],
  heights: [],
  last: { row: 19, column: 0 },
  kept: { rows: 2, columns: 0 },
  blocks: [{ top: 3, height: 17 }],
  isLong: false,
  title: 'Plan',
};
const block = (top: number, height: number) => ({ top, height });

/** The rows, counted from zero, that begin another page. */
function breaks(blocks: (typeof measures)['blocks'], widths = measures.widths): number[] {
  const row = Math.max(...blocks.map(({ top, height }) => top + height - 1));
  const last = { row, column: widths.length - 1 };
  return printed({ ...measures, widths, last, blocks }).rowBreaks.map((cell) => Number(cell.slice(1)) - 1);
}

test('what is printed is fitted to the width of one page, with its titles on every page', () => {
  const wide = { ...measures, widths: Array.from({ length: 40 }, () => 20), last: { row: 19, column: 39 } };
  expect(printed(wide)).toEqual({
    area: 'A1:AN20',
    titleRows: '$1:$2',
    pages: { wide: 1, tall: 1 },
    rowBreaks: [],
    title: 'Plan',
  });
});

test('a timeline too wide to be read on one page takes several beside each other, with its labels on each', () => {
  const timeline = (periods: number) =>
    printed({
      ...measures,
      widths: [30, 16, 14, 2, ...Array.from({ length: periods }, () => 16)],
      last: { row: 19, column: 3 + periods },
      kept: { rows: 6, columns: 3 },
      isLong: true,
    });
  // At half size 741 points hold 1482: a year of months is (60 + 192 characters) 1,400 points wide, 52 weeks are 4,900.
  expect(timeline(12)).toMatchObject({ titleColumns: '$A:$C', pages: { wide: 1 } });
  expect(timeline(52)).toMatchObject({ titleColumns: '$A:$C', pages: { wide: 4 } });
});

test('a sheet not much longer than a page is printed smaller, on one', () => {
  const long = (rows: number) =>
    printed({ ...measures, last: { row: rows - 1, column: 0 }, blocks: [block(3, 10), block(14, rows - 14)] }).pages;
  // 462 points at 65 % hold 47 rows.
  expect(long(47)).toEqual({ wide: 1, tall: 1 });
  expect(long(48)).toEqual({ wide: 1 });
});

test('empty lines at the end of a list are no page of their own: they are printed smaller, with the others', () => {
  const list = (filled: number) =>
    printed({ ...measures, last: { row: 59, column: 0 }, blocks: [block(3, 57)], filled }).pages;
  // 462 points hold 30 rows, and at half size 61.
  expect(list(29)).toEqual({ wide: 1, tall: 1 });
  expect(list(30)).toEqual({ wide: 1 });
});

test('a block that would be cut begins the next page, below the empty row that parts it from the one before', () => {
  expect(breaks([block(3, 20), block(24, 17), block(42, 9), block(52, 16)])).toEqual([23, 51]);
  expect(breaks([block(3, 20), block(23, 17), block(41, 20)])).toEqual([23, 40]);
});

test('a block that would be alone on the last page takes the one before it along', () => {
  expect(breaks([block(3, 20), block(24, 17), block(42, 8), block(51, 4)])).toEqual([23, 41]);
});

test('a block longer than a page goes on over several, and leaves no few rows by themselves', () => {
  expect(breaks([block(3, 70)])).toEqual([30, 58]);
  expect(breaks([block(3, 57)])).toEqual([30, 56]);
});
