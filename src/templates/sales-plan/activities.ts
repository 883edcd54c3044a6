import { choice, dateUnit, estimate, share, text } from '../building-blocks/units';
import type { InputTableSpec, SheetSpec, TableSpec, Words } from '../spec';
import { averageOrder, dayOfPlan } from './example';
import type { Sale } from './sale';
import { stepsOf } from './sale';

/** What the team does to get there: each activity moves one step of the funnel or one channel while it runs. */

/** Rows in all, examples and empty ones. */
const mostActivities = 40;

interface Example {
  readonly what: Words;
  readonly moves: { readonly step: number } | { readonly channel: number };
  readonly owner: Words;
  /** Shares of the plan's length. */
  readonly from: number;
  readonly to: number;
  /** In average first orders. */
  readonly cost: number;
  readonly effect: number;
}

const sales: Words = { en: 'Sales', ru: 'Продажи', zh: '销售', vi: 'Kinh doanh' };
const marketing: Words = { en: 'Marketing', ru: 'Маркетинг', zh: '市场', vi: 'Phòng marketing' };
const product: Words = { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' };

const examples: readonly Example[] = [
  {
    what: { en: 'New landing page', ru: 'Новый лендинг', zh: '新落地页', vi: 'Landing page mới' },
    moves: { step: 1 },
    owner: marketing,
    from: 0.1,
    to: 1,
    cost: 8,
    effect: 0.08,
  },
  {
    what: {
      en: 'Reminders by message',
      ru: 'Напоминания в мессенджерах',
      zh: '消息提醒',
      vi: 'Nhắc qua tin nhắn',
    },
    moves: { step: 2 },
    owner: marketing,
    from: 0.15,
    to: 1,
    cost: 3,
    effect: 0.1,
  },
  {
    what: {
      en: 'Event with a guest expert',
      ru: 'Событие с приглашённым экспертом',
      zh: '特邀专家活动',
      vi: 'Sự kiện cùng chuyên gia khách mời',
    },
    moves: { step: 2 },
    owner: product,
    from: 0.4,
    to: 0.5,
    cost: 10,
    effect: 0.15,
  },
  {
    what: {
      en: 'New sales script',
      ru: 'Новый скрипт продаж',
      zh: '新销售话术',
      vi: 'Kịch bản bán hàng mới',
    },
    moves: { step: 3 },
    owner: sales,
    from: 0.2,
    to: 1,
    cost: 5,
    effect: 0.06,
  },
  {
    what: {
      en: 'Limited offer with a deadline',
      ru: 'Предложение с дедлайном',
      zh: '限时优惠',
      vi: 'Ưu đãi có thời hạn',
    },
    moves: { step: 4 },
    owner: sales,
    from: 0.6,
    to: 0.7,
    cost: 4,
    effect: 0.1,
  },
  {
    what: { en: 'New ad creatives', ru: 'Новые креативы', zh: '新广告素材', vi: 'Mẫu quảng cáo mới' },
    moves: { channel: 2 },
    owner: marketing,
    from: 0.25,
    to: 0.75,
    cost: 6,
    effect: 0.12,
  },
  {
    what: {
      en: 'Contest with bloggers',
      ru: 'Розыгрыш у блогеров',
      zh: '达人抽奖活动',
      vi: 'Minigame cùng KOL',
    },
    moves: { channel: 3 },
    owner: marketing,
    from: 0.5,
    to: 0.6,
    cost: 12,
    effect: 0.25,
  },
  {
    what: {
      en: 'Partner affiliate week',
      ru: 'Неделя партнёрских продаж',
      zh: '渠道伙伴推广周',
      vi: 'Tuần lễ tiếp thị liên kết',
    },
    moves: { channel: 4 },
    owner: sales,
    from: 0.75,
    to: 0.85,
    cost: 6,
    effect: 0.2,
  },
];

export function activitiesSheet(sale: Sale): SheetSpec {
  return {
    id: 'team',
    role: 'inputs',
    name: { en: 'Activities', ru: 'Активности', zh: '活动', vi: 'Hoạt động' },
    purpose: {
      en: 'What the team does, what it moves, when, at what cost',
      ru: 'Что делает команда, на что это влияет, когда и сколько стоит',
      zh: '团队做什么、影响哪一环、何时进行、花费多少',
      vi: 'Đội làm gì, tác động vào đâu, khi nào, tốn bao nhiêu',
    },
    blocks: [activitiesTable(sale)],
  };
}

function activitiesTable(sale: Sale): InputTableSpec {
  const steps = stepsOf(sale);
  const { periods, months } = sale.timeline;
  const daysOfPlan = Math.round((periods * months * 365) / 12);
  const order = averageOrder(sale);
  const nameOf = (moves: Example['moves']): string =>
    'step' in moves
      ? (steps[(moves.step - 1) % steps.length] ?? '')
      : (sale.channels[(moves.channel - 1) % sale.channels.length] ?? '');
  return {
    kind: 'inputTable',
    id: 'activities',
    title: { en: 'Activities', ru: 'Активности', zh: '活动', vi: 'Hoạt động' },
    columns: [
      {
        id: 'what',
        label: { en: 'Activity', ru: 'Активность', zh: '活动', vi: 'Hoạt động' },
        unit: text,
        note: { en: 'One line each.', ru: 'По одной в строке.', zh: '每行一项。', vi: 'Mỗi dòng một việc.' },
        format: 'text',
      },
      {
        id: 'moves',
        label: { en: 'Moves', ru: 'На что влияет', zh: '影响环节', vi: 'Tác động vào' },
        unit: choice,
        note: {
          en: 'A step of the funnel or a channel.',
          ru: 'Шаг воронки или канал.',
          zh: '漏斗的一步或一个渠道。',
          vi: 'Một bước của phễu hoặc một kênh.',
        },
        format: 'choice',
        options: { rowsOf: 'levers' },
      },
      {
        id: 'owner',
        label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
        unit: text,
        note: { en: 'Who does it.', ru: 'Кто делает.', zh: '由谁执行。', vi: 'Ai thực hiện.' },
        format: 'text',
      },
      {
        id: 'since',
        label: { en: 'From', ru: 'Начало', zh: '开始', vi: 'Từ ngày' },
        unit: dateUnit,
        note: {
          en: 'First day; its cost counts in this period.',
          ru: 'Первый день; в этом периоде учтены затраты.',
          zh: '首日，费用计入该期。',
          vi: 'Ngày đầu; chi phí tính vào kỳ này.',
        },
        format: 'date',
      },
      {
        id: 'until',
        label: { en: 'To', ru: 'Конец', zh: '结束', vi: 'Đến ngày' },
        unit: dateUnit,
        note: {
          en: 'Last day of its effect.',
          ru: 'Последний день действия.',
          zh: '效果的最后一天。',
          vi: 'Ngày cuối còn tác động.',
        },
        format: 'date',
      },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '费用', vi: 'Chi phí' },
        unit: sale.currency,
        note: { en: 'In all.', ru: 'Всего.', zh: '总额。', vi: 'Tổng cộng.' },
        format: 'money',
      },
      {
        id: 'effect',
        label: { en: 'Effect', ru: 'Эффект', zh: '效果', vi: 'Hiệu quả' },
        unit: share,
        note: {
          en: '10% lifts a conversion of 20% to 22%.',
          ru: '10 % поднимут конверсию с 20 % до 22 %.',
          zh: '10% 可将 20% 的转化率提高到 22%。',
          vi: '10% nâng tỷ lệ 20% lên 22%.',
        },
        format: 'percent',
        min: -1,
        max: 10,
      },
    ],
    rows: examples.map(({ what, moves, owner, from, to, cost, effect }, index) => ({
      id: `a${index + 1}`,
      cells: {
        what,
        moves: nameOf(moves),
        owner,
        since: dayOfPlan(sale, Math.round(from * daysOfPlan)),
        until: dayOfPlan(sale, Math.round(to * daysOfPlan) - 1),
        cost: estimate(cost * order * months),
        effect,
      },
    })),
    blankRows: mostActivities - examples.length,
  };
}

