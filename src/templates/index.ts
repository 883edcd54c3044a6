import { activationFunnel } from './activation-funnel';
import { salesPlan } from './sales-plan';
import type { Template } from './template';

/** Every template, in the order of the gallery. */
export const templates: readonly Template[] = [salesPlan, activationFunnel];

export type { AnswerProblem } from './answers';
export { checkAnswers, initialAnswers } from './answers';
export type { Answer, Answers, Question, Template } from './template';
