// Where cells are after others were inserted, deleted or moved. The tables are what ClosedXML's authors found Excel to do with
// references (AreaTests) and with the cells of conditional formats (XLAreaListTests; https://github.com/ClosedXML/ClosedXML).
import { parseRectangle, type Rectangle, rectangleAddress } from '../../src/browser-workbook/grid/area';
import type { CellEdit, LineEdit, Lines } from '../../src/browser-workbook/grid/extras';
import { cellAfter, cellBefore, rectangleAfter, regionAfter } from '../../src/browser-workbook/grid/moved-cells';

function place(address: string): Rectangle {
  const found = parseRectangle(address);
  if (!found) throw new Error(address);
  return found;
}

const shift = (lines: Lines, kind: 'inserted' | 'deleted', address: string): LineEdit => {
  const { row, column, rows, columns } = place(address);
  return lines === 'rows'
    ? { lines, kind, at: row, count: rows, across: { first: column, count: columns } }
    : { lines, kind, at: column, count: columns, across: { first: row, count: rows } };
};

const referenceCases: readonly (readonly [Lines, 'inserted' | 'deleted', string, string, string | undefined])[] = [
  ['columns', 'inserted', 'C4:F8', 'C1:F3', 'C4:F8'],
  ['columns', 'inserted', 'C4:F8', 'G1:H5', 'C4:F8'],
  ['columns', 'inserted', 'C4:F8', 'C1:D11', 'E4:H8'],
  ['columns', 'inserted', 'C4:F8', 'A1:B8', 'E4:H8'],
  ['columns', 'inserted', 'C4:F8', 'D4:E8', 'C4:H8'],
  ['columns', 'inserted', 'C4:F8', 'D2:I8', 'C4:L8'],
  ['columns', 'inserted', 'XFD1', 'XFB1', undefined],
  ['columns', 'inserted', 'XFA1:XFD1', 'XEZ1:XFA1', 'XFC1:XFD1'],
  ['columns', 'inserted', 'C4:F8', 'B3:B4', 'C4:F8'],
  ['columns', 'inserted', 'C4:F8', 'B5:C7', 'C4:F8'],
  ['rows', 'inserted', 'D6:G10', 'D6:G11', 'D12:G16'],
  ['rows', 'inserted', 'D6:G10', 'C4:H7', 'D10:G14'],
  ['rows', 'inserted', 'D6:G10', 'A7:H9', 'D6:G13'],
  ['rows', 'inserted', 'A1048574:A1048576', 'A1048570:A1048571', 'A1048576'],
  ['rows', 'inserted', 'D6:G10', 'D5:D5', 'D6:G10'],
  ['columns', 'deleted', 'E4:G4', 'B3:C5', 'C4:E4'],
  ['columns', 'deleted', 'E4:G4', 'F1:F7', 'E4:F4'],
  ['columns', 'deleted', 'E4:G4', 'A1:Z9', undefined],
  ['columns', 'deleted', 'D4:F8', 'B1:H6', 'D7:F8'],
  ['columns', 'deleted', 'D4:F8', 'B6:I15', 'D4:F5'],
  ['columns', 'deleted', 'D4:E8', 'D6:E7', 'D4:E8'],
  ['columns', 'deleted', 'D4:E8', 'C4:D6', 'D4:E8'],
  ['rows', 'deleted', 'B5:B8', 'A1:C3', 'B2:B5'],
  ['rows', 'deleted', 'B5:B8', 'A6:C10', 'B5'],
  ['rows', 'deleted', 'B5:B8', 'A5:C8', undefined],
  ['rows', 'deleted', 'D4:H8', 'C1:F9', 'G4:H8'],
  ['rows', 'deleted', 'D4:H8', 'G4:H8', 'D4:F8'],
  ['rows', 'deleted', 'B5:D8', 'C6:D8', 'B5:D8'],
];

test.each(referenceCases)('%s %s: a reference to %s, at %s, is %s', (lines, kind, before, cells, after) => {
  const now = rectangleAfter([shift(lines, kind, cells)], place(before));
  expect(now && rectangleAddress(now)).toBe(after);
});

const regionCases: readonly (readonly [Lines, 'inserted' | 'deleted', string, string, string])[] = [
  ['rows', 'inserted', 'A1:C3', 'A1', 'B1:C3 A2:A4'],
  ['rows', 'inserted', 'A1:C3', 'B2', 'A1:A3 B1 C1:C3 B3:B4'],
  ['rows', 'inserted', 'A1:C3', 'C3', 'A1:B3 C1:C2 C4'],
  ['rows', 'inserted', 'B1:D3', 'A1:A3', 'B1:D3'],
  ['rows', 'inserted', 'A2:C4', 'A1:C1', 'A3:C5'],
  ['columns', 'inserted', 'A1:C3', 'A1', 'A2:C3 B1:D1'],
  ['columns', 'inserted', 'A1:C3', 'B2', 'A1:A3 B1:C1 B3:C3 C2:D2'],
  ['columns', 'inserted', 'A1:C3', 'A1:A3', 'B1:D3'],
  ['rows', 'deleted', 'A1:C3', 'A2', 'A1 B1:C3 A2'],
  ['rows', 'deleted', 'A2:C4', 'A1:C1', 'A1:C3'],
  ['rows', 'deleted', 'A1:A3', 'A1:D5', ''],
  ['columns', 'deleted', 'A1:C3', 'B2', 'A1:A3 B1:C1 B3:C3 B2'],
  ['columns', 'deleted', 'B1:D3', 'A1:A3', 'A1:C3'],
];

/** Each cell by itself, so that it is all one in which pieces they come. */
function cellsOf(places: readonly Rectangle[]): readonly string[] {
  const all = places.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) =>
      [row + Math.floor(index / columns), column + (index % columns)].join(),
    ),
  );
  return all.sort();
}

test.each(regionCases)('%s %s: what %s each have, at %s, is in %s', (lines, kind, before, cells, after) => {
  const now = regionAfter([shift(lines, kind, cells)], place(before));
  expect(cellsOf(now)).toEqual(cellsOf(after === '' ? [] : after.split(' ').map(place)));
});

test('a block takes along what lies wholly in it, and what it covers is gone', () => {
  const edit: CellEdit = { kind: 'block', from: place('B2:C4'), row: 9, column: 1 };
  const after = (address: string): string | undefined => {
    const now = rectangleAfter([edit], place(address));
    return now && rectangleAddress(now);
  };
  expect(['B2:B4', 'C3', 'A2:C4', 'B10:C12', 'A10:C12', 'B4:B6'].map(after)).toEqual([
    'B10:B12',
    'C11',
    'A2:C4',
    undefined,
    'A10:C12',
    'B4:B6',
  ]);
  expect(cellsOf(regionAfter([edit], place('A3:B10')))).toEqual(cellsOf(['A3:A10', 'B5:B9', 'B11:B12'].map(place)));
});

test('every cell comes back by the edits taken back', () => {
  const edits: CellEdit[] = [
    shift('rows', 'inserted', 'B3:C4'),
    shift('columns', 'deleted', 'A2:B5'),
    { kind: 'block', from: place('C1:D2'), row: 6, column: 0 },
    { lines: 'rows', kind: 'inserted', at: 2, count: 1 },
  ];
  let kept = 0;
  for (let row = 0; row < 12; row++)
    for (let column = 0; column < 8; column++) {
      const now = cellAfter(edits, { row, column });
      if (!now) continue;
      kept++;
      expect(cellBefore(edits, now)).toEqual({ row, column });
    }
  // 96 cells without the six that are deleted, with two that were new, and without the four that the block covers.
  expect(kept).toBe(86);
});
