import type { Texts } from '../../locales/language';
import { share } from '../building-blocks/units';
import { waterfallChart, waterfallTable, type Waterfall } from '../building-blocks/waterfall';
import type { Format, Formula, RowSpec, SheetSpec, TableSpec, Words } from '../spec';
import { stages } from './inputs';
import { combined, type Node, type Tree } from './tree';

const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
const formatOf = ({ isShare }: Node): Format => (isShare ? 'percent' : 'decimal');
/** Turns of the flywheel that are shown. */
export const turns = 12;

export function treeSheet({ nodes, leaves, star }: Tree): SheetSpec {
  const computed = nodes.filter(({ parts }) => parts.length > 0);
  const shown = (leaf: string): string => `shown_${leaf}`;
  return {
    id: 'tree_sheet',
    role: 'results',
    name: { en: 'Tree', ru: 'Дерево', zh: '指标树', vi: 'Cây chỉ số' },
    purpose: {
      en: 'Every metric up to the North Star, period by period',
      ru: 'Все метрики до главной по периодам',
      zh: '逐期计算至北极星指标',
      vi: 'Mọi chỉ số đến Sao Bắc Đẩu theo từng kỳ',
    },
    blocks: [
      {
        kind: 'rows',
        title: {
          en: 'From the leaves up to the North Star',
          ru: 'От листьев к главной метрике',
          zh: '由叶指标到北极星',
          vi: 'Từ chỉ số lá lên Sao Bắc Đẩu',
        },
        // The leaves again, so that a metric is computed from what stands above it.
        rows: [
          ...leaves.map((leaf): RowSpec => ({
            id: shown(leaf.id),
            label: leaf.name,
            unit: leaf.unit,
            note: words.typed,
            format: formatOf(leaf),
            formula: leaf.id,
          })),
          ...[...computed].reverse().map((node): RowSpec => ({
            id: node.id,
            label: node.name,
            unit: node.unit,
            note: words[node.relation],
            format: formatOf(node),
            formula: combined(node, (id) => (leaves.some((leaf) => leaf.id === id) ? shown(id) : id)),
            emphasis: node === star,
          })),
        ],
      },
    ],
  };
}

const words = {
  typed: { en: 'As typed', ru: 'Как введено', zh: '填写值', vi: 'Như đã nhập' },
  sum: { en: 'Sum of its parts', ru: 'Сумма частей', zh: '各部分之和', vi: 'Tổng các phần' },
  product: { en: 'Product of its parts', ru: 'Произведение частей', zh: '各部分之积', vi: 'Tích các phần' },
  ratio: {
    en: 'The first part ÷ the others',
    ru: 'Первая часть ÷ остальные',
    zh: '首项 ÷ 其余',
    vi: 'Phần đầu ÷ các phần còn lại',
  },
} as const satisfies Record<string, Texts>;

