import type { Texts } from '../../../locales/language';
import { dateUnit, periodNumber } from '../../building-blocks/units';
import type { BlockSpec, ChartSpec, SheetSpec, TableSpec } from '../../spec';
import { exitStepNames, gateNames, launchStepNames } from '../playbook';
import type { Product } from '../product';
import { worthOf } from '../product';
import { count, countedPeriods, stage as stageWord, stageIds, stageNames, units, word } from '../words';
import type { Column } from './tables';
import { periodFrom, tableOf } from './tables';

/** The way out and what it changes; how the launch stands. */

export function exitSheet(products: readonly Product[], currency: string): SheetSpec {
  return {
    id: 'launch_and_exit',
    role: 'results',
    name: { en: 'Launch and exit', ru: 'Запуск и вывод', zh: '上市与退出', vi: 'Ra mắt và rút lui' },
    purpose: {
      en: 'When to leave and by which dates; how the launch stands',
      ru: 'Когда и по каким датам выводить продукт; как идёт запуск',
      zh: '何时退出、各步日期；上市进展',
      vi: 'Khi nào rút lui, theo lịch nào; tiến độ ra mắt',
    },
    blocks: [
      withExit(products, currency),
      keptChart(currency),
      exits(products),
      exitPlan(products),
      triggerChart,
      launchTable,
      toolTable,
      unfinished,
    ],
  };
}

