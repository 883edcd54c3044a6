import { memo, type ReactElement } from 'react';
import { ChartPicture } from './ChartPicture';
import type { DrawnText, SheetDrawing } from './sheet-drawing';

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
