// What is in the saved file, read from its XML and not by the library that wrote it.
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';

const { DOMParser } = new JSDOM('').window;

/** An .xlsx file, part by part. */
class File {
  readonly #parts: Record<string, Uint8Array>;
  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }
  xml(path: string): Document {
    const content = this.#parts[path];
    if (!content) throw new Error(`the file has no part ${path}: ${Object.keys(this.#parts).join(', ')}`);
    const document = new DOMParser().parseFromString(strFromU8(content), 'text/xml');
    if (document.getElementsByTagName('parsererror').length > 0) throw new Error(`${path} is no XML`);
    return document;
  }
  sheet(number = 1): Document {
    return this.xml(`xl/worksheets/sheet${String(number)}.xml`);
  }
  cell(address: string, number = 1): Element {
    return one(this.sheet(number), 'c', { r: address });
  }
  /** The format that a cell points to, and the elements it points to in turn. */
  style(address: string): { xf: Element; font: Element; fill: Element; border: Element; numberFormat: string } {
    const styles = this.xml('xl/styles.xml');
    const xf = nth(one(styles, 'cellXfs'), 'xf', Number(this.cell(address).getAttribute('s')));
    const part = (list: string, tag: string, id: string): Element =>
      nth(one(styles, list), tag, Number(xf.getAttribute(id)));
    const format = all(styles, 'numFmt').find(
      (entry) => entry.getAttribute('numFmtId') === xf.getAttribute('numFmtId'),
    );
    return {
      xf,
      font: part('fonts', 'font', 'fontId'),
      fill: part('fills', 'fill', 'fillId'),
      border: part('borders', 'border', 'borderId'),
      numberFormat: format?.getAttribute('formatCode') ?? '',
    };
  }
  names(): Record<string, string> {
    return Object.fromEntries(
      all(this.xml('xl/workbook.xml'), 'definedName').map((entry) => [
        `${entry.getAttribute('name') ?? ''}${entry.hasAttribute('localSheetId') ? `@${entry.getAttribute('localSheetId') ?? ''}` : ''}`,
        entry.textContent,
      ]),
    );
  }
}

/** Elements by their name without its prefix. */
function all(inside: Document | Element, tag: string): Element[] {
  return [...inside.getElementsByTagNameNS('*', tag)];
}

function one(inside: Document | Element, tag: string, attributes: Record<string, string> = {}): Element {
  const found = all(inside, tag).find((element) =>
    Object.entries(attributes).every(([name, value]) => element.getAttribute(name) === value),
  );
  if (!found) throw new Error(`there is no ${tag} ${JSON.stringify(attributes)}`);
  return found;
}

function nth(inside: Element, tag: string, index: number): Element {
  const found = all(inside, tag)[index];
  if (!found) throw new Error(`there is no ${tag} number ${String(index)}`);
  return found;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

const opened: HeadlessWorkbook[] = [];
afterAll(() => {
  for (const workbook of opened) workbook.dispose();
});

/** A workbook made by an add-in's calls, as a file. */
async function fileOf(
  make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<File> {
  const workbook = await openHeadlessWorkbook();
  opened.push(workbook);
  workbook.install();
  await workbook.Excel.run(async (context) => {
    await make(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  return new File(await workbook.save());
}

test('a cell keeps its value and its kind', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('A1:E1').values = [[1.5, 'a < b & "c"', true, '#N/A', '']];
    sheet.getRange('B2').values = [['  two\nlines ']];
  });
  const text = (address: string): string => {
    const cell = file.cell(address);
    expect(cell.getAttribute('t')).toBe('s');
    return nth(file.xml('xl/sharedStrings.xml').documentElement, 'si', Number(one(cell, 'v').textContent)).textContent;
  };
  expect(one(file.cell('A1'), 'v').textContent).toBe('1.5');
  expect(file.cell('A1').hasAttribute('t')).toBe(false);
  expect(text('B1')).toBe('a < b & "c"');
  expect(text('B2')).toBe('  two\nlines ');
  expect([file.cell('C1').getAttribute('t'), one(file.cell('C1'), 'v').textContent]).toEqual(['b', '1']);
  expect([file.cell('D1').getAttribute('t'), one(file.cell('D1'), 'v').textContent]).toEqual(['e', '#N/A']);
  expect(all(file.sheet(), 'c').map((cell) => cell.getAttribute('r'))).not.toContain('E1');
});

test('a formula keeps the value that it had, and readers are told to calculate it anew', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('A1:D1').formulas = [['=1/4', '="a"&"b"', '=1=1', '=1/0']];
  });
  const shown = (address: string): (string | null)[] => [
    one(file.cell(address), 'f').textContent,
    file.cell(address).getAttribute('t'),
    all(file.cell(address), 'v')[0]?.textContent ?? null,
  ];
  expect(shown('A1')).toEqual(['1/4', null, '0.25']);
  expect(shown('B1')).toEqual(['"a"&"b"', 'str', 'ab']);
  expect(shown('C1')).toEqual(['1=1', 'b', '1']);
  // An error is left for the reader to find.
  expect(shown('D1')).toEqual(['1/0', null, null]);
  expect(one(file.xml('xl/workbook.xml'), 'calcPr').getAttribute('fullCalcOnLoad')).toBe('1');
});

