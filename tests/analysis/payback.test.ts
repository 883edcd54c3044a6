// When customers bring back what winning them cost; every figure is worked out by hand.
import { analyse, report, type Analysis, type AnalysisOptions } from '../../src/analysis';
import { withPayback, type Payback } from '../../src/analysis/payback';
import { readSpend, recogniseSpend, type SpendTable } from '../../src/analysis/spend-table';
import { serialOf } from '../../src/numerics/days';
import { everything, ordersOf, type Row } from './tables';

const day = serialOf;

/** Two customers come in January, one in February, one in March; nothing is known of April after its tenth day. */
const rows: readonly Row[] = [
  ['Ann', day('2026-01-05'), 10, 'Ads'],
  ['Bob', day('2026-01-20'), 30, 'Mail'],
  ['Ann', day('2026-02-03'), 50, 'Ads'],
  ['Cem', day('2026-02-10'), 40, 'Ads'],
  ['Bob', day('2026-03-01'), 20, 'Mail'],
  ['Cem', day('2026-03-15'), 8, 'Ads'],
  ['Dee', day('2026-03-31'), 12, 'Friends'],
  ['Ann', day('2026-04-10'), 99, 'Ads'],
];

function spendOf(...lines: readonly (readonly [string, string, number])[]): SpendTable {
  const headings = ['Month', 'Channel', 'Spend'];
  const columns = recogniseSpend(headings);
  if (!columns) throw new Error('no table of spend');
  return readSpend(headings, columns, lines, 2);
}

const spend = spendOf(
  ['2026-01', ' ads', 60],
  ['2026-01', 'Mail', 20],
  ['2026-02', 'ads', 70],
  ['2026-02', 'Posters', 5],
  ['2026-03', 'ads', 0],
);

function analysed(options: Partial<AnalysisOptions> = {}, table = spend, margin: number | null = 0.5): Analysis {
  const found = analyse(ordersOf(rows), { ...everything, make: ['cohorts'], ...options });
  if (!found) throw new Error('nobody stopped it');
  return withPayback(found, { table, place: 'Spend!A1:C6', margin });
}

function made({ payback }: Analysis): Payback {
  if (!payback?.made) throw new Error(payback?.why ?? 'nothing');
  return payback;
}

test.each(['on', 'on_or_after'] as const)(
  'Cohorts pay back in the period whose end their margin reaches it, money counted %s',
  (mode) => {
    const { cohorts, all } = made(analysed({ mode }));
    // January: 80 for two customers, 40 each; half of (40, 90, 110) / 2 is 10, 22.5, 27.5: not paid back.
    // February: 75 for one; half of 40, 48. March: 0 for one, paid back at once.
    expect(cohorts).toEqual([
      { start: day('2026-01-01'), customers: 2, spend: 80, revenue: [20, 45, 55], age: null },
      { start: day('2026-02-01'), customers: 1, spend: 75, revenue: [40, 48], age: null },
      { start: day('2026-03-01'), customers: 1, spend: 0, revenue: [12], age: 0 },
    ]);
    // (40 + 40 + 12) / 4, then (50 + 8) / 3 more, then 20 / 2 more.
    expect(all).toEqual({ customers: 4, spend: 155, revenue: [23, 23 + 58 / 3, 23 + 58 / 3 + 10], age: null });
  },
);

test('Without a margin revenue pays back, and all of it sooner', () => {
  const { cohorts, all } = made(analysed({}, spend, null));
  // 45 of 40 after one period; 48 of 75 never; of all 155 / 4 = 38.75 after one period.
  expect(cohorts.map(({ age }) => age)).toEqual([1, null, 0]);
  expect(all.age).toBe(1);
});

test('Channels have their own spend and customers, and spend that brought nobody is named', () => {
  const { channels, unknownChannels } = made(analysed({}, spend, 1));
  // Ads: 130 for Ann and Cem; (10 + 40) / 2, then (50 + 8) / 2 more, then nothing of Ann's in March.
  expect(channels).toEqual([
    { group: { kind: 'channel', name: 'Ads' }, customers: 2, spend: 130, revenue: [25, 54, 54], age: null },
    { group: { kind: 'channel', name: 'Mail' }, customers: 1, spend: 20, revenue: [30, 30, 50], age: 0 },
  ]);
  expect(unknownChannels).toEqual(['Posters']);
});

test('A period that the spend covers in part has no CAC, and what cannot be compared says why', () => {
  const days = (last: string): SpendTable => ({ ...spend, step: 'day', first: day('2026-01-10'), last: day(last) });
  expect(made(analysed({}, days('2026-03-30'))).cohorts.map(({ spend: cost }) => cost)).toEqual([null, 75, null]);
  expect(analysed({ period: 'week' }).payback).toEqual({ made: false, why: 'spendTooCoarse' });
  expect(analysed({}, spendOf(['2025-01', 'ads', 5])).payback).toEqual({ made: false, why: 'spendElsewhere' });
});

test('The sheet shows spend, CAC and the month of payback in four languages', () => {
  for (const language of ['en', 'ru', 'zh', 'vi'] as const) {
    const found = analysed({}, spend, 1);
    const plan = report(found, { sheet: 'Orders', address: 'A1:D9' }, found.options, language, {
      sheets: [],
      names: [],
    });
    const sheet = plan.sheets[2];
    if (!sheet) throw new Error('no sheet of payback');
    const cells = sheet.contents.flatMap((block) => block.cells);
    const numbers = cells.flat().filter((cell) => typeof cell === 'number');
    expect(numbers).toEqual(expect.arrayContaining([80, 75, day('2026-02-01'), 45, 55, 48]));
    expect(cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=C'))).toHaveLength(7);
    expect(sheet.charts).toHaveLength(1);
  }
});
