// A document: texts to fill in, with what can be told of them; no timeline, no amounts, no checks.
import { keepTyped, plan, type SheetPlan, type WorkbookPlan } from '../../src/plan';
import { linesOf } from '../../src/plan';
import { area, at } from './addresses';
import { brief, longestNote } from './brief-template';
import { lint } from './lint';
import { evaluateQuickly } from './quick-engine';

const made = plan(brief, {}, 'en');

function sheetNamed(name: string): SheetPlan {
  const sheet = made.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function placeOf(sheet: SheetPlan, content: string, from = 0): { row: number; column: number } {
  for (const { address, cells } of sheet.contents) {
    const { row, column } = area(address);
    for (const [down, line] of cells.entries()) {
      const across = line.findIndex((one, index) => one === content && column + index >= from);
      if (across >= 0) return { row: row + down, column: column + across };
    }
  }
  throw new Error(`no ${content} on ${sheet.name}`);
}

test('has what it was written with, about it before and what is still to fill in behind it', () => {
  expect(made.sheets.map(({ name, role }) => [name, role])).toEqual([
    ['About', 'about'],
    ['People', 'inputs'],
    ['Actions', 'inputs'],
    ['Completeness', 'checks'],
  ]);
  expect(made.timeline).toBeUndefined();
  expect(made.names.map(({ name }) => name)).not.toContain('Checks_state');
  expect(lint(made, made)).toEqual([]);
});

test('a model without checks and a document with some are faults of their template', () => {
  expect(() => plan({ ...brief, kind: 'model' }, {}, 'en')).toThrow('a model has some, a document has none');
});

describe('what is still to be filled in', () => {
  const stateAfter = async (name: string, values: readonly (readonly string[])[]): Promise<unknown[]> => {
    const computed = evaluateQuickly(made);
    computed.type(name, values);
    await computed.compute();
    return [computed.value('People', 'A2'), computed.named('Filled_share')[0]?.[0]];
  };

  test('is told at the top of every sheet, and each block of inputs for itself', () => {
    const computed = evaluateQuickly(made);
    for (const { name } of made.sheets) expect(computed.value(name, 'A2')).toBe('Everything is filled in');
    const rows = sheetNamed('Completeness')
      .contents.at(-1)
      ?.cells.map(([label]) => label);
    expect(rows).toEqual([
      'What is to be filled in',
      '',
      'People – Buyer',
      'People – User',
      'Actions – When',
      'Actions – Plan',
      'Total',
      'In words',
    ]);
    // Two answers of each persona, one date, three cells of each of two actions.
    expect(['B6', 'B7', 'B8', 'B9', 'B10'].map((cell) => computed.value('Completeness', cell))).toEqual([
      2, 2, 1, 6, 11,
    ]);
  });

  test('counts an empty cell of a row that has its label', async () => {
    expect(await stateAfter('Buyer_answer', [[''], ['No time']])).toEqual(['Cells still to fill in: 1', 10 / 11]);
  });

  test('counts an empty cell of a row that was begun, and no row to grow into', async () => {
    expect(await stateAfter('Plan_owner', [['Ann'], [''], [''], [''], ['']])).toEqual([
      'Cells still to fill in: 1',
      10 / 11,
    ]);
    const withThird = [['Call ten buyers'], ['Write it down'], ['Tell everybody'], [''], ['']];
    expect(await stateAfter('Plan_what', withThird)).toEqual(['Cells still to fill in: 2', 12 / 14]);
  });
});

/** Whether a mark of this colour is on for the cell, with this typed. */
async function isMarked(
  cell: string,
  fill: 'warning' | 'good',
  typed: readonly (readonly [string, readonly (readonly (string | number)[])[]])[],
): Promise<boolean> {
  const sheet = sheetNamed('Actions');
  const { row, column } = area(cell);
  const marks = sheet.conditionalFormats.filter((format) => {
    const over = area(format.address);
    const isHere = row >= over.row && row <= over.lastRow && column >= over.column && column <= over.lastColumn;
    return isHere && format.fill === (fill === 'good' ? '#E2F3E8' : '#FDE3DA');
  });
  // The condition moved from its first cell to this one, computed in a cell far below.
  const trial: WorkbookPlan = {
    ...made,
    sheets: made.sheets.map((one) =>
      one.name !== 'Actions'
        ? one
        : {
            ...one,
            contents: [
              ...one.contents,
              ...marks.map((mark, index) => ({
                address: `Z${50 + index}`,
                cells: [
                  [
                    mark.formula.replace(
                      /(\$?[A-E])(\d+)/g,
                      (_, letters: string, digits: string) =>
                        `${letters.startsWith('$') || column === area(mark.address).column ? letters : at(0, column).slice(0, -1)}${Number(digits) + row - area(mark.address).row}`,
                    ),
                  ],
                ],
              })),
            ],
          },
    ),
  };
  const computed = evaluateQuickly(trial);
  for (const [name, values] of typed) computed.type(name, values);
  await computed.compute();
  return marks.some((_, index) => [true, 1].includes(computed.value('Actions', `Z${50 + index}`) as number | true));
}

describe('rows and columns to type into are marked', () => {
  const { row } = placeOf(sheetNamed('Actions'), 'Write it down');
  const cells = { what: at(row, 1), owner: at(row, 2), due: at(row, 3), state: at(row, 4) };
  const untyped = [''] as const;

  test('a row by what it says itself', async () => {
    expect(await isMarked(cells.state, 'good', [])).toBe(false);
    const doneNow = [['Done'], ['Done'], untyped, untyped, untyped];
    expect(await isMarked(cells.state, 'good', [['Plan_state', doneNow]])).toBe(true);
  });

  test('a date that is over on the day of the document, while its row is open', async () => {
    expect(await isMarked(cells.due, 'warning', [])).toBe(false);
    expect(await isMarked(cells.due, 'warning', [['As_of', [[46_200]]]])).toBe(true);
    const doneNow = [['Done'], ['Done'], untyped, untyped, untyped];
    expect(
      await isMarked(cells.due, 'warning', [
        ['As_of', [[46_200]]],
        ['Plan_state', doneNow],
      ]),
    ).toBe(false);
  });

  test('what is missing in a row that was begun', async () => {
    expect(await isMarked(cells.owner, 'warning', [])).toBe(false);
    expect(
      await isMarked(cells.owner, 'warning', [['Plan_owner', [['Ann'], untyped, untyped, untyped, untyped]]]),
    ).toBe(true);
    const noName = [['Call ten buyers'], untyped, untyped, untyped, untyped];
    expect(await isMarked(cells.what, 'warning', [['Plan_what', noName]])).toBe(true);
    // A row to grow into misses nothing.
    expect(await isMarked(at(row + 1, 2), 'warning', [])).toBe(false);
  });
});

test('a text that was typed stays whole in a language that says it in fewer letters', () => {
  const text = 'e'.repeat(longestNote);
  const typed = new Map([['buyer.answer', [text, 'No time']]]);
  const { plan: kept, lost } = keepTyped(plan(brief, {}, 'zh'), made, typed);
  expect(lost).toEqual([]);
  expect(JSON.stringify(kept.sheets)).toContain(text);
});

describe('the sheet makes room', () => {
  const people = sheetNamed('People');
  const widths = new Map(
    people.columnWidths.flatMap(({ columns, characters }) => {
      const { column, lastColumn } = area(columns.replace(/([A-Z]+)/g, '$11'));
      return Array.from({ length: lastColumn - column + 1 }, (_, index) => [column + index, characters] as const);
    }),
  );
  const heightOf = (row: number): number =>
    people.rowHeights.find(({ rows }) => rows === `${row + 1}:${row + 1}`)?.points ?? 15;

  test('for the longest note that may be typed, not only for the example', () => {
    const { row, column } = placeOf(people, 'Sell more');
    const lines = linesOf('some words of it '.repeat(20).slice(0, longestNote), (widths.get(column) ?? 0) - 2);
    expect(lines).toBeGreaterThan(3);
    expect(heightOf(row)).toBeGreaterThanOrEqual(lines * 15);
  });

  test('in Chinese for a third of the letters, which say as much and are twice as broad', () => {
    const [ofEnglish, ofChinese] = (['en', 'zh'] as const).map((language) => {
      const { inputs, sheets } = plan(brief, {}, language);
      const sheet = sheets.find(({ role }) => role === 'inputs');
      return { input: inputs.find(({ id }) => id === 'buyer.answer'), widths: sheet?.columnWidths };
    });
    expect(ofChinese?.input?.cells[0]?.accepts).toEqual({ kind: 'text', maxLength: Math.ceil(longestNote / 3) });
    const widest = (of: typeof ofChinese): number =>
      Math.max(...(of?.widths ?? []).map(({ characters }) => characters));
    // A third of them, twice as broad.
    expect(widest(ofChinese) / widest(ofEnglish)).toBeLessThan(0.75);
    expect(widest(ofChinese) / widest(ofEnglish)).toBeGreaterThan(0.6);
  });

  test('for guidance over as many columns as a line can be read over', () => {
    const [merged = ''] = people.merged ?? [];
    const { row, column, lastColumn } = area(merged);
    expect(column).toBe(0);
    const wide = Array.from({ length: lastColumn + 1 }, (_, one) => widths.get(one) ?? 0).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(wide).toBeGreaterThan(70);
    expect(wide).toBeLessThanOrEqual(112);
    expect(heightOf(row)).toBe(30);
  });

  test('for cards beside each other: they begin on one row, and each keeps its names', () => {
    const [buyer, user] = [placeOf(people, 'Buyer'), placeOf(people, 'User')];
    expect(user).toEqual({ row: buyer.row, column: 3 });
    expect(made.names.find(({ name }) => name === 'User_answer')?.formula).toBe(
      `=People!$E$${user.row + 3}:$E$${user.row + 4}`,
    );
  });
});
