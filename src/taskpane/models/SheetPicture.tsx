import { memo, type ReactElement } from 'react';
import type { DrawnChart, DrawnText, SheetDrawing } from './sheet-drawing';

export interface SheetPictureProps {
  readonly drawing: SheetDrawing;
  /** Pixels of the screen for one of the sheet. */
  readonly scale: number;
  /** What a screen reader says of it; without one it is there for the eye alone. */
  readonly label?: string;
}

/** How a sheet will look, drawn from its plan: on white as in Excel, whatever the theme of the pane. */
export const SheetPicture = memo(function SheetPicture(props: SheetPictureProps): ReactElement {
  const { drawing, scale, label } = props;
  const { width, height } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      style={{ display: 'block' }}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <rect width={width} height={height} fill="#ffffff" />
      {drawing.fills.map(({ color, ...box }, index) => (
        <rect key={index} {...box} fill={color} />
      ))}
      {drawing.lines.map(({ x, y, width: across, height: down, color }, index) => (
        <line key={index} x1={x} y1={y} x2={x + across} y2={y + down} stroke={color} />
      ))}
      {drawing.bars.map(({ color, ...box }, index) => (
        <rect key={index} {...box} rx={box.height / 2} fill={color} opacity={0.18} />
      ))}
      {drawing.texts.map((text, index) => (
        <CellText key={index} text={text} />
      ))}
      {drawing.charts.map((chart, index) => (
        <ChartPicture key={index} chart={chart} />
      ))}
    </svg>
  );
});

function CellText({ text }: { text: DrawnText }): ReactElement {
  const { x, y, width, height, anchor, baseline } = text;
  // An svg inside another cuts what stands over its edge.
  const [left, top] = text.cut ? [x, y] : [0, 0];
  const at = (anchor === 'start' ? x : anchor === 'middle' ? x + width / 2 : x + width) - left;
  const written = text.lines.map((line, index) => (
    <text
      key={index}
      x={at}
      y={baseline + index * text.lineHeight - top}
      textAnchor={anchor}
      fontSize={text.size}
      fill={text.color}
      {...(text.bold && { fontWeight: 600 })}
      {...(text.italic && { fontStyle: 'italic' })}
      {...(text.underline && { textDecoration: 'underline' })}
    >
      {line}
    </text>
  ));
  return text.cut ? (
    <svg x={x} y={y} width={width} height={height}>
      {written}
    </svg>
  ) : (
    <>{written}</>
  );
}

const axis = '#9AA5B1';
const quiet = '#52606D';

/** What kind of chart it is, with its words and colours; the shapes stand for values that are not computed yet. */
function ChartPicture({ chart }: { chart: DrawnChart }): ReactElement {
  const { x, y, width, height, kind, title, categories, series } = chart;
  const lying = kind === 'bar';
  const left = lying && categories.length > 0 ? Math.min(150, width * 0.3) : 40;
  const plot = { left, top: 40, width: Math.max(1, width - left - 16), height: Math.max(1, height - 40 - 64) };
  const bottom = plot.top + plot.height;
  const places = Math.max(1, chart.places);
  return (
    <svg x={x} y={y} width={width} height={height}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke="#D5DCE4" />
      <text x={width / 2} y={25} textAnchor="middle" fontSize={17} fontWeight={600} fill="#1F2933">
        {title}
      </text>
      {[0, 0.25, 0.5, 0.75].map((share) => (
        <line
          key={share}
          {...(lying
            ? { x1: left + plot.width * (1 - share), x2: left + plot.width * (1 - share), y1: plot.top, y2: bottom }
            : {
                x1: left,
                x2: left + plot.width,
                y1: plot.top + plot.height * share,
                y2: plot.top + plot.height * share,
              })}
          stroke="#E8ECF0"
        />
      ))}
      <g opacity={0.75}>{shapes(chart, { ...plot, places })}</g>
      <path d={`M${left} ${plot.top}V${bottom}H${left + plot.width}`} fill="none" stroke={axis} />
      {categories.map((name, index) =>
        lying ? (
          <text
            key={index}
            x={left - 6}
            y={plot.top + (plot.height * (index + 0.5)) / places + 5}
            textAnchor="end"
            fontSize={13}
            fill={quiet}
          >
            {shortened(name, 20)}
          </text>
        ) : (
          <text
            key={index}
            x={left + (plot.width * (index + 0.5)) / places}
            y={bottom + 17}
            textAnchor="middle"
            fontSize={13}
            fill={quiet}
          >
            {shortened(name, Math.floor(plot.width / places / 8))}
          </text>
        ),
      )}
      <text x={left + plot.width / 2} y={bottom + 33} textAnchor="middle" fontSize={13} fill={quiet}>
        {lying ? chart.up : chart.along}
      </text>
      <Legend series={series} y={height - 12} width={width} />
    </svg>
  );
}

