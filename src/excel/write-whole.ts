// Sheets that are made together are written whole or not at all, beside what the workbook holds, never over it.
import { splitReference, type Taken, type WorkbookPlan } from '../plan';
import { asFailure, ExcelFailure } from './failure';
import { modelRecords } from './model-record';
import { recordsIn, recordXml, sheetsStillThere, type RecordedSheet, type RecordKind } from './records';
import { mark, markOf, removeUnfinished, withMark } from './unfinished';
import { stepsToWrite, type WriteStep, writeTarget } from './write-plan';

export type CreateStep = 'checking' | 'writing' | 'calculating' | 'undoing';
export interface CreateProgress {
  readonly step: CreateStep;
  readonly done: number;
  readonly total: number;
}

export interface CreateOptions {
  readonly onProgress?: (progress: CreateProgress) => void;
  readonly signal?: AbortSignal;
}

/** How a plan comes into being and is remembered. */
export interface Making<Record> {
  /** Gets the names that are taken. */
  readonly makePlan: (taken: Taken) => WorkbookPlan | Promise<WorkbookPlan>;
  readonly kind: RecordKind<Record>;
  readonly recordOf: (plan: WorkbookPlan, sheets: readonly RecordedSheet[]) => Record;
  /** Whether a record of the workbook is that of this plan. */
  readonly isRecordOf: (record: Record, plan: WorkbookPlan) => boolean;
  /** At most in one request; Excel on the web refuses one over 5 MB. */
  readonly bytesPerRequest?: number;
  /** The work that this is a part of: it has a mark of its own, which stays when this is written. */
  readonly work?: string;
}

export interface Written<Record> {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly string[];
  /** The user may rename a sheet; its id stays. */
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  readonly record: Record;
}

/** What was made: sheets by their names or ids, workbook names, and the records that are to go with them. */
export interface Removable<Record> {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly kind: RecordKind<Record>;
  readonly isRecord: (record: Record) => boolean;
  /** The work whose mark is to go with it. */
  readonly work?: string;
}

// Office.js wraps the cells in about a third more text.
const mostBytesPerRequest = 3_000_000;

/** A model whose sheets somebody has deleted by hand: its names lead nowhere, and its record speaks of nothing. */
interface GoneModel {
  readonly part: Excel.CustomXmlPart;
  readonly names: readonly string[];
}

interface Before extends Taken {
  readonly gone: readonly GoneModel[];
  readonly activeSheet: string;
  readonly selection: string | undefined;
}

/**
 * Writes a plan; when any request fails, or the user cancels, everything that was made is removed again and the error
 * says so. Throws `ExcelFailure`, and what `makePlan` throws.
 */
export async function writeWhole<Record>(making: Making<Record>, options: CreateOptions): Promise<Written<Record>> {
  const { work } = making;
  return work === undefined ? withMark((own) => writeMarked(making, own, options)) : writeMarked(making, work, options);
}

async function writeMarked<Record>(
  making: Making<Record>,
  work: string,
  options: CreateOptions,
): Promise<Written<Record>> {
  options.onProgress?.({ step: 'checking', done: 0, total: 1 });
  // Tried when the pane opened; what was in its way then may be gone. If it still is, what is left does no harm.
  await removeUnfinished().catch(() => undefined);
  // What there is to undo, once there is.
  const begun: { before?: Before; made?: Removable<Record>; isPlanning?: boolean } = {};
  // In one run: each ends with a request of its own, which releases what it used.
  const attempt = (run: Excel.RunOptions): Promise<Written<Record>> =>
    Excel.run(run, async (context) => {
      const before = await inspect(context);
      begun.isPlanning = true;
      const plan = await making.makePlan(before);
      begun.isPlanning = false;
      const made = {
        sheets: plan.sheets.map((sheet) => sheet.name),
        names: plan.names.map((name) => name.name),
        kind: making.kind,
        isRecord: (record: Record) => making.isRecordOf(record, plan),
        work,
      };
      begun.before = before;
      begun.made = made;
      return write(context, plan, making, made, before.gone, options);
    });

  try {
    // One step of Undo for the whole, where Excel can.
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20'))
      return await attempt({ delayForCellEdit: true });
    try {
      return await attempt({ delayForCellEdit: true, mergeUndoGroup: true });
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error && error.code === 'UndoNotSupported')) throw error;
      if (begun.made) await removeWhole(begun.made);
      return await attempt({ delayForCellEdit: true });
    }
  } catch (error) {
    if (begun.isPlanning) throw error;
    if (!begun.made || !begun.before) throw asFailure(error, true);
    options.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    throw asFailure(error, await undo(begun.made, begun.before));
  }
}

