import { estimate } from '../building-blocks/units';
import type { Funnel, PresetId } from './questions';

/**
 * The example: a funnel whose second step is far from its target and slowly gets worse, while the others hold. Of the
 * channels, the second is large and loses money, the last is small and earns. Amounts are multiples of what a customer
 * brings, so that they are plausible in any currency.
 */
interface StepExample {
  readonly conversion: number;
  readonly target: number;
}

const step = (conversion: number, target: number): StepExample => ({ conversion, target });

const pirateSteps = [step(0.42, 0.4), step(0.28, 0.4), step(0.36, 0.35), step(0.55, 0.58)];

const usualSteps: Readonly<Record<PresetId, readonly StepExample[]>> = {
  aarrr: pirateSteps,
  rarra: pirateSteps,
  webinar: [step(0.55, 0.52), step(0.36, 0.5), step(0.14, 0.15), step(0.82, 0.8)],
  trial: [step(0.1, 0.09), step(0.42, 0.6), step(0.26, 0.28)],
  presale: [step(0.4, 0.38), step(0.5, 0.7), step(0.6, 0.58), step(0.25, 0.27)],
  own: [],
};

const example = {
  /** Of a funnel with other stages: what is left of those who entered, and how the steps stand to their targets. */
  overallConversion: 0.04,
  weakStep: 0.65,
  strongStep: 1.04,
  /** People who enter in a month. */
  entrants: 4000,
  growth: 0.03,
  /** By this share of itself the weak step falls in each period. */
  decline: 0.015,
  /** The share of a customer's value that is spent to win one. */
  acquisition: 0.45,
  /** By how much more customers the goal asks for. */
  goal: 1.25,
  points: 0.05,
} as const;

/** Beside the average: how well a channel's people convert at each step and how much one of them costs. */
const channelTemper = [
  { quality: 1.02, cost: 1 },
  { quality: 0.87, cost: 1.4 },
  { quality: 1.05, cost: 0.7 },
  { quality: 1.1, cost: 0.8 },
];

const weakest = (steps: number): number => Math.min(1, steps - 1);

export function stepExamples({ preset, steps }: Funnel): readonly StepExample[] {
  const usual = usualSteps[preset];
  if (usual.length === steps.length) return usual;
  const each = example.overallConversion ** (1 / steps.length);
  return steps.map((_, index) => {
    const target = Math.round(100 * each) / 100;
    const share = index === weakest(steps.length) ? example.weakStep : example.strongStep;
    return step(target * share, target);
  });
}

/** Points of conversion to try: some at the weak step, none at the others. */
export function pointExamples({ steps }: Funnel): readonly number[] {
  return steps.map((_, index) => (index === weakest(steps.length) ? example.points : 0));
}

/** Days at a stage; at the last one nobody waits for another. */
export function dayExamples({ stages }: Funnel): readonly number[] {
  const usual = [1, 5, 9, 4, 3, 6, 2, 0];
  return stages.map((_, index) => (index === stages.length - 1 ? 0 : (usual[index] ?? 0)));
}

function weightOf(channels: readonly string[], channel: number): number {
  const weights = channels.map((_, index) => 1 / (index + 2));
  return (weights[channel] ?? 0) / weights.reduce((sum, one) => sum + one, 0);
}

/** People of a channel at each stage in each period: by stage, then by period; never more than at the stage before. */
export function countExamples(funnel: Funnel, channel: number): readonly (readonly number[])[] {
  const { channels, stages, timeline } = funnel;
  const temper = channelTemper[channel % channelTemper.length];
  const steps = stepExamples(funnel);
  const byPeriod = Array.from({ length: timeline.periods }, (_, period) => {
    const growth = 1 + example.growth * Math.min(period, 12);
    let people = Math.round(estimate(example.entrants * timeline.months * weightOf(channels, channel) * growth));
    const reached = [people];
    for (const [index, { conversion }] of steps.entries()) {
      const decline = index === weakest(steps.length) ? 1 - example.decline * Math.min(period, 12) : 1;
      people = Math.round(people * Math.min(1, conversion * (temper?.quality ?? 1) * decline));
      reached.push(people);
    }
    return reached;
  });
  return stages.map((_, stage) => byPeriod.map((reached) => reached[stage] ?? 0));
}

/** Spent on a channel in each period. */
export function spendExamples(funnel: Funnel, channel: number): readonly number[] {
  const temper = channelTemper[channel % channelTemper.length];
  const overall = stepExamples(funnel).reduce((product, { conversion }) => product * conversion, 1);
  const perPerson = funnel.value * overall * example.acquisition * (temper?.cost ?? 1);
  return (countExamples(funnel, channel)[0] ?? []).map((people) => estimate(people * perPerson));
}

function customers(funnel: Funnel): number {
  const lines = funnel.channels.map((_, channel) => countExamples(funnel, channel).at(-1) ?? []);
  return lines.flat().reduce((sum, one) => sum + one, 0);
}

/** Customers to be reached in all periods together. */
export function goalExample(funnel: Funnel): number {
  return Math.max(1, Math.round(estimate(customers(funnel) * example.goal)));
}

/** An amount that a period's column must be wide enough to show: more than all its customers bring. */
export function typicalAmount(funnel: Funnel): number {
  return (4 * funnel.value * customers(funnel)) / funnel.timeline.periods;
}
