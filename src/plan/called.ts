// What a line is called away from its sheet.
import { withBrackets } from '../locales/joining';
import type { Language } from '../locales/language';

/** Labels, with the block where that is needed to know them: a column of a table, or one of several called the same. */
export function calledApart(
  lines: readonly { readonly label: string; readonly block: string; readonly over?: 'cell' | 'periods' | 'rows' }[],
  language: Language,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label, (counts.get(label) ?? 0) + 1);
  return lines.map(({ label, block, over }) =>
    (over !== 'rows' && counts.get(label) === 1) || label === block ? label : withBrackets(language, label, block),
  );
}
