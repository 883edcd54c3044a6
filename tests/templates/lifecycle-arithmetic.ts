/** The product lifecycle's arithmetic, written from its description and not from the template's formulas. */
import { monthsLater, presentValue } from './sales-arithmetic';

export type Stage = 'introduction' | 'growth' | 'maturity' | 'decline';
export const stages: readonly Stage[] = ['introduction', 'growth', 'maturity', 'decline'];

export interface ProductInputs {
  readonly market: number;
  readonly launch: number;
  readonly repeatRate: number;
  /** Per period; or what was sold. */
  readonly demand:
    | { readonly innovation: number; readonly imitation: number }
    | { readonly sold: readonly number[]; readonly customersBefore: number; readonly salesBefore: number };
  readonly price: number;
  readonly erosion: number;
  readonly unitCost: number;
  readonly experience: number;
  readonly learning: number;
  /** By stage. */
  readonly marketing: readonly number[];
  readonly competitor: number;
  readonly marketGrowth: number;
  /** 0: not decided. */
  readonly decidedExit: number;
  readonly triggersDecide: boolean;
  /** The stage before the plan; counts if the product is launched already. */
  readonly stageBefore: Stage;
  readonly capital: number;
  readonly closingCost: number;
  /** By period. */
  readonly share: readonly number[];
  readonly fixedCost: readonly number[];
  readonly investment: readonly number[];
}

export interface LifeInputs {
  readonly firstDay: number;
  readonly step: { readonly months: number } | { readonly days: number };
  readonly discountRate: number;
  /** Where in its period money moves: 0 at the start, 0.5 in the middle, 1 at the end. */
  readonly timing: { readonly investment: number; readonly operating: number };
  readonly products: readonly ProductInputs[];
  /** Counted from 1. */
  readonly chosen: number;
  readonly look: number;
  /** Of the first four classes. */
  readonly classShares: readonly number[];
  readonly limits: StageLimits;
  readonly exit: {
    readonly margin: number;
    /** A year. */
    readonly growth: number;
    readonly share: number;
    readonly triggers: number;
    readonly periods: number;
    readonly stage: Stage;
    readonly age: number;
    /** Days of each step. */
    readonly days: readonly number[];
    /** Shares of the fixed cost during execution and after-care. */
    readonly costs: readonly [number, number];
  };
  readonly matrix: { readonly share: number; readonly growth: number };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The share of a market that has bought by a time: F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t)).
 * Source: Bass, F. M. (1969). A new product growth model for consumer durables. Management Science, 15(5), equation (9).
 */
export function boughtBy(innovation: number, imitation: number, time: number): number {
  if (innovation === 0 || time <= 0) return 0;
  const decay = Math.exp(-(innovation + imitation) * time);
  return (1 - decay) / (1 + (imitation / innovation) * decay);
}

/** The share that buys between two times, by the density f(t) = (p + q F)(1 − F) of the same source, integrated. */
export function buysBetween(innovation: number, imitation: number, from: number, to: number): number {
  const [start, end] = [Math.max(0, from), Math.max(0, to)];
  if (innovation === 0 || end === start) return 0;
  const rate = innovation + imitation;
  const [before, after] = [Math.exp(-rate * start), Math.exp(-rate * end)];
  // The difference of two values of F over one denominator, which does not cancel where both are near 1.
  const spread = before * -Math.expm1(-rate * (end - start));
  return (innovation * rate * spread) / ((innovation + imitation * before) * (innovation + imitation * after));
}

export interface StageLimits {
  readonly smoothing: number;
  readonly growth: number;
  readonly decline: number;
  readonly leastMove: number;
  readonly withoutHigh: number;
}

