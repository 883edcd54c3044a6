// What checks.ts says.
import type { Texts } from '../../locales/language';

export const windowLabel: Texts = {
  en: 'Counted periods: at least one, and as many as from the first to the last',
  ru: 'Периоды результатов: хотя бы один и столько, сколько между границами',
  zh: '统计期次：至少一期，且与起止期相符',
  vi: 'Các kỳ được tính: ít nhất một kỳ và khớp với kỳ đầu, kỳ cuối',
};
export const enteredLabel: Texts = {
  en: 'Entered: by channel, and from all the cells typed',
  ru: 'Вошли: по каналам и по всем введённым ячейкам',
  zh: '进入人数：按渠道与逐格汇总',
  vi: 'Vào phễu: theo kênh và theo từng ô đã nhập',
};
export const customersLabel: Texts = {
  en: 'Customers: by channel, and from all the cells typed',
  ru: 'Клиенты: по каналам и по всем введённым ячейкам',
  zh: '客户数：按渠道与逐格汇总',
  vi: 'Khách hàng: theo kênh và theo từng ô đã nhập',
};
export const betweenLabel: Texts = {
  en: 'Step conversions: in all neither below the lowest period nor above the highest (steps that are)',
  ru: 'Конверсии: в целом не ниже минимума и не выше максимума по периодам (число шагов, где это не так)',
  zh: '各步转化率：总体不低于最低期、不高于最高期（不符的步数）',
  vi: 'Tỷ lệ từng bước: chung không dưới kỳ thấp nhất, không trên kỳ cao nhất (số bước sai)',
};
export const timeLabel: Texts = {
  en: 'Time: the path to the last stage, and the days of all stages',
  ru: 'Время: путь до последнего этапа и сумма дней всех этапов',
  zh: '用时：到最后阶段的天数，与各阶段天数之和',
  vi: 'Thời gian: đường đến giai đoạn cuối và tổng số ngày các giai đoạn',
};
export const spendLabel: Texts = {
  en: 'Spend: judged and left out by channel, and from all the cells typed',
  ru: 'Расходы: учтённые и вне расчёта по каналам и по всем введённым ячейкам',
  zh: '花费：各渠道计入与未计入之和，与逐格汇总',
  vi: 'Chi tiêu: phần tính và chưa tính theo kênh, và theo từng ô đã nhập',
};
export const contributionLabel: Texts = {
  en: 'Value − spend: by period and by channel',
  ru: 'Ценность − расходы: по периодам и по каналам',
  zh: '价值 − 花费：按期与按渠道',
  vi: 'Giá trị − chi tiêu: theo kỳ và theo kênh',
};
export const returnLabel: Texts = {
  en: 'CAC × (1 + ROMI) = value of a customer',
  ru: 'CAC × (1 + ROMI) = ценность клиента',
  zh: 'CAC ×（1 + ROMI）= 单客价值',
  vi: 'CAC × (1 + ROMI) = giá trị một khách',
};
export const targetsLabel: Texts = {
  en: 'All targets together add no less than the best one by itself (what is missing)',
  ru: 'Все цели вместе дают не меньше, чем лучшая из них одна (сколько не хватает)',
  zh: '全部达标的增值不小于单步最大增值（差额）',
  vi: 'Mọi mục tiêu cùng đạt không thêm ít hơn mục tiêu tốt nhất (phần thiếu)',
};
export const signLabel: Texts = {
  en: 'What if: better conversions alone bring no fewer customers, worse ones alone no more (how many)',
  ru: '«Что если»: одни улучшения не уменьшают число клиентов, одни ухудшения не увеличивают (на сколько)',
  zh: '假设分析：仅提升转化率客户不减，仅降低则不增（相差人数）',
  vi: 'Nếu thay đổi: chỉ tăng tỷ lệ thì khách không giảm, chỉ giảm thì không tăng (số khách lệch)',
};
export const whatIfLabel: Texts = {
  en: 'Customers of what if: stage by stage, and all conversions multiplied',
  ru: 'Клиенты «что если»: по этапам и произведением конверсий',
  zh: '假设分析客户数：逐级计算与转化率连乘',
  vi: 'Số khách giả định: theo từng giai đoạn và theo tích các tỷ lệ',
};
export const planChecks: Texts = {
  en: 'The goal: as set, and people needed now × the conversions as they are',
  ru: 'Цель: заданная и нужное сейчас число на входе × нынешние конверсии',
  zh: '总目标：设定值，与当前所需进入人数 × 当前各步转化率',
  vi: 'Mục tiêu: như đã đặt, và số người cần hiện tại × các tỷ lệ hiện tại',
};
export const planChecks2: Texts = {
  en: 'The goal: as set, and people needed in what if × its conversions',
  ru: 'Цель: заданная и нужное при «что если» число на входе × его конверсии',
  zh: '总目标：设定值，与假设下所需进入人数 × 假设各步转化率',
  vi: 'Mục tiêu: như đã đặt, và số người cần theo giả định × các tỷ lệ giả định',
};
export const planChecks3: Texts = {
  en: 'The goal: as set, and people needed at the targets × all target conversions',
  ru: 'Цель: заданная и нужное при целях число на входе × все целевые конверсии',
  zh: '总目标：设定值，与达标时所需进入人数 × 各步目标转化率',
  vi: 'Mục tiêu: như đã đặt, và số người cần khi đạt mục tiêu × mọi tỷ lệ mục tiêu',
};