export function effectsSheet(tree: Tree): SheetSpec {
  const { star, leaves } = tree;
  const changed = waterfall(tree);
  return {
    id: 'effects_sheet',
    role: 'results',
    name: { en: 'Effects', ru: 'Влияния', zh: '影响', vi: 'Tác động' },
    purpose: {
      en: 'What moves the North Star, and what is missing to the target',
      ru: 'Что движет главную метрику и чего не хватает до цели',
      zh: '什么推动北极星，距目标差多少',
      vi: 'Điều gì đẩy Sao Bắc Đẩu và còn thiếu gì so với mục tiêu',
    },
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: { en: 'North Star', ru: 'Главная метрика', zh: '北极星指标', vi: 'Sao Bắc Đẩu' },
        figures: [
          {
            id: 'star_now',
            label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' },
            unit: star.unit,
            format: 'decimal',
            formula: `ends.now.${star.id}`,
          },
          {
            id: 'star_target',
            label: { en: 'At the targets', ru: 'При целях', zh: '达成目标时', vi: 'Khi đạt mục tiêu' },
            unit: star.unit,
            format: 'decimal',
            formula: `ends.goal.${star.id}`,
          },
          {
            id: 'star_gap',
            label: { en: 'Missing', ru: 'Не хватает', zh: '差距', vi: 'Còn thiếu' },
            unit: star.unit,
            format: 'decimal',
            formula: 'star_target - star_now',
          },
          {
            id: 'strongest',
            label: { en: 'Strongest lever', ru: 'Сильнейший рычаг', zh: '最强杠杆', vi: 'Đòn bẩy mạnh nhất' },
            format: 'text',
            formula: 'INDEX(ranked.metric, 1)',
          },
        ],
      },
      ranked(tree),
      {
        kind: 'chart',
        id: 'levers_chart',
        shape: 'bar',
        title: {
          en: 'What the same push of each metric does',
          ru: 'Что даёт одинаковое улучшение каждой метрики',
          zh: '各指标同幅提升的影响',
          vi: 'Cùng một mức tăng ở mỗi chỉ số mang lại gì',
        },
        over: 'ranked',
        categories: 'metric',
        categoryTitle: metric,
        valueTitle: {
          en: 'change of the North Star, %',
          ru: 'изменение главной метрики, %',
          zh: '北极星变化 %',
          vi: 'thay đổi Sao Bắc Đẩu, %',
        },
        valueFormat: 'percent',
        series: [{ label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' }, values: 'of_star' }],
        reversed: true,
      },
      effects(tree),
      waterfallChart(changed, {
        id: 'changes_chart',
        title: {
          en: 'Why the North Star changed',
          ru: 'Почему изменилась главная метрика',
          zh: '北极星为何变化',
          vi: 'Vì sao Sao Bắc Đẩu thay đổi',
        },
      }),
      contributions(tree),
      lifeTable,
      turnsTable(star.unit),
      {
        kind: 'chart',
        id: 'turns_chart',
        shape: 'line',
        title: {
          en: 'North Star over the turns of the flywheel',
          ru: 'Главная метрика по оборотам маховика',
          zh: '飞轮各转的北极星',
          vi: 'Sao Bắc Đẩu qua các vòng bánh đà',
        },
        over: 'turns',
        categoryTitle: { en: 'Turn', ru: 'Оборот', zh: '转数', vi: 'Vòng' },
        valueTitle: star.unit,
        valueFormat: 'decimal',
        series: [
          { label: { en: 'North Star', ru: 'Главная метрика', zh: '北极星', vi: 'Sao Bắc Đẩu' }, values: 'value' },
        ],
      },
      flywheelFactors,
      waterfallTable(changed),
      scenarios(
        tree,
        'ends',
        {
          en: 'Metrics at these states',
          ru: 'Метрики в этих состояниях',
          zh: '各状态下的指标',
          vi: 'Chỉ số ở các trạng thái',
        },
        [
          {
            id: 'now',
            label: { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' },
            leaf: ({ id }) => `${at('now_period', id)}`,
          },
          {
            id: 'goal',
            label: { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' },
            leaf: ({ id }) => `goals.${id}.target + 0`,
          },
          {
            id: 'base',
            label: { en: 'Compared with', ru: 'База сравнения', zh: '对比期', vi: 'Kỳ so sánh' },
            leaf: ({ id }) => at('base_period', id),
          },
        ],
      ),
      ...steps.map(({ id, title, leaf }) =>
        scenarios(
          tree,
          id,
          title,
          leaves.map((one, place) => ({
            id: one.id,
            label: one.name,
            leaf: (other: Node) => leaf(other, leaves.indexOf(other) - place),
          })),
        ),
      ),
    ],
  };
}

/** A leaf in one period; an empty number of the period is the first. */
const at = (period: string, id: string): Formula => `INDEX(all(${id}), MAX(1, ${period})) + 0`;

interface Scenario {
  readonly id: string;
  readonly label: Words;
  readonly leaf: (leaf: Node) => Formula;
}

/** The whole tree in several states, a line each: its leaves as said, all else recomputed. */
function scenarios({ nodes }: Tree, id: string, title: Texts, lines: readonly Scenario[]): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
    columns: nodes.map((node) => ({ id: node.id, label: node.name, unit: node.unit, format: formatOf(node) })),
    rows: lines.map(({ id: row, label, leaf }) => ({
      id: row,
      label,
      cells: Object.fromEntries(
        nodes.map((node) => [
          node.id,
          node.parts.length === 0 ? leaf(node) : combined(node, (part) => `${id}.${row}.${part}`),
        ]),
      ),
    })),
  };
}

