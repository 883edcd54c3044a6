import type { Simulation, SimulationChoice } from '../../src/decision/simulate';
import { shownPercents, simulate, usualDistribution } from '../../src/decision/simulate';
import { histogramOf } from '../../src/decision/histogram';
import { Cancelled } from '../../src/decision/model';
import { normalQuantile } from '../../src/numerics/normal';
import type { ClosureModel, InputSketch } from './closure-model';
import { modelOf, numberIn as n } from './closure-model';
import expected from './simulation-expected.json';

/** A simulation, or what was wrong, thrown. */
async function simulated(model: ClosureModel, choice: Partial<SimulationChoice>): Promise<Simulation> {
  const found = await simulate(model, {
    target: { figure: model.figure('f'), cell: 0 },
    uncertain: [],
    correlated: [],
    runs: 2000,
    seed: 1,
    ...choice,
  });
  if ('kind' in found) throw new Error(found.kind);
  return found;
}

describe('the same draws, computed a second time in Python', () => {
  const share = { kind: 'decimal', min: 0, max: 1 } as const;
  const count = { kind: 'whole', min: 0, max: 1e9 } as const;
  const amount = { kind: 'decimal', min: 0, max: 1e15 } as const;
  const inputs: readonly InputSketch[] = [
    { id: 'price', now: 100, accepts: amount },
    { id: 'conversion', now: 0.05, accepts: share },
    { id: 'leads', now: [1000, 1100, 1200], accepts: count },
    { id: 'rent', now: 3000, accepts: amount },
    { id: 'seats', now: 4, accepts: { kind: 'whole', min: 0, max: 9 } },
    { id: 'season', now: 1, accepts: amount },
    { id: 'kept', now: 0.9, accepts: share },
  ];
  const model = modelOf(inputs, [
    { id: 'profit', value: profits },
    { id: 'f', value: (v) => profits(v).reduce((sum, one) => sum + one, 0) },
  ]);
  function profits(v: Parameters<typeof n>[0]): readonly number[] {
    const perLead = n(v, 'price') * n(v, 'conversion') * n(v, 'season') * n(v, 'kept');
    return (v['leads'] ?? []).map((leads) => perLead * Number(leads) - n(v, 'rent') - 100 * n(v, 'seats'));
  }
  const uncertain: SimulationChoice['uncertain'] = [
    { input: model.input('price'), distribution: { kind: 'triangular', low: 80, mode: 100, high: 130 } },
    { input: model.input('conversion'), distribution: { kind: 'pert', low: 0.02, mode: 0.05, high: 0.12 } },
    { input: model.input('leads'), distribution: { kind: 'normal', mean: 1, sd: 0.2 } },
    { input: model.input('rent'), distribution: { kind: 'lognormal', mean: 3000, sd: 900 } },
    { input: model.input('seats'), distribution: { kind: 'uniform', low: 2, high: 9 } },
    { input: model.input('season'), distribution: { kind: 'list', values: [0.8, 1, 1.2], weights: [1, 2, 1] } },
    { input: model.input('kept'), distribution: { kind: 'normal', mean: 0.9, sd: 0.2 } },
  ];
  const choice: Partial<SimulationChoice> = {
    uncertain,
    correlated: [
      { one: 'price', other: 'conversion', rank: -0.6 },
      { one: 'conversion', other: 'rent', rank: 0.3 },
    ],
    seed: expected.seed,
    fan: model.figure('profit'),
    reach: { value: 1000, wanted: 'at least' },
  };
  const near = ([value = 0, error = 0]: readonly number[]): unknown => ({
    value: expect.closeTo(value, 7) as number,
    error: expect.closeTo(error, 7) as number,
  });

  test('gives the same figures', async () => {
    const found = await simulated(model, choice);
    expect(found.found?.mean).toEqual(near(expected.mean));
    expect(found.found?.sd).toEqual(near(expected.sd));
    const percentiles: Readonly<Record<string, readonly number[]>> = expected.percentiles;
    expect(found.found?.percentiles).toEqual(
      shownPercents.map((percent) => ({ percent, ...(near(percentiles[percent] ?? []) as object) })),
    );
    expect(found.reach?.chance).toEqual(near(expected.chanceAtLeast1000));
    const ranks: Readonly<Record<string, number>> = expected.ranks;
    const shares: Readonly<Record<string, number>> = expected.shares;
    for (const { input, rank, share: part } of found.uncertain) {
      expect(rank).toBeCloseTo(ranks[input.id] ?? NaN, 10);
      expect(part).toBeCloseTo(shares[input.id] ?? NaN, 10);
    }
    found.correlated.forEach(({ reached }, at) => expect(reached).toBeCloseTo(expected.reached[at] ?? NaN, 10));
    expect(found.fan?.periods.map(({ percentiles: all }) => all)).toEqual(expected.fan.map((one) => one.map(near)));
    expect(found).toMatchObject({ runs: 2000, batches: 20, failed: { runs: 0 } });
  });

  test('draws them to the last digits', async () => {
    const seen: number[][] = [];
    const watched: ClosureModel = {
      ...model,
      ask: (asked, figures) => {
        const question = model.ask(asked, figures);
        return {
          ...question,
          evaluate: (cells) => {
            seen.push([Number(cells[0]), Number(cells[1]), Number(cells[5])]);
            return question.evaluate(cells);
          },
        };
      },
    };
    await simulated(watched, choice);
    // The first evaluation is of the model as it stands.
    seen
      .slice(1, 6)
      .forEach((cells, run) =>
        [expected.firstDraws.price, expected.firstDraws.conversion, expected.firstDraws.rent].forEach((draws, at) =>
          expect((cells[at] ?? NaN) / (draws[run] ?? NaN)).toBeCloseTo(1, 12),
        ),
      );
  });

  test('repeats to the bit, with promises as without', async () => {
    const waiting = modelOf(
      inputs,
      [
        { id: 'profit', value: profits },
        { id: 'f', value: (v) => profits(v).reduce((sum, one) => sum + one, 0) },
      ],
      true,
    );
    const { fan, target, uncertain: all, ...rest } = await simulated(model, choice);
    expect(await simulated(waiting, choice)).toMatchObject(rest);
    expect((await simulated(model, { ...choice, seed: 2 })).found?.mean).not.toEqual(rest.found?.mean);
    expect([fan?.periods.length, target.cell, all.length]).toEqual([3, 0, 7]);
  });
});

