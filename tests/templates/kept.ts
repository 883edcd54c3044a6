// What was typed into a template's model, in the model that other answers make.
import { keepTyped, plan, typedAnswers, type CellContent, type Keeping } from '../../src/plan';
import { initialAnswers, type Answers, type Template } from '../../src/templates';
import { evaluateQuickly } from '../plan/quick-engine';

/** `typed`: by the ids of the inputs, their cells in order; `changes`: to the first answers in English. */
export function anew(
  template: Template,
  typed: Readonly<Record<string, readonly CellContent[]>>,
  changes: Answers,
): Keeping & { readonly holds: (id: string) => readonly CellContent[] } {
  const first = plan(template, initialAnswers(template, 'en', '2026-02-10'), 'en');
  const examples = first.inputs.map(({ id, cells }) => [id, cells.map(({ example }) => example)] as const);
  const values = new Map<string, readonly CellContent[]>([...examples, ...Object.entries(typed)]);
  const before = plan(template, typedAnswers(first, values), 'en');
  const keeping = keepTyped(plan(template, { ...before.answers, ...changes }, 'en'), before, values);
  const computed = evaluateQuickly(keeping.plan);
  return {
    ...keeping,
    holds: (id) => computed.named(keeping.plan.inputs.find((one) => one.id === id)?.name ?? id).flat(),
  };
}
