// Next products and movements of revenue, of rows that a copied statement has brought back: those of customers who gave nothing
// back were counted where the table is, the orders of the others were settled here, and both are put together.
import { countedPairs, linesOfPairs, productPairs, shownProducts, type NextLines } from '../customers/next-product';
import type { OrderColumns } from '../customers/order-columns';
import { revenueLines, type RevenueLine } from '../customers/recurring-revenue';
import { Dictionary } from '../numerics/dictionary';
import type { AnalysisOptions } from './contract';
import { serialOfDay } from './engine';
import type { SettledOrder } from './engine-sql';
import { mostPairNames } from './report-statement';

/** What came of them; days are counted from 1970 on. */
export interface CopiedPairs {
  readonly pairs: readonly {
    readonly first: string | null;
    readonly next: string | null;
    readonly isOrdered: boolean;
    readonly day: number;
    readonly customers: number;
  }[];
  readonly firstDays: readonly (readonly [day: number, customers: number])[];
  readonly products: readonly {
    readonly name: string;
    readonly purchases: number;
    readonly all: number;
    readonly place: number;
  }[];
}

function columnsOf(orders: readonly SettledOrder[]): OrderColumns & { readonly amounts: Float64Array } {
  const ids = new Dictionary(orders.length);
  return {
    customers: Int32Array.from(orders, ({ customer }) => ids.codeOf(customer)),
    ids: ids.ids(),
    days: Int32Array.from(orders, ({ moment }) => serialOfDay(Math.floor(moment / 86_400))),
    amounts: Float64Array.from(orders, ({ amount }) => amount),
  };
}

/** `null` where more products were bought than came, and those that count may be among the others. */
export function nextBack(
  { pairs, firstDays, products }: CopiedPairs,
  settled: readonly SettledOrder[],
  asOf: number,
): NextLines | null {
  const names = [...new Set(settled.flatMap(({ product }) => product ?? []))];
  const own = countedPairs(
    productPairs(columnsOf(settled), {
      moments: Float64Array.from(settled, ({ moment }) => moment),
      products: Int32Array.from(settled, ({ product }) => (product === null ? -1 : names.indexOf(product))),
      names,
      amounts: columnsOf(settled).amounts,
    }),
  );
  const copied = new Map(products.map(({ name, purchases }) => [name, purchases]));
  const all = products[0]?.all ?? 0;
  const fresh = [...own.sizes.keys()].filter((name) => !copied.has(name));
  if (all > copied.size && fresh.length > 0) return null;
  const sizes = new Map(copied);
  for (const [name, purchases] of own.sizes) sizes.set(name, (sizes.get(name) ?? 0) + purchases);
  const count = all + fresh.length;
  // Pairs came with the names of the first few products alone.
  const named = new Set(products.filter(({ place }) => place <= mostPairNames).map(({ name }) => name));
  const isNamed = (name: string): boolean => named.has(name) || !copied.has(name);
  if (![...shownProducts(sizes, count)].every(isNamed)) return null;
  const days = new Map(firstDays.map(([day, customers]) => [serialOfDay(day), customers]));
  for (const [day, customers] of own.firstDays) days.set(day, (days.get(day) ?? 0) + customers);
  return linesOfPairs(
    {
      pairs: [
        ...pairs.map((pair) => ({ ...pair, day: pair.isOrdered ? pair.day : serialOfDay(pair.day) })),
        ...own.pairs,
      ],
      firstDays: days,
      sizes,
    },
    asOf,
    count,
  );
}

export function revenueBack(
  copied: readonly RevenueLine[],
  settled: readonly SettledOrder[],
  options: { readonly period: AnalysisOptions['period']; readonly asOf: number },
): readonly RevenueLine[] {
  const columns = columnsOf(settled);
  return [...copied, ...revenueLines(columns, columns.amounts, options)];
}
