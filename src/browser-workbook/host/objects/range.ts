// Range: a rectangle of cells, its contents and what is around it.
import {
  type Area,
  type Rectangle,
  hull,
  intersection,
  isOnSheet,
  maxColumns,
  maxRows,
  rectangleAddress,
} from '../../grid/area';
import { CutThrough } from '../../grid/cells-follower';
import type { Lines } from '../../grid/extras';
import { isErrorValue } from '../../grid/grid';
import { eachComplete } from '../../grid/formula';
import { cellFromInput, emptied } from '../../grid/input';
import { fromR1C1, toR1C1 } from '../../grid/r1c1';
import { formatChange, readFormat } from '../../grid/style';
import { englishFormula, localFormula } from '../../locale/local-formula';
import { areaArgument } from '../address';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnArea, checkUnprotected, checkWritable } from '../host';
import { type Answer, type Argument, HostObject, type ObjectType } from '../object-type';
import { conditionalFormats } from './conditional-format';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import { tablesInRange } from './table';

/** Excel reads no more cells than this at once; here it also keeps whole columns from filling the memory. */
const mostCells = 5_000_000;

export function range(host: Host, area: Area): HostObject {
  return HostObject.of(rangeType, { host, area });
}

/** Answers one value per cell as a 2-D array; whole rows and columns have none, as in Excel. */
function eachCell(area: Area, read: (row: number, column: number) => string | number | boolean): Answer {
  if (area.rows === maxRows || area.columns === maxColumns) return null;
  if (area.rows * area.columns > mostCells)
    throw new HostError('InvalidArgument', 'the range is too large to read at once');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => read(area.row + row, area.column + column)),
  );
}

function writeCells(
  { host, area }: OnArea,
  given: Argument,
  what: string,
  convert = (value: string, _row: number, _column: number) => value,
): void {
  checkWritable(host, area);
  if (area.rows * area.columns > mostCells)
    throw new HostError('InvalidArgument', 'the range is too large to write at once');
  const values = argument.matrix(given, area.rows, area.columns, what);
  const isComplete = eachComplete();
  host.grid.write(area, (row, column) => {
    const value = values(row, column);
    // null leaves the cell as it is.
    if (value === null || value === undefined) return undefined;
    const at = { row: area.row + row, column: area.column + column };
    const input = typeof value === 'string' ? convert(value, at.row, at.column) : value;
    if (typeof input === 'object')
      throw new HostError('InvalidArgument', `${what} takes text, numbers, true and false`);
    const format = host.grid.style(area.sheetId, at.row, at.column).n?.pattern ?? 'General';
    if (
      typeof input === 'string' &&
      input.startsWith('=') &&
      input.length > 1 &&
      format !== '@' &&
      !isComplete(input)
    ) {
      throw new HostError('InvalidArgument', `"${input}" is not a whole formula`);
    }
    return cellFromInput(input, format);
  });
}

/** As Excel does, it is done whole or refused. */
function shiftCells({ host, area }: OnArea, kind: 'inserted' | 'deleted', lines: Lines): void {
  checkUnprotected(host, area.sheetId);
  try {
    host.grid.shift(area, kind, lines);
  } catch (error) {
    if (!(error instanceof CutThrough)) throw error;
    const { kind: what, place } = error.obstacle;
    throw new HostError('InsertDeleteConflict', `cells would be shifted through ${what} at ${rectangleAddress(place)}`);
  }
}

function moved({ host, area }: OnArea, change: Partial<Rectangle>): HostObject {
  const next = { ...area, ...change };
  if (!isOnSheet(next)) throw new HostError('InvalidArgument', 'the range would lie beyond the edge of the sheet');
  return range(host, next);
}

/** Excel gives the value that all cells share, and null where they differ. */
function hyperlinkOf({ host, area }: OnArea): Answer {
  const link = host.grid.sheet(area.sheetId).getCellRaw(area.row, area.column)?.custom?.['hyperlink'] as Answer;
  return link ?? null;
}

