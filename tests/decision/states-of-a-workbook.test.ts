// Two models of one workbook, a snapshot and now: what is said of them is what another engine shows in the workbook itself.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { isNumber } from '../../src/decision/model';
import { createModel, listModels, readTyped } from '../../src/excel';
import { readModelCells } from '../../src/excel/model-cells';
import { putInputs, takeInputsBack, type PutIn } from '../../src/excel/put-inputs';
import { deleteSnapshot, keepSnapshot, listSnapshots, type Snapshot } from '../../src/excel/snapshots';
import { plan, type CellContent, type WorkbookPlan } from '../../src/plan';
import type { Decider } from '../../src/taskpane/decide/decider';
import type { Against, Compared, OpenedFigure, OpenedModel, Opening } from '../../src/taskpane/decide/messages';
import { inputsOfSnapshot } from '../../src/taskpane/decide/snapshot-inputs';
import { planning } from '../../src/taskpane/models/planning';
import { initialAnswers, templates } from '../../src/templates';
import { slow } from '../depth';
import { threadlessDecider } from '../taskpane/threadless';

jest.setTimeout(240_000);

const today = '2026-02-10';
const template = templates.find(({ id }) => id === 'sales-plan');
if (!template) throw new Error('there is no sales plan');
const answers = {
  ...initialAnswers(template, 'en', today),
  ...{ depth: 'full', periods: 3, channels: ['Ads'], stages: ['Leads', 'Paid'] },
};

let book: HeadlessWorkbook;
let decider: Decider;
/** Each as its answers make it, with the names of its sheets and inputs. */
const plans: WorkbookPlan[] = [];
beforeAll(async () => {
  book = await openHeadlessWorkbook();
  book.install();
  for (const number of [1, 2]) {
    await createModel((taken) => plan(template, answers, 'en', taken));
    plans.push(plan(template, answers, 'en', { sheets: [], names: [], from: number }));
  }
  await book.settle();
  decider = threadlessDecider();
});
afterAll(() => {
  decider.end();
  book.dispose();
});

async function openingOf(number: number): Promise<Opening> {
  const stored = (await listModels()).find(({ record }) => record.number === number);
  const planned = plans[number - 1];
  if (!stored || !planned) throw new Error(`there is no model ${number}`);
  const cells = await readModelCells(stored);
  return { plan: planned, cells, sheets: planned.sheets.map(({ name }) => [name, name]) };
}

const open = async (number: number): Promise<OpenedModel> => decider.open(await openingOf(number));

const placeOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `'${sheet}'!${address}`;

