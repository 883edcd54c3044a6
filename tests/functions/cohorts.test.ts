import * as fc from 'fast-check';
import type { Argument, CellInput, Result } from '../../src/functions';
import { slow } from '../depth';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { invoices, reference } from './online-retail';

/** 2026-01-01 */
const january = 46023;
const customers = [['Ann'], ['Bob'], ['Ann'], ['Cy'], ['Cy'], ['Bob'], ['Ann']];
/** 5 January, 20 January, 7 February, 10 February, 9 March, 11 March, 31 March. */
const dates = [[46027], [46042], [46060], [46063], [46090], [46092], [46112]];
const amounts = [[100], [80], [40], [60], [30], [50], [20]];

const retention: readonly Case[] = [
  {
    call: [customers, dates],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 1, 0.5, 1],
      ['2026-02', 1, 1, 1, ''],
    ],
    source: 'by hand; 31 March is the last day of its month, so March is over',
  },
  {
    call: [customers, dates, null, null, null, 46111],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 1, 0.5, ''],
      ['2026-02', 1, 1, '', ''],
    ],
    source: 'on 30 March, March is not over',
  },
  {
    call: [customers, dates, null, null, 'on_or_after', null, 'count'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 2, 2, 2],
      ['2026-02', 1, 1, 1, ''],
    ],
    source: 'by hand: Bob is away in February and back in March',
  },
  {
    call: [customers, dates, amounts, 'Month', null, null, 'amount'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 180, 40, 70],
      ['2026-02', 1, 60, 30, ''],
    ],
    source: 'by hand',
  },
  {
    call: [customers, dates, amounts, null, 'on_or_after', null, 'amount'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 290, 110, 70],
      ['2026-02', 1, 90, 30, ''],
    ],
    source: 'by hand: money of that period or later',
  },
  {
    call: [customers, dates, amounts, null, null, null, 'amount_rate'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 1, 40 / 180, 70 / 180],
      ['2026-02', 1, 1, 0.5, ''],
    ],
    source: 'by hand',
  },
  {
    call: [customers, dates, null, null, null, null, 'average'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['average', 3, 1, 2 / 3, 1],
    ],
    source: 'age 1: Ann and Cy of three; age 2: both of the January cohort, the only one through with it',
  },
  {
    call: [customers, dates, null, 'quarter', null, 46203, 'count'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-Q1', 3, 3, 0],
    ],
    source: 'nobody came back by 30 June: a true zero',
  },
  {
    call: [customers, dates, null, 'year', null, 46387, 'count'],
    gives: [
      ['cohort', 'size', 0],
      ['2026', 3, 3],
    ],
    source: '31 December 2026',
  },
  {
    call: [customers, dates, null, 'year', null, null, 'count'],
    gives: [
      ['cohort', 'size', 0],
      ['2026', 3, ''],
    ],
    source: 'the year is not over',
  },
  {
    call: [[['a'], ['b'], ['a']], [[january], [46054], [46082]], null, null, null, 46112, 'count'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 1, 1, 0, 1],
      ['2026-02', 1, 1, 0, ''],
    ],
    source: 'a true zero is 0, a period to come is blank',
  },
  {
    call: [[['a'], ['b']], [[january], [46082]], null, null, null, 46112],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 1, 1, 0, 0],
      ['2026-02', 0, '', '', ''],
      ['2026-03', 1, 1, '', ''],
    ],
    source: 'nobody came in February; a share of nobody is no number',
  },
  {
    call: [[['a'], ['b']], [[january], [46082]], [[5], [-1]], null, null, 46112, 'amount'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 1, 5, 0, 0],
      ['2026-02', 0, 0, 0, ''],
      ['2026-03', 1, -1, '', ''],
    ],
    source: 'nobody came in February and left nothing',
  },
  {
    call: [[['a'], ['b'], ['a']], [[46020], [46026], [46027]], null, 'week', null, 46033, 'count'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-W01', 2, 2, 1],
    ],
    source: 'Monday 29 December 2025 to Sunday 4 January 2026 is 2026-W01 (ISO 8601)',
  },
  {
    call: [[['a'], ['b']], [[44196], [44199]], null, 'week', null, null, 'count'],
    gives: [
      ['cohort', 'size', 0],
      ['2020-W53', 2, 2],
    ],
    source: 'Thursday 31 December 2020 to Sunday 3 January 2021 is 2020-W53 (ISO 8601)',
  },
  {
    call: [[['a'], ['b'], ['a']], [[january], [46024.9], [46024.5]], null, 'day', null, null, 'count'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01-01', 1, 1, 1],
      ['2026-01-02', 1, 1, ''],
    ],
    source: 'the time of day is cut off',
  },
  {
    call: [[['a'], ['b'], ['a'], ['a']], [[january], [46033], [46032], [46033]], null, 10, null, 46042, 'count'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01-01', 1, 1, 1],
      ['2026-01-11', 1, 1, ''],
    ],
    source: 'blocks of ten days from 1 January',
  },
  {
    // Ann's spans of 30 days begin on 5 January, 4 February, 6 March; Bob's on 20 January, 19 February, 21 March;
    // Cy's on 10 February and 12 March.
    call: [customers, dates, null, null, null, null, 'count', 'customer'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 2, 2, ''],
      ['2026-02', 1, 1, '', ''],
    ],
    source: 'by hand; on 31 March Cy is in the second span, and Bob in the third',
  },
  {
    call: [[['a'], ['b']], [[january], [46024]], null, null, null, 46052, 'count', 'customer'],
    gives: [
      ['cohort', 'size', 0],
      ['2026-01', 2, ''],
    ],
    source: 'the first 30 days of b end on 31 January, those of a the day before',
  },
  {
    call: [[['a'], ['b']], [[january], [46024]], null, null, null, 46053, 'count', 'customer'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01', 2, 2, ''],
    ],
    source: 'on 31 January both are through with 30 days',
  },
  {
    call: [
      [['a'], ['a'], ['a']],
      [[january], [46023 + 89], [46023 + 90]],
      null,
      'quarter',
      null,
      46303,
      'count',
      'customer',
    ],
    gives: [
      ['cohort', 'size', 0, 1, 2, 3],
      ['2026-Q1', 1, 1, 1, 0, ''],
    ],
    source: 'a quarter is 90 days: the third ends on day 270, as_of is day 281',
  },
  {
    call: [
      [['a'], ['a'], ['a']],
      [[january], [46023 + 364], [46023 + 365]],
      null,
      'year',
      null,
      null,
      'count',
      'customer',
    ],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026', 1, 1, ''],
    ],
    source: 'a year is 365 days',
  },
  {
    call: [[['a'], ['b'], ['c']], [[59], [60], [61]], null, 'day', null, null, 'count'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['1900-02-28', 1, 1, 0, 0],
      ['1900-02-29', 1, 1, 0, ''],
      ['1900-03-01', 1, 1, '', ''],
    ],
    source: 'Excel documentation: Excel counts 1900 as a leap year',
  },
  {
    call: [[['a'], ['a'], ['a']], [[1], [60], [61]], null, null, null, 91, 'count'],
    gives: [
      ['cohort', 'size', 0, 1, 2],
      ['1900-01', 1, 1, 1, 1],
    ],
    source: 'Excel: serial 60 is shown as 29 February 1900, 91 as 31 March',
  },
  {
    call: [[['a']], [[1]], null, 'week', null, null, 'count'],
    gives: [
      ['cohort', 'size', 0],
      ['1899-W52', 1, 1],
    ],
    source: 'Excel: WEEKDAY(1) is Sunday, ISOWEEKNUM(1) is 52',
  },
  {
    call: [[['a'], ['b'], [null], ['c']], [[january], [0], [january], [46054]], null, null, null, 46053, 'count'],
    gives: [
      ['cohort', 'size', 0],
      ['2026-01', 1, 1],
    ],
    source: 'rows without customer or date and rows after as_of do not count',
  },
  {
    call: [customers, dates, null, null, null, null, 'amount'],
    gives: { error: 'value', says: 'needs amounts' },
    source: 'there is nothing to sum',
  },
  {
    call: [customers, dates, null, null, null, 46026],
    gives: { error: 'na', says: 'up to as_of' },
    source: 'nobody came before',
  },
  { call: [customers, [[1], [2]]], gives: { error: 'value', says: 'dates 2' }, source: 'ranges belong together' },
  { call: [customers, dates, [[1]]], gives: { error: 'value', says: 'amounts 1' }, source: 'ranges belong together' },
  {
    call: [customers, dates, null, 'fortnight'],
    gives: { error: 'value', says: 'it can be "month", "week", "quarter", "year", "day"' },
    source: 'the known ones are listed',
  },
  { call: [customers, dates, null, 2.5], gives: { error: 'value', says: 'period is 2.5' }, source: 'whole days' },
  { call: [customers, dates, null, -7], gives: { error: 'value', says: 'period is -7' }, source: 'time goes on' },
  {
    call: [customers, dates, null, 'day', null, 2958465],
    gives: { error: 'value', says: '37 cohorts and 2912439 periods' },
    source: 'days to the year 9999',
  },
  {
    call: [[['a'], ['b'], ['c'], ['d']], [[45000], [40000], [45990], [46000]], null, 'day'],
    gives: { error: 'value', says: /6001 cohorts and 6001 periods.*row 2 of dates/ },
    source: 'a table that nobody can read, and where the slip of the pen may be',
  },
  {
    call: [
      [['a'], ['b'], ['c'], ['a']],
      [[january], [46054], [january + 65_800], [46060]],
    ],
    gives: { error: 'value', says: `row 3 of dates is ${january + 65_800}` },
    source: '2206 typed for 2026 would make a table of 2,160 months',
  },
  {
    call: [
      [['a'], ['b'], ['c'], ['a']],
      [[january], [46054], [january + 65_800], [46060]],
      null,
      null,
      null,
      46081,
      'count',
    ],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01', 1, 1, 1],
      ['2026-02', 1, 1, ''],
    ],
    source: 'what comes after as_of does no harm',
  },
  {
    call: [[[1], [1], [2]], [[46027], [46056], [46063]], [[-100], [300], [50]], 'month', null, 46081, 'amount_rate'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01', 1, 1, ''],
      ['2026-02', 1, 1, ''],
    ],
    source: 'a share of a negative amount is none',
  },
  {
    call: [[[0], [''], [0]], [[january], [january], [46054]], null, null, null, 46081, 'count'],
    gives: [
      ['cohort', 'size', 0, 1],
      ['2026-01', 1, 1, 1],
    ],
    source: '0 is a customer, blank is none',
  },
];

