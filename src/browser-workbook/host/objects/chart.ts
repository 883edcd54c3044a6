// Chart and its parts: what is drawn from which cells; drawing is the page's business.
import { generateRandomId } from '@univerjs/core';
import type { Area } from '../../grid/area';
import type { AxisState, ChartState, DataLabelsState, SeriesState } from '../../grid/extras';
import { cellsOf, placeOnSheet } from '../../grid/charts';
import type { Grid } from '../../grid/grid';
import { pixelsPerPoint } from '../../grid/measures';
import { areaArgument } from '../address';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnSheet, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType, type Property } from '../object-type';

interface OnChart extends OnSheet {
  readonly chart: ChartState;
}
interface OnSeries extends OnChart {
  readonly series: SeriesState;
}
interface OnAxis extends OnChart {
  readonly axis: AxisState;
  readonly kind: 'categoryAxis' | 'valueAxis';
}

/** The types that the page can draw. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'LineMarkersStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Bubble',
] as const;

export function charts(host: Host, sheetId: string): HostObject {
  return HostObject.of(chartsType, { host, sheetId });
}

function all({ host: { grid }, sheetId }: OnSheet): ChartState[] {
  return grid.extras(sheetId).charts;
}

function changed(on: OnSheet): void {
  on.host.changed();
}

/** A value of a part of the chart that is set as it is read. */
function part<On extends OnSheet, Key extends string, Value extends string | number | boolean>(
  owner: (on: On) => Record<Key, Value>,
  key: Key,
  check: (value: Argument, what: string) => Value,
): Property<On> {
  return {
    get: (on) => owner(on)[key],
    set: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      owner(on)[key] = check(value, key);
      changed(on);
    },
  };
}

const typeArgument = (value: Argument, what: string): string => argument.oneOf(value, what, chartTypes);

function measure(side: 'left' | 'top' | 'width' | 'height'): Property<OnChart> {
  return {
    get: ({ host, sheetId, chart }) => placeOnSheet(host.grid, sheetId, chart)[side] / pixelsPerPoint,
    set: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      const points = argument.number(value, side);
      if (points < 0) throw new HostError('InvalidArgument', `${side} must not be negative`);
      const now = placeOnSheet(on.host.grid, on.sheetId, on.chart);
      on.chart.place = {
        kind: 'points',
        left: now.left / pixelsPerPoint,
        top: now.top / pixelsPerPoint,
        width: now.width / pixelsPerPoint,
        height: now.height / pixelsPerPoint,
        [side]: points,
      };
      changed(on);
    },
  };
}

const newAxis = (gridlines: boolean): AxisState => ({
  title: '',
  titleVisible: false,
  visible: true,
  numberFormat: 'General',
  gridlines,
  tickLabelPosition: 'NextToAxis',
});

/** Excel's own colours for the first series. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function newSeries(name: string, index: number): SeriesState {
  const color = palette[index % palette.length] ?? '#4472C4';
  return {
    name,
    chartType: '',
    axisGroup: 'Primary',
    fill: color,
    lineColor: color,
    lineStyle: 'Continuous',
    lineWeight: 2.25,
    markerStyle: 'Automatic',
    hasDataLabels: false,
  };
}

/**
 * Reads series from a block of cells as Excel does: `Rows` takes each row as a series; a first row or column of text
 * names the categories and the series.
 */
function seriesFrom(grid: Grid, area: Area, seriesBy: 'Auto' | 'Rows' | 'Columns', chartType: string): SeriesState[] {
  const value = (row: number, column: number): string | number | boolean =>
    grid.value(area.sheetId, area.row + row, area.column + column);
  const isLabel = (cell: string | number | boolean): boolean => typeof cell === 'string';
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const [count, length] = byRows ? [area.rows, area.columns] : [area.columns, area.rows];
  const at = (series: number, position: number): string | number | boolean =>
    byRows ? value(series, position) : value(position, series);
  const named =
    length > 1 &&
    Array.from({ length: count }, (_, series) => at(series, 0)).some((cell) => isLabel(cell) && cell !== '');
  const first = named ? 1 : 0;
  const categorised =
    count > 1 && Array.from({ length: length - first }, (_, position) => at(0, first + position)).every(isLabel);
  const piece = (series: number): Area =>
    byRows
      ? { sheetId: area.sheetId, row: area.row + series, column: area.column + first, rows: 1, columns: length - first }
      : {
          sheetId: area.sheetId,
          row: area.row + first,
          column: area.column + series,
          rows: length - first,
          columns: 1,
        };
  const states: SeriesState[] = [];
  // Bubbles take the first line as places along the axis where there are three, then values and sizes in turn.
  const bubbles = chartType === 'Bubble';
  const places = categorised || (bubbles && count > 2);
  for (let series = places ? 1 : 0; series < count; series += bubbles ? 2 : 1) {
    const name = named ? String(at(series, 0)) : '';
    states.push({
      ...newSeries(name === '' ? `Series${String(states.length + 1)}` : name, states.length),
      values: piece(series),
      ...(places ? { categories: piece(0) } : {}),
      ...(bubbles && series + 1 < count ? { sizes: piece(series + 1) } : {}),
    });
  }
  return states;
}

