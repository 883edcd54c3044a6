// Whether this engine and the workbook agree, so that what is computed here may be said of the workbook.
import { cellAddress, type CellContent } from '../plan';
import type { Calculation } from './calculation';
import { CannotCompute, type Place } from './cannot-compute';
import { shown } from './values';

/** What a workbook shows: a rectangle of values, an error as its text, a blank cell as `''`. */
export interface ShownCells {
  readonly sheet: string;
  /** Of the first cell, from zero. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
}

export interface Difference {
  readonly place: Place;
  /** `Plan!F12`. */
  readonly cell: string;
  readonly formula: string;
  readonly workbook: CellContent;
  /** What is computed here; why nothing is. */
  readonly here: CellContent | CannotCompute;
}

/** A difference of this share of the number is rounding. */
const rounding = 1e-9;
/** So is one of this share of the largest amount on the sheet, where amounts cancel. */
const cancelling = 1e-13;

/**
 * The cells in which the calculation and the workbook differ, each after those that it reads: the first one is where it
 * begins. With `figures` only those that these cells depend on, and none where these themselves agree.
 */
export function compare(
  calculation: Calculation,
  workbook: readonly ShownCells[],
  figures?: readonly Place[],
): readonly Difference[] {
  const found = new Map<string, Difference>();
  for (const { sheet, row, column, values } of workbook) {
    const largest = values.flat().reduce<number>((most, value) => Math.max(most, magnitude(value)), 0);
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const place = { sheet, row: row + down, column: column + across };
        const here = computedAt(calculation, place);
        if (here instanceof CannotCompute || !agree(here, value, cancelling * largest)) {
          const cell = `${sheet}!${cellAddress(place)}`;
          const formula = calculation.formula(place.sheet, place.row, place.column) ?? '';
          found.set(keyOf(place), { place, cell, formula, workbook: value, here });
        }
      });
    });
  }
  const wanted = figures?.filter((place) => found.has(keyOf(place)));
  const reached = calculation.inOrder(wanted);
  return reached.flatMap((place) => found.get(keyOf(place)) ?? []);
}

function computedAt(calculation: Calculation, { sheet, row, column }: Place): CellContent | CannotCompute {
  try {
    return shown(calculation.value(sheet, row, column));
  } catch (error) {
    if (error instanceof CannotCompute) return error;
    throw error;
  }
}

function agree(here: CellContent, workbook: CellContent, least: number): boolean {
  if (typeof here === 'number' && typeof workbook === 'number')
    return Math.abs(here - workbook) <= rounding * Math.abs(workbook) + least;
  return here === workbook;
}

function magnitude(value: CellContent): number {
  return typeof value === 'number' ? Math.abs(value) : 0;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}
