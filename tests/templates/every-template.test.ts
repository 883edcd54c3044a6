// Every model in every language and size computes, and says so itself.
import { plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates } from '../../src/templates';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, languagesAndSizes } from '../plan/sizes';
import { tooWide } from '../plan/too-wide';

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
});
