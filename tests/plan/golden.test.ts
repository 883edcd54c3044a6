import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { templates } from '../../src/templates';
import { readable } from './readable';
import { answersOf } from './sizes';

const folder = join(__dirname, '../golden');

/** `UPDATE_GOLDEN=1 npx jest tests/plan/golden` writes them anew; the difference is then read before it is committed. */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

describe.each(templates.map((template) => [template.id, template] as const))('the workbook of %s', (id, template) => {
  test.each(languages)('is the one that was last read through, in %s', (language) => {
    const file = join(folder, `${id}.${language}.txt`);
    const text = readable(plan(template, answersOf(template, language, 'default'), language));
    if (isUpdating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
