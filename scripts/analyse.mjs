// npm run analyse: a file or a database's table of orders as an .xlsx report, without a browser and without Excel.
//   npm run analyse -- orders.csv --out report.xlsx
//   npm run analyse -- --from postgres://me@host/shop --table orders --out report.xlsx
//   npm run analyse -- orders.parquet --columns customer=client_id,date=paid_at --currency EUR --language ru
//   npm run analyse -- --help      what can be said
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
// npm changes to the project's folder; the person's files are where they typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const loader = path.join(root, 'node_modules/tsx/dist/loader.mjs');
const { status } = spawnSync(
  process.execPath,
  ['--import', new URL(`file://${loader}`).href, path.join(root, 'scripts/analyse.ts'), ...process.argv.slice(2)],
  { cwd, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
