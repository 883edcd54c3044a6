import type { InputTableSpec } from '../../templates/spec';
import type { FilledCell, Look } from '../cell';
import { blank, cell, heading } from '../cell';
import { cellAddress, rangeAddress, type Cell, type Rectangle } from '../address';
import { runs } from '../sheet/measures';
import type { NormalMark, NormalTyped, NormalValue } from '../model';
import type { Item } from '../../templates/spec';
import { warningStyle } from '../sheet/style';
import type { AuthoredKind } from './kind';
import { notesOnce } from './line';
import { marked, normaliseMark } from './marked';
import { growthOf, normaliseTyped, valueOf } from './typed';

export interface InputTableBlock {
  readonly kind: 'inputTable';
  readonly id: string;
  readonly title: string;
  /** Empty where the rows have no fixed labels. */
  readonly rowHeader: string;
  /** Rows count once something is typed in them; else all are there to be filled in. */
  readonly countsOnceBegun: boolean;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly note: string;
    readonly items: readonly Item[];
    readonly needed: boolean;
    readonly mark: NormalMark;
  }[];
  /** Which rows stand between the headings and the first row. */
  readonly has: Readonly<Record<'unit' | 'note', boolean>>;
  /** Of each column: whether its note stands over it. */
  readonly saysNote: readonly boolean[];
  readonly marks: readonly NormalMark[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly Item[];
    readonly answers: string;
    readonly cells: readonly (NormalTyped & { readonly example: NormalValue })[];
  }[];
}

/** Over the rows stand the title, the headings and, where there are some, their units and their notes. */
const headingRow = 1;

function firstRowOf({ has }: InputTableBlock): number {
  return headingRow + 1 + (has.unit ? 1 : 0) + (has.note ? 1 : 0);
}

/** Tables next to each other begin their rows on the same line: what one has over its rows, all have room for. */
export function levelled(tables: readonly InputTableBlock[]): readonly InputTableBlock[] {
  const has = { unit: tables.some((one) => one.has.unit), note: tables.some((one) => one.has.note) };
  return tables.map((one) => ({ ...one, has }));
}

/** Characters beyond which a text is typed on several lines. */
const longestLine = 100;

function lookOf({ accepts, lines }: NormalTyped): 'input' | 'inputText' {
  return accepts.kind === 'text' && (lines > 1 || accepts.maxLength > longestLine) ? 'inputText' : 'input';
}