test('a formula over arrays says so, and one that spills says how far', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=SUM(A1:A3*2)']];
    sheet.getRange('C1').formulas = [['=SEQUENCE(3)']];
    sheet.getRange('D1').formulas = [['=SUM(A1:A3)*2']];
  });
  const array = (address: string): unknown[] => {
    const formula = one(file.cell(address), 'f');
    return [formula.getAttribute('t'), formula.getAttribute('ref'), file.cell(address).getAttribute('cm')];
  };
  expect(array('B1')).toEqual(['array', 'B1', '1']);
  expect(array('C1')).toEqual(['array', 'C1:C3', '1']);
  expect(one(file.cell('C3'), 'v').textContent).toBe('3');
  expect(array('D1')).toEqual([null, null, null]);
  // Cell metadata 1 has to be there, and to mean a dynamic array.
  expect(all(file.xml('xl/metadata.xml'), 'dynamicArrayProperties')[0]?.getAttribute('fDynamic')).toBe('1');
});

test('names keep their cells, formulas, sheets and comments', async () => {
  const file = await fileOf((sheet, context) => {
    const { names } = context.workbook;
    names.add('Price', sheet.getRange('B2'), 'what a customer pays');
    names.add('UE', '=LAMBDA(revenue,cost,revenue-cost)').visible = false;
    sheet.names.add('Local', '=Sheet1!$A$1');
  });
  expect(file.names()).toEqual({
    Price: 'Sheet1!$B$2',
    UE: '_xlfn.LAMBDA(_xlpm.revenue,_xlpm.cost,_xlpm.revenue-_xlpm.cost)',
    'Local@0': 'Sheet1!$A$1',
  });
  expect(one(file.xml('xl/workbook.xml'), 'definedName', { name: 'Price' }).getAttribute('comment')).toBe(
    'what a customer pays',
  );
  const hidden = all(file.xml('xl/workbook.xml'), 'definedName').filter(
    (entry) => entry.getAttribute('hidden') === '1',
  );
  expect(hidden.map((entry) => entry.getAttribute('name'))).toEqual(['UE']);
});

test('a cell keeps its number format, font, fill, borders and alignment', async () => {
  const file = await fileOf((sheet) => {
    const range = sheet.getRange('B2');
    range.values = [[0.25]];
    range.numberFormat = [['0.0%']];
    range.format.font.name = 'Arial';
    range.format.font.size = 14;
    range.format.font.bold = true;
    range.format.font.italic = true;
    range.format.font.underline = 'Single';
    range.format.font.strikethrough = true;
    range.format.font.color = '#1F3864';
    range.format.fill.color = '#FFF6D6';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.borders.getItem('EdgeBottom').color = '#BFBFBF';
    range.format.borders.getItem('EdgeTop').style = 'Double';
    range.format.horizontalAlignment = 'Right';
    range.format.verticalAlignment = 'Center';
    range.format.wrapText = true;
    sheet.getRange('B3').format.indentLevel = 2;
  });
  const { font, fill, border, xf, numberFormat } = file.style('B2');
  expect(numberFormat).toBe('0.0%');
  expect(one(font, 'name').getAttribute('val')).toBe('Arial');
  expect(one(font, 'sz').getAttribute('val')).toBe('14');
  expect(one(font, 'color').getAttribute('rgb')).toBe('FF1F3864');
  expect(['b', 'i', 'u', 'strike'].map((tag) => all(font, tag).length)).toEqual([1, 1, 1, 1]);
  expect(one(fill, 'patternFill').getAttribute('patternType')).toBe('solid');
  expect(one(fill, 'fgColor').getAttribute('rgb')).toBe('FFFFF6D6');
  expect(attributesOf(one(border, 'bottom'))).toEqual({ style: 'thin' });
  expect(one(one(border, 'bottom'), 'color').getAttribute('rgb')).toBe('FFBFBFBF');
  expect(attributesOf(one(border, 'top'))).toEqual({ style: 'double' });
  expect(attributesOf(one(border, 'left'))).toEqual({});
  expect(attributesOf(one(xf, 'alignment'))).toEqual({ horizontal: 'right', vertical: 'center', wrapText: 'true' });
  expect(attributesOf(one(file.style('B3').xf, 'alignment'))).toEqual({ horizontal: 'left', indent: '2' });
});

