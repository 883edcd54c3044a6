// Cells that a person inserts, deletes or moves, and not whole rows and columns: charts, tables, notes and all else go with
// them as in Excel, in the workbook and in its file, or the edit is refused and nothing of it done.
import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
} from '@univerjs/sheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseRectangle, rectangleAddress } from '../../src/browser-workbook/grid/area';
import type { Obstacle } from '../../src/browser-workbook/grid/obstacles';
import { at, chart, file, picture } from './moved-file';
import { failure, openForAll } from './open';

const opened = openForAll();

const down = InsertRangeMoveDownCommand.id;
const right = InsertRangeMoveRightCommand.id;
const up = DeleteRangeMoveUpCommand.id;
const left = DeleteRangeMoveLeftCommand.id;

function rangeOf(address: string) {
  const { row = 0, column = 0, rows = 0, columns = 0 } = parseRectangle(address) ?? {};
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** As the person does it: on the sheet in front. */
async function run(command: string, address: string): Promise<boolean> {
  const { grid } = opened.book;
  return grid.service(ICommandService).executeCommand(command, { range: rangeOf(address) });
}

async function move(from: string, to: string, toSubUnitId?: string): Promise<boolean> {
  const { grid } = opened.book;
  const params = { fromRange: rangeOf(from), toRange: rangeOf(to), ...(toSubUnitId ? { toSubUnitId } : {}) };
  return grid.service(ICommandService).executeCommand(MoveRangeCommand.id, params);
}

async function again(command: string): Promise<void> {
  const { grid } = opened.book;
  grid.service(IUniverInstanceService).focusUnit(grid.unitId);
  await grid.service(ICommandService).executeCommand(command);
}

async function saved(): Promise<(path: string) => string> {
  const parts = unzipSync(await opened.book.save());
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

const paths = [
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/comments1.xml',
  'xl/drawings/notes.vml',
  'xl/drawings/drawing1.xml',
  'xl/charts/chart1.xml',
  'xl/workbook.xml',
];

/** A sheet in front with numbers, a table, a chart and a print area. */
async function begin(): Promise<string> {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('name');
    sheet.activate();
    sheet.getRange('A1:C5').values = [
      ['Month', 'Plan', 'Fact'],
      ['Jan', 1, 10],
      ['Feb', 2, 20],
      ['Mar', 3, 30],
      ['Apr', 4, 40],
    ];
    sheet.tables.add('A1:C5', true);
    const drawn = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B5'));
    drawn.setPosition('F2', 'J9');
    sheet.pageLayout.setPrintArea('A1:C5');
    await context.sync();
    return sheet.name;
  });
  await opened.book.settle();
  return opened.book.grid.sheetIdByName(name) ?? '';
}

/** What stands beside the cells, as addresses. */
function beside(sheetId: string): unknown {
  const { charts, tables = [], pageLayout } = opened.book.grid.extras(sheetId);
  return {
    series: charts.flatMap(({ series }) => series.map(({ values }) => values && rectangleAddress(values))),
    places: charts.map(({ place }) => (place.kind === 'cells' ? rectangleAddress(place) : 'points')),
    tables: tables.map(({ place }) => rectangleAddress(place)),
    print: pageLayout.printArea,
  };
}

const asBegun = { series: ['B2:B5'], places: ['F2:J9'], tables: ['A1:C5'], print: 'A1:C5' };

/** The file with more that its cells are the source of: a sparkline on the other sheet, a chart, a pivot table. */
function fileOfSources(): Uint8Array {
  const parts = unzipSync(file());
  const change = (path: string, how: (text: string) => string): void => {
    parts[path] = strToU8(how(strFromU8(parts[path] ?? new Uint8Array())));
  };
  change('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace('<row r="1" outlineLevel="1">', (row) => `${row}<c r="J1"><v>8</v></c>`)
      .replace(/(<c r="J1">.*?<\/c>)(.*?)<\/row>/, '$2$1</row>'),
  );
  change('xl/worksheets/sheet2.xml', (text) =>
    text.replace(
      '</worksheet>',
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!J1:J3</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
    ),
  );
  change('xl/drawings/drawing1.xml', (text) => {
    const [frame = ''] =
      /<xdr:twoCellAnchor>(?:(?!<\/xdr:twoCellAnchor>).)*graphicFrame.*?<\/xdr:twoCellAnchor>/s.exec(text) ?? [];
    return text.replace('</xdr:wsDr>', `${frame.replace('r:id="rId1"', 'r:id="rId2"')}</xdr:wsDr>`);
  });
  change('xl/drawings/_rels/drawing1.xml.rels', (text) =>
    text.replace(/<Relationship [^>]*>/, (one) => one + one.replace('rId1', 'rId2').replace('chart1', 'chart2')),
  );
  parts['xl/charts/chart2.xml'] = strToU8(
    chart('Data', [2, 3])
      .replaceAll('barChart', 'surfaceChart')
      .replaceAll('$A$', '$K$')
      .replace('<c:unheardOf/>', '<c:tx><c:strRef><c:f>Data!$M$1</c:f></c:strRef></c:tx>'),
  );
  change('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      /<Relationship [^>]*>/,
      (one) =>
        one +
        one
          .replace('rId1', 'rId9')
          .replace('/worksheet"', '/pivotCacheDefinition"')
          .replace('worksheets/sheet1.xml', 'store.xml'),
    ),
  );
  parts['xl/store.xml'] = strToU8(
    '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="N1:O9" sheet="Data"/></cacheSource></pivotCacheDefinition>',
  );
  return zipSync(parts);
}

