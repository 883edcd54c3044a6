import {
  createAnalysis,
  ExcelFailure,
  listAnalyses,
  refreshAnalysis,
  removeAnalysis,
  type StoredAnalysis,
} from '../../src/excel';
import type { SheetPlan, Taken, WorkbookPlan } from '../../src/plan';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { WorkbookSnapshot } from '../../src/browser-workbook/grid/snapshot';
import { bareSheet, bareWorkbook } from '../plan/bare';
import { sampled } from '../depth';
import { analysisRequest } from './analysis-request';

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
  workbook.type('A1', 'mine');
  await workbook.settle();
});
afterEach(() => workbook.dispose());

/** Two sheets that show `figure`; the second one links to the first. */
function planOf(figure: number, { sheets }: Taken): WorkbookPlan {
  const number = sheets.includes('Cohorts') || sheets.includes('RFM') ? 2 : 1;
  const named = (name: string): string => (number === 1 ? name : `${name} ${number}`);
  const cohorts = number === 1 ? 'Cohorts!' : `'${named('Cohorts')}'!`;
  const sheet = (name: string, part: Partial<SheetPlan>): SheetPlan =>
    bareSheet(named(name), {
      contents: [{ address: 'A1:B1', cells: [['Figure', figure]] }],
      colorScales: [{ address: 'A1:B1', low: '#FFFFFF', middle: '#C5DAD6', high: '#147F71' }],
      ...part,
    });
  const sheetsOfIt = [
    sheet('Cohorts', {}),
    sheet('RFM', {
      contents: [{ address: 'A1:B1', cells: [['Cohorts', `=${cohorts}B1`]] }],
      links: [{ address: 'A1', target: `${cohorts}A1`, tip: 'Cohorts' }],
    }),
  ];
  return bareWorkbook(sheetsOfIt, { template: { id: 'analysis', version: 1 }, number });
}

const make = (figure: number): Promise<StoredAnalysis> =>
  createAnalysis(analysisRequest, (taken) => Promise.resolve(planOf(figure, taken)));
const refresh = (old: StoredAnalysis, figure: number, options = {}): Promise<StoredAnalysis> =>
  refreshAnalysis(old, analysisRequest, (taken) => Promise.resolve(planOf(figure, taken)), options);
const names = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

/** Without the identities that every analysis has anew. */
function withoutIds(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    xmlParts: snapshot.xmlParts.map((xml) => xml.replace(/"id":"[^"]*"/g, '"id":""')),
    active: { sheet: '', selection: '' },
  };
}

test('the workbook remembers what was asked for and found', async () => {
  const made = await make(7);
  const [stored, ...others] = await listAnalyses();
  expect(others).toEqual([]);
  expect(stored).toEqual(made);
  expect(stored?.record).toMatchObject({ ...analysisRequest, sheets: [{ name: 'Cohorts' }, { name: 'RFM' }] });
});

test('removing takes exactly its sheets and its record', async () => {
  const before = await workbook.snapshot();
  const first = await make(7);
  const second = await make(8);
  await removeAnalysis(first);
  expect(await listAnalyses()).toEqual([second]);
  await removeAnalysis(second);
  const { sheets, xmlParts } = await workbook.snapshot();
  expect({ sheets, xmlParts }).toEqual({ sheets: before.sheets, xmlParts: before.xmlParts });
});

test('refreshing puts new sheets in the names and places of the old ones, links and formulas with them', async () => {
  const made = await make(7);
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Cohorts').name = "Team's cohorts";
    worksheets.getItem('RFM').position = 0;
    worksheets.add('Last');
    await context.sync();
  });
  const [now = made] = await listAnalyses();
  const refreshed = await refresh(now, 9);
  const snapshot = await workbook.snapshot();
  expect(names(snapshot)).toEqual(['RFM', 'Sheet1', "Team's cohorts", 'Last']);
  expect(refreshed).toMatchObject({ sheets: ["Team's cohorts", 'RFM'], start: { sheet: "Team's cohorts" } });
  expect(await listAnalyses()).toEqual([refreshed]);
  expect(workbook.value("'Team''s cohorts'!B1")).toBe(9);
  expect(workbook.value('RFM!B1')).toBe(9);
  expect(snapshot.sheets[0]?.cells['A1']?.hyperlink).toMatchObject({
    documentReference: "'Team''s cohorts'!A1",
  });

  // Once more: nothing of the first change of places is left in the way.
  await refresh(refreshed, 11);
  expect(names(await workbook.snapshot())).toEqual(['RFM', 'Sheet1', "Team's cohorts", 'Last']);
  expect(workbook.value('RFM!B1')).toBe(11);
});

test.each(sampled(['halfway', 'before', 'after'] as const, 3))(
  'when a request of refreshing fails with %s of its actions done, the old sheets stay or the new ones are whole',
  async (mode) => {
    const made = await make(7);
    const old = withoutIds(await workbook.snapshot());
    const sent = workbook.requests.length;
    let current = await refresh(made, 7);
    const requests = workbook.requests.length - sent;
    const whole = withoutIds(await workbook.snapshot());
    expect(whole).toEqual(old);
    for (let request = 1; request <= requests; request++) {
      workbook.failRequest(request, mode);
      const outcome = await refresh(current, 7).catch((error: unknown) => error);
      if (outcome instanceof ExcelFailure) expect(outcome.restored).toBe(true);
      else current = outcome as StoredAnalysis;
      expect(withoutIds(await workbook.snapshot())).toEqual(old);
      expect((await listAnalyses()).map(({ record }) => record.id)).toEqual([current.record.id]);
    }
  },
);

test('cancelling a refresh leaves the old sheets, and the next one works', async () => {
  const made = await make(7);
  const before = await workbook.snapshot();
  const stop = new AbortController();
  const cancelled = refresh(made, 9, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(cancelled).rejects.toMatchObject({ reason: 'cancelled', restored: true });
  expect(withoutIds(await workbook.snapshot())).toEqual(withoutIds(before));
  await refresh(made, 9);
  await workbook.settle();
  expect(workbook.value('RFM!B1')).toBe(9);
});

test('in a protected workbook nothing is made anew', async () => {
  const made = await make(7);
  await workbook.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await workbook.snapshot();
  await expect(refresh(made, 9)).rejects.toMatchObject({ reason: 'workbookProtected', restored: true });
  expect(await workbook.snapshot()).toEqual(before);
});