/** x with four standard errors around it. */
function holds({ value, error }: { readonly value: number; readonly error: number }, truth: number): void {
  expect(Math.abs(value - truth)).toBeLessThan(4 * error);
}

// Closed form: a sum of independent normals is normal, means and variances add up; each variance is the input's share.
test('a sum of normals is the normal that it must be', async () => {
  const weights = [3, 2, 1];
  const model = modelOf(
    weights.map((_, at) => ({ id: `x${at}`, now: 10 })),
    [{ id: 'f', value: (v) => weights.reduce((sum, weight, at) => sum + weight * n(v, `x${at}`), 0) }],
  );
  const sd = Math.sqrt(4 * (9 + 4 + 1));
  const truth = (percent: number): number => 60 + sd * normalQuantile(percent / 100);
  const found = await simulated(model, {
    runs: 4000,
    uncertain: model.inputs.map((input) => ({ input, distribution: { kind: 'normal', mean: 10, sd: 2 } })),
    reach: { value: truth(80), wanted: 'at most' },
  });
  for (const one of found.found?.percentiles ?? []) {
    holds(one, truth(one.percent));
    // What simple random sampling would give is no less: √(p·(1 − p)/N) / density.
    const share = one.percent / 100;
    const density = Math.exp(-(normalQuantile(share) ** 2) / 2) / Math.sqrt(2 * Math.PI) / sd;
    expect(one.error).toBeLessThan((1.5 * Math.sqrt((share * (1 - share)) / 4000)) / density);
  }
  holds(found.found?.sd ?? { value: 0, error: 0 }, sd);
  // A hypercube's mean of a sum is all but exact.
  expect(found.found?.mean.value).toBeCloseTo(60, 1);
  holds(found.reach?.chance ?? { value: 0, error: 0 }, 0.8);
  found.uncertain.forEach(({ share }, at) => expect(share).toBeCloseTo((weights[at] ?? 0) ** 2 / 14, 1));
});

