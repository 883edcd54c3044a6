import type { Words } from '../spec';
import * as say from './about.texts';

export const steps: readonly Words[] = [say.steps, say.steps2, say.steps3, say.steps4];

export const method: readonly Words[] = [say.method, say.method2, say.method3];
