import fc from 'fast-check';
import { languages } from '../../src/locales/language';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { keepTyped, plan, typedAnswers } from '../../src/plan';
import type { Answers } from '../../src/templates';
import { checkAnswers, initialAnswers } from '../../src/templates';
import { activationFunnel } from '../../src/templates/activation-funnel';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluate } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, sizes } from '../plan/sizes';
import type { FunnelInputs, Ratio } from './funnel-arithmetic';
import { computeFunnel, product, ratio, sum } from './funnel-arithmetic';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const today = '2026-02-10';
const small = { periods: 3, period_kind: 'week', preset: 'own', stages: ['Came', 'Paid'], channels: ['Ads'] };

function planFor(answers: Readonly<Record<string, unknown>> = {}, language: 'en' | 'ru' = 'en'): WorkbookPlan {
  return plan(
    activationFunnel,
    { ...initialAnswers(activationFunnel, language, today), ...answers } as Answers,
    language,
  );
}

function numbersOf(computed: Computed, name: string): number[] {
  return computed.named(name).flat().map(Number);
}

function stagesOf(made: WorkbookPlan): readonly string[] {
  return made.answers['stages'] as readonly string[];
}

function channelsOf(made: WorkbookPlan): readonly string[] {
  return made.answers['channels'] as readonly string[];
}

function readInputs(computed: Computed, made: WorkbookPlan): FunnelInputs {
  const one = (name: string): number => numbersOf(computed, name)[0] ?? 0;
  const channels = channelsOf(made).map((_, channel) => channel + 1);
  const stages = stagesOf(made).map((_, stage) => stage + 1);
  return {
    counts: channels.map((channel) => stages.map((stage) => numbersOf(computed, `Count_${channel}_${stage}`))),
    spend: channels.map((channel) => numbersOf(computed, `Spend_${channel}`)),
    from: one('Count_from'),
    to: one('Count_to'),
    customerValue: one('Customer_value'),
    targets: numbersOf(computed, 'Steps_target'),
    points: numbersOf(computed, 'Steps_points'),
    days: numbersOf(computed, 'Stay_days'),
    goal:
      computed.named('Goal_in')[0]?.[0] === 'Money'
        ? { money: one('Goal_money') }
        : { customers: one('Goal_customers') },
  };
}

/** A number; with `among`, the size of the numbers whose difference it is; a text; nothing where a dash stands. */
type Expected = Ratio | string | { readonly value: Ratio; readonly among: number };

/** Compares cells with what is expected of them and remembers which. */
class Reader {
  private readonly seen = new Set<string>();
  private readonly rows = new Map<string, number[]>();

  constructor(
    private readonly computed: Computed,
    private readonly made: WorkbookPlan,
  ) {
    for (const { name, contents } of made.sheets) {
      for (const { address, cells } of contents) {
        const title = String(cells[0]?.[0]);
        cells.forEach((line, index) => {
          // The timeline has no title: its first line is data.
          if (index === 0 && title !== 'Period') return;
          const key = [name, title, line[0]].join('|');
          this.rows.set(key, [...(this.rows.get(key) ?? []), area(address).row + index]);
        });
      }
    }
  }

  /** Cells of a line, from a column on. */
  line(sheet: string, title: string, label: string, column: number, expected: readonly Expected[]): void {
    const rows = this.rows.get([sheet, title, label].join('|')) ?? [];
    if (rows.length !== 1) throw new Error(`${rows.length} lines "${label}" under "${title}" on ${sheet}`);
    expected.forEach((value, index) => this.cell(sheet, at(rows[0] ?? 0, column + index), label, value));
  }

  /** The cell of a name. */
  figure(name: string, expected: Expected): void {
    const formula = this.made.names.find((one) => one.name === name)?.formula ?? '';
    const [, quoted, plain, address = 'A1'] = /^=(?:'(.+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
    this.cell(quoted ?? plain ?? '', address.replaceAll('$', ''), name, expected);
  }

  private cell(sheet: string, address: string, label: string, expected: Expected): void {
    this.seen.add(`${sheet}!${address}`);
    const place = `${sheet}!${address} (${label})`;
    const found = this.computed.value(sheet, address);
    const { value, among } = typeof expected === 'object' ? expected : { value: expected, among: 0 };
    if (typeof value !== 'number') expect([place, found]).toEqual([place, value ?? '–']);
    else if (typeof found !== 'number' || Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value), among)) {
      throw new Error(`${place} is ${String(found)}, expected ${value}`);
    }
  }

  /** Calculated cells that nothing was compared with, but those of one row: the state of the checks. */
  unseen(): string[] {
    return formulasOf(this.made)
      .filter(({ sheet, address }) => !this.seen.has(`${sheet}!${address}`))
      .filter(({ address }) => address !== 'A2')
      .map(({ sheet, address }) => `${sheet}!${address}`);
  }
}

