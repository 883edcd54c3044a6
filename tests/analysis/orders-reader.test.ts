import * as fc from 'fast-check';
import { OrdersReader } from '../../src/analysis';
import { seed } from '../depth';
import { randomNumbers } from '../functions/random-numbers';
import type { Asked, Chunk, Orders, Problem, SheetValue } from '../../src/analysis';

type Row = readonly [customer: SheetValue, date: SheetValue, amount: SheetValue, channel: SheetValue];

/** The rows as a sheet gives them from row 2 on, in pieces of these lengths. */
function readIn(
  rows: readonly Row[],
  lengths: readonly number[] = [rows.length],
  expected = rows.length,
  asked: Asked = { refunds: 'keep' },
): Orders {
  const reader = new OrdersReader(expected);
  let from = 0;
  for (const length of [...lengths, rows.length]) {
    const own = rows.slice(from, from + length);
    if (own.length > 0) reader.read(chunkOf(own, 2 + from));
    from += own.length;
  }
  return reader.finish(asked);
}

function chunkOf(rows: readonly Row[], firstRow: number): Chunk {
  return {
    firstRow,
    cells: {
      customer: rows.map(([customer]) => customer),
      date: rows.map(([, date]) => date),
      amount: rows.map(([, , amount]) => amount),
      channel: rows.map(([, , , channel]) => channel),
    },
  };
}

function problem(orders: Orders, kind: Problem['kind']): Problem | undefined {
  return orders.summary.problems.find((each) => each.kind === kind);
}

/** 1 January 2026. */
const january = 46023;
const good: Row = ['Ann', january, 10, 'ads'];
const goodToo: Row = ['ann@example.com', january, 10, 'ads'];

const problems: readonly (readonly [kind: Problem['kind'], rows: readonly Row[]])[] = [
  [
    'noCustomer',
    [
      ['', january, 10, 'ads'],
      ['  ', january, 10, 'ads'],
    ],
  ],
  [
    'noDate',
    [
      ['Ann', '', 10, 'ads'],
      ['Ann', 0, 10, 'ads'],
    ],
  ],
  [
    'textDate',
    [
      ['Ann', '2026-01-31', 10, 'ads'],
      ['Bob', 20260131, 1, 'ads'],
    ],
  ],
  [
    'unreadDate',
    [
      ['Ann', 'soon', 10, 'ads'],
      ['Ann', 2958466, 10, 'ads'],
      ['Ann', -3, 1, 'ads'],
    ],
  ],
  ['eitherDate', [['Ann', '01/02/2026', 10, 'ads']]],
  [
    'textAmount',
    [
      ['Ann', january, '12,50', 'ads'],
      ['Ann', january, '1 299.00', 'ads'],
    ],
  ],
  ['eitherAmount', [['Ann', january, '1,299', 'ads']]],
  ['totalRow', [['Total', '', 310, '']]],
  ['sameCustomer', [['ANN@example.com', january, 3, 'ads']]],
  ['noAmount', [['Ann', january, '', 'ads']]],
  [
    'unreadAmount',
    [
      ['Ann', january, 'ten', 'ads'],
      ['Ann', january, true, 'ads'],
    ],
  ],
  [
    'refund',
    [
      ['Ann', january, -5, 'ads'],
      ['Ann', january, -0.01, 'ads'],
    ],
  ],
  [
    'duplicate',
    [
      ['Ann', january, 10, 'ads'],
      ['Ann ', january, 10, ' ads'],
    ],
  ],
  [
    'errorCell',
    [
      ['#N/A', january, 10, 'ads'],
      ['Ann', '#VALUE!', '#REF!', 'ads'],
      ['Ann', january, 7, '#DIV/0!'],
    ],
  ],
];

test.each(problems)(
  'Rows with the problem %s are counted with their row numbers, and nothing else is',
  (kind, rows) => {
    const orders = readIn([good, goodToo, ...rows]);
    const expected = { kind, rows: rows.length, examples: rows.map((_, index) => 4 + index) };
    expect(orders.summary.problems).toEqual([expected]);
  },
);

