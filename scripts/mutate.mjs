// npm run mutate: changes the code a little, again and again, and lists the changes that no test notices.
//   npm run mutate -- numerics              a whole room; customers, functions, plan
//   npm run mutate -- numerics/newton.ts    one file
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const [what = 'numerics'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE: what } },
);
process.exitCode = status ?? 1;