const firstPeriod = 4;

/** Compares every calculated cell of an English model with the arithmetic done again. */
function compare(computed: Computed, made: WorkbookPlan): void {
  const inputs = readInputs(computed, made);
  const funnel = computeFunnel(inputs);
  const reader = new Reader(computed, made);
  const stages = stagesOf(made);
  const channels = channelsOf(made);
  const steps = stages.slice(1).map((stage, step) => `${stages[step] ?? ''} → ${stage}`);
  const { entered } = funnel;
  const money = entered * inputs.customerValue;

  // The timeline; how its days are counted is told by its first and last one.
  for (const sheet of ['Counts', 'By period']) {
    reader.line(
      sheet,
      'Period',
      'Period',
      firstPeriod,
      funnel.counted.map((_, period) => period + 1),
    );
    for (const label of ['From', 'To']) {
      const days = daysOf(made, label === 'From' ? 0 : 1, funnel.counted.length);
      reader.line(sheet, 'Period', label, firstPeriod, days);
    }
  }

  const byPeriod = (
    title: string,
    label: string,
    values: readonly Ratio[],
    total?: { readonly is: Expected },
  ): void => {
    reader.line('By period', title, label, firstPeriod, values);
    if (total) reader.line('By period', title, label, 1, [total.is]);
  };
  byPeriod('Periods in the results', 'Counted', funnel.counted, { is: sum(funnel.counted) });
  stages.forEach((stage, index) => {
    byPeriod('People at each stage', stage, funnel.people[index] ?? [], { is: funnel.totals[index] });
  });
  steps.forEach((step, index) => {
    byPeriod('Step conversions', step, funnel.stepsByPeriod[index] ?? [], { is: funnel.steps[index] });
    byPeriod('Lines of the trend chart', step, funnel.lines[index] ?? []);
  });
  const through = ratio(funnel.customers, entered);
  const profit = { value: funnel.profit, among: money + funnel.spent };
  byPeriod('Step conversions', 'Conversion of the whole funnel', funnel.throughByPeriod, { is: through });
  byPeriod('Money', 'Spend', funnel.spendByPeriod, { is: funnel.spent });
  byPeriod('Money', 'Value of the customers', funnel.broughtByPeriod, { is: funnel.customers * inputs.customerValue });
  byPeriod('Money', 'Value − spend', funnel.contributionByPeriod, { is: profit });
  const cac = ratio(funnel.spent, funnel.customers);
  byPeriod('Money', 'CAC', funnel.cacByPeriod, { is: cac });

  // The funnel.
  reader.figure('Entered', entered);
  reader.figure('Customers', funnel.customers);
  reader.figure('Overall_conversion', through);
  reader.figure('Cac', cac);
  const romi = ratio(funnel.profit, funnel.spent);
  const perSpend = money / Math.max(funnel.spent, 1e-9);
  reader.figure('Romi', { value: romi, among: perSpend });
  const largest = Math.max(...funnel.gains);
  reader.figure('Bottleneck_gain', { value: largest, among: money });
  // Of steps that are equal to the last digit either is right.
  const named = stages.indexOf(String(computed.named('Bottleneck')[0]?.[0])) - 1;
  const isLargest = (funnel.gains[named] ?? 0) >= largest - 1e-9 * money && largest > 0;
  const bottleneck = funnel.bottleneck < 0 ? 'all on target' : (stages[funnel.bottleneck + 1] ?? '');
  reader.figure('Bottleneck', isLargest ? (stages[named + 1] ?? '') : bottleneck);
  reader.figure('Best_channel', channels[funnel.bestChannel]);
  stages.forEach((stage, index) => {
    reader.line('Funnel', 'Stages', stage, 1, [
      funnel.totals[index],
      index === 0 ? undefined : funnel.steps[index - 1],
      funnel.fromTop[index],
      funnel.costs[index],
      funnel.onward[index],
      funnel.worth[index],
      funnel.naming[index],
    ]);
  });
  const losses = 'Steps: losses, and what reaching the target would add';
  const lostValues = funnel.lost.map((lost, step) => lost * (funnel.worth[step + 1] ?? 0));
  const rateOf = (step: number): number => funnel.rates[step] ?? 0;
  const targetOf = (step: number): number => inputs.targets[step] ?? 0;
  steps.forEach((step, index) => {
    reader.line('Losses', losses, step, 1, [
      rateOf(index),
      targetOf(index),
      rateOf(index) - targetOf(index),
      funnel.lost[index],
      funnel.worth[index + 1],
      lostValues[index],
      { value: funnel.more[index], among: entered },
      { value: funnel.gains[index], among: money },
    ]);
  });
  reader.line('Losses', losses, 'Total', 4, [sum(funnel.lost)]);
  reader.line('Losses', losses, 'Total', 6, [sum(lostValues)]);

  // Trend and time.
  steps.forEach((step, index) => {
    const known = (funnel.stepsByPeriod[index] ?? []).filter((one) => one !== undefined);
    const average = funnel.steps[index];
    const latest = known.at(-1);
    reader.line('Trend', 'Step conversions: how they change', step, 1, [
      average,
      latest,
      average === undefined || latest === undefined ? undefined : latest - average,
      known.length === 0 ? undefined : Math.min(...known),
      known.length === 0 ? undefined : Math.max(...known),
    ]);
  });
  reader.figure('Days_to_customer', funnel.until.at(-1));
  const allDays = sum(funnel.personDays);
  reader.figure('Average_days', ratio(allDays, entered));
  stages.forEach((stage, index) => {
    const days = funnel.personDays[index] ?? 0;
    reader.line('Time', 'Days by stage', stage, 1, [
      funnel.totals[index],
      inputs.days[index],
      funnel.until[index],
      days,
      ratio(days, allDays),
    ]);
  });
  reader.line('Time', 'Days by stage', 'Total', 4, [allDays]);

  // Channels.
  channels.forEach((channel, index) => {
    const one = funnel.channels[index];
    if (!one) throw new Error(`no channel ${channel}`);
    reader.line('Channels', 'Channels compared', channel, 1, [
      one.reached[0],
      one.reached.at(-1),
      one.conversion,
      one.spend,
      one.entryCost,
      one.cac,
      one.value,
      { value: one.profit, among: money + one.spend },
      { value: one.romi, among: money / Math.max(one.spend, 1e-9) },
    ]);
    reader.line('Channels', 'People of each channel by stage', channel, 1, one.reached);
    reader.line('Channels', bestSteps, channel, 1, [...one.steps, one.breaks]);
  });
  reader.line('Channels', 'Channels compared', 'Total', 1, [
    entered,
    funnel.customers,
    through,
    funnel.spent,
    ratio(funnel.spent, entered),
    cac,
    funnel.customers * inputs.customerValue,
    profit,
    { value: romi, among: perSpend },
  ]);
  reader.line('Channels', 'People of each channel by stage', 'Total', 1, funnel.totals);
  reader.line('Channels', bestSteps, 'Total', 1, [...funnel.steps, funnel.breaks]);

  // What if, back from the goal.
  const customersThen = funnel.peopleThen.at(-1) ?? 0;
  const added = customersThen - funnel.customers;
  reader.figure('Customers_then', customersThen);
  reader.figure('Customers_change', { value: ratio(added, funnel.customers), among: changeAmong(funnel) });
  reader.figure('Value_added', { value: added * inputs.customerValue, among: money });
  reader.figure('Romi_then', {
    value: ratio(customersThen * inputs.customerValue - funnel.spent, funnel.spent),
    among: perSpend,
  });
  steps.forEach((step, index) => {
    const alone = funnel.alone[index] ?? 0;
    reader.line('What if', 'What each step is worth by itself', step, 1, [
      rateOf(index),
      inputs.points[index],
      funnel.changed[index],
      { value: alone, among: entered },
      { value: alone * inputs.customerValue, among: money },
      { value: funnel.onePoint[index], among: money },
    ]);
  });
  stages.forEach((stage, index) => {
    const now = funnel.totals[index] ?? 0;
    const then = funnel.peopleThen[index] ?? 0;
    reader.line('What if', 'All changes together', stage, 1, [
      now,
      then,
      { value: then - now, among: entered },
      { value: ratio(then - now, now), among: changeAmong(funnel) },
    ]);
    const needed = funnel.neededNow[index];
    reader.line('What if', 'People needed at each stage for the goal', stage, 1, [
      now,
      needed,
      { value: needed === undefined ? undefined : Math.max(0, needed - now), among: (needed ?? 0) + now },
      funnel.neededThen[index],
      funnel.neededAtTarget[index],
    ]);
  });
  reader.figure('Goal', funnel.goal);
  reader.figure('Spend_now', funnel.spendNow);
  reader.figure('Spend_what_if', funnel.spendThen);
  reader.figure('Spend_target', funnel.spendAtTarget);
  const before = numbersOf(computed, 'Measures_before');
  const after = numbersOf(computed, 'Measures_after');
  measures.forEach(({ label, isBetter }, index) => {
    const [one = 0, other = 0] = [before[index], after[index]];
    const better = isBetter === 'higher' ? other > one : other < one;
    reader.line('Before and after', 'Before and after an improvement', label(made.answers['currency'] as string), 1, [
      one === 0 ? undefined : other / one - 1,
      other === one ? 'the same' : better ? 'better' : 'worse',
    ]);
  });

  if (made.sheets.some(({ name }) => name === 'Retention first')) compareRetentionFirst(reader, made, funnel, inputs);

  // Checks and About.
  const check = (label: string, value: number, state: string, other = value, of = Math.abs(value)): void => {
    const allowed = 1e-6 * Math.max(1, of);
    reader.line(
      'Checks',
      'What is checked',
      label,
      1,
      [value, other].map((one) => ({ value: one, among: of })),
    );
    reader.line('Checks', 'What is checked', label, 3, [{ value: value - other, among: of }, allowed, state]);
  };
  const broken = funnel.breaks > 0 ? 'Error' : 'OK';
  const length = Math.min(inputs.to, funnel.counted.length) - inputs.from + 1;
  const customers = funnel.customers;
  check(orderLabel, funnel.breaks, broken, 0);
  check(windowLabel, sum(funnel.counted), length < 1 ? 'Error' : 'OK', Math.max(1, length));
  stages.forEach((stage, index) => {
    check(`People, ${stage}: by period and from all the cells typed`, funnel.totals[index] ?? 0, 'OK');
  });
  check('Entered: by period and by channel', entered, 'OK');
  check('Customers: those who entered − those lost, and by channel', customers, 'OK', customers, entered);
  check('Customers: counted, and all step conversions multiplied', customers, 'OK', customers, entered);
  check('Spend: by period and from all the cells typed', funnel.spent, 'OK');
  const turnover = customers * inputs.customerValue + funnel.spent;
  check('Value − spend: by period and by channel', funnel.profit, 'OK', funnel.profit, turnover);
  const lost = sum(lostValues);
  const worthOfAll = inputs.customerValue * sum(funnel.totals);
  check('Lost value: by step, and lost people × worth of the next stage', lost, 'OK', lost, worthOfAll);
  check('Customers of what if: stage by stage, and all conversions multiplied', customersThen, 'OK');
  const goal = funnel.neededAtTarget[0] === undefined ? 0 : (funnel.goal ?? 0);
  check('The goal: as set, and people needed at the top × all target conversions', goal, 'OK');
  check('Time: the path to the last stage + the days there, and all days', sum(inputs.days), 'OK');
  const failed = [broken, length < 1 ? 'Error' : 'OK'].filter((state) => state === 'Error').length;
  reader.line('Checks', 'What is checked', 'Checks that failed', 1, [failed]);
  const state = failed === 0 ? 'All checks pass' : `Checks failed – see the last sheet: ${failed}`;
  reader.line('Checks', 'What is checked', 'In words', 1, [state]);
  const about = (label: string, value: string | number): void =>
    reader.line('About', 'About this model', label, 1, [value]);
  about('Bottleneck: the step to', String(computed.named('Bottleneck')[0]?.[0]));
  about('Prepared by', String(computed.named('Prepared_by')[0]?.[0]));
  about('Version of', numbersOf(computed, 'Version_date')[0] ?? 0);
  about('Checks', state);
  about('Product', 'Online course');
  about('Kind of funnel', kindLabels[made.answers['preset'] as string] ?? '');
  expect(reader.unseen()).toEqual([]);
}