function setHyperlink({ host, area }: OnArea, value: Argument): void {
  checkUnprotected(host, area.sheetId);
  const given = argument.record(value, 'hyperlink');
  const link: Record<string, string> = {};
  for (const part of ['address', 'documentReference', 'screenTip', 'textToDisplay']) {
    if (given[part] !== undefined && given[part] !== null) link[part] = argument.text(given[part], `hyperlink.${part}`);
  }
  if (!link['address'] && !link['documentReference']) {
    throw new HostError('InvalidArgument', 'a hyperlink needs an address or a documentReference');
  }
  host.grid.write(area, (row, column) => {
    const at = { row: area.row + row, column: area.column + column };
    const shown = link['textToDisplay'] ?? host.grid.text(area.sheetId, at.row, at.column);
    return {
      ...(link['textToDisplay'] === undefined ? {} : cellFromInput(link['textToDisplay'], '@')),
      custom: { hyperlink: { ...link, textToDisplay: shown } },
      s: { ...formatChange('color', '#0563C1'), ...formatChange('underline', 'Single') },
    };
  });
}

/** What of the cells is cleared: "All", "Contents", "Formats", "Hyperlinks" … */
function clear({ host, area }: OnArea, applyTo: Argument): void {
  checkUnprotected(host, area.sheetId);
  const what = argument.oneOf(applyTo ?? 'All', 'applyTo', [
    'All',
    'Contents',
    'Formats',
    'Hyperlinks',
    'RemoveHyperlinks',
    'ResetContents',
  ] as const);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks';
  const links = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  const used = host.grid.usedArea(area.sheetId, false);
  const touched = used && intersection(area, used);
  if (touched) {
    host.grid.write(touched, () => ({
      ...(contents ? emptied : {}),
      ...(formats ? { s: null } : {}),
      ...(links ? { custom: null } : {}),
    }));
  }
  if (what === 'All') {
    dataValidation(host, area).call('clear', []);
    conditionalFormats(host, area).call('clearAll', []);
  }
}

