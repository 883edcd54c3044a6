import { customer, days, people, per, points, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { known, product, ratio } from './known';
import { hasRetentionFirst, type Funnel } from './questions';
import { retentionFirstBlocks } from './retention-first';
import * as say from './results.texts';

/** The funnel over the counted periods: how many come through, what they cost and are worth, which step to mend first. */
export function funnelSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'funnel_results',
    role: 'results',
    name: say.funnel,
    purpose: say.funnelResultsPurpose,
    blocks: [
      dataShown('funnel'),
      ...(hasRetentionFirst(funnel) ? retentionFirstBlocks(funnel) : []),
      tiles(funnel),
      funnelChart,
      funnelTable(funnel),
      lossTable(funnel),
      lostValueChart,
      ...(funnel.loops.length > 0 ? [loopTable(funnel)] : []),
    ],
  };
}

/** The name of the channel in which a column is largest, where that is above zero. */
const bestBy = (column: string): string =>
  `IF(MAX(channels.${column}) <= 0, word(none), INDEX(labels(channels), MATCH(MAX(channels.${column}), channels.${column}, 0)))`;

export const bottleneckLabel: Words = {
  en: 'Bottleneck: the step to',
  ru: 'Узкое место: шаг к этапу',
  zh: '瓶颈：进入阶段',
  vi: 'Điểm nghẽn: bước đến',
};

function tiles({ stages, currency }: Funnel): BlockSpec {
  const last = stages.length;
  // Words flow on to the right, where nothing stands beside the last tile of a line.
  const figures: readonly FigureSpec[] = [
    { id: 'entered', label: say.enteredFunnel, unit: people, format: 'count', formula: 'funnel.stage_1.people' },
    {
      id: 'customers',
      label: say.customers,
      unit: say.peopleCounted,
      format: 'count',
      formula: `funnel.stage_${last}.people`,
    },
    {
      id: 'overall_conversion',
      label: say.conversionOfWholeFunnel,
      unit: share,
      format: 'percent',
      formula: `funnel.stage_${last}.from_top`,
    },
    {
      id: 'bottleneck',
      label: bottleneckLabel,
      unit: say.itsTargetAddsMostValue,
      format: 'text',
      formula:
        'IF(COUNT(losses.gain) = 0, word(none), IF(MAX(losses.gain) <= 0, word(no_bottleneck), ' +
        'INDEX(labels(funnel), 1 + MATCH(MAX(losses.gain), losses.gain, 0))))',
      mark: { when: 'MAX(losses.gain) > 0', as: 'warning' },
    },
    {
      id: 'cac',
      label: 'CAC',
      unit: per(currency, customer),
      format: 'price',
      formula: 'total(customer_cost)',
    },
    {
      id: 'value_to_cac',
      label: say.valueByCac,
      unit: say.valueToCacUnit,
      format: 'decimal',
      formula: ratio('customer_value', 'cac'),
      mark: { when: 'AND(ISNUMBER(value_to_cac), value_to_cac < 1)', as: 'warning' },
    },
    {
      id: 'romi',
      label: 'ROMI',
      unit: say.valueLessSpendBySpend,
      format: 'percent',
      formula: ratio('total(contribution)', `total(paid_spend_${last})`),
      warnBelowZero: true,
    },
    {
      id: 'worst_step',
      label: say.lowestConversionStepTo,
      unit: say.lowestIsNotAlwaysCostliest,
      format: 'text',
      formula:
        'IF(COUNT(losses.rate) = 0, word(none), IF(MIN(losses.rate) >= 1, word(none), ' +
        'INDEX(labels(funnel), 1 + MATCH(MIN(losses.rate), losses.rate, 0))))',
    },
    {
      id: 'value_less_spend',
      label: say.valueLessSpend,
      unit: say.beforeAllOtherCosts,
      format: 'money',
      formula: 'total(contribution)',
      warnBelowZero: true,
    },
    {
      id: 'bottleneck_gain',
      label: say.bottleneckAtTargetAdds,
      unit: currency,
      format: 'money',
      formula: 'IF(COUNT(losses.gain) = 0, word(none), MAX(losses.gain))',
    },
    {
      id: 'all_targets_gain',
      label: say.allTargetsTogetherAdd,
      unit: say.notSumOfSteps,
      format: 'money',
      formula: known(
        ['customers_at_targets', `funnel.stage_${last}.expected`, 'customer_value'],
        `(customers_at_targets - funnel.stage_${last}.expected) * customer_value`,
      ),
    },
    {
      id: 'best_by_money',
      label: say.bestChannelByMoney,
      unit: say.mostValueLessSpend,
      format: 'text',
      formula: bestBy('profit'),
    },
    {
      id: 'not_known',
      label: say.notKnownYet,
      unit: say.notKnownUnit,
      format: 'count',
      formula: 'SUM(funnel.unknown)',
      mark: { when: 'not_known > 0', as: 'warning' },
    },
    {
      id: 'spend_open',
      label: say.spendLeftOut,
      unit: say.spendOpenUnit,
      format: 'money',
      formula: 'total(open_spend)',
      mark: { when: 'spend_open > 0', as: 'warning' },
    },
    {
      id: 'customers_at_targets',
      label: say.customersAtAllTargets,
      unit: people,
      format: 'count',
      formula: `IF(AND(ISNUMBER(entered), COUNT(losses.with_target) = ROWS(losses.with_target)), entered * PRODUCT(losses.with_target), word(none))`,
    },
    {
      id: 'best_by_return',
      label: say.bestChannelByReturn,
      unit: say.bestByReturnUnit,
      format: 'text',
      formula: bestBy('romi'),
    },
  ];
  return { kind: 'figures', title: say.atGlance, asTiles: true, figures };
}

