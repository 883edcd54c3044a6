// Values for the inputs of a model, put into the workbook all or none, and taken back.
import { firstCell, type CellContent } from '../plan';
import { asFailure, ExcelFailure } from './failure';
import { asConstant, writeEdits, type CellsEdit } from './formulas';
import type { RecordedSheet } from './records';

/** A line of cells: `D7`, `F12:Q12`, `B7:B18`. */
export interface CellLine {
  readonly sheet: string;
  readonly address: string;
}

/** What a line is to hold, in the order of its cells. */
export interface InputValues extends CellLine {
  readonly values: readonly CellContent[];
}

/** A line as it was found. */
export interface FoundLine {
  readonly sheet: RecordedSheet;
  readonly row: number;
  readonly column: number;
  /** As it can be typed again. */
  readonly before: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
}

/** What was put in: enough to take exactly that back. */
export interface PutIn {
  readonly edits: readonly CellsEdit[];
}

/** Puts values into the inputs of a model, whole or not at all. Throws `ExcelFailure`. */
export async function putInputs(inputs: readonly InputValues[]): Promise<PutIn> {
  const found = await findLines(inputs);
  const edits = found.flatMap(({ sheet, row, column, before, values }, index): CellsEdit[] => {
    const { address = '', values: wanted = [] } = inputs[index] ?? {};
    const after = shaped(address, wanted);
    return isSame(after, values) ? [] : [{ sheetId: sheet.id, row, column, before, after: after.map(asTyped) }];
  });
  await writeEdits(edits, {});
  return { edits };
}

/**
 * Puts back what the inputs held before. Where somebody has typed into one of them since, nothing is changed. Throws
 * `ExcelFailure`: `workbookChanged`.
 */
export async function takeInputsBack({ edits }: PutIn): Promise<void> {
  const now = await valuesOf(edits);
  edits.forEach(({ after }, index) => {
    const put = after.map((line) => line.map((value) => (typeof value === 'string' ? value.replace(/^'/, '') : value)));
    if (!isSame(put, now[index])) throw new ExcelFailure('workbookChanged', 'an input holds another value since', true);
  });
  await writeEdits(
    edits.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })),
    {},
  );
}

/** Where lines are, and what they hold. Throws `ExcelFailure`: `workbookChanged` where a sheet is gone. */
export async function findLines(lines: readonly CellLine[]): Promise<readonly FoundLine[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      const ranges = lines.map(({ sheet: name, address }) => {
        const sheet = sheets.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
        if (!sheet) throw new ExcelFailure('workbookChanged', `there is no sheet ${name}`, true);
        return { sheet, range: sheet.getRange(address).load('formulas,values') };
      });
      await context.sync();
      return ranges.map(({ sheet, range }, index) => ({
        sheet: { id: sheet.id, name: sheet.name },
        ...firstCell(lines[index]?.address ?? ''),
        before: (range.formulas as CellContent[][]).map(asTyped),
        values: range.values as CellContent[][],
      }));
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** Values as the rectangle that a line is. */
export function shaped(address: string, values: readonly CellContent[]): readonly (readonly CellContent[])[] {
  const [from = address, to = from] = address.split(':');
  const [first, last] = [firstCell(from), firstCell(to)];
  const isDown = last.row > first.row;
  if (values.length !== (isDown ? last.row - first.row : last.column - first.column) + 1)
    throw new ExcelFailure('other', `${address} takes another number of values`, true);
  return isDown ? values.map((value) => [value]) : [values];
}

/** Text as text: what looks like a number or a date would become one. */
export function asTyped(line: readonly CellContent[]): readonly CellContent[] {
  return line.map((value) =>
    value === '' || (typeof value === 'string' && value.startsWith('=')) ? value : asConstant(value),
  );
}

export function isSame(
  one: readonly (readonly CellContent[])[],
  other: readonly (readonly CellContent[])[] | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function valuesOf(edits: readonly CellsEdit[]): Promise<CellContent[][][]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const ranges = edits.map(({ sheetId, row, column, after }) =>
        context.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(row, column, after.length, after[0]?.length ?? 1)
          .load('values'),
      );
      await context.sync();
      return ranges.map(({ values }) => values as CellContent[][]);
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}