function Legend({ series, y, width }: { series: DrawnChart['series']; y: number; width: number }): ReactElement {
  const room = Math.min(180, (width - 20) / Math.max(1, series.length));
  const start = (width - room * series.length) / 2;
  return (
    <>
      {series.map(({ name, color }, index) => (
        <g key={index}>
          <rect x={start + index * room} y={y - 9} width={10} height={10} fill={color} />
          <text x={start + index * room + 15} y={y} fontSize={13} fill={quiet}>
            {shortened(name, Math.floor((room - 18) / 7.5))}
          </text>
        </g>
      ))}
    </>
  );
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly places: number;
}

/** A rising line of shapes, every series a little lower than the one before; a lying chart narrows like a funnel. */
function shapes({ kind, series }: DrawnChart, plot: Plot): readonly ReactElement[] {
  const { left, top, width, height, places } = plot;
  const bottom = top + height;
  const columns = series.filter(({ asLine }) => !asLine);
  const share = (one: number, place: number): number =>
    (0.35 + 0.5 * ((place + 1) / places)) * (1 - 0.5 * (one / Math.max(1, series.length)));
  const middle = (place: number): number => left + (width * (place + 0.5)) / places;
  const line = (one: number, place: number): string => `${middle(place)},${bottom - height * share(one, place)}`;
  const each = Array.from({ length: places }, (_, place) => place);
  const stacked = kind === 'stackedColumn' || kind === 'stackedBar' || kind === 'area';
  const parts = stacked ? Math.max(1, columns.length) : 1;

  return series.map(({ color, asLine }, one): ReactElement => {
    const among = columns.findIndex((column) => column === series[one]);
    if (kind === 'line' || asLine)
      return (
        <polyline
          key={one}
          points={each.map((place) => line(one, place)).join(' ')}
          fill="none"
          stroke={color}
          strokeWidth={3}
        />
      );
    if (kind === 'bubble') {
      const radius = Math.min(width, height) * (0.07 + 0.03 * (one % 3));
      const across = left + width * (0.2 + 0.6 * ((one * 0.618 + 0.3) % 1));
      return (
        <circle
          key={one}
          cx={across}
          cy={top + height * (0.2 + 0.6 * ((one * 0.382 + 0.4) % 1))}
          r={radius}
          fill={color}
        />
      );
    }
    if (kind === 'area') {
      const edge = (place: number, level: number): string =>
        `${left + (width * place) / Math.max(1, places - 1)},${bottom - (height * share(0, place) * level) / parts}`;
      const upper = each.map((place) => edge(place, among + 1));
      const lower = each.map((place) => edge(place, among)).reverse();
      return <polygon key={one} points={[...upper, ...lower].join(' ')} fill={color} />;
    }
    if (kind === 'bar') {
      const thick = (height / places) * (0.7 / Math.max(1, columns.length));
      return (
        <g key={one} fill={color}>
          {each.map((place) => (
            <rect
              key={place}
              x={left}
              y={top + (height * (place + 0.15)) / places + among * thick}
              width={width * (0.95 - (0.75 * place) / places) * (1 - 0.2 * among)}
              height={thick * 0.95}
            />
          ))}
        </g>
      );
    }
    const thick = (width / places) * (stacked ? 0.7 : 0.7 / Math.max(1, columns.length));
    return (
      <g key={one} fill={color}>
        {each.map((place) => {
          const high = (height * share(stacked ? 0 : among, place)) / parts;
          const start = left + (width * (place + 0.15)) / places + (stacked ? 0 : among * thick);
          return (
            <rect key={place} x={start} y={bottom - high * (stacked ? among + 1 : 1)} width={thick} height={high} />
          );
        })}
      </g>
    );
  });
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= Math.max(2, most) ? text : `${characters.slice(0, Math.max(1, most - 1)).join('')}…`;
}