/** The block of filled cells round a cell, bounded by blank rows and columns. */
function surroundingRegion({ host, area }: OnArea): HostObject {
  const sheet = host.grid.sheet(area.sheetId);
  const filled = host.grid.filled(area.sheetId);
  const rows = Math.min(sheet.getRowCount(), maxRows);
  const columns = Math.min(sheet.getColumnCount(), maxColumns);
  let { row: top, column: left } = area;
  let bottom = top + area.rows - 1;
  let right = left + area.columns - 1;
  // Corners count: a filled cell that touches the block only diagonally belongs to it.
  const inRow = (row: number): boolean => {
    if (row < 0 || row >= rows) return false;
    for (let column = Math.max(0, left - 1); column <= right + 1; column++) if (filled(row, column)) return true;
    return false;
  };
  const inColumn = (column: number): boolean => {
    if (column < 0 || column >= columns) return false;
    const last = Math.min(bottom + 1, rows - 1);
    for (let row = Math.max(0, top - 1); row <= last; row++) if (filled(row, column)) return true;
    return false;
  };
  let before: number;
  do {
    before = bottom - top + right - left;
    while (inRow(top - 1)) top--;
    while (inRow(bottom + 1)) bottom++;
    while (inColumn(left - 1)) left--;
    while (inColumn(right + 1)) right++;
  } while (bottom - top + right - left !== before);
  return range(host, {
    sheetId: area.sheetId,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
}

/** The smallest rectangle inside this range alone: what is used elsewhere does not widen it. */
function usedRange({ host, area }: OnArea, valuesOnly: Argument): HostObject | undefined {
  const sheet = host.grid.sheet(area.sheetId);
  const cells = sheet.getCellMatrix();
  const filled = host.grid.filled(area.sheetId);
  const used = (row: number, column: number): boolean =>
    filled(row, column) || (valuesOnly !== true && Boolean(cells.getValue(row, column)?.s));
  let { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = host.grid.clip(area);
  const rowIsUsed = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (used(row, column)) return true;
    return false;
  };
  const columnIsUsed = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (used(row, column)) return true;
    return false;
  };
  while (top <= bottom && !rowIsUsed(top)) top++;
  if (top > bottom) return undefined;
  while (!rowIsUsed(bottom)) bottom--;
  while (!columnIsUsed(left)) left++;
  while (!columnIsUsed(right)) right--;
  return range(host, {
    sheetId: area.sheetId,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
}

function edge({ host, area }: OnArea, direction: Argument): HostObject {
  const [stepRow, stepColumn] = {
    Up: [-1, 0],
    Down: [1, 0],
    Left: [0, -1],
    Right: [0, 1],
  }[argument.oneOf(direction, 'direction', ['Up', 'Down', 'Left', 'Right'] as const)] as [number, number];
  const used = host.grid.usedArea(area.sheetId, true);
  const filled = (row: number, column: number): boolean => host.grid.value(area.sheetId, row, column) !== '';
  let { row, column } = area;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < maxRows && c < maxColumns;
  const beyond = (r: number, c: number): boolean =>
    !used || r < used.row || c < used.column || r >= used.row + used.rows || c >= used.column + used.columns;
  const runs =
    filled(row, column) && inside(row + stepRow, column + stepColumn) && filled(row + stepRow, column + stepColumn);
  while (inside(row + stepRow, column + stepColumn)) {
    if (runs && !filled(row + stepRow, column + stepColumn)) break;
    row += stepRow;
    column += stepColumn;
    if (!runs && filled(row, column)) break;
    if (beyond(row, column) && beyond(row + stepRow, column + stepColumn)) {
      row = stepRow > 0 ? maxRows - 1 : stepRow < 0 ? 0 : row;
      column = stepColumn > 0 ? maxColumns - 1 : stepColumn < 0 ? 0 : column;
      break;
    }
  }
  return range(host, { ...area, row, column, rows: 1, columns: 1 });
}

function valueType(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return typeof value === 'boolean' ? 'Boolean' : typeof value === 'number' ? 'Double' : 'String';
}

function formulaOrValue({ host: { grid }, area }: OnArea, row: number, column: number): string | number | boolean {
  return grid.formula(area.sheetId, row, column) ?? grid.value(area.sheetId, row, column);
}

function numberFormats({ host, area }: OnArea, value: Argument): void {
  checkUnprotected(host, area.sheetId);
  const formats = argument.matrix(value, area.rows, area.columns, 'numberFormat');
  host.grid.setStyle(area, (row, column) => {
    const format = formats(row, column);
    return format === null || format === undefined
      ? {}
      : formatChange('numberFormat', argument.text(format, 'numberFormat') || 'General');
  });
}

const hidden = (what: 'rows' | 'columns') => ({
  get: ({ host: { grid }, area }: OnArea): Answer => {
    const sheet = grid.sheet(area.sheetId);
    const { startRow, endRow, startColumn, endColumn } = grid.clip(area);
    const [first, last] = what === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    const shown = new Set<boolean>();
    for (let index = first; index <= last; index++) {
      shown.add(what === 'rows' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index));
    }
    return shown.size === 1 ? !shown.has(true) : null;
  },
  set: ({ host, area }: OnArea, value: Argument): void => {
    checkUnprotected(host, area.sheetId);
    host.grid.hideLines(area, what, argument.flag(value, 'hidden'));
  },
});

const formulas = {
  get: (on: OnArea): Answer => eachCell(on.area, (row, column) => formulaOrValue(on, row, column)),
  set: (on: OnArea, value: Argument): void => {
    writeCells(on, value, 'formulas');
  },
};

const formulasLocal = {
  get: (on: OnArea): Answer =>
    eachCell(on.area, (row, column) => {
      const content = formulaOrValue(on, row, column);
      return typeof content === 'string' && content.startsWith('=')
        ? localFormula(content, on.host.grid.language)
        : content;
    }),
  set: (on: OnArea, value: Argument): void => {
    writeCells(on, value, 'formulas', (text) =>
      text.startsWith('=') ? englishFormula(text, on.host.grid.language) : text,
    );
  },
};

const formulasR1C1 = {
  get: (on: OnArea): Answer =>
    eachCell(on.area, (row, column) => {
      const content = formulaOrValue(on, row, column);
      return typeof content === 'string' && content.startsWith('=') ? toR1C1(content, row, column) : content;
    }),
  set: (on: OnArea, value: Argument): void => {
    writeCells(on, value, 'formulasR1C1', (text, row, column) =>
      text.startsWith('=') ? fromR1C1(text, row, column) : text,
    );
  },
};

const numberFormat = {
  get: ({ host: { grid }, area }: OnArea): Answer =>
    eachCell(area, (row, column) => readFormat(grid.style(area.sheetId, row, column)).numberFormat),
  set: numberFormats,
};

const rangeType: ObjectType<OnArea> = {
  name: 'Range',
  byReference: true,
  area: ({ area }) => area,
  properties: {
    address: ({ host: { grid }, area }) => grid.address(area),
    addressLocal: ({ host: { grid }, area }) => grid.address(area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    // Excel's own way of saying "more than a 32-bit number holds".
    cellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    isEntireRow: ({ area }) => area.columns === maxColumns,
    isEntireColumn: ({ area }) => area.rows === maxRows,
    values: {
      get: ({ host: { grid }, area }) => eachCell(area, grid.values(area.sheetId)),
      set: (on, value) => {
        writeCells(on, value, 'values');
      },
    },
    formulas,
    formulasLocal,
    formulasR1C1,
    text: ({ host: { grid }, area }) => eachCell(area, (row, column) => grid.text(area.sheetId, row, column)),
    valueTypes: ({ host: { grid }, area }) =>
      eachCell(area, (row, column) => valueType(grid.value(area.sheetId, row, column))),
    numberFormat,
    numberFormatLocal: numberFormat,
    hasSpill: ({ host: { grid }, area }) => {
      let spilled = 0;
      const { startRow, endRow, startColumn, endColumn } = grid.clip(area);
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          if (grid.spill(area.sheetId, row, column) ?? grid.spillParent(area.sheetId, row, column)) spilled++;
        }
      }
      return spilled === 0 ? false : spilled === (endRow - startRow + 1) * (endColumn - startColumn + 1) ? true : null;
    },
    hidden: ({ host: { grid }, area }) => {
      const sheet = grid.sheet(area.sheetId);
      return !sheet.getRowRawVisible(area.row) || !sheet.getColVisible(area.column);
    },
    rowHidden: hidden('rows'),
    columnHidden: hidden('columns'),
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
  },
  parts: {
    worksheet: ({ host, area }) => host.worksheet(area.sheetId),
    format: ({ host, area }) => rangeFormat(host, area),
    dataValidation: ({ host, area }) => dataValidation(host, area),
    conditionalFormats: ({ host, area }) => conditionalFormats(host, area),
  },
  methods: {
    getCell: (on, row, column) =>
      moved(on, {
        row: on.area.row + argument.count(row, 'row'),
        column: on.area.column + argument.count(column, 'column'),
        rows: 1,
        columns: 1,
      }),
    getRow: (on, row) => moved(on, { row: on.area.row + argument.count(row, 'row'), rows: 1 }),
    getColumn: (on, column) => moved(on, { column: on.area.column + argument.count(column, 'column'), columns: 1 }),
    getLastRow: (on) => moved(on, { row: on.area.row + on.area.rows - 1, rows: 1 }),
    getLastColumn: (on) => moved(on, { column: on.area.column + on.area.columns - 1, columns: 1 }),
    getLastCell: (on) =>
      moved(on, {
        row: on.area.row + on.area.rows - 1,
        column: on.area.column + on.area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    getOffsetRange: (on, rows, columns) =>
      moved(on, {
        row: on.area.row + argument.count(rows, 'rowOffset'),
        column: on.area.column + argument.count(columns, 'columnOffset'),
      }),
    getResizedRange: (on, rows, columns) =>
      moved(on, {
        rows: on.area.rows + argument.count(rows, 'deltaRows'),
        columns: on.area.columns + argument.count(columns, 'deltaColumns'),
      }),
    getAbsoluteResizedRange: (on, rows, columns) =>
      moved(on, { rows: argument.count(rows, 'numRows'), columns: argument.count(columns, 'numColumns') }),
    getRowsAbove: (on, count) => {
      const rows = argument.count(count ?? 1, 'count');
      return moved(on, { row: on.area.row - rows, rows });
    },
    getRowsBelow: (on, count) =>
      moved(on, { row: on.area.row + on.area.rows, rows: argument.count(count ?? 1, 'count') }),
    getColumnsAfter: (on, count) =>
      moved(on, { column: on.area.column + on.area.columns, columns: argument.count(count ?? 1, 'count') }),
    getColumnsBefore: (on, count) => {
      const columns = argument.count(count ?? 1, 'count');
      return moved(on, { column: on.area.column - columns, columns });
    },
    getEntireColumn: (on) => moved(on, { row: 0, rows: maxRows }),
    getEntireRow: (on) => moved(on, { column: 0, columns: maxColumns }),
    getBoundingRect: (on, other) =>
      range(on.host, hull(on.area, areaArgument(on.host, on.area.sheetId, other, 'anotherRange'))),
    getIntersection: (on, other) => intersectionWith(on, other) ?? missing('the ranges have no cell in common'),
    getIntersectionOrNullObject: intersectionWith,
    getUsedRange: (on, valuesOnly) => usedRange(on, valuesOnly) ?? range(on.host, { ...on.area, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getSurroundingRegion: surroundingRegion,
    getTables: tablesInRange,
    getRangeEdge: edge,
    getExtendedRange: (on, direction) => {
      const end = edge(on, direction).area;
      return range(on.host, end ? hull(on.area, end) : on.area);
    },
    getSpillingToRange: (on) => spillingTo(on) ?? missing('no array spills from this cell'),
    getSpillingToRangeOrNullObject: spillingTo,
    getSpillParent: (on) => spillParent(on) ?? missing('no array spills over this cell'),
    getSpillParentOrNullObject: spillParent,
    select: ({ host: { grid }, area }) => {
      grid.select(area);
    },
    merge: ({ host, area }, across) => {
      checkUnprotected(host, area.sheetId);
      const lines = across === true ? Array.from({ length: area.rows }, (_, row) => row) : undefined;
      if (lines) for (const row of lines) host.grid.merge({ ...area, row: area.row + row, rows: 1 });
      else host.grid.merge(area);
    },
    clear,
    insert: (on, shift) => {
      shiftCells(
        on,
        'inserted',
        argument.oneOf(shift, 'shift', ['Down', 'Right'] as const) === 'Down' ? 'rows' : 'columns',
      );
      return range(on.host, on.area);
    },
    delete: (on, shift) => {
      shiftCells(on, 'deleted', argument.oneOf(shift, 'shift', ['Up', 'Left'] as const) === 'Up' ? 'rows' : 'columns');
    },
    // Office.js asks this before it writes a large array in pieces.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new HostError(
          'InvalidArgument',
          `the array must have ${String(area.rows)} rows and ${String(area.columns)} columns, as the range has`,
        );
      }
    },
    calculate: ({ host: { grid }, area }) => {
      grid.recalculate(area);
    },
  },
};

function intersectionWith({ host, area }: OnArea, other: Argument): HostObject | undefined {
  const common = intersection(area, areaArgument(host, area.sheetId, other, 'anotherRange'));
  return common && range(host, common);
}

function spillingTo({ host, area }: OnArea): HostObject | undefined {
  const spill = host.grid.spill(area.sheetId, area.row, area.column);
  return spill && range(host, spill);
}

function spillParent({ host, area }: OnArea): HostObject | undefined {
  const parent = host.grid.spillParent(area.sheetId, area.row, area.column);
  return parent && range(host, parent);
}

function missing(why: string): never {
  throw new HostError('ItemNotFound', why);
}
