// Prints what the two fits of customers take, and what valuing them takes: over an undiscounted horizon of days, and over
// discounted ones; asserts nothing about time. A time is the processor's, the least of the rounds, and only the ratios of
// one run say anything.
//   npm run bench -- customer-value
import { fittedModels, valuedCustomers } from '../../src/customers/customer-value';
import { randomNumbers } from '../functions/random-numbers';

const customers = 250_000;
const rows = 4 * customers;
const rounds = 3;

/** Milliseconds of the processor. */
function least(run: () => unknown): number {
  let time = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    time = Math.min(time, (user + system) / 1000);
  }
  return time;
}

test('prints what fitting and valuing a quarter of a million customers takes', () => {
  const { below } = randomNumbers(7);
  const ids = Array.from({ length: customers }, (_, id) => id);
  const orders = {
    // Squaring makes the lower ids busier.
    customers: Int32Array.from({ length: rows }, () => Math.floor(customers * below(1) ** 2)),
    ids,
    days: Int32Array.from({ length: rows }, () => 45_000 + Math.floor(below(1095))),
  };
  const amounts = Float64Array.from({ length: rows }, () => 1 + Math.floor(below(20_000)) / 100);
  const models = fittedModels(orders, amounts, null, 1);
  if (!models.made) throw new Error(models.why);
  const fit = least(() => fittedModels(orders, amounts, null, 1));
  const lines = (
    [
      [365, 0],
      [365, 0.0003],
      [1000, 0.0003],
    ] as const
  ).map(([horizon, rate]) => {
    const time = least(() => valuedCustomers(models, ids, horizon, rate));
    return `| ${horizon} days, ${rate === 0 ? 'undiscounted' : 'discounted'} | ${time.toFixed(0)} | ${(time / fit).toFixed(2)} |`;
  });
  console.log(
    ['| work | ms | of the fits |', '|---|---:|---:|', `| both fits | ${fit.toFixed(0)} | 1 |`, ...lines].join('\n'),
  );
});
