// The sales kit: what is counted and computed in it, apart from its formulas.
import fc from 'fast-check';
import { keepTyped, plan, type CellContent } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { salesKit } from '../../src/templates/sales-kit';
import { runs } from '../depth';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const usual = initialAnswers(salesKit, 'en', '2026-02-10');
const made = plan(salesKit, usual, 'en');
const column = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);
const lines = 12;
const none = '–';

test('has a sheet for each part that was chosen, and always the offer', () => {
  const parts = ['has_persona', 'has_objections', 'has_script', 'has_presale', 'has_case', 'has_blueprint'];
  const names = ['Personas', 'Objections', 'Script', 'Presale', 'Case study', 'Blueprint'];
  const sheetsOf = (chosen: readonly string[]): string[] =>
    plan(
      salesKit,
      { ...usual, ...Object.fromEntries(parts.map((id) => [id, chosen.includes(id) ? 'yes' : 'no'])) },
      'en',
    )
      .sheets.map(({ name }) => name)
      .filter((name) => !['About', 'Workings', 'Results', 'Completeness'].includes(name));
  expect(sheetsOf([])).toEqual(['Offer']);
  expect(sheetsOf(parts)).toEqual(['Offer', ...names]);
  parts.forEach((id, index) => expect(sheetsOf([id])).toEqual(['Offer', names[index]]));
});

// The arithmetic of before and after as the documents of the domain claim it.
test.each([
  ['Satisfied, %', 0.636],
  ['Homework done, %', 1.042],
  ['Reply time, hours', -0.917],
  ['Refunds, %', -0.5],
])('the case study computes the change of %s as %d', (metric, change) => {
  const computed = evaluateQuickly(made);
  const found = Array.from({ length: 8 }, (_, index) =>
    lineOf(made, computed, 'Results', 'Changes', `No. ${index + 1})`),
  ).find(([name]) => name === metric);
  expect(Number(found?.[2])).toBeCloseTo(change, 3);
});

const anyLines = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<(T | undefined)[]> =>
  fc.array(fc.option(one, { nil: undefined }), { minLength: lines, maxLength: lines });

test('objections stand in the order of the talks that ended with them', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines(fc.tuple(fc.nat(300), fc.nat(300))), async (typed) => {
      const computed = evaluateQuickly(made);
      computed.type('Objections_objection', column(typed.map((one, index) => (one ? `Objection ${index}` : ''))));
      computed.type('Objections_heard', column(typed.map((one) => one?.[0] ?? '')));
      computed.type('Objections_overcome', column(typed.map((one) => one?.[1] ?? '')));
      await computed.compute();
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      const wanted = typed
        .flatMap((one, index) =>
          one
            ? [{ name: `Objection ${index}`, heard: one[0], overcome: one[1], lost: Math.max(0, one[0] - one[1]) }]
            : [],
        )
        .sort((one, other) => other.lost - one.lost);
      const all = wanted.reduce((sum, { lost }) => sum + lost, 0);
      for (let place = 0; place < lines; place++) {
        const found = lineOf(
          made,
          computed,
          'Results',
          'The costliest first: talks that ended with it',
          `No. ${place + 1})`,
        );
        const one = wanted[place];
        if (!one) {
          expect(found.slice(1, 5)).toEqual([none, none, none, none]);
          continue;
        }
        expect(found[1]).toBe(one.name);
        expect(found[2]).toBe(one.lost);
        if (one.heard === 0) expect(found[3]).toBe(none);
        else expect(Number(found[3])).toBeCloseTo(Math.min(1, one.overcome / one.heard), 12);
        if (all === 0) expect(found[4]).toBe(none);
        else expect(Number(found[4])).toBeCloseTo(one.lost / all, 12);
      }
    }),
    { numRuns: runs(30) },
  );
});

test('days and conversion before the sale add up over the steps that are there', async () => {
  const step = fc.tuple(
    fc.nat(100),
    fc.nat(100).map((value) => value / 100),
  );
  await fc.assert(
    fc.asyncProperty(anyLines(step), async (typed) => {
      const computed = evaluateQuickly(made);
      computed.type('Presale_what', column(typed.map((one, index) => (one ? `Step ${index}` : ''))));
      computed.type('Presale_length', column(typed.map((one) => one?.[0] ?? '')));
      computed.type('Presale_pass', column(typed.map((one) => one?.[1] ?? '')));
      await computed.compute();
      let days = 0;
      let conversion = 1;
      typed.forEach((one, index) => {
        const found = lineOf(
          made,
          computed,
          'Results',
          'Days and conversion to here; the bottleneck is coloured',
          `No. ${index + 1})`,
        );
        if (!one) return expect(found.slice(0, 4)).toEqual(['', none, none, none]);
        days += one[0];
        conversion *= one[1];
        expect(found[1]).toBe(days);
        expect(Number(found[2])).toBeCloseTo(conversion, 12);
        expect(found[3]).toBe(one[1]);
      });
    }),
    { numRuns: runs(30) },
  );
});

test('the blueprint adds up its minutes and names the first of the riskiest steps', async () => {
  const computed = evaluateQuickly(made);
  const typed = (values: readonly CellContent[]): CellContent[][] =>
    column(Array.from({ length: lines }, (_, index) => values[index] ?? ''));
  computed.type('Blueprint_step', typed(['A', 'B', 'C']));
  computed.type('Blueprint_work', typed([5, 10, 15]));
  computed.type('Blueprint_waiting', typed([20, 30, 40]));
  computed.type('Blueprint_risk', typed([2, 4, 4]));
  await computed.compute();
  const figure = (name: string): CellContent | undefined => computed.named(name)[0]?.[0];
  expect([figure('Total_time'), figure('Waiting_share'), figure('Riskiest')]).toEqual([120, 0.75, 'B']);
});

test('minutes of the script follow each other', async () => {
  const computed = evaluateQuickly(made);
  computed.type('Script_length', column([1, 2, 3, 4, 10]));
  await computed.compute();
  const line = (label: string): CellContent[] => lineOf(made, computed, 'Results', 'Minute by minute', label);
  expect(line('Contact').slice(0, 3)).toEqual([0, 1, 0.05]);
  expect(line('Agreement').slice(0, 3)).toEqual([10, 20, 0.5]);
});

test('every input at its least, its most and blank: no error value', async () => {
  expect(await sweep(made, evaluateQuickly(made))).toEqual([]);
});

test('what was typed stays where personas and stages are added, and in another language', () => {
  const typed = new Map(made.inputs.map(({ id, cells }) => [id, cells.map(({ example }) => example)] as const));
  typed.set(
    'persona_2.answer',
    Array.from({ length: 8 }, (_, index) => `Answer ${index}`),
  );
  typed.set(
    'script.phrase',
    Array.from({ length: 5 }, (_, index) => `Phrase ${index}`),
  );
  const more = {
    ...usual,
    personas: ['Another', ...(usual['personas'] as readonly string[])],
    stages: ['Before', ...(usual['stages'] as readonly string[])],
  };
  const { plan: larger, lost } = keepTyped(plan(salesKit, more, 'vi'), made, typed);
  expect(lost).toEqual([]);
  const computed = evaluateQuickly(larger);
  const kept = (name: string): CellContent[] => computed.named(name).map(([value = '']) => value);
  expect(kept('Persona_3_answer')).toEqual(typed.get('persona_2.answer'));
  expect(kept('Script_phrase').slice(1)).toEqual(typed.get('script.phrase'));
});
