import type { InputTableSpec } from '../../templates/spec';
import type { FilledCell, Look } from '../cell';
import { blank, cell, heading } from '../cell';
import type { NormalTyped, NormalValue } from '../model';
import type { Item } from '../../templates/spec';
import type { AuthoredKind } from './kind';
import { growthOf, normaliseTyped, valueOf } from './typed';

export interface InputTableBlock {
  readonly kind: 'inputTable';
  readonly id: string;
  readonly title: string;
  /** Empty where the rows have no fixed labels. */
  readonly rowHeader: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly note: string;
    readonly items: readonly Item[];
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly Item[];
    readonly answers: string;
    readonly cells: readonly (NormalTyped & { readonly example: NormalValue })[];
  }[];
}

/** Over the rows stand the title, the headings, their units and their notes. */
const headingRow = 1;
const firstRow = 4;

/** Characters beyond which a text is typed on several lines. */
const longestLine = 100;

function lookOf({ accepts }: NormalTyped): 'input' | 'inputText' {
  return accepts.kind === 'text' && accepts.maxLength > longestLine ? 'inputText' : 'input';
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
    return {
      kind: 'inputTable',
      id: spec.id,
      title: say(spec.title),
      rowHeader: say(spec.rowHeader),
      columns: spec.columns.map((column) => ({
        id: column.id,
        label: say(column.label),
        unit: say(column.unit),
        note: say(column.note),
        items: column.items ?? [],
      })),
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

  height: (block) => firstRow + block.rows.length,

  things: (block) => [
    {
      kind: 'table',
      id: block.id,
      headingRow,
      firstRow,
      rows: block.rows,
      columns: block.columns.map((column, index) => ({
        id: column.id,
        comment: column.label,
        input: {
          block: block.title,
          items: column.items,
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
      [
        ...lead('', 'unitBelow'),
        ...block.columns.map((one, index) => cell(one.unit, over(index, 'unitBelow', 'unit'))),
      ],
      [...lead('', 'note'), ...block.columns.map((one) => cell(one.note, 'note'))],
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
};
