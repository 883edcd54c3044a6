import type { HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { functions } from '../../src/functions';

/** Each example on a sheet of its function, far enough apart for what spills; and one that takes another's cell. */
export async function fillWithExamples(book: HeadlessWorkbook): Promise<void> {
  await book.Excel.run(async (context) => {
    for (const { id, examples } of functions) {
      const sheet = context.workbook.worksheets.add(id.replace('PLAN.', "It's "));
      examples.forEach(({ formula }, index) => {
        sheet.getRange(`B${1 + index * 60}`).formulas = [[formula]];
        sheet.getRange(`A${1 + index * 60}`).formulas = [[`=IFERROR(ROUND(N(B${1 + index * 60})+1,6),"none")`]];
      });
    }
    await context.sync();
  });
  await book.settle();
}
