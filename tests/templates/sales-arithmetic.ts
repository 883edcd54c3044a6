/** The sales plan's arithmetic, written a second time from its description and not from the template's formulas. */

/** Nothing where a cell is blank, or where there is nothing to divide by. */
export type Maybe = number | undefined;

export interface SalesInputs {
  readonly firstDay: number;
  /** Either months or days. */
  readonly step: { readonly months: number } | { readonly days: number };
  readonly discountRate: number;
  /** At what share of its period an investment is paid, and everything else: 0 its start, 1 its end. */
  readonly investedAt: number;
  readonly earnedAt: number;
  readonly conversionCost: number;
  readonly deliveryCost: number;
  readonly referralFee: number;
  /** New customers in each of so many periods before the plan. */
  readonly opening: { readonly customers: number; readonly periods: number };
  readonly course: { readonly weekday: number; readonly week: number; readonly closingDays: number };
  readonly singlePrice: number;
  readonly sampleBuyers: number;
  readonly startUsers: number;
  readonly cycles: number;
  /** Of the chosen scenario. */
  readonly prices: readonly number[];
  readonly offerPrices: readonly number[];
  readonly conversions: readonly number[];
  readonly refundRate: number;
  readonly referrals: number;
  readonly budgetFactor: number;
  readonly leadCostFactor: number;
  readonly repeatFactor: number;
  readonly mix: readonly number[];
  readonly offers: readonly { readonly rate: number; readonly cost: number; readonly delay: number }[];
  /** Twelve, from January. */
  readonly season: readonly number[];
  /** By channel, then by period. */
  readonly budgets: readonly (readonly number[])[];
  readonly leadCosts: readonly (readonly number[])[];
  /** Leads that no cost per lead buys. */
  readonly ownLeads: readonly (readonly number[])[];
  readonly seats: readonly Maybe[];
  readonly payroll: readonly number[];
  readonly otherFixed: readonly number[];
  readonly investment: readonly number[];
  readonly targets: readonly number[];
  readonly activities: readonly Activity[];
  /** Where cash is kept apart from what is sold. */
  readonly apart?: Apart;
  readonly facts: {
    /** The last day of which all is known; 0 where nothing is left out. */
    readonly until: number;
    /** What a total is the sum of where it is not typed. */
    readonly parts: Readonly<Record<'leads' | 'spend' | 'buyers' | 'won', readonly (readonly Maybe[])[]>>;
    readonly stages: readonly (readonly Maybe[])[];
    readonly customers: readonly Maybe[];
    readonly acquisition: readonly Maybe[];
    readonly revenue: readonly Maybe[];
    readonly costs: readonly Maybe[];
  };
}

/** How orders are paid, delivered and taxed. Counts are of periods; amounts of before the plan are without VAT. */
export interface Apart {
  readonly prepayment: number;
  readonly instalmentShare: number;
  readonly instalments: number;
  readonly paymentDelay: number;
  readonly fee: number;
  readonly deliveryDelay: number;
  readonly deliveryPeriods: number;
  readonly openingOwed: number;
  readonly openingDue: number;
  readonly vat: number;
  readonly isVatIncluded: boolean;
  readonly turnoverTax: number;
  readonly profitTax: number;
  readonly taxDelay: number;
}

export interface Activity {
  /** A step or a channel, counted from zero, or neither. */
  readonly moves: { readonly step: number } | { readonly channel: number } | undefined;
  readonly since: Maybe;
  readonly until: Maybe;
  readonly cost: number;
  readonly effect: number;
}

export const sum = (values: readonly Maybe[]): number => values.reduce<number>((total, one) => total + (one ?? 0), 0);
export const ratio = (value: Maybe, by: Maybe): Maybe =>
  value === undefined || by === undefined || by === 0 ? undefined : value / by;

/** Excel's day number, months later; the last day of a month that is too short. */
export function monthsLater(serial: number, months: number): number {
  const day = dateOf(serial);
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
  return serialOf(day.getUTCFullYear(), day.getUTCMonth() + months, Math.min(day.getUTCDate(), lastOfMonth));
}

function dateOf(serial: number): Date {
  return new Date((serial - 25569) * 86400000);
}

function serialOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / 86400000 + 25569;
}

