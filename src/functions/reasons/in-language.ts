// What the pane says of a reason: in the reader's language, with numbers as that language writes them, and the next step.
import { filledIn } from '../../locales/gaps';
import { officeLocale, type Language } from '../../locales/language';
import type { CellInput } from '../contract';
import { reasons, type Place } from './catalogue';
import { filled, optionsIn, shortened, type Reason } from './reason';
import * as say from './in-language.texts';

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
  const place = cell !== undefined ? say.cellOnly : column !== undefined ? say.rowAndColumn : say.rowOnly;
  return filled(place[language], reason, String);
}

function foundIn(language: Language, found: CellInput): string {
  if (typeof found === 'string') return filledIn(language, say.foundText, { found: shortened(found) });
  if (typeof found === 'boolean') return (found ? say.foundTrue : say.foundFalse)[language];
  return typeof found === 'number' ? numberIn(language, found) : say.foundError[language];
}

/** Ungrouped, as a cell shows it. */
function numberIn(language: Language, number: number): string {
  if (!Number.isFinite(number)) return say.foundEndless[language];
  return new Intl.NumberFormat(officeLocale[language], { useGrouping: false, maximumSignificantDigits: 15 }).format(
    number,
  );
}