test('A problem that is found often keeps its first five rows as examples', () => {
  const rows = Array.from({ length: 9 }, (_, index): Row => ['', january + index, 1, '']);
  expect(problem(readIn(rows, [4, 4]), 'noCustomer')).toEqual({
    kind: 'noCustomer',
    rows: 9,
    examples: [2, 3, 4, 5, 6],
  });
});

test('0 is a customer', () => {
  expect(readIn([good, [0, january, 10, 'ads']]).summary).toMatchObject({ used: 2, customers: 2, problems: [] });
});

test('Rows that hold nothing are no rows', () => {
  const orders = readIn([good, ['', '', '', ''], ['Bob', january, 3, '']]);
  expect(orders.summary).toMatchObject({ rows: 2, used: 2, customers: 2, problems: [] });
});

test('The summary says what counts: rows with a customer and a date', () => {
  const orders = readIn([
    good,
    ['Bob', january + 40.75, 5, 'mail'],
    ['Bob', january + 3, 6, 'mail'],
    ['', january + 99, 5, 'x'],
    ['Cy', '', 5, ''],
  ]);
  expect(orders.summary).toMatchObject({
    rows: 5,
    used: 3,
    customers: 2,
    firstDay: january,
    lastDay: january + 40,
    channels: ['mail', 'ads', 'x'],
  });
});

test('A date far from the others counts as none; orders over forty years all count', () => {
  const day = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000 + 25_569;
  const orders = readIn([
    ['Ann', day(1970), 5, ''],
    good,
    ['Bob', day(2999), 5, ''],
    ['Cy', january + 40, 7, ''],
    ['Dee', day(2047) + 0.5, 5, ''],
    ['Dee', day(2045), 5, ''],
    ['Cy', january - 30, 7, ''],
  ]);
  expect(orders.summary.problems).toEqual([{ kind: 'farDate', rows: 3, examples: [2, 4, 6] }]);
  expect(orders.summary).toMatchObject({ used: 4, customers: 3, firstDay: january - 30, lastDay: day(2045) });
  const decades = Array.from({ length: 41 }, (_, year): Row => ['Ann', day(1985 + year), 5, '']);
  expect(readIn(decades).summary).toMatchObject({ used: 41, problems: [] });
});

/** Serials by Excel's own DATEVALUE of the ISO date. */
const textDates: readonly (readonly [text: string, serial: number])[] = [
  ['2026-01-31', 46053],
  ['2026-01-31T12:00:00Z', 46053.5],
  ['2026-01-31 18:00', 46053.75],
  ['31.01.2026', 46053],
  ['1.2.2026', 46054],
  ['2026/1/31', 46053],
  ['2026年1月31日', 46053],
  ['2026 年 1 月 31 日', 46053],
  ['20260131', 46053],
  ['31/01/2026', 46053],
  ['1/31/2026', 46053],
  ['05/05/2026', 46147],
  ['29.02.2024', 45351],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['9999-12-31', 2958465],
];

test.each(textDates)('The text date %s is read', (text, serial) => {
  expect([...readIn([['Ann', text, 1, '']]).moments]).toEqual([serial]);
});

test.each([
  '29.02.2025',
  '2026-13-01',
  '31.04.2026',
  '01/02/26',
  '2026-01',
  '1899-12-31',
  '10000-01-01',
  '2026-01-31 25:00',
  'Q1 2026',
  '13/13/2026',
])('The text %s is no date that can be read', (text) => {
  expect(problem(readIn([['Ann', text, 1, '']]), 'unreadDate')?.rows).toBe(1);
});

test('One row of the column settles whether the day or the month comes first, wherever it stands', () => {
  const dayFirst = readIn(
    [
      ['Ann', '01/02/2026', 1, ''],
      ['Ann', '13/02/2026', 1, ''],
    ],
    [1, 1],
  );
  expect([...dayFirst.moments]).toEqual([46054, 46066]);
  const monthFirst = readIn(
    [
      ['Ann', '02/13/2026', 1, ''],
      ['Ann', '01/02/2026', 1, ''],
    ],
    [1, 1],
  );
  expect([...monthFirst.moments]).toEqual([46066, 46024]);
  expect(problem(monthFirst, 'textDate')?.examples).toEqual([2, 3]);
});