/** `from`: how far a leaf stands behind the one whose line it is; the leaves before it have changed, or those behind it. */
const steps: readonly {
  readonly id: string;
  readonly title: Texts;
  readonly leaf: (leaf: Node, from: number) => Formula;
}[] = [
  {
    id: 'pushed',
    title: {
      en: 'Recomputed with one leaf pushed',
      ru: 'Пересчёт с одной улучшенной метрикой',
      zh: '单个叶指标提升后的重算',
      vi: 'Tính lại khi tăng một chỉ số lá',
    },
    leaf: ({ id }, from) => `ends.now.${id} * ${from === 0 ? '(1 + push)' : '1'}`,
  },
  {
    id: 'goal_onward',
    title: {
      en: 'To the targets one by one, from the first',
      ru: 'К целям по одной, с первой',
      zh: '自首项起逐一达标',
      vi: 'Đạt mục tiêu lần lượt, từ đầu',
    },
    leaf: ({ id }, from) => `ends.${from <= 0 ? 'goal' : 'now'}.${id} + 0`,
  },
  {
    id: 'goal_backward',
    title: {
      en: 'To the targets one by one, from the last',
      ru: 'К целям по одной, с последней',
      zh: '自末项起逐一达标',
      vi: 'Đạt mục tiêu lần lượt, từ cuối',
    },
    leaf: ({ id }, from) => `ends.${from >= 0 ? 'goal' : 'now'}.${id} + 0`,
  },
  {
    id: 'now_onward',
    title: {
      en: 'From then to now one by one, from the first',
      ru: 'К текущему по одной, с первой',
      zh: '自首项起逐一变为当前',
      vi: 'Từ kỳ so sánh đến nay lần lượt, từ đầu',
    },
    leaf: ({ id }, from) => `ends.${from <= 0 ? 'now' : 'base'}.${id} + 0`,
  },
  {
    id: 'now_backward',
    title: {
      en: 'From then to now one by one, from the last',
      ru: 'К текущему по одной, с последней',
      zh: '自末项起逐一变为当前',
      vi: 'Từ kỳ so sánh đến nay lần lượt, từ cuối',
    },
    leaf: ({ id }, from) => `ends.${from >= 0 ? 'now' : 'base'}.${id} + 0`,
  },
];

/** The mean of what a leaf adds when the leaves change from the first on, and when they change from the last on. */
function part({ leaves, star }: Tree, index: number, steps_: 'goal' | 'now', from: 'now' | 'base'): Formula {
  const cell = (way: 'onward' | 'backward', place: number): Formula => {
    const leaf = leaves[place];
    return leaf ? `${steps_}_${way}.${leaf.id}.${star.id}` : `ends.${from}.${star.id}`;
  };
  return `(${cell('onward', index)} - ${cell('onward', index - 1)} + ${cell('backward', index)} - ${cell('backward', index + 1)}) / (1 + 1)`;
}

