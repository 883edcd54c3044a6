import { activationFunnel } from './activation-funnel';
import { courseCalendar } from './course-calendar';
import { metricTree } from './metric-tree';
import { positioning } from './positioning';
import { pricing } from './pricing';
import { productLifecycle } from './product-lifecycle';
import { productMatrix } from './product-matrix';
import { qualityBoard } from './quality-board';
import { salesKit } from './sales-kit';
import { salesPlan } from './sales-plan';
import { team } from './team';
import type { Template } from './template';
import { unitEconomics } from './unit-economics';

/** Every template, in the order of the gallery. */
export const templates: readonly Template[] = [
  salesPlan,
  activationFunnel,
  productLifecycle,
  unitEconomics,
  pricing,
  metricTree,
  qualityBoard,
  productMatrix,
  salesKit,
  courseCalendar,
  team,
  positioning,
];

export type { AnswerProblem } from './answers';
export { askedOf, checkAnswers, initialAnswers } from './answers';
export type { Answer, Answers, Question, Template } from './template';
