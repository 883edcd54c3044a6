// What other answers do to the key figures, against Univer.
import { keepTyped, plan, type CellContent } from '../../src/plan';
import { figureChanges } from '../../src/taskpane/models/figure-changes';
import { initialAnswers, templates } from '../../src/templates';
import { evaluate } from '../plan/evaluate';
import { slow } from '../depth';

const [sales] = templates;
if (!sales) throw new Error('there are no templates');
const answers = initialAnswers(sales, 'en', '2026-02-10');
const before = plan(sales, answers, 'en');
const typed = new Map<string, readonly CellContent[]>([
  ['budget_1', before.inputs.find(({ id }) => id === 'budget_1')?.cells.map(() => 9000) ?? []],
]);

test('the same answers change nothing', () => {
  const same = figureChanges(before, before);
  expect(same.length).toBeGreaterThan(3);
  expect(same.filter(({ now, then }) => now !== then)).toEqual([]);
});

slow('both figures are those of the models with what was typed', async () => {
  const after = plan(sales, { ...answers, periods: 6 }, 'en');
  const [now, then] = [keepTyped(before, before, typed).plan, keepTyped(after, before, typed).plan];
  const found = figureChanges(now, then).find(({ id }) => id === 'revenue_total');
  const judged: string[] = [];
  for (const made of [now, then]) {
    const judge = await evaluate(made);
    judged.push(`$${Math.round(Number(judge.named('Revenue_total')[0]?.[0])).toLocaleString('en-US')}`);
    judge.close();
  }
  expect([found?.label, found?.now, found?.then]).toEqual(['Revenue (The whole plan)', ...judged]);
  expect(judged[0]).not.toBe(judged[1]);
});

test('a figure that only one of the models has says so', () => {
  const without = { ...before, figures: before.figures.filter(({ id }) => id !== 'profit_total') };
  expect(figureChanges(before, without).find(({ id }) => id === 'profit_total')).toMatchObject({ then: undefined });
  expect(figureChanges(without, before).find(({ id }) => id === 'profit_total')).toMatchObject({ now: undefined });
});
