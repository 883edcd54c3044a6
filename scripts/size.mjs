// npm run size: what is loaded, compressed, before a formula can compute, before the pane can be used, and then. Fails where
// one of the first two is more than it may be.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, say, setUp } from './setup.mjs';

const languages = ['en', 'ru', 'zh', 'vi'];
/** What comes after the first screen: the chunks of each part, its words and its file of texts (`src/taskpane/parts.ts`). */
const parts = [
  { chunks: 'orders', when: 'when a formula first goes through orders' },
  { chunks: 'models', texts: 'models', when: 'when a model is chosen' },
  { chunks: 'functions-pages', texts: 'functions', also: ['help.json'], when: 'when Functions is opened' },
  { chunks: 'analyse', texts: 'analysis', words: 'rooms', when: 'when Analyse is opened' },
  { chunks: 'decide', words: 'decide', when: 'when Decide is opened' },
  { chunks: 'share', texts: 'functions', words: 'rooms', when: 'when Share is opened' },
];

/** In kB. Opening the pane may load no more than Microsoft's empty template for a pane in React does. */
const most = { formula: 30, pane: (162 * 1024) / 1000 };

setUp();
const out = mkdtempSync(path.join(tmpdir(), 'size-'));
const report = path.join(out, 'stats.json');
say('Building the add-in (about half a minute) …');
const { status, stderr } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/webpack/bin/webpack.js'),
    ...['--mode', 'production', '--env', `out=${out}`, '--json', report],
  ],
  { cwd: root, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { children } = JSON.parse(readFileSync(report, 'utf8'));
const { namedChunkGroups } = children[0];

const filesOf = (group) => namedChunkGroups[group].assets.map(({ name }) => name);
const kilobytes = (files) =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(out, file)), { level: 9 }).length,
    0,
  ) / 1000;
const line = (what, values) =>
  console.log(`  ${what.padEnd(52)}${values.map((value) => value.toFixed(1).padStart(8)).join('')}`);

function budget(what, values, limit) {
  line(what, values);
  if (Math.max(...values) <= limit) return;
  console.error(`  … which is more than the ${limit.toFixed(1)} kB that it may be`);
  process.exitCode = 1;
}

/** The cards whose pictures come at once, in a pane as tall as a large screen: the others when they are scrolled to. */
const cardsInSight = 8;
const pictured = (language) =>
  JSON.parse(readFileSync(path.join(out, `gallery/cards.${language}.json`), 'utf8'))
    .cards.slice(0, cardsInSight)
    .map(({ id }) => `gallery/${id}.${language}.svg`);

/** All that the page asks for until its first screen, the gallery with its pictures, is there. */
const first = (language) => [
  'taskpane.html',
  ...filesOf('taskpane'),
  'functions.js',
  ...filesOf(`words-${language}`),
  `gallery/cards.${language}.json`,
  ...pictured(language),
];
console.log(
  `\nkB, gzip; office.js is Excel's own and not counted`.padEnd(55) + languages.map((l) => l.padStart(8)).join(''),
);
budget(
  'before a formula can compute',
  languages.map(() => kilobytes(['functions.js'])),
  most.formula,
);
budget(
  'all that opening the pane loads',
  languages.map((language) => kilobytes(first(language))),
  most.pane,
);
for (const { chunks, texts, words, also = [], when } of parts) {
  line(
    when,
    languages.map((language) => {
      const had = new Set(first(language));
      const then = [...filesOf(chunks), ...(words ? filesOf(`${words}-${language}`) : []), ...also];
      if (texts) then.push(`texts.${texts}.${language}.json`);
      return kilobytes(then.filter((file) => !had.has(file)));
    }),
  );
}
rmSync(out, { recursive: true });
