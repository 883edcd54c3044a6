import * as fc from 'fast-check';
import type { CellInput, Result } from '../../src/functions';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { invoices, reference } from './online-retail';

const customers = [['Ann'], ['Bob'], ['Cy'], ['Ann']];
const dates = [[46023], [46023], [46040], [46054]];
const amounts = [[100], [30], [200], [50]];
const header = ['customer', 'recency', 'frequency', 'money', 'R', 'F', 'M', 'score', 'segment'];

/** A column of nine customers, 1 to 9, with one order each: amounts 1 to 9, days 101 to 109. */
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const nineIds = nine.map((id) => [id]);
const nineDays = nine.map((id) => [100 + id]);

const scoring: readonly Case[] = [
  {
    call: [customers, dates, amounts, null, 2],
    gives: [
      header,
      ['Ann', 0, 2, 150, 2, 2, 1, 221, 'Champions'],
      ['Cy', 14, 1, 200, 2, 1, 2, 212, 'New customers'],
      ['Bob', 31, 1, 30, 1, 1, 1, 111, 'Hibernating'],
    ],
    source: 'medians by hand: 14 days, 1 order, 150',
  },
  {
    call: [nineIds, nineDays, nineIds, null, 4, 'cuts'],
    gives: [
      ['cut', 'recency', 'frequency', 'money'],
      [1, 2, 1, 3],
      [2, 4, 1, 5],
      [3, 6, 1, 7],
    ],
    source: 'Excel: PERCENTILE.INC({1…9}, k/4) = 3, 5, 7; recency 0 … 8',
  },
  {
    call: [nineIds, nineDays, nineIds, null, null, 'cuts'],
    gives: [
      ['cut', 'recency', 'frequency', 'money'],
      [1, 1.6, 1, 2.6],
      [2, 3.2, 1, 4.2],
      [3, 4.8, 1, 5.8],
      [4, 6.4, 1, 7.4],
    ],
    source: 'numpy.percentile(range(1, 10), 20, 40, 60, 80) = 2.6, 4.2, 5.8, 7.4',
  },
  {
    call: [nineIds, nineDays, nineIds, null, null, 'score'],
    gives: [[111], [111], [212], [212], [313], [414], [414], [515], [515]],
    source: 'cuts 2.6, 4.2, 5.8, 7.4 by hand; equal frequencies are above no cut',
  },
  {
    call: [[nine], [nineDays.flat()], [nine], null, null, 'score'],
    gives: [[111], [111], [212], [212], [313], [414], [414], [515], [515]],
    source: 'rows of cells are as good as columns',
  },
  {
    call: [[['a'], ['a'], ['b'], ['b']], [[10], [20], [12], [14]], [[5], [-2], [7], [0]], null, 2],
    gives: [header, ['b', 6, 1, 7, 2, 1, 2, 212, 'New customers'], ['a', 10, 1, 3, 1, 1, 1, 111, 'Hibernating']],
    source: 'a refund is neither order nor recency; an order of 0 is recent but not frequent',
  },
  {
    call: [[['a'], ['b'], ['b']], [[10], [20], [12]], [[5], [-2], [-1]], null, 2, 'score'],
    gives: [[211], [''], ['']],
    source: 'a customer with refunds only has no order; the only value of all is above no cut',
  },
  {
    call: [
      [['a'], [null], ['b'], ['c'], ['b'], ['d'], ['a']],
      [[10], [11], [0], [12.9], [30], [9], [-3]],
      [[5], [1], [1], [-4], [1], [2], [1]],
      20,
      3,
      'check',
    ],
    gives: [
      ['rows used', 2],
      ['rows skipped', 5],
      ['refunds', 0],
      ['skipped: no customer or date', 3],
      ['skipped: after as_of', 1],
      ['skipped: customer has refunds only', 1],
      ['customers', 2],
      ['as_of', 20],
    ],
    source: 'counted by hand',
  },
  {
    call: [
      [[17], ['17'], [true], ['B'], ['b'], [-2.5]],
      [[9], [9], [9], [9], [9], [9]],
      [[1], [1], [0.5], [1], [1], [1]],
    ],
    gives: [
      header,
      [-2.5, 0, 1, 1, 5, 1, 1, 511, 'New customers'],
      [17, 0, 1, 1, 5, 1, 1, 511, 'New customers'],
      ['17', 0, 1, 1, 5, 1, 1, 511, 'New customers'],
      ['B', 0, 1, 1, 5, 1, 1, 511, 'New customers'],
      ['b', 0, 1, 1, 5, 1, 1, 511, 'New customers'],
      [true, 0, 1, 0.5, 5, 1, 1, 511, 'New customers'],
    ],
    source: 'a number, its text and the cases of a letter are different customers; equal values, equal scores',
  },
  {
    call: [[['a'], ['a'], ['b']], [[9], [9], [9]], [[0.1], [0.2], [0.3]], null, 2, 'cuts'],
    gives: [
      ['cut', 'recency', 'frequency', 'money'],
      [1, 0, 1.5, 0.3],
    ],
    source: 'money of 0.1 + 0.2 equals money of 0.3',
    tolerance: 0,
  },
  {
    call: [
      customers,
      dates,
      amounts,
      46060,
      [
        [7, 2, 100],
        [30, null, 500],
        [null, '', 1000],
      ],
      'score',
    ],
    gives: [[322], [111], [212], [322]],
    source: 'days 6, 37, 20; reached 0, 2, 1 of 2 cuts; a column may be shorter than another',
  },
  {
    call: [customers, dates, amounts, null, [[14, 2, 150]], 'cuts'],
    gives: [
      ['cut', 'recency', 'frequency', 'money'],
      [1, 14, 2, 150],
    ],
    source: 'the cuts that were given',
  },
  {
    call: [customers, dates, amounts, null, [[14, 2, 150]], 'score'],
    gives: [[222], [111], [112], [222]],
    source: 'a value on a cut has reached it: Cy is 14 days away, Ann has 2 orders and 150',
  },
  {
    call: [customers, dates, amounts, null, 2, 'segments'],
    gives: [
      ['segment', 'customers', 'share of customers', 'money', 'share of money', 'average recency'],
      ['Champions', 1, 1 / 3, 150, 150 / 380, 0],
      ['Loyal customers', 0, 0, 0, 0, ''],
      ['Potential loyalists', 0, 0, 0, 0, ''],
      ['New customers', 1, 1 / 3, 200, 200 / 380, 14],
      ['Promising', 0, 0, 0, 0, ''],
      ['Need attention', 0, 0, 0, 0, ''],
      ['About to sleep', 0, 0, 0, 0, ''],
      ['Cannot lose them', 0, 0, 0, 0, ''],
      ['At risk', 0, 0, 0, 0, ''],
      ['Hibernating', 1, 1 / 3, 30, 30 / 380, 31],
    ],
    source: 'by hand; of two classes the lower is 1 of five and the upper 5',
  },
  {
    call: [
      customers,
      dates,
      amounts,
      null,
      2,
      'segments',
      [
        ['rich', null, null, null, null, 2],
        [null, 1, 1, 1, 1, 1],
        ['idle', 1, 1],
        ['rich', 2, 2, 2],
      ],
    ],
    gives: [
      ['segment', 'customers', 'share of customers', 'money', 'share of money', 'average recency'],
      ['rich', 2, 2 / 3, 350, 350 / 380, 7],
      ['idle', 1, 1 / 3, 30, 30 / 380, 31],
    ],
    source: 'two rules make one segment; a rule without a name is none',
  },
  {
    call: [customers, dates, amounts, null, 2, 'table', [['rich', 1, 2, 1, 2, 2, 2]]],
    gives: [
      header,
      ['Ann', 0, 2, 150, 2, 2, 1, 221, 'Other'],
      ['Cy', 14, 1, 200, 2, 1, 2, 212, 'rich'],
      ['Bob', 31, 1, 30, 1, 1, 1, 111, 'Other'],
    ],
    source: 'whom no rule takes',
  },
  {
    call: [
      customers,
      dates,
      amounts,
      null,
      2,
      'table',
      [
        ['new', null, null, null, 1],
        ['rich', null, null, null, null, 2],
      ],
    ],
    gives: [
      header,
      ['Ann', 0, 2, 150, 2, 2, 1, 221, 'Other'],
      ['Cy', 14, 1, 200, 2, 1, 2, 212, 'new'],
      ['Bob', 31, 1, 30, 1, 1, 1, 111, 'new'],
    ],
    source: 'the first match wins',
  },
  { call: [[['a']], [[9]], [[-1]]], gives: { error: 'na', says: 'no refund' }, source: 'nothing but a refund' },
  { call: [[['a']], [[9]], [[1]], 8], gives: { error: 'na', says: 'up to as_of' }, source: 'nothing before as_of' },
  {
    call: [customers, dates, [[1], [2]]],
    gives: { error: 'value', says: 'customers has 4 cells, amounts 2' },
    source: 'ranges belong together',
  },
  {
    call: [customers, [[1], [2], ['x'], [3]], amounts],
    gives: { error: 'value', says: 'row 3 of dates is text ("x")' },
    source: 'the row is named',
  },
  {
    call: [customers, [[1], [2], [3], [3e6]], amounts],
    gives: { error: 'value', says: 'row 4 of dates is 3000000' },
    source: 'Excel ends in 9999',
  },
  { call: [customers, dates, amounts, null, 1], gives: { error: 'value', says: 'bins is 1' }, source: '2 to 9' },
  { call: [customers, dates, amounts, null, 10], gives: { error: 'value', says: 'bins is 10' }, source: '2 to 9' },
  { call: [customers, dates, amounts, null, 2.5], gives: { error: 'value', says: 'bins is 2.5' }, source: '2 to 9' },
  {
    call: [
      customers,
      dates,
      amounts,
      null,
      [
        [30, 2, 100],
        [10, 3, 200],
      ],
    ],
    gives: { error: 'value', says: 'row 2 of bins has 10 for recency' },
    source: 'cuts ascend',
  },
  {
    call: [
      customers,
      dates,
      amounts,
      null,
      [
        [30, 2, 100],
        [null, 3, 200],
        [60, 4, 300],
      ],
    ],
    gives: { error: 'value', says: 'row 3 of bins has 60 for recency' },
    source: 'a column of cuts has no gap',
  },
  {
    call: [
      customers,
      dates,
      amounts,
      null,
      [
        [30, 2],
        [40, 3],
      ],
    ],
    gives: { error: 'value', says: 'bins needs 3' },
    source: 'three columns',
  },
  {
    call: [customers, dates, amounts, null, nine.map((cut) => [cut, cut, cut])],
    gives: { error: 'value', says: 'bins has 9 rows' },
    source: 'a class is one digit of the score',
  },
  {
    call: [customers, dates, amounts, null, null, 'best'],
    gives: { error: 'value', says: 'output is "best", it can be "table", "score"' },
    source: 'the known ones are listed',
  },
  {
    call: [customers, dates, amounts, null, null, null, [['x', 1, 1, 1, 1, 1, 1, 1]]],
    gives: { error: 'value', says: 'row 1 has 8' },
    source: 'a name and six limits',
  },
];

