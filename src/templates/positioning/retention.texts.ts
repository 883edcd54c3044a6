// What retention.ts says.
import type { Texts } from '../../locales/language';

export const ageWord: Texts = { en: 'Age', ru: 'Возраст', zh: '期龄', vi: 'Kỳ' };
export const periodsUnit: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const cohortTitle: Texts = {
  en: 'One cohort as it ages: weeks or months since its start, as you count',
  ru: 'Одна когорта по периодам: недели или месяцы с начала, как вы считаете',
  zh: '一个同期群的留存：自开始起的周或月',
  vi: 'Một nhóm khách theo kỳ: tuần hoặc tháng từ khi bắt đầu',
};
export const stillThere: Texts = { en: 'Still there', ru: 'Остались', zh: '仍在', vi: 'Còn lại' };
export const leaveLaterOnesEmpty: Texts = {
  en: 'Leave later ones empty.',
  ru: 'Ещё не наступившие оставьте пустыми.',
  zh: '未到的期留空。',
  vi: 'Kỳ chưa đến để trống.',
};
export const agesSeen: Texts = { en: 'Ages seen', ru: 'Известные периоды', zh: '已观察的期', vi: 'Các kỳ đã thấy' };
export const seen: Texts = { en: 'Seen', ru: 'Известен', zh: '已观察', vi: 'Đã thấy' };
export const n1IsYes: Texts = { en: '1 = yes', ru: '1 — да', zh: '1 = 是', vi: '1 = có' };
export const retentionByAge: Texts = {
  en: 'Retention by age',
  ru: 'Удержание по периодам',
  zh: '各期留存',
  vi: 'Giữ chân theo kỳ',
};
export const percentOfCohort: Texts = { en: '% of the cohort', ru: '% когорты', zh: '占同期群 %', vi: '% của nhóm' };
export const leftSincePeriodBefore: Texts = {
  en: 'Left since the period before',
  ru: 'Ушли за период',
  zh: '本期流失',
  vi: 'Rời đi trong kỳ',
};
export const percentOfThoseThere: Texts = {
  en: '% of those there',
  ru: '% остававшихся',
  zh: '占上期 %',
  vi: '% số còn lại',
};
export const whenRetentionCountsAsLevel: Texts = {
  en: 'When retention counts as level',
  ru: 'Когда удержание считается ровным',
  zh: '何为留存趋平',
  vi: 'Khi nào coi là đi ngang',
};
export const overLast: Texts = { en: 'Over the last', ru: 'За последние', zh: '最近', vi: 'Trong số kỳ gần nhất' };
export const levelPeriodsNote: Texts = {
  en: 'Periods seen that are looked at.',
  ru: 'Столько известных периодов рассматриваем.',
  zh: '考察的已观察期数。',
  vi: 'Số kỳ đã thấy được xét.',
};
export const leavePeriodAtMost: Texts = {
  en: 'Leave a period, at most',
  ru: 'Уходит за период не больше',
  zh: '每期流失不超过',
  vi: 'Mỗi kỳ rời đi tối đa',
};
export const levelLossNote: Texts = {
  en: 'Of those still there, on average over these periods.',
  ru: 'Из остававшихся, в среднем за эти периоды.',
  zh: '占当时仍在者，这些期的平均值。',
  vi: 'Trên số còn lại, bình quân các kỳ này.',
};
export const lastPeriodsSeen: Texts = {
  en: 'The last periods seen',
  ru: 'Последние известные периоды',
  zh: '最近观察期',
  vi: 'Các kỳ gần nhất đã thấy',
};
export const agesSeenLabel: Texts = {
  en: 'Ages seen',
  ru: 'Известно периодов',
  zh: '已观察期数',
  vi: 'Số kỳ đã thấy',
};
export const shareAtLastAge: Texts = {
  en: 'Share at the last age',
  ru: 'Доля в последнем периоде',
  zh: '最近一期比例',
  vi: 'Tỷ lệ ở kỳ cuối',
};
export const shareBeforeThesePeriods: Texts = {
  en: 'Share before these periods',
  ru: 'Доля до этих периодов',
  zh: '考察期前比例',
  vi: 'Tỷ lệ trước các kỳ này',
};
export const retentionOfCohort: Texts = {
  en: 'Retention of the cohort',
  ru: 'Удержание когорты',
  zh: '同期群留存',
  vi: 'Giữ chân của nhóm khách',
};
export const whetherRetentionLevelsOff: Texts = {
  en: 'Whether retention levels off',
  ru: 'Выходит ли удержание на плато',
  zh: '留存是否趋平',
  vi: 'Giữ chân có đi ngang không',
};
export const leavePeriod: Texts = { en: 'Leave a period', ru: 'Уходит за период', zh: '每期流失', vi: 'Rời đi mỗi kỳ' };
export const recentLossNote: Texts = {
  en: 'Of those still there, geometric mean of the last periods.',
  ru: 'Из остававшихся, среднее геометрическое за последние периоды.',
  zh: '占当时仍在者，最近几期的几何平均。',
  vi: 'Trên số còn lại, trung bình nhân các kỳ gần nhất.',
};
export const retention: Texts = { en: 'Retention', ru: 'Удержание', zh: '留存', vi: 'Giữ chân' };
export const overLastPeriods: Texts = {
  en: 'over the last periods',
  ru: 'за последние периоды',
  zh: '最近几期',
  vi: 'trong các kỳ gần nhất',
};
export const levelsOff: Texts = { en: 'levels off', ru: 'вышло на плато', zh: '已趋平', vi: 'đi ngang' };
export const stillFalling: Texts = { en: 'still falling', ru: 'ещё падает', zh: '仍在下降', vi: 'còn giảm' };
export const nobodyLeft: Texts = { en: 'nobody left', ru: 'никого не осталось', zh: '已全部流失', vi: 'không còn ai' };
export const tooFewPeriods: Texts = { en: 'too few periods', ru: 'мало периодов', zh: '期数不足', vi: 'chưa đủ kỳ' };
