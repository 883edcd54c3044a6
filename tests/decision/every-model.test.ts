// The tools on every model that has figures, as its questions are answered at first: what a tool says of an input is what
// the model computes when the input's cells are typed, one by one, into a calculation of its own.
import { Calculation, cellsOf } from '../../src/calculation';
import { bridge, mostExact } from '../../src/decision/bridge';
import { compare, statesOf } from '../../src/decision/compare';
import { fromCalculation, type CalculatedModel } from '../../src/decision/from-calculation';
import { isNumber, type DecisionFigure, type DecisionInput, type Target } from '../../src/decision/model';
import { simulate, usualDistribution } from '../../src/decision/simulate';
import { whatItTakes } from '../../src/decision/what-it-takes';
import { whatMatters, type Influence } from '../../src/decision/what-matters';
import { firstCell, plan, type CellContent, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { sampled } from '../depth';
import { answersOf } from '../plan/sizes';

jest.setTimeout(240_000);

/** A model, and the same again in which cells are typed. */
interface Studied {
  readonly model: CalculatedModel;
  readonly figures: readonly DecisionFigure[];
  /** The figure with these cells in these inputs, the others as they stand. */
  readonly typed: (
    figure: DecisionFigure,
    cells: readonly (readonly [DecisionInput, readonly CellContent[]])[],
  ) => unknown;
}

const known = new Map<WorkbookPlan, Studied>();

function studied(made: WorkbookPlan): Studied {
  const found = known.get(made) ?? study(made);
  known.set(made, found);
  return found;
}

function study(made: WorkbookPlan): Studied {
  const model = fromCalculation(made, new Calculation(cellsOf(made)));
  const second = new Calculation(cellsOf(made));
  const headline = new Set(made.figures.filter(({ isHeadline }) => isHeadline).map(({ id }) => id));
  const singles = model.figures.filter(({ over }) => over === 'cell');
  const first = singles.filter(({ id }) => headline.has(id));
  const set = ({ sheet, address }: DecisionInput, values: readonly CellContent[]): void => {
    const [from = '', to = from] = address.split(':');
    const [{ row, column }, last] = [firstCell(from), firstCell(to)];
    const isDown = last.row > row;
    values.forEach((value, at) => second.set(sheet, row + (isDown ? at : 0), column + (isDown ? 0 : at), value));
  };
  return {
    model,
    figures: first.length > 0 ? first : singles,
    typed: (figure, cells) => {
      for (const [input, values] of cells) set(input, values);
      const { row, column } = firstCell(figure.address);
      const value = second.value(figure.sheet, row, column);
      for (const [input] of cells)
        set(
          input,
          input.cells.map(({ now }) => now),
        );
      return value;
    },
  };
}

const models = sampled(templates, 7)
  .flatMap((template) =>
    (template.id === 'sales-plan' ? ['full', 'essential'] : ['']).map(
      (depth) =>
        [
          [template.id, depth].filter(Boolean).join(' '),
          plan(template, { ...answersOf(template, 'en', 'default'), ...(depth && { depth }) }, 'en'),
        ] as const,
    ),
  )
  .filter(([, { figures }]) => figures.length > 0);

/** What the cells of an input hold at a position of its dial: written down apart from how the tools turn it. */
function cellsAt({ cells }: DecisionInput, by: Influence['by'], position: number): readonly CellContent[] {
  return cells.map(({ now, accepts }) => {
    if (typeof now !== 'number' || !('min' in accepts)) return now;
    const wanted = Math.min(Math.max(by === 'value' ? position : now * position, accepts.min), accepts.max);
    return accepts.kind === 'whole' ? Math.round(wanted) : wanted;
  });
}

function near(value: unknown, expected: unknown, relative = 1e-9, scale = 0): void {
  const size = Math.max(Math.abs(Number(expected)), scale);
  if (Math.abs(Number(value) - Number(expected)) <= relative * size) return;
  expect(value).toBe(expected);
}
function needed<Result>(result: Result): Exclude<Result, string | { readonly kind: unknown }> {
  if (typeof result === 'string' || (typeof result === 'object' && result !== null && 'kind' in result))
    throw new Error(JSON.stringify(result));
  return result as Exclude<Result, string | { readonly kind: unknown }>;
}

/** Of every model its figures, a few of them in a sample; what takes thousands of evaluations is asked of the first. */
const cases = models.flatMap(([name, made]) => {
  const { figures } = studied(made);
  return sampled(
    figures.map(({ id }, index) => [`${id} of ${name}`, made, id, index === 0] as const),
    30,
  );
});

describe.each(cases)('%s', (_, made, id, isThorough) => {
  const { model, figures, typed } = studied(made);
  const figure = figures.find((one) => one.id === id) as DecisionFigure;
  const target: Target = { figure, cell: 0 };
  const asTyped = (cells: Parameters<typeof typed>[1]): unknown => {
    const value = typed(figure, cells);
    return typeof value === 'number' ? value : undefined;
  };
  const base = asTyped([]);
  let influences: readonly Influence[] = [];

  test('what matters is what the model computes at both ends, and nothing else moves the figure', async () => {
    const found = await whatMatters(model, { target, inputs: model.inputs, spread: 0.1 });
    ({ influences } = found);
    expect(isNumber(found.base) ? found.base : undefined).toBe(base);
    for (const { input, by, low, high, swing } of influences) {
      const ends = [low, high].map(({ position, value }) => {
        const expected = asTyped([[input, cellsAt(input, by, position)]]);
        near(value, expected);
        return Number(expected);
      });
      const among = base === undefined ? ends : [...ends, Number(base)];
      near(swing, Math.max(...among) - Math.min(...among));
    }
    const swings = influences.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((one, other) => other - one));
    for (const { input } of found.withoutEffect) {
      if (input.cells.some(({ accepts, now }) => !('min' in accepts) || typeof now !== 'number')) continue;
      const isApart = asTyped([[input, cellsAt(input, 'factor', 1.01)]]);
      if (found.withoutEffect.find((one) => one.input === input)?.why === 'apart') expect(isApart).toBe(base);
    }
    const all = [found.influences, found.withoutEffect, found.untried, found.failed].flatMap((some) =>
      some.map((one) => one.input.id),
    );
    expect(all.sort()).toEqual(model.inputs.map((one) => one.id).sort());
  });

  test('elasticities are those of finite differences', async () => {
    const found = await whatMatters(model, { target, inputs: influences.map(({ input }) => input), spread: 1e-4 });
    for (const { input, by, endsFrom, elasticity, low, high } of found.influences) {
      const isWhole = input.cells.some(({ accepts }) => accepts.kind === 'whole');
      if (endsFrom !== 'spread' || isWhole || elasticity === undefined || low.isClamped || high.isClamped) continue;
      const at = (share: number): number =>
        Number(asTyped([[input, cellsAt(input, by, (by === 'value' ? Number(input.cells[0]?.now) : 1) * share)]]));
      const expected = Math.log(at(1.0001) / at(0.9999)) / Math.log(1.0001 / 0.9999);
      expect([input.id, elasticity]).toEqual([input.id, expect.closeTo(expected, 3)]);
    }
  });

  test('what it takes, put in, gives the value that was asked for', async () => {
    for (const { input, by, low, high } of sampled(influences, 10)) {
      if (!isNumber(low.value) || !isNumber(high.value) || base === undefined) continue;
      const wanted = low.value + 0.4 * (high.value - low.value);
      const { solutions, nearest, jumps } = needed(await whatItTakes(model, { target, wanted, input }));
      const scale = Math.max(Math.abs(wanted), Math.abs(Number(base)));
      for (const { from, to } of solutions)
        for (const { position } of [from, to])
          near(asTyped([[input, cellsAt(input, by, position)]]), wanted, 1e-7, scale);
      // What goes from one side of it to the other has it, or jumps over it, or comes as near as whole numbers let it.
      expect([input.id, solutions.length + jumps.length > 0 || nearest !== undefined]).toEqual([input.id, true]);
      const isWhole = input.cells.some(({ accepts }) => accepts.kind === 'whole');
      if (!isWhole) expect([input.id, solutions.length + jumps.length]).not.toEqual([input.id, 0]);
    }
  });

  test('how sure: percentiles rise, shares and counts add up, and the seed repeats', async () => {
    const uncertain = influences.slice(0, 4).flatMap(({ input }) => {
      const distribution = usualDistribution(input, 0.1);
      return typeof distribution === 'string' ? [] : [{ input, distribution }];
    });
    if (uncertain.length === 0 || !isThorough) return;
    const reach = { value: Number(base), wanted: 'at least' } as const;
    const choice = { target, uncertain, correlated: [], runs: 400, seed: 14, reach };
    const once = needed(await simulate(model, choice));
    expect(needed(await simulate(model, choice))).toEqual(once);
    expect(isNumber(once.base) ? once.base : undefined).toBe(base);
    const { found, failed, runs } = once;
    if (!found) return expect(failed.runs).toBeGreaterThan(runs - 2);
    const cuts = [found.least, ...found.percentiles.map(({ value }) => value), found.most];
    expect(cuts).toEqual([...cuts].sort((one, other) => one - other));
    expect(found.mean.value).toBeGreaterThanOrEqual(found.least);
    expect(found.mean.value).toBeLessThanOrEqual(found.most);
    expect(found.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(runs - failed.runs);
    const shares = once.uncertain.reduce((sum, { share }) => sum + share, 0);
    if (found.sd.value > 0) expect(shares).toBeCloseTo(1, 9);
    // As many reach what stands there as the percentiles on both sides of it let.
    const below = found.percentiles.filter(({ value }) => value < reach.value).map(({ percent }) => percent);
    const above = found.percentiles.filter(({ value }) => value >= reach.value).map(({ percent }) => percent);
    const chance = (once.reach?.chance.value ?? NaN) / (1 - failed.runs / runs);
    expect(chance).toBeLessThanOrEqual(1.01 - Math.max(0, ...below) / 100);
    expect(chance).toBeGreaterThanOrEqual(0.99 - Math.min(100, ...above) / 100);
  });

  test.each([mostExact - 3, mostExact + 2])(
    'two states that differ in %p inputs are parted to the last digit',
    async (count) => {
      const changed = influences.slice(0, count);
      if (changed.length === 0 || (count > mostExact && !isThorough)) return;
      const end = (which: 'low' | 'high') =>
        new Map(changed.map(({ input, by, ...ends }) => [input.id, cellsAt(input, by, ends[which].position)] as const));
      const found = await bridge(model, { target, before: end('low'), after: end('high'), seed: 3 });
      const state = (which: 'low' | 'high'): unknown =>
        asTyped(changed.map(({ input }) => [input, end(which).get(input.id) ?? []] as const));
      if ('kind' in found) {
        // Somewhere between the two the figure has no number.
        expect(found.kind).toBe('no number');
        return;
      }
      expect([found.before, found.after]).toEqual([state('low'), state('high')]);
      const sum = found.parts.reduce((total, { part }) => total + part, 0);
      near(sum, found.after - found.before, 1e-12, Math.max(Math.abs(found.after), Math.abs(found.before)));
      expect(found.parts.map(({ inputs: [input] }) => input?.id).sort()).toEqual(
        changed.map(({ input }) => input.id).sort(),
      );
      expect(found.sampled !== undefined).toBe(changed.length > mostExact);
      const states = await statesOf(model, [
        { name: 'low', changes: end('low') },
        { name: 'high', changes: end('high') },
      ]);
      const compared = compare(states);
      expect(compared.inputs.map(({ input }) => input.id).sort()).toEqual(changed.map(({ input }) => input.id).sort());
      expect(compared.figures.find((one) => one.figure.id === id)?.values).toEqual([found.before, found.after]);
      expect(compared.same).toBe(model.inputs.length - changed.length);
    },
  );
});
