import fc from 'fast-check';
import type { Bridge, BridgeChoice } from '../../src/decision/bridge';
import { bridge, waterfallColumn } from '../../src/decision/bridge';
import { compare, differenceOf, scenariosOf, statesOf, type State } from '../../src/decision/compare';
import type { CellContent } from '../../src/plan';
import { runs } from '../depth';
import type { ClosureModel, FigureSketch } from './closure-model';
import { modelOf, numberIn as n } from './closure-model';

const changes = (cells: Readonly<Record<string, CellContent | readonly CellContent[]>>) =>
  new Map(Object.entries(cells).map(([id, one]) => [id, typeof one === 'object' ? one : [one]]));

async function parted(model: ClosureModel, choice: Partial<BridgeChoice>): Promise<Bridge> {
  const target = { figure: model.figure('f'), cell: 0 };
  const found = await bridge(model, { target, before: new Map(), after: new Map(), seed: 1, ...choice });
  if ('kind' in found) throw new Error(JSON.stringify(found));
  return found;
}

const partsOf = ({ parts }: Bridge): Record<string, number> =>
  Object.fromEntries(parts.map(({ name, part }) => [name, part]));

// By hand: of price × volume each part is its change times the mean of the other (Siegel 1945, Journal of the American
// Statistical Association, 40(232), 520–523, for two factors and three).
test('of a product of two, each part is its change times the mean of the other', async () => {
  // Computed at once, and by a workbook that has to recalculate.
  for (const waits of [false, true]) {
    const model = modelOf(
      [
        { id: 'price', now: 10 },
        { id: 'volume', now: 100 },
      ],
      [{ id: 'f', value: (v) => n(v, 'price') * n(v, 'volume') }],
      waits,
    );
    const found = await parted(model, { after: changes({ price: 13, volume: 80 }) });
    expect(found).toMatchObject({ before: 1000, after: 1040 });
    expect(partsOf(found)).toEqual({ price: 270, volume: -230 });
    expect(found.sampled).toBeUndefined();
    expect(model.counts.closed).toBe(model.counts.asked);
  }
});

// Siegel's formula for three: Δa·(bc + b′c′)/3 + Δa·(bc′ + b′c)/6.
test("of a product of three the parts are Siegel's", async () => {
  const ids = ['a', 'b', 'c'];
  const model = modelOf(
    ids.map((id) => ({ id, now: 1 })),
    [{ id: 'f', value: (v) => n(v, 'a') * n(v, 'b') * n(v, 'c') }],
  );
  const [a, b, c] = [2, 3, 5];
  const [a2, b2, c2] = [4, 2, 9];
  const part = (change: number, p: number, p2: number, q: number, q2: number): number =>
    change * ((p * q + p2 * q2) / 3 + (p * q2 + p2 * q) / 6);
  const found = await parted(model, { before: changes({ a, b, c }), after: changes({ a: a2, b: b2, c: c2 }) });
  expect(partsOf(found)['a']).toBeCloseTo(part(a2 - a, b, b2, c, c2), 12);
  expect(partsOf(found)['b']).toBeCloseTo(part(b2 - b, a, a2, c, c2), 12);
  expect(partsOf(found)['c']).toBeCloseTo(part(c2 - c, a, a2, b, b2), 12);
});

// The glove game of textbooks (Osborne & Rubinstein 1994, A Course in Game Theory, example 259.3): one left glove, two
// right ones; a pair is worth 1: 2/3, 1/6, 1/6.
const gloves: FigureSketch = { id: 'f', value: (v) => Math.min(n(v, 'left'), n(v, 'right1') + n(v, 'right2')) };
const hands = ['left', 'right1', 'right2'];

test('the game of gloves is parted as in the textbook', async () => {
  const model = modelOf(
    hands.map((id) => ({ id, now: 0 })),
    [gloves],
  );
  const found = await parted(model, { after: changes({ left: 1, right1: 1, right2: 1 }) });
  expect(found.parts.map(({ name, part }) => [name, part])).toEqual([
    ['left', expect.closeTo(2 / 3, 12)],
    ['right1', expect.closeTo(1 / 6, 12)],
    ['right2', expect.closeTo(1 / 6, 12)],
  ]);
});

test('beyond eight groups orders are sampled: what adds up is exact, the rest within its standard error', async () => {
  const others = Array.from({ length: 7 }, (_, at) => `x${at}`);
  const ids = [...hands, ...others];
  const model = modelOf(
    ids.map((id) => ({ id, now: 0 })),
    [
      {
        id: 'f',
        value: (v) => Number(gloves.value(v)) + others.reduce((sum, id, at) => sum + at * n(v, id), 0),
      },
    ],
  );
  const after = changes(Object.fromEntries(ids.map((id) => [id, 1])));
  const found = await parted(model, { after });
  expect(found.sampled).toEqual({ orders: 200, seed: 1 });
  const exact: Readonly<Record<string, number>> = { left: 2 / 3, right1: 1 / 6, right2: 1 / 6 };
  for (const { name, part, error } of found.parts) {
    const truth = exact[name] ?? others.indexOf(name);
    expect(Math.abs(part - truth)).toBeLessThan(4 * error + 1e-12);
    if (name in exact) expect(error).toBeGreaterThan(0.005);
    else expect(error).toBeLessThan(1e-7);
  }
  expect(found.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(found.after - found.before, 12);
  expect(partsOf(await parted(model, { after }))).toEqual(partsOf(found));
  // Taken as groups there are few enough.
  const grouped = await parted(model, { after, groups: [{ name: 'others', inputs: others }] });
  expect(grouped.sampled).toBeUndefined();
  expect(partsOf(grouped)['others']).toBeCloseTo(21, 12);
  expect(grouped.parts.find(({ name }) => name === 'others')?.inputs).toHaveLength(7);
});

test('the parts add up to the difference, and what changes nothing has no part', async () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }), async (pairs) => {
      const ids = pairs.map((_, at) => `x${at}`);
      const model = modelOf(
        [...ids, 'idle'].map((id) => ({ id, now: 0 })),
        [
          {
            id: 'f',
            value: (v) => ids.reduce((sum, id, at) => sum * (at % 2 === 0 ? 1 : 1e-6) * n(v, id) + n(v, id), 1),
          },
        ],
      );
      const state = (at: 0 | 1, idle: number) =>
        changes({ ...Object.fromEntries(ids.map((id, index) => [id, pairs[index]?.[at] ?? 0])), idle });
      const found = await parted(model, { before: state(0, 1), after: state(1, 2) });
      const largest = Math.max(...found.parts.map(({ part }) => Math.abs(part)));
      const sum = found.parts.reduce((total, { part }) => total + part, 0);
      expect(Math.abs(sum - (found.after - found.before))).toBeLessThanOrEqual(2 ** -50 * largest);
      expect(Math.abs(partsOf(found)['idle'] ?? NaN)).toBeLessThanOrEqual(
        1e-9 * Math.max(Math.abs(found.before), Math.abs(found.after), 1),
      );
    }),
    { numRuns: runs(100) },
  );
});

