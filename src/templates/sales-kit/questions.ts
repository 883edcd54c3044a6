import { nameQuestion, partQuestion } from '../building-blocks/general';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.salesKit, say.whoYouSellTo),
  {
    id: 'buyers',
    kind: 'choice',
    label: say.example,
    hint: say.buyersHint,
    options: [
      { value: 'people', label: say.sellingToPeopleB2c },
      { value: 'companies', label: say.sellingToCompaniesB2b },
    ],
    initial: 'people',
  },
  {
    id: 'personas',
    kind: 'list',
    label: say.buyerPersonas,
    hint: say.personasHint,
    min: 1,
    max: 4,
    maxLength: 30,
    initial: {
      en: ['The decider', 'The user'],
      ru: ['Кто решает', 'Кто пользуется'],
      zh: ['决策者', '使用者'],
      vi: ['Người quyết định', 'Người sử dụng'],
    },
  },
  {
    id: 'stages',
    kind: 'list',
    label: say.stagesOfTalk,
    hint: say.stagesHint,
    min: 2,
    max: 8,
    maxLength: 30,
    initial: {
      en: ['Contact', 'Needs', 'Presentation', 'Price', 'Agreement'],
      ru: ['Контакт', 'Потребность', 'Презентация', 'Цена', 'Договорённость'],
      zh: ['建立联系', '挖掘需求', '方案介绍', '报价', '成交'],
      vi: ['Làm quen', 'Nhu cầu', 'Giới thiệu', 'Báo giá', 'Chốt'],
    },
  },
  {
    id: 'start',
    kind: 'date',
    label: say.versionOf,
    hint: say.standsOnFirstPage,
    min: '2000-01-01',
    max: '2099-12-31',
  },
  partQuestion('has_persona', say.buyerPersona, say.questions, say.whatIsInKit),
  partQuestion('has_objections', say.objectionsAndAnswers, say.questions2),
  partQuestion('has_script', say.salesScript, say.questions3),
  partQuestion('has_presale', say.presale, say.questions4),
  partQuestion('has_case', say.caseStudy, say.questions5),
  partQuestion('has_blueprint', say.serviceBlueprint, say.questions6),
] as const satisfies readonly Question[];
