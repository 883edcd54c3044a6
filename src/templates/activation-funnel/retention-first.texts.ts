// What retention-first.ts says.
import type { Texts } from '../../locales/language';

export const retentionFirst: Texts = {
  en: 'Retention first',
  ru: 'Сначала удержание',
  zh: '留存优先',
  vi: 'Ưu tiên giữ chân',
};
export const stayOfAllWhoCame: Texts = {
  en: 'Stay, of all who came',
  ru: 'Остались из пришедших',
  zh: '总体留存率',
  vi: 'Ở lại trên tổng số đến',
};
export const costOfOneWhoStays: Texts = {
  en: 'Cost of one who stays',
  ru: 'Стоимость оставшегося',
  zh: '单个留存用户成本',
  vi: 'Chi phí mỗi người ở lại',
};
export const spentOnThoseWhoLeft: Texts = {
  en: 'Spent on those who left',
  ru: 'Потрачено на ушедших',
  zh: '花在流失用户上',
  vi: 'Đã chi cho người rời đi',
};
export const workOnThisNext: Texts = {
  en: 'Work on this next',
  ru: 'Следующий приоритет',
  zh: '下一步重点',
  vi: 'Ưu tiên tiếp theo',
};
export const firstBelowItsTarget: Texts = {
  en: 'first below its target',
  ru: 'первый, кто ниже цели',
  zh: '首个未达标阶段',
  vi: 'giai đoạn đầu tiên dưới mục tiêu',
};
export const retentionFirstChartTitle: Texts = {
  en: 'Conversion into each stage against its target',
  ru: 'Конверсия в каждый этап и её цель',
  zh: '各阶段转化率与目标',
  vi: 'Tỷ lệ vào từng giai đoạn so với mục tiêu',
};
export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const conversion: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' };
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const stagesInOrderOfRarra: Texts = {
  en: 'Stages in the order of RARRA',
  ru: 'Этапы в порядке RARRA',
  zh: '按 RARRA 顺序排列的阶段',
  vi: 'Các giai đoạn theo thứ tự RARRA',
};
export const people: Texts = { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' };
export const conversionLabel: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '进入转化率', vi: 'Tỷ lệ' };
export const gap: Texts = { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' };
export const addsValue: Texts = { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' };
export const costOfEach: Texts = { en: 'Cost of each', ru: 'Стоимость', zh: '人均成本', vi: 'Chi phí/người' };
export const toWorkOn: Texts = { en: 'To work on', ru: 'Нужна работа', zh: '需改进', vi: 'Cần làm' };
export const n1IsYes: Texts = { en: '1 = yes', ru: '1 = да', zh: '1 = 是', vi: '1 = có' };
export const turn: Texts = { en: 'Turn', ru: 'Очередь', zh: '顺序', vi: 'Thứ tự' };
export const no: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
