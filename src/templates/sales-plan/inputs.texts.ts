// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Scenario, dates, costs of one customer, customers before the plan',
  ru: 'Сценарий, даты, затраты на клиента, клиенты до начала плана',
  zh: '情景、日期、单客成本、计划前客户',
  vi: 'Kịch bản, ngày tháng, chi phí mỗi khách, khách trước kế hoạch',
};
export const general: Texts = { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Thông tin chung' };
export const costsOfOneCustomer: Texts = {
  en: 'Costs of one customer',
  ru: 'Затраты на одного клиента',
  zh: '单个客户成本',
  vi: 'Chi phí cho một khách hàng',
};
export const paymentsAndDelivery: Texts = {
  en: 'Payments and delivery',
  ru: 'Оплата и исполнение',
  zh: '收款与交付',
  vi: 'Thanh toán và cung cấp',
};
export const taxes: Texts = { en: 'Taxes', ru: 'Налоги', zh: '税费', vi: 'Thuế' };
export const customersBeforePlan: Texts = {
  en: 'Customers before the plan',
  ru: 'Клиенты до начала плана',
  zh: '计划之前的客户',
  vi: 'Khách hàng trước kế hoạch',
};
export const courseStarts: Texts = { en: 'Course starts', ru: 'Старты потоков', zh: '开课规则', vi: 'Lịch khai giảng' };
export const comparisons: Texts = { en: 'Comparisons', ru: 'Сравнения', zh: '对比参数', vi: 'So sánh' };
export const costOfConverting: Texts = {
  en: 'Cost of converting',
  ru: 'Затраты на конверсию',
  zh: '转化成本',
  vi: 'Chi phí chốt đơn',
};
export const conversionCostNote: Texts = {
  en: 'Sales bonus and other costs of closing one sale; the payment fee stands below.',
  ru: 'Бонус продавца и другие затраты на одну продажу; комиссия за платёж — ниже.',
  zh: '成交一单的销售提成等；支付手续费见下。',
  vi: 'Hoa hồng bán hàng và chi phí khác cho mỗi đơn; phí thanh toán ở dưới.',
};
export const conversionCostNote2: Texts = {
  en: 'Sales bonus, payment fee and other costs of closing one sale.',
  ru: 'Бонус продавца, эквайринг и другие затраты на одну продажу.',
  zh: '成交一单的销售提成、支付手续费等。',
  vi: 'Hoa hồng bán hàng, phí thanh toán và chi phí khác cho mỗi đơn.',
};
export const costOfDeliveryAndService: Texts = {
  en: 'Cost of delivery and service',
  ru: 'Затраты на оказание услуги',
  zh: '交付与服务成本',
  vi: 'Chi phí cung cấp dịch vụ',
};
export const deliveryCostNote: Texts = {
  en: 'Goods, support, delivery, platform: what one customer costs to serve.',
  ru: 'Товар, поддержка, доставка, платформа: во что обходится один клиент.',
  zh: '货品、客服、交付、平台等服务一位客户的成本。',
  vi: 'Hàng hóa, hỗ trợ, giao hàng, nền tảng: chi phí phục vụ một khách.',
};
export const costOfReferral: Texts = {
  en: 'Cost of a referral',
  ru: 'Вознаграждение за рекомендацию',
  zh: '转介绍奖励',
  vi: 'Thưởng giới thiệu',
};
export const referralFeeNote: Texts = {
  en: 'Bonus or discount for each customer whom another customer brought.',
  ru: 'Бонус или скидка за каждого клиента, которого привёл другой клиент.',
  zh: '每位由老客户带来的新客户所支付的奖励或优惠。',
  vi: 'Thưởng hoặc giảm giá cho mỗi khách do khách khác giới thiệu.',
};
export const openingCustomersLabel: Texts = {
  en: 'New customers per period before the plan',
  ru: 'Новых клиентов за период до начала плана',
  zh: '计划前每期新客户数',
  vi: 'Khách mới mỗi kỳ trước kế hoạch',
};
export const openingCustomersNote: Texts = {
  en: 'On average. They come back and refer others during the plan; 0 for a new business.',
  ru: 'В среднем. Они покупают снова и рекомендуют уже во время плана; 0 для нового дела.',
  zh: '平均值。他们会在计划期内复购和转介绍；新业务填 0。',
  vi: 'Trung bình. Họ mua lại và giới thiệu trong kỳ kế hoạch; 0 nếu mới kinh doanh.',
};
export const openingPeriodsLabel: Texts = {
  en: 'For how many periods so far',
  ru: 'Сколько периодов так было',
  zh: '已持续期数',
  vi: 'Đã kéo dài bao nhiêu kỳ',
};
export const periods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const openingPeriodsNote: Texts = {
  en: 'Periods before the plan in which so many customers came.',
  ru: 'Сколько периодов до начала плана приходило столько клиентов.',
  zh: '计划开始前按此人数获客的期数。',
  vi: 'Số kỳ trước kế hoạch có từng ấy khách mới.',
};
export const n1To4: Texts = { en: '1 to 4', ru: 'от 1 до 4', zh: '1 至 4', vi: '1 đến 4' };
export const courseWeekNote: Texts = {
  en: '1 is the first such weekday of each month.',
  ru: '1 — первый такой день недели в каждом месяце.',
  zh: '1 为当月第一个，如首个周一。',
  vi: '1 là ngày thứ đó đầu tiên của mỗi tháng.',
};
export const closingDaysNote: Texts = {
  en: 'Those who buy in these days join the next course.',
  ru: 'Купившие в эти последние дни попадают в следующий поток.',
  zh: '在最后这几天购买者转入下一期。',
  vi: 'Ai mua trong những ngày cuối này sẽ vào khóa kế tiếp.',
};
export const singlePriceToCompareWith: Texts = {
  en: 'Single price to compare with',
  ru: 'Единая цена для сравнения',
  zh: '用于对比的单一价格',
  vi: 'Giá duy nhất để so sánh',
};
export const singlePriceNote: Texts = {
  en: 'What everyone would pay if there were only one tier.',
  ru: 'Сколько платил бы каждый, если бы тариф был один.',
  zh: '若只有一个档位时每位客户支付的价格。',
  vi: 'Số tiền mỗi khách trả nếu chỉ có một gói giá.',
};
export const buyersInIllustrations: Texts = {
  en: 'Buyers in the illustrations',
  ru: 'Покупателей в примерах',
  zh: '示例买家数',
  vi: 'Số người mua trong minh họa',
};
export const sampleBuyersNote: Texts = {
  en: 'The tables of tiers and offers count for so many first buyers.',
  ru: 'На столько первых покупателей рассчитаны таблицы тарифов и повторных продаж.',
  zh: '档位表与复购表均按此首单人数计算。',
  vi: 'Bảng gói giá và bảng mua lại tính cho số người mua đầu này.',
};
export const startUsersLabel: Texts = {
  en: 'Customers at the start of the referral chain',
  ru: 'Клиентов в начале цепочки рекомендаций',
  zh: '转介绍起始客户数',
  vi: 'Số khách ban đầu của chuỗi giới thiệu',
};
export const startUsersNote: Texts = {
  en: 'From them the table of referral cycles begins.',
  ru: 'С них начинается таблица циклов рекомендаций.',
  zh: '转介绍轮次表由此开始。',
  vi: 'Bảng vòng giới thiệu bắt đầu từ số này.',
};
export const cyclesOfReferral: Texts = {
  en: 'Cycles of referral',
  ru: 'Число циклов рекомендаций',
  zh: '转介绍轮数',
  vi: 'Số vòng giới thiệu',
};
export const cycles: Texts = { en: 'cycles', ru: 'циклов', zh: '轮', vi: 'vòng' };
export const referralCyclesNote: Texts = {
  en: 'In each cycle the newest customers bring K others.',
  ru: 'В каждом цикле новые клиенты приводят K следующих.',
  zh: '每一轮中，新客户各带来 K 位客户。',
  vi: 'Mỗi vòng, khách mới nhất mang về K khách khác.',
};
export const deviationThatCallsForAction: Texts = {
  en: 'Deviation that calls for action',
  ru: 'Отклонение, требующее действий',
  zh: '需采取行动的偏差',
  vi: 'Mức chênh lệch cần hành động',
};
export const deviationLimitNote: Texts = {
  en: 'Facts worse than the plan by more than this are marked.',
  ru: 'Факт хуже плана больше чем на столько выделяется цветом.',
  zh: '实际比计划差于此幅度时以颜色标出。',
  vi: 'Thực tế kém kế hoạch hơn mức này sẽ được tô màu.',
};
