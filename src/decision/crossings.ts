// Every place in an interval where a function of one number, of which nothing is known, has the value zero.
//
// The interval is scanned, closest around where things stand now; between two places with different signs lies a zero or
// a jump over it, and a bracket that shrinks to nothing tells which. Where the function comes near zero and turns round,
// its turning point is looked for. Two zeros closer to each other than the scan is fine, with no turning point that the
// scan hints at, are missed: no method that only asks for values can exclude them.

/** The function's value; `undefined` where it has none. */
export type Unknown = (at: number) => Promise<number | undefined>;

export interface Searched {
  readonly least: number;
  readonly most: number;
  /** Where things stand, around which most is expected. */
  readonly now: number;
  readonly isWhole: boolean;
  /** About how many places are looked at on the first pass. */
  readonly places: number;
  /** The size of the values of which the function is a difference. */
  readonly scale: number;
}

export interface Crossings {
  /** Ascending. Zero at `from`, at `to`, and at all between them; of a single zero the two are the same. */
  readonly zeros: readonly { readonly from: number; readonly to: number }[];
  /** From one place to the next there is, the function goes from one side of zero to the other without being zero. */
  readonly jumps: readonly { readonly from: number; readonly to: number }[];
  /** Of all places looked at the one with the smallest absolute value, the nearer to `now` of equal ones. */
  readonly nearest: number | undefined;
}

/** A value of this share of the scale is zero: what one rounding leaves of a difference. */
const rounding = 2 ** -50;
/** What a bracket that has shrunk to nothing may keep of the values at its first ends; more is a jump. */
const kept = 1e-9;
/** So close to a zero, by share of the way to the next place, it is looked at what comes beside it. */
const beside = 1e-4;
/** Of two places so close, by share of the larger, one is the other. */
const closest = 2 ** -50;

interface Place {
  readonly at: number;
  /** 0 where it is zero but for rounding. */
  readonly value: number;
}

export async function crossingsOf(unknown: Unknown, searched: Searched): Promise<Crossings> {
  return new Search(unknown, searched).all();
}

class Search {
  private readonly seen = new Map<number, number | undefined>();
  private readonly zeros: { from: number; to: number }[] = [];
  private readonly jumps: { from: number; to: number }[] = [];
  private nearest: Place | undefined;

  constructor(
    private readonly unknown: Unknown,
    private readonly searched: Searched,
  ) {}

  async all(): Promise<Crossings> {
    const places: (Place | { readonly at: number; readonly value: undefined })[] = [];
    for (const at of scannedPlaces(this.searched)) places.push({ at, value: await this.valueAt(at) });
    // Stretches in which the function has values, with the places at their ends.
    const stretches: Place[][] = [[]];
    for (const [index, { at, value }] of places.entries()) {
      const before = places[index - 1];
      const last = stretches[stretches.length - 1] as Place[];
      if (value !== undefined) {
        if (before && before.value === undefined) last.push(await this.edge({ at, value }, before.at));
        last.push({ at, value });
      } else if (before?.value !== undefined) {
        last.push(await this.edge({ at: before.at, value: before.value }, at));
        stretches.push([]);
      }
    }
    for (const stretch of stretches) await this.within(stretch);
    return {
      zeros: merged(this.zeros),
      jumps: this.jumps.sort((one, other) => one.from - other.from),
      nearest: this.nearest?.at,
    };
  }

  /** The value, zero where only rounding keeps it from zero. */
  private async valueAt(at: number): Promise<number | undefined> {
    if (this.seen.has(at)) return this.seen.get(at);
    const found = await this.unknown(at);
    const value = found !== undefined && Math.abs(found) <= rounding * this.searched.scale ? 0 : found;
    this.seen.set(at, value);
    if (value !== undefined && (!this.nearest || this.isNearer({ at, value }, this.nearest)))
      this.nearest = { at, value };
    return value;
  }

  private isNearer(one: Place, other: Place): boolean {
    const difference = Math.abs(one.value) - Math.abs(other.value);
    const { now } = this.searched;
    return difference < 0 || (difference === 0 && Math.abs(one.at - now) < Math.abs(other.at - now));
  }

