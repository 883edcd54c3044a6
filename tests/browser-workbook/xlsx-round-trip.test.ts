// A workbook that is saved and opened again is the one that it was.
import { strFromU8, unzipSync } from 'fflate';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { WorkbookSnapshot } from '../../src/browser-workbook/grid/snapshot';
import { createModel, listModels } from '../../src/excel';
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { sampled } from '../depth';
import { answersOf } from '../plan/sizes';

const opened: HeadlessWorkbook[] = [];
afterAll(() => {
  for (const workbook of opened) workbook.dispose();
});

async function newWorkbook(): Promise<HeadlessWorkbook> {
  const workbook = await openHeadlessWorkbook();
  opened.push(workbook);
  workbook.install();
  return workbook;
}

/** A file says nothing of colours and lines that a kind of chart does not draw, nor of which cells are selected. */
function shown({ sheets, active, ...rest }: WorkbookSnapshot): object {
  return {
    ...rest,
    active: active.sheet,
    sheets: sheets.map(({ charts, ...sheet }) => ({ ...sheet, charts: charts.length })),
  };
}

/** The parts of a file but those of charts alone; ids are new in each. */
function parts(bytes: Uint8Array, wanted: RegExp): Record<string, string> {
  const found = Object.entries(unzipSync(bytes)).filter(([path]) => wanted.test(path));
  return Object.fromEntries(found.map(([path, content]) => [path, strFromU8(content)]));
}

/** The models that the add-in finds; sheets have other ids in each workbook. */
async function modelsHere(): Promise<object[]> {
  return (await listModels()).map(({ sheetIds: _ids, ...model }) => model);
}

test.each(sampled([...templates].reverse(), templates.length))(
  'a model of the template $id comes back as it was, cell by cell',
  async (template) => {
    const workbook = await newWorkbook();
    await createModel((taken) => plan(template, answersOf(template, 'en', 'default'), 'en', taken));
    const before = await workbook.snapshot();
    const models = await modelsHere();
    const first = await workbook.save();
    // What can be sent by mail without a thought; the largest models are under half a megabyte.
    expect(first.length).toBeLessThan(250_000);

    expect(await workbook.open(first)).toEqual([]);
    expect(shown(await workbook.snapshot())).toEqual(shown(before));
    // The add-in finds its model again.
    expect(await modelsHere()).toEqual(models);
    expect(models).toHaveLength(1);
    // What is drawn is the same.
    const second = await workbook.save();
    expect(parts(second, /(?:charts|drawings|worksheets)\/[^/]+$|styles|workbook.xml$/)).toEqual(
      parts(first, /(?:charts|drawings|worksheets)\/[^/]+$|styles|workbook.xml$/),
    );
  },
);
