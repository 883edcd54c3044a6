import { cellAddress, rangeAddress, sheetPrefix, type Rectangle } from '../address';
import { cell, formula, heading } from '../cell';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import { absoluteIn } from './kind';
import type { BlockKind } from './kind';

export interface CompletenessBlock {
  readonly kind: 'completeness';
  readonly title: string;
  /** All that there is to fill in, in the order of the sheets. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** Beside the label of what is to be filled in. */
const columns = { needed: 1, filled: 2, missing: 3, share: 4 } as const;
/** Over the rows stand the title with the headings, and the units. */
const firstRow = 2;

/** What is to be filled in and what is: of each block of inputs, and of the whole in words. */
export const completeness: BlockKind<CompletenessBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: ({ parts }) => firstRow + parts.length + 2,

  things: (block) => {
    const rows = block.parts;
    const total = firstRow + rows.length;
    const label = { row: total, column: 0 };
    return [
      {
        kind: 'table',
        id: 'filling',
        left: 0,
        headingRow: 0,
        firstRow,
        rows,
        columns: Object.keys(columns).map((id) => ({ id })),
        totalRow: total,
      },
      { kind: 'cell', id: 'cells_to_fill', at: { row: total, column: columns.missing }, label, comment: block.title },
      { kind: 'cell', id: 'filled_share', at: { row: total, column: columns.share }, label, comment: block.title },
      {
        kind: 'cell',
        id: 'document_state',
        at: { row: total + 1, column: columns.needed },
        label: { row: total + 1, column: 0 },
        comment: block.title,
      },
    ];
  },

  fill: (block, { model, named, needs, top }) => {
    const { language } = model;
    const { parts } = block;
    const at = (row: number, column: number): string => cellAddress({ row: top + firstRow + row, column });
    const share = (row: number): string =>
      `=IF(${at(row, columns.needed)}=0,1,(${at(row, columns.needed)}-${at(row, columns.missing)})/${at(row, columns.needed)})`;
    const summed = (column: number): string => `=SUM(${at(0, column)}:${at(parts.length - 1, column)})`;
    const missing = named.names.get('cells_to_fill') ?? '';
    return [
      heading(
        block.title,
        words.cellsNeeded[language],
        words.filledIn[language],
        words.stillEmpty[language],
        words.shareFilled[language],
      ),
      [
        cell('', 'unitBelow'),
        ...['needed', 'filled', 'missing'].map(() => cell(words.cells[language], 'unitBelow')),
        cell('%', 'unitBelow'),
      ],
      ...needs.map((needed, row) => {
        const reference = (cells: Rectangle): string => sheetPrefix(needed.sheet) + absoluteIn(needed, cells);
        const rows = needed.rowsBy ? `COUNTA(${reference(needed.rowsBy)})` : undefined;
        return [
          cell(parts[row]?.label ?? '', 'label'),
          formula(
            `=${needed.cells.map((cells) => `${rows ?? `ROWS(${reference(cells)})`}*COLUMNS(${reference(cells)})`).join('+')}`,
            'result',
            'count',
          ),
          formula(`=${needed.cells.map((cells) => `COUNTA(${reference(cells)})`).join('+')}`, 'result', 'count'),
          // A row that was begun elsewhere than in its first cell has more in it than it needs.
          formula(`=MAX(0,${at(row, columns.needed)}-${at(row, columns.filled)})`, 'result', 'count'),
          formula(share(row), 'result', 'percent'),
        ];
      }),
      [
        cell(words.total[language], 'labelTotal'),
        ...[columns.needed, columns.filled, columns.missing].map((column) =>
          formula(summed(column), 'resultTotal', 'count'),
        ),
        formula(share(parts.length), 'resultTotal', 'percent'),
      ],
      [
        cell(words.checksSummary[language], 'label'),
        formula(
          `=IF(${missing}=0,"${words.everythingFilled[language]}","${words.someEmpty[language]}"&${missing})`,
          'remark',
          'text',
        ),
      ],
    ];
  },

  marks: ({ parts }, { top }) => {
    const first = { row: top + firstRow, column: columns.missing };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(first, { ...first, row: first.row + parts.length - 1 }),
          formula: `=${cellAddress(first)}>0`,
          ...warningStyle,
        },
      ],
    };
  },
};
