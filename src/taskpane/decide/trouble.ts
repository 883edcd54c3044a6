// What is said of a figure that is not computed beside the workbook.
import type { DecideWords } from '../../locales/en-decide';
import { listed } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { shownValue } from '../../plan';
import type { Trouble } from './messages';

/** Whether the workbook has no result either. */
export function isInTheWay(trouble: Trouble | undefined): boolean {
  if (trouble?.kind !== 'cannot') return trouble?.kind === 'unknown';
  const { kind } = trouble.reason;
  return kind === 'circle' || kind === 'sheet' || kind === 'name';
}

/** Why a figure is not computed beside the workbook, and where the workbook has no result either what to do. */
export function sentenceOf(trouble: Trouble, words: DecideWords, language: Language): string {
  const { cell, formula } = trouble;
  const said = words.trouble;
  if (trouble.kind === 'differs') {
    const shown = (value: Parameters<typeof shownValue>[0]): string => shownValue(value, '', language) || '“”';
    return said.differs(cell, formula, shown(trouble.workbook), shown(trouble.here));
  }
  if (trouble.kind === 'unknown') return said.unknown(cell, trouble.name);
  const { reason } = trouble;
  switch (reason.kind) {
    case 'circle':
      return said.circle(listed(language, [...new Set(reason.cells)]));
    case 'function':
      return said.function(cell, reason.name);
    case 'name':
      return said.name(cell, reason.name);
    case 'sheet':
      return said.sheet(cell, reason.name);
    case 'external':
      return said.external(cell);
    default:
      return said.other(cell, formula);
  }
}