let refused: Obstacle[] = [];
beforeEach(() => {
  refused = [];
});

/** What is in the way of the edit that is run; the sheet is the same as before it. */
async function inTheWay(sheetId: string, edit: () => Promise<boolean>): Promise<string> {
  const { grid } = opened.book;
  grid.follower.refused = (obstacle) => refused.push(obstacle);
  const state = (): string =>
    JSON.stringify([
      grid.sheet(sheetId).getCellMatrix().getMatrix(),
      grid.sheet(sheetId).getMergeData(),
      grid.extras(sheetId),
    ]);
  const before = state();
  expect(await edit()).toBe(false);
  expect(state()).toBe(before);
  const [{ kind, place } = { kind: 'nothing', place: { row: 0, column: 0, rows: 1, columns: 1 } }] = refused;
  return `${kind} ${rectangleAddress(place)}`;
}

test('a table, its chart and the print area go along with cells inserted above all of its columns', async () => {
  const sheetId = await begin();
  expect(beside(sheetId)).toEqual(asBegun);
  await run(down, 'A1:C2');
  const moved = { series: ['B4:B7'], places: ['F2:J9'], tables: ['A3:C7'], print: 'A3:C7' };
  expect(beside(sheetId)).toEqual(moved);
  await again(UndoCommand.id);
  expect(beside(sheetId)).toEqual(asBegun);
  await again(RedoCommand.id);
  expect(beside(sheetId)).toEqual(moved);
});

test('rows inside a table come and go, and Undo brings a chart back that has lost all of its cells', async () => {
  const sheetId = await begin();
  await run(down, 'A3:C3');
  expect(beside(sheetId)).toEqual({ ...asBegun, series: ['B2:B6'], tables: ['A1:C6'], print: 'A1:C6' });
  await run(up, 'A3:C4');
  expect(beside(sheetId)).toEqual({ ...asBegun, series: ['B2:B4'], tables: ['A1:C4'], print: 'A1:C4' });
  await run(left, 'A1:E20');
  expect(beside(sheetId)).toMatchObject({ series: [undefined], tables: [], places: ['A2:E9'] });
  for (let step = 0; step < 3; step++) await again(UndoCommand.id);
  expect(beside(sheetId)).toEqual(asBegun);
  expect(opened.book.grid.value(sheetId, 4, 2)).toBe(40);
});

test('rows deleted one after the other come back to the chart one after the other', async () => {
  const sheetId = await begin();
  await run(up, 'A2:C2');
  await run(up, 'A4:C4');
  expect(beside(sheetId)).toMatchObject({ series: ['B2:B3'] });
  await again(UndoCommand.id);
  await again(UndoCommand.id);
  expect(beside(sheetId)).toEqual(asBegun);
});

test('what an add-in has drawn since stays when the person takes the edit back', async () => {
  const sheetId = await begin();
  await run(down, 'A1:C1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Line', sheet.getRange('C3:C6'));
    await context.sync();
  });
  await again(UndoCommand.id);
  expect(beside(sheetId)).toMatchObject({ series: ['B2:B5', 'C2:C5'], tables: ['A1:C5'] });
});

test.each([
  ['inserted above a part of a table', down, 'A1', 'table A1:C5'],
  ['inserted left of some of its rows', right, 'A2:A3', 'table A1:C5'],
  ['deleted left of some of its rows', left, 'B2:B3', 'table A1:C5'],
  ['deleted with its headings', up, 'A1:C1', 'table A1:C5'],
  ['inserted between its columns', right, 'B1:B5', 'table A1:C5'],
])('cells %s are refused, and nothing is changed', async (_what, command, cells, obstacle) => {
  const sheetId = await begin();
  expect(await inTheWay(sheetId, () => run(command, cells))).toBe(obstacle);
});

