import type { Texts } from '../../locales/language';
import { people } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { changes } from './inputs';
import { metricsOf, moduleId, ratio, streamId, type Board, type Metric } from './metrics';

const stream: Texts = { en: 'Stream', ru: 'Поток', zh: '期班', vi: 'Khóa' };

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
    name: { en: 'Quality', ru: 'Качество', zh: '质量', vi: 'Chất lượng' },
    purpose: {
      en: 'Every metric by stream, the outcome, what changed',
      ru: 'Все показатели по потокам, результат, что изменилось',
      zh: '各期班全部指标、学习成果与变化',
      vi: 'Mọi chỉ số theo khóa, kết quả đầu ra, những thay đổi',
    },
    blocks: [
      qualityTable(board, metrics),
      standing(board, metrics),
      npsTable(board),
      {
        kind: 'chart',
        id: 'nps_chart',
        shape: 'line',
        title: {
          en: 'NPS and its interval by stream',
          ru: 'NPS и его интервал по потокам',
          zh: '各期 NPS 及其区间',
          vi: 'NPS và khoảng tin cậy theo khóa',
        },
        over: 'nps_interval',
        categoryTitle: stream,
        valueTitle: { en: 'points', ru: 'пунктов', zh: '分', vi: 'điểm' },
        valueFormat: 'count',
        series: [
          { label: { en: 'Lowest', ru: 'Нижняя граница', zh: '下限', vi: 'Cận dưới' }, values: 'low' },
          { label: { en: 'NPS', ru: 'NPS', zh: 'NPS', vi: 'NPS' }, values: 'nps' },
          { label: { en: 'Highest', ru: 'Верхняя граница', zh: '上限', vi: 'Cận trên' }, values: 'high' },
        ],
      },
      outcome,
      {
        kind: 'chart',
        id: 'outcome_chart',
        shape: 'funnel',
        title: {
          en: 'From enrolment to revenue',
          ru: 'От записи до дохода',
          zh: '从报名到获得收入',
          vi: 'Từ đăng ký đến có doanh thu',
        },
        over: 'outcome',
        categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
        valueTitle: people,
        valueFormat: 'count',
        series: [{ label: { en: 'People', ru: 'Человек', zh: '人数', vi: 'Số người' }, values: 'count' }],
      },
      scorecard,
    ],
  };
}

