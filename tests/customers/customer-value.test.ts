import { readFileSync } from 'node:fs';
import path from 'node:path';
import { valuedCustomers } from '../../src/customers/customer-value';

interface Case {
  readonly model: readonly [r: number, alpha: number, a: number, b: number];
  readonly horizon: number;
  readonly rate: number;
  readonly customers: readonly (readonly [repeats: number, observed: number, all: number, discounted: number])[];
}

const cases = JSON.parse(readFileSync(path.join(__dirname, 'reference/discounted-orders.json'), 'utf8')) as Case[];

/** Orders of 1 each by customers who have just ordered, so that what they are worth is their discounted orders. */
function valued({ model: [r, alpha, a, b], horizon, rate, customers }: Case) {
  const until = 45_000;
  const column = (cell: (customer: Case['customers'][number]) => number): Float64Array =>
    Float64Array.from(customers, cell);
  return valuedCustomers(
    {
      orders: {
        codes: Int32Array.from(customers.keys()),
        firstDay: column(([, observed]) => until - observed),
        lastDay: column(() => until),
        repeats: column(([repeats]) => repeats),
        paidRepeats: column(([repeats]) => repeats),
        repeatSpend: column(([repeats]) => repeats),
      },
      means: column(() => 1),
      orderedAgain: customers.length,
      ordering: { r, alpha, a, b, logLikelihood: 0, limits: [] },
      values: { kind: 'equal', value: 1 },
      until,
      daysPerPeriod: 1,
    },
    [...customers.keys()],
    horizon,
    rate,
  );
}

test.each(cases)(
  'r, alpha, a, b = $model: orders of $horizon periods, and discounted at $rate, are the paper’s (mpmath, 40 digits)',
  (each) => {
    const { expected, worth, alive } = valued(each);
    each.customers.forEach(([, , all, discounted], customer) => {
      const chance = alive[customer] ?? 0;
      expect(Math.abs((expected[customer] ?? 0) / chance / all - 1)).toBeLessThan(1e-11);
      expect(Math.abs((worth[customer] ?? 0) / chance / discounted - 1)).toBeLessThan(1e-11);
    });
  },
);

test('A customer alone is worth what the same customer is worth among others', () => {
  for (const each of cases) {
    const together = valued(each);
    each.customers.forEach((customer, index) => {
      const alone = valued({ ...each, customers: [customer] });
      expect(Math.abs((alone.worth[0] ?? 0) / (together.worth[index] ?? 0) - 1)).toBeLessThan(1e-11);
    });
  }
});
