// A model's inputs and figures found among the cells, also among those of a user who has moved them.
import { Calculation, cellsOf, type WorkbookCells } from '../../src/calculation';
import { dialOf } from '../../src/decision/dial';
import { fromCalculation, type CalculatedModel } from '../../src/decision/from-calculation';
import type { DecisionFigure, DecisionInput } from '../../src/decision/model';
import { plan, type CellContent, type WorkbookPlan } from '../../src/plan';
import { languages } from '../../src/locales/language';
import { initialAnswers, templates } from '../../src/templates';
import { partsOf } from '../plan/excel-formula';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';
import { sampled, slow } from '../depth';

const models = templates.map(
  (template) =>
    [template.id, plan(template, { ...answersOf(template, 'en', 'default'), depth: 'full' }, 'en')] as const,
);
const made = (id: string): WorkbookPlan => {
  const found = models.find(([one]) => one === id)?.[1];
  if (!found) throw new Error(id);
  return found;
};

function modelOf(
  of: WorkbookPlan,
  cells: WorkbookCells = cellsOf(of),
  sheetNow?: (sheet: string) => string,
): CalculatedModel {
  return fromCalculation(of, new Calculation(cells), sheetNow);
}

function input(model: CalculatedModel, id: string): DecisionInput {
  const found = model.inputs.find((one) => one.id === id);
  if (!found) throw new Error(`no input ${id}`);
  return found;
}