const kindLabels: Readonly<Record<string, string>> = {
  aarrr: 'AARRR – from acquisition to revenue',
  rarra: 'RARRA – retention first',
  trial: 'Free trial',
  own: 'My own stages',
};

/** A share of people who are few can be as wrong as the people are many. */
function changeAmong({ entered, customers }: ReturnType<typeof computeFunnel>): number {
  return entered / Math.max(customers, 1e-9);
}

const bestSteps = 'Step conversions of each channel; the best one is coloured';
const orderLabel = 'Counts: no stage of a channel has more people than the stage before (steps above 100%)';
const windowLabel = 'Counted periods: at least one, and as many as from the first to the last';

const measures = [
  { label: () => 'Satisfied customers, %', isBetter: 'higher' },
  { label: () => 'Homework done, %', isBetter: 'higher' },
  { label: () => 'Time to reply, hours', isBetter: 'lower' },
  { label: (currency: string) => `LTV of a customer, ${currency}`, isBetter: 'higher' },
  { label: () => 'Refunds, %', isBetter: 'lower' },
] as const;

/** RARRA's order of work: retention, activation, referral, revenue, acquisition. */
function compareRetentionFirst(
  reader: Reader,
  made: WorkbookPlan,
  funnel: ReturnType<typeof computeFunnel>,
  inputs: FunnelInputs,
): void {
  const stages = stagesOf(made);
  const stay = funnel.fromTop[2];
  reader.figure('Staying_share', stay);
  reader.figure('Staying_cost', funnel.costs[2]);
  reader.figure('Leaving_spend', stay === undefined ? 0 : funnel.spent * (1 - stay));
  const money = funnel.entered * inputs.customerValue;
  const order = [2, 1, 3, 4, 0];
  const isBehind = (stage: number): boolean =>
    stage === 0 || (funnel.rates[stage - 1] ?? 0) < (inputs.targets[stage - 1] ?? 0);
  reader.figure('Next_focus', stages[order.find(isBehind) ?? 0]);
  order.forEach((stage, turn) => {
    const rate = stage === 0 ? undefined : funnel.rates[stage - 1];
    const target = stage === 0 ? undefined : inputs.targets[stage - 1];
    reader.line('Retention first', 'Stages in the order of RARRA', stages[stage] ?? '', 1, [
      funnel.totals[stage],
      rate,
      target,
      rate === undefined || target === undefined ? undefined : rate - target,
      { value: stage === 0 ? undefined : funnel.gains[stage - 1], among: money },
      funnel.costs[stage],
      isBehind(stage) ? 1 : 0,
      isBehind(stage) ? order.slice(0, turn + 1).filter(isBehind).length : undefined,
    ]);
  });
}

