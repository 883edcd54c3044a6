import fc from 'fast-check';
import { functions } from '../../src/functions';
import { languages } from '../../src/locales/language';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { keepTyped, plan, typedAnswers } from '../../src/plan';
import { words } from '../../src/plan/words';
import type { Answers } from '../../src/templates';
import { checkAnswers, initialAnswers } from '../../src/templates';
import { activationFunnel } from '../../src/templates/activation-funnel';
import { eachWith, runs, sampled, slow } from '../depth';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluate } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, sizes } from '../plan/sizes';
import type { CellsOfAPeriod, FunnelInputs, Known } from './funnel-arithmetic';
import { computeFunnel, difference, product, ratio, sum } from './funnel-arithmetic';
import { errorsIn, failedChecks, formulasOf, resultFormulasOf, sweep } from './sweep';

jest.setTimeout(240_000);

const today = '2026-02-10';
const small = {
  periods: 3,
  period_kind: 'week',
  preset: 'own',
  stages: ['Came', 'Paid'],
  beside: [],
  channels: ['Ads'],
};

function planFor(answers: Readonly<Record<string, unknown>> = {}, language: 'en' | 'ru' = 'en'): WorkbookPlan {
  return plan(
    activationFunnel,
    { ...initialAnswers(activationFunnel, language, today), ...answers } as Answers,
    language,
  );
}

function valuesOf(computed: Computed, name: string): Known[] {
  return computed
    .named(name)
    .flat()
    .map((value) => (typeof value === 'number' ? value : undefined));
}

function numberOf(computed: Computed, name: string): Known {
  return valuesOf(computed, name)[0];
}

function textOf(computed: Computed, name: string): string {
  return String(computed.named(name)[0]?.[0]);
}

const listOf = (made: WorkbookPlan, question: string): readonly string[] => made.answers[question] as readonly string[];

/** The places of the stages, from zero: those that everybody passes, and those beside them. */
function placesOf(made: WorkbookPlan): { readonly chain: readonly number[]; readonly besides: readonly number[] } {
  const places = listOf(made, 'stages').map((_, place) => place);
  const isBeside = (place: number): boolean => listOf(made, 'beside').includes(listOf(made, 'stages')[place] ?? '');
  return { chain: places.filter((place) => !isBeside(place)), besides: places.filter(isBeside) };
}

function readInputs(computed: Computed, made: WorkbookPlan): FunnelInputs & { readonly isExample: boolean } {
  const channels = listOf(made, 'channels').length;
  const stages = listOf(made, 'stages').length;
  const periods = Number(made.answers['periods']);
  const { chain, besides } = placesOf(made);
  const counts = Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: stages }, (__, stage) => valuesOf(computed, `Count_${channel + 1}_${stage + 1}`)),
  );
  const spend = Array.from({ length: channels }, (_, channel) => valuesOf(computed, `Spend_${channel + 1}`));
  const isExample = [...counts.flat(2), ...spend.flat()].every((value) => value === undefined);
  const typedCells = Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: periods }, (__, period): CellsOfAPeriod => ({
      channel,
      period,
      reached: Array.from({ length: stages }, (___, stage) => counts[channel]?.[stage]?.[period]),
      spend: spend[channel]?.[period],
    })),
  ).flat();
  // Targets stand in the order of the chain, then of the loops.
  const own = [
    ...valuesOf(computed, 'Steps_target'),
    ...(besides.length > 0 ? valuesOf(computed, 'Loop_targets_target') : []),
  ];
  const ofExample = valuesOf(computed, 'Example_steps_target');
  const order = [...chain.slice(1), ...besides];
  const targets = Array.from({ length: stages }, (_, stage) =>
    stage === 0 ? undefined : (own[order.indexOf(stage)] ?? (isExample ? ofExample[stage - 1] : undefined)),
  );
  const money = numberOf(computed, 'Goal_money');
  const value = numberOf(computed, 'Customer_value');
  const typedGoal =
    textOf(computed, 'Goal_in') === 'Money' ? ratio(money, value) : numberOf(computed, 'Goal_customers');
  const exampleDays = valuesOf(computed, 'Example_stay_days');
  return {
    isExample,
    cells: isExample ? exampleCells(computed, made) : typedCells,
    channels,
    periods,
    from: numberOf(computed, 'Count_from') ?? 0,
    to: numberOf(computed, 'Count_to') ?? 0,
    chain,
    besides,
    customerValue: value,
    targets,
    points: valuesOf(computed, 'Steps_points').map((one) => one ?? 0),
    days: valuesOf(computed, 'Stay_days').map((one, place) => one ?? (isExample ? exampleDays[place] : undefined)),
    goal: typedGoal ?? (isExample ? numberOf(computed, 'Example_goal') : undefined),
  };
}

/** The invented channels: they grow and their conversions fall by the same share of the first period each period, for twelve. */
function exampleCells(computed: Computed, made: WorkbookPlan): readonly CellsOfAPeriod[] {
  const { chain } = placesOf(made);
  const [entrants, quality, cost] = ['entrants', 'quality', 'cost'].map((one) =>
    valuesOf(computed, `Example_channels_${one}`),
  );
  const [conversion, decline] = ['conversion', 'decline'].map((one) => valuesOf(computed, `Example_steps_${one}`));
  const growth = numberOf(computed, 'Example_growth') ?? 0;
  return listOf(made, 'channels').flatMap((_, channel) =>
    Array.from({ length: Number(made.answers['periods']) }, (__, period): CellsOfAPeriod => {
      const age = Math.min(numberOf(computed, 'Example_periods') ?? 0, period);
      const reached: number[] = [Math.round(Number(((entrants?.[channel] ?? 0) * (1 + growth * age)).toPrecision(15)))];
      for (let stage = 1; stage < listOf(made, 'stages').length; stage++) {
        const before = reached[chain.filter((one) => one < stage).at(-1) ?? 0] ?? 0;
        const rate =
          (conversion?.[stage - 1] ?? 0) *
          (quality?.[channel] ?? 0) *
          Math.max(0, 1 - (decline?.[stage - 1] ?? 0) * age);
        // As a spreadsheet rounds: a half that binary fractions miss by a hair is a half.
        reached.push(Math.round(Number((before * Math.min(1, rate)).toPrecision(15))));
      }
      return { channel, period, reached, spend: (reached[0] ?? 0) * (cost?.[channel] ?? 0) };
    }),
  );
}

