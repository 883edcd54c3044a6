// Where the tables of a sheet stand. Places are counted by hand.
import { tableOfOrders, tablesOf } from '../../src/analysis';
import type { SheetValue } from '../../src/analysis';

type Row = readonly SheetValue[];
const orders: readonly Row[] = [
  ['Customer', 'Date', 'Amount'],
  ['Ann', '2026-01-05', 10],
  ['Bob', '2026-01-06', 20],
];
const budget: readonly Row[] = [
  ['Channel', 'Budget', 'Manager'],
  ['web', 100, 'Kim'],
];

/** Heading, end, left and right of each, and which one holds orders. */
function placesOf(rows: readonly Row[]): { readonly places: readonly number[][]; readonly orders: number | undefined } {
  const tables = tablesOf(rows);
  return {
    places: tables.map(({ heading, end, left, right }) => [heading, end, left, right]),
    orders: tableOfOrders(tables),
  };
}

test('A blank row with headings under it parts two tables, whatever title stands between', () => {
  expect(placesOf([...budget, [], ['Orders of May'], ...orders, [], ...budget])).toEqual({
    places: [
      [0, 2, 0, 3],
      [4, 7, 0, 3],
      [8, 10, 0, 3],
    ],
    orders: 1,
  });
});

test('A blank row with more rows, sums or notes under it parts nothing', () => {
  const rows = [...orders, [], ['Cy', '2026-01-07', 5], [], ['Total', '', 35], [], ['Made by the shop']];
  expect(placesOf(rows)).toEqual({ places: [[0, 9, 0, 3]], orders: 0 });
});

test('A blank column parts two tables, each of which ends by itself', () => {
  const rows = Array.from({ length: 3 }, (_, row) => [...(budget[row] ?? ['', '', '']), '', ...(orders[row] ?? [])]);
  expect(placesOf(rows)).toEqual({
    places: [
      [0, 2, 0, 3],
      [0, 3, 4, 7],
    ],
    orders: 1,
  });
});

test('A short list beside orders is none of their columns, whatever their amounts are called', () => {
  const goals = [
    ['Goal', 'Value'],
    ['Revenue', 5000],
  ];
  const rows = Array.from({ length: 9 }, (_, row) => [
    ...(goals[row] ?? ['', '']),
    '',
    ...(row === 0 ? ['Client', 'Order date', 'Takings'] : [`C${row}`, '05.01.2026', row]),
  ]);
  expect(placesOf(rows)).toEqual({
    places: [
      [0, 2, 0, 2],
      [0, 9, 3, 6],
    ],
    orders: 1,
  });
});

test('A blank column inside of a table, without a heading, parts nothing', () => {
  const rows = [
    ['Customer', 'Date', '', 'Amount'],
    ['Ann', '2026-01-05', '', 10],
  ];
  expect(placesOf(rows)).toEqual({ places: [[0, 2, 0, 4]], orders: 0 });
});

test('Names and values above the headings are no table', () => {
  const rows = [['Shop', 'Riga'], ['Currency rate', 1], [], ...orders];
  expect(placesOf(rows)).toEqual({ places: [[3, 6, 0, 3]], orders: 0 });
});

test('Tables that say nothing of orders leave open which one is meant', () => {
  const plain: readonly Row[] = [
    ['Alpha', 'Beta', 'Gamma'],
    ['a', 1, 2],
  ];
  expect(placesOf([...plain, [], ...plain])).toMatchObject({ places: { length: 2 }, orders: undefined });
});