runCases('PLAN.COHORT_RETENTION', retention);

const cohortRetention = functionNamed('PLAN.COHORT_RETENTION');

interface Row {
  readonly id: number | string;
  readonly day: number;
  readonly amount: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', '1', 1e12)),
  day: fc.integer({ min: 45_000, max: 45_150 }),
  amount: fc.oneof(
    fc.integer({ min: -2000, max: 9999 }).map((cents) => cents / 100),
    fc.double({ min: 1, max: 1000, noNaN: true }),
  ),
});
const rows = fc.array(row, { minLength: 1, maxLength: 50 });
const period = fc.constantFrom<CellInput>('month', 'week', 'quarter', 'year', 'day', 10);
const mode = fc.constantFrom('on', 'on_or_after');
const alignment = fc.constantFrom('calendar', 'customer');
const options = fc.tuple(period, mode, alignment);

function call(
  each: readonly Row[],
  [length, counting, aligned]: readonly [CellInput, string, string],
  output: string,
): Result {
  const column = (cells: readonly CellInput[]): Argument => cells.map((cell) => [cell]);
  return cohortRetention.call(
    column(each.map(({ id }) => id)),
    column(each.map(({ day }) => day)),
    column(each.map(({ amount }) => amount)),
    length,
    counting,
    null,
    output,
    aligned,
  );
}

