// What jest runs of TypeScript and of ES modules: types are stripped, nothing is checked (`npm run types` does that, once).
// esbuild, which tsx brings along, takes a tenth of the time of TypeScript's own compiler: most of what the first run waited for.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync, transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'es2022',
  // Jest has no import() of its own without a flag of Node's: a require does.
  supported: { 'dynamic-import': false },
  jsx: 'automatic',
  sourcemap: 'inline',
  sourcesContent: false,
};
const own = readFileSync(module.filename, 'utf8');

// Packages of hundreds of small files, which each worker would look for and read one by one: they are made one.
const inPieces =
  /node_modules\/(lodash-es\/lodash\.js|unicode-regex\/lib\/data\.generated\/index\.js|@fluentui\/react-components\/lib-commonjs\/index\.cjs)$/;
const joining = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: options.target,
  // What is to be one for all, or is put in another's place.
  external: ['react', 'react-dom', '@fluentui/react-icons'],
  write: false,
};
const isInPieces = (filename) => inPieces.test(filename.replaceAll(path.sep, '/'));
const lock = path.resolve(__dirname, '../package-lock.json');

module.exports = {
  process(source, filename) {
    if (isInPieces(filename)) return { code: buildSync({ ...joining, entryPoints: [filename] }).outputFiles[0].text };
    const loader = path.extname(filename).replace(/^\.[cm]?/, '');
    return { code: transformSync(source, { ...options, loader, sourcefile: filename }).code };
  },
  getCacheKey(source, filename) {
    const hash = createHash('sha256').update(own).update(version).update(filename).update(source);
    if (isInPieces(filename)) hash.update(readFileSync(lock));
    return hash.digest('hex');
  },
};