/** What could be said of a product in one period, from the averages of its sales up to then. */
function signs(levels: readonly number[], limits: StageLimits) {
  const now = levels.at(-1) ?? 0;
  const changes = levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
  const typical = Math.sqrt(sum(changes.map((change) => change * change)) / Math.max(1, changes.length));
  const highest = Math.max(...levels);
  const change = changes.at(-1) ?? 0;
  const sinceHigh = levels.length - 1 - levels.indexOf(highest);
  // Alike but for rounding: the last digit would decide, and engines differ in it.
  const isAlike = (one: number, other: number): boolean => one !== other && Math.abs(one - other) < 1e-11 * highest;
  const isOnEdge =
    levels.some((level) => isAlike(level, highest)) ||
    isAlike(change, limits.growth * typical) ||
    isAlike(highest - Math.min(...levels), limits.leastMove * highest) ||
    isAlike(highest - now, Math.max(limits.decline * typical, limits.leastMove * highest));
  return {
    isOnEdge,
    highest,
    lowest: Math.min(...levels),
    change,
    typical,
    sinceHigh,
    isRising: change > limits.growth * typical,
    hasMoved: highest - Math.min(...levels) >= limits.leastMove * highest,
    hasFallen:
      sinceHigh >= limits.withoutHigh && highest - now > Math.max(limits.decline * typical, limits.leastMove * highest),
  };
}

/**
 * The stages of a life as each period could tell them, as the help of PLAN.LIFECYCLE_STAGE describes "so_far": from the
 * sales so far, one way only. After Polli & Cook (1969) and Levitt (1965). From the first sale on; `startsIn`: the stage in
 * which the first of `sales` lies.
 */
export function stagesSoFar(sales: readonly number[], limits: StageLimits, startsIn: Stage = 'introduction') {
  const first = sales.findIndex((sold) => sold > 0);
  let stage: Stage | undefined;
  return sales.map((_, at) => {
    if (first < 0 || at < first) return undefined;
    const life = sales.slice(first, at + 1);
    const averages = life.map((_one, end) => {
      const window = life.slice(Math.max(0, end + 1 - limits.smoothing), end + 1);
      return sum(window) / window.length;
    });
    const seen = signs(averages, limits);
    if (stage === undefined) stage = first === 0 ? startsIn : 'introduction';
    else if (seen.hasFallen) stage = 'decline';
    else if (stage === 'growth' && !seen.isRising) stage = 'maturity';
    else if (stage === 'introduction' && seen.isRising && seen.hasMoved) stage = 'growth';
    return { stage, level: averages.at(-1) ?? 0, known: life.length, ...seen };
  });
}

/** Cost after an output: it falls by the learning rate with each doubling. Wright, T. P. (1936). */
export function costAfter(cost: number, learning: number, doublings: number): number {
  return cost * (1 - learning) ** doublings;
}

/** Days that two spans have in common. */
function overlap(from: number, to: number, since: number, until: number): number {
  return Math.max(0, Math.min(to, until) - Math.max(from, since));
}

