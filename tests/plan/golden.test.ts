import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../src/locales/language';
import { plan, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { readable } from './readable';
import { answersOf } from './sizes';
import { skeletonOf, translation } from './translation';

const folder = join(__dirname, '../golden');

/** `UPDATE_GOLDEN=1 npx jest tests/plan/golden` writes them anew; the difference is then read before it is committed. */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

function expectTheLastRead(name: string, text: string): void {
  const file = join(folder, name);
  if (isUpdating) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** A template whose sheets depend on an answer is read with the other one, too. */
const others = templates
  .filter(({ id }) => id === 'sales-plan')
  .map((template) => [`${template.id}-full`, template, { depth: 'full' }] as const);

/** In English whole; of the other languages what they say, as cells and formulas are the same in all. */
describe.each([...templates.map((template) => [template.id, template, {}] as const), ...others])(
  'the workbook of %s',
  (id, template, chosen) => {
    const made = (language: Language): WorkbookPlan =>
      plan(template, { ...answersOf(template, language, 'default'), ...chosen }, language);
    const english = made('en');

    test('is the one that was last read through', () => {
      expectTheLastRead(`${id}.en.txt`, readable(english));
    });

    describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
      const other = made(language);

      test('has the same cells', () => {
        expect(skeletonOf(other)).toEqual(skeletonOf(english));
      });

      test('says what was last read through', () => {
        expectTheLastRead(`${id}.${language}.txt`, translation(english, other));
      });
    });
  },
);
