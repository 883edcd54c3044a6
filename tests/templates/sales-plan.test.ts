import fc from 'fast-check';
import type { Language } from '../../src/locales/language';
import { languages } from '../../src/locales/language';
import type { CellContent, ValidationPlan, WorkbookPlan } from '../../src/plan';
import { plan } from '../../src/plan';
import type { Answers } from '../../src/templates';
import { initialAnswers } from '../../src/templates';
import { salesPlan } from '../../src/templates/sales-plan';
import { at, area, cellsOf } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluate } from '../plan/evaluate';
import type { SalesInputs } from './sales-arithmetic';
import { computeSales, internalRates, monthsLater, netPresentValue } from './sales-arithmetic';

jest.setTimeout(120_000);

function planFor(answers: Partial<Record<string, Answers[string]>>, language: Language = 'en'): WorkbookPlan {
  const all = { ...initialAnswers(salesPlan, language, '2026-02-10'), ...answers } as Answers;
  return plan(salesPlan, all, language);
}

function readInputs(computed: Computed, made: WorkbookPlan): SalesInputs {
  const has = (name: string): boolean => made.names.some((one) => one.name === name);
  const one = (name: string): number => Number(computed.named(name)[0]?.[0]);
  const row = (name: string): number[] => (computed.named(name)[0] ?? []).map(Number);
  const all = <T>(base: string, read: (name: string) => T): T[] => {
    const found: T[] = [];
    for (let index = 1; has(`${base}_${index}`); index++) found.push(read(`${base}_${index}`));
    return found;
  };
  return {
    firstDay: one('First_period'),
    step: has('Period_days') ? { days: one('Period_days') } : { months: one('Period_months') },
    discountRate: one('Discount_rate'),
    price: one('Full_price'),
    refundRate: one('Refund_rate'),
    conversionCost: one('Conversion_cost'),
    deliveryCost: one('Delivery_cost'),
    conversions: all('Conversion', one),
    budgets: all('Budget', row),
    leadCosts: all('Lead_cost', row),
    payroll: row('Payroll'),
    otherFixed: row('Other_fixed'),
    investment: row('Investment'),
  };
}

/** Compares a sheet with what is expected, cell by cell, and remembers which cells were compared. */
class Reader {
  private readonly seen = new Set<string>();
  private readonly rows = new Map<string, number[]>();

  constructor(
    private readonly computed: Computed,
    private readonly made: WorkbookPlan,
    private readonly scale: number,
  ) {
    for (const sheet of made.sheets) {
      let title = '';
      for (const { address, cells } of sheet.contents) {
        for (const [index, line] of cells.entries()) {
          const label = String(line[0]);
          if (index === 0) title = label;
          // A block's heading may bear the same word as its sum; only the timeline's first row is data.
          if (index === 0 && label !== 'Period') continue;
          const key = `${sheet.name}|${title}|${label}`;
          this.rows.set(key, [...(this.rows.get(key) ?? []), area(address).row + index]);
        }
      }
    }
  }

  /** The numbers of a row from a column on. */
  row(sheet: string, block: string, label: string, column: number, expected: readonly (number | string | undefined)[]) {
    const rows = this.rows.get(`${sheet}|${block}|${label}`) ?? [];
    if (rows.length !== 1) throw new Error(`${rows.length} rows "${label}" under "${block}" on ${sheet}`);
    expected.forEach((value, index) => {
      const address = at(rows[0] ?? 0, column + index);
      this.seen.add(`${sheet}!${address}`);
      const found = this.computed.value(sheet, address);
      const place = `${sheet}!${address} (${label})`;
      if (typeof value === 'string' || value === undefined) expect([place, found]).toEqual([place, value ?? '–']);
      else this.near(place, found, value);
    });
  }

  private near(place: string, found: CellContent, expected: number): void {
    // The engine rounds to 15 figures at every step; sums that cancel are as exact as what they are made of.
    const allowed = 1e-9 * Math.max(Math.abs(expected), Math.min(this.scale, 1e6), 1) + 1e-12 * this.scale;
    if (typeof found !== 'number' || Math.abs(found - expected) > allowed) {
      throw new Error(`${place} is ${String(found)}, expected ${expected}`);
    }
  }

