import type { ReactElement } from 'react';
import { extentOf, scaleOf, stackedAt, type Scale } from './chart-scale';
import type { DrawnChart } from './sheet-drawing';

const axis = '#9AA5B1';
const quiet = '#52606D';
const small = 13;

/** A chart as the workbook will draw it of the same numbers: what there is to be seen of it at this size. */
export function ChartPicture({ chart }: { chart: DrawnChart }): ReactElement {
  const { x, y, width, height, kind, title } = chart;
  const lying = isLying(chart);
  const plot = plotOf(chart);
  const { left } = plot;
  const below = belowOf(chart);
  return (
    <svg x={x} y={y} width={width} height={height}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke="#D5DCE4" />
      <text x={width / 2} y={25} textAnchor="middle" fontSize={17} fontWeight={600} fill="#1F2933">
        {title}
      </text>
      <Grid plot={plot} lying={lying} />
      {kind === 'bubble' ? <Bubbles chart={chart} plot={plot} /> : shapes(chart, plot)}
      <Axes chart={chart} plot={plot} lying={lying} />
      <text
        x={left + plot.width / 2}
        y={plot.top + plot.height + (below - 31)}
        textAnchor="middle"
        fontSize={small}
        fill={quiet}
      >
        {lying ? chart.up : chart.along}
      </text>
      {kind !== 'bubble' && <Legend chart={chart} />}
    </svg>
  );
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
}

function isLying({ kind }: DrawnChart): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

/** The room for what is written below the plot. */
function belowOf(chart: DrawnChart): number {
  return isLying(chart) || chart.kind === 'bubble' ? 76 : 64;
}

/** Where the shapes stand in the chart's own picture, and by which scale. */
export function plotOf(chart: DrawnChart): Plot {
  const { width, height, categories } = chart;
  const scale = scaleOf(extentOf(chart), chart.written);
  const longest = Math.max(0, ...scale.ticks.map(({ text }) => text.length));
  const named = isLying(chart) && categories.length > 0;
  const left = named ? Math.min(150, width * 0.3) : Math.min(width * 0.25, 16 + longest * 7);
  return {
    left,
    top: 40,
    width: Math.max(1, width - left - 20),
    height: Math.max(1, height - 40 - belowOf(chart)),
    scale,
  };
}

/** Where a value lies between the edges of the plot, from 0 to 1. */
function share({ scale }: Plot, value: number): number {
  return (value - scale.low) / (scale.high - scale.low);
}

function up(plot: Plot, value: number): number {
  return plot.top + plot.height * (1 - share(plot, value));
}

function along(plot: Plot, value: number): number {
  return plot.left + plot.width * share(plot, value);
}

