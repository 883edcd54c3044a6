// What a file holds and is not shown here goes with its cells, when rows, columns and cells have come, gone or moved, and with
// its sheet's name. It is known by the addresses in the text of its parts.
import { parseRectangle, quotedSheetName, type Rectangle, rectangleAddress } from '../grid/area';
import type { CellEdit } from '../grid/extras';
import { cellAfter, rectangleAfter, regionAfter } from '../grid/moved-cells';
import { escaped } from './xml';

export interface MovedSheet {
  /** What the file calls it. */
  readonly before: string;
  readonly now: string;
  readonly edits: readonly CellEdit[];
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** Texts; then addresses, with their sheet or without. */
const references = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$\]])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])`,
  'gu',
);

/** The cells that a formula names together with their sheet. */
export function cellsIn(formula: string): { sheet: string; place: Rectangle }[] {
  return [...formula.matchAll(references)].flatMap(([, sheet, cells]) => {
    const place = cells === undefined ? undefined : parseRectangle(cells);
    return sheet === undefined || !place ? [] : [{ sheet: nameIn(sheet), place }];
  });
}

function nameIn(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export class MovedParts {
  readonly #sheets: ReadonlyMap<string, MovedSheet>;

  constructor(sheets: readonly MovedSheet[]) {
    this.#sheets = new Map(
      sheets
        .filter(({ before, now, edits }) => edits.length > 0 || before !== now)
        .map((one) => [one.before.toLowerCase(), one]),
    );
  }

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  nameNow(before: string): string {
    return this.#sheets.get(before.toLowerCase())?.now ?? before;
  }

  editsOf(before: string): readonly CellEdit[] {
    return this.#sheets.get(before.toLowerCase())?.edits ?? [];
  }

  /** A formula that stands on the sheet, or on none. */
  formula(text: string, own = ''): string {
    return text.replace(references, (all: string, sheet: string | undefined, cells: string | undefined) => {
      if (cells === undefined) return all;
      const name = sheet === undefined ? undefined : nameIn(sheet);
      const moved = this.#sheets.get((name ?? own).toLowerCase());
      if (!moved) return all;
      const address = movedAddress(cells, moved.edits) ?? '#REF!';
      return name === undefined ? address : `${quotedSheetName(moved.now)}!${address}`;
    });
  }

  /** A piece of a sheet's part, or of a part that belongs to the sheet. */
  xml(text: string, sheet: string): string {
    const edits = this.editsOf(sheet);
    return withoutGone(text, edits)
      .replace(/(\s(sqref|ref|r1|r2|r)=")([^"]*)(")/g, (all, start: string, tag: string, list: string, end: string) => {
        const moved = tag === 'sqref' ? movedRegion(list, edits) : movedAddresses(list, edits);
        return moved === undefined || moved === '' ? all : start + moved + end;
      })
      .replace(
        /(<(?:\w+:)?(sqref|f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]*)(<\/)/g,
        (all, start: string, tag: string, inside: string, end: string) => {
          const said = unescaped(inside);
          const moved = tag === 'sqref' ? movedRegion(said, edits) : this.formula(said, sheet);
          return moved === undefined || moved === '' || moved === said ? all : start + escaped(moved) + end;
        },
      );
  }

  /** Where pictures, charts and shapes lie. */
  drawing(text: string, sheet: string): string {
    const edits = this.editsOf(sheet);
    if (edits.length === 0) return text;
    return text.replace(/<((?:\w+:)?twoCellAnchor|(?:\w+:)?oneCellAnchor)\b[^>]*>.*?<\/\1>/gs, (anchor: string) =>
      /^<[^>]*\beditAs="absolute"/.test(anchor) ? anchor : movedAnchor(anchor, edits),
    );
  }

  /** The boxes of notes, and their marks of the cells that they belong to. */
  boxes(text: string, sheet: string): string {
    const edits = this.editsOf(sheet);
    if (edits.length === 0) return text;
    const cellOf = (data: string): { row: number; column: number } | undefined => {
      const row = Number(/<(?:\w+:)?Row>\s*(\d+)/.exec(data)?.[1] ?? NaN);
      const column = Number(/<(?:\w+:)?Column>\s*(\d+)/.exec(data)?.[1] ?? NaN);
      return Number.isNaN(row + column) ? undefined : { row, column };
    };
    const left = text.replace(/<((?:\w+:)?shape)\b(?:(?!<\/\1>).)*<\/\1>/gs, (shape: string) => {
      const cell = cellOf(shape);
      return cell && !cellAfter(edits, cell) ? '' : shape;
    });
    return left.replace(/<(\w+:)?ClientData\b.*?<\/\1?ClientData>/gs, (data: string) => {
      const cell = cellOf(data);
      const next = cell && cellAfter(edits, cell);
      const marked = next
        ? data
            .replace(/(<(?:\w+:)?Row>\s*)\d+/, `$1${String(next.row)}`)
            .replace(/(<(?:\w+:)?Column>\s*)\d+/, `$1${String(next.column)}`)
        : data;
      return marked.replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (all, start: string, list: string) => {
        const parts = list.split(',').map(Number);
        const [left = NaN, leftBy, top = NaN, topBy, right = NaN, rightBy, bottom = NaN, bottomBy] = parts;
        const place = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
        const box = parts.some(Number.isNaN) ? undefined : rectangleAfter(edits, place);
        if (!box) return all;
        const [endColumn, endRow] = [box.column + box.columns - 1, box.row + box.rows - 1];
        return start + [box.column, leftBy, box.row, topBy, endColumn, rightBy, endRow, bottomBy].join(', ');
      });
    });
  }

  /** A pivot table's store names the cells that it was made of. */
  store(text: string): string {
    return text.replace(/<(?:\w+:)?worksheetSource\b[^>]*>/g, (tag) => {
      const sheet = unescaped(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? '');
      const moved = this.#sheets.get(sheet.toLowerCase());
      if (!moved || /\sr:id=/.test(tag)) return tag;
      return this.xml(tag, sheet).replace(/(\ssheet=")[^"]*/, (_all, start: string) => start + escaped(moved.now));
    });
  }
}

/** One address as it is now, `$` where it had them; `undefined` where its cells are gone. */
function movedAddress(address: string, edits: readonly CellEdit[]): string | undefined {
  const place = parseRectangle(address);
  if (!place || edits.length === 0) return address;
  const next = rectangleAfter(edits, place);
  if (!next) return undefined;
  if (isSame(place, next)) return address;
  const plain = rectangleAddress(next);
  const ends = address.split(':');
  return plain
    .split(':')
    .map((end, index) => marked(end, ends[index] ?? ends[0] ?? ''))
    .join(':');
}

function marked(end: string, like: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(end) ?? [];
  const column = letters !== '' && /^\$[A-Z]/i.test(like) ? '$' : '';
  const row = digits !== '' && /\$\d/.test(like) ? '$' : '';
  return column + letters + row + digits;
}

const isSame = (one: Rectangle, other: Rectangle): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** Addresses that a space parts; those whose cells are gone are left out. `undefined` where it is no such list. */
export function movedAddresses(list: string, edits: readonly CellEdit[]): string | undefined {
  const all = list.trim().split(/\s+/);
  if (!all.every((one) => parseRectangle(one))) return undefined;
  return all.flatMap((one) => movedAddress(one, edits) ?? []).join(' ');
}

/** The same of cells that each have something of their own: where only some have moved there are more addresses. */
export function movedRegion(list: string, edits: readonly CellEdit[]): string | undefined {
  const all = list.trim().split(/\s+/);
  if (edits.length === 0) return all.every((one) => parseRectangle(one)) ? list : undefined;
  const places = all.map(parseRectangle);
  if (!places.every((place) => place !== undefined)) return undefined;
  return places.flatMap((place) => regionAfter(edits, place).map((one) => rectangleAddress(one))).join(' ');
}

function movedAnchor(anchor: string, edits: readonly CellEdit[]): string {
  const corner = (tag: string): { row: number; column: number } | undefined => {
    const said = new RegExp(`<(?:\\w+:)?${tag}>(.*?)</(?:\\w+:)?${tag}>`, 's').exec(anchor)?.[1];
    const number = (what: string): number => Number(new RegExp(`<(?:\\w+:)?${what}>\\s*(\\d+)`).exec(said ?? '')?.[1]);
    return said === undefined ? undefined : { row: number('row'), column: number('col') };
  };
  const from = corner('from');
  if (!from) return anchor;
  const to = corner('to') ?? from;
  const place = { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  const next = rectangleAfter(edits, place);
  if (!next) return anchor;
  // What is only moved, and does not grow with its cells, keeps its size.
  const isFixed = /^<[^>]*\beditAs="oneCell"/.test(anchor);
  const [rows, columns] = isFixed ? [place.rows, place.columns] : [next.rows, next.columns];
  const put = (text: string, tag: string, row: number, column: number): string =>
    text.replace(new RegExp(`<((?:\\w+:)?${tag})>.*?</\\1>`, 's'), (all) =>
      all
        .replace(/(<(?:\w+:)?row>\s*)\d+/, `$1${String(row)}`)
        .replace(/(<(?:\w+:)?col>\s*)\d+/, `$1${String(column)}`),
    );
  return put(put(anchor, 'from', next.row, next.column), 'to', next.row + rows - 1, next.column + columns - 1);
}

/** What belonged to one cell that is gone is gone with it. */
function withoutGone(text: string, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return text;
  const left = text.replace(
    /<((?:\w+:)?(?:comment|threadedComment|sparkline))\b([^>]*)>(.*?)<\/\1>/gs,
    (all, _tag: string, attributes: string, inside: string) => {
      const said = /\sref="([^"]*)"/.exec(attributes)?.[1] ?? /<(?:\w+:)?sqref>([^<]*)</.exec(inside)?.[1];
      return said !== undefined && movedRegion(said, edits) === '' ? '' : all;
    },
  );
  if (left === text) return text;
  // A group of sparklines has at least one.
  return left
    .replace(/<((?:\w+:)?sparklineGroup)\b(?:(?!<\/\1>).)*<((?:\w+:)?sparklines)>\s*<\/\2>\s*<\/\1>/gs, '')
    .replace(/<((?:\w+:)?ext)\b[^>]*>\s*<((?:\w+:)?sparklineGroups)\b[^>]*>\s*<\/\2>\s*<\/\1>/gs, '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
