// What facts.ts says.
import type { Texts } from '../../locales/language';

export const perPeriod: Texts = {
  en: 'What really happened; leave future periods blank.',
  ru: 'Что получилось на самом деле; будущие периоды оставьте пустыми.',
  zh: '实际发生值；未来各期请留空。',
  vi: 'Số thực tế; để trống các kỳ chưa đến.',
};
export const byItem: Texts = {
  en: 'If you know it; where the total above is blank, it is the sum of these.',
  ru: 'Если известно; где итог выше пуст, он равен сумме этих строк.',
  zh: '如有数据请填写；上方合计留空时取各行之和。',
  vi: 'Nếu biết; nếu ô tổng phía trên để trống thì lấy tổng các dòng này.',
};
export const facts: Texts = { en: 'Facts', ru: 'Факт', zh: '实际', vi: 'Thực tế' };
export const factsPurpose: Texts = {
  en: 'What really happened, typed period by period',
  ru: 'Фактические данные, вводятся по периодам',
  zh: '逐期填写的实际数据',
  vi: 'Số liệu thực tế, nhập theo từng kỳ',
};
export const howFarFactsGo: Texts = {
  en: 'How far the facts go',
  ru: 'По какой день введён факт',
  zh: '实际数据截至',
  vi: 'Thực tế đến đâu',
};
export const factsAreCompleteUpTo: Texts = {
  en: 'Facts are complete up to',
  ru: 'Факт введён полностью по',
  zh: '实际数据完整截至',
  vi: 'Thực tế đã đủ đến ngày',
};
export const factsUntilNote: Texts = {
  en: 'Last day of the last period that is over. Facts of later periods do not count yet; blank: all count.',
  ru: 'Последний день последнего завершённого периода. Более поздний факт пока не учитывается; пусто — учтён весь.',
  zh: '最近一个已结束期次的最后一天。此后各期的实际值暂不计入；留空则全部计入。',
  vi: 'Ngày cuối của kỳ gần nhất đã kết thúc. Số thực tế của kỳ sau chưa được tính; để trống thì tính tất cả.',
};
export const peopleAtEachStage: Texts = {
  en: 'People at each stage',
  ru: 'Люди на каждом этапе',
  zh: '各阶段人数',
  vi: 'Số người ở mỗi giai đoạn',
};
export const customersAndMoney: Texts = {
  en: 'Customers and money',
  ru: 'Клиенты и деньги',
  zh: '客户与金额',
  vi: 'Khách hàng và tiền',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };
export const factCustomersNote: Texts = {
  en: 'First orders, referred customers included; blank if not known yet.',
  ru: 'Первые заказы, включая клиентов по рекомендации; пусто, если ещё неизвестно.',
  zh: '首单客户，含转介绍；未知时留空。',
  vi: 'Đơn đầu tiên, gồm cả khách được giới thiệu; để trống nếu chưa biết.',
};
export const advertisingAndActivities: Texts = {
  en: 'Advertising and activities',
  ru: 'Реклама и активности',
  zh: '投放与活动',
  vi: 'Quảng cáo và hoạt động',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const allCosts: Texts = { en: 'All costs', ru: 'Все расходы', zh: '全部成本', vi: 'Toàn bộ chi phí' };
export const leadsByChannel: Texts = {
  en: 'Leads by channel',
  ru: 'Лиды по каналам',
  zh: '各渠道线索数',
  vi: 'Lead theo kênh',
};
export const advertisingByChannel: Texts = {
  en: 'Advertising by channel',
  ru: 'Реклама по каналам',
  zh: '各渠道投放',
  vi: 'Quảng cáo theo kênh',
};
export const customersByChannel: Texts = {
  en: 'Customers by channel',
  ru: 'Клиенты по каналам',
  zh: '各渠道客户数',
  vi: 'Khách hàng theo kênh',
};
export const customersOfAllChannels: Texts = {
  en: 'Customers of all channels, as typed',
  ru: 'Клиенты всех каналов, как введено',
  zh: '各渠道客户合计（填写值）',
  vi: 'Khách của mọi kênh, như đã nhập',
};
export const customersOfAllChannelsNote: Texts = {
  en: 'Taken where neither the total nor products are typed',
  ru: 'Берётся там, где не введены ни итог, ни продукты',
  zh: '合计与各产品均未填写时采用',
  vi: 'Dùng khi chưa nhập cả tổng lẫn theo sản phẩm',
};
export const customersByProduct: Texts = {
  en: 'Customers by product',
  ru: 'Клиенты по продуктам',
  zh: '各产品客户数',
  vi: 'Khách hàng theo sản phẩm',
};
