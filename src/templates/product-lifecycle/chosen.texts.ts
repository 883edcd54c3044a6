// What chosen.ts says.
import type { Texts } from '../../locales/language';

/** The rows of the product that is looked at, for its charts. */
export const note: Texts = {
  en: 'Of the product to look at',
  ru: 'Продукта для просмотра',
  zh: '所查看的产品',
  vi: 'Của sản phẩm cần xem',
};
export const itsNumber: Texts = { en: 'Its number', ru: 'Его номер', zh: '产品序号', vi: 'Số thứ tự' };
export const itsPlaceAmongProducts: Texts = {
  en: 'Its place among the products',
  ru: 'Место среди продуктов',
  zh: '在产品列表中的位置',
  vi: 'Vị trí trong danh sách sản phẩm',
};
export const exitTriggersThatHold: Texts = {
  en: 'Exit triggers that hold',
  ru: 'Сработало триггеров',
  zh: '已满足的触发条件',
  vi: 'Điều kiện rút lui đã xảy ra',
};
export const of3: Texts = {
  en: 'of 3',
  ru: 'из 3',
  zh: '共 3 项',
  vi: 'trên 3',
};
export const productToLookAt: Texts = {
  en: 'Product to look at',
  ru: 'Продукт для просмотра',
  zh: '查看的产品',
  vi: 'Sản phẩm cần xem',
};
export const itsMarketM: Texts = { en: 'Its market m', ru: 'Его рынок m', zh: '其市场容量 m', vi: 'Thị trường m' };
export const chosenMarketNote: Texts = {
  en: 'All who will ever buy it',
  ru: 'Все, кто когда-либо купит',
  zh: '最终会购买的全部客户',
  vi: 'Tất cả những ai rồi sẽ mua',
};
export const itsSalesByStage: Texts = {
  en: 'Its sales by stage',
  ru: 'Его продажи по стадиям',
  zh: '按阶段的销量',
  vi: 'Doanh số theo giai đoạn',
};
export const stage: Texts = { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' };
export const word: Texts = {
  en: 'word',
  ru: 'текст',
  zh: '文字',
  vi: 'chữ',
};
export const sales: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
export const chosenBlocksRowNote: Texts = {
  en: 'Sales in the periods of this stage',
  ru: 'Продажи в периодах этой стадии',
  zh: '处于该阶段各期的销量',
  vi: 'Doanh số trong các kỳ thuộc giai đoạn này',
};
export const itsNewCustomersByClass: Texts = {
  en: 'Its new customers by class',
  ru: 'Его новые клиенты по группам',
  zh: '按类别的新客户',
  vi: 'Khách mới theo nhóm',
};
export const customersSoFar: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов нарастающим итогом',
  zh: '累计客户',
  vi: 'Khách lũy kế',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
export const chosenBlocksRowNote2: Texts = {
  en: 'New customers between the limits of the class',
  ru: 'Новые клиенты в границах группы',
  zh: '落在该类别区间内的新客户',
  vi: 'Khách mới nằm trong khoảng của nhóm',
};
export const itsMoney: Texts = { en: 'Its money', ru: 'Его деньги', zh: '资金', vi: 'Tiền của sản phẩm' };
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' };
export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const cumulativeCash: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const whatExitChanges: Texts = {
  en: 'What the exit changes',
  ru: 'Что меняет вывод',
  zh: '退出带来的变化',
  vi: 'Rút lui làm thay đổi',
};
export const cumulativeCashIfKept: Texts = {
  en: 'Cumulative cash if kept',
  ru: 'Накопленный денежный поток, если оставить',
  zh: '保留时的累计现金',
  vi: 'Dòng tiền lũy kế nếu giữ lại',
};

/** Of the product that is looked at, away from its sheet. */
export const revenueOfProduct: Texts = {
  en: 'Revenue of the product looked at',
  ru: 'Выручка продукта для просмотра',
  zh: '所查看产品的收入',
  vi: 'Doanh thu của sản phẩm đang xem',
};
export const profitOfProduct: Texts = {
  en: 'Profit of the product looked at, before investment',
  ru: 'Прибыль продукта для просмотра до инвестиций',
  zh: '所查看产品的投资前利润',
  vi: 'Lợi nhuận trước đầu tư của sản phẩm đang xem',
};
export const cashOfProduct: Texts = {
  en: 'Cumulative cash of the product looked at',
  ru: 'Накопленный денежный поток продукта для просмотра',
  zh: '所查看产品的累计现金',
  vi: 'Dòng tiền lũy kế của sản phẩm đang xem',
};
export const cashOfProductIfKept: Texts = {
  en: 'Cumulative cash of the product looked at, if kept',
  ru: 'Накопленный денежный поток продукта для просмотра, если оставить',
  zh: '所查看产品保留时的累计现金',
  vi: 'Dòng tiền lũy kế của sản phẩm đang xem nếu giữ lại',
};
