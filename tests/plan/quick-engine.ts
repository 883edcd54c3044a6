/** A workbook plan computed by the add-in's own engine, for tests that try thousands of inputs on whole models. */
import { Calculation, cellsOf, shown } from '../../src/calculation';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { area, at } from './addresses';
import type { Computed } from './evaluate';

/** Throws where a cell cannot be computed; what is typed is taken as it is: a text of digits stays a text. */
export function evaluateQuickly(plan: WorkbookPlan): Computed {
  const calculation = new Calculation(cellsOf(plan));
  for (const failure of calculation.cannotCompute()) throw failure;
  const valueAt = (sheet: string, row: number, column: number): CellContent =>
    shown(calculation.value(sheet, row, column));
  const named = (name: string): NonNullable<ReturnType<Calculation['area']>> => {
    const found = calculation.area(name);
    if (!found) throw new Error(`there is no name "${name}"`);
    return found;
  };
  return {
    value: (sheet, address) => {
      const { row, column } = area(address);
      return valueAt(sheet, row, column);
    },
    named: (name) => {
      const { sheet, row, column, lastRow, lastColumn } = named(name);
      return Array.from({ length: lastRow - row + 1 }, (_, down) =>
        Array.from({ length: lastColumn - column + 1 }, (__, across) => valueAt(sheet, row + down, column + across)),
      );
    },
    all: (sheet) =>
      (plan.sheets.find(({ name }) => name === sheet)?.contents ?? []).flatMap(({ address, cells }) => {
        const { row, column } = area(address);
        return cells.flatMap((line, down) =>
          line.map((_, across) => ({
            address: at(row + down, column + across),
            value: valueAt(sheet, row + down, column + across),
          })),
        );
      }),
    type: (name, values) => {
      const { sheet, row, column, lastRow, lastColumn } = named(name);
      for (let down = 0; down <= lastRow - row; down++) {
        for (let across = 0; across <= lastColumn - column; across++) {
          const value = typeof values === 'object' ? values[down]?.[across] : values;
          if (value === undefined)
            throw new Error(`${name} takes ${lastRow - row + 1} × ${lastColumn - column + 1} values`);
          calculation.set(sheet, row + down, column + across, value);
        }
      }
    },
    typeAt: (sheet, address, value) => {
      const { row, column } = area(address);
      calculation.set(sheet, row, column, value);
    },
    compute: () => Promise.resolve(),
    close: () => undefined,
  };
}
