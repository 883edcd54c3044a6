import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { displayLanguage, ExcelFailure, goTo, insertFormula, officeReady } from '../../src/excel';

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook({ language: 'ru-RU' });
  workbook.install();
});
afterEach(() => workbook.dispose());

test('Office says when it is ready and which language it speaks', async () => {
  await officeReady();
  expect(displayLanguage()).toBe('ru-RU');
});

test('a formula goes into the selected cell, and what it shows comes back', async () => {
  await goTo({ sheet: 'Sheet1', address: 'C4' });
  expect(await insertFormula('=6*7')).toEqual({ address: 'Sheet1!C4', shown: '42' });
  expect(workbook.formula('Sheet1!C4')).toBe('=6*7');
});

test('a cell that holds something is refused, until the user says to overwrite it', async () => {
  workbook.type('C4', 'mine');
  await goTo({ sheet: 'Sheet1', address: 'C4' });
  await expect(insertFormula('=6*7')).rejects.toMatchObject({ reason: 'cellNotEmpty', detail: 'Sheet1!C4' });
  expect(workbook.value('C4')).toBe('mine');
  await insertFormula('=6*7', { overwrite: true });
  await workbook.settle();
  expect(workbook.value('C4')).toBe(42);
});

test('a protected sheet is a reason in itself', async () => {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await expect(insertFormula('=6*7')).rejects.toMatchObject({ reason: 'sheetProtected', restored: true });
});

test('a place that is gone is a failure in Office.js’s own words', async () => {
  const failure = await goTo({ sheet: 'Gone', address: 'A1' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect((failure as ExcelFailure).detail).toContain('ItemNotFound');
});
