import type { Texts } from '../../../locales/language';
import { dateUnit, days, periodNumber } from '../../building-blocks/units';
import type { BlockSpec, ChartSpec, SheetSpec, TableSpec } from '../../spec';
import { exitStepNames, gateNames, launchStepIds, launchStepNames } from '../playbook';
import type { Product } from '../product';
import { demandOf, worthOf } from '../product';
import { count, countedPeriods, stage as stageWord, stageIds, stageNames, units, word } from '../words';
import type { Column } from './tables';
import { periodFrom, tableOf } from './tables';
import * as say from './exit-sheet.texts';

/** The way out and what it changes; how the launch stands. */

export function exitSheet(products: readonly Product[], currency: string): SheetSpec {
  return {
    id: 'launch_and_exit',
    role: 'results',
    name: say.launchAndExit,
    purpose: say.launchAndExitPurpose,
    blocks: [
      withExit(products, currency),
      keptChart(currency),
      exits(products),
      exitPlan(products),
      triggerChart,
      launchTable,
      launchesTable(products),
      toolTable,
      unfinished,
    ],
  };
}

function exits(products: readonly Product[]): TableSpec {
  return tableOf(
    'exits',
    say.exitByProduct,
    products,
    [
      {
        spec: { id: 'triggers', label: say.triggersThatHold, unit: say.of3Now, format: 'count' },
        formula: ({ number }) => `INDEX(all(weak_${number}), MAX(1, look_period))`,
      },
      {
        spec: { id: 'streak', label: say.inRow, unit: countedPeriods, format: 'count' },
        formula: ({ number }) => `INDEX(all(streak_${number}), MAX(1, look_period))`,
      },
      {
        spec: { id: 'by_figures', label: say.triggersHeldIn, unit: periodNumber, format: 'count' },
        formula: ({ number }) => `triggered_${number}`,
      },
      {
        spec: { id: 'first', label: say.startExit, unit: periodNumber, format: 'count' },
        formula: ({ number }) => `exit_period_${number}`,
      },
      {
        spec: { id: 'early', label: say.triggersWhileGrowing, unit: count, format: 'count', total: 'sum' },
        formula: ({ number: k }) => `SUMPRODUCT((all(stage_number_${k}) <= growth_stage) * all(weak_${k}))`,
      },
      {
        spec: { id: 'sold_after', label: say.soldAfterSalesEnd, unit: units, format: 'count', total: 'sum' },
        formula: ({ number }) =>
          `IF(ISNUMBER(sales_end_${number}), SUMIFS(all(sales_${number}), all(period_start), ">=" & sales_end_${number}), 0)`,
      },
    ],
    { when: 'AND(ISNUMBER(exits.this.first), exits.this.first <= look_period)', as: 'warning' },
  );
}

/** The same products twice: kept to the end of the plan, and with the exits counted. */
function withExit(products: readonly Product[], currency: string): TableSpec {
  const money = (id: string, label: Texts, formula: Column['formula'], mark?: TableSpec['mark']): Column => ({
    spec: { id, label, unit: currency, format: 'money', total: 'sum', ...(mark ? { mark } : {}) },
    formula,
  });
  return tableOf('with_exit', say.withAndWithoutExit, products, [
    money('kept_cash', say.cashIfKept, ({ number }) => `total(kept_flow_${number})`),
    money('cash', say.cashWithExit, ({ number }) => `total(cash_${number})`),
    money('kept_worth', say.npvIfKept, ({ number }) => worthOf(`kept_flow_${number}`, `investment_${number}`)),
    money('worth', say.npvWithExit, ({ row }) => `products.${row}.worth`),
    money('gain', say.exitBrings, ({ row }) => `with_exit.${row}.worth - with_exit.${row}.kept_worth`, {
      when: 'with_exit.this.gain < 0',
      as: 'warning',
    }),
  ]);
}

const keptChart = (currency: string): ChartSpec => ({
  kind: 'chart',
  id: 'kept_or_left',
  shape: 'line',
  title: say.keptOrLeftTitle,
  over: 'periods',
  categoryTitle: periodFrom,
  valueTitle: currency,
  valueFormat: 'money',
  series: [
    { label: say.withExit, values: 'chosen_cash' },
    { label: say.ifKept, values: 'chosen_kept_cash' },
  ],
});