/** First or last days of the periods, by the calendar. */
function daysOf(made: WorkbookPlan, ahead: 0 | 1, periods: number): number[] {
  const [year = 2026, month = 1, day = 1] = made.timeline.firstDay.split('-').map(Number);
  return Array.from({ length: periods }, (_, period) => {
    const count = period + ahead;
    const time =
      made.timeline.unit === 'week'
        ? Date.UTC(year, month - 1, day + 7 * count)
        : Date.UTC(year, month - 1 + count * (made.timeline.unit === 'quarter' ? 3 : 1), day);
    return time / 86_400_000 + 25_569 - ahead;
  });
}

const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `${letter} stage`);

describe('every cell of the example follows from its inputs', () => {
  test.each([
    ['3 weeks, 1 channel, 2 stages', small],
    ['12 months of AARRR', {}],
    ['12 months of RARRA', { preset: 'rarra' }],
    ['quarters of a free trial', { preset: 'trial', stages: eight.slice(0, 4), period_kind: 'quarter' }],
    [
      '60 months, 12 channels, 8 stages',
      { periods: 60, preset: 'own', stages: eight, channels: Array.from('ABCDEFGHIJKL', (name) => `${name} channel`) },
    ],
  ])('over %s', (_, answers) => {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    expect(computed.value('Counts', 'A2')).toBe('All checks pass');
    compare(computed, made);
  });

  test('in Univer too', async () => {
    const made = planFor();
    const computed = await evaluate(made);
    try {
      compare(computed, made);
    } finally {
      computed.close();
    }
  });
});

