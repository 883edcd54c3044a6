import { authorInputs, toleranceInput } from '../building-blocks/general';
import { timelineInputs } from '../building-blocks/timeline';
import {
  choice,
  customer,
  days,
  factor,
  people,
  per,
  periodNumber,
  perPeriodRate,
  person,
  points,
  share,
} from '../building-blocks/units';
import type { BlockSpec, InputRowSpec, InputSpec, InputTableSpec, SheetSpec, Typed, Words } from '../spec';
import {
  channelExamples,
  dayExamples,
  goalExample,
  growingPeriods,
  growthExample,
  pointExamples,
  stepExamples,
} from './example';
import type { Funnel } from './questions';
import * as say from './inputs.texts';

/** What is typed every week: who reached which stage, by channel, and what was spent. */
export function countsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'counts',
    role: 'inputs',
    name: say.counts,
    purpose: say.countsPurpose,
    blocks: [
      ...funnel.stages.map((_, index) => countBlock(funnel, index + 1)),
      spendBlock(funnel),
      {
        kind: 'inputs',
        title: say.general,
        inputs: [
          ...authorInputs(funnel.timeline.firstDay),
          ...timelineInputs(funnel.timeline),
          toleranceInput,
          ...windowInputs,
          customerValue(funnel),
        ],
      },
    ],
  };
}

/** Longer than any timeline, so that a model made anew with more periods counts them too. */
const lastOfAll = 60;

const windowInputs: readonly InputSpec[] = [
  {
    id: 'count_from',
    label: say.resultsFromPeriod,
    unit: periodNumber,
    note: say.firstPeriodThatResultsCount,
    format: 'count',
    min: 1,
    max: lastOfAll,
    example: 1,
  },
  {
    id: 'count_to',
    label: say.resultsToPeriod,
    unit: periodNumber,
    note: say.lastOne60ToEnd,
    format: 'count',
    min: 1,
    max: lastOfAll,
    example: lastOfAll,
  },
];

function customerValue({ currency, value }: Funnel): InputSpec {
  return {
    id: 'customer_value',
    label: say.valueOfCustomer,
    unit: per(currency, customer),
    note: say.customerValueNote,
    format: 'price',
    example: value,
    answers: 'product',
  };
}

function countBlock(funnel: Funnel, stage: number): BlockSpec {
  return {
    kind: 'inputRows',
    title: funnel.stages[stage - 1] ?? '',
    rows: funnel.channels.map((channel, index): InputRowSpec => ({
      id: `count_${index + 1}_${stage}`,
      label: channel,
      unit: people,
      note: stage === 1 ? say.countBlockRowNote : say.countBlockRowNote2,
      format: 'count',
      example: '',
      measured: true,
      items: [
        { question: 'channels', number: index + 1 },
        { question: 'stages', number: stage },
      ],
    })),
  };
}

function spendBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'inputRows',
    title: say.spend,
    rows: funnel.channels.map((channel, index): InputRowSpec => ({
      id: `spend_${index + 1}`,
      label: channel,
      unit: funnel.currency,
      note: say.spendBlockRowNote,
      format: 'money',
      example: '',
      measured: true,
      items: [{ question: 'channels', number: index + 1 }],
    })),
  };
}

/** What is typed once and thought over each month: targets, days, points to try, the goal, measures to compare. */
export function targetsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'targets',
    role: 'inputs',
    name: say.targets,
    purpose: say.targetsPurpose,
    blocks: [
      goalBlock(funnel),
      stepTable(funnel),
      ...(funnel.loops.length > 0 ? [loopTable(funnel)] : []),
      stayTable(funnel),
      measureTable(funnel),
    ],
  };
}

