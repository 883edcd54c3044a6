// npm run mutate: changes the code a little, again and again, and lists the changes that no test notices.
//   npm run mutate -- customers                                     a room, asked its own tests
//   npm run mutate -- numerics/newton.ts                            one file
//   npm run mutate -- numerics/payback-time.ts functions/returns    asked the tests that are named
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const asked = process.argv.slice(2).join(' ') || 'numerics';
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'],
  {
    cwd: root,
    stdio: 'inherit',
    // It works on a copy of the code, in .cache/.
    env: { ...process.env, MUTATE: asked, SHARED_FILES: path.resolve(root, '../shared') },
  },
);
process.exitCode = status ?? 1;
