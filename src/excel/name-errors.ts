// What somebody types and Excel does not know: cells whose new formula reads #NAME?.
import { cellAddress } from '../plan/address';
import type { FormulaCell } from './formulas';

/** More is pasted, not typed; Repair looks through those. */
const mostCells = 2_000;

/**
 * Calls back with the cells that somebody has just entered and that read `#NAME?`. The answer ends it. Where Excel refuses
 * to tell, nothing is called.
 */
export function watchNameErrors(told: (cells: readonly FormulaCell[]) => void): () => void {
  let stopped = false;
  const listening = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, source, triggerSource, details }) => {
        // A colleague's own add-in takes care of what he types.
        if (stopped || source !== Excel.EventSource.local) return;
        // What the add-in writes itself, nobody has typed.
        if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
        // Of a single cell Excel tells what it holds; then nothing needs to be read.
        if (details && details.valueAfter !== '#NAME?') return;
        const cells = await unknownNames(worksheetId, address).catch(() => []);
        if (!stopped && cells.length > 0) told(cells);
      },
    );
    await context.sync();
    return handler;
  }).catch(() => undefined);
  return () => {
    stopped = true;
    void listening.then(async (handler) => {
      handler?.remove();
      await handler?.context.sync().catch(() => undefined);
    });
  };
}

async function unknownNames(sheetId: string, address: string): Promise<readonly FormulaCell[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
    // Of several areas, or of whole columns, only what is used.
    const range = sheet
      .getUsedRange()
      .getIntersectionOrNullObject(address.split(',')[0] ?? address)
      .load('rowIndex,columnIndex,cellCount');
    await context.sync();
    if (range.isNullObject || range.cellCount > mostCells) return [];
    range.load('formulas,values');
    await context.sync();
    const found: FormulaCell[] = [];
    (range.formulas as unknown[][]).forEach((line, row) =>
      line.forEach((formula, column) => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || range.values[row]?.[column] !== '#NAME?') return;
        found.push({
          sheetId,
          sheet: sheet.name,
          row: range.rowIndex + row,
          column: range.columnIndex + column,
          formula,
        });
      }),
    );
    return found;
  });
}

/** Enters formulas again in those of the cells that still hold them, so that Excel looks anew for what they name. */
export async function enterAgain(cells: readonly FormulaCell[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = cells.map(({ sheetId, ...cell }) => ({
      formula: cell.formula,
      range: context.workbook.worksheets.getItem(sheetId).getRange(cellAddress(cell)).load('formulas'),
    }));
    await context.sync();
    for (const { formula, range } of ranges) if (range.formulas[0]?.[0] === formula) range.formulas = [[formula]];
    await context.sync();
  });
}
