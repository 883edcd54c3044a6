import { daysLater } from '../../numerics/days';
import type { Texts } from '../../locales/language';
import { intervalInput } from '../building-blocks/general';
import { days, factor, people, share } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { longText, ratio, type Part } from './part';
import * as say from './fit.texts';

const states = { idle: say.notBegun, working: say.inWork, confirmed: say.confirmed } as const satisfies Readonly<
  Record<string, Texts>
>;

/** Each step stands on those before it. */
const steps = [
  {
    id: 'customer',
    label: say.targetCustomer,
    decided: say.customerDecided,
    evidence: say.customerEvidence,
    state: states.confirmed,
    due: -56,
  },
  {
    id: 'need',
    label: say.unmetNeed,
    decided: say.needDecided,
    evidence: say.needEvidence,
    state: states.confirmed,
    due: -42,
  },
  {
    id: 'value',
    label: say.value,
    decided: say.valueDecided,
    evidence: say.valueEvidence,
    state: states.confirmed,
    due: -28,
  },
  {
    id: 'features',
    label: say.mvpFeatures,
    decided: say.featuresDecided,
    evidence: '',
    state: states.working,
    due: -3,
  },
  { id: 'prototype', label: say.product, decided: say.prototypeDecided, evidence: '', state: states.working, due: 21 },
  { id: 'trial', label: say.testWithCustomers, decided: say.trialDecided, evidence: '', state: states.idle, due: 70 },
] as const;

function stepsTable(asOf: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'fit_steps',
    title: say.fitStepsTitle,
    rowHeader: say.stepWord,
    columns: [
      { id: 'decided', label: say.whatWeHold, note: say.decidedNote, ...longText, needed: true },
      {
        id: 'evidence',
        label: say.evidence,
        note: say.evidenceNote,
        ...longText,
        mark: {
          when: 'AND(fit_steps.this.state = word(confirmed), fit_steps.this.evidence = "")',
          as: 'warning',
        },
      },
      {
        id: 'state',
        label: say.state,
        note: say.choose,
        format: 'choice',
        options: [states.idle, states.working, states.confirmed],
        needed: true,
      },
      {
        id: 'due',
        label: say.due,
        note: say.toBeConfirmedBy,
        format: 'date',
        needed: true,
        mark: {
          when: 'AND(fit_steps.this.due < as_of, fit_steps.this.due <> "", fit_steps.this.state <> word(confirmed))',
          as: 'warning',
        },
      },
    ],
    marks: [{ when: 'AND(fit_steps.this.state = word(confirmed), fit_steps.this.evidence <> "")', as: 'good' }],
    rows: steps.map(({ id, label, decided, evidence, state, due }) => ({
      id,
      label,
      cells: { decided, evidence, state, due: daysLater(asOf, due) },
    })),
  };
}

/** What people say; the last do not count. */
const answers = [
  { id: 'very', label: say.veryDisappointed, example: 62 },
  { id: 'somewhat', label: say.somewhatDisappointed, example: 54 },
  { id: 'hardly', label: say.notDisappointed, example: 20 },
  { id: 'left', label: say.leftLabel, example: 9 },
] as const;

const survey: InputTableSpec = {
  kind: 'inputTable',
  id: 'survey',
  title: say.surveyTitle,
  rowHeader: say.answer,
  columns: [{ id: 'answers', label: say.answers, unit: people, note: say.answersNote, format: 'count', needed: true }],
  rows: answers.map(({ id, label, example }) => ({ id, label, cells: { answers: example } })),
};

const counted: Formula = 'survey.very.answers + survey.somewhat.answers + survey.hardly.answers';

const surveyResults: TableSpec = {
  kind: 'table',
  id: 'survey_shares',
  title: say.surveySharesTitle,
  rowHeader: say.answer,
  columns: [
    { id: 'answers', label: say.answers, unit: people, format: 'count' },
    { id: 'share', label: say.share, unit: say.percentOfCounted, format: 'percent' },
  ],
  rows: answers.map(({ id, label }) => ({
    id,
    label,
    cells: {
      answers: `survey.${id}.answers + 0`,
      share: id === 'left' ? 'word(none)' : ratio(`survey.${id}.answers`, 'answers_counted'),
    },
  })),
};

