import { authorFacts } from '../building-blocks/general';
import type { ModelSpec } from '../spec';
import * as say from './about.texts';

export const about: ModelSpec['about'] = {
  facts: authorFacts,
  steps: [say.steps, say.steps2, say.steps3, say.steps4],
  method: [say.method, say.method2, say.method3],
};
