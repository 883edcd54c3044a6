// Excel refuses what is typed out of bounds, and takes it where it is pasted. In every model a check says so then, and marks the cell.
import { type Accepts, type InputPlan, plan, type WorkbookPlan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates } from '../../src/templates';
import { sampled } from '../depth';
import { area } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';

/** Bounds farther away only keep a number one that can be computed with. */
const farAway = 1e9;

/** What cannot be meant, in the place of what is accepted. */
function wrong(accepts: Accepts): readonly (string | number)[] {
  switch (accepts.kind) {
    case 'text':
      return [];
    case 'list':
      return ['none of these', 7];
    default:
      return [
        '12 pieces',
        ...(accepts.min > -farAway ? [accepts.min - 1] : []),
        ...(accepts.max < farAway ? [accepts.max + 1] : []),
      ];
  }
}

/** Whether the cell has the rule that counts it as wrong. */
function isMarked({ sheets }: WorkbookPlan, { sheet, address }: InputPlan, place: number): boolean {
  const { row, column, lastColumn } = area(address);
  const width = lastColumn - column + 1;
  const cell = { row: row + Math.floor(place / width), column: column + (place % width) };
  return (sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? []).some((rule) => {
    const of = area(rule.address);
    return (
      /^=COUNT(?:IF|A)\(/.test(rule.formula) &&
      of.row <= cell.row &&
      cell.row <= of.lastRow &&
      of.column <= cell.column &&
      cell.column <= of.lastColumn
    );
  });
}

const models = templates.filter(({ kind }) => kind !== 'document');

test.each(sampled(models, 3).map((template) => [template.id, template] as const))(
  '%s: what is pasted in the place of a number, or outside of its bounds, fails a check and is marked',
  (_id, template) => {
    const made = plan(template, answersOf(template, 'en', 'default'), 'en');
    const computed = evaluateQuickly(made);
    const checks = made.sheets.at(-1)?.name ?? '';
    const missed: string[] = [];
    const begins = computed.value(checks, 'A2');
    expect(begins).toBe(words.allPassed.en);
    for (const input of made.inputs) {
      const held = computed.named(input.name);
      // The first cell and the last one: what is between them takes the same, or is the first of its like elsewhere.
      for (const place of new Set([0, input.cells.length - 1])) {
        for (const value of wrong(input.cells[place]?.accepts ?? { kind: 'text', maxLength: 0 })) {
          const flat = held.flat().map((one, index) => (index === place ? value : one));
          computed.type(input.name, held.length > 1 ? flat.map((one) => [one]) : [flat]);
          const what = `${input.id}, cell ${place + 1}: ${value}`;
          if (computed.named('Checks_failed').flat()[0] === 0) missed.push(`${what} is taken`);
          if (!isMarked(made, input, place)) missed.push(`${what} is not marked`);
        }
      }
      computed.type(input.name, held);
    }
    expect(missed).toEqual([]);
    expect(computed.value(checks, 'A2')).toBe(begins);
  },
);
