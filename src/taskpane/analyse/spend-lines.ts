// What was read of a table of spend and leads, and what was not, in a line each.
import type { SpendTable } from '../../analysis/spend-table';
import { writtenDate } from '../../locales/formats';
import { filledIn } from '../../locales/gaps';
import { listed } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { isoOf } from '../../numerics/days';
import { tableWords } from './table-words';

export function spendLines(
  { place, table }: { readonly place: string; readonly table: SpendTable },
  language: Language,
): readonly string[] {
  const said = tableWords.fill.spend;
  const days = { from: writtenDate(language, isoOf(table.first)), to: writtenDate(language, isoOf(table.last)) };
  const shown = table.unread.slice(0, 5).map(String);
  return [
    table.lines.length === 0
      ? said.noRows[language]
      : filledIn(language, said.read, { place, rows: table.lines.length, ...days }),
    ...(table.unread.length > 0
      ? [
          filledIn(language, said.unread, {
            count: table.unread.length,
            rows: listed(language, shown) + (table.unread.length > shown.length ? ' …' : ''),
          }),
        ]
      : []),
  ];
}