/** A number; with `among`, the size of the numbers whose difference it is; a text; nothing where a dash stands. */
type Expected = Known | string | { readonly value: Known; readonly among: number };

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

  /** Calculated cells that nothing was compared with, but the state of the checks. */
  unseen(): string[] {
    return resultFormulasOf(this.made)
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
  const stages = listOf(made, 'stages');
  const channels = listOf(made, 'channels');
  const { chain, besides } = inputs;
  const name = (stage: number): string => stages[stage] ?? '';
  const steps = chain.slice(1).map((to, step) => `${name(chain[step] ?? 0)} → ${name(to)}`);
  const loops = besides.map((to) => `${name(to)} ÷ ${name(chain.filter((one) => one < to).at(-1) ?? 0)}`);
  const { all, entered } = funnel;
  const people = entered ?? 0;
  const money = people * (inputs.customerValue ?? 0);
  const last = chain.length - 1;
  const customers = all.people[stages.length - 1];
  const many = (value: Known, among: number): Expected => ({ value, among });

  // The timeline; how its days are counted is told by its first and last one.
  const numbers = Array.from({ length: inputs.periods }, (_, period) => period + 1);
  for (const sheet of ['Counts', 'Data', 'By period']) {
    reader.line(sheet, 'Period', 'Period', firstPeriod, numbers);
    for (const label of ['From', 'To'])
      reader.line(sheet, 'Period', label, firstPeriod, daysOf(made, label === 'From' ? 0 : 1, inputs.periods));
  }

  // Data: by channel and period.
  reader.figure('Shows_example', inputs.isExample ? 1 : 0);
  const isTyped = (value: unknown): number => (typeof value === 'number' ? 1 : 0);
  const isOdd = (value: unknown): number => ((typeof value === 'string' ? value !== '' : Number(value) < 0) ? 1 : 0);
  const flags = numbers.map((_, period) => (funnel.isCounted(period) ? 1 : 0));
  reader.line('Data', 'Numbers typed', 'Counted', 1, [sum(flags)]);
  reader.line('Data', 'Numbers typed', 'Counted', firstPeriod, flags);
  const rowsOf = [
    ...stages.map((stage, index) => ({ label: stage, name: (channel: number) => `Count_${channel + 1}_${index + 1}` })),
    { label: 'Spend', name: (channel: number) => `Spend_${channel + 1}` },
  ];
  let odd = 0;
  for (const { label, name: nameOf } of rowsOf) {
    const typed = channels.map((_, channel) => computed.named(nameOf(channel)).flat());
    for (const [title, test] of [
      ['Numbers typed', isTyped],
      ['Not counts: text (not known), or below 0', isOdd],
    ] as const) {
      const line = numbers.map((_, period) => sum(typed.map((one) => test(one[period]))));
      if (test === isOdd) odd += sum(line);
      reader.line('Data', title, label, 1, [sum(line)]);
      reader.line('Data', title, label, firstPeriod, line);
    }
  }
  const shown = (value: Known): Expected => value ?? '';
  channels.forEach((channel, index) => {
    const cells = inputs.cells.filter((one) => one.channel === index);
    stages.forEach((stage, place) => {
      reader.line(
        'Data',
        stage,
        channel,
        firstPeriod,
        cells.map(({ reached }) => shown(reached[place])),
      );
    });
    reader.line(
      'Data',
      'Spend',
      channel,
      firstPeriod,
      cells.map(({ spend }) => shown(spend)),
    );
    for (const { from, to } of all.steps) {
      const both = cells.map(({ reached, period }) => {
        const [one, other] = [reached[from], reached[to]];
        const areKnown = one !== undefined && other !== undefined && funnel.isCounted(period);
        return areKnown && (besides.includes(to) || other <= one) ? 1 : 0;
      });
      reader.line('Data', `Step to ${name(to)}`, channel, firstPeriod, both);
    }
    const judged = cells.map(({ reached, spend, period }) =>
      funnel.isCounted(period) && spend !== undefined && reached[stages.length - 1] !== undefined ? 1 : 0,
    );
    reader.line('Data', 'Spend and customers', channel, firstPeriod, judged);
  });

  // By period.
  const byPeriod = (
    title: string,
    label: string,
    of: (one: typeof all) => Expected,
    whole: Expected = of(all),
  ): void => {
    reader.line('By period', title, label, firstPeriod, funnel.periods.map(of));
    reader.line('By period', title, label, 1, [whole]);
  };
  stages.forEach((stage, index) => byPeriod('People counted at each stage', stage, (one) => one.people[index]));
  for (const { to } of all.steps) {
    const title = `Step to ${name(to)}`;
    byPeriod(title, 'People before', (one) => one.step(to)?.base);
    byPeriod(title, 'Of them went on', (one) => one.step(to)?.on);
    byPeriod(title, 'Not known yet', (one) => one.step(to)?.unknown);
    if (chain.includes(to)) byPeriod(title, 'Above the stage before', (one) => one.step(to)?.above);
    const label = [...steps, ...loops][[...chain.slice(1), ...besides].indexOf(to)] ?? '';
    byPeriod('Step conversions', label, (one) => one.step(to)?.rate);
  }
  byPeriod('Step conversions', 'Conversion of the whole funnel', (one) => one.through);
  for (const stage of chain) {
    byPeriod('People, where spend is known', name(stage), (one) => one.paid[stage]?.people);
    byPeriod('Spend, where people are known', name(stage), (one) => one.paid[stage]?.spend);
  }
  byPeriod('Money', 'Spend', (one) => one.spend);
  byPeriod('Money', 'Of it: customers not known yet', (one) => many(one.openSpend, one.spend ?? 0));
  byPeriod('Money', 'Value of the customers', (one) => one.value);
  byPeriod('Money', 'Value − spend', (one) => many(one.profit, (one.value ?? 0) + (one.spend ?? 0)));
  byPeriod('Money', 'CAC', (one) => one.cac);
  byPeriod('Money', 'Spend without people', (one) => one.idle);
  steps.forEach((step, index) => {
    reader.line('By period', 'Lines of the trend chart', step, firstPeriod, funnel.lines[index] ?? []);
  });

  // The funnel.
  const state = inputs.isExample ? 'EXAMPLE' : 'your own';
  for (const sheet of ['funnel', 'channels', 'plan']) reader.figure(`Shown_on_${sheet}`, state);
  reader.figure('Entered', entered);
  reader.figure('Customers', customers);
  const through = product(...funnel.rates);
  reader.figure('Overall_conversion', funnel.fromTop[last]);
  reader.figure('Cac', all.cac);
  reader.figure('Value_to_cac', ratio(inputs.customerValue, all.cac));
  const perSpend = money / Math.max(all.judged ?? 0, 1e-9);
  reader.figure('Romi', many(all.romi, perSpend));
  reader.figure('Value_less_spend', many(all.profit, money + (all.spend ?? 0)));
  const gains = funnel.gains.filter((one) => one !== undefined);
  const largest = gains.length === 0 ? undefined : Math.max(...gains);
  reader.figure('Bottleneck_gain', many(largest, money));
  const atTargets = funnel.allTargets;
  reader.figure('Customers_at_targets', atTargets);
  const allGain = product(difference(atTargets, funnel.expected[last]), inputs.customerValue);
  reader.figure('All_targets_gain', many(allGain, money));
  // Of steps that are equal to the last digit either is right.
  const named = (text: string): number => chain.findIndex((stage) => name(stage) === text) - 1;
  const isOneOf = (text: string, values: readonly Known[], wanted: Known): boolean => {
    const value = values[named(text)];
    return value !== undefined && wanted !== undefined && Math.abs(value - wanted) <= 1e-9 * Math.max(money, 1);
  };
  const bottleneck = textOf(computed, 'Bottleneck');
  const noBottleneck = largest === undefined ? '–' : largest > 1e-9 * money ? 'a stage' : 'all on target';
  reader.figure(
    'Bottleneck',
    isOneOf(bottleneck, funnel.gains, largest) && (largest ?? 0) > 0 ? bottleneck : noBottleneck,
  );
  const rates = funnel.rates.filter((one) => one !== undefined);
  const lowest = rates.length === 0 ? 1 : Math.min(...rates);
  const worst = funnel.rates.indexOf(lowest);
  reader.figure('Worst_step', lowest < 1 ? name(chain[worst + 1] ?? 0) : undefined);
  const best = (values: readonly Known[]): Expected => {
    const largestOf = Math.max(0, ...values.filter((one) => one !== undefined));
    return largestOf > 0 ? channels[values.indexOf(largestOf)] : undefined;
  };
  const bestNamed = (text: string, values: readonly Known[]): boolean => {
    const value = values[channels.indexOf(text)];
    const top = Math.max(...values.map((one) => one ?? -Infinity));
    return value !== undefined && Math.abs(top - value) <= 1e-9 * Math.max(1, Math.abs(top), perSpend);
  };
  for (const [figure, values] of [
    ['Best_by_money', funnel.channels.map((one) => one.profit)],
    ['Best_by_return', funnel.channels.map((one) => one.romi)],
  ] as const) {
    const text = textOf(computed, figure);
    reader.figure(figure, bestNamed(text, values) ? text : best(values));
  }
  const unknownOf = (stage: number): number => all.step(stage)?.unknown ?? 0;
  reader.figure('Not_known', sum(chain.slice(1).map(unknownOf)));
  reader.figure('Spend_open', many(all.openSpend, all.spend ?? 0));
  chain.forEach((stage, place) => {
    reader.line('Funnel', 'Stages', name(stage), 1, [
      all.people[stage],
      place === 0 ? undefined : unknownOf(stage),
      funnel.rates[place - 1],
      funnel.fromTop[place],
      funnel.expected[place],
      funnel.costs[place],
      funnel.onward[place],
      funnel.worth[place],
      ratio(1, funnel.onward[place]),
    ]);
  });
  const losses = 'Steps: losses, and what each target by itself would add';
  const gaps = funnel.rates.map((rate, step) => difference(rate, funnel.goals[step]));
  const lost = chain.slice(1).map((to, step) => {
    const one = all.step(to);
    return funnel.rates[step] === undefined ? undefined : difference(one?.base, one?.on);
  });
  steps.forEach((step, index) => {
    reader.line('Funnel', losses, step, 1, [
      funnel.rates[index],
      funnel.goals[index],
      gaps[index],
      funnel.used[index],
      funnel.best[index],
      lost[index],
      product(lost[index], funnel.worth[index + 1]),
      many(funnel.more[index], people),
      many(funnel.gains[index], money),
    ]);
  });
  reader.line('Funnel', losses, 'Total', 6, [sum(lost.map((one) => one ?? 0))]);
  loops.forEach((loop, index) => {
    const to = besides[index] ?? 0;
    const one = all.step(to);
    const title = 'Beside the chain: loops that bring or keep people, no gates before revenue';
    reader.line('Funnel', title, loop, 1, [
      all.people[to],
      one?.unknown,
      one?.rate,
      inputs.targets[to],
      difference(one?.rate, inputs.targets[to]),
    ]);
  });

  // Channels and trend.
  const sheet = 'Channels and trend';
  channels.forEach((channel, index) => {
    const one = funnel.channels[index];
    if (!one) throw new Error(`no channel ${channel}`);
    reader.line(sheet, 'Channels compared', channel, 1, [
      one.people[0],
      one.people[stages.length - 1],
      one.through,
      one.spend,
      ratio(one.paid[0]?.spend, one.paid[0]?.people),
      one.cac,
      one.value,
      many(one.profit, money + (one.spend ?? 0)),
      many(one.romi, money / Math.max(one.judged ?? 0, 1e-9)),
    ]);
    reader.line(sheet, 'People of each channel counted at each stage', channel, 1, one.people);
    reader.line(
      sheet,
      bestSteps,
      channel,
      1,
      chain.slice(1).map((to) => one.step(to)?.rate),
    );
    reader.line(sheet, madeOf, channel, 1, [
      one.paid[0]?.people ?? 0,
      one.paid[0]?.spend ?? 0,
      one.buyers,
      one.judged,
      many(one.openSpend, one.spend ?? 0),
    ]);
  });
  const known = (value: Known): number => value ?? 0;
  const romi = known(all.judged) === 0 ? undefined : known(all.profit) / known(all.judged);
  reader.line(sheet, 'Channels compared', 'Total', 1, [
    known(entered),
    known(customers),
    funnel.fromTop[last],
    known(all.spend),
    ratio(all.paid[0]?.spend, all.paid[0]?.people),
    all.cac,
    known(all.value),
    many(known(all.profit), money + known(all.spend)),
    many(romi, perSpend),
  ]);
  reader.line(sheet, 'People of each channel counted at each stage', 'Total', 1, all.people.map(known));
  reader.line(sheet, bestSteps, 'Total', 1, funnel.rates);
  reader.line(sheet, madeOf, 'Total', 1, [
    known(all.paid[0]?.people),
    known(all.paid[0]?.spend),
    known(all.buyers),
    known(all.judged),
    many(all.openSpend, known(all.spend)),
  ]);
  steps.forEach((step, index) => {
    const { latest, lowest: least, highest } = funnel.trends[index] ?? {};
    reader.line(sheet, 'Step conversions: how they change over the counted periods', step, 1, [
      funnel.rates[index],
      latest,
      difference(latest, funnel.rates[index]),
      least,
      highest,
    ]);
  });

  // What if, back from the goal, time.
  const plans = 'What if and goal';
  const added = difference(funnel.then[last], funnel.expected[last]);
  const few = people / Math.max(funnel.expected[last] ?? 0, 1e-9);
  reader.figure('Customers_then', funnel.then[last]);
  reader.figure('Customers_change', many(ratio(added, funnel.expected[last]), few));
  reader.figure('Value_added', many(product(added, inputs.customerValue), money));
  reader.figure('Romi_then', many(funnel.romiThen, perSpend + 1));
  steps.forEach((step, index) => {
    reader.line(plans, 'What each step is worth by itself', step, 1, [
      funnel.used[index],
      inputs.points[index],
      funnel.changed[index],
      many(funnel.alone[index], people),
      many(product(funnel.alone[index], inputs.customerValue), money),
      many(funnel.onePoint[index], money),
    ]);
  });
  const goal = inputs.goal;
  chain.forEach((stage, place) => {
    const now = funnel.expected[place];
    const change = difference(funnel.then[place], now);
    reader.line(plans, 'All changes together', name(stage), 1, [
      now,
      funnel.then[place],
      many(change, people),
      many(ratio(change, now), few),
    ]);
    const needed = funnel.neededNow[place];
    const missing = difference(needed, now);
    reader.line(plans, 'People needed at each stage for the goal', name(stage), 1, [
      now,
      needed,
      many(missing === undefined ? undefined : Math.max(0, missing), (needed ?? 0) + (now ?? 0)),
      funnel.neededThen[place],
      funnel.neededAtTarget[place],
    ]);
    reader.line(plans, 'Days by stage', name(stage), 1, [
      funnel.stay[place],
      funnel.until[place],
      funnel.perEntrant[place],
      ratio(funnel.perEntrant[place], funnel.average),
    ]);
  });
  reader.line(plans, 'Days by stage', 'Total', 3, [funnel.average]);
  reader.figure('Days_to_customer', funnel.until[last]);
  reader.figure('Average_days', funnel.average);
  reader.figure('Goal', goal);
  const isOwnGoal = textOf(computed, 'Goal_in') === 'Money' ? 'Goal_money' : 'Goal_customers';
  reader.figure('Goal_typed', numberOf(computed, isOwnGoal) === undefined ? undefined : goal);
  reader.figure('Spend_now', product(funnel.neededNow[0], funnel.costs[0]));
  reader.figure('Spend_what_if', product(funnel.neededThen[0], funnel.costs[0]));
  reader.figure('Spend_target', product(funnel.neededAtTarget[0], funnel.costs[0]));
  const before = valuesOf(computed, 'Measures_before');
  const after = valuesOf(computed, 'Measures_after');
  measures.forEach(({ label, isBetter }, index) => {
    const [one, other] = [before[index], after[index]];
    const isHalf = (one === undefined) !== (other === undefined);
    const rise = difference(other, one);
    const isUp = isBetter === 'higher' ? (rise ?? 0) > 0 : (rise ?? 0) < 0;
    const verdict = isHalf
      ? 'unfinished'
      : rise === undefined
        ? '–'
        : rise === 0
          ? 'the same'
          : isUp
            ? 'better'
            : 'worse';
    reader.line(plans, 'Before and after an improvement', label(made.answers['currency'] as string), 1, [
      difference(ratio(other, one), 1),
      verdict,
    ]);
  });

  if (made.names.some(({ name: one }) => one === 'Next_focus')) compareRetentionFirst(reader, made, funnel, inputs);

  // Checks and About.
  const failing: string[] = [];
  const check = (label: string, value: number, other = value, of = Math.abs(value)): void => {
    const allowed = 1e-6 * Math.max(1, of);
    const hasPassed = Math.abs(value - other) <= allowed;
    if (!hasPassed) failing.push(label);
    reader.line(
      'Checks',
      'What is checked',
      label,
      1,
      [value, other].map((one) => many(one, of)),
    );
    reader.line('Checks', 'What is checked', label, 3, [many(value - other, of), allowed, hasPassed ? 'OK' : 'Error']);
  };
  const length = Math.min(inputs.to, inputs.periods) - inputs.from + 1;
  check(orderLabel, sum(chain.slice(1).map((to) => all.step(to)?.above ?? 0)), 0);
  check(idleLabel, all.idle, 0);
  check(numbersLabel, odd, 0);
  check(windowLabel, sum(flags), Math.max(1, length));
  chain.slice(1).forEach((_, step) => {
    check(
      `People, ${steps[step] ?? ''}: those before = went on + lost + not known`,
      known(all.people[chain[step] ?? 0]),
    );
  });
  check('Entered: by channel, and from all the cells typed', known(entered));
  check('Customers: by channel, and from all the cells typed', known(customers));
  check('Step conversions: in all neither below the lowest period nor above the highest (steps that are)', 0);
  check('Time: the path to the last stage, and the days of all stages', known(funnel.until[last]));
  check('Spend: judged and left out by channel, and from all the cells typed', known(all.spend));
  const turnover = known(all.value) + known(all.judged);
  check('Value − spend: by period and by channel', known(all.profit), known(all.profit), turnover);
  const worth = known(inputs.customerValue);
  check('CAC × (1 + ROMI) = value of a customer', worth, worth, worth + known(all.cac));
  check('All targets together add no less than the best one by itself (what is missing)', 0, 0, money);
  check(
    'What if: better conversions alone bring no fewer customers, worse ones alone no more (how many)',
    0,
    0,
    people,
  );
  check('Customers of what if: stage by stage, and all conversions multiplied', known(funnel.then[last]));
  const back = (label: string, needed: readonly Known[]): void =>
    check(label, needed[0] === undefined ? 0 : known(goal));
  back('The goal: as set, and people needed now × the conversions as they are', funnel.neededNow);
  back('The goal: as set, and people needed in what if × its conversions', funnel.neededThen);
  back('The goal: as set, and people needed at the targets × all target conversions', funnel.neededAtTarget);
  reader.line('Checks', 'What is checked', 'Checks that failed', 1, [failing.length]);
  const checked = failing.length === 0 ? 'All checks pass' : `Checks failed – see the last sheet: ${failing.length}`;
  const summary = String(computed.named('Checks_state')[0]?.[0]);
  // How many lines are unfinished is held by half-typed.test.ts.
  expect(summary.replace(/; unfinished lines: \d+$/, '')).toBe(checked);
  reader.line('Checks', 'What is checked', 'In words', 1, [summary]);
  expect(failing.filter((one) => ![orderLabel, idleLabel, numbersLabel, windowLabel].includes(one))).toEqual([]);
  const about = (label: string, value: string | number): void =>
    reader.line('About', 'About this model', label, 1, [value]);
  about('Bottleneck: the step to', bottleneck);
  about('Data shown', state);
  about('Prepared by', textOf(computed, 'Prepared_by'));
  about('Version of', numberOf(computed, 'Version_date') ?? 0);
  about('Checks', summary);
  about('Product', (made.answers['product'] as readonly { name: string }[])[0]?.name ?? '');
  about('Kind of funnel', kindLabels[made.answers['preset'] as string] ?? '');
  expect(reader.unseen()).toEqual([]);
  expect(through === undefined || (through >= 0 && through <= 1)).toBe(true);
}

