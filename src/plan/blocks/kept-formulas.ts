import { cellAddress, rangeAddress, sheetPrefix, type Cell } from '../address';
import { cell, formula, heading } from '../cell';
import type { ComputedArea } from '../computed-areas';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { ConditionalFormatPlan } from '../workbook-plan';
import { absoluteIn } from './kind';
import type { BlockKind } from './kind';
import { lineRow } from './line';

export interface KeptFormulasBlock {
  readonly kind: 'keptFormulas';
  /** How many sheets compute. */
  readonly sheets: number;
}

const columns = { made: 1, here: 2, lost: 3 } as const;

/**
 * Of each sheet that computes how many formulas it was made with, how many there are, and how many were lost: whatever is
 * typed over a formula, or deleted, is no longer computed, and no second way of computing it need notice.
 */
export const keptFormulas: BlockKind<KeptFormulasBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  // A heading, the sheets, the total.
  height: ({ sheets }) => lineRow(sheets) + 1,

  things: ({ sheets }, { language }) => {
    const row = lineRow(sheets);
    return [
      {
        kind: 'cell',
        id: 'formulas_lost',
        at: { row, column: columns.lost },
        label: { row, column: 0 },
        comment: words.formulasLost[language],
      },
    ];
  },

  fill: ({ sheets }, { model, computed, top }) => {
    const { language } = model;
    const first = top + lineRow(0);
    const summed = (column: number): string =>
      `=SUM(${rangeAddress({ row: first, column }, { row: first + sheets - 1, column })})`;
    return [
      heading(
        words.formulasOfSheets[language],
        words.formulasMade[language],
        words.formulasHere[language],
        words.typedOver[language],
      ),
      ...computed.map(({ sheet, formulas, within }, index) => {
        const [made, here] = [columns.made, columns.here].map((column) => cellAddress({ row: first + index, column }));
        return [
          cell(sheet, 'label'),
          cell(formulas, 'calculation', 'count'),
          formula(
            `=SUMPRODUCT(ISFORMULA(${sheetPrefix(sheet)}${absoluteIn({ top: 0, left: 0 }, within)})*1)`,
            'calculation',
            'count',
          ),
          // More of them are what somebody added.
          formula(`=MAX(0,${made}-${here})`, 'calculation', 'count'),
        ];
      }),
      [
        cell(words.total[language], 'labelTotal'),
        formula(summed(columns.made), 'resultTotal', 'count'),
        formula(summed(columns.here), 'resultTotal', 'count'),
        formula(summed(columns.lost), 'resultTotal', 'count'),
      ],
    ];
  },

  marks: ({ sheets }, { top }) => {
    const first = { row: top + lineRow(0), column: columns.lost };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(first, { ...first, row: first.row + sheets }),
          formula: `=${cellAddress(first)}>0`,
          ...warningStyle,
        },
      ],
    };
  },
};

/** What marks the lines of a sheet in which a formula is none any more, where they are called something. */
export function marksOfLostFormulas(areas: readonly ComputedArea[]): readonly ConditionalFormatPlan[] {
  return areas.map(({ row, column, rows, columns: across, labels }) => {
    const label: Cell = { row, column: labels };
    const fixed = (one: number): string => cellAddress({ row, column: one }, { column: true });
    const line = across === 1 ? fixed(column) : `${fixed(column)}:${fixed(column + across - 1)}`;
    return {
      address: rangeAddress(label, { ...label, row: row + rows - 1 }),
      formula: `=SUMPRODUCT(1-ISFORMULA(${line}))>0`,
      ...warningStyle,
    };
  });
}
