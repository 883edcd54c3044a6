import type { Texts } from '../../locales/language';
import { dateUnit, periodNumber, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, Formula, RowSpec } from '../spec';
import { profitBeforeInvestment } from './kept';
import type { Product } from './product';
import { exitMoneyOf, positionOf, startOf } from './product';
import { customers, stage as stageWord, units, word } from './words';

/** A product's way out: when it begins, which days follow from it, and what is left of sales, costs and cash. */

export function leavingBlocks(product: Product, currency: string): readonly BlockSpec[] {
  return [
    {
      kind: 'figures',
      title: product.name,
      figures: exitFigures(product),
    },
    {
      kind: 'rows',
      title: product.name,
      rows: [...partRows(product), ...plannedRows(product, currency)],
    },
  ];
}

/** When the product leaves: `–` where it stays. */
function exitFigures(product: Product): readonly FigureSpec[] {
  const k = product.number;
  const decided = positionOf(product, 'decided_exit');
  const day = (id: string, label: Texts, note: Texts, formula: Formula): FigureSpec => ({
    id: `${id}_${k}`,
    label,
    unit: dateUnit,
    note,
    format: 'date',
    formula,
  });
  const later = (from: string, steps: readonly string[]): Formula =>
    `IF(ISNUMBER(${from}), ${from} + ${steps.map((step) => `exit_steps.${step}.length`).join(' + ')}, word(none))`;
  return [
    {
      id: `triggered_${k}`,
      label: {
        en: 'Triggers held long enough in',
        ru: 'Триггеры держались достаточно в',
        zh: '触发条件持续满足于',
        vi: 'Điều kiện đủ lâu ở',
      },
      unit: periodNumber,
      note: {
        en: 'Known at the end of that period',
        ru: 'Известно в конце этого периода',
        zh: '该期期末可知',
        vi: 'Biết được vào cuối kỳ đó',
      },
      format: 'count',
      formula: `IFERROR(MATCH(exit_periods, all(streak_${k}), 0), word(none))`,
    },
    {
      id: `exit_by_triggers_${k}`,
      label: {
        en: 'Exit by the triggers in',
        ru: 'Вывод по триггерам в',
        zh: '按触发条件退出于',
        vi: 'Rút lui theo điều kiện ở',
      },
      unit: periodNumber,
      note: {
        en: 'The period after, if the triggers decide',
        ru: 'Следующий период, если решают триггеры',
        zh: '若由触发条件决定，则为下一期',
        vi: 'Kỳ kế tiếp, nếu các điều kiện quyết định',
      },
      format: 'count',
      formula: `IF(AND(${positionOf(product, 'by_triggers')} = word(yes), ISNUMBER(triggered_${k})), triggered_${k} + 1, word(none))`,
    },
    {
      id: `exit_by_decision_${k}`,
      label: {
        en: 'Exit by decision in',
        ru: 'Вывод по решению в',
        zh: '按决定退出于',
        vi: 'Rút lui theo quyết định ở',
      },
      unit: periodNumber,
      note: {
        en: 'As typed on the sheet Products',
        ru: 'Как введено на листе «Продукты»',
        zh: '取自“产品”表',
        vi: 'Như đã nhập ở trang Các sản phẩm',
      },
      format: 'count',
      formula: `IF(${decided} = 0, word(none), ${decided})`,
    },
    {
      id: `exit_period_${k}`,
      label: { en: 'Exit begins in', ru: 'Вывод начинается в', zh: '退出开始于', vi: 'Rút lui bắt đầu ở' },
      unit: periodNumber,
      note: {
        en: 'The earlier of the two',
        ru: 'Более раннее из двух',
        zh: '取两者中较早者',
        vi: 'Thời điểm sớm hơn trong hai',
      },
      format: 'count',
      formula: `IF(COUNT(exit_by_triggers_${k}, exit_by_decision_${k}) = 0, word(none), MIN(exit_by_triggers_${k}, exit_by_decision_${k}))`,
      emphasis: true,
    },
    day(
      'exit_begins',
      { en: 'First day of the exit', ru: 'Первый день вывода', zh: '退出首日', vi: 'Ngày đầu rút lui' },
      {
        en: 'Marketing and investment end',
        ru: 'Маркетинг и инвестиции прекращаются',
        zh: '营销与投资终止',
        vi: 'Ngừng tiếp thị và đầu tư',
      },
      `IF(ISNUMBER(exit_period_${k}), IF(exit_period_${k} > last(period), last(period_end) + 1, INDEX(all(period_start), exit_period_${k})), word(none))`,
    ),
    day(
      'sales_end',
      { en: 'First day without sales', ru: 'Первый день без продаж', zh: '停售首日', vi: 'Ngày đầu không bán' },
      {
        en: 'After decision and notice',
        ru: 'После решения и уведомления',
        zh: '决策与通知之后',
        vi: 'Sau quyết định và thông báo',
      },
      later(`exit_begins_${k}`, ['principles', 'notice']),
    ),
    day(
      'care_begins',
      {
        en: 'First day of after-care',
        ru: 'Первый день сопровождения',
        zh: '后续服务首日',
        vi: 'Ngày đầu chăm sóc sau',
      },
      {
        en: 'After execution; capital is released, closing is paid',
        ru: 'После исполнения; капитал высвобожден, закрытие оплачено',
        zh: '执行完毕；释放资金并支付关闭费用',
        vi: 'Sau thực hiện; thu hồi vốn và trả chi phí đóng',
      },
      later(`sales_end_${k}`, ['execution']),
    ),
    day(
      'closed',
      { en: 'Closed from', ru: 'Закрыт с', zh: '关闭日', vi: 'Đóng từ' },
      { en: 'No cost any more', ru: 'Расходов больше нет', zh: '不再发生费用', vi: 'Không còn chi phí' },
      later(`care_begins_${k}`, ['after_care']),
    ),
  ];
}

