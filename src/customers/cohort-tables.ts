// What cohorts do period by period: counted once, read as counts, shares, money and averages.
import { activeCustomers, amountsByAge, formCohorts } from './cohorts';
import type { Alignment, Cohorts, Counting } from './cohorts';
import { farthestRow } from './order-columns';
import type { OrderColumns } from './order-columns';
import { unmade, type Outcome } from './outcome';
import type { Period } from '../numerics/periods';

export interface CohortOptions {
  readonly period: Period;
  readonly alignment: Alignment;
  /** `null`: the newest day. */
  readonly asOf: number | null;
}

/**
 * One line per cohort, `ages` cells each, line by line. Only those below a cohort's `completeAges` say something: later ages
 * are not over for all of its customers.
 */
export interface CohortTable {
  /** Without what is known of each customer: that hangs on the order of the rows, and is long. */
  readonly cohorts: Omit<Cohorts, 'cohortOf' | 'slots' | 'marks'>;
  readonly cells: Float64Array;
}

/** A table with more cells than this is no longer read by anyone and takes longer to pass to Excel than to compute. */
const mostCells = 1 << 21;

/** The cohorts, if they make a table that can be read. */
export function readableCohorts(
  orders: OrderColumns,
  { period, alignment, asOf }: CohortOptions,
): Outcome<{ readonly cohorts: Cohorts }> {
  const cohorts = formCohorts(orders, period, alignment, asOf);
  if (cohorts === undefined) return unmade({ why: 'noOrders' });
  const { sizes, ages } = cohorts;
  if (sizes.length * ages > mostCells) {
    const farthest = farthestRow(orders, cohorts.asOf);
    return unmade({ why: 'tooManyPeriods', cohorts: sizes.length, periods: ages, mostCells, farthest });
  }
  return { made: true, cohorts };
}

/** Customers active at each age. */
export function activeTable(orders: OrderColumns, cohorts: Cohorts, counting: Counting): CohortTable {
  return { cohorts: withoutCustomers(cohorts), cells: activeCustomers(orders, cohorts, counting) };
}

/** Money at each age; `amounts` has a cell per row. */
export function moneyTable(
  orders: OrderColumns,
  amounts: Float64Array,
  cohorts: Cohorts,
  counting: Counting,
): CohortTable {
  return { cohorts: withoutCustomers(cohorts), cells: amountsByAge(orders, amounts, cohorts, counting) };
}

function withoutCustomers({ asOf, starts, sizes, completeAges, ages }: Cohorts): CohortTable['cohorts'] {
  return { asOf, starts, sizes, completeAges, ages };
}

/**
 * Each cell as a share of the whole of its cohort; NaN where there is none: of nothing, and of a negative amount but its own
 * share of itself.
 */
export function sharesOf({ cohorts, cells }: CohortTable, wholes: ArrayLike<number>): CohortTable {
  const { ages } = cohorts;
  return {
    cohorts,
    cells: cells.map((cell, place) => {
      const whole = wholes[Math.floor(place / ages)] ?? 0;
      return whole > 0 || (whole < 0 && place % ages === 0) ? cell / whole : Number.NaN;
    }),
  };
}

/** The cells of age 0, one for each cohort. */
export function firstCells({ cohorts: { sizes, ages }, cells }: CohortTable): Float64Array {
  return Float64Array.from(sizes, (_, cohort) => cells[cohort * ages] ?? 0);
}

/** By age, as far as some cohort is through with it. */
export interface AverageRetention {
  /** The active customers of the cohorts that are through with the age, to all their customers. */
  readonly rates: Float64Array;
  /** Those customers. */
  readonly customers: Float64Array;
}

export function averageRetention({ cohorts, cells }: CohortTable): AverageRetention {
  const { sizes, ages, completeAges } = cohorts;
  // The first cohort is the oldest one, and is never empty.
  const length = Math.min(ages, completeAges[0] ?? 0);
  const rates = new Float64Array(length);
  const customers = new Float64Array(length);
  for (let age = 0; age < length; age++) {
    let stayed = 0;
    let came = 0;
    for (let cohort = 0; cohort < sizes.length; cohort++) {
      if (age >= (completeAges[cohort] ?? 0)) continue;
      stayed += cells[cohort * ages + age] ?? 0;
      came += sizes[cohort] ?? 0;
    }
    rates[age] = stayed / came;
    customers[age] = came;
  }
  return { rates, customers };
}
