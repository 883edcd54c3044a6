// The pane is closed or reloaded while it writes: from one request on nothing more is sent, and nobody undoes anything.
import type * as ExcelRoom from '../../src/excel';
import { plan, type SheetPlan, type Taken, type WorkbookPlan } from '../../src/plan';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { WorkbookSnapshot } from '../../src/browser-workbook/grid/snapshot';
import { isWhole, slow } from '../depth';
import { bareSheet, bareWorkbook } from '../plan/bare';
import { launch } from '../plan/launch-template';
import { analysisRequest } from './analysis-request';

type Room = typeof ExcelRoom;

/** From one request to the next that breaks off. */
const step = isWhole ? 1 : 3;

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
  workbook.type('B3', 'mine');
  await workbook.settle();
});
afterEach(() => {
  jest.restoreAllMocks();
  workbook.dispose();
});

/** A page that has just been loaded: it knows nothing of what another one was doing. */
async function openPage(): Promise<Room> {
  let room: Room | undefined;
  await jest.isolateModulesAsync(async () => {
    room = await import('../../src/excel');
  });
  if (!room) throw new Error('there is no room');
  return room;
}

/** Does something on a page of its own that ends before its `n`th request; says whether it was done by then. */
async function endedBefore(n: number, work: (room: Room) => Promise<unknown>): Promise<boolean> {
  const { prototype } = workbook.OfficeExtension.ClientRequestContext;
  const sync = Reflect.get<OfficeExtension.ClientRequestContext, 'sync'>(prototype, 'sync');
  let sent = 0;
  let ended = (): void => undefined;
  const end = new Promise<boolean>((resolve) => (ended = () => resolve(false)));
  const spy = jest.spyOn(prototype, 'sync').mockImplementation(function (
    this: OfficeExtension.ClientRequestContext,
    ...passed
  ) {
    if (++sent < n) return Reflect.apply(sync, this, passed);
    ended();
    return new Promise(() => undefined);
  });
  const done = work(await openPage()).then(() => true);
  const outcome = await Promise.race([done, end]);
  await workbook.settle();
  spy.mockRestore();
  return outcome;
}

/** Ends it when the sheets are there: Excel has told their ids, but those are not in the workbook yet. */
async function endedAfterAdding(work: (room: Room) => Promise<unknown>): Promise<void> {
  for (let n = 1; (await sheetsNow()).length === 1; n++) expect(await endedBefore(n, work)).toBe(false);
}

const model = (taken: Taken): WorkbookPlan => plan(launch(), {}, 'en', taken);

/** Two sheets, the second of which takes several requests. */
function analysis({ sheets }: Taken): Promise<WorkbookPlan> {
  const number = sheets.includes('Cohorts') ? 2 : 1;
  const sheet = (name: string, rows: number): SheetPlan =>
    bareSheet(number === 1 ? name : `${name} ${number}`, {
      contents: [{ address: `A1:A${rows}`, cells: Array.from({ length: rows }, () => ['x'.repeat(2000)]) }],
    });
  const plans = [sheet('Cohorts', 1), sheet('RFM', 1000)];
  return Promise.resolve(bareWorkbook(plans, { template: { id: 'analysis', version: 1 }, number }));
}