// Closed form: the logarithm of a product of independent lognormals is normal, means and variances of the logarithms
// add up, ln(1 + (sd/mean)²) each.
test('a product of lognormals is the lognormal that it must be', async () => {
  const model = modelOf(
    ['a', 'b', 'c'].map((id) => ({ id, now: 4 })),
    [{ id: 'f', value: (v) => n(v, 'a') * n(v, 'b') * n(v, 'c') }],
  );
  const variance = Math.log(1 + 0.25);
  const middle = 3 * (Math.log(4) - variance / 2);
  const found = await simulated(model, {
    runs: 4000,
    uncertain: model.inputs.map((input) => ({ input, distribution: { kind: 'lognormal', mean: 4, sd: 2 } })),
  });
  for (const one of found.found?.percentiles ?? [])
    holds(one, Math.exp(middle + Math.sqrt(3 * variance) * normalQuantile(one.percent / 100)));
  holds(found.found?.mean ?? { value: 0, error: 0 }, 64);
});

// Closed form: two normals with the correlation r of their scores: the variance of the sum is 2·(1 + r), and r is
// 2·sin(π·ρ/6) of Spearman's ρ.
test('what goes together adds up to more', async () => {
  const model = modelOf(
    [
      { id: 'x', now: 0 },
      { id: 'y', now: 0 },
    ].map((one) => ({ ...one, now: 1 })),
    [{ id: 'f', value: (v) => n(v, 'x') + n(v, 'y') }],
  );
  const found = await simulated(model, {
    runs: 4000,
    uncertain: model.inputs.map((input) => ({ input, distribution: { kind: 'normal', mean: 1, sd: 1 } })),
    correlated: [{ one: 'y', other: 'x', rank: 0.8 }],
  });
  expect(found.found?.sd.value).toBeCloseTo(Math.sqrt(2 * (1 + 2 * Math.sin((Math.PI * 0.8) / 6))), 1);
  expect(found.correlated[0]?.reached).toBeCloseTo(0.8, 1);
});

test('the standard errors are neither too bold nor too cautious', async () => {
  const model = modelOf(
    [
      { id: 'x', now: 1 },
      { id: 'y', now: 1 },
    ],
    [{ id: 'f', value: (v) => n(v, 'x') * n(v, 'y') }],
  );
  // The product of two independent uniform numbers: P(xy ≤ t) = t·(1 − ln t), its median solves t·(1 − ln t) = ½.
  const median = 0.18668230885555;
  let squares = 0;
  const seeds = 60;
  for (let seed = 0; seed < seeds; seed++) {
    const found = await simulated(model, {
      seed,
      runs: 400,
      uncertain: model.inputs.map((input) => ({ input, distribution: { kind: 'uniform', low: 0, high: 1 } })),
    });
    const one = found.found?.percentiles.find(({ percent }) => percent === 50);
    squares += ((one?.value ?? 0) - median) ** 2 / (one?.error ?? 1) ** 2 / seeds;
  }
  expect(squares).toBeGreaterThan(0.6);
  expect(squares).toBeLessThan(1.7);
});

test('runs without a number are counted, shown and taken for not reached', async () => {
  const model = modelOf(
    [{ id: 'x', now: 1 }],
    [{ id: 'f', value: (v) => (n(v, 'x') < 0.25 ? { shown: 'never' } : n(v, 'x')) }],
  );
  const found = await simulated(model, {
    uncertain: [{ input: model.input('x'), distribution: { kind: 'uniform', low: 0, high: 1 } }],
    reach: { value: 0.5, wanted: 'at most' },
  });
  expect(found.failed).toEqual({ runs: 500, shown: 'never' });
  expect(found.reach?.chance.value).toBeCloseTo(0.25, 10);
  expect(found.found?.percentiles[4]?.value).toBeCloseTo(0.625, 2);
  const never = modelOf([{ id: 'x', now: 1 }], [{ id: 'f', value: () => ({ shown: '#DIV/0!' }) }]);
  const none = await simulated(never, {
    uncertain: [{ input: never.input('x'), distribution: { kind: 'uniform', low: 0, high: 1 } }],
  });
  expect(none.found).toBeUndefined();
  expect(none).toMatchObject({ base: { shown: '#DIV/0!' }, failed: { runs: 2000, shown: '#DIV/0!' } });
});