const kinds: readonly Case[] = [
  {
    call: [[[0], [0], [1], [2]], [[45000], [45010], [45020], [45030]], [[10], [20], [30], [40]], null, null, 'check'],
    gives: [
      ['rows used', 4],
      ['rows skipped', 0],
      ['refunds', 0],
      ['skipped: no customer or date', 0],
      ['skipped: after as_of', 0],
      ['skipped: customer has refunds only', 0],
      ['customers', 3],
      ['as_of', 45030],
    ],
    source: '0 is a customer, as in the data of lifetimes, whose ids start at 0',
  },
  {
    call: [[['a'], ['b'], [''], ['c']], [[45000], [45000], [45001], [45000]], [[10], [10], [5], [10]], 45010],
    gives: { error: 'na', says: 'alike' },
    source: 'three customers of one order of one amount on one day: nothing parts them',
  },
  {
    call: [[['a'], ['b']], [[45000], [45000]], [[10], [10]], 45010, [[30, 2, 100]], 'score'],
    gives: [[211], [211]],
    source: 'cuts of one’s own say what customers are, be they alike',
  },
  {
    call: [
      [['a'], ['b'], ['c']],
      [[45000], [45100], [98000]],
      [[10], [20], [30]],
    ],
    gives: { error: 'value', says: 'row 3 of dates is 98000' },
    source: 'an order of 2168: everybody else would be old',
  },
  {
    call: [
      [['a'], ['b'], ['c']],
      [[45000], [20260105], [45100]],
      [[10], [20], [30]],
    ],
    gives: { error: 'value', says: 'row 2 of dates is 20260105' },
    source: 'the digits of a date are no date',
  },
];

