// The values that an .xlsx file holds, read from its XML, and the same file with every one of them wrong.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type FileValue = string | number | boolean;

/** Only what stands in cells: `values.get('Plan 2')?.get('B7')`. An empty cell is absent. */
export function fileValues(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, FileValue>> {
  const file = unzipSync(bytes);
  const part = (name: string): string => strFromU8(file[name] ?? new Uint8Array());
  const texts = elements(part('xl/sharedStrings.xml'), 'si').map(({ content }) => textOf(content));
  const sheets = sheetParts(part).map(([name, path]) => {
    const values = new Map<string, FileValue>();
    for (const cell of elements(part(path), 'c')) {
      const value = valueOf(cell, texts);
      if (value !== undefined) values.set(cell.attributes['r'] ?? '', value);
    }
    return [name, values] as const;
  });
  return new Map(sheets);
}

/** The names of the sheets, and the parts of the file that they are. */
function sheetParts(part: (name: string) => string): (readonly [name: string, path: string])[] {
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  return elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => [
    attributes['name'] ?? '',
    (targets.get(attributes['r:id']) ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
  ]);
}

/** The same file with other numbers in cells that hold numbers. */
export function withNumbers(bytes: Uint8Array, sheet: string, numbers: ReadonlyMap<string, number>): Uint8Array {
  const file = unzipSync(bytes);
  const part = (name: string): string => strFromU8(file[name] ?? new Uint8Array());
  const path = new Map(sheetParts(part)).get(sheet) ?? '';
  let xml = part(path);
  for (const [address, number] of numbers) {
    const cell = new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*(</v></c>)`);
    if (!cell.test(xml)) throw new Error(`${sheet}!${address} holds no number`);
    xml = xml.replace(cell, (_all, before: string, after: string) => `${before}${number}${after}`);
  }
  file[path] = strToU8(xml);
  return zipSync(file, { level: 1 });
}

function valueOf({ attributes, content }: Element, texts: readonly string[]): FileValue | undefined {
  const value = elements(content, 'v')[0]?.content;
  if (attributes['t'] === 'inlineStr') return textOf(content);
  if (value === undefined) return undefined;
  switch (attributes['t']) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1';
    case 'str':
    case 'e':
      return plain(value);
    default:
      return Number(value);
  }
}

/** Every value that a formula had is another one, so that who reads the file without calculating it is found out. */
export function withWrongValues(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly count: number } {
  const file = unzipSync(bytes);
  let count = 0;
  for (const [name, content] of Object.entries(file)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const changed = strFromU8(content).replace(
      /(<c [^>]*?)( t="(?:str|b)")?(>(?:<f\b[^>]*>[^<]*<\/f>))<v(?:\/>|>[^<]*<\/v>)/g,
      (_all, cell: string, _type: string | undefined, formula: string) => {
        count++;
        return `${cell}${formula}<v>-987654321</v>`;
      },
    );
    file[name] = strToU8(changed);
  }
  return { bytes: zipSync(file, { level: 1 }), count };
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Elements that hold none of their own kind, which is all that is asked for here. */
function elements(xml: string, tag: string): Element[] {
  const pattern = new RegExp(`<${tag}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g');
  return Array.from(xml.matchAll(pattern), ([, attributes = '', content = '']) => ({
    attributes: Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, plain(value)]),
    ),
    content,
  }));
}

function textOf(xml: string): string {
  return elements(xml, 't')
    .map(({ content }) => plain(content))
    .join('');
}

function plain(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-fA-F]+);/g, (_all, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
