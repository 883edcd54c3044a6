import type { AnswersTo } from '../asked';
import type { Formula } from '../spec';
import type { questions } from './questions';

/** What is sold and whose problems it solves, as it was answered. Products stand in the order in which people are led on. */
export interface Matrix {
  readonly currency: string;
  readonly products: readonly { readonly name: string; readonly price: number }[];
  readonly problems: readonly string[];
  readonly asOf: string;
  /** Of those that cost something. */
  readonly averagePrice: number;
}

export function matrixOf({ currency, products, problems, start }: AnswersTo<typeof questions>): Matrix {
  const paid = products.filter(({ price }) => price > 0);
  const averagePrice = paid.reduce((sum, { price }) => sum + price, 0) / Math.max(1, paid.length);
  return { currency, products, problems, asOf: start, averagePrice };
}

export const productId = (index: number): string => `product_${index + 1}`;
export const problemId = (index: number): string => `problem_${index + 1}`;

/** Lines for links: a table of steps has as many. */
export const linesOf = ({ products }: Matrix): number => Math.max(12, 2 * products.length);

/** The lines of the table of links, those with an example first. */
export function lineIds(matrix: Matrix, examples: number): readonly string[] {
  return Array.from({ length: linesOf(matrix) }, (_, index) =>
    index < examples ? `link_${index + 1}` : `blank_${index + 1 - examples}`,
  );
}

/** A table's row from the column of one product to that of another. */
export const across = (row: string, from: number, to: number): Formula =>
  `${row}.${productId(from)}:${row}.${productId(to)}`;
