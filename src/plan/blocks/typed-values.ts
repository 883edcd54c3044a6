import { withDash } from '../../locales/joining';
import { absolute, cellAddress, rangeAddress, sheetPrefix, type Cell } from '../address';
import { blank, cell, formula, heading } from '../cell';
import { labelsOf, type PlacedArea } from '../places';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { ConditionalFormatPlan } from '../workbook-plan';
import { absoluteIn } from './kind';
import type { BlockKind, MarkContext } from './kind';
import { lineRow } from './line';
import { boundsOf, wrongIn } from './typed-areas';

export interface TypedValuesBlock {
  readonly kind: 'typedValues';
  /** How many areas of cells take numbers or choices, each its own. */
  readonly areas: number;
}

/** Beside what is typed. */
const columns = { least: 1, most: 2, filled: 3, wrong: 4 } as const;

/** What may be typed where, how many cells are filled and how many of them wrong: Excel takes what is pasted as it is. */
export const typedValues: BlockKind<TypedValuesBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  // A heading, the areas, the total.
  height: ({ areas }) => lineRow(areas) + 1,

  things: ({ areas }, { language }) => {
    const row = lineRow(areas);
    return [
      {
        kind: 'cell',
        id: 'typed_wrong',
        at: { row, column: columns.wrong },
        label: { row, column: 0 },
        comment: words.wrongTyped[language],
      },
    ];
  },

  fill: ({ areas }, context) => {
    const { model, laid, top } = context;
    const { language } = model;
    const summed = (column: number): string => {
      const first = { row: top + lineRow(0), column };
      return `=SUM(${rangeAddress(first, { ...first, row: first.row + areas - 1 })})`;
    };
    return [
      heading(
        words.valuesTyped[language],
        words.leastTyped[language],
        words.mostTyped[language],
        words.filledIn[language],
        words.wrongCells[language],
      ),
      ...laid.typed.map((area, index) => {
        const { least, most } = boundsOf(area);
        const format = area.accepts.kind === 'list' ? 'text' : area.format;
        const cells = sheetPrefix(area.sheet) + absoluteIn(area, area.rectangle);
        const wrong = wrongIn(cells, area, boundsIn(top + lineRow(index), area, cellAddress, context));
        const lines = area.first === area.last ? area.first : `${area.first} … ${area.last}`;
        return [
          cell(lines === area.block ? lines : withDash(language, area.block, lines), 'label'),
          cell(least, 'calculation', format),
          cell(most, 'calculation', format),
          formula(`=COUNTA(${cells})`, 'calculation', 'count'),
          formula(`=${wrong}`, 'calculation', 'count'),
        ];
      }),
      [
        cell(words.total[language], 'labelTotal'),
        blank,
        blank,
        formula(summed(columns.filled), 'resultTotal', 'count'),
        formula(summed(columns.wrong), 'resultTotal', 'count'),
      ],
    ];
  },

  marks: ({ areas }, { top }) => {
    const first = { row: top + lineRow(0), column: columns.wrong };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(first, { ...first, row: first.row + areas }),
          formula: `=${cellAddress(first)}>0`,
          ...warningStyle,
        },
      ],
    };
  },
};

/** Where the bounds of an area stand that has this row, and the labels to choose from. */
function boundsIn(
  row: number,
  area: PlacedArea,
  addressOf: (at: Cell) => string,
  { model, named, laid }: Pick<MarkContext, 'model' | 'named' | 'laid'>,
): Parameters<typeof wrongIn>[2] {
  const { least, most } = boundsOf(area);
  return {
    least: least === '' ? '' : addressOf({ row, column: columns.least }),
    most: most === '' ? '' : addressOf({ row, column: columns.most }),
    labels: area.rowsOf === '' ? '' : labelsOf(area.rowsOf, model, named, laid),
  };
}

/** What marks the cells of a sheet that are typed wrong, by the bounds in the block that stands at `top` of a sheet. */
export function marksOfWrongTyped(
  at: { readonly sheet: string; readonly top: number },
  sheet: string,
  context: Pick<MarkContext, 'model' | 'named' | 'laid'>,
): readonly ConditionalFormatPlan[] {
  const inChecks = (one: Cell): string => sheetPrefix(at.sheet) + absolute(one);
  return context.laid.typed.flatMap((area, index) => {
    if (area.sheet !== sheet) return [];
    const { row, column, rows, columns: across } = area.rectangle;
    const first = { row: area.top + row, column: area.left + column };
    const bounds = boundsIn(at.top + lineRow(index), area, inChecks, context);
    const wrong = wrongIn(cellAddress(first), area, bounds);
    const address = rangeAddress(first, { row: first.row + rows - 1, column: first.column + across - 1 });
    return [{ address, formula: `=${wrong}>0`, ...warningStyle }];
  });
}