function figure(model: OpenedModel, id: string): OpenedFigure {
  const found = model.figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

async function type(model: OpenedModel, id: string, content: CellContent): Promise<void> {
  const input = model.inputs.find((one) => one.id === id);
  if (!input) throw new Error(`no input ${id}`);
  book.type(placeOf(input), String(content));
  await book.settle();
}

/** What the workbook shows in the profit of a model. */
async function profitOf(number: number): Promise<number> {
  await book.settle();
  return Number(book.value(placeOf(figure(await open(number), 'profit_total'))));
}

async function compared(against: Against): Promise<Compared> {
  const { signal } = new AbortController();
  const { result } = await decider.run(
    { tool: 'compare', aim: { figure: 'profit_total', cell: 0 }, against, seed: 1 },
    false,
    { onProgress: () => undefined, signal, recalculating: () => Promise.reject(new Error('nothing is recalculated')) },
  );
  return result as Compared;
}

/** The difference from the other state is parted among these inputs alone, to the last digit but the workbook's rounding. */
function isParted(
  { comparison, bridge, rest }: Compared,
  [then, now]: readonly [number, number],
  ids: readonly string[],
): void {
  const line = comparison.figures.find((one) => one.figure.id === 'profit_total');
  expect(line?.values).toEqual([then, now]);
  expect(comparison.inputs.map(({ input }) => input.id).sort()).toEqual([...ids].sort());
  if (!('parts' in bridge)) throw new Error(JSON.stringify(bridge));
  const near = (value: number): number => expect.closeTo(value, 4) as number;
  expect([bridge.before, bridge.after, rest]).toEqual([near(then), near(now), near(0)]);
  expect(bridge.parts.reduce((sum, { part }) => sum + part, 0)).toEqual(near(now - then));
  expect(bridge.parts.flatMap(({ inputs }) => inputs.map(({ id }) => id)).sort()).toEqual([...ids].sort());
}

const price = 'scenarios.case_2.price_1';

slow('two models of one workbook differ by what was typed into one of them', async () => {
  const other = await open(2);
  await type(other, price, 444);
  await type(other, 'delivery_cost', 55);
  const [then, now] = [await profitOf(2), await profitOf(1)];
  expect(then).not.toBe(now);
  const own = await open(1);
  const found = await compared({ kind: 'model', name: 'Other', ownName: 'Own', model: await openingOf(2) });
  isParted(found, [then, now], [price, 'delivery_cost']);
  expect(found.comparison.names).toEqual(['Other', 'Own']);
  // Typed into this one, they make it the other.
  const before = new Map(own.inputs.map(({ id, cells }) => [id, cells[0]?.now ?? '']));
  await type(own, price, 444);
  await type(own, 'delivery_cost', 55);
  expect(await profitOf(1)).toBe(then);
  for (const id of [price, 'delivery_cost']) await type(own, id, before.get(id) ?? '');
  expect(await profitOf(1)).toBe(now);
});

async function keep(name: string): Promise<Snapshot> {
  const model = await open(1);
  const planned = plans[0] as WorkbookPlan;
  const typed = await readTyped(planned);
  return keepSnapshot({
    name,
    made: today,
    template: planned.template,
    number: 1,
    language: 'en',
    answers: planned.answers,
    inputs: Object.fromEntries(typed),
    figures: Object.fromEntries(
      model.figures.map(({ id, values }) => [id, values.map((one) => (isNumber(one) ? one : one.shown))]),
    ),
  });
}

const heldBy = (snapshot: Snapshot): ReadonlyMap<string, readonly CellContent[]> =>
  inputsOfSnapshot(snapshot, template, plans[0] as WorkbookPlan, planning, today);

/** Puts in what differs, as the page of the snapshots does. */
async function restore(snapshot: Snapshot): Promise<PutIn> {
  const held = heldBy(snapshot);
  const { inputs } = await open(1);
  return putInputs(
    inputs.flatMap(({ id, sheet, address, cells }) => {
      const values = held.get(id);
      const isSame = values?.every((value, index) => value === cells[index]?.now) ?? true;
      return !values || isSame || values.length !== cells.length ? [] : [{ sheet, address, values }];
    }),
  );
}

slow('a snapshot is compared with now, restored, taken back and deleted', async () => {
  const whole = await book.snapshot();
  const then = await profitOf(1);
  const snapshot = await keep('As agreed');
  const model = await open(1);
  await type(model, price, 333);
  const budget = model.inputs.find(({ id }) => id === 'budget_1');
  if (!budget) throw new Error('there is no budget');
  const months = await putInputs([{ ...budget, values: budget.cells.map(({ now }) => Number(now) * 2) }]);
  const now = await profitOf(1);

  const [kept] = await listSnapshots('sales-plan');
  if (!kept) throw new Error('nothing is kept');
  expect(kept).toEqual(snapshot);
  await open(1);
  const figures = Object.entries(kept.figures).map(
    ([id, values]) => [id, values.map((value) => (typeof value === 'number' ? value : { shown: value }))] as const,
  );
  const inputs = [...heldBy(kept)];
  const found = await compared({ kind: 'snapshot', name: kept.name, ownName: 'Now', inputs, figures });
  isParted(found, [then, now], [price, 'budget_1']);
  const line = found.comparison.inputs.find(({ input }) => input.id === 'budget_1');
  expect(line?.differences[1]).toEqual({ kind: 'factor', factor: 2 });

  const put = await restore(kept);
  expect(await profitOf(1)).toBe(then);
  await takeInputsBack(put);
  expect(await profitOf(1)).toBe(now);
  await restore(kept);
  await deleteSnapshot(kept);
  expect(await listSnapshots('sales-plan')).toEqual([]);
  expect(months.edits).toHaveLength(1);
  expect(await book.snapshot()).toEqual(whole);
});

slow('of a line that had more cells then, a snapshot restores nothing rather than something else', async () => {
  const snapshot = await keep('With a month more');
  const longer = { ...snapshot, inputs: { ...snapshot.inputs, budget_1: [1, 2, 3, 4] } };
  expect(heldBy(longer).get('budget_1')).toBeUndefined();
  expect(heldBy(snapshot).get('budget_1')).toEqual(snapshot.inputs['budget_1']);
  await deleteSnapshot(snapshot);
});
