import { timingInputs } from '../building-blocks/flows';
import { authorInputs, toleranceInput } from '../building-blocks/general';
import { scenarioInput } from '../building-blocks/scenarios';
import { timelineInputs } from '../building-blocks/timeline';
import { customer, days, estimate, people, per, share } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { InputSpec, SheetSpec } from '../spec';
import { averageOrder, example } from './example';
import type { Sale } from './sale';

/** One cell each: who and when, what a customer costs, when courses start, and the illustrations' sizes. */
export function inputsSheet(sale: Sale): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' },
    purpose: {
      en: 'Scenario, dates, costs of one customer, customers before the plan',
      ru: 'Сценарий, даты, затраты на клиента, клиенты до начала плана',
      zh: '情景、日期、单客成本、计划前客户',
      vi: 'Kịch bản, ngày tháng, chi phí mỗi khách, khách trước kế hoạch',
    },
    blocks: [
      {
        kind: 'inputs',
        title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Chung' },
        inputs: [
          scenarioInput(sale.scenarios),
          ...timelineInputs(sale.timeline),
          discountRateInput(example.discountRate),
          ...timingInputs,
          ...authorInputs(sale.timeline.firstDay),
          toleranceInput,
        ],
      },
      {
        kind: 'inputs',
        title: {
          en: 'Costs of one customer',
          ru: 'Затраты на одного клиента',
          zh: '单个客户成本',
          vi: 'Chi phí cho một khách hàng',
        },
        inputs: customerCosts(sale),
      },
      {
        kind: 'inputs',
        title: {
          en: 'Customers before the plan',
          ru: 'Клиенты до начала плана',
          zh: '计划之前的客户',
          vi: 'Khách hàng trước kế hoạch',
        },
        inputs: openingInputs,
      },
      ...(sale.hasStarts
        ? [
            {
              kind: 'inputs' as const,
              title: { en: 'Course starts', ru: 'Старты потоков', zh: '开课规则', vi: 'Lịch khai giảng' },
              inputs: courseInputs,
            },
          ]
        : []),
      {
        kind: 'inputs',
        title: { en: 'Comparisons', ru: 'Сравнения', zh: '对比参数', vi: 'So sánh' },
        inputs: comparisonInputs(sale),
      },
    ],
  };
}

function customerCosts(sale: Sale): readonly InputSpec[] {
  const perCustomer = per(sale.currency, customer);
  const order = averageOrder(sale);
  return [
    {
      id: 'conversion_cost',
      label: { en: 'Cost of converting', ru: 'Затраты на конверсию', zh: '转化成本', vi: 'Chi phí chốt đơn' },
      unit: perCustomer,
      note: {
        en: 'Sales bonus, payment fee and other costs of closing one sale.',
        ru: 'Бонус продавца, эквайринг и другие затраты на одну продажу.',
        zh: '成交一单的销售提成、支付手续费等。',
        vi: 'Hoa hồng bán hàng, phí thanh toán và chi phí khác cho mỗi đơn.',
      },
      format: 'price',
      example: estimate(example.conversionCost * order),
    },
    {
      id: 'delivery_cost',
      label: {
        en: 'Cost of delivery and service',
        ru: 'Затраты на оказание услуги',
        zh: '交付与服务成本',
        vi: 'Chi phí cung cấp dịch vụ',
      },
      unit: perCustomer,
      note: {
        en: 'Goods, support, delivery, platform: what one customer costs to serve.',
        ru: 'Товар, поддержка, доставка, платформа: во что обходится один клиент.',
        zh: '货品、客服、交付、平台等服务一位客户的成本。',
        vi: 'Hàng hóa, hỗ trợ, giao hàng, nền tảng: chi phí phục vụ một khách.',
      },
      format: 'price',
      example: estimate(example.deliveryCost * order),
    },
    {
      id: 'referral_fee',
      label: {
        en: 'Cost of a referral',
        ru: 'Вознаграждение за рекомендацию',
        zh: '转介绍奖励',
        vi: 'Thưởng giới thiệu',
      },
      unit: perCustomer,
      note: {
        en: 'Bonus or discount for each customer whom another customer brought.',
        ru: 'Бонус или скидка за каждого клиента, которого привёл другой клиент.',
        zh: '每位由老客户带来的新客户所支付的奖励或优惠。',
        vi: 'Thưởng hoặc giảm giá cho mỗi khách do khách khác giới thiệu.',
      },
      format: 'price',
      example: estimate(example.referralCost * order),
    },
  ];
}

export const openingInputs: readonly InputSpec[] = [
  {
    id: 'opening_customers',
    label: {
      en: 'New customers per period before the plan',
      ru: 'Новых клиентов за период до начала плана',
      zh: '计划前每期新客户数',
      vi: 'Khách mới mỗi kỳ trước kế hoạch',
    },
    unit: people,
    note: {
      en: 'On average. They come back and refer others during the plan; 0 for a new business.',
      ru: 'В среднем. Они покупают снова и рекомендуют уже во время плана; 0 для нового дела.',
      zh: '平均值。他们会在计划期内复购和转介绍；新业务填 0。',
      vi: 'Trung bình. Họ mua tiếp và giới thiệu trong kỳ kế hoạch; 0 nếu mới kinh doanh.',
    },
    format: 'count',
    example: 0,
  },
  {
    id: 'opening_periods',
    label: {
      en: 'For how many periods so far',
      ru: 'Сколько периодов так было',
      zh: '已持续期数',
      vi: 'Đã kéo dài bao nhiêu kỳ',
    },
    unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
    note: {
      en: 'Periods before the plan in which so many customers came.',
      ru: 'Сколько периодов до начала плана приходило столько клиентов.',
      zh: '计划开始前按此人数获客的期数。',
      vi: 'Số kỳ trước kế hoạch có từng ấy khách mới.',
    },
    format: 'count',
    max: 120,
    example: 0,
  },
];

