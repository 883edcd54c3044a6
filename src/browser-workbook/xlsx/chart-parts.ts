// The parts of an .xlsx file that show charts: one drawing for each sheet, and one part for each chart. DrawingML after
// ECMA-376, part 1, chapters 20.5 and 21.2; the order of the elements is the schema's, and Excel insists on it.
import type { Nullable } from '@univerjs/core';
import type { Area } from '../grid/area';
import { rectangleAddress } from '../grid/area';
import type { AxisState, ChartState, DataLabelsState, SeriesState } from '../grid/extras';
import { declaration, element, escaped } from './xml';

const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** English Metric Units, the unit of drawings. */
export const unitsPerPoint = 12_700;

/** `<c:overlap val="100"/>`: most of a chart is said so. */
function setting(tag: string, val: string | number | boolean): string {
  return element(`c:${tag}`, { val });
}

function text(tag: string, content: string | number): string {
  return element(tag, {}, escaped(String(content)));
}

/** What a chart asks of the cells that it draws. */
export interface ChartCells {
  hasSheet(sheetId: string): boolean;
  value(sheetId: string, row: number, column: number): string | number | boolean;
  /** As its number format shows it. */
  text(sheetId: string, row: number, column: number): string;
  style(sheetId: string, row: number, column: number): { readonly n?: Nullable<{ readonly pattern: string }> };
  /** `'Plan 2'!B3:D5`. */
  address(area: Area): string;
}

// The drawing of a sheet

/** Where the charts of a sheet lie; chart n has the relation `rIdn`. */
export function drawingPart(charts: readonly ChartState[]): string {
  const { xdr, a, r } = namespaces;
  const anchors = charts.map(({ place, name }, index) => {
    const shown = frame(name, index + 1);
    if (place.kind === 'points') {
      const inUnits = (points: number): number => Math.round(points * unitsPerPoint);
      return element(
        'xdr:absoluteAnchor',
        {},
        element('xdr:pos', { x: inUnits(place.left), y: inUnits(place.top) }),
        element('xdr:ext', { cx: inUnits(place.width), cy: inUnits(place.height) }),
        shown,
      );
    }
    const { row, column, rows, columns } = place;
    return element(
      'xdr:twoCellAnchor',
      {},
      corner('xdr:from', row, column),
      corner('xdr:to', row + rows, column + columns),
      shown,
    );
  });
  return declaration + element('xdr:wsDr', { 'xmlns:xdr': xdr, 'xmlns:a': a, 'xmlns:r': r }, ...anchors);
}

function corner(tag: string, row: number, column: number): string {
  return element(tag, {}, text('xdr:col', column), text('xdr:colOff', 0), text('xdr:row', row), text('xdr:rowOff', 0));
}

function frame(name: string, number: number): string {
  const { c } = namespaces;
  const known = element(
    'xdr:nvGraphicFramePr',
    {},
    // 1 is the drawing itself.
    element('xdr:cNvPr', { id: number + 1, name }),
    element('xdr:cNvGraphicFramePr'),
  );
  const place = element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }));
  const chart = element('c:chart', { 'xmlns:c': c, 'r:id': `rId${String(number)}` });
  const graphic = element('a:graphic', {}, element('a:graphicData', { uri: c }, chart));
  return element('xdr:graphicFrame', { macro: '' }, known, place, graphic) + element('xdr:clientData');
}

// A chart

/** In the order in which they are drawn over each other. */
const families = ['area', 'bar', 'line', 'pie', 'doughnut', 'scatter', 'bubble'] as const;
type Family = (typeof families)[number];

interface Kind {
  readonly family: Family;
  readonly isSideways: boolean;
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly hasLines: boolean;
  readonly hasMarkers: boolean;
}

/** What Office.js says in one word: "ColumnStacked100", "LineMarkers", "XYScatterLinesNoMarkers" … */
function kindOf(chartType: string): Kind {
  const family = familyOf(chartType);
  const unstacked = family === 'bar' ? 'clustered' : 'standard';
  const stacked = chartType.includes('Stacked') ? 'stacked' : unstacked;
  return {
    family,
    isSideways: chartType.startsWith('Bar'),
    grouping: chartType.endsWith('100') ? 'percentStacked' : stacked,
    hasLines: family === 'line' || chartType.includes('ScatterLines'),
    hasMarkers: family === 'scatter' ? !chartType.endsWith('NoMarkers') : chartType.includes('Markers'),
  };
}

