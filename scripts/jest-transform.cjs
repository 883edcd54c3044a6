// What jest runs of TypeScript and of ES modules: types are stripped, nothing is checked (`npm run types` does that, once).
// esbuild, which tsx brings along, takes a tenth of the time of TypeScript's own compiler: most of what the first run waited for.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync, version } = require('esbuild');

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

module.exports = {
  process(source, filename) {
    const loader = path.extname(filename).replace(/^\.[cm]?/, '');
    return { code: transformSync(source, { ...options, loader, sourcefile: filename }).code };
  },
  getCacheKey(source, filename) {
    return createHash('sha256').update(own).update(version).update(filename).update(source).digest('hex');
  },
};