test('a sheet keeps its widths, heights, frozen panes, tab colour, gridlines and whether it is hidden', async () => {
  const file = await fileOf((sheet, context) => {
    // 70 pixels are 10 digits wide; 30 points are 40 pixels high.
    sheet.getRange('B:C').format.columnWidth = 52.5;
    sheet.getRange('3:3').format.rowHeight = 30;
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('5:5').rowHidden = true;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
    sheet.tabColor = '#1F3864';
    sheet.showGridlines = false;
    context.workbook.worksheets.add("Plan's 2").visibility = 'Hidden';
  });
  const sheet = file.sheet();
  expect(all(sheet, 'col').map(attributesOf)).toEqual([
    { min: '2', max: '2', width: '10', customWidth: 'true' },
    { min: '3', max: '3', width: '10', customWidth: 'true' },
    { min: '4', max: '4', hidden: 'true' },
  ]);
  expect(attributesOf(one(sheet, 'row', { r: '3' }))).toMatchObject({ ht: '30', customHeight: '1' });
  expect(one(sheet, 'row', { r: '5' }).getAttribute('hidden')).toBe('1');
  expect(attributesOf(one(sheet, 'pane'))).toMatchObject({
    xSplit: '2',
    ySplit: '4',
    topLeftCell: 'C5',
    state: 'frozen',
  });
  expect(one(sheet, 'tabColor').getAttribute('rgb')).toBe('FF1F3864');
  expect(one(sheet, 'sheetView').getAttribute('showGridLines')).toBe('0');
  expect(
    all(file.xml('xl/workbook.xml'), 'sheet').map((entry) => [entry.getAttribute('name'), entry.getAttribute('state')]),
  ).toEqual([
    ['Sheet1', null],
    ["Plan's 2", 'hidden'],
  ]);
});

test('a link leads to a place in the workbook', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('A1').hyperlink = {
      documentReference: "'Plan 2'!A1",
      screenTip: 'Go to this sheet',
      textToDisplay: 'Plan',
    };
    sheet.getRange('A2').hyperlink = { address: 'https://example.com/?a=1&b=2', textToDisplay: 'Site' };
  });
  const [inside, outside] = all(file.sheet(), 'hyperlink').map(attributesOf);
  expect(inside).toEqual({ ref: 'A1', location: "'Plan 2'!A1", tooltip: 'Go to this sheet' });
  const relations = file.xml('xl/worksheets/_rels/sheet1.xml.rels');
  expect(one(relations, 'Relationship', { Id: outside?.['r:id'] ?? '' }).getAttribute('Target')).toBe(
    'https://example.com/?a=1&b=2',
  );
});

