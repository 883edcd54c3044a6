import { estimate } from '../building-blocks/units';
import type { Item } from '../spec';
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

export interface Thing {
  readonly name: string;
  readonly price: number;
}

/** F1: of ten buyers seven take the first tier, two the second, one the third. */
const sharesOfThree = [0.7, 0.2, 0.1];

/** The example's share of buyers of each tier: they add up to one, to the last digit. */
export function shareOf(tier: number, tiers: number): number {
  if (tiers === sharesOfThree.length) return sharesOfThree[tier] ?? 0;
  const usual = Math.floor(100 / tiers) / 100;
  return tier === 0 ? Math.round(100 - 100 * usual * (tiers - 1)) / 100 : usual;
}

export function economyOf(answers: AnswersTo<typeof questions>): Economy {
  const { currency, products: tiers, offers, channels, entries } = answers;
  const averagePrice = tiers.reduce((sum, { price }, index) => sum + price * shareOf(index, tiers.length), 0);
  return { currency, tiers, offers, channels, entries, averagePrice };
}

/** An amount in the size of what is sold. */
export const inPrices = ({ averagePrice }: Economy, times: number): number => estimate(averagePrice * times);

export const itemOf = (question: string, index: number): readonly Item[] => [{ question, number: index + 1 }];

/** `1 … 3` as the rows `tier_1 … tier_3`. */
export const rowOf = (what: string, index: number): string => `${what}_${index + 1}`;
