/** The sales plan's arithmetic, written a second time from its description and not from the template's formulas. */

export interface SalesInputs {
  readonly firstDay: number;
  /** Either months or days. */
  readonly step: { readonly months: number } | { readonly days: number };
  readonly discountRate: number;
  readonly price: number;
  readonly refundRate: number;
  readonly conversionCost: number;
  readonly deliveryCost: number;
  readonly conversions: readonly number[];
  /** By channel, then by period. */
  readonly budgets: readonly (readonly number[])[];
  readonly leadCosts: readonly (readonly number[])[];
  readonly payroll: readonly number[];
  readonly otherFixed: readonly number[];
  readonly investment: readonly number[];
}

/** `undefined` where there is nothing to divide by. */
type Ratio = number | undefined;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const ratio = (value: number, by: number): Ratio => (by === 0 ? undefined : value / by);

/** Excel's day number, months later; the last day of a month that is too short. */
export function monthsLater(serial: number, months: number): number {
  const day = new Date((serial - 25569) * 86400000);
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
  const date = Math.min(day.getUTCDate(), lastOfMonth);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, date) / 86400000 + 25569;
}

export function netPresentValue(rate: number, flows: readonly number[]): number {
  return sum(flows.map((flow, index) => flow / (1 + rate) ** (index + 1)));
}

export function computeSales(inputs: SalesInputs) {
  const periods = inputs.payroll.map((_, index) => index);
  const { step } = inputs;
  const startOf = (index: number): number =>
    'days' in step ? inputs.firstDay + index * step.days : monthsLater(inputs.firstDay, index * step.months);

  const leads = inputs.budgets.map((budgets, channel) =>
    budgets.map((budget, period) => ratio(budget, inputs.leadCosts[channel]?.[period] ?? 0) ?? 0),
  );
  const reached = periods.map((period) => {
    let people = sum(leads.map((line) => line[period] ?? 0));
    return [people, ...inputs.conversions.map((conversion) => (people = people * conversion))];
  });
  const stages = [0, ...inputs.conversions].map((_, stage) => reached.map((people) => people[stage] ?? 0));
  const customers = stages.at(-1) ?? [];
  const margin = inputs.price * (1 - inputs.refundRate) - inputs.conversionCost - inputs.deliveryCost;

  const gross = customers.map((count) => count * inputs.price);
  const refunds = gross.map((amount) => amount * inputs.refundRate);
  const revenue = gross.map((amount) => amount * (1 - inputs.refundRate));
  const acquisition = periods.map((period) => sum(inputs.budgets.map((line) => line[period] ?? 0)));
  const converting = customers.map((count) => count * inputs.conversionCost);
  const delivery = customers.map((count) => count * inputs.deliveryCost);
  const fixed = periods.map((period) => (inputs.payroll[period] ?? 0) + (inputs.otherFixed[period] ?? 0));
  const costs = periods.map((period) =>
    sum([acquisition, converting, delivery, fixed].map((line) => line[period] ?? 0)),
  );
  const profit = periods.map((period) => (revenue[period] ?? 0) - (costs[period] ?? 0));
  const flows = periods.map((period) => (profit[period] ?? 0) - (inputs.investment[period] ?? 0));
  const cash = periods.map((period) => sum(flows.slice(0, period + 1)));

  const cac = periods.map((period) => ratio(acquisition[period] ?? 0, customers[period] ?? 0));
  const unitEconomics = (cost: Ratio): Ratio => (cost === undefined ? undefined : margin - cost);
  const totalCac = ratio(sum(acquisition), sum(customers));

  const years = 'days' in step ? step.days / 365 : step.months / 12;
  const rate = (1 + inputs.discountRate) ** years - 1;
  const factors = periods.map((period) => (1 + rate) ** -(period + 1));
  const paidBack = periods.map((period) => (cash.slice(period).every((amount) => amount >= 0) ? 1 : 0));
  const payback = paidBack.indexOf(1);
  const overall = inputs.conversions.reduce((product, conversion) => product * conversion, 1);

  return {
    starts: periods.map(startOf),
    ends: periods.map((period) => startOf(period + 1) - 1),
    leads,
    stages,
    gross,
    refunds,
    revenue,
    acquisition,
    converting,
    delivery,
    fixed,
    costs,
    profit,
    flows,
    cash,
    cac,
    totalCac,
    ue: cac.map(unitEconomics),
    totalUe: unitEconomics(totalCac),
    margin,
    rate,
    overall,
    factors,
    discounted: flows.map((flow, period) => flow * (factors[period] ?? 0)),
    paidBack,
    /** From zero; below zero if never. */
    payback,
    npv: netPresentValue(rate, flows),
    periodsAYear: 1 / years,
    channels: inputs.budgets.map((budgets, channel) => {
      const people = sum(leads[channel] ?? []);
      return {
        spend: sum(budgets),
        leads: people,
        leadCost: ratio(sum(budgets), people),
        customers: people * overall,
        cac: ratio(sum(budgets), people * overall),
      };
    }),
    /** The largest amount of money in the plan: what rounding is measured against. */
    scale: sum(gross) + sum(costs) + sum(inputs.investment),
  };
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
