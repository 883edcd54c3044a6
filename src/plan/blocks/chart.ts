import type { ChartSpec, Format } from '../../templates/spec';
import { absoluteRange, rangeAddress, sheetPrefix } from '../address';
import { column, lastPeriodOf, sheetTop } from '../geometry';
import { TemplateFault } from '../model';
import { numberFormats, seriesColors } from '../sheet/style';
import type { ChartPlan } from '../workbook-plan';
import type { AuthoredKind, MarkContext } from './kind';

export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly shape: ChartSpec['shape'];
  readonly title: string;
  readonly over: string;
  /** Empty where the labels of the rows, or the periods, are the categories. */
  readonly categories: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: Format;
  readonly series: readonly {
    readonly label: string;
    readonly values: string;
    readonly asLine: boolean;
    readonly along: string;
    readonly size: string;
  }[];
  readonly alongFormat: Format;
  readonly crossing: { readonly along: number; readonly values: number } | undefined;
  readonly reversed: boolean;
}

/** Where there are few, an axis has steps of halves: rounded, two of its labels would say the same. */
const fewCounts = '[<10]General;#,##0';

/** Rows that a chart covers. */
const chartHeight = 17;

/** A chart over the cells of other blocks. */
export const chart: AuthoredKind<ChartSpec, ChartBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  normalise: (spec, { say }) => ({
    kind: 'chart',
    id: spec.id,
    shape: spec.shape,
    title: say(spec.title),
    over: spec.over,
    categories: spec.categories ?? '',
    categoryTitle: say(spec.categoryTitle),
    valueTitle: say(spec.valueTitle),
    valueFormat: spec.valueFormat,
    series: spec.series.map((series) => ({
      label: say(series.label),
      values: series.values,
      asLine: series.asLine ?? false,
      along: series.along ?? '',
      size: series.size ?? '',
    })),
    alongFormat: spec.alongFormat ?? 'decimal',
    crossing: spec.crossing,
    reversed: spec.reversed ?? spec.shape === 'funnel',
  }),

  height: () => chartHeight,

  things: () => [],

  fill: () => [],

  marks: (block, context) => {
    const { model, columnWidths, top, left, height } = context;
    const source = sourceOf(context, block.over);
    const formats = { ...numberFormats(model.language, model.currency.code), count: fewCounts };
    const colorOf = (index: number): string => seriesColors[index % seriesColors.length] ?? seriesColors[0];
    const { crossing } = block;
    const isBubble = block.shape === 'bubble';
    const isWaterfall = block.shape === 'waterfall';
    return {
      charts: [
        {
          name: block.id,
          kind: kindOf(block.shape),
          title: block.title,
          anchor: rangeAddress(
            { row: top, column: left },
            { row: top + height - 1, column: lastColumn(columnWidths, left) },
          ),
          categoryAxis: {
            title: block.categoryTitle,
            ...(isBubble ? { numberFormat: formats[block.alongFormat] } : {}),
            ...(isWaterfall ? { everyLabel: true } : {}),
            ...(block.reversed ? { reversed: true } : {}),
            ...(crossing ? { crossing: crossing.along } : {}),
          },
          valueAxis: {
            title: block.valueTitle,
            numberFormat: formats[block.valueFormat],
            ...(crossing ? { crossing: crossing.values } : {}),
          },
          categories: block.categories === '' ? source.categories : source.values(block.categories),
          series: isBubble
            ? block.series.flatMap((series) =>
                source.rows.map((label, index) => ({
                  name: label,
                  values: source.one(series.values, index),
                  bubble: { along: source.one(series.along, index), size: source.one(series.size, index) },
                  color: colorOf(index),
                })),
              )
            : block.series.map((series, index) => ({
                name: series.label,
                values: source.values(series.values),
                color: isWaterfall ? (waterfallColors[index] ?? colorOf(index)) : colorOf(index),
                ...(series.asLine ? { asLine: true } : {}),
                ...(isWaterfall && index === 0 ? { isBase: true } : {}),
              })),
        },
      ],
    };
  },
};

/** Of the base, the states, and what rises and falls above zero and below. */
const waterfallColors = [
  seriesColors[7],
  seriesColors[0],
  seriesColors[2],
  seriesColors[2],
  seriesColors[3],
  seriesColors[3],
] as const;

function kindOf(shape: ChartSpec['shape']): ChartPlan['kind'] {
  switch (shape) {
    case 'funnel':
      return 'bar';
    case 'waterfall':
      return 'stackedColumn';
    default:
      return shape;
  }
}

/** The last of the columns that make a chart wide enough. */
function lastColumn(columnWidths: readonly number[], left: number): number {
  const wanted = 110;
  const most = 160;
  const from = columnWidths.slice(left);
  if (from.reduce((sum, width) => sum + width, 0) <= most) return columnWidths.length - 1;
  let used = 0;
  for (let index = 0; index < from.length; index++) {
    used += from[index] ?? 0;
    if (used >= wanted) return left + index;
  }
  return columnWidths.length - 1;
}

/** The cells behind a chart's categories and series. */
function sourceOf(
  { model, named, laid }: MarkContext,
  over: string,
): {
  readonly categories: string;
  readonly values: (id: string) => string;
  /** Of a table: the labels of its rows, and one cell of a column. */
  readonly rows: readonly string[];
  readonly one: (id: string, row: number) => string;
} {
  const fault = (what: string): never => {
    throw new TemplateFault(model.template.id, `a chart over "${over}"`, what);
  };
  const on = (sheet: string): string => sheetPrefix(named.sheets.get(sheet) ?? '');
  if (over === 'periods') {
    const line = (sheet: string, row: number): string =>
      on(sheet) + absoluteRange({ row, column: column.firstPeriod }, { row, column: lastPeriodOf(model) });
    return {
      categories: line(laid.timelineSheet, sheetTop.start),
      values: (id) => {
        const place = laid.places.get(id);
        return place?.kind === 'row' ? line(place.sheet, place.row) : fault(`"${id}" is not a row over periods`);
      },
      rows: [],
      one: () => fault('a bubble needs a table'),
    };
  }
  const table = laid.places.get(over);
  if (table?.kind !== 'table') return fault('there is no such table');
  const columnOf = (id: string): number => {
    const index = table.columns.indexOf(id);
    return index < 0 ? fault(`the table has no column "${id}"`) : table.left + 1 + index;
  };
  const cells = (at: number, first: number, last: number): string =>
    on(table.sheet) +
    absoluteRange({ row: table.firstRow + first, column: at }, { row: table.firstRow + last, column: at });
  const down = (at: number): string => cells(at, 0, table.rows.length - 1);
  return {
    categories: down(table.left),
    values: (id) => down(columnOf(id)),
    rows: table.labels,
    one: (id, row) => cells(columnOf(id), row, row),
  };
}
