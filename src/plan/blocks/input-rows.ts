import type { InputRowsSpec } from '../../templates/spec';
import { cellAddress, rangeAddress } from '../address';
import type { FilledCell } from '../cell';
import { blank, cell } from '../cell';
import { column, lastPeriodOf } from '../geometry';
import type { NormalInputRow } from '../model';
import { warningStyle } from '../sheet/style';
import type { AuthoredKind } from './kind';
import { lineHeading, lineRow, linesHeight, notesOnce } from './line';
import { growthOf, normaliseTyped } from './typed';

export interface InputRowsBlock {
  readonly kind: 'inputRows';
  readonly title: string;
  readonly rows: readonly NormalInputRow[];
  /** Of each row: whether its note stands beside it. */
  readonly saysNote: readonly boolean[];
}

/** A row that is typed up to this period is typed in all. */
const everyPeriod = 'last(period)';

/** Lines with a cell to type into for every period. */
export const inputRows: AuthoredKind<InputRowsSpec, InputRowsBlock> = {
  stands: 'over periods',
  holds: 'inputs',

  normalise: ({ title, rows }, author) => {
    const { spec, say, fault } = author;
    const periods = spec.timeline?.periods ?? 0;
    return {
      kind: 'inputRows',
      title: say(title),
      saysNote: notesOnce(rows),
      rows: rows.map((row) => {
        const { example } = row;
        const examples =
          typeof example === 'object' ? example : Array.from({ length: periods }, (): number | '' => example);
        if (examples.length !== periods) fault(`row "${row.id}"`, `${examples.length} examples for ${periods} periods`);
        return {
          ...normaliseTyped(row, author),
          id: row.id,
          label: say(row.label),
          unit: say(row.unit),
          note: say(row.note),
          examples,
          measured: row.measured ?? false,
          complete: typeof row.complete === 'string' ? row.complete : row.complete ? everyPeriod : '',
          items: row.items ?? [],
        };
      }),
    };
  },

  height: (block) => linesHeight(block.rows),

  things: (block) =>
    block.rows.map((row, index) => ({
      kind: 'row',
      id: row.id,
      row: lineRow(index),
      hasTotal: false,
      comment: row.label,
      input: {
        block: block.title,
        unit: row.unit,
        items: row.items,
        typed: row.examples.map(() => row),
        cells: row.examples.map((example) => ({
          row: '',
          label: row.label,
          example,
          accepts: row.accepts,
          items: [],
          grows: row.measured ? 'empty' : growthOf(row.format),
        })),
      },
    })),

  fill: (block, { model }) => [
    lineHeading(block.title, '', 'behind periods', model, block.rows),
    ...block.rows.map((row, index) => [
      cell(row.label, 'label'),
      blank,
      cell(row.unit, 'unit'),
      blank,
      ...row.examples.map((example): FilledCell => ({
        content: example,
        look: 'input',
        format: row.format,
        typed: row,
      })),
      cell(block.saysNote[index] ? row.note : '', 'note'),
    ]),
  ],

  marks: (block, { model, top, translate }) => ({
    conditionalFormats: block.rows.flatMap(({ id, needed, complete }, index) => {
      if (!needed && complete === '') return [];
      const first = { row: top + lineRow(index), column: column.firstPeriod };
      const last = { ...first, column: lastPeriodOf(model) };
      const [from, to] = [first, last].map((at) => cellAddress(at, { column: true }));
      const empty = `${cellAddress(first)}=""`;
      const missing =
        complete === ''
          ? `=AND(${empty},COUNTA(${from}:${to})>0)`
          : complete === everyPeriod
            ? `=${empty}`
            : `=AND(${empty},${translate(`period <= ${complete}`, { place: `row "${id}"`, period: column.firstPeriod }).slice(1)})`;
      return [
        {
          address: rangeAddress(first, last),
          formula: missing,
          ...warningStyle,
        },
      ];
    }),
  }),
};

/** Of each row that needs all its periods, or once one is typed: whether it is begun, and finished, as formulas over ids. */
export function rowsTyped({ title, rows }: InputRowsBlock): readonly {
  /** Empty where the row is called as its block is. */
  readonly label: string;
  readonly begun: string;
  readonly finished: string;
}[] {
  return rows.flatMap(({ id, label, needed, complete }) => {
    if (!needed && complete === '') return [];
    const typed = `COUNTA(all(${id}))`;
    return [
      {
        label: title === label ? '' : label,
        begun: complete === '' ? `(${typed} > 0) * 1` : `ROWS(all(${id}))`,
        finished:
          complete === '' || complete === everyPeriod
            ? `(${typed} = COLUMNS(all(${id}))) * 1`
            : `(SUMPRODUCT((all(period) <= ${complete}) * (all(${id}) = "")) = 0) * 1`,
      },
    ];
  });
}
