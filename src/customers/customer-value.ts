// What each customer is still worth, from the orders so far: how often they will order, and what an order is worth.
import type { Id } from '../numerics/dictionary';
import { codesInOrder } from '../numerics/id-order';
import { interpolated } from '../numerics/interpolation';
import { newestDay } from './order-columns';
import type { OrderColumns } from './order-columns';
import { ordersByCustomer } from './order-history';
import type { CustomerOrders } from './order-history';
import { expectedOrderValue, orderValueModel } from './order-value-model';
import type { OrderValueModel } from './order-value-model';
import { chanceAlive, orderingModel, ordersWhileAlive } from './ordering-model';
import type { OrderingModel } from './ordering-model';
import { unmade, type Outcome } from './outcome';

/** As many as the ordering model has parameters; fewer cannot say how customers differ. */
const fewestRepeaters = 4;

/** More negative amounts than this share of the rows are no refunds: they are orders at a loss, which no model here knows. */
export const mostRefunds = 0.2;

/** What the orders are worth: the model, or the one value that all orders have. */
export type OrderValues =
  | { readonly kind: 'modelled'; readonly model: OrderValueModel }
  /** The means of the customers are spread so widely that they have no mean themselves: of the values nothing is known. */
  | { readonly kind: 'heavyTailed'; readonly model: OrderValueModel }
  | { readonly kind: 'equal'; readonly value: number };

/** The two models of a column of orders, and what they were fitted to. */
export interface CustomerModels {
  readonly orders: CustomerOrders;
  /** Mean value of each customer's repeat orders; 0 without any that was paid for. */
  readonly means: Float64Array;
  readonly orderedAgain: number;
  readonly ordering: OrderingModel;
  readonly values: OrderValues;
  /** The day up to which the orders count. */
  readonly until: number;
  readonly daysPerPeriod: number;
}

/** The models over typed columns; `amounts` has a cell per row, and `asOf` is the newest day where it is `null`. */
export function fittedModels(
  columns: OrderColumns,
  amounts: Float64Array,
  asOf: number | null,
  daysPerPeriod: number,
): Outcome<CustomerModels> {
  const until = asOf ?? newestDay(columns);
  const lossMaking = lossMakingOrders(columns, amounts, until);
  if (lossMaking !== undefined) return unmade({ why: 'lossMakingOrders', ...lossMaking });
  return modelsOf(ordersByCustomer(columns, amounts, until), until, daysPerPeriod);
}

/** The models over what is known of each customer's orders up to the day `until`. */
export function modelsOf(orders: CustomerOrders, until: number, daysPerPeriod: number): Outcome<CustomerModels> {
  if (orders.codes.length === 0) return unmade({ why: 'noOrders' });
  const orderedAgain = orders.repeats.reduce((sum, repeats) => sum + (repeats > 0 ? 1 : 0), 0);
  if (orderedAgain < fewestRepeaters) {
    return unmade({ why: 'tooFewRepeatCustomers', least: fewestRepeaters, found: orderedAgain });
  }
  const ordering = orderingModel(
    {
      repeats: orders.repeats,
      lastOrder: orders.lastDay.map((day, customer) => day - (orders.firstDay[customer] ?? 0)),
      observed: orders.firstDay.map((day) => until - day),
    },
    daysPerPeriod,
  );
  if (ordering === undefined) return unmade({ why: 'noModel' });
  const means = meanRepeatValues(orders);
  const fitted = fittedValues(orders.paidRepeats, means);
  if (!fitted.made) return fitted;
  return { made: true, orders, means, orderedAgain, ordering, values: fitted.values, until, daysPerPeriod };
}

/**
 * The first row with a negative amount that gives back no earlier order, if there are too many of them to be refunds, and how
 * many there are; part of an order may be given back too.
 */
