import { customer, people as peopleUnit, per, share } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { known, product, productOfAll, ratio, sumOver } from './known';
import { stepTitle, type Funnel, type Step } from './questions';
import * as say from './periods.texts';

/** The counted periods one by one: people of all channels, what is known of the steps, money. */
export function periodsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'periods',
    role: 'workings',
    name: say.byPeriod,
    purpose: say.periodsPurpose,
    blocks: [
      peopleBlock(funnel),
      ...[...funnel.steps, ...funnel.loops].map((step) => knownBlock(funnel, step)),
      conversionBlock(funnel),
      ...costBlocks(funnel),
      moneyBlock(funnel),
      chartBlock(funnel),
    ],
  };
}

/** The sum over the channels in a counted period; a dash where none is known. */
const overChannels = (rows: string): string => `IF(counted * COUNT(${rows}) = 0, word(none), SUM(${rows}))`;

function peopleBlock({ stages, channels }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: say.peopleCountedAtEachStage,
    rows: stages.map((stage, index): RowSpec => {
      const id = `people_${index + 1}`;
      return {
        id,
        label: stage,
        unit: peopleUnit,
        note: say.allChannels,
        format: 'count',
        formula: overChannels(`used_1_${index + 1}:used_${channels.length}_${index + 1}`),
        total: { formula: sumOver(id) },
        emphasis: index === stages.length - 1,
      };
    }),
  };
}

/** What is known of a step, summed over the channels in which it is known. */
function knownBlock(funnel: Funnel, step: Step): BlockSpec {
  const { channels, steps } = funnel;
  const { from, to } = step;
  const last = channels.length;
  const pairs = `pair_1_${to}:pair_${last}_${to}`;
  const before = `used_1_${from}:used_${last}_${from}`;
  const after = `used_1_${to}:used_${last}_${to}`;
  const isStep = steps.some((one) => one.to === to);
  const rows: readonly RowSpec[] = [
    {
      id: `base_${to}`,
      label: say.peopleBefore,
      unit: peopleUnit,
      note: say.whereBothStagesAreKnown,
      format: 'count',
      formula: `SUMPRODUCT(${pairs}, ${before})`,
      total: 'sum',
    },
    {
      id: `on_${to}`,
      label: say.ofThemWentOn,
      unit: peopleUnit,
      note: say.inSameChannelsAndPeriods,
      format: 'count',
      formula: `SUMPRODUCT(${pairs}, ${after})`,
      total: 'sum',
    },
    {
      id: `unknown_${to}`,
      label: say.notKnownYet,
      unit: peopleUnit,
      note: say.rowsNote,
      format: 'count',
      formula: `SUMPRODUCT(counted - ${pairs}, ${before})`,
      total: 'sum',
    },
  ];
  const above: RowSpec = {
    id: `above_${to}`,
    label: say.aboveStageBefore,
    unit: say.channels,
    note: say.knownBlockNote,
    format: 'count',
    formula: `counted * SUMPRODUCT(ISNUMBER(${before}) * ISNUMBER(${after}) * (${after} > ${before}))`,
    total: 'sum',
    mark: { when: `above_${to} > 0`, as: 'warning' },
  };
  return { kind: 'rows', title: stepTitle(funnel, step), rows: isStep ? [...rows, above] : rows };
}

function conversionBlock({ stages, steps, loops }: Funnel): BlockSpec {
  const rateOf = (to: number): Pick<RowSpec, 'formula' | 'total' | 'unit' | 'format'> => ({
    unit: share,
    format: 'percent',
    formula: ratio(`on_${to}`, `base_${to}`),
    total: { formula: ratio(`total(on_${to})`, `total(base_${to})`) },
  });
  const all = `step_${steps[0]?.to ?? 1}:step_${stages.length}`;
  return {
    kind: 'rows',
    title: say.stepConversions,
    rows: [
      ...steps.map(({ to, label }): RowSpec => ({
        id: `step_${to}`,
        label,
        note: say.conversionBlockRowNote,
        ...rateOf(to),
        mark: {
          when: `AND(ISNUMBER(step_${to}), ISNUMBER(losses.to_${to}.target), step_${to} < losses.to_${to}.target)`,
          as: 'warning',
        },
      })),
      {
        id: 'through',
        label: say.conversionOfWholeFunnel,
        unit: share,
        note: say.stepConversionsMultiplied,
        format: 'percent',
        formula: productOfAll(all),
        total: { formula: productOfAll(`total(${all})`) },
        emphasis: true,
      },
      ...loops.map(({ to, label }): RowSpec => ({
        id: `step_${to}`,
        label,
        note: say.conversionBlockRowNote2,
        ...rateOf(to),
      })),
    ],
  };
}

