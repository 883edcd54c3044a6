// What a template says of itself to other rooms: the inputs that tables fill, and those that change in a later plan.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { placeIn } from '../../src/analysis/fill-plan';
import { plan, type FilledFromTables, type WorkbookPlan } from '../../src/plan';
import { initialAnswers, templates, type Template } from '../../src/templates';

/** With each option of its first choice: the models of one template do not all ask the same. */
function modelsOf(template: Template): readonly WorkbookPlan[] {
  const answers = initialAnswers(template, 'en', '2026-01-15');
  const choice = template.questions.find(({ kind }) => kind === 'choice');
  const options = choice?.kind === 'choice' ? choice.options : [];
  return [{}, ...options.map(({ value }) => ({ [choice?.id ?? '']: value }))].map((chosen) =>
    plan(template, { ...answers, ...chosen }, 'en'),
  );
}

const fillable = templates.filter(({ filledFromTables }) => filledFromTables);
const rolling = templates.filter(({ goingOn }) => goingOn);

test('some templates are filled from tables, and some change when they begin later', () => {
  expect([fillable.length > 1, rolling.length > 1]).toEqual([true, true]);
});

test.each(fillable.map((template) => [template.id, template] as const))(
  'the cells that tables fill are those of %s',
  (_, template) => {
    const models = modelsOf(template);
    const cells = new Set(
      models.flatMap(({ inputs }) =>
        inputs.flatMap((input) => input.cells.map(({ row }, cell) => `${input.id} ${row === '' ? cell : row}`)),
      ),
    );
    // A plan of one scenario has the likely one, the second.
    const first = { product: 1, offer: 1, channel: 1, stage: 1, month: 1, scenario: 2 };
    const takes: FilledFromTables = template.filledFromTables ?? {};
    const missing = Object.values(takes).filter((input: string) => !cells.has(placeIn(input, first)));
    expect(missing).toEqual([]);
  },
);

test.each(rolling.map((template) => [template.id, template] as const))(
  'what changes in a later plan are inputs and lines of %s',
  (_, { goingOn = {}, ...template }) => {
    const models = modelsOf(template);
    const inputs = new Set(
      models.flatMap((made) =>
        made.inputs.flatMap(({ id, cells }) => [id, ...cells.flatMap(({ row }) => (row ? [`${id}.${row}`] : []))]),
      ),
    );
    const lines = new Set(models.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const { namedPeriods = [], window, customersBefore: before } = goingOn;
    const asked = [
      ...namedPeriods.map(({ id }) => id),
      ...(window ? [window.from, window.to] : []),
      ...(before ? [before.perPeriod, before.periods, before.fact] : []),
    ];
    expect(asked.filter((id) => !inputs.has(id))).toEqual([]);
    expect((before ? [before.counted, ...before.planned] : []).filter((id) => !lines.has(id))).toEqual([]);
  },
);

/** The texts in a file's code, without its comments. */
function literalsOf(file: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no other room names a template, or an input that only one of them asks', () => {
  const askedBy = new Map<string, Set<string>>();
  for (const template of templates)
    for (const { inputs } of modelsOf(template))
      for (const { id } of inputs) askedBy.set(id, (askedBy.get(id) ?? new Set<string>()).add(template.id));
  // One word can be anything, also where no input is meant; scenarios are a block that any template may have.
  const own = [...askedBy].flatMap(([id, by]) =>
    by.size === 1 && /[._]/.test(id) && !id.startsWith('scenarios.') ? [id] : [],
  );
  const told = new Set([...templates.map(({ id }) => id), ...own, ...own.map((id) => id.replace(/\d+(_\d+)?$/, ''))]);
  const source = path.resolve(__dirname, '../../src');
  // The rooms above the templates; functions have names of their own.
  const above = ['plan', 'calculation', 'analysis', 'decision', 'excel', 'taskpane', 'metadata'];
  const elsewhere = above.flatMap((room) =>
    readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(room, file)),
  );
  const naming = elsewhere.flatMap((file) =>
    literalsOf(path.join(source, file))
      .filter((text) => told.has(text))
      .map((text) => `${file} names ${text}`),
  );
  expect(own.length).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});