test('so is what cuts through merged cells and arrays, and not what moves or deletes all of them', async () => {
  const sheetId = await begin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A8:B9').merge();
    sheet.getRange('D12').formulas = [['=SEQUENCE(2,2)']];
    await context.sync();
  });
  await opened.book.settle();
  expect(await inTheWay(sheetId, () => run(down, 'B8'))).toBe('merged A8:B9');
  refused = [];
  expect(await inTheWay(sheetId, () => run(left, 'A13:C13'))).toBe('array D12:E13');
  refused = [];
  await run(right, 'A8:A13');
  expect(refused).toEqual([]);
  expect(opened.book.grid.sheet(sheetId).getMergeData()).toMatchObject([rangeOf('B8:C9')]);
  expect(opened.book.grid.formula(sheetId, 11, 4)).toBe('=SEQUENCE(2,2)');
});

test('of a protected sheet nothing is shifted', async () => {
  const sheetId = await begin();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect(await inTheWay(sheetId, () => run(down, 'H20'))).toMatch(/^protected /);
  refused = [];
  expect(await inTheWay(sheetId, () => move('A2', 'H20'))).toBe('protected A2');
});

test('cells that a rule has for its first rows can be deleted', async () => {
  const sheetId = await begin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1:E9').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('E6').values = [[7]];
    await context.sync();
  });
  await run(up, 'E1:E5');
  expect(opened.book.grid.value(sheetId, 0, 4)).toBe(7);
});

test('a block that is moved takes its table and its chart along, and a part of it does not', async () => {
  const sheetId = await begin();
  await move('B2:B5', 'E12:E15');
  expect(beside(sheetId)).toEqual({ ...asBegun, series: ['E12:E15'] });
  await again(UndoCommand.id);
  await move('A1:C5', 'A21:C25');
  const moved = { ...asBegun, series: ['B22:B25'], tables: ['A21:C25'], print: 'A21:C25' };
  expect(beside(sheetId)).toEqual(moved);
  await again(UndoCommand.id);
  expect(beside(sheetId)).toEqual(asBegun);
  await move('A2:C3', 'A21:C22');
  expect(beside(sheetId)).toEqual(asBegun);
});

test('to another sheet goes no block that a chart is drawn from', async () => {
  const other = await begin();
  const sheetId = await begin();
  expect(await inTheWay(sheetId, () => move('B2:B5', 'H2:H5', other))).toBe('otherSheet B2:B5');
  refused = [];
  await move('A20:B20', 'H2:I2', other);
  expect(refused).toEqual([]);
});

test.each([
  ['a sparkline', 'D2', 'otherSheet D2'],
  ['the numbers of a sparkline on another sheet', 'J1:J3', 'otherSheet J1:J3'],
  ['the numbers of a chart that is not drawn', 'K1:L4', 'otherSheet K2:K3'],
  ['the name of a series', 'M1', 'otherSheet M1'],
  ['the list of a pivot table', 'N1:O9', 'otherSheet N1:O9'],
])('to another sheet goes no block with %s', async (_what, block, obstacle) => {
  await opened.book.open(fileOfSources());
  const [sheetId = '', other = ''] = opened.book.grid.sheetIds();
  expect(await inTheWay(sheetId, () => move(block, block, other))).toBe(obstacle);
  refused = [];
  // Excel leaves what has only a part of its cells moved.
  await move('J1:J2', 'J1:J2', other);
  expect(refused).toEqual([]);
});

test('with the sheet that shows them sparklines are gone, and hold no cells back', async () => {
  await opened.book.open(fileOfSources());
  const { grid } = opened.book;
  const [sheetId = '', other = ''] = grid.sheetIds();
  grid.follower.refused = (obstacle) => refused.push(obstacle);
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add();
    context.workbook.worksheets.getItem('Other').delete();
    added.load('name');
    await context.sync();
  });
  expect(grid.hasSheet(other)).toBe(false);
  await move('J1:J3', 'J1:J3', grid.sheetIds()[1]);
  expect(refused).toEqual([]);
  expect([sheetId, grid.sheetIds()[1] ?? ''].map((id) => grid.value(id, 0, 9))).toEqual(['', 8]);
});

test('an add-in inserts and deletes cells the same way, and is told what is in the way', async () => {
  const sheetId = await begin();
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const added = sheet.getRange('A1:C2').insert('Down').load('address');
    sheet.getRange('F1').select();
    await context.sync();
    return added.address;
  });
  expect(address).toMatch(/!A1:C2$/);
  const moved = { ...asBegun, series: ['B4:B7'], tables: ['A3:C7'], print: 'A3:C7' };
  expect(beside(sheetId)).toEqual(moved);
  expect(opened.book.grid.value(sheetId, 6, 2)).toBe(40);
  const error = await failure(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B4').delete('Left');
    await context.sync();
  });
  expect(error.code).toBe('InsertDeleteConflict');
  expect(beside(sheetId)).toEqual(moved);
  // Also of a sheet behind, and by whole rows.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.worksheets.getFirst().activate();
    sheet.getRange('A1:C1').delete('Up');
    sheet.getRange('1:1').delete('Up');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
  expect(beside(sheetId)).toEqual({ series: ['C2:C5'], places: ['G1:K8'], tables: ['B1:D5'], print: 'B1:D5' });
  expect(opened.book.grid.value(sheetId, 4, 3)).toBe(40);
  expect(opened.book.grid.activeSheetId()).toBe(opened.book.grid.sheetIds()[0]);
});

