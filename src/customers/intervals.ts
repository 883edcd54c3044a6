// How far what the models project may be from what comes: intervals of 90 %, by the models' own assumptions.
//
// Two things are not known: the parameters, which were estimated from so many customers, and what those customers will do,
// even were the parameters known. The first is the inverse of the likelihood's curvature, carried over by the delta method;
// the second is the variance that the models themselves give. A total is positive: its interval is that of its logarithm.
import { normalQuantile } from '../numerics/normal';
import { quadraticForm } from '../numerics/symmetric';
import type { CustomerModels, ValuedCustomers } from './customer-value';
import { expectedOrderValue, orderValueCovariance, type OrderValueModel } from './order-value-model';
import {
  chanceAlive,
  orderingCovariance,
  ordersWhileAlive,
  pairsWhileAlive,
  type Distributions,
} from './ordering-model';
import { sampleOf } from './sample';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const coverage = 0.9;

const deviations = normalQuantile((1 + coverage) / 2);

/** So many customers say well enough how far a total may be off; the total itself is that of all. */
const sampleSize = 1024;

/** Of the logarithm of a parameter. */
const step = 1e-3;

/** Orders and money of all customers over the horizon; `null` where a model is at a limit, or where money has no variance. */
export function valueIntervals(
  { orders, means, ordering, values, until, daysPerPeriod }: CustomerModels,
  valued: ValuedCustomers,
  horizon: number,
): { readonly orders: Interval | null; readonly money: Interval | null } {
  const size = valued.codes.length;
  const none = { orders: null, money: null };
  if (ordering.limits.length > 0 || size === 0) return none;
  const histories = {
    repeats: orders.repeats,
    lastOrder: orders.lastDay.map((day, customer) => day - (orders.firstDay[customer] ?? 0)),
    observed: orders.firstDay.map((day) => until - day),
  };
  const covariance = orderingCovariance(histories, daysPerPeriod, ordering);
  if (covariance === undefined) return none;
  // Evenly from the most valuable to the least.
  const places = sampleOf(size, sampleSize);
  const sample = places ? Uint32Array.from(places, (place) => valued.places[place] ?? 0) : valued.places;
  const scale = size / sample.length;
  const expected = (model: Distributions, customer: number, whileAlive: (ratio: number) => number): number => {
    const observed = (histories.observed[customer] ?? 0) / daysPerPeriod;
    const lastOrder = (histories.lastOrder[customer] ?? 0) / daysPerPeriod;
    const chance = chanceAlive(model, orders.repeats[customer] ?? 0, lastOrder, observed);
    return chance * whileAlive(horizon / (model.alpha + observed));
  };
  const worthOf =
    values.kind === 'modelled'
      ? (model: Pick<OrderValueModel, 'p' | 'q' | 'gamma'>, customer: number): number =>
          expectedOrderValue(model, orders.paidRepeats[customer] ?? 0, means[customer] ?? 0)
      : (): number => (values.kind === 'equal' ? values.value : Number.NaN);
  const valueModel = values.kind === 'modelled' ? values.model : { p: 1, q: 2, gamma: 1 };
  /** Orders and money of the sample, by the models given. */
  const totals = (model: Distributions, value: typeof valueModel): readonly [orders: number, money: number] => {
    const perRepeats = new Map<number, (ratio: number) => number>();
    let sum = 0;
    let money = 0;
    for (const customer of sample) {
      const repeats = orders.repeats[customer] ?? 0;
      const whileAlive = perRepeats.get(repeats) ?? ordersWhileAlive(model, repeats);
      perRepeats.set(repeats, whileAlive);
      const own = expected(model, customer, whileAlive);
      sum += own;
      money += own * worthOf(value, customer);
    }
    return [sum, money];
  };
  const slopes = (
    logs: readonly number[],
    at: (logs: readonly number[]) => readonly [number, number],
  ): readonly [number[], number[]] => {
    const found: [number[], number[]] = [[], []];
    logs.forEach((_, place) => {
      const moved = (by: number): readonly [number, number] =>
        at(logs.map((log, each) => (each === place ? log + by : log)));
      const [up, down] = [moved(step), moved(-step)];
      found[0].push((up[0] - down[0]) / (2 * step));
      found[1].push((up[1] - down[1]) / (2 * step));
    });
    return found;
  };
  const { r, alpha, a, b } = ordering;
  const [ofOrders, ofMoney] = slopes(
    [Math.log(r), Math.log(r / alpha), Math.log(a), Math.log(b / a)],
    ([logR = 0, logRate = 0, logA = 0, logOdds = 0]) =>
      totals(
        { r: Math.exp(logR), alpha: Math.exp(logR - logRate), a: Math.exp(logA), b: Math.exp(logA + logOdds) },
        valueModel,
      ),
  );
  const [all, allMoney] = totals(ordering, valueModel);
  const process = processVariances();
  const orderVariance = scale * scale * quadraticForm(covariance, ofOrders) + scale * process.orders;
  return { orders: around(scale * all, orderVariance), money: moneyInterval() };

  /** What the customers of the sample do, were the parameters known. */
  function processVariances(): { readonly orders: number; readonly money: number } {
    let [ofCount, ofAmounts] = [0, 0];
    const perRepeats = new Map<number, readonly [(ratio: number) => number, (ratio: number) => number]>();
    for (const customer of sample) {
      const repeats = orders.repeats[customer] ?? 0;
      const known = perRepeats.get(repeats) ?? [
        ordersWhileAlive(ordering, repeats),
        pairsWhileAlive(ordering, repeats),
      ];
      perRepeats.set(repeats, known);
      const observed = (histories.observed[customer] ?? 0) / daysPerPeriod;
      const lastOrder = (histories.lastOrder[customer] ?? 0) / daysPerPeriod;
      const chance = chanceAlive(ordering, repeats, lastOrder, observed);
      const ratio = horizon / (ordering.alpha + observed);
      const mean = chance * known[0](ratio);
      const square = chance * (known[1](ratio) + known[0](ratio));
      ofCount += square - mean * mean;
      ofAmounts += moneyVariance(customer, mean, square);
    }
    return { orders: ofCount, money: ofAmounts };
  }

  /** Of a random number of random amounts, whose mean is the customer's own and not known either. */
  function moneyVariance(customer: number, mean: number, square: number): number {
    if (values.kind === 'equal') return values.value * values.value * (square - mean * mean);
    if (values.kind !== 'modelled') return Number.NaN;
    const { p, q, gamma } = values.model;
    const paid = orders.paidRepeats[customer] ?? 0;
    const shape = q + p * paid;
    if (shape <= 2) return Number.NaN;
    const rate = gamma + paid * (means[customer] ?? 0);
    const inverseSquare = (rate * rate) / ((shape - 1) * (shape - 2));
    const meanMoney = mean * expectedOrderValue(values.model, paid, means[customer] ?? 0);
    return mean * p * inverseSquare + square * p * p * inverseSquare - meanMoney * meanMoney;
  }

  function moneyInterval(): Interval | null {
    if (Number.isNaN(process.money)) return null;
    let variance = scale * scale * quadraticForm(covariance ?? new Float64Array(16), ofMoney) + scale * process.money;
    if (values.kind === 'modelled') {
      if (values.model.limits.length > 0) return null;
      const paying = means.map((mean, customer) => (mean > 0 ? (orders.paidRepeats[customer] ?? 0) : 0));
      const own = orderValueCovariance(
        paying.filter((count) => count > 0),
        means.filter((mean) => mean > 0),
        values.model,
      );
      if (own === undefined) return null;
      const { p, q, gamma } = values.model;
      const [, byValue] = slopes(
        [Math.log(p), Math.log(q), Math.log((p * gamma) / q)],
        ([logP = 0, logQ = 0, logMean = 0]) =>
          totals(ordering, { p: Math.exp(logP), q: Math.exp(logQ), gamma: Math.exp(logMean + logQ - logP) }),
      );
      variance += scale * scale * quadraticForm(own, byValue);
    }
    return around(scale * allMoney, variance);
  }
}

function around(total: number, variance: number): Interval | null {
  if (!(total > 0) || !(variance >= 0)) return null;
  // The logarithm of a total with such a mean and variance, were it log-normal.
  const spread = Math.sqrt(Math.log1p(variance / (total * total)));
  const middle = Math.log(total) - (spread * spread) / 2;
  return { low: Math.exp(middle - deviations * spread), high: Math.exp(middle + deviations * spread) };
}
