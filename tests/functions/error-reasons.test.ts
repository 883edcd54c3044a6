// Every reason that a function can give is found in its source, filled with something, and must be known.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { reasonIn } from '../../src/functions/error-reasons';
import { languages } from '../../src/locales/language';

const folder = path.resolve(__dirname, '../../src/functions');

/** What may stand in a hole of a sentence, by what is written in it. */
function filled(expression: string): string {
  if (/^(placeInVector|placeOf|place\b)/.test(expression)) return 'row 7 of dates';
  if (/^needs$/.test(expression)) return ', it needs a number';
  if (/^described|^found/.test(expression)) return 'text ("n/a")';
  if (/^rule\.says/.test(expression)) return 'it cannot be negative';
  if (/^known/.test(expression)) return '"a", "b"';
  if (/join/.test(expression)) return 'rate, price';
  if (/^scale/.test(expression)) return 'from 1 to 5';
  if (/^size$/.test(expression)) return '9 rows and 2 columns, 6.1 MB';
  if (/name$/i.test(expression) || expression === 'output') return 'dates';
  return '7';
}

function sentences(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'CellError') {
      const message = node.arguments?.[1];
      if (message && ts.isStringLiteralLike(message)) found.push(message.text);
      else if (message && ts.isTemplateExpression(message)) {
        const parts = message.templateSpans.map(
          ({ expression, literal }) => filled(expression.getText()) + literal.text,
        );
        found.push(message.head.text + parts.join(''));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const all = [...new Set(files.flatMap(sentences))];

test('the reasons are found in the sources', () => {
  expect(all.length).toBeGreaterThan(50);
});

test.each(languages)('every reason of every function is said in %s, with nothing left unfilled', (language) => {
  const said = all.map((sentence) => [sentence, reasonIn(language, sentence)] as const);
  expect(said.filter(([, text]) => text === undefined)).toEqual([]);
  expect(said.filter(([, text]) => /[{}]|undefined/.test(text ?? ''))).toEqual([]);
});

test.each([
  ['row 7 of dates is text ("n/a")', 'ru', /^dates, строка 7: там текст «n\/a», а нужно число/],
  ['row 2, column 1 of the range holds the error #REF!', 'vi', /^vùng, dòng 2, cột 1 chứa lỗi #REF!/],
  ['output is "scor", it can be "table", "score"', 'zh', /^output 是文本“scor”。请改为以下之一："table", "score"。/],
  ['rate is -2, a rate lies above -100 %', 'en', /^rate is -2; a rate lies above −100%/],
  ['values has 5 cells, dates 2', 'ru', /^В values ячеек: 5, в dates: 2/],
] as const)('“%s” in %s', (sentence, language, expected) => {
  expect(reasonIn(language, sentence)).toMatch(expected);
});

test('a sentence that no function says has no translation', () => {
  expect(reasonIn('ru', 'something else went wrong')).toBeUndefined();
});
