// Rows and columns that a person inserts into an opened file, deletes or moves: what the page does not show goes along with its
// cells into the saved file, as Excel and LibreOffice do it, and what it shows too.
import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { at, chart, file, picture } from './moved-file';
import { openForAll } from './open';

const opened = openForAll();

async function run(command: string, first: number, last: number): Promise<void> {
  const { grid } = opened.book;
  const isRow = command === InsertRowByRangeCommand.id || command === RemoveRowByRangeCommand.id;
  const sheetId = grid.sheetIds()[0] ?? '';
  const sheet = grid.sheet(sheetId);
  const range = isRow
    ? { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last, rangeType: 2 };
  await grid
    .service(ICommandService)
    .executeCommand(command, { unitId: grid.unitId, subUnitId: sheetId, range, direction: isRow ? 0 : 3 });
}

async function saved(): Promise<(path: string) => string> {
  const parts = unzipSync(await opened.book.save());
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

test('two rows inserted above move what the page shows and what it does not', async () => {
  await opened.book.open(file());
  await run(InsertRowByRangeCommand.id, 0, 1);
  const part = await saved();
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<row r="3" outlineLevel="1"><c r="A3" s="1"><v>3<\/v><\/c><c r="B3" s="1" t="inlineStr">/);
  expect(sheet).toContain('<rPr><b/></rPr><t>faces</t>');
  expect(sheet).toMatch(/<row r="4" outlineLevel="2">.*<f>A3\*2<\/f><v>6<\/v>/);
  expect(sheet).toContain('<c r="B5"><f t="dataTable" ref="B5:B6" dt2D="0" dtr="0" r1="A3"/><v>7</v></c>');
  expect(sheet).toContain('<autoFilter ref="A3:C5"/>');
  expect(sheet).toContain('<conditionalFormatting sqref="A4:A5"><cfRule type="dataBar"');
  expect(sheet).toContain('<xm:f>Data!A3:A5</xm:f><xm:sqref>D4</xm:sqref>');
  expect(sheet).not.toMatch(/r="(?:A1|B1|A2|C2)"/);
  expect(part('xl/comments1.xml')).toContain('<comment ref="A4"');
  expect(part('xl/drawings/notes.vml')).toContain(
    '<x:Anchor>1, 15, 3, 2, 3, 31, 7, 1</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column>',
  );
  expect(part('xl/drawings/drawing1.xml')).toContain(picture(1, 2, 2, 5));
  expect(part('xl/drawings/drawing1.xml')).toContain(at('from', 4, 3) + at('to', 8, 11));
  expect(part('xl/charts/chart1.xml')).toBe(chart('Data', [3, 5]));
  const names = part('xl/workbook.xml');
  expect(names).toContain('>Data!$A$3:$C$5</definedName>');
  expect(names).toContain('>Data!$A$3:$C$11</definedName>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('<f>SUM(Data!A3:A5)</f><v>12</v>');
});

test('a column deleted and a row inserted inside shrink and stretch what they touch', async () => {
  await opened.book.open(file());
  await run(InsertRowByRangeCommand.id, 1, 1);
  await run(RemoveColByRangeCommand.id, 1, 1);
  const part = await saved();
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<autoFilter ref="A1:B4"/>');
  expect(sheet).toContain('<conditionalFormatting sqref="A3:A4">');
  expect(sheet).toContain('<xm:f>Data!A1:A4</xm:f><xm:sqref>C3</xm:sqref>');
  expect(sheet).toMatch(/<c [^>]*r="B3"[^>]*>.*<f>A1\*2<\/f>/);
  expect(part('xl/comments1.xml')).toContain('<comment ref="A3"');
  expect(part('xl/drawings/drawing1.xml')).toContain(at('from', 3, 2) + at('to', 7, 10));
  expect(part('xl/charts/chart1.xml')).toBe(chart('Data', [1, 4]));
});

test('what was done and undone leaves the file to the letter', async () => {
  await opened.book.open(file());
  const before = await saved();
  const { grid } = opened.book;
  grid.service(IUniverInstanceService).focusUnit(grid.unitId);
  const commands = grid.service(ICommandService);
  await run(RemoveRowByRangeCommand.id, 0, 1);
  expect(grid.extras(grid.sheetIds()[0] ?? '').charts[0]?.series[0]?.values).toMatchObject({ row: 0, rows: 1 });
  await commands.executeCommand(UndoCommand.id);
  await run(InsertColByRangeCommand.id, 0, 0);
  await commands.executeCommand(UndoCommand.id);
  const after = await saved();
  for (const path of [
    'xl/worksheets/sheet1.xml',
    'xl/comments1.xml',
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
  ])
    expect(after(path)).toBe(before(path));
  await commands.executeCommand(RedoCommand.id);
  expect((await saved())('xl/comments1.xml')).toContain('<comment ref="B2"');
});

test('a sheet with another name takes along what names it', async () => {
  await opened.book.open(file());
  const { grid } = opened.book;
  await grid
    .service(ICommandService)
    .executeCommand(SetWorksheetNameCommand.id, { subUnitId: grid.sheetIds()[0], name: 'New name' });
  const part = await saved();
  expect(part('xl/worksheets/sheet1.xml')).toContain("<xm:f>'New name'!A1:A3</xm:f>");
  expect(part('xl/charts/chart1.xml')).toBe(chart("'New name'", [1, 3]));
  expect(part('xl/workbook.xml')).toContain(">'New name'!$A$1:$C$3</definedName>");
});

test('a table of the file says which columns it has when some have come and gone, and counts its filters by them', async () => {
  const parts = unzipSync(file());
  const sheet = 'xl/worksheets/sheet1.xml';
  const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const headed = ['One', 'Two', 'Three'].map(
    (name, index) => `<c r="${'ABC'[index] ?? ''}11" t="inlineStr"><is><t>${name}</t></is></c>`,
  );
  parts[sheet] = strToU8(
    text(sheet)
      .replace('</sheetData>', `<row r="11">${headed.join('')}</row></sheetData>`)
      .replace('<extLst>', '<tableParts count="1"><tablePart r:id="rId9"/></tableParts><extLst>'),
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
  parts[rels] = strToU8(
    text(rels).replace('</', `<Relationship Id="rId9" Type="${type}" Target="../tables/table1.xml"/></`),
  );
  const columns = ['<tableColumn id="4" name="One"/>', '<tableColumn id="7" name="Two"/>'];
  const last = '<tableColumn id="5" name="Three"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>';
  const table = (ref: string, count: number, inside: string, filters: string): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}"><autoFilter ref="${ref}">${filters}</autoFilter><tableColumns count="${String(count)}">${inside}</tableColumns></table>`;
  const filter = (column: number): string => `<filterColumn colId="${String(column)}"><filters/></filterColumn>`;
  const inFile = table('A11:C13', 3, columns.join('') + last, filter(0) + filter(2));
  parts['xl/tables/table1.xml'] = strToU8(inFile);
  await opened.book.open(zipSync(parts));
  await run(InsertColByRangeCommand.id, 1, 1);
  const wider = await saved();
  const added = '<tableColumn id="8" name="Column1"/>';
  expect(wider('xl/tables/table1.xml')).toBe(table('A11:D13', 4, columns.join(added) + last, filter(0) + filter(3)));
  expect(wider(sheet)).toMatch(/<c [^>]*r="B11"[^>]*><is><t[^>]*>Column1</);
  await run(RemoveColByRangeCommand.id, 0, 0);
  expect((await saved())('xl/tables/table1.xml')).toBe(
    table('A11:C13', 3, added + (columns[1] ?? '') + last, filter(2)),
  );
  const { grid } = opened.book;
  grid.service(IUniverInstanceService).focusUnit(grid.unitId);
  for (let step = 0; step < 2; step++) await grid.service(ICommandService).executeCommand(UndoCommand.id);
  expect((await saved())('xl/tables/table1.xml')).toBe(inFile);
});
