// Opens a workbook for the tests of a file, with office.js's globals in place.
import { type HeadlessOptions, type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';

export interface Opened {
  readonly book: HeadlessWorkbook;
}

/** One workbook for every test of a file: each test works on a sheet of its own. */
export function openForAll(options?: HeadlessOptions): Opened {
  const opened: { book?: HeadlessWorkbook } = {};
  beforeAll(async () => {
    opened.book = await openHeadlessWorkbook(options);
    opened.book.install();
  });
  afterAll(() => {
    opened.book?.dispose();
  });
  return opened as Opened;
}

/** The error of Office.js that a batch ends in. */
export async function failure(batch: (context: Excel.RequestContext) => Promise<void>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('the batch did not fail');
}

/** Runs on a new sheet. */
export async function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => work(context.workbook.worksheets.add(), context));
}
