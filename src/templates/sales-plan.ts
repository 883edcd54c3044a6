import type { Texts } from '../locales/language';
import { listAnswer, numberAnswer, rowsAnswer, textAnswer } from './answers';
import type { BlockSpec, InputRowSpec, InputSpec, ModelSpec, RowSpec, TableSpec, Words } from './spec';
import type { Answers, Template } from './template';

/** The sales plan: budget by channel → leads → stages of the funnel → customers → money, period by period. */

type PeriodKind = 'week' | 'month' | 'quarter';

const people: Texts = { en: 'people', ru: 'чел.', zh: '人', vi: 'người' };
const share: Texts = { en: '%', ru: '%', zh: '%', vi: '%' };
const yearly: Texts = { en: '% a year', ru: '% в год', zh: '%/年', vi: '%/năm' };
const perPeriodRate: Texts = { en: '% a period', ru: '% за период', zh: '%/期', vi: '%/kỳ' };
const periodNumber: Texts = { en: 'period no.', ru: '№ периода', zh: '第几期', vi: 'kỳ số' };
const dateUnit: Texts = { en: 'date', ru: 'дата', zh: '日期', vi: 'ngày' };

/** `USD per customer` in each language. */
function per(currency: string, what: Texts): Texts {
  return {
    en: `${currency} per ${what.en}`,
    ru: `${currency} за ${what.ru}`,
    zh: `${currency}/${what.zh}`,
    vi: `${currency}/${what.vi}`,
  };
}
const lead: Texts = { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' };
const customer: Texts = { en: 'customer', ru: 'клиента', zh: '客户', vi: 'khách' };
const person: Texts = { en: 'person', ru: 'человека', zh: '人', vi: 'người' };

/** To two significant digits, as people write estimates. */
function estimate(amount: number): number {
  if (amount <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1);
  // Dividing by the reciprocal keeps decimals such as 4.3 exact.
  return unit < 1 ? Math.round(amount / unit) / Math.round(1 / unit) : Math.round(amount / unit) * unit;
}

/**
 * The example: a course sold by webinars. All amounts are multiples of the price, so that they are plausible in any
 * currency: leads at 1 % of the price, 3 % of them buy, and the plan returns its investment after about three quarters of the time.
 */
const example = {
  overallConversion: 0.03,
  conversions: [0.5, 0.5, 0.15, 0.8],
  refundRate: 0.04,
  discountRate: 0.15,
  /** In prices: a month's budget when the plan has got going, and what else a month costs. */
  budget: 60,
  payroll: 15,
  otherFixed: 4,
  /** In prices, for a plan of a year. */
  investment: 400,
  /** In prices: the cheapest channel's lead, and how much dearer each next channel's is. */
  leadCost: 0.008,
  dearerByChannel: 0.25,
  conversionCost: 0.05,
  deliveryCost: 0.15,
  /** The share of the full budget spent in the first period, and by how much it grows. */
  start: 0.5,
  growth: 0.1,
} as const;

const monthsIn: Readonly<Record<PeriodKind, number>> = { week: 0.25, month: 1, quarter: 3 };

function exampleConversions(transitions: number): number[] {
  const usual: readonly number[] = example.conversions;
  if (transitions === usual.length) return [...usual];
  const each = Math.round(example.overallConversion ** (1 / transitions) * 100) / 100;
  return Array.from({ length: transitions }, () => each);
}

function exampleBudgets(price: number, months: number, periods: number, channel: number, channels: number): number[] {
  const weights = Array.from({ length: channels }, (_, index) => 1 / (index + 2));
  const weight = (weights[channel] ?? 0) / weights.reduce((sum, one) => sum + one, 0);
  return Array.from({ length: periods }, (_, period) =>
    estimate(example.budget * price * months * weight * Math.min(1, example.start + example.growth * period)),
  );
}

function build(answers: Answers): ModelSpec {
  const currency = textAnswer(answers, 'currency');
  const kind = textAnswer(answers, 'period_kind') as PeriodKind;
  const periods = numberAnswer(answers, 'periods');
  const channels = listAnswer(answers, 'channels');
  const stages = listAnswer(answers, 'stages');
  const start = textAnswer(answers, 'start');
  const [product = {}] = rowsAnswer(answers, 'product');
  const price = Number(product['price']);
  const months = monthsIn[kind];
  const isWeekly = kind === 'week';
  const conversions = exampleConversions(stages.length - 1);
  const money: Words = currency;

  const lastChannel = channels.length;
  const customers = `stage_${stages.length}`;
  const leadsOfAll = lastChannel === 1 ? 'leads_1' : `SUM(leads_1:leads_${lastChannel})`;
  const budgetOfAll = `SUM(budget_1:budget_${lastChannel})`;

  const general: InputSpec[] = [
    {
      id: 'prepared_by',
      label: { en: 'Prepared by', ru: 'Составитель', zh: '编制人', vi: 'Người lập' },
      unit: { en: 'text', ru: 'текст', zh: '文本', vi: 'văn bản' },
      note: {
        en: 'Who keeps this plan and answers questions about it.',
        ru: 'Кто ведёт план и отвечает на вопросы по нему.',
        zh: '负责维护本计划并解答疑问的人员。',
        vi: 'Người phụ trách kế hoạch và giải đáp thắc mắc.',
      },
      format: 'text',
      example: { en: 'Sales team', ru: 'Отдел продаж', zh: '销售部', vi: 'Phòng kinh doanh' },
    },
    {
      id: 'version_date',
      label: { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' },
      unit: dateUnit,
      note: {
        en: 'Change the date when you change the plan.',
        ru: 'Меняйте дату, когда меняете план.',
        zh: '修改计划时请同步更新日期。',
        vi: 'Cập nhật ngày mỗi khi sửa kế hoạch.',
      },
      format: 'date',
      example: start,
    },
    {
      id: 'first_period',
      label: { en: 'First day of the plan', ru: 'Первый день плана', zh: '计划起始日', vi: 'Ngày đầu của kế hoạch' },
      unit: dateUnit,
      note: {
        en: 'All periods are counted from this day.',
        ru: 'От этого дня отсчитываются все периоды.',
        zh: '所有期次均从该日起算。',
        vi: 'Mọi kỳ được tính từ ngày này.',
      },
      format: 'date',
      example: start,
    },
    isWeekly
      ? {
          id: 'period_days',
          label: { en: 'Length of a period', ru: 'Длина периода', zh: '每期长度', vi: 'Độ dài một kỳ' },
          unit: { en: 'days', ru: 'дней', zh: '天', vi: 'ngày' },
          note: {
            en: '7 is a week, 14 two weeks.',
            ru: '7 – неделя, 14 – две недели.',
            zh: '7 为一周，14 为两周。',
            vi: '7 là một tuần, 14 là hai tuần.',
          },
          format: 'count',
          min: 1,
          max: 92,
          example: 7,
        }
      : {
          id: 'period_months',
          label: { en: 'Length of a period', ru: 'Длина периода', zh: '每期长度', vi: 'Độ dài một kỳ' },
          unit: { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' },
          note: {
            en: '1 is a month, 3 a quarter.',
            ru: '1 – месяц, 3 – квартал.',
            zh: '1 为月度，3 为季度。',
            vi: '1 là tháng, 3 là quý.',
          },
          format: 'count',
          min: 1,
          max: 12,
          example: months,
        },
    {
      id: 'discount_rate',
      label: { en: 'Discount rate', ru: 'Ставка дисконтирования', zh: '贴现率', vi: 'Tỷ lệ chiết khấu' },
      unit: yearly,
      note: {
        en: 'The yearly return that the money would bring elsewhere.',
        ru: 'Годовая доходность, которую деньги принесли бы в другом месте.',
        zh: '资金用于其他用途可获得的年收益率。',
        vi: 'Lợi suất mỗi năm nếu đầu tư số tiền này vào nơi khác.',
      },
      format: 'percent',
      max: 10,
      example: example.discountRate,
    },
    {
      id: 'check_tolerance',
      label: {
        en: 'Tolerance of the checks',
        ru: 'Допуск для проверок',
        zh: '校验容差',
        vi: 'Sai số cho phép khi kiểm tra',
      },
      unit: { en: 'share', ru: 'доля', zh: '比例', vi: 'tỷ lệ' },
      note: {
        en: 'Two ways of computing an amount may differ by this share of it.',
        ru: 'На такую долю суммы могут расходиться два способа её расчёта.',
        zh: '同一金额两种算法之间允许的相对差异。',
        vi: 'Hai cách tính cùng một số tiền được phép lệch nhau theo tỷ lệ này.',
      },
      format: 'factor',
      max: 0.01,
      example: 0.000001,
    },
  ];

  const unitInputs: InputSpec[] = [
    {
      id: 'full_price',
      label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
      unit: per(currency, customer),
      note: {
        en: 'What a customer pays for the first order, after discounts.',
        ru: 'Сколько клиент платит за первый заказ с учётом скидок.',
        zh: '客户首单实付金额（已扣除优惠）。',
        vi: 'Số tiền khách trả cho đơn đầu tiên, sau giảm giá.',
      },
      format: 'price',
      example: price,
    },
    {
      id: 'refund_rate',
      label: { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Tỷ lệ hoàn tiền' },
      unit: { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' },
      note: {
        en: 'The share of revenue that is paid back to customers.',
        ru: 'Доля выручки, которую возвращают клиентам.',
        zh: '退还给客户的收入占比。',
        vi: 'Phần doanh thu phải hoàn lại cho khách.',
      },
      format: 'percent',
      example: example.refundRate,
    },
    {
      id: 'conversion_cost',
      label: { en: 'Cost of converting', ru: 'Затраты на конверсию', zh: '转化成本', vi: 'Chi phí chốt đơn' },
      unit: per(currency, customer),
      note: {
        en: 'Sales bonus, payment fee and other costs of closing one sale.',
        ru: 'Бонус продавца, эквайринг и другие затраты на одну продажу.',
        zh: '成交一单的销售提成、支付手续费等。',
        vi: 'Hoa hồng bán hàng, phí thanh toán và chi phí khác cho mỗi đơn.',
      },
      format: 'price',
      example: estimate(example.conversionCost * price),
    },
    {
      id: 'delivery_cost',
      label: {
        en: 'Cost of delivery and service',
        ru: 'Затраты на оказание услуги',
        zh: '交付与服务成本',
        vi: 'Chi phí cung cấp dịch vụ',
      },
      unit: per(currency, customer),
      note: {
        en: 'Mentors, support, platform: what one customer costs to serve.',
        ru: 'Кураторы, поддержка, платформа: во что обходится один клиент.',
        zh: '助教、客服、平台等服务一位客户的成本。',
        vi: 'Trợ giảng, hỗ trợ, nền tảng: chi phí phục vụ một khách.',
      },
      format: 'price',
      example: estimate(example.deliveryCost * price),
    },
  ];

  const conversionInputs = conversions.map((conversion, index): InputSpec => {
    const step = `${stages[index] ?? ''} → ${stages[index + 1] ?? ''}`;
    return {
      id: `conversion_${index + 1}`,
      label: step,
      unit: share,
      note: {
        en: 'The share that goes on to the next stage.',
        ru: 'Доля перешедших на следующий этап.',
        zh: '进入下一阶段的人数占比。',
        vi: 'Tỷ lệ người chuyển sang giai đoạn tiếp theo.',
      },
      format: 'percent',
      example: conversion,
    };
  });

  const budgetRows = channels.map((channel, index): InputRowSpec => ({
    id: `budget_${index + 1}`,
    label: channel,
    unit: money,
    note: {
      en: 'Spent on this channel in the period.',
      ru: 'Расход на этот канал за период.',
      zh: '该渠道本期投放金额。',
      vi: 'Số tiền chi cho kênh này trong kỳ.',
    },
    format: 'money',
    example: exampleBudgets(price, months, periods, index, channels.length),
  }));
  const leadCostRows = channels.map((channel, index): InputRowSpec => ({
    id: `lead_cost_${index + 1}`,
    label: channel,
    unit: per(currency, lead),
    note: {
      en: 'Budget ÷ leads, from your advertising accounts.',
      ru: 'Бюджет ÷ лиды, по рекламным кабинетам.',
      zh: '投放金额 ÷ 线索数，取自广告后台。',
      vi: 'Ngân sách ÷ lead, lấy từ tài khoản quảng cáo.',
    },
    format: 'price',
    example: estimate(example.leadCost * price * (1 + example.dearerByChannel * index)),
  }));
  const fixedRows: InputRowSpec[] = [
    {
      id: 'payroll',
      label: { en: 'Payroll', ru: 'Фонд оплаты труда', zh: '人员薪酬', vi: 'Quỹ lương' },
      unit: money,
      note: {
        en: 'Salaries with taxes that do not depend on sales.',
        ru: 'Оклады с налогами, не зависящие от продаж.',
        zh: '与销量无关的工资及社保税费。',
        vi: 'Lương và thuế không phụ thuộc doanh số.',
      },
      format: 'money',
      example: estimate(example.payroll * price * months),
    },
    {
      id: 'other_fixed',
      label: {
        en: 'Other fixed costs',
        ru: 'Прочие постоянные расходы',
        zh: '其他固定成本',
        vi: 'Chi phí cố định khác',
      },
      unit: money,
      note: {
        en: 'Rent, software, accounting and the like.',
        ru: 'Аренда, сервисы, бухгалтерия и подобное.',
        zh: '房租、软件、财务等。',
        vi: 'Thuê văn phòng, phần mềm, kế toán, v.v.',
      },
      format: 'money',
      example: estimate(example.otherFixed * price * months),
    },
  ];
  const investment = estimate((example.investment * price * months * periods) / 12);
  const investmentRows: InputRowSpec[] = [
    {
      id: 'investment',
      label: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Vốn đầu tư' },
      unit: money,
      note: {
        en: 'Making the product and launching it, in the period it is paid.',
        ru: 'Создание и запуск продукта, в периоде оплаты.',
        zh: '产品开发与上线投入，记入付款当期。',
        vi: 'Chi phí làm và ra mắt sản phẩm, ghi vào kỳ chi trả.',
      },
      format: 'money',
      example: Array.from({ length: periods }, (_, period) => (period === 0 ? investment : 0)),
    },
  ];

  const leadRows = channels.map((channel, index): RowSpec => ({
    id: `leads_${index + 1}`,
    label: channel,
    unit: people,
    note: {
      en: 'Budget ÷ cost per lead',
      ru: 'Бюджет ÷ стоимость лида',
      zh: '投放金额 ÷ 线索成本',
      vi: 'Ngân sách ÷ chi phí mỗi lead',
    },
    format: 'count',
    formula: `IF(lead_cost_${index + 1} = 0, 0, budget_${index + 1} / lead_cost_${index + 1})`,
    total: 'sum',
  }));
  const stageRows = stages.map((stage, index): RowSpec => ({
    id: `stage_${index + 1}`,
    label: stage,
    unit: people,
    note:
      index === 0
        ? { en: 'Leads of all channels', ru: 'Лиды всех каналов', zh: '各渠道线索合计', vi: 'Lead của mọi kênh' }
        : {
            en: 'The stage before × its conversion',
            ru: 'Предыдущий этап × его конверсия',
            zh: '上一阶段人数 × 转化率',
            vi: 'Giai đoạn trước × tỷ lệ chuyển đổi',
          },
    format: 'count',
    formula: index === 0 ? leadsOfAll : `stage_${index} * conversion_${index}`,
    total: 'sum',
    emphasis: index === stages.length - 1,
  }));

  const revenueRows: RowSpec[] = [
    {
      id: 'gross_revenue',
      label: {
        en: 'Revenue before refunds',
        ru: 'Выручка до возвратов',
        zh: '退款前收入',
        vi: 'Doanh thu trước hoàn tiền',
      },
      unit: money,
      note: { en: 'Customers × price', ru: 'Клиенты × цена', zh: '客户数 × 价格', vi: 'Số khách × giá bán' },
      format: 'money',
      formula: `${customers} * full_price`,
      total: 'sum',
    },
    {
      id: 'refunds',
      label: { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' },
      unit: money,
      note: {
        en: 'Revenue × share refunded',
        ru: 'Выручка × доля возвратов',
        zh: '收入 × 退款率',
        vi: 'Doanh thu × tỷ lệ hoàn tiền',
      },
      format: 'money',
      formula: 'gross_revenue * refund_rate',
      total: 'sum',
    },
    {
      id: 'net_revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
      unit: money,
      note: { en: 'After refunds', ru: 'За вычетом возвратов', zh: '扣除退款后', vi: 'Sau hoàn tiền' },
      format: 'money',
      formula: 'gross_revenue - refunds',
      total: 'sum',
      emphasis: true,
    },
  ];
  const costRows: RowSpec[] = [
    {
      id: 'acquisition',
      label: { en: 'Acquisition', ru: 'Привлечение', zh: '获客投放', vi: 'Thu hút khách hàng' },
      unit: money,
      note: {
        en: 'Budget of all channels',
        ru: 'Бюджет всех каналов',
        zh: '各渠道投放合计',
        vi: 'Ngân sách của mọi kênh',
      },
      format: 'money',
      formula: budgetOfAll,
      total: 'sum',
    },
    {
      id: 'converting',
      label: { en: 'Converting', ru: 'Конверсия', zh: '转化', vi: 'Chốt đơn' },
      unit: money,
      note: {
        en: 'Customers × cost of converting',
        ru: 'Клиенты × затраты на конверсию',
        zh: '客户数 × 转化成本',
        vi: 'Số khách × chi phí chốt đơn',
      },
      format: 'money',
      formula: `${customers} * conversion_cost`,
      total: 'sum',
    },
    {
      id: 'delivery',
      label: { en: 'Delivery and service', ru: 'Оказание услуги', zh: '交付与服务', vi: 'Cung cấp dịch vụ' },
      unit: money,
      note: {
        en: 'Customers × cost of delivery',
        ru: 'Клиенты × затраты на услугу',
        zh: '客户数 × 交付成本',
        vi: 'Số khách × chi phí dịch vụ',
      },
      format: 'money',
      formula: `${customers} * delivery_cost`,
      total: 'sum',
    },
    {
      id: 'fixed_costs',
      label: { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
      unit: money,
      note: {
        en: 'Payroll and other fixed costs',
        ru: 'Оплата труда и прочие постоянные',
        zh: '薪酬及其他固定成本',
        vi: 'Lương và chi phí cố định khác',
      },
      format: 'money',
      formula: 'payroll + other_fixed',
      total: 'sum',
    },
    {
      id: 'all_costs',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' },
      unit: money,
      format: 'money',
      formula: 'SUM(acquisition:fixed_costs)',
      total: 'sum',
      emphasis: true,
    },
  ];
  const cashRows: RowSpec[] = [
    {
      id: 'profit',
      label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
      unit: money,
      note: { en: 'Revenue − costs', ru: 'Выручка − расходы', zh: '净收入 − 成本', vi: 'Doanh thu thuần − chi phí' },
      format: 'money',
      formula: 'net_revenue - all_costs',
      total: 'sum',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'cash_flow',
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: money,
      note: { en: 'Profit − investment', ru: 'Прибыль − инвестиции', zh: '利润 − 投资', vi: 'Lợi nhuận − vốn đầu tư' },
      format: 'money',
      formula: 'profit - investment',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'cash',
      label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
      unit: money,
      note: { en: 'At the end of the period', ru: 'На конец периода', zh: '期末余额', vi: 'Cuối kỳ' },
      format: 'money',
      formula: 'prev(cash) + cash_flow',
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
  const perCustomerRows: RowSpec[] = [
    {
      id: 'period_cac',
      label: { en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' },
      unit: per(currency, customer),
      note: {
        en: 'Acquisition ÷ customers',
        ru: 'Привлечение ÷ клиенты',
        zh: '获客投放 ÷ 客户数',
        vi: 'Chi phí thu hút ÷ số khách',
      },
      format: 'price',
      formula: `IF(${customers} = 0, word(none), acquisition / ${customers})`,
      total: { formula: `IF(total(${customers}) = 0, word(none), total(acquisition) / total(${customers}))` },
    },
    {
      id: 'period_ue',
      label: { en: 'UE (unit economics)', ru: 'UE (юнит-экономика)', zh: 'UE 单位经济', vi: 'UE (kinh tế đơn vị)' },
      unit: per(currency, customer),
      note: {
        en: 'Margin per customer − CAC',
        ru: 'Маржа с клиента − CAC',
        zh: '单客毛利 − CAC',
        vi: 'Biên lợi nhuận mỗi khách − CAC',
      },
      format: 'price',
      formula: 'IF(ISNUMBER(period_cac), unit_margin - period_cac, word(none))',
      total: {
        formula: 'IF(ISNUMBER(total(period_cac)), unit_margin - total(period_cac), word(none))',
      },
      warnBelowZero: true,
    },
  ];
  const valueRows: RowSpec[] = [
    {
      id: 'discount_factor',
      label: { en: 'Discount factor', ru: 'Коэффициент дисконтирования', zh: '贴现系数', vi: 'Hệ số chiết khấu' },
      unit: { en: 'factor', ru: 'коэф.', zh: '系数', vi: 'hệ số' },
      note: {
        en: 'To the end of each period',
        ru: 'На конец каждого периода',
        zh: '按各期期末贴现',
        vi: 'Tính đến cuối mỗi kỳ',
      },
      format: 'factor',
      formula: '1 / (1 + period_rate) ^ period',
    },
    {
      id: 'present_value',
      label: { en: 'Discounted cash flow', ru: 'Дисконтированный поток', zh: '贴现现金流', vi: 'Dòng tiền chiết khấu' },
      unit: money,
      note: {
        en: 'Cash flow × factor',
        ru: 'Денежный поток × коэффициент',
        zh: '现金流 × 贴现系数',
        vi: 'Dòng tiền × hệ số',
      },
      format: 'money',
      formula: 'cash_flow * discount_factor',
      total: 'sum',
    },
    {
      id: 'is_paid_back',
      label: { en: 'Paid back', ru: 'Окупился', zh: '已回本', vi: 'Đã hoàn vốn' },
      unit: { en: 'flag', ru: 'признак', zh: '标志', vi: 'cờ' },
      note: {
        en: '1: from here on cumulative cash is not below zero',
        ru: '1: отсюда накопленный поток не ниже нуля',
        zh: '1 表示自本期起累计现金不再为负',
        vi: '1: từ kỳ này dòng tiền lũy kế không âm nữa',
      },
      format: 'count',
      formula: 'IF(MIN(onward(cash)) >= 0, 1, 0)',
      total: 'sum',
    },
  ];

  const funnel: TableSpec = {
    kind: 'table',
    id: 'funnel',
    title: {
      en: 'Funnel over the whole plan',
      ru: 'Воронка за весь план',
      zh: '整个计划期的漏斗',
      vi: 'Phễu trong toàn kế hoạch',
    },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      { id: 'people', label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' }, unit: people, format: 'count' },
      {
        id: 'step',
        label: {
          en: 'From the stage before',
          ru: 'От предыдущего этапа',
          zh: '较上一阶段',
          vi: 'So với giai đoạn trước',
        },
        unit: share,
        format: 'percent',
      },
      {
        id: 'top',
        label: { en: 'From the top', ru: 'От первого этапа', zh: '较首阶段', vi: 'So với đầu phễu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'cost',
        label: { en: 'Acquisition cost', ru: 'Стоимость привлечения', zh: '获客成本', vi: 'Chi phí thu hút' },
        unit: per(currency, person),
        format: 'price',
      },
    ],
    rows: stages.map((stage, index) => {
      const here = `funnel.s${index + 1}.people`;
      const before = `funnel.s${index}.people`;
      return {
        id: `s${index + 1}`,
        label: stage,
        cells: {
          people: `total(stage_${index + 1})`,
          step: index === 0 ? `IF(${here} = 0, 0, 1)` : `IF(${before} = 0, 0, ${here} / ${before})`,
          top: `IF(funnel.s1.people = 0, 0, ${here} / funnel.s1.people)`,
          cost: `IF(${here} = 0, word(none), total(acquisition) / ${here})`,
        },
      };
    }),
  };
  const byChannel: TableSpec = {
    kind: 'table',
    id: 'channels',
    title: {
      en: 'Channels over the whole plan',
      ru: 'Каналы за весь план',
      zh: '整个计划期的渠道',
      vi: 'Các kênh trong toàn kế hoạch',
    },
    rowHeader: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    columns: [
      {
        id: 'spend',
        label: { en: 'Budget', ru: 'Бюджет', zh: '投放金额', vi: 'Ngân sách' },
        unit: money,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'leads',
        label: { en: 'Leads', ru: 'Лиды', zh: '线索数', vi: 'Số lead' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'lead_cost',
        label: { en: 'Cost per lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí mỗi lead' },
        unit: per(currency, lead),
        format: 'price',
        total: { formula: 'IF(channels.total.leads = 0, word(none), channels.total.spend / channels.total.leads)' },
      },
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Số khách' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'cac',
        label: { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' },
        unit: per(currency, customer),
        format: 'price',
        total: {
          formula: 'IF(channels.total.customers = 0, word(none), channels.total.spend / channels.total.customers)',
        },
      },
    ],
    rows: channels.map((channel, index) => {
      const at = (column: string): string => `channels.c${index + 1}.${column}`;
      return {
        id: `c${index + 1}`,
        label: channel,
        cells: {
          spend: `SUM(all(budget_${index + 1}))`,
          leads: `total(leads_${index + 1})`,
          lead_cost: `IF(${at('leads')} = 0, word(none), ${at('spend')} / ${at('leads')})`,
          customers: `${at('leads')} * overall_conversion`,
          cac: `IF(${at('customers')} = 0, word(none), ${at('spend')} / ${at('customers')})`,
        },
      };
    }),
  };

  const results: BlockSpec[] = [
    {
      kind: 'figures',
      title: { en: 'Key figures', ru: 'Главные показатели', zh: '关键指标', vi: 'Chỉ số chính' },
      figures: [
        {
          id: 'customers_total',
          label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Số khách hàng' },
          unit: people,
          format: 'count',
          formula: `total(${customers})`,
        },
        {
          id: 'revenue_total',
          label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
          unit: money,
          note: { en: 'After refunds', ru: 'За вычетом возвратов', zh: '扣除退款后', vi: 'Sau hoàn tiền' },
          format: 'money',
          formula: 'total(net_revenue)',
        },
        {
          id: 'costs_total',
          label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
          unit: money,
          note: { en: 'Without the investment', ru: 'Без инвестиций', zh: '不含投资', vi: 'Không gồm vốn đầu tư' },
          format: 'money',
          formula: 'total(all_costs)',
        },
        {
          id: 'profit_total',
          label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
          unit: money,
          note: {
            en: 'Revenue − costs',
            ru: 'Выручка − расходы',
            zh: '净收入 − 成本',
            vi: 'Doanh thu thuần − chi phí',
          },
          format: 'money',
          formula: 'total(profit)',
          emphasis: true,
          warnBelowZero: true,
        },
        {
          id: 'closing_cash',
          label: {
            en: 'Cash at the end',
            ru: 'Деньги на конец плана',
            zh: '期末累计现金',
            vi: 'Tiền lũy kế cuối kế hoạch',
          },
          unit: money,
          note: {
            en: 'Profit − investment',
            ru: 'Прибыль − инвестиции',
            zh: '利润 − 投资',
            vi: 'Lợi nhuận − vốn đầu tư',
          },
          format: 'money',
          formula: 'last(cash)',
          warnBelowZero: true,
        },
        {
          id: 'lowest_cash',
          label: {
            en: 'Lowest cumulative cash',
            ru: 'Минимум накопленного потока',
            zh: '累计现金最低点',
            vi: 'Dòng tiền lũy kế thấp nhất',
          },
          unit: money,
          note: {
            en: 'Below zero: the money to be found',
            ru: 'Ниже нуля: столько денег нужно найти',
            zh: '为负时即需筹集的资金',
            vi: 'Nếu âm: số tiền cần huy động',
          },
          format: 'money',
          formula: 'MIN(all(cash))',
          warnBelowZero: true,
        },
        {
          id: 'acquisition_cost',
          label: { en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' },
          unit: per(currency, customer),
          note: {
            en: 'Cost of acquiring one customer',
            ru: 'Стоимость привлечения одного клиента',
            zh: '获得一位客户的成本',
            vi: 'Chi phí để có một khách hàng',
          },
          format: 'price',
          formula: 'total(period_cac)',
        },
        {
          id: 'unit_economics',
          label: { en: 'UE (unit economics)', ru: 'UE (юнит-экономика)', zh: 'UE 单位经济', vi: 'UE (kinh tế đơn vị)' },
          unit: per(currency, customer),
          note: {
            en: 'Profit on one customer before fixed costs',
            ru: 'Прибыль с одного клиента до постоянных расходов',
            zh: '扣除固定成本前每位客户的利润',
            vi: 'Lợi nhuận trên một khách trước chi phí cố định',
          },
          format: 'price',
          formula: 'total(period_ue)',
          emphasis: true,
          warnBelowZero: true,
        },
        {
          id: 'net_present_value',
          label: {
            en: 'NPV',
            ru: 'NPV (чистая приведённая стоимость)',
            zh: 'NPV 净现值',
            vi: 'NPV (giá trị hiện tại thuần)',
          },
          unit: money,
          note: {
            en: 'Flows counted at the end of each period',
            ru: 'Потоки учтены на конец каждого периода',
            zh: '现金流按各期期末计',
            vi: 'Dòng tiền tính vào cuối mỗi kỳ',
          },
          format: 'money',
          formula: 'NPV(period_rate, all(cash_flow))',
          emphasis: true,
          warnBelowZero: true,
        },
        {
          id: 'internal_rate',
          label: { en: 'IRR per period', ru: 'IRR за период', zh: 'IRR 每期内部收益率', vi: 'IRR mỗi kỳ' },
          unit: perPeriodRate,
          note: {
            en: 'The rate at which NPV is zero',
            ru: 'Ставка, при которой NPV равна нулю',
            zh: '使净现值为零的折现率',
            vi: 'Mức lãi suất làm NPV bằng 0',
          },
          format: 'percent',
          formula: 'IFERROR(IRR(all(cash_flow)), word(no_rate))',
        },
        {
          id: 'internal_rate_yearly',
          label: { en: 'IRR per year', ru: 'IRR годовая', zh: 'IRR 年化内部收益率', vi: 'IRR theo năm' },
          unit: yearly,
          note: {
            en: 'The same, compounded over a year',
            ru: 'Та же ставка с капитализацией за год',
            zh: '同一收益率按复利折算为年化',
            vi: 'Cùng mức đó, tính lãi kép trong một năm',
          },
          format: 'percent',
          formula: isWeekly
            ? 'IFERROR((1 + internal_rate) ^ (365 / period_days) - 1, word(no_rate))'
            : 'IFERROR((1 + internal_rate) ^ (12 / period_months) - 1, word(no_rate))',
        },
        {
          id: 'payback_period',
          label: { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' },
          unit: periodNumber,
          note: {
            en: 'From this period on, cumulative cash is not below zero',
            ru: 'С этого периода накопленный поток не ниже нуля',
            zh: '自该期起累计现金不再为负',
            vi: 'Từ kỳ này dòng tiền lũy kế không âm',
          },
          format: 'count',
          formula: 'IF(total(is_paid_back) = 0, word(never), last(period) - total(is_paid_back) + 1)',
          emphasis: true,
        },
        {
          id: 'payback_date',
          label: {
            en: 'Payback in the period from',
            ru: 'Период окупаемости начинается',
            zh: '回本期起始日',
            vi: 'Kỳ hoàn vốn bắt đầu từ',
          },
          unit: dateUnit,
          format: isWeekly ? 'date' : 'period',
          formula: 'IF(ISNUMBER(payback_period), INDEX(all(period_start), payback_period), word(never))',
        },
      ],
    },
    {
      kind: 'chart',
      id: 'money',
      shape: 'column',
      title: {
        en: 'Revenue, costs and cumulative cash',
        ru: 'Выручка, расходы и накопленный поток',
        zh: '净收入、成本与累计现金',
        vi: 'Doanh thu, chi phí và dòng tiền lũy kế',
      },
      over: 'periods',
      categoryTitle: { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' },
      valueTitle: money,
      valueFormat: 'money',
      series: [
        { label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' }, values: 'net_revenue' },
        { label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' }, values: 'all_costs' },
        {
          label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
          values: 'cash',
          asLine: true,
        },
      ],
    },
    funnel,
    {
      kind: 'chart',
      id: 'funnel_stages',
      shape: 'column',
      title: {
        en: 'People at each stage',
        ru: 'Люди на каждом этапе',
        zh: '各阶段人数',
        vi: 'Số người ở mỗi giai đoạn',
      },
      over: 'funnel',
      categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
      valueTitle: people,
      valueFormat: 'count',
      series: [{ label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' }, values: 'people' }],
    },
    byChannel,
  ];

  return {
    title: textAnswer(answers, 'name'),
    currency: { code: currency, typical: example.budget * price * months * 10 },
    timeline: {
      periods,
      start: isWeekly
        ? 'first_period + (period - 1) * period_days'
        : 'EDATE(first_period, (period - 1) * period_months)',
      end: isWeekly ? 'first_period + period * period_days - 1' : 'EDATE(first_period, period * period_months) - 1',
      startFormat: isWeekly ? 'date' : 'period',
      endFormat: 'date',
      unit: kind,
      firstDay: start,
    },
    about: {
      facts: [
        { label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' }, formula: 'word(product)' },
        { label: { en: 'Prepared by', ru: 'Составитель', zh: '编制人', vi: 'Người lập' }, formula: 'prepared_by' },
        {
          label: { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' },
          formula: 'version_date',
          format: 'date',
        },
      ],
      steps: [
        {
          en: 'On the sheet Inputs, replace the examples in the yellow cells with your own numbers: price, costs, conversions.',
          ru: 'На листе «Исходные данные» замените примеры в жёлтых ячейках своими значениями: цена, затраты, конверсии.',
          zh: '在“输入”表的黄色单元格中，用您的价格、成本和转化率替换示例。',
          vi: 'Ở trang Dữ liệu đầu vào, thay số ví dụ trong các ô màu vàng bằng số của bạn: giá bán, chi phí, tỷ lệ chuyển đổi.',
        },
        {
          en: 'Plan the budget and the cost per lead of every channel, period by period.',
          ru: 'Запланируйте бюджет и стоимость лида каждого канала по периодам.',
          zh: '按期填写各渠道的投放预算和线索成本。',
          vi: 'Lập ngân sách và chi phí mỗi lead của từng kênh theo từng kỳ.',
        },
        {
          en: 'Read the sheet Plan from top to bottom: leads become customers, customers become money.',
          ru: 'Прочитайте лист «План» сверху вниз: лиды становятся клиентами, клиенты – деньгами.',
          zh: '自上而下阅读“计划”表：线索转化为客户，客户转化为收入。',
          vi: 'Đọc trang Kế hoạch từ trên xuống: lead thành khách hàng, khách hàng thành tiền.',
        },
        {
          en: 'See on the sheet Results whether one customer pays (UE), when the plan pays back and what it returns.',
          ru: 'На листе «Результаты» посмотрите, выгоден ли один клиент (UE), когда план окупится и что он принесёт.',
          zh: '在“结果”表查看单个客户是否盈利（UE）、何时回本以及回报多少。',
          vi: 'Xem ở trang Kết quả: một khách có lãi không (UE), khi nào hoàn vốn và lợi nhuận bao nhiêu.',
        },
        {
          en: 'Keep an eye on the second line of every sheet: it says whether all checks pass.',
          ru: 'Следите за второй строкой каждого листа: она показывает, пройдены ли все проверки.',
          zh: '留意每张工作表的第二行：它显示校验是否全部通过。',
          vi: 'Chú ý dòng thứ hai của mỗi trang: dòng này cho biết các kiểm tra có đạt hết không.',
        },
      ],
      method: [
        {
          en: 'Costs and refunds are positive numbers and are subtracted. Cash below zero is money still missing.',
          ru: 'Расходы и возвраты – положительные числа, они вычитаются. Поток ниже нуля – деньги, которых ещё не хватает.',
          zh: '成本和退款以正数表示并予以扣除；现金为负表示尚缺的资金。',
          vi: 'Chi phí và hoàn tiền là số dương và được trừ đi. Dòng tiền âm là số tiền còn thiếu.',
        },
        {
          en: 'All channels share the same stage conversions. People are expected values, so they need not be whole.',
          ru: 'Конверсии этапов общие для всех каналов. Число людей – ожидаемое, поэтому может быть дробным.',
          zh: '所有渠道采用相同的阶段转化率。人数为期望值，可能带小数。',
          vi: 'Mọi kênh dùng chung tỷ lệ chuyển đổi. Số người là giá trị kỳ vọng nên có thể lẻ.',
        },
        {
          en: 'UE is the price after refunds − CAC − cost of converting − cost of delivery, for one customer and the first order.',
          ru: 'UE – это цена за вычетом возвратов − CAC − затраты на конверсию − затраты на услугу: на одного клиента, первый заказ.',
          zh: 'UE = 扣除退款后的价格 − CAC − 转化成本 − 交付成本，按每位客户首单计算。',
          vi: 'UE = giá sau hoàn tiền − CAC − chi phí chốt đơn − chi phí dịch vụ, cho một khách và đơn đầu tiên.',
        },
        {
          en: 'NPV counts every flow, the first too, at the end of its period, as Excel’s NPV does; the yearly rate is turned into the rate of one period by compounding.',
          ru: 'NPV учитывает каждый поток, включая первый, на конец его периода, как функция ЧПС в Excel; годовая ставка пересчитана в ставку за период по сложному проценту.',
          zh: 'NPV 将包括首期在内的每期现金流计于期末，与 Excel 的 NPV 函数一致；年利率按复利换算为每期利率。',
          vi: 'NPV tính mọi dòng tiền, kể cả kỳ đầu, vào cuối kỳ như hàm NPV của Excel; lãi suất năm được quy đổi về lãi suất kỳ theo lãi kép.',
        },
      ],
    },
    words: {
      none: { en: '–', ru: '–', zh: '–', vi: '–' },
      no_rate: { en: 'not found', ru: 'не найдена', zh: '无解', vi: 'không có' },
      never: { en: 'not in this plan', ru: 'не в этом плане', zh: '计划期内未回本', vi: 'ngoài kế hoạch' },
      product: String(product['name']),
    },
    sheets: [
      {
        id: 'inputs',
        role: 'inputs',
        name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
        purpose: {
          en: 'Everything that you type',
          ru: 'Всё, что вы вводите',
          zh: '所有需要填写的数据',
          vi: 'Mọi số liệu bạn nhập',
        },
        blocks: [
          { kind: 'inputs', title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Chung' }, inputs: general },
          {
            kind: 'inputs',
            title: { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' },
            inputs: unitInputs,
          },
          {
            kind: 'inputs',
            title: {
              en: 'Conversion from stage to stage',
              ru: 'Конверсия из этапа в этап',
              zh: '阶段转化率',
              vi: 'Tỷ lệ chuyển đổi giữa các giai đoạn',
            },
            inputs: conversionInputs,
          },
          {
            kind: 'inputRows',
            title: {
              en: 'Budget by channel',
              ru: 'Бюджет по каналам',
              zh: '各渠道投放预算',
              vi: 'Ngân sách theo kênh',
            },
            rows: budgetRows,
          },
          {
            kind: 'inputRows',
            title: {
              en: 'Cost per lead by channel',
              ru: 'Стоимость лида по каналам',
              zh: '各渠道线索成本',
              vi: 'Chi phí mỗi lead theo kênh',
            },
            rows: leadCostRows,
          },
          {
            kind: 'inputRows',
            title: { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
            rows: fixedRows,
          },
          {
            kind: 'inputRows',
            title: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' },
            rows: investmentRows,
          },
        ],
      },
      {
        id: 'plan',
        role: 'workings',
        name: { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' },
        purpose: {
          en: 'From budget to cash, period by period',
          ru: 'От бюджета до денег по периодам',
          zh: '逐期从投放到现金的推算',
          vi: 'Từ ngân sách đến dòng tiền, theo từng kỳ',
        },
        blocks: [
          {
            kind: 'rows',
            title: { en: 'Leads by channel', ru: 'Лиды по каналам', zh: '各渠道线索数', vi: 'Lead theo kênh' },
            rows: leadRows,
          },
          { kind: 'rows', title: { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' }, rows: stageRows },
          { kind: 'rows', title: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' }, rows: revenueRows },
          { kind: 'rows', title: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' }, rows: costRows },
          {
            kind: 'rows',
            title: { en: 'Profit and cash', ru: 'Прибыль и деньги', zh: '利润与现金', vi: 'Lợi nhuận và dòng tiền' },
            rows: cashRows,
          },
          {
            kind: 'rows',
            title: { en: 'Per customer', ru: 'На одного клиента', zh: '每位客户', vi: 'Trên một khách hàng' },
            rows: perCustomerRows,
          },
          {
            kind: 'figures',
            title: { en: 'Rates', ru: 'Ставки', zh: '比率', vi: 'Các tỷ lệ' },
            figures: [
              {
                id: 'period_rate',
                label: {
                  en: 'Discount rate per period',
                  ru: 'Ставка за период',
                  zh: '每期贴现率',
                  vi: 'Tỷ lệ chiết khấu mỗi kỳ',
                },
                unit: perPeriodRate,
                note: {
                  en: 'The yearly rate, compounded',
                  ru: 'Из годовой по сложному проценту',
                  zh: '由年利率按复利换算',
                  vi: 'Quy đổi từ lãi suất năm theo lãi kép',
                },
                format: 'percent',
                formula: isWeekly
                  ? '(1 + discount_rate) ^ (period_days / 365) - 1'
                  : '(1 + discount_rate) ^ (period_months / 12) - 1',
              },
              {
                id: 'unit_margin',
                label: {
                  en: 'Margin per customer',
                  ru: 'Маржа с одного клиента',
                  zh: '单客毛利',
                  vi: 'Biên lợi nhuận mỗi khách',
                },
                unit: per(currency, customer),
                note: {
                  en: 'Price after refunds − unit costs, before CAC',
                  ru: 'Цена за вычетом возвратов и затрат, до CAC',
                  zh: '扣退款后价格 − 单位成本，未扣 CAC',
                  vi: 'Giá sau hoàn tiền − chi phí đơn vị, trước CAC',
                },
                format: 'price',
                formula: 'full_price * (1 - refund_rate) - conversion_cost - delivery_cost',
                warnBelowZero: true,
              },
              {
                id: 'overall_conversion',
                label: {
                  en: 'Conversion of the whole funnel',
                  ru: 'Конверсия всей воронки',
                  zh: '漏斗总转化率',
                  vi: 'Tỷ lệ chuyển đổi toàn phễu',
                },
                unit: share,
                note: {
                  en: 'All stage conversions multiplied',
                  ru: 'Произведение конверсий всех этапов',
                  zh: '各阶段转化率之积',
                  vi: 'Tích của mọi tỷ lệ chuyển đổi',
                },
                format: 'percent',
                formula: conversionInputs.map((input) => input.id).join(' * '),
              },
            ],
          },
          {
            kind: 'rows',
            title: { en: 'Value of the plan', ru: 'Ценность плана', zh: '计划价值', vi: 'Giá trị của kế hoạch' },
            rows: valueRows,
          },
        ],
      },
      {
        id: 'results',
        role: 'results',
        name: { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' },
        purpose: {
          en: 'Key figures, charts, funnel and channels',
          ru: 'Показатели, диаграммы, воронка и каналы',
          zh: '关键指标、图表、漏斗与渠道',
          vi: 'Chỉ số chính, biểu đồ, phễu và các kênh',
        },
        blocks: results,
      },
    ],
    checks: {
      tolerance: 'check_tolerance',
      rows: [
        {
          id: 'leads',
          label: {
            en: 'Leads: by channel and by period',
            ru: 'Лиды: по каналам и по периодам',
            zh: '线索数：按渠道与按期汇总',
            vi: 'Lead: theo kênh và theo kỳ',
          },
          format: 'count',
          value: 'channels.total.leads',
          otherWay: 'SUM(all(stage_1))',
        },
        {
          id: 'customers',
          label: {
            en: 'Customers: by stages and by the whole conversion',
            ru: 'Клиенты: по этапам и по общей конверсии',
            zh: '客户数：逐阶段与总转化率',
            vi: 'Khách hàng: theo giai đoạn và theo tỷ lệ toàn phễu',
          },
          format: 'count',
          value: 'customers_total',
          otherWay: 'channels.total.customers',
        },
        {
          id: 'revenue',
          label: {
            en: 'Revenue: by period and from all customers',
            ru: 'Выручка: по периодам и по всем клиентам',
            zh: '净收入：按期与按客户总数',
            vi: 'Doanh thu: theo kỳ và theo tổng số khách',
          },
          format: 'money',
          value: 'revenue_total',
          otherWay: 'customers_total * full_price * (1 - refund_rate)',
        },
        {
          id: 'budget',
          label: {
            en: 'Acquisition: by period and by channel',
            ru: 'Привлечение: по периодам и по каналам',
            zh: '获客投放：按期与按渠道',
            vi: 'Thu hút khách: theo kỳ và theo kênh',
          },
          format: 'money',
          value: 'total(acquisition)',
          otherWay: 'channels.total.spend',
        },
        {
          id: 'costs',
          label: {
            en: 'Costs: by period and by kind',
            ru: 'Расходы: по периодам и по видам',
            zh: '成本：按期与按类别',
            vi: 'Chi phí: theo kỳ và theo loại',
          },
          format: 'money',
          value: 'costs_total',
          otherWay: `SUM(all(budget_1:budget_${lastChannel})) + SUM(all(payroll:other_fixed)) + customers_total * (conversion_cost + delivery_cost)`,
        },
        {
          id: 'profit',
          label: {
            en: 'Profit: revenue − costs, and customers × UE − fixed costs',
            ru: 'Прибыль: выручка − расходы и клиенты × UE − постоянные',
            zh: '利润：收入 − 成本 与 客户数 × UE − 固定成本',
            vi: 'Lợi nhuận: doanh thu − chi phí và khách × UE − cố định',
          },
          format: 'money',
          value: 'profit_total',
          // Without customers there is no UE, but the budget is spent.
          otherWay:
            'IF(ISNUMBER(unit_economics), customers_total * unit_economics, -total(acquisition)) - total(fixed_costs)',
          scale: 'total(gross_revenue) + costs_total',
        },
        {
          id: 'cash',
          label: {
            en: 'Cash at the end: cumulated, and profit − investment',
            ru: 'Деньги на конец: нарастающим итогом и прибыль − инвестиции',
            zh: '期末现金：逐期累计 与 利润 − 投资',
            vi: 'Tiền cuối kỳ: lũy kế và lợi nhuận − đầu tư',
          },
          format: 'money',
          value: 'closing_cash',
          otherWay: 'profit_total - SUM(all(investment))',
          scale: 'total(gross_revenue) + costs_total + SUM(all(investment))',
        },
        {
          id: 'npv',
          label: {
            en: 'NPV: Excel’s function and the sum of discounted flows',
            ru: 'NPV: функция Excel и сумма дисконтированных потоков',
            zh: 'NPV：Excel 函数与贴现现金流之和',
            vi: 'NPV: hàm của Excel và tổng dòng tiền chiết khấu',
          },
          format: 'money',
          value: 'net_present_value',
          otherWay: 'total(present_value)',
          scale: 'total(gross_revenue) + costs_total + SUM(all(investment))',
        },
      ],
    },
  };
}

export const salesPlan: Template = {
  id: 'sales-plan',
  version: 1,
  name: { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
  purpose: {
    en: 'For producers and sales leads: how much must go in at the top of the funnel, period by period, for the plan to come out at the bottom, and what it costs.',
    ru: 'Для продюсеров и руководителей продаж: сколько нужно подать на вход воронки в каждом периоде, чтобы на выходе получился план, и во что это обойдётся.',
    zh: '面向产品操盘手和销售负责人：每一期漏斗顶部需要投入多少，底部才能达成计划，以及为此花费多少。',
    vi: 'Dành cho nhà sản xuất sản phẩm và trưởng nhóm bán hàng: mỗi kỳ cần đưa bao nhiêu vào đầu phễu để đạt kế hoạch ở cuối phễu, và tốn bao nhiêu chi phí.',
  },
  questions: [
    {
      id: 'name',
      kind: 'text',
      label: { en: 'Title of the plan', ru: 'Название плана', zh: '计划名称', vi: 'Tên kế hoạch' },
      hint: {
        en: 'Stands at the top of every sheet.',
        ru: 'Стоит вверху каждого листа.',
        zh: '显示在每张工作表顶部。',
        vi: 'Hiển thị ở đầu mỗi trang tính.',
      },
      maxLength: 60,
      initial: { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
    },
    {
      id: 'product',
      kind: 'rows',
      label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' },
      hint: {
        en: 'What you sell and its price. The example costs are derived from the price.',
        ru: 'Что вы продаёте и по какой цене. Примеры затрат рассчитаны от цены.',
        zh: '所售产品及其价格；示例成本按价格推算。',
        vi: 'Sản phẩm bán ra và giá. Chi phí ví dụ được tính theo giá.',
      },
      min: 1,
      max: 1,
      columns: [
        { id: 'name', label: { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' }, kind: 'text', maxLength: 60 },
        {
          id: 'price',
          label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
          kind: 'number',
          min: 0.01,
          max: 1e9,
        },
      ],
      initial: {
        en: [{ name: 'Online course', price: 499 }],
        ru: [{ name: 'Онлайн-курс', price: 39_900 }],
        zh: [{ name: '在线课程', price: 2_999 }],
        vi: [{ name: 'Khóa học trực tuyến', price: 9_900_000 }],
      },
    },
    {
      id: 'currency',
      kind: 'currency',
      label: { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Tiền tệ' },
      hint: {
        en: 'Three letters, such as USD or EUR.',
        ru: 'Три буквы, например RUB или USD.',
        zh: '三位字母代码，如 CNY 或 USD。',
        vi: 'Ba chữ cái, ví dụ VND hoặc USD.',
      },
      suggested: ['USD', 'EUR', 'RUB', 'CNY', 'VND', 'KZT', 'GBP'],
      initial: { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' },
    },
    {
      id: 'start',
      kind: 'date',
      label: { en: 'First day', ru: 'Первый день', zh: '起始日', vi: 'Ngày bắt đầu' },
      hint: {
        en: 'The first day of the first period.',
        ru: 'Первый день первого периода.',
        zh: '第一期的第一天。',
        vi: 'Ngày đầu tiên của kỳ thứ nhất.',
      },
      min: '2000-01-01',
      max: '2099-12-31',
    },
    {
      id: 'period_kind',
      kind: 'choice',
      label: { en: 'Plan by', ru: 'Планировать по', zh: '计划周期', vi: 'Lập kế hoạch theo' },
      hint: {
        en: 'The length of one period.',
        ru: 'Длина одного периода.',
        zh: '每一期的长度。',
        vi: 'Độ dài của một kỳ.',
      },
      options: [
        { value: 'week', label: { en: 'Weeks', ru: 'Неделям', zh: '周', vi: 'Tuần' } },
        { value: 'month', label: { en: 'Months', ru: 'Месяцам', zh: '月', vi: 'Tháng' } },
        { value: 'quarter', label: { en: 'Quarters', ru: 'Кварталам', zh: '季度', vi: 'Quý' } },
      ],
      initial: { en: 'month', ru: 'month', zh: 'month', vi: 'month' },
    },
    {
      id: 'periods',
      kind: 'whole',
      label: { en: 'Number of periods', ru: 'Число периодов', zh: '期数', vi: 'Số kỳ' },
      hint: { en: 'From 3 to 60.', ru: 'От 3 до 60.', zh: '3 至 60 期。', vi: 'Từ 3 đến 60.' },
      min: 3,
      max: 60,
      initial: 12,
    },
    {
      id: 'channels',
      kind: 'list',
      label: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
      hint: {
        en: 'Where leads come from; up to 12.',
        ru: 'Откуда приходят лиды; до 12.',
        zh: '线索来源，最多 12 个。',
        vi: 'Nguồn lead; tối đa 12.',
      },
      min: 1,
      max: 12,
      maxLength: 30,
      initial: {
        en: ['Search ads', 'Social ads', 'Influencers', 'Partners'],
        ru: ['Контекстная реклама', 'Реклама в соцсетях', 'Блогеры', 'Партнёры'],
        zh: ['搜索广告', '信息流广告', '达人合作', '渠道伙伴'],
        vi: ['Quảng cáo tìm kiếm', 'Quảng cáo mạng xã hội', 'KOL/KOC', 'Đối tác'],
      },
    },
    {
      id: 'stages',
      kind: 'list',
      label: { en: 'Stages of the funnel', ru: 'Этапы воронки', zh: '漏斗阶段', vi: 'Các giai đoạn của phễu' },
      hint: {
        en: 'In order, from the lead to the paying customer; 2 to 8.',
        ru: 'По порядку, от лида до оплаты; от 2 до 8.',
        zh: '按顺序填写，从线索到付费，2 至 8 个。',
        vi: 'Theo thứ tự, từ lead đến khách trả tiền; 2 đến 8.',
      },
      min: 2,
      max: 8,
      maxLength: 30,
      initial: {
        en: ['Leads', 'Registered', 'Attended webinar', 'Prepaid', 'Paid'],
        ru: ['Лиды', 'Регистрации', 'Участники вебинара', 'Предоплаты', 'Оплаты'],
        zh: ['线索', '报名', '到课', '付定金', '付全款'],
        vi: ['Lead', 'Đăng ký', 'Dự webinar', 'Đặt cọc', 'Thanh toán đủ'],
      },
    },
  ],
  build,
};
