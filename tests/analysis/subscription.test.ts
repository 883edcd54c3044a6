// The sheet of subscriptions: its bridge adds up by its own formulas and to what was paid.
import { analyse, report } from '../../src/analysis';
import { languages } from '../../src/locales/language';
import { sampled } from '../depth';
import { evaluate } from '../plan/evaluate';
import { randomNumbers } from '../functions/random-numbers';
import { everything, ordersOf, type Row } from './tables';

const options = { ...everything, make: ['subscription'] as const };

/** 1 January 2026. */
const january = 46_023;

function payments(): Row[] {
  const { below, chance, pick } = randomNumbers(3);
  return Array.from({ length: 40 }, (_, customer) =>
    Array.from({ length: 7 }, (__, month): Row[] => {
      const day = january + 30.4 * month + below(27);
      if (month < customer % 4 || chance(0.2)) return [];
      const paid: Row = [`C${customer}`, day, pick([9.9, 19.9, 49])];
      return chance(0.05) ? [paid, [`C${customer}`, day, -60]] : [paid];
    }).flat(),
  ).flat();
}

test.each(sampled(languages, 4))('In %s opening and moves make closing, which is what was paid', async (language) => {
  const analysis = analyse(ordersOf(payments()), options);
  if (!analysis?.subscription?.made) throw new Error('not made');
  const { bridges } = analysis.subscription;
  expect(bridges.length).toBeGreaterThan(4);
  const plan = report(analysis, { sheet: 'Payments', address: 'A1:C200' }, options, language, {
    sheets: [],
    names: [],
  });
  const computed = await evaluate(plan);
  try {
    const all = computed.all(plan.sheets[0]?.name ?? '');
    expect(all.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
    const valueAt = (column: string, row: number): number =>
      Number(all.find(({ address }) => address === `${column}${row}`)?.value);
    // The first cell of a period in each of the two tables.
    const heads = all.filter(({ address, value }) => address.startsWith('A') && value === bridges[0]?.start);
    const [money = 0, customers = 0] = heads.map(({ address }) => Number(address.slice(1)));
    let before = 0;
    bridges.forEach((bridge, place) => {
      const row = money + place;
      const sum = ['B', 'C', 'D', 'E', 'F', 'G'].reduce((total, column) => total + valueAt(column, row), 0);
      expect(valueAt('B', row)).toBeCloseTo(before, 9);
      expect(valueAt('H', row)).toBeCloseTo(sum, 9);
      expect(valueAt('H', row)).toBeCloseTo(bridge.money.paid, 9);
      expect(valueAt('J', row)).toBe(0);
      if (before > 0) {
        const { expanded, contracted, churned } = bridge.money;
        expect(valueAt('K', row)).toBeCloseTo((before + expanded - contracted - churned) / before, 9);
        expect(valueAt('L', row)).toBeCloseTo((before - contracted - churned) / before, 9);
        expect(valueAt('G', customers + place)).toBeCloseTo(
          bridge.customers.churned / (bridges[place - 1]?.customers.paid ?? 0),
          9,
        );
      }
      expect(valueAt('F', customers + place)).toBe(bridge.customers.paid);
      before = bridge.money.paid;
    });
  } finally {
    computed.close();
  }
});

test('Before a period is over the sheet says so', () => {
  const analysis = analyse(ordersOf([['Ann', january, 5]]), options);
  if (!analysis) throw new Error('nobody stopped it');
  const plan = report(analysis, { sheet: '', address: 'a.csv' }, options, 'en', { sheets: [], names: [] });
  expect(plan.sheets[0]?.contents.flatMap(({ cells }) => cells.flat())).toContain(
    'Not computed: no period is over yet; choose a shorter one.',
  );
});
