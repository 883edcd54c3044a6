// What the cells of formulas show and hold, in requests that Excel takes.
import { cellAddress } from '../../plan';
import { ExcelFailure } from '../failure';
import { runsOf, stopIfAborted, type FormulaCell } from '../formulas';
import type { SheetValue } from '../read-table';
import type { ShareItem } from './items';

interface Block<One> {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly One[];
}

export const blocksPerRequest = 500;

const cellsPerRequest = 20_000;

/** Of one column; a longer one is several. */
const longestRun = 10_000;

/** Cells on the sheets, in requests that hold neither too many ranges nor too many cells. */
async function eachBatch<Block extends { readonly rows: number; readonly columns: number }>(
  blocks: readonly Block[],
  signal: AbortSignal | undefined,
  read: (context: Excel.RequestContext, blocks: readonly Block[]) => Promise<void>,
): Promise<void> {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const last = batches.at(-1);
    if (!last || cells > room || last.length >= blocksPerRequest) {
      batches.push([block]);
      room = cellsPerRequest - cells;
    } else {
      last.push(block);
      room -= cells;
    }
  }
  for (const batch of batches) {
    await Excel.run({ delayForCellEdit: true }, (context) => read(context, batch));
    stopIfAborted(signal);
  }
}

function blocksOf<One extends FormulaCell>(cells: readonly One[]): readonly Block<One>[] {
  return runsOf(cells, longestRun).map((run) => ({ ...run, rows: run.cells.length, columns: 1 }));
}

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Omit<Block<never>, 'cells'>) {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** What each cell shows and how far its result reaches; cells into which another one spills are left out. */
export async function describe<One extends FormulaCell>(
  cells: readonly One[],
  signal: AbortSignal | undefined,
): Promise<readonly (One & Pick<ShareItem, 'address' | 'shown' | 'rows' | 'columns'>)[]> {
  const found = new Map<One, Pick<ShareItem, 'address' | 'shown' | 'rows' | 'columns'>>();
  const spilling: One[] = [];
  await eachBatch(blocksOf(cells), signal, async (context, blocks) => {
    const ranges = blocks.map((block) => rangeOf(context, block).load('values,text,hasSpill'));
    await context.sync();
    blocks.forEach((block, index) => {
      const range = ranges[index];
      block.cells.forEach((cell, row) => {
        const text = range?.text[row]?.[0] ?? '';
        // A number in a narrow column.
        const shown = /^#+$/.test(text) ? String(range?.values[row]?.[0] ?? '') : text;
        found.set(cell, { address: cellAddress(cell), shown, rows: 1, columns: 1 });
        if (range?.hasSpill !== false) spilling.push(cell);
      });
    });
  });
  const single = spilling.map((cell) => ({ ...cell, rows: 1, columns: 1, cell }));
  await eachBatch(single, signal, async (context, blocks) => {
    const ranges = blocks.map((block) => {
      const range = rangeOf(context, block);
      return {
        parent: range.getSpillParentOrNullObject().load('rowIndex,columnIndex'),
        spill: range.getSpillingToRangeOrNullObject().load('rowCount,columnCount'),
      };
    });
    await context.sync();
    blocks.forEach(({ cell }, index) => {
      const { parent, spill } = ranges[index] ?? {};
      const before = found.get(cell);
      const isOwn =
        !parent || parent.isNullObject || (parent.rowIndex === cell.row && parent.columnIndex === cell.column);
      if (!isOwn) found.delete(cell);
      else if (before && spill && !spill.isNullObject && before.shown !== '#SPILL!')
        found.set(cell, { ...before, rows: spill.rowCount, columns: spill.columnCount });
    });
  });
  return cells.flatMap((cell) => {
    const more = found.get(cell);
    return more ? [{ ...cell, ...more }] : [];
  });
}

type Placed = FormulaCell & Pick<ShareItem, 'rows' | 'columns'>;

/** What the results of formulas hold now, in their order. Throws `workbookChanged` where a cell has another formula. */
export async function resultsOf(
  items: readonly Placed[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly (readonly SheetValue[])[])[]> {
  const results = new Map<Placed, SheetValue[][]>();
  const alone = items.filter(({ rows, columns }) => rows * columns === 1);
  const blocks = [
    ...blocksOf(alone),
    ...items.filter(({ rows, columns }) => rows * columns > 1).map((item) => ({ ...item, cells: [item] })),
  ];
  await eachBatch(blocks, signal, async (context, batch) => {
    const ranges = batch.map((block) => rangeOf(context, block).load('formulas,values'));
    const sheets = batch.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId).load('name'));
    await context.sync();
    batch.forEach(({ cells }, index) => {
      const values = (ranges[index]?.values ?? []) as SheetValue[][];
      cells.forEach((item, row) => {
        if (ranges[index]?.formulas[row]?.[0] !== item.formula || sheets[index]?.name !== item.sheet)
          throw new ExcelFailure('workbookChanged', `${item.sheet}!${cellAddress(item)}`, true);
        results.set(item, cells.length === 1 ? values : [values[row] ?? []]);
      });
    });
  });
  return items.map((item) => results.get(item) ?? []);
}

/** Reads the number formats of cells; what it answers writes them again. */
export async function formatsOf(items: readonly FormulaCell[]): Promise<() => Promise<void>> {
  const blocks = blocksOf(items);
  const formats: unknown[][][] = [];
  await eachBatch(blocks, undefined, async (context, some) => {
    const ranges = some.map((block) => rangeOf(context, block).load('numberFormat'));
    await context.sync();
    formats.push(...ranges.map(({ numberFormat }) => numberFormat as unknown[][]));
  });
  return async () => {
    let at = 0;
    await eachBatch(blocks, undefined, async (context, some) => {
      for (const block of some) rangeOf(context, block).numberFormat = formats[at++] ?? [];
      await context.sync();
    });
  };
}
