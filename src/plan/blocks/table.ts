import type { TableSpec } from '../../templates/spec';
import { rangeAddress } from '../address';
import type { FilledCell } from '../cell';
import { blank, cell, formula, heading } from '../cell';
import type { Format } from '../../templates/spec';
import type { NormalMark } from '../model';
import { words } from '../words';
import type { AuthoredKind } from './kind';
import { marked, normaliseMark } from './marked';
import { lettersIn } from './typed';

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly rowHeader: string;
  readonly totalLabel: string;
  readonly hasTotal: boolean;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly format: Format;
    /** 0 where it repeats no texts. */
    readonly longest: number;
    readonly says: readonly string[];
    readonly total: string;
    readonly mark: NormalMark;
  }[];
  readonly mark: NormalMark;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: readonly string[] }[];
}

/** Over the rows stand the title, the headings and, where there are some, their units. */
const headingRow = 1;

function hasUnits({ columns }: TableBlock): boolean {
  return columns.some(({ unit }) => unit !== '');
}

function firstRowOf(block: TableBlock): number {
  return headingRow + (hasUnits(block) ? 2 : 1);
}

/** Things × calculated columns. */
export const table: AuthoredKind<TableSpec, TableBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  normalise: (spec, { say, fault, language }) => ({
    kind: 'table',
    id: spec.id,
    title: say(spec.title),
    rowHeader: say(spec.rowHeader),
    totalLabel: words.total[language],
    hasTotal: spec.columns.some((column) => column.total !== undefined),
    columns: spec.columns.map((column) => ({
      id: column.id,
      label: say(column.label),
      unit: say(column.unit),
      format: column.format,
      longest: lettersIn(language, column.longest ?? 0, 2, 'repeated'),
      says: (column.says ?? []).map(say),
      total: column.total === 'sum' ? `SUM(${spec.id}.${column.id})` : (column.total?.formula ?? ''),
      mark: normaliseMark(column.mark),
    })),
    mark: normaliseMark(spec.mark),
    rows: spec.rows.map((row) => ({
      id: row.id,
      label: say(row.label),
      cells: spec.columns.map(
        (column) =>
          row.cells[column.id] ??
          fault(`table "${spec.id}", row "${row.id}"`, `no formula for the column "${column.id}"`),
      ),
    })),
  }),

  height: (block) => firstRowOf(block) + block.rows.length + (block.hasTotal ? 1 : 0),

  things: (block) => [
    {
      kind: 'table',
      id: block.id,
      left: 0,
      headingRow,
      firstRow: firstRowOf(block),
      rows: block.rows,
      columns: block.columns.map(({ id }) => ({ id })),
      totalRow: block.hasTotal ? firstRowOf(block) + block.rows.length : -1,
    },
  ],

  fill: (block, { translate }) => {
    const line = (id: string, label: string, formulas: readonly string[], isTotal: boolean): FilledCell[] => [
      cell(label, isTotal ? 'labelTotal' : 'label'),
      ...block.columns.map(({ format, longest, says }, index) => {
        const text = formulas[index] ?? '';
        const spot = { place: `table "${block.id}", row "${id}"`, table: { id: block.id, row: id } };
        if (text === '') return blank;
        const filled = translate(text, spot);
        if (longest > 0 && !isTotal) return { ...formula(filled, 'resultText', format), longest };
        if (says.length > 0 && !isTotal) return { ...formula(filled, 'resultText', format), says };
        return formula(filled, isTotal ? 'resultTotal' : 'result', format);
      }),
    ];
    const totals = block.columns.map((one) => one.total);
    return [
      heading(block.title, ...block.columns.map(() => '')),
      [
        cell(block.rowHeader, 'heading'),
        ...block.columns.map(({ label, longest, says }) =>
          cell(label, longest > 0 || says.length > 0 ? 'wordHeading' : 'columnHeading'),
        ),
      ],
      ...(hasUnits(block) ? [[cell('', 'unitBelow'), ...block.columns.map((one) => cell(one.unit, 'unitBelow'))]] : []),
      ...block.rows.map((row) => line(row.id, row.label, row.cells, false)),
      ...(block.hasTotal ? [line('total', block.totalLabel, totals, true)] : []),
    ];
  },

  marks: (block, { top, left, translate }) => {
    const first = top + firstRowOf(block);
    const cells = (from: number, to: number): string =>
      rangeAddress({ row: first, column: left + from }, { row: first + block.rows.length - 1, column: left + to });
    const spot = { place: `table "${block.id}"`, table: { id: block.id, row: 'this' } };
    const translated = (when: string): string => translate(when, spot);
    return {
      conditionalFormats: [
        ...marked(block.mark, cells(0, block.columns.length), translated),
        ...block.columns.flatMap((one, index) => marked(one.mark, cells(1 + index, 1 + index), translated)),
      ],
    };
  },
};