function familyOf(chartType: string): Family {
  if (/^(?:Column|Bar)/.test(chartType)) return 'bar';
  if (chartType.startsWith('XYScatter')) return 'scatter';
  return families.find((family) => chartType.toLowerCase().startsWith(family)) ?? 'line';
}

/** Series that one element of the plot area holds. */
interface Group {
  readonly kind: Kind;
  readonly isSecondary: boolean;
  /** Each with its number among all series of the chart. */
  readonly drawn: { readonly series: SeriesState; readonly kind: Kind; readonly index: number }[];
}

function groupsOf(chart: ChartState): readonly Group[] {
  const groups: Group[] = [];
  for (const [index, series] of chart.series.entries()) {
    const kind = kindOf(series.chartType || chart.chartType);
    const isSecondary = series.axisGroup === 'Secondary';
    const found = groups.find(
      (group) =>
        group.isSecondary === isSecondary &&
        group.kind.family === kind.family &&
        group.kind.grouping === kind.grouping &&
        group.kind.isSideways === kind.isSideways,
    );
    if (found) found.drawn.push({ series, kind, index });
    else groups.push({ kind, isSecondary, drawn: [{ series, kind, index }] });
  }
  return groups.sort((one, other) => families.indexOf(one.kind.family) - families.indexOf(other.kind.family));
}

/** The part of one chart. The values of now stand beside the addresses, for readers that draw before they calculate. */
export function chartPart(grid: ChartCells, chart: ChartState): string {
  const { a, c, r } = namespaces;
  const groups = groupsOf(chart);
  const isRound = groups.some(({ kind }) => kind.family === 'pie' || kind.family === 'doughnut');
  const isTitled = chart.title.visible && chart.title.text !== '';
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout'),
    ...groups.map((group) => groupPart(grid, group)),
    isRound ? '' : axes(grid, chart, groups),
  );
  const drawn = element(
    'c:chart',
    {},
    isTitled ? title(chart.title.text, titleSize, true) : '',
    setting('autoTitleDeleted', !isTitled),
    plot,
    chart.legend.visible ? legend(chart.legend.position) : '',
    setting('plotVisOnly', true),
    setting('dispBlanksAs', 'gap'),
  );
  return (
    declaration +
    element(
      'c:chartSpace',
      { 'xmlns:c': c, 'xmlns:a': a, 'xmlns:r': r },
      setting('roundedCorners', false),
      drawn,
      element('c:spPr', {}, fill('#FFFFFF'), line('#D9D9D9', 0.75)),
      textProperties(),
    )
  );
}

function legend(position: string): string {
  const places: Readonly<Record<string, string>> = { Top: 't', Left: 'l', Right: 'r', Corner: 'tr' };
  return element('c:legend', {}, setting('legendPos', places[position] ?? 'b'), setting('overlay', false));
}

// Text and colours

/** In hundredths of a point. */
const titleSize = 1200;
const textSize = 900;
const textColor = '#404040';

function runProperties(tag: string, size: number, isBold: boolean): string {
  return element(tag, { sz: size, b: isBold }, fill(textColor));
}

function textProperties(): string {
  const properties = element('a:pPr', {}, runProperties('a:defRPr', textSize, false));
  const paragraph = element('a:p', {}, properties, element('a:endParaRPr', { lang: 'en-US' }));
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
}

function title(words: string, size: number, isBold: boolean, isUpright = false): string {
  const properties = element('a:pPr', {}, runProperties('a:defRPr', size, isBold));
  const run = element('a:r', {}, runProperties('a:rPr', size, isBold), text('a:t', words));
  const rich = element(
    'c:rich',
    {},
    element('a:bodyPr', isUpright ? { rot: -90 * 60_000, vert: 'horz' } : {}),
    element('a:lstStyle'),
    element('a:p', {}, properties, run),
  );
  return element('c:title', {}, element('c:tx', {}, rich), setting('overlay', false));
}

