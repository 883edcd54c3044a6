// What of a plan reaches Excel, part by part, told through the real office.js.
import { stepsToWrite, writeTarget } from '../../src/excel/write-plan';
import type { ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../../src/plan';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { SheetSnapshot } from '../../src/browser-workbook/grid/snapshot';
import { bareSheet, bareWorkbook } from '../plan/bare';

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
});
afterEach(() => workbook.dispose());

const portfolio: SheetPlan['contents'] = [
  {
    address: 'A1:D3',
    cells: [
      ['Course', 1.6, 0.25, 400],
      ['Club', 0.4, 0.3, 100],
      ['Archive', 0.2, -0.05, 25],
    ],
  },
];

/** A plan of one sheet. */
function planOf(part: Partial<SheetPlan>): WorkbookPlan {
  return bareWorkbook([bareSheet('Products', { contents: portfolio, ...part })]);
}

async function written(part: Partial<SheetPlan>): Promise<SheetSnapshot> {
  await Excel.run(async (context) => {
    const target = writeTarget(context.workbook);
    for (const step of stepsToWrite(planOf(part))) step.apply(target);
    await context.sync();
  });
  const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Products');
  if (!sheet) throw new Error('the sheet was not written');
  return sheet;
}

const base: Omit<ChartPlan, 'kind' | 'series' | 'categories'> = {
  name: 'Portfolio',
  title: 'Portfolio',
  anchor: 'F1:M20',
  categoryAxis: { title: 'Share' },
  valueAxis: { title: 'Growth', numberFormat: '0%' },
};
const color = '#1F77B4';

test('a link leads to a cell, or to a page that lies beside the add-in', async () => {
  const { cells } = await written({
    links: [
      { address: 'A1', target: 'Products!A3', tip: 'Go' },
      { address: 'A2', page: 'help/ru/team.html', tip: 'Read' },
    ],
  });
  expect(['A1', 'A2'].map((address) => cells[address]?.hyperlink)).toEqual([
    { documentReference: 'Products!A3', screenTip: 'Go', textToDisplay: 'Course' },
    // In no page, as here, that is where the manifest has it.
    { address: 'https://localhost:3000/help/ru/team.html', screenTip: 'Read', textToDisplay: 'Club' },
  ]);
});

test('texts stay as they are written, whatever they look like', async () => {
  const texts = ['=1+1', '007', '2026-01-31', 'TRUE', 'Ann'];
  const contents = [{ address: 'B2:B6', cells: texts.map((text) => [text]), asText: true }];
  const { cells } = await written({ contents });
  expect(texts.map((_, row) => cells[`B${2 + row}`]?.value)).toEqual(texts);
  expect(Object.values(cells).some(({ formula }) => formula !== undefined)).toBe(false);
});

test('a link shows the name it leads to, also where the plan writes the name as a formula that says it', async () => {
  const contents = [{ address: 'A1:A2', cells: [['="Budget 2"'], ['="The ""best"" 3"']] }];
  const links = ['A1', 'A2'].map((address) => ({ address, target: 'Products!B1', tip: 'Go' }));
  const { cells } = await written({ contents, links });
  expect([cells['A1']?.value, cells['A2']?.value]).toEqual(['Budget 2', 'The "best" 3']);
  expect([cells['A1']?.formula, cells['A2']?.formula]).toEqual([undefined, undefined]);
});

test('a text for several columns is one cell over them', async () => {
  const contents = [{ address: 'A1:C1', cells: [['Read this first', '', '']] }];
  const { merged, cells } = await written({ contents, merged: ['A1:C1'] });
  expect(merged).toEqual(['A1:C1']);
  expect(cells['A1']?.value).toBe('Read this first');
});

test('a sheet is fitted to its pages, each with the title, the name of the sheet and its number at the foot', async () => {
  const pages = (tall?: number) => ({ wide: 1, ...(tall === undefined ? {} : { tall }) });
  const print = { area: 'A1:D20', pages: pages(), rowBreaks: ['A9'], title: 'Research & development' };
  const { pageLayout } = await written({ print });
  expect(pageLayout).toMatchObject({
    zoom: { horizontalFitToPages: 1 },
    rowBreaks: [8],
    // ECMA-376, 18.3.1.46: & begins a code, && is the sign; &A is the sheet's name, &P the page, &N their number.
    headersFooters: { leftFooter: 'Research && development', centerFooter: '&A', rightFooter: '&P / &N' },
  });
});

test('each bubble is a series with its place, value, size and name; the axes cross where the plan says', async () => {
  const bubble = (row: number, name: string): ChartPlan['series'][number] => ({
    name,
    values: `Products!$C$${row}`,
    bubble: { along: `Products!$B$${row}`, size: `Products!$D$${row}` },
    color,
  });
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'bubble',
        categories: 'Products!$A$1:$A$3',
        categoryAxis: { title: 'Share', numberFormat: '0.0x', reversed: true, crossing: 1 },
        valueAxis: { title: 'Growth', numberFormat: '0%', crossing: 0.1 },
        series: [bubble(1, 'Course'), bubble(2, 'Club'), bubble(3, 'Archive')],
      },
    ],
  });
  expect(charts).toMatchObject([
    {
      chartType: 'Bubble',
      legend: { visible: false },
      categoryAxis: {
        title: 'Share',
        numberFormat: '0.0x',
        reversed: true,
        position: 'Custom',
        positionAt: 1,
        tickLabelPosition: 'Low',
      },
      // An axis from right to left has its high end at the left.
      valueAxis: { numberFormat: '0%', position: 'Custom', positionAt: 0.1, tickLabelPosition: 'High' },
      series: ['Course', 'Club', 'Archive'].map((name, index) => ({
        name,
        fill: color,
        values: `Products!C${index + 1}`,
        categories: `Products!B${index + 1}`,
        sizes: `Products!D${index + 1}`,
        hasDataLabels: true,
        dataLabels: { seriesName: true, value: false },
      })),
    },
  ]);
});

