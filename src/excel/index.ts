// The only folder that knows Office.js.
export { createAnalysis, listAnalyses, refreshAnalysis, removeAnalysis } from './analyses';
export type { StoredAnalysis } from './analyses';
export type { AnalysisRecord, AnalysisRequest } from './analysis-record';
export { createModel, removeModel } from './create-model';
export type { CreatedModel, CreateOptions, CreateProgress, CreateStep } from './create-model';
export { readReferences, selectedCell, watchCells } from './cell-formula';
export type { Referred, SelectedCell } from './cell-formula';
export { ExcelFailure } from './failure';
export type { FailureReason } from './failure';
export { darkTheme, displayLanguage, officeReady, storagePartition } from './office';
export type { ModelRecord } from './model-record';
export { listModels, readTyped } from './read-model';
export type { StoredModel } from './read-model';
export { readColumns, selectedTable, tableAt, watchTable } from './read-table';
export type { SheetValue, Table, TableChunk, TablePlace } from './read-table';
export { goTo, insertFormula } from './selection';
export type { Inserted, InsertOptions } from './selection';
export { removeUnfinished } from './unfinished';
