// Calls of short names, computed in one workbook: arguments lie in its cells, formulas beside each other.
import type { Argument, CellInput, CellOutput, Result } from '../../../src/functions';
import { shortNames } from '../../../src/functions/short-names';
import { functionNamed, outcome } from '../cases';
import { openHeadlessWorkbook } from '../../../src/browser-workbook/headless';

export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}

const errors = { value: '#VALUE!', num: '#NUM!', div0: '#DIV/0!', na: '#N/A' } as const;

/** What the function itself gives, an error by its Excel name. */
export function expectedOf({ id, args }: Call): Result {
  const ends = outcome(id, args);
  return 'kind' in ends ? errors[ends.kind] : ends.result;
}

const isMatrix = (argument: Argument): argument is readonly (readonly CellInput[])[] => Array.isArray(argument);
const isBlank = (cell: CellInput): boolean => cell === null || cell === undefined || cell === '';

/** Whether Excel could pass these arguments: it knows no empty or ragged ranges and no numbers that are not finite. */
export function canBeTyped({ args }: Call): boolean {
  const isCell = (cell: unknown): boolean =>
    typeof cell === 'number' ? Number.isFinite(cell) : cell === null || typeof cell !== 'object';
  return args.every((argument) =>
    isMatrix(argument)
      ? argument.length > 0 &&
        (argument[0]?.length ?? 0) > 0 &&
        argument.every((row) => row.length === argument[0]?.length && row.every(isCell))
      : isCell(argument),
  );
}

function constant(cell: CellInput): string {
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}

/** `A` for 0. */
function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

const sizeOf = (result: Result): readonly [rows: number, columns: number] =>
  Array.isArray(result) ? [result.length, result[0]?.length ?? 1] : [1, 1];

/** A workbook with every short name. */
export interface ShortNameBook {
  /**
   * What each call's short name gives, in as many cells as the function's own answer has; one cell more where it gives
   * more. Arguments that are ranges lie in cells, every other time where no cell is blank in the formula.
   */
  computed(calls: readonly Call[]): Promise<readonly Result[]>;
  close(): void;
}

export async function openShortNames(): Promise<ShortNameBook> {
  const book = await openHeadlessWorkbook();
  book.install();
  await Excel.run(async (context) => {
    for (const { name, formula } of shortNames) context.workbook.names.add(name, `=${formula}`);
    await context.sync();
  });
  // Else every formula would be computed once more when the names are there.
  await book.settle();
  let sheets = 0;
  return {
    close: () => {
      book.dispose();
    },
    computed: async (calls) => {
      const number = String(++sheets);
      const { lines, places, cells } = laidOut(calls, `Arguments${number}`);
      const width = Math.max(...cells.map((row) => row.length), 1);
      const widest = Math.max(...places.map(({ columns }) => columns)) + 1;
      return Excel.run(async (context) => {
        const data = context.workbook.worksheets.add(`Arguments${number}`);
        if (cells.length > 0) {
          data.getRangeByIndexes(0, 0, cells.length, width).values = cells.map((row) => [
            ...row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
            ...Array<string>(width - row.length).fill(''),
          ]);
        }
        const sheet = context.workbook.worksheets.add(`Calls${number}`);
        sheet.getRangeByIndexes(0, 0, lines.length, 1).formulas = lines;
        await context.sync();
        await book.settle();
        const range = sheet.getRangeByIndexes(0, 0, lines.length + 1, widest);
        range.load('values');
        await context.sync();
        return places.map((place) => resultAt(range.values as CellOutput[][], place));
      });
    },
  };
}

interface Place {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** Formulas one below the other with room for their answers, and the cells that their arguments lie in. */
function laidOut(
  calls: readonly Call[],
  sheet: string,
): { readonly lines: string[][]; readonly places: readonly Place[]; readonly cells: CellInput[][] } {
  const cells: CellInput[][] = [];
  let inCells = true;
  const argumentText = (argument: Argument): string => {
    if (!isMatrix(argument)) return constant(argument);
    inCells = !inCells;
    if (!inCells && argument.length * (argument[0]?.length ?? 0) < 50 && !argument.flat().some(isBlank)) {
      return `{${argument.map((row) => row.map(constant).join(',')).join(';')}}`;
    }
    const first = cells.length + 1;
    cells.push(...argument.map((row) => row.map((cell) => cell ?? '')));
    return `${sheet}!A${String(first)}:${columnName((argument[0]?.length ?? 1) - 1)}${String(cells.length)}`;
  };
  const nameOf = new Map(shortNames.map(({ id, name }) => [id, name]));
  const lines: string[][] = [];
  const places = calls.map((call) => {
    const { id, args } = call;
    const texts = functionNamed(id).parameters.map(({ optional }, place) => {
      const text = argumentText(args[place]);
      // Excel does not take a call without what a LAMBDA needs; a blank cell is how one leaves it out.
      return text === '' && !optional ? `${sheet}!$AX$1` : text;
    });
    while (texts.at(-1) === '') texts.pop();
    const [rows, columns] = sizeOf(expectedOf(call));
    const place = { row: lines.length, rows, columns };
    lines.push([`=${nameOf.get(id) ?? id}(${texts.join(',')})`]);
    // A row is left free, so that a result with too many is seen.
    for (let row = 0; row < rows; row++) lines.push(['']);
    return place;
  });
  return { lines, places, cells };
}

function resultAt(values: readonly (readonly CellOutput[])[], { row, rows, columns }: Place): Result {
  const block = values.slice(row, row + rows + 1).map((line) => line.slice(0, columns + 1));
  const isLarger = block.some((line, at) =>
    line.some((cell, column) => (at >= rows || column >= columns) && cell !== ''),
  );
  const answer = isLarger ? block : block.slice(0, rows).map((line) => line.slice(0, columns));
  return answer.length === 1 && answer[0]?.length === 1 ? (answer[0][0] as CellOutput) : answer;
}

/** Every call that a short name answers differently from its function, as said in a failing test. */
export async function differencesIn(book: ShortNameBook, calls: readonly Call[]): Promise<readonly string[]> {
  const answers = await book.computed(calls);
  return calls.flatMap((call, index) => {
    const differs = difference(answers[index] ?? '', expectedOf(call));
    return differs === undefined ? [] : [`${call.id} ${JSON.stringify(call.args).slice(0, 400)}: ${differs}`];
  });
}

const lastDigits = 2 ** -46;

/**
 * How two answers differ, as said in a failing test; `undefined` for equal ones. Numbers to 1e-9, or where two nearly
 * equal ones were subtracted to the last digits of the largest number of the answer; all else exactly.
 */
function difference(actual: Result, expected: Result): string | undefined {
  const cells = (result: Result): readonly (readonly unknown[])[] => (Array.isArray(result) ? result : [[result]]);
  const [mine, theirs] = [cells(actual), cells(expected)];
  if (mine.length !== theirs.length || mine[0]?.length !== theirs[0]?.length) {
    return `${JSON.stringify(actual)} has another size than ${JSON.stringify(expected)}`;
  }
  const largest = Math.max(...theirs.flat().map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)));
  for (const [row, line] of theirs.entries()) {
    for (const [column, cell] of line.entries()) {
      const found = mine[row]?.[column];
      const isEqual =
        typeof cell === 'number'
          ? typeof found === 'number' && Math.abs(found - cell) <= Math.max(1e-9 * Math.abs(cell), lastDigits * largest)
          : found === cell;
      if (!isEqual)
        return `row ${row + 1}, column ${column + 1}: ${JSON.stringify(found)}, not ${JSON.stringify(cell)}`;
    }
  }
  return undefined;
}
