// Why a figure differs between two states: its difference parted among the inputs that differ.
//
// Shapley's value: what changing an input does to the figure, as the mean over all orders in which the changes can be
// made one after another. It is the only way that parts the whole difference, gives equal parts to what does the same,
// nothing to what does nothing, and of a sum of figures the sum of their parts.
//
// Sources: Shapley, L. S. (1953). A value for n-person games. In Contributions to the Theory of Games II (pp. 307–317).
// Princeton University Press; Castro, J., Gómez, D., & Tejada, J. (2009). Polynomial calculation of the Shapley value
// based on sampling. Computers & Operations Research, 36(5), 1726–1730.
import { Random } from '../numerics/random';
import type { CellContent } from '../plan';
import type { Changes } from './compare';
import { differenceOf } from './compare';
import type { DecisionInput, DecisionModel, FigureValue, Target, Watch } from './model';
import { isNumber } from './model';
import { Course, Trial, withTrial } from './trial';

export interface BridgeChoice {
  readonly target: Target;
  readonly before: Changes;
  readonly after: Changes;
  /** Inputs, by their ids, that are taken as one; each of the others is by itself. */
  readonly groups?: readonly { readonly name: string; readonly inputs: readonly string[] }[];
  /** Of the orders that are sampled where there are too many groups. */
  readonly seed: number;
}

export interface Part {
  /** Of a group its own, of one input the input's. */
  readonly name: string;
  readonly inputs: readonly DecisionInput[];
  readonly part: number;
  /** The standard error where orders were sampled; 0 where all were taken. */
  readonly error: number;
}

export interface Bridge {
  readonly target: Target;
  readonly before: number;
  readonly after: number;
  /** The largest first, whichever its sign; they add up to after − before, up to one rounding. */
  readonly parts: readonly Part[];
  /** Over how many orders, where they were sampled, and from which seed. */
  readonly sampled?: { readonly orders: number; readonly seed: number };
}

export type BridgeFault =
  /** No input differs. */
  | { readonly kind: 'same' }
  /** With these changed, and the others as before, the figure has no number. */
  | { readonly kind: 'no number'; readonly changed: readonly string[]; readonly shown: string };

/** Up to so many groups all their subsets are evaluated: 256 at most. */
export const mostExact = 8;
/** Pairs of an order and its reverse, of which the errors of two tend to cancel. */
const orderPairs = 100;

export async function bridge(
  model: DecisionModel,
  { target, before, after, groups = [], seed }: BridgeChoice,
  watch: Watch = {},
): Promise<Bridge | BridgeFault> {
  const changed = model.inputs.flatMap((input) => {
    const now = input.cells.map((cell) => cell.now);
    const [from, to] = [before.get(input.id) ?? now, after.get(input.id) ?? now];
    return differenceOf(from, to).kind === 'same' ? [] : [{ input, from, to }];
  });
  if (changed.length === 0) return { kind: 'same' };
  const trialInputs = changed.map(({ input }) => input);
  const parts = groupsOf(trialInputs, groups);
  const count = parts.length;
  const isExact = count <= mostExact;
  const course = new Course(watch, isExact ? 2 ** count : 2 * orderPairs * count + 2);
  return withTrial(new Trial(model, trialInputs, [target.figure], course), async (trial) => {
    const set = (part: number, cellsOf: (one: (typeof changed)[number]) => readonly CellContent[]): void => {
      for (const index of parts[part]?.members ?? []) {
        const one = changed[index];
        if (one) cellsOf(one).forEach((cell, at) => (trial.cells[(trial.from[index] ?? 0) + at] = cell));
      }
    };
    /** The figure with these parts changed. */
    const valueAt = async (isChanged: (part: number) => boolean): Promise<FigureValue> => {
      for (let part = 0; part < count; part++) set(part, (one) => (isChanged(part) ? one.to : one.from));
      return (await trial.evaluate())[target.cell] ?? { shown: '' };
    };
    try {
      const [first, last, shares] = isExact
        ? await overAllSubsets(count, valueAt)
        : await overSampledOrders(count, valueAt, new Random(seed));
      const found = parts.map(({ name, members }, index): Part => ({
        name,
        inputs: members.flatMap((member) => trialInputs[member] ?? []),
        ...(shares[index] ?? { part: 0, error: 0 }),
      }));
      return {
        ...{ target, before: first, after: last },
        parts: addingUp(found, last - first),
        ...(isExact ? {} : { sampled: { orders: 2 * orderPairs, seed } }),
      };
    } catch (error) {
      if (!(error instanceof NoNumberThere)) throw error;
      const names = parts.filter((_, index) => error.isChanged(index)).map(({ name }) => name);
      return { kind: 'no number', changed: names, shown: error.shown };
    }
  });
}

