// Movements of recurring revenue: by hand, by NumPy's matrices of customers and months, and the identity they must keep.
import * as fc from 'fast-check';
import { revenueBridges, revenueLines, type RevenueBridge } from '../../src/customers/recurring-revenue';
import { serialOf } from '../../src/numerics/days';
import { runs } from '../depth';
import shops from './reference/recurring-revenue.json';

type Payment = readonly [customer: number, day: string, amount: number];

function bridges(
  payments: readonly Payment[],
  asOf: string,
  period: 'month' | 'week' = 'month',
): readonly RevenueBridge[] {
  const options = { period, asOf: serialOf(asOf) };
  const columns = {
    customers: Int32Array.from(payments, ([customer]) => customer),
    days: Int32Array.from(payments, ([, day]) => (day === '' ? 0 : serialOf(day))),
    ids: Array.from({ length: 200 }, (_, code) => code),
  };
  return revenueBridges(
    revenueLines(
      columns,
      Float64Array.from(payments, ([, , amount]) => amount),
      options,
    ),
    options,
  );
}

test('A subscriber who upgrades, downgrades, leaves and comes back moves revenue as the definitions say', () => {
  const found = bridges(
    [
      [0, '2026-01-05', 10],
      [0, '2026-02-05', 15.5],
      [0, '2026-03-05', 12],
      // Nothing in April: churn of all of it. In May again: reactivation.
      [0, '2026-05-05', 20],
      [1, '2026-02-20', 7],
      [1, '2026-03-20', 7],
      [1, '2026-04-01', 3],
      [1, '2026-04-30', 4],
      // More given back than paid: a month without payment.
      [1, '2026-05-01', 7],
      [1, '2026-05-02', -8],
      [-1, '2026-03-01', 100],
      [2, '', 100],
      // June is not over: nobody of May is lost yet.
      [3, '2026-06-10', 5],
    ],
    '2026-06-10',
  );
  const shown = found.map(({ money: of }) => [
    of.fresh,
    of.reactivated,
    of.expanded,
    of.contracted,
    of.churned,
    of.paid,
  ]);
  expect(shown).toEqual([
    [10, 0, 0, 0, 0, 10],
    [7, 0, 5.5, 0, 0, 22.5],
    [0, 0, 0, 3.5, 0, 19],
    [0, 0, 0, 0, 12, 7],
    [0, 20, 0, 0, 7, 20],
  ]);
  expect(found[4]?.money.refunded).toBe(1);
  expect(found.map(({ customers }) => [customers.fresh, customers.churned, customers.paid])).toEqual([
    [1, 0, 1],
    [1, 0, 2],
    [0, 0, 2],
    [0, 1, 1],
    [0, 1, 1],
  ]);
});

test.each(shops.map((shop) => [shop.rows.length, shop] as const))(
  'The moves of a shop with %d payments are those of a matrix of customers by months',
  (_, { rows, asOf, months }) => {
    const found = bridges(rows as unknown as Payment[], asOf);
    expect(found).toHaveLength(months.length);
    found.forEach(({ money, customers }, place) => {
      for (const [move, [count = 0, cents = 0]] of Object.entries(months[place] ?? {})) {
        expect([move, customers[move as keyof typeof customers]]).toEqual([move, count]);
        expect(money[move as keyof typeof money]).toBeCloseTo(cents / 100, 6);
      }
    });
  },
);

test('Opening and moves make closing in every week, in money and in customers', () => {
  const payment = fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: -3000, max: 9000 }),
  );
  fc.assert(
    fc.property(fc.array(payment, { minLength: 1, maxLength: 80 }), (payments) => {
      const day = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
      const found = bridges(
        payments.map(([customer, days, cents]): Payment => [customer, day(days), cents / 100]),
        day(130),
        'week',
      );
      let [money, customers] = [0, 0];
      for (const { money: moved, customers: counted } of found) {
        money += moved.fresh + moved.reactivated + moved.expanded - moved.contracted - moved.churned;
        customers += counted.fresh + counted.reactivated - counted.churned;
        expect(money).toBeCloseTo(moved.paid, 6);
        expect(customers).toBe(counted.paid);
        for (const each of Object.values(moved)) expect(each).toBeGreaterThanOrEqual(0);
        expect(counted.fresh + counted.reactivated + counted.expanded + counted.contracted + counted.unchanged).toBe(
          counted.paid,
        );
      }
    }),
    { numRuns: runs(200) },
  );
});

test('While no period is over there is nothing to compare', () => {
  expect(bridges([[0, '2026-01-05', 10]], '2026-01-30')).toEqual([]);
  expect(bridges([[0, '2026-01-05', 10]], '2026-01-31')).toHaveLength(1);
});
