import { daysLater } from '../../numerics/days';
import { estimate } from '../building-blocks/units';
import type { Sale } from './sale';

/**
 * The example: a course sold by webinars, in tiers, with two offers after it. All amounts are multiples of the average
 * first order, so that they are plausible in any currency: leads at about 1 % of it, 3 % of them buy, and the plan
 * returns its investment in the second half of its time.
 */
export const example = {
  refundRate: 0.04,
  discountRate: 0.15,
  conversionCost: 0.05,
  /** Of it, where the fee is told apart. */
  paymentFee: 0.03,
  deliveryCost: 0.15,
  referrals: 0.15,
  referralCost: 0.05,
  /** Of a repeat offer's price. */
  repeatCost: 0.3,
  sampleBuyers: 10,
  startUsers: 10,
  cycles: 5,
  deviationLimit: 0.1,
  closingDays: 7,
} as const;

const overallConversion = 0.03;
const usualConversions: readonly number[] = [0.5, 0.5, 0.15, 0.8];
/** In first orders: a month's budget when the plan has got going, and what else a month costs. */
const monthly = { budget: 60, payroll: 18, otherFixed: 5 };
/** A share of the plan's whole budget, up to two years of it: a product is not made anew for a longer plan. */
const investmentShare = 1.5;
/** In first orders: the cheapest channel's lead, and how much dearer each next channel's is. */
const lead = { cost: 0.011, dearerByChannel: 0.25 };
/** The share of the full budget spent in the first period, and by how much it grows. */
const ramp = { start: 0.5, growth: 0.1 };

const season = [1.05, 0.95, 1, 0.95, 0.85, 0.8, 0.75, 0.95, 1.2, 1.15, 1.15, 1.2];
export const seasonExamples: readonly number[] = season;

/**
 * Of ten buyers seven take the first tier, two the second and one the third; halving down the list for other numbers. They add
 * up to one: the first takes what rounding leaves.
 */
export function shares({ products }: Sale): readonly number[] {
  if (products.length === 3) return [0.7, 0.2, 0.1];
  const weights = products.map((_, index) => 0.5 ** index);
  const sum = weights.reduce((total, one) => total + one, 0);
  const thousandths = weights.slice(1).map((weight) => Math.round((weight / sum) * 1000));
  return [1000 - thousandths.reduce((total, one) => total + one, 0), ...thousandths].map((one) => one / 1000);
}

/** What a first order brings on average: the measure of every amount. */
export function averageOrder(sale: Sale): number {
  const parts = shares(sale);
  return sale.products.reduce((total, { price }, index) => total + price * (parts[index] ?? 0), 0);
}

export function conversions({ stages }: Sale): readonly number[] {
  const steps = stages.length - 1;
  if (steps === usualConversions.length) return usualConversions;
  const each = Math.round(overallConversion ** (1 / steps) * 100) / 100;
  return Array.from({ length: steps }, () => each);
}

/** How far a scenario is from the base: below zero for the cautious ones. */
function distances({ scenarios }: Sale): readonly number[] {
  const base = Math.floor((scenarios.length - 1) / 2);
  return scenarios.map((_, index) => index - base);
}

/** A quantity that each step towards the bold scenarios changes by this share. */
export function spread(sale: Sale, value: number, step: number): readonly number[] {
  return distances(sale).map((distance) => Math.round(value * Math.max(1 + step * distance, 0.1) * 1000) / 1000);
}

/** The same in every scenario. */
export function same(sale: Sale, value: number): readonly number[] {
  return sale.scenarios.map(() => value);
}

export function budgets(sale: Sale, channel: number): readonly number[] {
  const { months, periods } = sale.timeline;
  const weights = sale.channels.map((_, index) => 1 / (index + 2));
  const weight = (weights[channel] ?? 0) / weights.reduce((sum, one) => sum + one, 0);
  return Array.from({ length: periods }, (_, period) =>
    estimate(monthly.budget * averageOrder(sale) * months * weight * Math.min(1, ramp.start + ramp.growth * period)),
  );
}

export function leadCost(sale: Sale, channel: number): number {
  return estimate(lead.cost * averageOrder(sale) * (1 + lead.dearerByChannel * channel));
}

export const payroll = (sale: Sale): number => estimate(monthly.payroll * averageOrder(sale) * sale.timeline.months);
/** Head count of the first role and of the others; each is paid alike, so that they cost what the one line would. */
export const headCount = (index: number): number => (index === 0 ? 2 : 1);
export const payOfOne = (sale: Sale): number => estimate(payroll(sale) / (sale.roles.length + 1));
export const otherFixed = (sale: Sale): number =>
  estimate(monthly.otherFixed * averageOrder(sale) * sale.timeline.months);

export function investments(sale: Sale): readonly number[] {
  const spent = sale.channels.flatMap((_, channel) => budgets(sale, channel)).reduce((sum, one) => sum + one, 0);
  const most = monthly.budget * averageOrder(sale) * 12 * 2;
  const all = estimate(investmentShare * Math.min(spent, most));
  return Array.from({ length: sale.timeline.periods }, (_, period) => (period === 0 ? all : 0));
}

/** Customers that the full budget brings in a period of average season. */
function customersAtFullBudget({ channels, timeline }: Sale): number {
  const weights = channels.map((_, index) => 1 / (index + 2));
  const sum = weights.reduce((total, one) => total + one, 0);
  const leads = weights.reduce(
    (total, weight, index) =>
      total + (monthly.budget * timeline.months * (weight / sum)) / (lead.cost * (1 + lead.dearerByChannel * index)),
    0,
  );
  return leads * overallConversion;
}

/** Enough for most periods; in the strongest some have to wait. */
export function seats(sale: Sale): number {
  return Math.max(1, estimate(customersAtFullBudget(sale) * 1.7));
}

/** About what the plan brings: first orders as the budget grows, repeat orders once their time has come. */
export function targets(sale: Sale): readonly number[] {
  // Referred customers come on top of those whom the budget brings.
  const customers = customersAtFullBudget(sale) * (sale.isEssential ? 1 : 1.5);
  return Array.from({ length: sale.timeline.periods }, (_, period) => {
    const repeat = sale.offers
      .filter((_, offer) => repeatDelay(sale, offer) <= period)
      .reduce((sum, { price }, offer) => sum + repeatRate(offer) * price, 0);
    return estimate(customers * (averageOrder(sale) + repeat) * Math.min(1, 0.4 + 0.1 * period));
  });
}

/** In whole periods: each next offer is bought a month later than the one before. */
export const repeatDelay = ({ timeline }: Sale, offer: number): number => Math.round((offer + 1) / timeline.months);

/** Of first buyers: each next offer is taken by half as many. */
export const repeatRate = (offer: number): number => Math.round(0.2 * 0.5 ** offer * 1000) / 1000;

/** An ISO day after the plan's first, not beyond what may be typed. */
export function dayOfPlan({ timeline }: Sale, days: number): string {
  const iso = daysLater(timeline.firstDay, days);
  return iso > '2099-12-31' ? '2099-12-31' : iso;
}

/** An amount that one period's column must be wide enough to show. */
export function typicalAmount(sale: Sale): number {
  return monthly.budget * averageOrder(sale) * sale.timeline.months * 10;
}
