// Every model and document made again, in each language: what was typed into every cell stands there.
import { languages } from '../../src/locales/language';
import { keepTyped, plan, typedIn, type CellContent, type WorkbookPlan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { eachWith } from '../depth';

/** Something that is no example, and that the cell accepts. */
function typedOver(cell: WorkbookPlan['inputs'][number]['cells'][number], index: number): CellContent {
  const { accepts, example } = cell;
  switch (accepts.kind) {
    case 'text':
      return `Mine ${index}`;
    case 'list':
      return accepts.values.at(-1) ?? '';
    case 'date':
      return typeof example === 'number' ? example : accepts.min;
    default: {
      const more = accepts.kind === 'whole' ? Number(example) + 1 : Number(example) * 1.01 + 0.001;
      return Math.min(accepts.max, Math.max(accepts.min, more));
    }
  }
}

const cases = eachWith(templates, languages).map(([template, language]) => ({ id: template.id, template, language }));

test.each(cases)('$id made again in $language keeps what was typed into every cell', ({ template, language }) => {
  const before = plan(template, initialAnswers(template, 'ru', '2026-03-01'), 'ru');
  const typed = new Map(before.inputs.map(({ id, cells }) => [id, cells.map(typedOver)] as const));
  const { plan: kept, lost } = keepTyped(plan(template, before.answers, language), before, typed);
  expect(lost).toEqual([]);
  const found = typedIn(kept);
  for (const { id, cells } of before.inputs) {
    // A choice is kept as the other language says it.
    const isSaidAlike = (_: unknown, index: number): boolean =>
      language === 'ru' || cells[index]?.accepts.kind !== 'list';
    expect([id, found.get(id)?.filter(isSaidAlike)]).toEqual([id, typed.get(id)?.filter(isSaidAlike)]);
  }
});
