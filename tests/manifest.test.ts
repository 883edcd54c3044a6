// manifest.xml by the rules that Office gives: the documentation's "Office Add-ins XML manifest" pages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { functions } from '../src/functions';
import { languages, officeLocale } from '../src/locales/language';
import { words } from '../src/locales/words';
import { metadataFiles, shortcuts } from '../src/metadata';

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

test('package, lock file and manifest bear the version that the changelog tells of first', () => {
  const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
  const [, newest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? [];
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  const versions = [(JSON.parse(read('package.json')) as { version: string }).version, lock.version];
  expect([...versions, lock.packages['']?.version]).toEqual([newest, newest, newest]);
  expect(manifest.querySelector('Version')?.textContent).toBe(`${String(newest)}.0`);
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

test.each(languages)(
  'the buttons of the ribbon are called in %s as the pages of the pane that they open',
  (language) => {
    const { models, analyse, functions: ofFunctions, share } = words[language];
    const pages = { Models: models, Analyse: analyse, Functions: ofFunctions, Share: share };
    for (const [id, { page }] of Object.entries(pages)) {
      const label = manifest.getElementById(`${id}.Label`);
      const translated = label?.querySelector(`[Locale="${officeLocale[language]}"]`)?.getAttribute('Value');
      expect(translated ?? label?.getAttribute('DefaultValue')).toBe(page);
    }
  },
);

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

test('every command is associated, and each shortcut is one of them', () => {
  const source = readFileSync(path.join(root, 'src/excel/commands.ts'), 'utf8');
  const commands = all('FunctionName').map((name) => name.textContent ?? '');
  expect(commands).toEqual(['showModels', 'showAnalyse', 'showFunctions', 'showExplain', 'showShare', 'showHelp']);
  expect(commands.filter((command) => !source.includes(command))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(commands);
});

// "Ctrl+Shift+Alt+x" is what Microsoft recommends: no key of Excel's own has all three.
test('the shortcuts differ, keep to the recommended keys and are told by the buttons', () => {
  const keys = shortcuts.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
  for (const { action, key } of shortcuts) {
    const tip = manifest.getElementById(`${action.replace(/^show/, '')}.Tip`);
    const said = [
      tip?.getAttribute('DefaultValue'),
      ...[...(tip?.children ?? [])].map((one) => one.getAttribute('Value')),
    ];
    expect(said).toHaveLength(languages.length);
    expect(said.filter((text) => !text?.includes(key))).toEqual([]);
  }
});

test('the shortcuts are built, with their names in every language of Excel that the add-in speaks', () => {
  const [overrides] = all('ExtendedOverrides');
  const [token] = all('Token');
  const locales = [
    token?.getAttribute('DefaultValue'),
    ...[...(token?.children ?? [])].map((one) => one.getAttribute('Value')),
  ];
  expect(locales).toEqual(languages.map((language) => officeLocale[language]));
  const files = new Map(metadataFiles(base).map((file) => [base + file.path, file.content]));
  const main = JSON.parse(files.get(overrides?.getAttribute('Url') ?? '') ?? '') as {
    readonly actions: readonly { readonly name: string }[];
  };
  for (const locale of locales) {
    const address = overrides?.getAttribute('ResourcesUrl')?.replace('${token.locale}', locale ?? '') ?? '';
    const texts = JSON.parse(files.get(address) ?? '') as Readonly<Record<string, { readonly value: string }>>;
    expect(main.actions.map(({ name }) => name)).toEqual(Object.keys(texts).map((key) => `\${resource.${key}}`));
  }
});

test('no function has a name that needs a namespace', () => {
  expect(functions.filter(({ id }) => !/^PLAN\.[A-Z][A-Z_]+$/.test(id))).toEqual([]);
});