  /** Calculated cells with a number that nothing was compared with. */
  unseen(): string[] {
    return this.made.sheets.flatMap((sheet) =>
      sheet.contents.flatMap(({ address, cells }) => {
        const places = cellsOf(address);
        return cells.flat().flatMap((content, index) => {
          const place = `${sheet.name}!${places[index] ?? ''}`;
          const isCalculated = typeof content === 'string' && content.startsWith('=');
          const value = isCalculated ? this.computed.value(sheet.name, places[index] ?? 'A1') : '';
          return typeof value === 'number' && !this.seen.has(place) ? [place] : [];
        });
      }),
    );
  }
}

const firstPeriod = 5;

/** Compares every number of an English plan with the arithmetic done again. */
function compare(computed: Computed, made: WorkbookPlan): void {
  const inputs = readInputs(computed, made);
  const expected = computeSales(inputs);
  const reader = new Reader(computed, made, expected.scale);
  const answers = made.answers;
  const channels = answers['channels'] as readonly string[];
  const stages = answers['stages'] as readonly string[];
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

  for (const sheet of ['Inputs', 'Plan']) {
    const numbers = expected.starts.map((_, index) => index + 1);
    reader.row(sheet, 'Period', 'Period', firstPeriod, numbers);
    reader.row(sheet, 'Period', 'From', firstPeriod, expected.starts);
    reader.row(sheet, 'Period', 'To', firstPeriod, expected.ends);
  }

  const line = (block: string, label: string, values: readonly (number | undefined)[], sum?: number | 'none'): void => {
    reader.row('Plan', block, label, firstPeriod, values);
    if (sum !== 'none') reader.row('Plan', block, label, 1, [sum ?? total(values.map((value) => value ?? 0))]);
  };
  channels.forEach((channel, index) => {
    line('Leads by channel', channel, expected.leads[index] ?? []);
  });
  stages.forEach((stage, index) => {
    line('Funnel', stage, expected.stages[index] ?? []);
  });
  line('Revenue', 'Revenue before refunds', expected.gross);
  line('Revenue', 'Refunds', expected.refunds);
  line('Costs', 'Acquisition', expected.acquisition);
  line('Costs', 'Converting', expected.converting);
  line('Costs', 'Delivery and service', expected.delivery);
  line('Costs', 'Fixed costs', expected.fixed);
  line('Profit and cash', 'Profit', expected.profit);
  line('Profit and cash', 'Cash flow', expected.flows);
  line('Profit and cash', 'Cumulative cash', expected.cash, expected.cash.at(-1) ?? 0);
  line('Revenue', 'Revenue', expected.revenue);
  line('Costs', 'Costs', expected.costs);
  reader.row('Plan', 'Per customer', 'CAC', 1, [expected.totalCac]);
  reader.row('Plan', 'Per customer', 'CAC', firstPeriod, expected.cac);
  reader.row('Plan', 'Per customer', 'UE (unit economics)', 1, [expected.totalUe]);
  reader.row('Plan', 'Per customer', 'UE (unit economics)', firstPeriod, expected.ue);
  reader.row('Plan', 'Rates', 'Discount rate per period', 1, [expected.rate]);
  reader.row('Plan', 'Rates', 'Margin per customer', 1, [expected.margin]);
  reader.row('Plan', 'Rates', 'Conversion of the whole funnel', 1, [expected.overall]);
  line('Value of the plan', 'Discount factor', expected.factors, 'none');
  line('Value of the plan', 'Discounted cash flow', expected.discounted);
  line('Value of the plan', 'Paid back', expected.paidBack);

  const figure = (label: string, value: number | string | undefined): void => {
    reader.row('Results', 'Key figures', label, 1, [value]);
  };
  const customers = total(expected.stages.at(-1) ?? []);
  figure('Customers', customers);
  figure('Revenue', total(expected.revenue));
  figure('Costs', total(expected.costs));
  figure('Profit', total(expected.profit));
  figure('Cash at the end', expected.cash.at(-1));
  figure('Lowest cumulative cash', Math.min(...expected.cash));
  figure('CAC', expected.totalCac);
  figure('UE (unit economics)', expected.totalUe);
  figure('NPV', expected.npv);
  compareInternalRate(computed, reader, expected.flows, expected.periodsAYear);
  const isPaidBack = expected.payback >= 0;
  figure('Payback', isPaidBack ? expected.payback + 1 : 'not in this plan');
  figure('Payback in the period from', isPaidBack ? expected.starts[expected.payback] : 'not in this plan');

  stages.forEach((stage, index) => {
    const people = total(expected.stages[index] ?? []);
    const before = total(expected.stages[Math.max(index - 1, 0)] ?? []);
    const top = total(expected.stages[0] ?? []);
    reader.row('Results', 'Funnel over the whole plan', stage, 1, [
      people,
      before === 0 ? 0 : people / before,
      top === 0 ? 0 : people / top,
      people === 0 ? undefined : total(expected.acquisition) / people,
    ]);
  });
  const spend = total(expected.acquisition);
  const leads = total(expected.stages[0] ?? []);
  expected.channels.forEach((channel, index) => {
    reader.row('Results', 'Channels over the whole plan', channels[index] ?? '', 1, [
      channel.spend,
      channel.leads,
      channel.leadCost,
      channel.customers,
      channel.cac,
    ]);
  });
  reader.row('Results', 'Channels over the whole plan', 'Total', 1, [
    spend,
    leads,
    leads === 0 ? undefined : spend / leads,
    customers,
    expected.totalCac,
  ]);

  const scale = total(expected.gross) + total(expected.costs);
  const withInvestment = scale + total(inputs.investment);
  const check = (label: string, value: number, of = Math.abs(value)): void => {
    reader.row('Checks', 'What is checked', label, 1, [value, value, 0, 1e-6 * Math.max(1, of), 'OK']);
  };
  check('Leads: by channel and by period', leads);
  check('Customers: by stages and by the whole conversion', customers);
  check('Revenue: by period and from all customers', total(expected.revenue));
  check('Acquisition: by period and by channel', spend);
  check('Costs: by period and by kind', total(expected.costs));
  check('Profit: revenue − costs, and customers × UE − fixed costs', total(expected.profit), scale);
  check('Cash at the end: cumulated, and profit − investment', expected.cash.at(-1) ?? 0, withInvestment);
  check('NPV: Excel’s function and the sum of discounted flows', expected.npv, withInvestment);
  reader.row('Checks', 'What is checked', 'Checks that failed', 1, [0]);
  reader.row('About', 'About this model', 'Version of', 1, [Number(computed.named('Version_date')[0]?.[0])]);
  expect(computed.value('Inputs', 'A2')).toBe('All checks pass');
  expect(reader.unseen()).toEqual([]);
}

