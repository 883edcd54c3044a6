import { Cancelled } from '../../src/decision/model';
import { sheetOfWhatMatters } from '../../src/decision/sheets';
import { differenceFormat, shownValue } from '../../src/plan';
import { arcElasticity, whatMatters } from '../../src/decision/what-matters';
import type { FigureSketch, InputSketch } from './closure-model';
import { modelOf, numberIn as n } from './closure-model';

const near = (value: number): number => expect.closeTo(value, 9) as number;
const percent = { kind: 'decimal', min: 0, max: 1 } as const;
const inputs: readonly InputSketch[] = [
  { id: 'price', now: 100 },
  { id: 'conversion', now: 0.95, accepts: percent },
  { id: 'leads', now: [10, 20, '', 30] },
  { id: 'rent', now: 500, range: { low: 300, high: 900 } },
  { id: 'seats', now: 3, accepts: { kind: 'whole', min: 0, max: 100 } },
  { id: 'note', now: 'words', accepts: { kind: 'text', maxLength: 10 } },
  { id: 'start', now: 46000, accepts: { kind: 'date', min: 36526, max: 73050 } },
  { id: 'free', now: 0 },
  { id: 'empty', now: '' },
  { id: 'apart', now: 5 },
  { id: 'cancels', now: 7 },
  { id: 'fixed', now: 2, accepts: { kind: 'decimal', min: 2, max: 2 } },
];
const profit: FigureSketch = {
  id: 'profit',
  needs: inputs.map(({ id }) => id).filter((id) => id !== 'apart'),
  value: (v) => {
    const leads = (v['leads'] ?? []).reduce<number>((sum, one) => sum + Number(one), 0);
    return n(v, 'price') * n(v, 'conversion') * leads - n(v, 'rent') - 10 * n(v, 'seats') + 0 * n(v, 'cancels');
  },
};

test('each input is turned from its low to its high, and the greatest swing comes first', async () => {
  const model = modelOf(inputs, [profit]);
  const found = await whatMatters(model, {
    target: { figure: model.figure('profit'), cell: 0 },
    inputs: model.inputs,
    spread: 0.1,
  });
  // By hand: revenue is 100 × 0.95 × 60 = 5700, the profit 5700 − 500 − 30 = 5170.
  expect(found.base).toBeCloseTo(5170, 9);
  expect(found.influences.map(({ input, by, endsFrom }) => [input.id, by, endsFrom])).toEqual([
    ['price', 'value', 'spread'],
    ['leads', 'factor', 'spread'],
    ['conversion', 'value', 'spread'],
    ['rent', 'value', 'scenarios'],
    ['seats', 'value', 'spread'],
  ]);
  const [price, leads, conversion, rent, seats] = found.influences;
  expect(price?.low).toEqual({ position: 90, isClamped: false, value: near(4600) });
  expect(price?.high).toMatchObject({ position: 110, value: near(5740) });
  expect(leads).toMatchObject({ low: { position: 0.9 }, high: { position: 1.1 }, swing: near(1140) });
  // 104.5 % is no conversion: it stops at 100 %, and that is said.
  expect(conversion?.high).toEqual({ position: 1, isClamped: true, value: near(5470) });
  expect(conversion?.low.isClamped).toBe(false);
  expect(rent).toMatchObject({ low: { position: 300 }, high: { position: 900 }, swing: near(600) });
  // Ten per cent of three seats is less than a seat.
  expect(seats).toMatchObject({ low: { position: 2 }, high: { position: 4 }, swing: near(20) });
  expect(found.withoutEffect.map(({ input, why }) => [input.id, why])).toEqual([
    ['apart', 'apart'],
    ['cancels', 'no change'],
  ]);
  expect(found.untried.map(({ input, why }) => [input.id, why])).toEqual([
    ['note', 'words'],
    ['start', 'date'],
    ['free', 'zero'],
    ['empty', 'blank'],
    ['fixed', 'stuck'],
  ]);
  expect(model.counts).toEqual({ evaluated: 1 + 2 * 7, asked: 1, closed: 1 });
});