function Grid({ plot, lying }: { plot: Plot; lying: boolean }): ReactElement {
  const { left, top, width, height, scale } = plot;
  return (
    <>
      {scale.ticks.map(({ at, text }) => {
        const [across, down] = [along(plot, at), up(plot, at)];
        return (
          <g key={at}>
            <line
              {...(lying
                ? { x1: across, x2: across, y1: top, y2: top + height }
                : { x1: left, x2: left + width, y1: down, y2: down })}
              stroke="#E8ECF0"
            />
            <text
              {...(lying
                ? { x: across, y: top + height + 17, textAnchor: 'middle' }
                : { x: left - 6, y: down + 4, textAnchor: 'end' })}
              fontSize={small}
              fill={quiet}
            >
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The line of zero, and the names along the other axis as far as there is room for them. */
function Axes({ chart, plot, lying }: { chart: DrawnChart; plot: Plot; lying: boolean }): ReactElement {
  const { categories } = chart;
  const { left, top, width, height } = plot;
  const zero = Math.min(Math.max(0, plot.scale.low), plot.scale.high);
  const room = width / Math.max(1, categories.length);
  const longest = Math.max(1, ...categories.map((name) => [...name].length));
  // Every name, or every second, third … one, but never less than a few signs of each.
  const step = lying ? 1 : Math.max(1, Math.ceil((Math.min(longest, 12) * 7.5 + 8) / room));
  return (
    <>
      <path
        d={lying ? `M${along(plot, zero)} ${top}v${height}` : `M${left} ${up(plot, zero)}h${width}`}
        fill="none"
        stroke={axis}
      />
      {categories.map((name, index) => {
        if (index % step !== 0) return null;
        return lying ? (
          <text
            key={index}
            x={left - 6}
            y={middleOfRow(chart, plot, index) + 5}
            textAnchor="end"
            fontSize={small}
            fill={quiet}
          >
            {shortened(name, 20)}
          </text>
        ) : (
          <text
            key={index}
            x={left + room * (index + 0.5)}
            y={top + height + 17}
            textAnchor="middle"
            fontSize={small}
            fill={quiet}
          >
            {shortened(name, Math.floor((room * step) / 7.5))}
          </text>
        );
      })}
    </>
  );
}

/** Lying bars begin at the bottom, unless the axis is turned. */
function middleOfRow({ places, reversed }: DrawnChart, { top, height }: Plot, place: number): number {
  return top + (height * ((reversed ? place : places - 1 - place) + 0.5)) / places;
}

function Legend({ chart: { series, width, height } }: { chart: DrawnChart }): ReactElement | null {
  const named = series.filter(({ isBase }) => !isBase);
  if (named.length < 2) return null;
  const y = height - 12;
  const room = Math.min(240, (width - 20) / named.length);
  const start = (width - room * named.length) / 2;
  return (
    <>
      {named.map(({ name, color }, index) => (
        <g key={index}>
          <rect x={start + index * room} y={y - 9} width={10} height={10} fill={color} />
          <text x={start + index * room + 15} y={y} fontSize={small} fill={quiet}>
            {shortened(name, Math.floor((room - 18) / 7.5))}
          </text>
        </g>
      ))}
    </>
  );
}

function shapes(chart: DrawnChart, plot: Plot): readonly ReactElement[] {
  const { kind, series, places } = chart;
  const each = Array.from({ length: places }, (_, place) => place);
  const columns = series.filter(({ asLine }) => !asLine);
  const stacked = kind === 'stackedColumn' || kind === 'stackedBar' || kind === 'area';
  const room = plot.width / places;
  const middle = (place: number): number => plot.left + room * (place + 0.5);

  const drawn = series.map((one, index): ReactElement => {
    const { color, asLine, isBase, values } = one;
    if (kind === 'line' || asLine)
      return (
        <polyline
          key={index}
          points={each
            .flatMap((place) => {
              const value = values[place];
              return value === undefined ? [] : [`${middle(place)},${up(plot, value)}`];
            })
            .join(' ')}
          fill="none"
          stroke={color}
          strokeWidth={3}
          strokeLinejoin="round"
        />
      );
    const among = columns.indexOf(one);
    const span = (place: number): readonly [from: number, to: number] =>
      stacked ? stackedAt(columns, among, place) : [0, values[place] ?? 0];
    if (kind === 'area') {
      const edge = (place: number, end: 0 | 1): string =>
        `${plot.left + (plot.width * place) / Math.max(1, places - 1)},${up(plot, span(place)[end])}`;
      const points = [...each.map((place) => edge(place, 1)), ...each.map((place) => edge(place, 0)).reverse()];
      return <polygon key={index} points={points.join(' ')} fill={isBase ? 'none' : color} />;
    }
    const lying = kind === 'bar' || kind === 'stackedBar';
    const across = lying ? plot.height / places : room;
    const thick = stacked ? across * 0.7 : (across * 0.7) / Math.max(1, columns.length);
    const offset = stacked ? 0 : among * thick;
    return (
      <g key={index} fill={isBase ? 'none' : color}>
        {each.map((place) => {
          const [from, to] = span(place);
          const start = (lying ? middleOfRow(chart, plot, place) : middle(place)) - across * 0.35 + offset;
          const [one1, other] = lying ? [along(plot, from), along(plot, to)] : [up(plot, from), up(plot, to)];
          const [least, size] = [Math.min(one1, other), Math.abs(one1 - other)];
          return lying ? (
            <rect key={place} x={least} y={start} width={size} height={thick} />
          ) : (
            <rect key={place} x={start} y={least} width={thick} height={size} />
          );
        })}
      </g>
    );
  });
  // Lines over columns.
  return [...drawn.filter((_, index) => !series[index]?.asLine), ...drawn.filter((_, index) => series[index]?.asLine)];
}

function Bubbles({ chart, plot }: { chart: DrawnChart; plot: Plot }): ReactElement {
  const bubbles = chart.series.flatMap(({ name, color, values: [value], along: at, size }) =>
    value === undefined || at === undefined || size === undefined || size <= 0
      ? []
      : [{ name, color, value, at, size }],
  );
  const places = bubbles.map(({ at }) => at);
  const scale = scaleOf({ low: Math.min(0, ...places), high: Math.max(0, ...places) }, () => '');
  const largest = Math.max(...bubbles.map(({ size }) => size));
  return (
    <>
      {bubbles.map(({ name, color, value, at, size }) => {
        const part = (at - scale.low) / (scale.high - scale.low);
        const cx = plot.left + plot.width * (chart.reversed ? 1 - part : part);
        const cy = up(plot, value);
        // Their areas are to each other as the sizes.
        const radius = Math.min(plot.width, plot.height) * 0.13 * Math.sqrt(size / largest);
        return (
          <g key={name}>
            <circle cx={cx} cy={cy} r={radius} fill={color} opacity={0.75} />
            <text x={cx} y={cy - radius - 4} textAnchor="middle" fontSize={small} fill={quiet}>
              {shortened(name, 24)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= Math.max(2, most) ? text : `${characters.slice(0, Math.max(1, most - 1)).join('')}…`;
}
