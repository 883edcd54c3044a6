/** Why Excel did not do what was asked, as far as the user can do something about it. */
export type FailureReason =
  | 'workbookProtected'
  | 'sheetProtected'
  | 'cellNotEmpty'
  | 'noTable'
  | 'tableChanged'
  | 'tableGone'
  /** Formulas or names are no longer as they were listed. */
  | 'workbookChanged'
  | 'noLambda'
  | 'editing'
  | 'cancelled'
  | 'unavailable'
  /** A file of the add-in itself could not be loaded. */
  | 'notLoaded'
  | 'other';

/** The only exception that leaves this folder. */
export class ExcelFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    /** Office.js's own words, for the curious and for support. */
    readonly detail: string,
    /** Whether the workbook is as it was before. */
    readonly restored: boolean,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'ExcelFailure';
  }
}

// Codes as documented under "Excel.ErrorCodes" and "Error handling with the application-specific JavaScript APIs".
const reasons: Readonly<Record<string, FailureReason>> = {
  AccessDenied: 'sheetProtected',
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'editing',
  ApiNotFound: 'unavailable',
  ApiNotAvailable: 'unavailable',
  UnsupportedOperation: 'unavailable',
};

/** Any error as an `ExcelFailure`; `restored` says whether the workbook is as it was. */
export function asFailure(error: unknown, restored: boolean): ExcelFailure {
  if (error instanceof ExcelFailure) return new ExcelFailure(error.reason, error.detail, restored);
  if (error instanceof OfficeExtension.Error) {
    const place = error.debugInfo?.errorLocation;
    const detail = `${error.code}: ${error.message}${place ? ` (${place})` : ''}`;
    return new ExcelFailure(reasons[error.code] ?? 'other', detail, restored);
  }
  return new ExcelFailure('other', error instanceof Error ? error.message : String(error), restored);
}
