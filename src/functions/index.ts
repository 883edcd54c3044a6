// Every function of the add-in, by family.
import type { PlanFunction } from './contract';
import type { Family } from './plan-function';
import { calendar } from './calendar';
import { cohorts } from './cohorts';
import { customerLifetime } from './customer-value';
import { diffusion } from './diffusion';
import { economics } from './economics';
import { funnel } from './funnel';
import { growth } from './growth';
import { lifecycle } from './lifecycle';
import { pricing } from './pricing';
import { quality } from './quality';
import { retention } from './retention';
import { returns } from './returns';
import { rfm } from './rfm';

export const families: readonly Family[] = [
  economics,
  returns,
  funnel,
  growth,
  quality,
  lifecycle,
  rfm,
  cohorts,
  retention,
  customerLifetime,
  diffusion,
  pricing,
  calendar,
];

export const functions: readonly PlanFunction[] = families.flatMap((family) => family.functions);

export type { Family } from './plan-function';
export { CellError } from './contract';
export type {
  Argument,
  CellErrorKind,
  CellInput,
  CellOutput,
  Example,
  Parameter,
  PlanFunction,
  Result,
} from './contract';