/** What the cost of a person at a stage is made of: where both the spend and the people are known. */
function costBlocks({ chain, stages, channels, currency }: Funnel): readonly BlockSpec[] {
  const spend = `used_spend_1:used_spend_${channels.length}`;
  const peopleAt = (number: number): string => `used_1_${number}:used_${channels.length}_${number}`;
  const where = (one: string, summed: string): string =>
    `IF(counted * SUMPRODUCT(ISNUMBER(${one}) * ISNUMBER(${summed})) = 0, word(none), SUMPRODUCT(ISNUMBER(${one}) * 1, ${summed}))`;
  return [
    {
      kind: 'rows',
      title: say.peopleWhereSpendIsKnown,
      rows: chain.map((number): RowSpec => ({
        id: `paid_people_${number}`,
        label: stages[number - 1] ?? '',
        unit: peopleUnit,
        note: say.allChannels,
        format: 'count',
        formula: where(spend, peopleAt(number)),
        total: { formula: sumOver(`paid_people_${number}`) },
      })),
    },
    {
      kind: 'rows',
      title: say.spendWherePeopleAreKnown,
      rows: chain.map((number): RowSpec => ({
        id: `paid_spend_${number}`,
        label: stages[number - 1] ?? '',
        unit: currency,
        note: say.allChannels,
        format: 'money',
        formula: where(peopleAt(number), spend),
        total: { formula: sumOver(`paid_spend_${number}`) },
      })),
    },
  ];
}

function moneyBlock({ stages, channels, currency }: Funnel): BlockSpec {
  const buyers = `paid_people_${stages.length}`;
  const judged = `paid_spend_${stages.length}`;
  const spend = `used_spend_1:used_spend_${channels.length}`;
  const entered = `used_1_1:used_${channels.length}_1`;
  return {
    kind: 'rows',
    title: say.money,
    rows: [
      {
        id: 'spend',
        label: say.spend,
        unit: currency,
        note: say.allChannels,
        format: 'money',
        formula: overChannels(spend),
        total: { formula: sumOver('spend') },
      },
      {
        id: 'open_spend',
        label: say.openSpendLabel,
        unit: currency,
        note: say.openSpendNote,
        format: 'money',
        formula: `SUMPRODUCT(counted - judged_1:judged_${channels.length}, ${spend})`,
        total: 'sum',
      },
      {
        id: 'brought',
        label: say.valueOfCustomers,
        unit: currency,
        note: say.broughtNote,
        format: 'money',
        formula: product(buyers, 'customer_value'),
        total: { formula: sumOver('brought') },
      },
      {
        id: 'contribution',
        label: say.valueLessSpend,
        unit: currency,
        note: say.contributionNote,
        format: 'money',
        formula: known(['brought', judged], `brought - ${judged}`),
        total: { formula: sumOver('contribution') },
        emphasis: true,
        warnBelowZero: true,
      },
      {
        id: 'customer_cost',
        label: 'CAC',
        unit: per(currency, customer),
        note: say.customerCostNote,
        format: 'price',
        formula: ratio(judged, buyers),
        total: { formula: ratio(`total(${judged})`, `total(${buyers})`) },
        mark: {
          when: 'AND(ISNUMBER(customer_cost), customer_cost > customer_value)',
          as: 'warning',
        },
      },
      {
        id: 'idle_spend',
        label: say.spendWithoutPeople,
        unit: say.channels,
        note: say.idleSpendNote,
        format: 'count',
        formula: `counted * SUMPRODUCT(ISNUMBER(${spend}) * (${spend} > 0) * (1 - ISNUMBER(${entered}) * (${entered} > 0)))`,
        total: 'sum',
        mark: { when: 'idle_spend > 0', as: 'warning' },
      },
    ],
  };
}

/** A line would fall to zero where a period is not known: it goes on as it was, and begins with the average. */
function chartBlock({ steps }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: say.linesOfTrendChart,
    rows: steps.map(({ to, label }): RowSpec => ({
      id: `trend_${to}`,
      label,
      unit: share,
      note: say.chartBlockRowNote,
      format: 'percent',
      formula: `IF(ISNUMBER(step_${to}), step_${to}, IF(COUNT(upto(step_${to})) = 0, SUM(total(step_${to})), prev(trend_${to})))`,
    })),
  };
}
