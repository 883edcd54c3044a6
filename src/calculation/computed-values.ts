import type { CellContent, WorkbookPlan } from '../plan';
import { Calculation } from './calculation';
import { CannotCompute } from './cannot-compute';
import { cellsOf } from './cells';
import { shown } from './values';

/** What a cell shows, counted from zero; undefined where that is not known. */
export type CellValues = (sheet: string, row: number, column: number) => CellContent | undefined;

/** What the cells of a plan show once it is written. */
export function computedValues(plan: WorkbookPlan): CellValues {
  const calculation = new Calculation(cellsOf(plan));
  return (sheet, row, column) => {
    try {
      return shown(calculation.value(sheet, row, column));
    } catch (error) {
      if (error instanceof CannotCompute) return undefined;
      throw error;
    }
  };
}
