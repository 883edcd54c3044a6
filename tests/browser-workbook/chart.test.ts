import { failure, onSheet, openForAll } from './open';

openForAll();

const table = [
  ['', 'Jan', 'Feb', 'Mar'],
  ['Revenue', 100, 120, 140],
  ['Cost', 80, 85, 90],
];

test('a chart takes its series and categories from rows, as it is told', async () => {
  const read = await onSheet(async (sheet, context) => {
    const data = sheet.getRange('A1:D3');
    data.values = table;
    const chart = sheet.charts.add('Line', data, 'Rows');
    chart.load('name,chartType,series/items/name');
    const [first] = [chart.series.getItemAt(0)];
    const values = first.getDimensionValues('Values');
    const categories = first.getDimensionValues('Categories');
    await context.sync();
    return {
      type: chart.chartType,
      names: chart.series.items.map(({ name }) => name),
      values: values.value,
      categories: categories.value,
    };
  });
  expect(read).toEqual({
    type: 'Line',
    names: ['Revenue', 'Cost'],
    values: [100, 120, 140],
    categories: ['Jan', 'Feb', 'Mar'],
  });
});

test('by columns the same block has a series for each column', async () => {
  const names = await onSheet(async (sheet, context) => {
    const data = sheet.getRange('A1:D3');
    data.values = table;
    const chart = sheet.charts.add('ColumnClustered', data, 'Columns');
    chart.series.load('items/name');
    await context.sync();
    return chart.series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Jan', 'Feb', 'Mar']);
});

test('every part of a chart is set and read', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:D3').values = table;
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:D2'), 'Rows');
    chart.name = 'Money';
    chart.title.text = 'Revenue and cost';
    chart.legend.position = 'Top';
    chart.legend.visible = true;
    chart.axes.categoryAxis.title.text = 'Month';
    chart.axes.valueAxis.title.text = 'Thousand';
    chart.axes.valueAxis.numberFormat = '#,##0';
    const first = chart.series.getItemAt(0);
    first.name = 'Revenue';
    first.setXAxisValues(sheet.getRange('B1:D1'));
    first.format.fill.setSolidColor('#1F77B4');
    const second = chart.series.add('Cost');
    second.setValues(sheet.getRange('B3:D3'));
    second.chartType = 'Line';
    second.axisGroup = 'Secondary';
    second.format.line.color = '#D62728';
    second.format.line.weight = 1.5;
    second.format.line.lineStyle = 'Dash';
    second.markerStyle = 'None';
    chart.load('name,chartType,title/text,title/visible,legend/position,legend/visible');
    chart.axes.categoryAxis.title.load('text');
    chart.axes.valueAxis.load('numberFormat,title/text');
    chart.series.load('items/name,items/chartType,items/axisGroup,items/markerStyle,items/format/line');
    await context.sync();
    const values = chart.series.items.map((series) => series.getDimensionValues('Values'));
    await context.sync();
    return {
      ...chart.toJSON(),
      month: chart.axes.categoryAxis.title.text,
      unit: [chart.axes.valueAxis.title.text, chart.axes.valueAxis.numberFormat],
      series: chart.series.items.map((series) => [series.name, series.chartType, series.axisGroup, series.markerStyle]),
      line: chart.series.items[1]?.format.line.toJSON(),
      values: values.map(({ value }) => value),
    };
  });
  expect(read).toMatchObject({
    name: 'Money',
    chartType: 'ColumnStacked',
    title: { text: 'Revenue and cost', visible: true },
    legend: { position: 'Top', visible: true },
    month: 'Month',
    unit: ['Thousand', '#,##0'],
    series: [
      ['Revenue', 'ColumnStacked', 'Primary', 'Automatic'],
      ['Cost', 'Line', 'Secondary', 'None'],
    ],
    line: { color: '#D62728', weight: 1.5, lineStyle: 'Dash' },
    values: [
      [100, 120, 140],
      [80, 85, 90],
    ],
  });
});

test('a chart laid over cells covers them from edge to edge and moves with them', async () => {
  const { before, after } = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
    chart.setPosition('B3', 'E10');
    chart.load('left,top,width,height');
    await context.sync();
    const before = chart.toJSON();
    sheet.getRange('A:A').format.columnWidth = 96;
    chart.load('left,top,width,height');
    await context.sync();
    return { before, after: chart.toJSON() };
  });
  // Columns of 48 points and rows of 15.
  expect(before).toMatchObject({ left: 48, top: 30, width: 192, height: 120 });
  expect(after).toMatchObject({ left: 96, width: 192 });
});

test('a chart is found by its name, and gone when it is deleted', async () => {
  const { found, count } = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
    chart.name = 'Cash';
    const found = sheet.charts.getItem('cash').load('name');
    await context.sync();
    found.delete();
    const none = sheet.charts.getItemOrNullObject('Cash').load('name');
    const count = sheet.charts.getCount();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return { found: found.name, count: count.value };
  });
  expect([found, count]).toEqual(['Cash', 0]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['a type that is not drawn here', (sheet) => sheet.charts.add('Treemap', sheet.getRange('A1:A3')), 'InvalidArgument'],
  ['a chart that is not there', (sheet) => sheet.charts.getItem('none').load('name'), 'ItemNotFound'],
  [
    'a block of cells as one series',
    (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3')).series.getItemAt(0).setValues(sheet.getRange('A1:B3')),
    'InvalidArgument',
  ],
])('%s is refused', async (_name, use, code) => {
  const error = await failure(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(error.code).toBe(code);
});
