// The selected cell with its formula, and the values behind the references of a formula.
import { asFailure } from './failure';

export interface SelectedCell {
  readonly sheet: string;
  /** Of the active cell, without the sheet: `B3`. */
  readonly address: string;
  /** As the cell holds it, with its `=`; empty where it holds none. In a spilled result that of its first cell. */
  readonly formula: string;
  /** The same as the user's Excel writes it: `=СУММ(A1;1,5)`. */
  readonly formulaLocal: string;
  /** The cell whose result spills into this one, without the sheet. */
  readonly spillsFrom?: string;
  readonly shown: string;
  readonly empty: boolean;
  /** All that is selected (of several areas the first), without the sheet: `A1:B9`. */
  readonly range: string;
}

/** Throws `ExcelFailure`. */
export async function selectedCell(): Promise<SelectedCell> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const cell = workbook.getActiveCell().load('address,formulas,formulasLocal,text');
      const area = workbook.getSelectedRanges().areas.getItemAt(0).load('address');
      cell.worksheet.load('name');
      await context.sync();
      const content: unknown = cell.formulas[0]?.[0] ?? '';
      const selected = {
        sheet: cell.worksheet.name,
        address: withoutSheet(cell.address),
        shown: cell.text[0]?.[0] ?? '',
        empty: content === '',
        range: withoutSheet(area.address),
      };
      if (typeof content === 'string' && content.startsWith('=')) {
        return { ...selected, formula: content, formulaLocal: String(cell.formulasLocal[0]?.[0]) };
      }
      if (content !== '' && Office.context.requirements.isSetSupported('ExcelApi', '1.12')) {
        const parent = cell.getSpillParentOrNullObject().load('address,formulas,formulasLocal');
        await context.sync();
        const formula: unknown = parent.isNullObject ? '' : parent.formulas[0]?.[0];
        if (typeof formula === 'string' && formula.startsWith('=')) {
          const formulaLocal = String(parent.formulasLocal[0]?.[0]);
          return { ...selected, formula, formulaLocal, spillsFrom: withoutSheet(parent.address) };
        }
      }
      return { ...selected, formula: '', formulaLocal: '' };
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/**
 * Calls back when another cell is selected or another sheet is shown (`selection`), or when a cell changes (`content`);
 * often several times for one of these. The answer ends it. Where Excel refuses to tell, nothing is called.
 */
export function watchCells(changed: (what: 'selection' | 'content') => void): () => void {
  let stopped = false;
  const tell = (what: 'selection' | 'content') => (): Promise<void> => {
    if (!stopped) changed(what);
    return Promise.resolve();
  };
  const listening = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const handlers = [
      workbook.onSelectionChanged.add(tell('selection')),
      workbook.worksheets.onActivated.add(tell('selection')),
      workbook.worksheets.onChanged.add(tell('content')),
    ];
    await context.sync();
    return handlers;
  }).catch(() => []);
  return () => {
    stopped = true;
    void listening.then(async (handlers) => {
      const [first] = handlers;
      if (!first) return;
      for (const handler of handlers) handler.remove();
      await first.context.sync().catch(() => undefined);
    });
  };
}

export type Cell = string | number | boolean;

/** What a reference leads to: cells, nothing in this workbook, or more cells than are read. */
export type Referred =
  { readonly kind: 'cells'; readonly cells: readonly (readonly Cell[])[] } | { readonly kind: 'missing' | 'large' };

/** More is left to Excel itself. */
const mostCells = 600_000;
/** An answer is limited to 5 MB in Excel on the web; ids and dates are some 20 bytes each. */
const cellsPerRequest = 50_000;

/** The cells behind each reference of a formula on `sheet`. Throws `ExcelFailure`. */
export async function readReferences(
  references: readonly string[],
  sheet: string,
): Promise<ReadonlyMap<string, Referred>> {
  const found = await Promise.all(references.map(async (one) => [one, await readReference(one, sheet)] as const));
  return new Map(found);
}

async function readReference(reference: string, sheet: string): Promise<Referred> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = await rangeOf(context, reference, sheet);
      if (range === undefined) return { kind: 'missing' };
      if (typeof range !== 'object') return { kind: 'cells', cells: [[range]] };
      return readCells(context, range);
    });
  } catch (error) {
    const failure = asFailure(error, true);
    // An address that no sheet has, a part of a table that is not there: nothing is wrong with Excel.
    if (failure.reason === 'other' && /^(InvalidArgument|ItemNotFound|InvalidReference)/.test(failure.detail)) {
      return { kind: 'missing' };
    }
    throw failure;
  }
}

const onSheet = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const cellAddress = /^(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(#?)$/i;
const tableColumn = /^([^[\]]+)\[(?:\[?#Data\]?)?(?:,?\[?([^[\]#@]+)\]?)?\]$/;

/** Its range, or its value where a name stands for one. */
async function rangeOf(
  context: Excel.RequestContext,
  reference: string,
  sheet: string,
): Promise<Excel.Range | Cell | undefined> {
  const { workbook } = context;
  const [, quoted, plain, place = ''] = onSheet.exec(reference) ?? [];
  const worksheet = workbook.worksheets
    .getItemOrNullObject(quoted?.replaceAll("''", "'") ?? plain ?? sheet)
    .load('name');
  await context.sync();
  if (worksheet.isNullObject) return undefined;

  const [, address, spilled] = cellAddress.exec(place) ?? [];
  if (address !== undefined) {
    const range = worksheet.getRange(address);
    if (spilled !== '#') return range;
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return undefined;
    const spill = range.getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    return spill.isNullObject ? undefined : spill;
  }

  const [, tableName = place, column] = tableColumn.exec(place) ?? [];
  const table = workbook.tables.getItemOrNullObject(tableName).load('id');
  const names = [worksheet.names, workbook.names].map((list) =>
    list.getItemOrNullObject(place.replace(/#$/, '')).load('type,value'),
  );
  await context.sync();
  if (!table.isNullObject) {
    if (column === undefined) return table.getDataBodyRange();
    const found = table.columns.getItemOrNullObject(column).load('id');
    await context.sync();
    return found.isNullObject ? undefined : found.getDataBodyRange();
  }
  const name = names.find((one) => !one.isNullObject);
  if (!name) return undefined;
  if (name.type !== Excel.NamedItemType.range) {
    const value: unknown = name.value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }
  const range = name.getRangeOrNullObject().load('address');
  await context.sync();
  return range.isNullObject ? undefined : range;
}

/** Down to the last row that is used: below it, whole columns hold nothing. */
async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<Referred> {
  range.load('rowIndex,rowCount,columnIndex,columnCount');
  const used = range.worksheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const lastColumn = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const whole = range.rowCount * range.columnCount;
  // A range that somebody measured out is read as it is.
  const open = whole > cellsPerRequest;
  const rows = open ? Math.max(1, Math.min(range.rowCount, lastRow - range.rowIndex)) : range.rowCount;
  const columns = open ? Math.max(1, Math.min(range.columnCount, lastColumn - range.columnIndex)) : range.columnCount;
  if (rows * columns > mostCells) return { kind: 'large' };
  const rowsAtOnce = Math.max(1, Math.floor(cellsPerRequest / columns));
  const cells: Cell[][] = [];
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const part = range.worksheet
      .getRangeByIndexes(range.rowIndex + from, range.columnIndex, Math.min(rowsAtOnce, rows - from), columns)
      .load('values');
    await context.sync();
    for (const row of part.values as Cell[][]) cells.push(row);
  }
  return { kind: 'cells', cells };
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
