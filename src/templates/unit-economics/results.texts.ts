// What results.ts says.
import type { Texts } from '../../locales/language';

export const cacLabel: Texts = { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' };
export const unitEconomics: Texts = {
  en: 'Unit economics',
  ru: 'Юнит-экономика',
  zh: '单位经济模型',
  vi: 'Kinh tế đơn vị',
};
export const economicsPurpose: Texts = {
  en: 'What one more customer earns, in all and by channel',
  ru: 'Сколько приносит ещё один клиент — всего и по каналам',
  zh: '每多一位客户赚多少：总体与分渠道',
  vi: 'Thêm một khách thì lãi bao nhiêu: tổng thể và theo kênh',
};
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const channelProfitTitle: Texts = {
  en: 'Profit on one customer by channel',
  ru: 'Прибыль с одного клиента по каналам',
  zh: '各渠道每位客户的利润',
  vi: 'Lợi nhuận trên mỗi khách theo kênh',
};
export const channel: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const firstOrderOnly: Texts = {
  en: 'First order only',
  ru: 'Только первый заказ',
  zh: '仅首单',
  vi: 'Chỉ đơn đầu',
};
export const withRepeatSalesAndReferrals: Texts = {
  en: 'With repeat sales and referrals',
  ru: 'За всё время',
  zh: '含复购与转介绍',
  vi: 'Gồm mua lại và giới thiệu',
};
export const economicsBlockTitle: Texts = {
  en: 'From the first order to the whole customer',
  ru: 'Клиент: от первого заказа до итога',
  zh: '从首单到客户全周期',
  vi: 'Từ đơn đầu tiên đến cả vòng đời khách',
};
export const profitOnFirstOrder: Texts = {
  en: 'Profit on the first order',
  ru: 'Прибыль с первого заказа',
  zh: '首单利润（直接 UE）',
  vi: 'Lợi nhuận từ đơn đầu tiên',
};
export const profitOnWholeCustomer: Texts = {
  en: 'Profit on the whole customer',
  ru: 'Прибыль с клиента за всё время',
  zh: '客户全周期利润（间接 UE）',
  vi: 'Lợi nhuận trên cả vòng đời khách',
};
export const ltvByCacOnMargin: Texts = {
  en: 'LTV ÷ CAC on margin',
  ru: 'LTV ÷ CAC по марже',
  zh: 'LTV ÷ CAC（按毛利）',
  vi: 'LTV ÷ CAC theo lãi gộp',
};
export const costOfCustomerCac: Texts = {
  en: 'Cost of a customer (CAC)',
  ru: 'Стоимость привлечения (CAC)',
  zh: '获客成本（CAC）',
  vi: 'Chi phí thu hút khách (CAC)',
};
export const averagePrice: Texts = { en: 'Average price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá trung bình' };
export const averagePriceNote: Texts = {
  en: 'Tiers weighted by the shares of buyers',
  ru: 'Тарифы с весами по долям покупателей',
  zh: '各档价格按买家占比加权',
  vi: 'Các gói tính theo tỷ lệ người mua',
};
export const lessRefunds: Texts = { en: '− refunds', ru: '− возвраты', zh: '− 退款', vi: '− hoàn tiền' };
export const refunds: Texts = {
  en: 'Refunds per order',
  ru: 'Возвраты с заказа',
  zh: '每单退款',
  vi: 'Hoàn tiền mỗi đơn',
};
export const lessPaymentFee: Texts = {
  en: '− payment fee',
  ru: '− комиссия за платёж',
  zh: '− 支付手续费',
  vi: '− phí thanh toán',
};
export const paymentFee: Texts = {
  en: 'Payment fee per order',
  ru: 'Комиссия за платёж с заказа',
  zh: '每单支付手续费',
  vi: 'Phí thanh toán mỗi đơn',
};
export const lessCostsOfOrder: Texts = {
  en: '− costs of the order',
  ru: '− затраты на заказ',
  zh: '− 单笔成本',
  vi: '− chi phí của đơn',
};
export const costsOfOrder: Texts = {
  en: 'Costs of the first order',
  ru: 'Затраты на первый заказ',
  zh: '首单成本',
  vi: 'Chi phí của đơn đầu',
};
export const conversionDeliveryServiceOther: Texts = {
  en: 'Conversion, delivery, service, other',
  ru: 'Конверсия, оказание, сопровождение, прочее',
  zh: '转化、交付、服务及其他',
  vi: 'Chốt đơn, cung cấp, chăm sóc, khác',
};
export const isMarginOfFirstOrder: Texts = {
  en: '= margin of the first order',
  ru: '= маржа первого заказа',
  zh: '= 首单毛利',
  vi: '= lãi gộp đơn đầu',
};
export const marginOfFirstOrder: Texts = {
  en: 'Margin of the first order',
  ru: 'Маржа первого заказа',
  zh: '首单毛利',
  vi: 'Lãi gộp đơn đầu',
};
export const beforeCac: Texts = { en: 'Before CAC', ru: 'До CAC', zh: '未扣 CAC', vi: 'Chưa trừ CAC' };
export const repeatRevenue: Texts = {
  en: 'Repeat revenue',
  ru: 'Повторная выручка',
  zh: '复购收入',
  vi: 'Doanh thu mua lại',
};
export const lessCostOfRepeatSales: Texts = {
  en: '− cost of repeat sales',
  ru: '− затраты на повторные продажи',
  zh: '− 复购成本',
  vi: '− chi phí mua lại',
};
export const costOfRepeatSales: Texts = {
  en: 'Cost of repeat sales',
  ru: 'Затраты на повторные продажи',
  zh: '复购成本',
  vi: 'Chi phí mua lại',
};
export const isMarginOfRepeatSales: Texts = {
  en: '= margin of repeat sales',
  ru: '= маржа повторных продаж',
  zh: '= 复购毛利',
  vi: '= lãi gộp mua lại',
};
export const marginOfRepeatSales: Texts = {
  en: 'Margin of repeat sales',
  ru: 'Маржа повторных продаж',
  zh: '复购毛利',
  vi: 'Lãi gộp mua lại',
};
export const kFactorLabel: Texts = {
  en: 'K: customers that one customer brings',
  ru: 'K-фактор: сколько клиентов приводит один',
  zh: 'K 因子：每位客户带来的客户',
  vi: 'K: số khách một khách mang về',
};
export const lessRewardsForThem: Texts = {
  en: '− rewards for them',
  ru: '− вознаграждения за них',
  zh: '− 转介绍奖励',
  vi: '− phần thưởng giới thiệu',
};
export const rewardsForReferrals: Texts = {
  en: 'Rewards for referrals',
  ru: 'Вознаграждения за рекомендации',
  zh: '转介绍奖励',
  vi: 'Phần thưởng giới thiệu',
};
export const isMarginOfReferrals: Texts = {
  en: '= margin of referrals',
  ru: '= маржа рекомендаций',
  zh: '= 转介绍毛利',
  vi: '= lãi gộp giới thiệu',
};
export const marginOfReferrals: Texts = {
  en: 'Margin of referrals',
  ru: 'Маржа рекомендаций',
  zh: '转介绍毛利',
  vi: 'Lãi gộp giới thiệu',
};
export const referralMarginNote: Texts = {
  en: 'K × margin of first and repeat orders − rewards',
  ru: 'K × маржа первого и повторных заказов − вознаграждения',
  zh: 'K ×（首单与复购毛利）− 奖励',
  vi: 'K × lãi gộp đơn đầu và mua lại − phần thưởng',
};
export const ltvOnMargin: Texts = {
  en: 'LTV on margin',
  ru: 'LTV по марже',
  zh: 'LTV（按毛利）',
  vi: 'LTV theo lãi gộp',
};
export const ltvMarginNote: Texts = {
  en: 'First and repeat orders; decides whether a customer pays',
  ru: 'Первый и повторные заказы; решает, окупается ли клиент',
  zh: '首单与复购毛利之和，用于判断客户是否盈利',
  vi: 'Đơn đầu và mua lại; quyết định khách có lãi hay không',
};
export const ltvOnRevenue: Texts = {
  en: 'LTV on revenue',
  ru: 'LTV по выручке',
  zh: 'LTV（按收入）',
  vi: 'LTV theo doanh thu',
};
export const afterRefunds: Texts = {
  en: 'After refunds',
  ru: 'За вычетом возвратов',
  zh: '已扣退款',
  vi: 'Đã trừ hoàn tiền',
};
export const ltvByCacOnRevenue: Texts = {
  en: 'LTV ÷ CAC on revenue',
  ru: 'LTV ÷ CAC по выручке',
  zh: 'LTV ÷ CAC（按收入）',
  vi: 'LTV ÷ CAC theo doanh thu',
};
export const roasOfFirstOrder: Texts = {
  en: 'ROAS of the first order',
  ru: 'ROAS первого заказа',
  zh: '首单 ROAS',
  vi: 'ROAS của đơn đầu',
};
export const averagePriceByCac: Texts = {
  en: 'Average price ÷ CAC',
  ru: 'Средняя цена ÷ CAC',
  zh: '平均价格 ÷ CAC',
  vi: 'Giá trung bình ÷ CAC',
};
export const roasThatBreaksEven: Texts = {
  en: 'Break-even ROAS',
  ru: 'ROAS безубыточности',
  zh: '保本 ROAS',
  vi: 'ROAS hòa vốn',
};
export const breakEvenRoasNote: Texts = {
  en: 'Average price ÷ LTV on margin',
  ru: 'Средняя цена ÷ LTV по марже',
  zh: '平均价格 ÷ LTV（按毛利）',
  vi: 'Giá trung bình ÷ LTV theo lãi gộp',
};
export const roasThatRepaysOnRevenue: Texts = {
  en: 'ROAS at which LTV on revenue repays CAC',
  ru: 'ROAS, при котором LTV по выручке равен CAC',
  zh: '按收入 LTV 收回 CAC 的首单 ROAS',
  vi: 'ROAS để LTV theo doanh thu bằng CAC',
};
export const breakEvenRoiNote: Texts = {
  en: 'Costs of orders are not counted: whether a customer pays, the line above says',
  ru: 'Расходы на заказы не учтены: окупается ли клиент, говорит строка выше',
  zh: '未计订单成本；客户是否盈利看上一行',
  vi: 'Chưa tính chi phí đơn hàng: khách có lãi không xem dòng trên',
};
export const tiersAgainstOnePrice: Texts = {
  en: 'Tiers against one price',
  ru: 'Тарифы против единой цены',
  zh: '多档价格与单一价格之比',
  vi: 'Nhiều gói so với một giá',
};
export const tiersToSingleNote: Texts = {
  en: 'Average price ÷ one price, for as many buyers',
  ru: 'Средняя цена ÷ единая цена при том же числе покупателей',
  zh: '平均价格 ÷ 单一价格（买家数相同）',
  vi: 'Giá trung bình ÷ một giá, với cùng số người mua',
};
export const firstOrderAlone: Texts = {
  en: 'First order alone',
  ru: 'Только первый заказ',
  zh: '仅靠首单',
  vi: 'Chỉ đơn đầu tiên',
};
export const withRepeatSales: Texts = {
  en: 'With repeat sales',
  ru: 'С повторными продажами',
  zh: '加上复购',
  vi: 'Cộng mua lại',
};
export const withReferrals: Texts = {
  en: 'With referrals',
  ru: 'С рекомендациями',
  zh: '加上转介绍',
  vi: 'Cộng giới thiệu',
};
export const withBoth: Texts = { en: 'With both', ru: 'С тем и другим', zh: '两者都加', vi: 'Cộng cả hai' };
export const whichWayPays: Texts = {
  en: 'Which way pays',
  ru: 'За счёт чего окупается',
  zh: '靠什么盈利',
  vi: 'Có lãi nhờ đâu',
};
export const counting: Texts = { en: 'Counting', ru: 'Учитываем', zh: '计入', vi: 'Tính cả' };
export const profit: Texts = { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' };
export const verdict: Texts = { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const byChannel: Texts = { en: 'By channel', ru: 'По каналам', zh: '分渠道', vi: 'Theo kênh' };
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };
export const firstOrder: Texts = { en: 'First order', ru: 'Первый заказ', zh: '首单利润', vi: 'Đơn đầu' };
export const wholeCustomer: Texts = { en: 'Whole customer', ru: 'За всё время', zh: '全周期利润', vi: 'Cả vòng đời' };
export const ltvByCac: Texts = { en: 'LTV ÷ CAC', ru: 'LTV ÷ CAC', zh: 'LTV ÷ CAC', vi: 'LTV ÷ CAC' };
export const onMargin: Texts = { en: 'on margin', ru: 'по марже', zh: '按毛利', vi: 'theo lãi gộp' };
export const roas: Texts = { en: 'ROAS', ru: 'ROAS', zh: 'ROAS', vi: 'ROAS' };
export const firstOrderUnit: Texts = { en: 'first order', ru: 'первый заказ', zh: '首单', vi: 'đơn đầu' };
export const profitInAll: Texts = { en: 'Profit in all', ru: 'Прибыль всего', zh: '利润合计', vi: 'Tổng lợi nhuận' };
export const firstOrderLabel: Texts = { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' };
export const what100FirstBuyersBring: Texts = {
  en: 'What 100 first buyers bring',
  ru: 'Что приносят 100 первых покупателей',
  zh: '100 位首单买家带来的收入',
  vi: '100 người mua đầu mang lại gì',
};
export const order: Texts = { en: 'Order', ru: 'Заказ', zh: '订单', vi: 'Đơn' };
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' };
export const revenue: Texts = {
  en: 'Revenue after refunds',
  ru: 'Выручка за вычетом возвратов',
  zh: '收入（扣除退款）',
  vi: 'Doanh thu sau hoàn tiền',
};
export const soFar: Texts = { en: 'So far', ru: 'Накоплено', zh: '累计', vi: 'Lũy kế' };
