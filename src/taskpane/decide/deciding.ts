// What the Decide pages do with the workbook; apart from the pane's first part, which it would make heavier.
import { removeDecision, writeDecision } from '../../excel/decision-sheets';
import { readModelCells } from '../../excel/model-cells';
import { putInputs, takeInputsBack } from '../../excel/put-inputs';
import { recalculating } from '../../excel/recalculate';
import { deleteSnapshot, keepSnapshot, listSnapshots } from '../../excel/snapshots';

/** Passed in, so that a test can stand in for it. */
export const deciding = {
  readModelCells,
  putInputs,
  takeInputsBack,
  recalculating,
  writeDecision,
  removeDecision,
  keepSnapshot,
  listSnapshots,
  deleteSnapshot,
};

export type DecidingOfWorkbook = typeof deciding;
