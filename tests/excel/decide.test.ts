// What Decide asks of the workbook: its cells as they stand, inputs put in and taken back, trials that leave nothing.
import type * as Trial from '../../src/excel/recalculate';
import type * as ExcelRoom from '../../src/excel';
import { createModel, ExcelFailure, type CreatedModel } from '../../src/excel';
import { removeDecision, writeDecision } from '../../src/excel/decision-sheets';
import { readModelCells } from '../../src/excel/model-cells';
import { putInputs, takeInputsBack, type InputValues } from '../../src/excel/put-inputs';
import { recalculating } from '../../src/excel/recalculate';
import { deleteSnapshot, keepSnapshot, listSnapshots, type Snapshot } from '../../src/excel/snapshots';
import { firstCell, plan, rangeAddress, type WorkbookPlan } from '../../src/plan';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { bareSheet, bareWorkbook } from '../plan/bare';
import { course } from '../plan/course-template';
import { sampled } from '../depth';

const answers = { channels: ['Ads', 'Friends'], start: '2026-01-01', period_kind: 'month', periods: 3 };
const made = plan(course, answers, 'en');

let workbook: HeadlessWorkbook;
let model: CreatedModel;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
  model = await createModel((taken) => plan(course, answers, 'en', taken));
  await workbook.settle();
});
afterEach(() => {
  jest.restoreAllMocks();
  workbook.dispose();
});

function line(id: string): { sheet: string; address: string } {
  const input = made.inputs.find((one) => one.id === id);
  if (!input) throw new Error(`there is no input ${id}`);
  return { sheet: input.sheet, address: input.address };
}

/** Of a cell of the first row, without its dollars. */
const reference = (id: string): string => `'${line(id).sheet}'!${line(id).address.split(':')[0]}`;

