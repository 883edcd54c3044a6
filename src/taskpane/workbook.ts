import type {
  createModel,
  goTo,
  insertFormula,
  listModels,
  readReferences,
  readTyped,
  removeModel,
  selectedCell,
  watchCells,
} from '../excel';

/** What the pane asks of the workbook beside it; passed in, so that a test can stand in for it. */
export interface Workbook {
  readonly createModel: typeof createModel;
  readonly removeModel: typeof removeModel;
  readonly listModels: typeof listModels;
  readonly readTyped: typeof readTyped;
  readonly goTo: typeof goTo;
  readonly insertFormula: typeof insertFormula;
  readonly selectedCell: typeof selectedCell;
  readonly watchCells: typeof watchCells;
  readonly readReferences: typeof readReferences;
}
