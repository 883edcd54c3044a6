// A sentence with gaps such as `{count}`. Which gaps it has is part of its type: one that is not filled, is filled with
// what has no place in it, or is missing in one of the languages does not compile. So it stands in the sources `as const`.
import { writtenNumber } from './formats';
import type { Language, Texts } from './language';

export type GapsIn<Sentence extends string> = Sentence extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsIn<Rest>
  : never;

/** A sentence that has a place for each of the gaps, and for no other. */
export type WithGaps<Gaps, Sentence extends string> = [Gaps] extends [GapsIn<Sentence>]
  ? [GapsIn<Sentence>] extends [Gaps]
    ? Sentence
    : never
  : never;

/** Texts that have the same gaps in every language. */
export type Alike<Said extends Texts> = Said & {
  readonly [Tongue in Language]: WithGaps<GapsIn<Said['en']>, Said[Tongue]>;
};

/** What fills the gaps; nothing where there are none. */
export type Fillings<Said extends Texts> = [GapsIn<Said['en']>] extends [never]
  ? readonly []
  : readonly [{ readonly [Gap in GapsIn<Said['en']>]: string | number }];

/** The sentence of a language, numbers in its gaps as that language writes them. */
export function filledIn<const Said extends Texts>(
  language: Language,
  said: Alike<Said>,
  ...[fillings]: Fillings<Said>
): string {
  const known: Readonly<Record<string, string | number>> = fillings ?? {};
  return withGapsFilled(said[language], (gap) => {
    const value = known[gap] ?? '';
    return typeof value === 'number' ? writtenNumber(language, value) : value;
  });
}

export function withGapsFilled(sentence: string, filling: (gap: string) => string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => filling(gap));
}
