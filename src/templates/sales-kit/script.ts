import type { Texts } from '../../locales/language';
import type { InputTableSpec, TableSpec } from '../spec';
import { longText, type Part } from './offer';
import * as say from './script.texts';

export const minutes: Texts = { en: 'minutes', ru: 'минут', zh: '分钟', vi: 'phút' };

type Said = Readonly<Record<'situation' | 'phrase' | 'answers' | 'reply' | 'next', Texts>> & {
  readonly length: number;
};

const contact: Said = {
  length: 2,
  situation: say.theyLeftRequestYesterday,
  phrase: say.phrase,
  answers: say.yesNotNow,
  reply: say.reply,
  next: say.agreedOnTime,
};
const needs: Said = {
  length: 10,
  situation: say.theyAgreedToTalk,
  phrase: say.phrase2,
  answers: say.answers,
  reply: say.reply2,
  next: say.goalAndDateNamed,
};
const presentation: Said = {
  length: 8,
  situation: say.goalIsClear,
  phrase: say.phrase3,
  answers: say.soundsGoodWillIManage,
  reply: say.reply3,
  next: say.theyAskWhatItCosts,
};
const price: Said = {
  length: 5,
  situation: say.priceIsAskedFor,
  phrase: say.phrase4,
  answers: say.byInstalmentsItIsExpensive,
  reply: say.reply4,
  next: say.wayOfPaymentIsChosen,
};
const agreement: Said = {
  length: 5,
  situation: say.theyAreReady,
  phrase: say.phrase5,
  answers: say.answers2,
  reply: say.reply5,
  next: say.paidOrTimeIsSet,
};

/** First the contact, last the agreement; what lies between is spread over the stages. */
function saidAt(index: number, stages: number): Said {
  if (index === stages - 1) return agreement;
  const middle = [contact, needs, presentation, price];
  return middle[Math.min(index, middle.length - 1)] ?? contact;
}

export function scriptSheet(stages: readonly string[]): Part {
  const stageId = (index: number): string => `stage_${index + 1}`;
  const typed = { ...longText, needed: true };
  const script: InputTableSpec = {
    kind: 'inputTable',
    id: 'script',
    title: say.scriptByStage,
    rowHeader: say.stageWord,
    columns: [
      { id: 'length', label: say.length, unit: minutes, note: say.asRule, format: 'count', max: 600, needed: true },
      { id: 'situation', label: say.situation, note: say.whereWeStand, ...typed },
      { id: 'phrase', label: say.whatToSay, note: say.wordForWord, ...typed },
      { id: 'answers', label: say.whatTheyAnswer, note: say.usualAnswers, ...typed },
      { id: 'reply', label: say.whatToSayToThat, note: say.toEachAnswer, ...typed },
      { id: 'next', label: say.stageIsDoneWhen, note: say.whatMustBeAgreed, ...typed },
    ],
    rows: stages.map((label, index) => {
      const said = saidAt(index, stages.length);
      return { id: stageId(index), label, items: [{ question: 'stages', number: index + 1 }], cells: { ...said } };
    }),
  };
  const timing: TableSpec = {
    kind: 'table',
    id: 'timing',
    title: say.minuteByMinute,
    rowHeader: say.stageWord,
    columns: [
      { id: 'from', label: say.fromMinute, format: 'count' },
      { id: 'to', label: say.toMinute, format: 'count' },
      { id: 'of_all', label: say.ofTalk, unit: '%', format: 'percent' },
    ],
    rows: stages.map((label, index) => {
      const id = stageId(index);
      return {
        id,
        label,
        cells: {
          from: index === 0 ? '0' : `timing.${stageId(index - 1)}.to + 0`,
          to: `timing.${id}.from + script.${id}.length`,
          of_all: `IF(SUM(script.length) = 0, word(none), script.${id}.length / SUM(script.length))`,
        },
      };
    }),
  };
  return {
    sheet: { id: 'script_sheet', role: 'inputs', name: say.script, purpose: say.scriptSheetPurpose, blocks: [script] },
    results: [timing],
  };
}
