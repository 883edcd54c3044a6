// Analyses of a table: sheets that are written whole or not at all, found again, made anew from the table as it is now,
// and removed.
import { sheetPrefix, splitReference, type Taken, type WorkbookPlan } from '../plan';
import { analysisRecords, type AnalysisRecord, type AnalysisRequest } from './analysis-record';
import { asFailure, ExcelFailure } from './failure';
import { recordsIn, recordXml, sheetsStillThere } from './records';
import { mark, markOf, withMark } from './unfinished';
import {
  insist,
  removeWhole,
  stopIfCancelled,
  writeWhole,
  type CreateOptions,
  type Removable,
  type Written,
} from './write-whole';

/** An analysis of the workbook, with the sheets that it still has, as they are called now. */
export interface StoredAnalysis {
  readonly sheets: readonly string[];
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
  readonly record: AnalysisRecord;
}

/**
 * A list of customers is the longest thing that the add-in writes. While one request is put together and sent the pane
 * stands still, for about a tenth of a second at half a megabyte; of smaller ones there would be hundreds.
 */
const bytesPerRequest = 500_000;

/**
 * Writes the sheets of an analysis beside what the workbook holds, whole or not at all; `makePlan` gets the names that
 * are taken. Throws `ExcelFailure`, and what `makePlan` throws.
 */
export async function createAnalysis(
  request: AnalysisRequest,
  makePlan: (taken: Taken) => Promise<WorkbookPlan>,
  options: CreateOptions = {},
): Promise<StoredAnalysis> {
  const { plan, ...written } = await writeAnalysis(request, makePlan, options);
  return { ...written, start: plan.start };
}

/**
 * Makes an analysis anew: the new sheets are written beside the old ones, then take their names and places, and only
 * then the old ones are deleted. When anything fails before that, the old ones stay and the new ones are gone.
 * Throws `ExcelFailure`, and what `makePlan` throws.
 */
export async function refreshAnalysis(
  old: StoredAnalysis,
  request: AnalysisRequest,
  makePlan: (taken: Taken) => Promise<WorkbookPlan>,
  options: CreateOptions = {},
): Promise<StoredAnalysis> {
  return withMark(async (work) => {
    const written = await writeAnalysis(request, makePlan, options, work);
    let made: StoredAnalysis;
    try {
      stopIfCancelled(options);
      made = await replace(old, written, work);
    } catch (error) {
      options.onProgress?.({ step: 'undoing', done: 0, total: 1 });
      throw asFailure(error, await takeBack(written, work));
    }
    // The new sheets stand in the place of the old ones, and whole: what cannot be deleted is no reason to take them back.
    if (!(await insist(() => removeWhole({ ...madeOf(old), work }))))
      throw new ExcelFailure('other', 'the sheets of before could not be deleted', false);
    return made;
  });
}

/** Removes exactly the sheets, the names and the record of an analysis. Throws `ExcelFailure`. */
export async function removeAnalysis(analysis: StoredAnalysis): Promise<void> {
  try {
    await removeWhole(madeOf(analysis));
  } catch (error) {
    throw asFailure(error, false);
  }
}

function madeOf({
  sheetIds,
  names,
  record,
}: Pick<StoredAnalysis, 'sheetIds' | 'names' | 'record'>): Removable<AnalysisRecord> {
  return { sheets: sheetIds, names, kind: analysisRecords, isRecord: ({ id }) => id === record.id };
}

/** Every analysis of the workbook that still has a sheet, oldest first. Throws `ExcelFailure`. */
export async function listAnalyses(): Promise<readonly StoredAnalysis[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheets = context.workbook.worksheets.load('items/id,items/name');
      const records = await recordsIn(context, analysisRecords);
      await context.sync();
      return records.flatMap(({ record }): StoredAnalysis[] => {
        const found = sheetsStillThere(record.sheets, worksheets.items);
        const start = found.find(({ before }) => before === record.start.sheet) ?? found[0];
        if (!start) return [];
        return [
          {
            sheets: found.map(({ name }) => name),
            sheetIds: found.map(({ id }) => id),
            names: record.names,
            start: { sheet: start.name, address: record.start.address },
            record,
          },
        ];
      });
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

function writeAnalysis(
  request: AnalysisRequest,
  makePlan: (taken: Taken) => Promise<WorkbookPlan>,
  options: CreateOptions,
  work?: string,
): Promise<Written<AnalysisRecord>> {
  const id = crypto.randomUUID();
  return writeWhole<AnalysisRecord>(
    {
      makePlan,
      kind: analysisRecords,
      recordOf: (plan, sheets) => ({
        ...request,
        id,
        sheets: sheets.map((sheet) => ({ ...sheet, kind: sheet.name.replace(/ \d+$/, '') })),
        names: plan.names.map(({ name }) => name),
        start: plan.start,
      }),
      isRecordOf: (record) => record.id === id,
      bytesPerRequest,
      ...(work !== undefined && { work }),
    },
    options,
  );
}

/** Whose name and place among the sheets a new one takes. */
interface Succession {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly position: number;
}

async function replace(old: StoredAnalysis, written: Written<AnalysisRecord>, work: string): Promise<StoredAnalysis> {
  const successions = await successionsOf(old, written);
  const nameOf = (sheet: string): string => successions.find(({ from }) => from === sheet)?.to ?? sheet;
  const record: AnalysisRecord = {
    ...written.record,
    sheets: written.record.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) })),
    start: { ...written.record.start, sheet: nameOf(written.record.start.sheet) },
  };
  try {
    await changePlaces(old, successions, written, record, work);
  } catch (error) {
    await changeBack(old, written, work);
    throw error;
  }
  return {
    sheets: record.sheets.map(({ name }) => name),
    sheetIds: written.sheetIds,
    names: written.names,
    start: record.start,
    record,
  };
}

