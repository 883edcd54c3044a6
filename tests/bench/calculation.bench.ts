// `calculation-race.ts` says what is measured. It runs by itself: one of the other engines is a module that a test cannot load.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

test.each(['default', 'full'])('changes of inputs are raced, the %s plan', (depth) => {
  // As the pane's build makes its worker: one file. Module by module every call between files would go through a getter.
  const race = path.resolve(__dirname, `calculation-race-${depth}.cjs`);
  buildSync({
    entryPoints: [path.resolve(__dirname, 'calculation-race.ts')],
    ...{ bundle: true, platform: 'node', target: 'es2022', format: 'cjs', packages: 'external', outfile: race },
  });
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [race, depth], { encoding: 'utf8' });
    console.log(stdout || stderr);
    expect(status).toBe(0);
  } finally {
    rmSync(race);
  }
});
