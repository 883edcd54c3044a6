// What winning customers cost beside what they bring: revenue and margin of a cohort's customers added up by age, and the
// period in which they have paid back their share of the spend.
import type { CohortTable } from '../customers/cohort-tables';
import { nextPeriodStart } from '../numerics/periods';
import { sumsByGroup } from '../numerics/group-sums';
import type { ChannelGroup } from './channel-groups';
import type { AnalysisOptions } from './contract';
import type { Cohorts, Part } from './parts';
import { plainName } from './plain-name';
import type { SpendLine, SpendTable } from './spend-table';

/** A table of spend that stands beside the orders. */
export interface SpendBesideOrders {
  readonly table: SpendTable;
  /** Where it is, for people. */
  readonly place: string;
  /** The share of revenue that is margin; `null` where nobody said it, and then revenue has to pay back. */
  readonly margin: number | null;
}

export interface PaybackLine {
  readonly customers: number;
  /** `null` where the table of spend does not cover the period. */
  readonly spend: number | null;
  /** Revenue per customer from the first order to the end of each age that is over. */
  readonly revenue: readonly number[];
  /** The first age at whose end the margin has reached the spend per customer; `null` while it has not. */
  readonly age: number | null;
}

export interface Payback {
  readonly place: string;
  readonly margin: number | null;
  /** By cohort. */
  readonly cohorts: readonly (PaybackLine & { readonly start: number })[];
  /** Of all cohorts whose spend is known. */
  readonly all: PaybackLine;
  /** The same by the channel of the first order, where both tables name channels. */
  readonly channels: readonly (PaybackLine & { readonly group: ChannelGroup })[];
  /** Channels of the spend that no customer came through: their spend is in the total only. */
  readonly unknownChannels: readonly string[];
}

const lengths = { day: 1, week: 7, month: 28 } as const;
const shortest = { week: 7, month: 28, quarter: 90 } as const;

/** The analysis with what a table of spend says beside its cohorts; as it is where there are none. */
export function withPayback<Analysis extends { readonly cohorts?: Part<Cohorts>; readonly options: AnalysisOptions }>(
  analysis: Analysis,
  spend: SpendBesideOrders | undefined,
): Analysis & { readonly payback?: Part<Payback> } {
  const { cohorts, options } = analysis;
  return spend && cohorts ? { ...analysis, payback: paybackOf(cohorts, options, spend) } : analysis;
}

function paybackOf(cohorts: Part<Cohorts>, { period, mode }: AnalysisOptions, spend: SpendBesideOrders): Part<Payback> {
  if (!cohorts.made) return { made: false, why: cohorts.why };
  const { all, channels } = cohorts;
  const { table, place, margin } = spend;
  if (all.money === null) return { made: false, why: 'noAmounts' };
  if (lengths[table.step] > shortest[period]) return { made: false, why: 'spendTooCoarse' };
  const { starts } = all.money.cohorts;
  // Rows without a number say nothing, and a table of leads alone has no spend.
  const lines = table.lines.filter(({ spend: cost }) => cost !== null);
  const covered = starts.map(
    (start) => lines.length > 0 && table.first <= start && nextPeriodStart(start, period) - 1 <= table.last,
  );
  if (!covered.includes(true)) return { made: false, why: 'spendElsewhere' };
  const spent = (own: readonly SpendLine[]): (number | null)[] => {
    const places = Int32Array.from(own, ({ day }) => starts.findIndex((start) => isIn(day, start, period)));
    const sums = sumsByGroup(
      Float64Array.from(own, ({ spend: cost }) => cost ?? 0),
      places,
      starts.length,
    );
    return starts.map((_, cohort) => (covered[cohort] ? (sums[cohort] ?? 0) : null));
  };
  const money = sameAge(all.money, mode);
  const costs = spent(lines);
  const named = channels.flatMap(({ group, tables }) =>
    group.kind === 'channel' && tables.money ? [{ group, table: sameAge(tables.money, mode) }] : [],
  );
  const known = new Set(named.map(({ group }) => plainName(group.name)));
  const within = lines.filter(({ day }) => starts.some((start, cohort) => covered[cohort] && isIn(day, start, period)));
  const unknown = new Map(
    within
      .filter(({ channel }) => channel !== '' && !known.has(plainName(channel)))
      .map(({ channel }) => [plainName(channel), channel]),
  );
  const hasChannels = within.some(({ channel }) => known.has(plainName(channel)));
  return {
    made: true,
    place,
    margin,
    cohorts: starts.map((start, cohort) => ({ start, ...ofCohort(money, cohort, costs[cohort] ?? null, margin) })),
    all: together(money, costs, margin),
    channels: hasChannels
      ? named.flatMap(({ group, table: own }) => {
          const ofChannel = lines.filter(({ channel }) => plainName(channel) === plainName(group.name));
          // Who came through a channel without spend cost nothing that the table knows of.
          if (ofChannel.length === 0) return [];
          const firstCohort = starts.indexOf(own.cohorts.starts[0] ?? 0);
          const ownCosts = spent(ofChannel);
          return [{ group, ...together(own, ownCosts.slice(Math.max(0, firstCohort)), margin, ownCosts) }];
        })
      : [],
    unknownChannels: hasChannels ? [...unknown.values()] : [],
  };
}

