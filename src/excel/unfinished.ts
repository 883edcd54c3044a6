// What is being written is marked in the workbook until it is whole. The pane may be closed or reloaded in the middle,
// and then nobody is there to take its sheets away again, or to put back the inputs that it tried: the next one finds the
// mark, and does.
import { analysisRecords } from './analysis-record';
import { decisionRecords } from './decision-record';
import { asFailure } from './failure';
import { modelRecords } from './model-record';
import type { SheetValue } from './read-table';
import { recordsIn, recordXml, sheetsStillThere, type RecordedSheet, type RecordKind } from './records';

type Cells = readonly (readonly SheetValue[])[];

/** An input whose values are tried: what it held, as it is typed, and what it may hold just now. */
export interface TriedCells {
  readonly sheet: RecordedSheet;
  readonly row: number;
  readonly column: number;
  readonly before: Cells;
  readonly tried: readonly Cells[];
}

/** Sheets and names that are to go, and inputs that are to be put back, if nobody finishes the work. */
interface Unfinished {
  /** Of the work. */
  readonly id: string;
  /** Without an id as long as Excel has not told it. */
  readonly sheets: readonly RecordedSheet[];
  readonly names: readonly string[];
  readonly cells?: readonly TriedCells[];
}

/** What was left unfinished: the sheets that were removed, and those whose inputs were put back. */
export interface TidiedUp {
  readonly removed: readonly string[];
  readonly putBack: readonly string[];
}

const marks: RecordKind<Unfinished> = {
  namespace: 'urn:product-planning:unfinished:1',
  element: 'unfinished',
  isWhole: (mark) => typeof mark.id === 'string' && Array.isArray(mark.sheets) && Array.isArray(mark.names),
};

/** What this page itself is at. */
const going = new Set<string>();

/** Runs work that marks what it makes with the id that it gets. */
export async function withMark<Result>(work: (id: string) => Promise<Result>): Promise<Result> {
  const id = crypto.randomUUID();
  going.add(id);
  try {
    return await work(id);
  } finally {
    going.delete(id);
  }
}

/** Says what is being written: in the request that begins it, or, with its part, in a later one. */
export function mark(
  context: Excel.RequestContext,
  unfinished: Unfinished,
  part?: Excel.CustomXmlPart,
): Excel.CustomXmlPart {
  const xml = recordXml(marks, unfinished);
  if (part === undefined) return context.workbook.customXmlParts.add(xml);
  part.setXml(xml);
  return part;
}

/** The mark of a work, as far as there is one: what is whole needs none. */
export async function markOf(context: Excel.RequestContext, id: string): Promise<Excel.CustomXmlPart | undefined> {
  return (await recordsIn(context, marks)).find(({ record }) => record.id === id)?.part;
}

/**
 * Removes what was being written when the pane was closed or reloaded, and puts back the inputs that it tried; says which
 * sheets. Throws `ExcelFailure`; what is left is then found the next time.
 */
export async function removeUnfinished(): Promise<TidiedUp> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const left = (await recordsIn(context, marks)).filter(({ record }) => !going.has(record.id));
      if (left.length === 0) return { removed: [], putBack: [] };
      const { workbook } = context;
      const worksheets = workbook.worksheets.load('items/id,items/name');
      const names = left
        .flatMap(({ record }) => record.names)
        .map((name) => workbook.names.getItemOrNullObject(name).load('name'));
      const records = [
        ...(await recordsIn(context, modelRecords)),
        ...(await recordsIn(context, analysisRecords)),
        ...(await recordsIn(context, decisionRecords)),
      ];
      const recorded = left.flatMap(({ record }) => record.sheets);
      const found = worksheets.items.flatMap((sheet) => {
        const one = recorded.find(({ id, name }) => (id === '' ? name === sheet.name : id === sheet.id));
        // Found by its name alone it may be the user's own, unless it is as empty as it was when the work broke off.
        return one
          ? [{ sheet, content: one.id === '' ? sheet.getUsedRangeOrNullObject().load('address') : undefined }]
          : [];
      });
      const tried = left
        .flatMap(({ record }) => record.cells ?? [])
        .flatMap((cells) =>
          sheetsStillThere([cells.sheet], worksheets.items).map(({ id, name }) => {
            const sheet = workbook.worksheets.getItem(id);
            const { row, column, before } = cells;
            const range = sheet.getRangeByIndexes(row, column, before.length, before[0]?.length ?? 1);
            return { ...cells, name, range: range.load('values') };
          }),
        );
      await context.sync();
      // What the user has typed since stays.
      const asTried = tried.filter((one) => one.tried.some((cells) => same(cells, one.range.values as Cells)));
      for (const { range, before } of asTried) range.formulas = before.map((line) => [...line]);
      const sheets = found.flatMap(({ sheet, content }) => (!content || content.isNullObject ? [sheet] : []));
      // Names first: deleting their sheet would leave them behind as #REF!.
      for (const item of [...names.filter((name) => !name.isNullObject), ...sheets]) item.delete();
      for (const { part, record } of records)
        if (record.sheets.some(({ id }) => sheets.some((sheet) => sheet.id === id))) part.delete();
      for (const { part } of left) part.delete();
      await context.sync();
      return { removed: sheets.map(({ name }) => name), putBack: [...new Set(asTried.map(({ name }) => name))] };
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

function same(one: Cells, other: Cells): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