  /** Halfway, or nothing where no place is left between the two. */
  private halfway(one: number, other: number): number | undefined {
    const middle = this.searched.isWhole ? Math.floor((one + other) / 2) : one + (other - one) / 2;
    const isLeft = middle !== one && middle !== other;
    const apart = Math.abs(other - one);
    return isLeft && (this.searched.isWhole || apart > closest * Math.max(Math.abs(one), Math.abs(other)))
      ? middle
      : undefined;
  }

  /** The last place that has a value on the way to one that has none. */
  private async edge(from: Place, without: number): Promise<Place> {
    let inside = from;
    let outside = without;
    for (;;) {
      const at = this.halfway(inside.at, outside);
      if (at === undefined) return inside;
      const value = await this.valueAt(at);
      if (value === undefined) outside = at;
      else inside = { at, value };
    }
  }

  /** Zeros and jumps among places that all have values, from left to right. */
  private async within(places: readonly Place[]): Promise<void> {
    const all: Place[] = [];
    for (const [index, place] of places.entries()) {
      // Right beside a zero, so that another one on its way to the next place is seen.
      const before = await this.beside(place, places[index - 1]);
      const after = await this.beside(place, places[index + 1]);
      all.push(...before, place, ...after);
    }
    for (const [index, place] of all.entries()) {
      const before = all[index - 1];
      const after = all[index + 1];
      if (place.value === 0) await this.zeroAt(place.at, before?.at, after?.at);
      if (before) await this.between(before, place);
      if (before && after) await this.turning(before, place, after);
    }
  }

  private async beside({ at, value }: Place, next: Place | undefined): Promise<Place[]> {
    if (value !== 0 || !next || this.searched.isWhole) return [];
    const near = at + (next.at - at) * beside;
    const found = await this.valueAt(near);
    return found === undefined ? [] : [{ at: near, value: found }];
  }

  /** Between two places with different signs. */
  private async between(left: Place, right: Place): Promise<void> {
    if (!(left.value * right.value < 0)) return;
    const { isWhole } = this.searched;
    // Oliveira, I. F. D., & Takahashi, R. H. C. (2021). An enhancement of the bisection method average performance
    // preserving minmax optimality. ACM Transactions on Mathematical Software, 47(1), 5; its ITP method.
    const width = right.at - left.at;
    const goal = isWhole ? 0.5 : (closest / 2) * Math.max(Math.abs(left.at), Math.abs(right.at));
    const halvings = Math.max(0, Math.ceil(Math.log2(width / (2 * goal))));
    let low = left;
    let high = right;
    for (let pass = 0; ; pass++) {
      const middle = this.halfway(low.at, high.at);
      if (middle === undefined) break;
      const secant = (high.value * low.at - low.value * high.at) / (high.value - low.value);
      const side = Math.sign(middle - secant);
      const moved = (0.2 / width) * (high.at - low.at) ** 2;
      const truncated = moved <= Math.abs(middle - secant) ? secant + side * moved : middle;
      const room = Math.max(0, goal * 2 ** (halvings + 1 - pass) - (high.at - low.at) / 2);
      let at = Math.abs(truncated - middle) <= room ? truncated : middle - side * room;
      if (isWhole) at = Math.round(at);
      if (!(at > low.at && at < high.at)) at = middle;
      const value = await this.valueAt(at);
      // What has no value in the midst of others: a pole or a hole, which no bracket closes on.
      if (value === undefined) return;
      if (value === 0) return this.zeroAt(at, low.at, high.at);
      if (value * low.value > 0) low = { at, value };
      else high = { at, value };
    }
    // The rounding of large amounts inside a model can keep its small difference from ever being zero.
    const isSteady = Math.abs(high.value - low.value) <= kept * (Math.abs(left.value) + Math.abs(right.value));
    if (isWhole || !isSteady) this.jumps.push({ from: low.at, to: high.at });
    else {
      const { at } = Math.abs(low.value) <= Math.abs(high.value) ? low : high;
      this.zeros.push({ from: at, to: at });
    }
  }

