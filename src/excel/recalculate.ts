// A model that only the workbook itself can compute: its inputs are set, its figures read, and everything is put back.
import type { CellContent } from '../plan';
import { asFailure, ExcelFailure } from './failure';
import { insist, stopIfAborted } from './formulas';
import { asTyped, findLines, isSame, shaped, type CellLine, type FoundLine, type InputValues } from './put-inputs';
import { mark, markOf, withMark } from './unfinished';

/** What the figures hold when the inputs hold these values, line by line. Throws `ExcelFailure`. */
export type Recalculate = (inputs: readonly InputValues[]) => Promise<readonly (readonly CellContent[])[]>;

/** So often a figure is read again that a function of an add-in has not answered yet. */
const mostReadings = 50;
const pauseBetweenReadings = 100;
const pending = /^#(BUSY!|GETTING_DATA|CONNECT!)/;

/**
 * Lets `work` recalculate the workbook with other inputs. Whatever becomes of it, the inputs hold afterwards what they
 * held; a mark in the workbook says what that is, by which the next pane puts it back if this one is closed. Throws
 * `ExcelFailure`, and what `work` throws.
 */
export async function recalculating<Result>(
  inputs: readonly CellLine[],
  figures: readonly CellLine[],
  work: (recalculate: Recalculate) => Promise<Result>,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result> {
  const found = await findLines(inputs);
  return withMark(async (id) => {
    let last = found.map(({ values }) => values);
    const recalculate: Recalculate = async (asked) => {
      stopIfAborted(signal);
      const next = inputs.map(({ address }, index) => shaped(address, asked[index]?.values ?? []));
      await set(id, found, last, next);
      last = next;
      return read(figures);
    };
    const end = async (): Promise<void> => {
      if (!(await insist(() => putBack(id, found))))
        throw new ExcelFailure('other', 'the inputs could not be put back', false);
    };
    let result: Result;
    try {
      await set(id, found, last, last);
      result = await work(recalculate);
    } catch (error) {
      await end();
      throw error;
    }
    await end();
    return result;
  });
}

type Cells = FoundLine['values'];

/** Marks the inputs as tried, and lets those hold other values that are to. */
async function set(
  id: string,
  found: readonly FoundLine[],
  last: readonly Cells[],
  next: readonly Cells[],
): Promise<void> {
  await run(async (context) => {
    const part = await markOf(context, id);
    const cells = found.map(({ sheet, row, column, before }, index) => {
      const tried = [last[index] ?? [], next[index] ?? []];
      return { sheet, row, column, before, tried };
    });
    mark(context, { id, sheets: [], names: [], cells }, part);
    found.forEach((line, index) => {
      const values = next[index] ?? [];
      if (!isSame(values, last[index])) rangeOf(context, line).formulas = values.map((row) => [...asTyped(row)]);
    });
    await calculate(context);
  });
}

async function putBack(id: string, found: readonly FoundLine[]): Promise<void> {
  await run(async (context) => {
    const part = await markOf(context, id);
    for (const line of found) rangeOf(context, line).formulas = line.before.map((row) => [...row]);
    part?.delete();
    await calculate(context);
  });
}

/** Where the user calculates by hand, that is done for him. */
async function calculate(context: Excel.RequestContext): Promise<void> {
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  if (application.calculationMode === 'Automatic') return;
  application.calculate('Recalculate');
  await context.sync();
}

async function read(figures: readonly CellLine[]): Promise<readonly (readonly CellContent[])[]> {
  for (let reading = 1; ; reading++) {
    const values = await run(async (context) => {
      const ranges = figures.map(({ sheet, address }) =>
        context.workbook.worksheets.getItem(sheet).getRange(address).load('values'),
      );
      await context.sync();
      return ranges.map((range) => (range.values as CellContent[][]).flat());
    });
    if (reading >= mostReadings || !values.flat().some((value) => pending.test(String(value)))) return values;
    await new Promise((resolve) => setTimeout(resolve, pauseBetweenReadings));
  }
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, values }: FoundLine): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
}

async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asFailure(error, true);
  }
}
