// Cell styles between Office.js's words and Univer's.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { defaultFont } from './measures';

/** One step of indent, as wide as Excel draws it. */
const indentPixels = 9;

export const horizontalAlignments = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
export const verticalAlignments = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
export type HorizontalAlignment = keyof typeof horizontalAlignments;
export type VerticalAlignment = keyof typeof verticalAlignments;

function wordOf<Word extends string>(
  words: Readonly<Record<Word, number>>,
  value: Nullable<number>,
  otherwise: Word,
): Word {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value) ?? otherwise;
}

function colorOf(style: Nullable<{ rgb?: Nullable<string> }>): string | undefined {
  const rgb = style?.rgb;
  if (!rgb) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`.toUpperCase()
    : rgb.toUpperCase();
}

/** The style as Office.js names its parts; every part has a value. */
export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  underline: 'None' | 'Single';
  strikethrough: boolean;
  size: number;
  name: string;
  color: string;
  /** "" for no fill. */
  fill: string;
  horizontalAlignment: HorizontalAlignment;
  verticalAlignment: VerticalAlignment;
  wrapText: boolean;
  indentLevel: number;
}

export function readFormat(style: IStyleData): CellFormat {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    size: style.fs ?? defaultFont.size,
    name: style.ff ?? defaultFont.name,
    color: colorOf(style.cl) ?? defaultFont.color,
    fill: colorOf(style.bg) ?? '',
    horizontalAlignment: wordOf(horizontalAlignments, style.ht, 'General'),
    verticalAlignment: wordOf(verticalAlignments, style.vt, 'Bottom'),
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((style.pd?.l ?? 0) / indentPixels),
  };
}

/** The change to a style that sets one part of the format. */
export function formatChange<Part extends keyof CellFormat>(part: Part, value: CellFormat[Part]): IStyleData {
  const format = { [part]: value } as Partial<CellFormat>;
  const boolean = (yes: boolean | undefined): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  switch (part) {
    case 'numberFormat':
      return { n: format.numberFormat === 'General' ? null : { pattern: format.numberFormat ?? '' } };
    case 'bold':
      return { bl: boolean(format.bold) };
    case 'italic':
      return { it: boolean(format.italic) };
    case 'underline':
      return { ul: { s: boolean(format.underline !== 'None') } };
    case 'strikethrough':
      return { st: { s: boolean(format.strikethrough) } };
    case 'size':
      return { fs: format.size ?? defaultFont.size };
    case 'name':
      return { ff: format.name ?? null };
    case 'color':
      return { cl: { rgb: format.color ?? null } };
    case 'fill':
      return { bg: format.fill ? { rgb: format.fill } : null };
    case 'horizontalAlignment':
      return {
        ht:
          format.horizontalAlignment === 'General'
            ? null
            : horizontalAlignments[format.horizontalAlignment ?? 'General'],
      };
    case 'verticalAlignment':
      return { vt: verticalAlignments[format.verticalAlignment ?? 'Bottom'] };
    case 'wrapText':
      return { tb: format.wrapText ? WrapStrategy.WRAP : null };
    default:
      return { pd: format.indentLevel ? { l: format.indentLevel * indentPixels } : null };
  }
}

export const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export interface Border {
  style: (typeof borderStyles)[number];
  weight: (typeof borderWeights)[number];
  color: string;
}
export type CellEdge = 't' | 'b' | 'l' | 'r';

export const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const borderPairs: readonly (readonly [Border['style'], Border['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

export function readBorder(border: Nullable<IBorderStyleData>): Border {
  if (!border || border.s === BorderStyleTypes.NONE) return noBorder;
  const [style, weight] = borderPairs.find(([, , type]) => type === border.s) ?? (['Continuous', 'Thin'] as const);
  return { style, weight, color: colorOf(border.cl) ?? '#000000' };
}

/** `null` takes the line away. */
export function borderData({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const pair =
    borderPairs.find(([word, thickness]) => word === style && thickness === weight) ??
    borderPairs.find(([word]) => word === style);
  return { s: pair?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