test('cells shifted down in an opened file take along what lies in their columns, and nothing else', async () => {
  await opened.book.open(file());
  await run(down, 'A1:C2');
  const part = await saved();
  const sheet = part('xl/worksheets/sheet1.xml');
  // The rows stay where they are, with all that is said of them.
  expect(sheet).toMatch(/<row r="1" outlineLevel="1">/);
  expect(sheet).toMatch(
    /<c r="A3" s="1"><v>3<\/v><\/c><c r="B3" s="1" t="inlineStr"><is><r><t>two <\/t><\/r><r><rPr><b\/>/,
  );
  expect(sheet).toMatch(/<c [^>]*r="C4"[^>]*><f>A3\*2<\/f><v>6<\/v>/);
  expect(sheet).toContain('<c r="B5"><f t="dataTable" ref="B5:B6" dt2D="0" dtr="0" r1="A3"/><v>7</v></c>');
  expect(sheet).toContain('<autoFilter ref="A3:C5"/>');
  expect(sheet).toContain('<conditionalFormatting sqref="A4:A5"><cfRule type="dataBar"');
  // Its own cell is in another column.
  expect(sheet).toContain('<xm:f>Data!A3:A5</xm:f><xm:sqref>D2</xm:sqref>');
  expect(part('xl/comments1.xml')).toContain('<comment ref="A4"');
  expect(part('xl/drawings/notes.vml')).toContain('<x:Row>3</x:Row><x:Column>0</x:Column>');
  expect(part('xl/drawings/drawing1.xml')).toContain(picture(1, 2, 2, 5));
  expect(part('xl/drawings/drawing1.xml')).toContain(at('from', 4, 1) + at('to', 8, 9));
  expect(part('xl/charts/chart1.xml')).toBe(chart('Data', [3, 5]));
  const names = part('xl/workbook.xml');
  expect(names).toContain('>Data!$A$3:$C$5</definedName>');
  expect(names).toContain('>Data!$A$3:$C$11</definedName>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('<f>SUM(Data!A3:A5)</f><v>12</v>');
});

test('what was shifted, moved and taken back leaves the file to the letter', async () => {
  await opened.book.open(file());
  const before = await saved();
  const edits = [
    () => run(down, 'A1:C1'),
    () => run(up, 'A2:C2'),
    () => run(right, 'A1:A9'),
    () => run(left, 'A1:D9'),
    () => move('A1:C4', 'A11:C14'),
  ];
  for (const edit of edits) {
    expect(await edit()).toBe(true);
    const during = await saved();
    expect(paths.some((path) => during(path) !== before(path))).toBe(true);
    await again(UndoCommand.id);
    const after = await saved();
    for (const path of paths) expect(after(path)).toBe(before(path));
  }
});

test('a note goes with its cell when that is deleted, and with a block that is moved', async () => {
  await opened.book.open(file());
  await run(up, 'A2:C2');
  const part = await saved();
  expect(part('xl/comments1.xml')).not.toContain('<comment ');
  expect(part('xl/drawings/notes.vml')).not.toContain('ClientData');
  expect(part('xl/charts/chart1.xml')).toBe(chart('Data', [1, 2]));
  await again(UndoCommand.id);
  await move('A1:C4', 'E11:G14');
  const next = await saved();
  expect(next('xl/comments1.xml')).toContain('<comment ref="E12"');
  expect(next('xl/charts/chart1.xml')).toBe(chart('Data', [11, 13]).replaceAll('$A$', '$E$'));
  expect(next('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="E11:G13"/>');
  expect(next('xl/worksheets/sheet1.xml')).toMatch(/<row [^>]*r="11"[^>]*><c r="E11" s="1"><v>3<\/v>/);
  expect(next('xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="E12:E13">');
});

test.each([
  ['a filter', right, 'A1', 'filter A1:C3'],
  ['a filter', down, 'B1', 'filter A1:C3'],
  ['a data table', down, 'A4:C4', 'dataTable B3:B4'],
])('nothing cuts through %s that is not shown', async (_what, command, cells, obstacle) => {
  await opened.book.open(file());
  const sheetId = opened.book.grid.sheetIds()[0] ?? '';
  expect(await inTheWay(sheetId, () => run(command, cells))).toBe(obstacle);
});