describe('whatever is counted', () => {
  const whole = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 1_000_000 }));
  const share = fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000),
  );
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100),
  );

  test.each([
    ['3 weeks, 1 channel, 2 stages', small],
    ['3 months, 2 channels, AARRR', { periods: 3, channels: ['Ads', 'Blog'] }],
    ['4 months, 3 channels, 8 stages', { periods: 4, preset: 'own', stages: eight, channels: ['Ads', 'Blog', 'Fair'] }],
  ])('over %s, every cell is right', (_, answers) => {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    const stages = stagesOf(made).length;
    const periods = Number(made.answers['periods']);
    /** People of one channel in one period: fewer at every stage; perhaps not known yet. */
    const way = fc.oneof(
      { weight: 1, arbitrary: fc.constant(Array.from({ length: stages }, (): CellContent => '')) },
      {
        weight: 5,
        arbitrary: fc
          .tuple(whole, fc.array(share, { minLength: stages - 1, maxLength: stages - 1 }))
          .map(([top, kept]): CellContent[] =>
            kept.reduce((reached: number[], one) => [...reached, Math.floor((reached.at(-1) ?? 0) * one)], [top]),
          ),
      },
    );
    const lengths = { minLength: periods, maxLength: periods };
    const channel = fc.record({ ways: fc.array(way, lengths), spend: fc.array(amount, lengths) });
    const channels = channelsOf(made).length;
    const steps = { minLength: stages - 1, maxLength: stages - 1 };
    const typed = fc.record({
      channels: fc.array(channel, { minLength: channels, maxLength: channels }),
      value: amount,
      window: fc.tuple(fc.integer({ min: 1, max: periods + 1 }), fc.constantFrom(1, periods - 1, periods, 60)),
      targets: fc.array(share, steps),
      points: fc.array(
        fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
        steps,
      ),
      days: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: stages, maxLength: stages }),
      goalIn: fc.constantFrom('Customers', 'Money'),
      goalCustomers: whole,
      goalMoney: amount,
      before: fc.array(share, { minLength: 5, maxLength: 5 }),
      after: fc.array(share, { minLength: 5, maxLength: 5 }),
    });
    const down = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);
    const formulas = formulasOf(made);
    fc.assert(
      fc.property(typed, (values) => {
        values.channels.forEach(({ ways, spend }, index) => {
          for (let stage = 0; stage < stages; stage++) {
            computed.type(`Count_${index + 1}_${stage + 1}`, [ways.map((one) => one[stage] ?? '')]);
          }
          computed.type(`Spend_${index + 1}`, [spend]);
        });
        computed.type('Customer_value', values.value);
        computed.type('Count_from', values.window[0]);
        computed.type('Count_to', values.window[1]);
        computed.type('Steps_target', down(values.targets));
        computed.type('Steps_points', down(values.points));
        computed.type('Stay_days', down(values.days));
        computed.type('Goal_in', values.goalIn);
        computed.type('Goal_customers', values.goalCustomers);
        computed.type('Goal_money', values.goalMoney);
        computed.type('Measures_before', down(values.before));
        computed.type('Measures_after', down(values.after));
        void computed.compute();
        expect(errorsIn(computed, formulas)).toEqual([]);
        compare(computed, made);
      }),
      { numRuns: 30 },
    );
  });
});

