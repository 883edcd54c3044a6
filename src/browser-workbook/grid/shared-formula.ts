// One formula for all cells in which it reads the same in R1C1: the engine then reads it once, not once for each
// cell. A row of sixty periods is computed from one formula, and a model of some hundred rows fits the engine's memory
// of formulas, which holds 5000.
import { generateRandomId, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { toR1C1 } from './r1c1';

/** Marks the cells that are about to be written; those of one formula get one id, and the first of them keeps it. */
export function shareFormulas(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
  const first = new Map<string, ICellData>();
  for (const [row, line] of entries(cells)) {
    for (const [column, cell] of entries(line)) {
      if (typeof cell?.f !== 'string' || cell.f === '') continue;
      const key = toR1C1(cell.f, row, column);
      const known = first.get(key);
      if (!known) first.set(key, cell);
      else {
        known.si ??= generateRandomId(8);
        cell.si = known.si;
        cell.f = null;
      }
    }
  }
}

function entries<T>(lines: { readonly [index: number]: T } | null | undefined): [number, T][] {
  return Object.entries(lines ?? {}).map(([index, entry]) => [Number(index), entry]);
}