function lossMakingOrders(
  { customers, days }: OrderColumns,
  amounts: Float64Array,
  until: number,
): { readonly row: number; readonly rows: number } | undefined {
  let counted = 0;
  const negative: number[] = [];
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if ((customers[row] ?? -1) < 0 || day === 0 || day > until) continue;
    counted++;
    if ((amounts[row] ?? 0) < 0) negative.push(row);
  }
  if (negative.length <= mostRefunds * counted) return undefined;
  const paid = new Map<number, Map<number, number>>();
  for (let row = 0; row < days.length; row++) {
    const [code, day, amount] = [customers[row] ?? -1, days[row] ?? 0, amounts[row] ?? 0];
    if (code < 0 || day === 0 || amount <= 0) continue;
    const own = paid.get(code) ?? new Map<number, number>();
    own.set(amount, Math.min(own.get(amount) ?? Infinity, day));
    paid.set(code, own);
  }
  const losses = negative.filter((row) => {
    const before = paid.get(customers[row] ?? -1)?.get(-(amounts[row] ?? 0)) ?? Infinity;
    return before > (days[row] ?? 0);
  });
  if (losses.length <= mostRefunds * counted) return undefined;
  return { row: losses[0] ?? 0, rows: losses.length };
}

/** Mean value of the repeat orders of each customer on which something was paid; 0 without any. */
function meanRepeatValues({ paidRepeats, repeatSpend }: CustomerOrders): Float64Array {
  return paidRepeats.map((paid, customer) => (paid > 0 ? (repeatSpend[customer] ?? 0) / paid : 0));
}

function fittedValues(paidRepeats: Float64Array, means: Float64Array): Outcome<{ readonly values: OrderValues }> {
  const paying = means.filter((mean) => mean > 0);
  if (paying.length < fewestRepeaters) {
    return unmade({ why: 'tooFewPayingAgain', least: fewestRepeaters, found: paying.length });
  }
  const first = paying[0] ?? 0;
  // Means of equal amounts may differ in their last digits.
  if (paying.every((mean) => Math.abs(mean - first) <= 1e-9 * first)) {
    return { made: true, values: { kind: 'equal', value: paying.reduce((a, b) => Math.min(a, b)) } };
  }
  const model = orderValueModel(
    paidRepeats.filter((_, customer) => (means[customer] ?? 0) > 0),
    paying,
  );
  if (model === undefined) return unmade({ why: 'noModel' });
  return { made: true, values: { kind: model.q > 1 ? 'modelled' : 'heavyTailed', model } };
}

/** The orders of the horizon while alive, by alpha + the time observed: all of them, and discounted from the end of their period. */
interface FutureOrders {
  readonly all: (span: number) => number;
  readonly discounted: (span: number) => number;
}

/**
 * Of customers with so many repeat orders, whose spans lie between the two. Their expectations are smooth in the span, so
 * that those of a few spans say all others to twelve digits: a discounted sum has a term for each period of the horizon, and
 * each of them would be an integral.
 */
function futureOrders(
  ordering: OrderingModel,
  repeats: number,
  { shortest, longest }: Spans,
  { horizon, ends, factors }: Discounting,
): FutureOrders {
  const orders = ordersWhileAlive(ordering, repeats);
  // A first order for each ratio there is, however small it is.
  const perRatio = interpolated(
    (log) => orders(Math.expm1(log)) / Math.expm1(log),
    Math.log1p((ends[0] ?? horizon) / longest),
    Math.log1p(horizon / shortest),
  );
  const ordersBy = (time: number, span: number): number => (time / span) * perRatio(Math.log1p(time / span));
  const all = (span: number): number => ordersBy(horizon, span);
  if (ends.length === 0) return { all, discounted: all };
  const ofLog = interpolated(
    (log) => {
      const span = Math.exp(log);
      let sum = 0;
      let before = 0;
      for (let period = 0; period < ends.length; period++) {
        const now = ordersBy(ends[period] as number, span);
        sum += (now - before) * (factors[period] as number);
        before = now;
      }
      return sum;
    },
    Math.log(shortest),
    Math.log(longest),
  );
  return { all, discounted: (span) => ofLog(Math.log(span)) };
}

interface Spans {
  shortest: number;
  longest: number;
}

/** The horizon, and the ends of its periods with what money is worth there; none where it is worth the same at any time. */
interface Discounting {
  readonly horizon: number;
  readonly ends: Float64Array;
  readonly factors: Float64Array;
}