function qualityTable({ streams }: Board, metrics: readonly Metric[]): TableSpec {
  return {
    kind: 'table',
    id: 'quality',
    title: {
      en: 'Every metric by stream: coloured where it is worse than its target',
      ru: 'Показатели по потокам: выделено, где хуже цели',
      zh: '各期班指标：未达目标处标色',
      vi: 'Chỉ số theo khóa: tô màu nơi kém mục tiêu',
    },
    rowHeader: stream,
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
    title: {
      en: 'Where the last stream stands',
      ru: 'Где находится последний поток',
      zh: '最近一期的位置',
      vi: 'Khóa gần nhất đang ở đâu',
    },
    rowHeader: { en: 'Last stream', ru: 'Последний поток', zh: '最近一期', vi: 'Khóa gần nhất' },
    columns: metrics.map(({ id, label, unit, format }) => ({ id, label, unit, format })),
    rows: [
      row('target', { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' }, (id) => `targets.${id}.target`),
      row('gap', { en: 'Against the target', ru: 'К цели', zh: '与目标之差', vi: 'So với mục tiêu' }, (id) =>
        difference(`quality.${last}.${id}`, `targets.${id}.target`),
      ),
      row(
        'trend',
        { en: 'Against the stream before', ru: 'К предыдущему потоку', zh: '与上一期之差', vi: 'So với khóa trước' },
        (id) => difference(`quality.${last}.${id}`, `quality.${before}.${id}`),
      ),
      row(
        'first',
        { en: 'Against the first stream', ru: 'К первому потоку', zh: '与首期之差', vi: 'So với khóa đầu' },
        (id) => difference(`quality.${last}.${id}`, `quality.${streamId(0)}.${id}`),
      ),
    ],
  };
}

function npsTable({ streams }: Board): TableSpec {
  const pointsUnit: Texts = { en: 'points', ru: 'пунктов', zh: '分', vi: 'điểm' };
  // The adjusted Wald interval of Rocks (2016): a few answers more, some of them at either end.
  const cells = (id: string, count: (column: string) => Formula): Readonly<Record<string, Formula>> => {
    const own = (column: string): Formula => `nps_interval.${id}.${column}`;
    const known = (formula: Formula): Formula => `IF(ISNUMBER(${own('nps')}), ${formula}, word(none))`;
    const half = `z_value * SQRT((${own('ends')} - ${own('net')} * ${own('net')}) / ${own('counted')})`;
    return {
      answers: `${count('promoters')} + ${count('passives')} + ${count('detractors')}`,
      nps: ratio(`100 * (${count('promoters')} - ${count('detractors')})`, own('answers')),
      counted: `${own('answers')} + added_answers`,
      ends: known(
        `(${count('promoters')} + ${count('detractors')} + (1 + 1) * added_answers * added_share) / ${own('counted')}`,
      ),
      net: known(`(${count('promoters')} - ${count('detractors')}) / ${own('counted')}`),
      low: known(`100 * MAX(0 - 1, ${own('net')} - ${half})`),
      high: known(`100 * MIN(1, ${own('net')} + ${half})`),
    };
  };
  return {
    kind: 'table',
    id: 'nps_interval',
    title: { en: 'How sure the NPS is', ru: 'Насколько точен NPS', zh: 'NPS 的可信区间', vi: 'NPS chắc chắn đến đâu' },
    rowHeader: stream,
    columns: [
      {
        id: 'answers',
        label: { en: 'Answers', ru: 'Ответы', zh: '回答数', vi: 'Câu trả lời' },
        unit: people,
        format: 'count',
      },
      { id: 'nps', label: { en: 'NPS', ru: 'NPS', zh: 'NPS', vi: 'NPS' }, unit: pointsUnit, format: 'decimal' },
      {
        id: 'counted',
        label: { en: 'Counted as', ru: 'Считаем как', zh: '计为', vi: 'Tính như' },
        unit: people,
        format: 'decimal',
      },
      {
        id: 'ends',
        label: { en: 'At either end', ru: 'На концах', zh: '两端占比', vi: 'Ở hai đầu' },
        unit: '%',
        format: 'percent',
      },
      { id: 'net', label: { en: 'Net', ru: 'Разность', zh: '净值', vi: 'Chênh lệch' }, unit: '%', format: 'percent' },
      {
        id: 'low',
        label: { en: 'Lowest', ru: 'Нижняя граница', zh: '下限', vi: 'Cận dưới' },
        unit: pointsUnit,
        format: 'decimal',
      },
      {
        id: 'high',
        label: { en: 'Highest', ru: 'Верхняя граница', zh: '上限', vi: 'Cận trên' },
        unit: pointsUnit,
        format: 'decimal',
      },
    ],
    rows: [
      ...streams.map((label, index) => ({
        id: streamId(index),
        label,
        cells: cells(streamId(index), inStream(streamId(index))),
      })),
      {
        id: 'all',
        label: { en: 'All streams', ru: 'Все потоки', zh: '全部期班', vi: 'Mọi khóa' },
        cells: cells('all', ofAll),
      },
    ],
  };
}

const stages = [
  { id: 'enrolled', label: { en: 'Enrolled', ru: 'Записаны', zh: '报名', vi: 'Đăng ký' } },
  { id: 'started', label: { en: 'Started', ru: 'Начали', zh: '开课', vi: 'Bắt đầu' } },
  { id: 'finished', label: { en: 'Finished', ru: 'Окончили', zh: '完课', vi: 'Hoàn thành' } },
  { id: 'with_revenue', label: { en: 'With revenue', ru: 'С доходом', zh: '有收入', vi: 'Có doanh thu' } },
] as const satisfies readonly { readonly id: string; readonly label: Texts }[];

const outcome: TableSpec = {
  kind: 'table',
  id: 'outcome',
  title: {
    en: 'Outcome of all streams',
    ru: 'Результат всех потоков',
    zh: '全部期班的学习成果',
    vi: 'Kết quả của mọi khóa',
  },
  rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  columns: [
    { id: 'count', label: { en: 'People', ru: 'Человек', zh: '人数', vi: 'Số người' }, unit: people, format: 'count' },
    {
      id: 'of_before',
      label: { en: 'Of the stage before', ru: 'От предыдущего', zh: '占上一阶段', vi: 'So với giai đoạn trước' },
      unit: '%',
      format: 'percent',
    },
    {
      id: 'of_all',
      label: { en: 'Of all enrolled', ru: 'От записанных', zh: '占全部报名', vi: 'So với đăng ký' },
      unit: '%',
      format: 'percent',
    },
  ],
  rows: stages.map(({ id, label }, index) => ({
    id,
    label,
    cells: {
      count: ofAll(id),
      of_before: ratio(`outcome.${id}.count`, `outcome.${stages[index - 1]?.id ?? id}.count`),
      of_all: ratio(`outcome.${id}.count`, 'outcome.enrolled.count'),
    },
  })),
};

const scorecard: TableSpec = {
  kind: 'table',
  id: 'scorecard',
  title: {
    en: 'Before and after, recomputed',
    ru: 'До и после: пересчёт',
    zh: '前后对比（复算）',
    vi: 'Trước và sau, tính lại',
  },
  rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
  columns: [
    { id: 'metric', label: { en: 'Metric', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' }, format: 'text' },
    {
      id: 'change',
      label: { en: 'Change', ru: 'Изменение', zh: '实际变化', vi: 'Thay đổi' },
      unit: '%',
      format: 'percent',
    },
    {
      id: 'claimed',
      label: { en: 'As claimed', ru: 'Заявлено', zh: '宣称变化', vi: 'Được nêu' },
      unit: '%',
      format: 'percent',
    },
    {
      id: 'verdict',
      label: { en: 'The claim is', ru: 'Заявление', zh: '宣称', vi: 'Số nêu ra' },
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

export function completionSheet({ streams, modules }: Board): SheetSpec {
  return {
    id: 'completion_sheet',
    role: 'results',
    name: { en: 'Completion', ru: 'Прохождение', zh: '完课曲线', vi: 'Hoàn thành' },
    purpose: {
      en: 'Who is still there after each module, and where most are lost',
      ru: 'Кто остаётся после каждого модуля и где теряют больше всего',
      zh: '每个模块后仍在学的比例，以及流失最多之处',
      vi: 'Còn lại bao nhiêu sau mỗi mô-đun và mất nhiều nhất ở đâu',
    },
    blocks: [
      {
        kind: 'table',
        id: 'remaining',
        title: {
          en: 'People after each module',
          ru: 'Людей после каждого модуля',
          zh: '各模块后人数',
          vi: 'Số người sau mỗi mô-đun',
        },
        rowHeader: { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' },
        columns: [
          ...streams.map((label, index) => ({ id: streamId(index), label, unit: people, format: 'count' as const })),
          {
            id: 'all',
            label: { en: 'All streams', ru: 'Все потоки', zh: '全部期班', vi: 'Mọi khóa' },
            unit: people,
            format: 'count',
          },
        ],
        rows: modules.map((label, index) => {
          const id = moduleId(index);
          return {
            id,
            label,
            cells: {
              ...Object.fromEntries(streams.map((_, at) => [streamId(at), `progress.${id}.${streamId(at)} + 0`])),
              all: `SUM(remaining.${id}.${streamId(0)}:remaining.${id}.${streamId(streams.length - 1)})`,
            },
          };
        }),
      },
      {
        kind: 'table',
        id: 'completion',
        title: {
          en: 'Share of those who started',
          ru: 'Доля от начавших',
          zh: '占开课人数的比例',
          vi: 'Tỷ lệ trên số đã bắt đầu',
        },
        rowHeader: { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' },
        columns: [
          ...streams.map((label, index) => ({ id: streamId(index), label, unit: '%', format: 'percent' as const })),
          {
            id: 'all',
            label: { en: 'All streams', ru: 'Все потоки', zh: '全部期班', vi: 'Mọi khóa' },
            unit: '%',
            format: 'percent',
          },
          {
            id: 'lost',
            label: { en: 'Lost here', ru: 'Потеряны здесь', zh: '在此流失', vi: 'Mất ở đây' },
            unit: { en: 'points', ru: 'п. п.', zh: '百分点', vi: 'điểm %' },
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
                  ratio(`progress.${id}.${streamId(at)}`, `streams.${streamId(at)}.started`),
                ]),
              ),
              all: ratio(`remaining.${id}.all`, 'SUM(streams.started)'),
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
        title: {
          en: 'Completion by module, one line a stream',
          ru: 'Прохождение по модулям: линия — поток',
          zh: '各模块完成率（每条线一期班）',
          vi: 'Tỷ lệ hoàn thành theo mô-đun, mỗi đường một khóa',
        },
        over: 'completion',
        categoryTitle: { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' },
        valueTitle: { en: '% of started', ru: '% начавших', zh: '占开课 %', vi: '% đã bắt đầu' },
        valueFormat: 'percent',
        // More lines could not be told apart: the last ones, and all together.
        series: [
          ...streams.map((label, index) => ({ label, values: streamId(index) })).slice(-11),
          { label: { en: 'All streams', ru: 'Все потоки', zh: '全部期班', vi: 'Mọi khóa' }, values: 'all' },
        ],
      },
    ],
  };
}
