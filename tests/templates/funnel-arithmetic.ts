/**
 * The arithmetic of an activation funnel, written from its description and not from the template's formulas: over a list
 * of records, one for each channel and period, each of which knows some of its counts.
 */

/** `undefined`: not known, or nothing to divide by. */
export type Known = number | undefined;

export interface CellsOfAPeriod {
  readonly channel: number;
  readonly period: number;
  /** By stage. */
  readonly reached: readonly Known[];
  readonly spend: Known;
}

export interface FunnelInputs {
  readonly cells: readonly CellsOfAPeriod[];
  readonly channels: number;
  readonly periods: number;
  /** Counted from 1. */
  readonly from: number;
  readonly to: number;
  /** Stages that everybody passes, from zero; the others stand beside. */
  readonly chain: readonly number[];
  readonly besides: readonly number[];
  readonly customerValue: Known;
  /** By stage. */
  readonly targets: readonly Known[];
  /** By step of the chain. */
  readonly points: readonly number[];
  /** By stage of the chain but the last. */
  readonly days: readonly Known[];
  readonly goal: Known;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const multiplied = (values: readonly number[]): number => values.reduce((total, value) => total * value, 1);

/** What follows from values of which each must be known. */
export function of<T extends readonly Known[]>(
  values: T,
  result: (...known: { [K in keyof T]: number }) => Known,
): Known {
  return values.includes(undefined) ? undefined : result(...(values as unknown as { [K in keyof T]: number }));
}

export const ratio = (value: Known, by: Known): Known =>
  of([value, by], (one, other) => (other === 0 ? undefined : one / other));
export const difference = (one: Known, other: Known): Known => of([one, other], (a, b) => a - b);
export const product = (...values: Known[]): Known => of(values, (...known) => multiplied(known));

/** The sum of what is known; nothing where nothing is. */
function total(values: readonly Known[]): Known {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : sum(known);
}

/** What a list of records says together. */
export function measured(cells: readonly CellsOfAPeriod[], { chain, besides, customerValue }: FunnelInputs) {
  const stages = (cells[0]?.reached ?? []).map((_, stage) => stage);
  const before = (stage: number): number => chain.filter((one) => one < stage).at(-1) ?? 0;
  const steps = [...chain.slice(1), ...besides].map((to) => {
    const from = before(to);
    const both = cells.flatMap(({ reached }) => {
      const [one, other] = [reached[from], reached[to]];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
    const fits = both.filter(([one, other]) => besides.includes(to) || other <= one);
    const base = sum(fits.map(([one]) => one));
    const on = sum(fits.map(([, other]) => other));
    const all = sum(cells.map(({ reached }) => reached[from] ?? 0));
    return { from, to, base, on, unknown: all - base, above: both.length - fits.length, rate: ratio(on, base) };
  });
  const last = chain.at(-1) ?? 0;
  const joint = (stage: number) =>
    cells.filter(({ reached, spend }) => reached[stage] !== undefined && spend !== undefined);
  const paid = stages.map((stage) => ({
    people: total(joint(stage).map(({ reached }) => reached[stage])),
    spend: total(joint(stage).map(({ spend }) => spend)),
  }));
  const buyers = paid[last]?.people;
  const judged = paid[last]?.spend;
  const spend = total(cells.map((one) => one.spend));
  const value = product(buyers, customerValue);
  const profit = difference(value, judged);
  return {
    people: stages.map((stage) => total(cells.map(({ reached }) => reached[stage]))),
    steps,
    step: (to: number) => steps.find((one) => one.to === to),
    through: product(...chain.slice(1).map((to) => steps.find((one) => one.to === to)?.rate)),
    paid,
    spend,
    openSpend: (spend ?? 0) - (judged ?? 0),
    buyers,
    judged,
    value,
    profit,
    cac: ratio(judged, buyers),
    romi: ratio(profit, judged),
    idle: cells.filter((one) => (one.spend ?? 0) > 0 && !((one.reached[0] ?? 0) > 0)).length,
  };
}

export function computeFunnel(inputs: FunnelInputs) {
  const { cells, chain, customerValue, targets, points, days, goal } = inputs;
  const isCounted = (period: number): boolean => period + 1 >= inputs.from && period + 1 <= inputs.to;
  const counted = cells.filter(({ period }) => isCounted(period));
  const blank = { channel: 0, period: 0, reached: (cells[0]?.reached ?? []).map(() => undefined), spend: undefined };
  const among = (list: readonly CellsOfAPeriod[]) => measured(list.length === 0 ? [blank] : list, inputs);
  const all = among(counted);
  const periods = Array.from({ length: inputs.periods }, (_, period) =>
    among(counted.filter((one) => one.period === period)),
  );
  const channels = Array.from({ length: inputs.channels }, (_, channel) =>
    among(counted.filter((one) => one.channel === channel)),
  );

  // Along the chain, by place in it.
  const rates = chain.slice(1).map((to) => all.step(to)?.rate);
  const goals = chain.slice(1).map((to) => targets[to]);
  const used = rates.map((rate, step) => rate ?? goals[step]);
  const best = used.map((rate, step) => (rate === undefined ? undefined : Math.max(rate, goals[step] ?? 0)));
  const entered = all.people[0];
  const upTo = (conversions: readonly Known[], place: number): Known =>
    product(entered, ...conversions.slice(0, place));
  const expected = chain.map((_, place) => upTo(used, place));
  const onward = chain.map((_, place) => product(...used.slice(place)));
  const worth = onward.map((chance) => product(chance, customerValue));
  const replaced = (step: number, rate: Known): Known[] => used.map((one, index) => (index === step ? rate : one));
  const last = chain.length - 1;
  const change = (conversions: readonly Known[]): Known => difference(upTo(conversions, last), expected[last]);
  /** Only where the step itself is known is there a gap to its target. */
  const more = rates.map((rate, step) =>
    rate === undefined || goals[step] === undefined ? undefined : change(replaced(step, best[step])),
  );
  const gains = more.map((one) => product(one, customerValue));
  const changed = used.map((rate, step) =>
    rate === undefined ? undefined : Math.max(0, Math.min(1, rate + (points[step] ?? 0))),
  );
  const then = chain.map((_, place) => upTo(changed, place));
  const needed = (conversions: readonly Known[]): Known[] =>
    chain.map((_, place) => ratio(goal, product(...conversions.slice(place))));
  const costs = chain.map((stage) => ratio(all.paid[stage]?.spend, all.paid[stage]?.people));
  const stay = [...days, 0];
  const until = chain.map((_, place) => product(1, total0(stay.slice(0, place))));
  const perEntrant = chain.map((_, place) => ratio(product(stay[place], expected[place]), entered));
  const known = (step: number) => periods.map((one) => one.step(chain[step + 1] ?? 0)?.rate);
  return {
    isCounted,
    all,
    periods,
    channels,
    rates,
    goals,
    used,
    best,
    entered,
    expected,
    onward,
    worth,
    more,
    gains,
    allTargets: product(entered, ...best),
    changed,
    alone: used.map((_, step) => change(replaced(step, changed[step]))),
    /** A point more of whatever the conversion is. */
    onePoint: used.map((_, step) => product(expected[step], 0.01, onward[step + 1], customerValue)),
    then,
    fromTop: chain.map((_, place) =>
      entered === undefined || entered === 0 ? undefined : product(1, ...rates.slice(0, place)),
    ),
    neededNow: needed(used),
    neededThen: needed(changed),
    neededAtTarget: needed(best),
    costs,
    romiThen: difference(ratio(product(then[last], customerValue), product(costs[0], entered)), 1),
    stay,
    until,
    perEntrant,
    average: perEntrant.includes(undefined) ? undefined : sum(perEntrant as number[]),
    trends: rates.map((rate, step) => {
      const values = known(step).filter((one) => one !== undefined);
      const latest = values.at(-1);
      return rate === undefined
        ? { latest: undefined, lowest: undefined, highest: undefined }
        : { latest, lowest: Math.min(...values), highest: Math.max(...values) };
    }),
    /** As last known; before that the average. */
    lines: rates.map((rate, step) =>
      known(step).map(
        (_, period) =>
          known(step)
            .slice(0, period + 1)
            .filter((one) => one !== undefined)
            .at(-1) ??
          rate ??
          0,
      ),
    ),
  };
}

/** A sum of which each part must be known. */
function total0(values: readonly Known[]): Known {
  return of(values, (...parts) => sum(parts));
}