function lines(result: Result): readonly (readonly unknown[])[] {
  if (!Array.isArray(result)) throw new Error('expected a table');
  return result.slice(1);
}

const outputs = ['rate', 'count', 'amount', 'amount_rate', 'average'];

describe('the cohort table', () => {
  test('does not depend on the order of the rows, not even in the last bit of the money', () => {
    fc.assert(
      fc.property(
        rows.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
        ),
        options,
        ([before, after], chosen) => {
          for (const output of outputs) expect(call(after, chosen, output)).toEqual(call(before, chosen, output));
        },
      ),
    );
  });

  test('is not changed by a blank row', () => {
    fc.assert(
      fc.property(rows, options, fc.nat(50), (each, chosen, place) => {
        const blank = [...each.slice(0, place), { id: '', day: 0, amount: 0 }, ...each.slice(place)];
        for (const output of outputs) expect(call(blank, chosen, output)).toEqual(call(each, chosen, output));
      }),
    );
  });

  test('has every customer in one cohort', () => {
    fc.assert(
      fc.property(rows, options, (each, chosen) => {
        const sizes = lines(call(each, chosen, 'count')).map((line) => line[1] as number);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(new Set(each.map(({ id }) => id)).size);
        expect(sizes[0]).toBeGreaterThan(0);
        expect(sizes[sizes.length - 1]).toBeGreaterThan(0);
      }),
    );
  });

  test('counts whom a plain search over the rows finds', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 7, 10), mode, alignment, (each, length, counting, aligned) => {
        const earliest = Math.min(...each.map(({ day }) => day));
        const asOf = Math.max(...each.map(({ day }) => day));
        const ids = [...new Set(each.map(({ id }) => id))];
        const first = new Map(
          ids.map((id) => [id, Math.min(...each.filter((line) => line.id === id).map((line) => line.day))]),
        );
        const block = (day: number): number => Math.floor((day - earliest) / length);
        const age = ({ id, day }: Row): number =>
          aligned === 'customer'
            ? Math.floor((day - (first.get(id) ?? 0)) / length)
            : block(day) - block(first.get(id) ?? 0);
        lines(call(each, [length, counting, aligned], 'count')).forEach((line, cohort) => {
          const members = ids.filter((id) => block(first.get(id) ?? 0) === cohort);
          expect(line[1]).toBe(members.length);
          if (members.length === 0) return;
          line.slice(2).forEach((cell, at) => {
            const ends = members.map((id) =>
              aligned === 'customer'
                ? (first.get(id) ?? 0) + (at + 1) * length - 1
                : earliest + (cohort + at + 1) * length - 1,
            );
            const active = members.filter((id) =>
              each.some((one) => one.id === id && (counting === 'on' ? age(one) === at : age(one) >= at)),
            );
            expect(cell).toBe(Math.max(...ends) <= asOf ? active.length : '');
          });
        });
      }),
    );
  });

  test('counts in pieces where marks of all customers and periods together would take too much room', () => {
    // 80,000 customers times 219 words of 32 days; 100 days bring 800 customers each, and customer 7 comes again on the last.
    const customers = 80_000;
    const cohorts = 100;
    const days = 7000;
    const column = (cell: (row: number) => number): number[][] =>
      Array.from({ length: customers + 1 }, (_, row) => [cell(row)]);
    const result = cohortRetention.call(
      column((row) => (row < customers ? 1 + row : 7)),
      column((row) => 30_000 + (row < customers ? row % cohorts : days - 1)),
      null,
      'day',
      null,
      null,
      'count',
    );
    const counted = lines(result);
    expect(counted.map((line) => line.slice(1, 3))).toEqual(Array.from({ length: cohorts }, () => [800, 800]));
    // Every cohort but that of customer 7, the seventh, is never seen again.
    const later = counted.map((line) => line.slice(3).filter((cell) => cell !== '' && cell !== 0));
    expect(later).toEqual(Array.from({ length: cohorts }, (_, cohort) => (cohort === 6 ? [1] : [])));
    expect(counted[6]?.[2 + days - 1 - 6]).toBe(1);
  });

  test('scales its money with the amounts, and leaves counts and rates alone', () => {
    fc.assert(
      fc.property(rows, options, fc.nat(8), (each, chosen, power) => {
        // A single zero is what an argument that was left out looks like.
        fc.pre(each.length > 1 || each[0]?.amount !== 0);
        const scaled = each.map((line) => ({ ...line, amount: line.amount * 2 ** power }));
        for (const output of ['rate', 'count', 'amount_rate', 'average']) {
          expect(call(scaled, chosen, output)).toEqual(call(each, chosen, output));
        }
        expect(lines(call(scaled, chosen, 'amount'))).toEqual(
          lines(call(each, chosen, 'amount')).map((line) =>
            line.map((cell, place) => (place > 1 && typeof cell === 'number' ? cell * 2 ** power : cell)),
          ),
        );
      }),
    );
  });

  test('never rises from left to right where a customer counts up to the last activity', () => {
    fc.assert(
      fc.property(rows, period, alignment, (each, length, aligned) => {
        for (const line of lines(call(each, [length, 'on_or_after', aligned], 'rate'))) {
          const shares = line.slice(2).filter((cell) => cell !== '') as number[];
          shares.forEach((share, age) => expect(share).toBeLessThanOrEqual(age === 0 ? 1 : (shares[age - 1] ?? 0)));
        }
      }),
    );
  });

  describe('of 22,190 real invoices', () => {
    /** The lines of one table: label, size, cells. */
    const expected = (length: string, output: string): (string | number)[][] =>
      reference('online-retail-cohorts.csv')
        .trim()
        .split('\n')
        .map((line) => line.split(','))
        .filter(([ofLength, ofOutput]) => ofLength === length && ofOutput === output)
        .map(([, , label = '', ...cells]) => [label, ...cells.map((cell) => (cell === '' ? '' : Number(cell)))]);

    const found = (...rest: readonly CellInput[]): readonly (readonly unknown[])[] => {
      const { customers: ids, dates: days, amounts: money } = invoices();
      return lines(cohortRetention.call(ids, days, money, ...rest));
    };
    test('equals that of pandas by month, week and quarter, cell by cell', () => {
      for (const length of ['month', 'week', 'quarter'] as const) {
        expect(found(length, 'on', null, 'count')).toEqual(expected(length, 'count'));
        expect(found(length, 'on_or_after', null, 'count')).toEqual(expected(length, 'on_or_after'));
        expect(found(length, 'on', null, 'rate')).toEqual(expected(length, 'rate'));
        expect(found(length, 'on', null, 'average')).toEqual(expected(length, 'average'));
        expect(found(length, 'on', null, 'amount')).toEqual(
          expected(length, 'cents').map((line) =>
            line.map((cell, place) => (place > 1 && typeof cell === 'number' ? cell / 100 : cell)),
          ),
        );
      }
    });

    slow('equals that of pandas in spans of 30 days from each customer’s first invoice', () => {
      expect(found('month', 'on', null, 'count', 'customer')).toEqual(expected('month', 'customer'));
    });
  });
});