/** Which part of a period lies before each of these days. */
function partRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const part = (id: string, label: Texts, day: string): RowSpec => ({
    id: `${id}_${k}`,
    label,
    unit: share,
    note: {
      en: 'Days before that day ÷ days of the period',
      ru: 'Дни до этого дня ÷ дни периода',
      zh: '该日之前的天数 ÷ 当期天数',
      vi: 'Số ngày trước ngày đó ÷ số ngày của kỳ',
    },
    format: 'percent',
    formula: `IF(ISNUMBER(${day}_${k}), MAX(0, MIN(1, (${day}_${k} - period_start) / (period_end - period_start + 1))), 1)`,
  });
  return [
    part(
      'staying',
      { en: 'Before the exit', ru: 'До вывода', zh: '退出前占比', vi: 'Trước khi rút lui' },
      'exit_begins',
    ),
    part(
      'selling',
      { en: 'Before sales end', ru: 'До конца продаж', zh: '停售前占比', vi: 'Trước khi ngừng bán' },
      'sales_end',
    ),
    part(
      'executing',
      { en: 'Before after-care', ru: 'До сопровождения', zh: '后续服务前占比', vi: 'Trước chăm sóc sau' },
      'care_begins',
    ),
    part('caring', { en: 'Before it is closed', ru: 'До закрытия', zh: '关闭前占比', vi: 'Trước khi đóng' }, 'closed'),
  ];
}

const keptTimes: Texts = {
  en: 'If kept × part of the period before sales end',
  ru: 'Если оставить × часть периода до конца продаж',
  zh: '保留时的值 × 停售前占比',
  vi: 'Nếu giữ lại × phần kỳ trước khi ngừng bán',
};

