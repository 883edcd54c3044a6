// npm run files -- <folder>: opens every .xlsx file of a folder in the browser workbook, types into a cell below all others, so
// that all is computed anew, saves, has LibreOffice read each before and after, and prints what differs: by kind, announced
// when the file was opened or not. Also counts the formulas whose result in the file is another than what the browser
// workbook computes. The files are whoever's runs it:
// none are part of this repository. Good ones: the test files of openpyxl, SheetJS, ExcelJS, ClosedXML, EPPlus, Apache POI.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { FilePackage } from '../../src/browser-workbook/xlsx/package';
import { type XmlElement, child, childrenOf, readXml } from '../../src/browser-workbook/xlsx/xml';

/** What a reader of the file may miss, and the losses of which he was told before. */
const announcedBy: Readonly<Record<string, readonly string[]>> = {
  values: ['unknownFunctions', 'externalLinks', 'tableFormulas', 'circularNames'],
  formulas: ['tableFormulas', 'externalLinks', 'unknownFunctions'],
  formats: [],
  'columns and rows': [],
  rules: ['conditionalFormats', 'sparklines'],
  charts: ['charts'],
  drawings: ['pictures', 'charts', 'notes'],
  'texts in parts': ['letterFormats'],
  notes: ['notes'],
  'view and print': ['headersAndFooters', 'filters', 'passwords'],
  tables: [],
  names: ['filters'],
  'pivot tables': ['pivotTables', 'slicers'],
  sheets: ['sheetsOfOtherKinds'],
};
const volatile = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|CELL|INFO)\(/i;

type Facts = Record<string, Record<string, string>>;

/** What LibreOffice has understood of a file, by its own way of writing it. */
function factsOf(bytes: Uint8Array): Facts {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const xml = (name: string): XmlElement | undefined => (parts[name] ? readXml(text(name)) : undefined);
  const facts: Facts = Object.fromEntries(Object.keys(announcedBy).map((kind) => [kind, {}]));
  const put = (kind: string, key: string, value: string): void => {
    (facts[kind] ??= {})[key] = value;
  };
  const stylesText = text('xl/styles.xml');
  const styles = xml('xl/styles.xml');
  const raw = (source: string, { span }: XmlElement): string => source.slice(span.from, span.to);
  const formats = new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const looks = childrenOf(child(styles, 'cellXfs'), 'xf').map((xf) => {
    const pick = (list: string, attribute: string): string => {
      const one = child(styles, list)?.children[Number(xf.attributes[attribute])];
      return one ? raw(stylesText, one) : '';
    };
    const inside = xf.children.map((one) => raw(stylesText, one)).join('');
    const format = formats.get(xf.attributes['numFmtId']) ?? xf.attributes['numFmtId'] ?? '';
    return [format, pick('fonts', 'fontId'), pick('fills', 'fillId'), pick('borders', 'borderId'), inside].join(' ');
  });
  const differences = childrenOf(child(styles, 'dxfs'), 'dxf').map((one) => raw(stylesText, one));
  const strings = childrenOf(xml('xl/sharedStrings.xml'), 'si').map((one) => raw(text('xl/sharedStrings.xml'), one));
  const workbook = xml('xl/workbook.xml');
  for (const one of childrenOf(child(workbook, 'definedNames'), 'definedName')) {
    put('names', `${one.attributes['name'] ?? ''} ${one.attributes['localSheetId'] ?? ''}`, one.text);
  }
  for (const [index, { attributes }] of childrenOf(child(workbook, 'sheets'), 'sheet').entries()) {
    put('sheets', String(index), `${attributes['name'] ?? ''} ${attributes['state'] ?? ''}`);
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const sheet = xml(part);
    const source = text(part);
    const at = attributes['name'] ?? '';
    for (const row of childrenOf(child(sheet, 'sheetData'), 'row')) {
      const { ht, hidden, outlineLevel, customHeight } = row.attributes;
      const isPlain = customHeight !== 'true' && customHeight !== '1';
      put(
        'columns and rows',
        `${at} row ${row.attributes['r'] ?? ''}`,
        `${isPlain ? '' : (ht ?? '')} ${hidden ?? ''} ${outlineLevel ?? ''}`.replace(/^ false 0$/, ''),
      );
      for (const cell of childrenOf(row, 'c')) {
        const { r = '', s, t } = cell.attributes;
        const value = child(cell, 'v')?.text ?? '';
        const formula = child(cell, 'f');
        const said = t === 's' ? (strings[Number(value)] ?? '') : value;
        const plain = said.replace(/<[^>]*>/g, '');
        if (!(formula && volatile.test(formula.text)))
          put('values', `${at}!${r}`, t === 's' ? plain : `${t === 'str' ? '' : (t ?? '')} ${rounded(value)}`);
        if (t === 's') put('texts in parts', `${at}!${r}`, said);
        if (formula) put('formulas', `${at}!${r}`, formula.text + (formula.attributes['ref'] ?? ''));
        put('formats', `${at}!${r}`, looks[Number(s ?? 0)] ?? '');
      }
    }
    for (const one of sheet?.children ?? []) {
      const { tag } = one;
      if (tag === 'conditionalFormatting') {
        const said = raw(source, one)
          .replace(/dxfId="(\d+)"/g, (_all, id: string) => differences[Number(id)] ?? '')
          .replace(/priority="\d+"/g, '')
          // LibreOffice makes up the ids by which a rule finds its second half.
          .replace(/\{[0-9A-F-]{36}\}/gi, '');
        put('rules', `${at} ${one.attributes['sqref'] ?? ''} ${said}`, 'there');
      } else if (tag === 'dataValidations')
        for (const rule of one.children) {
          // Of a rule for whole columns it writes the rows that are used, and those are more since something was typed.
          put('rules', `${at} ${raw(source, rule).replace(/sqref="1:\d+"/, 'sqref="all"')}`, 'there');
        }
      else if (tag === 'extLst') put('rules', `${at} ${tag}`, raw(source, one).replace(/\{[0-9A-F-]{36}\}/gi, ''));
      else if (tag === 'cols') {
        for (const column of one.children) {
          const { min, max, width, hidden, outlineLevel, style } = column.attributes;
          for (let number = Number(min); number <= Math.min(Number(max), 256); number++) {
            put(
              'columns and rows',
              `${at} column ${String(number)}`,
              [Number(width).toFixed(1), hidden, outlineLevel, looks[Number(style)]].join(' '),
            );
          }
        }
      } else if (!['sheetData', 'dimension', 'sheetFormatPr', 'drawing', 'legacyDrawing', 'tableParts'].includes(tag)) {
        const said =
          tag === 'sheetViews'
            ? raw(source, one).replace(/<selection[^>]*>|tabSelected="\w+"|topLeftCell="\w+"/g, '')
            : raw(source, one);
        put('view and print', `${at} ${tag}`, said);
      }
    }
  }
  for (const name of Object.keys(parts)) {
    const kind = [
      ['charts', /^xl\/charts\/chart/],
      ['drawings', /^xl\/drawings\/drawing/],
      ['notes', /^xl\/(?:comments|threadedComments)/],
      ['tables', /^xl\/tables\//],
      ['pivot tables', /^xl\/pivotTables\//],
    ].find(([, test]) => (test as RegExp).test(name))?.[0] as string | undefined;
    if (kind)
      put(kind, name, text(name).replace(/\b(?:id|axId val|crossAx val|axId|name|xr:uid|c16:uniqueId)="[^"]*"/g, ''));
  }
  return facts;
}

function rounded(value: string): string {
  const number = Number(value);
  return value !== '' && Number.isFinite(number) ? String(Number(number.toPrecision(12))) : value;
}

interface Fidelity {
  formulas: number;
  exact: number;
  volatile: number;
  flagged: string[];
  wrong: string[];
}

/** The results that a file has, against what is computed here. */
function fidelity(book: HeadlessWorkbook, bytes: Uint8Array): Fidelity {
  const result: Fidelity = { formulas: 0, exact: 0, volatile: 0, flagged: [], wrong: [] };
  const file = new FilePackage(bytes);
  const related = file.related(file.workbook);
  for (const { attributes } of childrenOf(child(file.xml(file.workbook), 'sheets'), 'sheet')) {
    const { name = '', id } = attributes;
    const sheetId = book.grid.sheetIdByName(name);
    const part = related.find((one) => one.id === id);
    if (sheetId === undefined || part?.type !== 'worksheet') continue;
    for (const row of childrenOf(child(file.xml(part.target), 'sheetData'), 'row')) {
      for (const cell of childrenOf(row, 'c')) {
        const formula = child(cell, 'f');
        const cached = child(cell, 'v')?.text;
        if (!formula || cached === undefined || formula.attributes['t'] === 'dataTable') continue;
        result.formulas++;
        const address = `'${name.replaceAll("'", "''")}'!${cell.attributes['r'] ?? ''}`;
        const said = book.formula(address) ?? formula.text;
        if (volatile.test(said)) {
          result.volatile++;
          continue;
        }
        const value = book.value(address);
        const { t = 'n' } = cell.attributes;
        const isSame =
          typeof value === 'number'
            ? t === 'n' && Math.abs(value - Number(cached)) <= 1e-9 * Math.max(1e-6, Math.abs(Number(cached)))
            : typeof value === 'boolean'
              ? t === 'b' && value === (cached === '1')
              : value === cached;
        const line = `${address} ${said} = ${cached}, here ${String(value)}`;
        if (isSame) result.exact++;
        else if (typeof value === 'string' && value.startsWith('#')) result.flagged.push(line);
        else result.wrong.push(line);
      }
    }
  }
  return result;
}

function convert(folder: string, into: string): void {
  mkdirSync(into, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const profile = `-env:UserInstallation=file://${mkdtempSync(path.join(tmpdir(), 'office-'))}`;
  const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', into];
  // One file that it cannot read ends a run of several.
  const read = (names: readonly string[]): void => {
    spawnSync('soffice', [...options, ...names.map((name) => path.join(folder, name))], { stdio: 'ignore' });
  };
  for (let at = 0; at < files.length; at += 10) read(files.slice(at, at + 10));
  for (const name of files) if (!existsSync(path.join(into, name))) read([name]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Whether a key of the facts is of the cell that was typed into, or of the rows above it, which were not there. */
interface Typed {
  isOwn(key: string): boolean;
}

/** Types into a cell that was empty, as a person who adds a remark: from then on the saved results are those computed here. */
function typeBelow(book: HeadlessWorkbook): Typed {
  const { grid } = book;
  const sheetId = grid.activeSheetId();
  const used = grid.usedArea(sheetId, false);
  const row = (used ? used.row + used.rows : 0) + 3;
  const name = grid.sheet(sheetId).getName();
  book.type(`'${name.replaceAll("'", "''")}'!A${String(row)}`, 'typed');
  const cell = `A${String(row)}`;
  return {
    isOwn: (key) =>
      key.endsWith(`!${cell}`) || [row - 2, row - 1, row].some((one) => key.endsWith(` row ${String(one)}`)),
  };
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('which folder? npm run files -- <folder>');
  const work = mkdtempSync(path.join(tmpdir(), 'files-'));
  const [originals, saved] = [path.join(work, 'originals'), path.join(work, 'saved')];
  mkdirSync(originals);
  mkdirSync(saved);
  const told = new Map<string, readonly string[]>();
  const typed = new Map<string, Typed>();
  const all: Fidelity = { formulas: 0, exact: 0, volatile: 0, flagged: [], wrong: [] };
  const refused: string[] = [];
  const book = await openHeadlessWorkbook();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
    const bytes = readFileSync(path.join(folder, name));
    const start = Date.now();
    try {
      const losses = await book.open(bytes);
      told.set(
        name,
        losses.map(({ kind }) => kind),
      );
      const counted = fidelity(book, bytes);
      typed.set(name, typeBelow(book));
      writeFileSync(path.join(saved, name), await book.save());
      writeFileSync(path.join(originals, name), bytes);
      for (const kind of ['formulas', 'exact', 'volatile'] as const) all[kind] += counted[kind];
      for (const kind of ['flagged', 'wrong'] as const)
        all[kind].push(...counted[kind].map((line) => `${name} ${line}`));
    } catch (error) {
      refused.push(
        `${name}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
      );
    }
    const seconds = (Date.now() - start) / 1000;
    if (seconds > 10) print(`${name}: ${seconds.toFixed(0)} s`);
  }
  book.dispose();
  convert(originals, path.join(work, 'originals-read'));
  convert(saved, path.join(work, 'saved-read'));
  const table: Record<string, { same: number; announced: number; silent: number }> = {};
  for (const kind of Object.keys(announcedBy)) table[kind] = { same: 0, announced: 0, silent: 0 };
  let whole = 0;
  for (const [name, losses] of told) {
    const [one, other] = ['originals-read', 'saved-read'].map((part) => path.join(work, part, name)) as [
      string,
      string,
    ];
    if (!existsSync(one)) continue;
    if (!existsSync(other)) {
      print(`${name}: LibreOffice does not read the saved file`);
      continue;
    }
    const [before, after] = [factsOf(readFileSync(one)), factsOf(readFileSync(other))];
    let isWhole = true;
    for (const [kind, counts] of Object.entries(table)) {
      const [old = {}, now = {}] = [before[kind], after[kind]];
      const own = typed.get(name);
      const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
        (key) => (old[key] ?? '') !== (now[key] ?? '') && !own?.isOwn(key),
      );
      if (changed.length === 0) {
        counts.same++;
        continue;
      }
      isWhole = false;
      const isTold = announcedBy[kind]?.some((loss) => losses.includes(loss));
      counts[isTold ? 'announced' : 'silent']++;
      const [first = ''] = changed;
      print(
        `${name}: ${isTold ? 'announced' : 'SILENT'}: ${kind}, ${String(changed.length)} places, first ${first.slice(0, 200)}: ${(old[first] ?? 'nothing').slice(0, 300)} -> ${(now[first] ?? 'nothing').slice(0, 300)}`,
      );
    }
    if (isWhole) whole++;
  }
  print(`\n${String(told.size)} files, ${String(refused.length)} refused; the same in every way: ${String(whole)}`);
  for (const line of refused) print(`  ${line}`);
  for (const [kind, { same, announced, silent }] of Object.entries(table)) {
    const counts = [`same ${String(same)}`, `announced ${String(announced)}`, `silent ${String(silent)}`];
    print([kind.padEnd(18), ...counts.map((count) => count.padEnd(14))].join(''));
  }
  print(
    `formulas with a result in their file: ${String(all.formulas)}; exact ${String(all.exact)}, an error here ${String(all.flagged.length)}, another result ${String(all.wrong.length)}, volatile ${String(all.volatile)}`,
  );
  writeFileSync(path.join(work, 'results.txt'), ['ERRORS', ...all.flagged, 'OTHER RESULTS', ...all.wrong].join('\n'));
  print(`the files and the list of results: ${work}`);
}

void main().then(() => {
  // What the engine has begun would keep the process alive.
  process.exit(0);
});
