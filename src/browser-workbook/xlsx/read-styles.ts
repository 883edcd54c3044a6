// The looks of a file's cells, as the grid has them: fonts, fills, borders and number formats that formats point to
// (ECMA-376, part 1, chapter 18.8).
import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from '@univerjs/core';
import {
  type CellFormat,
  formatChange,
  type HorizontalAlignment,
  horizontalAlignments,
  type VerticalAlignment,
  verticalAlignments,
} from '../grid/style';
import { defaultFont } from '../grid/measures';
import { type XmlElement, child, childrenOf, flagOf, numberOf } from './xml';

export interface FileStyles {
  /** By the number that a cell, row or column names. */
  readonly cells: readonly IStyleData[];
  /** By the same number: whether a protected sheet lets the cell be written. */
  readonly unlocked: readonly boolean[];
  /** Of conditional formats, by their number. */
  readonly differences: readonly IStyleBase[];
}

/** Number formats that a file need not spell out. */
const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The first 64 colours of files that name a colour by its number. */
const indexedColors =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** The colours of Office's own theme, for files that bring none; in the order in which a file counts them. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export type ThemeColors = readonly string[];

export function themeColors(theme: XmlElement | undefined): ThemeColors {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  return themeOrder.map((name, index) => {
    const [color] = child(scheme, name)?.children ?? [];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? officeTheme[index] ?? '000000';
  });
}

/** "#RRGGBB"; `undefined` for none, and for the colour that the reader chooses. */
export function colorOf(element: Pick<XmlElement, 'attributes'> | undefined, theme: ThemeColors): string | undefined {
  if (!element || flagOf(element, 'auto')) return undefined;
  const { rgb } = element.attributes;
  const index = numberOf(element, 'theme');
  const found =
    rgb?.slice(-6) ?? (index === undefined ? indexedColors[numberOf(element, 'indexed') ?? 64] : theme[index]);
  return found && /^[0-9a-f]{6}$/i.test(found) ? tinted(found, numberOf(element, 'tint') ?? 0) : undefined;
}