  /** Where three places lie on one side of zero, the middle one closest to it: down to the turning point. */
  private async turning(left: Place, middle: Place, right: Place): Promise<void> {
    const height = (place: Place): number => Math.abs(place.value);
    const isSameSide = left.value * middle.value > 0 && middle.value * right.value > 0;
    const isLowest = height(middle) <= height(left) && height(middle) <= height(right);
    if (!isSameSide || !isLowest || (middle.value === left.value && middle.value === right.value)) return;
    let [low, best, high] = [left, middle, right];
    const { isWhole } = this.searched;
    // By the golden section, to where the rounding of the values hides the turning point.
    const finest = isWhole ? 1 : 1e-8 * (right.at - left.at);
    while (high.at - low.at > finest) {
      const isLeft = best.at - low.at > high.at - best.at;
      const wanted = isLeft ? best.at - 0.381966 * (best.at - low.at) : best.at + 0.381966 * (high.at - best.at);
      const at = isWhole ? Math.round(wanted) : wanted;
      if (at <= low.at || at >= high.at || at === best.at) return;
      const value = await this.valueAt(at);
      if (value === undefined) return;
      const tried = { at, value };
      if (value === 0) return this.zeroAt(at, left.at, right.at);
      if (value * best.value < 0) {
        await this.between(isLeft ? low : best, tried);
        return this.between(tried, isLeft ? best : high);
      }
      if (height(tried) < height(best)) {
        if (isLeft) high = best;
        else low = best;
        best = tried;
      } else if (isLeft) low = tried;
      else high = tried;
    }
    if (height(best) <= kept * (height(left) + height(right))) this.zeros.push({ from: best.at, to: best.at });
  }

  /** A zero, and how far it goes on to either side: formulas that round are zero along a whole stretch. */
  private async zeroAt(at: number, before: number | undefined, after: number | undefined): Promise<void> {
    const end = async (towards: number | undefined): Promise<number> => {
      if (towards === undefined || towards === at) return at;
      const { isWhole } = this.searched;
      const step = isWhole ? Math.sign(towards - at) : (towards - at) * beside;
      if ((await this.valueAt(at + step)) !== 0) return at;
      if ((await this.valueAt(towards)) === 0) return towards;
      let inside = at + step;
      let outside = towards;
      for (;;) {
        const middle = this.halfway(inside, outside);
        if (middle === undefined) return inside;
        if ((await this.valueAt(middle)) === 0) inside = middle;
        else outside = middle;
      }
    };
    this.zeros.push({ from: await end(before), to: await end(after) });
  }
}

/** Ascending: both ends, evenly around `now` as far as it is itself from zero, and beyond in steps that grow. */
function scannedPlaces({ least, most, now, isWhole, places }: Searched): number[] {
  const width = most - least;
  const reach = Math.min(2 * (Math.abs(now) || 1), width);
  const found = [least, most, now];
  const evenly = (from: number, to: number, count: number): void => {
    for (let step = 0; step <= count; step++) found.push(from + ((to - from) * step) / count);
  };
  const half = Math.round(places / 2);
  evenly(Math.max(least, now - reach), Math.min(most, now + reach), half);
  if (width <= 50 * reach) evenly(least, most, half);
  else {
    for (const side of [-1, 1]) {
      const end = side < 0 ? now - least : most - now;
      if (end <= reach) continue;
      const growth = Math.log(end / reach);
      for (let step = 1; step < half; step++) found.push(now + side * reach * Math.exp((growth * step) / half));
    }
  }
  const fitting = isWhole ? found.map(Math.round) : found;
  return [...new Set(fitting.filter((at) => at >= least && at <= most))].sort((one, other) => one - other);
}

/** Zeros that were found from two sides, and stretches that touch, as one. */
function merged(zeros: readonly { readonly from: number; readonly to: number }[]): Crossings['zeros'] {
  const found: { from: number; to: number }[] = [];
  for (const zero of [...zeros].sort((one, other) => one.from - other.from)) {
    const last = found[found.length - 1];
    if (last && isClose(last.to, zero.from)) last.to = Math.max(last.to, zero.to);
    else found.push({ ...zero });
  }
  return found.map(({ from, to }) => ({ from, to: isClose(from, to) ? from : to }));
}

function isClose(one: number, other: number): boolean {
  return other - one <= kept * Math.max(Math.abs(one), Math.abs(other));
}
