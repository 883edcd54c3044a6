// A check that fails because of what was typed leads there: the cells are marked, and only while it fails.
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { words } from '../../src/plan/words';
import { evaluateQuickly } from './quick-engine';
import { answersOf } from './sizes';

test.each([
  ['unit-economics', 'Tiers_share', 'Inputs'],
  ['pricing', 'Tests_buyers', 'Inputs'],
  ['product-lifecycle', 'Class_shares_share', 'Products'],
] as const)('in %s a wrong %s is marked while its check fails', async (id, name, sheet) => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  const made = plan(template, answersOf(template, 'en', 'default'), 'en');
  const input = made.inputs.find((one) => one.name === name);
  const rule = made.sheets
    .find((one) => one.name === sheet)
    ?.conditionalFormats.find(
      ({ address, formula }) => address === input?.address && formula.endsWith(`<>"${words.passed.en}"`),
    );
  const [, at = ''] = /^=Checks!(\$F\$\d+)<>/.exec(rule?.formula ?? '') ?? [];
  const computed = evaluateQuickly(made);
  const state = (): unknown => computed.value('Checks', at.replaceAll('$', ''));
  expect(state()).toBe(words.passed.en);
  const typed = computed.named(name);
  computed.type(
    name,
    typed.map(([value]) => [Number(value) + 1_000_000]),
  );
  await computed.compute();
  expect(state()).toBe(words.failed.en);
});
