// The ten usual segments in the user's language, each with what it is worth doing for its customers.
import type { UsualSegment } from '../customers/scores';
import type { Texts } from '../locales/language';
import * as say from './segments.texts';

export interface SegmentTexts {
  readonly name: Texts;
  readonly advice: Texts;
}

export const segmentTexts: Readonly<Record<UsualSegment, SegmentTexts>> = {
  champions: { name: say.champions, advice: say.championsAdvice },
  loyal: { name: say.loyalCustomers, advice: say.loyalAdvice },
  potentiallyLoyal: { name: say.potentialLoyalists, advice: say.potentiallyLoyalAdvice },
  newcomers: { name: say.newCustomers, advice: say.newcomersAdvice },
  promising: { name: say.promising, advice: say.promisingAdvice },
  needAttention: { name: say.needAttention, advice: say.needAttentionAdvice },
  aboutToSleep: { name: say.aboutToSleep, advice: say.aboutToSleepAdvice },
  cannotLose: { name: say.cannotLoseThem, advice: say.cannotLoseAdvice },
  atRisk: { name: say.atRisk, advice: say.atRiskAdvice },
  hibernating: { name: say.hibernating, advice: say.hibernatingAdvice },
};