/** The day of a month on which its course starts, found by going through the calendar. */
function courseOfMonth(monthStart: number, { weekday, week }: SalesInputs['course']): number {
  let seen = 0;
  for (let day = monthStart; ; day++) {
    // JavaScript's Sunday is 0, ours is 7.
    if ((dateOf(day).getUTCDay() || 7) === weekday) seen += 1;
    if (seen === week) return day;
  }
}

/** The first start that is still open to who buys on a day. */
export function courseFor(day: number, course: SalesInputs['course']) {
  const open = day + course.closingDays + 1;
  const date = dateOf(open);
  const month = serialOf(date.getUTCFullYear(), date.getUTCMonth(), 1);
  const monthAfter = serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  const inMonth = courseOfMonth(month, course);
  const inMonthAfter = courseOfMonth(monthAfter, course);
  const start = inMonth >= open ? inMonth : inMonthAfter;
  return { open, month, inMonth, monthAfter, inMonthAfter, start, wait: start - day };
}

/** Money at a moment, counted in periods from the start. */
export interface Moment {
  readonly time: number;
  readonly amount: number;
}

export function presentValue(rate: number, moments: readonly Moment[]): number {
  return sum(moments.map(({ time, amount }) => amount / (1 + rate) ** time));
}

/** What all money put in grows by, from one moment to the next, to be all money got out; 0 where there is not both. */
export function growthOfMoney(flows: readonly number[]): number {
  const [got, put] = [flows.filter((flow) => flow > 0), flows.filter((flow) => flow < 0)].map(sum);
  return put ? ((got ?? 0) / -put) ** (1 / (flows.length - 1)) - 1 : 0;
}

/** How strong each period is: every day counts as its month. */
export function seasonOf(starts: readonly number[], ends: readonly number[], season: readonly number[]): number[] {
  return starts.map((start, period) => {
    const strengths: number[] = [];
    for (let day = start; day <= (ends[period] ?? 0); day++) strengths.push(season[dateOf(day).getUTCMonth()] ?? 0);
    return sum(strengths) / strengths.length;
  });
}

/** Of every month from January the days that a period has in it. */
export function daysByMonth(start: number, end: number): number[] {
  const days = Array.from({ length: 12 }, () => 0);
  for (let day = start; day <= end; day++) {
    const month = dateOf(day).getUTCMonth();
    days[month] = (days[month] ?? 0) + 1;
  }
  return days;
}

export function newYearOf(day: number, later = 0): number {
  return serialOf(dateOf(day).getUTCFullYear() + later, 0, 1);
}

/** As Excel's NPV: the first flow is a period away. */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  return presentValue(
    rate,
    flows.map((amount, index) => ({ time: index + 1, amount })),
  );
}

