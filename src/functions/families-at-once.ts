// The families that Excel gets before anything can compute. Those that go through tables of orders are not among them: they are
// a third of all that functions need, for three functions, which come when the first of them is called.
import { calendar } from './calendar';
import { diffusion } from './diffusion';
import { economics } from './economics';
import { funnel } from './funnel';
import { growth } from './growth';
import { lifecycle } from './lifecycle';
import type { Family } from './plan-function';
import { pricing } from './pricing';
import { quality } from './quality';
import { retention } from './retention';
import { returns } from './returns';

export const familiesAtOnce: readonly Family[] = [
  economics,
  returns,
  funnel,
  growth,
  quality,
  lifecycle,
  retention,
  diffusion,
  pricing,
  calendar,
];

/** The functions of `families-of-orders.ts`. */
export const comeWhenCalled = ['PLAN.RFM_SCORE', 'PLAN.COHORT_RETENTION', 'PLAN.CUSTOMER_VALUE'];
