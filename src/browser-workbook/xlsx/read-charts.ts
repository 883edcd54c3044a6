// The charts of a file as the grid keeps them: the way back from chart-parts.ts, and as much of others' charts as the
// page draws (ECMA-376, part 1, chapter 21.2).
import { generateRandomId } from '@univerjs/core';
import { type Area, parseRectangle, splitAddress } from '../grid/area';
import type { AxisState, ChartState, DataLabelsState, SeriesState } from '../grid/extras';
import { labelPlaces, lineDashes, tickLabelPlaces, unitsPerPoint } from './chart-parts';
import type { FilePackage } from './package';
import { type ThemeColors, colorOf } from './read-styles';
import { type XmlElement, child, childrenOf, descendants, numberOf } from './xml';

export interface ChartContext {
  readonly theme: ThemeColors;
  sheetId(name: string): string | undefined;
}

export interface ChartsOfSheet {
  readonly charts: readonly ChartState[];
  /** How many charts are of a kind that the page does not draw. */
  readonly unknown: number;
  /** How many pictures and shapes lie on the sheet. */
  readonly pictures: number;
}

export function readCharts(file: FilePackage, drawing: string, context: ChartContext): ChartsOfSheet {
  const related = file.related(drawing);
  const charts: ChartState[] = [];
  let unknown = 0;
  let pictures = 0;
  for (const anchor of file.xml(drawing)?.children ?? []) {
    if (!anchor.tag.endsWith('Anchor')) continue;
    const [frame] = descendants(anchor, 'graphicFrame');
    const [reference] = descendants(frame, 'chart');
    const path = related.find(({ id }) => id === reference?.attributes['id'])?.target;
    const [name] = descendants(frame, 'cNvPr');
    if (!frame) pictures++;
    else {
      const chart = readChart(file.xml(path), context);
      if (chart) {
        const called = name?.attributes['name'] ?? `Chart ${String(charts.length + 1)}`;
        charts.push({ ...chart, ...(path === undefined ? {} : { part: path }), name: called, place: place(anchor) });
      } else unknown++;
    }
  }
  return { charts, unknown, pictures };
}

function place(anchor: XmlElement): ChartState['place'] {
  const corner = (tag: string): { row: number; column: number; isInside: boolean } => {
    const found = child(anchor, tag);
    const number = (part: string): number => Number(child(found, part)?.text ?? 0);
    return { row: number('row'), column: number('col'), isInside: number('rowOff') > 0 || number('colOff') > 0 };
  };
  const points = (element: XmlElement | undefined, attribute: string): number =>
    (numberOf(element, attribute) ?? 0) / unitsPerPoint;
  const [position, extent] = [child(anchor, 'pos'), child(anchor, 'ext')];
  if (anchor.tag === 'absoluteAnchor') {
    const [left, top] = [points(position, 'x'), points(position, 'y')];
    return { kind: 'points', left, top, width: points(extent, 'cx'), height: points(extent, 'cy') };
  }
  const { row, column } = corner('from');
  // A default column is 48 points wide, a default row 15 high.
  const to = extent
    ? {
        row: row + Math.ceil(points(extent, 'cy') / 15),
        column: column + Math.ceil(points(extent, 'cx') / 48),
        isInside: false,
      }
    : corner('to');
  const within = to.isInside ? 1 : 0;
  return {
    kind: 'cells',
    row,
    column,
    rows: Math.max(1, to.row - row + within),
    columns: Math.max(1, to.column - column + within),
  };
}

