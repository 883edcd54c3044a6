// Looks at the cells themselves whether a 0 that Excel passed is a blank cell: in the shared runtime, by the addresses of the
// arguments. It comes when it is asked for, which most formulas never do.
import type { Argument, CellInput, Parameter } from '../functions/contract';
import { fail } from '../functions/reasons/reason';
import { splitReference } from '../plan/address';
import type { Invocation } from './zeros-in-doubt';

/** How many cells are asked for at once. */
const piece = 50_000;

/** The arguments with null for what are blank cells, at the positions in doubt. */
export async function withBlanks(
  parameters: readonly Parameter[],
  given: readonly Argument[],
  { parameterAddresses = [] }: Invocation,
  positions: readonly number[],
): Promise<Argument[]> {
  const told = [...given];
  for (const position of positions) {
    try {
      told[position] = await readBlanks(given[position], parameterAddresses[position] ?? '');
    } catch {
      fail('zeroOrBlank', { argument: parameters[position]?.name ?? '' });
    }
  }
  return told;
}

async function readBlanks(argument: Argument, address: string): Promise<Argument> {
  const rows = Array.isArray(argument) ? (argument as readonly (readonly CellInput[])[]) : [[argument as CellInput]];
  const isBlank = await blankCells(address);
  const told = rows.map((row, down) => row.map((cell, across) => (cell === 0 && isBlank(down, across) ? null : cell)));
  return Array.isArray(argument) ? told : told[0]?.[0];
}

/** Which cells of a range are blank, by their places in it. */
function blankCells(reference: string): Promise<(row: number, column: number) => boolean> {
  const { sheet, address } = splitReference(reference);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('rowIndex,columnIndex');
    // A whole column is more cells than can be read, and nearly all of them blank.
    const used = range.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return () => true;
    const [top, left] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
    const height = Math.max(1, Math.floor(piece / used.columnCount));
    const types: Excel.RangeValueType[][] = [];
    for (let row = 0; row < used.rowCount; row += height) {
      const rows = Math.min(height, used.rowCount - row);
      const some = used
        .getCell(row, 0)
        .getResizedRange(rows - 1, used.columnCount - 1)
        .load('valueTypes');
      await context.sync();
      for (const line of some.valueTypes) types.push(line);
    }
    return (row, column) =>
      (types[row - top]?.[column - left] ?? Excel.RangeValueType.empty) === Excel.RangeValueType.empty;
  });
}
