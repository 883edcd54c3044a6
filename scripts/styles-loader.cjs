// Resolves the pane's styles while it is built. In the sources they are objects that Griffel makes rules of when a component
// is first shown; Fluent's own come as rules already. With ours made into rules too, what makes them stays out of the pane,
// and so do the names of all the theme's colours: 9 kB of what opening the pane loads.
const { createRequire } = require('node:module');
const { resolveStyleRulesForSlots } = require('@griffel/core');
const fluent = require('@fluentui/react-components');
const ts = require('typescript');
const { compiled } = require('./require-typescript.cjs');

const library = '@fluentui/react-components';

/** What a module gives to `makeStyles`, call by call. */
function stylesIn(source, filename) {
  const found = [];
  const recording = Object.create(fluent, {
    makeStyles: {
      value: (slots) => {
        found.push(slots);
        return () => ({});
      },
    },
  });
  const require = createRequire(filename);
  const run = new Function('require', 'module', 'exports', compiled(source, filename));
  const module = { exports: {} };
  run((id) => (id === library ? recording : require(id)), module, module.exports);
  return found;
}

function callsIn(source, filename) {
  const file = ts.createSourceFile(filename, source, ts.ScriptTarget.ES2022, true);
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'makeStyles') calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls.map((call) => ({ from: call.getStart(file), to: call.end }));
}

module.exports = function stylesLoader(source) {
  const calls = callsIn(source, this.resourcePath);
  if (calls.length === 0) return source;
  const styles = stylesIn(source, this.resourcePath);
  if (styles.length !== calls.length)
    throw new Error('makeStyles is called once for each of its calls, while a module loads');
  // What its styles are made of may stand in other modules of ours.
  for (const file of Object.keys(require.cache)) if (/\.tsx?$/.test(file)) this.addDependency(file);
  let code = source;
  calls.reverse().forEach(({ from, to }, index) => {
    const [classes, rules] = resolveStyleRulesForSlots(styles[styles.length - 1 - index]);
    code = `${code.slice(0, from)}__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})${code.slice(to)}`;
  });
  // On the first line, so that no line of the source moves.
  return `import { __styles } from '${library}'; ${code}`;
};
