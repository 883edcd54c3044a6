import { daysLater } from '../../numerics/days';
import type { Texts } from '../../locales/language';
import { actionsTable, asOfInput, done, open, type Action } from '../building-blocks/actions';
import { authorInputs, intervalInput, toleranceInput } from '../building-blocks/general';
import { people, share } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, Mark, SheetSpec, Words } from '../spec';
import { amountIn, measureId, metricsOf, moduleId, streamId, type Board } from './metrics';
import * as say from './inputs.texts';

export const better = { higher: say.higherIsBetter, lower: say.lowerIsBetter } as const satisfies Readonly<
  Record<string, Texts>
>;

/** Lines of the table of before and after. */
export const changes = 10;

interface Count {
  readonly id: string;
  readonly label: Texts;
  readonly note: Texts;
  /** Of a first stream, and by how much each later one is better. */
  readonly example: number;
  readonly grows: number;
  readonly format?: 'count' | 'decimal' | 'money';
  /** Counts things, not people. */
  readonly ofThings?: true;
  /** It is a part of this: more is a mistake, and marked. */
  readonly within?: string;
}

const counts: readonly Count[] = [
  { id: 'enrolled', label: say.enrolled, note: say.whoPaid, example: 200, grows: 20 },
  { id: 'started', label: say.started, note: say.openedFirstLesson, example: 184, grows: 20, within: 'enrolled' },
  { id: 'finished', label: say.finished, note: say.toEnd, example: 90, grows: 22, within: 'started' },
  {
    id: 'with_revenue',
    label: say.withRevenue,
    note: say.earnedByWhatTheyLearned,
    example: 28,
    grows: 12,
    within: 'finished',
  },
  { id: 'average_revenue', label: say.theirRevenue, note: say.onAverage, example: 450, grows: 60, format: 'money' },
  { id: 'promoters', label: say.promoters, note: say.answered910, example: 60, grows: 14 },
  { id: 'passives', label: say.passives, note: say.answered78, example: 30, grows: 2 },
  { id: 'detractors', label: say.detractors, note: say.answered06, example: 20, grows: -4 },
  { id: 'satisfied', label: say.satisfied, note: say.ofThoseWhoAnswered, example: 88, grows: 16 },
  { id: 'homework_set', label: say.homeworkSet, note: say.toAllTogether, example: 1800, grows: 200, ofThings: true },
  {
    id: 'homework_done',
    ofThings: true,
    label: say.handedIn,
    note: say.byAllTogether,
    example: 432,
    grows: 200,
    within: 'homework_set',
  },
  { id: 'lessons_due', label: say.lessonsDue, note: say.peopleTimesLessons, example: 3600, grows: 400, ofThings: true },
  {
    id: 'lessons_watched',
    ofThings: true,
    label: say.watched,
    note: say.byAllTogether,
    example: 2100,
    grows: 400,
    within: 'lessons_due',
  },
  { id: 'refunds', label: say.refunds, note: say.blankNote, example: 8, grows: -1, within: 'enrolled' },
  { id: 'reply_hours', label: say.replyTime, note: say.hoursOnAverage, example: 9, grows: -2, format: 'decimal' },
  { id: 'cases', label: say.cases, note: say.collected, example: 3, grows: 1, within: 'enrolled', ofThings: true },
  { id: 'reviews', label: say.reviews, note: say.collected, example: 16, grows: 4, within: 'enrolled', ofThings: true },
  {
    id: 'repeat_revenue',
    label: say.repeatRevenue,
    note: say.ofThisStreamSoFar,
    example: 14_000,
    grows: 4_000,
    format: 'money',
  },
];

/** Which counts are part of which others: none can be more than what it is part of. */
export const partsOfCounts = counts.flatMap(({ id, label, within }) => {
  const whole = counts.find((other) => other.id === within);
  return whole ? [{ id, label, whole }] : [];
});

/** Later streams are somewhat better, but no amount falls to nothing. */
const exampleOf = ({ example, grows, format }: Count, index: number, currency: string): number => {
  const value = Math.max(example / 4, example + grows * Math.min(index, 4));
  if (format === 'money') return amountIn(currency, Math.round(value));
  return format === 'decimal' ? value : Math.round(value);
};