function plannedRows(product: Product, currency: string): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `stage_${k}`,
      label: stageWord,
      unit: word,
      note: {
        en: 'By its number; none when nothing is sold',
        ru: 'По номеру; без продаж её нет',
        zh: '按序号；停售后无阶段',
        vi: 'Theo số; không bán thì không có',
      },
      format: 'text',
      formula: `IF(stage_number_${k} * selling_${k} = 0, word(none), INDEX(labels(marketing), stage_number_${k}))`,
      emphasis: true,
    },
    {
      id: `sales_${k}`,
      label: { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' },
      unit: units,
      note: keptTimes,
      format: 'count',
      formula: `kept_sales_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `adopters_${k}`,
      label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' },
      unit: customers,
      note: keptTimes,
      format: 'count',
      formula: `joining_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `customers_${k}`,
      label: { en: 'Customers so far', ru: 'Клиентов нарастающим итогом', zh: '累计客户', vi: 'Khách lũy kế' },
      unit: customers,
      note: {
        en: 'Those before + new customers',
        ru: 'Прежние + новые клиенты',
        zh: '原有 + 新客户',
        vi: 'Khách cũ + khách mới',
      },
      format: 'count',
      formula: `IF(period = 1, ${startOf(product, 'customers_before')}, prev(customers_${k})) + adopters_${k}`,
      total: 'last',
    },
    {
      id: `revenue_${k}`,
      label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
      unit: currency,
      note: keptTimes,
      format: 'money',
      formula: `kept_revenue_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `marketing_${k}`,
      label: { en: 'Marketing', ru: 'Маркетинг', zh: '营销投入', vi: 'Tiếp thị' },
      unit: currency,
      note: {
        en: 'If kept × part of the period before the exit',
        ru: 'Если оставить × часть периода до вывода',
        zh: '保留时的值 × 退出前占比',
        vi: 'Nếu giữ lại × phần kỳ trước khi rút lui',
      },
      format: 'money',
      formula: `kept_marketing_${k} * staying_${k}`,
      total: 'sum',
    },
    {
      id: `fixed_${k}`,
      label: { en: 'Fixed cost', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
      unit: currency,
      note: {
        en: 'In full while it sells, then the shares typed, then none',
        ru: 'Полностью, пока идут продажи, затем введённые доли, затем ноль',
        zh: '销售期内全额，其后按输入比例，关闭后为零',
        vi: 'Đủ khi còn bán, sau đó theo tỷ lệ đã nhập, rồi bằng 0',
      },
      format: 'money',
      formula: `fixed_cost_${k} * (selling_${k} + execution_cost * (executing_${k} - selling_${k}) + care_cost * (caring_${k} - executing_${k}))`,
      total: 'sum',
    },
    {
      id: `costs_${k}`,
      label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
      unit: currency,
      note: {
        en: 'Sales × unit cost + marketing + fixed cost',
        ru: 'Продажи × себестоимость + маркетинг + постоянные',
        zh: '销量 × 单位成本 + 营销 + 固定成本',
        vi: 'Doanh số × giá thành + tiếp thị + cố định',
      },
      format: 'money',
      formula: `sales_${k} * unit_cost_${k} + marketing_${k} + fixed_${k}`,
      total: 'sum',
    },
    {
      id: `profit_${k}`,
      label: profitBeforeInvestment,
      unit: currency,
      note: {
        en: 'Revenue − costs; before tax and interest',
        ru: 'Выручка − расходы; до налогов и процентов',
        zh: '收入 − 成本；未计税和利息',
        vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
      },
      format: 'money',
      formula: `revenue_${k} - costs_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `invested_${k}`,
      label: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' },
      unit: currency,
      note: {
        en: 'As typed, until the exit begins',
        ru: 'Как введены, до начала вывода',
        zh: '按输入值，至退出开始',
        vi: 'Như đã nhập, đến khi rút lui',
      },
      format: 'money',
      formula: `investment_${k} * staying_${k}`,
      total: 'sum',
    },
    {
      id: `released_${k}`,
      label: {
        en: 'Released at the exit',
        ru: 'Высвобождено при выводе',
        zh: '退出释放资金',
        vi: 'Thu hồi khi rút lui',
      },
      unit: currency,
      note: {
        en: 'Capital − closing cost, where after-care begins',
        ru: 'Капитал − закрытие, в периоде начала сопровождения',
        zh: '资金 − 关闭费用，记入后续服务开始当期',
        vi: 'Vốn − chi phí đóng, ở kỳ bắt đầu chăm sóc sau',
      },
      format: 'money',
      formula: `IF(AND(ISNUMBER(care_begins_${k}), care_begins_${k} >= period_start, care_begins_${k} <= period_end), ${exitMoneyOf(product, 'capital')} - ${exitMoneyOf(product, 'closing_cost')}, 0)`,
      total: 'sum',
    },
    {
      id: `cash_flow_${k}`,
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: currency,
      note: {
        en: 'Profit before investment − investment + released',
        ru: 'Прибыль до инвестиций − инвестиции + высвобождено',
        zh: '投资前利润 − 投资 + 释放资金',
        vi: 'Lợi nhuận trước đầu tư − đầu tư + thu hồi',
      },
      format: 'money',
      formula: `profit_${k} - invested_${k} + released_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `exit_effect_${k}`,
      label: { en: 'What the exit changes', ru: 'Что меняет вывод', zh: '退出带来的变化', vi: 'Rút lui làm thay đổi' },
      unit: currency,
      note: {
        en: 'Cash flow − cash flow if kept',
        ru: 'Поток − поток, если оставить',
        zh: '现金流 − 若保留的现金流',
        vi: 'Dòng tiền − dòng tiền nếu giữ lại',
      },
      format: 'money',
      formula: `cash_flow_${k} - kept_flow_${k}`,
      total: 'sum',
    },
    {
      id: `cash_${k}`,
      label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
      unit: currency,
      note: {
        en: 'All cash flows so far',
        ru: 'Сумма потоков нарастающим итогом',
        zh: '截至本期的现金流合计',
        vi: 'Tổng dòng tiền đến kỳ này',
      },
      format: 'money',
      formula: `prev(cash_${k}) + cash_flow_${k}`,
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}