const funnelChart: BlockSpec = {
  kind: 'chart',
  id: 'funnel_chart',
  shape: 'funnel',
  title: say.theFunnel,
  over: 'funnel',
  categoryTitle: say.stage,
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: say.people, values: 'people' }],
};

function funnelTable({ chain, steps, stages, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'funnel',
    title: say.stages,
    rowHeader: say.stage,
    columns: [
      { id: 'people', label: say.counted, unit: people, format: 'count' },
      {
        id: 'unknown',
        label: say.notKnownYetLabel,
        unit: say.ofStageBefore,
        format: 'count',
        mark: { when: 'AND(ISNUMBER(funnel.this.unknown), funnel.this.unknown > 0)', as: 'warning' },
      },
      { id: 'step', label: say.fromBefore, unit: share, format: 'percent' },
      { id: 'from_top', label: say.fromTop, unit: share, format: 'percent' },
      { id: 'expected', label: say.expected, unit: say.onceAllIsKnown, format: 'count' },
      { id: 'cost', label: say.costOfEach, unit: currency, format: 'price' },
      { id: 'onward', label: say.willBuy, unit: share, format: 'percent' },
      { id: 'worth', label: say.worthOfEach, unit: currency, format: 'price' },
      { id: 'naming', label: say.buyersNamed, unit: say.timesBetter, format: 'decimal' },
    ],
    rows: chain.map((number) => {
      const own = `funnel.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      const next = steps.find(({ from }) => from === number)?.to;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          people: `total(people_${number})`,
          unknown: before === undefined ? 'word(none)' : `total(unknown_${number})`,
          step: before === undefined ? 'word(none)' : `total(step_${number})`,
          from_top:
            before === undefined
              ? ratio(`${own}.people`, `${own}.people`)
              : product(`funnel.stage_${before}.from_top`, `${own}.step`),
          expected:
            before === undefined
              ? `${own}.people`
              : product(`funnel.stage_${before}.expected`, `losses.to_${number}.used`),
          cost: ratio(`total(paid_spend_${number})`, `total(paid_people_${number})`),
          onward: next === undefined ? '1' : product(`losses.to_${next}.used`, `funnel.stage_${next}.onward`),
          worth: product(`${own}.onward`, 'customer_value'),
          naming: ratio(`funnel.stage_${chain.at(-1) ?? 1}.onward`, `${own}.onward`),
        },
      };
    }),
  };
}

function lossTable({ steps, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'losses',
    title: say.lossesTitle,
    rowHeader: say.step,
    columns: [
      { id: 'rate', label: say.conversion, unit: share, format: 'percent' },
      { id: 'target', label: say.target, unit: share, format: 'percent' },
      { id: 'gap', label: say.gap, unit: points, format: 'percent' },
      {
        id: 'used',
        label: say.expectedAt,
        unit: say.ifUnknownTarget,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(losses.this.used), NOT(ISNUMBER(losses.this.rate)))', as: 'warning' },
      },
      { id: 'with_target', label: say.atTarget, unit: share, format: 'percent' },
      { id: 'lost', label: say.lostPeople, unit: people, format: 'count', total: 'sum' },
      { id: 'lost_value', label: say.lostValue, unit: say.stepsDoNotAddUp, format: 'money' },
      { id: 'more_customers', label: say.addsCustomers, unit: people, format: 'count' },
      { id: 'gain', label: say.addsValue, unit: currency, format: 'money' },
    ],
    // The bottleneck.
    mark: { when: 'AND(losses.this.gain > 0, losses.this.gain = MAX(losses.gain))', as: 'warning' },
    rows: steps.map(({ from, to, label }) => {
      const own = `losses.to_${to}`;
      const typed = `steps.to_${to}.target`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          rate: `funnel.stage_${to}.step`,
          target: `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_steps.to_${to}.target, word(none)))`,
          gap: known([`${own}.rate`, `${own}.target`], `${own}.rate - ${own}.target`),
          used: `IF(ISNUMBER(${own}.rate), ${own}.rate, ${own}.target)`,
          with_target: known([`${own}.used`], `MAX(${own}.used, ${own}.target)`),
          lost: known([`${own}.rate`], `total(base_${to}) - total(on_${to})`),
          lost_value: product(`${own}.lost`, `funnel.stage_${to}.worth`),
          more_customers: known(
            [`${own}.gap`, `funnel.stage_${from}.expected`, `funnel.stage_${to}.onward`],
            `MAX(0, -${own}.gap) * funnel.stage_${from}.expected * funnel.stage_${to}.onward`,
          ),
          gain: product(`${own}.more_customers`, 'customer_value'),
        },
      };
    }),
  };
}

const lostValueChart: BlockSpec = {
  kind: 'chart',
  id: 'lost_value_chart',
  shape: 'bar',
  title: say.lostValueByStep,
  over: 'losses',
  categoryTitle: say.step,
  valueTitle: say.value,
  valueFormat: 'money',
  series: [
    { label: say.lostValue, values: 'lost_value' },
    { label: say.targetAdds, values: 'gain' },
  ],
  reversed: true,
};

/** A stage beside the chain holds nobody up: who does not refer may buy all the same. */
function loopTable({ loops }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'loops',
    title: say.loopsTitle,
    rowHeader: say.stageByStage,
    columns: [
      { id: 'people', label: say.counted, unit: people, format: 'count' },
      { id: 'unknown', label: say.notKnownYetLabel, unit: say.ofStageBefore, format: 'count' },
      { id: 'rate', label: say.perPerson, unit: share, format: 'percent' },
      { id: 'target', label: say.target, unit: share, format: 'percent' },
      {
        id: 'gap',
        label: say.gap,
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(loops.this.gap), loops.this.gap < 0)', as: 'warning' },
      },
    ],
    rows: loops.map(({ to, label }) => {
      const own = `loops.to_${to}`;
      const typed = `loop_targets.to_${to}.target`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          people: `total(people_${to})`,
          unknown: `total(unknown_${to})`,
          rate: `total(step_${to})`,
          target: `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_steps.to_${to}.target, word(none)))`,
          gap: known([`${own}.rate`, `${own}.target`], `${own}.rate - ${own}.target`),
        },
      };
    }),
  };
}

/** How conversions change from period to period. */
export function trendChart({ steps }: Funnel): BlockSpec {
  return {
    kind: 'chart',
    id: 'trend_chart',
    shape: 'line',
    title: say.stepConversionsByPeriod,
    over: 'periods',
    categoryTitle: say.period,
    valueTitle: say.conversion,
    valueFormat: 'percent',
    series: steps.map(({ to, label }) => ({ label, values: `trend_${to}` })),
  };
}

export function trendTable({ steps }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'trends',
    title: say.trendsTitle,
    rowHeader: say.step,
    columns: [
      { id: 'average', label: say.inAll, unit: share, format: 'percent' },
      { id: 'latest', label: say.latestKnown, unit: share, format: 'percent' },
      {
        id: 'change',
        label: say.change,
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(trends.this.change), trends.this.change < -trend_alert)', as: 'warning' },
      },
      { id: 'lowest', label: say.lowest, unit: share, format: 'percent' },
      { id: 'highest', label: say.highest, unit: share, format: 'percent' },
    ],
    rows: steps.map(({ to, label }) => {
      const own = `trends.to_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          average: `funnel.stage_${to}.step`,
          latest: known([`${own}.average`], `last(trend_${to})`),
          change: known([`${own}.average`, `${own}.latest`], `${own}.latest - ${own}.average`),
          lowest: known([`${own}.average`], `MIN(all(step_${to}))`),
          highest: known([`${own}.average`], `MAX(all(step_${to}))`),
        },
      };
    }),
  };
}

