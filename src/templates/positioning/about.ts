import { authorFacts } from '../building-blocks/general';
import type { ModelSpec, Words } from '../spec';
import * as say from './about.texts';

export const facts: ModelSpec['about']['facts'] = [
  ...authorFacts,
  { label: say.asOf, formula: 'as_of', format: 'date' },
];

export const steps: readonly Words[] = [say.steps, say.steps2, say.steps3, say.steps4];

export const method = (has: {
  readonly swot: boolean;
  readonly fit: boolean;
  readonly retention: boolean;
}): Words[] => [
  say.ofMap,
  ...(has.swot ? [say.ofSwot] : []),
  ...(has.fit ? [say.ofFit] : []),
  ...(has.retention ? [say.ofRetention] : []),
];
