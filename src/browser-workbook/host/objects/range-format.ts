// RangeFormat and what hangs on it: font, fill, borders, sizes of rows and columns.
import { type IBorderData, type IStyleData } from '@univerjs/core';
import { type Area, intersection, maxColumns, maxRows } from '../../grid/area';
import {
  type Border,
  type CellEdge,
  type CellFormat,
  borderData,
  borderStyles,
  borderWeights,
  formatChange,
  horizontalAlignments,
  noBorder,
  readBorder,
  readFormat,
  verticalAlignments,
} from '../../grid/style';
import { pixelsPerPoint } from '../../grid/measures';
import type { HorizontalAlignment, VerticalAlignment } from '../../grid/style';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnArea, checkUnprotected } from '../host';
import { type Answer, type Argument, HostObject, type ObjectType, type Property } from '../object-type';

export function rangeFormat(host: Host, area: Area): HostObject {
  return HostObject.of(rangeFormatType, { host, area });
}

/** The cells that decide what a format is: those on the sheet; of whole columns and rows the first and the used ones. */
function* formattedCells({ host: { grid }, area }: OnArea): Generator<[number, number]> {
  let looked = area;
  if (area.rows === maxRows || area.columns === maxColumns) {
    const used = grid.usedArea(area.sheetId, false);
    looked = (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };
  }
  for (let row = looked.row; row < looked.row + looked.rows; row++) {
    for (let column = looked.column; column < looked.column + looked.columns; column++) yield [row, column];
  }
}

/** Excel answers null where the cells differ. */
function shared<Value>(on: OnArea, read: (row: number, column: number) => Value): Value | null {
  let found: Value | undefined;
  for (const [row, column] of formattedCells(on)) {
    const value = read(row, column);
    if (found === undefined) found = value;
    else if (found !== value) return null;
  }
  return found ?? null;
}

function formatPart<Part extends keyof CellFormat>(
  part: Part,
  check: (value: Argument) => CellFormat[Part],
): Property<OnArea> {
  return {
    get: (on) => shared(on, (row, column) => readFormat(on.host.grid.style(on.area.sheetId, row, column))[part]),
    set: ({ host, area }, value) => {
      checkUnprotected(host, area.sheetId);
      const change = formatChange(part, check(value));
      host.grid.setStyle(area, () => change);
    },
  };
}

/** Pixels of one line of text, which a row's height follows. */
const lineHeight = 20;
/** Pixels that a character of the default font takes, and the space beside the text; Excel's measure of a column. */
const characterWidth = 7;
const cellPadding = 5;

/** The width that the longest text needs. Measured in characters, as there are no fonts to ask where there is no page. */
function fittingWidth({ host: { grid }, area }: OnArea, column: number): number {
  const used = grid.usedArea(area.sheetId, true);
  const cells = used && intersection({ ...area, row: 0, rows: maxRows }, used);
  let widest = 0;
  for (let row = cells?.row ?? 0; cells && row < cells.row + cells.rows; row++) {
    const style = readFormat(grid.style(area.sheetId, row, column));
    const text = grid.text(area.sheetId, row, column);
    if (style.wrapText || text === '') continue;
    // Chinese characters are twice as wide as Latin ones.
    const characters = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), style.indentLevel);
    widest = Math.max(widest, characters * characterWidth * (style.size / 11) * (style.bold ? 1.1 : 1));
  }
  return widest === 0 ? grid.columnWidth(area.sheetId, column) : Math.ceil(widest) + cellPadding;
}

function fittingHeight({ host: { grid }, area }: OnArea, row: number): number {
  const used = grid.usedArea(area.sheetId, true);
  let height = lineHeight;
  for (let column = used?.column ?? 0; used && column < used.column + used.columns; column++) {
    const style = readFormat(grid.style(area.sheetId, row, column));
    const text = grid.text(area.sheetId, row, column);
    const perLine = Math.max(
      1,
      Math.floor((grid.columnWidth(area.sheetId, column) - cellPadding) / (characterWidth * (style.size / 11))),
    );
    const lines = style.wrapText
      ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / perLine)), 0)
      : 1;
    height = Math.max(height, Math.ceil(lines * lineHeight * (style.size / 11)));
  }
  return height;
}

