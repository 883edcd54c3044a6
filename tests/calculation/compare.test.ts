// Before a tool says something of a workbook, engine and workbook are held against each other.
import { Calculation, CannotCompute, compare, type ShownCells } from '../../src/calculation';
import type { CellContent } from '../../src/plan';

const held: readonly (readonly CellContent[])[] = [
  [100, '=A1*2', '=B1+A2', '=C1>200'],
  [7, '=A2/0', '=A3', '=TEXT(A1,"0")'],
];

function calculation(): Calculation {
  const cells = held.flatMap((line, row) => line.map((content, column) => [row, column, content] as const));
  return new Calculation({ names: [], sheets: [{ name: 'Plan', cells }] });
}

function shown(...changes: readonly (readonly [row: number, column: number, value: CellContent])[]): ShownCells[] {
  const values: CellContent[][] = [
    [100, 200, 207, true],
    [7, '#DIV/0!', 0, '100'],
  ];
  for (const [row, column, value] of changes) (values[row] ?? [])[column] = value;
  return [{ sheet: 'Plan', row: 0, column: 0, values }];
}

const figure = (column: number, row = 0) => ({ sheet: 'Plan', row, column });

test('they agree on numbers but for rounding, on errors, logical values and blank cells', () => {
  const only = [figure(2), figure(3), figure(1, 1), figure(2, 1)];
  expect(compare(calculation(), shown([0, 2, 207 * (1 + 1e-12)]), only)).toEqual([]);
});

test('where they differ the first cell is the one where it begins', () => {
  // What reads B1 differs as well; it stands before it in none of the ways in which sheets are read.
  const found = compare(calculation(), shown([0, 1, 300], [0, 2, 307]), [figure(2)]);
  expect(found.map(({ cell, formula, workbook, here }) => [cell, formula, workbook, here])).toEqual([
    ['Plan!B1', '=A1*2', 300, 200],
    ['Plan!C1', '=B1+A2', 307, 207],
  ]);
});

test('a difference that no figure shows is none of the figures', () => {
  expect(compare(calculation(), shown([1, 1, '#N/A']), [figure(2)])).toEqual([]);
  expect(compare(calculation(), shown([1, 1, '#N/A'])).map(({ cell }) => cell)).toEqual(['Plan!B2', 'Plan!D2']);
});

test('a cell that is not known here is a difference with its reason', () => {
  const [found] = compare(calculation(), shown(), [figure(3, 1)]);
  expect(found?.here).toBeInstanceOf(CannotCompute);
  expect(found?.here).toMatchObject({ cell: 'Plan!D2', reason: { kind: 'function', name: 'TEXT' } });
});
