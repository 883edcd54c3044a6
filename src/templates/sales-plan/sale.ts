import type { AnswersTo } from '../asked';
import type { Timeline } from '../building-blocks/timeline';
import { timelineOf } from '../building-blocks/timeline';
import type { Formula } from '../spec';
import type { questions } from './questions';

/** What the answers say: what is sold, to whom, through what, when. */
export interface Sale {
  /** Five sheets for a team of one, in the place of everything that a plan can hold. */
  readonly isEssential: boolean;
  readonly currency: string;
  readonly timeline: Timeline;
  readonly products: readonly Priced[];
  /** What first buyers are offered next. */
  readonly offers: readonly Priced[];
  readonly channels: readonly string[];
  /** From the lead to the payment. */
  readonly stages: readonly string[];
  readonly scenarios: readonly string[];
  /** Whether what is sold begins on dates, as courses do. */
  readonly hasStarts: boolean;
  /** Whether money is collected and goods are delivered at other times than they are sold, and taxes are paid. */
  readonly paysApart: boolean;
  /** In the place of one line of payroll, where there are any. */
  readonly roles: readonly string[];
  /** Taught over some time, by people who pay before it begins. */
  readonly isCourse: boolean;
}

export interface Priced {
  readonly name: string;
  readonly price: number;
}

export function saleOf(answers: AnswersTo<typeof questions>): Sale {
  const { depth, business, currency, products, offers, channels, stages, scenarios, starts, cash, roles } = answers;
  const isEssential = depth === 'essential';
  const timeline = timelineOf(answers);
  return {
    isEssential,
    currency,
    timeline,
    products,
    offers,
    channels,
    stages,
    scenarios,
    hasStarts: starts === 'yes',
    paysApart: !isEssential && cash === 'apart',
    roles: isEssential ? [] : roles,
    isCourse: business === 'school',
  };
}

/** `Leads → Registered` for each step of the funnel. */
export function stepsOf({ stages }: Sale): readonly string[] {
  return stages.slice(1).map((stage, index) => `${stages[index] ?? ''} → ${stage}`);
}

/** `leads_1 … leads_4` as one range of rows below each other, or the only one. */
export function rowsOf(id: string, count: number): Formula {
  return count === 1 ? `${id}_1` : `${id}_1:${id}_${count}`;
}

/** The last stage: people who are ready to pay. */
export function buyersOf({ stages }: Sale): Formula {
  return `stage_${stages.length}`;
}