/** Rows of things to type in. */
export const inputTable: AuthoredKind<InputTableSpec, InputTableBlock> = {
  stands: 'beside nothing',
  holds: 'inputs',

  normalise: (spec, author) => {
    const { say, fault } = author;
    const blanks = Array.from({ length: spec.blankRows ?? 0 }, (_, index) => ({
      id: `blank_${index + 1}`,
      cells: {},
    }));
    const rows: InputTableSpec['rows'] = [...spec.rows, ...blanks];
    const columns = spec.columns.map((column) => ({
      id: column.id,
      label: say(column.label),
      unit: say(column.unit),
      note: say(column.note),
      items: column.items ?? [],
      needed: column.needed ?? false,
      mark: normaliseMark(column.mark),
    }));
    return {
      kind: 'inputTable',
      id: spec.id,
      title: say(spec.title),
      rowHeader: say(spec.rowHeader),
      countsOnceBegun: spec.rowHeader === undefined || (author.spec.checks !== undefined && !spec.complete),
      columns,
      has: { unit: columns.some(({ unit }) => unit !== ''), note: columns.some(({ note }) => note !== '') },
      saysNote: notesOnce(spec.columns),
      marks: (spec.marks ?? []).map(normaliseMark),
      rows: rows.map((row) => {
        const stranger = Object.keys(row.cells).find((id) => !spec.columns.some((column) => column.id === id));
        if (stranger !== undefined) fault(`table "${spec.id}", row "${row.id}"`, `there is no column "${stranger}"`);
        return {
          id: row.id,
          label: say(row.label),
          items: row.items ?? [],
          answers: row.answers ?? '',
          cells: spec.columns.map((column) => {
            const typed = normaliseTyped(row.typed ?? column, author);
            return { ...typed, example: valueOf(row.cells[column.id] ?? '', typed, author) };
          }),
        };
      }),
    };
  },

  height: (block) => firstRowOf(block) + block.rows.length,

  things: (block) => [
    {
      kind: 'table',
      id: block.id,
      left: 0,
      headingRow,
      firstRow: firstRowOf(block),
      rows: block.rows,
      columns: block.columns.map((column, index) => ({
        id: column.id,
        comment: column.label,
        input: {
          block: block.title,
          unit: column.unit,
          items: column.items,
          typed: block.rows.flatMap((row) => row.cells[index] ?? []),
          cells: block.rows.map((row) => ({
            row: row.id,
            label: row.label,
            example: row.cells[index]?.example ?? '',
            accepts: row.cells[index]?.accepts ?? { kind: 'text', maxLength: 0 },
            items: row.items,
            grows: growthOf(row.cells[index]?.format ?? 'text'),
            ...(row.answers === '' ? {} : { answers: row.answers }),
          })),
        },
      })),
      totalRow: -1,
    },
  ],

  fill: (block) => {
    const hasLabels = block.rowHeader !== '';
    const lead = (content: string, look: Look): FilledCell[] => [hasLabels ? cell(content, look) : blank];
    // Words stand to the left, and so do the headings over them.
    const over = (index: number, ofNumbers: Look, ofWords: Look): Look => {
      const kind = block.rows[0]?.cells[index]?.accepts.kind;
      return kind === 'text' || kind === 'list' ? ofWords : ofNumbers;
    };
    return [
      heading(block.title, ...block.columns.map(() => '')),
      [
        ...lead(block.rowHeader, 'heading'),
        ...block.columns.map((one, index) => cell(one.label, over(index, 'columnHeading', 'wordHeading'))),
      ],
      ...(block.has.unit
        ? [
            [
              ...lead('', 'unitBelow'),
              ...block.columns.map((one, index) => cell(one.unit, over(index, 'unitBelow', 'unit'))),
            ],
          ]
        : []),
      ...(block.has.note
        ? [
            [
              ...lead('', 'note'),
              ...block.columns.map(({ note }, index) => cell(block.saysNote[index] ? note : '', 'note')),
            ],
          ]
        : []),
      ...block.rows.map((row) => [
        ...lead(row.label, 'label'),
        ...row.cells.map((typed, index): FilledCell => {
          const { label = '', note = '' } = block.columns[index] ?? {};
          return {
            content: typed.example,
            look: lookOf(typed),
            format: typed.format,
            typed: { ...typed, label, note },
          };
        }),
      ]),
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
        ...block.marks.flatMap((mark) =>
          marked(mark, cells(block.rowHeader === '' ? 1 : 0, block.columns.length), translated),
        ),
        ...block.columns.flatMap(({ mark, needed }, index) => [
          ...marked(mark, cells(1 + index, 1 + index), translated),
          ...(needed
            ? [
                {
                  address: cells(1 + index, 1 + index),
                  formula: isMissing(block, { row: first, column: left + 1 + index }, left),
                  ...warningStyle,
                },
              ]
            : []),
        ]),
      ],
    };
  },

  needed: (block) => {
    const wanted = runs(block.columns.map(({ needed }) => needed)).filter(({ value }) => value);
    if (wanted.length === 0) return [];
    const down = (column: number, columns: number): Rectangle => ({
      row: firstRowOf(block),
      column: 1 + column,
      rows: block.rows.length,
      columns,
    });
    return [
      {
        title: block.title,
        ...(block.rowHeader === '' && { rowsBy: down(0, 1) }),
        cells: wanted.map(({ from, to }) => down(from, to - from + 1)),
      },
    ];
  },
};

/**
 * How many lines are begun, and how many of them have all that they need, as formulas over ids; nothing where no cell is needed.
 * Where each column is of a thing of its own, and all are there, a line is a column: there may be too many for one formula.
 */
export function linesOf({ id, columns, countsOnceBegun }: InputTableBlock): readonly {
  /** Empty for the whole table. */
  readonly label: string;
  readonly begun: string;
  readonly finished: string;
}[] {
  const needed = columns.filter((column) => column.needed);
  if (needed.length === 0) return [];
  if (!countsOnceBegun && columns.every(({ items }) => items.length > 0)) {
    return needed.map((column) => {
      const cells = `${id}.${column.id}`;
      return {
        label: column.label,
        begun: `COLUMNS(${cells})`,
        finished: `(COUNTA(${cells}) = ROWS(${cells})) * 1`,
      };
    });
  }
  const typed = columns.map((column) => `${id}.${column.id}`).join(' & ');
  const there = needed.map((column) => `(${id}.${column.id} <> "")`).join(' * ');
  return [
    {
      label: '',
      begun: countsOnceBegun ? `SUMPRODUCT((${typed} <> "") * 1)` : `ROWS(${id}.${columns[0]?.id ?? ''})`,
      finished: `SUMPRODUCT(${there} * 1)`,
    },
  ];
}

/** Whether a cell is empty in a row that is there to be filled in, as a formula of the first such cell. */
function isMissing(block: InputTableBlock, at: Cell, left: number): string {
  const empty = `${cellAddress(at)}=""`;
  if (!block.countsOnceBegun) return `=${empty}`;
  const inRow = (column: number): string => cellAddress({ row: at.row, column: left + column }, { column: true });
  const isFirst = at.column === left + 1;
  // The first cell begins a line of a list; it is missing itself where the row has something else.
  return isFirst || block.rowHeader !== ''
    ? `=AND(${empty},COUNTA(${inRow(1)}:${inRow(block.columns.length)})>0)`
    : `=AND(${inRow(1)}<>"",${empty})`;
}
