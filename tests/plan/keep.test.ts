import { keepTyped, plan, typedAnswers, type CellContent, type WorkbookPlan } from '../../src/plan';
import type { Answers } from '../../src/templates/template';
import type { Language } from '../../src/locales/language';
import { course } from './course-template';
import { area, at } from './addresses';

const answers = { channels: ['Ads', 'Friends', 'Fairs'], start: '2026-01-01', period_kind: 'month', periods: 4 };
const made = (changes: Answers = {}, language: Language = 'en'): WorkbookPlan =>
  plan(course, { ...answers, ...changes }, language);

/** What is typed over the examples, and what stands in the new model. */
function anew(typedOver: Record<string, CellContent[]>, changes: Answers = {}, language: Language = 'en') {
  const examples = made().inputs.map(({ id, cells }) => [id, cells.map(({ example }) => example)] as const);
  const typed = new Map([...examples, ...Object.entries(typedOver)]);
  const before = plan(course, typedAnswers(made(), typed), 'en');
  const keeping = keepTyped(made({ ...before.answers, ...changes }, language), before, typed);
  return { ...keeping, holds: (id: string) => contentsOf(keeping.plan, id) };
}

function contentsOf({ inputs, sheets }: WorkbookPlan, id: string): CellContent[] {
  const input = inputs.find((one) => one.id === id);
  if (!input) throw new Error(`no input ${id}`);
  const cells = new Map<string, CellContent>();
  for (const { address, cells: rows } of sheets.find(({ name }) => name === input.sheet)?.contents ?? []) {
    const { row, column } = area(address);
    rows.forEach((one, down) => one.forEach((content, across) => cells.set(at(row + down, column + across), content)));
  }
  const { row, column } = area(input.address);
  return input.cells.map((_, index) => {
    const [down, across] = input.over === 'periods' ? [0, index] : [index, 0];
    return cells.get(at(row + down, column + across)) ?? '';
  });
}

test('the same answers keep everything', () => {
  const { holds, kept, lost } = anew({ price: [250], budget_2: [1, 2, '', 4], owner: ['2026 team'] });
  expect(holds('price')).toEqual([250]);
  expect(holds('budget_2')).toEqual([1, 2, '', 4]);
  // As a text, which Excel might otherwise take for something else.
  expect(holds('owner')).toEqual(['="2026 team"']);
  expect(lost).toEqual([]);
  // Five cells, three shares, and five rows of four, one cell of them emptied.
  expect(kept).toBe(5 + 3 + 20 - 1);
});

test('more periods keep those that there were; fewer say what is cut off', () => {
  expect(anew({ budget_1: [1, 2, 3, 4] }, { periods: 6 }).holds('budget_1')).toEqual([1, 2, 3, 4, 4, 4]);
  const fewer = anew({ budget_1: [1, 2, 3, 4] }, { periods: 3 });
  expect(fewer.holds('budget_1')).toEqual([1, 2, 3]);
  expect(fewer.lost).toContainEqual({
    sheet: 'Inputs',
    block: 'Budget',
    label: 'Ads',
    values: [4],
    kind: 'decimal',
    why: 'outside',
  });
});

test('a period keeps its values where the plan begins earlier or later', () => {
  expect(anew({ budget_1: [1, 2, 3, 4] }, { start: '2026-03-01' }).holds('budget_1')).toEqual([3, 4, 4, 4]);
  expect(anew({ budget_1: [1, 2, 3, 4] }, { start: '2025-12-01' }).holds('budget_1')).toEqual([1, 1, 2, 3]);
});

test('a first day typed into its cell is the day that another answer is counted from', () => {
  const later = new Date(Date.UTC(2026, 1, 1)).getTime() / 86_400_000 + 25_569;
  const same = anew({ first_day: [later], budget_1: [1, 2, 3, 4] });
  expect(same.plan.answers['start']).toBe('2026-02-01');
  expect(same.holds('budget_1')).toEqual([1, 2, 3, 4]);
  const moved = anew({ first_day: [later], budget_1: [1, 2, 3, 4] }, { start: '2026-03-01' });
  expect(moved.holds('budget_1')).toEqual([2, 3, 4, 4]);
  expect(moved.holds('first_day')).toEqual([later + 28]);
});

test('a new period continues what was typed, never an example, and what was counted stays as it is; both are said', () => {
  const measured = { people: [5, 6, 7, 8], rate: [0.1, 0.2, '', ''] };
  const { holds, filled } = anew({ budget_1: [1, 2, 3, ''], budget_2: [1, 2, 3, 4], ...measured }, { periods: 6 });
  expect(holds('people')).toEqual([5, 6, 7, 8, '', '']);
  // What the user emptied at the end goes on empty.
  expect(holds('budget_1')).toEqual([1, 2, 3, '', '', '']);
  expect(holds('budget_2')).toEqual([1, 2, 3, 4, 4, 4]);
  const said = filled.map(({ label, how, values }) => [label, how, values]);
  expect(said).toEqual([
    ['Ads', 'empty', []],
    ['Friends', 'continued', [4, 4]],
    ['Fairs', 'continued', [30, 30]],
    ['People', 'empty', []],
    ['Rate', 'empty', []],
  ]);
});