/** How long people are on their way. */
export function timeFigures({ chain }: Funnel): BlockSpec {
  return {
    kind: 'figures',
    title: say.timeInFunnel,
    figures: [
      {
        id: 'days_to_customer',
        label: say.fromEnteringToBecomingCustomer,
        unit: days,
        note: say.daysToCustomerNote,
        format: 'decimal',
        formula: `times.stage_${chain.at(-1) ?? 1}.until`,
        emphasis: true,
      },
      {
        id: 'average_days',
        label: say.averageOverAllWhoEntered,
        unit: days,
        note: say.averageDaysNote,
        format: 'decimal',
        formula: 'times.total.per_entrant',
      },
    ],
  };
}

export function timeTable({ chain, steps, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'times',
    title: say.daysByStage,
    rowHeader: say.stage,
    columns: [
      { id: 'stay', label: say.daysAtStage, unit: days, format: 'decimal' },
      { id: 'until', label: say.reachedAfter, unit: days, format: 'decimal' },
      {
        id: 'per_entrant',
        label: say.perEntry,
        unit: days,
        format: 'decimal',
        total: {
          formula: 'IF(COUNT(times.per_entrant) = ROWS(times.per_entrant), SUM(times.per_entrant), word(none))',
        },
      },
      { id: 'part', label: say.shareOfTime, unit: share, format: 'percent' },
    ],
    // Where most of the time passes.
    mark: {
      when: 'AND(ISNUMBER(times.this.part), times.this.part > 0, times.this.part = MAX(times.part))',
      as: 'warning',
    },
    rows: chain.map((number) => {
      const own = `times.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      const isLast = number === stages.length;
      const typed = `stay.stage_${number}.days`;
      const expected = `funnel.stage_${number}.expected`;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          // At the last one nobody waits for another.
          stay: isLast
            ? '0'
            : `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_stay.stage_${number}.days, word(none)))`,
          until:
            before === undefined
              ? '0'
              : known(
                  [`times.stage_${before}.until`, `times.stage_${before}.stay`],
                  `times.stage_${before}.until + times.stage_${before}.stay`,
                ),
          per_entrant: known(
            [`${own}.stay`, expected, 'entered'],
            `IF(entered = 0, word(none), ${own}.stay * ${expected} / entered)`,
          ),
          part: ratio(`${own}.per_entrant`, 'times.total.per_entrant'),
        },
      };
    }),
  };
}

export const timeChart: BlockSpec = {
  kind: 'chart',
  id: 'time_chart',
  shape: 'column',
  title: say.daysAtEachStage,
  over: 'times',
  categoryTitle: say.stage,
  valueTitle: days,
  valueFormat: 'decimal',
  series: [{ label: say.days, values: 'stay' }],
};
