// What the orders of an analysis say to a template's questions: its products, its channels, its currency.
import type { StoredAnalysis } from '../../excel';
import { checkAnswers } from '../../templates/answers';
import type { Answer, Answers, Question } from '../../templates/template';
import { placeOf } from '../analyse/place';
import { answersOf, answersToTake, type Form, type TakenFrom } from './form';

/** Orders that say something of what is asked here. */
export interface FromOrders {
  readonly place: string;
  readonly source: TakenFrom;
}

/** Each table of orders once, as it was analysed last. */
export function ordersToTakeFrom(form: Form, analyses: readonly StoredAnalysis[]): readonly FromOrders[] {
  const places = new Map<string, FromOrders>();
  for (const { record } of analyses) {
    const place = placeOf(record.source);
    const source = sourceOf(form, record);
    const { currency: _, ...named } = answersToTake(form, source);
    if (Object.keys(named).length > 0) places.set(place, { place, source });
  }
  return [...places.values()].reverse();
}

function sourceOf(form: Form, { found, options }: StoredAnalysis['record']): TakenFrom {
  const { products = [], offers = [], channels = [] } = found;
  // A price is no guess: where the orders say none, the product is asked for with its example.
  const priced = (all: typeof products): Answer =>
    all.flatMap(({ name, price }) => (price === undefined ? [] : [{ name, price }]));
  const said: Readonly<Record<string, Answer>> = {
    products: priced(products),
    offers: priced(offers),
    channels,
    currency: options.currency,
  };
  const asked = form.template.questions.filter(({ id }) => said[id] !== undefined);
  const answers = Object.fromEntries(
    asked.flatMap((question): [string, Answer][] => {
      const answer = said[question.id] ?? '';
      if (typeof answer !== 'object') return [[question.id, answer]];
      const fits = fitting(form, question, answer);
      return fits.length === 0 ? [] : [[question.id, fits]];
    }),
  );
  return { template: { questions: asked }, answers };
}

type Item = string | Readonly<Record<string, string | number>>;

/** As many as are asked for, of those that would do. */
function fitting(form: Form, question: Question, items: readonly Item[]): Extract<Answer, readonly unknown[]> {
  if (question.kind !== 'list' && question.kind !== 'rows') return [];
  const now: Answers = answersOf(form);
  const isWrong = (item: Item): boolean =>
    checkAnswers(form.template, { ...now, [question.id]: [item] as Answer }).some(
      (problem) => problem.question === question.id && problem.row !== undefined,
    );
  return items.filter((item) => !isWrong(item)).slice(0, question.max) as Extract<Answer, readonly unknown[]>;
}
