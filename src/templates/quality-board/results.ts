import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { changes } from './inputs';
import { answersOf, metricsOf, moduleId, ratio, streamId, type Board, type Metric } from './metrics';
import * as say from './results.texts';

/** The cell of a count in a stream's row. */
const inStream =
  (id: string) =>
  (column: string): Formula =>
    `${column.startsWith('own_') ? 'own' : 'streams'}.${id}.${column}`;
/** The sum of a count over all streams. */
const ofAll = (column: string): Formula => `SUM(streams.${column})`;

export function qualitySheet(board: Board): SheetSpec {
  const metrics = metricsOf(board);
  return {
    id: 'quality_sheet',
    role: 'results',
    name: say.quality,
    purpose: say.qualitySheetPurpose,
    blocks: [
      qualityTable(board, metrics),
      standing(board, metrics),
      npsTable(board),
      {
        kind: 'chart',
        id: 'nps_chart',
        shape: 'line',
        title: say.npsChartTitle,
        over: 'nps_interval',
        categoryTitle: say.stream,
        valueTitle: say.points,
        valueFormat: 'count',
        series: [
          { label: say.lowest, values: 'low' },
          { label: say.nps, values: 'nps' },
          { label: say.highest, values: 'high' },
        ],
      },
      outcome,
      {
        kind: 'chart',
        id: 'outcome_chart',
        shape: 'funnel',
        title: say.fromEnrolmentToRevenue,
        over: 'outcome',
        categoryTitle: say.stage,
        valueTitle: people,
        valueFormat: 'count',
        series: [{ label: say.people, values: 'count' }],
      },
      scorecard,
    ],
  };
}

function qualityTable({ streams }: Board, metrics: readonly Metric[]): TableSpec {
  return {
    kind: 'table',
    id: 'quality',
    title: say.qualityTitle,
    rowHeader: say.stream,
    columns: metrics.map(({ id, label, unit, format, of }) => ({
      id,
      label,
      unit,
      format,
      total: { formula: of(ofAll, 'all') },
      mark: {
        when: `AND(ISNUMBER(quality.this.${id}), (quality.this.${id} - targets.${id}.target) * IF(directions.${id}.better = word(higher), 1, 0 - 1) < 0)`,
        as: 'warning',
      },
    })),
    rows: streams.map((label, index) => ({
      id: streamId(index),
      label,
      cells: Object.fromEntries(metrics.map(({ id, of }) => [id, of(inStream(streamId(index)), streamId(index))])),
    })),
  };
}

/** `one − other`, where both are known. */
const difference = (one: Formula, other: Formula): Formula =>
  `IF(AND(ISNUMBER(${one}), ISNUMBER(${other})), ${one} - ${other}, word(none))`;

function standing({ streams }: Board, metrics: readonly Metric[]): TableSpec {
  const last = streamId(streams.length - 1);
  const before = streamId(streams.length - 2);
  const row = (id: string, label: Texts, of: (metric: string) => Formula) => ({
    id,
    label,
    cells: Object.fromEntries(metrics.map((metric) => [metric.id, of(metric.id)])),
  });
  return {
    kind: 'table',
    id: 'standing',
    title: say.whereLastStreamStands,
    rowHeader: say.lastStream,
    columns: metrics.map(({ id, label, unit, format }) => ({ id, label, unit, format })),
    rows: [
      row('target', say.target, (id) => `targets.${id}.target`),
      row('gap', say.againstTarget, (id) => difference(`quality.${last}.${id}`, `targets.${id}.target`)),
      row('trend', say.againstStreamBefore, (id) => difference(`quality.${last}.${id}`, `quality.${before}.${id}`)),
      row('first', say.againstFirstStream, (id) => difference(`quality.${last}.${id}`, `quality.${streamId(0)}.${id}`)),
    ],
  };
}