function stepTable(funnel: Funnel): InputTableSpec {
  const tried = pointExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'steps',
    title: say.stepsOfFunnel,
    rowHeader: say.stepHeader,
    columns: [
      { id: 'target', label: say.targetConversion, unit: share, note: say.shareThatShouldGoOn, format: 'percent' },
      { id: 'points', label: say.whatIfChange, unit: points, note: say.pointsNote, format: 'percent', min: -1, max: 1 },
    ],
    rows: funnel.steps.map(({ to, label }, index) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { target: '', points: tried[index] ?? 0 },
    })),
  };
}

function loopTable(funnel: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'loop_targets',
    title: say.stagesBesideChain,
    rowHeader: say.stageHeader,
    columns: [
      { id: 'target', label: say.target, unit: share, note: say.perPersonAtStageBefore, format: 'percent', max: 10 },
    ],
    rows: funnel.loops.map(({ to, label }) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { target: '' },
    })),
  };
}

function stayTable({ chain, stages }: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'stay',
    title: say.timeAtEachStage,
    rowHeader: say.stageHeader,
    columns: [
      {
        id: 'days',
        label: say.daysAtStage,
        unit: days,
        note: say.usualDaysBeforeGoingOn,
        format: 'decimal',
        max: 3650,
      },
    ],
    rows: chain.slice(0, -1).map((number) => ({
      id: `stage_${number}`,
      label: stages[number - 1] ?? '',
      items: [{ question: 'stages', number }],
      cells: { days: '' },
    })),
  };
}

export const goalWords = { in_customers: say.customers, in_money: say.money } as const satisfies Readonly<
  Record<string, Words>
>;

function goalBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'inputs',
    title: say.goalAndAlert,
    inputs: [
      {
        id: 'goal_in',
        label: say.goalSetIn,
        unit: choice,
        note: say.goalInNote,
        format: 'choice',
        options: [goalWords.in_customers, goalWords.in_money],
        example: goalWords.in_customers,
      },
      {
        id: 'goal_customers',
        label: say.goalCustomers,
        unit: people,
        note: say.goalCustomersNote,
        format: 'count',
        example: '',
      },
      {
        id: 'goal_money',
        label: say.goalMoney,
        unit: funnel.currency,
        note: say.goalMoneyNote,
        format: 'money',
        example: '',
      },
      {
        id: 'trend_alert',
        label: say.alertFallOfStep,
        unit: points,
        note: say.trendAlertNote,
        format: 'percent',
        example: 0.01,
      },
    ],
  };
}

/** Measures of a product before and after it was improved, and which way is better. */
export interface Measure {
  readonly id: string;
  readonly label: Words;
  readonly isBetter: 'higher' | 'lower';
}

export function measuresIn(currency: string): readonly Measure[] {
  return [
    { id: 'satisfaction', label: say.satisfiedCustomersPercent, isBetter: 'higher' },
    { id: 'outcome', label: say.reachedTheirResultPercent, isBetter: 'higher' },
    { id: 'reply', label: say.timeToReplyHours, isBetter: 'lower' },
    {
      id: 'ltv',
      label: {
        en: `LTV of a customer, ${currency}`,
        ru: `LTV клиента, ${currency}`,
        zh: `客户 LTV（${currency}）`,
        vi: `LTV mỗi khách, ${currency}`,
      },
      isBetter: 'higher',
    },
    { id: 'refunds', label: say.refundsPercent, isBetter: 'lower' },
  ];
}

function measureTable({ currency }: Funnel): InputTableSpec {
  const typed: Readonly<Record<string, Typed>> = {
    satisfaction: { format: 'percent' },
    outcome: { format: 'percent' },
    reply: { format: 'decimal', max: 8760 },
    ltv: { format: 'price' },
    refunds: { format: 'percent' },
  };
  const column = (id: string, label: Words, note: Words): InputTableSpec['columns'][number] => ({
    id,
    needed: true,
    label,
    unit: say.seeLine,
    note,
    format: 'decimal',
  });
  return {
    kind: 'inputTable',
    id: 'measures',
    title: say.beforeAndAfterImprovement,
    rowHeader: say.measure,
    columns: [column('before', say.before, say.asItWas), column('after', say.after, say.asItIsSince)],
    rows: measuresIn(currency).map(({ id, label }) => {
      const own = typed[id];
      return { id, label, cells: {}, ...(own ? { typed: own } : {}) };
    }),
  };
}

