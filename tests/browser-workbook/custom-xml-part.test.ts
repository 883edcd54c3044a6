import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { namespaceOfXml } from '../../src/browser-workbook/grid/xml';
import { failure } from './open';

const uri = 'http://example.com/records';
const record = (text: string): string => `<record xmlns="${uri}">${text}</record>`;

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook();
  book.install();
});
afterEach(() => {
  book.dispose();
});

async function partsOf(namespace: string): Promise<{ id: string; namespaceUri: string; xml: string }[]> {
  return Excel.run(async (context) => {
    const { items } = await load(context.workbook.customXmlParts.getByNamespace(namespace), context);
    const texts = items.map((part) => part.getXml());
    await context.sync();
    return items.map(({ id, namespaceUri }, index) => ({ id, namespaceUri, xml: texts[index]?.value ?? '' }));
  });
}

async function load(
  parts: Excel.CustomXmlPartScopedCollection,
  context: Excel.RequestContext,
): Promise<Excel.CustomXmlPartScopedCollection> {
  parts.load('items/id,items/namespaceUri');
  await context.sync();
  return parts;
}

async function add(...texts: readonly string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const added = texts.map((xml) => context.workbook.customXmlParts.add(xml).load('id'));
    await context.sync();
    return added.map(({ id }) => id);
  });
}

test('a part is found again by its namespace, whole, in a later request', async () => {
  const text = record('план «весна» &amp; «лето»');
  const [id] = await add(text, '<other xmlns="http://example.com/other"/>');
  expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(await partsOf(uri)).toEqual([{ id, namespaceUri: uri, xml: text }]);
  expect(await partsOf('http://example.com/none')).toEqual([]);
});

test('a part is changed and deleted by its id', async () => {
  const [first = '', second = ''] = await add(record('1'), record('2'));
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.getItem(first).setXml(record('one'));
    customXmlParts.getItem(second).delete();
    await context.sync();
  });
  expect((await partsOf(uri)).map(({ xml }) => xml)).toEqual([record('one')]);
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const gone = customXmlParts.getItemOrNullObject(second).load('id');
    const left = customXmlParts.getItemOrNullObject(first).load('id');
    const only = customXmlParts.getByNamespace(uri).getOnlyItem().getXml();
    const counts = [customXmlParts.getCount(), customXmlParts.getByNamespace(uri).getCount()];
    await context.sync();
    expect([gone.isNullObject, left.isNullObject]).toEqual([true, false]);
    expect(only.value).toBe(record('one'));
    expect(counts.map(({ value }) => value)).toEqual([1, 1]);
  });
});

test('a part travels with the workbook: it is in the snapshot and in what the page keeps', async () => {
  const before = await book.snapshot();
  const [id = ''] = await add(record('kept'));
  expect((await book.snapshot()).xmlParts).toEqual([record('kept')]);
  expect(JSON.stringify(book.grid.workbook.getSnapshot().custom)).toContain('kept');
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
  expect(await book.snapshot()).toEqual(before);
});

test('the only part of a namespace is none where there are two', async () => {
  await add(record('1'), record('2'));
  await Excel.run(async (context) => {
    const none = context.workbook.customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test.each(['', 'plain text', '<a>', '<a></b>', '<a/><b/>', '<a>1 & 2</a>', '<a b=c/>', '<a><b></a></b>', '<a/>text'])(
  'what is not one whole element is refused: %s',
  async (xml) => {
    const error = await failure(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  },
);

// Namespaces in XML 1.0 (W3C), section 6: defaulting and prefixes.
test.each([
  ['<a xmlns="urn:x"/>', 'urn:x'],
  ['<?xml version="1.0" encoding="utf-8"?>\n<!-- made -->\n<p:a xmlns="urn:x" xmlns:p=\'urn:y\'><b/></p:a>\n', 'urn:y'],
  ['<a><b xmlns="urn:x"/></a>', ''],
  ['<a xmlns="urn:x?a=1&amp;b=2">&lt;<![CDATA[<&]]>&#160;</a>', 'urn:x?a=1&b=2'],
])('the namespace of %s is %s', (xml, namespace) => {
  expect(namespaceOfXml(xml)).toBe(namespace);
});