const triggerChart: ChartSpec = {
  kind: 'chart',
  id: 'triggers',
  shape: 'column',
  title: say.triggersTitle,
  over: 'periods',
  categoryTitle: periodFrom,
  valueTitle: say.triggersThatHoldOf3,
  valueFormat: 'count',
  series: [{ label: say.triggersThatHold, values: 'chosen_weak' }],
};

/** When each step of leaving begins; the last column closes the plan. */
function exitPlan(products: readonly Product[]): TableSpec {
  const day = (id: string, label: Texts, formula: Column['formula']): Column => ({
    spec: { id, label, unit: say.from, format: 'date' },
    formula,
  });
  return tableOf('exit_plan', say.exitPlan, products, [
    day('principles', exitStepNames.principles, ({ number }) => `exit_begins_${number}`),
    day(
      'notice',
      exitStepNames.notice,
      ({ number }) =>
        `IF(ISNUMBER(exit_begins_${number}), exit_begins_${number} + exit_steps.principles.length, word(none))`,
    ),
    day('execution', exitStepNames.execution, ({ number }) => `sales_end_${number}`),
    day('after_care', exitStepNames.after_care, ({ number }) => `care_begins_${number}`),
    day('closed', say.closed, ({ number }) => `closed_${number}`),
  ]);
}

/** Steps and reviews in the order in which they follow each other. */
const launchOrder = [
  { id: 'concept', table: 'launch_steps' },
  { id: 'review_1', table: 'gates' },
  { id: 'development', table: 'launch_steps' },
  { id: 'review_2', table: 'gates' },
  { id: 'validation', table: 'launch_steps' },
  { id: 'review_3', table: 'gates' },
  { id: 'release', table: 'launch_steps' },
] as const satisfies readonly (
  | { readonly id: keyof typeof launchStepNames; readonly table: 'launch_steps' }
  | { readonly id: keyof typeof gateNames; readonly table: 'gates' }
)[];

const launchNames = { ...launchStepNames, ...gateNames };

const launchTable: TableSpec = {
  kind: 'table',
  id: 'launch',
  title: say.stateOfLaunch,
  rowHeader: say.stepOrReview,
  columns: [
    { id: 'from', label: say.fromLabel, unit: dateUnit, format: 'date' },
    { id: 'to', label: say.to, unit: dateUnit, format: 'date' },
    {
      id: 'state',
      label: say.state,
      unit: say.onDateOfVersion,
      format: 'text',
      mark: {
        when: 'OR(launch.this.state = word(overdue), launch.this.state = word(stopped))',
        as: 'warning',
      },
    },
    {
      id: 'order',
      label: say.order,
      unit: word,
      format: 'text',
      mark: { when: 'launch.this.order = word(out_of_order)', as: 'warning' },
    },
  ],
  rows: launchOrder.map(({ id, table }, index) => {
    const before = launchOrder[index - 1];
    const isGate = table === 'gates';
    const day = isGate ? `gates.${id}.due` : `launch_steps.${id}.begins`;
    const due = `IF(launch.${id}.to < version_date, word(overdue), word(upcoming))`;
    const decision = `gates.${id}.decision`;
    const state = isGate
      ? `IF(${decision} = word(go), word(passed), IF(${decision} = word(stop), word(stopped), IF(${decision} = word(rework), word(rework), ${due})))`
      : `IF(launch_steps.${id}.done = word(yes), word(passed), ${due})`;
    return {
      id,
      label: launchNames[id],
      cells: {
        from: `IF(${day} = "", word(none), ${day})`,
        to: isGate
          ? `launch.${id}.from`
          : `IF(ISNUMBER(launch.${id}.from), launch.${id}.from + launch_steps.${id}.length - 1, word(none))`,
        state: `IF(ISNUMBER(launch.${id}.from), ${state}, word(unfinished))`,
        order: before
          ? `IF(AND(ISNUMBER(launch.${id}.from), ISNUMBER(launch.${before.id}.from), launch.${id}.from < launch.${before.id}.from), word(out_of_order), word(none))`
          : 'word(none)',
      },
    };
  }),
};

