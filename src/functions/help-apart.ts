// What only the page of a function says comes apart from the code that computes. In the sources it stands in the function's
// description; in the built add-in `scripts/texts-loader.cjs` puts `helpOf(id)` in its place, empty until its file is there.
import { said } from '../locales/said';
import type { Texts } from '../locales/language';
import type { PlanFunction } from './contract';

type Help = Pick<PlanFunction, 'equations' | 'errors' | 'examples' | 'sources'>;

/** As the file has it: a text is its key. */
export type StoredHelp = { readonly [Part in keyof Help]: readonly Stored<Help[Part][number]>[] };
type Stored<Item> = Item extends { readonly text: Texts } ? Omit<Item, 'text'> & { readonly text: string } : Item;

type Filling = { readonly [Part in keyof Help]: Help[Part][number][] };

const known: Record<string, Filling> = {};

/** The lists that a function keeps; they are filled when its help comes. */
export function helpOf(id: string): Filling {
  return (known[id] ??= { equations: [], errors: [], examples: [], sources: [] });
}

/** Fills the lists of every function. */
export function addHelp(help: Readonly<Record<string, StoredHelp>>): void {
  for (const [id, { equations, errors, examples, sources }] of Object.entries(help)) {
    const own = helpOf(id);
    own.equations.push(...equations);
    own.errors.push(...errors.map(withText));
    own.examples.push(...examples.map(withText));
    own.sources.push(...sources);
  }
}

function withText<Item extends { readonly text: string }>(item: Item): Omit<Item, 'text'> & { readonly text: Texts } {
  return { ...item, text: said(item.text) };
}
