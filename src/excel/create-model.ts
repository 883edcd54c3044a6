import type { Taken, WorkbookPlan } from '../plan';
import { asFailure, ExcelFailure } from './failure';
import { recordOf, recordsIn, writeRecord, type ModelRecord } from './model-record';
import { stepsToWrite, type WriteStep } from './write-plan';

export type CreateStep = 'checking' | 'writing' | 'calculating' | 'undoing';
export interface CreateProgress {
  readonly step: CreateStep;
  readonly done: number;
  readonly total: number;
}

/** What a Create made: enough to remove exactly that, and to show where to begin. */
export interface CreatedModel {
  readonly sheets: readonly string[];
  /** The user may rename a sheet; its id stays. */
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
  /** What the workbook remembers of it. */
  readonly record: ModelRecord;
}

export interface CreateOptions {
  readonly onProgress?: (progress: CreateProgress) => void;
  readonly signal?: AbortSignal;
}

// Excel on the web refuses a request over 5 MB; Office.js wraps the cells in about a third more text.
const bytesPerRequest = 3_000_000;

/** What a model consists of in the workbook. */
interface Made {
  /** Names or ids. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly record: Pick<ModelRecord, 'template' | 'number'>;
}

interface Before extends Taken {
  readonly activeSheet: string;
  readonly selection: string | undefined;
}

/**
 * Writes a model beside what the workbook holds, whole or not at all: when any request fails, or the user cancels,
 * everything that was made is removed again and the error says so. `makePlan` gets the names that are taken.
 * Throws `ExcelFailure`.
 */
export async function createModel(
  makePlan: (taken: Taken) => WorkbookPlan,
  options: CreateOptions = {},
): Promise<CreatedModel> {
  options.onProgress?.({ step: 'checking', done: 0, total: 1 });
  const before = await inspect();
  const plan = makePlan(before);
  const made: Made = {
    sheets: plan.sheets.map((sheet) => sheet.name),
    names: plan.names.map((name) => name.name),
    record: plan,
  };
  try {
    const record = await write(plan, made, options);
    return {
      sheets: made.sheets,
      sheetIds: record.sheets.map(({ id }) => id),
      names: made.names,
      start: plan.start,
      record,
    };
  } catch (error) {
    options.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    throw asFailure(error, await undo(made, before));
  }
}

/** Removes exactly the sheets, the names and the record of a model. Throws `ExcelFailure`. */
export async function removeModel({ sheetIds, names, record }: CreatedModel): Promise<void> {
  try {
    await remove({ sheets: sheetIds, names, record });
  } catch (error) {
    throw asFailure(error, false);
  }
}

async function inspect(): Promise<Before> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name');
      const names = workbook.names.load('items/name');
      const protection = workbook.protection.load('protected');
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      if (protection.protected)
        throw new ExcelFailure('workbookProtected', 'the structure of the workbook is protected', true);
      return {
        sheets: sheets.items.map((sheet) => sheet.name),
        names: names.items.map((name) => name.name),
        activeSheet: active.name,
        selection: await selectedAddress(context),
      };
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** The selected cells without their sheet; nothing where a chart is selected or several ranges are. */
async function selectedAddress(context: Excel.RequestContext): Promise<string | undefined> {
  const range = context.workbook.getSelectedRange().load('address');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'InvalidSelection') return undefined;
    throw error;
  }
  return range.address.slice(range.address.lastIndexOf('!') + 1);
}

/** Returns what the workbook then remembers. */
async function write(plan: WorkbookPlan, made: Made, options: CreateOptions): Promise<ModelRecord> {
  const requests = batches(stepsToWrite(plan));
  const attempt = (run: Excel.RunOptions): Promise<ModelRecord> =>
    Excel.run(run, async (context) => {
      let sheets: readonly Excel.Worksheet[] = [];
      for (const [done, steps] of requests.entries()) {
        options.onProgress?.({ step: 'writing', done, total: requests.length });
        stopIfCancelled(options);
        context.application.suspendApiCalculationUntilNextSync();
        for (const step of steps) step.apply(context.workbook);
        if (done === 0) sheets = made.sheets.map((name) => context.workbook.worksheets.getItem(name).load('id'));
        await context.sync();
      }
      const record = recordOf(
        plan,
        sheets.map(({ id }) => id),
      );
      context.workbook.customXmlParts.add(writeRecord(record));
      options.onProgress?.({ step: 'calculating', done: requests.length, total: requests.length });
      await context.sync();
      stopIfCancelled(options);
      return record;
    });

  // One step of Undo for the whole model, where Excel can.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return attempt({ delayForCellEdit: true });
  try {
    return await attempt({ delayForCellEdit: true, mergeUndoGroup: true });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error && error.code === 'UndoNotSupported')) throw error;
    await remove(made);
    return attempt({ delayForCellEdit: true });
  }
}

function stopIfCancelled({ signal }: CreateOptions): void {
  if (signal?.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
}

/** As few requests as the limit allows. */
function batches(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = bytesPerRequest;
    }
    requests[requests.length - 1]?.push(step);
    room -= step.bytes;
  }
  return requests;
}

/** Puts the workbook back; false where Excel refused that too. */
async function undo(made: Made, before: Before): Promise<boolean> {
  // The connection that failed a moment ago may fail once more.
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await remove(made);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(before.activeSheet);
        if (before.selection === undefined) sheet.activate();
        else sheet.getRange(before.selection).select();
        await context.sync();
      });
      return true;
    } catch {
      // Tried again above; the failure that the user hears of is the one that made this necessary.
    }
  }
  return false;
}

/** What is no longer there is passed over. */
async function remove({ sheets, names, record: { template, number } }: Made): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const parts = await recordsIn(context);
    const made = [
      // Names first: deleting their sheet would leave them behind as #REF!.
      ...names.map((name) => workbook.names.getItemOrNullObject(name).load('name')),
      ...sheets.map((sheet) => workbook.worksheets.getItemOrNullObject(sheet).load('name')),
    ];
    await context.sync();
    for (const item of made) if (!item.isNullObject) item.delete();
    for (const { part, record } of parts) {
      if (record.template.id === template.id && record.number === number) part.delete();
    }
    await context.sync();
  });
}
