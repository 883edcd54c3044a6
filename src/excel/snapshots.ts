// Versions of a model under names of the user's: what its inputs held and its figures said, kept in the workbook.
import { languages, type CellContent, type WorkbookPlan } from '../plan';
import { asFailure } from './failure';
import { recordsIn, recordXml, type RecordKind } from './records';

export interface Snapshot {
  /** Of this snapshot alone. */
  readonly id: string;
  readonly name: string;
  /** ISO date. */
  readonly made: string;
  readonly template: { readonly id: string; readonly version: number };
  /** Of the model that it was made of; another one of the template may take it over. */
  readonly number: number;
  readonly language: WorkbookPlan['language'];
  readonly answers: WorkbookPlan['answers'];
  /** By the ids of the inputs, in the order of their cells. */
  readonly inputs: Readonly<Record<string, readonly CellContent[]>>;
  /** By the ids of the figures; a text where the cell showed no number. */
  readonly figures: Readonly<Record<string, readonly (number | string)[]>>;
}

const records: RecordKind<Snapshot> = {
  namespace: 'urn:product-planning:snapshot:1',
  element: 'snapshot',
  isWhole: ({ id, name, made, template, number, language, answers, inputs, figures }) =>
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof made === 'string' &&
    typeof template?.id === 'string' &&
    typeof number === 'number' &&
    languages.some((one) => one === language) &&
    typeof answers === 'object' &&
    typeof inputs === 'object' &&
    typeof figures === 'object',
};

/** Throws `ExcelFailure`; then nothing is kept. */
export async function keepSnapshot(snapshot: Omit<Snapshot, 'id'>): Promise<Snapshot> {
  const kept = { ...snapshot, id: crypto.randomUUID() };
  await run(async (context) => {
    context.workbook.customXmlParts.add(recordXml(records, kept));
    await context.sync();
  });
  return kept;
}

/** Those of a template's models, the newest first. Throws `ExcelFailure`. */
export async function listSnapshots(template: string): Promise<readonly Snapshot[]> {
  return run(async (context) =>
    (await recordsIn(context, records))
      .map(({ record }) => record)
      .filter((record) => record.template.id === template)
      .reverse(),
  );
}

/** What is no longer there is passed over. Throws `ExcelFailure`. */
export async function deleteSnapshot({ id }: Pick<Snapshot, 'id'>): Promise<void> {
  await run(async (context) => {
    for (const { part, record } of await recordsIn(context, records)) if (record.id === id) part.delete();
    await context.sync();
  });
}

async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asFailure(error, true);
  }
}
