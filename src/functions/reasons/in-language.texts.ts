// What in-language.ts says.
import type { Texts } from '../../locales/language';

export const rowAndColumn = {
  en: 'Row {row}, column {column} of {argument}',
  ru: '{argument}, строка {row}, столбец {column}',
  zh: '{argument} 第 {row} 行第 {column} 列',
  vi: '{argument}, dòng {row}, cột {column}',
} as const satisfies Texts;
export const rowOnly = {
  en: 'Row {row} of {argument}',
  ru: '{argument}, строка {row}',
  zh: '{argument} 第 {row} 行',
  vi: '{argument}, dòng {row}',
} as const satisfies Texts;
export const cellOnly = {
  en: 'Cell {cell} of {argument}',
  ru: '{argument}, ячейка {cell}',
  zh: '{argument} 第 {cell} 个单元格',
  vi: '{argument}, ô {cell}',
} as const satisfies Texts;
export const foundText = {
  en: 'the text “{found}”',
  ru: 'текст «{found}»',
  zh: '文本“{found}”',
  vi: 'văn bản “{found}”',
} as const satisfies Texts;
export const foundTrue: Texts = { en: 'TRUE', ru: 'значение ИСТИНА', zh: '逻辑值 TRUE', vi: 'giá trị TRUE' };
export const foundFalse: Texts = { en: 'FALSE', ru: 'значение ЛОЖЬ', zh: '逻辑值 FALSE', vi: 'giá trị FALSE' };
export const foundEndless: Texts = {
  en: 'no finite number',
  ru: 'бесконечное число',
  zh: '非有限数值',
  vi: 'số không hữu hạn',
};
export const foundError: Texts = { en: 'an error', ru: 'ошибка', zh: '错误值', vi: 'giá trị lỗi' };
