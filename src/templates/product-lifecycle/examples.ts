import type { PeriodUnit } from '../spec';
import { estimate } from '../building-blocks/units';
import type { StageId } from './words';

/** What the inputs of a product are filled with until its own figures are typed. */
export interface Example {
  readonly price: number;
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly launch: number;
  readonly repeatRate: number;
  readonly customersBefore: number;
  readonly salesBefore: number;
  readonly stageBefore: StageId;
  /** By period. */
  readonly sales: readonly number[];
  readonly erosion: number;
  readonly unitCost: number;
  readonly learning: number;
  readonly experience: number;
  /** By stage, in the order of life. */
  readonly marketing: readonly number[];
  readonly fixedCost: readonly number[];
  readonly investment: readonly number[];
  readonly share: readonly number[];
  readonly competitor: number;
  readonly marketGrowth: number;
  readonly capital: number;
  readonly closingCost: number;
}

/** The length of a period. */
export const yearsIn: Readonly<Record<PeriodUnit, number>> = { week: 7 / 365, month: 1 / 12, quarter: 1 / 4 };

/**
 * Three stories: a product that is launched in this plan, a grown one that pays for it, and one whose time is over. Times
 * are years and rates are yearly, so that a plan of weeks, of months and of quarters tell of the same products; amounts are
 * shares of the price, so that they are plausible in any currency.
 */
interface Story {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  /** Years on the market when the plan begins; of a new product the share of the plan that passes before its launch. */
  readonly age: number | { readonly afterShareOfPlan: number };
  readonly stageBefore: StageId;
  readonly repeats: number;
  readonly erosion: number;
  readonly unitCost: number;
  readonly learning: number;
  /** Of the revenue of an average year of its life. */
  readonly marketing: readonly number[];
  readonly fixedCost: number;
  readonly closingCost: number;
  /** A year, and in all at most, of the revenue of the whole market; until the launch. */
  readonly investment: { readonly yearly: number; readonly most: number };
  /** Of the revenue of the whole market. */
  readonly capital: number;
  readonly share: { readonly from: number; readonly to: number };
  readonly competitor: number;
  readonly marketGrowth: number;
}

/** Years in which nearly the whole market of a story buys. */
const lifetime = 5;

const launched: Story = {
  market: 8000,
  innovation: 0.06,
  imitation: 1.2,
  age: { afterShareOfPlan: 0.1 },
  stageBefore: 'introduction',
  repeats: 0.04,
  erosion: 0.06,
  unitCost: 0.4,
  learning: 0.15,
  marketing: [0.25, 0.2, 0.1, 0.04],
  fixedCost: 0.15,
  closingCost: 0.05,
  investment: { yearly: 0.2, most: 0.15 },
  capital: 0.03,
  share: { from: 0.02, to: 0.25 },
  competitor: 0.2,
  marketGrowth: 0.25,
};
const grown: Story = {
  market: 12_000,
  innovation: 0.04,
  imitation: 0.8,
  age: 1.5,
  stageBefore: 'growth',
  repeats: 0.12,
  erosion: 0.04,
  unitCost: 0.3,
  learning: 0.1,
  marketing: [0.15, 0.15, 0.08, 0.04],
  fixedCost: 0.12,
  closingCost: 0.05,
  investment: { yearly: 0.1, most: 0.025 },
  capital: 0.02,
  share: { from: 0.3, to: 0.3 },
  competitor: 0.2,
  marketGrowth: 0.06,
};
const ageing: Story = {
  market: 6000,
  innovation: 0.06,
  imitation: 1.2,
  age: 3,
  stageBefore: 'maturity',
  repeats: 0,
  erosion: 0.08,
  unitCost: 0.5,
  learning: 0.05,
  marketing: [0.08, 0.08, 0.08, 0.08],
  fixedCost: 0.12,
  closingCost: 0.03,
  investment: { yearly: 0, most: 0 },
  capital: 0.02,
  share: { from: 0.12, to: 0.02 },
  competitor: 0.25,
  marketGrowth: -0.05,
};
const stories = [launched, grown, ageing] as const;

/** The share of the market that has bought so many years after the launch (Bass, 1969). */
function boughtBy({ innovation, imitation }: Story, years: number): number {
  const decay = Math.exp(-(innovation + imitation) * Math.max(0, years));
  return (innovation * (1 - decay)) / (innovation + imitation * decay);
}

/** `index`: the product's place in the list; from the fourth on the stories come again, smaller and at other times. */
export function exampleOf(index: number, price: number, periods: number, unit: PeriodUnit): Example {
  const round = Math.floor(index / stories.length);
  const story = stories[index % stories.length] ?? launched;
  const years = yearsIn[unit];
  const market = Math.round(story.market * 0.8 ** round);
  const launch =
    typeof story.age === 'number'
      ? 1 - Math.round((story.age + 0.2 * round) / years)
      : Math.round((story.age.afterShareOfPlan + 0.08 * round) * periods) + 1;
  const yearlyRevenue = (market * price) / lifetime;
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  const perPeriod = (yearly: number): number => Number((yearly * years).toPrecision(2));
  const boughtAt = (period: number): number => market * boughtBy(story, (period - launch + 1) * years);
  const repeatRate = perPeriod(story.repeats);
  const soldIn = (period: number): number =>
    Math.round(boughtAt(period) - boughtAt(period - 1) + repeatRate * boughtAt(period - 1));
  const all = Array.from({ length: periods }, (_, at) => at + 1);
  const paid = all.filter((period) => period <= Math.max(1, launch)).length;
  return {
    price,
    market,
    innovation: perPeriod(story.innovation),
    imitation: perPeriod(story.imitation),
    launch,
    repeatRate,
    customersBefore: Math.round(boughtAt(0)),
    salesBefore: soldIn(0),
    stageBefore: story.stageBefore,
    sales: all.map((period) => (period < launch ? 0 : soldIn(period))),
    erosion: perPeriod(story.erosion),
    unitCost: estimate(story.unitCost * price),
    learning: story.learning,
    experience: Math.max(Math.round(boughtAt(0)), Math.round(market / 40)),
    marketing: story.marketing.map((part) => estimate(part * yearlyRevenue * years)),
    fixedCost: all.map((period) => (period < launch ? 0 : estimate(story.fixedCost * yearlyRevenue * years))),
    investment: all.map((period) =>
      period <= paid
        ? estimate(Math.min(story.investment.yearly * years, story.investment.most / paid) * market * price)
        : 0,
    ),
    share: all.map((period) => {
      if (period < launch) return 0;
      const passed = ((period - Math.max(1, launch)) * years) / lifetime;
      return hundredths(story.share.from + (story.share.to - story.share.from) * Math.min(1, passed));
    }),
    competitor: story.competitor,
    marketGrowth: story.marketGrowth,
    capital: estimate(story.capital * market * price),
    closingCost: estimate(story.closingCost * yearlyRevenue),
  };
}