export function computeSales(inputs: SalesInputs) {
  const { step, facts } = inputs;
  const periods = inputs.payroll.map((_, index) => index);
  const startOf = (index: number): number =>
    'days' in step ? inputs.firstDay + index * step.days : monthsLater(inputs.firstDay, index * step.months);
  const starts = periods.map(startOf);
  const ends = periods.map((period) => startOf(period + 1) - 1);
  const over = (quantity: (period: number) => number): number[] => periods.map(quantity);
  const at = (values: readonly number[] | undefined, period: number): number => values?.[period] ?? 0;

  // One customer.
  const allShares = sum(inputs.mix);
  const shares = inputs.mix.map((one) => (allShares === 0 ? 0 : one / allShares));
  const { apart } = inputs;
  /** What a price is without its VAT. */
  const untaxed = (price: number): number => (apart?.isVatIncluded ? price / (1 + apart.vat) : price);
  /** What the payment fee, on the amount with VAT, is of the amount without. */
  const fee = apart ? apart.fee * (1 + apart.vat) : 0;
  const order = sum(shares.map((share, index) => share * untaxed(inputs.prices[index] ?? 0)));
  const netOrder = order - order * inputs.refundRate;
  const orderFee = netOrder * fee;
  const orderMargin = netOrder - orderFee - inputs.conversionCost - inputs.deliveryCost;
  const offers = inputs.offers.map(({ rate, cost, delay }, index) => {
    const price = untaxed(inputs.offerPrices[index] ?? 0);
    const taken = Math.min(1, rate * inputs.repeatFactor);
    return { rate: taken, cost, delay, price, revenue: taken * price, expense: taken * cost };
  });
  const repeatRevenuePerCustomer = sum(offers.map(({ revenue }) => revenue));
  const repeatExpensePerCustomer = sum(offers.map(({ expense }) => expense));
  const repeatFee = repeatRevenuePerCustomer * fee;
  const repeatMargin = repeatRevenuePerCustomer - repeatFee - repeatExpensePerCustomer;
  const lifetimeValue = orderMargin + repeatMargin;
  const referralValue = inputs.referrals * (lifetimeValue - inputs.referralFee);

  // Activities that run on any day of a period; several add up.
  const liftOf = (isIt: (activity: Activity) => boolean): number[] =>
    over((period) => {
      const running = inputs.activities.filter(
        (activity) =>
          isIt(activity) &&
          activity.since !== undefined &&
          activity.until !== undefined &&
          activity.since <= activity.until &&
          activity.since <= at(ends, period) &&
          activity.until >= at(starts, period),
      );
      return Math.max(0, 1 + sum(running.map(({ effect }) => effect)));
    });
  const channelLifts = inputs.budgets.map((_, channel) =>
    liftOf(({ moves }) => moves !== undefined && 'channel' in moves && moves.channel === channel),
  );
  const stepLifts = inputs.conversions.map((_, index) =>
    liftOf(({ moves }) => moves !== undefined && 'step' in moves && moves.step === index),
  );

  // Leads, stages.
  const season = seasonOf(starts, ends, inputs.season);
  const spend = inputs.budgets.map((line) => line.map((budget) => budget * inputs.budgetFactor));
  const leadPrices = inputs.leadCosts.map((line, channel) =>
    over((period) => {
      const strength = at(season, period) * at(channelLifts[channel], period);
      return strength === 0 ? 0 : (at(line, period) * inputs.leadCostFactor) / strength;
    }),
  );
  const leads = spend.map((line, channel) =>
    over(
      (period) =>
        (ratio(at(line, period), at(leadPrices[channel], period)) ?? 0) +
        at(inputs.ownLeads[channel], period) * at(season, period) * at(channelLifts[channel], period),
    ),
  );
  const rates = inputs.conversions.map((conversion, index) =>
    over((period) => Math.min(1, conversion * at(stepLifts[index], period))),
  );
  const overall = over((period) => rates.reduce((product, line) => product * at(line, period), 1));
  const stages = [over((period) => sum(leads.map((line) => at(line, period))))];
  for (const line of rates) {
    const before = stages.at(-1);
    stages.push(over((period) => at(before, period) * at(line, period)));
  }
  const buyers = stages.at(-1) ?? [];

  // Seats: first who came through the funnel, then who was referred; the rest wait.
  const queue = { wanted: [0], referredWanted: [0], limit: [0], served: [0], referred: [0], all: [0], waiting: [0] };
  for (const list of Object.values(queue)) list.length = 0;
  const referredWaiting: number[] = [];
  const { opening } = inputs;
  /** Also of before the plan, counted backwards from −1. */
  const customersIn = (period: number): number =>
    period >= 0 ? at(queue.all, period) : period >= -opening.periods ? opening.customers : 0;
  for (const period of periods) {
    const wanted = at(queue.waiting, period - 1) + at(buyers, period);
    const referredWanted = at(referredWaiting, period - 1) + inputs.referrals * customersIn(period - 1);
    const limit = inputs.seats[period] ?? wanted + referredWanted;
    const served = Math.min(wanted, limit);
    const referred = Math.min(referredWanted, limit - served);
    queue.wanted.push(wanted);
    queue.referredWanted.push(referredWanted);
    queue.limit.push(limit);
    queue.served.push(served);
    queue.referred.push(referred);
    queue.all.push(served + referred);
    queue.waiting.push(wanted - served);
    referredWaiting.push(referredWanted - referred);
  }
  const repeatOrders = offers.map(({ rate, delay }) => over((period) => customersIn(period - delay) * rate));

  // Money.
  const firstRevenue = queue.served.map((count) => count * order);
  const referralRevenue = queue.referred.map((count) => count * order);
  const repeatRevenue = over((period) =>
    sum(repeatOrders.map((line, index) => at(line, period) * (offers[index]?.price ?? 0))),
  );
  const refunds = over((period) => at(queue.all, period) * order * inputs.refundRate);
  const revenue = over((period) => at(queue.all, period) * netOrder + at(repeatRevenue, period));
  const advertising = over((period) => sum(spend.map((line) => at(line, period))));
  const activityCost = over((period) =>
    sum(
      inputs.activities
        .filter(({ since }) => since !== undefined && since >= at(starts, period) && since <= at(ends, period))
        .map(({ cost }) => cost),
    ),
  );
  const converting = queue.all.map((count) => count * inputs.conversionCost);
  const delivery = queue.all.map((count) => count * inputs.deliveryCost);
  const referralCost = queue.referred.map((count) => count * inputs.referralFee);
  const repeatCost = over((period) =>
    sum(repeatOrders.map((line, index) => at(line, period) * (offers[index]?.cost ?? 0))),
  );
  const fixed = over((period) => at(inputs.payroll, period) + at(inputs.otherFixed, period));
  const fees = revenue.map((one) => one * fee);
  const variable = over((period) =>
    sum([converting, fees, delivery, referralCost, repeatCost].map((line) => at(line, period))),
  );
  const acquisition = over((period) => at(advertising, period) + at(activityCost, period));
  const costs = over((period) => sum([acquisition, variable, fixed].map((line) => at(line, period))));
  const profit = over((period) => at(revenue, period) - at(costs, period));
  const paid =
    apart &&
    payAndDeliver(apart, {
      revenue,
      delivering: over((period) => at(delivery, period) + at(repeatCost, period)),
      costs,
      fees,
    });
  const operating = paid ? paid.flows : profit;
  const flows = over((period) => at(operating, period) - at(inputs.investment, period));
  const cash = over((period) => sum(flows.slice(0, period + 1)));
  const contribution = over((period) => at(revenue, period) - at(variable, period));

  const perCustomer = (spent: number, customers: number, margin: number) => {
    const cac = ratio(spent, customers);
    const direct = cac === undefined ? undefined : orderMargin - cac;
    return {
      cac,
      direct,
      indirect: direct === undefined ? undefined : direct + repeatMargin + referralValue,
      valueToCac: ratio(lifetimeValue, cac),
      romi: ratio(margin - spent, spent),
    };
  };

  const years = 'days' in step ? step.days / 365 : step.months / 12;
  const rate = (1 + inputs.discountRate) ** years - 1;
  const moments: Moment[] = periods.flatMap((period) => [
    { time: period + inputs.earnedAt, amount: at(operating, period) },
    { time: period + inputs.investedAt, amount: -at(inputs.investment, period) },
  ]);
  /** At every start, middle and end of a period. */
  const points = Array.from({ length: 2 * periods.length + 1 }, (_, half) =>
    sum(moments.filter(({ time }) => 2 * time === half).map(({ amount }) => amount)),
  );
  const pointsCash = points.map((_, half) => sum(points.slice(0, half + 1)));
  const paidBack = pointsCash.map((_, half) => (pointsCash.slice(half).every((amount) => amount >= 0) ? 1 : 0));

  // Plan and fact: of what is not over, nothing is known.
  const isOver = ends.map((end) => facts.until === 0 || end <= facts.until);
  const completed = (line: readonly Maybe[], parts: readonly (readonly Maybe[])[]): Maybe[] =>
    line.map((one, period) => {
      const found = parts.flatMap((part) => part[period] ?? []);
      return one ?? (found.length > 0 ? sum(found) : undefined);
    });
  const [factLeads = [], ...factStages] = facts.stages;
  const factPeople = [completed(factLeads, facts.parts.leads), ...factStages];
  const factCustomers = completed(completed(facts.customers, facts.parts.buyers), facts.parts.won);
  const factAcquisition = completed(facts.acquisition, facts.parts.spend);
  const known = (line: readonly Maybe[]): Maybe[] => line.map((one, period) => (isOver[period] ? one : undefined));
  const [factRevenue, factCosts] = [known(facts.revenue), known(facts.costs)];
  const profitFacts = periods.map((period) => {
    const [earned, spent] = [factRevenue[period], factCosts[period]];
    return earned === undefined || spent === undefined ? undefined : earned - spent;
  });
  const atPace = (line: readonly number[], known: readonly Maybe[]): number[] => {
    const [done, planned] = [sum(known), sum(line.filter((_, period) => known[period] !== undefined))];
    return line.map((one, period) => known[period] ?? one * (planned === 0 ? 1 : done / planned));
  };
  const compare = (line: readonly number[], fact: readonly Maybe[], forecast = atPace(line, fact)) =>
    compareWithFacts(line, fact, forecast);
  const forecastRevenue = atPace(revenue, factRevenue);
  const forecastAcquisition = atPace(acquisition, known(factAcquisition));
  // Where costs are not known, customers and orders cost as revenue goes, and fixed costs are fixed.
  const forecastCosts = costs.map((_, period) => {
    const pace = ratio(at(forecastRevenue, period), at(revenue, period)) ?? 1;
    return factCosts[period] ?? at(forecastAcquisition, period) + at(fixed, period) + at(variable, period) * pace;
  });
  const forecastProfit = over(
    (period) => profitFacts[period] ?? at(forecastRevenue, period) - at(forecastCosts, period),
  );
  const compared = [
    ...stages.map((line, index) => compare(line, known(factPeople[index] ?? []))),
    compare(queue.all, known(factCustomers)),
    compare(acquisition, known(factAcquisition), forecastAcquisition),
    compare(revenue, factRevenue, forecastRevenue),
    compare(costs, factCosts, forecastCosts),
    compare(profit, profitFacts, forecastProfit),
  ];
  const factsAhead = over((period) =>
    isOver[period]
      ? 0
      : [
          ...[...facts.stages, facts.customers, facts.acquisition, facts.revenue, facts.costs],
          ...Object.values(facts.parts).flat(),
        ].filter((line) => line[period] !== undefined).length,
  );

  return {
    starts,
    ends,
    shares,
    order,
    netOrder,
    orderMargin,
    offers,
    repeatRevenuePerCustomer,
    repeatExpensePerCustomer,
    repeatMargin,
    fee,
    orderFee,
    fees,
    paid,
    untaxed,
    lifetimeValue,
    lifetimeRevenue: netOrder + repeatRevenuePerCustomer,
    referralValue,
    season,
    channelLifts,
    stepLifts,
    spend,
    leadPrices,
    leads,
    rates,
    overall,
    stages,
    ...queue,
    referredWaiting,
    repeatOrders,
    firstRevenue,
    referralRevenue,
    repeatRevenue,
    refunds,
    revenue,
    advertising,
    activityCost,
    converting,
    delivery,
    referralCost,
    repeatCost,
    fixed,
    costs,
    profit,
    flows,
    cash,
    acquisition,
    contribution,
    each: periods.map((period) =>
      perCustomer(at(acquisition, period), at(queue.served, period), at(contribution, period)),
    ),
    inAll: perCustomer(sum(acquisition), sum(queue.served), sum(contribution)),
    referredPerCustomer: periods.map((period) => ratio(at(queue.referred, period), customersIn(period - 1))),
    rate,
    points,
    pointsCash,
    paidBack,
    /** The period in whose course or at whose end it happens, from one; 0 at the start; below zero if never. */
    payback: Math.ceil(paidBack.indexOf(1) / 2),
    isPaidBack: paidBack.includes(1),
    npv: presentValue(rate, moments),
    periodsAYear: 1 / years,
    courses: ends.map((end) => courseFor(end, inputs.course)),
    customersBefore: over((period) => customersIn(period - 1)),
    leadsNotBought: over((period) =>
      sum(
        inputs.ownLeads.map(
          (line, channel) => at(line, period) * at(season, period) * at(channelLifts[channel], period),
        ),
      ),
    ),
    revenueAtOnce: netOrder + sum(offers.filter(({ delay }) => delay === 0).map(({ revenue: bought }) => bought)),
    isOver,
    factsAhead,
    compared,
    cycles: referralCycles(inputs.startUsers, inputs.referrals, inputs.cycles),
    /** The largest amount of money in the plan: what rounding is measured against. */
    scale:
      sum(queue.all) * (order + inputs.conversionCost + inputs.deliveryCost + inputs.referralFee) +
      sum(repeatRevenue) +
      sum(repeatCost) +
      sum(acquisition) +
      sum(fixed) +
      sum(inputs.investment) +
      sum(inputs.targets) +
      (apart ? apart.openingOwed + apart.openingDue : 0),
  };
}

