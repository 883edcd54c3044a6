// What the gallery says of each template, before any of them is loaded; a build makes it of the templates (gallery-files.tsx).
import type { Language, Texts } from '../../locales/language';
import { addWords, said } from '../../locales/said';

export interface TemplateCard {
  readonly id: string;
  /** Models of an earlier one are offered this one. */
  readonly version: number;
  readonly name: Texts;
  readonly purpose: Texts;
  readonly asks: {
    /** Of all questions. */
    readonly count: number;
    /** The labels of the first ones that tell what the model is about: three, without its title. */
    readonly first: readonly Texts[];
  };
  /** Of a model of the initial answers. */
  readonly sheets: number;
}

/** One language's file: the cards, the words on them by keys, and which they are. */
export interface CardsFile {
  readonly cards: readonly Readonly<{ id: string; version: number; asks: number; first: number; sheets: number }>[];
  readonly words: Readonly<Record<string, string>>;
}

/** Relative to the pane. */
export function cardsFile(language: Language): string {
  return `gallery/cards.${language}.json`;
}

/** The key of a word on a template's card. */
export function cardWord(template: string, what: 'name' | 'purpose' | number): string {
  return `card ${template} ${what}`;
}

/** The cards of a language's file, which speak every language whose file was read. */
export function readCards(language: Language, { cards, words }: CardsFile): readonly TemplateCard[] {
  addWords(language, words);
  return cards.map(({ id, version, asks, first, sheets }) => ({
    id,
    version,
    name: said(cardWord(id, 'name')),
    purpose: said(cardWord(id, 'purpose')),
    asks: { count: asks, first: Array.from({ length: first }, (_, index) => said(cardWord(id, index))) },
    sheets,
  }));
}
