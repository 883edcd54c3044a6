// The only folder that knows Office.js.
export { createModel, removeModel } from './create-model';
export type { CreatedModel, CreateOptions, CreateProgress, CreateStep } from './create-model';
export { ExcelFailure } from './failure';
export type { FailureReason } from './failure';
export { darkTheme, displayLanguage, officeReady, storagePartition } from './office';
export type { ModelRecord } from './model-record';
export { listModels, readTyped } from './read-model';
export type { StoredModel } from './read-model';
export { goTo, insertFormula } from './selection';
export type { Inserted } from './selection';
