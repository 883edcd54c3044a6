// Refunds taken from the orders that they give back, so that an order is worth what was kept of it.

interface Refunds {
  /** Rows of refunds, each with the row of the order that it names, or −1. */
  readonly refunds: readonly { readonly row: number; readonly head: number }[];
  readonly customers: Int32Array;
  readonly moments: Float64Array;
  /** Is changed: what was given back is taken off. */
  readonly amounts: Float64Array;
  readonly isOrder: (row: number) => boolean;
}

/** What is left of an amount by rounding alone. */
const rounding = 1e-9;

/**
 * A refund gives back the order that it names; else, of the customer's orders up to it, the last one of the same amount,
 * and where there is none the last ones, as far as it reaches. Refunds that are more than all of them are `alone`; orders
 * of which nothing was kept are `givenBack`.
 */
export function giveBack({ refunds, customers, moments, amounts, isOrder }: Refunds): {
  readonly alone: readonly number[];
  readonly givenBack: readonly number[];
} {
  if (refunds.length === 0) return { alone: [], givenBack: [] };
  // Of equals by their amounts, so that nothing hangs on the order of the rows.
  const inTurn = (one: number, other: number): number =>
    (moments[one] ?? 0) - (moments[other] ?? 0) || (amounts[one] ?? 0) - (amounts[other] ?? 0);
  const inOrder = [...refunds].sort((one, other) => inTurn(one.row, other.row));
  const ordersOf = ordersByCustomer(new Set(refunds.map(({ row }) => customers[row] ?? -1)), customers, isOrder);
  for (const own of ordersOf.values()) own.sort(inTurn);
  const alone: number[] = [];
  const touched = new Set<number>();
  for (const { row, head } of inOrder) {
    let rest = Math.abs(amounts[row] ?? 0);
    const before = rest;
    const take = (order: number): void => {
      const amount = amounts[order] ?? 0;
      const taken = Math.min(amount, rest);
      if (taken <= 0) return;
      amounts[order] = amount - taken <= rounding * amount ? 0 : amount - taken;
      rest -= taken;
      touched.add(order);
    };
    if (head >= 0 && isOrder(head)) take(head);
    if (rest > 0) {
      const day = Math.floor(moments[row] ?? 0);
      const earlier = (ordersOf.get(customers[row] ?? -1) ?? []).filter(
        (order) => Math.floor(moments[order] ?? 0) <= day,
      );
      const same = rest === before ? earlier.filter((order) => amounts[order] === rest) : [];
      take(same[same.length - 1] ?? -1);
      for (let at = earlier.length - 1; at >= 0 && rest > rounding * before; at--) take(earlier[at] ?? -1);
    }
    if (rest > rounding * before) alone.push(row);
  }
  return { alone, givenBack: [...touched].filter((order) => amounts[order] === 0) };
}

/** The rows of the orders of these customers. */
function ordersByCustomer(
  wanted: ReadonlySet<number>,
  customers: Int32Array,
  isOrder: (row: number) => boolean,
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row] ?? -1;
    if (customer < 0 || !wanted.has(customer) || !isOrder(row)) continue;
    const own = found.get(customer);
    if (own) own.push(row);
    else found.set(customer, [row]);
  }
  return found;
}