/** A colour made lighter (to 1) or darker (to −1): ECMA-376, 18.8.19 changes the lightness alone. */
export function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  if (tint !== 0) {
    const [top, bottom] = [Math.max(...parts), Math.min(...parts)];
    const lightness = (top + bottom) / 2;
    const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
    // Between black, the pure colour and white the parts lie on straight lines.
    const reach = (level: number): number => (level < 0.5 ? level : 1 - level);
    const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
    for (const [index, part] of parts.entries()) parts[index] = wanted + (part - lightness) * scale;
  }
  const digits = parts.map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('').toUpperCase()}`;
}

const borderTypes: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function readStyles(styles: XmlElement | undefined, theme: ThemeColors): FileStyles {
  const formats = new Map<number, string>(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  for (const format of childrenOf(child(styles, 'numFmts'), 'numFmt')) {
    formats.set(numberOf(format, 'numFmtId') ?? -1, format.attributes['formatCode'] ?? 'General');
  }
  const fonts = childrenOf(child(styles, 'fonts'), 'font').map((font) => fontStyle(font, theme));
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((fill) => fillColor(fill, theme, 'fgColor'));
  const borders = childrenOf(child(styles, 'borders'), 'border').map((border) => borderStyle(border, theme));
  const cells = childrenOf(child(styles, 'cellXfs'), 'xf').map((xf) => {
    const fill = fills[numberOf(xf, 'fillId') ?? 0];
    const border = borders[numberOf(xf, 'borderId') ?? 0];
    return {
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...numberFormat(formats.get(numberOf(xf, 'numFmtId') ?? 0)),
      ...(fill ? formatChange('fill', fill) : {}),
      ...(border ? { bd: border } : {}),
      ...alignment(child(xf, 'alignment')),
    };
  });
  const unlocked = childrenOf(child(styles, 'cellXfs'), 'xf').map(
    (xf) => !flagOf(child(xf, 'protection'), 'locked', true),
  );
  const differences = childrenOf(child(styles, 'dxfs'), 'dxf').map((dxf) => difference(dxf, theme));
  return { cells, unlocked, differences };
}

function numberFormat(code: string | undefined): IStyleData {
  return code === undefined || code === 'General' ? {} : formatChange('numberFormat', code);
}

/** Only what is not as in a new workbook. */
function fontStyle(font: XmlElement, theme: ThemeColors): IStyleData {
  const size = numberOf(child(font, 'sz'), 'val');
  const name = child(font, 'name')?.attributes['val'];
  const color = colorOf(child(font, 'color'), theme);
  const underline = child(font, 'u');
  const isUnderlined = underline !== undefined && underline.attributes['val'] !== 'none';
  const part = <Part extends keyof CellFormat>(is: boolean, key: Part, value: CellFormat[Part]): IStyleData =>
    is ? formatChange(key, value) : {};
  return {
    ...part(isOn(child(font, 'b')), 'bold', true),
    ...part(isOn(child(font, 'i')), 'italic', true),
    ...(size !== undefined && size !== defaultFont.size ? formatChange('size', size) : {}),
    ...(name !== undefined && name !== defaultFont.name ? formatChange('name', name) : {}),
    ...(color !== undefined && color !== defaultFont.color ? formatChange('color', color) : {}),
    ...lines(isUnderlined, isOn(child(font, 'strike')), color),
  };
}

/** A line under or through the text has its colour. */
function lines(isUnderlined: boolean, isStruck: boolean, color: string | undefined): IStyleData {
  const drawn = { s: BooleanNumber.TRUE, ...(color === undefined ? {} : { cl: { rgb: color } }) };
  return { ...(isUnderlined ? { ul: drawn } : {}), ...(isStruck ? { st: drawn } : {}) };
}

/** `<b/>` and `<b val="1"/>` say the same. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, 'val', true);
}

function fillColor(fill: XmlElement, theme: ThemeColors, ofSolid: 'fgColor' | 'bgColor'): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern) {
    // Of colours that run into each other the first.
    return colorOf(child(fill, 'gradientFill', 'stop', 'color'), theme);
  }
  const type = pattern.attributes['patternType'];
  if (type === 'none' || (type === undefined && ofSolid === 'fgColor')) return undefined;
  const other = ofSolid === 'fgColor' ? 'bgColor' : 'fgColor';
  return colorOf(child(pattern, ofSolid), theme) ?? colorOf(child(pattern, other), theme);
}

function borderStyle(border: XmlElement, theme: ThemeColors): IStyleData['bd'] {
  const drawn: NonNullable<IStyleData['bd']> = {};
  const set = (edge: 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr', tag: string): void => {
    const line = child(border, tag);
    const type = borderTypes[line?.attributes['style'] ?? 'none'];
    if (type === undefined) return;
    const data: IBorderStyleData = { s: type, cl: { rgb: colorOf(child(line, 'color'), theme) ?? '#000000' } };
    drawn[edge] = data;
  };
  set('t', 'top');
  set('b', 'bottom');
  set('l', 'left');
  set('r', 'right');
  if (flagOf(border, 'diagonalDown')) set('tl_br', 'diagonal');
  if (flagOf(border, 'diagonalUp')) set('bl_tr', 'diagonal');
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function alignment(element: XmlElement | undefined): IStyleData {
  if (!element) return {};
  const { horizontal = 'general', vertical = 'bottom' } = element.attributes;
  const across = wordOf(horizontalAlignments, horizontal === 'centerContinuous' ? 'center' : horizontal);
  const down = wordOf(verticalAlignments, vertical);
  const indent = numberOf(element, 'indent') ?? 0;
  return {
    ...(across && across !== 'General' ? formatChange('horizontalAlignment', across as HorizontalAlignment) : {}),
    ...(down && down !== 'Bottom' ? formatChange('verticalAlignment', down as VerticalAlignment) : {}),
    ...(flagOf(element, 'wrapText') ? formatChange('wrapText', true) : {}),
    ...(indent > 0 ? formatChange('indentLevel', indent) : {}),
  };
}

function wordOf(words: object, inFile: string): string | undefined {
  return Object.keys(words).find((word) => word.toLowerCase() === inFile.toLowerCase());
}

/** What a conditional format changes; what it leaves out stays as it is. */
function difference(dxf: XmlElement, theme: ThemeColors): IStyleBase {
  const font = child(dxf, 'font');
  const color = colorOf(child(font, 'color'), theme);
  const fill = child(dxf, 'fill');
  const background = fill && fillColor(fill, theme, 'bgColor');
  const code = child(dxf, 'numFmt')?.attributes['formatCode'];
  const number = (tag: string): BooleanNumber | undefined => {
    const element = child(font, tag);
    return element && (isOn(element) ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  };
  const [bold, italic, struck] = [number('b'), number('i'), number('strike')];
  const underline = child(font, 'u');
  return {
    ...(bold === undefined ? {} : { bl: bold }),
    ...(italic === undefined ? {} : { it: italic }),
    ...(struck === undefined ? {} : { st: { s: struck } }),
    ...(underline
      ? { ul: { s: underline.attributes['val'] === 'none' ? BooleanNumber.FALSE : BooleanNumber.TRUE } }
      : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(code === undefined ? {} : { n: { pattern: code } }),
  };
}
