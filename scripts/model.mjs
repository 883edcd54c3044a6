// npm run model: a template's workbook as an .xlsx file, without a browser and without Excel.
//   npm run model -- sales-plan --language ru --periods 12 --out plan.xlsx
//   npm run model -- sales-plan --answers answers.json
//   npm run model -- sales-plan --help      its questions
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
// npm changes to the project's folder; the person's files are where they typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const loader = path.join(root, 'node_modules/tsx/dist/loader.mjs');
const model = path.join(root, 'scripts/model.ts');
const { status } = spawnSync(
  process.execPath,
  ['--import', new URL(`file://${loader}`).href, model, ...process.argv.slice(2)],
  { cwd, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