const kindLabels: Readonly<Record<string, string>> = {
  aarrr: 'AARRR – from acquisition to revenue',
  rarra: 'RARRA – retention first',
  trial: 'Free trial',
  own: 'My own stages',
};

const bestSteps = 'Step conversions of each channel; the best one is coloured';
const madeOf = 'What the costs are made of: only where spend and people are both known';
const orderLabel =
  'Counts: no stage has more people than the stage before (channels and periods that do; their step is left out)';
const idleLabel = 'Counts: where something was spent, somebody entered (channels and periods where nobody did)';
const numbersLabel = 'Counts: cells that hold something other than a number (they count as not known), or one below 0';
const windowLabel = 'Counted periods: at least one, and as many as from the first to the last';

const measures = [
  { label: () => 'Satisfied customers, %', isBetter: 'higher' },
  { label: () => 'Reached their result, %', isBetter: 'higher' },
  { label: () => 'Time to reply, hours', isBetter: 'lower' },
  { label: (currency: string) => `LTV of a customer, ${currency}`, isBetter: 'higher' },
  { label: () => 'Refunds, %', isBetter: 'lower' },
] as const;

/** RARRA's order of work: retention, activation, referral, revenue, acquisition. */
function compareRetentionFirst(
  reader: Reader,
  made: WorkbookPlan,
  funnel: ReturnType<typeof computeFunnel>,
  inputs: ReturnType<typeof readInputs>,
): void {
  const stages = listOf(made, 'stages');
  const stay = funnel.fromTop[2];
  reader.figure('Staying_share', stay);
  reader.figure('Staying_cost', funnel.costs[2]);
  reader.figure('Leaving_spend', product(funnel.all.spend, difference(1, stay)));
  const money = (funnel.entered ?? 0) * (inputs.customerValue ?? 0);
  const order = [2, 1, 3, 4, 0];
  const rate = (stage: number): Known => funnel.all.step(stage)?.rate;
  const gap = (stage: number): Known => difference(rate(stage), inputs.targets[stage]);
  const isBehind = (stage: number): boolean => stage === 0 || (gap(stage) ?? 0) < 0;
  reader.figure('Next_focus', stages[order.find(isBehind) ?? 0]);
  order.forEach((stage, turn) => {
    const place = inputs.chain.indexOf(stage);
    reader.line('Funnel', 'Stages in the order of RARRA', stages[stage] ?? '', 1, [
      funnel.all.people[stage],
      rate(stage),
      stage === 0 ? undefined : inputs.targets[stage],
      gap(stage),
      { value: place < 1 ? undefined : funnel.gains[place - 1], among: money },
      place < 0 ? undefined : funnel.costs[place],
      isBehind(stage) ? 1 : 0,
      isBehind(stage) ? order.slice(0, turn + 1).filter(isBehind).length : undefined,
    ]);
  });
}

