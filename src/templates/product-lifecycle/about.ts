import type { Words } from '../spec';
import * as say from './about.texts';

/** What the title page says: what to do week by week, and how everything is calculated. */

export const steps: readonly Words[] = [say.steps, say.steps2, say.steps3, say.steps4, say.steps5, say.steps6];

export const method: readonly Words[] = [
  say.method,
  say.method2,
  say.method3,
  say.method4,
  say.method5,
  say.method6,
  say.method7,
  say.method8,
  say.method9,
];