test('a validation keeps its rule, its prompt and its error', async () => {
  const file = await fileOf((sheet) => {
    const prompt = { showPrompt: true, title: 'Scenario', message: 'Choose "one"\nof them' };
    const errorAlert = { showAlert: true, style: 'Stop' as const, title: 'Not that', message: 'Low, base or high' };
    const list = sheet.getRange('A1').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: 'Low,Base "B",High' } };
    list.prompt = prompt;
    list.errorAlert = errorAlert;
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$F$1:$F$3' } };
    sheet.getRange('A3:B4').dataValidation.rule = {
      decimal: { formula1: 0, formula2: 1, operator: 'Between' },
    };
    sheet.getRange('A5').dataValidation.rule = {
      date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'Between' },
    };
    sheet.getRange('A6').dataValidation.rule = { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } };
  });
  const rule = (sqref: string): unknown[] => {
    const found = one(file.sheet(), 'dataValidation', { sqref });
    const formulas = [...all(found, 'formula1'), ...all(found, 'formula2')].map((formula) => formula.textContent);
    return [found.getAttribute('type'), found.getAttribute('operator'), ...formulas];
  };
  expect(rule('A1')).toEqual(['list', null, '"Low,Base ""B"",High"']);
  expect(rule('A2')).toEqual(['list', null, 'Sheet1!$F$1:$F$3']);
  expect(rule('A3:B4')).toEqual(['decimal', 'between', '0', '1']);
  // Days since 1900 as Excel counts them: 46023 is 1 January 2026.
  expect(rule('A5')).toEqual(['date', 'between', '46023', '46387']);
  expect(rule('A6')).toEqual(['textLength', 'lessThanOrEqual', '20']);
  expect(attributesOf(one(file.sheet(), 'dataValidation', { sqref: 'A1' }))).toMatchObject({
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    errorStyle: 'stop',
    promptTitle: 'Scenario',
    prompt: 'Choose "one"\nof them',
    errorTitle: 'Not that',
    error: 'Low, base or high',
  });
});

test('a conditional format keeps its formula and its look', async () => {
  const file = await fileOf((sheet) => {
    const { custom } = sheet.getRange('B2:D4').conditionalFormats.add('Custom');
    custom.rule.formula = '=B2<0';
    custom.format.fill.color = '#FDE3DA';
    custom.format.font.color = '#8A1C00';
    custom.format.font.bold = true;
  });
  const format = one(file.sheet(), 'conditionalFormatting', { sqref: 'B2:D4' });
  const rule = one(format, 'cfRule', { type: 'expression' });
  expect(one(rule, 'formula').textContent).toBe('B2<0');
  const look = nth(one(file.xml('xl/styles.xml'), 'dxfs'), 'dxf', Number(rule.getAttribute('dxfId')));
  // The fill of a conditional format is its background colour.
  expect(one(look, 'bgColor').getAttribute('rgb')).toBe('FFFDE3DA');
  expect(one(one(look, 'font'), 'color').getAttribute('rgb')).toBe('FF8A1C00');
  expect(all(look, 'b').length).toBe(1);
});

test('a scale of colours keeps its points and its colours', async () => {
  const file = await fileOf((sheet) => {
    const { colorScale } = sheet.getRange('B2:D4').conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'Formula', formula: '=MAX($B$2:$D$4)', color: '#63BE7B' },
    };
  });
  const scale = one(one(file.sheet(), 'conditionalFormatting', { sqref: 'B2:D4' }), 'colorScale');
  expect(all(scale, 'cfvo').map(attributesOf)).toEqual([
    { type: 'min' },
    { type: 'percentile', val: '50' },
    { type: 'formula', val: 'MAX($B$2:$D$4)' },
  ]);
  // With how opaque they are before them: ECMA-376, part 1, 18.18.86.
  expect(all(scale, 'color').map((color) => color.getAttribute('rgb'))).toEqual(['FFF8696B', 'FFFFEB84', 'FF63BE7B']);
});

test('a table has the headings that its cells have, each another one', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('B2:D3').values = [
      ['Item', 2026, 'item'],
      ['a', 1, 2],
    ];
    sheet.tables.add('B2:D3', true).name = 'Orders';
  });
  const table = file.xml('xl/tables/table1.xml');
  expect(attributesOf(table.documentElement)).toMatchObject({ displayName: 'Orders', ref: 'B2:D3' });
  expect(all(table, 'tableColumn').map((column) => column.getAttribute('name'))).toEqual(['Item', '2026', 'item2']);
  const strings = all(file.xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent);
  const headings = ['B2', 'C2', 'D2'].map((address) => strings[Number(one(file.cell(address), 'v').textContent)]);
  expect(headings).toEqual(['Item', '2026', 'item2']);
});

test('a list whose arrow is hidden, and a prompt without a rule, say so', async () => {
  const file = await fileOf((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: false, source: 'Low,High' } };
    sheet.getRange('A2').dataValidation.prompt = { showPrompt: true, title: 'Here', message: 'one\ntwo' };
  });
  // ECMA-376, part 1, 18.3.1.32 says it the other way round.
  expect(one(file.sheet(), 'dataValidation', { sqref: 'A1' }).getAttribute('showDropDown')).toBe('1');
  const plain = one(file.sheet(), 'dataValidation', { sqref: 'A2' });
  expect([plain.getAttribute('type'), plain.getAttribute('prompt')]).toEqual([null, 'one\ntwo']);
});

