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

test('a bubble is a series of its own, with its place, its value, its size and its name beside it', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:D2').values = [
      ['Course', 0.8, 0.1, 400],
      ['Club', 1.6, 0.25, 100],
    ];
    const chart = sheet.charts.add('Bubble', sheet.getRange('C1'), 'Columns');
    const first = chart.series.getItemAt(0);
    first.setXAxisValues(sheet.getRange('B1'));
    first.setBubbleSizes(sheet.getRange('D1'));
    first.hasDataLabels = true;
    first.dataLabels.showSeriesName = true;
    first.dataLabels.showValue = false;
    first.dataLabels.position = 'Top';
    const second = chart.series.add('Club');
    second.setValues(sheet.getRange('C2'));
    second.setXAxisValues(sheet.getRange('B2'));
    second.setBubbleSizes(sheet.getRange('D2'));
    first.load('hasDataLabels,dataLabels');
    second.load('hasDataLabels');
    const dimensions = [first, second].map((series) =>
      (['XValues', 'YValues', 'BubbleSizes'] as const).map((dimension) => series.getDimensionValues(dimension)),
    );
    await context.sync();
    return {
      dimensions: dimensions.map((of) => of.map(({ value }) => value)),
      labels: [first.dataLabels.toJSON(), first.hasDataLabels, second.hasDataLabels],
    };
  });
  expect(read.dimensions).toEqual([
    [[0.8], [0.1], [400]],
    [[1.6], [0.25], [100]],
  ]);
  expect(read.labels).toEqual([
    { showSeriesName: true, showValue: false, showBubbleSize: false, showCategoryName: false, position: 'Top' },
    true,
    false,
  ]);
});

test('a block of three columns is places, values and sizes of one series of bubbles', async () => {
  const dimensions = await onSheet(async (sheet, context) => {
    const data = sheet.getRange('A1:C2');
    data.values = [
      [1, 10, 100],
      [2, 20, 200],
    ];
    const { series } = sheet.charts.add('Bubble', data, 'Columns');
    const count = series.getCount();
    const first = series.getItemAt(0);
    const found = (['XValues', 'YValues', 'BubbleSizes'] as const).map((one) => first.getDimensionValues(one));
    await context.sync();
    return [count.value, ...found.map(({ value }) => value)];
  });
  expect(dimensions).toEqual([1, [1, 2], [10, 20], [100, 200]]);
});

test('an axis is turned round, and crossed by the other one where it is told', async () => {
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:A3'), 'Columns');
    const { categoryAxis, valueAxis } = chart.axes;
    const axes = [categoryAxis, valueAxis].map((axis) => axis.load('reversePlotOrder,position,positionAt'));
    await context.sync();
    const before = axes.map((axis) => [axis.reversePlotOrder, axis.position]);
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
    valueAxis.setPositionAt(0.1);
    axes.forEach((axis) => axis.load('reversePlotOrder,position,positionAt'));
    await context.sync();
    return { before, after: axes.map((axis) => [axis.reversePlotOrder, axis.position, axis.positionAt]) };
  });
  expect(read.before).toEqual([
    [false, 'Automatic'],
    [false, 'Automatic'],
  ]);
  expect(read.after).toEqual([
    [true, 'Maximum', 0],
    [false, 'Custom', 0.1],
  ]);
});

test('the room between columns is one for all columns of a chart, and none of its lines has any', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C2'), 'Columns');
    chart.series.getItemAt(2).chartType = 'Line';
    chart.series.getItemAt(0).gapWidth = 60;
    chart.series.load('items/gapWidth,items/overlap');
    await context.sync();
    return chart.series.items.map(({ gapWidth, overlap }) => [gapWidth, overlap]);
  });
  expect(read).toEqual([
    [60, 100],
    [60, 100],
    [null, null],
  ]);
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
  [
    'a size for what is no bubble',
    (sheet) =>
      sheet.charts.add('Line', sheet.getRange('A1:A3')).series.getItemAt(0).setBubbleSizes(sheet.getRange('A1:A3')),
    'InvalidArgument',
  ],
  [
    'a gap between the points of a line',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:A3')).series.getItemAt(0).gapWidth = 60;
    },
    'InvalidArgument',
  ],
])('%s is refused', async (_name, use, code) => {
  const error = await failure(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(error.code).toBe(code);
});
