import type { NewTable } from '../excel/write-table';
import type {
  createAnalysis,
  createModel,
  goTo,
  insertFormula,
  listAnalyses,
  listModels,
  readColumns,
  readReferences,
  readOlder,
  readTyped,
  refreshAnalysis,
  removeAnalysis,
  removeModel,
  removeUnfinished,
  selectedCell,
  selectedTable,
  tableAt,
  watchCells,
  watchNameErrors,
  watchTable,
} from '../excel';

/** What the pane asks of the workbook beside it; passed in, so that a test can stand in for it. */
export interface Workbook {
  readonly createModel: typeof createModel;
  readonly removeModel: typeof removeModel;
  readonly removeUnfinished: typeof removeUnfinished;
  readonly listModels: typeof listModels;
  readonly readOlder: typeof readOlder;
  readonly readTyped: typeof readTyped;
  readonly goTo: typeof goTo;
  readonly insertFormula: typeof insertFormula;
  readonly selectedTable: typeof selectedTable;
  readonly tableAt: typeof tableAt;
  readonly watchTable: typeof watchTable;
  readonly readColumns: typeof readColumns;
  readonly writeTable: (table: NewTable) => Promise<void>;
  readonly createAnalysis: typeof createAnalysis;
  readonly refreshAnalysis: typeof refreshAnalysis;
  readonly removeAnalysis: typeof removeAnalysis;
  readonly listAnalyses: typeof listAnalyses;
  readonly selectedCell: typeof selectedCell;
  readonly watchCells: typeof watchCells;
  readonly watchNameErrors: typeof watchNameErrors;
  readonly readReferences: typeof readReferences;
}
