// What stages.ts says.
import type { Texts } from '../../locales/language';

export const periodsWithSalesKnown: Texts = {
  en: 'Periods with sales known',
  ru: 'Периодов с начала продаж',
  zh: '已知销售期数',
  vi: 'Số kỳ đã có doanh số',
};
export const stageRowsNote: Texts = {
  en: 'From the first sale on; the period before the plan counts too',
  ru: 'С первой продажи; учтён и период перед планом',
  zh: '自首次销售起，含计划前一期',
  vi: 'Từ lần bán đầu; tính cả kỳ trước kế hoạch',
};
export const averagedSales: Texts = {
  en: 'Averaged sales',
  ru: 'Усреднённые продажи',
  zh: '平均销量',
  vi: 'Doanh số trung bình',
};
export const stageRowsNote2: Texts = {
  en: 'Over as many periods as typed, of those known',
  ru: 'За заданное число известных периодов',
  zh: '按设定期数，仅取已知各期',
  vi: 'Theo số kỳ đã nhập, trong các kỳ đã biết',
};
export const highestSoFar: Texts = {
  en: 'Highest so far',
  ru: 'Максимум на сегодня',
  zh: '迄今最高',
  vi: 'Cao nhất đến nay',
};
export const stageRowsNote3: Texts = {
  en: 'Of the averaged sales; nothing that comes later',
  ru: 'Из усреднённых продаж; будущее не учтено',
  zh: '取自平均销量，不看以后各期',
  vi: 'Trong doanh số trung bình; không nhìn về sau',
};
export const lowestSoFar: Texts = {
  en: 'Lowest so far',
  ru: 'Минимум на сегодня',
  zh: '迄今最低',
  vi: 'Thấp nhất đến nay',
};
export const sinceFirstSale: Texts = {
  en: 'Since the first sale',
  ru: 'С первой продажи',
  zh: '自首次销售起',
  vi: 'Từ lần bán đầu',
};
export const periodsSinceHighest: Texts = {
  en: 'Periods since the highest',
  ru: 'Периодов после максимума',
  zh: '距最高点期数',
  vi: 'Số kỳ từ mức cao nhất',
};
export const stageRowsNote4: Texts = {
  en: '0 in a period with a new high',
  ru: '0 — в периоде нового максимума',
  zh: '创新高当期为 0',
  vi: '0 ở kỳ lập đỉnh mới',
};
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const stageRowsNote5: Texts = {
  en: 'Averaged sales − those of the period before',
  ru: 'Усреднённые продажи − за прошлый период',
  zh: '平均销量 − 上一期平均销量',
  vi: 'Doanh số trung bình − của kỳ trước',
};
export const typicalChangeSoFar: Texts = {
  en: 'Typical change so far',
  ru: 'Типичное изменение',
  zh: '迄今典型变化',
  vi: 'Thay đổi điển hình',
};
export const stageRowsNote6: Texts = {
  en: 'Root mean square of the changes so far',
  ru: 'Среднее квадратичное изменений на сегодня',
  zh: '迄今各期变化的均方根',
  vi: 'Căn bậc hai trung bình bình phương các thay đổi',
};
export const stageBefore: Texts = {
  en: 'Stage before',
  ru: 'Прежняя стадия',
  zh: '上期阶段',
  vi: 'Giai đoạn trước đó',
};
export const stageRowsNote7: Texts = {
  en: 'That of the period before; at first the one typed',
  ru: 'Стадия прошлого периода; сначала — введённая',
  zh: '上一期阶段；首期取输入值',
  vi: 'Của kỳ trước; ban đầu là giai đoạn đã nhập',
};
export const rises: Texts = { en: 'Rises', ru: 'Растут', zh: '上升', vi: 'Đang tăng' };
export const stageRowsNote8: Texts = {
  en: '1: by more than the limit of growth; to take off, sales must also have moved',
  ru: '1 — больше границы роста; для взлёта продажи должны и сдвинуться',
  zh: '1 表示升幅超过成长界限；起飞还须销量已有明显变动',
  vi: '1: tăng quá ngưỡng tăng trưởng; để cất cánh doanh số phải đã biến động',
};
export const hasFallen: Texts = { en: 'Has fallen', ru: 'Упали', zh: '已下滑', vi: 'Đã giảm' };
export const stageRowsNote9: Texts = {
  en: '1: long enough below the highest, and by more than the limits',
  ru: '1 — достаточно долго ниже максимума и больше чем на границы',
  zh: '1 表示低于最高值足够久，且幅度超过界限',
  vi: '1: đủ lâu dưới mức cao nhất và quá các ngưỡng',
};
export const stageAsNumber: Texts = {
  en: 'Stage, as a number',
  ru: 'Стадия, номер',
  zh: '阶段序号',
  vi: 'Giai đoạn, số',
};
export const stageRowsNote10: Texts = {
  en: '1 introduction … 4 decline; never back. 0: not launched yet',
  ru: '1 — внедрение … 4 — спад, назад нельзя; 0 — ещё не запущен',
  zh: '1 导入……4 衰退，只进不退；0 尚未上市',
  vi: '1: giới thiệu … 4: suy thoái, không lùi; 0: chưa ra mắt',
};
