import type { AnswersTo } from '../asked';
import { averagePriceOf, type Thing } from '../building-blocks/tiers';
import { estimate } from '../building-blocks/units';
import type { Formula } from '../spec';
import type { questions } from './questions';

/** What is priced, as it was answered. */
export interface Offer {
  readonly currency: string;
  readonly tiers: readonly Thing[];
  readonly bundles: readonly string[];
  readonly competitors: readonly string[];
  readonly tests: number;
  /** What a buyer pays, if the example's shares of buyers hold. */
  readonly averagePrice: number;
  /** Whose price the example's tests and survey are about. */
  readonly tested: Thing;
}

export function offerOf(answers: AnswersTo<typeof questions>): Offer {
  const { currency, products: tiers, bundles, competitors, price_tests: tests } = answers;
  const middle = tiers[Math.floor((tiers.length - 1) / 2)];
  return {
    currency,
    tiers,
    bundles,
    competitors,
    tests,
    averagePrice: averagePriceOf(tiers),
    tested: middle ?? { name: '', price: 0 },
  };
}

/** An amount in the size of the tested price. */
export const inTested = ({ tested }: Offer, times: number): number => estimate(tested.price * times);

/** `value ÷ by`, and a dash where there is nothing to divide by. */
export const ratio = (value: Formula, by: Formula): Formula => `IF(${by} = 0, word(none), ${value} / ${by})`;
