// Whether customers are content and stay: what they answer, how often they come, what keeps them.
import type { Family } from '../plan-function';
import { satisfaction } from './csat';
import { featureRetention } from './feature-retention';
import { magicNumber } from './magic-number';
import { promoterScore } from './nps';
import { stickiness } from './stickiness';

export const quality: Family = {
  id: 'quality',
  text: {
    en: 'Quality and loyalty',
    ru: 'Качество и лояльность',
    zh: '质量与忠诚度',
    vi: 'Chất lượng và lòng trung thành',
  },
  functions: [promoterScore, satisfaction, stickiness, magicNumber, featureRetention],
};