function npsTable(board: Board): TableSpec {
  const { streams } = board;
  const pointsUnit: Texts = say.points;
  // The adjusted Wald interval of Rocks (2016): a few answers more, some of them at either end.
  const cells = (id: string): Readonly<Record<string, Formula>> => {
    const own = (column: string): Formula => `nps_interval.${id}.${column}`;
    const known = (formula: Formula): Formula => `IF(ISNUMBER(${own('nps')}), ${formula}, word(none))`;
    const half = `z_value * SQRT((${own('ends')} - ${own('net')} * ${own('net')}) / ${own('counted')})`;
    const typed = inStream(id);
    const three = ['promoters', 'passives', 'detractors'].map(typed);
    // Who has not counted all three knows none of them: a blank is no nought.
    const of = (column: string, formula: Formula): Formula =>
      id === 'all' ? `SUM(${answersOf(board, column)})` : `IF(COUNT(${three.join(', ')}) < 3, word(none), ${formula})`;
    return {
      answers: of('answers', three.join(' + ')),
      nps: `IF(ISNUMBER(${own('answers')}), ${ratio(`100 * (${own('up')} - ${own('down')})`, own('answers'))}, word(none))`,
      counted: `IF(ISNUMBER(${own('answers')}), ${own('answers')} + added_answers, word(none))`,
      ends: known(`(${own('up')} + ${own('down')} + 2 * added_answers * added_share) / ${own('counted')}`),
      net: known(`(${own('up')} - ${own('down')}) / ${own('counted')}`),
      low: known(`100 * MAX(0 - 1, ${own('net')} - ${half})`),
      high: known(`100 * MIN(1, ${own('net')} + ${half})`),
      up: of('up', `${typed('promoters')} + 0`),
      down: of('down', `${typed('detractors')} + 0`),
    };
  };
  return {
    kind: 'table',
    id: 'nps_interval',
    title: say.howSureNpsIs,
    rowHeader: say.stream,
    columns: [
      { id: 'answers', label: say.answers, unit: people, format: 'count' },
      { id: 'nps', label: say.nps, unit: pointsUnit, format: 'decimal' },
      { id: 'counted', label: say.countedAs, unit: people, format: 'decimal' },
      { id: 'ends', label: say.atEitherEnd, unit: '%', format: 'percent' },
      { id: 'net', label: say.net, unit: '%', format: 'percent' },
      { id: 'low', label: say.lowest, unit: pointsUnit, format: 'decimal' },
      { id: 'high', label: say.highest, unit: pointsUnit, format: 'decimal' },
      { id: 'up', label: say.promotersCounted, unit: people, format: 'count' },
      { id: 'down', label: say.detractorsCounted, unit: people, format: 'count' },
    ],
    rows: [
      ...streams.map((label, index) => ({
        id: streamId(index),
        label,
        cells: cells(streamId(index)),
      })),
      {
        id: 'all',
        label: say.allStreams,
        cells: cells('all'),
      },
    ],
  };
}

const stages = [
  { id: 'enrolled', label: say.enrolled },
  { id: 'started', label: say.started },
  { id: 'finished', label: say.finished },
  { id: 'with_revenue', label: say.withRevenue },
] as const satisfies readonly { readonly id: string; readonly label: Texts }[];

const outcome: TableSpec = {
  kind: 'table',
  id: 'outcome',
  title: say.outcomeOfAllStreams,
  rowHeader: say.stage,
  columns: [
    { id: 'count', label: say.people, unit: people, format: 'count' },
    { id: 'of_before', label: say.ofStageBefore, unit: '%', format: 'percent' },
    { id: 'of_all', label: say.ofAllEnrolled, unit: '%', format: 'percent' },
  ],
  rows: stages.map(({ id, label }, index) => ({
    id,
    label,
    cells: {
      // A stream that is still under way would make each later stage too small.
      count: `SUMPRODUCT(${stages.map((stage) => `(streams.${stage.id} <> "")`).join(' * ')} * streams.${id})`,
      of_before: ratio(`outcome.${id}.count`, `outcome.${stages[index - 1]?.id ?? id}.count`),
      of_all: ratio(`outcome.${id}.count`, 'outcome.enrolled.count'),
    },
  })),
};

const scorecard: TableSpec = {
  kind: 'table',
  id: 'scorecard',
  title: say.beforeAndAfterRecomputed,
  rowHeader: say.line,
  columns: [
    { id: 'metric', label: say.metric, format: 'text', longest: 40 },
    { id: 'change', label: say.change, unit: '%', format: 'percent' },
    { id: 'claimed', label: say.asClaimed, unit: '%', format: 'percent' },
    {
      id: 'verdict',
      label: say.claimIs,
      format: 'text',
      mark: { when: 'scorecard.this.verdict = word(wrong)', as: 'warning' },
    },
  ],
  mark: { when: 'scorecard.this.verdict = word(right)', as: 'good' },
  rows: Array.from({ length: changes }, (_, index) => {
    const typed = (column: string): Formula =>
      `before_after.${index < 5 ? `change_${index + 1}` : `blank_${index - 4}`}.${column}`;
    const id = `line_${index + 1}`;
    return {
      id,
      label: { en: `No. ${index + 1})`, ru: `№ ${index + 1})`, zh: `第 ${index + 1} 行`, vi: `Dòng ${index + 1})` },
      cells: {
        metric: `${typed('metric')} & ""`,
        // What was nothing before has no change in per cent.
        change: `IF(OR(${typed('after')} = "", ${typed('before')} = 0), word(none), ${typed('after')} / ${typed('before')} - 1)`,
        claimed: `IF(${typed('claimed')} = "", word(none), ${typed('claimed')})`,
        verdict: `IF(AND(ISNUMBER(scorecard.${id}.change), ISNUMBER(scorecard.${id}.claimed)), IF(ABS(scorecard.${id}.change - scorecard.${id}.claimed) <= claim_rounding, word(right), word(wrong)), word(none))`,
      },
    };
  }),
};

