// npm run verify:libreoffice: saves every template's models as .xlsx, lets LibreOffice calculate them, and compares
// every computed cell with the browser workbook's.
//   npm run verify:libreoffice -- --pictures DIR   draws their pages into DIR instead: one PDF and PNGs for each model
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { libreOffice } from './libreoffice.mjs';
import { fail, root, setUp } from './setup.mjs';

const [option, directory] = process.argv.slice(2);
if (option !== undefined && (option !== '--pictures' || !directory))
  fail('Give no option to compare, or: --pictures DIR');

const soffice = libreOffice();
if (!soffice)
  fail(
    'This needs LibreOffice, and none was found: install it from libreoffice.org, or give its path in SOFFICE_PATH, and try again.',
  );

setUp();
const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--config', 'jest.libreoffice.config.cjs'];
const { status } = spawnSync(process.execPath, option ? [...jest, '--testMatch', '**/pictures.ts'] : jest, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SOFFICE_PATH: soffice, ...(directory ? { PICTURES: path.resolve(directory) } : {}) },
});
process.exitCode = status ?? 1;