test('a typed range is taken instead, and what a figure does in the middle counts for its swing', async () => {
  const model = modelOf([{ id: 'x', now: 0.5 }], [{ id: 'f', value: (v) => n(v, 'x') * (1 - n(v, 'x')) }]);
  const found = await whatMatters(model, {
    target: { figure: model.figure('f'), cell: 0 },
    inputs: model.inputs,
    spread: 0.1,
    ends: new Map([['x', { low: 0, high: 1 }]]),
  });
  expect(found.influences).toMatchObject([{ endsFrom: 'typed', low: { value: 0 }, high: { value: 0 }, swing: 0.25 }]);
  expect(found.influences[0]?.elasticity).toBeUndefined();
});

// For f = c·xᵉ the arc elasticity is (u^e − 1)/(u^e + 1) · (u + 1)/(u − 1), u = high/low: Allen's formula by hand.
test.each([1, -1, 2, 0.5])('the elasticity of a power %p is that power', (power) => {
  const f = (x: number): number => 7 * x ** power;
  expect(arcElasticity(99, 101, f(99), f(101))).toBeCloseTo(power, 3);
  const u = 1.5;
  const exact = ((u ** power - 1) / (u ** power + 1)) * ((u + 1) / (u - 1));
  expect(arcElasticity(10, 15, f(10), f(15))).toBeCloseTo(exact, 12);
});

test('an end at which the figure has no number is said, with what the cell shows', async () => {
  const model = modelOf(
    [
      { id: 'x', now: 1 },
      { id: 'y', now: 3 },
    ],
    [{ id: 'f', value: (v) => (n(v, 'x') > 1.05 ? { shown: '#DIV/0!' } : n(v, 'x') + n(v, 'y')) }],
  );
  const found = await whatMatters(model, {
    target: { figure: model.figure('f'), cell: 0 },
    inputs: model.inputs,
    spread: 0.1,
  });
  expect(found.failed.map(({ input, high }) => [input.id, high.value])).toEqual([['x', { shown: '#DIV/0!' }]]);
  expect(found.influences.map(({ input }) => input.id)).toEqual(['y']);
});

test('a date moves by days, and has no elasticity', async () => {
  const model = modelOf(
    [{ id: 'x', now: 10 }],
    [{ id: 'f', value: (v) => 46_000 + 9 * n(v, 'x'), format: 'dd.mm.yyyy' }],
  );
  const target = { figure: model.figure('f'), cell: 0 };
  const found = await whatMatters(model, { target, inputs: model.inputs, spread: 0.1 });
  expect(found.influences).toMatchObject([{ swing: 18, elasticity: undefined }]);
  const about = { language: 'ru', model, date: '2026-11-29', taken: [] } as const;
  const [sheet] = sheetOfWhatMatters(found, about).sheets;
  const formats = (sheet?.styles ?? []).map(({ style }) => style.numberFormat);
  expect(formats).toContain('dd.mm.yyyy');
  expect([shownValue(18, differenceFormat('dd.mm.yyyy', 'ru'), 'ru'), formats]).toEqual([
    '18 дн.',
    expect.arrayContaining([differenceFormat('dd.mm.yyyy', 'ru')]),
  ]);
  expect(sheet?.charts[0]?.valueAxis.numberFormat).toBe(differenceFormat('dd.mm.yyyy', 'ru'));
});

test('one period of a figure can be asked for', async () => {
  const model = modelOf([{ id: 'x', now: 10 }], [{ id: 'f', value: (v) => [1, 2, 3].map((k) => k * n(v, 'x')) }]);
  const found = await whatMatters(model, {
    target: { figure: model.figure('f'), cell: 2 },
    inputs: model.inputs,
    spread: 0.5,
  });
  expect(found).toMatchObject({ base: 30, influences: [{ swing: 30 }] });
});

test('a workbook that has to recalculate gives the same, and what stood there is put back when it is cancelled', async () => {
  const quick = modelOf(inputs, [profit]);
  const slow = modelOf(inputs, [profit], true);
  const choice = (model: typeof quick) => ({
    target: { figure: model.figure('profit'), cell: 0 },
    inputs: model.inputs,
    spread: 0.1,
  });
  const told: number[] = [];
  const watch = { progress: (done: number) => void told.push(done) };
  expect(await whatMatters(slow, choice(slow), watch)).toEqual(await whatMatters(quick, choice(quick)));
  expect(told.at(-1)).toBe(15);
  const cancelled = whatMatters(slow, choice(slow), { cancelled: () => slow.counts.evaluated > 18 });
  await expect(cancelled).rejects.toThrow(Cancelled);
  expect(slow.counts).toEqual({ evaluated: 19, asked: 2, closed: 2 });
});
