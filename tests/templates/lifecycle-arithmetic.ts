/** The product lifecycle's arithmetic, written from its description and not from the template's formulas. */
import { monthsLater, netPresentValue } from './sales-arithmetic';

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
  /** By period. */
  readonly share: readonly number[];
  readonly fixedCost: readonly number[];
  readonly investment: readonly number[];
}

export interface LifeInputs {
  readonly firstDay: number;
  readonly step: { readonly months: number } | { readonly days: number };
  readonly discountRate: number;
  readonly products: readonly ProductInputs[];
  /** Counted from 1. */
  readonly chosen: number;
  readonly look: number;
  /** Of the first four classes. */
  readonly classShares: readonly number[];
  readonly limits: { readonly introduction: number; readonly growth: number; readonly decline: number };
  readonly exit: {
    readonly margin: number;
    readonly growth: number;
    readonly share: number;
    readonly triggers: number;
    readonly periods: number;
    /** Days of each step. */
    readonly days: readonly number[];
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

/**
 * The stages of a life, from the first to the last period with sales; none outside. After Polli & Cook (1969), as the
 * help of PLAN.LIFECYCLE_STAGE describes it, with limits of one's own.
 */
export function stagesOf(
  sales: readonly number[],
  limits: LifeInputs['limits'],
): { readonly stages: readonly (Stage | undefined)[]; readonly typical: number; readonly moves: boolean } {
  const first = sales.findIndex((sold) => sold > 0);
  if (first < 0) return { stages: sales.map(() => undefined), typical: 0, moves: false };
  const last = sales.reduce((latest, sold, at) => (sold > 0 ? at : latest), first);
  const life = sales.slice(first, last + 1);
  const peak = Math.max(...life);
  const threshold = limits.introduction * peak;
  const reached = life.findIndex((sold) => sold >= threshold);
  const peakAt = life.indexOf(peak);
  const kinds = life.map((sold, at) => {
    if (at === 0 || at < reached) return 'introduction' as const;
    return at > peakAt && sold < threshold ? ('decline' as const) : ('moving' as const);
  });
  const changes = life.map((sold, at) => (sold - (life[at - 1] ?? 0)) / peak);
  const squares = changes.filter((_, at) => kinds[at] === 'moving').map((change) => change * change);
  const typical = squares.length === 0 ? 0 : Math.sqrt(sum(squares) / squares.length);
  const moves = life.some((sold) => sold <= peak - threshold);
  const found = kinds.map((kind, at): Stage => {
    if (kind !== 'moving') return kind;
    const change = moves ? (changes[at] ?? 0) : 0;
    if (change > limits.growth * typical) return 'growth';
    return change < -limits.decline * typical ? 'decline' : 'maturity';
  });
  return { stages: sales.map((_, at) => found[at - first]), typical, moves };
}

/** Cost after an output: it falls by the learning rate with each doubling. Wright, T. P. (1936). */
export function costAfter(cost: number, learning: number, doublings: number): number {
  return cost * (1 - learning) ** doublings;
}

function computeProduct(product: ProductInputs, inputs: LifeInputs) {
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

  const life = stagesOf([before.sales, ...sales], inputs.limits);
  const stageOf = life.stages.slice(1);
  const previous = (at: number): number => (at === 0 ? before.sales : (sales[at - 1] ?? 0));

  const price = periods.map(
    (period) => product.price * (1 - product.erosion) ** Math.max(0, period - Math.max(1, launch)),
  );
  const unitCost = periods.map((_, at) => {
    const made = Math.max(1, product.experience) + sum(sales.slice(0, at));
    // Before anything is made there is no doubling.
    const doublings = at === 0 ? 0 : Math.log2(made / Math.max(1, product.experience));
    return costAfter(product.unitCost, product.learning, Math.max(0, doublings));
  });
  const revenue = sales.map((sold, at) => sold * (price[at] ?? 0));
  const marketing = stageOf.map((stage) => (stage ? (product.marketing[stages.indexOf(stage)] ?? 0) : 0));
  const costs = sales.map(
    (sold, at) => sold * (unitCost[at] ?? 0) + (marketing[at] ?? 0) + (product.fixedCost[at] ?? 0),
  );
  const profit = revenue.map((earned, at) => earned - (costs[at] ?? 0));
  const flows = profit.map((earned, at) => earned - (product.investment[at] ?? 0));
  const cash = flows.map((_, at) => sum(flows.slice(0, at + 1)));

  const margin = revenue.map((earned, at) => (earned === 0 ? undefined : Math.max(-100, (profit[at] ?? 0) / earned)));
  const growth = sales.map((sold, at) => (previous(at) === 0 ? undefined : sold / previous(at) - 1));
  const triggers = stageOf.map((stage, at) => {
    if (stage === undefined || stage === 'introduction') return 0;
    const isBelow = (value: number | undefined, limit: number): boolean => value !== undefined && value < limit;
    return [
      isBelow(margin[at], inputs.exit.margin),
      isBelow(growth[at], inputs.exit.growth),
      isBelow(product.share[at], inputs.exit.share),
    ].filter(Boolean).length;
  });
  let inARow = 0;
  const streak = triggers.map((held) => (inARow = held >= inputs.exit.triggers ? inARow + 1 : 0));
  const at = streak.indexOf(inputs.exit.periods);
  const byFigures = at < 0 ? undefined : at + 1;
  const exit =
    product.decidedExit === 0
      ? byFigures
      : byFigures === undefined
        ? product.decidedExit
        : Math.min(byFigures, product.decidedExit);
  const lastInDebt = cash.reduce((latest, amount, index) => (amount < 0 ? index + 1 : latest), 0);
  const peakSales = Math.max(...sales);

  return {
    before,
    left,
    adopters,
    customers,
    sales,
    stages: stageOf,
    typical: life.typical,
    moves: life.moves,
    peakOfLife: Math.max(before.sales, ...sales),
    price,
    unitCost,
    revenue,
    marketing,
    costs,
    profit,
    flows,
    cash,
    margin,
    growth,
    triggers,
    streak,
    byFigures,
    exit,
    payback: lastInDebt === periods.length ? undefined : lastInDebt + 1,
    peak: sum(sales) === 0 ? undefined : sales.indexOf(peakSales) + 1,
    peakSales,
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

  const lives = inputs.products.map((product) => computeProduct(product, inputs));
  const inAll = (of: (life: Life) => readonly number[]): number[] =>
    periods.map((period) => sum(lives.map((life) => of(life)[period] ?? 0)));
  const flows = inAll((life) => life.flows);
  const cash = flows.map((_, at) => sum(flows.slice(0, at + 1)));
  const paidBack = periods.map((period) => (cash.slice(period).every((amount) => amount >= 0) ? 1 : 0));
  const factors = periods.map((period) => (1 + rate) ** -(period + 1));

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
    investment: periods.map((period) => sum(inputs.products.map((one) => one.investment[period] ?? 0))),
    flows,
    cash,
    factors,
    discounted: flows.map((flow, at) => flow * (factors[at] ?? 0)),
    paidBack,
    payback: paidBack.indexOf(1),
    worth: netPresentValue(rate, flows),
    worths: lives.map((life) => netPresentValue(rate, life.flows)),
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
      const own = one.share[inputs.look - 1] ?? 0;
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
    /** First day of the exit, of each of its further steps and of the time after it. */
    exitDays: lives.map(({ exit }) =>
      exit === undefined
        ? undefined
        : [0, ...inputs.exit.days].map((_, index) => (starts[exit - 1] ?? 0) + sum(inputs.exit.days.slice(0, index))),
    ),
    keptFlows: lives.map((life) => (life.exit === undefined ? undefined : sum(life.flows.slice(life.exit - 1)))),
    /** The largest amount of money in the plan: what rounding is measured against. */
    scale: sum(
      lives.map((life, index) => sum(life.revenue) + sum(life.costs) + sum(inputs.products[index]?.investment ?? [])),
    ),
  };
}
