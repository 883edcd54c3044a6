// Cells of one formula share it inside the workbook; nobody outside can tell.
import { ICommandService } from '@univerjs/core';
import { InsertColCommand, SetRangeValuesCommand } from '@univerjs/sheets';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook();
  book.install();
});
afterEach(() => {
  book.dispose();
});

type Cell = string | number;

async function write(address: string, formulas: Cell[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas;
    await context.sync();
  });
  await book.settle();
}

async function read(address: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('formulas,values');
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });
}

/** How many cells of the sheet hold the text of a formula. */
function formulaTexts(): number {
  let texts = 0;
  book.grid
    .sheet(book.grid.activeSheetId())
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      if (cell?.f) texts++;
    });
  return texts;
}

/** Running totals in row 2 over the numbers of row 1. */
const totals: Cell[][] = [
  [1, 2, 3, 4],
  ['=SUM($A1:A1)*$F$1', '=SUM($A1:B1)*$F$1', '=SUM($A1:C1)*$F$1', '=SUM($A1:D1)*$F$1'],
];

test('a row of one formula is held once and reads as it was written', async () => {
  book.type('F1', '10');
  await write('A1:D2', totals);
  expect(formulaTexts()).toBe(1);
  expect(await read('A2:D2')).toEqual({ formulas: [totals[1]], values: [[10, 30, 60, 100]] });
});

test('an input changes every cell that shares the formula', async () => {
  book.type('F1', '10');
  await write('A1:D2', totals);
  book.type('B1', '12');
  await book.settle();
  expect((await read('A2:D2')).values).toEqual([[10, 130, 160, 200]]);
});

test('the first cell may be typed over, by an add-in or by the person; the others keep their formulas', async () => {
  book.type('F1', '1');
  await write('A1:D2', totals);
  await write('A2', [[7]]);
  expect(await read('A2:D2')).toEqual({ formulas: [[7, ...(totals[1] ?? []).slice(1)]], values: [[7, 3, 6, 10]] });
  await book.grid.service(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: book.grid.unitId,
    subUnitId: book.grid.activeSheetId(),
    range: { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
    value: { v: 8, f: null, si: null },
  });
  await book.settle();
  expect(await read('A2:D2')).toEqual({ formulas: [[7, 8, ...(totals[1] ?? []).slice(2)]], values: [[7, 8, 6, 10]] });
});

test('a column inserted in between moves the references', async () => {
  book.type('F1', '1');
  await write('A1:D2', totals);
  await book.grid.service(ICommandService).executeCommand(InsertColCommand.id, {
    unitId: book.grid.unitId,
    subUnitId: book.grid.activeSheetId(),
    range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 },
    direction: 1,
  });
  await book.settle();
  expect(await read('A2:E2')).toEqual({
    formulas: [['=SUM($A1:A1)*$G$1', '', '=SUM($A1:C1)*$G$1', '=SUM($A1:D1)*$G$1', '=SUM($A1:E1)*$G$1']],
    values: [[1, '', 3, 6, 10]],
  });
});

test('a name that comes later reaches all cells that share a formula with it', async () => {
  await write('A1:C2', [
    [1, 2, 3],
    ['=A1*factor', '=B1*factor', '=C1*factor'],
  ]);
  expect((await read('A2:C2')).values).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
  await Excel.run(async (context) => {
    context.workbook.names.add('factor', '=100');
    await context.sync();
  });
  expect(await read('A2:C2')).toEqual({
    formulas: [['=A1*factor', '=B1*factor', '=C1*factor']],
    values: [[100, 200, 300]],
  });
});

test('a formula knows its own place, and reads whole columns and rows, quoted names and texts as they are', async () => {
  const rows: Cell[][] = [
    [1, 10, 100],
    ['=ROW()*10+COLUMN()', '=ROW()*10+COLUMN()', '=ROW()*10+COLUMN()'],
    ['=SUM(Data!A:A)', '=SUM(Data!B:B)', '=SUM(Data!C:C)'],
    ['=SUM(Data!$A:$A)', '=SUM(Data!$A:$A)', '=SUM(Data!$A:$A)'],
    ['=\'Plan A1\'!A1&"A1"', '=\'Plan A1\'!B1&"A1"', '=\'Plan A1\'!C1&"A1"'],
  ];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Data').getRange('A1:C2').values = [
      [1, 2, 3],
      [10, 20, 30],
    ];
    worksheets.add('Plan A1').getRange('A1:C1').values = [['x', 'y', 'z']];
    await context.sync();
  });
  await write('A1:C5', rows);
  expect(formulaTexts()).toBe(4);
  expect(await read('A2:C5')).toEqual({
    formulas: rows.slice(1),
    values: [
      [21, 22, 23],
      [11, 22, 33],
      [11, 11, 11],
      ['xA1', 'yA1', 'zA1'],
    ],
  });
});

test('a renamed sheet is renamed in every cell', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    context.workbook.worksheets.getFirst().getRange('A1:C1').formulas = [['=Data!A1+1', '=Data!B1+1', '=Data!C1+1']];
    await context.sync();
    sheet.name = 'Numbers';
    await context.sync();
  });
  await book.settle();
  expect(await read('A1:C1')).toEqual({
    formulas: [['=Numbers!A1+1', '=Numbers!B1+1', '=Numbers!C1+1']],
    values: [[2, 3, 4]],
  });
});