test('a sheet keeps where its pages begin', async () => {
  const file = await fileOf((_, context) => {
    const sheet = context.workbook.worksheets.add('Plan 2');
    sheet.pageLayout.zoom = { scale: 68 };
    sheet.horizontalPageBreaks.add('A31');
    sheet.verticalPageBreaks.add('F1');
  });
  expect(one(file.sheet(2), 'pageSetup').getAttribute('scale')).toBe('68');
  // ECMA-376, 18.3.1.3: the break is below the row, or right of the column, of this number, counted from one.
  expect(one(one(file.sheet(2), 'rowBreaks'), 'brk').getAttribute('id')).toBe('30');
  expect(one(one(file.sheet(2), 'colBreaks'), 'brk').getAttribute('id')).toBe('5');
});

test('a sheet keeps what stands at the head and the foot of its pages', async () => {
  const file = await fileOf((_, context) => {
    const every = context.workbook.worksheets.add('Plan 2').pageLayout.headersFooters.defaultForAllPages;
    every.centerHeader = 'Plan';
    every.leftFooter = '&A';
    every.rightFooter = '&P / &N';
  });
  const said = (tag: string): string | null => one(file.sheet(2), tag).textContent;
  expect([said('oddHeader'), said('oddFooter')]).toEqual(['&CPlan', '&L&A&R&P / &N']);
});

test('a sheet keeps its print set-up', async () => {
  const file = await fileOf((_, context) => {
    const { pageLayout } = context.workbook.worksheets.add('Plan 2');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.leftMargin = 18;
    pageLayout.bottomMargin = 36;
    pageLayout.zoom = { horizontalFitToPages: 2 };
    pageLayout.setPrintArea('A1:Q40');
    pageLayout.setPrintTitleRows('$1:$6');
    pageLayout.setPrintTitleColumns('$A:$E');
  });
  expect(attributesOf(one(file.sheet(2), 'pageSetup'))).toEqual({
    // 9 is A4; 0 pages are as many as it takes.
    paperSize: '9',
    orientation: 'landscape',
    fitToWidth: '2',
    fitToHeight: '0',
  });
  // In inches; the others are Excel's normal ones.
  expect(attributesOf(one(file.sheet(2), 'pageMargins'))).toEqual({
    left: '0.25',
    right: '0.7',
    top: '0.75',
    bottom: '0.5',
    header: '0.3',
    footer: '0.3',
  });
  expect(one(file.sheet(2), 'pageSetUpPr').getAttribute('fitToPage')).toBe('1');
  expect(file.names()).toEqual({
    '_xlnm.Print_Area@1': "'Plan 2'!$A$1:$Q$40",
    '_xlnm.Print_Titles@1': "'Plan 2'!$A:$E,'Plan 2'!$1:$6",
  });
});

