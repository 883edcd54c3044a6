// Which value of an input gives a figure the value that is wanted.
import type { Crossings, Searched } from './crossings';
import { crossingsOf } from './crossings';
import type { Dial, Ends, NoDial } from './dial';
import { dialOf, usualEnds } from './dial';
import type { DecisionInput, DecisionModel, FigureValue, Target, Watch } from './model';
import { isNumber } from './model';
import { Course, Trial, withTrial } from './trial';

export interface WhatItTakesChoice {
  readonly target: Target;
  readonly wanted: number;
  readonly input: DecisionInput;
  /** Narrower limits than what the input accepts; of a line factors. */
  readonly limits?: Ends;
}

/** Whether the upper end says nothing to a reader: so large an amount, or a line so many times as high. */
export function hasNoLimit({ by, most }: Pick<WhatItTakes, 'by' | 'most'>): boolean {
  return most >= (by === 'factor' ? 1e4 : 1e12);
}

/** A value of the input (of a line: the factor on all its cells), and the figure there. */
export interface Outcome {
  readonly position: number;
  readonly value: FigureValue;
}

export interface WhatItTakes {
  readonly target: Target;
  readonly wanted: number;
  readonly input: DecisionInput;
  readonly by: Dial['by'];
  readonly isWhole: boolean;
  readonly now: number;
  readonly base: FigureValue;
  readonly least: number;
  readonly most: number;
  /** Every value that does it, ascending; where formulas round a whole stretch may do it, from one value to another. */
  readonly solutions: readonly { readonly from: Outcome; readonly to: Outcome }[];
  /** Where the figure goes past what is wanted without having it: between neighbouring values. */
  readonly jumps: readonly { readonly from: Outcome; readonly to: Outcome }[];
  /** What comes closest; one of the solutions where there are any, and nothing where the figure has no number anywhere. */
  readonly nearest: Outcome | undefined;
}

/** Places that are looked at on the first pass, for one input and for each point of a line of pairs. */
const thorough = 160;
const quick = 32;

/** A few hundred evaluations. */
export async function whatItTakes(
  model: DecisionModel,
  { target, wanted, input, limits }: WhatItTakesChoice,
  watch: Watch = {},
): Promise<WhatItTakes | NoDial> {
  const dial = dialOf(input);
  if (typeof dial === 'string') return dial;
  const { least, most } = limitsOf(dial, limits);
  const course = new Course(watch, 3 * thorough);
  return withTrial(new Trial(model, [input], [target.figure], course), async (trial) => {
    const base = (await trial.evaluate())[target.cell] ?? { shown: '' };
    const values = new Map<number, FigureValue>();
    const found = await crossings(trial, dial, { target, wanted, base, least, most, places: thorough }, (at, value) =>
      values.set(at, value),
    );
    const outcome = (position: number): Outcome => ({ position, value: values.get(position) ?? { shown: '' } });
    const outcomes = ({ from, to }: { readonly from: number; readonly to: number }): WhatItTakes['jumps'][number] => ({
      from: outcome(from),
      to: outcome(to),
    });
    const { by, isWhole, now } = dial;
    return {
      ...{ target, wanted, input, by, isWhole, now, base, least, most },
      solutions: found.zeros.map(outcomes),
      jumps: found.jumps.map(outcomes),
      nearest: found.nearest === undefined ? undefined : outcome(found.nearest),
    };
  });
}

function limitsOf(dial: Dial, limits: Ends | undefined): { readonly least: number; readonly most: number } {
  return {
    least: Math.max(dial.least, limits?.low ?? dial.least),
    most: Math.min(dial.most, limits?.high ?? dial.most),
  };
}

interface Sought extends Pick<Searched, 'least' | 'most' | 'places'> {
  readonly target: Target;
  readonly wanted: number;
  readonly base: FigureValue;
}

/** Turns the trial's first input. */
async function crossings(
  trial: Trial,
  dial: Dial,
  { target, wanted, base, ...searched }: Sought,
  tell: (at: number, value: FigureValue) => void = () => undefined,
): Promise<Crossings> {
  const { now, isWhole } = dial;
  const scale = Math.max(Math.abs(wanted), isNumber(base) ? Math.abs(base) : 0, Number.MIN_VALUE / 1e-9);
  return crossingsOf(
    async (at) => {
      dial.turn(at, trial.cells, trial.from[0] ?? 0);
      const value = (await trial.evaluate())[target.cell] ?? { shown: '' };
      tell(at, value);
      return isNumber(value) ? value - wanted : undefined;
    },
    { ...searched, now: Math.min(Math.max(now, searched.least), searched.most), isWhole, scale },
  );
}

export interface PairsChoice {
  readonly target: Target;
  readonly wanted: number;
  /** Along the line, from end to end in even steps. */
  readonly along: DecisionInput;
  /** What it takes of this one at each step. */
  readonly against: DecisionInput;
  readonly ends?: Ends;
  readonly limits?: Ends;
}

export interface Pairs {
  readonly target: Target;
  readonly wanted: number;
  readonly along: DecisionInput;
  readonly against: DecisionInput;
  readonly by: { readonly along: Dial['by']; readonly against: Dial['by'] };
  readonly base: FigureValue;
  readonly now: { readonly along: number; readonly against: number };
  /** At each step all values of the other input that do it, ascending; none where nothing within its limits does. */
  readonly points: readonly { readonly along: number; readonly against: readonly number[] }[];
}

/** Steps along a line of pairs; even, so that the middle is one of them. */
const pairSteps = 40;
/** How far the input along the line goes to either side where it has no scenarios. */
const pairSpread = 0.5;

/** The line of all pairs of two inputs that give the figure the value wanted: some 40 times 50 evaluations. */
export async function pairsThatTakeIt(
  model: DecisionModel,
  { target, wanted, along, against, ends, limits }: PairsChoice,
  watch: Watch = {},
): Promise<Pairs | { readonly input: DecisionInput; readonly why: NoDial }> {
  const first = dialOf(along);
  if (typeof first === 'string') return { input: along, why: first };
  const second = dialOf(against);
  if (typeof second === 'string') return { input: against, why: second };
  const whole = ends ?? usualEnds(first, pairSpread);
  if (!whole) return { input: along, why: 'zero' };
  const low = Math.max(whole.low, first.least);
  const high = Math.min(whole.high, first.most);
  const course = new Course(watch, (pairSteps + 1) * 2 * quick);
  // The one that is turned most stands first.
  return withTrial(new Trial(model, [against, along], [target.figure], course), async (trial) => {
    const base = (await trial.evaluate())[target.cell] ?? { shown: '' };
    const points: Pairs['points'][number][] = [];
    for (let step = 0; step <= pairSteps; step++) {
      const wish = low + ((high - low) * step) / pairSteps;
      const position = first.isWhole ? Math.round(wish) : wish;
      if (points.at(-1)?.along === position) continue;
      first.turn(position, trial.cells, trial.from[1] ?? 0);
      const { zeros } = await crossings(trial, second, {
        ...{ target, wanted, base },
        ...limitsOf(second, limits),
        places: quick,
      });
      // Of a stretch, both of its ends.
      points.push({ along: position, against: [...new Set(zeros.flatMap(({ from, to }) => [from, to]))] });
    }
    return {
      ...{ target, wanted, along, against, base, points },
      by: { along: first.by, against: second.by },
      now: { along: first.now, against: second.now },
    };
  });
}