/**
 * Every order of every period is followed by itself, as two customers: one who pays the rest at once, and one who pays it by
 * instalments.
 */
function payAndDeliver(
  apart: Apart,
  sold: Readonly<Record<'revenue' | 'delivering' | 'costs' | 'fees', readonly number[]>>,
) {
  const periods = sold.revenue.length;
  const zeros = (): number[] => Array.from({ length: periods }, () => 0);
  const lines = { earned: zeros(), collected: zeros(), owed: zeros(), due: zeros(), deliveredCost: zeros() };
  const add = (line: number[], period: number, amount: number): void => {
    if (period < periods) line[period] = (line[period] ?? 0) + amount;
  };
  /** One customer's payments and deliveries, as shares of the price by age. */
  const follow = (period: number, price: number, payments: readonly number[], cost: number): void => {
    let [paidSoFar, deliveredSoFar] = [0, 0];
    for (let age = 0; period + age < periods; age++) {
      const arrives = payments[age - apart.paymentDelay] ?? 0;
      const isDelivering = age >= apart.deliveryDelay && age < apart.deliveryDelay + apart.deliveryPeriods;
      const delivers = isDelivering ? 1 / apart.deliveryPeriods : 0;
      paidSoFar += arrives * price;
      deliveredSoFar += delivers * price;
      add(lines.collected, period + age, arrives * price);
      add(lines.earned, period + age, delivers * price);
      add(lines.deliveredCost, period + age, delivers * cost);
      const ahead = paidSoFar - deliveredSoFar;
      add(ahead > 0 ? lines.owed : lines.due, period + age, Math.abs(ahead));
    }
  };
  const rest = 1 - apart.prepayment;
  const until = apart.deliveryDelay + apart.instalments;
  const payments = (parts: number): number[] =>
    Array.from({ length: until + 1 }, (_, age) => {
      const isPart = age >= apart.deliveryDelay && age < apart.deliveryDelay + parts;
      return (age === 0 ? apart.prepayment : 0) + (isPart ? rest / parts : 0);
    });
  sold.revenue.forEach((revenue, period) => {
    const cost = sold.delivering[period] ?? 0;
    const byParts = apart.instalmentShare;
    follow(period, revenue * (1 - byParts), payments(1), cost * (1 - byParts));
    follow(period, revenue * byParts, payments(apart.instalments), cost * byParts);
  });
  // From before the plan.
  for (let period = 0; period < periods; period++) {
    const left = (of: number): number => Math.max(0, of - 1 - period) / of;
    add(lines.earned, period, period < apart.deliveryPeriods ? apart.openingOwed / apart.deliveryPeriods : 0);
    add(lines.collected, period, period < apart.instalments ? apart.openingDue / apart.instalments : 0);
    add(lines.owed, period, apart.openingOwed * left(apart.deliveryPeriods));
    add(lines.due, period, apart.openingDue * left(apart.instalments));
  }
  const at = (line: readonly number[], period: number): number => line[period] ?? 0;
  const over = (quantity: (period: number) => number): number[] => zeros().map((_, period) => quantity(period));
  const fees = lines.collected.map((one) => one * apart.fee * (1 + apart.vat));
  const otherCosts = over((period) => at(sold.costs, period) - at(sold.fees, period) - at(sold.delivering, period));
  const vat = sold.revenue.map((one) => one * apart.vat);
  const turnover = lines.collected.map((one) => one * apart.turnoverTax);
  const profit = over((period) => {
    const spent = at(fees, period) + at(lines.deliveredCost, period) + at(otherCosts, period) + at(turnover, period);
    return at(lines.earned, period) - spent;
  });
  // Losses are carried from period to period until profits have made up for them.
  let loss = 0;
  const taxable = profit.map((one) => {
    const left = one - loss;
    loss = Math.max(0, -left);
    return Math.max(0, left);
  });
  const profitTax = taxable.map((one) => one * apart.profitTax);
  const taxes = over((period) => at(vat, period) + at(turnover, period) + at(profitTax, period));
  const taxesPaid = over((period) => at(taxes, period - apart.taxDelay));
  const soFar = (line: readonly number[]): number[] => line.map((_, period) => sum(line.slice(0, period + 1)));
  const receipts = lines.collected.map((one) => one + one * apart.vat);
  const payouts = over(
    (period) => at(fees, period) + at(lines.deliveredCost, period) + at(otherCosts, period) + at(taxesPaid, period),
  );
  return {
    ...lines,
    fees,
    otherCosts,
    vat,
    turnover,
    profit,
    profitSoFar: soFar(profit),
    taxedSoFar: soFar(taxable),
    profitTax,
    taxesPaid,
    taxesOwed: soFar(taxes).map((one, period) => one - at(soFar(taxesPaid), period)),
    receipts,
    payouts,
    flows: over((period) => at(receipts, period) - at(payouts, period)),
  };
}

