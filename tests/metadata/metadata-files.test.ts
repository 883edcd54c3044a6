import { JSDOM } from 'jsdom';
import { families, functions } from '../../src/functions';
import { equationText } from '../../src/functions/equation';
import { languages, officeLocale } from '../../src/locales/language';
import { helpTexts } from '../../src/metadata/help-texts';
import { templates } from '../../src/templates';
import { functionsMetadata, helpPath, metadataFileName, metadataFiles } from '../../src/metadata';
import { sampled } from '../depth';

const files = metadataFiles('https://example.com/add-in');
const contentOf = new Map(files.map(({ path, content }) => [path, content]));

const parsed = new Map<string, Document>();
function page(path: string): Document {
  const document = parsed.get(path) ?? new JSDOM(contentOf.get(path) ?? '').window.document;
  parsed.set(path, document);
  return document;
}

test('there is one functions JSON per language, a help page per function and language, and the shortcuts', () => {
  const expected = languages.flatMap((language) => [
    metadataFileName(language),
    `help/${language}/index.html`,
    `shortcuts.${officeLocale[language]}.json`,
    ...functions.map(({ id }) => helpPath(id, language)),
  ]);
  expect([...contentOf.keys()].sort()).toEqual(['shortcuts.json', ...expected].sort());
  expect(languages.map(metadataFileName)).toEqual([
    'functions.json',
    'functions.ru-RU.json',
    'functions.zh-CN.json',
    'functions.vi-VN.json',
  ]);
});

describe.each(languages)('the metadata in %s', (language) => {
  const metadata = functionsMetadata(functions, language, 'https://example.com/add-in/');

  test('is what the file holds, and smaller than the megabyte at which Excel gives up', () => {
    const content = contentOf.get(metadataFileName(language)) ?? '';
    expect(JSON.parse(content)).toEqual(metadata);
    expect(Buffer.byteLength(content)).toBeLessThan(1_000_000);
  });

  test('names every function as it is typed, whatever the language', () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(functions.map(({ id }) => [id, id]));
    for (const { id } of metadata.functions) expect(id).toMatch(/^PLAN\.[A-Z][A-Z_.]+$/);
  });

  test('points every function to its help page, with one slash whether or not the address ends in one', () => {
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`https://example.com/add-in/help/${language}/${id}.html`);
      expect(contentOf.has(helpPath(id, language))).toBe(true);
    }
  });

  test('differs from English in texts alone', () => {
    const english = functionsMetadata(functions, 'en', 'https://example.com/add-in/');
    const withoutTexts = (each: object): unknown =>
      JSON.parse(
        JSON.stringify(each, (key, value: unknown) =>
          ['description', 'helpUrl', 'tooltip'].includes(key) ? undefined : value,
        ),
      );
    expect(withoutTexts(metadata)).toEqual(withoutTexts(english));
  });

  test('lists the words of every option, the default first, and only of options', () => {
    const words = new Map(metadata.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
    expect(words.size).toBe(metadata.enums.length);
    for (const each of functions) {
      const described = metadata.functions.find(({ id }) => id === each.id);
      each.parameters.forEach(({ options }, index) => {
        const parameter = described?.parameters[index];
        expect(parameter?.type).toBe(options === undefined ? 'any' : 'string');
        expect(parameter?.customEnumId && words.get(parameter.customEnumId)).toEqual(options);
      });
    }
  });
});

describe.each(sampled(languages, 4))('the help in %s', (language) => {
  const pages = files.filter(({ path }) => path.startsWith(`help/${language}/`));

  test('says its language, has one heading and a description, and needs no other file, nor a script but to search', () => {
    for (const { path } of pages) {
      const document = page(path);
      expect(document.documentElement.lang).toBe(officeLocale[language]);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.title).not.toBe('');
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy();
      expect(document.querySelectorAll('script[src], link, img')).toHaveLength(0);
      expect(document.querySelectorAll('script').length).toBe(path.endsWith('index.html') ? 1 : 0);
      expect(document.body.textContent).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  const known = [...contentOf.keys(), ...templates.map(({ id }) => helpPath(id, language))];

  test('has no dead link, and leads to the same page in every language', () => {
    for (const { path } of pages) {
      const document = page(path);
      const targets = [...document.querySelectorAll('a')].map(
        (link) => new URL(link.getAttribute('href') ?? '', `https://x/${path}`),
      );
      for (const target of targets) expect(known).toContain(target.pathname.slice(1));
      const name = path.split('/').at(-1);
      for (const other of languages)
        expect(targets.map(({ pathname }) => pathname)).toContain(`/help/${other}/${name}`);
      expect(document.querySelector('[aria-current=page]')?.getAttribute('lang')).toBe(officeLocale[language]);
    }
  });

  test('says of every function what its description says', () => {
    for (const each of functions) {
      const document = page(helpPath(each.id, language));
      const said = document.querySelector('main')?.textContent ?? '';
      const parts = [
        each.id,
        each.text[language],
        each.meaning[language],
        ...each.equations.map(equationText),
        ...each.sources,
        ...each.parameters.flatMap(({ name, text, options, optionTexts }) => [
          name,
          text[language],
          ...(options ?? []),
          ...(optionTexts ?? []).map((texts) => texts[language]),
        ]),
        ...each.errors.flatMap(({ error, text }) => [error, text[language]]),
        ...each.examples.flatMap(({ formula, text }) => [formula, text[language]]),
      ];
      for (const part of parts) expect(said).toContain(part);
    }
  });

  test('lists every model, and every function under its family', () => {
    const document = page(`help/${language}/index.html`);
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
      [helpTexts.models, ...families.map(({ text }) => text)].map((text) => text[language]),
    );
    expect([...document.querySelectorAll('main dt a')].map(({ textContent }) => textContent)).toEqual([
      ...templates.map(({ name }) => name[language]),
      ...functions.map(({ id }) => id),
    ]);
  });
});

test('a page shows numbers as its readers write them', () => {
  expect(contentOf.get(helpPath('PLAN.IRR', 'en'))).toContain('0.280948421');
  expect(contentOf.get(helpPath('PLAN.IRR', 'ru'))).toContain('0,280948421');
});
