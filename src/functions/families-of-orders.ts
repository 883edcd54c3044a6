// The families that go through tables of orders; they come when the first of their functions is called.
import { cohorts } from './cohorts';
import { customerLifetime } from './customer-value';
import type { Family } from './plan-function';
import { rfm } from './rfm';

export const familiesOfOrders: readonly Family[] = [rfm, cohorts, customerLifetime];