/** First or last days of the periods, by the calendar. */
function daysOf(made: WorkbookPlan, ahead: 0 | 1, periods: number): number[] {
  const { firstDay = '', unit } = made.timeline ?? {};
  const [year = 2026, month = 1, day = 1] = firstDay.split('-').map(Number);
  return Array.from({ length: periods }, (_, period) => {
    const count = period + ahead;
    const time =
      unit === 'week'
        ? Date.UTC(year, month - 1, day + 7 * count)
        : Date.UTC(year, month - 1 + count * (unit === 'quarter' ? 3 : 1), day);
    return time / 86_400_000 + 25_569 - ahead;
  });
}

const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `${letter} stage`);

describe('every cell of the example follows from its inputs', () => {
  test.each([
    ['3 weeks, 1 channel, 2 stages', small],
    ['12 months of AARRR', {}],
    ['12 months of RARRA', { preset: 'rarra' }],
    ['quarters of a free trial', { preset: 'trial', stages: eight.slice(0, 4), beside: [], period_kind: 'quarter' }],
    [
      '60 months, 12 channels, 8 stages, 2 of them beside',
      {
        periods: 60,
        preset: 'own',
        stages: eight,
        beside: ['B stage', 'G stage'],
        channels: Array.from('ABCDEFGHIJKL', (name) => `${name} channel`),
      },
    ],
  ])('over %s', (_, answers) => {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    expect(computed.value('Counts', 'A2')).toBe('All checks pass');
    compare(computed, made);
  });

  slow('in Univer too', async () => {
    const made = planFor();
    const computed = await evaluate(made);
    try {
      compare(computed, made);
    } finally {
      computed.close();
    }
  });
});

const down = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);

const whole = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 1_000_000 }));
const share = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000),
);
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100),
);
const perhaps = <T extends CellContent>(values: fc.Arbitrary<T>): fc.Arbitrary<CellContent> =>
  fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: fc.constant('') });

/** What may be typed into a model: counts that fall from stage to stage, of which some cells are blank, and the rest. */
function typing(made: WorkbookPlan, { blanks, contradictions }: { blanks: boolean; contradictions: boolean }) {
  const stages = listOf(made, 'stages').length;
  const periods = Number(made.answers['periods']);
  const { chain, besides } = placesOf(made);
  const many = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });
  const maybe = (values: fc.Arbitrary<number>) => (blanks ? perhaps(values) : values);
  const way = fc
    .tuple(whole, many(share, stages), many(fc.nat(blanks ? 9 : 0), stages), fc.nat(contradictions ? 9 : 0))
    .map(([top, kept, hidden, wrong]): CellContent[] => {
      const reached: number[] = [top];
      for (let stage = 1; stage < stages; stage++) {
        const before = reached[chain.filter((one) => one < stage).at(-1) ?? 0] ?? 0;
        reached.push(Math.floor(before * (kept[stage] ?? 0) * (besides.includes(stage) ? 3 : 1)));
      }
      if (contradictions && wrong > 7) reached[1] = top + wrong;
      return reached.map((one, stage) => ((hidden[stage] ?? 0) > 7 ? '' : one));
    });
  const channel = fc.record({ ways: many(way, periods), spend: many(maybe(amount), periods) });
  return fc.record({
    channels: many(channel, listOf(made, 'channels').length),
    value: maybe(amount),
    window: blanks
      ? fc.tuple(fc.integer({ min: 1, max: periods + 1 }), fc.constantFrom(1, periods - 1, periods, 60))
      : fc.constant([1, 60] as const),
    targets: many(maybe(share), chain.length - 1),
    loopTargets: many(maybe(share), besides.length),
    points: many(
      fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
      chain.length - 1,
    ),
    days: many(maybe(fc.integer({ min: 0, max: 300 })), chain.length - 1),
    goalIn: fc.constantFrom('Customers', 'Money'),
    goalCustomers: maybe(whole),
    goalMoney: maybe(amount),
    before: many(maybe(share), 5),
    after: many(maybe(share), 5),
  });
}

type Typing = ReturnType<typeof typing> extends fc.Arbitrary<infer Values> ? Values : never;

function typeInto(computed: Computed, made: WorkbookPlan, values: Typing): void {
  const stages = listOf(made, 'stages');
  values.channels.forEach(({ ways, spend }, index) => {
    stages.forEach((_, stage) => {
      computed.type(`Count_${index + 1}_${stage + 1}`, [ways.map((one) => one[stage] ?? '')]);
    });
    computed.type(`Spend_${index + 1}`, [spend]);
  });
  computed.type('Customer_value', values.value);
  computed.type('Count_from', values.window[0]);
  computed.type('Count_to', values.window[1]);
  const columnOf = (name: string, column: readonly CellContent[]): void => {
    computed.type(name, column.length === 1 ? (column[0] ?? '') : down(column));
  };
  columnOf('Steps_target', values.targets);
  columnOf('Steps_points', values.points);
  columnOf('Stay_days', values.days);
  if (values.loopTargets.length > 0) columnOf('Loop_targets_target', values.loopTargets);
  computed.type('Goal_in', values.goalIn);
  computed.type('Goal_customers', values.goalCustomers);
  computed.type('Goal_money', values.goalMoney);
  columnOf('Measures_before', values.before);
  columnOf('Measures_after', values.after);
  void computed.compute();
}

const models = [
  ['3 weeks, 1 channel, 2 stages', small],
  ['3 months, 2 channels, AARRR', { periods: 3, channels: ['Ads', 'Blog'] }],
  [
    '4 months, 3 channels, 8 stages, 1 beside',
    { periods: 4, preset: 'own', stages: eight, beside: ['C stage'], channels: ['Ads', 'Blog', 'Fair'] },
  ],
] as const;