/** A rate is right if the flows are worth nothing at it; there may be none, or several. */
function compareInternalRate(computed: Computed, reader: Reader, flows: readonly number[], periodsAYear: number): void {
  const rate = computed.named('Internal_rate')[0]?.[0] ?? '';
  const rates = internalRates(flows);
  if (typeof rate === 'number' && rate > -0.99 && rate < 10) {
    const isRoot = rates.some((one) => Math.abs(one - rate) < 1e-6 * (1 + Math.abs(one)));
    expect([rate, isRoot, rates]).toEqual([rate, true, rates]);
  }
  reader.row('Results', 'Key figures', 'IRR per period', 1, [typeof rate === 'number' ? rate : 'not found']);
  const yearly = typeof rate === 'number' ? (1 + rate) ** periodsAYear - 1 : Infinity;
  reader.row('Results', 'Key figures', 'IRR per year', 1, [Number.isFinite(yearly) ? yearly : 'not found']);
}

function errorsIn(computed: Computed, made: WorkbookPlan): string[] {
  return made.sheets.flatMap((sheet) =>
    computed
      .all(sheet.name)
      .filter(({ value }) => /^#[A-Z]/.test(String(value)) || (typeof value === 'number' && !Number.isFinite(value)))
      .map(({ address, value }) => `${sheet.name}!${address} ${String(value)}`),
  );
}

describe('every number of the sales plan’s example follows from its inputs', () => {
  test.each([
    ['3 months, 1 channel, 2 stages', { periods: 3, channels: ['Ads'], stages: ['Leads', 'Paid'] }],
    ['12 months as first asked', {}],
    ['12 weeks', { period_kind: 'week' }],
    // The engine of these tests, unlike Excel, does not shorten the 31st of a month in EDATE.
    ['12 quarters from the 28th of a month', { period_kind: 'quarter', start: '2026-11-28' }],
    [
      '60 months, 12 channels, 8 stages',
      {
        periods: 60,
        channels: Array.from('ABCDEFGHIJKL', (letter) => `${letter} channel`),
        stages: Array.from('ABCDEFGH', (letter) => `${letter} stage`),
      },
    ],
  ])('over %s', async (_, answers) => {
    const made = planFor(answers);
    const computed = await evaluate(made);
    try {
      compare(computed, made);
      expect(tooWide(computed, made)).toEqual([]);
    } finally {
      computed.close();
    }
  });
});

/** Numbers as people type them: none, little, much; the decimals of an amount of money. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }) },
);
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }).map((value) => value / 1000) },
);

/** What a workbook name lets a person type, if it is the name of an input. */
function validationOf(made: WorkbookPlan, name: string): ValidationPlan | undefined {
  const formula = made.names.find((one) => one.name === name)?.formula.replaceAll('$', '');
  return made.sheets
    .filter((sheet) => sheet.role === 'inputs')
    .flatMap((sheet) => sheet.validations.filter(({ address }) => formula === `=${sheet.name}!${address}`))
    .at(0);
}

function typedValues(made: WorkbookPlan): fc.Arbitrary<Record<string, CellContent[][]>> {
  return fc.record(
    Object.fromEntries(
      made.names.flatMap(({ name }) => {
        const validation = validationOf(made, name);
        if (!validation || validation.kind === 'text' || validation.kind === 'list' || name === 'Check_tolerance')
          return [];
        const { min, max } = validation;
        const one =
          validation.kind === 'decimal'
            ? max <= 10
              ? share
              : amount
            : // Dates before the 29th, for the engine's sake; see above.
              fc
                .integer({ min, max: Math.min(max, min + 20_000) })
                .filter((value) => validation.kind !== 'date' || dayOf(value) < 29);
        const count = cellsOf(validation.address).length;
        return [
          [name, fc.array(one, { minLength: count, maxLength: count }).map((values): CellContent[][] => [values])],
        ];
      }),
    ),
  );
}

function dayOf(serial: number): number {
  return new Date((serial - 25569) * 86400000).getUTCDate();
}

describe('whatever is typed within its bounds', () => {
  test.each([
    ['3 weeks, 1 channel, 2 stages', { periods: 3, period_kind: 'week', channels: ['Ads'], stages: ['Leads', 'Paid'] }],
    ['6 months, 3 channels, 4 stages', { periods: 6, channels: ['A', 'B', 'C'], stages: ['K', 'L', 'M', 'N'] }],
  ])('over %s, the model is right and shows no error', async (_, answers) => {
    const made = planFor(answers);
    const computed = await evaluate(made);
    try {
      await fc.assert(
        fc.asyncProperty(typedValues(made), async (values) => {
          for (const [name, rows] of Object.entries(values)) computed.type(name, rows);
          await computed.compute();
          expect(errorsIn(computed, made)).toEqual([]);
          compare(computed, made);
        }),
        { numRuns: 30, seed: 20260210, endOnFailure: true },
      );
    } finally {
      computed.close();
    }
  });

  test('one input at its least or at its most leaves no error', async () => {
    const made = planFor({ periods: 3, channels: ['A', 'B'], stages: ['K', 'L', 'M'] });
    const computed = await evaluate(made);
    const failures: string[] = [];
    try {
      for (const { name } of made.names) {
        const validation = validationOf(made, name);
        if (!validation || validation.kind === 'text' || validation.kind === 'list') continue;
        const before = computed.named(name);
        for (const bound of [validation.min, validation.max]) {
          computed.type(
            name,
            before.map((row) => row.map(() => bound)),
          );
          await computed.compute();
          failures.push(...errorsIn(computed, made).map((error) => `${name} = ${bound}: ${error}`));
        }
        computed.type(name, before);
      }
    } finally {
      computed.close();
    }
    expect(failures).toEqual([]);
  });

  test('changing the price changes the profit', async () => {
    const made = planFor({ periods: 3 });
    const computed = await evaluate(made);
    try {
      const before = Number(computed.named('Profit_total')[0]?.[0]);
      computed.type('Full_price', 600);
      await computed.compute();
      expect(Number(computed.named('Profit_total')[0]?.[0])).toBeGreaterThan(before);
    } finally {
      computed.close();
    }
  });

  test('an input that is text fails the checks instead of passing unseen', async () => {
    const made = planFor({ periods: 3 });
    const computed = await evaluate(made);
    try {
      computed.type('Full_price', 'about 500');
      await computed.compute();
      expect(Number(computed.named('Checks_failed')[0]?.[0])).toBeGreaterThan(0);
      expect(String(computed.value('Inputs', 'A2'))).toMatch(/^Checks failed/);
    } finally {
      computed.close();
    }
  });
});

describe('the example pays back within its first year', () => {
  test.each(languages)('in %s, in the currency of that language', async (language) => {
    const made = planFor({}, language);
    const computed = await evaluate(made);
    try {
      expect(errorsIn(computed, made)).toEqual([]);
      const payback = Number(computed.named('Payback_period')[0]?.[0]);
      expect(payback).toBeGreaterThan(3);
      expect(payback).toBeLessThan(12);
      expect(Number(computed.named('Checks_failed')[0]?.[0])).toBe(0);
      expect(Number(computed.named('Internal_rate')[0]?.[0])).toBeGreaterThan(0);
      expect(Number(computed.named('Net_present_value')[0]?.[0])).toBeGreaterThan(0);
      expect(tooWide(computed, made)).toEqual([]);
    } finally {
      computed.close();
    }
  });
});

/** Characters of a number in one of Excel's formats, as far as the plans use them. */
function charactersOf(value: number, format: string): number {
  if (/[dmy]/.test(format.replace(/"[^"]*"/g, ''))) return format.replace(/\[[^\]]*\]|[\\"]/g, '').length + 1;
  const [positive = ''] = format.split(';');
  const shown = Math.abs(positive.includes('%') ? value * 100 : value);
  const decimals = /\.([0#]+)/.exec(positive)?.[1]?.length ?? 0;
  const digits = shown
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))/g, (_, __, at: number, whole: string) =>
      whole.indexOf('.') >= 0 && at > whole.indexOf('.') ? '' : ',',
    );
  const signs = positive.replace(/[#,0.\\"]/g, '');
  return digits.length + signs.length + (value < 0 ? 1 : 0);
}

/** Numbers that would show as ##### in their column. */
function tooWide(computed: Computed, made: WorkbookPlan): string[] {
  return made.sheets.flatMap((sheet) => {
    const formats = new Map<string, string>();
    for (const { address, style } of sheet.styles) {
      if (style.numberFormat !== undefined) for (const one of cellsOf(address)) formats.set(one, style.numberFormat);
    }
    const widths = sheet.columnWidths.map(({ columns, characters }) => ({
      ...area(columns.replace(/([A-Z]+)/g, '$11')),
      characters,
    }));
    return computed.all(sheet.name).flatMap(({ address, value }) => {
      const { column } = area(address);
      const room = widths.find((one) => one.column <= column && column <= one.lastColumn)?.characters ?? 8;
      const needed = typeof value === 'number' ? charactersOf(value, formats.get(address) ?? '0') : 0;
      return needed + 1 > room ? [`${sheet.name}!${address}: ${String(value)} needs ${needed} of ${room}`] : [];
    });
  });
}

describe('the arithmetic that the plan is compared with', () => {
  test('counts months as EDATE’s documentation does', () => {
    // Microsoft's examples: EDATE(15-Jan-11, 1) = 15-Feb-11, (…, -1) = 15-Dec-10, (…, 2) = 15-Mar-11.
    const start = 40558;
    expect([1, -1, 2].map((months) => monthsLater(start, months))).toEqual([40589, 40527, 40617]);
    // 31 January 2026 and a month: 28 February.
    expect(monthsLater(46053, 1)).toBe(46081);
  });

  test('discounts as Excel’s NPV does', () => {
    // Microsoft's example: NPV(10 %, -10000, 3000, 4200, 6800) = 1188.44.
    expect(netPresentValue(0.1, [-10000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
  });

  test('finds the rates of Excel’s IRR', () => {
    // Microsoft's example: IRR(-70000, 12000, 15000, 18000, 21000, 26000) = 8.7 %.
    expect(internalRates([-70000, 12000, 15000, 18000, 21000, 26000]).map((rate) => rate.toFixed(3))).toEqual([
      '0.087',
    ]);
  });
});