/** Excel's own colours for series without one. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type Chart = Omit<ChartState, 'name' | 'place'>;

function readChart(part: XmlElement | undefined, context: ChartContext): Chart | undefined {
  const chart = child(part, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter(({ tag }) => tag.endsWith('Chart')) ?? [];
  const axes = plot?.children.filter(({ tag }) => /^(?:cat|val|date)Ax$/.test(tag)) ?? [];
  const primary = new Set(axisIds(groups[0]));
  const found: { order: number; type: string; series: SeriesState }[] = [];
  for (const group of groups) {
    const ids = axisIds(group);
    const isSecondary = ids.length > 0 && !ids.some((id) => primary.has(id));
    for (const element of childrenOf(group, 'ser')) {
      const type = chartType(group, element);
      if (type === undefined) return undefined;
      const order = numberOf(child(element, 'order'), 'val') ?? found.length;
      const series = readSeries(element, group, type, order, context);
      found.push({ order, type, series: { ...series, axisGroup: isSecondary ? 'Secondary' : 'Primary' } });
    }
  }
  found.sort((one, other) => one.order - other.order);
  const [first] = found;
  if (!first) return undefined;
  // What is spoken of as the chart's type is that of the columns, or of the first series.
  const main = found.find(({ type }) => /^(?:Column|Bar|Area)/.test(type)) ?? first;
  const heading = titleText(child(chart, 'title'));
  const isAutomatic = child(chart, 'autoTitleDeleted')?.attributes['val'] !== '1';
  const single = found.length === 1 && isAutomatic && child(chart, 'title') ? first.series.name : '';
  const text = heading ?? single;
  const legend = child(chart, 'legend');
  const isAlong = (axis: XmlElement): boolean =>
    axis.tag !== 'valAx' || (/^(?:XYScatter|Bubble)/.test(main.type) && /^[bt]$/.test(sideOf(axis)));
  const own = axes.filter((axis) => primary.has(child(axis, 'axId')?.attributes['val'] ?? ''));
  const along = own.find(isAlong);
  const measuring = own.find((axis) => axis !== along);
  return {
    id: `{${generateRandomId(32).toUpperCase()}}`,
    chartType: main.type,
    title: { text, visible: text !== '' },
    legend: {
      position: legend ? (legendPlaces[child(legend, 'legendPos')?.attributes['val'] ?? 'r'] ?? 'Right') : 'Bottom',
      visible: legend !== undefined,
    },
    // A file says at an axis where it crosses the other one; here it is said at the other.
    categoryAxis: readAxis(along, measuring, false),
    valueAxis: readAxis(measuring, along, main.type.endsWith('100')),
    series: found.map(({ type, series }) => (type === main.type ? series : { ...series, chartType: type })),
  };
}

const legendPlaces: Readonly<Record<string, string>> = { t: 'Top', l: 'Left', r: 'Right', b: 'Bottom', tr: 'Corner' };

function axisIds(group: XmlElement | undefined): string[] {
  return childrenOf(group, 'axId').map(({ attributes }) => attributes['val'] ?? '');
}

function sideOf(axis: XmlElement): string {
  return child(axis, 'axPos')?.attributes['val'] ?? 'b';
}

/** Office.js's word for the kind; `undefined` for one that the page does not draw. */
function chartType(group: XmlElement, series: XmlElement): string | undefined {
  const setting = (tag: string): string => child(group, tag)?.attributes['val'] ?? '';
  const grouping = { stacked: 'Stacked', percentStacked: 'Stacked100' }[setting('grouping')] ?? '';
  const symbol = child(series, 'marker', 'symbol')?.attributes['val'];
  switch (group.tag) {
    case 'barChart':
    case 'bar3DChart':
      return (setting('barDir') === 'bar' ? 'Bar' : 'Column') + (grouping === '' ? 'Clustered' : grouping);
    case 'lineChart':
    case 'line3DChart': {
      const hasMarkers = symbol === undefined ? setting('marker') === '1' : symbol !== 'none';
      return `Line${hasMarkers ? 'Markers' : ''}${grouping === '' ? '' : 'Stacked'}`;
    }
    case 'areaChart':
    case 'area3DChart':
      return grouping === '' ? 'Area' : 'AreaStacked';
    case 'pieChart':
    case 'pie3DChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart': {
      const isBare =
        child(series, 'spPr', 'ln', 'noFill') !== undefined || /^(?:marker|none)$/.test(setting('scatterStyle'));
      return isBare ? 'XYScatter' : `XYScatterLines${symbol === 'none' ? 'NoMarkers' : ''}`;
    }
    case 'bubbleChart':
      return 'Bubble';
    default:
      return undefined;
  }
}

/** The text of a title, or what the cell that it is taken from held. */
function titleText(title: XmlElement | undefined): string | undefined {
  const rich = child(title, 'tx', 'rich');
  if (rich) {
    const lines = childrenOf(rich, 'p').map((line) => [...descendants(line, 't')].map(({ text }) => text).join(''));
    return lines.join('\n');
  }
  return child(title, 'tx') && cached(child(title, 'tx'))[0];
}

function cached(source: XmlElement | undefined): string[] {
  return [...descendants(source, 'v')].map(({ text }) => text);
}

// Series

