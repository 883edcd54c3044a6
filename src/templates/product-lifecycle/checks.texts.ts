// What checks.ts says.
import type { Texts } from '../../locales/language';

export const customersLabel: Texts = {
  en: 'Customers: at the end, and those before plus the new ones',
  ru: 'Клиенты: на конец и прежние плюс новые',
  zh: '客户：期末累计 与 原有 + 新增',
  vi: 'Khách: cuối kỳ, và khách cũ cộng khách mới',
};
export const customersNeverExceedMarket: Texts = {
  en: 'Customers never exceed the market',
  ru: 'Клиентов не больше, чем рынок',
  zh: '客户数不超过市场容量',
  vi: 'Khách không vượt quá thị trường',
};
export const oneWayLabel: Texts = {
  en: 'Stages only go forward: so many went back',
  ru: 'Стадии идут только вперёд: столько шагнуло назад',
  zh: '阶段只进不退：倒退次数',
  vi: 'Giai đoạn chỉ tiến: số lần bị lùi',
};
export const noEarlyTriggerLabel: Texts = {
  en: 'No exit trigger counts before the stage for it',
  ru: 'До нужной стадии триггеры вывода не действуют',
  zh: '未到规定阶段不计退出触发条件',
  vi: 'Chưa đến giai đoạn thì không tính điều kiện rút lui',
};
export const soldAfterLabel: Texts = {
  en: 'After the end of sales nothing is sold',
  ru: 'После окончания продаж ничего не продаётся',
  zh: '停售后无销量',
  vi: 'Sau khi ngừng bán không còn doanh số',
};
export const salesByStageLabel: Texts = {
  en: 'Sales of the chosen product: by period and by stage',
  ru: 'Продажи выбранного продукта: по периодам и по стадиям',
  zh: '所选产品销量：按期与按阶段',
  vi: 'Doanh số sản phẩm đã chọn: theo kỳ và theo giai đoạn',
};
export const newByClassLabel: Texts = {
  en: 'New customers of the chosen product: in all and by class',
  ru: 'Новые клиенты выбранного продукта: всего и по группам',
  zh: '所选产品新客户：合计与按类别',
  vi: 'Khách mới của sản phẩm đã chọn: tổng và theo nhóm',
};
export const customersByClassLabel: Texts = {
  en: 'Customers in the period to look at: in all and by class',
  ru: 'Клиенты в периоде просмотра: всего и по группам',
  zh: '所查看期次客户：合计与按类别',
  vi: 'Khách trong kỳ cần xem: tổng và theo nhóm',
};
export const revenueLabel: Texts = {
  en: 'Revenue: by period and by stage',
  ru: 'Выручка: по периодам и по стадиям',
  zh: '收入：按期与按阶段',
  vi: 'Doanh thu: theo kỳ và theo giai đoạn',
};
export const profitLabel: Texts = {
  en: 'Profit before investment: by product, and revenue − costs',
  ru: 'Прибыль до инвестиций: по продуктам и выручка − расходы',
  zh: '投资前利润：按产品 与 收入 − 成本',
  vi: 'Lợi nhuận trước đầu tư: theo sản phẩm, và doanh thu − chi phí',
};
export const cashLabel: Texts = {
  en: 'Cash at the end: cumulated, and the sum of all flows',
  ru: 'Деньги на конец: нарастающим итогом и сумма потоков',
  zh: '期末现金：逐期累计 与 现金流合计',
  vi: 'Tiền cuối kỳ: lũy kế và tổng mọi dòng tiền',
};
export const cashByProductLabel: Texts = {
  en: 'Money in the products and in the portfolio',
  ru: 'Деньги в продуктах и в портфеле',
  zh: '各产品资金 与 组合资金',
  vi: 'Tiền ở các sản phẩm và ở danh mục',
};
export const sharesOfProductsLabel: Texts = {
  en: 'Shares of revenue of the products add up to the whole',
  ru: 'Доли продуктов в выручке дают целое',
  zh: '各产品收入占比合计为整体',
  vi: 'Tỷ trọng doanh thu của các sản phẩm cộng lại thành toàn bộ',
};
export const sharesOfStagesLabel: Texts = {
  en: 'Shares of revenue of the stages add up to the whole',
  ru: 'Доли стадий в выручке дают целое',
  zh: '各阶段收入占比合计为整体',
  vi: 'Tỷ trọng doanh thu của các giai đoạn cộng lại thành toàn bộ',
};
export const exitGainLabel: Texts = {
  en: 'What the exits bring: by product, and discounted from the change of cash',
  ru: 'Что даёт вывод: по продуктам и из дисконтированного изменения потоков',
  zh: '退出带来的价值：按产品 与 现金变化折现',
  vi: 'Rút lui mang lại: theo sản phẩm, và chiết khấu từ thay đổi dòng tiền',
};
export const npvLabel: Texts = {
  en: 'NPV: Excel’s function and the sum of discounted flows',
  ru: 'NPV: функция Excel и сумма дисконтированных потоков',
  zh: 'NPV：Excel 函数与折现现金流之和',
  vi: 'NPV: hàm của Excel và tổng dòng tiền chiết khấu',
};
export const npvByProductLabel: Texts = {
  en: 'NPV: of the portfolio and by product',
  ru: 'NPV: портфеля и по продуктам',
  zh: 'NPV：组合与各产品之和',
  vi: 'NPV: của danh mục và theo sản phẩm',
};
export const classSharesLabel: Texts = {
  en: 'Typed shares of the classes come to no more than 100%',
  ru: 'Введённые доли групп не больше 100 %',
  zh: '各类别输入占比合计不超过 100%',
  vi: 'Tổng tỷ trọng các nhóm đã nhập không quá 100%',
};
export const marketSharesLabel: Texts = {
  en: 'Own share and the competitor’s come to no more than 100%',
  ru: 'Своя доля и доля конкурента вместе не больше 100 %',
  zh: '自身与竞争对手份额合计不超过 100%',
  vi: 'Thị phần của mình và đối thủ cộng lại không quá 100%',
};
export const typedSalesLabel: Texts = {
  en: 'Sales: typed and counted (before the launch none count)',
  ru: 'Продажи: введённые и учтённые (до запуска не учитываются)',
  zh: '销量：输入与计入（上市前的不计）',
  vi: 'Doanh số: đã nhập và được tính (trước ra mắt không tính)',
};
