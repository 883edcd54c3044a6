// The file of a model that is written without a grid, against the one that the browser workbook saves of the same model.
import { strFromU8, unzipSync } from 'fflate';
import { modelFile } from '../../scripts/model-file';
import { openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { computedValues } from '../../src/calculation';
import { createModel, listModels } from '../../src/excel';
import { plan, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { sampled } from '../depth';
import { answersOf } from '../plan/sizes';

async function savedByTheWorkbook(made: WorkbookPlan): Promise<Uint8Array> {
  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    const { sheets } = await createModel(() => made);
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      for (const sheet of all.items) if (!sheets.includes(sheet.name)) sheet.delete();
      await context.sync();
    });
    await workbook.settle();
    return await workbook.save();
  } finally {
    workbook.dispose();
  }
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A part in pieces, of which each says where it stands; ids that are new each time are left out. */
function piecesOf(path: string, part: string): readonly string[] {
  const plain = part
    .replace(/\{[0-9A-F-]{30,40}\}/gi, '{}')
    .replace(/"id":"[^"]*"/g, '"id":""')
    .replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$1');
  return path.endsWith('.xml') || path.endsWith('.rels') ? plain.split(/(?<=>)(?=<)/) : [plain];
}

/** The number that a piece holds: a cell's value, or a point's of a chart. */
function numberIn(piece: string): number | undefined {
  const [, text] = /^<(?:c:)?v>([-+.\dEe]+)</.exec(piece) ?? [];
  return text === undefined ? undefined : Number(text);
}

/** Univer rounds every step to fifteen digits, so a difference is as exact as the amounts that it is taken of. */
function areNear(one: number | undefined, other: number | undefined, largest: number): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one - other) <= 1e-9 * Math.abs(other) + 1e-13 * largest;
}

test.each(sampled([...templates].reverse(), templates.length).map((template) => [template.id, template] as const))(
  'of %s, part by part',
  async (_, template) => {
    const made = plan(template, answersOf(template, 'en', 'default'), 'en');
    const own = partsOf(await modelFile(made, computedValues(made)));
    const saved = partsOf(await savedByTheWorkbook(made));
    expect([...own.keys()].sort()).toEqual([...saved.keys()].sort());
    const different: string[] = [];
    for (const [path, part] of saved) {
      const [one, other] = [piecesOf(path, own.get(path) ?? ''), piecesOf(path, part)];
      if (one.length !== other.length) different.push(`${path}: ${one.length} and ${other.length} pieces`);
      const largest = other.reduce((most, piece) => Math.max(most, Math.abs(numberIn(piece) ?? 0)), 0);
      const at = other.findIndex(
        (piece, index) => piece !== one[index] && !areNear(numberIn(one[index] ?? ''), numberIn(piece), largest),
      );
      if (at >= 0)
        different.push(
          `${path}: ${one.slice(Math.max(0, at - 2), at + 2).join('')} and ${other.slice(Math.max(0, at - 2), at + 2).join('')}`,
        );
    }
    expect(different).toEqual([]);
  },
);

test('the pane finds the model in the file, with its answers', async () => {
  const [template] = templates;
  if (!template) throw new Error('there are no templates');
  const made = plan(template, answersOf(template, 'ru', 'smallest'), 'ru');
  const bytes = await modelFile(made, computedValues(made));
  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    await workbook.open(bytes);
    const [found] = await listModels();
    expect(found?.record.answers).toEqual(made.answers);
    expect(found?.sheets).toEqual(made.sheets.map(({ name }) => name));
    expect(found?.failing?.count).toBe(0);
  } finally {
    workbook.dispose();
  }
});
