// How recurring revenue moves from one period to the next: new, reactivated, expanded, contracted and churned.
import { sumsByGroup } from '../numerics/group-sums';
import { nextPeriodStart, type Period } from '../numerics/periods';
import type { OrderColumns } from './order-columns';
import { rowsByPeriod } from './rows-by-period';

/** What happens to a customer's revenue in a period, or to all of it: `paid` is every customer who pays in it. */
export const revenueMoves = [
  'fresh',
  'reactivated',
  'expanded',
  'contracted',
  'unchanged',
  'churned',
  'paid',
  'refunded',
] as const;
export type RevenueMove = (typeof revenueMoves)[number];

/** Customers of one period with one move, and by how much their revenue moved; never below 0. */
export interface RevenueLine {
  /** The first day of the period. */
  readonly start: number;
  readonly move: RevenueMove;
  readonly customers: number;
  readonly money: number;
}

/** Revenue and customers of one period that is over. */
export interface RevenueBridge {
  readonly start: number;
  /** By move: none of them below 0. */
  readonly money: Readonly<Record<RevenueMove, number>>;
  readonly customers: Readonly<Record<RevenueMove, number>>;
}

/**
 * Each payment counts for the period it falls in, and a customer's revenue of a period is what they paid in it after refunds;
 * a period in which that is not above 0 is one without payment. Without payment right after a period with one a customer has
 * churned, by all they paid; with payment again later they are reactivated. What is paid above or below the period before is
 * expansion or contraction. So opening + new + reactivation + expansion − contraction − churn = closing, to the cent.
 *
 * Source: ChartMogul, "Data Table and MRR Movements" (the five movements of MRR).
 */
export function revenueLines(
  columns: OrderColumns,
  amounts: Float64Array,
  options: { readonly period: Period; readonly asOf: number },
): readonly RevenueLine[] {
  const { customers, ids } = columns;
  const { starts, rowsOf } = rowsByPeriod(columns, options);
  // Of each customer the last period with a payment, from 1; 0 before the first one. And how much it was.
  const paidIn = new Int32Array(ids.length);
  const paid = new Float64Array(ids.length);
  const placeIn = new Int32Array(ids.length).fill(-1);
  let before: readonly number[] = [];
  return starts.flatMap((start, place): RevenueLine[] => {
    const codes: number[] = [];
    const rows = rowsOf(place);
    const groups = rows.map((row) => {
      const customer = customers[row] ?? 0;
      if ((placeIn[customer] ?? -1) < 0) placeIn[customer] = codes.push(customer) - 1;
      return placeIn[customer] ?? -1;
    });
    for (const customer of codes) placeIn[customer] = -1;
    const sums = sumsByGroup(
      Float64Array.from(rows, (row) => amounts[row] ?? 0),
      groups,
      codes.length,
    );
    const moved = Object.fromEntries(revenueMoves.map((move) => [move, []])) as unknown as Record<
      RevenueMove,
      number[]
    >;
    const paying = codes.filter((customer, index) => {
      const money = sums[index] ?? 0;
      if (money < 0) moved.refunded.push(-money);
      if (!(money > 0)) return false;
      const last = paidIn[customer] ?? 0;
      const change = money - (paid[customer] ?? 0);
      if (last === 0) moved.fresh.push(money);
      else if (last < place) moved.reactivated.push(money);
      else if (change > 0) moved.expanded.push(change);
      else if (change < 0) moved.contracted.push(-change);
      else moved.unchanged.push(0);
      moved.paid.push(money);
      paidIn[customer] = place + 1;
      paid[customer] = money;
      return true;
    });
    for (const customer of before) if (paidIn[customer] === place) moved.churned.push(paid[customer] ?? 0);
    before = paying;
    return revenueMoves.flatMap((move): RevenueLine[] => {
      const own = moved[move];
      const [money = 0] = sumsByGroup(Float64Array.from(own), new Int32Array(own.length), 1);
      return own.length > 0 ? [{ start, move, customers: own.length, money }] : [];
    });
  });
}

/** The periods that are over, one after the other; lines of one period and move add up; in one that is not, who has not paid yet is not lost. */
export function revenueBridges(
  lines: readonly RevenueLine[],
  { period, asOf }: { readonly period: Period; readonly asOf: number },
): readonly RevenueBridge[] {
  const first = lines.reduce((least, { start }) => Math.min(least, start), Infinity);
  const none = (): Record<RevenueMove, number> =>
    Object.fromEntries(revenueMoves.map((move) => [move, 0])) as Record<RevenueMove, number>;
  const bridges: (RevenueBridge & { money: Record<RevenueMove, number>; customers: Record<RevenueMove, number> })[] =
    [];
  for (let start = first; nextPeriodStart(start, period) - 1 <= asOf; start = nextPeriodStart(start, period))
    bridges.push({ start, money: none(), customers: none() });
  const byStart = new Map(bridges.map((bridge) => [bridge.start, bridge]));
  for (const { start, move, money, customers } of lines) {
    const bridge = byStart.get(start);
    if (!bridge) continue;
    bridge.money[move] += money;
    bridge.customers[move] += customers;
  }
  return bridges;
}
