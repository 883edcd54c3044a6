// What a model remembers of its making: kept in the workbook as a custom XML part, which travels with the file and is
// read by no formula. It holds the answers and the names of the sheets, nothing about a person.
import { languages, type WorkbookPlan } from '../plan';

export const recordNamespace = 'urn:product-planning:model:1';

export interface ModelRecord {
  readonly template: { readonly id: string; readonly version: number };
  readonly number: number;
  readonly language: WorkbookPlan['language'];
  readonly answers: WorkbookPlan['answers'];
  /** Found by their ids; by their names where another program has given new ids. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
}

export function recordOf(plan: WorkbookPlan, sheetIds: readonly string[]): ModelRecord {
  return {
    template: plan.template,
    number: plan.number,
    language: plan.language,
    answers: plan.answers,
    sheets: plan.sheets.map(({ name }, index) => ({ id: sheetIds[index] ?? '', name })),
    names: plan.names.map(({ name }) => name),
    start: plan.start,
  };
}

export function writeRecord(record: ModelRecord): string {
  const text = JSON.stringify(record).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<model xmlns="${recordNamespace}">${text}</model>`;
}

/** Nothing where it is not one of ours: another version of the add-in, or another hand, may have written it. */
export function readRecord(xml: string): ModelRecord | undefined {
  try {
    const text = /<model[^>]*>([\s\S]*)<\/model>/.exec(xml)?.[1] ?? '';
    const record = JSON.parse(unescaped(text)) as Partial<ModelRecord>;
    const isWhole =
      typeof record.template?.id === 'string' &&
      typeof record.template.version === 'number' &&
      typeof record.number === 'number' &&
      languages.some((language) => language === record.language) &&
      typeof record.answers === 'object' &&
      Array.isArray(record.sheets) &&
      Array.isArray(record.names) &&
      typeof record.start?.sheet === 'string';
    return isWhole ? (record as ModelRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Excel may write quotation marks and the like in its own way when it saves the part. */
function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The records that a workbook holds, each with the part that holds it. */
export async function recordsIn(
  context: Excel.RequestContext,
): Promise<readonly { readonly part: Excel.CustomXmlPart; readonly record: ModelRecord }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.flatMap(({ part, xml }) => {
    const record = readRecord(xml.value);
    return record ? [{ part, record }] : [];
  });
}
