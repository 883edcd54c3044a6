// Reasons as data: what Excel's cell gets, what the pane says, and that nothing of it can be forgotten.
import { CellError } from '../../src/functions';
import { reason, reasons } from '../../src/functions/reasons/catalogue';
import { reasonIn } from '../../src/functions/reasons/in-language';
import { fail, type Reason, type ReasonId } from '../../src/functions/reasons/reason';
import { languages } from '../../src/locales/language';

function failureOf(run: () => never): CellError {
  try {
    run();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Something for every gap that any sentence has. */
const anything: Readonly<Record<string, unknown>> = {
  argument: 'dates',
  other: 'amounts',
  output: 'amount',
  scale: 'recency',
  reference: 'B2:B9',
  error: '#REF!',
  found: 'n/a',
  typed: 'scor',
  options: ['a', 'b'],
  columns: ['rate', 'price'],
};
const gapsOf = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap);

test.each(Object.keys(reasons) as ReasonId[])('%s is said whole in every language, with its next step', (id) => {
  const { cell, pane } = reasons[id];
  const gaps = [...gapsOf(cell), ...languages.flatMap((language) => gapsOf(pane[language]))];
  const fields = Object.fromEntries(gaps.map((gap) => [gap, anything[gap] ?? 7]));
  const filled = { id, argument: 'dates', row: 7, ...fields } as unknown as Reason;
  for (const language of languages) {
    const said = reasonIn(language, filled);
    expect(said).not.toMatch(/[{}]|undefined|\[object/);
    // What is wrong and what to do: two sentences, or two parts of one.
    expect(said).toMatch(/[.;:,。；，：]\s*\S+.*[.。]$/u);
    expect(said).not.toBe(cell);
  }
});

test.each([
  [() => fail('notANumber', { argument: 'dates', row: 7, found: 'n/a' }), 'value', 'row 7 of dates is text ("n/a")'],
  [
    () => fail('truthForNumber', { argument: 'bins', row: 2, column: 3, found: true }),
    'value',
    'row 2, column 3 of bins is TRUE, it needs a number',
  ],
  [
    () => fail('notInOptions', { argument: 'output', typed: 'scor', options: ['table', 'score'] }),
    'value',
    'output is "scor", it can be "table", "score"',
  ],
  [() => fail('nobodyPasses', { argument: 'conversions', cell: 2 }), 'div0', 'cell 2 of conversions is 0'],
] as const)('a failure is an Excel error with an English message and its fields: %#', (run, kind, message) => {
  const error = failureOf(run);
  expect(error).toMatchObject({ kind, message });
  expect(Object.keys(error.reason)).toContain('argument');
});

test.each([
  [{ id: 'notANumber', argument: 'dates', row: 7, found: 'n/a' }, 'ru', /^dates, строка 7: там текст «n\/a», а нужно/],
  [{ id: 'errorInRange', reference: 'A1:B9', inRow: 2, inColumn: 1, error: '#REF!' }, 'vi', /^A1:B9, dòng 2, cột 1 /],
  [
    { id: 'notInOptions', argument: 'output', typed: 'scor', options: ['table', 'score'] },
    'zh',
    /^output 是文本“scor”。请改为以下之一："table", "score"。/,
  ],
  [{ id: 'rateTooLow', argument: 'rate', number: -1.5 }, 'en', /^rate is -1\.5; a rate lies above −100%/],
  [{ id: 'rateTooLow', argument: 'rate', number: -1.5 }, 'ru', /^rate: -1,5; ставка/],
  [
    { id: 'differentLengths', argument: 'values', cells: 5, other: 'dates', otherCells: 2 },
    'ru',
    /^В values ячеек: 5, в dates: 2/,
  ],
] as const satisfies readonly (readonly [Reason, string, RegExp])[])('%j in %s', (given, language, expected) => {
  expect(reasonIn(language, given)).toMatch(expected);
});

test('a cell whose text looks like one of our sentences is told what it holds', () => {
  const found = 'row 7 of dates is TRUE';
  const said = reasonIn('en', { id: 'notAName', argument: 'customers', row: 2, found });
  expect(said).toMatch(/^Row 2 of customers is the text “row 7 of dates is TRUE”, and a name/);
});

// These are held by `npm run types`: each line must not compile.
export function doesNotCompile(): void {
  // @ts-expect-error: without a translation
  reason('value', '{argument} is wrong', {
    en: '{argument} is wrong. Mend it.',
    ru: '{argument}.',
    zh: '{argument}。',
  });
  const en = '{argument} is wrong. Mend it.';
  // @ts-expect-error: a translation without a place for what the English names
  reason('value', '{argument} is wrong', { en, ru: 'Неверно. Исправьте.', zh: '{argument}。', vi: '{argument}.' });
  // @ts-expect-error: a failure that does not say where
  fail('notANumber', { found: 'n/a' });
  // @ts-expect-error: a failure that does not say what was found
  fail('notANumber', { argument: 'dates', row: 7 });
  // @ts-expect-error: a failure with what its sentence has no place for
  fail('noCells', { argument: 'dates', options: ['a'] });
  // @ts-expect-error: an error that a function is given is none that it makes
  fail('errorInCell', { reference: 'A1', error: '#REF!' });
}