test('bars from top to bottom keep their value axis at the bottom', async () => {
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'bar',
        categories: 'Products!$A$1:$A$3',
        categoryAxis: { title: 'Product', reversed: true },
        series: [{ name: 'Customers', values: 'Products!$D$1:$D$3', color }],
      },
    ],
  });
  expect(charts).toMatchObject([
    { chartType: 'BarClustered', categoryAxis: { reversed: true, position: 'Maximum' }, series: [{ gapWidth: 60 }] },
  ]);
});

test('columns under a line are spaced as columns, stacked ones on one another', async () => {
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'stackedColumn',
        categories: 'Products!$A$1:$A$3',
        series: [
          { name: 'Plan', values: 'Products!$B$1:$B$3', color, asLine: true },
          { name: 'Fact', values: 'Products!$D$1:$D$3', color },
        ],
      },
    ],
  });
  const [chart] = charts as { series: { gapWidth?: number; overlap?: number }[] }[];
  expect(chart?.series.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([
    [undefined, undefined],
    [60, 100],
  ]);
});

test('what lifts a column of a waterfall is not seen, and each of its categories has a label', async () => {
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'stackedColumn',
        categories: 'Products!$A$1:$A$3',
        categoryAxis: { title: 'Product', everyLabel: true },
        series: [
          { name: 'Base', values: 'Products!$B$1:$B$3', color, isBase: true },
          { name: 'Change', values: 'Products!$D$1:$D$3', color },
        ],
      },
    ],
  });
  expect(charts).toMatchObject([
    {
      chartType: 'ColumnStacked',
      legend: { visible: false },
      categoryAxis: { labelSpacing: 1 },
      series: [{ fill: '' }, { fill: color }],
    },
  ]);
});

test('bars are stacked to the side', async () => {
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'stackedBar',
        categories: 'Products!$A$1:$A$3',
        series: [
          { name: 'Low', values: 'Products!$B$1:$B$3', color },
          { name: 'High', values: 'Products!$D$1:$D$3', color },
        ],
      },
    ],
  });
  expect(charts).toMatchObject([{ chartType: 'BarStacked', series: [{ gapWidth: 60, overlap: 100 }, {}] }]);
});

test('an axis that the plan does not turn is left as Excel has it', async () => {
  const { charts } = await written({
    charts: [
      {
        ...base,
        kind: 'line',
        categories: 'Products!$A$1:$A$3',
        series: [{ name: 'Growth', values: 'Products!$C$1:$C$3', color }],
      },
    ],
  });
  const [chart] = charts as { categoryAxis: object; valueAxis: object; series: object[] }[];
  for (const axis of [chart?.categoryAxis, chart?.valueAxis]) {
    expect(axis).not.toHaveProperty('reversed');
    expect(axis).not.toHaveProperty('position');
  }
  expect(chart?.series[0]).not.toHaveProperty('gapWidth');
});

test('a list may be read from cells, of which it then follows the changes', async () => {
  const validation: ValidationPlan = {
    address: 'F1',
    kind: 'listFrom',
    source: 'Products!$A$1:$A$3',
    prompt: { title: 'Product', message: 'Choose one' },
    error: { title: 'Product', message: 'Choose one from the list' },
  };
  const { validations } = await written({ validations: [validation] });
  expect(validations).toMatchObject([
    { address: 'F1', rule: { list: { inCellDropDown: true, source: '=Products!$A$1:$A$3' } } },
  ]);
  expect(await validity('Club')).toBe(true);
  expect(await validity('Diary')).toBe(false);
  workbook.type('Products!A2', 'Diary');
  expect(await validity('Diary')).toBe(true);
});

test('a heat map has its three colours over all of its cells, the middle one at the median', async () => {
  const { conditionalFormats } = await written({
    colorScales: [{ address: 'B1:D3', low: '#FFFFFF', middle: '#C5DAD6', high: '#147F71' }],
  });
  expect(conditionalFormats).toMatchObject([
    {
      address: 'B1:D3',
      rule: {
        type: 'colorScale',
        config: [
          { color: '#FFFFFF', value: { type: 'min' } },
          { color: '#C5DAD6', value: { type: 'percentile', value: 50 } },
          { color: '#147F71', value: { type: 'max' } },
        ],
      },
    },
  ]);
});

async function validity(value: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Products').getRange('F1');
    cell.values = [[value]];
    cell.dataValidation.load('valid');
    await context.sync();
    return cell.dataValidation.valid;
  });
}
