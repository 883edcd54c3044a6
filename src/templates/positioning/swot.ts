import type { Texts } from '../../locales/language';
import { text } from '../building-blocks/units';
import type { Formula, InputSpec, InputTableSpec, TableSpec } from '../spec';
import { lineIds, lineLabel, lineWord, longText, ratio, shortText, type Part } from './part';
import * as say from './swot.texts';

/** Lines of each of the four lists. */
const lines = 6;
const mostWeight = 100;

const lists = [
  {
    id: 'strengths',
    label: say.strengths,
    factors: [
      [say.strengthsFactors, 40, 5],
      [say.n72PercentOfLearnersFinish, 35, 4],
      [say.strengthsFactors2, 25, 4],
    ],
  },
  {
    id: 'weaknesses',
    label: say.weaknesses,
    factors: [
      [say.fewPeopleKnowName, 40, 4],
      [say.mentorsTimeLimitsIntake, 35, 3],
      [say.oneCourseOnly, 25, 3],
    ],
  },
  {
    id: 'opportunities',
    label: say.opportunities,
    factors: [
      [say.employersPayForEveningCourses, 40, 4],
      [say.opportunitiesFactors, 35, 4],
      [say.opportunitiesFactors2, 25, 3],
    ],
  },
  {
    id: 'threats',
    label: say.threats,
    factors: [
      [say.leadsCostMoreEveryQuarter, 45, 4],
      [say.threatsFactors, 30, 3],
      [say.mentorsAreHiredAway, 25, 2],
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: Texts;
  readonly factors: readonly (readonly [Texts, number, number])[];
}[];

const [strengths, weaknesses, opportunities, threats] = lists;

/** What is done with each pair of a list from inside and a list from outside. */
const strategies = [
  {
    id: 'so',
    label: say.soStrengthsForOpportunities,
    inside: strengths,
    outside: opportunities,
    example: say.soExample,
  },
  {
    id: 'wo',
    label: say.woOvercomeWeaknessesByOpportunities,
    inside: weaknesses,
    outside: opportunities,
    example: say.woExample,
  },
  { id: 'st', label: say.stStrengthsAgainstThreats, inside: strengths, outside: threats, example: say.stExample },
  {
    id: 'wt',
    label: say.wtGuardWeaknessesAgainstThreats,
    inside: weaknesses,
    outside: threats,
    example: say.wtExample,
  },
] as const;

function listTable({ id, label, factors }: (typeof lists)[number]): InputTableSpec {
  return {
    kind: 'inputTable',
    id,
    title: label,
    columns: [
      { id: 'what', label: say.factor, note: say.factOneLine, ...shortText, needed: true },
      {
        id: 'weight',
        label: say.weight,
        unit: say.points,
        note: say.howMuchItCounts,
        format: 'count',
        max: mostWeight,
        needed: true,
      },
      {
        id: 'rating',
        label: say.rating,
        unit: say.n1To5,
        note: say.howStrongItIs,
        format: 'count',
        min: 1,
        max: 5,
        needed: true,
      },
    ],
    rows: factors.map(([what, weight, rating], index) => ({
      id: `factor_${index + 1}`,
      cells: { what, weight, rating },
    })),
    blankRows: lines - factors.length,
  };
}

const moves: InputTableSpec = {
  kind: 'inputTable',
  id: 'moves',
  title: say.fourStrategies,
  rowHeader: say.strategy,
  columns: [{ id: 'what', label: say.whatWeDo, note: say.whatNote, ...longText, needed: true }],
  rows: strategies.map(({ id, label, example }) => ({ id, label, cells: { what: example } })),
};

export function swotPart(): Part {
  const ids = lineIds('factor', 3, lines);
  const forces: TableSpec = {
    kind: 'table',
    id: 'forces',
    title: say.forcesTitle,
    rowHeader: lineWord,
    columns: lists.map(({ id, label }) => ({ id, label, format: 'count' as const })),
    rows: ids.map((line, index) => ({
      id: `line_${index + 1}`,
      label: lineLabel(index),
      cells: Object.fromEntries(
        lists.map(({ id }) => [id, `IF(${id}.${line}.what = "", 0, ${id}.${line}.weight * ${id}.${line}.rating)`]),
      ),
    })),
  };
  const sums: TableSpec = {
    kind: 'table',
    id: 'swot',
    title: say.weightedSwot,
    rowHeader: say.list,
    columns: [
      { id: 'heaviest', label: say.heaviestFactor, format: 'text', longest: shortText.maxLength },
      { id: 'force', label: say.force, unit: say.weightTimesRating, format: 'count' },
      { id: 'share', label: say.shareOfItsPair, unit: say.percentOfInsideOrOutside, format: 'percent' },
    ],
    rows: lists.map(({ id, label }, index) => {
      const pair = index < 2 ? [strengths, weaknesses] : [opportunities, threats];
      return {
        id,
        label,
        cells: {
          force: `SUM(forces.${id})`,
          share: ratio(`swot.${id}.force`, `(${pair.map((one) => `swot.${one.id}.force`).join(' + ')})`),
          heaviest: `IF(swot.${id}.force = 0, word(none), INDEX(${id}.what, MATCH(MAX(forces.${id}), forces.${id}, 0)))`,
        },
      };
    }),
  };
  const known = (id: string, formula: Formula): Formula =>
    `IF(COUNT(strategies.${id}.inside, strategies.${id}.outside) < 2, word(none), ${formula})`;
  const outcome: TableSpec = {
    kind: 'table',
    id: 'strategies',
    title: say.strategiesTitle,
    rowHeader: say.strategy,
    columns: [
      { id: 'what', label: say.whatWeDo, format: 'text', longest: longText.maxLength },
      { id: 'inside', label: say.inside, unit: '%', format: 'percent' },
      { id: 'outside', label: say.outside, unit: '%', format: 'percent' },
      { id: 'weight', label: say.weight, unit: say.percentOfAllFour, format: 'percent' },
    ],
    mark: {
      when: 'AND(ISNUMBER(strategies.this.weight), strategies.this.weight = MAX(strategies.weight))',
      as: 'good',
    },
    rows: strategies.map(({ id, label, inside, outside }) => ({
      id,
      label,
      cells: {
        inside: `swot.${inside.id}.share`,
        outside: `swot.${outside.id}.share`,
        weight: known(id, `strategies.${id}.inside * strategies.${id}.outside`),
        what: `moves.${id}.what & ""`,
      },
    })),
  };
  return {
    inputs: [
      { kind: 'beside', blocks: [listTable(strengths), listTable(weaknesses)] },
      { kind: 'beside', blocks: [listTable(opportunities), listTable(threats)] },
      moves,
    ],
    workings: [forces],
    results: [sums, outcome],
    headlines: [
      {
        id: 'strongest_strategy',
        label: say.strongestStrategy,
        unit: say.byWeightedSwot,
        format: 'text',
        formula:
          'IF(COUNT(strategies.weight) = 0, word(none), INDEX(labels(strategies), MATCH(MAX(strategies.weight), strategies.weight, 0)))',
      },
    ],
  };
}

const asked: readonly { readonly id: string; readonly label: Texts; readonly note: Texts; readonly example: Texts }[] =
  [
    { id: 'answer_what', label: say.what, note: say.whatIsOffered, example: say.answerWhatExample },
    { id: 'answer_why', label: say.why, note: say.whichNeedDoesItMeet, example: say.answerWhyExample },
    { id: 'answer_who', label: say.who, note: say.whoBuysWhoUsesIt, example: say.answerWhoExample },
    { id: 'answer_where', label: say.where, note: say.answerWhereNote, example: say.answerWhereExample },
    { id: 'answer_when', label: say.when, note: say.answerWhenNote, example: say.answerWhenExample },
    { id: 'answer_how', label: say.how, note: say.howIsItDelivered, example: say.answerHowExample },
    { id: 'answer_how_much', label: say.howMuch, note: say.answerHowMuchNote, example: say.answerHowMuchExample },
  ];

export function questionsPart(): Part {
  return {
    inputs: [
      {
        kind: 'inputs',
        title: say.sevenQuestionsAboutProduct5w2h,
        inputs: asked.map(({ id, label, note, example }): InputSpec => ({
          id,
          label,
          unit: text,
          note,
          example,
          ...longText,
          needed: true,
        })),
      },
    ],
  };
}