function discounting(horizon: number, rate: number): Discounting {
  const ends = Float64Array.from({ length: rate === 0 ? 0 : Math.ceil(horizon) }, (_, period) =>
    Math.min(period + 1, horizon),
  );
  return { horizon, ends, factors: ends.map((end) => Math.exp(-end * Math.log1p(rate))) };
}

/** One entry for each customer with an order, in the order of `codes`. */
export interface ValuedCustomers {
  /** The codes of the customers. */
  readonly codes: Int32Array;
  /** Days with an order. */
  readonly orders: Float64Array;
  /** Orders of the horizon. */
  readonly expected: Float64Array;
  readonly alive: Float64Array;
  /** NaN where nothing is known of the values. */
  readonly orderValue: Float64Array;
  /** Money of the horizon, discounted from the end of each period; NaN where nothing is known of the values. */
  readonly worth: Float64Array;
  /** Places of the customers, the most valuable first, or with most orders to come; customers alike by their ids. */
  readonly places: Uint32Array;
}

/** What each customer of the models is worth over the next `horizon` periods. */
export function valuedCustomers(
  { orders, means, ordering, values, until, daysPerPeriod }: CustomerModels,
  ids: readonly Id[],
  horizon: number,
  discountRate: number,
): ValuedCustomers {
  const size = orders.codes.length;
  const spans = new Map<number, Spans>();
  const spanOf = (customer: number): number =>
    ordering.alpha + (until - (orders.firstDay[customer] ?? 0)) / daysPerPeriod;
  for (let customer = 0; customer < size; customer++) {
    const repeats = orders.repeats[customer] ?? 0;
    const span = spanOf(customer);
    const known = spans.get(repeats);
    if (known === undefined) spans.set(repeats, { shortest: span, longest: span });
    else if (span < known.shortest) known.shortest = span;
    else if (span > known.longest) known.longest = span;
  }
  const discount = discounting(horizon, discountRate);
  const futures = new Map<number, FutureOrders>();
  for (const [repeats, own] of spans) futures.set(repeats, futureOrders(ordering, repeats, own, discount));
  const expected = new Float64Array(size);
  const alive = new Float64Array(size);
  const orderValue = new Float64Array(size);
  const worth = new Float64Array(size);
  const valueOf = (customer: number): number => {
    if (values.kind === 'equal') return values.value;
    if (values.kind === 'heavyTailed') return Number.NaN;
    return expectedOrderValue(values.model, orders.paidRepeats[customer] ?? 0, means[customer] ?? 0);
  };
  for (let customer = 0; customer < size; customer++) {
    const repeats = orders.repeats[customer] ?? 0;
    const observed = (until - (orders.firstDay[customer] ?? 0)) / daysPerPeriod;
    const span = spanOf(customer);
    const future = futures.get(repeats);
    const lastOrder = ((orders.lastDay[customer] ?? 0) - (orders.firstDay[customer] ?? 0)) / daysPerPeriod;
    const chance = chanceAlive(ordering, repeats, lastOrder, observed);
    const value = valueOf(customer);
    expected[customer] = chance * (future?.all(span) ?? 0);
    alive[customer] = chance;
    orderValue[customer] = value;
    worth[customer] = chance * (future?.discounted(span) ?? 0) * value;
  }
  const rank = new Int32Array(ids.length);
  codesInOrder(ids).forEach((code, place) => (rank[code] = place));
  const rankOf = (customer: number): number => rank[orders.codes[customer] ?? 0] ?? 0;
  const best = values.kind === 'heavyTailed' ? expected : worth;
  const places = Uint32Array.from(best.keys()).sort((i, j) => (best[j] ?? 0) - (best[i] ?? 0) || rankOf(i) - rankOf(j));
  return {
    codes: orders.codes,
    orders: orders.repeats.map((repeats) => repeats + 1),
    expected,
    alive,
    orderValue,
    worth,
    places,
  };
}

/**
 * How much a customer's own repeat orders weigh in the expected value of an order, beside the mean of all customers:
 * p × orders / (p × orders + q − 1).
 */
export function weightOfOwnOrders({ p, q }: OrderValueModel, orders: number): number {
  return (p * orders) / (p * orders + q - 1);
}