function computeProduct(
  product: ProductInputs,
  inputs: LifeInputs,
  spans: readonly { readonly from: number; readonly to: number }[],
  years: number,
) {
  const periods = product.share.map((_, index) => index + 1);
  const { demand, market, launch, repeatRate } = product;
  const isLaunchedBefore = launch < 1;

  let before: { customers: number; sales: number };
  let adopters: number[];
  let customers: number[];
  let sales: number[];
  let left: number[] | undefined;
  if ('sold' in demand) {
    before = isLaunchedBefore
      ? { customers: Math.min(market, demand.customersBefore), sales: demand.salesBefore }
      : { customers: 0, sales: 0 };
    sales = periods.map((period) => (period < launch ? 0 : (demand.sold[period - 1] ?? 0)));
    let known = before.customers;
    adopters = [];
    customers = sales.map((sold) => {
      const added = Math.min(Math.max(0, sold - repeatRate * known), market - known);
      adopters.push(added);
      return (known += added);
    });
  } else {
    const { innovation: p, imitation: q } = demand;
    const age = (period: number): number => period - launch + 1;
    const bought = (period: number): number => market * boughtBy(p, q, age(period));
    const buys = (period: number): number => market * buysBetween(p, q, age(period - 1), age(period));
    before = { customers: bought(0), sales: buys(0) + repeatRate * bought(-1) };
    adopters = periods.map(buys);
    customers = periods.map(bought);
    left = customers.map((count) => market - count);
    sales = periods.map((period) => buys(period) + repeatRate * bought(period - 1));
  }

  const startsIn = isLaunchedBefore ? product.stageBefore : undefined;
  // Without sales before the plan nothing is known of it.
  const known =
    before.sales > 0
      ? stagesSoFar([before.sales, ...sales], inputs.limits, startsIn)
      : [undefined, ...stagesSoFar(sales, inputs.limits, startsIn)];
  const signsOf = known.slice(1);
  const keptStage = signsOf.map((one) => one?.stage);
  const levels = [before.sales, ...signsOf.map((one) => one?.level ?? 0)];

  const price = periods.map(
    (period) => product.price * (1 - product.erosion) ** Math.max(0, period - Math.max(1, launch)),
  );
  const unitCost = periods.map((_, at) => {
    const made = Math.max(1, product.experience) + sum(sales.slice(0, at));
    // Before anything is made there is no doubling.
    const doublings = at === 0 ? 0 : Math.log2(made / Math.max(1, product.experience));
    return costAfter(product.unitCost, product.learning, Math.max(0, doublings));
  });
  const fixedCost = (at: number): number => product.fixedCost[at] ?? 0;
  const investment = (at: number): number => product.investment[at] ?? 0;
  const keptRevenue = sales.map((sold, at) => sold * (price[at] ?? 0));
  const keptMarketing = keptStage.map((stage) => (stage ? (product.marketing[stages.indexOf(stage)] ?? 0) : 0));
  const keptCosts = sales.map((sold, at) => sold * (unitCost[at] ?? 0) + (keptMarketing[at] ?? 0) + fixedCost(at));
  const keptProfit = keptRevenue.map((earned, at) => earned - (keptCosts[at] ?? 0));
  const keptFlows = keptProfit.map((earned, at) => earned - investment(at));

  const margin = keptRevenue.map((earned, at) => (earned === 0 ? undefined : (keptProfit[at] ?? 0) / earned));
  const growth = levels.slice(1).map((level, at) => (levels[at] === 0 ? undefined : level / (levels[at] ?? 1) - 1));
  const growthLimit = (1 + inputs.exit.growth) ** years - 1;
  const triggers = signsOf.map((one, at) => {
    const isReady =
      one !== undefined &&
      stages.indexOf(one.stage) >= stages.indexOf(inputs.exit.stage) &&
      at + 2 - launch >= inputs.exit.age;
    if (!isReady || (one.isRising && one.hasMoved)) return 0;
    const isBelow = (value: number | undefined, limit: number): boolean => value !== undefined && value < limit;
    return [
      isBelow(margin[at], inputs.exit.margin),
      isBelow(growth[at], growthLimit),
      isBelow(product.share[at], inputs.exit.share),
    ].filter(Boolean).length;
  });
  let inARow = 0;
  const streak = triggers.map((held) => (inARow = held >= inputs.exit.triggers ? inARow + 1 : 0));
  const at = streak.indexOf(inputs.exit.periods);
  const byFigures = at < 0 ? undefined : at + 1;
  const reasons = [
    ...(byFigures !== undefined && product.triggersDecide ? [byFigures + 1] : []),
    ...(product.decidedExit > 0 ? [product.decidedExit] : []),
  ];
  const exit = reasons.length === 0 ? undefined : Math.min(...reasons);

  // The calendar of leaving: five days, each some days after the one before.
  const begins = exit === undefined ? Infinity : (spans[exit - 1]?.from ?? spans.at(-1)?.to ?? 0);
  const exitDays = [0, ...inputs.exit.days].map((_, step) => begins + sum(inputs.exit.days.slice(0, step)));
  const [, , salesEnd = Infinity, careBegins = Infinity, closed = Infinity] = exitDays;
  const part = (span: { from: number; to: number }, since: number, until: number): number =>
    overlap(span.from, span.to, since, until) / (span.to - span.from);
  const staying = spans.map((span) => part(span, -Infinity, begins));
  const selling = spans.map((span) => part(span, -Infinity, salesEnd));
  const [whileExecuting, whileCaring] = inputs.exit.costs;
  const fixed = spans.map((span, index) => {
    const rest = exit === undefined ? 0 : whileExecuting * part(span, salesEnd, careBegins);
    const care = exit === undefined ? 0 : whileCaring * part(span, careBegins, closed);
    return fixedCost(index) * ((selling[index] ?? 0) + rest + care);
  });

  const soldInPlan = sales.map((sold, index) => sold * (selling[index] ?? 0));
  const adoptersInPlan = adopters.map((count, index) => count * (selling[index] ?? 0));
  const customersInPlan = adoptersInPlan.map((_, index) => before.customers + sum(adoptersInPlan.slice(0, index + 1)));
  const revenue = soldInPlan.map((sold, index) => sold * (price[index] ?? 0));
  const marketing = keptMarketing.map((spent, index) => spent * (staying[index] ?? 0));
  const costs = soldInPlan.map(
    (sold, index) => sold * (unitCost[index] ?? 0) + (marketing[index] ?? 0) + (fixed[index] ?? 0),
  );
  const profit = revenue.map((earned, index) => earned - (costs[index] ?? 0));
  const invested = periods.map((_, index) => investment(index) * (staying[index] ?? 0));
  const planEnds = spans.at(-1)?.to ?? 0;
  // Whoever begins to leave within the plan closes within it, at its end at the latest.
  const closes = begins < planEnds && careBegins >= planEnds ? planEnds - 1 : careBegins;
  const released = spans.map(({ from, to }) =>
    closes >= from && closes < to ? product.capital - product.closingCost : 0,
  );
  const flows = profit.map((earned, index) => earned - (invested[index] ?? 0) + (released[index] ?? 0));
  const cash = flows.map((_, index) => sum(flows.slice(0, index + 1)));
  const stageOf = keptStage.map((stage, index) => ((selling[index] ?? 0) > 0 ? stage : undefined));
  const peakSales = Math.max(...soldInPlan);

  return {
    before,
    left,
    kept: {
      adopters,
      customers,
      sales,
      signs: signsOf,
      stages: keptStage,
      revenue: keptRevenue,
      marketing: keptMarketing,
      costs: keptCosts,
      profit: keptProfit,
      flows: keptFlows,
      cash: keptFlows.map((_, index) => sum(keptFlows.slice(0, index + 1))),
    },
    price,
    unitCost,
    margin,
    growth,
    growthLimit,
    triggers,
    streak,
    byFigures,
    exit,
    exitDays: exit === undefined ? undefined : exitDays,
    staying,
    selling,
    executing: spans.map((span) => part(span, -Infinity, careBegins)),
    caring: spans.map((span) => part(span, -Infinity, closed)),
    adopters: adoptersInPlan,
    customers: customersInPlan,
    sales: soldInPlan,
    stages: stageOf,
    revenue,
    marketing,
    fixed,
    costs,
    profit,
    invested,
    released,
    flows,
    effect: flows.map((flow, index) => flow - (keptFlows[index] ?? 0)),
    cash,
    peak: sum(soldInPlan) === 0 ? undefined : soldInPlan.indexOf(peakSales) + 1,
    peakSales,
    peakOfLife: Math.max(before.sales, ...sales),
  };
}

