// Files of text: CSV, TSV and their kin, read piece by piece, never as a whole.
import Papa from 'papaparse';
import { headingRow } from '../analysis/heading-row';
import { beginsTable, tableOfOrders, tablesOf } from '../analysis/tables-of-sheet';
import type { SheetValue } from '../analysis/contract';
import { FileFailure, type Encoding, type FilePiece, type FileTable, type OpenOptions } from './contract';
import { encodingOf } from './encoding';

/** Bytes that are taken at once, and of which the beginning is judged. */
const step = 1 << 20;
const beginning = 1 << 19;
/** Rows that are shown of a table. */
const shownRows = 20;
/** Rows in which headings are looked for where nothing looks like a table. */
const searchedRows = 60;
/** Rows of a piece. */
const rowsPerPiece = 20_000;
/** A cell of this length is a quotation that never ends. */
const longestOpen = 1 << 24;

const signs = [',', ';', '\t', '|'] as const;

type Line = readonly string[];

/** The lines of a file in order. */
class Lines {
  private at = 0;
  private rest = '';
  private newline: ReturnType<typeof newlineOf> | undefined;
  private readonly decoder: TextDecoder;

  constructor(
    private readonly file: Blob,
    encoding: Encoding,
    private readonly delimiter: string,
  ) {
    this.decoder = new TextDecoder(encoding);
  }

  get share(): number {
    return this.file.size === 0 ? 1 : this.at / this.file.size;
  }

  /** The next lines; `undefined` after the last. */
  async next(): Promise<readonly Line[] | undefined> {
    if (this.at >= this.file.size && this.rest === '') return undefined;
    const end = Math.min(this.file.size, this.at + step);
    const bytes = await this.file.slice(this.at, end).arrayBuffer();
    this.at = end;
    const isLast = end >= this.file.size;
    const text = this.rest + this.decoder.decode(bytes, { stream: !isLast });
    this.newline ??= newlineOf(text);
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: this.newline });
    // A line that is cut off by the end of the piece is left for the next one.
    const { data, meta, errors } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    this.rest = isLast ? '' : text.slice(meta.cursor);
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if ((isLast && open) || this.rest.length > longestOpen)
      throw new FileFailure('fileBroken', `a quotation mark is opened and never closed (${open?.row ?? ''})`);
    return isLast ? withoutEnd(data) : data;
  }
}

/** All lines of a file, whatever they hold. */
export async function* linesOfText(file: Blob): AsyncGenerator<readonly Line[]> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const source = new Lines(file, encoding, delimiterOf(text, bytes.length === file.size));
  for (let lines = await source.next(); lines !== undefined; lines = await source.next()) yield lines;
}

/** What stands behind the last line feed is no line. */
function withoutEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  return last?.length === 1 && last[0] === '' ? lines.slice(0, -1) : lines;
}

