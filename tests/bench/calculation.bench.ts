// `calculation-race.ts` says what is measured. It runs by itself: one of the other engines is a module that a test cannot load.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

test('changes of inputs are raced', () => {
  const race = path.resolve(__dirname, 'calculation-race.ts');
  const loader = path.resolve(__dirname, '../../node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(loader).href, race], {
    encoding: 'utf8',
  });
  console.log(stdout || stderr);
  expect(status).toBe(0);
});