describe('one line of inputs at its least, at its most or blank', () => {
  test.each(sizes)(
    'leaves no error value and fails only the check that it contradicts, at the %s size',
    async (size) => {
      const made = plan(activationFunnel, answersOf(activationFunnel, 'en', size), 'en');
      const computed = evaluateQuickly(made);
      const expected = (): string[] => {
        const { breaks, counted } = computeFunnel(readInputs(computed, made));
        return [...(breaks > 0 ? [orderLabel] : []), ...(sum(counted) === 0 ? [windowLabel] : [])];
      };
      // Of twelve channels the first and the last two are tried.
      const isTried = (id: string): boolean => size !== 'largest' || !/^(count|spend)_([2-9]|10)(_|$)/.test(id);
      expect(await sweep(made, computed, expected, ({ id }) => isTried(id))).toEqual([]);
      expect(failedChecks(computed, made)).toEqual([]);
    },
  );

  test('a count typed as text fails the check of its stage', async () => {
    const made = planFor();
    const computed = evaluateQuickly(made);
    const [counts = []] = computed.named('Count_2_3');
    computed.type('Count_2_3', [['about 90', ...counts.slice(1)]]);
    await computed.compute();
    expect(failedChecks(computed, made)).toEqual(['People, Retention: by period and from all the cells typed']);
  });
});

