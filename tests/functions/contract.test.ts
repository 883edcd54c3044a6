import * as fc from 'fast-check';
import { runs, sampled } from '../depth';
import { CellError, families, functions } from '../../src/functions';
import type { Argument, CellInput, PlanFunction, Result } from '../../src/functions';
import { languages } from '../../src/locales/language';
import type { Texts } from '../../src/locales/language';
import { expectResult, outcome } from './cases';

const script: Readonly<Record<string, RegExp>> = {
  ru: /[а-яё]/i,
  zh: /\p{Script=Han}/u,
  vi: /[àáâãèéêìíòóôõùúýăđơưạ-ỹ]/i,
};

function allTexts(each: PlanFunction): Texts[] {
  return [
    each.text,
    each.meaning,
    ...each.parameters.flatMap(({ text, optionTexts }) => [text, ...(optionTexts ?? [])]),
    ...each.errors.map(({ text }) => text),
    ...each.examples.map(({ text }) => text),
  ];
}

/** The formula that has these arguments, as one types it in English. */
function formulaOf(id: string, args: readonly Argument[]): string {
  const cell = (each: CellInput): string =>
    typeof each === 'string'
      ? `"${each}"`
      : typeof each === 'boolean'
        ? String(each).toUpperCase()
        : String(each ?? '');
  const written = args.map((arg) =>
    typeof arg === 'object' && arg !== null ? `{${arg.map((row) => row.map(cell).join(',')).join(';')}}` : cell(arg),
  );
  return `=${id}(${written.join(',')})`;
}

function replaced<Item>(items: readonly Item[], place: number, by: Item): Item[] {
  return items.map((item, index) => (index === place ? by : item));
}

function isLegalCell(cell: unknown): boolean {
  return typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
}

function isLegal(result: Result): boolean {
  if (!Array.isArray(result)) return isLegalCell(result);
  const width = result[0]?.length ?? 0;
  return width > 0 && result.every((row) => row.length === width && row.every(isLegalCell));
}