const rangeFormatType: ObjectType<OnArea> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: formatPart('horizontalAlignment', (value) =>
      argument.oneOf(value, 'horizontalAlignment', Object.keys(horizontalAlignments) as HorizontalAlignment[]),
    ),
    verticalAlignment: formatPart('verticalAlignment', (value) =>
      argument.oneOf(value, 'verticalAlignment', Object.keys(verticalAlignments) as VerticalAlignment[]),
    ),
    wrapText: formatPart('wrapText', (value) => argument.flag(value, 'wrapText')),
    indentLevel: formatPart('indentLevel', (value) => {
      const level = argument.count(value, 'indentLevel');
      if (level < 0 || level > 250) throw new HostError('InvalidArgument', 'indentLevel must be from 0 to 250');
      return level;
    }),
    /** Points. */
    columnWidth: {
      get: (on) => {
        const { area, host } = on;
        const widths = new Set<number>();
        const { startColumn, endColumn } = host.grid.clip(area);
        for (let column = startColumn; column <= endColumn; column++)
          widths.add(host.grid.columnWidth(area.sheetId, column));
        const [width] = widths;
        return widths.size === 1 && width !== undefined ? width / pixelsPerPoint : null;
      },
      set: ({ host, area }, value) => {
        checkUnprotected(host, area.sheetId);
        const points = argument.number(value, 'columnWidth');
        if (points < 0) throw new HostError('InvalidArgument', 'columnWidth must not be negative');
        host.grid.setColumnWidth(area.sheetId, area.column, area.columns, points * pixelsPerPoint);
      },
    },
    /** Points. */
    rowHeight: {
      get: ({ host, area }) => {
        const heights = new Set<number>();
        const { startRow, endRow } = host.grid.clip(area);
        for (let row = startRow; row <= endRow; row++) heights.add(host.grid.rowHeight(area.sheetId, row));
        const [height] = heights;
        return heights.size === 1 && height !== undefined ? height / pixelsPerPoint : null;
      },
      set: ({ host, area }, value) => {
        checkUnprotected(host, area.sheetId);
        const points = argument.number(value, 'rowHeight');
        // Excel's limit.
        if (points < 0 || points > 409)
          throw new HostError('InvalidArgument', 'rowHeight must be from 0 to 409 points');
        host.grid.setRowHeight(area.sheetId, area.row, area.rows, points * pixelsPerPoint);
      },
    },
  },
  parts: {
    font: (on) => HostObject.of(fontType, on),
    fill: (on) => HostObject.of(fillType, on),
    borders: (on) => HostObject.of(bordersType, on),
  },
  methods: {
    autofitColumns: (on) => {
      checkUnprotected(on.host, on.area.sheetId);
      const { startColumn, endColumn } = on.host.grid.clip(on.area);
      for (let column = startColumn; column <= endColumn; column++) {
        on.host.grid.setColumnWidth(on.area.sheetId, column, 1, fittingWidth(on, column));
      }
    },
    autofitRows: (on) => {
      checkUnprotected(on.host, on.area.sheetId);
      const used = on.host.grid.usedArea(on.area.sheetId, true);
      const cells = used && intersection(on.area, used);
      for (let row = cells?.row ?? 0; cells && row < cells.row + cells.rows; row++) {
        on.host.grid.setRowHeight(on.area.sheetId, row, 1, fittingHeight(on, row));
      }
    },
  },
};

const fontType: ObjectType<OnArea> = {
  name: 'RangeFont',
  properties: {
    bold: formatPart('bold', (value) => argument.flag(value, 'bold')),
    italic: formatPart('italic', (value) => argument.flag(value, 'italic')),
    underline: formatPart('underline', (value) => argument.oneOf(value, 'underline', ['None', 'Single'] as const)),
    strikethrough: formatPart('strikethrough', (value) => argument.flag(value, 'strikethrough')),
    size: formatPart('size', (value) => {
      const size = argument.number(value, 'size');
      if (size < 1 || size > 409) throw new HostError('InvalidArgument', 'size must be from 1 to 409');
      return size;
    }),
    name: formatPart('name', (value) => argument.text(value, 'name')),
    color: formatPart('color', (value) => argument.color(value, 'color')),
  },
};

