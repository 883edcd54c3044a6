import type { Language } from '../locales/language';
import type { Answers, Template } from '../templates/template';
import { normalise } from './1-normalise';
import type { Taken } from './2-name';
import { name } from './2-name';
import { layOut } from './3-lay-out';
import { fill } from './4-fill';
import { assemble } from './6-assemble';
import type { WorkbookPlan } from './workbook-plan';

/** What a template says of itself to those who fill in and roll forward its models. */
export type { FilledFromTables } from '../templates/from-tables';
export type { GoingOn } from '../templates/going-on';
/** The languages that a model can be written in. */
export { languages } from '../locales/language';
export type { Taken } from './2-name';
export type { Filled, Keeping, Lost, TakenLine, TypedValues } from './keep';
export { keepTyped, takeTyped, typedAnswers, typedIn } from './keep';
export { isoOf, serialOf } from '../numerics/days';
export { differenceFormat, isDateFormat, numberFormatAt, shownValue } from './shown-value';
/** What other makers of sheets need to give them the same look. */
export {
  absoluteRange,
  cellAddress,
  columnLetters,
  firstCell,
  rangeAddress,
  sheetPrefix,
  splitReference,
  type Cell,
} from './address';
export { calledApart } from './called';
export { literal } from './cell';
export { column as columnOf, sheetTop } from './geometry';
export { numberedSheet } from './2-name';
export {
  boldness,
  columnWidthsOf,
  defaultSize,
  lineHeight,
  rowHeightOf,
  titleHeight,
  widenedFor,
  writtenWidth,
} from './sheet/measures';
export { printed, printMargins } from './sheet/print';
export { looks, numberFormats, seriesColors, tabColors } from './sheet/style';
export { linesOf, pointsOf, textWidth } from './sheet/text-width';
export { TemplateFault } from './model';
export type * from './workbook-plan';

/**
 * The workbook that a template makes of checked answers, in one language: pure and deterministic, plain JSON.
 * `taken` are the sheets and names that the workbook has already. Throws `TemplateFault` where the template itself is
 * at fault.
 */
export function plan(
  template: Template,
  answers: Answers,
  language: Language,
  taken: Taken = { sheets: [], names: [] },
): WorkbookPlan {
  const model = normalise(template, answers, language);
  const named = name(model, taken);
  const laid = layOut(model, named);
  return assemble(model, named, laid, fill(model, named, laid));
}
