import { people, points, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { measuresIn } from './inputs';
import { known, product, ratio } from './known';
import type { Funnel, Step } from './questions';
import { timeChart, timeFigures, timeTable } from './results';
import * as say from './improvement.texts';

/** What a better step is worth, what a goal takes, how long people are on their way, what an improvement has changed. */
export function improvementSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'improvement',
    role: 'results',
    name: say.whatIfAndGoal,
    purpose: say.improvementPurpose,
    blocks: [
      dataShown('plan'),
      whatIfFigures(funnel),
      whatIfTable(funnel),
      whatIfPeople(funnel),
      goalFigures(funnel),
      backwardTable(funnel),
      timeFigures(funnel),
      timeTable(funnel),
      timeChart,
      beforeAfterTable(funnel),
    ],
  };
}

function whatIfFigures({ stages, currency }: Funnel): BlockSpec {
  const last = `what_if_people.stage_${stages.length}`;
  return {
    kind: 'figures',
    title: say.whatIfFiguresTitle,
    asTiles: true,
    figures: [
      {
        id: 'customers_then',
        label: say.customersThen,
        called: say.customersWithChanges,
        unit: people,
        format: 'count',
        formula: `${last}.then`,
      },
      {
        id: 'customers_change',
        label: say.change,
        called: say.changeOfCustomers,
        unit: share,
        format: 'percent',
        formula: `${last}.change`,
        warnBelowZero: true,
      },
      {
        id: 'value_added',
        label: say.valueAdded,
        unit: currency,
        format: 'money',
        formula: product(`${last}.more`, 'customer_value'),
        warnBelowZero: true,
      },
      {
        id: 'romi_then',
        label: say.romiThen,
        unit: say.forSameSpend,
        format: 'percent',
        formula: known(
          ['customers_then', 'customer_value', 'funnel.stage_1.cost', 'entered'],
          'IF(funnel.stage_1.cost * entered = 0, word(none), customers_then * customer_value / (funnel.stage_1.cost * entered) - 1)',
        ),
        warnBelowZero: true,
      },
    ],
  };
}

function whatIfTable({ steps, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'what_if',
    title: say.whatIfTitle,
    rowHeader: say.step,
    columns: [
      { id: 'now', label: say.now, unit: share, format: 'percent' },
      { id: 'points', label: say.changeLabel, unit: points, format: 'percent' },
      { id: 'then', label: say.then, unit: share, format: 'percent' },
      { id: 'more', label: say.addsCustomers, unit: people, format: 'count' },
      { id: 'value', label: say.addsValue, unit: currency, format: 'money' },
      {
        id: 'one_point',
        label: say.onePointIsWorth,
        unit: currency,
        format: 'money',
        mark: {
          when: 'AND(what_if.this.one_point > 0, what_if.this.one_point = MAX(what_if.one_point))',
          as: 'good',
        },
      },
    ],
    rows: steps.map(({ from, to, label }) => {
      const own = `what_if.to_${to}`;
      const before = `funnel.stage_${from}.expected`;
      const after = `funnel.stage_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          now: `losses.to_${to}.used`,
          points: `steps.to_${to}.points`,
          // Nobody can lose more than all or keep more than all.
          then: known([`${own}.now`], `MAX(0, MIN(1, ${own}.now + ${own}.points))`),
          more: known(
            [before, `${own}.then`, `${after}.onward`],
            `${before} * (${own}.then - ${own}.now) * ${after}.onward`,
          ),
          value: product(`${own}.more`, 'customer_value'),
          one_point: known([before, `${after}.worth`], `${before} * ${after}.worth / 100`),
        },
      };
    }),
  };
}

function whatIfPeople({ chain, steps, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'what_if_people',
    title: say.allChangesTogether,
    rowHeader: say.stage,
    columns: [
      { id: 'now', label: say.now, unit: people, format: 'count' },
      { id: 'then', label: say.then, unit: people, format: 'count' },
      { id: 'more', label: say.added, unit: people, format: 'count' },
      {
        id: 'change',
        label: say.change2,
        unit: share,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(what_if_people.this.change), what_if_people.this.change < 0)', as: 'warning' },
      },
    ],
    rows: chain.map((number) => {
      const own = `what_if_people.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          now: `funnel.stage_${number}.expected`,
          then:
            before === undefined
              ? `${own}.now`
              : product(`what_if_people.stage_${before}.then`, `what_if.to_${number}.then`),
          more: known([`${own}.then`, `${own}.now`], `${own}.then - ${own}.now`),
          change: ratio(`${own}.more`, `${own}.now`),
        },
      };
    }),
  };
}

