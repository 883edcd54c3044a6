// What the gallery says of each template, before any of them is loaded; a build makes it of the templates (gallery-files.tsx).
import type { Language, Texts } from '../../locales/language';
import { addWords, said } from '../../locales/said';
import type { Template } from '../../templates/template';

export interface TemplateCard extends Pick<Template, 'id' | 'version' | 'name' | 'inShort' | 'group' | 'startFor'> {
  /** All that it is found by besides; empty until the words to search by are loaded. */
  readonly searchedAs: Texts;
  readonly purpose: Texts;
}

/** One language's file: the cards, the words on them by keys, and which they are. */
export interface CardsFile {
  readonly cards: readonly Pick<TemplateCard, 'id' | 'version' | 'group' | 'startFor'>[];
  readonly words: Readonly<Record<string, string>>;
}

/** Relative to the pane. */
export function cardsFile(language: Language): string {
  return `gallery/cards.${language}.json`;
}

/** Words by their keys, loaded when somebody searches. */
export function searchFile(language: Language): string {
  return `gallery/search.${language}.json`;
}

/** What a card shows, and what it is only found by. */
export const cardTexts = ['name', 'inShort'] as const;
export const searchTexts = ['searchedAs', 'purpose'] as const;

/** The key of a template's word. */
export function cardWord(template: string, what: (typeof cardTexts | typeof searchTexts)[number]): string {
  return `card ${template} ${what}`;
}

/** The cards of a language's file, which speak every language whose file was read. */
export function readCards(language: Language, { cards, words }: CardsFile): readonly TemplateCard[] {
  addWords(language, words);
  return cards.map((card) => ({
    ...card,
    name: said(cardWord(card.id, 'name')),
    inShort: said(cardWord(card.id, 'inShort')),
    searchedAs: said(cardWord(card.id, 'searchedAs')),
    purpose: said(cardWord(card.id, 'purpose')),
  }));
}
