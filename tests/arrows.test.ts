// The import arrows of src/README.md: which room may use which.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const mayUse: Readonly<Record<string, readonly string[]>> = {
  locales: [],
  numerics: [],
  customers: ['numerics'],
  functions: ['customers', 'numerics', 'locales'],
  formulas: ['functions', 'numerics'],
  templates: ['numerics', 'locales'],
  plan: ['templates', 'formulas', 'functions', 'numerics', 'locales'],
  calculation: ['plan'],
  analysis: ['plan', 'customers', 'functions', 'numerics', 'locales'],
  decision: ['calculation', 'plan', 'numerics', 'locales'],
  sources: ['analysis', 'numerics'],
  excel: ['plan', 'formulas', 'functions', 'analysis', 'calculation', 'decision'],
  taskpane: [
    'excel',
    'decision',
    'calculation',
    'sources',
    'analysis',
    'plan',
    'formulas',
    'functions',
    'templates',
    'numerics',
    'locales',
  ],
  'browser-workbook': [],
  metadata: ['taskpane', 'calculation', 'plan', 'templates', 'functions', 'locales'],
};

const source = path.resolve(__dirname, '../src');
const rooms = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((imported) => imported.fileName);
}

function filesOf(room: string): readonly string[] {
  return readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(source, room, file));
}

function forbiddenImports(room: string, file: string): readonly string[] {
  return importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => path.relative(source, path.resolve(path.dirname(file), imported)).split(path.sep)[0] ?? '')
    .filter((used) => used !== room && !mayUse[room]?.includes(used));
}

/** What a file imports of ours, by its path in src. */
function relativeImports(file: string): readonly string[] {
  return importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => path.relative(source, path.resolve(path.dirname(file), imported)));
}

/** The files of ours that it imports anything from, be it a type. */
function filesImported(file: string): readonly string[] {
  return importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .flatMap((imported) => {
      const place = path.resolve(path.dirname(file), imported);
      const found = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => place + end).find((one) => existsSync(one));
      return found === undefined ? [] : [found];
    });
}

test('every room of src is on the map', () => {
  expect([...rooms].sort()).toEqual(Object.keys(mayUse).sort());
});

test.each(rooms)('%s imports only the rooms that its arrows allow', (room) => {
  const found = filesOf(room).flatMap((file) =>
    forbiddenImports(room, file).map((used) => `${path.relative(source, file)} imports ${used}`),
  );
  expect(found).toEqual([]);
});

test.each(['grid', 'xlsx'])(
  "browser-workbook/%s, what a workbook holds, knows nothing of an add-in's messages",
  (room) => {
    const found = filesOf(`browser-workbook/${room}`).flatMap((file) =>
      relativeImports(file)
        .filter((used) => used.startsWith('browser-workbook/host/'))
        .map((used) => `${path.relative(source, file)} imports ${used}`),
    );
    expect(found).toEqual([]);
  },
);

test('no two files need each other, be it by way of others or for a type', () => {
  const needs = new Map(rooms.flatMap(filesOf).map((file) => [file, filesImported(file)]));
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, from: readonly string[]): void => {
    const at = from.indexOf(file);
    if (at >= 0) circles.push([...from.slice(at), file].map((one) => path.relative(source, one)).join(' -> '));
    if (at >= 0 || finished.has(file)) return;
    for (const next of needs.get(file) ?? []) visit(next, [...from, file]);
    finished.add(file);
  };
  for (const file of needs.keys()) visit(file, []);
  expect(needs.size).toBeGreaterThan(rooms.length);
  expect(circles).toEqual([]);
});

test.each([
  'numerics',
  'customers',
  'functions',
  'formulas',
  'templates',
  'plan',
  'calculation',
  'analysis',
  'decision',
  'locales',
])('%s, a pure room, imports no package but the financial formulas', (room) => {
  const packages = filesOf(room)
    .flatMap((file) => importsOf(file))
    .filter((imported) => !imported.startsWith('.') && imported !== 'financial');
  expect(packages).toEqual([]);
});

test('only the Excel room names Excel or Office', () => {
  const elsewhere = rooms
    .filter((room) => room !== 'excel' && room !== 'browser-workbook')
    .flatMap((room) => filesOf(room))
    .filter((file) =>
      /\b(Excel\.run|Office\.(context|onReady|actions|addin)|CustomFunctions\.)/.test(withoutComments(file)),
    );
  expect(elsewhere.map((file) => path.relative(source, file))).toEqual([]);
});

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