test('a chance that no run contradicts is not called certain', async () => {
  const model = modelOf([{ id: 'x', now: 1 }], [{ id: 'f', value: (v) => n(v, 'x') }]);
  const found = await simulated(model, {
    uncertain: [{ input: model.input('x'), distribution: { kind: 'uniform', low: 0, high: 1 } }],
    reach: { value: -1, wanted: 'at least' },
  });
  expect(found.reach?.chance).toEqual({ value: 1, error: 1 / 2000 });
});

test('a histogram has round edges, and far values do not squeeze the rest', () => {
  const values = Float64Array.from({ length: 1000 }, (_, at) => at / 1000);
  values[999] = 1e9;
  const bins = histogramOf(values);
  expect(bins[0]).toEqual({ from: 0, to: 0.05, count: 50 });
  expect(bins.at(-1)).toEqual({ from: 0.95, to: 1, count: 50 });
  expect(histogramOf(new Float64Array(9).fill(3))).toEqual([{ from: 3, to: 3, count: 9 }]);
});

test('the usual distribution is a hill between the scenarios, or around what stands there', () => {
  const model = modelOf(
    [
      { id: 'rate', now: 0.95, accepts: { kind: 'decimal', min: 0, max: 1 } },
      { id: 'rent', now: 5, range: { low: 3, high: 9 } },
      { id: 'words', now: 'x', accepts: { kind: 'text', maxLength: 3 } },
      { id: 'leads', now: [1, 2] },
    ],
    [{ id: 'f', value: () => 1 }],
  );
  expect(model.inputs.map((input) => usualDistribution(input, 0.1))).toEqual([
    { kind: 'pert', low: 0.855, mode: 0.95, high: 1 },
    { kind: 'pert', low: 3, mode: 5, high: 9 },
    'words',
    { kind: 'pert', low: 0.9, mode: 1, high: 1.1 },
  ]);
});

test('what cannot be simulated is said before the first run', async () => {
  const model = modelOf(
    [
      { id: 'x', now: 1 },
      { id: 'y', now: 1 },
      { id: 'z', now: 1 },
      { id: 'words', now: 'a', accepts: { kind: 'text', maxLength: 9 } },
    ],
    [{ id: 'f', value: (v) => n(v, 'x') }],
  );
  const uniform = { kind: 'uniform', low: 0, high: 1 } as const;
  const refused = (choice: Partial<SimulationChoice>) =>
    simulate(model, {
      target: { figure: model.figure('f'), cell: 0 },
      uncertain: [],
      correlated: [],
      runs: 400,
      seed: 1,
      ...choice,
    });
  expect(await refused({})).toEqual({ kind: 'nothing' });
  expect(await refused({ uncertain: [{ input: model.input('words'), distribution: uniform }] })).toMatchObject({
    kind: 'input',
    why: 'words',
  });
  expect(
    await refused({ uncertain: [{ input: model.input('x'), distribution: { kind: 'normal', mean: 1, sd: -1 } }] }),
  ).toMatchObject({ kind: 'distribution', why: 'spread' });
  const contradiction = await refused({
    uncertain: ['x', 'y', 'z'].map((id) => ({ input: model.input(id), distribution: uniform })),
    correlated: [
      { one: 'x', other: 'y', rank: 0.9 },
      { one: 'y', other: 'z', rank: 0.9 },
      { one: 'x', other: 'z', rank: -0.9 },
    ],
  });
  expect(contradiction).toEqual({ kind: 'correlations' });
  expect(model.counts.evaluated).toBe(0);
});

test('a simulation that is cancelled puts back what stood there', async () => {
  const model = modelOf([{ id: 'x', now: 1 }], [{ id: 'f', value: (v) => n(v, 'x') }]);
  const told: number[] = [];
  const cancelled = simulate(
    model,
    {
      target: { figure: model.figure('f'), cell: 0 },
      uncertain: [{ input: model.input('x'), distribution: { kind: 'uniform', low: 0, high: 1 } }],
      correlated: [],
      runs: 2000,
      seed: 1,
    },
    { progress: (done) => void told.push(done), cancelled: () => told.length >= 3 },
  );
  await expect(cancelled).rejects.toThrow(Cancelled);
  expect(model.counts.closed).toBe(1);
  expect(model.counts.evaluated).toBeLessThan(100);
});
