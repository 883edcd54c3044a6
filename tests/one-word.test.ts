// One word for one thing: models, functions, analyses and the pane speak of it alike in each language.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { languages, type Language } from '../src/locales/language';

type Said = Readonly<Record<Language, string>> & { readonly at: string };

const source = path.resolve(__dirname, '../src');
const rooms = ['functions', 'templates', 'decision', 'analysis', 'plan', 'taskpane', 'metadata'];
const said: readonly Said[] = rooms
  .flatMap((room) =>
    readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' }).map((name) => path.join(room, name)),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap(textsIn);

function textsIn(file: string): Said[] {
  const parsed = ts.createSourceFile(file, readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isObjectLiteralExpression(node) && fourOf(node);
    if (text) found.push({ ...text, at: file });
    else ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function fourOf(node: ts.ObjectLiteralExpression): Record<Language, string> | undefined {
  const texts: Record<string, string> = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) return undefined;
    texts[property.name.getText()] = property.initializer.text;
  }
  return languages.every((language) => texts[language] !== undefined) ? texts : undefined;
}

/** Labels that stand in more than one model, analysis or function, as English says them. */
const labels = [
  'At a glance',
  'Cumulative cash',
  'Currency',
  'General',
  'IRR per year',
  'K to compare with',
  'LTV on revenue',
  'LTV ÷ CAC',
  'NPV',
  'Objections and answers',
  'Period from',
  'Product manager',
  'Profit',
  'Profit in all',
  'Repeat offers',
  'Repeat revenue',
  'ROAS of the first order',
  'Tiers against one price',
  'UE, direct',
  'UE, indirect',
  'Unit cost',
  'Unit economics',
];

/** NPV is explained where a model first shows it; a profit of one column is as short as its column. */
const longer = new Set(['NPV (чистая приведённая стоимость)', 'NPV (giá trị hiện tại thuần)']);

test.each(labels)('"%s" has one word in each language', (label) => {
  const same = said.filter(({ en }) => en.toLowerCase() === label.toLowerCase());
  expect(same.length).toBeGreaterThan(1);
  for (const language of languages) {
    const words = same.map((one) => one[language]).filter((word) => !longer.has(word));
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(1);
  }
});

/** Words that meant the same as the one in use, and the one in use. */
const given: readonly (readonly [Language, RegExp, string])[] = [
  ['ru', /LTV к CAC(?!,)/, 'LTV ÷ CAC'],
  ['ru', /жизненная ценность клиента/i, 'пожизненная ценность клиента'],
  ['ru', /накопленный поток/i, 'накопленный денежный поток'],
  ['zh', /单位经济(?!模型)/, '单位经济模型'],
  ['zh', /转介绍系数|K 值/, 'K 因子'],
  ['zh', /盈亏平衡 ROAS/, '保本 ROAS'],
  ['zh', /(CAC|LTV|ROMI|NPV|IRR) [\u4e00-\u9fff]*(成本|价值|回报率|净现值|收益率)/, '获客成本（CAC）'],
  ['vi', /LTV trên CAC/, 'LTV ÷ CAC'],
  ['vi', /tiền tệ/i, 'loại tiền'],
  ['vi', /lợi nhuận gộp/i, 'lãi gộp'],
  ['vi', /(đơn|doanh thu|sản phẩm|tỷ lệ|lãi gộp) mua tiếp/i, 'mua lại'],
];

/** What people look for is looked for by every word. */
const isSearched = (text: Said): boolean => text.en.split(', ').length >= 8;

test.each(given)('in %s, %p is said in one way', (language, word, use) => {
  const found = said.filter((one) => !isSearched(one) && word.test(one[language].replaceAll(use, '')));
  expect(found.map((one) => [one.at, one[language]])).toEqual([]);
});
