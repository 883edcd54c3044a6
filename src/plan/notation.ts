import type { Cell } from './address';
import { absolute, absoluteRange, cellAddress, sheetPrefix } from './address';
import { column, lastPeriodOf, sheetTop } from './geometry';
import type { ModelFrame } from './model';
import { TemplateFault } from './model';
import type { Layout, Named, Place } from './places';

/**
 * The formula notation of the templates (its words are listed in `templates/spec.ts`) and its translation into Excel's.
 */
type Token = { readonly kind: 'id' | 'function' | 'number' | 'text' | 'sign'; readonly text: string };

const tokenPattern =
  /\s*(?:([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*){0,2})|([A-Z][A-Z0-9.]*)(?=\()|([0-9]+(?:\.[0-9]+)?)|("(?:[^"]|"")*")|(<=|>=|<>|[-+*/^&=<>(),:%]))/y;

export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  const kinds = ['id', 'function', 'number', 'text', 'sign'] as const;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < formula.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(formula);
    if (!match) throw new SyntaxError(`"${formula.slice(at).trim()}" cannot be read`);
    kinds.forEach((kind, index) => {
      const text = match[index + 1];
      if (text !== undefined) tokens.push({ kind, text });
    });
  }
  return tokens;
}

/** The cell that a formula stands in. */
export interface Spot {
  readonly sheet: string;
  /** The period's column, or nothing outside the timeline. */
  readonly period?: number;
  readonly table?: { readonly id: string; readonly row: string };
  /** For messages: `row "profit"`. */
  readonly place: string;
}

export type Translator = (formula: string, spot: Spot) => string;

