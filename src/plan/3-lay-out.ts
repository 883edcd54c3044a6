import type { NormalModel, NormalSheet } from './1-normalise';
import type { Cell } from './address';
import type { NormalBlock } from './blocks';
import { kindOf } from './blocks';
import type { Thing } from './blocks/kind';
import { typedAreas } from './blocks/typed-areas';
import { firstBlockRow } from './geometry';
import { TemplateFault } from './model';
import type { Layout, Named, Place } from './places';

/** A sheet with the place of every block. Rows and columns count from zero. */
export interface LaidSheet {
  readonly sheet: NormalSheet;
  readonly name: string;
  readonly blocks: readonly LaidBlock[];
}

export interface LaidBlock {
  readonly block: NormalBlock;
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

export interface Laid extends Layout {
  readonly sheets: readonly LaidSheet[];
}

/** Phase 3: a place for every block, and from it one for every id. */
export function layOut(model: NormalModel, named: Named): Laid {
  const sheets = model.sheets.map((sheet): LaidSheet => {
    let top: number = sheet.hasTimeline ? firstBlockRow.withTimeline : firstBlockRow.without;
    const blocks = sheet.blocks.map((block): LaidBlock => {
      const height = kindOf(block).height(block, model);
      const place = { block, top, left: 0, height };
      top += height + 1;
      return place;
    });
    return { sheet, name: named.sheets.get(sheet.id) ?? sheet.name, blocks };
  });

  const places = new Map<string, Place>();
  for (const { sheet, blocks } of sheets) {
    for (const laid of blocks) {
      for (const thing of kindOf(laid.block).things(laid.block, model)) {
        if (places.has(thing.id)) throw new TemplateFault(model.template.id, `"${thing.id}"`, 'this id is used twice');
        places.set(thing.id, placeOf(thing, sheet.id, laid, named));
      }
    }
  }
  const typed = sheets.flatMap(({ name: sheet, blocks }) =>
    blocks.flatMap(({ block, top, left }) =>
      typedAreas(kindOf(block).things(block, model)).map((area) => ({ ...area, sheet, top, left })),
    ),
  );
  const timelineSheet = model.sheets.find((sheet) => sheet.hasTimeline)?.id ?? '';
  return { sheets, places, timelineSheet, typed };
}

function placeOf(thing: Thing, sheet: string, { top, left }: LaidBlock, named: Named): Place {
  const inSheet = ({ row, column }: Cell): Cell => ({ row: top + row, column: left + column });
  switch (thing.kind) {
    case 'cell':
      return {
        kind: 'cell',
        sheet,
        cell: inSheet(thing.at),
        label: inSheet(thing.label),
        name: named.names.get(thing.id) ?? '',
      };
    case 'row':
      return { kind: 'row', sheet, row: top + thing.row, hasTotal: thing.hasTotal };
    case 'table':
      return {
        kind: 'table',
        sheet,
        left: left + thing.left,
        headingRow: top + thing.headingRow,
        firstRow: top + thing.firstRow,
        rows: thing.rows.map(({ id }) => id),
        labels: thing.rows.map(({ label }) => label),
        columns: thing.columns.map(({ id }) => id),
        totalRow: thing.totalRow < 0 ? -1 : top + thing.totalRow,
      };
  }
}
