// What page.ts says.
import type { Texts } from '../../locales/language';

export const modelFigureMadeOnDate = {
  en: '{model}. {figure}. Made on {date}.',
  ru: '{model}. {figure}. Составлено {date}.',
  zh: '{model}。{figure}。生成日期：{date}。',
  vi: '{model}. {figure}. Lập ngày {date}.',
} as const satisfies Texts;
export const textsUnchanged: Texts = {
  en: 'The inputs are as they were then.',
  ru: 'Исходные данные с тех пор не менялись.',
  zh: '输入数据与当时一致。',
  vi: 'Dữ liệu đầu vào vẫn như khi đó.',
};
export const inputsHaveChangedSince: Texts = {
  en: 'Inputs have changed since: ',
  ru: 'С тех пор исходные данные изменились. Строк: ',
  zh: '此后输入数据已更改，项数：',
  vi: 'Dữ liệu đầu vào đã thay đổi từ đó, số mục: ',
};
export const howToReadIt: Texts = {
  en: 'How to read it',
  ru: 'Как читать',
  zh: '阅读说明',
  vi: 'Cách đọc',
};
export const inputsAsTheyWere: Texts = {
  en: 'The inputs as they were',
  ru: 'Исходные данные на тот момент',
  zh: '当时的输入数据',
  vi: 'Dữ liệu đầu vào khi đó',
};
export const input: Texts = { en: 'Input', ru: 'Показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' };
export const where: Texts = { en: 'Where', ru: 'Где', zh: '所在位置', vi: 'Ở đâu' };
export const then: Texts = { en: 'Then', ru: 'Тогда', zh: '当时', vi: 'Khi đó' };
export const now: Texts = { en: 'Now', ru: 'Сейчас', zh: '现在', vi: 'Hiện nay' };
export const changed: Texts = { en: 'Changed', ru: 'Изменено', zh: '已更改', vi: 'Đã đổi' };
export const textsAside: Texts = {
  en: 'Period by period as they were, for the comparison',
  ru: 'По периодам на тот момент, для сравнения',
  zh: '当时各期数值（用于比较）',
  vi: 'Từng kỳ khi đó, để so sánh',
};
export const lineTotal = {
  en: '{line}, total',
  ru: '{line}, итого',
  zh: '{line}，合计',
  vi: '{line}, tổng',
} as const satisfies Texts;
