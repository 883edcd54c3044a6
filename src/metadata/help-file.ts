// The file of what only the page of a function says: see `functions/help-apart.ts`.
import { functions } from '../functions';
import type { StoredHelp } from '../functions/help-apart';
import type { Texts } from '../locales/language';

/** `keyOf` is the key by which a text's words are found. */
export function helpFile(keyOf: (text: Texts) => string): { readonly path: string; readonly content: string } {
  const keyed = <Item extends { readonly text: Texts }>(
    items: readonly Item[],
  ): readonly (Omit<Item, 'text'> & { readonly text: string })[] =>
    items.map((item) => ({ ...item, text: keyOf(item.text) }));
  const help = functions.map(({ id, equations, errors, examples, sources }): [string, StoredHelp] => [
    id,
    { equations, errors: keyed(errors), examples: keyed(examples), sources },
  ]);
  return { path: 'help.json', content: JSON.stringify(Object.fromEntries(help)) };
}
