// A table of cells on a sheet of its own, with its first heading selected.
import { asFailure } from './failure';
import { insist } from './write-whole';

export interface NewTable {
  /** Where a sheet has that name already, a number is put behind it. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Excel's format code of each column. */
  readonly formats: readonly string[];
}

/** Writes the table whole or not at all, beside what the workbook holds. Throws `ExcelFailure`. */
export async function writeTable({ sheet: name, headings, rows, formats }: NewTable): Promise<void> {
  let written: string | undefined;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load('items/name');
      await context.sync();
      const taken = new Set(all.items.map((sheet) => sheet.name.toLowerCase()));
      let free = name;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
      const sheet = worksheets.add(free);
      written = free;
      const head = sheet.getRangeByIndexes(0, 0, 1, headings.length);
      head.values = [[...headings]];
      head.format.font.bold = true;
      formats.forEach((format, column) => {
        sheet.getRangeByIndexes(1, column, rows.length, 1).numberFormat = rows.map(() => [format]);
      });
      sheet.getRangeByIndexes(1, 0, rows.length, headings.length).values = rows.map((row) => [...row]);
      sheet.getRangeByIndexes(0, 0, rows.length + 1, headings.length).format.autofitColumns();
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      sheet.getRangeByIndexes(0, 0, 1, 1).select();
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error, written === undefined || (await removed(written)));
  }
}

async function removed(name: string): Promise<boolean> {
  return insist(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    }),
  );
}
