import type { Named } from './2-name';
import type { Cell } from './address';
import type { NormalBlock, NormalModel, NormalSheet, PerKind } from './model';
import { TemplateFault, treat } from './model';

/** A sheet with the place of every block. Rows and columns count from zero. */
export interface LaidSheet {
  readonly sheet: NormalSheet;
  readonly name: string;
  readonly blocks: readonly { readonly block: NormalBlock; readonly top: number; readonly height: number }[];
}

/** Where something that a formula can name stands. */
export type Place =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly cell: Cell;
      readonly label: Cell;
      readonly name: string;
    }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly hasTotal: boolean }
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly headingRow: number;
      readonly firstRow: number;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      /** The row of totals, or -1. */
      readonly totalRow: number;
    };

export interface Laid {
  readonly sheets: readonly LaidSheet[];
  readonly places: ReadonlyMap<string, Place>;
  /** The sheet whose timeline is computed; the others repeat it. */
  readonly timelineSheet: string;
}

/**
 * The same column is the same period on every sheet that has a timeline. The spacer stays blank: it is what stands
 * before the first period, so that `prev` needs no exception there.
 */
export const column = { label: 0, value: 1, unit: 2, note: 3, spacer: 4, firstPeriod: 5 } as const;

export const sheetTop = { title: 0, state: 1, period: 3, start: 4, end: 5 } as const;
const firstBlockRow = { withTimeline: 7, without: 3 };

/** Rows that a chart covers. */
const chartHeight = 17;

/** Rows before the first row of things in a table: title, headings, units (and notes, where there is typing). */
export const tableHead = { inputTable: 4, table: 3 } as const;

/** Key figures stand beside each other, each a label, a number and its unit below one another. */
export const tiles = { across: 4, height: 3 } as const;

/** Where a tile's number stands in its block. */
export function tileAt(index: number): { readonly down: number; readonly column: number } {
  return { down: 2 + tiles.height * Math.floor(index / tiles.across), column: index % tiles.across };
}

const heights: PerKind<NormalModel, number> = {
  inputs: (block) => 1 + block.inputs.length,
  inputRows: (block) => 1 + block.rows.length,
  inputTable: (block) => tableHead.inputTable + block.rows.length,
  rows: (block) => 1 + block.rows.length,
  table: (block) => tableHead.table + block.rows.length + (block.hasTotal ? 1 : 0),
  figures: (block) => 1 + block.figures.length,
  tiles: (block) => 1 + tiles.height * Math.ceil(block.figures.length / tiles.across),
  chart: () => chartHeight,
  // Heading, the checks, their number and their state in words.
  checks: (block) => 1 + block.rows.length + 2,
  lines: (block) => 1 + block.lines.length,
  colourKey: () => 6,
  sheetList: (_, model) => 1 + model.sheets.length,
};

/** Phase 3: a place for every block, and from it one for every id. */
export function layOut(model: NormalModel, named: Named): Laid {
  const sheets = model.sheets.map((sheet): LaidSheet => {
    let top = sheet.hasTimeline ? firstBlockRow.withTimeline : firstBlockRow.without;
    const blocks = sheet.blocks.map((block) => {
      const height = treat(heights, block, model);
      const place = { block, top, height };
      top += height + 1;
      return place;
    });
    return { sheet, name: named.sheets.get(sheet.id) ?? sheet.name, blocks };
  });

  const places = new Map<string, Place>();
  const put = (id: string, place: Place): void => {
    if (places.has(id)) throw new TemplateFault(model.template.id, `"${id}"`, 'this id is used twice');
    places.set(id, place);
  };
  for (const { sheet, blocks } of sheets) {
    for (const { block, top } of blocks) {
      const cell = (id: string, row: number): void =>
        put(id, {
          kind: 'cell',
          sheet: sheet.id,
          cell: { row, column: column.value },
          label: { row, column: column.label },
          name: named.names.get(id) ?? '',
        });
      const line = (id: string, row: number, hasTotal: boolean): void =>
        put(id, { kind: 'row', sheet: sheet.id, row, hasTotal });
      switch (block.kind) {
        case 'inputs':
          block.inputs.forEach((input, index) => cell(input.id, top + 1 + index));
          break;
        case 'figures':
          block.figures.forEach((figure, index) => cell(figure.id, top + 1 + index));
          break;
        case 'tiles':
          block.figures.forEach((figure, index) => {
            const { down, column: at } = tileAt(index);
            put(figure.id, {
              kind: 'cell',
              sheet: sheet.id,
              cell: { row: top + down, column: at },
              label: { row: top + down - 1, column: at },
              name: named.names.get(figure.id) ?? '',
            });
          });
          break;
        case 'inputRows':
          block.rows.forEach((row, index) => line(row.id, top + 1 + index, false));
          break;
        case 'rows':
          block.rows.forEach((row, index) => line(row.id, top + 1 + index, row.total !== ''));
          break;
        case 'inputTable':
        case 'table': {
          const firstRow = top + tableHead[block.kind];
          put(block.id, {
            kind: 'table',
            sheet: sheet.id,
            headingRow: top + 1,
            firstRow,
            rows: block.rows.map((row) => row.id),
            columns: block.columns.map((one) => one.id),
            totalRow: block.kind === 'table' && block.hasTotal ? firstRow + block.rows.length : -1,
          });
          break;
        }
        case 'checks':
          cell('checks_failed', top + 1 + block.rows.length);
          cell('checks_state', top + 2 + block.rows.length);
          break;
        default:
      }
    }
  }
  return { sheets, places, timelineSheet: model.sheets.find((sheet) => sheet.hasTimeline)?.id ?? '' };
}