/** A table's row, from the first stream to the last. */
const across = (table: string, row: string, streams: readonly string[]): Formula =>
  streams.length === 1
    ? `${table}.${row}.${streamId(0)}`
    : `${table}.${row}.${streamId(0)}:${table}.${row}.${streamId(streams.length - 1)}`;

export function completionSheet({ streams, modules }: Board): SheetSpec {
  return {
    id: 'completion_sheet',
    role: 'results',
    name: say.completion,
    purpose: say.completionSheetPurpose,
    blocks: [
      {
        kind: 'table',
        id: 'remaining',
        title: say.peopleAfterEachModule,
        rowHeader: say.module,
        columns: [
          ...streams.map((label, index) => ({ id: streamId(index), label, unit: people, format: 'count' as const })),
          { id: 'all', label: say.allStreams, unit: people, format: 'count' },
        ],
        rows: [
          {
            id: 'started',
            label: say.started,
            cells: {
              ...Object.fromEntries(streams.map((_, at) => [streamId(at), `streams.${streamId(at)}.started + 0`])),
              all: `SUM(${across('remaining', 'started', streams)})`,
            },
          },
          ...modules.map((label, index) => {
            const id = moduleId(index);
            const typed = (at: number): Formula => `progress.${id}.${streamId(at)}`;
            return {
              id,
              label,
              cells: {
                ...Object.fromEntries(
                  streams.map((_, at) => [streamId(at), `IF(${typed(at)} = "", word(none), ${typed(at)})`]),
                ),
                all: `SUM(${across('remaining', id, streams)})`,
              },
            };
          }),
        ],
      },
      {
        kind: 'table',
        id: 'completion',
        title: say.shareOfThoseWhoStarted,
        rowHeader: say.module,
        columns: [
          ...streams.map((label, index) => ({ id: streamId(index), label, unit: '%', format: 'percent' as const })),
          { id: 'all', label: say.allStreams, unit: '%', format: 'percent' },
          {
            id: 'lost',
            label: say.lostHere,
            unit: say.pointsUnit,
            format: 'percent',
            mark: {
              when: 'AND(ISNUMBER(completion.this.lost), completion.this.lost > 0, completion.this.lost = MAX(completion.lost))',
              as: 'warning',
            },
          },
        ],
        rows: modules.map((label, index) => {
          const id = moduleId(index);
          const before = index === 0 ? '1' : `completion.${moduleId(index - 1)}.all`;
          return {
            id,
            label,
            cells: {
              ...Object.fromEntries(
                streams.map((_, at) => [
                  streamId(at),
                  `IF(ISNUMBER(remaining.${id}.${streamId(at)}), ${ratio(`remaining.${id}.${streamId(at)}`, `streams.${streamId(at)}.started`)}, word(none))`,
                ]),
              ),
              // Of those who started in the streams that are counted so far.
              all: ratio(
                `remaining.${id}.all`,
                `SUMPRODUCT((${across('progress', id, streams)} <> "") * ${across('remaining', 'started', streams)})`,
              ),
              lost:
                index === 0
                  ? `IF(ISNUMBER(completion.${id}.all), 1 - completion.${id}.all, word(none))`
                  : difference(before, `completion.${id}.all`),
            },
          };
        }),
      },
      {
        kind: 'chart',
        id: 'completion_chart',
        shape: 'line',
        title: say.completionChartTitle,
        over: 'completion',
        categoryTitle: say.module,
        valueTitle: say.percentOfStarted,
        valueFormat: 'percent',
        // More lines could not be told apart: the last ones, and all together.
        series: [
          ...streams.map((label, index) => ({ label, values: streamId(index) })).slice(-11),
          { label: say.allStreams, values: 'all' },
        ],
      },
    ],
  };
}
