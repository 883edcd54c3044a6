// The command line asked about a workbook that somebody has filled in: what it says is what another engine shows there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decide } from '../../scripts/decide';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { createModel, listModels, readTyped } from '../../src/excel';
import { keepSnapshot, listSnapshots } from '../../src/excel/snapshots';
import { cellAddress, firstCell, plan, type FigurePlan, type InputPlan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { slow } from '../depth';

jest.setTimeout(240_000);

const today = '2026-02-10';
const template = templates.find(({ id }) => id === 'sales-plan');
if (!template) throw new Error('there is no sales plan');
const answers = {
  ...initialAnswers(template, 'en', today),
  ...{ depth: 'full', periods: 3, channels: ['Ads'], stages: ['Leads', 'Paid'] },
};
const made = plan(template, answers, 'en');
const placeOf = ({ sheet, address }: Pick<InputPlan | FigurePlan, 'sheet' | 'address'>): string =>
  `'${sheet}'!${address}`;
function inputPlace(id: string): string {
  const input = made.inputs.find((one) => one.id === id);
  if (!input) throw new Error(`there is no input ${id}`);
  return placeOf(input);
}
const profitFigure = made.figures.find(({ id }) => id === 'profit_total');
if (!profitFigure) throw new Error('there is no profit');
const profit = placeOf(profitFigure);
const [delivery, conversionCost] = [inputPlace('delivery_cost'), inputPlace('conversion_cost')];

const folder = mkdtempSync(path.join(tmpdir(), 'decide-'));
const fileOf = (name: string): string => path.join(folder, name);
const one = fileOf('one.xlsx');
const two = fileOf('two.xlsx');
/** What the workbook showed: as it is, before it was filled in, and with other values. */
const shown = { now: 0, before: 0, low: 0, high: 0 };

let book: HeadlessWorkbook;
async function type(at: string, content: string): Promise<number> {
  book.type(at, content);
  await book.settle();
  return Number(book.value(profit));
}

beforeAll(async () => {
  book = await openHeadlessWorkbook();
  book.install();
  try {
    await createModel((taken) => plan(template, answers, 'en', taken));
    await book.settle();
    await type(profit, `${String(book.formula(profit))}*2+7`);
    shown.before = Number(book.value(profit));
    const inputs = Object.fromEntries(await readTyped(made));
    const { id, version } = made.template;
    await keepSnapshot({
      ...{ name: 'As agreed', made: today, template: { id, version }, number: 1, language: 'en', answers, inputs },
      figures: { profit_total: [shown.before] },
    });
    shown.now = await type(delivery, '55');
    shown.low = await type(conversionCost, '3');
    shown.high = await type(conversionCost, '9');
    await type(conversionCost, '5');
    shown.now = Number(book.value(profit));
    writeFileSync(one, await book.save());
    await createModel((taken) => plan(template, answers, 'en', taken));
    writeFileSync(two, await book.save());
  } finally {
    book.dispose();
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly answer: string;
  readonly told: string;
}

async function said(...words: readonly string[]): Promise<Said> {
  let [answer, told] = ['', ''];
  await decide(
    words,
    today,
    (text) => (answer += text),
    (text) => (told += text),
  );
  return { answer, told };
}

const near = (value: number): number => expect.closeTo(value, 6) as number;

slow('a question is put to the workbook as its user filled it in, with the formula that was changed', async () => {
  const list = `conversion_cost=list,3,9`;
  const { answer, told } = await said(
    ...[
      'sure',
      one,
      '--figure',
      'profit_total',
      '--inputs',
      'conversion_cost',
      '--distribution',
      list,
      '--runs',
      '400',
    ],
  );
  expect(told).toBe('');
  const found = JSON.parse(answer) as { base: number; found: { least: number; most: number } };
  expect([found.base, found.found.least, found.found.most]).toEqual([
    near(shown.now),
    near(Math.min(shown.low, shown.high)),
    near(Math.max(shown.low, shown.high)),
  ]);
});

slow('a snapshot that the workbook holds is compared with now, by what was typed since', async () => {
  const { answer } = await said('compare', one, '--figure', 'profit_total', '--snapshot', 'As agreed');
  const { bridge, comparison } = JSON.parse(answer) as {
    readonly bridge: { before: number; after: number; parts: { inputs: { id: string }[] }[] };
    readonly comparison: { readonly names: readonly string[] };
  };
  expect([bridge.before, bridge.after]).toEqual([near(shown.before), near(shown.now)]);
  expect(bridge.parts.flatMap(({ inputs }) => inputs.map(({ id }) => id)).sort()).toEqual([
    'conversion_cost',
    'delivery_cost',
  ]);
  expect(comparison.names[0]).toBe('As agreed');
});

slow('of several models one is named, and another of them compared with it', async () => {
  await expect(said('matters', two)).rejects.toThrow('name one of them with --model: sales-plan/1 (sheet');
  await expect(said('matters', two, '--model', 'team/1')).rejects.toThrow(
    'has no model "team/1". It holds: sales-plan/1',
  );
  const { answer: help } = await said('compare', two, '--model', 'sales-plan/1', '--help');
  expect(help).toContain('--against sales-plan/2');
  expect(help).toContain('--snapshot "As agreed"');
  const { answer } = await said(
    ...['compare', two, '--model', 'sales-plan/1', '--against', 'sales-plan/2', '--figure', 'profit_total'],
  );
  const { bridge } = JSON.parse(answer) as { readonly bridge: { readonly after: number } };
  expect(bridge.after).toEqual(near(shown.now));
});

slow('the answer comes as a sheet beside the model, which stays as its user left it', async () => {
  const out = fileOf('out.xlsx');
  await said('matters', one, '--figure', 'profit_total', '--inputs', 'conversion_cost', '--out', out);
  await expect(said('matters', one, '--out', out)).rejects.toThrow('is there already');
  book = await openHeadlessWorkbook();
  try {
    await book.open(readFileSync(out));
    await book.settle();
    expect([book.value(delivery), book.value(conversionCost), book.value(profit)]).toEqual([55, 5, near(shown.now)]);
    expect(book.formula(profit)).toMatch(/\*2\+7$/);
    const { sheets } = await book.snapshot();
    expect(sheets.length).toBe(made.sheets.length + 2);
    const texts = sheets.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value));
    expect(texts.some((text) => String(text).startsWith('What matters for: '))).toBe(true);
  } finally {
    book.dispose();
  }
});

/** What a workbook of the command line shows when it is opened again. */
async function opened<Found>(file: string, look: () => Found | Promise<Found>): Promise<Found> {
  book = await openHeadlessWorkbook();
  try {
    book.install();
    await book.open(readFileSync(file));
    await book.settle();
    return await look();
  } finally {
    book.dispose();
  }
}

slow('a snapshot is taken, brought back and deleted, each into a workbook of its own', async () => {
  const [kept, typed, back, less] = ['kept', 'typed', 'back', 'less'].map((name) => fileOf(`${name}.xlsx`)) as [
    ...[string, string, string, string],
  ];
  const input = readFileSync(one);
  const { answer } = await said('snapshot', one, '--name', 'In March', '--out', kept);
  expect(answer).toBe(`${kept}: “In March” was kept.`);
  expect(readFileSync(one).equals(input)).toBe(true);
  await expect(said('snapshot', kept, '--name', 'In March', '--out', less)).rejects.toThrow(
    'has a snapshot "In March" already: give another --name',
  );
  const changed = await opened(kept, async () => {
    expect([book.value(delivery), book.value(profit)]).toEqual([55, near(shown.now)]);
    await type(conversionCost, '9');
    writeFileSync(typed, await book.save());
    return Number(book.value(profit));
  });
  expect(changed).toBeCloseTo(shown.high, 6);
  expect((await said('restore', typed, '--snapshot', 'In March', '--out', back)).answer).toBe(
    `${back}: “In March” was restored: 1 input changed.`,
  );
  await opened(back, () => {
    expect([book.value(conversionCost), book.value(profit)]).toEqual([5, near(shown.now)]);
    expect(book.formula(profit)).toMatch(/\*2\+7$/);
  });
  await said('delete', back, '--snapshot', 'In March', '--out', less);
  const names = await opened(less, async () => (await listSnapshots(template.id)).map(({ name }) => name));
  expect(names).toEqual(['As agreed']);
  await expect(said('restore', less, '--snapshot', 'In March', '--out', fileOf('no.xlsx'))).rejects.toThrow(
    'has no snapshot "In March". --help lists what it has.',
  );
});

slow('a value that does it is put into the workbook, which then shows what was wanted', async () => {
  const out = fileOf('put.xlsx');
  const wanted = (shown.low + 2 * shown.now) / 3;
  const question = ['takes', one, '--figure', 'profit_total', '--value', String(wanted), '--input', 'conversion_cost'];
  const { answer } = await said(...question, '--put', '1', '--out', out);
  await expect(said(...question, '--put', '2', '--out', fileOf('no.xlsx'))).rejects.toThrow('There is one answer');
  await opened(out, () => {
    expect(book.value(profit)).toBeCloseTo(wanted, 4);
    expect(answer).toContain(`now holds ${book.text(conversionCost)}.`);
    expect(Number(book.value(conversionCost))).toBeLessThan(5);
  });
});

slow('a plan is rolled forward beside itself: what was typed for a period keeps its date', async () => {
  const [dated, later] = [fileOf('dated.xlsx'), fileOf('later.xlsx')];
  const budget = made.inputs.find(({ id }) => id === 'budget_1');
  if (!budget) throw new Error('there is no budget');
  const [first = '', last = ''] = budget.address.split(':');
  const { row, column } = firstCell(first);
  expect(firstCell(last).column - column).toBe(2);
  const cell = (sheet: string, period: number): string =>
    `'${sheet}'!${cellAddress({ row, column: column + period - 1 })}`;
  await opened(one, async () => {
    for (const [index, value] of ['101', '202', '303'].entries()) await type(cell(budget.sheet, index + 1), value);
    writeFileSync(dated, await book.save());
  });
  const { answer } = await said('roll', dated, '--by', '1', '--name', 'Before', '--out', later);
  expect(answer).toContain('The plan was rolled forward.');
  await opened(later, async () => {
    const models = await listModels();
    expect(models.map(({ record }) => record.number)).toEqual([1, 2]);
    const sheet = models[1]?.sheets[made.sheets.findIndex(({ name }) => name === budget.sheet)] ?? '';
    const held = (of: string): unknown[] => [1, 2, 3].map((period) => book.value(cell(of, period)));
    expect([held(budget.sheet), held(sheet)]).toEqual([
      [101, 202, 303],
      [202, 303, 303],
    ]);
    expect((await listSnapshots(template.id)).map(({ name }) => name)).toEqual(['Before', 'As agreed']);
  });
  await expect(said('roll', one, '--by', '3', '--out', fileOf('no.xlsx'))).rejects.toThrow(
    '--by needs a whole number from 1 to 2: the plan has 3 periods.',
  );
});

slow('a formula that is not computed beside the workbook is recalculated in it, and the cell is named', async () => {
  book = await openHeadlessWorkbook();
  const [file, unknown] = [fileOf('beyond.xlsx'), fileOf('unknown.xlsx')];
  const ends = { low: 0, high: 0 };
  try {
    await book.open(readFileSync(one));
    await type(profit, `${String(book.formula(profit))}+SINH(2)`);
    ends.low = await type(conversionCost, '4.5');
    ends.high = await type(conversionCost, '5.5');
    await type(conversionCost, '5');
    writeFileSync(file, await book.save());
    await type(profit, '=NOT_A_FUNCTION(1)');
    writeFileSync(unknown, await book.save());
  } finally {
    book.dispose();
  }
  await expect(said('matters', unknown, '--figure', 'profit_total')).rejects.toThrow(
    'because the function NOT_A_FUNCTION is not known here. Correct its name',
  );
  const { answer, told } = await said('matters', file, '--figure', 'profit_total', '--inputs', 'conversion_cost');
  const { influences } = JSON.parse(answer) as {
    readonly influences: readonly { low: { value: number }; high: { value: number } }[];
  };
  expect(influences.map(({ low, high }) => [low.value, high.value])).toEqual([[near(ends.low), near(ends.high)]]);
  expect(told).toContain('SINH');
  expect(told).toContain('The workbook itself will recalculate');
});

slow('a file with nothing to ask is refused with the next step', async () => {
  const none = fileOf('none.xlsx');
  book = await openHeadlessWorkbook();
  try {
    writeFileSync(none, await book.save());
  } finally {
    book.dispose();
  }
  await expect(said('matters', none)).rejects.toThrow(
    'holds no model of the add-in: name a workbook in which it made one, or make one with npm run model',
  );
  await expect(said('matters', fileOf('nowhere.xlsx'))).rejects.toThrow('cannot be read: check the name of the file.');
  writeFileSync(none, 'a,b\n1,2\n');
  await expect(said('matters', none)).rejects.toThrow('is not an .xlsx workbook. Save it in Excel');
});
