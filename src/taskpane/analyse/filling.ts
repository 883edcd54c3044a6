// What filling a plan does with the workbook; apart from the pane's first part, which it would make heavier.
import { putInputs, takeInputsBack } from '../../excel/put-inputs';
import { readCells, readInputs } from '../../excel/read-inputs';

/** Passed in, so that a test can stand in for it. */
export const filling = { putInputs, takeInputsBack, readInputs, readCells };

export type FillingOfWorkbook = typeof filling;