async function inspect(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  if (protection.protected)
    throw new ExcelFailure('workbookProtected', 'the structure of the workbook is protected', true);
  const dead = names.items.filter(({ formula }) => String(formula).includes('#REF!')).map(({ name }) => name);
  const gone = dead.length === 0 ? [] : await goneModels(context, dead, sheets.items);
  const free = new Set(gone.flatMap((model) => model.names));
  return {
    gone,
    sheets: sheets.items.map((sheet) => sheet.name),
    names: names.items.map(({ name }) => name).filter((name) => !free.has(name)),
    activeSheet: active.name,
    selection: await selectedAddress(context),
  };
}

/** Of the dead names those that are left of models without a sheet: they keep no new model from its name. */
async function goneModels(
  context: Excel.RequestContext,
  dead: readonly string[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly GoneModel[]> {
  const records = await recordsIn(context, modelRecords);
  return records
    .filter(({ record }) => sheetsStillThere(record.sheets, sheets).length === 0)
    .map(({ part, record }) => ({ part, names: dead.filter((name) => record.names.includes(name)) }));
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
  return splitReference(range.address).address;
}

async function write<Record>(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  making: Making<Record>,
  made: Removable<Record> & { readonly work: string },
  gone: readonly GoneModel[],
  options: CreateOptions,
): Promise<Written<Record>> {
  const { workbook } = context;
  const { work: id, sheets, names } = made;
  const [addSheets, ...steps] = stepsToWrite(plan);
  const requests = batches(steps, making.bytesPerRequest ?? mostBytesPerRequest);
  const onProgress = (done: number): void => {
    options.onProgress?.({ step: 'writing', done, total: requests.length });
    stopIfCancelled(options);
  };

  onProgress(0);
  // The mark first: whatever comes of this request, sheets of ours are then known as such.
  const part = mark(context, { id, sheets: sheets.map((name) => ({ id: '', name })), names });
  for (const model of gone) {
    for (const name of model.names) workbook.names.getItem(name).delete();
    model.part.delete();
  }
  const target = writeTarget(workbook);
  addSheets?.apply(target);
  const added = sheets.map((name) => target.sheet(name).load('id'));
  await context.sync();
  const sheetIds = added.map((sheet) => sheet.id);
  const recorded = sheets.map((name, index) => ({ id: sheetIds[index] ?? '', name }));
  mark(context, { id, sheets: recorded, names }, part);

  for (const [done, steps] of requests.entries()) {
    if (done > 0) onProgress(done);
    context.application.suspendApiCalculationUntilNextSync();
    for (const step of steps) step.apply(target);
    await context.sync();
  }
  stopIfCancelled(options);
  const record = making.recordOf(plan, recorded);
  workbook.customXmlParts.add(recordXml(making.kind, record));
  if (making.work === undefined) part.delete();
  options.onProgress?.({ step: 'calculating', done: requests.length, total: requests.length });
  await context.sync();
  return { plan, sheets, sheetIds, names, record };
}

export function stopIfCancelled({ signal }: CreateOptions): void {
  if (signal?.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
}

/** As few requests as the limit allows. */
function batches(steps: readonly WriteStep[], bytesPerRequest: number): readonly (readonly WriteStep[])[] {
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
async function undo<Record>(made: Removable<Record>, before: Before): Promise<boolean> {
  if (!(await insist(() => removeWhole(made)))) return false;
  // Without waiting: who is typing has chosen another cell meanwhile.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(before.activeSheet);
    if (before.selection === undefined) sheet.activate();
    else sheet.getRange(before.selection).select();
    await context.sync();
  }).catch(() => undefined);
  return true;
}

/** The connection that failed a moment ago may fail once more; false where Excel refuses a third time. */
export async function insist(work: () => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await work();
      return true;
    } catch {
      // The failure that the user hears of is the one that made this necessary.
    }
  }
  return false;
}

/** What is no longer there is passed over. */
export async function removeWhole<Record>({ sheets, names, kind, isRecord, work }: Removable<Record>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const parts = await recordsIn(context, kind);
    const part = work === undefined ? undefined : await markOf(context, work);
    const made = [
      // Names first: deleting their sheet would leave them behind as #REF!.
      ...names.map((name) => workbook.names.getItemOrNullObject(name).load('name')),
      ...sheets.map((sheet) => workbook.worksheets.getItemOrNullObject(sheet).load('name')),
    ];
    await context.sync();
    for (const item of made) if (!item.isNullObject) item.delete();
    for (const { part, record } of parts) if (isRecord(record)) part.delete();
    part?.delete();
    await context.sync();
  });
}
