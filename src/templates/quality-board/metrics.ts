import type { Format, Formula, Item, Words } from '../spec';
import * as say from './metrics.texts';

/** What is measured of every stream: of one from its counts, of all from the counts of all. */
export interface Metric {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly format: Format;
  readonly isBetter: 'higher' | 'lower';
  readonly target: number;
  /** `count`: of a stream its cell in a column of counts, of all the column's sum; `row`: the stream's id, or `all`. */
  readonly of: (count: (column: string) => Formula, row: string) => Formula;
  readonly items?: readonly Item[];
}

export interface Board {
  readonly streams: readonly string[];
  readonly modules: readonly string[];
  readonly measures: readonly string[];
  readonly currency: string;
  readonly asOf: string;
}

/** What a dollar of the examples is in a currency, roughly; in others an amount of the same digits stands. */
const roughly: Readonly<Record<string, number>> = { RUB: 90, CNY: 7, VND: 25_000, KZT: 500 };

export const amountIn = (currency: string, dollars: number): number => dollars * (roughly[currency] ?? 1);

export const streamId = (index: number): string => `stream_${index + 1}`;
export const moduleId = (index: number): string => `module_${index + 1}`;
export const measureId = (index: number): string => `own_${index + 1}`;

/** `value ÷ by`, and a dash where there is nothing to divide by. */
export const ratio = (value: Formula, by: Formula): Formula => `IF(${by} = 0, word(none), ${value} / ${by})`;

/** The share of one count in another. What is not counted yet is no nought: of all streams, those count that say both. */
const shareOf =
  (part: string, whole: string): Metric['of'] =>
  (count, row) =>
    row === 'all'
      ? ratio(
          `SUMPRODUCT((streams.${whole} <> "") * streams.${part})`,
          `SUMPRODUCT((streams.${part} <> "") * streams.${whole})`,
        )
      : `IF(COUNT(${count(part)}, ${count(whole)}) < 2, word(none), ${ratio(count(part), count(whole))})`;

/** A column of the answers to the question of the NPS, of the streams alone; a dash where one of the three is not counted. */
export function answersOf({ streams }: Board, column: string): Formula {
  const cell = (index: number): string => `nps_interval.${streamId(index)}.${column}`;
  return `${cell(0)}:${cell(streams.length - 1)}`;
}

/** What is typed for each stream as it is; of all, weighted by the people it is the mean of. */
const weighted =
  (value: string, weight: string): Metric['of'] =>
  (count, row) =>
    row === 'all'
      ? ratio(`SUMPRODUCT(streams.${weight}, ${value})`, `SUMPRODUCT((${value} <> "") * streams.${weight})`)
      : `IF(${count(value)} = "", word(none), ${count(value)})`;

export function metricsOf(board: Board): readonly Metric[] {
  const { measures, currency } = board;
  return [
    {
      id: 'started',
      label: say.started,
      unit: say.percentOfEnrolled,
      format: 'percent',
      isBetter: 'higher',
      target: 0.95,
      of: shareOf('started', 'enrolled'),
    },
    {
      id: 'finished',
      label: say.finished,
      unit: say.percentOfStarted,
      format: 'percent',
      isBetter: 'higher',
      target: 0.6,
      of: shareOf('finished', 'started'),
    },
    {
      id: 'with_revenue',
      label: say.withRevenue,
      unit: say.percentOfFinished,
      format: 'percent',
      isBetter: 'higher',
      target: 0.4,
      of: shareOf('with_revenue', 'finished'),
    },
    {
      id: 'average_revenue',
      label: say.theirRevenue,
      unit: {
        en: `${currency} on average`,
        ru: `${currency} в среднем`,
        zh: `${currency} 平均`,
        vi: `${currency} bình quân`,
      },
      format: 'money',
      isBetter: 'higher',
      target: amountIn(currency, 600),
      of: (count, row) =>
        weighted(row === 'all' ? 'streams.average_revenue' : 'average_revenue', 'with_revenue')(count, row),
    },
    {
      id: 'nps',
      label: say.nps,
      unit: say.points,
      format: 'decimal',
      isBetter: 'higher',
      target: 50,
      of: (_, row) => `nps_interval.${row}.nps`,
    },
    {
      id: 'satisfied',
      label: say.satisfied,
      unit: say.percentOfAnswers,
      format: 'percent',
      isBetter: 'higher',
      target: 0.9,
      of: (count, row) =>
        row === 'all'
          ? ratio(
              `SUMIFS(streams.satisfied, ${answersOf(board, 'answers')}, ">=0")`,
              `SUMIFS(${answersOf(board, 'answers')}, streams.satisfied, "<>")`,
            )
          : `IF(COUNT(${count('satisfied')}, nps_interval.${row}.answers) < 2, word(none), ${ratio(count('satisfied'), `nps_interval.${row}.answers`)})`,
    },
    {
      id: 'homework',
      label: say.homeworkDone,
      unit: say.percentOfWhatWasSet,
      format: 'percent',
      isBetter: 'higher',
      target: 0.5,
      of: shareOf('homework_done', 'homework_set'),
    },
    {
      id: 'watched',
      label: say.lessonsWatched,
      unit: say.percentOfLessons,
      format: 'percent',
      isBetter: 'higher',
      target: 0.7,
      of: shareOf('lessons_watched', 'lessons_due'),
    },
    {
      id: 'refunds',
      label: say.refunds,
      unit: say.percentOfEnrolled,
      format: 'percent',
      isBetter: 'lower',
      target: 0.03,
      of: shareOf('refunds', 'enrolled'),
    },
    {
      id: 'reply',
      label: say.replyTime,
      unit: say.hours,
      format: 'decimal',
      isBetter: 'lower',
      target: 4,
      of: (count, row) => weighted(row === 'all' ? 'streams.reply_hours' : 'reply_hours', 'started')(count, row),
    },
    {
      id: 'cases',
      label: say.cases,
      unit: say.percentOfEnrolled,
      format: 'percent',
      isBetter: 'higher',
      target: 0.017,
      of: shareOf('cases', 'enrolled'),
    },
    {
      id: 'reviews',
      label: say.reviews,
      unit: say.percentOfEnrolled,
      format: 'percent',
      isBetter: 'higher',
      target: 0.1,
      of: shareOf('reviews', 'enrolled'),
    },
    {
      id: 'repeat',
      label: say.repeatRevenue,
      unit: {
        en: `${currency} per enrolled`,
        ru: `${currency} на записанного`,
        zh: `${currency}/报名学员`,
        vi: `${currency}/người đăng ký`,
      },
      format: 'money',
      isBetter: 'higher',
      target: amountIn(currency, 100),
      of: shareOf('repeat_revenue', 'enrolled'),
    },
    ...measures.map((label, index): Metric => ({
      id: measureId(index),
      label,
      unit: say.ownUnit,
      format: 'decimal',
      isBetter: 'higher',
      target: 9,
      of: (count, row) => weighted(row === 'all' ? `own.${measureId(index)}` : measureId(index), 'started')(count, row),
      items: [{ question: 'measures', number: index + 1 }],
    })),
  ];
}
