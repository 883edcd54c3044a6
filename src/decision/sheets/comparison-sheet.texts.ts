// What comparison-sheet.ts says.
import type { Texts } from '../../locales/language';

export const comparison: Texts = { en: 'Comparison', ru: 'Сравнение', zh: '对比', vi: 'So sánh' };
export const sideBySideNames = {
  en: 'Side by side: {names}',
  ru: 'Сравнение: {names}',
  zh: '并列对比：{names}',
  vi: 'So sánh: {names}',
} as const satisfies Texts;
export const keyFigures: Texts = { en: 'Key figures', ru: 'Ключевые показатели', zh: '关键指标', vi: 'Chỉ tiêu chính' };
export const figure: Texts = { en: 'Figure', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' };
export const differenceOtherLessOne = {
  en: 'Difference: {other} − {one}',
  ru: 'Разница: {other} − {one}',
  zh: '差异：{other} − {one}',
  vi: 'Chênh lệch: {other} − {one}',
} as const satisfies Texts;
export const inputsThatDiffer: Texts = {
  en: 'Inputs that differ',
  ru: 'Различающиеся исходные данные',
  zh: '不同的输入',
  vi: 'Dữ liệu đầu vào khác nhau',
};
export const input: Texts = { en: 'Input', ru: 'Исходный показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' };
export const textsSame = {
  en: 'Inputs that are the same: {count}. Those that differ: {differ}.',
  ru: 'Совпадающих исходных данных: {count}. Различающихся: {differ}.',
  zh: '相同的输入：{count} 项；不同的输入：{differ} 项。',
  vi: 'Dữ liệu giống nhau: {count}. Khác nhau: {differ}.',
} as const satisfies Texts;
export const textsLines: Texts = {
  en: 'Of a line of several cells it is said how it differs from the first state.',
  ru: 'Для строки из нескольких ячеек указано, чем она отличается от первого состояния.',
  zh: '由多个单元格组成的行，列出其与第一个状态的不同。',
  vi: 'Với dòng nhiều ô, nêu cách nó khác với trạng thái đầu tiên.',
};
export const theSame: Texts = { en: 'the same', ru: 'так же', zh: '相同', vi: 'giống nhau' };
export const notThere: Texts = { en: 'not there', ru: 'нет', zh: '无此项', vi: 'không có' };
export const changedOfDiffer = {
  en: '{changed} of {of} differ',
  ru: 'отличаются {changed} из {of}',
  zh: '{of} 个中有 {changed} 个不同',
  vi: 'khác {changed} trong {of}',
} as const satisfies Texts;
export const empty: Texts = { en: 'empty', ru: 'пусто', zh: '空白', vi: 'trống' };
export const bridge: Texts = { en: 'Bridge', ru: 'Мост', zh: '差异分解', vi: 'Phân tích chênh lệch' };
export const whyFigureDiffersOneOther = {
  en: 'Why {figure} differs: {one} → {other}',
  ru: 'Почему отличается «{figure}»: {one} → {other}',
  zh: '“{figure}”为何不同：{one} → {other}',
  vi: 'Vì sao “{figure}” khác nhau: {one} → {other}',
} as const satisfies Texts;
export const textsWhole = {
  en: '{one}: {before}. {other}: {after}. Difference: {difference}.',
  ru: '{one}: {before}. {other}: {after}. Разница: {difference}.',
  zh: '{one}：{before}；{other}：{after}；差异：{difference}。',
  vi: '{one}: {before}. {other}: {after}. Chênh lệch: {difference}.',
} as const satisfies Texts;
export const textsShapley: Texts = {
  en: 'Each part is the mean effect of changing that input over all orders of the changes (Shapley).',
  ru: 'Каждая часть — средний эффект изменения показателя по всем порядкам изменений (вектор Шепли).',
  zh: '每一部分是该输入的变化在所有变更顺序下的平均影响（夏普利值）。',
  vi: 'Mỗi phần là tác động trung bình của việc đổi dữ liệu đó qua mọi thứ tự thay đổi (giá trị Shapley).',
};
export const togetherPartsAreWholeDifference: Texts = {
  en: 'Together the parts are the whole difference.',
  ru: 'Вместе части дают всю разницу.',
  zh: '各部分合计等于全部差异。',
  vi: 'Cộng lại, các phần đúng bằng toàn bộ chênh lệch.',
};
export const textsSampled = {
  en: 'Of too many orders {orders} were drawn, seed {seed}; the standard error says how far a part may be off.',
  ru: 'Всех порядков слишком много: взято {orders}, начальное число {seed}; точность видна по стандартной ошибке.',
  zh: '输入过多，无法遍历所有顺序：抽取了 {orders} 种，随机种子 {seed}。标准误差表示可能的偏离。',
  vi: 'Quá nhiều dữ liệu để xét mọi thứ tự: đã rút {orders} thứ tự, số khởi tạo {seed}. Sai số chuẩn cho biết mức lệch.',
} as const satisfies Texts;
export const part: Texts = { en: 'Part', ru: 'Часть', zh: '分项', vi: 'Phần' };
export const effect: Texts = { en: 'Effect', ru: 'Влияние', zh: '影响', vi: 'Tác động' };
export const ofDifference: Texts = { en: 'Of the difference', ru: 'Доля разницы', zh: '占差异', vi: 'Tỷ trọng' };
export const standardError: Texts = {
  en: 'Standard error',
  ru: 'Стандарт. ошибка',
  zh: '标准误差',
  vi: 'Sai số chuẩn',
};
export const figureAfterIt: Texts = {
  en: 'Figure after it',
  ru: 'Показатель после',
  zh: '变化后的指标',
  vi: 'Chỉ tiêu sau đó',
};
export const otherCountTogether = {
  en: 'The other {count} together',
  ru: 'Остальные вместе ({count})',
  zh: '其余 {count} 项合计',
  vi: '{count} phần còn lại',
} as const satisfies Texts;
export const base: Texts = { en: 'Base', ru: 'Основание', zh: '底座', vi: 'Đế' };
export const rise: Texts = { en: 'Rise', ru: 'Рост', zh: '增加', vi: 'Tăng' };
export const fall: Texts = { en: 'Fall', ru: 'Снижение', zh: '减少', vi: 'Giảm' };
export const unexplained: Texts = {
  en: 'Formulas and cells that are not inputs',
  ru: 'Формулы и ячейки, не являющиеся исходными данными',
  zh: '公式及非输入单元格',
  vi: 'Công thức và ô không phải dữ liệu đầu vào',
};
