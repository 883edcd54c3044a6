// A sheet of nothing but values is gone through once for formulas, and is found out when one comes into it.
import { ICommandService } from '@univerjs/core';
import { MoveRangeCommand, SetRangeValuesCommand } from '@univerjs/sheets';
import { openForAll } from './open';

const opened = openForAll();

/** A sheet of numbers, and one with the formulas that are given; both computed. */
async function begin(formulas: string[][]): Promise<{ readonly numbers: string; readonly others: string }> {
  const ids = await Excel.run(async (context) => {
    const numbers = context.workbook.worksheets.add().load('id');
    const others = context.workbook.worksheets.add().load('id');
    numbers.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    others.getRange('A1').getResizedRange(formulas.length - 1, 0).formulas = formulas;
    await context.sync();
    return { numbers: numbers.id, others: others.id };
  });
  await opened.book.settle();
  return ids;
}

/** As the person does it: not through office.js. */
async function run(command: string, params: object): Promise<void> {
  const { grid } = opened.book;
  await grid.service(ICommandService).executeCommand(command, { unitId: grid.unitId, ...params });
  await opened.book.settle();
}

const cell = (row: number, column: number): object => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

test('is not gone through again while values are written into it and others compute', async () => {
  const { grid } = opened.book;
  const { numbers, others } = await begin([['=1+1']]);
  const cells = grid.sheet(numbers).getCellMatrix();
  const through = jest.spyOn(cells, 'forValue');
  grid.write({ sheetId: numbers, row: 5, column: 0, rows: 1, columns: 1 }, () => ({ v: 7 }));
  grid.enter({ sheetId: others, row: 1, column: 0, rows: 1, columns: 1 }, '=A1*21');
  await opened.book.settle();
  expect(grid.value(others, 1, 0)).toBe(42);
  expect(through).not.toHaveBeenCalled();
  through.mockRestore();
});

test('computes a formula that an add-in writes into it, and again when what it refers to changes', async () => {
  const { grid } = opened.book;
  const { numbers } = await begin([['=1+1']]);
  grid.enter({ sheetId: numbers, row: 2, column: 0, rows: 1, columns: 1 }, '=SUM(A1:B2)');
  await opened.book.settle();
  expect(grid.value(numbers, 2, 0)).toBe(10);
  grid.enter({ sheetId: numbers, row: 0, column: 0, rows: 1, columns: 1 }, '11');
  await opened.book.settle();
  expect(grid.value(numbers, 2, 0)).toBe(20);
});

test('computes a formula that a person types into it', async () => {
  const { grid } = opened.book;
  const { numbers } = await begin([['=1+1']]);
  await run(SetRangeValuesCommand.id, { subUnitId: numbers, range: cell(4, 0), value: { f: '=B2*10' } });
  expect(grid.value(numbers, 4, 0)).toBe(40);
});

test('computes a formula that is moved into it from another place', async () => {
  const { grid } = opened.book;
  const { numbers, others } = await begin([['=1+1'], ['=A1*3']]);
  await run(MoveRangeCommand.id, {
    fromRange: cell(1, 0),
    fromSubUnitId: others,
    toRange: cell(6, 1),
    toSubUnitId: numbers,
  });
  expect(grid.formula(others, 1, 0)).toBeUndefined();
  grid.enter({ sheetId: others, row: 0, column: 0, rows: 1, columns: 1 }, '5');
  await opened.book.settle();
  expect(grid.value(numbers, 6, 1)).toBe(15);
});