runCases('PLAN.RFM_SCORE', [...scoring, ...kinds]);

const rfmScore = functionNamed('PLAN.RFM_SCORE');

function column<Cell extends CellInput>(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

interface Row {
  readonly id: number | string;
  readonly day: number;
  readonly amount: number;
}

function call(rows: readonly Row[], ...rest: readonly CellInput[]): Result {
  return rfmScore.call(
    column(rows.map(({ id }) => id)),
    column(rows.map(({ day }) => day)),
    column(rows.map(({ amount }) => amount)),
    ...rest,
  );
}

function lines(result: Result): readonly (readonly unknown[])[] {
  if (!Array.isArray(result)) throw new Error('expected a table');
  return result.slice(1);
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b', '1', '2', 1e12, 0.5, -3, 70_000, 99_999)),
  day: fc.integer({ min: 40_000, max: 40_060 }),
  amount: fc.oneof(
    fc.integer({ min: -2000, max: 9999 }).map((cents) => cents / 100),
    fc.double({ min: -10, max: 1000, noNaN: true }).map((amount) => (Math.abs(amount) < 1e-9 ? 0 : amount)),
  ),
});
/** With an order first, so that there is always a customer to score. */
const rows = fc.array(row, { maxLength: 60 }).map((more) => [{ id: 7, day: 40_010, amount: 10 }, ...more]);
const bins = fc.integer({ min: 2, max: 9 });

