import type { Texts } from '../../locales/language';
import type { Format, Formula, Item, Words } from '../spec';

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

const hours: Texts = { en: 'hours', ru: 'часов', zh: '小时', vi: 'giờ' };

/** The share of one count in another. */
const shareOf =
  (part: string, whole: string): Metric['of'] =>
  (count) =>
    ratio(count(part), count(whole));

/** What is typed for each stream as it is; of all, weighted by the people it is the mean of. */
const weighted =
  (value: string, weight: string): Metric['of'] =>
  (count, row) =>
    row === 'all'
      ? `IF(SUM(streams.${weight}) = 0, word(none), SUMPRODUCT(streams.${weight}, ${value}) / SUM(streams.${weight}))`
      : count(value);

export function metricsOf({ measures, currency }: Board): readonly Metric[] {
  return [
    {
      id: 'started',
      label: { en: 'Started', ru: 'Начали', zh: '开课率', vi: 'Bắt đầu học' },
      unit: { en: '% of enrolled', ru: '% записанных', zh: '占报名 %', vi: '% đã đăng ký' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.95,
      of: shareOf('started', 'enrolled'),
    },
    {
      id: 'finished',
      label: { en: 'Finished', ru: 'Окончили', zh: '完课率', vi: 'Hoàn thành' },
      unit: { en: '% of started', ru: '% начавших', zh: '占开课 %', vi: '% đã bắt đầu' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.6,
      of: shareOf('finished', 'started'),
    },
    {
      id: 'with_revenue',
      label: { en: 'With revenue', ru: 'С доходом', zh: '有收入学员', vi: 'Có doanh thu' },
      unit: { en: '% of finished', ru: '% окончивших', zh: '占完课 %', vi: '% hoàn thành' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.4,
      of: shareOf('with_revenue', 'finished'),
    },
    {
      id: 'average_revenue',
      label: { en: 'Their revenue', ru: 'Их доход', zh: '其平均收入', vi: 'Doanh thu của họ' },
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
      label: { en: 'NPS', ru: 'NPS', zh: 'NPS', vi: 'NPS' },
      unit: { en: 'points', ru: 'пунктов', zh: '分', vi: 'điểm' },
      format: 'decimal',
      isBetter: 'higher',
      target: 50,
      of: (_, row) => `nps_interval.${row}.nps`,
    },
    {
      id: 'satisfied',
      label: { en: 'Satisfied', ru: 'Довольны', zh: '满意度', vi: 'Hài lòng' },
      unit: { en: '% of answers', ru: '% ответов', zh: '占回答 %', vi: '% câu trả lời' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.9,
      of: (count, row) => ratio(count('satisfied'), `nps_interval.${row}.answers`),
    },
    {
      id: 'homework',
      label: { en: 'Homework done', ru: 'Домашние сданы', zh: '作业完成', vi: 'Bài tập đã nộp' },
      unit: { en: '% of what was set', ru: '% заданных', zh: '占布置 %', vi: '% đã giao' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.5,
      of: shareOf('homework_done', 'homework_set'),
    },
    {
      id: 'watched',
      label: { en: 'Lessons watched', ru: 'Уроки просмотрены', zh: '课程观看', vi: 'Bài học đã xem' },
      unit: { en: '% of lessons', ru: '% уроков', zh: '占课时 %', vi: '% bài học' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.7,
      of: shareOf('lessons_watched', 'lessons_due'),
    },
    {
      id: 'refunds',
      label: { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' },
      unit: { en: '% of enrolled', ru: '% записанных', zh: '占报名 %', vi: '% đã đăng ký' },
      format: 'percent',
      isBetter: 'lower',
      target: 0.03,
      of: shareOf('refunds', 'enrolled'),
    },
    {
      id: 'reply',
      label: { en: 'Reply time', ru: 'Время ответа', zh: '回复时长', vi: 'Thời gian trả lời' },
      unit: hours,
      format: 'decimal',
      isBetter: 'lower',
      target: 4,
      of: (count, row) => weighted(row === 'all' ? 'streams.reply_hours' : 'reply_hours', 'started')(count, row),
    },
    {
      id: 'cases',
      label: { en: 'Cases', ru: 'Кейсы', zh: '案例', vi: 'Ca điển hình' },
      unit: { en: '% of enrolled', ru: '% записанных', zh: '占报名 %', vi: '% đã đăng ký' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.017,
      of: shareOf('cases', 'enrolled'),
    },
    {
      id: 'reviews',
      label: { en: 'Reviews', ru: 'Отзывы', zh: '评价', vi: 'Đánh giá' },
      unit: { en: '% of enrolled', ru: '% записанных', zh: '占报名 %', vi: '% đã đăng ký' },
      format: 'percent',
      isBetter: 'higher',
      target: 0.1,
      of: shareOf('reviews', 'enrolled'),
    },
    {
      id: 'repeat',
      label: { en: 'Repeat revenue', ru: 'Повторные продажи', zh: '复购收入', vi: 'Doanh thu mua tiếp' },
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
      unit: { en: 'own unit', ru: 'своя единица', zh: '自定单位', vi: 'đơn vị riêng' },
      format: 'decimal',
      isBetter: 'higher',
      target: 9,
      of: (count, row) =>
        row === 'all' ? weighted(`own.${measureId(index)}`, 'started')(count, row) : count(measureId(index)),
      items: [{ question: 'measures', number: index + 1 }],
    })),
  ];
}