class NoNumberThere extends Error {
  constructor(
    readonly shown: string,
    readonly isChanged: (part: number) => boolean,
  ) {
    super(shown);
  }
}

type ValueAt = (isChanged: (part: number) => boolean) => Promise<FigureValue>;

async function numberAt(valueAt: ValueAt, isChanged: (part: number) => boolean): Promise<number> {
  const value = await valueAt(isChanged);
  if (!isNumber(value)) throw new NoNumberThere(value.shown, isChanged);
  return value;
}

type Shares = readonly { readonly part: number; readonly error: number }[];

/** φᵢ = Σ over S without i of |S|!·(n − |S| − 1)!/n! · (v(S ∪ i) − v(S)). */
async function overAllSubsets(count: number, valueAt: ValueAt): Promise<readonly [number, number, Shares]> {
  const values = new Float64Array(2 ** count);
  for (let step = 0; step < values.length; step++) {
    // Gray's order, in which one part changes at a time: what did not change need not be computed again.
    const subset = step ^ (step >> 1);
    values[subset] = await numberAt(valueAt, (part) => ((subset >> part) & 1) === 1);
  }
  const weights = [1 / count];
  for (let size = 1; size < count; size++) weights.push(((weights[size - 1] ?? 0) * size) / (count - size));
  const shares = Array.from({ length: count }, (_, part) => {
    let sum = 0;
    for (let subset = 0; subset < values.length; subset++) {
      if ((subset >> part) & 1) continue;
      const size = bitsIn(subset);
      sum += (weights[size] ?? 0) * ((values[subset | (1 << part)] ?? 0) - (values[subset] ?? 0));
    }
    return { part: sum, error: 0 };
  });
  return [values[0] ?? 0, values[values.length - 1] ?? 0, shares];
}

function bitsIn(subset: number): number {
  let count = 0;
  for (let rest = subset; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

async function overSampledOrders(
  count: number,
  valueAt: ValueAt,
  random: Random,
): Promise<readonly [number, number, Shares]> {
  const first = await numberAt(valueAt, () => false);
  const last = await numberAt(valueAt, () => true);
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, part) => part);
  for (let pair = 0; pair < orderPairs; pair++) {
    random.shuffle(order);
    const gains = new Float64Array(count);
    for (const way of [order, order.slice().reverse()]) {
      const changed = new Set<number>();
      let before = first;
      for (const [step, part] of way.entries()) {
        changed.add(part);
        const reached = new Set(changed);
        const value = step === count - 1 ? last : await numberAt(valueAt, (one) => reached.has(one));
        gains[part] = (gains[part] ?? 0) + (value - before) / 2;
        before = value;
      }
    }
    gains.forEach((gain, part) => {
      sums[part] = (sums[part] ?? 0) + gain;
      squares[part] = (squares[part] ?? 0) + gain * gain;
    });
  }
  const shares = Array.from({ length: count }, (_, part) => {
    const mean = (sums[part] ?? 0) / orderPairs;
    const variance = Math.max(0, (squares[part] ?? 0) / orderPairs - mean * mean);
    return { part: mean, error: Math.sqrt(variance / (orderPairs - 1)) };
  });
  return [first, last, shares];
}

/** The inputs of each part, by their place. */
function groupsOf(
  inputs: readonly DecisionInput[],
  groups: NonNullable<BridgeChoice['groups']>,
): readonly { readonly name: string; readonly members: readonly number[] }[] {
  const grouped = groups.map(({ name, inputs: ids }) => ({
    name,
    members: inputs.flatMap(({ id }, index) => (ids.includes(id) ? index : [])),
  }));
  const taken = new Set(grouped.flatMap(({ members }) => members));
  const single = inputs.flatMap(({ name }, index) => (taken.has(index) ? [] : [{ name, members: [index] }]));
  return [...grouped.filter(({ members }) => members.length > 0), ...single];
}

/** The largest part takes what rounding left over. */
function addingUp(parts: readonly Part[], difference: number): Part[] {
  const sorted = [...parts].sort((one, other) => Math.abs(other.part) - Math.abs(one.part));
  const sum = (): number => sorted.reduce((total, { part }) => total + part, 0);
  const [largest] = sorted;
  if (largest) sorted[0] = { ...largest, part: largest.part + (difference - sum()) };
  return sorted;
}

/** A column of a waterfall from `from` to `to`, parted so that columns stacked on an invisible one show it. */
export interface Waterfall {
  /** Invisible: from zero to the end of the column that is nearer to it; 0 where the column crosses zero. */
  readonly base: number;
  /** What is seen above zero, and what below (negative). */
  readonly above: number;
  readonly below: number;
}

export function waterfallColumn(from: number, to: number): Waterfall {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const base = Math.max(0, low) + Math.min(0, high);
  return { base, above: Math.max(0, high) - Math.max(0, low), below: Math.min(0, low) - Math.min(0, high) };
}