/** Everything that an activity can move: the choices of the activities, with what is planned for each. */
export function leversTable(sale: Sale): TableSpec {
  const lever = (id: string, label: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: {
      count: `COUNTIF(activities.moves, label(levers.${id}))`,
      cost: `SUMIFS(activities.cost, activities.moves, label(levers.${id}))`,
    },
  });
  return {
    kind: 'table',
    id: 'levers',
    title: {
      en: 'What activities can move',
      ru: 'На что влияют активности',
      zh: '活动可影响的环节',
      vi: 'Những gì hoạt động có thể tác động',
    },
    rowHeader: { en: 'Step or channel', ru: 'Шаг или канал', zh: '步骤或渠道', vi: 'Bước hoặc kênh' },
    columns: [
      {
        id: 'count',
        label: { en: 'Activities', ru: 'Активностей', zh: '活动数', vi: 'Số hoạt động' },
        unit: { en: 'number', ru: 'число', zh: '项', vi: 'số lượng' },
        format: 'count',
        total: 'sum',
      },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '费用', vi: 'Chi phí' },
        unit: sale.currency,
        format: 'money',
        total: 'sum',
      },
    ],
    rows: [
      ...stepsOf(sale).map((step, index) => lever(`step_${index + 1}`, step)),
      ...sale.channels.map((channel, index) => lever(`channel_${index + 1}`, channel)),
    ],
  };
}

/** By what factor the activities of a period change what they move; several add up. Unfinished lines change nothing. */
export function liftOf(lever: string): string {
  const running =
    '(activities.since > 0) * (activities.since <= period_end) * (activities.until >= period_start) * (activities.until >= activities.since)';
  return `MAX(0, 1 + SUMPRODUCT((activities.moves = label(levers.${lever})) * ${running}, activities.effect))`;
}

/** Lines with an effect that is of nothing or at no time, or with a cost on no day. */
export const unfinishedActivities =
  'SUMPRODUCT((activities.effect <> "") * ((activities.moves = "") + (activities.since = "") + (activities.until < activities.since) > 0)) + SUMPRODUCT((activities.cost <> "") * (activities.effect = "") * (activities.since = ""))';
