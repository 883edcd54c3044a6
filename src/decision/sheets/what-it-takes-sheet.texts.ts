// What what-it-takes-sheet.ts says.
import type { Texts } from '../../locales/language';

export const whatItTakes: Texts = {
  en: 'What it takes',
  ru: 'Что для этого нужно',
  zh: '目标求解',
  vi: 'Cần gì để đạt',
};
export const textsTitle = {
  en: 'What it takes for {figure} to be {wanted}',
  ru: 'Что нужно, чтобы «{figure}» = {wanted}',
  zh: '要使“{figure}”达到 {wanted}，需要什么',
  vi: 'Cần gì để “{figure}” bằng {wanted}',
} as const satisfies Texts;
export const textsBase = {
  en: 'As the model stands: {value}, with {input} at {now}.',
  ru: 'При нынешних данных: {value}; «{input}» = {now}.',
  zh: '模型当前值：{value}，其中“{input}”为 {now}。',
  vi: 'Giá trị hiện tại: {value}, với “{input}” là {now}.',
} as const satisfies Texts;
export const textsLimits = {
  en: 'Looked for between {least} and {most}.',
  ru: 'Поиск велся от {least} до {most}.',
  zh: '搜索范围：{least} 至 {most}。',
  vi: 'Tìm trong khoảng {least} đến {most}.',
} as const satisfies Texts;
export const lookedForFromLeastUpwards = {
  en: 'Looked for from {least} upwards.',
  ru: 'Поиск велся от {least} и выше.',
  zh: '搜索范围：{least} 及以上。',
  vi: 'Tìm từ {least} trở lên.',
} as const satisfies Texts;
export const textsLine: Texts = {
  en: 'A line of several cells is given by what all of them are multiplied by: 100% is as it stands.',
  ru: 'Строка из нескольких ячеек задана множителем для всех: 100 % — как сейчас.',
  zh: '由多个单元格组成的行以统一乘数表示：100% 即当前值。',
  vi: 'Dòng nhiều ô được cho bằng hệ số nhân chung: 100% là như hiện tại.',
};
export const textsNone: Texts = {
  en: 'No value within these limits does it. What comes closest stands below.',
  ru: 'В этих пределах такого значения нет. Ниже — ближайшее из достижимых.',
  zh: '在此范围内没有能达到目标的值，最接近的结果见下。',
  vi: 'Không có giá trị nào trong giới hạn này đạt được. Giá trị gần nhất ở bên dưới.',
};
export const valuesThatDoIt: Texts = {
  en: 'Values that do it',
  ru: 'Подходящие значения',
  zh: '可行的取值',
  vi: 'Các giá trị đạt được',
};
export const whatComesClosest: Texts = {
  en: 'What comes closest',
  ru: 'Ближайшее из достижимых',
  zh: '最接近的结果',
  vi: 'Giá trị gần nhất',
};
export const textsJumps: Texts = {
  en: 'Where the figure goes past it without being it',
  ru: 'Где показатель перескакивает цель',
  zh: '指标越过目标但未取到之处',
  vi: 'Nơi chỉ tiêu vượt qua mà không bằng mục tiêu',
};
export const solution: Texts = { en: 'Solution', ru: 'Решение', zh: '解', vi: 'Nghiệm' };
export const noNumber = {
  en: 'No. {number}',
  ru: '№ {number}',
  zh: '第 {number} 个',
  vi: 'Số {number}',
} as const satisfies Texts;
export const justBefore: Texts = { en: 'Just before', ru: 'Непосредственно до', zh: '越过之前', vi: 'Ngay trước' };
export const justBehind: Texts = { en: 'Just behind', ru: 'Непосредственно после', zh: '越过之后', vi: 'Ngay sau' };
export const from: Texts = { en: 'from', ru: 'от', zh: '从', vi: 'từ' };
export const to: Texts = { en: 'to', ru: 'до', zh: '到', vi: 'đến' };
export const changeFromNow: Texts = {
  en: 'Change from now',
  ru: 'Отличие от нынешнего',
  zh: '与当前相比',
  vi: 'So với hiện tại',
};
export const figureThere: Texts = {
  en: 'Figure there',
  ru: 'Показатель при этом',
  zh: '此时的指标',
  vi: 'Chỉ tiêu khi đó',
};
export const textsPairs = {
  en: 'All pairs of {along} and {against} that do it',
  ru: 'Все пары «{along}» и «{against}», дающие цель',
  zh: '使目标成立的“{along}”与“{against}”的所有组合',
  vi: 'Mọi cặp “{along}” và “{against}” đạt mục tiêu',
} as const satisfies Texts;
export const textsNoPair: Texts = {
  en: 'An empty cell: with this value nothing within the limits of the other input does it.',
  ru: 'Пустая ячейка: при этом значении второй показатель в своих пределах цели не достигает.',
  zh: '空白单元格：取该值时，另一输入在其范围内无法达到目标。',
  vi: 'Ô trống: với giá trị này, dữ liệu kia không thể đạt mục tiêu trong giới hạn của nó.',
};