/** A translator of formulas over ids into Excel formulas with their equals sign. */
export function translator(model: ModelFrame, named: Named, laid: Layout): Translator {
  const lastPeriod = lastPeriodOf(model);
  const timelineSheets = new Set(model.sheets.filter(({ hasTimeline }) => hasTimeline).map(({ id }) => id));
  const timelineRows: Readonly<Record<string, number>> = {
    period: sheetTop.period,
    period_start: sheetTop.start,
    period_end: sheetTop.end,
  };

  return (formula, spot) => {
    const fault = (what: string): never => {
      throw new TemplateFault(model.template.id, spot.place, `${what} in "${formula}"`);
    };
    const prefix = (sheet: string): string =>
      sheet === spot.sheet ? '' : sheetPrefix(named.sheets.get(sheet) ?? fault(`no sheet "${sheet}"`));

    const placeOf = (id: string): Place => {
      const timelineRow = timelineRows[id];
      if (timelineRow !== undefined) {
        const sheet = timelineSheets.has(spot.sheet) ? spot.sheet : laid.timelineSheet;
        return { kind: 'row', sheet, row: timelineRow, hasTotal: false };
      }
      return laid.places.get(id) ?? fault(`there is no "${id}"`);
    };
    const rowOf = (id: string): Extract<Place, { kind: 'row' }> => {
      const place = placeOf(id);
      return place.kind === 'row' ? place : fault(`"${id}" is not a row over periods`);
    };

    /** Rows from one to another, between two columns. */
    const block = (from: string, to: string, start: (row: number) => string, end: (row: number) => string): string => {
      const first = rowOf(from);
      const last = rowOf(to);
      if (first.sheet !== last.sheet || last.row < first.row) fault(`"${from}" and "${to}" do not stand in one block`);
      const [one, two] = [start(first.row), end(last.row)];
      return prefix(first.sheet) + (one === two ? one : `${one}:${two}`);
    };
    const inPeriod = (period: number) => (row: number) => cellAddress({ row, column: period });
    const fixedIn = (period: number) => (row: number) => cellAddress({ row, column: period }, { column: true });
    const fullyFixedIn = (period: number) => (row: number) => absolute({ row, column: period });
    const here = (): number => spot.period ?? fault('a row over periods needs all(), total(), first() or last() here');

    const operators: Readonly<Record<string, (from: string, to: string) => string>> = {
      prev: (from, to) => block(from, to, inPeriod(here() - 1), inPeriod(here() - 1)),
      all: (from, to) => block(from, to, fullyFixedIn(column.firstPeriod), fullyFixedIn(lastPeriod)),
      upto: (from, to) => block(from, to, fixedIn(column.firstPeriod), inPeriod(here())),
      before: (from, to) => block(from, to, fixedIn(column.spacer), inPeriod(here() - 1)),
      onward: (from, to) => block(from, to, inPeriod(here()), fixedIn(lastPeriod)),
      first: (from, to) => block(from, to, fullyFixedIn(column.firstPeriod), fullyFixedIn(column.firstPeriod)),
      last: (from, to) => block(from, to, fullyFixedIn(lastPeriod), fullyFixedIn(lastPeriod)),
      total: (from, to) => {
        if (!rowOf(from).hasTotal || !rowOf(to).hasTotal) fault(`"${from}" has no total`);
        return block(from, to, fullyFixedIn(column.value), fullyFixedIn(column.value));
      },
    };

    const reference = (id: string): string => {
      if (id.includes('.')) return tableReference(id);
      const place = placeOf(id);
      if (place.kind === 'cell') return place.name;
      if (place.kind === 'row') return block(id, id, inPeriod(here()), inPeriod(here()));
      return fault(`"${id}" is a table; say which of its columns`);
    };

    const tableReference = (id: string): string => {
      const [tableId = '', second = '', third] = id.split('.');
      const table = placeOf(tableId);
      if (table.kind !== 'table') return fault(`"${tableId}" is not a table`);
      const columnId = third ?? second;
      const columnIndex = table.columns.indexOf(columnId);
      if (columnIndex < 0) fault(`the table "${tableId}" has no column "${columnId}"`);
      const at = (row: number): Cell => ({ row, column: table.left + 1 + columnIndex });
      if (third === undefined) {
        const name = named.names.get(id);
        if (name !== undefined) return name;
        const from = at(table.firstRow);
        const to = at(table.firstRow + table.rows.length - 1);
        return prefix(table.sheet) + absoluteRange(from, to);
      }
      // A mark's formula is read from its first cell: the row follows each cell, the column stays.
      if (second === 'this' && spot.table?.id === tableId) return cellAddress(at(table.firstRow), { column: true });
      const rowIndex = table.rows.indexOf(second);
      const row = second === 'total' ? table.totalRow : table.firstRow + rowIndex;
      if (row < 0 || (second !== 'total' && rowIndex < 0)) fault(`the table "${tableId}" has no row "${second}"`);
      const isBeside = spot.table?.id === tableId && spot.table.row === second;
      return isBeside ? cellAddress(at(row)) : prefix(table.sheet) + absolute(at(row));
    };

    /** The cells of a table's row, from one column to another, or those of a column, from one row to another. */
    const alongTable = (from: string, to: string): string => {
      const [one, other] = [from.split('.'), to.split('.')];
      const sameParts = one.filter((part, index) => part === other[index]).length;
      if (other.length !== 3 || one[0] !== other[0] || sameParts < 2)
        fault(`"${from}" and "${to}" are neither of one row nor of one column`);
      const end = tableReference(to);
      return `${tableReference(from)}:${end.slice(end.lastIndexOf('!') + 1)}`;
    };

    const label = (id: string): string => {
      const [tableId = '', rowId] = id.split('.');
      const place = placeOf(tableId);
      if (place.kind === 'cell') return prefix(place.sheet) + absolute(place.label);
      if (place.kind === 'row') return prefix(place.sheet) + absolute({ row: place.row, column: column.label });
      const index = place.rows.indexOf(rowId ?? '');
      if (index < 0) fault(`the table "${tableId}" has no row "${rowId ?? ''}"`);
      return prefix(place.sheet) + absolute({ row: place.firstRow + index, column: place.left });
    };

    const ofTable = (id: string, range: (table: Extract<Place, { kind: 'table' }>) => [Cell, Cell]): string => {
      const place = placeOf(id);
      if (place.kind !== 'table') return fault(`"${id}" is not a table`);
      return prefix(place.sheet) + absoluteRange(...range(place));
    };
    const labels = (id: string): string =>
      ofTable(id, ({ left, firstRow, rows }) => [
        { row: firstRow, column: left },
        { row: firstRow + rows.length - 1, column: left },
      ]);
    const headings = (id: string): string =>
      ofTable(id, ({ left, headingRow, columns }) => [
        { row: headingRow, column: left + 1 },
        { row: headingRow, column: left + columns.length },
      ]);

    const labelOperators: Readonly<Record<string, (id: string) => string>> = { label, labels, headings };

    const tokens = readable(formula, fault);
    let out = '=';
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) continue;
      if (token.kind !== 'id') {
        out += token.text;
        continue;
      }
      const next = tokens[index + 1]?.text;
      if (next === '(') {
        const from = tokens[index + 2]?.text ?? '';
        const isRange = tokens[index + 3]?.text === ':';
        const to = isRange ? (tokens[index + 4]?.text ?? '') : from;
        const close = index + (isRange ? 5 : 3);
        if (tokens[close]?.text !== ')') fault(`${token.text}(…) takes one id, or two with a colon,`);
        if (token.text === 'word') {
          const text = model.words[from] ?? fault(`there is no word "${from}"`);
          out += `"${text.replaceAll('"', '""')}"`;
        } else if (token.text in labelOperators) {
          out += (labelOperators[token.text] ?? label)(from);
        } else {
          out += (operators[token.text] ?? fault(`there is no operator "${token.text}"`))(from, to);
        }
        index = close;
      } else if (next === ':') {
        const to = tokens[index + 2]?.text ?? '';
        out += token.text.includes('.')
          ? alongTable(token.text, to)
          : block(token.text, to, inPeriod(here()), inPeriod(here()));
        index += 2;
      } else {
        out += reference(token.text);
      }
    }
    return out;
  };
}

function readable(formula: string, fault: (what: string) => never): Token[] {
  try {
    return tokenise(formula);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}
