import type { Language, Texts } from './language';

/**
 * Texts whose words come apart from the code, one language at a time. In the built add-in `scripts/texts-loader.cjs` puts
 * `said(key)` in the place of every text of functions and templates; tests and the build itself read the texts as they
 * stand in the sources.
 */
const tables: Partial<Record<Language, Readonly<Record<string, string>>>> = {};

/** The words of one language by their keys, besides those that are there already. */
export function addWords(language: Language, words: Readonly<Record<string, string>>): void {
  tables[language] = { ...tables[language], ...words };
}

class Said implements Texts {
  constructor(private readonly key: string) {}
  get en(): string {
    return word('en', this.key);
  }
  get ru(): string {
    return word('ru', this.key);
  }
  get zh(): string {
    return word('zh', this.key);
  }
  get vi(): string {
    return word('vi', this.key);
  }
}

/** Empty in a language that is not loaded. */
function word(language: Language, key: string): string {
  return tables[language]?.[key] ?? '';
}

export function said(key: string): Texts {
  return new Said(key);
}