describe('the scores of customers', () => {
  test('do not depend on the order of the rows, not even in the last bit of the money', () => {
    fc.assert(
      fc.property(
        rows.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
        ),
        bins,
        ([before, after], count) => {
          for (const output of ['table', 'segments', 'cuts', 'check']) {
            expect(call(after, null, count, output)).toEqual(call(before, null, count, output));
          }
        },
      ),
    );
  });

  test('are not changed by a blank row, which has no score itself', () => {
    fc.assert(
      fc.property(rows, bins, fc.nat(60), (each, count, place) => {
        const with0 = [...each.slice(0, place), { id: '', day: 0, amount: 0 }, ...each.slice(place)];
        for (const output of ['table', 'segments', 'cuts']) {
          expect(call(with0, null, count, output)).toEqual(call(each, null, count, output));
        }
        const scored = call(with0, null, count, 'score') as unknown[][];
        expect(scored.splice(Math.min(place, each.length), 1)).toEqual([['']]);
        expect(scored).toEqual(call(each, null, count, 'score'));
      }),
    );
  });

  test('are equal where the values are equal, and rise with them', () => {
    fc.assert(
      fc.property(rows, bins, (each, count) => {
        const table = lines(call(each, null, count)) as number[][];
        for (const [value, score, sign] of [
          [1, 4, -1],
          [2, 5, 1],
          [3, 6, 1],
        ] as const) {
          for (const a of table)
            for (const b of table) {
              const difference = sign * ((a[value] ?? 0) - (b[value] ?? 0));
              const scored = (a[score] ?? 0) - (b[score] ?? 0);
              if (difference === 0) expect(scored).toBe(0);
              if (difference > 0) expect(scored).toBeGreaterThanOrEqual(0);
            }
        }
      }),
    );
  });

  test('add up: segments hold every customer and all their money, rows are used or skipped', () => {
    fc.assert(
      fc.property(rows, bins, (each, count) => {
        const table = lines(call(each, null, count)) as number[][];
        const segments = lines(call(each, null, count, 'segments')) as number[][];
        const sum = (cells: readonly (readonly number[])[], place: number): number =>
          cells.reduce((total, line) => total + (line[place] ?? 0), 0);
        expect(sum(segments, 1)).toBe(table.length);
        expect(sum(segments, 2)).toBeCloseTo(1, 12);
        expect(sum(segments, 3)).toBeCloseTo(sum(table, 3), 6);
        const [used = 0, skipped = 0, , ...reasons] = (call(each, null, count, 'check') as number[][]).map(
          (line) => line[1] ?? 0,
        );
        expect(used + skipped).toBe(each.length);
        expect(skipped).toBe((reasons[0] ?? 0) + (reasons[1] ?? 0) + (reasons[2] ?? 0));
        const blank = (call(each, null, count, 'score') as unknown[][]).filter(([score]) => score === '');
        expect(blank.length).toBe(skipped);
      }),
    );
  });

  test('stay as they are when all money is scaled, and the money scales', () => {
    fc.assert(
      fc.property(rows, bins, fc.nat(8), (each, count, power) => {
        // A power of two scales without rounding, so that no value crosses a cut.
        const scaled = each.map((line) => ({ ...line, amount: line.amount * 2 ** power }));
        const before = lines(call(each, null, count));
        const after = lines(call(scaled, null, count));
        expect(after).toEqual(
          before.map((line) => line.map((cell, place) => (place === 3 ? (cell as number) * 2 ** power : cell))),
        );
      }),
    );
  });

  test('have as many classes as asked for, of about equal size, where all values differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), bins, (size, count) => {
        const each = Array.from({ length: size }, (_, index) => ({
          id: index + 1,
          day: 40_000 + index,
          amount: 1 + index,
        }));
        const table = lines(call(each, null, count)) as number[][];
        const sizes = Array.from({ length: count }, (_, m) => table.filter((line) => line[6] === m + 1).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('equal those of pandas on 22,190 real invoices', () => {
    const { customers: ids, dates: days, amounts: money } = invoices();
    const expected = reference('online-retail-rfm.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
    for (const [count, place] of [
      [5, 4],
      [3, 5],
    ] as const) {
      const table = lines(rfmScore.call(ids, days, money, null, count)) as number[][];
      const found = [...table].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(found.map((line) => [line[0], line[1], line[2], line[3], line[7]])).toEqual(
        expected.map((line) => [line[0], line[1], line[2], (line[3] ?? 0) / 100, line[place]]),
      );
    }
  });
});