function figure(model: CalculatedModel, id: string): DecisionFigure {
  const found = model.figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const numbersOf = (model: CalculatedModel, ids: readonly string[]): readonly unknown[] => {
  const question = model.ask(
    [],
    ids.map((id) => figure(model, id)),
  );
  return [...(question.evaluate([]) as readonly unknown[])];
};

slow.each(languages)(
  'away from their sheets figures and inputs are called so that each is known, in %s',
  (language) => {
    for (const template of templates) {
      const model = modelOf(
        plan(template, { ...initialAnswers(template, language, '2026-01-15'), depth: 'full' }, language),
      );
      for (const names of [model.inputs, model.figures].map((of) => of.map(({ name }) => name))) {
        expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
        // A sign or a small letter would go on with the line before, which is not there.
        expect(names.filter((name) => /^(\p{Ll}|[^\p{L}\p{N}“])/u.test(name))).toEqual([]);
      }
    }
  },
);

test('a line of a statement is called as a person says it, and one of several by its block', () => {
  const nameIn = (id: string, wanted: string): string => figure(modelOf(made(id)), wanted).name;
  expect(nameIn('unit-economics', 'refunds')).toBe('Refunds per order');
  expect(nameIn('unit-economics', 'order_margin')).toBe('Margin of the first order');
  expect(nameIn('metric-tree', 'star_now')).toBe('North Star now');
  expect(nameIn('sales-plan', 'plan_revenue')).toBe('Plan (Revenue)');
  expect(nameIn('sales-plan', 'all_costs')).toBe('Costs');
  const { inputs } = modelOf(made('sales-plan'));
  const names = new Map(inputs.map(({ id, name }) => [id, name]));
  expect([names.get('budget_1'), names.get('offers.rate'), names.get('delivery_cost')]).toEqual([
    'Search ads (Budget by channel)',
    'Taken by (Repeat offers)',
    'Cost of delivery and service',
  ]);
});

test.each(sampled(models, 5))(
  'every input and every figure of %s is found, with what it is called and its format',
  (_, of) => {
    const model = modelOf(of);
    expect(model.missing).toEqual({ inputs: [], figures: [] });
    expect(model.inputs.filter(({ label, format }) => label === '' || format === undefined)).toEqual([]);
    expect(model.figures.filter(({ name, format }) => name === '' || format === '')).toEqual([]);
    expect(new Set(model.inputs.map(({ id }) => id)).size).toBe(model.inputs.length);
    expect(new Set(model.figures.map(({ id }) => id)).size).toBe(model.figures.length);
    expect(model.inputs.reduce((count, { cells }) => count + cells.length, 0)).toBe(
      of.inputs.reduce((count, { cells }) => count + cells.length, 0),
    );
    expect(model.figures.map(({ id }) => id)).toEqual(of.figures.map(({ id }) => id));
  },
);

slow.each(models)('the calendar of %s is nothing to be turned', (_, of) => {
  const why = modelOf(of).inputs.map((one) => dialOf(one));
  // The length of a period, where it is asked for; its first day is a date.
  const lengths = of.names.filter(({ name }) => name === 'Period_months');
  expect(why.filter((one) => one === 'calendar').length).toBe(lengths.length);
});

test('the quantities of the scenarios are inputs of their own, of the chosen one with their range', () => {
  const model = modelOf(made('sales-plan'));
  const price = input(model, 'scenarios.case_2.conversion_1');
  const values = ['case_1', 'case_2', 'case_3'].map((id) =>
    Number(input(model, `scenarios.${id}.conversion_1`).cells[0]?.now),
  );
  expect(price.range).toEqual({ low: Math.min(...values), high: Math.max(...values) });
  expect([price.label.includes('Base'), input(model, 'scenarios.case_1.conversion_1').label]).toEqual([
    false,
    `${price.label} (Low)`,
  ]);
  expect(input(model, 'scenarios.case_1.conversion_1').range).toBeUndefined();
});

test('a line over the periods is labelled with their days', () => {
  const model = modelOf(made('sales-plan'));
  const labels = ['Mar 2026', 'Apr 2026'];
  expect(
    input(model, 'budget_1')
      .cells.slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(labels);
  expect(
    figure(model, 'cash')
      .cells.slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(labels);
});

test('a question is answered as the workbook would, and leaves everything as it was', () => {
  const of = made('sales-plan');
  const model = modelOf(of);
  const asked = [input(model, 'budget_1'), input(model, 'scenarios.case_2.price_1')];
  const read = [figure(model, 'net_present_value'), figure(model, 'cash')];
  const before = numbersOf(model, ['net_present_value', 'cash']);
  const cells = asked.flatMap((one) => one.cells.map(({ now }) => Number(now) * 1.5));
  const question = model.ask(asked, read);
  const found = [...(question.evaluate(cells) as readonly unknown[])];
  void question.close();
  const other = evaluateQuickly(of);
  const budget = of.inputs.find(({ id }) => id === 'budget_1');
  other.type('Budget_1', [cells.slice(0, budget?.cells.length)]);
  other.typeAt(asked[1]?.sheet ?? '', asked[1]?.address ?? '', cells.at(-1) ?? 0);
  const cash = figure(model, 'cash');
  const all = new Map(other.all(cash.sheet).map(({ address, value }) => [address, value]));
  const row = /\d+/.exec(cash.address)?.[0];
  expect(found[0]).toBe(other.named('Net_present_value')[0]?.[0]);
  expect(found.slice(1)).toEqual([...'EFGHIJKLMNOP'].map((letter) => all.get(`${letter}${row}`)));
  expect(numbersOf(model, ['net_present_value', 'cash'])).toEqual(before);
});

test('which inputs reach a figure is known from the formulas', () => {
  const model = modelOf(made('sales-plan'));
  const reaching = model.inputsOf(figure(model, 'net_present_value'));
  expect(reaching.has('budget_1')).toBe(true);
  expect(reaching.has('scenarios.case_2.price_1')).toBe(true);
  // Facts of the past do not move the plan.
  expect(reaching.has('fact_revenue')).toBe(false);
});

test('a figure with a text has no number', () => {
  const of = made('sales-plan');
  const model = modelOf(of);
  const budgets = model.inputs.filter(({ id }) => /^budget_\d|own_leads/.test(id));
  const question = model.ask(budgets, [figure(model, 'payback_period')]);
  const found = question.evaluate(budgets.flatMap(({ cells }) => cells.map(() => 0)));
  expect(found).toEqual([{ shown: 'not in this plan' }]);
});

describe('in a workbook that the user has changed', () => {
  const of = made('sales-plan');
  const ids = ['net_present_value', 'cash', 'lowest_cash'];
  const model = modelOf(of);
  const resultsSheet = figure(model, 'net_present_value').sheet;
  const linesSheet = figure(model, 'cash').sheet;
  const budgetSheet = input(model, 'budget_1').sheet;

  test('rows and columns were inserted and a sheet renamed', () => {
    let cells = inserted(cellsOf(of), linesSheet, 'row', 2);
    cells = inserted(cells, linesSheet, 'column', 2);
    cells = inserted(cells, budgetSheet, 'row', 8);
    cells = renamed(cells, linesSheet, 'My plan');
    const moved = modelOf(of, cells, (sheet) => (sheet === linesSheet ? 'My plan' : sheet));
    expect(moved.missing).toEqual({ inputs: [], figures: [] });
    expect(numbersOf(moved, ids)).toEqual(numbersOf(model, ids));
    expect(figure(moved, 'cash')).toMatchObject({ sheet: 'My plan', cells: figure(model, 'cash').cells });
    expect(figure(moved, 'cash').address).not.toBe(figure(model, 'cash').address);
  });

  test('a row was inserted into a table: it is one more cell of the column', () => {
    const season = input(model, 'season.factor');
    const row = Number(/\d+/.exec(season.address)?.[0]) + 3;
    const cells = inserted(cellsOf(of), season.sheet, 'row', row);
    const moved = input(modelOf(of, cells), 'season.factor');
    expect(moved.cells).toHaveLength(13);
    expect(moved.cells.filter(({ label }) => label !== '')).toEqual(season.cells);
  });

  test('a name and a sheet are gone', () => {
    const cells = cellsOf(of);
    const without = {
      names: cells.names.filter(({ name }) => name !== 'Discount_rate'),
      sheets: cells.sheets.filter(({ name }) => name !== resultsSheet),
    };
    const left = modelOf(of, without);
    expect(left.missing.inputs.map(({ id }) => id)).toEqual(['discount_rate']);
    expect(left.missing.figures.map(({ id }) => id)).toContain('net_present_value');
    expect(left.figures.map(({ id }) => id)).toContain('cash');
  });
});

type Direction = 'row' | 'column';

/** The cells after a row or a column was put in before the one counted from zero, as Excel moves them. */
function inserted(cells: WorkbookCells, sheet: string, way: Direction, at: number): WorkbookCells {
  return mapped(
    cells,
    (text, own) => moved(text, own, sheet, way, at),
    ({ name, cells: held }) => ({
      name,
      cells:
        name !== sheet
          ? held
          : held.map(([row, column, content]) =>
              way === 'row'
                ? ([row >= at ? row + 1 : row, column, content] as const)
                : ([row, column >= at ? column + 1 : column, content] as const),
            ),
    }),
  );
}

function renamed(cells: WorkbookCells, sheet: string, to: string): WorkbookCells {
  const from = sheet.includes(' ') ? `'${sheet}'!` : `${sheet}!`;
  return mapped(
    cells,
    (text) => text.replaceAll(from, `'${to}'!`),
    (one) => ({
      ...one,
      name: one.name === sheet ? to : one.name,
    }),
  );
}

function mapped(
  { sheets, names }: WorkbookCells,
  change: (formula: string, sheet: string) => string,
  of: (sheet: WorkbookCells['sheets'][number]) => WorkbookCells['sheets'][number],
): WorkbookCells {
  return {
    names: names.map((one) => ({ ...one, formula: change(one.formula, '') })),
    sheets: sheets
      .map((sheet) => ({
        name: sheet.name,
        cells: sheet.cells.map(
          ([row, column, content]) =>
            [row, column, isFormula(content) ? change(content, sheet.name) : content] as const,
        ),
      }))
      .map(of),
  };
}

function isFormula(content: CellContent): content is `=${string}` {
  return typeof content === 'string' && content.startsWith('=') && !/^="(?:[^"]|"")*"$/.test(content);
}

function moved(formula: string, own: string, sheet: string, way: Direction, at: number): string {
  let text = formula;
  let from = 1;
  for (const part of partsOf(formula)) {
    const start = part.kind === 'text' ? text.indexOf('"', from) : text.indexOf(part.text, from);
    if (part.kind === 'text') from = start + part.text.replaceAll('"', '""').length + 2;
    else if (part.kind !== 'reference' || (part.sheet ?? own) !== sheet) from = start + part.text.length;
    else {
      const prefix = part.text.slice(0, part.text.length - (part.address ?? '').length);
      const address = (part.address ?? '').replace(
        /(\$?)([A-Z]+)(\$?)(\d+)/g,
        (_, fixedColumn, letters, fixedRow, digits) => {
          const row = Number(digits);
          const column = [...String(letters)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          const down = way === 'row' && row > at ? row + 1 : row;
          const across = way === 'column' && column > at ? column + 1 : column;
          return `${fixedColumn}${lettersOf(across)}${fixedRow}${down}`;
        },
      );
      text = text.slice(0, start) + prefix + address + text.slice(start + part.text.length);
      from = start + prefix.length + address.length;
    }
  }
  return text;
}

function lettersOf(column: number): string {
  return column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
