// npm run mutate: changes the code a little, again and again, and lists the changes that no test notices.
//   npm run mutate -- customers                                     a room, asked the tests that hold it
//   npm run mutate -- numerics/newton.ts numerics/newton            a file, asked the tests that are named
//   npm run mutate -- plan/cell.ts,plan/address.ts                  several files of a room
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
/** The test files that hold a room, where they are not all in its own folder, or not all of them. */
const heldBy = {
  numerics: 'numerics functions/pricing functions/diffusion functions/lifecycle functions/growth functions/returns',
  customers: 'customers functions/cohorts functions/rfm functions/customer-value functions/retention functions/quality',
};
const [what = 'numerics', ...tests] = process.argv.slice(2);
const asked = [what, ...(tests.length > 0 ? tests : [heldBy[what.split('/')[0]] ?? what.split('/')[0]])].join(' ');
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