export type Compared = ReturnType<typeof compareWithFacts>;

function compareWithFacts(plan: readonly number[], facts: readonly Maybe[], forecasts: readonly number[]) {
  const soFar = (values: readonly Maybe[]): number[] => values.map((_, period) => sum(values.slice(0, period + 1)));
  const gaps = plan.map((planned, period) => {
    const fact = facts[period];
    return fact === undefined ? undefined : fact - planned;
  });
  const plannedSoFar = sum(plan.filter((_, period) => facts[period] !== undefined));
  const factSoFar = sum(facts);
  return {
    plan,
    facts: plan.map((_, period) => facts[period]),
    gaps,
    gapShares: gaps.map((gap, period) => ratio(gap, Math.abs(plan[period] ?? 0))),
    planSoFar: soFar(plan.map((planned, period) => (facts[period] === undefined ? 0 : planned))),
    factSoFar: soFar(plan.map((_, period) => facts[period])),
    plannedSoFar,
    inAll: sum(plan),
    factInAll: factSoFar,
    forecasts,
    forecast: sum(forecasts),
  };
}

/** Customers before the first cycle and after each of them: in each, the newest bring `k` others. */
export function referralCycles(start: number, k: number, cycles: number): { newest: number; all: number }[] {
  const found = [{ newest: start, all: start }];
  for (let cycle = 1; cycle <= cycles; cycle++) {
    const { newest, all } = found[cycle - 1] ?? { newest: 0, all: 0 };
    found.push({ newest: newest * k, all: all + newest * k });
  }
  return found;
}

