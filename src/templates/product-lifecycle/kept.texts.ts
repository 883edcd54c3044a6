// What kept.ts says.
import type { Texts } from '../../locales/language';

export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const keptMoneyRowsNote: Texts = {
  en: 'Falls by its erosion from the launch on',
  ru: 'Снижается с запуска на заданную долю',
  zh: '自上市起按降幅递减',
  vi: 'Giảm dần theo tỷ lệ từ khi ra mắt',
};
export const unitCost: Texts = { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' };
export const keptMoneyRowsNote2: Texts = {
  en: 'Falls with the output before this period',
  ru: 'Снижается с выпуском до этого периода',
  zh: '随本期之前的累计产量下降',
  vi: 'Giảm theo sản lượng trước kỳ này',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const salesTimesPrice: Texts = {
  en: 'Sales × price',
  ru: 'Продажи × цена',
  zh: '销量 × 价格',
  vi: 'Doanh số × giá bán',
};
export const marketing: Texts = { en: 'Marketing', ru: 'Маркетинг', zh: '营销投入', vi: 'Tiếp thị' };
export const keptMoneyRowsNote3: Texts = {
  en: 'That of the stage; sales do not depend on it',
  ru: 'По стадии; продажи от него не зависят',
  zh: '按所处阶段；销量不随之变动',
  vi: 'Theo giai đoạn; doanh số không phụ thuộc vào đó',
};
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' };
export const keptMoneyRowsNote4: Texts = {
  en: 'Sales × unit cost + marketing + fixed cost',
  ru: 'Продажи × себестоимость + маркетинг + постоянные',
  zh: '销量 × 单位成本 + 营销 + 固定成本',
  vi: 'Doanh số × giá thành + tiếp thị + cố định',
};
export const keptMoneyRowsNote5: Texts = {
  en: 'Revenue − costs; before tax and interest',
  ru: 'Выручка − расходы; до налогов и процентов',
  zh: '收入 − 成本；未计税和利息',
  vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
};
export const cashFlowIfKept: Texts = {
  en: 'Cash flow if kept',
  ru: 'Поток, если оставить',
  zh: '保留时的现金流',
  vi: 'Dòng tiền nếu giữ lại',
};
export const profitBeforeInvestmentLessInvestment: Texts = {
  en: 'Profit before investment − investment',
  ru: 'Прибыль до инвестиций − инвестиции',
  zh: '投资前利润 − 投资',
  vi: 'Lợi nhuận trước đầu tư − đầu tư',
};
export const margin: Texts = { en: 'Margin', ru: 'Рентабельность', zh: '利润率', vi: 'Biên lợi nhuận' };
export const triggerRowsNote: Texts = {
  en: 'Profit before investment ÷ revenue',
  ru: 'Прибыль до инвестиций ÷ выручка',
  zh: '投资前利润 ÷ 收入',
  vi: 'Lợi nhuận trước đầu tư ÷ doanh thu',
};
export const growthOfSales: Texts = {
  en: 'Growth of sales',
  ru: 'Рост продаж',
  zh: '销量增长率',
  vi: 'Tăng trưởng doanh số',
};
export const triggerRowsNote2: Texts = {
  en: 'Averaged sales ÷ those of the period before − 1',
  ru: 'Усреднённые продажи ÷ за прошлый период − 1',
  zh: '平均销量 ÷ 上一期平均销量 − 1',
  vi: 'Doanh số trung bình ÷ của kỳ trước − 1',
};
export const exitTriggersThatHold: Texts = {
  en: 'Exit triggers that hold',
  ru: 'Сработало триггеров',
  zh: '已满足的触发条件',
  vi: 'Điều kiện rút lui đã xảy ra',
};
export const of3: Texts = { en: 'of 3', ru: 'из 3', zh: '共 3 项', vi: 'trên 3' };
export const triggerRowsNote3: Texts = {
  en: 'Margin, growth and market share below their limits; 0 while sales rise or before the stage and age',
  ru: 'Рентабельность, рост и доля ниже порогов; 0, пока продажи растут или до стадии и возраста',
  zh: '利润率、增长、份额低于界限的项数；销量上升或未到规定阶段、期龄时为 0',
  vi: 'Biên lợi nhuận, tăng trưởng, thị phần dưới ngưỡng; 0 khi doanh số còn tăng hoặc chưa đủ giai đoạn, tuổi',
};
export const periodsInRow: Texts = {
  en: 'Periods in a row',
  ru: 'Периодов подряд',
  zh: '连续期数',
  vi: 'Số kỳ liên tiếp',
};
export const triggerRowsNote4: Texts = {
  en: 'With enough triggers; marked: time to exit',
  ru: 'С достаточным числом триггеров; выделено — пора выводить',
  zh: '满足足够条件的连续期数；标色即应退出',
  vi: 'Đủ điều kiện; tô màu: đã đến lúc rút lui',
};
