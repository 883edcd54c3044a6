// The tools on a model that its user has changed, in a workbook of another engine's: what they say of an input is what
// that engine shows when the input is typed.
import { ICommandService } from '@univerjs/core';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { DecisionInput } from '../../src/decision/model';
import { createModel, listModels } from '../../src/excel';
import { readModelCells } from '../../src/excel/model-cells';
import { recalculating } from '../../src/excel/recalculate';
import { firstCell, plan, type CellContent } from '../../src/plan';
import type { Decider } from '../../src/taskpane/decide/decider';
import type { OpenedFigure, OpenedModel, Outcome, Run } from '../../src/taskpane/decide/messages';
import { initialAnswers, templates } from '../../src/templates';
import { slow } from '../depth';
import { threadlessDecider } from '../taskpane/threadless';

jest.setTimeout(240_000);

const [salesPlan] = templates;
if (!salesPlan) throw new Error('there is no template');
const answers = {
  ...initialAnswers(salesPlan, 'en', '2026-02-10'),
  ...{ depth: 'full', periods: 3, channels: ['Ads'], stages: ['Leads', 'Paid'] },
};
const made = plan(salesPlan, answers, 'en');

/** The model beside a sheet of the user's. */
let original: Uint8Array;
let book: HeadlessWorkbook;
let decider: Decider;
async function openBook(): Promise<void> {
  book = await openHeadlessWorkbook();
  book.install();
}
async function openFile(file: Uint8Array): Promise<void> {
  await openBook();
  await book.open(file);
  await book.settle();
}
beforeAll(async () => {
  await openBook();
  await createModel((taken) => plan(salesPlan, answers, 'en', taken));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.add('Mine').getRange('A1:A3').formulas = [['=SUM(A2:A3)'], [40], [2]];
    await context.sync();
  });
  original = await book.save();
  book.dispose();
});
beforeEach(async () => {
  await openFile(original);
  decider = threadlessDecider();
});
afterEach(() => {
  decider.end();
  book.dispose();
});

const contentOf = (reference: string): string => book.formula(reference) ?? String(book.value(reference));

async function type(reference: string, content: string): Promise<void> {
  book.type(reference, content);
  await book.settle();
}

async function command(id: string, sheet: string, params: object): Promise<void> {
  const subUnitId = book.grid.sheetIds().find((one) => book.grid.sheet(one).getName() === sheet);
  await book.grid.service(ICommandService).executeCommand(id, { unitId: book.grid.unitId, subUnitId, ...params });
  await book.settle();
  // Its engine goes on with the cells that a name meant before: what the file says is read anew.
  const file = await book.save();
  book.dispose();
  await openFile(file);
}

const rows = (from: number, count: number): object => ({
  range: { startRow: from, endRow: from + count - 1, startColumn: 0, endColumn: 59 },
});

async function insertRow(sheet: string, row: number): Promise<void> {
  await command('sheet.command.insert-row', sheet, { direction: 3, ...rows(row, 1) });
}

/** The model as it stands now. */
async function open(): Promise<OpenedModel> {
  const [stored] = await listModels();
  if (!stored) throw new Error('the model is gone');
  const cells = await readModelCells(stored);
  return decider.open({ plan: made, cells, sheets: made.sheets.map(({ name }) => [name, name]) });
}

const placeOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `'${sheet}'!${address}`;

