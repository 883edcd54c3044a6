import { absolute, cellAddress, rangeAddress, sheetPrefix, type Cell } from '../address';
import { blank, cell, formula, heading } from '../cell';
import { labelsOf } from '../places';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { ConditionalFormatPlan } from '../workbook-plan';
import { absoluteIn } from './kind';
import type { BlockKind, MarkContext } from './kind';
import { lineRow, linesHeight } from './line';
import { boundsOf, wrongIn } from './typed-areas';

export interface TypedValuesBlock {
  readonly kind: 'typedValues';
  /** Of all cells that take numbers or choices, by what they take: what is typed in them, in the order of the sheets. */
  readonly lines: readonly string[];
}

/** Beside what is typed. */
const columns = { least: 1, most: 2, filled: 3, wrong: 4 } as const;

/** What may be typed where, how many cells are filled and how many of them wrong: Excel takes what is pasted as it is. */
export const typedValues: BlockKind<TypedValuesBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: ({ lines }) => linesHeight(lines) + 1,

  things: ({ lines }, { language }) => {
    const row = lineRow(lines.length);
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

  fill: ({ lines }, { model, named, laid, top }) => {
    const { language } = model;
    const summed = (column: number): string => {
      const first = { row: top + lineRow(0), column };
      return `=SUM(${rangeAddress(first, { ...first, row: first.row + lines.length - 1 })})`;
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
        const place = boundsPlace(top, index);
        const format = area.accepts.kind === 'list' ? 'text' : area.format;
        const cells = sheetPrefix(area.sheet) + absoluteIn(area, area.rectangle);
        const wrong = wrongIn(cells, area, {
          least: least === '' ? '' : cellAddress(place.least),
          most: most === '' ? '' : cellAddress(place.most),
          labels: area.rowsOf === '' ? '' : labelsOf(area.rowsOf, model, named, laid),
        });
        return [
          cell(lines[index] ?? '', 'label'),
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

  marks: ({ lines }, { top }) => {
    const first = { row: top + lineRow(0), column: columns.wrong };
    return {
      conditionalFormats: [
        {
          address: rangeAddress(first, { ...first, row: first.row + lines.length }),
          formula: `=${cellAddress(first)}>0`,
          ...warningStyle,
        },
      ],
    };
  },
};

function boundsPlace(top: number, index: number): { readonly least: Cell; readonly most: Cell } {
  const row = top + lineRow(index);
  return { least: { row, column: columns.least }, most: { row, column: columns.most } };
}

/** What marks the cells of a sheet that are typed wrong, by the bounds in the block that stands at `top` of a sheet. */
export function marksOfWrongTyped(
  at: { readonly sheet: string; readonly top: number },
  sheet: string,
  { model, named, laid }: Pick<MarkContext, 'model' | 'named' | 'laid'>,
): readonly ConditionalFormatPlan[] {
  return laid.typed.flatMap((area, index) => {
    if (area.sheet !== sheet) return [];
    const { row, column, rows, columns: across } = area.rectangle;
    const first = { row: area.top + row, column: area.left + column };
    const place = boundsPlace(at.top, index);
    const { least, most } = boundsOf(area);
    const wrong = wrongIn(cellAddress(first), area, {
      least: least === '' ? '' : sheetPrefix(at.sheet) + absolute(place.least),
      most: most === '' ? '' : sheetPrefix(at.sheet) + absolute(place.most),
      labels: area.rowsOf === '' ? '' : labelsOf(area.rowsOf, model, named, laid),
    });
    const address = rangeAddress(first, { row: first.row + rows - 1, column: first.column + across - 1 });
    return [{ address, formula: `=${wrong}>0`, ...warningStyle }];
  });
}
