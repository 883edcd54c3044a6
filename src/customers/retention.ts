// How long customers stay: what was seen of a cohort, and the model of it.
import { neverRising } from '../numerics/never-rising';
import type { AverageRetention } from './cohort-tables';
import { unmade, type Outcome } from './outcome';
import type { Interval } from './intervals';
import { retentionIntervals } from './retention-interval';
import { retentionModel, survivalCurve } from './retention-model';
import type { RetentionModel } from './retention-model';

/** The initial cohort and two periods after it. */
const fewestCells = 3;

/** The model of a cohort, from its survivors after 0, 1, 2, … periods, all of them seen: a 0 is nobody. */
export function fittedRetention(survivors: Float64Array): Outcome<{ readonly model: RetentionModel }> {
  const { length } = survivors;
  if (length < fewestCells) return unmade({ why: 'tooFewPeriods', periods: length });
  if (survivors[0] === 0) return unmade({ why: 'emptyCohort' });
  for (let period = 1; period < length; period++) {
    const before = survivors[period - 1] ?? 0;
    const now = survivors[period] ?? 0;
    if (now > before) return unmade({ why: 'survivorsRise', period, before, now });
  }
  if (survivors[length - 1] === survivors[0]) return unmade({ why: 'nobodyLeft' });
  const model = retentionModel(survivors);
  return model === undefined ? unmade({ why: 'noModel' }) : { made: true, model };
}

/** The projection goes on as long as was seen, and no further than this many periods. */
const mostProjected = 24;

export interface Projection {
  /** By age from 0, past the last one that was seen. */
  readonly curve: Float64Array;
  readonly model: RetentionModel;
  /** Of each age of the curve, 90 %; `null` where the model says nothing of how far it may be off. */
  readonly intervals: readonly Interval[] | null;
  /** Whether the average rose somewhere and was levelled before the fit. */
  readonly levelled: boolean;
}

/** The model knows nobody who comes back, so that a curve that rises is levelled where it does. */
export function projectedRetention({ rates, customers }: AverageRetention): Outcome<Projection> {
  const survivors = neverRising(rates, customers);
  const fitted = fittedRetention(survivors);
  if (!fitted.made) return fitted;
  const last = rates.length - 1;
  const curve = survivalCurve(fitted.model, last + Math.min(Math.max(last, 1), mostProjected));
  return {
    made: true,
    curve,
    model: fitted.model,
    intervals: retentionIntervals({ customers }, fitted.model, curve),
    levelled: rates.some((rate, age) => rate !== survivors[age]),
  };
}