test('A column that contradicts itself leaves its doubtful dates unread', () => {
  const orders = readIn([
    ['Ann', '13/02/2026', 1, ''],
    ['Ann', '02/13/2026', 1, ''],
    ['Ann', '01/02/2026', 1, ''],
  ]);
  expect([...orders.moments]).toEqual([46066, 46066, 0]);
  expect(problem(orders, 'eitherDate')).toEqual({ kind: 'eitherDate', rows: 1, examples: [4] });
});

test('Two orders of one day at different times, or with amounts that cannot be read, are no duplicates', () => {
  const orders = readIn([
    ['Ann', january + 0.25, 10, ''],
    ['Ann', january + 0.5, 10, ''],
    ['Bob', january, 'ten', ''],
    ['Bob', january, 'twelve', ''],
  ]);
  expect(problem(orders, 'duplicate')).toBeUndefined();
});

test('Rows that differ in one cell only are no duplicates', () => {
  const orders = readIn([
    ['Ann', january, 10, 'ads'],
    ['Bob', january, 10, 'ads'],
    ['Ann', january + 1, 10, 'ads'],
    ['Ann', january, 11, 'ads'],
    ['Ann', january, 10, 'mail'],
    ['Ann', january, 10, ''],
    ['Ann', january, 10, 'ads'],
  ]);
  expect(problem(orders, 'duplicate')).toEqual({ kind: 'duplicate', rows: 1, examples: [8] });
});

test('Among thousands of rows the duplicates are those that a set of their texts finds', () => {
  const { below } = randomNumbers(seed);
  const rows = Array.from({ length: 4000 }, (_, row): Row => [
    1 + Math.floor(below(12)),
    january + Math.floor(below(6)) / 2,
    Math.floor(below(9)),
    `c${row % 5}`,
  ]);
  const distinct = new Set(rows.map((row) => JSON.stringify(row)));
  expect(problem(readIn(rows, [1500]), 'duplicate')?.rows).toBe(rows.length - distinct.size);
});

test('A table longer than was thought keeps what was read of it', () => {
  const rows = Array.from({ length: 60 }, (_, row): Row => [row + 1, january + row, row, `c${row}`]);
  const orders = readIn(rows, [10, 10, 10, 10, 10], 1);
  expect([...orders.moments]).toEqual(rows.map(([, date]) => date));
  expect([...(orders.amounts ?? [])]).toEqual(rows.map(([, , amount]) => amount));
  expect(orders.summary.customers).toBe(60);
  expect([...(orders.channels ?? [])].map((code) => orders.channelNames[code])).toEqual(rows.map((row) => row[3]));
});

test('Without columns of amounts and channels there are none, and nothing is missed', () => {
  const reader = new OrdersReader(2);
  reader.read({ firstRow: 2, cells: { customer: [7, 8], date: [january, january] } });
  const orders = reader.finish();
  expect(orders).toMatchObject({ amounts: null, channels: null });
  expect(orders.summary.problems).toEqual([]);
});

const cell = {
  customer: fc.constantFrom<SheetValue>('Ann', 'Bob', 12, '12', '', 0, '#N/A', true),
  date: fc.constantFrom<SheetValue>(
    january,
    january + 1.5,
    january + 70,
    '',
    '2026-03-01',
    '01/02/2026',
    '31/01/2026',
    '#REF!',
    'x',
  ),
  amount: fc.constantFrom<SheetValue>(10, 12.5, -3, 0, '', 'ten', '#NUM!'),
  channel: fc.constantFrom<SheetValue>('ads', 'mail', '', '#N/A'),
};
const anyRows = fc.array(fc.tuple(cell.customer, cell.date, cell.amount, cell.channel), { maxLength: 40 });

test('How the table is cut into pieces, and how long it was thought to be, does not matter', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
      fc.nat(60),
      (rows, lengths, expected) => {
        expect(readIn(rows, lengths, expected)).toEqual(readIn(rows));
      },
    ),
  );
});

test('The order of the rows does not matter to what is counted', () => {
  const counted = (orders: Orders) => ({
    ...orders.summary,
    channels: [...orders.summary.channels].sort(),
    problems: orders.summary.problems.map(({ kind, rows }) => ({ kind, rows })),
  });
  fc.assert(
    fc.property(
      anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(counted(readIn(shuffled))).toEqual(counted(readIn(rows)));
      },
    ),
  );
});