async function values(id: string): Promise<unknown[]> {
  return workbook.Excel.run(async (context) => {
    const { sheet, address } = line(id);
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

describe('the cells of a model', () => {
  test('are read with their formulas, results and names', async () => {
    const { sheets, names } = await readModelCells(model);
    expect(sheets.map(({ name }) => name)).toEqual(model.sheets);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining([...model.names]));
    for (const sheet of made.sheets) {
      const held = sheets.find(({ name }) => name === sheet.name);
      for (const { address, cells } of sheet.contents) {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(digits) - 1;
        const found = held?.formulas[row - (held.row ?? 0)]?.[column - (held?.column ?? 0)];
        const first = cells[0]?.[0];
        if (typeof first === 'string' && first.startsWith('=')) expect(found).toBe(first);
      }
    }
    const shown = sheets.flatMap(({ values: rows }) => rows.flat());
    expect(shown).toContain('All checks pass');
  });

  test('bring along the sheets of the user that their formulas speak of, and no others', async () => {
    await workbook.Excel.run(async (context) => {
      for (const name of ["Mine's & more", 'Aside', 'Rates'])
        context.workbook.worksheets.add(name).getRange('A1').values = [[5]];
      context.workbook.names.add('My_rate', '=Rates!$A$1');
      context.workbook.worksheets.getItem("Mine's & more").getRange('A1').formulas = [['=My_rate*2']];
      context.workbook.worksheets.getItem(line('price').sheet).getRange(line('price').address).formulas = [
        ["='Mine''s & more'!A1"],
      ];
      await context.sync();
    });
    await workbook.settle();
    const { sheets, names } = await readModelCells(model);
    expect(sheets.map(({ name }) => name)).toEqual([...model.sheets, "Mine's & more", 'Rates']);
    expect(names.find(({ name }) => name === 'My_rate')?.formula).toBe('=Rates!$A$1');
  });
});

describe('inputs that are put in', () => {
  test('hold the new values, and what they held when that is taken back', async () => {
    const before = await workbook.snapshot();
    const put = await putInputs([
      { ...line('price'), values: [250] },
      { ...line('budget_2'), values: [1, 2, 3] },
    ]);
    expect([await values('price'), await values('budget_2')]).toEqual([[250], [1, 2, 3]]);
    await takeInputsBack(put);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('are left as they are where the user typed over one of them since', async () => {
    const put = await putInputs([{ ...line('price'), values: [250] }]);
    workbook.type(reference('price'), '99');
    await expect(takeInputsBack(put)).rejects.toMatchObject({ reason: 'workbookChanged', restored: true });
    expect(await values('price')).toEqual([99]);
  });

  test.each(sampled(['halfway', 'before', 'after'] as const, 3))(
    'are whole or not at all when the request fails %s',
    async (mode) => {
      const before = await workbook.snapshot();
      workbook.failRequest(2, mode);
      await expect(
        putInputs([
          { ...line('price'), values: [250] },
          { ...line('budget_2'), values: [1, 2, 3] },
        ]),
      ).rejects.toBeInstanceOf(ExcelFailure);
      expect(await workbook.snapshot()).toEqual(before);
    },
  );
});

/** The cells of the plan that add up what is spent in a period. */
function spend(): { sheet: string; address: string } {
  const sheet = made.sheets.find(({ name }) => name === 'Plan');
  for (const { address, cells } of sheet?.contents ?? []) {
    for (const [down, row] of cells.entries()) {
      const across = row.findIndex((cell) => /^=SUM\(Inputs!/.test(String(cell)));
      if (across < 0) continue;
      const { row: top, column } = firstCell(address);
      const first = { row: top + down, column: column + across };
      return { sheet: 'Plan', address: rangeAddress(first, { ...first, column: first.column + 2 }) };
    }
  }
  throw new Error('nothing is spent');
}

const asked = (price: number, budget: readonly number[]): readonly InputValues[] => [
  { ...line('price'), values: [price] },
  { ...line('budget_2'), values: budget },
];
const inputs = [line('price'), line('budget_2')];

describe('a trial in the workbook', () => {
  test('gives the figures for other inputs, and leaves everything as it was', async () => {
    const before = await workbook.snapshot();
    const found = await recalculating(inputs, [spend()], async (recalculate) => [
      await recalculate(asked(250, [1, 2, 3])),
      await recalculate(asked(250, [1, 2, 30])),
    ]);
    // With the ten of the other channel in each period.
    expect(found).toEqual([[[11, 12, 13]], [[11, 12, 40]]]);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('leaves everything as it was when it is cancelled or fails', async () => {
    const before = await workbook.snapshot();
    const stop = new AbortController();
    const cancelled = recalculating(
      inputs,
      [spend()],
      async (recalculate) => {
        await recalculate(asked(1, [1, 1, 1]));
        stop.abort();
        await recalculate(asked(2, [2, 2, 2]));
      },
      { signal: stop.signal },
    );
    await expect(cancelled).rejects.toMatchObject({ reason: 'cancelled', restored: true });
    expect(await workbook.snapshot()).toEqual(before);
    for (const mode of ['before', 'halfway', 'after'] as const) {
      const failed = recalculating(inputs, [spend()], async (recalculate) => {
        await recalculate(asked(1, [1, 1, 1]));
        workbook.failRequest(2, mode);
        await recalculate(asked(2, [2, 2, 2]));
      });
      await expect(failed).rejects.toBeInstanceOf(ExcelFailure);
      expect(await workbook.snapshot()).toEqual(before);
    }
  });

  test('is put back by the next pane when this one is closed in the middle', async () => {
    const before = await workbook.snapshot();
    const open = async (): Promise<{ room: typeof ExcelRoom; trial: typeof Trial }> => {
      let rooms: { room: typeof ExcelRoom; trial: typeof Trial } | undefined;
      await jest.isolateModulesAsync(async () => {
        rooms = { room: await import('../../src/excel'), trial: await import('../../src/excel/recalculate') };
      });
      if (!rooms) throw new Error('there is no room');
      return rooms;
    };
    const closed = await open();
    await new Promise<void>((resolve, reject) => {
      closed.trial
        .recalculating(inputs, [spend()], async (recalculate) => {
          await recalculate(asked(1, [1, 1, 1]));
          resolve();
          return new Promise(() => undefined);
        })
        .catch(reject);
    });
    expect(await values('budget_2')).toEqual([1, 1, 1]);
    // What the user has typed since stays.
    workbook.type(reference('price'), '77');
    await workbook.settle();
    expect(await (await open()).room.removeUnfinished()).toEqual({ removed: [], putBack: ['Inputs'] });
    expect([await values('price'), await values('budget_2')]).toEqual([[77], [20, 20, 20]]);
    workbook.type(reference('price'), '100');
    expect(await workbook.snapshot()).toEqual(before);
  });
});

describe('a result of a tool', () => {
  const result = (name: string): WorkbookPlan =>
    bareWorkbook([bareSheet(name, { contents: [{ address: 'A1', cells: [['What matters']] }] })]);
  const about = { model: { template: 'course', number: 1 }, tool: 'matters' };

  test('is written beside the model, and taken out again', async () => {
    const before = await workbook.snapshot();
    const written = await writeDecision(about, ({ sheets }) => Promise.resolve(result(`${sheets.length} before`)));
    expect(written.sheets).toEqual([`${model.sheets.length + 1} before`]);
    await removeDecision(written);
    expect({ ...(await workbook.snapshot()), active: before.active }).toEqual(before);
  });

  test('is not there at all where a request fails', async () => {
    const before = await workbook.snapshot();
    workbook.failRequest(4, 'halfway');
    await expect(writeDecision(about, () => Promise.resolve(result('Result')))).rejects.toMatchObject({
      restored: true,
    });
    expect(await workbook.snapshot()).toEqual(before);
  });
});

test('snapshots are kept in the workbook under their names, and found by their template', async () => {
  const before = await workbook.snapshot();
  const snapshot: Omit<Snapshot, 'id'> = {
    name: 'As <agreed> & "signed"',
    made: '2026-03-01',
    template: { id: 'course', version: 3 },
    number: 1,
    language: 'en',
    answers,
    inputs: { price: [100], budget_1: [10, 10, ''] },
    figures: { spend: [30, 'never'] },
  };
  const first = await keepSnapshot(snapshot);
  const second = await keepSnapshot({ ...snapshot, name: 'Later' });
  await keepSnapshot({ ...snapshot, template: { id: 'other', version: 1 } });
  expect(await listSnapshots('course')).toEqual([second, first]);
  expect(first).toMatchObject(snapshot);
  await deleteSnapshot(second);
  await deleteSnapshot(second);
  expect(await listSnapshots('course')).toEqual([first]);
  await deleteSnapshot(first);
  for (const other of await listSnapshots('other')) await deleteSnapshot(other);
  expect(await workbook.snapshot()).toEqual(before);
});