function fill(color: string): string {
  if (color === '') return element('a:noFill');
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

export const lineDashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

function line(color: string, points: number, style = 'Continuous'): string {
  if (style === 'None') return element('a:ln', {}, element('a:noFill'));
  const dash = lineDashes[style];
  return element(
    'a:ln',
    { w: Math.round(points * unitsPerPoint), cap: 'rnd' },
    fill(color),
    dash ? element('a:prstDash', { val: dash }) : '',
    element('a:round'),
  );
}

// Series

function groupPart(grid: ChartCells, { kind, isSecondary, drawn }: Group): string {
  const series = drawn.map((one) => seriesPart(grid, one.series, one.kind, one.index)).join('');
  const ids = axisIds[isSecondary ? 'secondary' : 'primary'].map((id) => setting('axId', id)).join('');
  const sameColor = setting('varyColors', false);
  const manyColors = setting('varyColors', true);
  const grouping = setting('grouping', kind.grouping);
  const overlap = drawn[0]?.series.overlap ?? (kind.grouping === 'clustered' ? undefined : 100);
  switch (kind.family) {
    case 'bar':
      return element(
        'c:barChart',
        {},
        setting('barDir', kind.isSideways ? 'bar' : 'col'),
        grouping + sameColor + series,
        setting('gapWidth', drawn[0]?.series.gapWidth ?? 150),
        overlap === undefined ? '' : setting('overlap', overlap),
        ids,
      );
    case 'line':
      return element('c:lineChart', {}, grouping, sameColor, series, setting('marker', true), ids);
    case 'area':
      return element('c:areaChart', {}, grouping, sameColor, series, ids);
    case 'pie':
      return element('c:pieChart', {}, manyColors, series, setting('firstSliceAng', 0));
    case 'doughnut':
      return element('c:doughnutChart', {}, manyColors, series, setting('firstSliceAng', 0), setting('holeSize', 60));
    case 'scatter':
      return element('c:scatterChart', {}, setting('scatterStyle', 'lineMarker'), sameColor, series, ids);
    case 'bubble':
      return element(
        'c:bubbleChart',
        {},
        sameColor + series,
        setting('bubbleScale', 100),
        setting('showNegBubbles', false),
        setting('sizeRepresents', 'area'),
        ids,
      );
  }
}

function seriesPart(grid: ChartCells, series: SeriesState, kind: Kind, index: number): string {
  const head = setting('idx', index) + setting('order', index) + element('c:tx', {}, text('c:v', series.name));
  const labels = dataLabels(series, kind);
  const numbers = (tag: string, area: Area | undefined): string =>
    area ? element(`c:${tag}`, {}, numberReference(grid, area)) : '';
  const categories = series.categories ? element('c:cat', {}, categoryReference(grid, series.categories)) : '';
  const byCategory = categories + numbers('val', series.values);
  const byPlace = numbers('xVal', series.categories) + numbers('yVal', series.values);
  const filled = element('c:spPr', {}, fill(series.fill));
  const lined = element(
    'c:spPr',
    {},
    line(series.lineColor, series.lineWeight, kind.hasLines ? series.lineStyle : 'None'),
  );
  const upright = setting('invertIfNegative', false);
  const straight = setting('smooth', false);
  switch (kind.family) {
    case 'bar':
      return element('c:ser', {}, head, filled, upright, labels, byCategory);
    case 'area':
      return element('c:ser', {}, head, filled, labels, byCategory);
    case 'pie':
    case 'doughnut':
      return element('c:ser', {}, head, labels, byCategory);
    case 'line':
      return element('c:ser', {}, head, lined, marker(series, kind), labels, byCategory, straight);
    case 'scatter':
      return element('c:ser', {}, head, lined, marker(series, kind), labels, byPlace, straight);
    case 'bubble':
      return element(
        'c:ser',
        {},
        head + filled + upright + labels + byPlace,
        numbers('bubbleSize', series.sizes),
        setting('bubble3D', false),
      );
  }
}

function marker({ markerStyle, fill: inside, lineColor }: SeriesState, kind: Kind): string {
  if (!kind.hasMarkers || markerStyle === 'None') return element('c:marker', {}, setting('symbol', 'none'));
  const color = fill(kind.family === 'scatter' ? inside : lineColor);
  return element(
    'c:marker',
    {},
    setting('symbol', 'circle'),
    setting('size', 6),
    element('c:spPr', {}, color, element('a:ln', {}, color)),
  );
}

export const labelPlaces: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** Excel takes a file for damaged where labels stand in a place that their kind of chart does not have. */
function hasLabelPlace(place: string, { family, grouping }: Kind): boolean {
  switch (family) {
    case 'bar':
      return ['ctr', 'inEnd', 'inBase'].includes(place) || (place === 'outEnd' && grouping === 'clustered');
    case 'line':
    case 'scatter':
    case 'bubble':
      return ['ctr', 'l', 'r', 't', 'b'].includes(place);
    case 'pie':
      return ['bestFit', 'ctr', 'inEnd', 'outEnd'].includes(place);
    case 'area':
    case 'doughnut':
      return false;
  }
}

const valueLabels: DataLabelsState = {
  seriesName: false,
  categoryName: false,
  value: true,
  bubbleSize: false,
  position: '',
};

function dataLabels({ hasDataLabels, dataLabels: state = valueLabels }: SeriesState, kind: Kind): string {
  if (!hasDataLabels) return '';
  const place = labelPlaces[state.position];
  return element(
    'c:dLbls',
    {},
    place !== undefined && hasLabelPlace(place, kind) ? setting('dLblPos', place) : '',
    setting('showLegendKey', false),
    setting('showVal', state.value),
    setting('showCatName', state.categoryName),
    setting('showSerName', state.seriesName),
    setting('showPercent', false),
    setting('showBubbleSize', state.bubbleSize),
  );
}

// Data

/** The cells of a row or of a column, in their order. */
function cellsOf({ row, column, rows, columns }: Area): readonly { row: number; column: number }[] {
  return Array.from({ length: Math.max(rows, columns) }, (_, index) => ({
    row: row + (rows > columns ? index : 0),
    column: column + (rows > columns ? 0 : index),
  }));
}

function formula(grid: ChartCells, area: Area): string {
  const { sheetId, ...rectangle } = area;
  const sheet = grid.address(area).slice(0, -rectangleAddress(rectangle).length);
  return text('c:f', sheet + rectangleAddress(rectangle, true));
}

function numberFormat(grid: ChartCells, area: Area | undefined): string {
  if (!area || !grid.hasSheet(area.sheetId)) return 'General';
  return grid.style(area.sheetId, area.row, area.column).n?.pattern ?? 'General';
}

function numberReference(grid: ChartCells, area: Area): string {
  if (!grid.hasSheet(area.sheetId)) return element('c:numLit', {}, setting('ptCount', 0));
  const cells = cellsOf(area);
  const points = cells.map(({ row, column }, index) => {
    const value = grid.value(area.sheetId, row, column);
    return typeof value === 'number' ? element('c:pt', { idx: index }, text('c:v', value)) : '';
  });
  const format = numberFormat(grid, area);
  const cache = element('c:numCache', {}, text('c:formatCode', format), setting('ptCount', cells.length), ...points);
  return element('c:numRef', {}, formula(grid, area), cache);
}

/** Numbers stay numbers, so that a date shows as its cell does. */
function categoryReference(grid: ChartCells, area: Area): string {
  if (!grid.hasSheet(area.sheetId)) return element('c:strLit', {}, setting('ptCount', 0));
  const cells = cellsOf(area);
  if (cells.every(({ row, column }) => typeof grid.value(area.sheetId, row, column) === 'number')) {
    return numberReference(grid, area);
  }
  const points = cells.map(({ row, column }, index) =>
    element('c:pt', { idx: index }, text('c:v', grid.text(area.sheetId, row, column))),
  );
  const cache = element('c:strCache', {}, setting('ptCount', cells.length), ...points);
  return element('c:strRef', {}, formula(grid, area), cache);
}

// Axes

/** The numbers under which series and axes know each other: of the axis along, and of the one that measures. */
const axisIds = { primary: [1001, 1002], secondary: [1003, 1004] } as const;

function axes(grid: ChartCells, chart: ChartState, groups: readonly Group[]): string {
  const some = (test: (kind: Kind) => boolean): boolean => groups.some(({ kind }) => test(kind));
  const isSideways = some((kind) => kind.isSideways);
  const along = {
    tag: some(({ family }) => family === 'scatter' || family === 'bubble') ? 'valAx' : 'catAx',
    state: chart.categoryAxis,
    cellFormat: numberFormat(grid, chart.series[0]?.categories),
    other: chart.valueAxis,
    side: isSideways ? 'l' : 'b',
    isBetween: some(({ family }) => family === 'bar'),
  } as const;
  const isPercent = some(({ grouping }) => grouping === 'percentStacked');
  const measuring = {
    ...along,
    tag: 'valAx',
    state: isPercent ? { ...chart.valueAxis, numberFormat: '0%' } : chart.valueAxis,
    cellFormat: numberFormat(grid, chart.series[0]?.values),
    other: chart.categoryAxis,
    side: isSideways ? 'b' : 'l',
  } as const;
  const [first, second] = axisIds.primary;
  const primary = axis(along, first, second) + axis(measuring, second, first);
  if (!groups.some(({ isSecondary }) => isSecondary)) return primary;
  // The second measure stands at the far end, along an axis of its own that is not shown.
  const plain = { titleVisible: false, gridlines: false };
  const [third, fourth] = axisIds.secondary;
  const hidden = { ...along, state: { ...along.state, ...plain, visible: false } };
  const far = {
    ...measuring,
    state: { ...measuring.state, ...plain },
    other: { ...along.state, position: 'Maximum' as const },
    side: isSideways ? 't' : 'r',
  } as const;
  return primary + axis(hidden, third, fourth) + axis(far, fourth, third);
}

interface AxisPart {
  readonly tag: 'catAx' | 'valAx';
  readonly state: AxisState;
  /** How the cells show their numbers: the axis does so too where it has no format of its own. */
  readonly cellFormat: string;
  /** The one that it crosses. */
  readonly other: AxisState;
  readonly side: 'b' | 'l' | 't' | 'r';
  /** Whether points lie between the marks, as columns do, or on them. */
  readonly isBetween: boolean;
}

export const tickLabelPlaces: Readonly<Record<string, string>> = { Low: 'low', High: 'high', None: 'none' };

function axis({ tag, state, cellFormat, other, side, isBetween }: AxisPart, id: number, otherId: number): string {
  const isLinked = state.numberFormat === 'General';
  const isTitled = state.titleVisible && state.title !== '';
  const scaling = element(
    'c:scaling',
    {},
    setting('orientation', state.reversed === true ? 'maxMin' : 'minMax'),
    state.maximum === undefined ? '' : setting('max', state.maximum),
    state.minimum === undefined ? '' : setting('min', state.minimum),
  );
  return element(
    `c:${tag}`,
    {},
    setting('axId', id),
    scaling,
    setting('delete', !state.visible),
    setting('axPos', side),
    state.gridlines ? element('c:majorGridlines', {}, element('c:spPr', {}, line('#E1E1E1', 0.75))) : '',
    isTitled ? title(state.title, textSize, false, side === 'l' || side === 'r') : '',
    element('c:numFmt', { formatCode: isLinked ? cellFormat : state.numberFormat, sourceLinked: isLinked }),
    setting('majorTickMark', 'none'),
    setting('minorTickMark', 'none'),
    setting('tickLblPos', tickLabelPlaces[state.tickLabelPosition] ?? 'nextTo'),
    element('c:spPr', {}, line('#8C8C8C', 0.75, tag === 'catAx' || isCrossing(state, other) ? 'Continuous' : 'None')),
    textProperties(),
    setting('crossAx', otherId),
    crossing(other),
    // Not automatic: over dates Excel would make columns as thin as one day of the month that they stand for.
    tag === 'catAx'
      ? setting('auto', false) +
          setting('lblAlgn', 'ctr') +
          setting('lblOffset', 100) +
          labelSkip(state) +
          setting('noMultiLvlLbl', true)
      : setting('crossBetween', isBetween ? 'between' : 'midCat'),
  );
}

function labelSkip({ labelSpacing }: AxisState): string {
  return labelSpacing === undefined ? '' : setting('tickLblSkip', labelSpacing);
}

/** An axis that stands in the midst of the plot parts it, and has to be seen. */
function isCrossing(state: AxisState, other: AxisState): boolean {
  return state.position === 'Custom' || other.position === 'Custom';
}

/** A file says at an axis where it crosses the other one; Office.js at the other where it is crossed. */
function crossing({ position = 'Automatic', positionAt }: AxisState): string {
  if (position === 'Custom') return setting('crossesAt', positionAt ?? 0);
  return setting('crosses', { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' }[position]);
}
