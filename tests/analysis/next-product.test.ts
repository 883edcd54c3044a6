// The sheet of the next product, computed by its own formulas, from rows as a sheet gives them.
import { analyse, OrdersReader, report } from '../../src/analysis';
import type { Analysis, SheetValue } from '../../src/analysis';
import { languages, type Language } from '../../src/locales/language';
import type { WorkbookPlan } from '../../src/plan';
import { sampled } from '../depth';
import { randomNumbers } from '../functions/random-numbers';
import { evaluate } from '../plan/evaluate';
import { everything } from './tables';

const options = { ...everything, make: ['next'] as const };

type Row = readonly [
  customer: SheetValue,
  date: SheetValue,
  amount: SheetValue,
  order: SheetValue,
  product: SheetValue,
];

function analysed(rows: readonly Row[]): Analysis {
  const reader = new OrdersReader(rows.length);
  const column = (place: number): readonly SheetValue[] => rows.map((row) => row[place] ?? '');
  reader.read({
    firstRow: 2,
    cells: { customer: column(0), date: column(1), amount: column(2), order: column(3), product: column(4) },
  });
  const analysis = analyse(reader.finish({ keepDuplicates: true }), options);
  if (!analysis) throw new Error('nobody stopped it');
  return analysis;
}

function someRows(): Row[] {
  const { below, pick } = randomNumbers(11);
  const names = ['=1+1', 'Basic course', '2026-01', 'Club', '', 'Ünïcode 课程'];
  return Array.from({ length: 400 }, (_, row): Row => [
    `C${Math.floor(below(120))}`,
    46_023 + Math.floor(below(300)),
    Math.round(below(9000)) / 100,
    row,
    pick(names),
  ]);
}

function planOf(analysis: Analysis, language: Language): WorkbookPlan {
  const source = { sheet: 'Orders', address: 'A1:E401' };
  return report(analysis, source, options, language, { sheets: [], names: [] });
}

test('Of an order its dearest line counts, and an order that was given back is none', () => {
  const next = analysed([
    ['Ann', 46_023, 10, 'n1', 'Book'],
    ['Ann', 46_023, 90, 'n1', 'Course'],
    ['Ann', 46_030, 20, 'n2', 'Club'],
    // Given back in full: her next order was not this one.
    ['Bob', 46_023, 50, 'n3', 'Course'],
    ['Bob', 46_040, 30, 'n4', 'Book'],
    ['Bob', 46_041, -30, 'n4', ''],
    ['Eve', 46_060, 30, 'n5', 'Book'],
  ]).next;
  if (!next?.made) throw new Error('not made');
  const { names, after } = next;
  expect(names).toEqual(['Course', 'Book', 'Club']);
  expect(after.map(({ customers, any }) => [customers, any.customers])).toEqual([
    [2, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(after[0]?.next.map(({ customers, delay }) => [customers, delay])).toEqual([
    [0, null],
    [0, null],
    [1, 7],
  ]);
});

test.each(sampled(languages, 4))(
  'The sheet in %s adds up by its own formulas, and names stay names',
  async (language) => {
    const analysis = analysed(someRows());
    const { next } = analysis;
    if (!next?.made) throw new Error('not made');
    const plan = planOf(analysis, language);
    const [sheet] = plan.sheets;
    const computed = await evaluate(plan);
    try {
      const all = computed.all(sheet?.name ?? '');
      expect(all.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
      const valueAt = (address: string): unknown => all.find((cell) => cell.address === address)?.value;
      const rowsOf = (name: string): string[] =>
        all
          .filter(({ address, value }) => address.startsWith('A') && value === name)
          .map(({ address }) => address.slice(1));
      const places = rowsOf('=1+1');
      expect(places).toHaveLength(3);
      const own = next.after[next.names.indexOf('=1+1')];
      // Five products: their chances stand in C to G, any of them in H, none of them in I.
      expect(valueAt(`H${places[0]}`)).toBeCloseTo(own?.any.chance ?? 0, 12);
      expect(Number(valueAt(`H${places[0]}`)) + Number(valueAt(`I${places[0]}`))).toBeCloseTo(1, 12);
      expect(valueAt(`H${places[1]}`)).toBe(own?.any.customers);
      expect(valueAt(`H${places[2]}`)).toBe(own?.any.delay);
      expect(rowsOf('2026-01')).toHaveLength(3);
      const total = Number(rowsOf('Ünïcode 课程')[0]);
      const last = Math.max(...next.names.map((name) => Number(rowsOf(name ?? '')[0] ?? total))) + 1;
      expect(valueAt(`B${last}`)).toBe(next.customers);
    } finally {
      computed.close();
    }
  },
);

test('Without a product, and with one too young to say anything, the sheet says why', () => {
  const said = (rows: readonly Row[]): readonly unknown[] =>
    planOf(analysed(rows), 'en').sheets[0]?.contents.flatMap(({ cells }) => cells.flat()) ?? [];
  expect(said([['Ann', 46_023, 10, 'n1', '']])).toContain('Not computed: no order of a customer names a product.');
  expect(said([['Ann', 46_023, 10, 'n1', 'Book']])).toContain(
    'Not computed: half of the customers came less than a week before the newest order.',
  );
});
