import fc from 'fast-check';
import { pairsThatTakeIt, whatItTakes } from '../../src/decision/what-it-takes';
import type { WhatItTakes, WhatItTakesChoice } from '../../src/decision/what-it-takes';
import { Cancelled, type FigureValue } from '../../src/decision/model';
import type { Accepts } from '../../src/plan';
import { runs } from '../depth';
import type { ClosureModel } from './closure-model';
import { modelOf, numberIn as n } from './closure-model';

const decimal = (min: number, max: number): Accepts => ({ kind: 'decimal', min, max });
const whole: Accepts = { kind: 'whole', min: 0, max: 1e9 };

async function taken(model: ClosureModel, wanted: number, limits?: WhatItTakesChoice['limits']): Promise<WhatItTakes> {
  const [input] = model.inputs;
  if (!input) throw new Error('no input');
  const target = { figure: model.figure('f'), cell: 0 };
  const found = await whatItTakes(model, { target, wanted, input, ...(limits ? { limits } : {}) });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** A figure of one input that accepts what is given. */
function curve(f: (x: number) => FigureValue, now: number, accepts: Accepts): ClosureModel {
  return modelOf([{ id: 'x', now, accepts }], [{ id: 'f', value: (v) => f(n(v, 'x')) }]);
}

// Zeros by hand or from Wolfram's MathWorld ("Bessel"-like sums are not needed): each function is known.
test.each<[string, (x: number) => number, number, number, Accepts, readonly number[]]>([
  ['a line', (x) => 40 * x - 1000, 100, 0, decimal(0, 1e15), [25]],
  ['a line, far from where it stands', (x) => x, 1, 7_654_321, decimal(0, 1e15), [7_654_321]],
  ['a price of which demand takes two', (x) => x * (1000 - x), 300, 160_000, decimal(0, 1000), [200, 800]],
  ['a cubic', (x) => (x - 1) * (x - 2) * (x - 3), 2.4, 0, decimal(0, 10), [1, 2, 3]],
  ['two that lie close together', (x) => (x - 0.5) * (x - 0.501), 0.2, 0, decimal(0, 1), [0.5, 0.501]],
  ['one that is only touched', (x) => (x - 3) ** 2 + 5, 1, 5, decimal(0, 10), [3]],
  ['a share', (x) => x / (1 - x + 1e-9), 0.1, 1, decimal(0, 1), [0.5 + 2.5e-10]],
  ['a wave', (x) => Math.sin(x), 5, 0.5, decimal(0, 12), [1, 5, 13, 17].map((k) => (k * Math.PI) / 6)],
  ['one at the limit', (x) => x * x, 3, 0, decimal(0, 10), [0]],
  ['one below zero', (x) => x ** 3, 1, -8, decimal(-100, 100), [-2]],
])('every solution is found: %s', async (_, f, now, wanted, accepts, solutions) => {
  const found = await taken(curve(f, now, accepts), wanted);
  expect(found.solutions.map(({ from }) => from.position)).toEqual(
    solutions.map((solution) => expect.closeTo(solution, 5) as number),
  );
  for (const { from, to } of found.solutions) {
    expect(from.value).toBeCloseTo(wanted, 6);
    expect(to.position - from.position).toBeLessThan(1e-5);
  }
  expect(found.jumps).toEqual([]);
});

test('a target between two zeros of random cubics is found as often as the cubic has it', async () => {
  const root = fc.double({ min: 0.1, max: 100, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.tuple(root, root, root), async (roots) => {
      const [a, b, c] = [...roots].sort((one, other) => one - other) as [number, number, number];
      fc.pre(b - a > 5 && c - b > 5);
      const found = await taken(
        curve((x) => (x - a) * (x - b) * (x - c), 50, decimal(0, 1000)),
        0,
      );
      expect(found.solutions.map(({ from }) => from.position)).toEqual(
        [a, b, c].map((one) => expect.closeTo(one, 6) as number),
      );
    }),
    { numRuns: runs(100) },
  );
});

test('a jump over what is wanted is no solution, and is told with what stands on both sides', async () => {
  const found = await taken(
    curve((x) => (x < 30 ? 100 : 500), 10, decimal(0, 100)),
    300,
  );
  expect(found.solutions).toEqual([]);
  expect(found.jumps).toHaveLength(1);
  expect(found.jumps[0]).toEqual({
    from: { position: expect.closeTo(30, 9) as number, value: 100 },
    to: { position: 30, value: 500 },
  });
  // A pole, where the figure goes to infinity on both sides.
  const pole = await taken(
    curve((x) => 1 / (x - Math.PI), 1, decimal(0, 10)),
    0,
  );
  expect(pole.solutions).toEqual([]);
});

test('of a figure that rounds the whole stretch is told', async () => {
  const found = await taken(
    curve((x) => Math.floor(x / 10), 3, decimal(0, 100)),
    4,
  );
  expect(found.solutions).toHaveLength(1);
  expect(found.solutions[0]?.from.position).toBeCloseTo(40, 6);
  expect(found.solutions[0]?.to.position).toBeCloseTo(50, 6);
});

test('of a whole number the best is told, and what lies around the target', async () => {
  const found = await taken(
    curve((x) => 300 * x - 1000, 2, whole),
    0,
  );
  expect(found.isWhole).toBe(true);
  expect(found.solutions).toEqual([]);
  expect(found.jumps).toEqual([{ from: { position: 3, value: -100 }, to: { position: 4, value: 200 } }]);
  expect(found.nearest).toEqual({ position: 3, value: -100 });
  const exact = await taken(
    curve((x) => 250 * x - 1_000_000, 2, whole),
    0,
  );
  expect(exact.solutions.map(({ from, to }) => [from.position, to.position])).toEqual([[4000, 4000]]);
});

test('what is out of reach is answered by what comes closest', async () => {
  // Its highest point is 250,000 at 500.
  const top = await taken(
    curve((x) => x * (1000 - x), 300, decimal(0, 1000)),
    300_000,
  );
  expect(top.solutions).toEqual([]);
  expect(top.nearest?.position).toBeCloseTo(500, 2);
  expect(top.nearest?.value).toBeCloseTo(250_000, 3);
  const limit = await taken(
    curve((x) => 100 * x, 0.2, decimal(0, 1)),
    150,
  );
  expect(limit.nearest).toEqual({ position: 1, value: 100 });
  const nothing = await taken(
    curve(() => ({ shown: '#N/A' }), 0.2, decimal(0, 1)),
    150,
  );
  expect(nothing).toMatchObject({ base: { shown: '#N/A' }, solutions: [], jumps: [], nearest: undefined });
});

test('where the figure has no number it is looked at up to the edge', async () => {
  const found = await taken(
    curve((x) => (x < 2 ? { shown: '#NUM!' } : Math.sqrt(x - 2)), 9, decimal(0, 100)),
    0.001,
  );
  expect(found.solutions.map(({ from }) => from.position)).toEqual([expect.closeTo(2.000001, 9)]);
});

test('limits that are typed hold, and a line is moved as a whole', async () => {
  const demand = curve((x) => x * (1000 - x), 300, decimal(0, 1000));
  const low = await taken(demand, 160_000, { low: 0, high: 500 });
  expect(low.solutions.map(({ from }) => from.position)).toEqual([expect.closeTo(200, 9)]);
  expect([low.least, low.most]).toEqual([0, 500]);
  const line = modelOf(
    [{ id: 'x', now: [10, 20, 30], accepts: decimal(0, 1e6) }],
    [{ id: 'f', value: (v) => (v['x'] ?? []).reduce<number>((sum, one) => sum + Number(one), 0) }],
  );
  expect(await taken(line, 90)).toMatchObject({ by: 'factor', solutions: [{ from: { position: 1.5 } }] });
});

test('an input that holds words is answered by why', async () => {
  const model = modelOf(
    [{ id: 'x', now: 'a', accepts: { kind: 'text', maxLength: 3 } }],
    [{ id: 'f', value: () => 1 }],
  );
  const target = { figure: model.figure('f'), cell: 0 };
  expect(await whatItTakes(model, { target, wanted: 1, input: model.input('x') })).toBe('words');
});

test('small differences of large amounts are solved in spite of their rounding', async () => {
  const found = await taken(
    curve((x) => 1e9 + x * 1e9 - 1e9 * (1 + x) + (x - 0.3), 0.1, decimal(0, 1)),
    0,
  );
  expect(found.solutions[0]?.from.position).toBeCloseTo(0.3, 5);
});

test('a workbook that has to recalculate finds the same, and what stood there is put back when it is cancelled', async () => {
  const model = modelOf(
    [{ id: 'x', now: 1, accepts: decimal(0, 10) }],
    [{ id: 'f', value: (v) => (n(v, 'x') - 2) * (n(v, 'x') - 7) }],
    true,
  );
  const { solutions } = await taken(model, 0);
  expect(solutions.map(({ from }) => from.position)).toEqual([expect.closeTo(2, 9), expect.closeTo(7, 9)]);
  const target = { figure: model.figure('f'), cell: 0 };
  const soon = model.counts.evaluated + 5;
  const cancelled = whatItTakes(
    model,
    { target, wanted: 0, input: model.input('x') },
    { cancelled: () => model.counts.evaluated > soon },
  );
  await expect(cancelled).rejects.toThrow(Cancelled);
  expect(model.counts).toMatchObject({ asked: 2, closed: 2 });
});

test('the line of all pairs holds every value of the other input', async () => {
  const model = modelOf(
    [
      { id: 'price', now: 100, accepts: decimal(0, 1e6), range: { low: 80, high: 120 } },
      { id: 'leads', now: 50, accepts: decimal(0, 1e6) },
    ],
    [{ id: 'f', value: (v) => n(v, 'price') * n(v, 'leads') }],
  );
  const [along, against] = [model.input('price'), model.input('leads')];
  const target = { figure: model.figure('f'), cell: 0 };
  const found = await pairsThatTakeIt(model, { target, wanted: 6000, along, against });
  if ('why' in found) throw new Error(found.why);
  expect(found.points).toHaveLength(41);
  expect(found.points[0]?.along).toBe(80);
  expect(found.points.at(-1)?.along).toBe(120);
  for (const point of found.points) expect(point.against).toEqual([expect.closeTo(6000 / point.along, 6)]);
  const swapped = await pairsThatTakeIt(model, {
    target,
    wanted: 6000,
    along: against,
    against: along,
    ends: { low: 0, high: 60 },
  });
  if ('why' in swapped) throw new Error(swapped.why);
  expect(swapped.points[0]).toEqual({ along: 0, against: [] });
  expect(model.counts.closed).toBe(2);
});
