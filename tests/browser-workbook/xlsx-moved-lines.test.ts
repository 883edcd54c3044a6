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
import { openForAll } from './open';

const opened = openForAll();

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function relations(...targets: (readonly [type: string, target: string])[]): Uint8Array {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`);
}

const at = (tag: string, column: number, row: number): string =>
  `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:${tag}>`;
const picture = (column: number, row: number, toColumn: number, toRow: number): string =>
  `<xdr:twoCellAnchor>${at('from', column, row)}${at('to', toColumn, toRow)}<xdr:sp/><xdr:clientData/></xdr:twoCellAnchor>`;
const chartFrame = `<xdr:twoCellAnchor>${at('from', 4, 1)}${at('to', 8, 9)}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Sizes"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="urn:a"><a:graphicData><c:chart xmlns:c="${charts}" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
// A label that the page does not know of tells whether the part was written anew.
const chart = (name: string, rows: readonly [number, number]): string =>
  `<c:chartSpace xmlns:c="${charts}"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:unheardOf/><c:val><c:numRef><c:f>${name}!$A$${String(rows[0])}:$A$${String(rows[1])}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const file = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
    ),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$9</definedName></definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf><alignment horizontal="centerContinuous"/></xf></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1" outlineLevel="1"><c r="A1" s="1"><v>3</v></c><c r="B1" s="1" t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>faces</t></r></is></c></row><row r="2" outlineLevel="2"><c r="A2"><v>4</v></c><c r="C2"><f>A1*2</f><v>6</v></c></row><row r="3"><c r="A3"><v>5</v></c><c r="B3"><f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="A1"/><v>7</v></c></row></sheetData><autoFilter ref="A1:C3"/><conditionalFormatting sqref="A2:A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="1"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A1:A3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['comments', '../comments1.xml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/notes.vml'],
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>SUM(Data!A1:A3)</f><v>12</v></c></row></sheetData></worksheet>`,
    ),
    'xl/comments1.xml': strToU8(
      `<comments xmlns="${main}"><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Note</t></text></comment></commentList></comments>`,
    ),
    'xl/drawings/notes.vml': strToU8(
      `<xml xmlns:x="urn:x"><shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 2, 3, 31, 5, 1</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></shape></xml>`,
    ),
    'xl/drawings/drawing1.xml': strToU8(
      `<xdr:wsDr xmlns:xdr="${drawing}">${picture(1, 0, 2, 3)}${chartFrame}</xdr:wsDr>`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relations(['chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': strToU8(chart('Data', [1, 3])),
  });

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
