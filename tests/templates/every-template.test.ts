// Every model in every language and size computes, and says so itself.
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates } from '../../src/templates';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, languagesAndSizes } from '../plan/sizes';
import { cutTexts, tooWide } from '../plan/too-wide';

/** What its user fills in first: what is typed every week, or else what they sell. */
const firstInputs: Readonly<Record<string, string>> = {
  'sales-plan': 'scenarios.case_2',
  'activation-funnel': 'count_1_1',
  'product-lifecycle': 'demand.market',
  'unit-economics': 'tiers.price',
  pricing: 'tiers.price',
  'metric-tree': 'metric_4',
  'quality-board': 'streams.enrolled',
  'product-matrix': 'products.level',
  'sales-kit': 'offers.segment',
  'course-calendar': 'intakes.bookings',
  team: 'roles.load_each',
  positioning: 'criteria.weight',
};

describe.each(templates)('$id', (template) => {
  test.each(languagesAndSizes(template))(
    'in %s, %s: no error value, all checks pass, everything is computed and fits its column',
    (language, size) => {
      const made = plan(template, answersOf(template, language, size), language);
      const computed = evaluateQuickly(made);
      const wrong = made.sheets.flatMap((sheet) =>
        computed
          .all(sheet.name)
          .filter(({ value }) => (typeof value === 'number' ? !Number.isFinite(value) : /^#[A-Z]/.test(String(value))))
          .map(({ address, value }) => `${sheet.name}!${address} ${String(value)}`),
      );
      expect(wrong).toEqual([]);
      expect(tooWide(computed, made)).toEqual([]);
      expect(cutTexts(computed, made)).toEqual([]);
      const state = template.kind === 'model' ? words.allPassed : words.everythingFilled;
      for (const sheet of made.sheets)
        expect([sheet.name, computed.value(sheet.name, 'A2')]).toEqual([sheet.name, state[language]]);
      const formulas = made.sheets.flatMap(({ contents }) =>
        contents.flatMap(({ cells }) => cells.flat().filter((one) => String(one).startsWith('='))),
      ).length;
      expect(formulas).toBeGreaterThan(template.kind === 'model' ? 100 : 10);
      expect(formulas).toBeLessThan(40_000);
    },
  );

  test('“Go to the first input” leads to what its user knows of the business, not to who keeps the model or when it begins', () => {
    for (const language of languages) {
      const { start, inputs } = plan(template, answersOf(template, language, 'default'), language);
      const first = inputs.find(
        ({ sheet, address }) => sheet === start.sheet && address.split(':')[0] === start.address,
      );
      expect(first?.id).toBe(firstInputs[template.id]);
    }
  });
});
