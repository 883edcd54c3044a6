// What economics.ts says.
import type { Texts } from '../../locales/language';

export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const firstOrder: Texts = { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' };
export const oneCustomer: Texts = { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' };
export const tiersAgainstOnePrice: Texts = {
  en: 'Tiers against one price',
  ru: 'Тарифы против единой цены',
  zh: '多档价格与单一价格之比',
  vi: 'Nhiều gói so với một giá',
};
export const unitEconomics: Texts = {
  en: 'Unit economics',
  ru: 'Юнит-экономика',
  zh: '单位经济模型',
  vi: 'Kinh tế đơn vị',
};
export const economicsPurpose: Texts = {
  en: 'What one customer brings: tiers, repeat offers, referrals',
  ru: 'Что приносит один клиент: тарифы, повторные продажи, рекомендации',
  zh: '单个客户的价值：档位、复购、转介绍',
  vi: 'Một khách mang lại gì: gói giá, mua lại, giới thiệu',
};
export const averageFirstOrder: Texts = {
  en: 'Average first order',
  ru: 'Средний чек первого заказа',
  zh: '首单客单价',
  vi: 'Giá trị đơn đầu TB',
};
export const ltv: Texts = { en: 'LTV', ru: 'LTV', zh: '客户终身价值（LTV）', vi: 'LTV' };
export const lifeToFirstLabel: Texts = {
  en: 'LTV on revenue ÷ first order',
  ru: 'LTV по выручке ÷ первый заказ',
  zh: 'LTV（按收入）÷ 首单',
  vi: 'LTV theo doanh thu ÷ đơn đầu',
};
export const k: Texts = { en: 'K', ru: 'K-фактор', zh: 'K 因子', vi: 'Hệ số K' };
export const customers: Texts = { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' };
export const roasOfFirstOrder: Texts = {
  en: 'ROAS of the first order',
  ru: 'ROAS первого заказа',
  zh: '首单 ROAS',
  vi: 'ROAS của đơn đầu',
};
export const revenueByCac: Texts = {
  en: 'revenue ÷ CAC',
  ru: 'выручка ÷ CAC',
  zh: '收入 ÷ CAC',
  vi: 'doanh thu ÷ CAC',
};
export const roasToBreakEven: Texts = {
  en: 'Break-even ROAS',
  ru: 'ROAS безубыточности',
  zh: '保本 ROAS',
  vi: 'ROAS hòa vốn',
};
export const fromFirstOrderToUe: Texts = {
  en: 'From the first order to UE',
  ru: 'От первого заказа до UE',
  zh: '从首单到 UE',
  vi: 'Từ đơn đầu tiên đến UE',
};
export const perCustomer: Texts = {
  en: 'Per customer',
  ru: 'На одного клиента',
  zh: '每位客户',
  vi: 'Trên một khách hàng',
};
export const amount: Texts = { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' };
export const ofFirstOrder: Texts = {
  en: 'Of the first order',
  ru: 'От первого заказа',
  zh: '占首单',
  vi: 'So với đơn đầu',
};
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' };
export const cac: Texts = { en: 'CAC', ru: 'CAC', zh: '获客成本（CAC）', vi: 'CAC' };
export const converting: Texts = { en: 'Converting', ru: 'Затраты на конверсию', zh: '转化', vi: 'Chốt đơn' };
export const deliveryAndService: Texts = {
  en: 'Delivery and service',
  ru: 'Оказание услуги',
  zh: '交付与服务',
  vi: 'Cung cấp dịch vụ',
};
export const ueDirect: Texts = { en: 'UE, direct', ru: 'UE прямая', zh: '直接 UE', vi: 'UE trực tiếp' };
export const repeatRevenue: Texts = {
  en: 'Repeat revenue',
  ru: 'Повторная выручка',
  zh: '复购收入',
  vi: 'Doanh thu mua lại',
};
export const repeatCost: Texts = {
  en: 'Repeat cost',
  ru: 'Затраты на повторные заказы',
  zh: '复购成本',
  vi: 'Chi phí mua lại',
};
export const marginOfReferrals: Texts = {
  en: 'Margin of referrals',
  ru: 'Маржа рекомендаций',
  zh: '转介绍毛利',
  vi: 'Lãi gộp giới thiệu',
};
export const costOfReferrals: Texts = {
  en: 'Cost of referrals',
  ru: 'Затраты на рекомендации',
  zh: '转介绍成本',
  vi: 'Chi phí giới thiệu',
};
export const ueIndirect: Texts = { en: 'UE, indirect', ru: 'UE косвенная', zh: '间接 UE', vi: 'UE gián tiếp' };
export const statementChartTitle: Texts = {
  en: 'One customer: from the first order to UE',
  ru: 'Один клиент: от первого заказа до UE',
  zh: '单个客户：从首单到 UE',
  vi: 'Một khách hàng: từ đơn đầu tiên đến UE',
};
export const whatReturnsCac: Texts = {
  en: 'What returns the CAC',
  ru: 'Что возвращает CAC',
  zh: '靠什么收回 CAC',
  vi: 'Điều gì thu hồi CAC',
};
export const incomeOfCustomer: Texts = {
  en: 'Income of a customer',
  ru: 'Доход с клиента',
  zh: '单客收益',
  vi: 'Thu từ một khách',
};
export const income: Texts = { en: 'Income', ru: 'Доход', zh: '收益', vi: 'Khoản thu' };
export const cacLabel: Texts = { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' };
export const surplus: Texts = { en: 'Surplus', ru: 'Превышение', zh: '差额', vi: 'Phần dư' };
export const returned: Texts = { en: 'Returned', ru: 'Окупается', zh: '能否收回', vi: 'Thu hồi được' };
export const yesOrNo: Texts = { en: 'yes or no', ru: 'да или нет', zh: '是/否', vi: 'có/không' };
export const firstOrderAlone: Texts = {
  en: 'First order alone',
  ru: 'Только первый заказ',
  zh: '仅首单',
  vi: 'Chỉ đơn đầu tiên',
};
export const allOrdersLtv: Texts = {
  en: 'All orders (LTV)',
  ru: 'Все заказы (LTV)',
  zh: '全部订单（LTV）',
  vi: 'Mọi đơn hàng (LTV)',
};
export const referralsAlone: Texts = {
  en: 'Referrals alone',
  ru: 'Только рекомендации',
  zh: '仅转介绍',
  vi: 'Chỉ giới thiệu',
};
export const ltvPlusReferrals: Texts = {
  en: 'LTV + referrals',
  ru: 'LTV + рекомендации',
  zh: 'LTV + 转介绍',
  vi: 'LTV + giới thiệu',
};
export const tiersTitle: Texts = {
  en: 'Products and tiers: what the first buyers bring',
  ru: 'Продукты и тарифы: что приносят первые покупатели',
  zh: '产品与档位：首批买家带来的收入',
  vi: 'Sản phẩm và gói: người mua đầu mang lại gì',
};
export const productOrTier: Texts = {
  en: 'Product or tier',
  ru: 'Продукт или тариф',
  zh: '产品或档位',
  vi: 'Sản phẩm hoặc gói',
};
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家数', vi: 'Người mua' };
export const shareOfRevenue: Texts = {
  en: 'Share of revenue',
  ru: 'Доля выручки',
  zh: '收入占比',
  vi: 'Tỷ trọng doanh thu',
};
export const revenueAtSinglePrice: Texts = {
  en: 'Revenue at the single price',
  ru: 'Выручка при единой цене',
  zh: '单一价格下的收入',
  vi: 'Doanh thu với một giá',
};
export const sameBuyersTimesSinglePrice: Texts = {
  en: 'The same buyers × the single price',
  ru: 'Те же покупатели × единая цена',
  zh: '相同买家 × 单一价格',
  vi: 'Cùng số người mua × một giá',
};
export const tierGainLabel: Texts = {
  en: 'Tiers bring so many times more',
  ru: 'Во сколько раз больше дают тарифы',
  zh: '多档位带来的倍数',
  vi: 'Nhiều gói mang lại gấp',
};
export const tierGainNote: Texts = {
  en: 'Revenue of all tiers ÷ revenue at the single price',
  ru: 'Выручка всех тарифов ÷ выручка при единой цене',
  zh: '各档位收入合计 ÷ 单一价格收入',
  vi: 'Doanh thu mọi gói ÷ doanh thu với một giá',
};
export const cascadeTitle: Texts = {
  en: 'Cascade of sales: what the first buyers bring in all',
  ru: 'Каскад продаж: что первые покупатели приносят всего',
  zh: '销售阶梯：首批买家的累计收入',
  vi: 'Chuỗi bán tiếp: tổng thu từ người mua đầu',
};
export const order: Texts = { en: 'Order', ru: 'Заказ', zh: '订单', vi: 'Đơn hàng' };
export const takenBy: Texts = { en: 'Taken by', ru: 'Покупают', zh: '购买率', vi: 'Tỷ lệ mua' };
export const percentOfFirstBuyers: Texts = {
  en: '% of first buyers',
  ru: '% первых покупателей',
  zh: '占首单买家 %',
  vi: '% người mua đầu',
};
export const orderUnit: Texts = { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' };
export const cumulated: Texts = { en: 'Cumulative', ru: 'Нарастающим итогом', zh: '累计', vi: 'Lũy kế' };
export const marginOfCustomerSoFar: Texts = {
  en: 'Margin of a customer so far',
  ru: 'Маржа клиента к этому заказу',
  zh: '单客累计毛利',
  vi: 'Lãi gộp lũy kế mỗi khách',
};
export const roasLabel: Texts = {
  en: 'First-order break-even ROAS',
  ru: 'ROAS безубыточности первого заказа',
  zh: '首单保本 ROAS',
  vi: 'ROAS hòa vốn của đơn đầu',
};
export const repeatOrdersInPlan: Texts = {
  en: 'Repeat orders in the plan',
  ru: 'Повторные заказы в плане',
  zh: '计划期内的复购',
  vi: 'Đơn mua lại trong kế hoạch',
};
export const offer: Texts = { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' };
export const customersLabel: Texts = {
  en: 'Customers with time to come back',
  ru: 'Клиенты, успевающие вернуться',
  zh: '期内来得及复购的客户',
  vi: 'Khách kịp quay lại',
};
export const ofBeforePlan: Texts = {
  en: 'From before the plan',
  ru: 'Из пришедших до плана',
  zh: '计划前客户',
  vi: 'Khách trước kế hoạch',
};
export const orders: Texts = { en: 'Orders', ru: 'Заказы', zh: '订单数', vi: 'Số đơn' };
export const ordersUnit: Texts = { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' };
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' };
export const margin: Texts = { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Lãi gộp' };
export const cyclesTitle: Texts = {
  en: 'Referral cycles: how K multiplies customers',
  ru: 'Циклы рекомендаций: как K умножает клиентов',
  zh: '转介绍轮次：K 如何放大客户数',
  vi: 'Vòng giới thiệu: K nhân số khách thế nào',
};
export const cycle: Texts = { en: 'Cycle', ru: 'Цикл', zh: '轮次', vi: 'Vòng' };
export const cycleNo: Texts = { en: 'Cycle no.', ru: '№ цикла', zh: '第几轮', vi: 'Vòng số' };
export const no: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
export const newWord: Texts = { en: 'New', ru: 'Новые', zh: '新增', vi: 'Mới' };
export const inAll: Texts = { en: 'In all', ru: 'Всего', zh: '累计', vi: 'Tổng' };
export const atStart: Texts = { en: 'At the start', ru: 'В начале', zh: '起始', vi: 'Ban đầu' };
export const customersAfterEachReferralCycle: Texts = {
  en: 'Customers after each referral cycle',
  ru: 'Клиенты после каждого цикла рекомендаций',
  zh: '每轮转介绍后的客户数',
  vi: 'Số khách sau mỗi vòng giới thiệu',
};
