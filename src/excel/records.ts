// What the workbook remembers of sheets that were made together: plain JSON in a custom XML part of its own namespace,
// which travels with the file and is read by no formula. Nothing in it is about a person.

/** One kind of record: its namespace and element, and what makes a whole one. */
export interface RecordKind<Record> {
  readonly namespace: string;
  readonly element: string;
  readonly isWhole: (record: Partial<Record>) => boolean;
}

/** A sheet is found by its id; by its name where another program has given new ids. */
export interface RecordedSheet {
  readonly id: string;
  readonly name: string;
}

export function recordXml<Record>({ namespace, element }: RecordKind<Record>, record: Record): string {
  const text = JSON.stringify(record).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}

/** Nothing where it is not one of ours: another version of the add-in, or another hand, may have written it. */
export function recordFrom<Record>({ element, isWhole }: RecordKind<Record>, xml: string): Record | undefined {
  try {
    const text = new RegExp(`<${element}[^>]*>([\\s\\S]*)</${element}>`).exec(xml)?.[1] ?? '';
    const record = JSON.parse(unescaped(text)) as Partial<Record>;
    return isWhole(record) ? (record as Record) : undefined;
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

/** The records of a kind that a workbook holds, each with the part that holds it. */
export async function recordsIn<Record>(
  context: Excel.RequestContext,
  kind: RecordKind<Record>,
): Promise<readonly { readonly part: Excel.CustomXmlPart; readonly record: Record }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(kind.namespace).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.flatMap(({ part, xml }) => {
    const record = recordFrom(kind, xml.value);
    return record ? [{ part, record }] : [];
  });
}

/** The recorded sheets that are still there, as they are called now. */
export function sheetsStillThere(
  recorded: readonly RecordedSheet[],
  worksheets: readonly Excel.Worksheet[],
): readonly { readonly id: string; readonly name: string; readonly before: string }[] {
  return recorded.flatMap(({ id, name }) => {
    const sheet = worksheets.find((one) => one.id === id) ?? worksheets.find((one) => one.name === name);
    return sheet ? [{ id: sheet.id, name: sheet.name, before: name }] : [];
  });
}
