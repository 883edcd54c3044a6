// How a description becomes a function: its parameters read the arguments, one guard looks at every result.
import type { Reader } from './arguments';
import { fail } from './reasons/reason';
import type { Argument, CellOutput, PlanFunction, Result } from './contract';
import type { Equation } from './equation';
import type { Texts } from '../locales/language';

/** Functions that a user looks for together. */
export interface Family {
  readonly id: string;
  readonly text: Texts;
  readonly functions: readonly PlanFunction[];
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<Parameters extends Readers> = { readonly [Name in keyof Parameters]: ReturnType<Parameters[Name]['read']> };

/** All that is said of a function, once. The parameters' keys are their names, in the order in which they are typed. */
export interface Description<Parameters extends Readers> extends Omit<
  PlanFunction,
  'parameters' | 'equations' | 'call' | 'read'
> {
  readonly parameters: Parameters;
  /** A condition on an argument that there is not would hide a line for ever, so it does not compile. */
  readonly equations: readonly Equation<keyof NoInfer<Parameters> & string>[];
  /** The formula over checked arguments; may return what no cell can hold, the guard turns that into an error. */
  readonly compute: (values: Values<Parameters>) => Result;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;
const cellCharacters = 32_767;

/** Throws where a result is too tall or too wide for any sheet; to be asked before a result of any size is made. */
export function checkFits(rows: number, columns: number): void {
  if (rows > sheetRows || columns > sheetColumns) {
    fail('tooLargeForSheet', { rows, width: columns, sheetRows, sheetColumns });
  }
}

/** What no cell can show becomes an error: a NaN inside a matrix would silently show as 0. */
function shown(cell: CellOutput): CellOutput {
  if (typeof cell === 'string' && cell.length > cellCharacters) {
    fail('textTooLong', { characters: cell.length, most: cellCharacters });
  }
  if (typeof cell !== 'number') return cell;
  if (!Number.isFinite(cell)) fail('beyondNumbers', {});
  return cell === 0 ? 0 : cell;
}

/** The registered function for a description. */
export function planFunction<Parameters extends Readers>(description: Description<Parameters>): PlanFunction {
  const { parameters: readers, compute, ...said } = description;
  const names = Object.keys(readers);
  const reading = Object.values(readers);
  return {
    ...said,
    parameters: names.map((name, index) => ({ name, ...(reading[index] as Reader<unknown>).about })),
    read: (position, argument) => reading[position]?.read(argument, names[position] as string),
    call: (...args: readonly Argument[]) => {
      const values: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) {
        const name = names[index] as string;
        values[name] = reading[index]?.read(args[index], name);
      }
      const result = compute(values as Values<Parameters>);
      if (!Array.isArray(result)) return shown(result);
      checkFits(result.length, result[0]?.length ?? 0);
      // In place: a copy of a large result would take as long as the calculation.
      for (const row of result) {
        for (let column = 0; column < row.length; column++) {
          const cell = row[column];
          // Nearly every cell is one of these, and there may be millions.
          if (typeof cell === 'number' && cell !== 0 && Number.isFinite(cell)) continue;
          if (typeof cell === 'string' && cell.length <= cellCharacters) continue;
          row[column] = shown(cell ?? '');
        }
      }
      return result;
    },
  };
}
