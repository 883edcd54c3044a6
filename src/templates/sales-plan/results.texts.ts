// What results.ts says.
import type { Texts } from '../../locales/language';

export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const profit: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };
export const results: Texts = { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' };
export const resultsPurpose: Texts = {
  en: 'Key figures, money over time, funnel and channels',
  ru: 'Главные показатели, деньги по времени, воронка и каналы',
  zh: '关键指标、资金走势、漏斗与渠道',
  vi: 'Chỉ số chính, dòng tiền theo thời gian, phễu và kênh',
};
export const keyFigures: Texts = { en: 'Key figures', ru: 'Главные показатели', zh: '关键指标', vi: 'Chỉ số chính' };
export const returnWord: Texts = { en: 'Return', ru: 'Отдача', zh: '投资回报', vi: 'Hiệu quả đầu tư' };
export const romi: Texts = { en: 'ROMI', ru: 'ROMI', zh: '营销投资回报率（ROMI）', vi: 'ROMI' };
export const percentOfAcquisition: Texts = {
  en: '% of acquisition',
  ru: '% от затрат на привлечение',
  zh: '占获客投入 %',
  vi: '% chi phí thu hút',
};
export const cac: Texts = { en: 'CAC', ru: 'CAC', zh: '获客成本（CAC）', vi: 'CAC' };
export const ueDirect: Texts = { en: 'UE, direct', ru: 'UE прямая', zh: '直接 UE', vi: 'UE trực tiếp' };
export const ueIndirect: Texts = {
  en: 'UE, indirect',
  ru: 'UE косвенная',
  zh: '间接 UE',
  vi: 'UE gián tiếp',
};
export const ltvByCac: Texts = { en: 'LTV ÷ CAC', ru: 'LTV ÷ CAC', zh: 'LTV ÷ CAC', vi: 'LTV ÷ CAC' };
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' };
export const withoutInvestment: Texts = {
  en: 'Without the investment',
  ru: 'Без инвестиций',
  zh: '不含投资',
  vi: 'Không gồm vốn đầu tư',
};
export const cashAtEnd: Texts = {
  en: 'Cash at the end',
  ru: 'Деньги на конец плана',
  zh: '期末累计现金',
  vi: 'Tiền lũy kế cuối kế hoạch',
};
export const receiptsLessPaymentsLessInvestment: Texts = {
  en: 'Receipts − payments − investment',
  ru: 'Поступления − выплаты − инвестиции',
  zh: '收款 − 付款 − 投资',
  vi: 'Tiền thu − tiền chi − vốn đầu tư',
};
export const profitLessInvestment: Texts = {
  en: 'Profit − investment',
  ru: 'Прибыль − инвестиции',
  zh: '利润 − 投资',
  vi: 'Lợi nhuận − vốn đầu tư',
};
export const waitingForSeatAtEnd: Texts = {
  en: 'Waiting for a seat at the end',
  ru: 'Ждут места на конец плана',
  zh: '期末等待名额人数',
  vi: 'Còn chờ chỗ cuối kế hoạch',
};
export const waitingAtEndNote: Texts = {
  en: 'From the funnel and by referral; they are not in the revenue',
  ru: 'Из воронки и по рекомендации; в выручку не входят',
  zh: '含漏斗与转介绍，未计入收入',
  vi: 'Từ phễu và giới thiệu; chưa tính vào doanh thu',
};
export const unfinishedLinesOfActivities: Texts = {
  en: 'Unfinished lines of activities',
  ru: 'Незаконченные строки активностей',
  zh: '未填完的活动',
  vi: 'Dòng hoạt động chưa điền xong',
};
export const lines: Texts = { en: 'lines', ru: 'строк', zh: '行', vi: 'dòng' };
export const unfinishedActivitiesNote: Texts = {
  en: 'Left out until they say what is moved, from when to when',
  ru: 'Не учитываются, пока не указано, на что и с какого по какое число они влияют',
  zh: '补全影响环节与起止日期前不计入',
  vi: 'Chưa tính cho đến khi điền tác động vào đâu, từ ngày nào đến ngày nào',
};
export const channelThatEarnsMost: Texts = {
  en: 'Channel that earns most',
  ru: 'Канал, который приносит больше всех',
  zh: '盈利最多的渠道',
  vi: 'Kênh lãi nhiều nhất',
};
export const bestByMoneyNote: Texts = {
  en: 'By money: first orders’ margin − advertising',
  ru: 'В деньгах: маржа первых заказов − реклама',
  zh: '按金额：首单毛利 − 投放',
  vi: 'Theo số tiền: lãi gộp đơn đầu − quảng cáo',
};
export const channelWithBestReturn: Texts = {
  en: 'Channel with the best return',
  ru: 'Канал с лучшей отдачей',
  zh: '回报率最高的渠道',
  vi: 'Kênh hiệu quả nhất',
};
export const bestByReturnNote: Texts = {
  en: 'By ROMI of first orders; channels without advertising have none',
  ru: 'По ROMI первых заказов; у каналов без рекламы её нет',
  zh: '按首单 ROMI；无投放的渠道不参与',
  vi: 'Theo ROMI đơn đầu; kênh không quảng cáo thì không có',
};
export const revenueCostsAndProfit: Texts = {
  en: 'Revenue, costs and profit',
  ru: 'Выручка, расходы и прибыль',
  zh: '净收入、成本与利润',
  vi: 'Doanh thu, chi phí và lợi nhuận',
};
export const cumulativeCash: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const cumulativeCashLabel: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const funnelOverWholePlan: Texts = {
  en: 'Funnel over the whole plan',
  ru: 'Воронка за весь план',
  zh: '整个计划期的漏斗',
  vi: 'Phễu trong toàn kế hoạch',
};
export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const people: Texts = { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' };
export const fromStageBefore: Texts = {
  en: 'From the stage before',
  ru: 'От предыдущего этапа',
  zh: '较上一阶段',
  vi: 'So với giai đoạn trước',
};
export const fromTop: Texts = { en: 'From the top', ru: 'От первого этапа', zh: '较首阶段', vi: 'So với đầu phễu' };
export const acquisitionCost: Texts = {
  en: 'Acquisition cost',
  ru: 'Стоимость привлечения',
  zh: '获客成本',
  vi: 'Chi phí thu hút',
};
export const peopleAtEachStage: Texts = {
  en: 'People at each stage',
  ru: 'Люди на каждом этапе',
  zh: '各阶段人数',
  vi: 'Số người ở mỗi giai đoạn',
};
export const channelsTitle: Texts = {
  en: 'Channels over the whole plan: first orders, without activities',
  ru: 'Каналы за весь план: первые заказы, без активностей',
  zh: '整个计划期的渠道：首单，不含活动费用',
  vi: 'Các kênh trong toàn kế hoạch: đơn đầu, không gồm hoạt động',
};
export const channel: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const advertising: Texts = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
export const leads: Texts = { en: 'Leads', ru: 'Лиды', zh: '线索数', vi: 'Số lead' };
export const costPerLead: Texts = { en: 'Cost per lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí mỗi lead' };
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家数', vi: 'Người mua' };
export const costPerBuyer: Texts = {
  en: 'Cost per buyer',
  ru: 'Стоимость покупателя',
  zh: '买家成本',
  vi: 'Chi phí mỗi người mua',
};
export const earned: Texts = { en: 'Earned', ru: 'Заработано', zh: '盈利', vi: 'Lợi nhuận' };
export const romiFirstOrders: Texts = {
  en: 'ROMI, first orders',
  ru: 'ROMI, первые заказы',
  zh: 'ROMI（首单）',
  vi: 'ROMI, đơn đầu',
};
export const costByChannel: Texts = {
  en: 'Cost by channel',
  ru: 'Затраты по каналам',
  zh: '各渠道投放',
  vi: 'Chi phí theo kênh',
};
