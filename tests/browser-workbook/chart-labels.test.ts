// What a chart of the browser workbook says below its columns, as ECharts draws it.
import { init } from 'echarts';
import { drawing } from '../../src/browser-workbook/page/chart-drawing';
import { onSheet, openForAll } from './open';

const opened = openForAll();

/** The lines that are written below the columns of a chart of this width. */
async function drawnBelow(names: readonly string[], width: number): Promise<readonly string[]> {
  const sheetName = await onSheet(async (sheet, context) => {
    const data = sheet.getRange('A1').getResizedRange(names.length, 1);
    data.values = [['', 'Profit'], ...names.map((name, index) => [name, 100 + index])];
    sheet.charts.add('ColumnClustered', data, 'Columns');
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  const { grid } = opened.book ?? {};
  const sheetId = grid?.sheetIdByName(sheetName);
  const chart = sheetId === undefined ? undefined : grid?.extras(sheetId).charts[0];
  if (!grid || !chart) throw new Error('there is no chart');
  const echart = init(null, null, { renderer: 'svg', ssr: true, width, height: 300 });
  echart.setOption(drawing(grid, chart, width));
  const texts = [...echart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
  echart.dispose();
  return texts.filter((text) => names.join(' ').includes(text));
}

const channels = ['Quảng cáo tìm kiếm', 'Quảng cáo mạng xã hội', 'KOL/KOC', 'Đối tác'];

test('every column has its label, broken between words where it is longer than the column is wide', async () => {
  expect((await drawnBelow(channels, 560)).join(' ')).toBe(channels.join(' '));
  const narrow = await drawnBelow(channels, 420);
  expect(narrow.join(' ')).toBe(channels.join(' '));
  expect(narrow.length).toBeGreaterThan(channels.length);
});

test('labels that no line has room for are left out rather than drawn over each other', async () => {
  const periods = Array.from({ length: 24 }, (_, index) => `2027-${index}-longword`);
  expect((await drawnBelow(periods, 420)).length).toBeLessThan(periods.length);
});

test('an axis of counts has whole steps, however few there are', async () => {
  const sheetName = await onSheet(async (sheet, context) => {
    const data = sheet.getRange('A1:B4');
    data.values = [['', 'Lost'], ['May', 1], ['June', 0], ['July', 1]]; // prettier-ignore
    const chart = sheet.charts.add('ColumnClustered', data, 'Columns');
    chart.axes.valueAxis.numberFormat = '[<10]General;#,##0';
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  const { grid } = opened.book ?? {};
  const chart = grid?.extras(grid.sheetIdByName(sheetName) ?? '').charts[0];
  if (!grid || !chart) throw new Error('there is no chart');
  const echart = init(null, null, { renderer: 'svg', ssr: true, width: 500, height: 300 });
  echart.setOption(drawing(grid, chart, 500));
  const texts = [...echart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
  echart.dispose();
  expect(texts.filter((text) => /^[\d.,]+$/.test(text))).toEqual(['0', '1']);
});
