// How a chart of the workbook is said to ECharts.
import type { EChartsCoreOption } from 'echarts/core';
import type { Area } from '../grid/area';
import type { AxisState, ChartState, SeriesState } from '../grid/extras';
import type { Grid } from '../grid/grid';
import { cellsOf } from '../grid/charts';
import type { Language } from '../locale/language';
import { shownNumber } from '../locale/shown-value';

const textColor = '#444444';
const lineColor = '#D9D9D9';
const axisColor = '#8C8C8C';
const font = 12;
const lineHeight = 15;

const dashes: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  RoundDot: 'dotted',
};

/** The values of a series; what is no number leaves a gap. */
function numbers(grid: Grid, area: Area | undefined): (number | null)[] {
  return area ? cellsOf(grid, area).map((value) => (typeof value === 'number' ? value : null)) : [];
}

/** Written as the cells show them, or with the axis's own number format. */
function labels(grid: Grid, area: Area | undefined, length: number, format: string): string[] {
  if (!area || !grid.hasSheet(area.sheetId)) return Array.from({ length }, (_, index) => String(index + 1));
  return cellsOf(grid, area).map((value, index) =>
    typeof value === 'number' && format !== 'General'
      ? shown(format, value)
      : grid.text(area.sheetId, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

/** The language in which charts say their numbers, also long after they are drawn: one for the page. */
let language: Language = 'en';

/** General numbers are shown with as many digits as they need, up to six. */
function shown(format: string, value: number): string {
  const isGeneral = format === 'General' || format === '';
  return shownNumber(isGeneral ? Number(value.toPrecision(6)) : value, isGeneral ? 'General' : format, language);
}

/** The number format of an axis; linked to the first series where the chart has none of its own. */
function formatOf(grid: Grid, axis: AxisState, series: readonly SeriesState[]): string {
  if (axis.numberFormat !== 'General') return axis.numberFormat;
  const area = series[0]?.values;
  if (!area || !grid.hasSheet(area.sheetId)) return 'General';
  return grid.style(area.sheetId, area.row, area.column).n?.pattern ?? 'General';
}

function axisName(axis: AxisState): object {
  return axis.titleVisible && axis.title !== ''
    ? { name: axis.title, nameLocation: 'middle', nameTextStyle: { color: textColor, fontSize: font } }
    : {};
}

type Values = readonly (readonly (number | null)[])[];

/** The room of an axis's longest number; in wide fonts a character of it takes six tenths of its height. */
function roomOfNumbers(format: string, values: Values): number {
  return Math.max(...values.flat().map((value) => shown(format, -Math.abs(value ?? 0)).length), 4) * font * 0.6;
}

/** Whether a format writes large numbers without decimals, and not as percents. */
function isOfCounts(format: string): boolean {
  return /(?:^|;)#,##0$/.test(format);
}

function valueAxis(axis: AxisState, format: string, percent: boolean, values: Values): object {
  return {
    type: 'value',
    show: axis.visible,
    ...axisName(axis),
    // The title stands clear of the longest label.
    nameGap: 10 + roomOfNumbers(format, values),
    // Between whole numbers lies nothing that counts reach.
    ...(isOfCounts(format) ? { minInterval: 1 } : {}),
    min: axis.minimum,
    max: axis.maximum ?? (percent ? 1 : undefined),
    axisLabel: { color: textColor, fontSize: font, formatter: (value: number) => shown(format, value) },
    splitLine: { show: axis.gridlines, lineStyle: { color: lineColor } },
  };
}

/** About as wide as it is drawn; what is not Latin takes a whole square. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.52) * font, 0);
}

/** The room of the longest of these labels. */
function widestOf(texts: readonly string[]): number {
  return Math.min(Math.max(...texts.map(widthOf), 0), 180);
}

/** In lines between words, as Excel breaks the labels below columns; nothing where a word alone is wider. */
function linesOf(text: string, room: number): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (widthOf(word) > room) return undefined;
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Every label below its column, on up to three lines, where all find room so. */
function labelsBelow(categories: readonly string[], width: number): readonly (readonly string[])[] | undefined {
  const broken = categories.map((text) => linesOf(text, width / categories.length - 6) ?? []);
  return broken.every(({ length }) => length > 0 && length <= 3) ? broken : undefined;
}

const pies = new Set(['Pie', 'Doughnut']);

/** Everything that ECharts needs to draw the chart, so wide, from the cells as they are now. */
export function drawing(grid: Grid, chart: ChartState, width: number): EChartsCoreOption {
  ({ language } = grid);
  const values = chart.series.map((series) => numbers(grid, series.values));
  const longest = Math.max(0, ...values.map((series) => series.length));
  const labelled = chart.series.find((series) => series.categories)?.categories;
  const categories = labels(grid, labelled, longest, chart.categoryAxis.numberFormat);
  const format = formatOf(grid, chart.valueAxis, chart.series);
  const titled = chart.title.visible && chart.title.text !== '';
  const common = {
    animation: false,
    backgroundColor: '#FFFFFF',
    textStyle: { fontFamily: 'Calibri, "Segoe UI", system-ui, sans-serif', color: textColor },
    title: titled
      ? {
          text: chart.title.text,
          left: 'center',
          top: 8,
          textStyle: { fontSize: 15, fontWeight: 'normal', color: textColor },
        }
      : { show: false },
    legend: legend(chart, titled),
  };
  if (pies.has(chart.chartType)) return { ...common, ...pie(chart, values[0] ?? [], categories, format) };
  if (chart.chartType === 'Bubble') return { ...common, ...bubbles(grid, chart, values, format, titled) };
  if (chart.chartType.startsWith('XYScatter')) return { ...common, ...scatter(grid, chart, values, format, titled) };

  const sideways = chart.chartType.startsWith('Bar');
  const percent = chart.chartType.endsWith('100');
  const totals = Array.from({ length: longest }, (_, index) =>
    values.reduce((sum, series) => sum + Math.abs(series[index] ?? 0), 0),
  );
  const far = isFarSide(chart);
  const measureFormat = percent ? '0%' : format;
  const measure = {
    ...valueAxis(chart.valueAxis, measureFormat, percent, values),
    position: sideways ? (far ? 'top' : 'bottom') : far ? 'right' : 'left',
    // Below its labels it stands clear of their height, not of their width.
    ...(sideways ? { nameGap: 26 } : {}),
  };
  const secondary = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const measures = secondary ? [measure, { ...measure, name: undefined, splitLine: { show: false } }] : [measure];
  const below = sideways ? undefined : labelsBelow(categories, width - roomOfNumbers(measureFormat, values) - 70);
  const lines = Math.max(1, ...(below ?? []).map(({ length }) => length));
  const category = {
    type: 'category',
    data: below?.map((label) => label.join('\n')) ?? categories,
    show: chart.categoryAxis.visible,
    ...axisName(chart.categoryAxis),
    nameGap: sideways ? 14 + widestOf(categories) : 30 + (lines - 1) * lineHeight,
    axisLabel: {
      color: textColor,
      fontSize: font,
      ...(below ? { interval: 0, lineHeight } : labelRoom(chart.categoryAxis, sideways)),
    },
    axisLine: { lineStyle: { color: axisColor }, onZero: true },
    splitLine: { show: chart.categoryAxis.gridlines, lineStyle: { color: lineColor } },
    inverse: chart.categoryAxis.reversed ?? false,
    boundaryGap: chart.series.some((series) => !/^(Line|Area)/.test(series.chartType || chart.chartType)),
  };
  return {
    ...common,
    grid: plot(chart, titled, secondary),
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? shown(percent ? '0.0%' : format, value) : ''),
    },
    xAxis: sideways ? measures : category,
    yAxis: sideways ? category : measures,
    series: chart.series.map((series, index) => {
      const data = (values[index] ?? []).map((value, at) =>
        value !== null && percent && totals[at] ? value / totals[at] : value,
      );
      return {
        ...line(chart, series, percent ? '0.0%' : format),
        ...spacing(chart, series),
        name: series.name,
        data,
        ...(secondary && series.axisGroup === 'Secondary' ? { [sideways ? 'xAxisIndex' : 'yAxisIndex']: 1 } : {}),
      };
    }),
  };
}

/** All labels, wrapped or turned to find room, or those that have it. */
function labelRoom({ labelSpacing }: AxisState, sideways: boolean): object {
  if (labelSpacing === undefined) return { hideOverlap: true };
  return { interval: labelSpacing - 1, ...(sideways ? {} : { width: 80, overflow: 'break' }) };
}

/** Whether the value axis stands at the end of the category axis that is not the left or the lower one. */
function isFarSide({ categoryAxis, valueAxis }: ChartState): boolean {
  const atEnd =
    categoryAxis.position === 'Maximum' ||
    (categoryAxis.position === 'Custom' && valueAxis.tickLabelPosition === 'High');
  return (categoryAxis.reversed ?? false) !== atEnd;
}

/** The room between columns, of which ECharts wants the share in a category's width. */
function spacing(chart: ChartState, series: SeriesState): object {
  const { gapWidth, overlap = 0 } = series;
  if (gapWidth === undefined) return {};
  const beside = chart.series.filter((one) => /^(Column|Bar)Clustered/.test(one.chartType || chart.chartType)).length;
  const columns = Math.max(1, beside);
  const width = columns - ((columns - 1) * overlap) / 100;
  return {
    barCategoryGap: `${String((100 * gapWidth) / (gapWidth + 100 * width))}%`,
    barGap: `${String(-overlap)}%`,
  };
}

const labelPlaces: Readonly<Record<string, string>> = {
  Center: 'inside',
  InsideEnd: 'inside',
  InsideBase: 'inside',
  Left: 'left',
  Right: 'right',
  Bottom: 'bottom',
};

function dataLabel({ hasDataLabels, dataLabels }: SeriesState, format: string): object {
  if (!hasDataLabels) return {};
  const { seriesName, categoryName, value: hasValue } = dataLabels ?? { value: true };
  return {
    label: {
      show: true,
      position: labelPlaces[dataLabels?.position ?? ''] ?? 'top',
      color: textColor,
      fontSize: font,
      formatter: (point: { seriesName?: string; name?: string; value?: number | readonly number[] }) => {
        const value = typeof point.value === 'object' ? point.value[1] : point.value;
        return [
          ...(seriesName ? [point.seriesName ?? ''] : []),
          ...(categoryName ? [point.name ?? ''] : []),
          ...(hasValue && value !== undefined ? [shown(format, value)] : []),
        ].join('; ');
      },
    },
  };
}

/** How one series is drawn: columns, a line, or a filled area. */
function line(chart: ChartState, series: SeriesState, format: string): object {
  const type = series.chartType || chart.chartType;
  const stack = /Stacked/.test(type) ? { stack: type.replace(/100$/, '') } : {};
  const label = dataLabel(series, format);
  if (/^(Column|Bar)/.test(type))
    return { type: 'bar', ...stack, ...label, itemStyle: { color: series.fill || 'transparent' } };
  const color = type.startsWith('Area') ? series.fill : series.lineColor;
  const marked = type.includes('Markers') && series.markerStyle !== 'None';
  return {
    type: 'line',
    ...stack,
    ...label,
    itemStyle: { color },
    lineStyle: {
      color,
      width: series.lineStyle === 'None' ? 0 : series.lineWeight,
      type: dashes[series.lineStyle] ?? 'solid',
    },
    ...(type.startsWith('Area') ? { areaStyle: { color: series.fill, opacity: 0.75 } } : {}),
    symbol: marked ? 'circle' : 'none',
    symbolSize: 6,
  };
}

function legend(chart: ChartState, titled: boolean): object {
  if (!chart.legend.visible) return { show: false };
  const places: Readonly<Record<string, object>> = {
    Top: { top: titled ? 34 : 8, left: 'center' },
    Left: { left: 8, top: 'middle', orient: 'vertical' },
    Right: { right: 8, top: 'middle', orient: 'vertical' },
    Corner: { right: 8, top: 8, orient: 'vertical' },
  };
  return {
    type: 'scroll',
    textStyle: { color: textColor, fontSize: font },
    itemWidth: 16,
    itemHeight: 9,
    ...(places[chart.legend.position] ?? { bottom: 6, left: 'center' }),
  };
}

/** The room that title, legend and axis titles leave. */
function plot(chart: ChartState, titled: boolean, secondary: boolean): object {
  const { position, visible } = chart.legend;
  const beside = (side: string): number => (visible && position === side ? 120 : 0);
  const sideways = chart.chartType.startsWith('Bar');
  const named = (axis: AxisState): number => (axis.titleVisible && axis.title !== '' ? 22 : 0);
  const [below, left] = sideways ? [chart.valueAxis, chart.categoryAxis] : [chart.categoryAxis, chart.valueAxis];
  return {
    containLabel: true,
    top: (titled ? 40 : 16) + (visible && position === 'Top' ? 28 : 0),
    bottom: 14 + named(below) + (visible && position === 'Bottom' ? 28 : 0),
    left: 14 + named(left) + beside('Left'),
    right: 20 + beside('Right') + (secondary ? 10 : 0),
  };
}

function pie(
  chart: ChartState,
  values: readonly (number | null)[],
  categories: readonly string[],
  format: string,
): object {
  return {
    tooltip: { trigger: 'item', confine: true, valueFormatter: (value: unknown) => shown(format, Number(value)) },
    series: [
      {
        type: 'pie',
        radius: chart.chartType === 'Doughnut' ? ['38%', '64%'] : '64%',
        data: values.map((value, index) => ({ value: value ?? 0, name: categories[index] ?? '' })),
      },
    ],
  };
}

function scatter(
  grid: Grid,
  chart: ChartState,
  values: readonly (readonly (number | null)[])[],
  format: string,
  titled: boolean,
): object {
  const lines = chart.chartType !== 'XYScatter';
  return {
    grid: plot(chart, titled, false),
    tooltip: { trigger: 'item', confine: true },
    xAxis: { ...valueAxis(chart.categoryAxis, chart.categoryAxis.numberFormat, false, []), nameGap: 30 },
    yAxis: valueAxis(chart.valueAxis, format, false, values),
    series: chart.series.map((series, index) => {
      const across = numbers(grid, series.categories);
      return {
        type: lines ? 'line' : 'scatter',
        name: series.name,
        itemStyle: { color: series.fill },
        lineStyle: { color: series.lineColor, width: series.lineWeight },
        symbol: chart.chartType.endsWith('NoMarkers') ? 'none' : 'circle',
        symbolSize: 8,
        data: (values[index] ?? []).map((value, at) => [across[at] ?? at + 1, value]),
      };
    }),
  };
}

/** Pixels; in Excel the largest bubble is a quarter of the plot's shorter side. */
const largestBubble = 60;

function bubbles(grid: Grid, chart: ChartState, values: Values, format: string, titled: boolean): object {
  const { categoryAxis, valueAxis: uprightAxis } = chart;
  const along = chart.series.map((series) => numbers(grid, series.categories));
  const sizes = chart.series.map(({ sizes: area }) => numbers(grid, area));
  const largest = Math.max(0, ...sizes.flat().map((size) => size ?? 0));
  const diameter = (size: number): number => (largest > 0 ? largestBubble * Math.sqrt(size / largest) : 0);
  const crossings = { across: crossing(categoryAxis), up: crossing(uprightAxis) };
  const axis = (state: AxisState, own: string, of: Values, crossed: number | undefined): object => ({
    ...valueAxis(state, own, false, of),
    inverse: state.reversed ?? false,
    // Room for half a bubble beyond the last value.
    boundaryGap: [0, '8%'],
    axisLine: { show: crossed === undefined, onZero: false, lineStyle: { color: axisColor } },
  });
  return {
    grid: plot(chart, titled, false),
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ seriesName = '', value = [] }: { seriesName?: string; value?: number[] }) => {
        const [x = 0, y = 0] = value;
        return `${escaped(seriesName)}: ${escaped(shown(categoryAxis.numberFormat, x))}; ${escaped(shown(format, y))}`;
      },
    },
    xAxis: { ...axis(categoryAxis, categoryAxis.numberFormat, along, crossings.up), nameGap: 30 },
    yAxis: {
      ...axis(uprightAxis, format, values, crossings.across),
      position: isFarSide(chart) ? 'right' : 'left',
    },
    series: [
      ...chart.series.map((series, index) => ({
        type: 'scatter',
        name: series.name,
        itemStyle: { color: series.fill, opacity: 0.8 },
        ...dataLabel(series, format),
        data: (values[index] ?? []).flatMap((value, at) => {
          const size = sizes[index]?.[at] ?? (series.sizes ? 0 : 1);
          const place = along[index]?.[at] ?? at + 1;
          // Excel draws no bubble of a size below zero.
          if (value === null || size <= 0) return [];
          return [{ value: [place, value], symbolSize: series.sizes ? diameter(size) : largestBubble }];
        }),
      })),
      crossingLines(crossings.across, crossings.up),
    ],
  };
}

function crossing({ position, positionAt }: AxisState): number | undefined {
  return position === 'Custom' ? positionAt : undefined;
}

/** The axes' lines inside the plot. The invisible point keeps the crossing in view where no bubble is near it. */
function crossingLines(across: number | undefined, up: number | undefined): object {
  return {
    type: 'scatter',
    silent: true,
    symbolSize: 0,
    data: across !== undefined && up !== undefined ? [[across, up]] : [],
    markLine: {
      silent: true,
      animation: false,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: axisColor, type: 'solid', width: 1 },
      data: [...(across === undefined ? [] : [{ xAxis: across }]), ...(up === undefined ? [] : [{ yAxis: up }])],
    },
  };
}

/** ECharts takes what a tooltip says for HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
