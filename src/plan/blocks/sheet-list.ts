import { cellAddress, sheetPrefix } from '../address';
import { cell, heading } from '../cell';
import { column } from '../geometry';
import { words } from '../words';
import type { BlockKind } from './kind';
import { lineRow, linesHeight } from './line';

export interface SheetListBlock {
  readonly kind: 'sheetList';
  readonly title: string;
}

/** Every sheet of the workbook with its purpose, and the way there; below them the page that explains them. */
export const sheetList: BlockKind<SheetListBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: (_, model) => linesHeight([...model.sheets, 'help']),

  things: () => [],

  fill: (block, { model, named }) => [
    heading(block.title, ''),
    ...model.sheets.map((sheet) => [
      cell(named.sheets.get(sheet.id) ?? sheet.name, 'link'),
      cell(sheet.purpose, 'text'),
    ]),
    [cell(words.helpPage[model.language], 'link'), cell(words.helpPurpose[model.language], 'text')],
  ],

  marks: (_, { model, named, top, left }) => ({
    links: [
      ...model.sheets.map((sheet, index) => ({
        address: cellAddress({ row: top + lineRow(index), column: left + column.label }),
        target: `${sheetPrefix(named.sheets.get(sheet.id) ?? sheet.name)}A1`,
        tip: words.goToSheet[model.language],
      })),
      {
        address: cellAddress({ row: top + lineRow(model.sheets.length), column: left + column.label }),
        page: `help/${model.language}/${model.template.id}.html`,
        tip: words.helpPurpose[model.language],
      },
    ],
  }),
};