/** Each product's launch: the planned end of every step, how late it is, and when the release is to be expected. */
function launchesTable(products: readonly Product[]): TableSpec {
  const at = ({ row }: Product, column: string): string => `launches.${row}.${column}`;
  const own = ({ row }: Product, column: string): string => `launches_state.${row}.${column}`;
  const length = (step: string): string => `launch_steps.${step}.length`;
  return tableOf('launches_state', say.launchesState, products, [
    ...launchStepIds.flatMap((step, index): Column[] => {
      const lengths = index === 0 ? length(step) : `SUM(${length(launchStepIds[0])}:${length(step)})`;
      return [
        {
          spec: { id: `${step}_plan`, label: launchStepNames[step], unit: say.plannedEnd, format: 'date' },
          formula: (product) =>
            `IF(${at(product, 'begins')} = "", word(none), ${at(product, 'begins')} + ${lengths} - 1)`,
        },
        {
          spec: {
            id: `${step}_late`,
            label: say.late,
            unit: days,
            format: 'count',
            mark: {
              when: `AND(ISNUMBER(launches_state.this.${step}_late), launches_state.this.${step}_late > 0)`,
              as: 'warning',
            },
          },
          // Done, so many days after the plan (before it: below zero); not done, so many days overdue, unless it is sold already.
          formula: (product) => {
            const [plan, done] = [own(product, `${step}_plan`), at(product, step)];
            const isOverdue = `AND(${plan} < version_date, ${demandOf(product, 'launch')} >= 1)`;
            const overdue = `IF(${isOverdue}, version_date - ${plan}, word(none))`;
            return `IF(ISNUMBER(${plan}), IF(${done} = "", ${overdue}, ${done} - ${plan}), word(none))`;
          },
        },
      ];
    }),
    {
      spec: { id: 'expected', label: say.releaseExpected, unit: dateUnit, format: 'date' },
      formula: (product) => {
        const plan = own(product, 'release_plan');
        const late = launchStepIds.map((step) => own(product, `${step}_late`)).join(', ');
        const release = at(product, 'release');
        const isToCome = `AND(ISNUMBER(${plan}), ${demandOf(product, 'launch')} >= 1)`;
        return `IF(${release} = "", IF(${isToCome}, ${plan} + MAX(0, ${late}), word(none)), ${release})`;
      },
    },
  ]);
}

/** Lines that somebody began: they are counted nowhere else, and are no error. */
const unfinished: BlockSpec = {
  kind: 'figures',
  title: say.linesToFinish,
  figures: [
    {
      id: 'tools_unfinished',
      label: say.marketingTools,
      unit: say.unfinishedLines,
      note: say.toolsUnfinishedNote,
      format: 'count',
      formula: 'SUMPRODUCT(((tools.what = "") <> (tools.stage = "")) * 1)',
      mark: { when: 'tools_unfinished > 0', as: 'warning' },
    },
  ],
};

const toolTable: TableSpec = {
  kind: 'table',
  id: 'tool_state',
  title: say.marketingToolsByStage,
  rowHeader: stageWord,
  columns: [
    { id: 'products', label: say.productsInIt, unit: say.inPeriodToLookAt, format: 'count', total: 'sum' },
    { id: 'listed', label: say.listed, unit: count, format: 'count', total: 'sum' },
    { id: 'ready', label: say.ready, unit: count, format: 'count', total: 'sum' },
    {
      id: 'missing',
      label: say.missing,
      unit: count,
      format: 'count',
      total: 'sum',
      mark: { when: 'AND(tool_state.this.products > 0, tool_state.this.missing > 0)', as: 'warning' },
    },
  ],
  rows: stageIds.map((stage) => ({
    id: stage,
    label: stageNames[stage],
    cells: {
      products: `stages.${stage}.now`,
      listed: `COUNTIFS(tools.stage, word(${stage}), tools.what, "<>")`,
      ready: `COUNTIFS(tools.stage, word(${stage}), tools.what, "<>", tools.ready, word(yes))`,
      missing: `tool_state.${stage}.listed - tool_state.${stage}.ready`,
    },
  })),
};
