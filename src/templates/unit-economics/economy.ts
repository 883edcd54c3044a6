import { averagePriceOf, type Thing } from '../building-blocks/tiers';
import { estimate } from '../building-blocks/units';
import type { AnswersTo } from '../asked';
import type { questions } from './questions';

/** What is sold, as it was answered, with the amounts that the examples are derived from. */
export interface Economy {
  readonly currency: string;
  readonly tiers: readonly Thing[];
  readonly offers: readonly Thing[];
  readonly channels: readonly string[];
  readonly entries: readonly string[];
  /** What a buyer pays, if the example's shares of buyers hold. */
  readonly averagePrice: number;
}

export function economyOf(answers: AnswersTo<typeof questions>): Economy {
  const { currency, products: tiers, offers, channels, entries } = answers;
  return { currency, tiers, offers, channels, entries, averagePrice: averagePriceOf(tiers) };
}

/** An amount in the size of what is sold. */
export const inPrices = ({ averagePrice }: Economy, times: number): number => estimate(averagePrice * times);
