// The sheets of results, computed with the model that they are about.
import { Calculation, cellsOf, ErrorValue } from '../../src/calculation';
import { languages } from '../../src/locales/language';
import { firstCell, type SheetPlan, type WorkbookPlan } from '../../src/plan';
import { sampled, slow } from '../depth';
import { decided, type DecidedModel } from './decided';

const tried = sampled(languages, languages.length);
const made = new Map<string, DecidedModel>();
beforeAll(async () => {
  for (const language of tried) made.set(language, await decided(language));
}, 120_000);

function all(language: string): { readonly book: WorkbookPlan; readonly results: readonly SheetPlan[] } {
  const found = made.get(language);
  if (!found) throw new Error(language);
  const results = found.sheets.flatMap(({ sheets }) => sheets);
  return { book: { ...found.model, sheets: [...found.model.sheets, ...results] }, results };
}

/** The cells of a sheet that hold something. */
function filled(sheet: SheetPlan): { readonly row: number; readonly column: number }[] {
  return sheet.contents.flatMap(({ address, cells }) => {
    const { row, column } = firstCell(address);
    return cells.flatMap((line, down) =>
      line.flatMap((content, across) => (content === '' ? [] : [{ row: row + down, column: column + across }])),
    );
  });
}

/** Where it is said whether inputs have changed. */
const state = { row: 2, column: 0 };

test.each(tried)('in %s no cell of a result holds an error, and the inputs are as they were', (language) => {
  const { book, results } = all(language);
  const calculation = new Calculation(cellsOf(book));
  expect(results).toHaveLength(6);
  for (const sheet of results) {
    const errors = filled(sheet).filter(
      ({ row, column }) => calculation.value(sheet.name, row, column) instanceof ErrorValue,
    );
    expect([sheet.name, errors]).toEqual([sheet.name, []]);
    const [said] = new Set([calculation.value(sheet.name, state.row, state.column)]);
    expect(typeof said).toBe('string');
    expect(said).not.toMatch(/[1-9]/);
  }
});

const changedIn = (language: string, change: (calculation: Calculation, book: WorkbookPlan) => void): unknown[] => {
  const { book, results } = all(language);
  const calculation = new Calculation(cellsOf(book));
  change(calculation, book);
  return results.map(({ name }) => calculation.value(name, state.row, state.column));
};

function typeInto(calculation: Calculation, book: WorkbookPlan, id: string, cell: number, value: number): void {
  const input = book.inputs.find((one) => one.id === id);
  if (!input) throw new Error(id);
  const { row, column } = firstCell(input.address.split(':')[0] ?? '');
  const isDown = input.over === 'rows';
  calculation.set(input.sheet, row + (isDown ? cell : 0), column + (isDown ? 0 : cell), value);
}

test('a change of one cell, of a period or of a row of a table is told on every sheet', () => {
  const changed = 'Inputs have changed since: 1';
  for (const [id, cell] of [
    ['conversion_cost', 0],
    ['payroll', 3],
    ['mix.share', 1],
  ] as const) {
    expect(changedIn('en', (calculation, book) => typeInto(calculation, book, id, cell, 0.123))).toEqual(
      new Array(6).fill(changed),
    );
  }
});

test('the chart of a bridge reaches from state to state, and its parts add up by formulas', () => {
  const { book, results } = all('en');
  const sheet = results.at(-1);
  if (!sheet) throw new Error('no bridge');
  const calculation = new Calculation(cellsOf(book));
  const [chart] = sheet.charts;
  const rows = (chart?.categories ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [from = 0, to = 0] = rows;
  const level = (row: number): number => Number(calculation.value(sheet.name, row - 1, 3));
  const columnOf = (reference: string): number =>
    firstCell(reference.split('!')[1]?.replaceAll('$', '').split(':')[0] ?? '').column;
  // The last part ends where the other state is.
  expect(level(to - 1)).toBeCloseTo(level(to), 4);
  for (let row = from; row <= to; row++) {
    const heights =
      chart?.series.map(({ values }) => Number(calculation.value(sheet.name, row - 1, columnOf(values)))) ?? [];
    const [base = 0, ...seen] = heights;
    const start = row === from || row === to ? 0 : level(row - 1);
    expect([start, level(row)].sort((a, b) => a - b)).toEqual([
      expect.closeTo(base, 4),
      expect.closeTo(base + seen.reduce((sum, one) => sum + one, 0), 4),
    ]);
  }
  expect(chart?.series[0]).toMatchObject({ isBase: true });
  expect(chart?.categoryAxis.everyLabel).toBe(true);
});

slow('in Chinese names are told apart in brackets of its own, and the foot of a page names the model', async () => {
  const { book, results } = made.has('zh')
    ? all('zh')
    : await decided('zh').then(({ model, sheets }) => ({ book: model, results: sheets.flatMap((one) => one.sheets) }));
  for (const { contents, print, name } of results) {
    const texts = contents.flatMap(({ cells }) => cells.flat()).filter((one) => typeof one === 'string');
    expect(texts.filter((one) => /\p{Script=Han} \(/u.test(one))).toEqual([]);
    expect([print.title, print.title === name]).toEqual([book.sheets[0]?.print.title, false]);
  }
});

test.each(tried)('in %s no gap of a text is left unfilled', (language) => {
  const { results } = all(language);
  for (const sheet of results) {
    const texts = sheet.contents.flatMap(({ cells }) => cells.flat()).filter((one) => typeof one === 'string');
    expect(texts.filter((one) => /\{\w+\}/.test(one) && !one.startsWith('='))).toEqual([]);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  }
});
