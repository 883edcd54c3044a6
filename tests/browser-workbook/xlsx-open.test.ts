// What is made of files: of others', written out here part by part as ECMA-376 has them, and of our own.
import { strToU8, zipSync } from 'fflate';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/browser-workbook/grid/snapshot';
import { openXlsx } from '../../src/browser-workbook/xlsx/open';
import { UnreadableFileError } from '../../src/browser-workbook/xlsx/unreadable';

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadlessWorkbook({ functionsMetadata });
  book.install();
  book.CustomFunctions.associate('PLAN.UE', (revenue: number, cost: number) => revenue - cost);
});
afterAll(() => {
  book.dispose();
});

const functionsMetadata = {
  functions: [
    {
      id: 'PLAN.UE',
      name: 'PLAN.UE',
      parameters: [
        { name: 'revenue', type: 'number' },
        { name: 'cost', type: 'number' },
      ],
    },
  ],
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

function relations(list: Readonly<Record<string, string>>): string {
  const all = Object.entries(list).map(
    ([id, what]) =>
      `<Relationship Id="${id}" Type="${office}/${what.split(' ')[0] ?? ''}" Target="${what.split(' ')[1] ?? ''}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;
}

interface FileParts {
  /** What stands inside of the sheet's part. */
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly sheetRelations?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A file with one sheet. */
function fileOf({
  sheet,
  workbook = '',
  styles = '',
  strings = '',
  sheetRelations = {},
  parts = {},
}: FileParts): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"/>`,
    '_rels/.rels': relations({ rId1: 'officeDocument xl/workbook.xml' }),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data 1" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      rId1: 'worksheet worksheets/sheet1.xml',
      rId2: 'styles styles.xml',
      rId3: 'sharedStrings /xl/sharedStrings.xml',
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(sheetRelations),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

async function opened(parts: FileParts): Promise<SheetSnapshot> {
  await book.open(fileOf(parts));
  const [sheet] = (await book.snapshot()).sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

/** A workbook made by an add-in's calls, saved and opened again. */
async function again(
  make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<{ before: WorkbookSnapshot; after: WorkbookSnapshot }> {
  await book.open(fileOf({ sheet: '<sheetData/>' }));
  await book.Excel.run(async (context) => {
    make(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  const before = await book.snapshot();
  await book.open(await book.save());
  return { before, after: await book.snapshot() };
}

describe('cells', () => {
  test('of every kind keep their values, with or without their addresses', async () => {
    const { cells } = await opened({
      strings:
        '<si><t xml:space="preserve"> two\nlines_x0041_ </t></si><si><r><t>rich</t></r><r><rPr><b/></rPr><t> text</t></r><rPh><t>no</t></rPh></si>',
      sheet: `<sheetData>
        <row r="2"><c r="B2"><v>1.5</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
        <row><c t="inlineStr"><is><t>a &lt; b</t></is></c><c t="str"><v>007</v></c><c r="D3" t="d"><v>2026-05-01</v></c></row>
      </sheetData>`,
    });
    expect(Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, value]))).toEqual({
      B2: 1.5,
      C2: ' two\nlinesA ',
      D2: 'rich text',
      E2: true,
      F2: '#N/A',
      A3: 'a < b',
      B3: '007',
      // Days as Excel counts them: 46143 is 1 May 2026.
      D3: 46143,
    });
  });

  test('with formulas are computed anew, shared ones and arrays too', async () => {
    const { cells } = await opened({
      sheet: `<sheetData>
        <row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>99</v></c>
          <c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn.UNIQUE(A1:A2)</f><v>7</v></c></row>
        <row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>99</v></c><c r="C2"><v>7</v></c></row>
      </sheetData>`,
    });
    expect(cells).toEqual({
      A1: { value: 2 },
      B1: { value: 4, formula: '=A1*$A$1' },
      C1: { value: 2, formula: '=UNIQUE(A1:A2)' },
      A2: { value: 3 },
      B2: { value: 6, formula: '=A2*$A$1' },
      C2: { value: 3 },
    });
  });

  test('keep fonts, fills of the theme, borders, number formats and alignment', async () => {
    const { cells } = await opened({
      styles: `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; x&quot;"/></numFmts>
        <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color indexed="10"/><name val="Arial"/></font></fonts>
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
        <borders><border/><border><bottom style="medium"><color rgb="FF0000FF"/></bottom></border></borders>
        <cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf numFmtId="10"/></cellXfs>`,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>2</v></c><c r="B1" s="2"><v>0.25</v></c></row></sheetData>',
    });
    expect(cells['A1']).toEqual({
      value: 2,
      text: '2.0 x',
      format: {
        numberFormat: '0.0" x"',
        bold: true,
        underline: 'Single',
        size: 14,
        name: 'Arial',
        color: '#FF0000',
        // Office's first accent, #4472C4, half way to white: every part lies half way.
        fill: '#A2B9E2',
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
      },
      borders: { b: { style: 'Continuous', weight: 'Medium', color: '#0000FF' } },
    });
    expect(cells['B1']).toEqual({ value: 0.25, text: '25.00%', format: { numberFormat: '0.00%' } });
  });
});

test('columns, rows, frozen panes, gridlines, print set-up and protection are those of the file', async () => {
  const sheet = await opened({
    workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Data 1'!$A$1:$C$9</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="0">'Data 1'!$A:$B,'Data 1'!$1:$2</definedName></definedNames>`,
    sheet: `<sheetPr><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr>
      <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>
      <cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="0" hidden="1"/></cols>
      <sheetData><row r="2" ht="30" customHeight="1"/><row r="5" hidden="1"/></sheetData>
      <sheetProtection sheet="1"/><pageMargins left="0.25" right="0.7" top="0.75" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" paperSize="8" fitToHeight="0"/>
      <headerFooter><oddHeader>Plan</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>
      <rowBreaks count="1"><brk id="30" max="16383" man="1"/></rowBreaks>`,
  });
  expect(sheet).toMatchObject({
    // Excel's 145 pixels are 20.7109375 digits.
    columnWidths: { B: 145, C: 145 },
    hiddenColumns: ['D'],
    rowHeights: { '2': 40 },
    hiddenRows: [5],
    frozen: { rows: 3, columns: 1 },
    gridlines: false,
    tabColor: '#1F3864',
    protected: true,
    pageLayout: {
      orientation: 'Landscape',
      margins: { left: 18, bottom: 36 },
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1 },
      printArea: 'A1:C9',
      titleRows: '1:2',
      titleColumns: 'A:B',
      rowBreaks: [30],
      // ECMA-376, 18.3.1.46: without a code a text stands in the middle.
      headersFooters: { centerHeader: 'Plan', leftFooter: '&A', rightFooter: '&P / &N' },
    },
  });
});

test('names hold cells and formulas, and a LAMBDA is called by its name', async () => {
  await book.open(
    fileOf({
      workbook: `<definedNames><definedName name="Price" comment="of one">'Data 1'!$A$1</definedName>
        <definedName name="Twice" hidden="1">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName><definedName name="Local" localSheetId="0">2.5</definedName></definedNames>`,
      sheet: '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>Twice(Price)</f><v>0</v></c></row></sheetData>',
    }),
  );
  expect((await book.snapshot()).names).toEqual([
    { name: 'Local', formula: '=2.5', comment: '', visible: true, scope: 'Data 1' },
    { name: 'Price', formula: "='Data 1'!$A$1", comment: 'of one', visible: true, scope: 'Workbook' },
    { name: 'Twice', formula: '=LAMBDA(x,x*2)', comment: '', visible: false, scope: 'Workbook' },
  ]);
  expect(book.value('B1')).toBe(8);
});

test('rules that mark cells are told in formulas where the grid has no word for them', async () => {
  const rule = (type: string, priority: number, inside = '', more = ''): string =>
    `<conditionalFormatting sqref="A2:A9"><cfRule type="${type}" priority="${String(priority)}" dxfId="0" ${more}>${inside}</cfRule></conditionalFormatting>`;
  const { conditionalFormats } = await opened({
    styles:
      '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    sheet: `<sheetData/>${rule('cellIs', 3, '<formula>5</formula>', 'operator="greaterThan"')}
      ${rule('cellIs', 1, '<formula>$B$1</formula>', 'operator="lessThan"')}
      ${rule('duplicateValues', 2)}${rule('top10', 4, '', 'rank="3"')}${rule('aboveAverage', 5, '', 'aboveAverage="0"')}
      ${rule('containsText', 6, '<formula>NOT(ISERROR(SEARCH("x",A2)))</formula>', 'operator="containsText" text="x"')}
      ${rule('colorScale', 7, '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FFFFFF00"/><color rgb="FF00FF00"/></colorScale>')}`,
  });
  const rules = conditionalFormats.map((format) => (format as { rule: Record<string, unknown> }).rule);
  expect(rules.map(({ value }) => value)).toEqual([
    '=A2<($B$1)',
    '=COUNTIF($A$2:$A$9,A2)>1',
    5,
    '=AND(ISNUMBER(A2),A2>=LARGE($A$2:$A$9,MIN(3,COUNT($A$2:$A$9))))',
    '=AND(ISNUMBER(A2),A2<AVERAGE($A$2:$A$9))',
    '=NOT(ISERROR(SEARCH("x",A2)))',
    undefined,
  ]);
  expect(rules[0]?.['style']).toEqual({ bl: 1, bg: { rgb: '#FFC7CE' } });
  expect(rules[6]).toMatchObject({
    type: 'colorScale',
    config: [
      { color: '#FF0000', value: { type: 'min' } },
      { color: '#FFFF00', value: { type: 'percentile', value: 50 } },
      { color: '#00FF00', value: { type: 'max' } },
    ],
  });
});

test('references to a table are the cells that they stand for', async () => {
  const table = `<table xmlns="${main}" id="1" name="Orders" displayName="Orders" ref="A1:C4" totalsRowCount="1"><tableColumns count="3">
    <tableColumn id="1" name="Item"/><tableColumn id="2" name="Price, net"/><tableColumn id="3" name="Sum"/></tableColumns></table>`;
  const { cells, tables } = await opened({
    sheetRelations: { rId1: 'table ../tables/table1.xml' },
    parts: { 'xl/tables/table1.xml': table },
    sheet: `<sheetData>
      <row r="1"><c r="A1" t="str"><v>Item</v></c><c r="B1" t="str"><v>Price, net</v></c><c r="C1" t="str"><v>Sum</v></c>
        <c r="E1"><f>SUM(Orders[Price, net])</f></c><c r="F1"><f>ROWS(Orders[#All])</f></c><c r="G1"><f>INDEX(Orders[[#Headers],[Sum]],1)</f></c><c r="H1"><f>SUM(Orders[[Price, net]:[Sum]])</f></c></row>
      <row r="2"><c r="B2"><v>10</v></c><c r="C2"><f>Orders[[#This Row],[Price, net]]*2</f></c></row>
      <row r="3"><c r="B3"><v>20</v></c><c r="C3"><f>[@[Price, net]]*2</f></c></row>
      <row r="4"><c r="B4"><f>SUBTOTAL(109,[Price, net])</f></c></row></sheetData>`,
  });
  const formula = (address: string): unknown => [cells[address]?.formula, cells[address]?.value];
  expect(formula('E1')).toEqual(['=SUM($B$2:$B$3)', 30]);
  expect(formula('F1')).toEqual(['=ROWS($A$1:$C$4)', 4]);
  expect(formula('G1')).toEqual(['=INDEX($C$1,1)', 'Sum']);
  expect(formula('H1')).toEqual(['=SUM($B$2:$C$3)', 90]);
  expect(formula('C2')).toEqual(['=$B2*2', 20]);
  expect(formula('C3')).toEqual(['=$B3*2', 40]);
  expect(tables).toEqual([{ name: 'Orders', address: 'A1:C4' }]);
});

describe('saved and opened again', () => {
  test('tables, colour scales, validations and names are the same', async () => {
    const { before, after } = await again((sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Item', 'Price'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'Orders';
      const { colorScale } = sheet.getRange('B2:B3').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        midpoint: { type: 'Number', formula: '1.5', color: '#FFFF00' },
        maximum: { type: 'HighestValue', color: '#00B050' },
      };
      const { cellValue } = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
      cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=2' };
      cellValue.format.font.color = '#FF0000';
      sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: false, source: 'Low,Base "B"' } };
      sheet.getRange('D2').dataValidation.prompt = { showPrompt: true, title: 'Here', message: 'Type\nanything' };
      sheet.getRange('D3').dataValidation.rule = { custom: { formula: '=D3>SUM(B2:B3)' } };
      context.workbook.names.add('Hidden', '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))').visible = false;
    });
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(after.sheets[0]?.validations).toHaveLength(3);
  });

  test('functions of the add-in are computed by it again', async () => {
    const { before, after } = await again((sheet) => {
      sheet.getRange('A1').formulas = [['=PLAN.UE(99,42)+1']];
    });
    expect(after.sheets[0]?.cells).toEqual({ A1: { value: 58, formula: '=PLAN.UE(99,42)+1' } });
    expect(after.sheets).toEqual(before.sheets);
  });

  test('charts over two axes, of points and of bubbles are drawn the same', async () => {
    const { before, after } = await again((sheet) => {
      sheet.getRange('A1:D4').values = [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [2, 4, 1, 3],
        [9, 8, 7, 6],
      ];
      const mixed = sheet.charts.add('ColumnStacked', sheet.getRange('A1:D2'), 'Rows');
      mixed.name = 'Money & more';
      mixed.title.text = 'Two';
      mixed.legend.position = 'Top';
      const line = mixed.series.getItemAt(1);
      line.chartType = 'LineMarkers';
      line.axisGroup = 'Secondary';
      line.format.line.color = '#D55E00';
      line.format.line.weight = 1.5;
      line.format.line.lineStyle = 'Dash';
      mixed.axes.valueAxis.minimum = 1;
      mixed.axes.valueAxis.numberFormat = '0.0';
      mixed.setPosition('F2', 'K12');
      const points = sheet.charts.add('XYScatterLines', sheet.getRange('A3:D3'), 'Rows');
      points.series.getItemAt(0).setXAxisValues(sheet.getRange('A4:D4'));
      points.series.getItemAt(0).hasDataLabels = true;
      points.axes.categoryAxis.title.text = 'Along';
      points.axes.valueAxis.setPositionAt(2);
    });
    expect(after.sheets[0]?.charts).toHaveLength(2);
    // The look of what a kind of chart does not draw is in no file.
    const drawn = (workbook: WorkbookSnapshot): unknown =>
      JSON.parse(
        JSON.stringify(workbook.sheets[0]?.charts, (key, value: unknown) => {
          if (key === 'fill' || key === 'markerStyle' || key === 'overlap') return undefined;
          return value;
        }),
      );
    expect(drawn(after)).toEqual(drawn(before));
  });
});

describe('what a file holds and the grid cannot', () => {
  test('is told by kind and sheet', async () => {
    const losses = await book.open(
      fileOf({
        strings: '<si><r><t>two</t></r><r><rPr><b/></rPr><t>looks</t></r></si>',
        sheetRelations: { rId1: 'comments ../comments1.xml', rId2: 'pivotTable ../pivotTables/pivotTable1.xml' },
        sheet: `<sheetData><row r="1"><c r="A1"><f>_xldudf_OTHER_ADD(1)</f><v>5</v></c></row></sheetData><autoFilter ref="A1:B2"/>
          <conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>
          <headerFooter differentFirst="1"><firstHeader>&amp;A</firstHeader></headerFooter>`,
      }),
    );
    expect(losses).toEqual([
      { kind: 'conditionalFormats', where: ['Data 1'] },
      { kind: 'filters', where: ['Data 1'] },
      { kind: 'headersAndFooters', where: ['Data 1'] },
      { kind: 'letterFormats', where: [] },
      { kind: 'notes', where: ['Data 1'] },
      { kind: 'pivotTables', where: ['Data 1'] },
      { kind: 'unknownFunctions', where: ['_xldudf_OTHER_ADD'] },
    ]);
    expect(book.formula('A1')).toBe('=_xldudf_OTHER_ADD(1)');
  });

  test.each([
    ['text', strToU8('name;price'), 'notXlsx'],
    ['an empty file', new Uint8Array(), 'notXlsx'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
    ['a file with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'encrypted'],
    ['a file whose sheet is cut off', fileOf({ sheet: '<sheetData><row>' }), 'damaged'],
    [
      'a file that lacks its sheet',
      fileOf({
        sheet: '',
        workbook: '<sheets/>',
        parts: { 'xl/_rels/workbook.xml.rels': relations({ rId1: 'worksheet worksheets/none.xml' }) },
      }),
      'damaged',
    ],
    ['a file that was cut off', fileOf({ sheet: '<sheetData/>' }).slice(0, 900), 'notXlsx'],
  ])('%s is refused, and the open workbook stays', async (_, bytes, reason) => {
    await book.open(fileOf({ sheet: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }));
    const refused = await book.open(bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UnreadableFileError);
    expect((refused as UnreadableFileError).reason).toBe(reason);
    expect(book.value('A1')).toBe(7);
  });

  test('a hidden sheet is not the one in front', () => {
    const hidden = fileOf({
      sheet: '<sheetData/>',
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="A" state="hidden" sheetId="1" r:id="rId1"/><x:sheet name="B" sheetId="2" r:id="rId1"/></x:sheets></x:workbook>`,
      },
    });
    const { content, activeSheetId } = openXlsx(hidden);
    expect(content.sheets?.[activeSheetId]?.name).toBe('B');
  });
});
