import { rowsAnswer, textAnswer } from '../answers';
import type { Timeline } from '../building-blocks/timeline';
import { estimate } from '../building-blocks/units';
import type { Item } from '../spec';
import type { Answers } from '../template';

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

export interface Example {
  readonly price: number;
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly launch: number;
  readonly repeatRate: number;
  readonly customersBefore: number;
  readonly salesBefore: number;
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
}

/**
 * Three stories, one after the other: a product that is launched in this plan, a grown one that pays for it, and one
 * whose time is over. Times are shares of the plan's length and rates are per plan, so that a short plan and a long one
 * tell the same story; amounts are shares of the price, so that they are plausible in any currency.
 */
interface Story {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly launch: number;
  readonly repeats: number;
  readonly erosion: number;
  readonly unitCost: number;
  readonly learning: number;
  /** Of the revenue of an average period, if the whole market bought within the plan. */
  readonly marketing: readonly number[];
  readonly fixedCost: number;
  /** Of the revenue of the whole market. */
  readonly investment: number;
  readonly share: { readonly from: number; readonly to: number };
  readonly competitor: number;
  readonly marketGrowth: number;
}

const launched: Story = {
  market: 8000,
  innovation: 0.3,
  imitation: 6,
  launch: 0.1,
  repeats: 0.2,
  erosion: 0.3,
  unitCost: 0.4,
  learning: 0.15,
  marketing: [0.25, 0.2, 0.1, 0.04],
  fixedCost: 0.15,
  investment: 0.15,
  share: { from: 0.02, to: 0.25 },
  competitor: 0.2,
  marketGrowth: 0.25,
};
const grown: Story = {
  market: 12_000,
  innovation: 0.2,
  imitation: 4,
  launch: -0.3,
  repeats: 0.6,
  erosion: 0.2,
  unitCost: 0.3,
  learning: 0.1,
  marketing: [0.15, 0.15, 0.08, 0.04],
  fixedCost: 0.12,
  investment: 0.025,
  share: { from: 0.3, to: 0.3 },
  competitor: 0.2,
  marketGrowth: 0.06,
};
const ageing: Story = {
  market: 6000,
  innovation: 0.3,
  imitation: 6,
  launch: -0.6,
  repeats: 0,
  erosion: 0.4,
  unitCost: 0.5,
  learning: 0.05,
  marketing: [0.08, 0.08, 0.08, 0.08],
  fixedCost: 0.12,
  investment: 0,
  share: { from: 0.12, to: 0.02 },
  competitor: 0.25,
  marketGrowth: -0.05,
};
const stories = [launched, grown, ageing] as const;

/** The share of the market that has bought at a time after the launch, in plans. */
function boughtBy({ innovation, imitation }: Story, time: number): number {
  const decay = Math.exp(-(innovation + imitation) * Math.max(0, time));
  return (innovation * (1 - decay)) / (innovation + imitation * decay);
}

function tell(story: Story, price: number, periods: number): Example {
  const launch = Math.round(story.launch * periods) + 1;
  const averageRevenue = (story.market * price) / periods;
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  const perPeriod = (rate: number): number => Number((rate / periods).toPrecision(2));
  const boughtAt = (period: number): number => story.market * boughtBy(story, (period - launch + 1) / periods);
  const repeatRate = perPeriod(story.repeats);
  const soldIn = (period: number): number =>
    Math.round(boughtAt(period) - boughtAt(period - 1) + repeatRate * boughtAt(period - 1));
  const all = Array.from({ length: periods }, (_, index) => index + 1);
  const paid = all.filter((period) => period <= Math.max(1, launch)).length;
  return {
    price,
    market: story.market,
    innovation: perPeriod(story.innovation),
    imitation: perPeriod(story.imitation),
    launch,
    repeatRate,
    customersBefore: Math.round(boughtAt(0)),
    salesBefore: soldIn(0),
    sales: all.map((period) => (period < launch ? 0 : soldIn(period))),
    erosion: perPeriod(story.erosion),
    unitCost: estimate(story.unitCost * price),
    learning: story.learning,
    experience: Math.max(Math.round(boughtAt(0)), story.market / 40),
    marketing: story.marketing.map((part) => estimate(part * averageRevenue)),
    fixedCost: all.map((period) => (period < launch ? 0 : estimate(story.fixedCost * averageRevenue))),
    investment: all.map((period) => (period <= paid ? estimate((story.investment * story.market * price) / paid) : 0)),
    share: all.map((period) => {
      if (period < launch) return 0;
      const passed = (period - Math.max(1, launch)) / Math.max(1, periods - Math.max(1, launch));
      return hundredths(story.share.from + (story.share.to - story.share.from) * passed);
    }),
    competitor: story.competitor,
    marketGrowth: story.marketGrowth,
  };
}

export function productsOf(answers: Answers, { periods }: Timeline): readonly Product[] {
  return rowsAnswer(answers, 'products').map((row, index) => ({
    number: index + 1,
    name: String(row['name']).trim(),
    row: `product_${index + 1}`,
    items: [{ question: 'products', number: index + 1 }],
    example: tell(stories[index % stories.length] ?? launched, Number(row['price']), periods),
  }));
}

export function demandModelOf(answers: Answers): DemandModel {
  return textAnswer(answers, 'demand') as DemandModel;
}

/** `f(1), f(2), …` of every product, as the arguments of a function. */
export function ofAll(products: readonly Product[], formula: (product: Product) => string): string {
  return products.map(formula).join(', ');
}