describe('whatever is counted, left blank or mistyped', () => {
  test.each(models)('over %s, every cell is right', (_, answers) => {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    const formulas = formulasOf(made);
    fc.assert(
      fc.property(typing(made, { blanks: true, contradictions: true }), (values) => {
        typeInto(computed, made, values);
        expect(errorsIn(computed, formulas)).toEqual([]);
        compare(computed, made);
      }),
      { numRuns: runs(30) },
    );
  });
});

/** What a PLAN function answers. */
function called(id: string, ...args: unknown[]): unknown {
  const one = functions.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`there is no ${id}`);
  return (one.call as (...all: readonly unknown[]) => unknown)(...args);
}

function near(found: Known, expected: unknown): void {
  if (typeof expected !== 'number') expect(found).toBeUndefined();
  else expect(Math.abs((found ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** The cells of a line of results: numbers, or nothing. */
function lineOf(computed: Computed, made: WorkbookPlan, sheet: string, title: string, label: string): Known[] {
  const block = made.sheets.find(({ name }) => name === sheet)?.contents.find(({ cells }) => cells[0]?.[0] === title);
  const row = block?.cells.findIndex((cells, index) => index > 0 && cells[0] === label) ?? -1;
  if (!block || row < 0) throw new Error(`no "${label}" under "${title}" on ${sheet}`);
  return Array.from({ length: 9 }, (_, column) => {
    const value = computed.value(sheet, at(area(block.address).row + row, 1 + column));
    return typeof value === 'number' ? value : undefined;
  });
}

describe('the model says what the functions say', () => {
  test.each(models)('over %s, where everything is known', (_, answers) => {
    const made = planFor(answers);
    const computed = evaluateQuickly(made);
    const { chain, besides } = placesOf(made);
    const stages = listOf(made, 'stages');
    const stageLine = (stage: number): Known[] => lineOf(computed, made, 'Funnel', 'Stages', stages[stage] ?? '');
    const steps = chain.slice(1).map((to, step) => `${stages[chain[step] ?? 0] ?? ''} → ${stages[to] ?? ''}`);
    fc.assert(
      fc.property(typing(made, { blanks: false, contradictions: false }), (values) => {
        typeInto(computed, made, values);
        const counted = chain.map((stage) => stageLine(stage)[0] ?? NaN);
        // PLAN.FUNNEL: conversions, losses and days; its last column names the worst step.
        const table = called(
          'PLAN.FUNNEL',
          down(counted),
          down(chain.map((stage) => stages[stage] ?? '')),
          down([...values.days, 0]),
        ) as unknown[][];
        const worst: string[] = [];
        chain.forEach((stage, place) => {
          const [, , step, fromTop, lost, stay, daysFromTop, bottleneck] = table[place + 1] ?? [];
          near(stageLine(stage)[2], step);
          if (counted.slice(0, -1).every((one) => one > 0)) near(stageLine(stage)[3], fromTop);
          const days = lineOf(computed, made, 'What if and goal', 'Days by stage', stages[stage] ?? '');
          near((days[0] ?? NaN) + (days[1] ?? NaN), daysFromTop === '' ? 0 : daysFromTop);
          near(days[0], stay);
          if (place > 0 && step !== '') {
            near(
              lineOf(
                computed,
                made,
                'Funnel',
                'Steps: losses, and what each target by itself would add',
                steps[place - 1] ?? '',
              )[5],
              lost,
            );
          }
          if (bottleneck !== '') worst.push(stages[stage] ?? '');
        });
        const named = textOf(computed, 'Worst_step');
        if (worst.length === 0) expect(named).toBe('–');
        else expect(worst).toContain(named);

        // PLAN.FUNNEL_PLAN: from the goal back to the top.
        const goal = numberOf(computed, 'Goal');
        const used = steps.map((step) =>
          lineOf(computed, made, 'What if and goal', 'What each step is worth by itself', step),
        );
        const needed = (column: number): Known[] =>
          chain.map(
            (stage) =>
              lineOf(
                computed,
                made,
                'What if and goal',
                'People needed at each stage for the goal',
                stages[stage] ?? '',
              )[column],
          );
        for (const [column, rates] of [
          [1, used.map((line) => line[0] ?? NaN)],
          [3, used.map((line) => line[2] ?? NaN)],
          // The better of the two: a target below what is reached leaves it as it is.
          [4, used.map(([now = NaN], step) => Math.max(now, Number(values.targets[step])))],
        ] as const) {
          if (goal === undefined || rates.some((rate) => !(rate > 0))) continue;
          const expected = called('PLAN.FUNNEL_PLAN', goal, down(rates)) as number[][];
          needed(column).forEach((one, place) => near(one, expected[place]?.[0]));
        }

        // PLAN.UE of one customer at this CAC; K of a loop.
        const cac = numberOf(computed, 'Cac');
        const worth = Number(values.value);
        if (cac !== undefined && cac > 0) {
          near(numberOf(computed, 'Value_to_cac'), called('PLAN.UE', worth, cac, null, null, null, null, 'ltv_to_cac'));
          near(numberOf(computed, 'Romi'), Number(called('PLAN.UE', worth, cac, null, null, null, null, 'ue')) / cac);
        }
        for (const to of besides) {
          const from = chain.filter((one) => one < to).at(-1) ?? 0;
          const people = (stage: number): number[] =>
            values.channels.flatMap(({ ways }) => ways.map((way) => Number(way[stage])));
          if (sum(people(from)) === 0) continue;
          const line = lineOf(
            computed,
            made,
            'Funnel',
            'Beside the chain: loops that bring or keep people, no gates before revenue',
            `${stages[to] ?? ''} ÷ ${stages[from] ?? ''}`,
          );
          near(line[2], called('PLAN.K_FACTOR', down(people(to)), down(people(from))));
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

/** A model of known counts: 1000 → 400 → 100 → 25 in the first period, half of it in the second; the third is to come. */
function ownModel(typed: Readonly<Record<string, CellContent | CellContent[][]>> = {}) {
  const made = planFor({
    periods: 3,
    preset: 'own',
    channels: ['Ads', 'Blog'],
    stages: ['Visit', 'Trial', 'Order', 'Renewal'],
    beside: [],
  });
  const computed = evaluateQuickly(made);
  const type = (more: Readonly<Record<string, CellContent | CellContent[][]>>): void => {
    for (const [name, value] of Object.entries(more)) computed.type(name, value);
    void computed.compute();
  };
  type({
    Count_1_1: [[1000, 500, '']],
    Count_1_2: [[400, 200, '']],
    Count_1_3: [[100, 50, '']],
    Count_1_4: [[25, 12, '']],
    Spend_1: [[2000, 1000, '']],
    Count_2_1: [[300, 200, '']],
    Count_2_2: [[150, 90, '']],
    Count_2_3: [[60, 30, '']],
    Count_2_4: [[20, 11, '']],
    Spend_2: [[0, 100, '']],
    Customer_value: 100,
    Steps_target: [[0.5], [0.3], [0.3]],
    Stay_days: [[1], [7], [30]],
    Goal_customers: 100,
    ...typed,
  });
  return { made, computed, type };
}

/** Every figure of the results, with what its dash or number is. */
const resultsOf = (computed: Computed): Readonly<Record<string, Known>> =>
  Object.fromEntries(
    [
      'Entered',
      'Customers',
      'Overall_conversion',
      'Cac',
      'Romi',
      'Value_to_cac',
      'Value_less_spend',
      'Bottleneck_gain',
      'All_targets_gain',
      'Customers_at_targets',
      'Customers_then',
      'Value_added',
      'Romi_then',
      'Spend_now',
      'Spend_target',
      'Days_to_customer',
      'Average_days',
    ].map((name) => [name, numberOf(computed, name)]),
  );

describe('a blank cell is not known, a typed 0 is 0', () => {
  test('periods to come change nothing', () => {
    const { computed, type } = ownModel();
    const before = resultsOf(computed);
    type({ Count_to: 2 });
    expect(resultsOf(computed)).toEqual(before);
  });

  slow(
    'a blank in any channel and stage gives what the model without that period of that channel gives for its step',
    () => {
      // The step to Order is not known for the ads of the second period: 100/400 and 90/240 in the blog remain.
      const { made, computed, type } = ownModel({ Count_1_3: [[100, '', '']] });
      const step = (label: string): Known[] =>
        lineOf(computed, made, 'Funnel', 'Steps: losses, and what each target by itself would add', label);
      expect(step('Trial → Order')[0]).toBeCloseTo((100 + 60 + 30) / (400 + 150 + 90), 12);
      expect(step('Order → Renewal')[0]).toBeCloseTo((25 + 20 + 11) / (100 + 60 + 30), 12);
      expect(step('Visit → Trial')[0]).toBeCloseTo((400 + 200 + 150 + 90) / (1000 + 500 + 300 + 200), 12);
      expect(numberOf(computed, 'Not_known')).toBe(200);
      // Customers and spend of that period are known: CAC stays.
      expect(numberOf(computed, 'Cac')).toBeCloseTo(3100 / 68, 12);
      expect(failedChecks(computed, made)).toEqual([]);
      // With 0 typed instead all 200 are lost there, and twelve customers without an order are a mistake.
      type({ Count_1_3: [[100, 0, '']] });
      expect(step('Trial → Order')[0]).toBeCloseTo(190 / 840, 12);
      expect(failedChecks(computed, made)).toEqual([orderLabel]);
    },
  );

  test('spend whose customers are not counted yet stays out of CAC and ROMI, and is said', () => {
    const { made, computed } = ownModel({ Count_1_4: [[25, '', '']] });
    expect(numberOf(computed, 'Cac')).toBeCloseTo(2100 / 56, 12);
    expect(numberOf(computed, 'Romi')).toBeCloseTo(5600 / 2100 - 1, 12);
    expect(numberOf(computed, 'Spend_open')).toBe(1000);
    expect(numberOf(computed, 'Not_known')).toBe(50);
    expect(failedChecks(computed, made)).toEqual([]);
  });

  test('spend that is not known stays out of CAC with its customers; a channel that costs nothing counts', () => {
    const { computed } = ownModel({ Spend_1: [[2000, '', '']] });
    expect(numberOf(computed, 'Cac')).toBeCloseTo(2100 / (25 + 31), 12);
    expect(textOf(computed, 'Best_by_money')).toBe('Blog');
  });

  test('without spend, targets, days or a goal a dash stands for what needs them, and no check fails', () => {
    const { made, computed } = ownModel({
      Spend_1: [['', '', '']],
      Spend_2: [['', '', '']],
      Steps_target: [[''], [''], ['']],
      Stay_days: [[''], [7], [30]],
      Goal_customers: '',
    });
    expect(errorsIn(computed, formulasOf(made))).toEqual([]);
    expect(failedChecks(computed, made)).toEqual([]);
    for (const name of ['Cac', 'Romi', 'Bottleneck_gain', 'Spend_now', 'Days_to_customer', 'Goal'])
      expect([name, computed.named(name)[0]?.[0]]).toEqual([name, '–']);
    expect(textOf(computed, 'Bottleneck')).toBe('–');
    expect(numberOf(computed, 'Customers')).toBe(68);
  });

  test('a line of before and after of which one half is typed is unfinished', () => {
    const { made, computed } = ownModel({ Measures_before: [[0.5], [''], [''], [''], ['']] });
    new Reader(computed, made).line(
      'What if and goal',
      'Before and after an improvement',
      'Satisfied customers, %',
      1,
      [undefined, 'unfinished'],
    );
  });
});

describe('the laws of a funnel', () => {
  const onlyStages = {
    periods: 3,
    preset: 'own',
    channels: ['Ads', 'Blog'],
    stages: eight.slice(0, 4),
    beside: ['B stage'],
  };

  test('conversions lie between 0 and 1, each in all lies between its channels’, and who enters goes on, is lost or is not known', () => {
    const made = planFor(onlyStages);
    const computed = evaluateQuickly(made);
    fc.assert(
      fc.property(typing(made, { blanks: true, contradictions: true }), (values) => {
        typeInto(computed, made, values);
        const allowed = [orderLabel, idleLabel, windowLabel];
        expect(failedChecks(computed, made).filter((one) => !allowed.includes(one))).toEqual([]);
        for (const label of ['A stage → C stage', 'C stage → D stage']) {
          const rate = lineOf(
            computed,
            made,
            'Funnel',
            'Steps: losses, and what each target by itself would add',
            label,
          )[0];
          const column = label.startsWith('A') ? 0 : 1;
          const ofChannels = ['Ads', 'Blog'].map(
            (one) => lineOf(computed, made, 'Channels and trend', bestSteps, one)[column],
          );
          const known = ofChannels.filter((one) => one !== undefined);
          if (rate === undefined) expect(known).toEqual([]);
          else {
            expect(rate).toBeGreaterThanOrEqual(Math.min(...known, 1));
            expect(rate).toBeLessThanOrEqual(Math.max(...known, 0));
            expect(Math.min(...known)).toBeGreaterThanOrEqual(0);
            expect(Math.max(...known)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('a period that is typed twice as two channels, or in another order of periods, is the same funnel', () => {
    const { computed, type } = ownModel();
    const before = resultsOf(computed);
    const reversed = (name: string): CellContent[][] => computed.named(name).map((row) => [...row].reverse());
    const names = [1, 2].flatMap((channel) => [
      ...[1, 2, 3, 4].map((stage) => `Count_${channel}_${stage}`),
      `Spend_${channel}`,
    ]);
    type(Object.fromEntries(names.map((name) => [name, reversed(name)])));
    expect(resultsOf(computed)).toEqual(before);
  });

  type Sign = 'up' | 'down' | 'same';
  test.each<[string, Readonly<Record<string, CellContent | CellContent[][]>>, Readonly<Record<string, Sign>>]>([
    [
      'more spend',
      { Spend_1: [[2500, 1000, '']] },
      {
        Customers: 'same',
        Cac: 'up',
        Romi: 'down',
        Value_less_spend: 'down',
        Spend_now: 'up',
        Bottleneck_gain: 'same',
      },
    ],
    [
      'a dearer customer',
      { Customer_value: 150 },
      {
        Cac: 'same',
        Romi: 'up',
        Value_to_cac: 'up',
        Bottleneck_gain: 'up',
        All_targets_gain: 'up',
        Customers_then: 'same',
      },
    ],
    [
      'more who enter',
      { Count_1_1: [[1200, 500, '']] },
      { Entered: 'up', Overall_conversion: 'down', Customers: 'same', Cac: 'same' },
    ],
    [
      'more customers',
      { Count_1_4: [[30, 12, '']] },
      { Customers: 'up', Overall_conversion: 'up', Cac: 'down', Romi: 'up', Spend_now: 'down' },
    ],
    [
      'a higher target',
      { Steps_target: [[0.6], [0.3], [0.3]] },
      { All_targets_gain: 'up', Customers_at_targets: 'up', Spend_target: 'down', Romi: 'same' },
    ],
    ['a higher goal', { Goal_customers: 120 }, { Spend_now: 'up', Spend_target: 'up', Customers: 'same' }],
    [
      'more points to try',
      { Steps_points: [[0.1], [0.1], [0.1]] },
      { Customers_then: 'up', Value_added: 'up', Romi_then: 'up', Romi: 'same' },
    ],
    [
      'more days',
      { Stay_days: [[1], [9], [30]] },
      { Days_to_customer: 'up', Average_days: 'up', Overall_conversion: 'same' },
    ],
  ])('%s moves the results the right way', (_, typed, signs) => {
    const { computed, type } = ownModel({ Steps_points: [[0.05], [0.05], [0.05]] });
    const before = resultsOf(computed);
    type(typed);
    const after = resultsOf(computed);
    const moved = (name: string): Sign => {
      const [one, other] = [before[name] ?? NaN, after[name] ?? NaN];
      return Math.abs(other - one) <= 1e-12 * Math.abs(one) ? 'same' : other > one ? 'up' : 'down';
    };
    expect(Object.fromEntries(Object.keys(signs).map((name) => [name, moved(name)]))).toEqual(signs);
  });

  test('to reach targets never takes more spend or people than things as they are, also where all are above their targets', () => {
    const { computed, made } = ownModel();
    fc.assert(
      fc.property(fc.array(fc.oneof(share, fc.constant('')), { minLength: 3, maxLength: 3 }), (targets) => {
        computed.type('Steps_target', down(targets));
        for (const stage of ['Visit', 'Trial', 'Order', 'Renewal']) {
          const [, now = NaN, , , then = NaN] = lineOf(
            computed,
            made,
            'What if and goal',
            'People needed at each stage for the goal',
            stage,
          );
          expect(then).toBeLessThanOrEqual(now * (1 + 1e-12));
        }
        const [now = NaN, then = NaN] = ['Spend_now', 'Spend_target'].map((name) => numberOf(computed, name));
        expect(then).toBeLessThanOrEqual(now * (1 + 1e-12));
        // One and the same “at all targets”: what comes through there is what the goal is worked back with.
        const [wanted = NaN, top = NaN] = [
          100,
          lineOf(computed, made, 'What if and goal', 'People needed at each stage for the goal', 'Visit')[4],
        ];
        const [entered = NaN, through = NaN] = ['Entered', 'Customers_at_targets'].map((name) =>
          numberOf(computed, name),
        );
        expect(wanted / top).toBeCloseTo(through / entered, 9);
      }),
      { numRuns: runs(60) },
    );
    computed.type('Steps_target', down([0, 0, 0]));
    expect(numberOf(computed, 'Spend_target')).toBeCloseTo(numberOf(computed, 'Spend_now') ?? NaN, 9);
  });

  test('the goal comes out again when the people it needs go through the conversions', () => {
    const { computed, made } = ownModel();
    const needed =
      lineOf(computed, made, 'What if and goal', 'People needed at each stage for the goal', 'Visit')[1] ?? NaN;
    expect(needed * (numberOf(computed, 'Overall_conversion') ?? NaN)).toBeCloseTo(100, 9);
  });

  test('the bottleneck is one and the same wherever it is told, and adds most when its target alone is reached', () => {
    const { made, computed } = ownModel();
    const named = textOf(computed, 'Bottleneck');
    const gain = numberOf(computed, 'Bottleneck_gain') ?? NaN;
    // Reached in earnest: the missing points are typed into what if, step by step.
    const labels = ['Visit → Trial', 'Trial → Order', 'Order → Renewal'];
    const added = labels.map((label, step) => {
      const gap =
        lineOf(computed, made, 'Funnel', 'Steps: losses, and what each target by itself would add', label)[2] ?? 0;
      computed.type('Steps_points', down([0, 1, 2].map((one) => (one === step ? Math.max(0, -gap) : 0))));
      void computed.compute();
      return numberOf(computed, 'Value_added') ?? NaN;
    });
    expect(Math.max(...added)).toBeCloseTo(gain, 6);
    expect(labels[added.indexOf(Math.max(...added))]?.endsWith(`→ ${named}`)).toBe(true);
    new Reader(computed, made).line('About', 'About this model', 'Bottleneck: the step to', 1, [named]);
    // All targets at once: neither the largest alone nor their sum.
    expect(numberOf(computed, 'All_targets_gain')).not.toBeCloseTo(sum(added), 0);
    expect(numberOf(computed, 'All_targets_gain') ?? 0).toBeGreaterThan(gain);
  });
});

describe('a stage beside the chain', () => {
  test('is no gate: referral moves neither revenue nor the bottleneck, and may exceed the stage before', () => {
    const made = planFor({ periods: 3, channels: ['Ads'] });
    const computed = evaluateQuickly(made);
    const type = (referred: number): Readonly<Record<string, Known>> => {
      [1000, 400, 100, referred, 80].forEach((count, stage) => {
        computed.type(`Count_1_${stage + 1}`, [[count, '', '']]);
      });
      computed.type('Spend_1', [[900, '', '']]);
      computed.type('Steps_target', [[0.5], [0.4], [0.9]]);
      computed.type('Stay_days', [[1], [2], [3]]);
      computed.type('Goal_customers', 100);
      void computed.compute();
      expect(failedChecks(computed, made)).toEqual([]);
      expect(textOf(computed, 'Bottleneck')).toBe('Retention');
      return resultsOf(computed);
    };
    // 80 of 100 pay, whoever refers: through a gate of 9 the same counts were a conversion of 889 %.
    expect(type(9)).toEqual(type(250));
    expect(lineOf(computed, made, 'Funnel', 'Stages', 'Revenue')[2]).toBeCloseTo(0.8, 12);
  });

  test('is asked for by a name of the stages, neither the first nor the last', () => {
    const answers = initialAnswers(activationFunnel, 'en', today);
    const problems = (beside: readonly string[]) => checkAnswers(activationFunnel, { ...answers, beside });
    expect(problems(['referral'])).toEqual([]);
    for (const wrong of ['Referal', 'Acquisition', 'Revenue'])
      expect(problems([wrong]).map(({ question, row }) => [question, row])).toEqual([['beside', 0]]);
  });
});

describe('counts that contradict each other', () => {
  test('are a warning and no conversion', () => {
    const { made, computed } = ownModel({ Count_2_2: [[900, 90, '']] });
    expect(failedChecks(computed, made)).toEqual([orderLabel]);
    const steps = lineOf(computed, made, 'Channels and trend', bestSteps, 'Blog');
    expect(steps[0]).toBeCloseTo(90 / 200, 12);
    // The orders of that trial are fewer than 900: that step is known.
    expect(steps[1]).toBeCloseTo(90 / 990, 12);
  });

  test('spend where nobody entered is a warning', () => {
    const { made, computed } = ownModel({ Spend_1: [[2000, 1000, 50]] });
    expect(failedChecks(computed, made)).toEqual([idleLabel]);
  });

  test('a count below 0, which only pasting brings past the validation, is a warning', () => {
    const { made, computed } = ownModel({ Count_1_1: [[1000, -20, '']] });
    expect(failedChecks(computed, made)).toContain(numbersLabel);
    expect(errorsIn(computed, formulasOf(made))).toEqual([]);
  });

  test('a count typed as text is not known, and a warning', () => {
    const { made, computed } = ownModel({ Count_1_3: [['about 90', 50, '']] });
    expect(failedChecks(computed, made)).toEqual([numbersLabel, words.wrongTyped.en]);
    expect(numberOf(computed, 'Not_known')).toBe(400);
    expect(errorsIn(computed, formulasOf(made))).toEqual([]);
  });
});

describe('the example', () => {
  test('fills no cell for what is measured, and says on every sheet of results that it is one', () => {
    const made = planFor({ preset: 'rarra' });
    const measured = made.inputs.filter(({ id }) =>
      /^(count_\d|spend_|stay|measures|steps\.target|goal_c|goal_m|loop)/.test(id),
    );
    expect(measured.length).toBeGreaterThan(20);
    expect(measured.flatMap(({ cells }) => cells.map(({ example }) => example)).filter((one) => one !== '')).toEqual(
      [],
    );
    const computed = evaluateQuickly(made);
    const results = made.sheets.filter(({ role }) => role === 'results');
    for (const { name } of results) {
      expect(
        computed
          .all(name)
          .slice(0, 30)
          .map(({ value }) => value),
      ).toContain('EXAMPLE');
    }
    expect(results).toHaveLength(3);
  });

  test('is gone as a whole with the first number, wherever that is typed', () => {
    for (const name of ['Count_3_2', 'Spend_4']) {
      const made = planFor();
      const computed = evaluateQuickly(made);
      expect(numberOf(computed, 'Entered')).toBeGreaterThan(0);
      computed.type(name, [[7, ...Array.from({ length: 11 }, () => '')]]);
      void computed.compute();
      expect(textOf(computed, 'Shown_on_funnel')).toBe('your own');
      for (const figure of ['Entered', 'Cac', 'Bottleneck', 'Goal', 'Days_to_customer'])
        expect([name, figure, textOf(computed, figure)]).toEqual([name, figure, '–']);
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      compare(computed, made);
    }
  });

  test('speaks of no school in an app, a shop or a sale to companies', () => {
    const kinds = activationFunnel.questions.find(({ id }) => id === 'preset');
    const options = kinds?.kind === 'choice' ? kinds.options : [];
    for (const language of sampled(languages, 4)) {
      for (const { value, sets } of options.filter((one) => one.value !== 'webinar')) {
        const chosen = Object.fromEntries(Object.entries(sets ?? {}).map(([id, answer]) => [id, answer[language]]));
        const answers = { ...initialAnswers(activationFunnel, language, today), preset: value, ...chosen } as Answers;
        const texts = JSON.stringify(plan(activationFunnel, answers, language).sheets);
        expect(texts).not.toMatch(
          /homework|course|lesson|student|домашн|курс|урок|ученик|作业|课程|学员|bài tập|khóa học|học viên/i,
        );
      }
    }
  });
});

describe('one line of inputs at its least, at its most or blank', () => {
  test.each(sampled(sizes, 3))(
    'leaves no error value and fails only what it contradicts, at the %s size',
    async (size) => {
      const made = plan(activationFunnel, answersOf(activationFunnel, 'en', size), 'en');
      const computed = evaluateQuickly(made);
      const channels = listOf(made, 'channels').length;
      const periods = Number(made.answers['periods']);
      // Own counts in every period but the last.
      for (let channel = 1; channel <= channels; channel++) {
        const line = (value: number): CellContent[][] => [
          Array.from({ length: periods }, (_, period) => (period === periods - 1 ? '' : value)),
        ];
        listOf(made, 'stages').forEach((_, stage) => {
          computed.type(`Count_${channel}_${stage + 1}`, line(1000 - 100 * stage + channel));
        });
        computed.type(`Spend_${channel}`, line(500));
      }
      await computed.compute();
      expect(failedChecks(computed, made)).toEqual([]);
      const expected = (): string[] => {
        const inputs = readInputs(computed, made);
        const { all, isCounted } = computeFunnel(inputs);
        const isAny = inputs.cells.some(({ period }) => isCounted(period));
        const above = sum(inputs.chain.slice(1).map((to) => all.step(to)?.above ?? 0));
        return [
          ...(above > 0 ? [orderLabel] : []),
          ...(all.idle > 0 ? [idleLabel] : []),
          ...(isAny ? [] : [windowLabel]),
        ];
      };
      // Of twelve channels the first and the last two are tried.
      const isTried = (id: string): boolean => size !== 'largest' || !/^(count|spend)_([2-9]|10)(_|$)/.test(id);
      expect(await sweep(made, computed, expected, ({ id }) => isTried(id))).toEqual([]);
      expect(failedChecks(computed, made)).toEqual([]);
    },
  );

  slow('leaves no error value while the example is shown', async () => {
    const made = planFor({ preset: 'rarra' });
    const computed = evaluateQuickly(made);
    const expected = (): string[] => {
      const inputs = readInputs(computed, made);
      const { all, isCounted } = computeFunnel(inputs);
      return [
        ...(all.idle > 0 ? [idleLabel] : []),
        ...(inputs.cells.some(({ period }) => isCounted(period)) ? [] : [windowLabel]),
      ];
    };
    expect(await sweep(made, computed, expected)).toEqual([]);
  });
});

describe('the arithmetic of the source documents', () => {
  test('of a group of which 10 % buy, naming the buyers makes sellers ten times as efficient', () => {
    const made = planFor(small);
    const computed = evaluateQuickly(made);
    computed.type('Count_1_1', [[40, 30, 30]]);
    computed.type('Count_1_2', [[4, 4, 2]]);
    void computed.compute();
    const line = lineOf(computed, made, 'Funnel', 'Stages', 'Came');
    expect([line[6], line[8]]).toEqual([0.1, 10]);
  });

  test('before and after: +63.6 %, +104.2 %, −91.7 %, +200 %, −50 %, all of them better', () => {
    const made = planFor({ ...small, currency: 'RUB' });
    const computed = evaluateQuickly(made);
    computed.type('Measures_before', [[0.582], [0.24], [24], [50_000], [0.04]]);
    computed.type('Measures_after', [[0.952], [0.49], [2], [150_000], [0.02]]);
    void computed.compute();
    const changes = [0.952 / 0.582 - 1, 0.49 / 0.24 - 1, 2 / 24 - 1, 2, -0.5];
    expect(changes.map((change) => `${(100 * change).toFixed(1)} %`)).toEqual([
      '63.6 %',
      '104.2 %',
      '-91.7 %',
      '200.0 %',
      '-50.0 %',
    ]);
    const reader = new Reader(computed, made);
    measures.forEach(({ label }, index) => {
      reader.line('What if and goal', 'Before and after an improvement', label('RUB'), 1, [changes[index], 'better']);
    });
  });

  test('a funnel of 1000, 300, 60, 45 loses 700, 240, 15 and converts 30 %, 20 %, 75 %', () => {
    const made = planFor({
      periods: 3,
      preset: 'own',
      channels: ['All'],
      stages: ['Visit', 'Trial', 'Order', 'Renewal'],
      beside: [],
    });
    const computed = evaluateQuickly(made);
    for (const [index, count] of [1000, 300, 60, 45].entries())
      computed.type(`Count_1_${index + 1}`, [[count, '', '']]);
    computed.type('Customer_value', 100);
    computed.type('Steps_target', [[0.3], [0.4], [0.8]]);
    void computed.compute();
    const line = (label: string): Known[] =>
      lineOf(computed, made, 'Funnel', 'Steps: losses, and what each target by itself would add', label).map((one) =>
        one === undefined ? one : Math.round(one * 1e9) / 1e9,
      );
    // At 40 % instead of 20 % twice as many come through: 45 more customers of 100 each.
    expect(line('Visit → Trial')).toEqual([0.3, 0.3, 0, 0.3, 0.3, 700, 10_500, 0, 0]);
    expect(line('Trial → Order')).toEqual([0.2, 0.4, -0.2, 0.2, 0.4, 240, 18_000, 45, 4500]);
    expect(line('Order → Renewal')).toEqual([0.75, 0.8, -0.05, 0.75, 0.8, 15, 1500, 3, 300]);
    expect(textOf(computed, 'Bottleneck')).toBe('Order');
    expect(textOf(computed, 'Worst_step')).toBe('Order');
    // All three at once: 0.3 × 0.4 × 0.8 of 1000 are 96, 51 more than 45; the steps one by one say 4800 together.
    expect(numberOf(computed, 'All_targets_gain')).toBeCloseTo(5100, 6);
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
      beside: [],
      periods: 24,
    });
    const keeping = keepTyped(after, before, new Map([...typed, ['steps.target', [0.11, 0.22, 0.44]]]));
    const computed = evaluateQuickly(keeping.plan);
    // The fourth channel and the fifth stage have become the first and the fourth.
    expect(valuesOf(computed, 'Count_1_4').slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 3950));
    expect(valuesOf(computed, 'Count_2_3').slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 970));
    expect(valuesOf(computed, 'Steps_target')).toEqual([0.11, 0.22, 0.44]);
    // All periods still count.
    expect(numberOf(computed, 'Count_to')).toBe(60);
    const lost = keeping.lost.map(({ block, label }) => `${block}: ${label}`);
    expect(lost).toContain('Referral: Search');
    expect(lost).toContain('Revenue: Content');
    expect(lost).not.toContain('Revenue: Partners');
  });

  test('takes a new value of the customer from the answers', () => {
    const after = planFor({ product: [{ name: 'Online course', value: 750 }] });
    const { plan: kept } = keepTyped(after, before, new Map([...typed, ['customer_value', [610]]]));
    expect(valuesOf(evaluateQuickly(kept), 'Customer_value')).toEqual([750]);
    const { plan: same } = keepTyped(planFor(), before, new Map([...typed, ['customer_value', [610]]]));
    expect(valuesOf(evaluateQuickly(same), 'Customer_value')).toEqual([610]);
  });
});

describe('the view of RARRA', () => {
  const hasView = (answers: Readonly<Record<string, unknown>>): boolean =>
    planFor(answers).names.some(({ name }) => name === 'Next_focus');

  test('stands first on the sheet of the funnel for those who ask for it, and AARRR goes without', () => {
    const resultsOf = (made: WorkbookPlan) => made.sheets.filter(({ role }) => role === 'results');
    expect(hasView({})).toBe(false);
    expect(resultsOf(planFor({}))).toHaveLength(3);
    const [funnel, ...others] = resultsOf(planFor({ preset: 'rarra' }));
    const texts = funnel?.contents.flatMap(({ cells }) => cells.flat()) ?? [];
    expect(texts.indexOf('Retention first')).toBeGreaterThan(0);
    expect(texts.indexOf('Retention first')).toBeLessThan(texts.indexOf('At a glance'));
    expect(others).toHaveLength(2);
  });

  test('is left out for other stages, and About says so', () => {
    const others = { preset: 'rarra', stages: ['Came', 'Stayed', 'Paid'], beside: [] };
    expect(hasView(others)).toBe(false);
    const about = planFor(others).sheets[0]?.contents.flatMap(({ cells }) => cells.flat()) ?? [];
    expect(about.some((text) => /RARRA needs the five stages/.test(String(text)))).toBe(true);
  });

  test('asks for retention first, and for acquisition only when all targets are reached', async () => {
    const made = planFor({ preset: 'rarra' });
    const computed = evaluateQuickly(made);
    expect(textOf(computed, 'Next_focus')).toBe('Retention');
    const ask = async (targets: readonly number[], loop: number): Promise<string> => {
      computed.type('Steps_target', down(targets));
      computed.type('Loop_targets_target', loop);
      await computed.compute();
      return textOf(computed, 'Next_focus');
    };
    expect(await ask([0.9, 0.1, 0.9], 0.9)).toBe('Activation');
    expect(await ask([0, 0, 0.9], 0.9)).toBe('Referral');
    expect(await ask([0, 0, 0], 0)).toBe('Acquisition');
    expect(textOf(computed, 'Bottleneck')).toBe('all on target');
  });
});

describe('the kinds of funnel', () => {
  const kinds = activationFunnel.questions.find(({ id }) => id === 'preset');
  const options = kinds?.kind === 'choice' ? kinds.options : [];

  test.each(
    sampled(eachWith(options, languages), 3).map(([option, language]) => [option.value, language, option] as const),
  )(
    '%s in %s: its stages and channels are answers, and the example has one clear bottleneck',
    (preset, language, { sets }) => {
      const chosen = Object.fromEntries(Object.entries(sets ?? {}).map(([id, answer]) => [id, answer[language]]));
      const answers = { ...initialAnswers(activationFunnel, language, today), preset, ...chosen } as Answers;
      expect(checkAnswers(activationFunnel, answers)).toEqual([]);
      const made = plan(activationFunnel, answers, language);
      const computed = evaluateQuickly(made);
      expect(failedChecks(computed, made)).toEqual([]);
      const stages = answers['stages'] as readonly string[];
      expect(textOf(computed, 'Bottleneck')).toBe(stages[2]);
      expect(numberOf(computed, 'Romi')).toBeGreaterThan(0.5);
      expect(numberOf(computed, 'Romi')).toBeLessThan(3);
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
