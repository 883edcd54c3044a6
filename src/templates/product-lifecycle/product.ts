import type { Timeline } from '../building-blocks/timeline';
import type { Formula, Item } from '../spec';
import type { Example } from './examples';
import { exampleOf } from './examples';

/** A product of the portfolio, as it was answered, with the example that its inputs are filled with. */
export interface Product {
  readonly number: number;
  readonly name: string;
  /** The id of its row in every table. */
  readonly row: string;
  readonly items: readonly Item[];
  readonly example: Example;
}

export type DemandModel = 'diffusion' | 'typed';

export function productsOf(
  answered: readonly { readonly name: string; readonly price: number }[],
  { periods, unit }: Timeline,
): readonly Product[] {
  return answered.map(({ name, price }, index) => ({
    number: index + 1,
    name,
    row: `product_${index + 1}`,
    items: [{ question: 'products', number: index + 1 }],
    example: exampleOf(index, price, periods, unit),
  }));
}

/** `f(1), f(2), …` of every product, as the arguments of a function. */
export function ofAll(products: readonly Product[], formula: (product: Product) => string): string {
  return products.map(formula).join(', ');
}

/** A product's cell in one of the tables whose rows are the products. */
const cellIn =
  (table: string) =>
  (product: Product, column: string): Formula =>
    `${table}.${product.row}.${column}`;

export const startOf = cellIn('start');
export const demandOf = cellIn('demand');
export const costOf = cellIn('costs');
export const positionOf = cellIn('position');
export const exitMoneyOf = cellIn('exit_money');

/** What flows over periods are worth at the start of the plan; `flow`: after the investment. */
export function worthOf(flow: string, investment: string): Formula {
  return `SUMPRODUCT(all(${flow}) + all(${investment}), all(operating_factor)) - SUMPRODUCT(all(${investment}), all(investment_factor))`;
}