function effects(tree: Tree): TableSpec {
  const { leaves, star } = tree;
  const unit = star.unit;
  return {
    kind: 'table',
    id: 'effects',
    title: {
      en: 'Each leaf: its effect, its part of the gap, and whether it is vanity',
      ru: 'Листья: влияние, доля разрыва и не тщеславна ли метрика',
      zh: '各叶指标：影响、差距份额与虚荣检验',
      vi: 'Từng chỉ số lá: tác động, phần khoảng cách, có phải chỉ số phù phiếm',
    },
    rowHeader: metric,
    columns: [
      {
        id: 'with',
        label: {
          en: 'North Star with it pushed',
          ru: 'Главная метрика с ней',
          zh: '提升后的北极星',
          vi: 'Sao Bắc Đẩu khi tăng',
        },
        unit,
        format: 'decimal',
      },
      { id: 'change', label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' }, unit, format: 'decimal' },
      {
        id: 'of_star',
        label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'gap',
        label: { en: 'Part of the gap', ru: 'Доля разрыва', zh: '差距份额', vi: 'Phần khoảng cách' },
        unit,
        format: 'decimal',
        total: 'sum',
      },
      { id: 'ratio', label: { en: 'Is a ratio', ru: 'Это доля', zh: '是比例', vi: 'Là tỷ lệ' }, format: 'text' },
      { id: 'falls', label: { en: 'Can fall', ru: 'Может упасть', zh: '会下降', vi: 'Có thể giảm' }, format: 'text' },
      {
        id: 'moves',
        label: { en: 'Moves the North Star', ru: 'Движет главную', zh: '推动北极星', vi: 'Đẩy Sao Bắc Đẩu' },
        format: 'text',
      },
      {
        id: 'verdict',
        label: { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' },
        format: 'text',
        mark: { when: 'effects.this.verdict = word(vanity)', as: 'warning' },
      },
      { id: 'owner', label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' }, format: 'text' },
      {
        id: 'movable',
        label: { en: 'Team can move it', ru: 'Команда влияет', zh: '团队可推动', vi: 'Nhóm tác động được' },
        format: 'text',
      },
      { id: 'place', label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' }, format: 'count' },
      { id: 'order', label: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' }, format: 'count' },
    ],
    rows: leaves.map((leaf, index) => {
      const own = (column: string): string => `effects.${leaf.id}.${column}`;
      const before = leaves[index - 1];
      return {
        id: leaf.id,
        label: leaf.name,
        cells: {
          with: `pushed.${leaf.id}.${star.id} + 0`,
          change: `${own('with')} - star_now`,
          of_star: `IF(star_now = 0, 0, ${own('change')} / star_now)`,
          gap: part(tree, index, 'goal', 'now'),
          ratio: leaf.isShare ? 'word(yes)' : 'word(no)',
          falls: `owners.${leaf.id}.can_fall & ""`,
          moves: `IF(ABS(${own('change')}) > check_tolerance * ABS(star_now), word(yes), word(no))`,
          verdict: `IF(AND(${own('moves')} = word(yes), OR(${own('ratio')} = word(yes), ${own('falls')} = word(yes))), word(useful), word(vanity))`,
          owner: `owners.${leaf.id}.owner & ""`,
          movable: `owners.${leaf.id}.movable & ""`,
          place: `1 + SUMPRODUCT((effects.change > ${own('change')}) + (effects.change = ${own('change')}) * (effects.order < ${own('order')}))`,
          order: before ? `effects.${before.id}.order + 1` : '1',
        },
      };
    }),
  };
}

function ranked({ leaves }: Tree): TableSpec {
  return {
    kind: 'table',
    id: 'ranked',
    title: {
      en: 'Levers, the strongest first',
      ru: 'Рычаги, начиная с сильнейшего',
      zh: '杠杆（由强到弱）',
      vi: 'Các đòn bẩy, mạnh nhất trước',
    },
    rowHeader: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' },
    columns: [
      { id: 'metric', label: metric, format: 'text' },
      {
        id: 'of_star',
        label: {
          en: 'Change of the North Star',
          ru: 'Изменение главной',
          zh: '北极星变化',
          vi: 'Thay đổi Sao Bắc Đẩu',
        },
        unit: share,
        format: 'percent',
      },
      {
        id: 'movable',
        label: { en: 'Team can move it', ru: 'Команда влияет', zh: '团队可推动', vi: 'Nhóm tác động được' },
        format: 'text',
      },
      { id: 'owner', label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' }, format: 'text' },
      { id: 'place', label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' }, format: 'count' },
    ],
    rows: leaves.map((_, index) => {
      const id = `place_${index + 1}`;
      const found = `MATCH(ranked.${id}.place, effects.place, 0)`;
      return {
        id,
        label: `${index + 1})`,
        cells: {
          metric: `INDEX(labels(effects), ${found}) & ""`,
          of_star: `INDEX(effects.of_star, ${found})`,
          movable: `INDEX(effects.movable, ${found})`,
          owner: `INDEX(effects.owner, ${found})`,
          place: index === 0 ? '1' : `ranked.place_${index}.place + 1`,
        },
      };
    }),
  };
}

function waterfall({ leaves, star }: Tree): Waterfall {
  return {
    id: 'changes_columns',
    statement: 'changes',
    column: 'amount',
    unit: star.unit,
    format: 'decimal',
    lines: [
      { id: 'before', label: { en: 'Then', ru: 'Было', zh: '对比期', vi: 'Trước' }, stands: true },
      ...leaves.map(({ id, name }) => ({ id, label: name, stands: false })),
      { id: 'after', label: { en: 'Now', ru: 'Стало', zh: '当前', vi: 'Nay' }, stands: true },
    ],
  };
}

function contributions(tree: Tree): TableSpec {
  const { leaves, star } = tree;
  const amounts: readonly (readonly [string, Words, Formula])[] = [
    ['before', { en: 'Then', ru: 'Было', zh: '对比期', vi: 'Trước' }, `ends.base.${star.id} + 0`],
    ...leaves.map(({ id, name }, index) => [id, name, part(tree, index, 'now', 'base')] as const),
    ['after', { en: 'Now', ru: 'Стало', zh: '当前', vi: 'Nay' }, `ends.now.${star.id} + 0`],
  ];
  return {
    kind: 'table',
    id: 'changes',
    title: {
      en: 'What changed the North Star between the two periods',
      ru: 'Что изменило главную метрику между периодами',
      zh: '两期之间北极星变化的构成',
      vi: 'Điều gì thay đổi Sao Bắc Đẩu giữa hai kỳ',
    },
    rowHeader: metric,
    columns: [
      {
        id: 'amount',
        label: { en: 'North Star', ru: 'Главная метрика', zh: '北极星', vi: 'Sao Bắc Đẩu' },
        unit: star.unit,
        format: 'decimal',
      },
      {
        id: 'of_before',
        label: { en: 'Of what it was', ru: 'К тому, что было', zh: '占对比期', vi: 'So với trước' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: amounts.map(([id, label, amount]) => ({
      id,
      label,
      cells: { amount, of_before: `IF(changes.before.amount = 0, 0, changes.${id}.amount / changes.before.amount)` },
    })),
  };
}

const lifeTable: TableSpec = {
  kind: 'table',
  id: 'life',
  title: {
    en: 'What to watch at each stage of life',
    ru: 'За чем следить на каждой стадии',
    zh: '各阶段应关注的指标',
    vi: 'Cần theo dõi gì ở mỗi giai đoạn',
  },
  rowHeader: { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' },
  columns: [
    { id: 'now', label: { en: 'Is now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' }, format: 'text' },
    { id: 'watch', label: { en: 'Watch', ru: 'Следить', zh: '关注', vi: 'Theo dõi' }, format: 'text' },
  ],
  mark: { when: 'life.this.now = word(yes)', as: 'good' },
  rows: stages.map(({ id, label }) => ({
    id,
    label,
    cells: { now: `IF(label(life.${id}) = life_stage, word(yes), word(none))`, watch: `word(watch_${id})` },
  })),
};

const flywheelFactors: TableSpec = {
  kind: 'table',
  id: 'factors',
  title: { en: 'One turn, step by step', ru: 'Один оборот по звеньям', zh: '一转逐环节', vi: 'Một vòng, từng bước' },
  rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
  columns: [
    { id: 'step', label: { en: 'Step', ru: 'Звено', zh: '环节', vi: 'Bước' }, format: 'text' },
    {
      id: 'so_far',
      label: { en: 'Grown to', ru: 'Выросло до', zh: '累计倍数', vi: 'Tăng đến' },
      unit: { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' },
      format: 'factor',
    },
  ],
  rows: Array.from({ length: 6 }, (_, index) => ({
    id: `step_${index + 1}`,
    label: `${index + 1})`,
    cells: {
      step: `flywheel.step_${index + 1}.step & ""`,
      so_far:
        index === 0
          ? '1 + flywheel.step_1.gain'
          : `factors.step_${index}.so_far * (1 + flywheel.step_${index + 1}.gain)`,
    },
  })),
};

function turnsTable(unit: Words): TableSpec {
  return {
    kind: 'table',
    id: 'turns',
    title: { en: 'Flywheel', ru: 'Маховик', zh: '增长飞轮', vi: 'Bánh đà' },
    rowHeader: { en: 'Turn', ru: 'Оборот', zh: '转数', vi: 'Vòng' },
    columns: [
      {
        id: 'value',
        label: { en: 'North Star', ru: 'Главная метрика', zh: '北极星', vi: 'Sao Bắc Đẩu' },
        unit,
        format: 'decimal',
      },
    ],
    rows: Array.from({ length: turns + 1 }, (_, turn) => ({
      id: `turn_${turn}`,
      label:
        turn === 0
          ? { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' }
          : { en: `Turn ${turn}`, ru: `Оборот ${turn}`, zh: `第 ${turn} 转`, vi: `Vòng ${turn}` },
      cells: { value: turn === 0 ? 'star_now + 0' : `turns.turn_${turn - 1}.value * factors.step_6.so_far` },
    })),
  };
}
