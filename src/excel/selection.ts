import { asFailure, ExcelFailure } from './failure';

/** Selects a cell and brings it into view. Throws `ExcelFailure`. */
export async function goTo({ sheet, address }: { readonly sheet: string; readonly address: string }): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** The cell that a formula went into, and what it shows there. */
export interface Inserted {
  readonly address: string;
  readonly shown: string;
}

export interface InsertOptions {
  /** The user said to write over what the cell holds. */
  readonly overwrite?: boolean;
  /** Another cell than the selected one. */
  readonly at?: { readonly sheet: string; readonly address: string };
}

/**
 * Writes a formula into the selected cell, or the one at `at`, which is selected then. A cell that holds something is
 * refused (`cellNotEmpty`), unless the user said to overwrite it. Throws `ExcelFailure`.
 */
export async function insertFormula(formula: string, { overwrite = false, at }: InsertOptions = {}): Promise<Inserted> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const place = at ? workbook.worksheets.getItem(at.sheet).getRange(at.address) : workbook.getActiveCell();
      const cell = place.load('address, formulas');
      await context.sync();
      if (cell.formulas[0]?.[0] !== '' && !overwrite) throw new ExcelFailure('cellNotEmpty', cell.address, true);
      cell.formulas = [[formula]];
      // Where ranges were picked in between, they are selected still: what is explained next is the formula.
      if (at) cell.select();
      // A custom function answers after the request that wrote it: read in one of its own.
      await context.sync();
      cell.load('text');
      await context.sync();
      return { address: cell.address, shown: cell.text[0]?.[0] ?? '' };
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}