const courseInputs: readonly InputSpec[] = [
  {
    id: 'course_weekday',
    label: { en: 'Weekday of the start', ru: 'День недели старта', zh: '开课星期', vi: 'Thứ khai giảng' },
    unit: { en: '1 to 7', ru: 'от 1 до 7', zh: '1 至 7', vi: '1 đến 7' },
    note: {
      en: '1 is Monday, 7 Sunday.',
      ru: '1 — понедельник, 7 — воскресенье.',
      zh: '1 为星期一，7 为星期日。',
      vi: '1 là thứ Hai, 7 là Chủ nhật.',
    },
    format: 'count',
    min: 1,
    max: 7,
    example: 1,
  },
  {
    id: 'course_week',
    label: {
      en: 'Which one in the month',
      ru: 'Который по счёту в месяце',
      zh: '当月第几个',
      vi: 'Lần thứ mấy trong tháng',
    },
    unit: { en: '1 to 4', ru: 'от 1 до 4', zh: '1 至 4', vi: '1 đến 4' },
    note: {
      en: '1 is the first such weekday of each month.',
      ru: '1 — первый такой день недели в каждом месяце.',
      zh: '1 表示每月第一个该星期几。',
      vi: '1 là ngày thứ đó đầu tiên của mỗi tháng.',
    },
    format: 'count',
    min: 1,
    max: 4,
    example: 1,
  },
  {
    id: 'closing_days',
    label: {
      en: 'Closed before a start',
      ru: 'Запись закрыта до старта',
      zh: '开课前截止天数',
      vi: 'Ngừng nhận trước khai giảng',
    },
    unit: days,
    note: {
      en: 'Who buys in these last days joins the next course.',
      ru: 'Купившие в эти последние дни попадают в следующий поток.',
      zh: '在最后这几天购买者转入下一期。',
      vi: 'Ai mua trong những ngày cuối này sẽ vào khóa kế tiếp.',
    },
    format: 'count',
    max: 92,
    example: example.closingDays,
  },
];

function comparisonInputs(sale: Sale): readonly InputSpec[] {
  return [
    {
      id: 'single_price',
      label: {
        en: 'Single price to compare with',
        ru: 'Единая цена для сравнения',
        zh: '用于对比的单一价格',
        vi: 'Giá duy nhất để so sánh',
      },
      unit: per(sale.currency, customer),
      note: {
        en: 'What everyone would pay if there were only one tier.',
        ru: 'Сколько платил бы каждый, если бы тариф был один.',
        zh: '若只有一个档位时每位客户支付的价格。',
        vi: 'Số tiền mỗi khách trả nếu chỉ có một gói giá.',
      },
      format: 'price',
      example: sale.products[0]?.price ?? 0,
    },
    {
      id: 'sample_buyers',
      label: {
        en: 'Buyers in the illustrations',
        ru: 'Покупателей в примерах',
        zh: '示例买家数',
        vi: 'Số người mua trong minh họa',
      },
      unit: people,
      note: {
        en: 'The tables of tiers and offers count for so many first buyers.',
        ru: 'На столько первых покупателей рассчитаны таблицы тарифов и повторных продаж.',
        zh: '档位表与复购表均按此首单人数计算。',
        vi: 'Bảng gói giá và bảng mua tiếp tính cho số người mua đầu này.',
      },
      format: 'count',
      min: 1,
      max: 1_000_000,
      example: example.sampleBuyers,
    },
    {
      id: 'start_users',
      label: {
        en: 'Customers at the start of the referral chain',
        ru: 'Клиентов в начале цепочки рекомендаций',
        zh: '裂变起始客户数',
        vi: 'Số khách ban đầu của chuỗi giới thiệu',
      },
      unit: people,
      note: {
        en: 'From them the table of referral cycles begins.',
        ru: 'С них начинается таблица циклов рекомендаций.',
        zh: '裂变周期表由此开始。',
        vi: 'Bảng chu kỳ giới thiệu bắt đầu từ số này.',
      },
      format: 'count',
      max: 1_000_000,
      example: example.startUsers,
    },
    {
      id: 'referral_cycles',
      label: {
        en: 'Cycles of referral',
        ru: 'Число циклов рекомендаций',
        zh: '裂变周期数',
        vi: 'Số chu kỳ giới thiệu',
      },
      unit: { en: 'cycles', ru: 'циклов', zh: '轮', vi: 'chu kỳ' },
      note: {
        en: 'In each cycle the newest customers bring K others.',
        ru: 'В каждом цикле новые клиенты приводят K следующих.',
        zh: '每一轮中，新客户各带来 K 位客户。',
        vi: 'Mỗi chu kỳ, khách mới nhất mang về K khách khác.',
      },
      format: 'count',
      min: 1,
      max: 12,
      example: example.cycles,
    },
    {
      id: 'deviation_limit',
      label: {
        en: 'Deviation that calls for action',
        ru: 'Отклонение, требующее действий',
        zh: '需采取行动的偏差',
        vi: 'Mức chênh lệch cần hành động',
      },
      unit: share,
      note: {
        en: 'Facts worse than the plan by more than this are marked.',
        ru: 'Факт хуже плана больше чем на столько выделяется цветом.',
        zh: '实际比计划差于此幅度时以颜色标出。',
        vi: 'Thực tế kém kế hoạch hơn mức này sẽ được tô màu.',
      },
      format: 'percent',
      example: example.deviationLimit,
    },
  ];
}