function isIn(day: number, start: number, period: AnalysisOptions['period']): boolean {
  return day >= start && day < nextPeriodStart(start, period);
}

/** The money of each age alone, where a cell counts that of later ages, too. */
function sameAge(table: CohortTable, mode: AnalysisOptions['mode']): CohortTable {
  if (mode === 'on') return table;
  const { ages } = table.cohorts;
  return {
    ...table,
    cells: table.cells.map((cell, place) => ((place + 1) % ages === 0 ? cell : cell - (table.cells[place + 1] ?? 0))),
  };
}

function ofCohort(
  { cohorts: { sizes, ages, completeAges }, cells }: CohortTable,
  cohort: number,
  spend: number | null,
  margin: number | null,
): PaybackLine {
  const customers = sizes[cohort] ?? 0;
  let sum = 0;
  const revenue =
    customers === 0
      ? []
      : Array.from({ length: Math.min(ages, completeAges[cohort] ?? 0) }, (_, age) => {
          sum += cells[cohort * ages + age] ?? 0;
          return sum / customers;
        });
  return { customers, spend, revenue, age: ageOf(revenue, customers, spend, margin) };
}

/**
 * Cohorts with known spend as one. What an age adds is that of the cohorts that are through with it, per customer of theirs:
 * so the curve does not jump where a cohort ends. `allCosts` has the spend of periods in which nobody came, too.
 */
function together(
  { cohorts: { sizes, ages, completeAges }, cells }: CohortTable,
  costs: readonly (number | null)[],
  margin: number | null,
  allCosts = costs,
): PaybackLine {
  const own = Array.from(sizes.keys()).filter((cohort) => typeof costs[cohort] === 'number');
  const customers = own.reduce((sum, cohort) => sum + (sizes[cohort] ?? 0), 0);
  const spend = allCosts.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  const revenue: number[] = [];
  for (let age = 0; age < ages; age++) {
    const through = own.filter((cohort) => age < (completeAges[cohort] ?? 0) && (sizes[cohort] ?? 0) > 0);
    const came = through.reduce((sum, cohort) => sum + (sizes[cohort] ?? 0), 0);
    if (came === 0) break;
    const brought = through.reduce((sum, cohort) => sum + (cells[cohort * ages + age] ?? 0), 0);
    revenue.push((revenue[age - 1] ?? 0) + brought / came);
  }
  return { customers, spend, revenue, age: ageOf(revenue, customers, spend, margin) };
}

function ageOf(
  revenue: readonly number[],
  customers: number,
  spend: number | null,
  margin: number | null,
): PaybackLine['age'] {
  if (spend === null || customers === 0) return null;
  const cost = spend / customers;
  // A share of a cent is no reason to wait for another period.
  const age = revenue.findIndex((each) => each * (margin ?? 1) >= cost * (1 - 1e-9));
  return age < 0 ? null : age;
}
