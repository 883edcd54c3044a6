// What product-sheet.ts says.
import type { Texts } from '../../../locales/language';

export const oneProduct: Texts = { en: 'One product', ru: 'Один продукт', zh: '单个产品', vi: 'Một sản phẩm' };
export const productPurpose: Texts = {
  en: 'The life of the product to look at, chosen on the sheet Inputs',
  ru: 'Жизнь продукта, выбранного на листе «Исходные данные»',
  zh: '“输入”表中所选产品的生命周期',
  vi: 'Vòng đời của sản phẩm chọn ở trang Dữ liệu đầu vào',
};
export const lifecycleTitle: Texts = {
  en: 'Lifecycle: sales by stage (price and marketing do not move them)',
  ru: 'Жизненный цикл: продажи по стадиям (от цены и маркетинга не зависят)',
  zh: '生命周期：各阶段销量（不随价格和营销变动）',
  vi: 'Vòng đời: doanh số theo giai đoạn (không đổi theo giá và tiếp thị)',
};
export const adoptionNewCustomersByClass: Texts = {
  en: 'Adoption: new customers by class',
  ru: 'Распространение: новые клиенты по группам',
  zh: '采用曲线：各类别新客户',
  vi: 'Đường chấp nhận: khách mới theo nhóm',
};
export const productCashTitle: Texts = {
  en: 'Revenue, profit before investment and cumulative cash of the product',
  ru: 'Выручка, прибыль до инвестиций и накопленный денежный поток продукта',
  zh: '该产品的收入、投资前利润与累计现金',
  vi: 'Doanh thu, lợi nhuận trước đầu tư và dòng tiền lũy kế của sản phẩm',
};
export const productToLookAt: Texts = {
  en: 'Product to look at',
  ru: 'Продукт для просмотра',
  zh: '查看的产品',
  vi: 'Sản phẩm cần xem',
};
export const chosenOnSheetInputs: Texts = {
  en: 'chosen on the sheet Inputs',
  ru: 'выбран на листе «Исходные данные»',
  zh: '在“输入”表中选择',
  vi: 'chọn ở trang Dữ liệu đầu vào',
};
export const inPeriodToLookAt: Texts = {
  en: 'in the period to look at',
  ru: 'в периоде просмотра',
  zh: '所查看期次',
  vi: 'trong kỳ cần xem',
};
export const whatMattersNow: Texts = {
  en: 'What matters now',
  ru: 'Что сейчас главное',
  zh: '当前重点',
  vi: 'Trọng tâm hiện nay',
};
export const byPlaybook: Texts = { en: 'by the playbook', ru: 'по стратегии', zh: '依策略表', vi: 'theo chiến lược' };
export const peakOfSales: Texts = { en: 'Peak of sales', ru: 'Пик продаж', zh: '销量峰值', vi: 'Doanh số đỉnh' };
export const unitsPeriod: Texts = { en: 'units a period', ru: 'шт. за период', zh: '件/期', vi: 'sản phẩm mỗi kỳ' };
export const peakInPeriodFrom: Texts = {
  en: 'Peak in the period from',
  ru: 'Пик в периоде с',
  zh: '峰值期起始',
  vi: 'Đỉnh ở kỳ bắt đầu từ',
};
export const npv: Texts = { en: 'NPV', ru: 'NPV', zh: '净现值（NPV）', vi: 'NPV' };
export const payback: Texts = { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' };
export const irrPerYear: Texts = {
  en: 'IRR per year',
  ru: 'IRR годовая',
  zh: '年化内部收益率（IRR）',
  vi: 'IRR theo năm',
};
export const startExitInPeriodFrom: Texts = {
  en: 'Start the exit in the period from',
  ru: 'Начать вывод в периоде с',
  zh: '启动退出的起始日',
  vi: 'Bắt đầu rút lui ở kỳ từ',
};
export const customersByClass: Texts = {
  en: 'Customers by class',
  ru: 'Клиенты по группам',
  zh: '各类别客户',
  vi: 'Khách theo nhóm',
};
export const classOfAdopters: Texts = {
  en: 'Class of adopters',
  ru: 'Группа покупателей',
  zh: '类别',
  vi: 'Nhóm khách',
};
export const shareOfMarket: Texts = {
  en: 'Share of the market',
  ru: 'Доля рынка',
  zh: '市场占比',
  vi: 'Tỷ trọng thị trường',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиентов', zh: '客户', vi: 'Khách' };
export const byPeriodToLookAt: Texts = {
  en: 'by the period to look at',
  ru: 'к периоду просмотра',
  zh: '截至所查看期次',
  vi: 'đến kỳ cần xem',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новых клиентов', zh: '新客户', vi: 'Khách mới' };
export const overPlan: Texts = { en: 'over the plan', ru: 'за весь план', zh: '计划期内', vi: 'trong cả kế hoạch' };
