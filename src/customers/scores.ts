// Customers scored by recency, frequency and money, and sorted into segments.
import type { Id } from '../numerics/dictionary';
import { sumsByGroup } from '../numerics/group-sums';
import { codesInOrder } from '../numerics/id-order';
import { inclusivePercentiles } from '../numerics/percentiles';
import { customerActivity, type CustomerActivity } from './activity';
import type { OrderColumns } from './order-columns';
import { unmade, type Outcome } from './outcome';

/** Three digits make the score, so that no scale has more than nine classes. */
export const mostClasses = 9;
export const fewestClasses = 2;

/** A score as one number, 543 for R 5, F 4, M 3, is less than this. */
const scoreEnd = 1000;

/** Ascending cuts of one quantity; whether a value on a cut is above it. */
export interface Scale {
  readonly cuts: Float64Array;
  readonly reached: boolean;
}

export interface Scales {
  readonly recency: Scale;
  readonly frequency: Scale;
  readonly money: Scale;
}

/** What scoring leaves of a column of customers. */
export interface ScoredCustomers extends CustomerActivity {
  readonly scales: Scales;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** 100 R + 10 F + M. */
  readonly score: Int32Array;
}

/** Cuts between classes of about equal size; a value on a cut stays below it, so that equal values stay together. */
function quantileScale(values: Float64Array, classes: number): Scale {
  return { cuts: inclusivePercentiles(values, classes), reached: false };
}

/** 1 + the number of cuts below each value; `descending` turns the scale over, so that the lowest values score highest. */
function scores(values: Float64Array, { cuts, reached }: Scale, descending = false): Uint8Array {
  const result = new Uint8Array(values.length);
  const classes = cuts.length + 1;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    let below = 0;
    while (below < cuts.length && (reached ? value >= (cuts[below] ?? 0) : value > (cuts[below] ?? 0))) below++;
    result[index] = descending ? classes - below : below + 1;
  }
  return result;
}

/**
 * Customers and their scores from typed columns. `amounts` has a cell per row; `scale` is a number of classes of equal size or
 * the scales themselves; `asOf` is the newest day where it is `null`.
 */
export function scoreCustomers(
  orders: OrderColumns,
  amounts: Float64Array,
  asOf: number | null,
  scale: number | Scales,
): Outcome<ScoredCustomers> {
  const activity = customerActivity(orders, amounts, asOf ?? undefined);
  const { recency, frequency, money } = activity;
  if (activity.codes.length === 0) return unmade({ why: 'noOrders' });
  const scales =
    typeof scale === 'object'
      ? scale
      : {
          recency: quantileScale(recency, scale),
          frequency: quantileScale(frequency, scale),
          money: quantileScale(money, scale),
        };
  const r = scores(recency, scales.recency, true);
  const f = scores(frequency, scales.frequency);
  const m = scores(money, scales.money);
  const score = new Int32Array(r.length);
  for (let place = 0; place < r.length; place++) {
    score[place] = 100 * (r[place] ?? 0) + 10 * (f[place] ?? 0) + (m[place] ?? 0);
  }
  return { made: true, ...activity, scales, r, f, m, score };
}

/** Whether nothing parts the customers: several, and each as recent, as frequent and as much worth as the other. */
export function areAlike({ recency, frequency, money }: CustomerActivity): boolean {
  return (
    recency.length > 1 && [recency, frequency, money].every((values) => values.every((value) => value === values[0]))
  );
}

/** Places of the customers, the highest score first, customers of one score by their ids. */
export function placesInOrder({ codes, score }: ScoredCustomers, ids: readonly Id[]): Int32Array {
  const placeOfCode = new Int32Array(ids.length).fill(-1);
  for (let place = 0; place < codes.length; place++) placeOfCode[codes[place] ?? 0] = place;
  const next = new Int32Array(scoreEnd + 1);
  for (const each of score) next[each] = (next[each] ?? 0) + 1;
  let before = 0;
  for (let each = scoreEnd; each >= 0; each--) {
    const count = next[each] ?? 0;
    next[each] = before;
    before += count;
  }
  const places = new Int32Array(codes.length);
  for (const code of codesInOrder(ids)) {
    const place = placeOfCode[code] ?? -1;
    if (place < 0) continue;
    const each = score[place] ?? 0;
    const position = next[each] ?? 0;
    places[position] = place;
    next[each] = position + 1;
  }
  return places;
}

