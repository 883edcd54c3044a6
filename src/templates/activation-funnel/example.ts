import { estimate } from '../building-blocks/units';
import type { Funnel, PresetId, Step } from './questions';

/**
 * The example that the results show until somebody types a count: a funnel whose second step is far from its target and
 * slowly gets worse, while the others hold. Of the channels, the second is large and loses money, the last is small and
 * earns. Amounts are multiples of what a customer brings, so that they are plausible in any currency.
 */
interface StepExample {
  readonly conversion: number;
  readonly target: number;
}

const step = (conversion: number, target: number): StepExample => ({ conversion, target });

const pirateSteps = [step(0.42, 0.4), step(0.28, 0.4), step(0.19, 0.2)];

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
  /** Of each person at the stage that a stage stands beside. */
  loop: step(0.36, 0.35),
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

function chainExamples({ preset, steps }: Funnel): readonly StepExample[] {
  const usual = usualSteps[preset];
  if (usual.length === steps.length) return usual;
  const each = example.overallConversion ** (1 / steps.length);
  return steps.map((_, index) => {
    const target = Math.round(100 * each) / 100;
    const share = index === weakest(steps.length) ? example.weakStep : example.strongStep;
    return step(Math.round(100 * target * share) / 100, target);
  });
}

/** Of each step and loop, in the order of the stages they lead to. */
export function stepExamples(funnel: Funnel): readonly (Step & StepExample & { readonly decline: number })[] {
  const ofChain = chainExamples(funnel);
  const weak = weakest(funnel.steps.length);
  return [
    ...funnel.steps.map((one, index) => ({
      ...one,
      ...(ofChain[index] ?? example.loop),
      decline: index === weak ? example.decline : 0,
    })),
    ...funnel.loops.map((one) => ({ ...one, ...example.loop, decline: 0 })),
  ].sort((one, other) => one.to - other.to);
}

/** Points of conversion to try: some at the weak step, none at the others. */
export function pointExamples({ steps }: Funnel): readonly number[] {
  return steps.map((_, index) => (index === weakest(steps.length) ? example.points : 0));
}

/** Days at each stage of the chain but the last, where nobody waits for another. */
export function dayExamples({ chain }: Funnel): readonly number[] {
  const usual = [1, 5, 9, 4, 3, 6, 2];
  return chain.slice(0, -1).map((_, index) => usual[index] ?? 1);
}

/** Share of itself by which the people who enter grow from period to period. */
export const growthExample = example.growth;
/** After so many periods the example goes on as it is: sixty that grow would end in nonsense. */
export const growingPeriods = 12;

export interface ChannelExample {
  readonly entrants: number;
  /** What each person who enters costs. */
  readonly cost: number;
  readonly quality: number;
}

export function channelExamples(funnel: Funnel): readonly ChannelExample[] {
  const weights = funnel.channels.map((_, index) => 1 / (index + 2));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const through = chainExamples(funnel).reduce((product, { conversion }) => product * conversion, 1);
  return funnel.channels.map((_, index) => {
    const { quality, cost } = channelTemper[index % channelTemper.length] ?? { quality: 1, cost: 1 };
    const perPerson = funnel.value * through * example.acquisition * cost;
    return {
      entrants: estimate((example.entrants * funnel.timeline.months * (weights[index] ?? 0)) / all),
      cost: estimate(perPerson),
      quality,
    };
  });
}

/** Customers of one period. */
function customers(funnel: Funnel): number {
  const through = chainExamples(funnel).reduce((product, { conversion }) => product * conversion, 1);
  return channelExamples(funnel).reduce((sum, { entrants }) => sum + entrants * through, 0);
}

/** Customers to be reached in all periods together. */
export function goalExample(funnel: Funnel): number {
  return Math.max(1, Math.round(estimate(customers(funnel) * funnel.timeline.periods * example.goal)));
}

/** An amount that a period's column must be wide enough to show: more than all its customers bring. */
export function typicalAmount(funnel: Funnel): number {
  return 4 * funnel.value * customers(funnel);
}
