// Runs TypeScript of ours while the add-in is built.
const { readFileSync } = require('node:fs');
const ts = require('typescript');

function compiled(source, filename) {
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    esModuleInterop: true,
  };
  return ts.transpileModule(source, { compilerOptions, fileName: filename }).outputText;
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