describe('the arithmetic of the source documents', () => {
  function typedInto(answers: Readonly<Record<string, unknown>>, values: Readonly<Record<string, CellContent[][]>>) {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    for (const [name, rows] of Object.entries(values)) computed.type(name, rows);
    void computed.compute();
    return new Reader(computed, made);
  }

  test('of a group of which 10 % buy, naming the buyers makes sellers ten times as efficient', () => {
    const reader = typedInto(small, { Count_1_1: [[40, 30, 30]], Count_1_2: [[4, 4, 2]] });
    reader.line('Funnel', 'Stages', 'Came', 5, [0.1]);
    reader.line('Funnel', 'Stages', 'Came', 7, [10]);
  });

  test('before and after: +63.6 %, +104.2 %, −91.7 %, +200 %, −50 %, all of them better', () => {
    const reader = typedInto(
      { ...small, product: [{ name: 'Course', value: 50_000 }], currency: 'RUB' },
      {
        Measures_before: [[0.582], [0.24], [24], [50_000], [0.04]],
        Measures_after: [[0.952], [0.49], [2], [150_000], [0.02]],
      },
    );
    const changes = [0.952 / 0.582 - 1, 0.49 / 0.24 - 1, 2 / 24 - 1, 2, -0.5];
    expect(changes.map((change) => `${(100 * change).toFixed(1)} %`)).toEqual([
      '63.6 %',
      '104.2 %',
      '-91.7 %',
      '200.0 %',
      '-50.0 %',
    ]);
    measures.forEach(({ label }, index) => {
      reader.line('Before and after', 'Before and after an improvement', label('RUB'), 1, [changes[index], 'better']);
    });
  });

  test('those are the measures and the values that the model opens with', () => {
    const computed = evaluateQuickly(planFor({}, 'ru'));
    expect(numbersOf(computed, 'Measures_before')).toEqual([0.582, 0.24, 24, 50_000, 0.04]);
    expect(numbersOf(computed, 'Measures_after')).toEqual([0.952, 0.49, 2, 150_000, 0.02]);
  });

  test('a funnel of 1000, 300, 60, 45 loses 700, 240, 15 and converts 30 %, 20 %, 75 %', () => {
    const reader = typedInto(
      { periods: 3, preset: 'own', channels: ['All'], stages: ['Visit', 'Trial', 'Order', 'Renewal'] },
      {
        Count_1_1: [[1000, '', '']],
        Count_1_2: [[300, '', '']],
        Count_1_3: [[60, '', '']],
        Count_1_4: [[45, '', '']],
        Customer_value: [[100]],
        Steps_target: [[0.3], [0.4], [0.8]],
      },
    );
    const losses = 'Steps: losses, and what reaching the target would add';
    // At 40 % instead of 20 % twice as many come through: 45 more customers of 100 each.
    reader.line('Losses', losses, 'Visit → Trial', 1, [0.3, 0.3, 0, 700, 15, 10_500, 0, 0]);
    reader.line('Losses', losses, 'Trial → Order', 1, [0.2, 0.4, -0.2, 240, 75, 18_000, 45, 4500]);
    reader.line('Losses', losses, 'Order → Renewal', 1, [0.75, 0.8, -0.05, 15, 100, 1500, 3, 300]);
    reader.figure('Bottleneck', 'Order');
    reader.figure('Bottleneck_gain', 4500);
  });
});

describe('the results', () => {
  test('are those of the counted periods alone', async () => {
    const made = planFor();
    const computed = evaluateQuickly(made);
    computed.type('Count_from', 12);
    await computed.compute();
    const last = sum([1, 2, 3, 4].map((channel) => numbersOf(computed, `Count_${channel}_1`)[11] ?? 0));
    expect(numbersOf(computed, 'Entered')).toEqual([last]);
    compare(computed, made);
  });

  test('hold while all periods are still blank', async () => {
    const made = planFor();
    const computed = evaluateQuickly(made);
    for (const { id, name } of made.inputs) {
      if (/^(count_\d|spend_)/.test(id)) computed.type(name, [Array.from({ length: 12 }, () => '')]);
    }
    await computed.compute();
    expect(errorsIn(computed, formulasOf(made))).toEqual([]);
    expect(failedChecks(computed, made)).toEqual([]);
    compare(computed, made);
  });

  test('set the goal in customers or in money', async () => {
    const made = planFor();
    const computed = evaluateQuickly(made);
    computed.type('Customer_value', 500);
    computed.type('Goal_in', 'Money');
    computed.type('Goal_money', 100_000);
    await computed.compute();
    expect(numbersOf(computed, 'Goal')).toEqual([200]);
    // One customer takes 1 ÷ (all target conversions) people at the top.
    const targets = product(numbersOf(computed, 'Steps_target'));
    new Reader(computed, made).line('What if', 'People needed at each stage for the goal', 'Acquisition', 5, [
      200 / targets,
    ]);
    compare(computed, made);
  });
});