/** What the results show until a count is typed; it never mixes with what is typed. */
export function exampleSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'example',
    role: 'inputs',
    name: say.example,
    purpose: say.examplePurpose,
    blocks: [
      {
        kind: 'inputs',
        title: say.exampleInAll,
        inputs: [
          {
            id: 'example_growth',
            label: say.growthOfEntries,
            unit: perPeriodRate,
            note: say.exampleGrowthNote,
            format: 'percent',
            example: growthExample,
          },
          {
            id: 'example_periods',
            label: say.growthPeriods,
            unit: say.growthPeriodsUnit,
            note: say.growthPeriodsNote,
            format: 'count',
            example: growingPeriods,
          },
          {
            id: 'example_goal',
            label: say.goalCustomers,
            unit: people,
            note: say.exampleGoalNote,
            format: 'count',
            example: goalExample(funnel),
          },
        ],
      },
      exampleChannels(funnel),
      exampleSteps(funnel),
      exampleStay(funnel),
    ],
  };
}

function exampleChannels(funnel: Funnel): InputTableSpec {
  const examples = channelExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'example_channels',
    title: say.exampleChannels,
    rowHeader: say.channel,
    complete: true,
    columns: [
      {
        id: 'entrants',
        needed: true,
        label: say.enterAtFirst,
        unit: people,
        note: say.peopleOfFirstPeriod,
        format: 'count',
      },
      {
        id: 'quality',
        needed: true,
        label: say.quality,
        unit: factor,
        note: say.qualityNote,
        format: 'factor',
        max: 10,
      },
      {
        id: 'cost',
        needed: true,
        label: say.costPerEntry,
        unit: per(funnel.currency, person),
        note: say.spendByPeopleWhoEnter,
        format: 'price',
      },
    ],
    rows: funnel.channels.map((channel, index) => ({
      id: `channel_${index + 1}`,
      label: channel,
      items: [{ question: 'channels', number: index + 1 }],
      cells: {
        entrants: examples[index]?.entrants ?? 0,
        quality: examples[index]?.quality ?? 1,
        cost: examples[index]?.cost ?? 0,
      },
    })),
  };
}

function exampleSteps(funnel: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'example_steps',
    title: say.exampleSteps,
    rowHeader: say.stepHeader,
    complete: true,
    columns: [
      {
        id: 'conversion',
        needed: true,
        label: say.conversion,
        unit: share,
        note: say.inFirstPeriod,
        format: 'percent',
      },
      {
        id: 'decline',
        needed: true,
        label: say.fallsBy,
        unit: perPeriodRate,
        note: say.declineNote,
        format: 'percent',
        max: 1,
      },
      { id: 'target', needed: true, label: say.target, unit: share, note: say.untilYouSetOne, format: 'percent' },
    ],
    rows: stepExamples(funnel).map(({ to, label, conversion, decline, target }) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { conversion, decline, target },
    })),
  };
}

function exampleStay(funnel: Funnel): InputTableSpec {
  const examples = dayExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'example_stay',
    title: say.exampleTime,
    rowHeader: say.stageHeader,
    complete: true,
    columns: [
      {
        id: 'days',
        needed: true,
        label: say.daysAtStage,
        unit: days,
        note: say.untilYouTypeYourOwn,
        format: 'decimal',
        max: 3650,
      },
    ],
    rows: funnel.chain.slice(0, -1).map((number, index) => ({
      id: `stage_${number}`,
      label: funnel.stages[number - 1] ?? '',
      items: [{ question: 'stages', number }],
      cells: { days: examples[index] ?? 0 },
    })),
  };
}