test('what add-ins keep in the workbook is in the file, under its id and its namespace', async () => {
  const xml = '<plan xmlns="urn:example:plan"><answer name="a &amp; b"/></plan>';
  const file = await fileOf((_, context) => {
    context.workbook.customXmlParts.add(xml);
  });
  expect(file.xml('customXml/item1.xml').documentElement.outerHTML).toBe(xml);
  const relation = all(file.xml('xl/_rels/workbook.xml.rels'), 'Relationship').find((entry) =>
    entry.getAttribute('Type')?.endsWith('/customXml'),
  );
  expect(relation?.getAttribute('Target')).toBe('../customXml/item1.xml');
  const [properties] = all(file.xml('customXml/_rels/item1.xml.rels'), 'Relationship');
  expect(properties?.getAttribute('Target')).toBe('itemProps1.xml');
  const item = file.xml('customXml/itemProps1.xml');
  expect(one(item, 'datastoreItem').getAttribute('ds:itemID')).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect(one(item, 'schemaRef').getAttribute('ds:uri')).toBe('urn:example:plan');
  expect(
    one(file.xml('[Content_Types].xml'), 'Override', { PartName: '/customXml/itemProps1.xml' }).getAttribute(
      'ContentType',
    ),
  ).toBe('application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
});

describe('a chart', () => {
  const table = [
    ['', 46023, 46054, 46082],
    ['Revenue', 100, 120, 140],
    ['Cost', 80, 85, 90],
  ];
  const chartFile = (
    make: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
    type = 'ColumnClustered',
  ): Promise<File> =>
    fileOf((sheet) => {
      sheet.getRange('A1:D3').values = table;
      sheet.getRange('B1:D1').numberFormat = [['mmm yyyy', 'mmm yyyy', 'mmm yyyy']];
      const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange('B2:D2'), 'Rows');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('B1:D1'));
      make(chart, sheet);
    });
  const first = (file: File): Document => file.xml('xl/charts/chart1.xml');
  const title = (inside: Element): string =>
    all(inside, 'title').filter((found) => found.parentElement === inside)[0]?.textContent ?? '';

  test('lies where it lay and is found from its sheet', async () => {
    const file = await chartFile((chart, sheet) => {
      chart.name = 'Money & more';
      chart.setPosition('F2', 'K12');
      sheet.charts.add('Line', sheet.getRange('B3:D3'), 'Rows').left = 100;
    });
    const drawing = file.xml('xl/drawings/drawing1.xml');
    const corner = (tag: string): string[] => ['col', 'row'].map((part) => one(one(drawing, tag), part).textContent);
    expect(one(drawing, 'cNvPr').getAttribute('name')).toBe('Money & more');
    expect(corner('from')).toEqual(['5', '1']);
    expect(corner('to')).toEqual(['11', '12']);
    // 100 points.
    expect(one(one(drawing, 'absoluteAnchor'), 'pos').getAttribute('x')).toBe('1270000');
    const relations = file.xml('xl/drawings/_rels/drawing1.xml.rels');
    const targets = all(drawing, 'chart').map((chart) =>
      one(relations, 'Relationship', { Id: chart.getAttribute('r:id') ?? '' }).getAttribute('Target'),
    );
    expect(targets).toEqual(['../charts/chart1.xml', '../charts/chart2.xml']);
  });

  test('keeps its title, axes, legend and number formats', async () => {
    const file = await chartFile((chart) => {
      chart.title.text = 'Revenue <b>';
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.title.text = 'Month';
      categoryAxis.tickLabelPosition = 'Low';
      valueAxis.title.text = 'USD';
      valueAxis.numberFormat = '#,##0';
      valueAxis.maximum = 200;
    });
    const chart = one(first(file), 'chart');
    expect(title(chart)).toBe('Revenue <b>');
    expect(one(chart, 'legendPos').getAttribute('val')).toBe('b');
    const [along, measuring] = [one(chart, 'catAx'), one(chart, 'valAx')];
    expect([title(along), title(measuring)]).toEqual(['Month', 'USD']);
    expect(one(along, 'tickLblPos').getAttribute('val')).toBe('low');
    expect(attributesOf(one(along, 'numFmt'))).toEqual({ formatCode: 'mmm yyyy', sourceLinked: '1' });
    expect(attributesOf(one(measuring, 'numFmt'))).toEqual({ formatCode: '#,##0', sourceLinked: '0' });
    expect(one(measuring, 'max').getAttribute('val')).toBe('200');
    expect(one(along, 'crossAx').getAttribute('val')).toBe(one(measuring, 'axId').getAttribute('val'));
  });

  test('keeps its series with their cells, the values of now, and colours', async () => {
    const file = await chartFile((chart) => {
      const series = chart.series.getItemAt(0);
      series.name = 'Revenue';
      series.format.fill.setSolidColor('#0072B2');
      series.gapWidth = 60;
    });
    const bars = one(first(file), 'barChart');
    expect(one(bars, 'barDir').getAttribute('val')).toBe('col');
    expect(one(bars, 'gapWidth').getAttribute('val')).toBe('60');
    const series = one(bars, 'ser');
    expect(one(series, 'tx').textContent).toBe('Revenue');
    expect(one(series, 'srgbClr').getAttribute('val')).toBe('0072B2');
    expect(one(one(series, 'val'), 'f').textContent).toBe('Sheet1!$B$2:$D$2');
    expect(all(one(series, 'val'), 'v').map(({ textContent }) => textContent)).toEqual(['100', '120', '140']);
    expect(one(one(series, 'cat'), 'f').textContent).toBe('Sheet1!$B$1:$D$1');
  });

  test('has a line over its columns where a series is drawn as one', async () => {
    const file = await chartFile((chart, sheet) => {
      const added = chart.series.add('Cost');
      added.setValues(sheet.getRange('B3:D3'));
      added.chartType = 'Line';
      added.axisGroup = 'Secondary';
      added.format.line.color = '#D55E00';
      added.format.line.weight = 1.5;
      added.format.line.lineStyle = 'Dash';
    });
    const plot = one(first(file), 'plotArea');
    expect(all(one(plot, 'barChart'), 'ser').length).toBe(1);
    const line = one(one(plot, 'lineChart'), 'ser');
    expect(one(line, 'tx').textContent).toBe('Cost');
    // 1.5 points.
    expect(one(line, 'ln').getAttribute('w')).toBe('19050');
    expect(one(line, 'prstDash').getAttribute('val')).toBe('dash');
    expect(all(plot, 'valAx').map((axis) => one(axis, 'axPos').getAttribute('val'))).toEqual(['l', 'r']);
  });

  test.each([
    ['ColumnStacked', 'barChart', { barDir: 'col', grouping: 'stacked', overlap: '100' }],
    ['ColumnStacked100', 'barChart', { barDir: 'col', grouping: 'percentStacked', overlap: '100' }],
    ['BarClustered', 'barChart', { barDir: 'bar', grouping: 'clustered' }],
    ['Line', 'lineChart', { grouping: 'standard', symbol: 'none' }],
    ['LineMarkers', 'lineChart', { grouping: 'standard', symbol: 'circle' }],
    ['Area', 'areaChart', { grouping: 'standard' }],
    ['AreaStacked', 'areaChart', { grouping: 'stacked' }],
    ['Pie', 'pieChart', {}],
    ['Doughnut', 'doughnutChart', {}],
    ['XYScatterLinesNoMarkers', 'scatterChart', { symbol: 'none' }],
  ])('of the type %s is written as %s', async (type, element, settings) => {
    const file = await chartFile(() => undefined, type);
    const drawn = one(first(file), element);
    for (const [tag, value] of Object.entries(settings)) expect(one(drawn, tag).getAttribute('val')).toBe(value);
  });

  test('of bars from top to bottom keeps the measure below', async () => {
    const file = await chartFile((chart) => {
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = 'Maximum';
    }, 'BarClustered');
    const [along, measuring] = [one(first(file), 'catAx'), one(first(file), 'valAx')];
    expect(one(along, 'orientation').getAttribute('val')).toBe('maxMin');
    expect(one(measuring, 'crosses').getAttribute('val')).toBe('max');
    expect(one(along, 'crosses').getAttribute('val')).toBe('autoZero');
  });

  test('of a waterfall keeps the label of every category, and shows no base', async () => {
    const file = await chartFile((chart) => {
      chart.axes.categoryAxis.tickLabelSpacing = 1;
      chart.series.getItemAt(0).format.fill.clear();
    }, 'ColumnStacked');
    expect(one(one(first(file), 'catAx'), 'tickLblSkip').getAttribute('val')).toBe('1');
    expect(all(one(first(file), 'ser'), 'noFill')).toHaveLength(1);
  });

  test('of bubbles keeps places, sizes, names and where its axes cross', async () => {
    const file = await chartFile((chart, sheet) => {
      const bubble = chart.series.getItemAt(0);
      bubble.name = 'Course';
      bubble.setXAxisValues(sheet.getRange('B2'));
      bubble.setValues(sheet.getRange('C2'));
      bubble.setBubbleSizes(sheet.getRange('D2'));
      bubble.hasDataLabels = true;
      bubble.dataLabels.showSeriesName = true;
      bubble.dataLabels.showValue = false;
      bubble.dataLabels.position = 'Top';
      chart.axes.categoryAxis.setPositionAt(1);
      chart.axes.valueAxis.setPositionAt(0.1);
    }, 'Bubble');
    const series = one(one(first(file), 'bubbleChart'), 'ser');
    const value = (tag: string): string => one(one(series, tag), 'v').textContent;
    expect([value('xVal'), value('yVal'), value('bubbleSize')]).toEqual(['100', '120', '140']);
    const said = ['dLblPos', 'showSerName', 'showVal'].map((tag) => one(series, tag).getAttribute('val'));
    expect(said).toEqual(['t', '1', '0']);
    const [along, measuring] = all(first(file), 'valAx');
    expect(along && one(along, 'crossesAt').getAttribute('val')).toBe('0.1');
    expect(measuring && one(measuring, 'crossesAt').getAttribute('val')).toBe('1');
  });
});
