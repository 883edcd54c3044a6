import { preparedByFact } from '../building-blocks/general';
import type { ModelSpec } from '../spec';
import * as say from './about.texts';

export const about: ModelSpec['about'] = {
  facts: [preparedByFact],
  steps: [say.steps, say.steps2, say.steps3, say.steps4, say.steps5],
  method: [say.method, say.method2, say.method3, say.method4],
};
