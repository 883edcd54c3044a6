// What people read stands beside the code that says it, four languages together: src/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { languages } from '../src/locales/language';

const source = path.resolve(__dirname, '../src');
/** Files that are nothing but texts, under names of their own. */
const textsAlone = /(\.texts|words|catalogue|units|answers|choices)\.ts$/;

function isText(node: ts.Node): boolean {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return isText(node.expression);
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.length === languages.length &&
    languages.every((language) =>
      node.properties.some(
        (property) =>
          ts.isPropertyAssignment(property) &&
          property.name.getText() === language &&
          ts.isStringLiteralLike(property.initializer),
      ),
    )
  );
}

function textsIn(file: string): number {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isText(node)) count++;
    else ts.forEachChild(node, visit);
  };
  visit(parsed);
  return count;
}

const files = ['functions', 'templates', 'decision', 'analysis']
  .flatMap((room) =>
    readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' }).map((name) => path.join(room, name)),
  )
  .filter((name) => name.endsWith('.ts'));

test('no file of formulas or of a model is buried in what it says', () => {
  expect(files.length).toBeGreaterThan(100);
  const buried = files.filter((name) => !textsAlone.test(name) && textsIn(path.join(source, name)) > 4);
  expect(buried).toEqual([]);
});

test('a file of texts holds all four languages of each, and nothing else', () => {
  for (const name of files.filter((file) => file.endsWith('.texts.ts'))) {
    const { statements } = ts.createSourceFile(
      name,
      readFileSync(path.join(source, name), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const others = statements.filter(
      (statement) =>
        !ts.isImportDeclaration(statement) &&
        !(
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.every(({ initializer }) => initializer && isText(initializer))
        ),
    );
    expect([name, others.map((statement) => statement.getText())]).toEqual([name, []]);
  }
});

test('a text with gaps says so in its type, so that none is left open when it is shown', () => {
  const untyped = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const code = readFileSync(path.join(source, name), 'utf8');
      if (!/\bzh: /.test(code)) return [];
      const parsed = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
      const found: string[] = [];
      const visit = (node: ts.Node, isConst: boolean): void => {
        if (ts.isObjectLiteralExpression(node) && isText(node) && /\{\w+\}/.test(node.getText().slice(1)) && !isConst)
          found.push(`${name}: ${node.getText().split('\n')[0] ?? ''}`);
        ts.forEachChild(node, (child) => {
          visit(child, isConst || (ts.isAsExpression(node) && node.type.getText() === 'const'));
        });
      };
      visit(parsed, /functions.reasons.catalogue/.test(name));
      return found;
    });
  expect(untyped).toEqual([]);
});

test('texts beside a file are called by the name of all of them, by which the build finds and takes them out', () => {
  const otherwise = files.filter((name) => {
    if (name.endsWith('.texts.ts')) return false;
    const text = readFileSync(path.join(source, name), 'utf8');
    return ts
      .createSourceFile(name, text, ts.ScriptTarget.ES2022)
      .statements.some(
        (statement) =>
          ts.isImportDeclaration(statement) &&
          ts.isStringLiteral(statement.moduleSpecifier) &&
          statement.moduleSpecifier.text.endsWith('.texts') &&
          !(statement.importClause?.namedBindings && ts.isNamespaceImport(statement.importClause.namedBindings)),
      );
  });
  expect(otherwise).toEqual([]);
});
