// The pages of the models as LibreOffice prints them, for people to look at: `npm run verify:libreoffice -- --pictures DIR`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, officeLocale } from '../../src/locales/language';
import { templates } from '../../src/templates';
import { convert } from './libreoffice';
import { modelFile } from './model-files';

const dotsPerInch = 90;

test('every model is drawn in every language', async () => {
  const into = process.env['PICTURES'];
  if (into === undefined) throw new Error('PICTURES names no directory');
  mkdirSync(into, { recursive: true });
  const files: string[] = [];
  for (const language of languages) {
    const ofLanguage: string[] = [];
    for (const template of templates) {
      const file = path.join(into, `${template.id}-${language}.xlsx`);
      writeFileSync(file, (await modelFile(template, language, 'default')).bytes);
      ofLanguage.push(file);
    }
    convert(ofLanguage, 'pdf', into, officeLocale[language]);
    files.push(...ofLanguage);
  }
  for (const file of files) {
    const name = file.replace(/\.xlsx$/, '');
    const { status } = spawnSync('pdftoppm', ['-r', String(dotsPerInch), '-png', `${name}.pdf`, name]);
    if (status !== 0) throw new Error('the pages are in the PDF files; for PNGs of them install poppler (pdftoppm)');
  }
});
