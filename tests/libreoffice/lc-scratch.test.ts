import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { officeLocale, type Language } from '../../src/locales/language';
import { productLifecycle } from '../../src/templates/product-lifecycle';
import { convert } from './libreoffice';
import { modelFile } from './model-files';
test.each((process.env['LANGS'] ?? 'en,ru').split(',') as Language[])('%s', async (language) => {
  const file = path.join('/tmp/lcp', `lc-${language}.xlsx`);
  writeFileSync(file, (await modelFile(productLifecycle, language, 'default')).bytes);
  convert([file], 'pdf', '/tmp/lcp', officeLocale[language]);
  spawnSync('pdftoppm', ['-r', '80', '-png', file.replace('.xlsx', '.pdf'), file.replace('.xlsx', '')]);
});
