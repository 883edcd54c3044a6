import { functions } from '../../src/functions';
import { addHelp, helpOf, type StoredHelp } from '../../src/functions/help-apart';
import { languages, type Texts } from '../../src/locales/language';
import { addWords } from '../../src/locales/said';
import { helpFile } from '../../src/metadata/help-file';

test('What comes apart from the code is what the descriptions say, in every language', () => {
  const texts: Texts[] = [];
  const { content } = helpFile((text) => `text ${texts.push(text) - 1}`);
  addHelp(JSON.parse(content) as Readonly<Record<string, StoredHelp>>);
  for (const language of languages) {
    addWords(language, Object.fromEntries(texts.map((text, index) => [`text ${index}`, text[language]])));
  }
  const read = (items: readonly { readonly text: Texts }[]) =>
    items.map(({ text: { en, ru, zh, vi }, ...item }) => ({ ...item, text: { en, ru, zh, vi } }));
  for (const { id, equations, errors, examples, sources } of functions) {
    const help = helpOf(id);
    expect({ ...help, errors: read(help.errors), examples: read(help.examples) }).toEqual({
      equations,
      errors,
      examples,
      sources,
    });
  }
});
