// How sure a figure is when some of its inputs are not: many runs, each with other values of the uncertain inputs.
//
// The runs are made in batches, each a Latin hypercube of its own: of every input one value from each of as many equally
// likely layers as the batch has runs. What the batches differ by among themselves gives the standard error of every
// result, which a single hypercube cannot tell.
//
// What is drawn, in this order and from one generator (numerics/random.ts), batch by batch: for each input the order of
// its layers (a shuffle of 0 … n − 1) and then a place u within each, the value being the quantile at (layer + u) / n;
// after them, for each input that is correlated, a shuffle of the scores of Iman and Conover.
//
// Sources: McKay, M. D., Beckman, R. J., & Conover, W. J. (1979). A comparison of three methods for selecting values of
// input variables in the analysis of output from a computer code. Technometrics, 21(2), 239–245; Dong, H., & Nakayama,
// M. K. (2017). Quantile estimation with Latin hypercube sampling. Operations Research, 65(6), 1678–1695.
import type { Distribution, DistributionFault, Law } from '../numerics/distributions';
import { within } from '../numerics/distributions';
import { inclusivePercentiles } from '../numerics/percentiles';
import { Random } from '../numerics/random';
import { correlate, rankCorrelation, ranksOf, correlation } from '../numerics/rank-correlation';
import type { Dial, NoDial } from './dial';
import { dialOf, usualEnds } from './dial';
import type { Bin } from './histogram';
import { histogramOf } from './histogram';
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue, Target, Watch } from './model';
import { isNumber } from './model';
import { Course, Trial, withTrial } from './trial';

export interface Uncertain {
  readonly input: DecisionInput;
  /** Of a line of cells, of the factor on all of them. */
  readonly distribution: Distribution;
}

/** Two inputs, by their ids, and how their ranks go together, from −1 to 1. */
export interface Correlated {
  readonly one: string;
  readonly other: string;
  readonly rank: number;
}

export interface SimulationChoice {
  readonly target: Target;
  readonly uncertain: readonly Uncertain[];
  readonly correlated: readonly Correlated[];
  /** Rounded up to full batches. */
  readonly runs: number;
  /** A whole number from 0 to `largestSeed`. */
  readonly seed: number;
  /** A value whose chance is asked for. */
  readonly reach?: { readonly value: number; readonly wanted: 'at least' | 'at most' };
  /** A figure over periods whose percentiles are shown period by period. */
  readonly fan?: DecisionFigure;
}

/** A result and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

export interface Simulation {
  readonly target: Target;
  /** As the model stands. */
  readonly base: FigureValue;
  readonly runs: number;
  readonly batches: number;
  readonly seed: number;
  readonly uncertain: readonly (Uncertain & {
    readonly by: Dial['by'];
    /** What its cells accept: the distribution is cut off there. */
    readonly least: number;
    readonly most: number;
    /** Spearman's correlation of the input's draws and the figure. */
    readonly rank: number;
    /** Its share of the sum of all squared rank correlations. */
    readonly share: number;
  })[];
  readonly correlated: readonly (Correlated & { readonly reached: number })[];
  /** Runs in which the figure has no number, and what it showed in the first of them. Other results leave them out. */
  readonly failed: { readonly runs: number; readonly shown: string };
  /** Where at least two runs have a number. */
  readonly found?: {
    readonly mean: Estimate;
    readonly sd: Estimate;
    readonly least: number;
    readonly most: number;
    readonly percentiles: readonly (Estimate & { readonly percent: number })[];
    readonly histogram: readonly Bin[];
  };
  /** Of all runs: one without a number has not reached it. */
  readonly reach?: NonNullable<SimulationChoice['reach']> & { readonly chance: Estimate };
  readonly fan?: {
    readonly figure: DecisionFigure;
    readonly periods: readonly {
      readonly label: string;
      /** The percentiles of `fanPercents`; none where no run has a number. */
      readonly percentiles: readonly Estimate[];
      readonly failed: number;
    }[];
  };
}

/** Why a simulation cannot begin; the inputs by their ids. */
export type SimulationFault =
  | { readonly kind: 'input'; readonly input: DecisionInput; readonly why: NoDial }
  | { readonly kind: 'distribution'; readonly input: DecisionInput; readonly why: DistributionFault }
  /** Nothing uncertain. */
  | { readonly kind: 'nothing' }
  /** Correlations that no quantities can have at once. */
  | { readonly kind: 'correlations' };

export const shownPercents = [1, 5, 10, 25, 50, 75, 90, 95, 99] as const;
export const fanPercents = [5, 25, 50, 75, 95] as const;

/** Enough to know a standard error to about a sixth of itself: 1 / √(2 · 19). */
const batches = 20;
/** A batch needs runs on both sides of every percentile, and more than it has inputs. */
const leastInBatch = 20;
const leastPerInput = 3;

