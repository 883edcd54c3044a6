// The names that a workbook holds, for cells and for formulas.
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { GridParts } from './grid-parts';

/** All names, in the order in which they were added. */
export function definedNames(grid: GridParts): IDefinedNamesServiceParam[] {
  return Object.values(grid.service(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {});
}

/** Excel writes what a name stands for as a formula. */
export function nameFormula({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
}
