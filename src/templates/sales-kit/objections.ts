import type { Texts } from '../../locales/language';
import { occasions } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { longText, shortText, type Part } from './offer';
import * as say from './objections.texts';

/** Lines of a table to fill in and of what is computed from it. */
export const lineCount = 12;

export const lineIds = (examples: number): readonly string[] =>
  Array.from({ length: lineCount }, (_, index) =>
    index < examples ? `line_${index + 1}` : `blank_${index + 1 - examples}`,
  );
export const lineLabel = (index: number): Texts => ({
  en: `No. ${index + 1})`,
  ru: `№ ${index + 1})`,
  zh: `第 ${index + 1} 行`,
  vi: `Dòng ${index + 1})`,
});
export const lineWord: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };

const kinds: readonly Texts[] = [say.price, say.trust, say.need, say.time, say.competitor];

const examples: readonly {
  readonly objection: Texts;
  readonly kind: number;
  readonly answer: Texts;
  readonly proof: Texts;
  /** Of the stages, from their end. */
  readonly fromEnd: number;
  readonly heard: number;
  readonly overcome: number;
}[] = [
  {
    objection: say.itIsTooExpensive,
    kind: 0,
    answer: say.examplesAnswer,
    proof: say.examplesProof,
    fromEnd: 1,
    heard: 64,
    overcome: 24,
  },
  {
    objection: say.iHaveNoTime,
    kind: 3,
    answer: say.examplesAnswer2,
    proof: say.examplesProof2,
    fromEnd: 3,
    heard: 41,
    overcome: 27,
  },
  {
    objection: say.iMustTalkItOver,
    kind: 1,
    answer: say.examplesAnswer3,
    proof: say.examplesProof3,
    fromEnd: 0,
    heard: 38,
    overcome: 15,
  },
  {
    objection: say.othersAreCheaper,
    kind: 4,
    answer: say.examplesAnswer4,
    proof: say.examplesProof4,
    fromEnd: 1,
    heard: 22,
    overcome: 12,
  },
];

export function objectionsSheet(stages: readonly string[]): Part {
  const ids = lineIds(examples.length);
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'objections',
    title: say.objectionsAndAnswers,
    columns: [
      { id: 'objection', label: say.objection, note: say.asItIsSaid, ...shortText, needed: true },
      { id: 'kind', label: say.kind, note: say.choose, format: 'choice', options: kinds, needed: true },
      { id: 'answer', label: say.answer, note: say.askFirstThenAnswer, ...longText, needed: true },
      { id: 'proof', label: say.proof, note: say.numberCaseDocument, ...longText, needed: true },
      { id: 'stage', label: say.stage, note: say.whereItComesUp, format: 'choice', options: stages },
      { id: 'heard', label: say.heard, unit: occasions, note: say.inLastMonth, format: 'count', needed: true },
      {
        id: 'overcome',
        needed: true,
        label: say.overcome,
        unit: occasions,
        note: say.talkWentOn,
        format: 'count',
        mark: { when: 'objections.this.overcome > objections.this.heard', as: 'warning' },
      },
    ],
    rows: examples.map(({ objection, kind, answer, proof, fromEnd, heard, overcome }, index) => ({
      id: `line_${index + 1}`,
      cells: {
        objection,
        kind: kinds[kind] ?? '',
        answer,
        proof,
        stage: stages[Math.max(0, stages.length - 1 - fromEnd)] ?? '',
        heard,
        overcome,
      },
    })),
    blankRows: lineCount - examples.length,
  };
  return {
    sheet: {
      id: 'objections_sheet',
      role: 'inputs',
      name: say.objections,
      purpose: say.objectionsSheetPurpose,
      blocks: [table],
    },
    workings: [counted(ids)],
    results: [ranked],
  };
}

/** Lost talks of each line; where as many are lost, the upper line comes first. */
function counted(ids: readonly string[]): TableSpec {
  return {
    kind: 'table',
    id: 'lost_talks',
    title: say.countedByLine,
    rowHeader: lineWord,
    columns: [
      { id: 'number', label: say.no, format: 'count' },
      { id: 'lost', label: say.notOvercome, unit: occasions, format: 'count' },
      { id: 'weight', label: say.forOrder, format: 'factor' },
      { id: 'place', label: say.place, format: 'count' },
    ],
    rows: ids.map((id, index) => ({
      id,
      label: lineLabel(index),
      cells: {
        number: index === 0 ? '1' : `lost_talks.${ids[index - 1] ?? ''}.number + 1`,
        lost: `MAX(0, objections.${id}.heard - objections.${id}.overcome)`,
        weight: `IF(objections.${id}.objection = "", 0 - 1, lost_talks.${id}.lost) - lost_talks.${id}.number / (1 + ROWS(lost_talks.number))`,
        place: `RANK(lost_talks.${id}.weight, lost_talks.weight)`,
      },
    })),
  };
}

const ranked: TableSpec = {
  kind: 'table',
  id: 'costliest',
  title: say.costliestTitle,
  rowHeader: say.place,
  columns: [
    { id: 'line', label: say.line, format: 'count' },
    { id: 'objection', label: say.objectionLabel, format: 'text', longest: shortText.maxLength },
    { id: 'lost', label: say.notOvercome, unit: occasions, format: 'count' },
    { id: 'share', label: say.overcomeLabel, unit: say.percentOfHeard, format: 'percent' },
    { id: 'of_all', label: say.ofAllLost, unit: '%', format: 'percent' },
  ],
  rows: Array.from({ length: lineCount }, (_, index) => {
    const id = `place_${index + 1}`;
    const own = (column: string): string => `costliest.${id}.${column}`;
    const at = (what: string): Formula => `INDEX(${what}, ${own('line')})`;
    const known = (formula: Formula): Formula => `IF(${at('objections.objection')} = "", word(none), ${formula})`;
    return {
      id,
      label: lineLabel(index),
      cells: {
        line: `MATCH(lost_talks.${lineIds(examples.length)[index] ?? ''}.number, lost_talks.place, 0)`,
        objection: known(at('objections.objection')),
        lost: known(at('lost_talks.lost')),
        share: known(
          `IF(${at('objections.heard')} = 0, word(none), MIN(1, ${at('objections.overcome')} / ${at('objections.heard')}))`,
        ),
        of_all: known(`IF(SUM(lost_talks.lost) = 0, word(none), ${own('lost')} / SUM(lost_talks.lost))`),
      },
    };
  }),
  mark: {
    when: 'AND(ISNUMBER(costliest.this.lost), costliest.this.lost > 0, costliest.this.lost = MAX(lost_talks.lost))',
    as: 'warning',
  },
};