/** What is likely to be meant: a smooth hill from the usual low to the usual high, its peak at what stands there. */
export function usualDistribution(input: DecisionInput, spread: number): Distribution | NoDial {
  const dial = dialOf(input);
  if (typeof dial === 'string') return dial;
  const ends = usualEnds(dial, spread);
  if (!ends) return 'zero';
  const low = Math.max(ends.low, dial.least);
  const high = Math.min(ends.high, dial.most);
  return { kind: 'pert', low, mode: Math.min(Math.max(dial.now, low), high), high };
}

interface Drawn extends Uncertain {
  readonly dial: Dial;
  readonly law: Law;
  /** One value for each run. */
  readonly draws: Float64Array;
}

/** As many evaluations as runs, and one as the model stands. */
export async function simulate(
  model: DecisionModel,
  choice: SimulationChoice,
  watch: Watch = {},
): Promise<Simulation | SimulationFault> {
  const { target, fan, seed, uncertain, correlated } = choice;
  if (uncertain.length === 0) return { kind: 'nothing' };
  const perBatch = Math.max(Math.ceil(choice.runs / batches), leastInBatch, leastPerInput * uncertain.length);
  const runs = perBatch * batches;
  const inputs: Drawn[] = [];
  for (const one of uncertain) {
    const dial = dialOf(one.input);
    if (typeof dial === 'string') return { kind: 'input', input: one.input, why: dial };
    const law = within(one.distribution, dial.least, dial.most);
    if (typeof law === 'string') return { kind: 'distribution', input: one.input, why: law };
    inputs.push({ ...one, dial, law, draws: new Float64Array(runs) });
  }
  if (!draw(inputs, correlated, perBatch, new Random(seed))) return { kind: 'correlations' };

  const figures = fan && fan.id !== target.figure.id ? [target.figure, fan] : [target.figure];
  const fanFrom = fan && fan.id !== target.figure.id ? target.figure.cells.length : 0;
  const fanLength = fan?.cells.length ?? 0;
  const values = new Float64Array(runs);
  // Period by period, so that a period's values lie together.
  const fanValues = new Float64Array(runs * fanLength);
  let base: FigureValue = { shown: '' };
  let shown = '';
  const trial = new Trial(
    model,
    inputs.map(({ input }) => input),
    figures,
    new Course(watch, runs + 1),
  );
  await withTrial(trial, async () => {
    base = (await trial.evaluate())[target.cell] ?? base;
    const turn = (run: number): void =>
      inputs.forEach(({ dial, draws }, at) => dial.turn(draws[run] ?? 0, trial.cells, trial.from[at] ?? 0));
    await trial.evaluateAll(runs, turn, (found, run) => {
      const value = found[target.cell] ?? { shown: '' };
      if (!isNumber(value) && shown === '') ({ shown } = value);
      values[run] = isNumber(value) ? value : NaN;
      for (let period = 0; period < fanLength; period++) {
        const one = found[fanFrom + period];
        fanValues[period * runs + run] = typeof one === 'number' ? one : NaN;
      }
    });
  });

  const sample = sampleOf(values);
  const numbers = sample.all.length;
  return {
    target,
    base,
    runs,
    batches,
    seed,
    uncertain: sharesOf(inputs, values),
    correlated: correlated.map((pair) => {
      const drawsOf = (id: string): Float64Array =>
        inputs.find(({ input }) => input.id === id)?.draws ?? new Float64Array(runs);
      return { ...pair, reached: rankCorrelation(drawsOf(pair.one), drawsOf(pair.other)) };
    }),
    failed: { runs: runs - numbers, shown },
    ...(numbers > 1 ? { found: summaryOf(sample) } : {}),
    ...(choice.reach ? { reach: { ...choice.reach, chance: chanceOf(values, choice.reach) } } : {}),
    ...(fan
      ? {
          fan: {
            figure: fan,
            periods: fan.cells.map(({ label }, period) => {
              const ofPeriod = sampleOf(fanValues.subarray(period * runs, (period + 1) * runs));
              return {
                label,
                percentiles: ofPeriod.all.length > 0 ? percentilesOf(ofPeriod, fanPercents) : [],
                failed: runs - ofPeriod.all.length,
              };
            }),
          },
        }
      : {}),
  };
}

/** Fills in the draws of all inputs. `false` where the correlations contradict each other. */
function draw(inputs: readonly Drawn[], correlated: readonly Correlated[], perBatch: number, random: Random): boolean {
  const layers = new Int32Array(perBatch);
  const joined = inputs.filter(({ input }) =>
    correlated.some(({ one, other }) => one === input.id || other === input.id),
  );
  const wanted = joined.map(({ input: { id } }) =>
    joined.map(({ input: { id: against } }) => {
      if (id === against) return 1;
      const pair = correlated.find(
        ({ one, other }) => (one === id && other === against) || (one === against && other === id),
      );
      return pair?.rank ?? 0;
    }),
  );
  for (let batch = 0; batch < batches; batch++) {
    const from = batch * perBatch;
    for (const { law, draws } of inputs) {
      for (let layer = 0; layer < perBatch; layer++) layers[layer] = layer;
      random.shuffle(layers);
      for (let run = 0; run < perBatch; run++) {
        // The topmost layer's end may round to 1, where there is no value.
        const share = Math.min(((layers[run] ?? 0) + random.between()) / perBatch, 1 - 2 ** -53);
        draws[from + run] = law.quantile(share);
      }
    }
    if (joined.length === 0) continue;
    const columns = joined.map(({ draws }) => draws.subarray(from, from + perBatch));
    if (!correlate(columns, wanted, random)) return false;
  }
  return true;
}