export function streamsSheet(board: Board): SheetSpec {
  const { streams, modules, measures, currency } = board;
  const itemsOf = (index: number) => [{ question: 'streams', number: index + 1 }];
  const unitOf = ({ format, ofThings }: Count): Words => {
    if (format === 'money') return currency;
    return format === 'decimal' ? say.hours : ofThings ? say.number : people;
  };
  const started = counts[1];
  const finished = counts[2];
  const blocks: BlockSpec[] = [
    {
      kind: 'inputTable',
      id: 'streams',
      title: say.countsOfEachStream,
      rowHeader: say.stream,
      columns: counts.map((one) => ({
        id: one.id,
        label: one.label,
        unit: unitOf(one),
        note: one.note,
        format: one.format ?? 'count',
        ...(one.within && {
          mark: { when: `streams.this.${one.id} > streams.this.${one.within}`, as: 'warning' } satisfies Mark,
        }),
      })),
      rows: streams.map((label, index) => ({
        id: streamId(index),
        label,
        items: itemsOf(index),
        cells: Object.fromEntries(counts.map((one) => [one.id, exampleOf(one, index, currency)])),
      })),
    },
    {
      kind: 'inputTable',
      id: 'progress',
      title: say.whoFinishedEachModule,
      rowHeader: say.module,
      columns: streams.map((label, index) => ({
        id: streamId(index),
        label,
        unit: people,
        note: say.whoFinishedIt,
        items: itemsOf(index),
        format: 'count' as const,
      })),
      rows: modules.map((label, index) => ({
        id: moduleId(index),
        label,
        items: [{ question: 'modules', number: index + 1 }],
        cells: Object.fromEntries(
          streams.map((_, at) => {
            const [first, last] = [started, finished].map((one) => (one ? exampleOf(one, at, currency) : 0));
            // Most are lost early.
            const share = ((index + 1) / modules.length) ** 0.6;
            return [streamId(at), Math.round((first ?? 0) + ((last ?? 0) - (first ?? 0)) * share)];
          }),
        ),
      })),
    },
  ];
  if (measures.length > 0) {
    blocks.push({
      kind: 'inputTable',
      id: 'own',
      title: say.yourOwnMetrics,
      rowHeader: say.stream,
      columns: measures.map((label, index) => ({
        id: measureId(index),
        label,
        unit: say.ownUnit,
        note: say.asMeasured,
        items: [{ question: 'measures', number: index + 1 }],
        format: 'decimal' as const,
      })),
      rows: streams.map((label, index) => ({
        id: streamId(index),
        label,
        items: itemsOf(index),
        cells: Object.fromEntries(measures.map((_, at) => [measureId(at), 8 + Math.min(index, 4) * 0.3])),
      })),
    });
  }
  return { id: 'streams_sheet', role: 'inputs', name: say.streams, purpose: say.streamsSheetPurpose, blocks };
}

export function targetsSheet(board: Board): SheetSpec {
  const metrics = metricsOf(board);
  const metric: Texts = say.metric;
  return {
    id: 'targets_sheet',
    role: 'inputs',
    name: say.targets,
    purpose: say.targetsBeforeAndAfterActions,
    blocks: [
      {
        kind: 'beside',
        blocks: [
          {
            kind: 'inputTable',
            id: 'targets',
            title: say.targets,
            rowHeader: metric,
            complete: true,
            columns: [
              {
                id: 'target',
                needed: true,
                label: say.target,
                unit: say.asMetric,
                note: say.forEveryStream,
                format: 'decimal',
              },
            ],
            rows: metrics.map(({ id, label, format, target, items }) => ({
              id,
              label,
              items: items ?? [],
              typed: { format, ...(id === 'nps' && { min: -100, max: 100 }) },
              cells: { target },
            })),
          },
          {
            kind: 'inputTable',
            id: 'directions',
            title: say.whichWayIsBetter,
            rowHeader: metric,
            complete: true,
            columns: [
              {
                id: 'better',
                needed: true,
                label: say.better,
                note: say.choose,
                format: 'choice',
                options: [better.higher, better.lower],
              },
            ],
            rows: metrics.map(({ id, label, isBetter, items }) => ({
              id,
              label,
              items: items ?? [],
              cells: { better: better[isBetter] },
            })),
          },
        ],
      },
      beforeAfter,
      actionsTable(actionExamples(board)),
      {
        kind: 'inputs',
        title: say.aboutBoard,
        inputs: [
          asOfInput(board.asOf),
          intervalInput,
          {
            id: 'added_answers',
            label: say.answersAdded,
            unit: say.answers,
            note: say.addedAnswersNote,
            format: 'decimal',
            max: 10,
            example: 3,
          },
          {
            id: 'added_share',
            label: say.ofThemAtEachEnd,
            unit: share,
            note: say.addedShareNote,
            format: 'percent',
            max: 0.5,
            example: 0.25,
          },
          {
            id: 'claim_rounding',
            label: say.claimsAreRoundedTo,
            unit: share,
            note: say.claimRoundingNote,
            format: 'factor',
            max: 0.1,
            example: 0.001,
          },
          ...authorInputs(board.asOf),
          toleranceInput,
        ],
      },
    ],
  };
}

const beforeAfter: InputTableSpec = {
  kind: 'inputTable',
  id: 'before_after',
  title: say.beforeAndAfter,
  columns: [
    { id: 'metric', label: say.metric, note: say.withItsUnit, format: 'text', maxLength: 40, needed: true },
    { id: 'before', label: say.before, unit: say.asMetric, note: say.asMeasured, format: 'decimal', needed: true },
    { id: 'after', label: say.after, unit: say.asMetric, note: say.asMeasured, format: 'decimal', needed: true },
    {
      id: 'claimed',
      label: say.changeAsClaimed,
      unit: share,
      note: say.less50PercentForHalf,
      format: 'percent',
      min: -1,
      max: 1000,
    },
  ],
  rows: (
    [
      [say.satisfactionPercent, 58.2, 95.2, 0.636],
      [say.homeworkDonePercent, 24, 49, 1.042],
      [say.replyTimeHours, 24, 2, -0.917],
      [say.ltvPerLearner, 50_000, 150_000, 2],
      [say.refundsPercent, 4, 2, -0.5],
    ] as const satisfies readonly (readonly [Texts, number, number, number])[]
  ).map(([metric, before, after, claimed], index) => ({
    id: `change_${index + 1}`,
    cells: { metric, before, after, claimed },
  })),
  blankRows: changes - 5,
};

const actionExamples = ({ asOf }: Board): readonly Action[] => [
  {
    what: say.actionExamplesWhat,
    owner: say.headOfService,
    due: daysLater(asOf, -14),
    effect: say.actionExamplesEffect,
    result: say.actionExamplesResult,
    state: done,
  },
  {
    what: say.actionExamplesWhat2,
    owner: say.methodologist,
    due: daysLater(asOf, 21),
    effect: say.tenPointsMoreFinishModule,
    result: '',
    state: open,
  },
];
