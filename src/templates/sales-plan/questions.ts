import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import { channelsQuestion, offersQuestion } from '../building-blocks/sold';
import { scenariosQuestion } from '../building-blocks/scenarios';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';
import { answersFor, businesses } from './businesses';
import * as say from './questions.texts';

const [first] = businesses;

/** Its screen begins with the depth. */
const { step, ...name } = nameQuestion(say.salesPlan, say.whatYouSell);

const onlyFull = { question: 'depth', is: 'full' } as const;

export const questions = [
  {
    id: 'depth',
    kind: 'choice',
    step,
    label: say.howDeep,
    hint: say.depthHint,
    options: [
      { value: 'essential', label: say.depthLabel },
      { value: 'full', label: say.depthLabel2 },
    ],
    initial: 'essential',
    // Models of before this question were full.
    unanswered: 'full',
  },
  name,
  {
    id: 'business',
    kind: 'choice',
    label: say.kindOfBusiness,
    hint: say.businessHint,
    options: businesses.map((one) => ({ value: one.id, label: one.label, sets: answersFor(one) })),
    initial: first.id,
  },
  {
    id: 'products',
    kind: 'rows',
    label: say.productsOrTiers,
    hint: say.productsHint,
    min: 1,
    max: 12,
    columns: priceColumns,
    initial: first.products,
  },
  offersQuestion(first.offers),
  currencyQuestion,
  ...timelineQuestions({ unit: 'month', periods: 12 }),
  channelsQuestion(say.channelsAndStages),
  {
    id: 'stages',
    kind: 'list',
    label: say.stagesOfFunnel,
    hint: say.stagesHint,
    min: 2,
    max: 8,
    maxLength: 30,
    areCriteria: true,
    initial: first.stages,
  },
  { ...scenariosQuestion, when: onlyFull },
  {
    id: 'starts',
    kind: 'choice',
    when: onlyFull,
    label: say.startDates,
    hint: say.startsHint,
    options: [
      { value: 'no', label: say.noAtAnyTime },
      { value: 'yes', label: say.yesOnDates },
    ],
    initial: 'no',
    // Models of before this question had the dates.
    unanswered: 'yes',
  },
  {
    id: 'cash',
    kind: 'choice',
    when: onlyFull,
    step: say.cashAndPeople,
    label: say.whenMoneyComesIn,
    hint: say.cashHint,
    options: [
      { value: 'sold', label: say.cashLabel },
      { value: 'apart', label: say.apartPrepaymentInstalmentsTaxes },
    ],
    initial: 'apart',
    // Models of before this question knew no difference.
    unanswered: 'sold',
  },
  {
    id: 'roles',
    kind: 'list',
    when: onlyFull,
    label: say.rolesOnPayroll,
    hint: say.rolesHint,
    min: 0,
    max: 20,
    maxLength: 30,
    initial: { en: [], ru: [], zh: [], vi: [] },
  },
] as const satisfies readonly Question[];
