// Customers of each period, by hand and by sets of customers that are compared period by period.
import * as fc from 'fast-check';
import { movements } from '../../src/customers/movements';
import { serialOf } from '../../src/numerics/days';
import { runs } from '../depth';

type Order = readonly [customer: number, day: number];

function columnsOf(orders: readonly Order[], customers = 9) {
  return {
    customers: Int32Array.from(orders, ([customer]) => customer),
    days: Int32Array.from(orders, ([, day]) => day),
    ids: Array.from({ length: customers }, (_, code) => `C${code}`),
  };
}

const day = (iso: string): number => serialOf(iso);

test('Who is new, comes again, comes back or sleeps, month by month', () => {
  const orders: readonly Order[] = [
    [0, day('2026-01-05')],
    [1, day('2026-01-31')],
    [0, day('2026-02-01')],
    [2, day('2026-02-10')],
    [2, day('2026-02-11')],
    [1, day('2026-03-01')],
    [-1, day('2026-03-02')],
    [3, 0],
  ];
  const found = movements(columnsOf(orders), { period: 'month', asOf: day('2026-03-15') });
  expect(found.map(({ fresh, returning, back, dormant, isOver }) => [fresh, returning, back, dormant, isOver])).toEqual(
    [
      [2, 0, 0, 0, true],
      [1, 1, 0, 1, true],
      [0, 0, 1, 2, false],
    ],
  );
  expect(found.map(({ start }) => start)).toEqual([day('2026-01-01'), day('2026-02-01'), day('2026-03-01')]);
});

test('Without an order there is no period', () => {
  expect(movements(columnsOf([]), { period: 'month', asOf: day('2026-03-15') })).toEqual([]);
});

test('They are those of the sets of customers of each week', () => {
  const order = fc.tuple(fc.integer({ min: -1, max: 8 }), fc.integer({ min: 46_000, max: 46_070 }));
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 60 }), (orders) => {
      const asOf = Math.max(...orders.map(([, each]) => each));
      const known = orders.filter(([customer]) => customer >= 0);
      const found = movements(columnsOf(orders), { period: 'week', asOf });
      const inWeek = (start: number): ReadonlySet<number> =>
        new Set(known.filter(([, each]) => each >= start && each < start + 7).map(([customer]) => customer));
      const before = (start: number): ReadonlySet<number> =>
        new Set(known.filter(([, each]) => each < start).map(([customer]) => customer));
      for (const { start, fresh, returning, back, dormant } of found) {
        const [now, previous, earlier] = [inWeek(start), inWeek(start - 7), before(start)];
        const count = (of: ReadonlySet<number>, is: (customer: number) => boolean): number => [...of].filter(is).length;
        expect(fresh).toBe(count(now, (customer) => !earlier.has(customer)));
        expect(returning).toBe(count(now, (customer) => previous.has(customer)));
        expect(back).toBe(count(now, (customer) => earlier.has(customer) && !previous.has(customer)));
        expect(dormant).toBe(count(earlier, (customer) => !now.has(customer)));
      }
    }),
    { numRuns: runs(60) },
  );
});