/** The rates at which a flow's present value is zero, by halving between −99 % and 1000 %. */
export function internalRates(flows: readonly number[]): number[] {
  const grid = Array.from({ length: 2000 }, (_, index) => -0.99 + (index / 2000) ** 2 * 11);
  const found: number[] = [];
  for (const [index, right] of grid.entries()) {
    const left = grid[index - 1];
    if (left === undefined || netPresentValue(left, flows) * netPresentValue(right, flows) > 0) continue;
    let [low, high] = [left, right];
    for (let halving = 0; halving < 100; halving++) {
      const middle = (low + high) / 2;
      if (netPresentValue(low, flows) * netPresentValue(middle, flows) <= 0) high = middle;
      else low = middle;
    }
    found.push((low + high) / 2);
  }
  return found;
}

/**
 * What is owed to the money that was put in, at a rate, as of the start: up to each point in time, and from it on; the
 * point of the lowest balance; and how often a balance is above zero, before it seen from the start, after it from the end.
 * Of lowest balances that are equal but for rounding, as the zeros before a loan and after it, the `shown` one is right.
 */
export function balancesAt(
  rate: number,
  flows: readonly number[],
  shown: unknown,
): { left: number[]; ahead: number[]; lowest: number; before: number; after: number } {
  const discounted = flows.map((amount, point) => amount / (1 + rate) ** point);
  const addedUp = (amounts: readonly number[]): number[] => {
    let sofar = 0;
    return amounts.map((amount) => (sofar += amount));
  };
  const left = addedUp(discounted);
  const ahead = addedUp([...discounted].reverse()).reverse();
  const least = Math.min(...left);
  const rounding = 1e-9 * Math.max(...discounted.map(Math.abs));
  const isLowest = typeof shown === 'number' && (left[shown] ?? Infinity) - least <= rounding;
  const lowest = isLowest ? shown : left.indexOf(least);
  const before = discounted.filter(
    (amount, point) => point < lowest && amount > 0 && (left[point] ?? 0) / amount > 1e-6,
  ).length;
  const after = discounted.filter(
    (amount, point) => point > lowest && amount < 0 && (ahead[point] ?? 0) / amount > 1e-6,
  ).length;
  return { left, ahead, lowest, before, after };
}
