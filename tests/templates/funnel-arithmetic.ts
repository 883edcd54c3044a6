/** The arithmetic of an activation funnel, written from its description and not from the template's formulas. */

export interface FunnelInputs {
  /** By channel, by stage, by period; a blank cell is 0. */
  readonly counts: readonly (readonly (readonly number[])[])[];
  /** By channel, by period. */
  readonly spend: readonly (readonly number[])[];
  /** Counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly customerValue: number;
  /** By step. */
  readonly targets: readonly number[];
  readonly points: readonly number[];
  /** By stage. */
  readonly days: readonly number[];
  readonly goal: { readonly customers: number } | { readonly money: number };
}

/** `undefined` where there is nothing to divide by. */
export type Ratio = number | undefined;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const product = (values: readonly number[]): number => values.reduce((total, value) => total * value, 1);
export const ratio = (value: number, by: number): Ratio => (by === 0 ? undefined : value / by);
const times = (one: Ratio, other: Ratio): Ratio => (one === undefined || other === undefined ? undefined : one * other);

export function computeFunnel(inputs: FunnelInputs) {
  const { counts, spend, customerValue, targets, points, days } = inputs;
  const periods = (spend[0] ?? []).map((_, index) => index);
  const stages = days.map((_, index) => index);
  const last = stages.length - 1;
  const isCounted = (period: number): boolean => period + 1 >= inputs.from && period + 1 <= inputs.to;
  const counted = (line: readonly number[]): number => sum(line.filter((_, period) => isCounted(period)));

  // Period by period.
  const people = stages.map((stage) => periods.map((period) => sum(counts.map((one) => one[stage]?.[period] ?? 0))));
  const at = (stage: number, period: number): number => people[stage]?.[period] ?? 0;
  const stepsByPeriod = targets.map((_, step) =>
    periods.map((period) => ratio(at(step + 1, period), at(step, period))),
  );
  const spendByPeriod = periods.map((period) => sum(spend.map((line) => line[period] ?? 0)));
  const broughtByPeriod = periods.map((period) => at(last, period) * customerValue);

  // Over the counted periods.
  const totals = people.map(counted);
  const total = (stage: number): number => totals[stage] ?? 0;
  const spent = counted(spendByPeriod);
  const entered = total(0);
  const customers = total(last);
  const rates = targets.map((target, step) => ratio(total(step + 1), total(step)) ?? target);
  const onward = stages.map((stage) => product(rates.slice(stage)));
  /** Customers if the conversions were these. */
  const customersAt = (conversions: readonly number[]): number => entered * product(conversions);
  const withStep = (step: number, rate: number): number[] => rates.map((one, index) => (index === step ? rate : one));
  const more = targets.map((target, step) =>
    Math.max(0, customersAt(withStep(step, Math.max(target, rates[step] ?? 0))) - customersAt(rates)),
  );
  const gains = more.map((one) => one * customerValue);
  const largest = Math.max(...gains);

  const changed = rates.map((rate, step) => Math.max(0, Math.min(Math.max(1, rate), rate + (points[step] ?? 0))));
  const peopleThen = stages.map((stage) => entered * product(changed.slice(0, stage)));

  const goal = 'customers' in inputs.goal ? inputs.goal.customers : ratio(inputs.goal.money, customerValue);
  /** People at each stage for the goal. */
  const needed = (conversions: readonly number[]): Ratio[] =>
    stages.map((stage) => {
      const later = conversions.slice(stage);
      return later.includes(0) || goal === undefined ? undefined : goal / product(later);
    });
  const entryCost = ratio(spent, entered);
  const neededNow = needed(rates);
  const neededThen = needed(changed);
  const neededAtTarget = needed(targets);

  const channels = counts.map((one, channel) => {
    const reached = one.map(counted);
    const paid = counted(spend[channel] ?? []);
    const value = (reached[last] ?? 0) * customerValue;
    return {
      reached,
      steps: targets.map((_, step) => ratio(reached[step + 1] ?? 0, reached[step] ?? 0)),
      conversion: ratio(reached[last] ?? 0, reached[0] ?? 0),
      spend: paid,
      entryCost: ratio(paid, reached[0] ?? 0),
      cac: ratio(paid, reached[last] ?? 0),
      value,
      profit: value - paid,
      romi: ratio(value - paid, paid),
      breaks: targets.filter((_, step) => (reached[step + 1] ?? 0) > (reached[step] ?? 0)).length,
    };
  });
  const profits = channels.map(({ profit }) => profit);

  const personDays = totals.map((one, stage) => one * (days[stage] ?? 0));
  return {
    counted: periods.map((period) => (isCounted(period) ? 1 : 0)),
    people,
    stepsByPeriod,
    throughByPeriod: periods.map((period) => ratio(at(last, period), at(0, period))),
    spendByPeriod,
    broughtByPeriod,
    contributionByPeriod: periods.map((period) => (broughtByPeriod[period] ?? 0) - (spendByPeriod[period] ?? 0)),
    cacByPeriod: periods.map((period) => ratio(spendByPeriod[period] ?? 0, at(last, period))),
    /** As last known. */
    lines: stepsByPeriod.map((line) =>
      periods.map(
        (period) =>
          line
            .slice(0, period + 1)
            .reverse()
            .find((one) => one !== undefined) ?? 0,
      ),
    ),
    totals,
    spent,
    entered,
    customers,
    profit: customers * customerValue - spent,
    steps: targets.map((_, step) => ratio(total(step + 1), total(step))),
    fromTop: totals.map((one) => ratio(one, entered)),
    rates,
    onward,
    worth: onward.map((chance) => chance * customerValue),
    costs: totals.map((one) => ratio(spent, one)),
    naming: onward.map((chance) => ratio(1, chance)),
    lost: targets.map((_, step) => total(step) - total(step + 1)),
    more,
    gains,
    /** From zero; below zero if all targets are reached. */
    bottleneck: largest > 0 ? gains.indexOf(largest) : -1,
    bestChannel: Math.max(...profits) > 0 ? profits.indexOf(Math.max(...profits)) : -1,
    changed,
    alone: rates.map((_, step) => customersAt(withStep(step, changed[step] ?? 0)) - customersAt(rates)),
    onePoint: rates.map(
      (rate, step) => (customersAt(withStep(step, rate + 0.01)) - customersAt(rates)) * customerValue,
    ),
    peopleThen,
    goal,
    neededNow,
    neededThen,
    neededAtTarget,
    spendNow: times(neededNow[0], entryCost),
    spendThen: times(neededThen[0], entryCost),
    spendAtTarget: times(neededAtTarget[0], entryCost),
    channels,
    until: stages.map((stage) => sum(days.slice(0, stage))),
    personDays,
    breaks: sum(channels.map((one) => one.breaks)),
  };
}