function exits(products: readonly Product[]): TableSpec {
  return tableOf(
    'exits',
    { en: 'Exit by product', ru: 'Вывод по продуктам', zh: '各产品退出判断', vi: 'Rút lui theo sản phẩm' },
    products,
    [
      {
        spec: {
          id: 'triggers',
          label: { en: 'Triggers that hold', ru: 'Сработало триггеров', zh: '满足的条件', vi: 'Điều kiện đã xảy ra' },
          unit: { en: 'of 3, now', ru: 'из 3, сейчас', zh: '共 3 项，当前', vi: 'trên 3, hiện nay' },
          format: 'count',
        },
        formula: ({ number }) => `INDEX(all(weak_${number}), look_period)`,
      },
      {
        spec: {
          id: 'streak',
          label: { en: 'In a row', ru: 'Подряд', zh: '连续', vi: 'Liên tiếp' },
          unit: countedPeriods,
          format: 'count',
        },
        formula: ({ number }) => `INDEX(all(streak_${number}), look_period)`,
      },
      {
        spec: {
          id: 'by_figures',
          label: { en: 'Triggers held in', ru: 'Триггеры держались в', zh: '条件满足于', vi: 'Điều kiện đủ ở' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ number }) => `triggered_${number}`,
      },
      {
        spec: {
          id: 'first',
          label: { en: 'Start the exit', ru: 'Начать вывод', zh: '启动退出', vi: 'Bắt đầu rút lui' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ number }) => `exit_period_${number}`,
      },
      {
        spec: {
          id: 'early',
          label: {
            en: 'Triggers while growing',
            ru: 'Триггеры при росте',
            zh: '成长期内的条件',
            vi: 'Điều kiện khi đang tăng',
          },
          unit: count,
          format: 'count',
          total: 'sum',
        },
        formula: ({ number: k }) => `SUMPRODUCT((all(stage_number_${k}) <= growth_stage) * all(weak_${k}))`,
      },
      {
        spec: {
          id: 'sold_after',
          label: {
            en: 'Sold after sales end',
            ru: 'Продано после окончания',
            zh: '停售后销量',
            vi: 'Bán sau khi ngừng',
          },
          unit: units,
          format: 'count',
          total: 'sum',
        },
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
  return tableOf(
    'with_exit',
    { en: 'With and without exit', ru: 'С выводом и без него', zh: '退出与保留对比', vi: 'Có và không rút lui' },
    products,
    [
      money(
        'kept_cash',
        { en: 'Cash if kept', ru: 'Деньги, если оставить', zh: '若保留的现金', vi: 'Tiền nếu giữ lại' },
        ({ number }) => `total(kept_flow_${number})`,
      ),
      money(
        'cash',
        { en: 'Cash with exit', ru: 'Деньги с выводом', zh: '退出后的现金', vi: 'Tiền khi rút lui' },
        ({ number }) => `total(cash_${number})`,
      ),
      money(
        'kept_worth',
        { en: 'NPV if kept', ru: 'NPV, если оставить', zh: '若保留的 NPV', vi: 'NPV nếu giữ lại' },
        ({ number }) => worthOf(`kept_flow_${number}`, `investment_${number}`),
      ),
      money(
        'worth',
        { en: 'NPV with exit', ru: 'NPV с выводом', zh: '退出后的 NPV', vi: 'NPV khi rút lui' },
        ({ row }) => `products.${row}.worth`,
      ),
      money(
        'gain',
        { en: 'The exit brings', ru: 'Вывод даёт', zh: '退出带来', vi: 'Rút lui mang lại' },
        ({ row }) => `with_exit.${row}.worth - with_exit.${row}.kept_worth`,
        { when: 'with_exit.this.gain < 0', as: 'warning' },
      ),
    ],
  );
}

const keptChart = (currency: string): ChartSpec => ({
  kind: 'chart',
  id: 'kept_or_left',
  shape: 'line',
  title: {
    en: 'Cumulative cash of the product to look at, with and without exit',
    ru: 'Накопленный поток выбранного продукта с выводом и без него',
    zh: '所查看产品的累计现金：退出与保留',
    vi: 'Dòng tiền lũy kế của sản phẩm cần xem: có và không rút lui',
  },
  over: 'periods',
  categoryTitle: periodFrom,
  valueTitle: currency,
  valueFormat: 'money',
  series: [
    { label: { en: 'With exit', ru: 'С выводом', zh: '退出', vi: 'Có rút lui' }, values: 'chosen_cash' },
    { label: { en: 'If kept', ru: 'Если оставить', zh: '保留', vi: 'Nếu giữ lại' }, values: 'chosen_kept_cash' },
  ],
});

const triggerChart: ChartSpec = {
  kind: 'chart',
  id: 'triggers',
  shape: 'column',
  title: {
    en: 'Exit triggers of the product to look at',
    ru: 'Триггеры вывода выбранного продукта',
    zh: '所查看产品的退出触发条件',
    vi: 'Điều kiện rút lui của sản phẩm cần xem',
  },
  over: 'periods',
  categoryTitle: periodFrom,
  valueTitle: {
    en: 'Triggers that hold, of 3',
    ru: 'Сработало триггеров из 3',
    zh: '满足的条件（共 3 项）',
    vi: 'Điều kiện đã xảy ra, trên 3',
  },
  // The steps of the axis may be halves.
  valueFormat: 'decimal',
  series: [
    {
      label: { en: 'Triggers that hold', ru: 'Сработало триггеров', zh: '满足的条件', vi: 'Điều kiện đã xảy ra' },
      values: 'chosen_weak',
    },
  ],
};

/** When each step of leaving begins; the last column closes the plan. */
function exitPlan(products: readonly Product[]): TableSpec {
  const day = (id: string, label: Texts, formula: Column['formula']): Column => ({
    spec: { id, label, unit: { en: 'from', ru: 'с даты', zh: '起始日', vi: 'từ ngày' }, format: 'date' },
    formula,
  });
  return tableOf(
    'exit_plan',
    { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' },
    products,
    [
      day('principles', exitStepNames.principles, ({ number }) => `exit_begins_${number}`),
      day(
        'notice',
        exitStepNames.notice,
        ({ number }) =>
          `IF(ISNUMBER(exit_begins_${number}), exit_begins_${number} + exit_steps.principles.length, word(none))`,
      ),
      day('execution', exitStepNames.execution, ({ number }) => `sales_end_${number}`),
      day('after_care', exitStepNames.after_care, ({ number }) => `care_begins_${number}`),
      day(
        'closed',
        { en: 'Closed', ru: 'Завершено', zh: '退出完成', vi: 'Hoàn tất' },
        ({ number }) => `closed_${number}`,
      ),
    ],
  );
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
  title: { en: 'State of the launch', ru: 'Состояние запуска', zh: '上市进展', vi: 'Tiến độ ra mắt' },
  rowHeader: { en: 'Step or review', ru: 'Шаг или обзор', zh: '步骤或评审', vi: 'Bước hoặc đánh giá' },
  columns: [
    { id: 'from', label: { en: 'From', ru: 'С', zh: '起', vi: 'Từ' }, unit: dateUnit, format: 'date' },
    { id: 'to', label: { en: 'To', ru: 'По', zh: '止', vi: 'Đến' }, unit: dateUnit, format: 'date' },
    {
      id: 'state',
      label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
      unit: { en: 'on the date of the version', ru: 'на дату версии', zh: '截至版本日期', vi: 'vào ngày phiên bản' },
      format: 'text',
      mark: {
        when: 'OR(launch.this.state = word(overdue), launch.this.state = word(stopped))',
        as: 'warning',
      },
    },
    {
      id: 'order',
      label: { en: 'Order', ru: 'Порядок', zh: '顺序', vi: 'Thứ tự' },
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

/** Lines that somebody began: they are counted nowhere else, and are no error. */
const unfinished: BlockSpec = {
  kind: 'figures',
  title: { en: 'Lines to finish', ru: 'Недозаполненные строки', zh: '待补全的行', vi: 'Dòng cần điền tiếp' },
  figures: [
    {
      id: 'tools_unfinished',
      label: {
        en: 'Marketing tools',
        ru: 'Маркетинговые инструменты',
        zh: '营销工具',
        vi: 'Công cụ marketing',
      },
      unit: { en: 'unfinished lines', ru: 'незаполненных строк', zh: '未填完行数', vi: 'dòng chưa xong' },
      note: {
        en: 'With a name and no stage, or a stage and no name',
        ru: 'Есть название без стадии или стадия без названия',
        zh: '有名称无阶段，或有阶段无名称',
        vi: 'Có tên mà thiếu giai đoạn, hoặc ngược lại',
      },
      format: 'count',
      formula: 'SUMPRODUCT(((tools.what = "") <> (tools.stage = "")) * 1)',
      mark: { when: 'tools_unfinished > 0', as: 'warning' },
    },
  ],
};

const toolTable: TableSpec = {
  kind: 'table',
  id: 'tool_state',
  title: {
    en: 'Marketing tools by stage',
    ru: 'Инструменты по стадиям',
    zh: '各阶段营销工具',
    vi: 'Công cụ marketing theo giai đoạn',
  },
  rowHeader: stageWord,
  columns: [
    {
      id: 'products',
      label: { en: 'Products in it', ru: 'Продуктов в ней', zh: '处于该阶段的产品', vi: 'Sản phẩm đang ở đó' },
      unit: { en: 'in the period to look at', ru: 'в периоде просмотра', zh: '所查看期次', vi: 'trong kỳ cần xem' },
      format: 'count',
      total: 'sum',
    },
    {
      id: 'listed',
      label: { en: 'Listed', ru: 'В списке', zh: '已列出', vi: 'Trong danh sách' },
      unit: count,
      format: 'count',
      total: 'sum',
    },
    {
      id: 'ready',
      label: { en: 'Ready', ru: 'Готово', zh: '就绪', vi: 'Sẵn sàng' },
      unit: count,
      format: 'count',
      total: 'sum',
    },
    {
      id: 'missing',
      label: { en: 'Missing', ru: 'Не хватает', zh: '尚缺', vi: 'Còn thiếu' },
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
