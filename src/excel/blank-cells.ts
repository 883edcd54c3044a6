// Whether a 0 that Excel passed is a 0. Excel on Windows and Mac passes a blank cell as 0 also where anything may be passed, on
// the web as null (OfficeDev/office-js 1951, 4702, 5262). So the cells themselves are looked at, in the shared runtime, by the
// addresses of the arguments.
import type { Argument, CellInput, Parameter } from '../functions/contract';
import { fail } from '../functions/reasons/reason';
import { sheetOf } from '../plan/share-formulas';

/** What Excel says of a call beside its arguments; an argument that is no reference has no address. */
export interface Invocation {
  readonly parameterAddresses?: readonly (string | undefined)[];
}

/** How many cells are asked for at once. */
const piece = 50_000;

function hasZeroInDoubt(argument: Argument | undefined): boolean {
  if (!Array.isArray(argument)) return argument === 0;
  const rows = argument as readonly (readonly CellInput[])[];
  // An Excel that passes null for a blank cell passes it for each of them.
  return rows.some((row) => row.includes(0)) && !rows.some((row) => row.includes(null));
}

/** The positions of the arguments of which it has to be found out, now, whether their zeros are blank cells. */
export function argumentsInDoubt(
  parameters: readonly Parameter[],
  given: readonly Argument[],
  { parameterAddresses: addresses }: Invocation,
): number[] {
  const inDoubt = parameters.flatMap(({ zeroIsNotBlank, name }, position) =>
    zeroIsNotBlank && hasZeroInDoubt(given[position]) ? [{ position, name }] : [],
  );
  if (addresses) return inDoubt.flatMap(({ position }) => (addresses[position] ? [position] : []));
  const [first] = inDoubt;
  // The web tells blanks from zeros by itself.
  if (first && Office.context.platform !== Office.PlatformType.OfficeOnline) {
    fail('zeroOrBlank', { argument: first.name });
  }
  return [];
}

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
function blankCells(address: string): Promise<(row: number, column: number) => boolean> {
  const at = address.lastIndexOf('!');
  const sheet = sheetOf(address.slice(0, at));
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(address.slice(at + 1))
      .load('rowIndex,columnIndex');
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
