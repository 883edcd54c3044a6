// A small file with what the page shows and what it does not: for tests of where all of it is after rows, columns or cells moved.
import { strToU8, zipSync } from 'fflate';

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

export const at = (tag: string, column: number, row: number): string =>
  `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:${tag}>`;
export const picture = (column: number, row: number, toColumn: number, toRow: number): string =>
  `<xdr:twoCellAnchor>${at('from', column, row)}${at('to', toColumn, toRow)}<xdr:sp/><xdr:clientData/></xdr:twoCellAnchor>`;
const chartFrame = `<xdr:twoCellAnchor>${at('from', 4, 1)}${at('to', 8, 9)}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Sizes"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="urn:a"><a:graphicData><c:chart xmlns:c="${charts}" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
// A label that the page does not know of tells whether the part was written anew.
export const chart = (name: string, rows: readonly [number, number]): string =>
  `<c:chartSpace xmlns:c="${charts}"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:unheardOf/><c:val><c:numRef><c:f>${name}!$A$${String(rows[0])}:$A$${String(rows[1])}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

export const file = (): Uint8Array =>
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
