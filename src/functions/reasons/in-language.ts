// What the pane says of a reason: in the reader's language, with numbers as that language writes them, and the next step.
import { officeLocale, type Language, type Texts } from '../../locales/language';
import type { CellInput } from '../contract';
import { reasons, type Place } from './catalogue';
import { filled, optionsIn, shortened, type Reason } from './reason';

const rowAndColumn: Texts = {
  en: 'Row {row}, column {column} of {argument}',
  ru: '{argument}, строка {row}, столбец {column}',
  zh: '{argument} 第 {row} 行第 {column} 列',
  vi: '{argument}, dòng {row}, cột {column}',
};
const rowOnly: Texts = {
  en: 'Row {row} of {argument}',
  ru: '{argument}, строка {row}',
  zh: '{argument} 第 {row} 行',
  vi: '{argument}, dòng {row}',
};
const cellOnly: Texts = {
  en: 'Cell {cell} of {argument}',
  ru: '{argument}, ячейка {cell}',
  zh: '{argument} 第 {cell} 个单元格',
  vi: '{argument}, ô {cell}',
};

const foundText: Texts = {
  en: 'the text “{found}”',
  ru: 'текст «{found}»',
  zh: '文本“{found}”',
  vi: 'văn bản “{found}”',
};
const foundTrue: Texts = { en: 'TRUE', ru: 'значение ИСТИНА', zh: '逻辑值 TRUE', vi: 'giá trị TRUE' };
const foundFalse: Texts = { en: 'FALSE', ru: 'значение ЛОЖЬ', zh: '逻辑值 FALSE', vi: 'giá trị FALSE' };
const foundEndless: Texts = {
  en: 'no finite number',
  ru: 'бесконечное число',
  zh: '非有限数值',
  vi: 'số không hữu hạn',
};
const foundError: Texts = { en: 'an error', ru: 'ошибка', zh: '错误值', vi: 'giá trị lỗi' };

export function reasonIn(language: Language, reason: Reason): string {
  return filled(reasons[reason.id].pane[language], reason, (field, gap) => {
    if (gap === 'place') return placeIn(language, reason, field as Place);
    if (gap === 'found' || gap === 'typed') return foundIn(language, field as CellInput);
    if (gap === 'options') return optionsIn(field as readonly string[]);
    if (typeof field === 'number') return numberIn(language, field);
    return Array.isArray(field) ? field.join(', ') : String(field);
  });
}

function placeIn(language: Language, reason: Reason, { argument, row, column, cell }: Place): string {
  if (cell === undefined && row === undefined) return argument;
  const place = cell !== undefined ? cellOnly : column !== undefined ? rowAndColumn : rowOnly;
  return filled(place[language], reason, String);
}

function foundIn(language: Language, found: CellInput): string {
  if (typeof found === 'string') return foundText[language].replace('{found}', () => shortened(found));
  if (typeof found === 'boolean') return (found ? foundTrue : foundFalse)[language];
  return typeof found === 'number' ? numberIn(language, found) : foundError[language];
}

/** Ungrouped, as a cell shows it. */
function numberIn(language: Language, number: number): string {
  if (!Number.isFinite(number)) return foundEndless[language];
  return new Intl.NumberFormat(officeLocale[language], { useGrouping: false, maximumSignificantDigits: 15 }).format(
    number,
  );
}