describe('a model made anew', () => {
  const before = planFor();
  const typed = new Map(
    before.inputs.map(({ id, cells }) => {
      const [, channel, stage] = /^count_(\d)_(\d)$/.exec(id)?.map(Number) ?? [];
      const own = channel === undefined || stage === undefined ? undefined : 1000 * channel - 10 * stage;
      return [id, cells.map(({ example }) => own ?? example)] as const;
    }),
  );

  test('finds its answers in what was typed', () => {
    expect(typedAnswers(before, typed)).toEqual(before.answers);
  });

  test('keeps the counts of a channel and a stage with both, the target of a step with the stage it leads to', () => {
    const after = planFor({
      channels: ['Partners', 'Search'],
      stages: ['Acquisition', 'Activation', 'Retention', 'Revenue'],
      periods: 24,
    });
    const keeping = keepTyped(after, before, new Map([...typed, ['steps.target', [0.11, 0.22, 0.33, 0.44]]]));
    const computed = evaluateQuickly(keeping.plan);
    // The fourth channel and the fifth stage have become the first and the fourth.
    expect(numbersOf(computed, 'Count_1_4').slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 3950));
    expect(numbersOf(computed, 'Count_2_3').slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 970));
    expect(numbersOf(computed, 'Steps_target')).toEqual([0.11, 0.22, 0.44]);
    // All periods still count.
    expect(sum(computeFunnel(readInputs(computed, keeping.plan)).counted)).toBe(24);
    const lost = keeping.lost.map(({ block, label }) => `${block}: ${label}`);
    expect(lost).toContain('Referral: Search');
    expect(lost).toContain('Revenue: Content');
    expect(lost).not.toContain('Revenue: Partners');
  });

  test('takes a new value of the customer from the answers', () => {
    const after = planFor({ product: [{ name: 'Online course', value: 750 }] });
    const { plan: kept } = keepTyped(after, before, new Map([...typed, ['customer_value', [610]]]));
    expect(numbersOf(evaluateQuickly(kept), 'Customer_value')).toEqual([750]);
    const { plan: same } = keepTyped(planFor(), before, new Map([...typed, ['customer_value', [610]]]));
    expect(numbersOf(evaluateQuickly(same), 'Customer_value')).toEqual([610]);
  });
});

describe('the view of RARRA', () => {
  const hasView = (answers: Readonly<Record<string, unknown>>): boolean =>
    planFor(answers).sheets.some(({ name }) => name === 'Retention first');

  test('is there for the five stages of AARRR, and first of the results for RARRA', () => {
    expect(hasView({})).toBe(true);
    const results = planFor({ preset: 'rarra' }).sheets.filter(({ role }) => role === 'results');
    expect(results[0]?.name).toBe('Retention first');
  });

  test('is left out for other stages, and About says so', () => {
    expect(hasView({ preset: 'webinar' })).toBe(false);
    expect(hasView({ stages: ['Came', 'Stayed', 'Paid'] })).toBe(false);
    const about = planFor({ preset: 'webinar' }).sheets[0]?.contents.flatMap(({ cells }) => cells.flat()) ?? [];
    expect(about.some((text) => /RARRA needs the five stages/.test(String(text)))).toBe(true);
  });

  test('asks for retention first, and for acquisition only when all targets are reached', async () => {
    const made = planFor();
    const computed = evaluateQuickly(made);
    expect(computed.named('Next_focus')[0]?.[0]).toBe('Retention');
    computed.type('Steps_target', [[0.9], [0.1], [0.9], [0.9]]);
    await computed.compute();
    expect(computed.named('Next_focus')[0]?.[0]).toBe('Activation');
    computed.type('Steps_target', [[0], [0], [0], [0]]);
    await computed.compute();
    expect(computed.named('Next_focus')[0]?.[0]).toBe('Acquisition');
    expect(computed.named('Bottleneck')[0]?.[0]).toBe('all on target');
  });
});

describe('the kinds of funnel', () => {
  const kinds = activationFunnel.questions.find(({ id }) => id === 'preset');
  const options = kinds?.kind === 'choice' ? kinds.options : [];

  test.each(languages.flatMap((language) => options.map((option) => [option.value, language, option] as const)))(
    '%s in %s: its stages and channels are answers, and the example has one clear bottleneck',
    (preset, language, { sets }) => {
      const chosen = Object.fromEntries(Object.entries(sets ?? {}).map(([id, answer]) => [id, answer[language]]));
      const answers = { ...initialAnswers(activationFunnel, language, today), preset, ...chosen } as Answers;
      expect(checkAnswers(activationFunnel, answers)).toEqual([]);
      const made = plan(activationFunnel, answers, language);
      const computed = evaluateQuickly(made);
      expect(failedChecks(computed, made)).toEqual([]);
      const stages = answers['stages'] as readonly string[];
      expect(computed.named('Bottleneck')[0]?.[0]).toBe(stages[2]);
      expect(numbersOf(computed, 'Romi')[0]).toBeGreaterThan(0.5);
      expect(numbersOf(computed, 'Romi')[0]).toBeLessThan(3);
    },
  );

  test('the questions open with the answers of the kind that is chosen at first', () => {
    for (const language of languages) {
      const initial = initialAnswers(activationFunnel, language, today);
      const sets = options.find(({ value }) => value === initial['preset'])?.sets ?? {};
      for (const [id, answer] of Object.entries(sets)) expect(initial[id]).toEqual(answer[language]);
    }
  });
});
