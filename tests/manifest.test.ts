// manifest.xml by the rules that Office gives: the documentation's "Office Add-ins XML manifest" pages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { functions } from '../src/functions';
import { languages, officeLocale } from '../src/locales/language';
import { metadataFiles } from '../src/metadata';

const root = path.resolve(__dirname, '..');
const { window } = new JSDOM('');
const manifest = new window.DOMParser().parseFromString(
  readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  'text/xml',
);
const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
const base = 'https://localhost:3000/';
const translations = languages.filter((language) => language !== 'en').map((language) => officeLocale[language]);

test('the manifest is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

test.each(['DisplayName', 'Description', 'bt:String'])('every %s is said in all languages', (name) => {
  for (const element of all(name)) {
    if (element.closest('Supertip') || !element.hasAttribute('DefaultValue')) continue;
    const locales = [...element.children].map((override) => override.getAttribute('Locale'));
    expect({ said: element.getAttribute('DefaultValue'), locales }).toEqual({
      said: element.getAttribute('DefaultValue'),
      locales: translations,
    });
  }
});

// "ShortStrings … 125 characters", "LongStrings … 250 characters", ids of resources 32 characters.
test('no text and no id is longer than Office allows', () => {
  const texts = (parent: string): readonly string[] =>
    all(parent).flatMap((list) =>
      [...list.querySelectorAll('[DefaultValue],[Value]')].map(
        (element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
      ),
    );
  expect(texts('bt:ShortStrings').filter((text) => text.length > 125)).toEqual([]);
  expect(texts('bt:LongStrings').filter((text) => text.length > 250)).toEqual([]);
  expect([...manifest.querySelectorAll('[id]')].filter((element) => element.id.length > 32)).toEqual([]);
});

test('every resource that is used is there, and every one that is there is used', () => {
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid')));
  const there = new Set(
    ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      all(name)
        .filter((element) => element.hasAttribute('id'))
        .map((element) => element.getAttribute('id')),
    ),
  );
  expect([...there].sort()).toEqual([...used].sort());
});

test('page, function file and runtime are one, as a shared runtime needs', () => {
  const resids = [...all('Runtime'), ...all('Page').flatMap((page) => [...page.children]), ...all('FunctionFile')].map(
    (element) => element.getAttribute('resid'),
  );
  expect(resids).toEqual(['Page.Url', 'Page.Url', 'Page.Url']);
  expect(all('Namespace')).toEqual([]);
});

test('every picture is there in the size that it is declared for', () => {
  const sizes = new Map(
    all('bt:Image')
      .filter((image) => image.hasAttribute('size'))
      .map((image) => [image.getAttribute('resid'), Number(image.getAttribute('size'))]),
  );
  const pictures = all('bt:Image')
    .filter((image) => image.hasAttribute('id'))
    .map((image) => [image.getAttribute('DefaultValue') ?? '', sizes.get(image.id)] as const);
  for (const [url, size] of [
    ...pictures,
    [all('IconUrl')[0]?.getAttribute('DefaultValue') ?? '', 32] as const,
    [all('HighResolutionIconUrl')[0]?.getAttribute('DefaultValue') ?? '', 64] as const,
  ]) {
    const png = readFileSync(path.join(root, url.replace(base, '')));
    expect({ url, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
      url,
      width: size,
      height: size,
    });
  }
});

test('every page and every list of functions that it names is built', () => {
  const built = [...metadataFiles(base).map((file) => file.path), 'taskpane.html', 'functions.js'];
  const urls = [...all('bt:Url'), ...all('bt:Override'), ...all('SupportUrl')]
    .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
    .filter((url) => url.startsWith(base));
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.filter((url) => !built.includes(url.slice(base.length)))).toEqual([]);
});

test('no function has a name that needs a namespace', () => {
  expect(functions.filter(({ id }) => !/^PLAN\.[A-Z][A-Z_]+$/.test(id))).toEqual([]);
});
