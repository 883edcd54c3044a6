// What a model takes from another of its workbook, of another template.
import { plan, takeTyped, typedIn } from '../../src/plan';
import {
  answersOf,
  openForm,
  withoutTaken,
  withTaken,
  withTakenInputs,
  type TakenFrom,
} from '../../src/taskpane/models/form';
import { initialAnswers, templates, type Answers, type Template } from '../../src/templates';

const today = '2026-01-15';
const templateOf = (id: string): Template => {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`there is no template "${id}"`);
  return found;
};
const economics = templateOf('unit-economics');
const sales = templateOf('sales-plan');

function sourceWith(changed: Answers, typedOver: Readonly<Record<string, number>>): Required<TakenFrom> {
  const answers = { ...initialAnswers(economics, 'en', today), ...changed };
  const before = plan(economics, answers, 'en');
  const typed = new Map(
    [...typedIn(before)].map(([id, values]) => [id, typedOver[id] === undefined ? values : [typedOver[id]]]),
  );
  return { template: economics, answers, before, typed };
}

const products = [
  { name: 'Basic', price: 120 },
  { name: 'Mentor', price: 900 },
];
const source = sourceWith({ products, currency: 'VND', name: 'Economics' }, { delivery_cost: 17 });
const form = openForm(sales, 'en', today);

test('what both templates ask is answered as in the other model, but for its title', () => {
  const answers = answersOf(withTaken(form, source, 'x'));
  expect(answers['products']).toEqual(products);
  expect(answers['currency']).toBe('VND');
  expect(answers['name']).toBe(answersOf(form)['name']);
  expect(answers['start']).toBe(answersOf(form)['start']);
});

test('given back, the questions are answered as before, and what was typed meanwhile stays', () => {
  const taken = withTaken(form, source, 'x');
  const later = { ...taken, drafts: { ...taken.drafts, name: 'Another title' } };
  expect(answersOf(withoutTaken(later))).toEqual({ ...answersOf(form), name: 'Another title' });
  expect(withoutTaken(taken).taking).toBeUndefined();
});

test('an input of the same id holds what stands in the other model, and it is said', () => {
  const taken = withTaken(form, source, 'x');
  const made = plan(sales, answersOf(taken), 'en');
  expect(typedIn(made).get('delivery_cost')).not.toEqual([17]);
  expect(typedIn(withTakenInputs(made, taken)).get('delivery_cost')).toEqual([17]);
  const lines = takeTyped(made, source.before, source.typed).taken;
  expect(lines).toContainEqual(expect.objectContaining({ label: 'Cost of delivery and service', values: [17] }));
});

test('a value that the input does not accept is left', () => {
  const made = plan(sales, answersOf(form), 'en');
  const wrong = sourceWith({}, { delivery_cost: -5 });
  expect(takeTyped(made, wrong.before, wrong.typed).taken.map(({ label }) => label)).not.toContain(
    'Cost of delivery and service',
  );
});

test('a model that says the same has nothing to take', () => {
  const same = openForm(economics, 'en', today);
  const own = sourceWith({}, {});
  expect(withTaken(same, own, 'x').taking?.before).toEqual({});
  expect(takeTyped(plan(economics, answersOf(same), 'en'), own.before, own.typed).taken).toEqual([]);
});