async function successionsOf(old: StoredAnalysis, written: Written<AnalysisRecord>): Promise<readonly Succession[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name,items/position');
    await context.sync();
    const found = written.record.sheets.flatMap(({ id, name, kind }): Succession[] => {
      const same = old.record.sheets.filter((one) => one.kind === kind);
      const [before] = sheetsStillThere(same, worksheets.items);
      const sheet = worksheets.items.find((one) => one.id === before?.id);
      return sheet ? [{ id, from: name, to: sheet.name, position: sheet.position }] : [];
    });
    // In their order; each moves those after it on by one, the old ones being still there.
    return found
      .sort((one, other) => one.position - other.position)
      .map((one, index) => ({ ...one, position: one.position + index }));
  });
}

/** Under which an old sheet waits for its end: a name that no sheet has. */
function waitingName(index: number): string {
  return `~ ${index + 1}`;
}

async function changePlaces(
  old: StoredAnalysis,
  successions: readonly Succession[],
  { plan }: Written<AnalysisRecord>,
  record: AnalysisRecord,
  work: string,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const parts = await recordsIn(context, analysisRecords);
    const part = await markOf(context, work);
    old.sheetIds.forEach((id, index) => (worksheets.getItem(id).name = waitingName(index)));
    for (const { id, to, position } of successions) {
      const sheet = worksheets.getItem(id);
      sheet.name = to;
      sheet.position = position;
    }
    // A link does not follow the name of its sheet.
    for (const sheet of plan.sheets) {
      const id = record.sheets[plan.sheets.indexOf(sheet)]?.id;
      for (const link of sheet.links) {
        if ('page' in link) continue;
        const target = renamed(link.target, successions);
        if (id === undefined || target === link.target) continue;
        worksheets.getItem(id).getRange(link.address).hyperlink = { documentReference: target, screenTip: link.tip };
      }
    }
    for (const { part, record: other } of parts) {
      if (other.id === record.id) part.delete();
    }
    customXmlParts.add(recordXml(analysisRecords, record));
    // From here on it is the old sheets that are to go.
    const sheets = old.sheetIds.map((id, index) => ({ id, name: waitingName(index) }));
    mark(context, { id: work, sheets, names: old.names }, part);
    await context.sync();
  });
}

/** A reference to a sheet by the name that it has got. */
function renamed(target: string, successions: readonly Succession[]): string {
  const { sheet, address } = splitReference(target);
  const to = successions.find(({ from }) => from === sheet)?.to;
  return to === undefined ? target : sheetPrefix(to) + address;
}

/** Gives the old sheets their names again, which the new ones may have taken. */
async function changeBack(old: StoredAnalysis, { record }: Written<AnalysisRecord>, work: string): Promise<void> {
  await insist(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load('items/id,items/name');
      const part = await markOf(context, work);
      await context.sync();
      mark(context, { id: work, sheets: record.sheets, names: record.names }, part);
      old.sheets.forEach((name, index) => {
        const holder = all.items.find((sheet) => sheet.name === name);
        const id = old.sheetIds[index] ?? '';
        if (holder?.id === id) return;
        if (holder) holder.name = `~~ ${index + 1}`;
        worksheets.getItem(id).name = name;
      });
      await context.sync();
    }),
  );
}

async function takeBack(written: Written<AnalysisRecord>, work: string): Promise<boolean> {
  return insist(() => removeWhole({ ...madeOf(written), work }));
}
