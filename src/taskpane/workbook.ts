import type { createModel, goTo, insertFormula, listModels, readTyped, removeModel } from '../excel';

/** What the pane asks of the workbook beside it; passed in, so that a test can stand in for it. */
export interface Workbook {
  readonly createModel: typeof createModel;
  readonly removeModel: typeof removeModel;
  readonly listModels: typeof listModels;
  readonly readTyped: typeof readTyped;
  readonly goTo: typeof goTo;
  readonly insertFormula: typeof insertFormula;
}