export function fitPart(asOf: string): Part {
  const late = (id: string): Formula =>
    `IF(AND(fit_steps.${id}.due <> "", fit_steps.${id}.due < as_of, fit_steps.${id}.state <> word(confirmed)), as_of - fit_steps.${id}.due, 0)`;
  const stepResults: TableSpec = {
    kind: 'table',
    id: 'step_states',
    title: say.stepStatesTitle,
    rowHeader: say.stepWord,
    columns: [
      { id: 'state', label: say.state, format: 'text' },
      { id: 'holds', label: say.countsAsConfirmed, unit: say.n1IsWithEvidence, format: 'count' },
      {
        id: 'late',
        label: say.overdue,
        unit: days,
        format: 'count',
        mark: { when: 'step_states.this.late > 0', as: 'warning' },
      },
    ],
    mark: { when: 'step_states.this.holds = 1', as: 'good' },
    rows: steps.map(({ id, label }) => ({
      id,
      label,
      cells: {
        state: `fit_steps.${id}.state & ""`,
        holds: `IF(AND(fit_steps.${id}.state = word(confirmed), fit_steps.${id}.evidence <> ""), 1, 0)`,
        late: late(id),
      },
    })),
  };
  return {
    inputs: [
      stepsTable(asOf),
      survey,
      {
        kind: 'inputs',
        title: say.howAnswersAreJudged,
        inputs: [
          {
            id: 'fit_threshold',
            label: say.veryDisappointedAtLeast,
            unit: share,
            note: say.fitThresholdNote,
            format: 'percent',
            example: 0.4,
          },
          intervalInput,
        ],
      },
    ],
    workings: [
      {
        kind: 'figures',
        title: say.intervalOfShareWilson,
        figures: [
          {
            id: 'wilson_spread',
            label: say.z2ByAnswers,
            unit: factor,
            format: 'factor',
            formula: ratio('z_value * z_value', 'answers_counted'),
          },
          {
            id: 'wilson_centre',
            label: say.centre,
            unit: share,
            format: 'percent',
            formula: 'IF(ISNUMBER(very_share), (very_share + wilson_spread / 2) / (1 + wilson_spread), word(none))',
          },
          {
            id: 'wilson_half',
            label: say.halfOfItsWidth,
            unit: share,
            format: 'percent',
            formula:
              'IF(ISNUMBER(very_share), SQRT(wilson_spread * (very_share * (1 - very_share) + (wilson_spread / 2) / 2)) / (1 + wilson_spread), word(none))',
          },
        ],
      },
    ],
    results: [
      stepResults,
      surveyResults,
      {
        kind: 'figures',
        title: say.fitPartResultsTitle,
        figures: [
          {
            id: 'answers_counted',
            label: say.answersCounted,
            unit: people,
            note: say.answersCountedNote,
            format: 'count',
            formula: counted,
          },
          {
            id: 'very_low',
            label: say.shareAtLeast,
            called: say.veryShareAtLeast,
            unit: share,
            note: say.lowerEndOfWilsonInterval,
            format: 'percent',
            formula: 'IF(ISNUMBER(very_share), MAX(0, wilson_centre - wilson_half), word(none))',
          },
          {
            id: 'very_high',
            label: say.shareAtMost,
            called: say.veryShareAtMost,
            unit: share,
            note: say.upperEndOfWilsonInterval,
            format: 'percent',
            formula: 'IF(ISNUMBER(very_share), MIN(1, wilson_centre + wilson_half), word(none))',
          },
          {
            id: 'fit_verdict',
            label: say.againstThreshold,
            note: say.fitVerdictNote,
            format: 'text',
            formula:
              'IF(ISNUMBER(very_share), IF(very_low >= fit_threshold, word(above), IF(very_high < fit_threshold, word(below), word(unsure))), word(none))',
            mark: { when: 'fit_verdict = word(above)', as: 'good' },
          },
        ],
      },
    ],
    headlines: [
      {
        id: 'very_share',
        label: say.veryDisappointedLabel,
        unit: say.percentOfAnswersCounted,
        format: 'percent',
        formula: ratio('survey.very.answers', 'answers_counted'),
        mark: { when: 'fit_verdict = word(below)', as: 'warning' },
      },
      {
        id: 'steps_confirmed',
        label: say.stepsConfirmed,
        unit: say.percentOfSix,
        format: 'percent',
        formula: 'SUM(step_states.holds) / ROWS(step_states.holds)',
      },
      {
        id: 'next_step',
        label: say.nextStep,
        unit: say.firstNotConfirmed,
        format: 'text',
        formula:
          'IF(MIN(step_states.holds) = 1, word(none), INDEX(labels(step_states), MATCH(0, step_states.holds, 0)))',
      },
    ],
    words: { confirmed: states.confirmed, above: say.above, below: say.below, unsure: say.notSureYet },
  };
}