const fillType: ObjectType<OnArea> = {
  name: 'RangeFill',
  properties: {
    // Excel calls a cell without a fill white.
    color: {
      get: (on) =>
        shared(on, (row, column) => readFormat(on.host.grid.style(on.area.sheetId, row, column)).fill || '#FFFFFF'),
      set: ({ host, area }, value) => {
        checkUnprotected(host, area.sheetId);
        const change = formatChange('fill', argument.color(value, 'color'));
        host.grid.setStyle(area, () => change);
      },
    },
  },
  methods: {
    clear: ({ host, area }) => {
      checkUnprotected(host, area.sheetId);
      host.grid.setStyle(area, () => ({ bg: null }));
    },
  },
};

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof edges)[number];
interface OnBorder extends OnArea {
  readonly edge: Edge;
}

/** Which lines of a cell of the range belong to that edge of the range. */
function linesOf(edge: Edge, row: number, column: number, { rows, columns }: Area): (CellEdge | 'tl_br' | 'bl_tr')[] {
  switch (edge) {
    case 'EdgeTop':
      return row === 0 ? ['t'] : [];
    case 'EdgeBottom':
      return row === rows - 1 ? ['b'] : [];
    case 'EdgeLeft':
      return column === 0 ? ['l'] : [];
    case 'EdgeRight':
      return column === columns - 1 ? ['r'] : [];
    case 'InsideHorizontal':
      return [...(row > 0 ? (['t'] as const) : []), ...(row < rows - 1 ? (['b'] as const) : [])];
    case 'InsideVertical':
      return [...(column > 0 ? (['l'] as const) : []), ...(column < columns - 1 ? (['r'] as const) : [])];
    case 'DiagonalDown':
      return ['tl_br'];
    case 'DiagonalUp':
      return ['bl_tr'];
  }
}

function borderOf({ host: { grid }, area, edge }: OnBorder): Border | null {
  let found: Border | undefined;
  for (let row = 0; row < Math.min(area.rows, 1000); row++) {
    for (let column = 0; column < Math.min(area.columns, 1000); column++) {
      const lines = linesOf(edge, row, column, area);
      if (lines.length === 0) continue;
      const drawn = grid.style(area.sheetId, area.row + row, area.column + column).bd;
      for (const line of lines) {
        const border = readBorder(drawn?.[line]);
        if (found && (found.style !== border.style || found.weight !== border.weight || found.color !== border.color))
          return null;
        found = border;
      }
    }
  }
  return found ?? noBorder;
}

function setBorder(on: OnBorder, change: Partial<Border>): void {
  const { host, area, edge } = on;
  checkUnprotected(host, area.sheetId);
  host.grid.setStyle(area, (row, column): IStyleData => {
    const lines = linesOf(edge, row, column, area);
    if (lines.length === 0) return {};
    const drawn = host.grid.style(area.sheetId, area.row + row, area.column + column).bd;
    const borders: IBorderData = {};
    for (const line of lines) {
      const old = readBorder(drawn?.[line]);
      // A colour or weight for a line that is not there draws it, as in Excel.
      const style = change.style ?? (old.style === 'None' ? 'Continuous' : old.style);
      borders[line] = borderData({ ...old, ...change, style });
    }
    return { bd: borders };
  });
}

const borderType: ObjectType<OnBorder> = {
  name: 'RangeBorder',
  key: ({ edge }) => edge,
  properties: {
    sideIndex: ({ edge }): Answer => edge,
    style: {
      get: (on) => borderOf(on)?.style ?? null,
      set: (on, value) => {
        setBorder(on, { style: argument.oneOf(value, 'style', borderStyles) });
      },
    },
    weight: {
      get: (on) => borderOf(on)?.weight ?? null,
      set: (on, value) => {
        setBorder(on, { weight: argument.oneOf(value, 'weight', borderWeights) });
      },
    },
    color: {
      get: (on) => borderOf(on)?.color ?? null,
      set: (on, value) => {
        setBorder(on, { color: argument.color(value, 'color') });
      },
    },
  },
};

const bordersType: ObjectType<OnArea> = {
  name: 'RangeBorderCollection',
  properties: { count: () => edges.length },
  items: (on) => edges.map((edge) => HostObject.of(borderType, { ...on, edge })),
  item: (on, key) => HostObject.of(borderType, { ...on, edge: argument.oneOf(key, 'index', edges) }),
  methods: {
    getItem: (on, key) => HostObject.of(borderType, { ...on, edge: argument.oneOf(key, 'index', edges) }),
    getItemAt: (on, index) => {
      const edge = edges[argument.count(index, 'index')];
      if (!edge) throw new HostError('InvalidArgument', `there are ${String(edges.length)} borders`);
      return HostObject.of(borderType, { ...on, edge });
    },
  },
};