function figure(model: OpenedModel, id: string): OpenedFigure {
  const found = model.figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

function input(model: OpenedModel, id: string): DecisionInput {
  const found = model.inputs.find((one) => one.id === id);
  if (!found) throw new Error(`no input ${id}`);
  return found;
}

/** What the other engine shows in a figure while an input holds one thing after another. */
async function shownWith(at: string, contents: readonly CellContent[], of: string): Promise<readonly CellContent[]> {
  const before = contentOf(at);
  const found: CellContent[] = [];
  for (const content of contents) {
    await type(at, String(content));
    found.push(book.value(of));
  }
  await type(at, before);
  return found;
}

/** Of every cell what was typed. */
async function held(): Promise<unknown> {
  const { sheets, names } = await book.snapshot();
  const cells = sheets.map(({ cells: all }) =>
    Object.entries(all).map(([address, { formula, value }]) => [address, formula ?? value]),
  );
  return JSON.stringify({ names, cells });
}

type Found<Tool extends Run['tool']> = Extract<Outcome, { tool: Tool }>['result'];

async function run<Tool extends Run['tool']>(
  asked: Extract<Run, { tool: Tool }>,
  byWorkbook = false,
): Promise<Found<Tool>> {
  const { signal } = new AbortController();
  const outcome: Outcome = await decider.run(asked, byWorkbook, { onProgress: () => undefined, signal, recalculating });
  return outcome.result as unknown as Found<Tool>;
}

/** As near as two engines come that add up in different orders. */
const near = (value: unknown, expected: unknown): void => {
  if (typeof expected !== 'number') return expect(value).toEqual({ shown: expected });
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

/** Every tool asked about one figure by one input of one cell, and held to what the other engine shows. */
async function everyToolAgrees(figureId: string, inputId: string, byWorkbook = false): Promise<void> {
  const model = await open();
  const target = figure(model, figureId);
  const turned = input(model, inputId);
  const [of, at] = [placeOf(target), placeOf(turned)];
  const aim = { figure: figureId, cell: 0 };
  const before = await held();

  const matters = await run<'matters'>({ tool: 'matters', aim, inputs: [inputId], spread: 0.1 }, byWorkbook);
  await book.settle();
  near(matters.base, book.value(of));
  const [influence] = matters.influences;
  if (!influence) throw new Error(`${inputId} does not matter`);
  const ends = [influence.low.position, influence.high.position];
  const [low = 0, high = 0] = (await shownWith(at, ends, of)).map(Number);
  near(influence.low.value, low);
  near(influence.high.value, high);

  // The other tools ask the workbook in the same way, by hundreds of recalculations.
  if (byWorkbook) return expect(await held()).toEqual(before);

  const sure = await run<'sure'>({
    tool: 'sure',
    aim,
    uncertain: [{ input: inputId, distribution: { kind: 'list', values: ends } }],
    ...{ correlated: [], runs: 20, seed: 1, withFan: false },
  });
  if (!('found' in sure) || !sure.found) throw new Error('nothing was found');
  near(sure.found.least, Math.min(low, high));
  near(sure.found.most, Math.max(low, high));

  const wanted = (low * 2 + high) / 3;
  const takes = await run<'takes'>({ tool: 'takes', aim, wanted, input: inputId });
  if (!('solutions' in takes)) throw new Error('no solution');
  const [reached] = await shownWith(at, [takes.solutions[0]?.from.position ?? 0], of);
  near(Number(reached) / wanted, 1);

  const scenario = placeOf(input(model, 'scenario'));
  const { comparison } = await run<'compare'>({
    tool: 'compare',
    aim,
    against: { kind: 'scenario', scenario: 0 },
    seed: 1,
  });
  const line = comparison.figures.find((one) => one.figure.id === figureId);
  const shown = await shownWith(scenario, comparison.names, of);
  shown.forEach((value, index) => near(line?.values[index], value));
  expect(await held()).toEqual(before);
}

type Case = readonly [title: string, work: () => Promise<void>];

const cases: readonly Case[] = [
  [
    "a formula that the user changed, with a sheet of the user's own",
    async () => {
      const profit = placeOf(figure(await open(), 'profit_total'));
      await type(profit, `${contentOf(profit)}*2+Mine!A1`);
      const model = await open();
      expect(model.figures.filter(({ trouble }) => trouble)).toEqual([]);
      await everyToolAgrees('profit_total', 'conversion_cost');
    },
  ],

  [
    'an input whose value the user made a formula',
    async () => {
      const model = await open();
      await type(placeOf(input(model, 'delivery_cost')), `=Mine!A1+${placeOf(input(model, 'conversion_cost'))}`);
      await everyToolAgrees('profit_total', 'conversion_cost');
    },
  ],

  [
    'a row that the user added above the inputs, and one within a table of them',
    async () => {
      const model = await open();
      const { sheet, address } = input(model, 'offers.rate');
      await insertRow(sheet, firstCell(address).row + 1);
      const general = input(model, 'conversion_cost');
      await insertRow(general.sheet, firstCell(general.address).row);
      const changed = await open();
      expect(changed.missing).toEqual({ inputs: [], figures: [] });
      expect(input(changed, 'offers.rate').cells.length).toBe(input(model, 'offers.rate').cells.length + 1);
      expect(placeOf(input(changed, 'conversion_cost'))).not.toBe(placeOf(general));
      await everyToolAgrees('profit_total', 'conversion_cost');
    },
  ],

  [
    'an input that the user emptied',
    async () => {
      const model = await open();
      const { sheet, address } = input(model, 'delivery_cost');
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).clear('Contents');
        await context.sync();
      });
      await open();
      const takes = await run<'takes'>({
        tool: 'takes',
        aim: { figure: 'profit_total', cell: 0 },
        wanted: 1,
        input: 'delivery_cost',
      });
      expect(takes).toMatchObject({ why: 'blank' });
      await everyToolAgrees('profit_total', 'conversion_cost');
    },
  ],

  [
    'a text where a number is to stand',
    async () => {
      const model = await open();
      await type(placeOf(input(model, 'delivery_cost')), 'soon');
      const changed = await open();
      const { values, trouble } = figure(changed, 'profit_total');
      expect([values, trouble]).toEqual([[{ shown: '#VALUE!' }], undefined]);
      const aim = { figure: 'profit_total', cell: 0 };
      const matters = await run<'matters'>({
        ...{ tool: 'matters', aim, spread: 0.1 },
        inputs: ['delivery_cost', 'conversion_cost'],
      });
      expect(matters).toMatchObject({
        base: { shown: '#VALUE!' },
        influences: [],
        untried: [{ input: { id: 'delivery_cost' }, why: 'words' }],
        failed: [{ input: { id: 'conversion_cost' } }],
      });
      // What does not hang on it is computed as ever.
      await everyToolAgrees('customers_total', 'scenarios.case_2.conversion_1');
    },
  ],

  [
    'formulas in a circle are said, and what does not hang on them is computed',
    async () => {
      const model = await open();
      await type(placeOf(input(model, 'delivery_cost')), `=${placeOf(figure(model, 'profit_total'))}/1000`);
      const changed = await open();
      expect(figure(changed, 'profit_total').trouble).toMatchObject({ kind: 'cannot', reason: { kind: 'circle' } });
      await everyToolAgrees('customers_total', 'scenarios.case_2.conversion_1');
    },
  ],

  [
    'a function that is not computed beside the workbook is left to the workbook, and everything put back',
    async () => {
      const model = await open();
      await type(
        placeOf(figure(model, 'profit_total')),
        `${contentOf(placeOf(figure(model, 'profit_total')))}+SINH(2)`,
      );
      const changed = await open();
      expect(figure(changed, 'profit_total').trouble).toMatchObject({
        kind: 'cannot',
        reason: { kind: 'function', name: 'SINH' },
      });
      // What it depends on is known by its references: no other input is tried, or offered.
      const reaching = await decider.inputsOf('profit_total');
      expect([reaching.includes('conversion_cost'), reaching.includes('fact_revenue')]).toEqual([true, false]);
      await everyToolAgrees('profit_total', 'conversion_cost', true);
    },
  ],

  [
    'a function that the workbook does not know either is named, and what does not hang on it is computed',
    async () => {
      const profit = placeOf(figure(await open(), 'profit_total'));
      await type(profit, '=NOT_A_FUNCTION(1)');
      expect(figure(await open(), 'profit_total').trouble).toMatchObject({
        ...{ kind: 'unknown', cell: profit.replaceAll("'", ''), name: 'NOT_A_FUNCTION' },
      });
      await everyToolAgrees('customers_total', 'scenarios.case_2.conversion_1');
    },
  ],

  [
    'what a formula reads that names no cells is not known: every input is offered',
    async () => {
      const model = await open();
      const profit = placeOf(figure(model, 'profit_total'));
      await type(profit, `${contentOf(profit)}+INDIRECT("Mine!A2")`);
      await open();
      expect(await decider.inputsOf('profit_total')).toEqual(model.inputs.map(({ id }) => id));
    },
  ],

  [
    'an input whose row the user deleted is said, and what does not hang on it is computed',
    async () => {
      const model = await open();
      const gone = input(model, 'delivery_cost');
      const { row } = firstCell(gone.address);
      await command('sheet.command.remove-row', gone.sheet, rows(row, 1));
      const changed = await open();
      expect(changed.missing.inputs).toEqual([gone.label]);
      expect(figure(changed, 'profit_total').values).toEqual([{ shown: '#REF!' }]);
      expect(figure(changed, 'profit_total').trouble).toBeUndefined();
      await everyToolAgrees('customers_total', 'scenarios.case_2.conversion_1');
    },
  ],
];

slow.each(cases)('%s', (_, work) => work());
