// Takes what people read out of the add-in's code. In the sources a text stands in four languages at once, beside the file
// that says it (`economics.texts.ts`) or, where there are few, in it; most of the bundle would be words that nobody sees. A
// webpack loader puts a key in the place of every such text, and TextsPlugin writes the words into files,
// `texts.<file>.<language>.json`, of which the pane loads those it shows. What of a function's description only its page says
// goes too, into help.json (src/metadata/help-file.ts).
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { sources } = require('webpack');

const languages = ['en', 'ru', 'zh', 'vi'];
const source = path.resolve(__dirname, '../src');
const runtime = path.join(source, 'locales/said.ts');
const help = path.join(source, 'functions/help-apart.ts');

/** What of a description only the page of the function says. */
const ofHelp = new Set(['equations', 'errors', 'examples', 'sources']);

/** The file that has the texts of a module: one for each part of the pane that comes by itself. */
function fileOf(module) {
  const [room, ...rest] = path.relative(source, module).split(path.sep);
  if (room === 'taskpane') return { analyse: 'analysis' }[rest[0]];
  return { templates: 'models', plan: 'models', functions: 'functions', analysis: 'analysis', decision: 'decision' }[
    room
  ];
}

/** The four words of an object literal like `{ en: '…', ru: '…', zh: '…', vi: '…' }`; nothing for any other. */
function textsOf(typed) {
  // One with gaps says what it is behind the literal: `as const satisfies Texts`.
  let node = typed;
  while (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) node = node.expression;
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== languages.length) return undefined;
  const said = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return undefined;
    if (!ts.isStringLiteralLike(property.initializer)) return undefined;
    said[property.name.text] = property.initializer.text;
  }
  return languages.every((language) => language in said) ? said : undefined;
}

/** The texts that stand beside a file, by what the file calls them: `import * as say from './economics.texts'`. */
function textsBeside(file, loader) {
  const beside = new Map();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.endsWith('.texts')) continue;
    const from = path.resolve(path.dirname(file.fileName), `${statement.moduleSpecifier.text}.ts`);
    loader.addDependency(from);
    const called = statement.importClause.namedBindings.name.text;
    const { statements } = ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const { declarationList } of statements) {
      for (const { name, initializer } of declarationList?.declarations ?? []) {
        const said = textsOf(initializer);
        if (said) beside.set(`${called}.${name.text}`, said);
      }
    }
  }
  return beside;
}

/** The same text is kept once, and a key outlives edits elsewhere. */
function keyOf(text) {
  return createHash('sha256').update(JSON.stringify(text)).digest('base64url').slice(0, 5);
}

/** The id of the function that a property like `examples: […]` describes; nothing for any other node. */
function describedBy(node) {
  if (!ts.isPropertyAssignment(node) || !ofHelp.has(node.name.text)) return undefined;
  const { parent: description } = node;
  if (!ts.isCallExpression(description.parent) || description.parent.expression.text !== 'planFunction')
    return undefined;
  const id = description.properties.find(({ name }) => name?.text === 'id');
  return id.initializer.text;
}

module.exports = function textsLoader(source) {
  const isTsx = this.resourcePath.endsWith('x');
  const kind = isTsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true, kind);
  const texts = {};
  const edits = [];
  let hasHelp = false;
  const beside = textsBeside(file, this);
  const visit = (node, isHelp) => {
    const said = ts.isPropertyAccessExpression(node) ? beside.get(node.getText(file)) : textsOf(node);
    const id = describedBy(node);
    if (said) texts[keyOf(said)] = said;
    if (said && !isHelp) {
      // Marked as pure, so that a text that nothing else needs goes with what it was said of.
      edits.push({ from: node.getStart(file), to: node.end, code: `/*#__PURE__*/ saidByKey('${keyOf(said)}')` });
    }
    if (id) {
      hasHelp = true;
      edits.push({ from: node.initializer.getStart(file), to: node.end, code: `helpOf('${id}').${node.name.text}` });
    }
    if (!said) ts.forEachChild(node, (child) => visit(child, isHelp || Boolean(id)));
  };
  visit(file, false);
  if (edits.length === 0) return source;
  this._module.buildInfo.texts = { file: fileOf(this.resourcePath), texts };
  let code = source;
  for (const edit of edits.reverse()) code = code.slice(0, edit.from) + edit.code + code.slice(edit.to);
  // On the first line, so that no line of the source moves.
  const imports = hasHelp ? `import { helpOf } from ${JSON.stringify(help)}; ` : '';
  return `import { said as saidByKey } from ${JSON.stringify(runtime)}; ${imports}${code}`;
};

module.exports.keyOf = keyOf;

/** Emits `texts.<file>.<language>.json`: the words by their keys. */
module.exports.TextsPlugin = class TextsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TextsPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('TextsPlugin', () => {
        const said = new Map();
        const files = new Map();
        for (const module of compilation.modules) {
          for (const part of module.modules ?? [module]) {
            const { file, texts = {} } = part.buildInfo?.texts ?? {};
            for (const [key, text] of Object.entries(texts)) {
              const known = said.get(key);
              if (known && JSON.stringify(known) !== JSON.stringify(text))
                throw new Error(`two texts have the key ${key}`);
              said.set(key, text);
              files.set(file, (files.get(file) ?? new Set()).add(key));
            }
          }
        }
        for (const [file, keys] of files) {
          for (const language of languages) {
            const words = Object.fromEntries([...keys].map((key) => [key, said.get(key)[language]]));
            compilation.emitAsset(`texts.${file}.${language}.json`, new sources.RawSource(JSON.stringify(words)));
          }
        }
      });
    });
  }
};