function goalFigures({ currency }: Funnel): BlockSpec {
  const spend = (column: string): string => product(`backwards.stage_1.${column}`, 'funnel.stage_1.cost');
  const note: Words = say.goalFigures;
  return {
    kind: 'figures',
    title: say.backFromGoal,
    figures: [
      {
        id: 'goal_typed',
        orients: true,
        label: say.goalAsTyped,
        unit: people,
        note: say.goalTypedNote,
        format: 'count',
        formula: `IF(goal_in = word(in_money), ${ratio('goal_money', 'customer_value')}, ${known(['goal_customers'], 'goal_customers')})`,
      },
      {
        id: 'goal',
        label: say.customersWanted,
        unit: people,
        note: say.goalNote,
        format: 'count',
        formula: `IF(ISNUMBER(goal_typed), goal_typed, IF(shows_example = 1, example_goal, word(none)))`,
        emphasis: true,
      },
      { id: 'spend_now', label: say.spendNowLabel, unit: currency, note, format: 'money', formula: spend('now') },
      {
        id: 'spend_what_if',
        label: say.spendWhatIfLabel,
        unit: currency,
        note,
        format: 'money',
        formula: spend('what_if'),
      },
      {
        id: 'spend_target',
        label: say.spendAtTargetConversions,
        unit: currency,
        note,
        format: 'money',
        formula: spend('target'),
      },
    ],
  };
}

function backwardTable({ chain, stages, steps }: Funnel): TableSpec {
  /** From the customers upwards: each stage is the next one ÷ the conversion between them. */
  const needed = (column: string, next: Step | undefined, rate: (to: number) => string): string => {
    if (!next) return 'goal';
    return ratio(`backwards.stage_${next.to}.${column}`, rate(next.to));
  };
  return {
    kind: 'table',
    id: 'backwards',
    title: say.backwardsTitle,
    rowHeader: say.stage,
    columns: [
      { id: 'have', label: say.expected, unit: people, format: 'count' },
      { id: 'now', label: say.neededNow, unit: people, format: 'count' },
      {
        id: 'missing',
        label: say.stillMissing,
        unit: people,
        format: 'count',
        mark: { when: 'AND(ISNUMBER(backwards.this.missing), backwards.this.missing > 0)', as: 'warning' },
      },
      { id: 'what_if', label: say.neededWhatIf, unit: people, format: 'count' },
      { id: 'target', label: say.neededTargets, unit: people, format: 'count' },
    ],
    rows: chain.map((number) => {
      const own = `backwards.stage_${number}`;
      const next = steps.find(({ from }) => from === number);
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          have: `funnel.stage_${number}.expected`,
          now: needed('now', next, (to) => `losses.to_${to}.used`),
          missing: known([`${own}.now`, `${own}.have`], `MAX(0, ${own}.now - ${own}.have)`),
          what_if: needed('what_if', next, (to) => `what_if.to_${to}.then`),
          // A target below what is reached already takes nobody back to it.
          target: needed('target', next, (to) => `losses.to_${to}.with_target`),
        },
      };
    }),
  };
}

/** What an improvement has changed; a line of which only one half is typed is unfinished. */
function beforeAfterTable({ currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'before_after',
    title: say.beforeAndAfterImprovement,
    rowHeader: say.measure,
    columns: [
      {
        id: 'change',
        label: say.change2,
        unit: share,
        format: 'percent',
        mark: { when: 'before_after.this.verdict = word(worse)', as: 'warning' },
      },
      {
        id: 'verdict',
        label: say.inWord,
        unit: say.word,
        format: 'text',
        mark: { when: 'before_after.this.verdict = word(better)', as: 'good' },
      },
    ],
    rows: measuresIn(currency).map(({ id, label, isBetter }) => {
      const before = `measures.${id}.before`;
      const after = `measures.${id}.after`;
      const [low, high] = isBetter === 'higher' ? [before, after] : [after, before];
      const verdict = `IF(${high} > ${low}, word(better), IF(${high} < ${low}, word(worse), word(same)))`;
      return {
        id,
        label,
        cells: {
          change: known([before, after], `IF(${before} = 0, word(none), ${after} / ${before} - 1)`),
          verdict: `IF(COUNT(${before}, ${after}) = 0, word(none), IF(COUNT(${before}, ${after}) = 1, word(unfinished), ${verdict}))`,
        },
      };
    }),
  };
}

export const verdictWords = {
  unfinished: say.unfinished,
  better: say.better,
  worse: say.worse,
  same: say.theSame,
} as const satisfies Readonly<Record<string, Words>>;
