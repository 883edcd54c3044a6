// How unevenly customers bring money: the curve of Pareto and Lorenz, its Gini coefficient, and the layers of the pyramid.
import { sumsByGroup } from '../numerics/group-sums';
import type { OrderColumns } from './order-columns';

/** The first so many of the customers, ranked by money, those with most first; of equal money those with more orders first. */
export interface Ranked {
  /** How many they are. */
  readonly customers: number;
  /** What they bring together. */
  readonly money: number;
  /** Their orders together, without those of 0 and below. */
  readonly orders: number;
  /** What the last of them brings. */
  readonly least: number;
}

/** What is known of all customers by their rank. */
export interface Ranking {
  readonly customers: number;
  /** After refunds. */
  readonly money: number;
  /** The fewest customers that together bring at least 80 % of the money; 0 where all bring nothing or less. */
  readonly eighty: number;
  /**
   * 0 where all bring the same, towards 1 where one brings all: the mean difference of two customers over twice the mean.
   * Who brings less than nothing counts as 0 here, which keeps it from 0 to 1. NaN where nobody brings anything.
   */
  readonly gini: number;
  /** Customers whose refunds are more than their orders, and their money together: below 0. */
  readonly below: { readonly customers: number; readonly money: number };
  readonly first: readonly Ranked[];
}

/** Steps of the curve: shares of the customers. */
export const curveSteps = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Where the layers end, as shares of the customers from the top: the top 1 %, the next 4 %, the next 15 % and the other 80 %.
 *
 * Source: Curry, J., & Curry, A. (2000). The Customer Marketing Method. Free Press: top, big, medium and small customers.
 * Zeithaml, Rust & Lemon (2001), The Customer Pyramid, California Management Review 43 (4), name four tiers without bounds.
 */
export const layerEnds = [0.01, 0.05, 0.2, 1] as const;

/** A hundredth of fifty customers is a customer; the last layer may then be smaller than its share. */
export function layerSizes(customers: number): readonly number[] {
  return layerEnds.map((share) => Math.min(customers, Math.max(1, Math.round(share * customers))));
}

/** How many customers stand at each step of the curve. */
export function curveSizes(customers: number): readonly number[] {
  return curveSteps.map((share) => Math.round(share * customers));
}

/** `money` comes with each customer's orders at the same place. */
export function rankingOf(
  { money, orders }: { readonly money: Float64Array; readonly orders: Float64Array },
  sizes: readonly number[],
): Ranking {
  const customers = money.length;
  const places = Uint32Array.from(money.keys()).sort(
    (one, other) => (money[other] ?? 0) - (money[one] ?? 0) || (orders[other] ?? 0) - (orders[one] ?? 0),
  );
  const sorted = Float64Array.from(places, (place) => money[place] ?? 0);
  const sums = runningSums(sorted);
  const all = sums[customers] ?? 0;
  const orderSums = runningSums(Float64Array.from(places, (place) => orders[place] ?? 0));
  let weighted = 0;
  let positive = 0;
  sorted.forEach((each, place) => {
    weighted += (place + 1) * Math.max(each, 0);
    positive += Math.max(each, 0);
  });
  const below = sorted.filter((each) => each < 0);
  return {
    customers,
    money: all,
    eighty: all > 0 ? sums.findIndex((sum) => isEighty(sum, all)) : 0,
    gini: giniOf({ customers, weighted, positive }),
    below: { customers: below.length, money: runningSums(below)[below.length] ?? 0 },
    first: sizes.map((size) => ({
      customers: size,
      money: sums[size] ?? 0,
      orders: orderSums[size] ?? 0,
      least: sorted[size - 1] ?? 0,
    })),
  };
}

/** A share of a cent decides nothing. */
function isEighty(sum: number, all: number): boolean {
  return 5 * sum >= 4 * all * (1 - 1e-12);
}

/** `weighted`: each customer's money, not below 0, times the rank from the top, added up. */
export function giniOf({
  customers,
  weighted,
  positive,
}: {
  readonly customers: number;
  readonly weighted: number;
  readonly positive: number;
}): number {
  return positive > 0 ? (customers + 1 - (2 * weighted) / positive) / customers : Number.NaN;
}

/** Before the first, after the first, after the second …; of cents exact. */
function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  const units = [1, 1e2, 1e4, 1e6].find((unit) => values.every((each) => Math.round(each * unit) / unit === each)) ?? 0;
  let sum = 0;
  values.forEach((each, place) => {
    sum += units > 0 ? Math.round(each * units) : each;
    sums[place + 1] = units > 0 ? sum / units : sum;
  });
  return sums;
}

/** Money and paid orders of each customer who has a row that counts. */
export function moneyByCustomer(
  { customers, days, ids }: OrderColumns,
  amounts: Float64Array,
): { readonly money: Float64Array; readonly orders: Float64Array } {
  const counted = Int32Array.from(customers, (customer, row) => ((days[row] ?? 0) > 0 ? customer : -1));
  const isCustomer = new Uint8Array(ids.length);
  const orders = new Float64Array(ids.length);
  counted.forEach((customer, row) => {
    if (customer < 0) return;
    isCustomer[customer] = 1;
    if ((amounts[row] ?? 0) > 0) orders[customer] = (orders[customer] ?? 0) + 1;
  });
  const own = (_: number, customer: number): boolean => isCustomer[customer] === 1;
  return { money: sumsByGroup(amounts, counted, ids.length).filter(own), orders: orders.filter(own) };
}

/** A layer of the pyramid: of customers ranked by money. */
export interface Layer {
  /** The ranks of the first and the last of them; the last is before the first where nobody is in it. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  readonly money: number;
  readonly orders: number;
  /** What the last of them brings. */
  readonly least: number;
  /** Whether the first of the next layer brings the same, so that only the rank parts the two. */
  readonly isTied: boolean;
}

export interface Pyramid extends Omit<Ranking, 'first'> {
  readonly layers: readonly Layer[];
  readonly curve: readonly { readonly share: number; readonly customers: number; readonly money: number }[];
}

/** How many of the first customers a pyramid has to be told of. */
export function pyramidSizes(customers: number): readonly number[] {
  const ends = layerSizes(customers);
  return [...ends, ...ends.map((end) => Math.min(end + 1, customers)), ...curveSizes(customers)];
}

/** Of a ranking with those sizes; all customers together bring more than nothing. */
export function pyramidOf({ first, ...all }: Ranking): Pyramid {
  const ends = first.slice(0, layerEnds.length);
  return {
    ...all,
    layers: ends.map((end, layer): Layer => {
      const above = ends[layer - 1] ?? { customers: 0, money: 0, orders: 0 };
      const next = first[layerEnds.length + layer];
      return {
        from: above.customers + 1,
        to: end.customers,
        customers: end.customers - above.customers,
        money: end.money - above.money,
        orders: end.orders - above.orders,
        least: end.least,
        isTied: end.customers < all.customers && next?.least === end.least,
      };
    }),
    curve: first.slice(2 * layerEnds.length).map(({ customers, money }, step) => ({
      share: curveSteps[step] ?? 0,
      customers,
      money,
    })),
  };
}
