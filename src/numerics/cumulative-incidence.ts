// What share of the observed has met each of several events by a time, where some are not observed to the end.

/** So many that met an event at a time, or were last seen then without one. */
export interface Observed {
  readonly time: number;
  /** Which event, from 0; −1 for those who were last seen then. */
  readonly cause: number;
  readonly count: number;
}

export interface Incidence {
  readonly time: number;
  /** The chance to meet each event up to and at the time, as the first of all events. */
  readonly causes: readonly number[];
  /** The chance to have met none. */
  readonly survival: number;
  /** Greenwood's sum: the relative variance of the survival. */
  readonly variance: number;
}

/**
 * The estimator of Aalen and Johansen, a step for each time with an event; with one event it is that of Kaplan and Meier. Who
 * was last seen at the time of an event was there for it. To be last seen must say nothing of what would have come.
 *
 * Source: Aalen, O. O., & Johansen, S. (1978). An empirical transition matrix for non-homogeneous Markov chains based on
 * censored observations. Scandinavian Journal of Statistics 5, 141–150; Kalbfleisch & Prentice (2002), section 8.2.
 */
export function cumulativeIncidence(observed: readonly Observed[], causeCount: number): readonly Incidence[] {
  const byTime = observed.filter(({ count }) => count > 0).sort((one, other) => one.time - other.time);
  let atRisk = byTime.reduce((sum, { count }) => sum + count, 0);
  const causes = new Array<number>(causeCount).fill(0);
  let survival = 1;
  let variance = 0;
  const steps: Incidence[] = [];
  for (let from = 0; from < byTime.length;) {
    const time = byTime[from]?.time ?? 0;
    let end = from;
    let events = 0;
    let leaving = 0;
    for (; end < byTime.length && byTime[end]?.time === time; end++) {
      const { cause, count } = byTime[end] ?? { cause: -1, count: 0 };
      leaving += count;
      if (cause < 0) continue;
      events += count;
      causes[cause] = (causes[cause] ?? 0) + (survival * count) / atRisk;
    }
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      steps.push({ time, causes: causes.slice(), survival, variance });
    }
    atRisk -= leaving;
    from = end;
  }
  return steps;
}

/** What had come by a time: the last step up to it. */
export function incidenceAt(steps: readonly Incidence[], time: number, causeCount: number): Incidence {
  const step = steps.reduce<Incidence | undefined>((last, each) => (each.time <= time ? each : last), undefined);
  return step ?? { time, causes: new Array<number>(causeCount).fill(0), survival: 1, variance: 0 };
}

/**
 * Between which shares the survival lies, for a quantile of the normal distribution (1.645 for 90 %): symmetric in the
 * logarithm of its negative logarithm, so that it stays between 0 and 1. `null` at 0 and 1, where nothing says how far off.
 *
 * Source: Kalbfleisch & Prentice (2002), section 1.4.
 */
export function survivalInterval(
  { survival, variance }: Pick<Incidence, 'survival' | 'variance'>,
  quantile: number,
): { readonly low: number; readonly high: number } | null {
  if (!(survival > 0 && survival < 1)) return null;
  const factor = Math.exp((quantile * Math.sqrt(variance)) / -Math.log(survival));
  return { low: survival ** factor, high: survival ** (1 / factor) };
}