export type Life = ReturnType<typeof computeProduct>;

export function computeLife(inputs: LifeInputs) {
  const { step } = inputs;
  const periods = (inputs.products[0]?.share ?? []).map((_, index) => index);
  const startOf = (index: number): number =>
    'days' in step ? inputs.firstDay + index * step.days : monthsLater(inputs.firstDay, index * step.months);
  const starts = periods.map(startOf);
  const years = 'days' in step ? step.days / 365 : step.months / 12;
  const rate = (1 + inputs.discountRate) ** years - 1;

  const spans = periods.map((period) => ({ from: startOf(period), to: startOf(period + 1) }));
  const lives = inputs.products.map((product) => computeProduct(product, inputs, spans, years));
  const inAll = (of: (life: Life) => readonly number[]): number[] =>
    periods.map((period) => sum(lives.map((life) => of(life)[period] ?? 0)));
  const flows = inAll((life) => life.flows);
  const cash = flows.map((_, at) => sum(flows.slice(0, at + 1)));
  const half = Math.sqrt(1 + rate) - 1;
  const { timing } = inputs;
  const momentsOf = (all: readonly number[], invested: readonly number[]) =>
    all.flatMap((flow, period) => [
      { amount: flow + (invested[period] ?? 0), time: period + timing.operating },
      { amount: -(invested[period] ?? 0), time: period + timing.investment },
    ]);
  /** At the start, the middle and the end of every period, one after the other. */
  const pointsOf = (all: readonly number[], invested: readonly number[]): number[] =>
    Array.from({ length: 2 * periods.length + 1 }, (_, point) =>
      sum(momentsOf(all, invested).map(({ amount, time }) => (2 * time === point ? amount : 0))),
    );
  const worthOf = (all: readonly number[], invested: readonly number[]): number =>
    presentValue(rate, momentsOf(all, invested));
  const investment = inAll((life) => life.invested);
  const typedInvestment = periods.map((period) => sum(inputs.products.map((one) => one.investment[period] ?? 0)));

  // A class ends where its share ends; the shares cannot be more than the market, the last class is the rest.
  const ends = inputs.classShares.map((_, index) => Math.min(1, sum(inputs.classShares.slice(0, index + 1))));
  const classes = [...ends, 1].map((to, index) => ({ from: ends[index - 1] ?? 0, to }));

  const chosen = lives[inputs.chosen - 1];
  const chosenMarket = inputs.products[inputs.chosen - 1]?.market ?? 0;
  const within = (from: number, to: number, market: number, ofClass: { from: number; to: number }): number =>
    Math.max(0, Math.min(to, market * ofClass.to) - Math.max(from, market * ofClass.from));

  return {
    starts,
    ends: periods.map((period) => startOf(period + 1) - 1),
    periodsAYear: 1 / years,
    rate,
    lives,
    classes,
    /** By period: the class in which the last customer is, 1 to 5, 0 before the first. */
    classOf: lives.map((life, index) =>
      life.customers.map((count) =>
        count === 0 ? 0 : classes.filter(({ from }) => from <= count / (inputs.products[index]?.market ?? 1)).length,
      ),
    ),
    revenue: inAll((life) => life.revenue),
    costs: inAll((life) => life.costs),
    profit: inAll((life) => life.profit),
    investment,
    released: inAll((life) => life.released),
    effect: inAll((life) => life.effect),
    flows,
    cash,
    half,
    points: pointsOf(flows, investment),
    chosenPoints: chosen ? pointsOf(chosen.flows, chosen.invested) : [],
    investmentPoints: periods.map((period) => 2 * (period + timing.investment)),
    operatingPoints: periods.map((period) => 2 * (period + timing.operating)),
    saved: typedInvestment.map((typed, period) => typed - (investment[period] ?? 0)),
    worth: worthOf(flows, investment),
    worths: lives.map((life) => worthOf(life.flows, life.invested)),
    investedWorths: lives.map(
      (life) =>
        -worthOf(
          life.invested.map((amount) => -amount),
          life.invested,
        ),
    ),
    keptWorths: lives.map((life, index) => worthOf(life.kept.flows, inputs.products[index]?.investment ?? [])),
    chosen,
    chosenMarket,
    chosenByStage: stages.map((stage) =>
      (chosen?.sales ?? []).map((sold, at) => (chosen?.stages[at] === stage ? sold : 0)),
    ),
    chosenByClass: classes.map((one) =>
      (chosen?.customers ?? []).map((count, at) =>
        within(count - (chosen?.adopters[at] ?? 0), count, chosenMarket, one),
      ),
    ),
    soFarByClass: classes.map((one) => within(0, chosen?.customers[inputs.look - 1] ?? 0, chosenMarket, one)),
    revenueByStage: lives.map((life) =>
      stages.map((stage) => sum(life.revenue.filter((_, at) => life.stages[at] === stage))),
    ),
    positions: inputs.products.map((one, index) => {
      const own = lives[index]?.stages[inputs.look - 1] === undefined ? 0 : (one.share[inputs.look - 1] ?? 0);
      const relative = one.competitor === 0 ? 0 : own / one.competitor;
      const stage = lives[index]?.stages[inputs.look - 1];
      const isStrong = relative >= inputs.matrix.share;
      const isFast = one.marketGrowth >= inputs.matrix.growth;
      const quadrant = isStrong ? (isFast ? 'star' : 'cash cow') : isFast ? 'question mark' : 'dog';
      return {
        own,
        relative,
        stage,
        growth: one.marketGrowth,
        revenue: lives[index]?.revenue[inputs.look - 1] ?? 0,
        quadrant: stage === undefined ? undefined : quadrant,
      };
    }),
    /** The largest amount of money in the plan: what rounding is measured against. */
    scale: sum(
      lives.map(
        (life, index) =>
          sum(life.kept.revenue) +
          sum(life.kept.costs) +
          sum(inputs.products[index]?.investment ?? []) +
          (inputs.products[index]?.capital ?? 0) +
          (inputs.products[index]?.closingCost ?? 0),
      ),
    ),
  };
}