/** The numbers among the values: all, and batch by batch where a batch has some. */
interface Sample {
  readonly all: Float64Array;
  readonly byBatch: readonly Float64Array[];
}

function sampleOf(values: Float64Array): Sample {
  const perBatch = values.length / batches;
  const numbers = (some: Float64Array): Float64Array =>
    some.some(Number.isNaN) ? some.filter((one) => !Number.isNaN(one)) : some;
  return {
    all: numbers(values),
    byBatch: Array.from({ length: batches }, (_, batch) =>
      numbers(values.subarray(batch * perBatch, (batch + 1) * perBatch)),
    ).filter(({ length }) => length > 0),
  };
}

/**
 * √(Σ (batch − all)² / (k·(k − 1))): how far an estimate from all runs may be off, by how the batches' own differ
 * from it (sectioning).
 */
function errorOf(ofAll: number, ofBatches: readonly number[]): number {
  const count = ofBatches.length;
  const squares = ofBatches.reduce((sum, one) => sum + (one - ofAll) ** 2, 0);
  return count > 1 ? Math.sqrt(squares / (count * (count - 1))) : 0;
}

function estimate({ all, byBatch }: Sample, statistic: (values: Float64Array) => number): Estimate {
  const value = statistic(all);
  return { value, error: errorOf(value, byBatch.map(statistic)) };
}

function percentilesOf(sample: Sample, percents: readonly number[]): Estimate[] {
  const all = inclusivePercentiles(sample.all, 100);
  const byBatch = sample.byBatch.map((values) => inclusivePercentiles(values, 100));
  return percents.map((percent) => {
    const value = all[percent - 1] ?? 0;
    return {
      value,
      error: errorOf(
        value,
        byBatch.map((cuts) => cuts[percent - 1] ?? 0),
      ),
    };
  });
}

function summaryOf(sample: Sample): NonNullable<Simulation['found']> {
  const { all } = sample;
  let least = Infinity;
  let most = -Infinity;
  for (const value of all) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const percentiles = percentilesOf(sample, shownPercents);
  return {
    mean: estimate(sample, meanOf),
    sd: estimate({ all, byBatch: sample.byBatch.filter(({ length }) => length > 1) }, sdOf),
    least,
    most,
    percentiles: shownPercents.map((percent, index) => ({ percent, ...(percentiles[index] as Estimate) })),
    histogram: histogramOf(all),
  };
}

function meanOf(values: Float64Array): number {
  // From the first value on: of large amounts that hardly differ the sum would lose what they differ by.
  const [origin = 0] = values;
  let sum = 0;
  for (const value of values) sum += value - origin;
  return origin + sum / values.length;
}

function sdOf(values: Float64Array): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

function chanceOf(values: Float64Array, { value, wanted }: NonNullable<SimulationChoice['reach']>): Estimate {
  const reached = (one: number): boolean => (wanted === 'at least' ? one >= value : one <= value);
  const share = (some: Float64Array): number =>
    some.reduce((sum, one) => (reached(one) ? sum + 1 : sum), 0) / some.length;
  const perBatch = values.length / batches;
  const all = share(values);
  const ofBatches = Array.from({ length: batches }, (_, batch) =>
    share(values.subarray(batch * perBatch, (batch + 1) * perBatch)),
  );
  // What no run reaches, or every one, is not certain: nothing finer than one run of them is seen.
  return { value: all, error: Math.max(errorOf(all, ofBatches), 1 / values.length) };
}

/** Each input's rank correlation with the figure over the runs that have a number, squared and made to add up to 1. */
function sharesOf(inputs: readonly Drawn[], values: Float64Array): Simulation['uncertain'] {
  const has = values.map((value) => (Number.isNaN(value) ? 0 : 1));
  const ranks = ranksOf(values.filter((_, run) => has[run] === 1));
  const found = inputs.map(({ draws }) => correlation(ranksOf(draws.filter((_, run) => has[run] === 1)), ranks));
  const total = found.reduce((sum, rank) => sum + rank * rank, 0);
  return inputs.map(({ input, distribution, dial }, at) => {
    const rank = found[at] ?? 0;
    return {
      input,
      distribution,
      by: dial.by,
      least: dial.least,
      most: dial.most,
      rank,
      share: total > 0 ? (rank * rank) / total : 0,
    };
  });
}