test('where nothing differs, or a state in between has no number, that is said', async () => {
  const model = modelOf(
    [
      { id: 'x', now: 4 },
      { id: 'y', now: 1 },
    ],
    [{ id: 'f', value: (v) => (n(v, 'x') < n(v, 'y') ? { shown: '#NUM!' } : Math.sqrt(n(v, 'x') - n(v, 'y'))) }],
  );
  const target = { figure: model.figure('f'), cell: 0 };
  expect(await bridge(model, { target, before: changes({ x: 4 }), after: new Map(), seed: 1 })).toEqual({
    kind: 'same',
  });
  const faulty = await bridge(model, { target, before: new Map(), after: changes({ x: 12, y: 8 }), seed: 1 });
  expect(faulty).toEqual({ kind: 'no number', changed: ['y'], shown: '#NUM!' });
  expect(model.counts.closed).toBe(1);
});

test('stacked on their invisible base, the columns of a waterfall reach from where to where they should', () => {
  expect(waterfallColumn(5, 8)).toEqual({ base: 5, above: 3, below: 0 });
  expect(waterfallColumn(8, 5)).toEqual({ base: 5, above: 3, below: 0 });
  expect(waterfallColumn(-8, -5)).toEqual({ base: -5, above: 0, below: -3 });
  expect(waterfallColumn(-2, 3)).toEqual({ base: 0, above: 3, below: -2 });
  expect(waterfallColumn(0, -3)).toEqual({ base: 0, above: 0, below: -3 });
});

const percent = { kind: 'decimal', min: 0, max: 1 } as const;

test('states stand side by side, with the inputs that differ told as they do', async () => {
  const model = modelOf(
    [
      { id: 'price', now: 10 },
      { id: 'leads', now: [10, 20, ''] },
      { id: 'odd', now: [1, 2, 3] },
      { id: 'rent', now: 5 },
      { id: 'who', now: 'me', accepts: { kind: 'text', maxLength: 9 } },
    ],
    [
      { id: 'f', value: (v) => (n(v, 'price') > 11 ? { shown: 'never' } : n(v, 'price') - n(v, 'rent')) },
      { id: 'line', value: () => [1, 2] },
    ],
  );
  const states = await statesOf(model, [
    { name: 'Now', changes: new Map() },
    { name: 'Bold', changes: changes({ price: 12, leads: [15, 30, ''], odd: [1, 7, 3], who: 'you' }) },
  ]);
  const fewer: State = {
    ...(states[0] as State),
    name: 'Older',
    inputs: states[0]?.inputs.slice(1) ?? [],
    figures: [],
  };
  const found = compare([...states, fewer]);
  expect(found.names).toEqual(['Now', 'Bold', 'Older']);
  expect(found.figures.map(({ figure, values }) => [figure.id, values])).toEqual([
    ['f', [5, { shown: 'never' }, undefined]],
  ]);
  expect(found.inputs.map(({ input, differences }) => [input.id, ...differences.slice(1)])).toEqual([
    ['price', { kind: 'cell', to: 12 }, { kind: 'missing' }],
    ['leads', { kind: 'factor', factor: 1.5 }, { kind: 'same' }],
    ['odd', { kind: 'cells', changed: 1, of: 3 }, { kind: 'same' }],
    ['who', { kind: 'cell', to: 'you' }, { kind: 'same' }],
  ]);
  expect(found.same).toBe(1);
  expect(model.counts).toEqual({ evaluated: 2, asked: 1, closed: 1 });
  expect(differenceOf([0, 0], [1, 1])).toEqual({ kind: 'cells', changed: 2, of: 2 });
});

test('the scenarios of a model are states of the cells of the one that is chosen', () => {
  const model = modelOf(
    [
      { id: 'scenario', now: 'Base', accepts: { kind: 'list', values: ['Low', 'Base'] } },
      { id: 'scenarios.case_1.rate', now: 0.1, accepts: percent },
      { id: 'scenarios.case_2.rate', now: 0.2, accepts: percent },
    ],
    [{ id: 'f', value: () => 1 }],
  );
  const found = scenariosOf(model);
  expect(found).toMatchObject({ names: ['Low', 'Base'], chosen: 1 });
  expect([...(found?.changes(0) ?? [])]).toEqual([['scenarios.case_2.rate', [0.1]]]);
  expect(scenariosOf(modelOf([{ id: 'x', now: 1 }], []))).toBeUndefined();
});
