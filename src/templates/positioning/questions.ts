import { asOfQuestion } from '../building-blocks/actions';
import { competitorsQuestion } from '../building-blocks/competitors';
import { nameQuestion, partQuestion } from '../building-blocks/general';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.positioningAndFit, say.whomYouCompareWith),
  competitorsQuestion(2, say.questions),
  {
    id: 'criteria',
    kind: 'list',
    label: say.criteria,
    hint: say.criteriaHint,
    min: 2,
    max: 10,
    maxLength: 30,
    initial: {
      en: ['Affordable price', 'Personal help', 'Practice', 'Fits the working day', 'Known name'],
      ru: ['Доступная цена', 'Личная помощь', 'Практика', 'Удобство для работающих', 'Известность'],
      zh: ['价格亲民', '一对一辅导', '实战练习', '兼顾上班', '知名度'],
      vi: ['Giá dễ chịu', 'Hỗ trợ riêng', 'Thực hành', 'Hợp người đi làm', 'Tên tuổi'],
    },
  },
  asOfQuestion,
  partQuestion('has_swot', say.weightedSwot, say.questions2, say.whatIsInDocument),
  partQuestion('has_questions', say.sevenQuestions5w2h, say.questions3),
  partQuestion('has_fit', say.productMarketFit, say.questions4),
  partQuestion('has_retention', say.retention, say.questions5),
  partQuestion('has_actions', say.actionPlan, say.questions6),
] as const satisfies readonly Question[];
