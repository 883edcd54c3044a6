// Runs TypeScript of ours while the add-in is built.
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

// As the tests do it (`jest-transform.cjs`): TypeScript's own compiler took a fifth of the time of a build.
function compiled(source, filename) {
  const loader = filename.endsWith('x') ? 'tsx' : 'ts';
  return transformSync(source, { format: 'cjs', target: 'es2022', jsx: 'automatic', loader, sourcefile: filename })
    .code;
}

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] ??= (module, filename) =>
    module._compile(compiled(readFileSync(filename, 'utf8'), filename), filename);
}

/** A module, afresh at every call so that a watching build sees edits. */
function requireAfresh(file) {
  for (const loaded of Object.keys(require.cache)) if (/\.tsx?$/.test(loaded)) delete require.cache[loaded];
  return require(file);
}

module.exports = { compiled, requireAfresh };
