// Rows and columns that a person inserts and deletes. As in Excel names go with their cells, and what is computed with them
// is computed with the same cells as before.
import { ICommandService, IUniverInstanceService, UndoCommand } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { openForAll } from './open';

const opened = openForAll();

const [up, left] = [0, 3];
const lastRow = 99;
const lastColumn = 25;

/** As the person does it: not through office.js. */
async function run(sheetId: string, command: string, startRow: number, endRow: number, column?: number): Promise<void> {
  const { grid } = opened.book;
  const [startColumn, endColumn] = column === undefined ? [0, lastColumn] : [column, column];
  await grid.service(ICommandService).executeCommand(command, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    range: {
      startRow,
      endRow,
      startColumn,
      endColumn,
      rangeType: column === undefined ? 1 : endRow === lastRow ? 2 : 0,
    },
    direction: column === undefined ? up : left,
  });
}

/** A sheet with 1 to 5 below each other, names for its cells, and formulas on another sheet that use them. */
async function begin(): Promise<{
  sheetId: string;
  readonly type: (cell: string, value: number) => void;
  readonly names: () => Promise<readonly string[]>;
  readonly results: () => Promise<readonly unknown[]>;
}> {
  const { book } = opened;
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('name');
    const formulas = context.workbook.worksheets.getFirst();
    const old = context.workbook.names.load('items/name');
    await context.sync();
    for (const one of old.items) one.delete();
    sheet.activate();
    sheet.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
    context.workbook.names.add('price', sheet.getRange('A3'));
    context.workbook.names.add('all', sheet.getRange('A1:A5'));
    context.workbook.names.add('twice', `=2*${sheet.name}!$A$3`);
    context.workbook.names.add('sixfold', '=3*twice');
    formulas.getRange('A1:D1').formulas = [['=price*10', '=SUM(all)', '=twice', '=sixfold']];
    await context.sync();
    return sheet.name;
  });
  await book.settle();
  return {
    sheetId: book.grid.sheetIdByName(name) ?? '',
    type: (cell, value) => {
      book.type(`${name}!${cell}`, String(value));
    },
    names: () =>
      Excel.run(async (context) => {
        const items = ['price', 'all', 'twice'].map((one) => context.workbook.names.getItem(one).load('formula'));
        await context.sync();
        return items.map(({ formula }) => String(formula).replace(`${name}!`, ''));
      }),
    results: async () => {
      await book.settle();
      return ['A1', 'B1', 'C1', 'D1'].map((cell) => book.value(`Sheet1!${cell}`));
    },
  };
}

test('rows inserted above and deleted again leave every result as it is, and what is typed later arrives', async () => {
  const { sheetId, type, names, results } = await begin();
  expect(await results()).toEqual([30, 15, 6, 18]);
  await run(sheetId, InsertRowByRangeCommand.id, 1, 1);
  expect(await names()).toEqual(['=$A$4', '=$A$1:$A$6', '=2*$A$4']);
  expect(await results()).toEqual([30, 15, 6, 18]);
  type('A4', 30);
  type('A3', 200);
  expect(await results()).toEqual([300, 240, 60, 180]);
  await run(sheetId, RemoveRowByRangeCommand.id, 1, 1);
  expect(await names()).toEqual(['=$A$3', '=$A$1:$A$5', '=2*$A$3']);
  expect(await results()).toEqual([300, 240, 60, 180]);
  type('A3', 3);
  expect(await results()).toEqual([30, 213, 6, 18]);
});

test('so do columns and cells that are moved down, and Undo leads back', async () => {
  const { sheetId, type, names, results } = await begin();
  await run(sheetId, InsertColByRangeCommand.id, 0, lastRow, 0);
  expect(await names()).toEqual(['=$B$3', '=$B$1:$B$5', '=2*$B$3']);
  expect(await results()).toEqual([30, 15, 6, 18]);
  await run(sheetId, InsertRangeMoveDownCommand.id, 0, 0, 1);
  expect(await names()).toEqual(['=$B$4', '=$B$2:$B$6', '=2*$B$4']);
  expect(await results()).toEqual([30, 15, 6, 18]);
  const { grid } = opened.book;
  grid.service(IUniverInstanceService).focusUnit(grid.unitId);
  const commands = grid.service(ICommandService);
  for (let step = 0; step < 2; step++) await commands.executeCommand(UndoCommand.id);
  expect(await names()).toEqual(['=$A$3', '=$A$1:$A$5', '=2*$A$3']);
  type('A3', 7);
  expect(await results()).toEqual([70, 19, 14, 42]);
});

test('the name of a cell that is deleted leads nowhere, and that of a range is one shorter', async () => {
  const { sheetId, names, results } = await begin();
  await run(sheetId, RemoveRowByRangeCommand.id, 2, 2);
  expect(await names()).toEqual(['=#REF!', '=$A$1:$A$4', '=2*#REF!']);
  expect(await results()).toEqual(['#REF!', 12, '#REF!', '#REF!']);
});