function readSeries(
  element: XmlElement,
  group: XmlElement,
  type: string,
  order: number,
  context: ChartContext,
): Omit<SeriesState, 'axisGroup'> {
  const isPlaced = /^(?:XYScatter|Bubble)/.test(type);
  const values = area(child(element, isPlaced ? 'yVal' : 'val'), context);
  const categories = area(child(element, isPlaced ? 'xVal' : 'cat'), context);
  const sizes = area(child(element, 'bubbleSize'), context);
  const look = child(element, 'spPr');
  const outline = child(look, 'ln');
  const automatic = palette[order % palette.length] ?? '#4472C4';
  const isLine = /^(?:Line|XYScatter)/.test(type);
  // What stands round a column or an area is not drawn.
  const lineColor = (isLine ? color(child(outline, 'solidFill'), context.theme) : undefined) ?? automatic;
  const inside =
    color(child(look, 'solidFill'), context.theme) ??
    color(child(element, 'marker', 'spPr', 'solidFill'), context.theme);
  const labels = child(element, 'dLbls');
  const said = labels && dataLabels(labels);
  const hasLabels = said !== undefined && (said.value || said.seriesName || said.categoryName || said.bubbleSize);
  const width = numberOf(outline, 'w');
  const dash = child(outline, 'prstDash')?.attributes['val'];
  const gapWidth = numberOf(child(group, 'gapWidth'), 'val');
  const overlap = numberOf(child(group, 'overlap'), 'val');
  return {
    name: cached(child(element, 'tx'))[0] ?? `Series${String(order + 1)}`,
    ...(values ? { values } : {}),
    ...(categories ? { categories } : {}),
    ...(sizes ? { sizes } : {}),
    chartType: '',
    fill: inside ?? (isLine ? lineColor : automatic),
    lineColor,
    lineStyle:
      child(outline, 'noFill') && isLine
        ? 'None'
        : (Object.keys(lineDashes).find((word) => lineDashes[word] === dash) ?? 'Continuous'),
    lineWeight: width === undefined || !isLine ? 2.25 : width / unitsPerPoint,
    markerStyle: child(element, 'marker', 'symbol')?.attributes['val'] === 'none' ? 'None' : 'Automatic',
    hasDataLabels: hasLabels,
    ...(hasLabels && !isValueAlone(said) ? { dataLabels: said } : {}),
    ...(gapWidth !== undefined && gapWidth !== 150 ? { gapWidth } : {}),
    ...(overlap !== undefined && !(overlap === 100 && type.includes('Stacked')) ? { overlap } : {}),
  };
}

function color(fill: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const [chosen] = fill?.children ?? [];
  if (chosen?.tag === 'srgbClr') return `#${(chosen.attributes['val'] ?? '').toUpperCase()}`;
  if (chosen?.tag !== 'schemeClr') return undefined;
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  const word =
    { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }[chosen.attributes['val'] ?? ''] ??
    chosen.attributes['val'] ??
    '';
  const index = order.indexOf(word);
  return index < 0 ? undefined : colorOf({ attributes: { theme: String(index) } }, theme);
}

/** One rectangle of cells; several, and what other workbooks hold, are not drawn. */
function area(source: XmlElement | undefined, context: ChartContext): Area | undefined {
  const [formula] = descendants(source, 'f');
  if (!formula) return undefined;
  const { sheet, cells } = splitAddress(formula.text.trim());
  const place = parseRectangle(cells);
  const sheetId = sheet === undefined ? undefined : context.sheetId(sheet);
  return place && sheetId !== undefined ? { sheetId, ...place } : undefined;
}

function dataLabels(labels: XmlElement): DataLabelsState {
  const shows = (tag: string): boolean => child(labels, tag)?.attributes['val'] === '1';
  const place = child(labels, 'dLblPos')?.attributes['val'];
  return {
    seriesName: shows('showSerName'),
    categoryName: shows('showCatName'),
    value: shows('showVal'),
    bubbleSize: shows('showBubbleSize'),
    position: Object.keys(labelPlaces).find((word) => labelPlaces[word] === place) ?? '',
  };
}

function isValueAlone({ seriesName, categoryName, value, bubbleSize, position }: DataLabelsState): boolean {
  return value && !seriesName && !categoryName && !bubbleSize && position === '';
}

// Axes

function readAxis(axis: XmlElement | undefined, other: XmlElement | undefined, isPercent: boolean): AxisState {
  const setting = (tag: string, of: XmlElement | undefined = axis): string | undefined =>
    child(of, tag)?.attributes['val'];
  const scaling = child(axis, 'scaling');
  const [minimum, maximum] = [numberOf(child(scaling, 'min'), 'val'), numberOf(child(scaling, 'max'), 'val')];
  const format = child(axis, 'numFmt');
  const isLinked = !format || format.attributes['sourceLinked'] !== '0';
  const title = titleText(child(axis, 'title'));
  const isGone = setting('delete') === '1';
  const label = Object.keys(tickLabelPlaces).find((word) => tickLabelPlaces[word] === setting('tickLblPos'));
  const crossed = setting('crosses', other);
  const crossedAt = numberOf(child(other, 'crossesAt'), 'val');
  const labelSpacing = numberOf(child(axis, 'tickLblSkip'), 'val');
  return {
    title: title ?? '',
    titleVisible: title !== undefined && title !== '',
    visible: axis !== undefined && !isGone,
    // The shares of the whole are percents without being told.
    numberFormat: isLinked || isPercent ? 'General' : (format.attributes['formatCode'] ?? 'General'),
    gridlines: child(axis, 'majorGridlines') !== undefined,
    tickLabelPosition: label ?? 'NextToAxis',
    ...(labelSpacing === undefined ? {} : { labelSpacing }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(child(scaling, 'orientation')?.attributes['val'] === 'maxMin' ? { reversed: true } : {}),
    ...(crossedAt === undefined ? {} : { position: 'Custom' as const, positionAt: crossedAt }),
    ...(crossed === 'max'
      ? { position: 'Maximum' as const }
      : crossed === 'min'
        ? { position: 'Minimum' as const }
        : {}),
  };
}
