// Files made to harm the one who opens them: each is refused with a reason, and the workbook stays as it was.
import { strToU8, zipSync } from 'fflate';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { words } from '../../src/browser-workbook/page/words';
import { openXlsx } from '../../src/browser-workbook/xlsx/open';
import { UnreadableFileError } from '../../src/browser-workbook/xlsx/unreadable';
import { slow } from '../depth';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

interface Parts {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly name?: string;
  readonly target?: string;
  readonly relations?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

function file({
  sheet,
  workbook = '',
  name = 'Data',
  target = 'worksheets/sheet1.xml',
  relations = '',
  others,
}: Parts): Uint8Array {
  const listed = (list: string): string => `<Relationships xmlns="${packaged}/relationships">${list}</Relationships>`;
  return zipSync({
    '_rels/.rels': strToU8(listed(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(listed(relation('rId1', 'worksheet', target) + relations)),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet ?? `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    ),
    ...others,
  });
}

/** The same file, whose lists say that each of its parts unfolds to so many bytes. */
function saying(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const offsets: Readonly<Record<number, number>> = { 0x02014b50: 24, 0x04034b50: 22 };
  for (let at = 0; at < bytes.length - 30; at++) {
    const offset = offsets[view.getUint32(at, true)];
    if (offset !== undefined) view.setUint32(at + offset, size, true);
  }
  return bytes;
}

const laughs = Array.from({ length: 9 }, (_, index) => {
  const before = `&l${String(index)};`;
  return `<!ENTITY l${String(index + 1)} "${before.repeat(10)}">`;
}).join('');

function sheetOf(cell: string): string {
  return `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1">${cell}<v>1</v></c></row></sheetData></worksheet>`;
}

const manyCells = `<worksheet xmlns="${main}"><sheetData><row r="1">${'<c/>'.repeat(1_000_001)}</row></sheetData></worksheet>`;

test.each([
  ['a part that unfolds to gigabytes', () => saying(2 ** 31, file({})), 'tooLarge'],
  ['a part that says it is small and is not', () => saying(1000, file({ sheet: ' '.repeat(10_000_000) })), 'tooLarge'],
  ['a part that says how far it unfolds: a thousand times', () => file({ sheet: ' '.repeat(20_000_000) }), 'tooLarge'],
  ['a part of more than a million elements', () => file({ sheet: manyCells }), 'tooLarge'],
  [
    'entities that unfold into each other',
    () =>
      file({ sheet: `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs}]><worksheet xmlns="${main}">&l9;</worksheet>` }),
    'unsafe',
  ],
  [
    'an entity that reads a file of the computer',
    () => file({ sheet: `<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet xmlns="${main}"/>` }),
    'unsafe',
  ],
  [
    'attributes without end',
    () => {
      const attributes = Array.from({ length: 1_000_000 }, (_, index) => `a${String(index)}="1"`).join(' ');
      return file({ sheet: `<worksheet xmlns="${main}" ${attributes}/>` });
    },
    'unsafe',
  ],
  ['a part whose path leads out of the file', () => file({ others: { '../../start.bat': strToU8('x') } }), 'unsafe'],
  ['a relation that leads out of the file', () => file({ target: '../../../etc/passwd' }), 'unsafe'],
  ['a comment that never ends', () => file({ sheet: '<!-- '.repeat(200_000) }), 'damaged'],
  ['quotes that never end', () => file({ sheet: '<a b="'.repeat(200_000) }), 'damaged'],
  [
    'elements within elements without end',
    () => file({ sheet: `<worksheet xmlns="${main}">${'<a>'.repeat(300_000)}` }),
    'unsafe',
  ],
  [
    'a row above the first',
    () =>
      file({
        sheet: `<worksheet xmlns="${main}"><sheetData><row r="0"><c r="A0"><v>1</v></c></row></sheetData></worksheet>`,
      }),
    'damaged',
  ],
  // As Apache POI's poc-shared-strings.xlsx.
  [
    'a text of a million characters that is in the file once and in a thousand cells',
    () =>
      file({
        sheet: `<worksheet xmlns="${main}"><sheetData><row r="1">${'<c t="s"><v>0</v></c>'.repeat(1000)}</row></sheetData></worksheet>`,
        relations: relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
        others: {
          'xl/sharedStrings.xml': strToU8(
            `<sst xmlns="${main}"><si><t>${Array.from({ length: 150_000 }, String).join(' ')}</t></si></sst>`,
          ),
        },
      }),
    'tooLarge',
  ],
  [
    'a formula of a hundred thousand quotation marks',
    () => file({ sheet: sheetOf(`<f>${'"'.repeat(100_001)}</f>`) }),
    'unsafe',
  ],
  [
    'a name of a hundred thousand quotation marks',
    () =>
      file({ workbook: `<definedNames><definedName name="Long">${"'".repeat(100_001)}</definedName></definedNames>` }),
    'unsafe',
  ],
] as const)('%s is refused, in the words of every language', (_title, make, reason) => {
  let refused: unknown;
  try {
    openXlsx(make());
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(UnreadableFileError);
  expect(refused).toMatchObject({ reason });
  for (const { unreadable } of Object.values(words)) expect(unreadable[reason]('a.xlsx')).toContain('a.xlsx');
});

slow(
  'a hundred thousand names that each lead to the next are read, and of them only those in a circle end in an error',
  () => {
    const name = (index: number, formula: string): string =>
      `<definedName name="N${String(index)}x">${formula}</definedName>`;
    const chain = Array.from({ length: 100_000 }, (_, index) => name(index, `N${String(index + 1)}x+1`));
    const workbook = `<definedNames>${chain.join('')}${name(100_000, 'N100001x')}${name(100_001, 'N100000x')}</definedNames>`;
    expect(openXlsx(file({ workbook })).losses).toEqual([{ kind: 'circularNames', where: ['N100000x', 'N100001x'] }]);
  },
);

describe('with names that are not what they seem', () => {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    book = await openHeadlessWorkbook();
  });
  afterEach(() => {
    book.dispose();
  });

  test('markup in the name of a sheet is a name, here and in the file that is saved', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await book.open(file({ name: '&lt;img src=x onerror=alert(1)&gt;' }));
    expect((await book.snapshot()).sheets.map((sheet) => sheet.name)).toEqual([name]);
    await book.open(await book.save());
    expect((await book.snapshot()).sheets.map((sheet) => sheet.name)).toEqual([name]);
  });

  test('names that are made of each other end in an error, and other cells are computed', async () => {
    const names =
      '<definedNames><definedName name="Hen">Egg+1</definedName><definedName name="Egg">Hen+1</definedName></definedNames>';
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>Hen</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`;
    expect(await book.open(file({ workbook: names, sheet }))).toEqual([
      { kind: 'circularNames', where: ['Hen', 'Egg'] },
    ]);
    expect(book.value('B1')).toBe(2);
    expect(String(book.value('A1'))).toMatch(/^#/);
  });
});