test('a new channel brings no example money, and the example of a rate is said to be one', () => {
  const { holds, filled } = anew({}, { channels: ['Ads', 'Friends', 'Fairs', 'Shops'] });
  expect(holds('budget_4')).toEqual(['', '', '', '']);
  expect(holds('share_4')).toEqual([0.5]);
  expect(filled.map(({ label, how, values }) => [label, how, values])).toEqual([
    ['Share of Shops', 'example', [0.5]],
    ['Shops', 'empty', []],
  ]);
  expect(anew({}).filled).toEqual([]);
});

test('periods of another length keep none of their values, and it is said', () => {
  const { holds, lost } = anew({ budget_1: [1, 2, 3, 4] }, { period_kind: 'quarter' });
  expect(holds('budget_1')).toEqual(['', '', '', '']);
  expect(lost).toContainEqual({
    sheet: 'Inputs',
    block: 'Budget',
    label: 'Ads',
    values: [1, 2, 3, 4],
    kind: 'decimal',
    why: 'outside',
  });
});

describe('what belongs to a channel', () => {
  const budgets = { budget_1: [1, 1, 1, 1], budget_2: [2, 2, 2, 2], budget_3: [3, 3, 3, 3] };

  test('follows it to another place', () => {
    const { holds, lost } = anew(budgets, { channels: ['fairs', 'Ads', 'Friends'] });
    expect([holds('budget_1')[0], holds('budget_2')[0], holds('budget_3')[0]]).toEqual([3, 1, 2]);
    expect(lost).toEqual([]);
  });

  test('goes with it when it is removed, and what was typed of it is said to', () => {
    const { holds, lost } = anew(budgets, { channels: ['Ads', 'Fairs'] });
    expect([holds('budget_1')[0], holds('budget_2')[0]]).toEqual([1, 3]);
    const gone = { sheet: 'Inputs', kind: 'decimal', why: 'gone' };
    const budget = { ...gone, block: 'Budget', label: 'Friends', values: [2, 2, 2, 2] };
    // The share is its example still: nobody misses it.
    expect(lost).toEqual([budget]);
    expect(anew({ ...budgets, share_2: [0.4] }, { channels: ['Ads', 'Fairs'] }).lost).toEqual([
      { ...gone, block: 'Shares', label: 'Share of Friends', values: [0.4] },
      budget,
    ]);
  });

  test('stays where the channel only got another name', () => {
    const { holds, lost } = anew(budgets, { channels: ['Ads', 'Word of mouth', 'Fairs', 'Shops'] });
    expect([1, 2, 3, 4].map((number) => holds(`budget_${number}`)[0])).toEqual([1, 2, 3, '']);
    expect(lost).toEqual([]);
  });
});

test('another language keeps numbers and choices, and translates the examples that nobody touched', () => {
  const { holds, lost } = anew({ price: [250], mood: ['Bold'] }, {}, 'ru');
  expect(holds('price')).toEqual([250]);
  expect(holds('mood')).toEqual(['Смело']);
  expect(holds('owner')).toEqual(['Команда']);
  expect(lost).toEqual([]);
  expect(anew({ owner: ['Ann'] }, {}, 'ru').holds('owner')).toEqual(['Ann']);
});

test('a value that the new input does not accept is said, and the example stands in its place', () => {
  const { holds, lost } = anew({ price: [2000], mood: ['Grumpy'], budget_1: ['much', 2, 3, 4] });
  expect(holds('price')).toEqual([100]);
  expect(holds('mood')).toEqual(['Calm']);
  expect(holds('budget_1')).toEqual([10, 2, 3, 4]);
  expect(lost.map(({ label, values, why }) => [label, values, why])).toEqual([
    ['Price', [2000], 'unfit'],
    ['Mood', ['Grumpy'], 'unfit'],
    ['Ads', ['much'], 'unfit'],
  ]);
});

test('an input whose name was deleted is passed over', () => {
  const before = made();
  const { plan: kept, lost } = keepTyped(made(), before, new Map([['price', [300]]]));
  expect(contentsOf(kept, 'price')).toEqual([300]);
  expect(contentsOf(kept, 'budget_1')).toEqual([10, 10, 10, 10]);
  expect(lost).toEqual([]);
});

test('the plan is otherwise as the answers make it', () => {
  const { plan: kept } = anew({ price: [250] });
  const contents = (one: WorkbookPlan): unknown => one.sheets.map((sheet) => ({ ...sheet, contents: [] }));
  expect(contents(kept)).toEqual(contents(made()));
  expect(kept.names).toEqual(made().names);
});
