import { createModel, listModels, readOlder, readTyped, removeModel } from '../../src/excel';
import { modelRecords } from '../../src/excel/model-record';
import { recordFrom, recordXml } from '../../src/excel/records';
import { keepTyped, plan, typedAnswers, type WorkbookPlan } from '../../src/plan';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { course } from '../plan/course-template';

const answers = { channels: ['Ads', 'Friends'], start: '2026-01-01', period_kind: 'month', periods: 3 };
const first = (): WorkbookPlan => plan(course, answers, 'en');

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
});
afterEach(() => workbook.dispose());

test('the workbook knows which template, version and answers made a model', async () => {
  const model = await createModel((taken) => plan(course, answers, 'ru', taken));
  const [stored, ...others] = await listModels();
  expect(others).toEqual([]);
  expect(stored?.record).toEqual({
    template: { id: 'course', version: 3 },
    number: 1,
    language: 'ru',
    answers,
    sheets: model.sheets.map((name, index) => ({ id: model.sheetIds[index], name })),
    names: model.names,
    start: model.start,
  });
  expect(stored).toMatchObject({ sheets: model.sheets, start: model.start, checks: 'Все проверки пройдены' });
  expect(stored?.failing).toMatchObject({ count: 0, sheet: 'Проверки' });
});

test('a model whose sheets were renamed or partly deleted is still known, one without sheets is not', async () => {
  const model = await createModel((taken) => plan(course, answers, 'en', taken));
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(model.start.sheet).name = 'What we type';
    context.workbook.worksheets.getItem('About').delete();
    await context.sync();
  });
  expect(await listModels()).toMatchObject([
    { sheets: ['What we type', 'Plan', 'Checks'], start: { sheet: 'What we type' } },
  ]);
  await removeModel(model);
  expect(await listModels()).toEqual([]);
});

test('nothing is kept of a model that was removed', async () => {
  const before = await workbook.snapshot();
  await removeModel(await createModel((taken) => plan(course, answers, 'en', taken)));
  expect({ ...(await workbook.snapshot()), active: before.active }).toEqual(before);
});

test('what was typed is read back and stands in the model that is made anew beside it', async () => {
  await createModel((taken) => plan(course, answers, 'en', taken));
  const old = first();
  const cellOf = (id: string): string => {
    const input = old.inputs.find((one) => one.id === id);
    return `'${input?.sheet}'!${input?.address.split(':')[0]}`;
  };
  workbook.type(cellOf('price'), '250');
  workbook.type(cellOf('budget_2'), '777');
  workbook.type(cellOf('first_day'), '2026-02-01');
  await workbook.settle();

  const typed = await readTyped(old);
  expect(typed.get('price')).toEqual([250]);
  expect(typed.get('budget_2')?.[0]).toBe(777);
  expect(typedAnswers(old, typed)['start']).toBe('2026-02-01');

  const known = plan(course, typedAnswers(old, typed), 'en');
  const next = { ...typedAnswers(old, typed), channels: ['Friends', 'Ads', 'Fairs'], periods: 6 };
  await createModel((taken) => keepTyped(plan(course, next, 'en', taken), known, typed).plan);
  const stored = await listModels();
  expect(stored.map(({ record }) => record.number)).toEqual([1, 2]);
  const again = await readTyped(plan(course, next, 'en', { sheets: [], names: [], from: 2 }));
  expect(again.get('price')).toEqual([250]);
  // Friends first now; the periods that the model had not had go on with the last one.
  expect(again.get('budget_1')).toEqual([777, 20, 20, 20, 20, 20]);
  expect(again.get('first_day')).toEqual(typed.get('first_day'));
});

test('what an earlier version of the template had is told apart: what was typed, what was computed, what is still there', async () => {
  await createModel((taken) => plan(course, answers, 'en', taken));
  const now = first();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Inputs');
    sheet.getRange('Z1:Z3').formulas = [[7], ['=1+1'], ['']];
    context.workbook.names.add('Old_rate', sheet.getRange('Z1'));
    context.workbook.names.add('Old_total', sheet.getRange('Z2'));
    context.workbook.names.add('Old_blank', sheet.getRange('Z3'));
    await context.sync();
  });
  const names = [...now.names.map(({ name }) => name), 'Old_rate', 'Old_total', 'Old_blank', 'Never_there'];
  const { dropped, held } = await readOlder(now, names);
  expect(dropped).toEqual([{ name: 'Old_rate', values: [7] }]);
  expect(held.get('old_total')).toBe(2);
  expect(held.get('price')).toBe((await readTyped(now)).get('price')?.[0]);
});

test('a record survives the signs that XML reserves, and what is no record is passed over', () => {
  const record = {
    template: { id: 'course', version: 3 },
    number: 1,
    language: 'vi' as const,
    answers: { name: `<b>"R&D" ]]> 'x' \u4e2d</b>` },
    sheets: [{ id: '{1}', name: "It's <1>" }],
    names: [],
    start: { sheet: 'A & B', address: 'B2' },
  };
  const xml = recordXml(modelRecords, record);
  expect(recordFrom(modelRecords, xml)).toEqual(record);
  expect(
    recordFrom(modelRecords, `<?xml version="1.0"?>\n${xml.replaceAll('"course"', '&quot;course&quot;')}`),
  ).toEqual(record);
  expect(recordFrom(modelRecords, '<model>{"template":1}</model>')).toBeUndefined();
  expect(recordFrom(modelRecords, '<other/>')).toBeUndefined();
});