/** Without what every writing has anew. */
function contents({ sheets, names, xmlParts }: WorkbookSnapshot): Partial<WorkbookSnapshot> {
  return { sheets, names, xmlParts: xmlParts.map((xml) => xml.replace(/"id":"[^"]*"/g, '"id":""')) };
}

const sheetsNow = async (): Promise<readonly string[]> => (await workbook.snapshot()).sheets.map(({ name }) => name);

async function protect(on: boolean): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

test('a model whose making broke off at any request is gone when the pane opens again, and the next one is made', async () => {
  const before = contents(await workbook.snapshot());
  let brokenOff = 0;
  for (let n = 1; !(await endedBefore(n, (room) => room.createModel(model))); n += step) {
    const { createModel, listModels, removeModel, removeUnfinished } = await openPage();
    const left = (await sheetsNow()).slice(1);
    const [whole] = await listModels();
    // Only the answer to its last request was not heard any more.
    if (whole) expect((await removeUnfinished()).removed).toEqual([]);
    else expect((await removeUnfinished()).removed).toEqual(left);
    if (left.length > 0 && !whole) brokenOff++;
    if (whole) await removeModel(whole);
    expect(contents(await workbook.snapshot())).toEqual(before);
    await removeModel(await createModel(model));
  }
  expect(brokenOff).toBeGreaterThanOrEqual(isWhole ? 2 : 1);
  // It was whole by then, and stays.
  const made = await sheetsNow();
  expect(made.length).toBeGreaterThan(1);
  expect((await (await openPage()).removeUnfinished()).removed).toEqual([]);
  expect(await sheetsNow()).toEqual(made);
});

slow('a refresh that broke off at any request leaves one analysis, whole and under its names', async () => {
  const first = await openPage();
  await first.createAnalysis(analysisRequest, analysis);
  const before = contents(await workbook.snapshot());
  let brokenOff = 0;
  for (let n = 1; ; n += step) {
    const done = await endedBefore(n, async (room) => {
      const [old] = await room.listAnalyses();
      if (!old) throw new Error('there is no analysis');
      await room.refreshAnalysis(old, analysisRequest, analysis);
    });
    const next = await openPage();
    const { removed } = await next.removeUnfinished();
    if (removed.length > 0) brokenOff++;
    expect(contents(await workbook.snapshot())).toEqual(before);
    expect(await next.listAnalyses()).toHaveLength(1);
    if (done) break;
  }
  expect(brokenOff).toBeGreaterThanOrEqual(isWhole ? 4 : 1);
});

test('what a page is writing is not taken for broken off by the same page', async () => {
  const { createModel, removeUnfinished } = await openPage();
  const looks: Promise<readonly string[]>[] = [];
  const onProgress = (): void => void looks.push(removeUnfinished().then(({ removed }) => removed));
  await createModel(model, { onProgress });
  expect(looks.length).toBeGreaterThanOrEqual(3);
  expect((await Promise.all(looks)).flat()).toEqual([]);
});

slow('what could not be removed is removed before the next model is written', async () => {
  await endedAfterAdding((room) => room.createModel(model));
  const left = await sheetsNow();
  await protect(true);
  const { createModel, removeUnfinished } = await openPage();
  await expect(removeUnfinished()).rejects.toMatchObject({ restored: true });
  await expect(createModel(model)).rejects.toMatchObject({ reason: 'workbookProtected' });
  await protect(false);
  await createModel(model);
  // Under the same names: those of before were free again.
  expect(await sheetsNow()).toEqual(left);
});

test('a sheet of the user’s that has the name of one that was never filled is left alone', async () => {
  await endedAfterAdding((room) => room.createModel(model));
  const [, name = ''] = await sheetsNow();
  workbook.type(`'${name}'!A1`, 'now mine');
  await workbook.settle();
  await (await openPage()).removeUnfinished();
  expect(await sheetsNow()).toEqual(['Sheet1', name]);
});

test.each(['protected', 'deleted'] as const)(
  'a half-made sheet that is %s meanwhile goes with the others',
  async (how) => {
    const before = contents(await workbook.snapshot());
    const { createAnalysis } = await openPage();
    let touched: Promise<void> | undefined;
    const onProgress = ({ done }: ExcelRoom.CreateProgress): void => {
      if (done === 0) return;
      touched ??= workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('RFM');
        if (how === 'protected') sheet.protection.protect();
        else sheet.delete();
        await context.sync();
      });
    };
    await expect(createAnalysis(analysisRequest, analysis, { onProgress })).rejects.toMatchObject({ restored: true });
    await touched;
    expect(touched).toBeDefined();
    expect(contents(await workbook.snapshot())).toEqual(before);
    await createAnalysis(analysisRequest, analysis);
    expect(await sheetsNow()).toEqual(['Sheet1', 'Cohorts', 'RFM']);
  },
);

slow('where the structure is protected in the middle, and it is cancelled, the next action clears up', async () => {
  const { createAnalysis } = await openPage();
  const stop = new AbortController();
  let isProtected: Promise<void> | undefined;
  const made = createAnalysis(analysisRequest, analysis, {
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done === 1) isProtected = protect(true);
      if (done === 2) stop.abort();
    },
  });
  await expect(made).rejects.toMatchObject({ reason: 'cancelled', restored: false });
  await isProtected;
  await protect(false);
  await createAnalysis(analysisRequest, analysis);
  expect(await sheetsNow()).toEqual(['Sheet1', 'Cohorts', 'RFM']);
});