test('every family has functions, and every function is in one family under one id', () => {
  const ids = families.flatMap((family) => family.functions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(functions.map(({ id }) => id)).toEqual(ids);
  for (const family of families)
    expect(family.functions.map((each) => each.family)).toEqual(family.functions.map(() => family.id));
});

/** Optional arguments whose default is not what 0 says: nobody is converted, nobody stays. */
const zeroIsZero = new Set(['conversion', 'retention', 'share_cut', 'growth_cut']);

describe.each(functions.map((each) => [each.id, each] as const))('%s', (id, each) => {
  test('speaks all four languages, each in its own script', () => {
    for (const texts of allTexts(each)) {
      for (const language of languages) {
        expect(texts[language].trim()).toBe(texts[language]);
        expect(texts[language]).not.toBe('');
        if (language !== 'en') expect(texts[language]).not.toBe(texts.en);
      }
    }
    for (const language of ['ru', 'zh', 'vi'] as const) {
      expect(each.text[language]).toMatch(script[language] ?? /^$/);
      expect(each.meaning[language]).toMatch(script[language] ?? /^$/);
    }
  });

  test('says in one line what it does, what can go wrong and where it comes from', () => {
    for (const language of languages) {
      expect(each.text[language]).not.toContain('\n');
      expect(each.text[language]).toMatch(/[.。]$/);
    }
    expect(each.equations.length).toBeGreaterThan(0);
    expect(each.errors.length).toBeGreaterThan(0);
    expect(each.sources.length).toBeGreaterThan(0);
  });

  test('has an equation for a word of its arguments only where there is such a word', () => {
    for (const equation of each.equations) {
      if (typeof equation === 'string' || !('is' in equation.when)) continue;
      const { argument, is } = equation.when;
      expect(each.parameters.find(({ name }) => name === argument)?.options).toContain(is);
    }
  });

  test('takes its optional arguments last', () => {
    const optional = each.parameters.map((parameter) => parameter.optional);
    expect(optional.indexOf(true) === -1 || !optional.slice(optional.indexOf(true)).includes(false)).toBe(true);
  });

  test('has two examples or more, and they compute what they say', () => {
    expect(each.examples.length).toBeGreaterThanOrEqual(2);
    for (const { formula, args, result } of each.examples) {
      expect(formulaOf(id, args)).toBe(formula.replace(/, /g, ','));
      const ends = outcome(id, args);
      if (typeof result === 'string' && result.startsWith('#')) {
        const shown = { value: '#VALUE!', num: '#NUM!', div0: '#DIV/0!', na: '#N/A' };
        expect('kind' in ends && shown[ends.kind]).toBe(result);
      } else {
        if ('kind' in ends) throw new Error(`${formula}: ${ends.message}`);
        expectResult(ends.result, result, 5e-9);
      }
    }
  });

  test('answers alike when an optional argument is omitted, blank or, where 0 is no answer of its own, 0', () => {
    const blanks: readonly Argument[] = [null, undefined, '', 0, [[null]], [[undefined]], [['']], [[0]]];
    for (const { args } of each.examples) {
      each.parameters.forEach(({ name, optional }, index) => {
        if (!optional) return;
        const given = each.parameters.map((_, place) => args[place]);
        const ends = blanks
          .filter((blank) => !zeroIsZero.has(name) || [blank].flat(2)[0] !== 0)
          .map((blank) => outcome(id, replaced(given, index, blank)));
        for (const end of ends) expect(end).toEqual(ends[0]);
      });
    }
  });

  test('answers alike whichever way a blank cell of a range arrives', () => {
    // Ids, and survivors, can be 0: there a blank is something else.
    const canBe0 = new Set(['customers', 'users', 'features', 'survivors', 'scores']);
    for (const { args } of each.examples) {
      args.forEach((arg, index) => {
        if (typeof arg !== 'object' || arg === null) return;
        const is0Blank = !canBe0.has(each.parameters[index]?.name ?? '');
        const blanks: readonly CellInput[] = [null, undefined, '', ...(is0Blank ? [0] : [])];
        const places = arg.flatMap((row, rowIndex) => row.map((_, column) => [rowIndex, column] as const));
        for (const [rowIndex, column] of sampled(places, 6)) {
          const ends = blanks.map((blank) => {
            const changed = arg.map((cells, place) => (place === rowIndex ? replaced(cells, column, blank) : cells));
            return outcome(id, replaced(args, index, changed));
          });
          for (const end of ends) expect(end).toEqual(ends[0]);
        }
      });
    }
  });

  test('does not change its arguments', () => {
    for (const { args } of each.examples) {
      const before = structuredClone(args);
      outcome(id, args);
      expect(args).toEqual(before);
    }
  });

  test('ends every call in a legal value or in an error with its reason', () => {
    const number = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -3, max: 60 }) },
      { weight: 4, arbitrary: fc.double({ min: -2, max: 2, noNaN: true }) },
      { weight: 1, arbitrary: fc.integer({ min: 40_000, max: 46_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(1e15, -1e15, 1e-9, 1e300, -1e300, 5e-324, NaN, Infinity, -0) },
    );
    const words = each.parameters.flatMap(({ options }) => options ?? []);
    const odd = fc.constantFrom<CellInput>(
      null,
      undefined,
      '',
      ' ',
      'n/a',
      '40 %',
      '1 234,5',
      'ALL',
      true,
      false,
      ...words,
    );
    const cell = fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: odd });
    const column = fc.array(number, { maxLength: 9 }).map((cells) => cells.map((value) => [value]));
    const block = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 });
    const argument: fc.Arbitrary<Argument> = fc.oneof(cell, odd, column, block, ragged);
    const fitting = each.parameters.map(({ shape, options }) =>
      fc.oneof(
        {
          weight: 3,
          arbitrary: options === undefined ? (shape === 'scalar' ? cell : column) : fc.constantFrom(null, ...options),
        },
        { weight: 1, arbitrary: argument },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.tuple(...fitting), fc.array(argument, { maxLength: each.parameters.length })), (args) => {
        try {
          expect(isLegal(each.call(...args))).toBe(true);
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
          expect(['value', 'num', 'div0', 'na']).toContain(error.kind);
          expect(error.message).toMatch(/^\S.*[^.\s]$/s);
          expect(error.message).not.toMatch(/NaN|undefined|\[object/);
        }
      }),
      { numRuns: runs(600) },
    );
  });
});