/** What ends the lines; a file of Macs of old knows only the first of the two. */
function newlineOf(text: string): '\r' | '\n' | '\r\n' {
  const first = /\r\n|\n|\r/.exec(text)?.[0];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** Opens a file of text: finds out how it is written, where its headings are and what stands under them. */
export async function openTextFile(file: Blob, { encoding: asked, table: wanted }: OpenOptions): Promise<FileTable> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const encoding = asked ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const isWhole = bytes.length === file.size;
  const delimiter = delimiterOf(text, isWhole);
  const lines = linesOf(text, delimiter, isWhole);
  if (lines.length < 2) throw new FileFailure('fileNoTable', `${lines.length} lines`);
  const cells = lines.map((line) => line.map(plainCell));
  const found = tablesOf(cells);
  const chosen = wanted ?? tableOfOrders(found) ?? 0;
  const table = found[chosen];
  const start = table?.heading ?? headingRow(cells.slice(0, searchedRows));
  // The only table has all cells of its rows, be there a heading above them or not.
  const isAlone = found.length < 2;
  const isBeside = found.some((other) => other !== table && table && other.left >= table.right);
  const left = isAlone ? 0 : (table?.left ?? 0);
  const headings = (lines[start] ?? []).slice(left, isAlone ? undefined : table?.right).map((cell) => cell.trim());
  const right = left + headings.length;
  const isOpen = (end: number): boolean => !isWhole && end >= lines.length;
  const end = table === undefined || isOpen(table.end) ? Infinity : table.end;
  const cellsOf = (line: Line): Line => (isAlone ? line : line.slice(left, right));
  const rows = lines.slice(start + 1, Math.min(end, start + 1 + shownRows)).map(cellsOf);
  // What stands beside a table is another one, which begins behind a blank cell.
  const isRagged = (line: Line): boolean =>
    isBeside ? (line[right] ?? '') !== '' : line.slice(right).some((cell) => cell !== '');
  const bytesPerRow = bytes.length / lines.length;

  async function* read(): AsyncGenerator<FilePiece> {
    const source = new Lines(file, encoding, delimiter);
    let toSkip = start + 1;
    let firstRow = start + 2;
    let ended = false;
    let before: Line = ['?'];
    const isForeign = (line: Line, below: Line | undefined): boolean => {
      const own = cellsOf(line);
      const isBlank = own.every((cell) => cell.trim() === '');
      // Further down than was looked at when the file was opened, another table shows by its headings.
      if (before.every((cell) => cell.trim() === '') && !isBlank)
        ended ||= beginsTable(own.map(plainCell), cellsOf(below ?? []).map(plainCell));
      before = own;
      return ended && !isBlank;
    };
    for (;;) {
      const got = await source.next();
      if (got === undefined) return;
      const skipped = Math.min(toSkip, got.length);
      toSkip -= skipped;
      for (let from = skipped; from < got.length; from += rowsPerPiece) {
        const part = got.slice(from, from + rowsPerPiece);
        yield {
          firstRow,
          count: part.length,
          columns: headings.map((_, column) => part.map((line) => line[left + column] ?? '')),
          ragged: part.flatMap((line, place) => (isRagged(line) ? [place] : [])),
          foreign: part.flatMap((line, place) =>
            (
              firstRow + place > end
                ? cellsOf(line).some((cell) => cell !== '')
                : isForeign(line, got[from + place + 1])
            )
              ? [place]
              : [],
          ),
          share: source.share,
        };
        firstRow += part.length;
      }
    }
  }

  return {
    kind: 'text',
    headings,
    tables: isAlone
      ? []
      : found.map((each) => ({
          sheet: '',
          firstRow: each.heading + 1,
          lastRow: isOpen(each.end) ? null : each.end,
          firstColumn: each.left,
          headings: (lines[each.heading] ?? []).slice(each.left, each.right).map((cell) => cell.trim()),
          fit: each.fit,
        })),
    table: chosen,
    rows: rows.map((line) => headings.map((_, column) => plainCell(line[column] ?? ''))),
    formats: rows.map(() => headings.map(() => 'General')),
    texts: rows.map((line) => headings.map((_, column) => line[column] ?? '')),
    headingRow: start + 1,
    rowCount:
      end < Infinity ? end - start - 1 : isWhole ? lines.length - start - 1 : Math.ceil(file.size / bytesPerRow),
    isCounted: false,
    fromText: true,
    encoding,
    read,
  };
}

/** What tells columns apart: a number is a number, as in a sheet. */
function plainCell(text: string): SheetValue {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function linesOf(text: string, delimiter: string, isWhole: boolean): readonly Line[] {
  const parser = new Papa.Parser({ delimiter, newline: newlineOf(text) });
  const { data } = parser.parse(text, 0, !isWhole) as Papa.ParseResult<string[]>;
  return isWhole ? withoutEnd(data) : data;
}

/** The sign that parts the most lines into the same number of cells, more than one. */
function delimiterOf(text: string, isWhole: boolean): string {
  const start = text.slice(0, 1 << 16);
  const scores = signs.map((sign) => {
    const counts = new Map<number, number>();
    for (const line of linesOf(start, sign, isWhole && start.length === text.length).slice(0, 200))
      if (line.length > 1) counts.set(line.length, (counts.get(line.length) ?? 0) + 1);
    const best = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0];
    return { sign, lines: best?.[1] ?? 0, cells: best?.[0] ?? 0 };
  });
  // A decimal comma parts as many lines as the semicolon does, but not all of them alike.
  scores.sort((one, other) => other.lines - one.lines || other.cells - one.cells);
  return scores[0]?.sign ?? ',';
}