/** The segment of the customers whose scores lie between these, both ends included: R, F, M. */
export interface SegmentRule {
  readonly segment: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/** The usual ten over recency and frequency scores of 1 to 5; together they hold every customer. */
const usualLimits = {
  champions: [5, 5, 4, 5],
  loyal: [3, 4, 4, 5],
  potentiallyLoyal: [4, 5, 2, 3],
  newcomers: [5, 5, 1, 1],
  promising: [4, 4, 1, 1],
  needAttention: [3, 3, 3, 3],
  aboutToSleep: [3, 3, 1, 2],
  cannotLose: [1, 2, 5, 5],
  atRisk: [1, 2, 3, 4],
  hibernating: [1, 2, 1, 2],
} as const;

export type UsualSegment = keyof typeof usualLimits;

export const usualSegments = Object.keys(usualLimits) as readonly UsualSegment[];

const usualRules: readonly SegmentRule[] = Object.values(usualLimits).map(([rMin, rMax, fMin, fMax], segment) => ({
  segment,
  least: [rMin, fMin, 0],
  most: [rMax, fMax, Infinity],
}));

/** The segment of each customer, by place. */
export interface Segmentation {
  readonly count: number;
  readonly of: Int32Array;
}

/** By rules of one's own, of which the first that takes a customer counts; `rest` is the segment of all others. */
export function segmentedBy(
  rules: readonly SegmentRule[],
  { count, rest }: { readonly count: number; readonly rest: number },
  { score }: ScoredCustomers,
): Segmentation {
  return { count, of: byScore(score, (...rfm) => ruleFor(rules, rfm)?.segment ?? rest) };
}

/** By the usual rules; scores of another scale are stretched to the five classes first. A last segment has all others. */
export function usuallySegmented({ score, scales: { recency, frequency } }: ScoredCustomers): Segmentation {
  const rest = usualSegments.length;
  return {
    count: rest + 1,
    of: byScore(
      score,
      (r, f, m) =>
        ruleFor(usualRules, [ofFive(r, recency.cuts.length + 1), ofFive(f, frequency.cuts.length + 1), m])?.segment ??
        rest,
    ),
  };
}

function ruleFor(rules: readonly SegmentRule[], rfm: readonly number[]): SegmentRule | undefined {
  return rules.find(({ least, most }) =>
    rfm.every((value, index) => value >= (least[index] ?? 0) && value <= (most[index] ?? Infinity)),
  );
}

/** Many customers share their score: each is looked up once. */
function byScore(score: Int32Array, segmentOf: (r: number, f: number, m: number) => number): Int32Array {
  const known = new Int32Array(scoreEnd).fill(-1);
  return score.map((each) => {
    let segment = known[each] ?? -1;
    if (segment < 0) {
      segment = segmentOf(Math.floor(each / 100), Math.floor(each / 10) % 10, each % 10);
      known[each] = segment;
    }
    return segment;
  });
}

/** A score on a scale of any length, stretched to the five classes of the usual segments. */
function ofFive(score: number, classes: number): number {
  return Math.round(1 + ((score - 1) * 4) / (classes - 1));
}

/** One value per segment. */
export interface SegmentTotals {
  readonly customers: Int32Array;
  readonly money: Float64Array;
  /** Money of all customers. */
  readonly allMoney: number;
  /** In days; NaN without customers. */
  readonly averageRecency: Float64Array;
}

export function segmentTotals({ money, recency }: ScoredCustomers, { count, of }: Segmentation): SegmentTotals {
  const customers = new Int32Array(count);
  of.forEach((segment) => (customers[segment] = (customers[segment] ?? 0) + 1));
  const recencyOf = sumsByGroup(recency, of, count);
  return {
    customers,
    money: sumsByGroup(money, of, count),
    allMoney: sumsByGroup(money, new Int32Array(money.length), 1)[0] ?? 0,
    averageRecency: recencyOf.map((days, segment) => days / (customers[segment] ?? 0)),
  };
}