function add(on: OnSheet, type: Argument, source: Argument, seriesBy: Argument): HostObject {
  checkUnprotected(on.host, on.sheetId);
  const chartType = typeArgument(type, 'type');
  const area = areaArgument(on.host, on.sheetId, source, 'sourceData');
  const by = argument.oneOf(seriesBy ?? 'Auto', 'seriesBy', ['Auto', 'Columns', 'Rows'] as const);
  const taken = new Set(all(on).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${String(number)}`)) number++;
  const series = seriesFrom(on.host.grid, area, by, chartType);
  const chart: ChartState = {
    id: `{${generateRandomId(32).toUpperCase()}}`,
    name: `Chart ${String(number)}`,
    chartType,
    title: { text: series.length === 1 ? (series[0]?.name ?? '') : '', visible: true },
    legend: { position: 'Bottom', visible: series.length > 1 },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
    // Excel's default size, 360 × 216 points.
    place: { kind: 'points', left: 120, top: 60, width: 360, height: 216 },
  };
  all(on).push(chart);
  changed(on);
  return HostObject.of(chartType_, { ...on, chart });
}

function present(on: OnChart): void {
  if (!on.host.grid.hasSheet(on.sheetId) || !all(on).includes(on.chart))
    throw new HostError('ItemNotFound', 'the chart is gone');
}

function rename(on: OnChart, value: Argument): void {
  const name = argument.text(value, 'name');
  if (name === '') throw new HostError('InvalidArgument', 'a chart has a name');
  if (all(on).some((other) => other !== on.chart && other.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `a chart with the name "${name}" exists already`);
  }
  on.chart.name = name;
  changed(on);
}

// Written with an underscore as `chartType` is a property of the same object.
const chartType_: ObjectType<OnChart> = {
  name: 'Chart',
  key: ({ chart }) => chart.id,
  properties: {
    id: ({ chart }) => chart.id,
    name: { get: ({ chart }) => chart.name, set: rename },
    chartType: part(({ chart }: OnChart) => chart, 'chartType', typeArgument),
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  parts: {
    title: (on) => HostObject.of(titleType, on),
    legend: (on) => HostObject.of(legendType, on),
    axes: (on) => HostObject.of(axesType, on),
    series: (on) => HostObject.of(seriesCollectionType, on),
    worksheet: ({ host, sheetId }) => host.worksheet(sheetId),
  },
  methods: {
    delete: (on) => {
      checkUnprotected(on.host, on.sheetId);
      present(on);
      all(on).splice(all(on).indexOf(on.chart), 1);
      changed(on);
    },
    setData: (on, source, seriesBy) => {
      checkUnprotected(on.host, on.sheetId);
      const by = argument.oneOf(seriesBy ?? 'Auto', 'seriesBy', ['Auto', 'Columns', 'Rows'] as const);
      on.chart.series = seriesFrom(
        on.host.grid,
        areaArgument(on.host, on.sheetId, source, 'sourceData'),
        by,
        on.chart.chartType,
      );
      changed(on);
    },
    setPosition: (on, startCell, endCell) => {
      checkUnprotected(on.host, on.sheetId);
      const start = areaArgument(on.host, on.sheetId, startCell, 'startCell');
      const end =
        endCell === null || endCell === undefined ? undefined : areaArgument(on.host, on.sheetId, endCell, 'endCell');
      if (!end) {
        const { width, height } = placeOnSheet(on.host.grid, on.sheetId, on.chart);
        const corner = placeOnSheet(on.host.grid, on.sheetId, {
          ...on.chart,
          place: { kind: 'cells', row: start.row, column: start.column, rows: 1, columns: 1 },
        });
        on.chart.place = {
          kind: 'points',
          left: corner.left / pixelsPerPoint,
          top: corner.top / pixelsPerPoint,
          width: width / pixelsPerPoint,
          height: height / pixelsPerPoint,
        };
      } else {
        const row = Math.min(start.row, end.row);
        const column = Math.min(start.column, end.column);
        on.chart.place = {
          kind: 'cells',
          row,
          column,
          rows: Math.max(start.row + start.rows, end.row + end.rows) - row,
          columns: Math.max(start.column + start.columns, end.column + end.columns) - column,
        };
      }
      changed(on);
    },
    activate: ({ host, sheetId }) => {
      host.grid.activate(sheetId);
    },
  },
};

const titleType: ObjectType<OnChart> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.title.text,
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        on.chart.title = { text: argument.text(value, 'text'), visible: true };
        changed(on);
      },
    },
    visible: part(({ chart }: OnChart) => chart.title, 'visible', argument.flag),
  },
};

const legendType: ObjectType<OnChart> = {
  name: 'ChartLegend',
  properties: {
    position: part(
      ({ chart }: OnChart) => chart.legend,
      'position',
      (value, what) => argument.oneOf(value, what, ['Top', 'Bottom', 'Left', 'Right', 'Corner']),
    ),
    visible: part(({ chart }: OnChart) => chart.legend, 'visible', argument.flag),
  },
};

const axesType: ObjectType<OnChart> = {
  name: 'ChartAxes',
  parts: {
    categoryAxis: (on) => HostObject.of(axisType, { ...on, axis: on.chart.categoryAxis, kind: 'categoryAxis' }),
    valueAxis: (on) => HostObject.of(axisType, { ...on, axis: on.chart.valueAxis, kind: 'valueAxis' }),
  },
};

function bound(side: 'minimum' | 'maximum'): Property<OnAxis> {
  return {
    get: ({ axis }) => axis[side] ?? '',
    set: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      // "" gives the choice back to Excel.
      if (value === '') delete on.axis[side];
      else on.axis[side] = argument.number(value, side);
      changed(on);
    },
  };
}

const tickLabelPositions = ['NextToAxis', 'High', 'Low', 'None'] as const;
const axisPositions = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;

const axisType: ObjectType<OnAxis> = {
  name: 'ChartAxis',
  properties: {
    type: ({ kind }) => (kind === 'categoryAxis' ? 'Category' : 'Value'),
    visible: part(({ axis }: OnAxis) => axis, 'visible', argument.flag),
    numberFormat: part(({ axis }: OnAxis) => axis, 'numberFormat', argument.text),
    tickLabelPosition: part(
      ({ axis }: OnAxis) => axis,
      'tickLabelPosition',
      (value, what) => argument.oneOf(value, what, tickLabelPositions),
    ),
    tickLabelSpacing: {
      // "" leaves it to Excel.
      get: ({ axis }) => axis.labelSpacing ?? '',
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        if (value === '') delete on.axis.labelSpacing;
        else on.axis.labelSpacing = Math.max(1, argument.count(value, 'tickLabelSpacing'));
        changed(on);
      },
    },
    reversePlotOrder: {
      get: ({ axis }) => axis.reversed ?? false,
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        on.axis.reversed = argument.flag(value, 'reversePlotOrder');
        changed(on);
      },
    },
    position: {
      get: ({ axis }) => axis.position ?? 'Automatic',
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        on.axis.position = argument.oneOf(value, 'position', axisPositions);
        changed(on);
      },
    },
    positionAt: ({ axis }) => axis.positionAt ?? 0,
    minimum: bound('minimum'),
    maximum: bound('maximum'),
  },
  methods: {
    setPositionAt: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      on.axis.positionAt = argument.number(value, 'value');
      on.axis.position = 'Custom';
      changed(on);
    },
  },
  parts: {
    title: (on) => HostObject.of(axisTitleType, on),
    majorGridlines: (on) => HostObject.of(gridlinesType, on),
  },
};

const axisTitleType: ObjectType<OnAxis> = {
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: ({ axis }) => axis.title,
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        on.axis.title = argument.text(value, 'text');
        on.axis.titleVisible = true;
        changed(on);
      },
    },
    visible: part(({ axis }: OnAxis) => axis, 'titleVisible', argument.flag),
  },
};

const gridlinesType: ObjectType<OnAxis> = {
  name: 'ChartGridlines',
  properties: { visible: part(({ axis }: OnAxis) => axis, 'gridlines', argument.flag) },
};

function setSource(on: OnSeries, which: 'values' | 'categories' | 'sizes', source: Argument): void {
  checkUnprotected(on.host, on.sheetId);
  const area = areaArgument(on.host, on.sheetId, source, 'sourceData');
  if (area.rows > 1 && area.columns > 1)
    throw new HostError('InvalidArgument', 'sourceData must be one row or one column');
  on.series[which] = area;
  changed(on);
}

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
const markerStyles = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

const dimensions = {
  Categories: 'categories',
  Values: 'values',
  XValues: 'categories',
  YValues: 'values',
  BubbleSizes: 'sizes',
} as const;

function typeOf({ series, chart }: OnSeries): string {
  return series.chartType || chart.chartType;
}

/** Room between columns; Excel has one for all columns of a chart, whichever series it is said to. */
function columnSpace(
  key: 'gapWidth' | 'overlap',
  lowest: number,
  highest: number,
  otherwise: (type: string) => number,
): Property<OnSeries> {
  const isColumn = (type: string): boolean => /^(Column|Bar)/.test(type);
  return {
    get: (on) => (isColumn(typeOf(on)) ? (on.series[key] ?? otherwise(typeOf(on))) : null),
    set: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      const percent = argument.number(value, key);
      if (!isColumn(typeOf(on)) || percent < lowest || percent > highest) {
        throw new HostError(
          'InvalidArgument',
          `${key} is for columns and bars, from ${String(lowest)} to ${String(highest)}`,
        );
      }
      for (const series of on.chart.series) if (isColumn(typeOf({ ...on, series }))) series[key] = percent;
      changed(on);
    },
  };
}

const labelPositions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

const newLabels: DataLabelsState = {
  seriesName: false,
  categoryName: false,
  value: true,
  bubbleSize: false,
  position: 'OutsideEnd',
};

function labelPart(key: 'seriesName' | 'categoryName' | 'value' | 'bubbleSize', member: string): Property<OnSeries> {
  return {
    get: ({ series }) => series.hasDataLabels && (series.dataLabels ?? newLabels)[key],
    set: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      const shown = argument.flag(value, member);
      on.series.dataLabels = { ...(on.series.dataLabels ?? newLabels), [key]: shown };
      // A series shows labels as soon as there is something for them to say.
      if (shown) on.series.hasDataLabels = true;
      changed(on);
    },
  };
}

const dataLabelsType: ObjectType<OnSeries> = {
  name: 'ChartDataLabels',
  properties: {
    showSeriesName: labelPart('seriesName', 'showSeriesName'),
    showCategoryName: labelPart('categoryName', 'showCategoryName'),
    showValue: labelPart('value', 'showValue'),
    showBubbleSize: labelPart('bubbleSize', 'showBubbleSize'),
    position: {
      get: ({ series }) => (series.dataLabels ?? newLabels).position,
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        const position = argument.oneOf(value, 'position', labelPositions);
        on.series.dataLabels = { ...(on.series.dataLabels ?? newLabels), position };
        changed(on);
      },
    },
  },
};

const seriesType: ObjectType<OnSeries> = {
  name: 'ChartSeries',
  properties: {
    name: part(({ series }: OnSeries) => series, 'name', argument.text),
    chartType: {
      get: typeOf,
      set: (on, value) => {
        checkUnprotected(on.host, on.sheetId);
        on.series.chartType = typeArgument(value, 'chartType');
        changed(on);
      },
    },
    axisGroup: part(
      ({ series }: OnSeries) => series as Record<'axisGroup', string>,
      'axisGroup',
      (value, what) => argument.oneOf(value, what, ['Primary', 'Secondary']),
    ),
    markerStyle: part(
      ({ series }: OnSeries) => series,
      'markerStyle',
      (value, what) => argument.oneOf(value, what, markerStyles),
    ),
    hasDataLabels: part(({ series }: OnSeries) => series, 'hasDataLabels', argument.flag),
    gapWidth: columnSpace('gapWidth', 0, 500, () => 150),
    overlap: columnSpace('overlap', -100, 100, (type) => (/Stacked/.test(type) ? 100 : 0)),
  },
  parts: {
    format: (on) => HostObject.of(seriesFormatType, on),
    dataLabels: (on) => HostObject.of(dataLabelsType, on),
  },
  methods: {
    setValues: (on, source) => {
      setSource(on, 'values', source);
    },
    setXAxisValues: (on, source) => {
      setSource(on, 'categories', source);
    },
    setBubbleSizes: (on, source) => {
      if (typeOf(on) !== 'Bubble') throw new HostError('InvalidArgument', 'only bubbles have sizes');
      setSource(on, 'sizes', source);
    },
    delete: (on) => {
      checkUnprotected(on.host, on.sheetId);
      on.chart.series.splice(on.chart.series.indexOf(on.series), 1);
      changed(on);
    },
    getDimensionValues: ({ host, series }, dimension) => {
      const which = argument.oneOf(dimension, 'dimension', Object.keys(dimensions) as (keyof typeof dimensions)[]);
      const area = series[dimensions[which]];
      return area ? cellsOf(host.grid, area) : [];
    },
  },
};

const seriesFormatType: ObjectType<OnSeries> = {
  name: 'ChartSeriesFormat',
  parts: {
    fill: (on) => HostObject.of(seriesFillType, on),
    line: (on) => HostObject.of(seriesLineType, on),
  },
};

const seriesFillType: ObjectType<OnSeries> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (on, value) => {
      checkUnprotected(on.host, on.sheetId);
      on.series.fill = argument.color(value, 'color');
      changed(on);
    },
    getSolidColor: ({ series }) => series.fill,
    clear: (on) => {
      checkUnprotected(on.host, on.sheetId);
      on.series.fill = '';
      changed(on);
    },
  },
};

const seriesLineType: ObjectType<OnSeries> = {
  name: 'ChartLineFormat',
  properties: {
    color: part(({ series }: OnSeries) => series, 'lineColor', argument.color),
    lineStyle: part(
      ({ series }: OnSeries) => series,
      'lineStyle',
      (value, what) => argument.oneOf(value, what, lineStyles),
    ),
    weight: part(({ series }: OnSeries) => series, 'lineWeight', argument.number),
  },
  methods: {
    clear: (on) => {
      checkUnprotected(on.host, on.sheetId);
      on.series.lineStyle = 'None';
      changed(on);
    },
  },
};

function seriesAt(on: OnChart, index: Argument): HostObject {
  const series = on.chart.series[argument.count(index, 'index')];
  if (!series) throw new HostError('InvalidArgument', `the chart has ${String(on.chart.series.length)} series`);
  return HostObject.of(seriesType, { ...on, series });
}

const seriesCollectionType: ObjectType<OnChart> = {
  name: 'ChartSeriesCollection',
  properties: { count: ({ chart }) => chart.series.length },
  items: (on) => on.chart.series.map((series) => HostObject.of(seriesType, { ...on, series })),
  methods: {
    add: (on, name, index) => {
      checkUnprotected(on.host, on.sheetId);
      const { series } = on.chart;
      const at = index === null || index === undefined ? series.length : argument.count(index, 'index');
      const added = newSeries(
        name === null || name === undefined ? `Series${String(series.length + 1)}` : argument.text(name, 'name'),
        series.length,
      );
      series.splice(at, 0, added);
      changed(on);
      return HostObject.of(seriesType, { ...on, series: added });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: seriesAt,
  },
};

function find(on: OnSheet, key: Argument): HostObject | undefined {
  const wanted = argument.text(key, 'name').toLowerCase();
  const chart = all(on).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return chart && HostObject.of(chartType_, { ...on, chart });
}

function item(on: OnSheet, key: Argument): HostObject {
  const found = find(on, key);
  if (!found) throw new HostError('ItemNotFound', `there is no chart "${argument.shown(key)}"`);
  return found;
}

const chartsType: ObjectType<OnSheet> = {
  name: 'ChartCollection',
  properties: { count: (on) => all(on).length },
  items: (on) => all(on).map((chart) => HostObject.of(chartType_, { ...on, chart })),
  item,
  methods: {
    add,
    getCount: (on) => all(on).length,
    getItem: item,
    getItemOrNullObject: find,
    getItemAt: (on, index) => {
      const chart = all(on)[argument.count(index, 'index')];
      if (!chart) throw new HostError('InvalidArgument', `the sheet has ${String(all(on).length)} charts`);
      return HostObject.of(chartType_, { ...on, chart });
    },
  },
};
