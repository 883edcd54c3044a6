// npm run size: what is loaded, compressed, before a formula can compute and before the pane can be used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, say, setUp } from './setup.mjs';

setUp();
const out = mkdtempSync(path.join(tmpdir(), 'size-'));
say('Building the add-in (about half a minute) …');
const { status, stderr } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', `out=${out}`],
  { cwd: root, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}

const kilobytes = (...files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(out, file)), { level: 9 }).length, 0) / 1000;
const written = (value) => `${value.toFixed(1)} kB`;
console.log('\nCompressed (gzip), without office.js:');
console.log(`  before a formula can compute   ${written(kilobytes('functions.js'))}`);
for (const language of ['en', 'ru', 'zh', 'vi']) {
  // The pane's own words are the chunk that webpack names after their file.
  const own = readdirSync(out).find((file) => file.startsWith(`words-${language}.`) && file.endsWith('.js'));
  const all = kilobytes(
    'taskpane.html',
    'functions.js',
    'taskpane.js',
    `texts.${language}.json`,
    ...(own ? [own] : []),
  );
  console.log(`  the pane, in ${language}                ${written(all)}`);
}
rmSync(out, { recursive: true });
