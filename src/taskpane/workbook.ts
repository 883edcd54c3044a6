import type { createModel, goTo, insertFormula, removeModel } from '../excel';

/** What the pane asks of the workbook beside it; passed in, so that a test can stand in for it. */
export interface Workbook {
  readonly createModel: typeof createModel;
  readonly removeModel: typeof removeModel;
  readonly goTo: typeof goTo;
  readonly insertFormula: typeof insertFormula;
}
