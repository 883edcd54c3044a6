import { flag, people } from '../building-blocks/units';
import type { RowSpec, SheetSpec } from '../spec';
import type { Sale } from './sale';

/** From the target back to the top: what each period needs for its target revenue. */
export function backwardsSheet(sale: Sale): SheetSpec {
  return {
    id: 'backwards',
    role: 'workings',
    name: { en: 'Backwards', ru: 'Обратный расчёт', zh: '倒推', vi: 'Tính ngược' },
    purpose: {
      en: 'From the target revenue back to leads and budget',
      ru: 'От целевой выручки к лидам и бюджету',
      zh: '由目标收入倒推线索与预算',
      vi: 'Từ doanh thu mục tiêu ngược về lead và ngân sách',
    },
    blocks: [
      {
        kind: 'rows',
        title: {
          en: 'Customers for the target',
          ru: 'Клиенты для цели',
          zh: '目标所需客户',
          vi: 'Khách cần cho mục tiêu',
        },
        rows: customersNeeded(sale),
      },
      {
        kind: 'rows',
        title: {
          en: 'People needed at each stage',
          ru: 'Сколько людей нужно на каждом этапе',
          zh: '各阶段所需人数',
          vi: 'Số người cần ở mỗi giai đoạn',
        },
        rows: [...peopleNeeded(sale), reachable],
      },
      {
        kind: 'rows',
        title: { en: 'Budget needed', ru: 'Необходимый бюджет', zh: '所需预算', vi: 'Ngân sách cần có' },
        rows: budgetNeeded(sale),
      },
    ],
  };
}

function customersNeeded({ currency, offers }: Sale): readonly RowSpec[] {
  const referrals = 'referral_revenue * (1 - refund_rate)';
  return [
    {
      id: 'target',
      label: { en: 'Target revenue', ru: 'Целевая выручка', zh: '目标收入', vi: 'Doanh thu mục tiêu' },
      unit: currency,
      note: { en: 'As typed', ru: 'Как введено', zh: '按填写值', vi: 'Như đã nhập' },
      format: 'money',
      formula: 'target_revenue',
      total: 'sum',
    },
    {
      id: 'other_revenue',
      label: {
        en: 'Repeat orders and referrals',
        ru: 'Повторные заказы и рекомендации',
        zh: '复购与转介绍',
        vi: 'Mua tiếp và giới thiệu',
      },
      unit: currency,
      note: {
        en: 'As in the plan, after refunds',
        ru: 'Как в плане, за вычетом возвратов',
        zh: '按计划，扣除退款后',
        vi: 'Như trong kế hoạch, sau hoàn tiền',
      },
      format: 'money',
      formula: offers.length > 0 ? `repeat_revenue + ${referrals}` : referrals,
      total: 'sum',
    },
    {
      id: 'revenue_needed',
      label: {
        en: 'Needed from the funnel',
        ru: 'Нужно получить из воронки',
        zh: '需由漏斗实现',
        vi: 'Cần từ phễu',
      },
      unit: currency,
      note: {
        en: 'Target − repeat orders and referrals',
        ru: 'Цель − повторные заказы и рекомендации',
        zh: '目标 − 复购与转介绍',
        vi: 'Mục tiêu − mua tiếp và giới thiệu',
      },
      format: 'money',
      formula: 'MAX(0, target - other_revenue)',
      total: 'sum',
    },
    {
      id: 'customers_needed',
      label: { en: 'Customers needed', ru: 'Нужно клиентов', zh: '所需客户数', vi: 'Số khách cần có' },
      unit: people,
      note: {
        en: 'Needed revenue ÷ first order after refunds; marked if beyond the seats',
        ru: 'Нужная выручка ÷ первый заказ за вычетом возвратов; выделено, если мест не хватит',
        zh: '所需收入 ÷ 扣退款后首单；超出名额时标出',
        vi: 'Doanh thu cần ÷ đơn đầu sau hoàn tiền; tô màu nếu vượt số chỗ',
      },
      format: 'count',
      formula: 'IF(net_order = 0, word(none), revenue_needed / net_order)',
      total: 'sum',
      emphasis: true,
      mark: { when: 'AND(ISNUMBER(customers_needed), customers_needed > seat_limit)', as: 'warning' },
    },
  ];
}

function peopleNeeded({ stages }: Sale): readonly RowSpec[] {
  const last = stages.length;
  return stages
    .map((stage, index): RowSpec => {
      const number = index + 1;
      const after = `needed_${number + 1}`;
      return {
        id: `needed_${number}`,
        label: stage,
        unit: people,
        note:
          number === last
            ? { en: 'Customers needed', ru: 'Нужное число клиентов', zh: '所需客户数', vi: 'Số khách cần có' }
            : {
                en: 'The stage after ÷ its conversion',
                ru: 'Следующий этап ÷ его конверсия',
                zh: '下一阶段人数 ÷ 转化率',
                vi: 'Giai đoạn sau ÷ tỷ lệ chuyển đổi',
              },
        format: 'count',
        formula:
          number === last
            ? 'customers_needed'
            : `IF(ISNUMBER(${after}), IF(rate_${number} = 0, word(none), ${after} / rate_${number}), word(none))`,
        total: 'sum',
        emphasis: number === 1,
      };
    })
    .reverse();
}

const reachable: RowSpec = {
  id: 'is_reachable',
  label: { en: 'Within reach', ru: 'Достижимо', zh: '可达成', vi: 'Có thể đạt' },
  unit: flag,
  note: {
    en: '0: some step converts nobody, so that no number of leads is enough',
    ru: '0: на каком-то шаге конверсия нулевая, никакого числа лидов не хватит',
    zh: '0 表示某一步转化率为零，再多线索也无法达成',
    vi: '0: có bước không chuyển đổi được ai nên bao nhiêu lead cũng không đủ',
  },
  format: 'count',
  formula: 'IF(ISNUMBER(needed_1), 1, 0)',
  mark: { when: 'is_reachable = 0', as: 'warning' },
};

function budgetNeeded({ channels, currency }: Sale): readonly RowSpec[] {
  return [
    {
      id: 'advertising_needed',
      label: { en: 'Advertising needed', ru: 'Нужно рекламы', zh: '所需广告投放', vi: 'Quảng cáo cần có' },
      unit: currency,
      note: {
        en: 'Leads needed × the plan’s advertising ÷ its leads',
        ru: 'Нужные лиды × реклама плана ÷ лиды плана',
        zh: '所需线索 × 计划投放 ÷ 计划线索',
        vi: 'Lead cần × quảng cáo kế hoạch ÷ lead kế hoạch',
      },
      format: 'money',
      formula: 'IF(ISNUMBER(needed_1), IF(stage_1 = 0, word(none), needed_1 * advertising / stage_1), word(none))',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'advertising_missing',
      label: {
        en: 'More than planned',
        ru: 'Сверх плана',
        zh: '超出计划',
        vi: 'Nhiều hơn kế hoạch',
      },
      unit: currency,
      note: {
        en: 'Needed − planned; marked where money is missing',
        ru: 'Нужно − запланировано; выделено, где денег не хватает',
        zh: '所需 − 计划；资金不足处标出',
        vi: 'Cần − kế hoạch; tô màu nơi còn thiếu tiền',
      },
      format: 'money',
      formula: 'IF(ISNUMBER(advertising_needed), advertising_needed - advertising, word(none))',
      total: 'sum',
      mark: { when: 'AND(ISNUMBER(advertising_missing), advertising_missing > 0)', as: 'warning' },
    },
    ...channels.map((channel, index): RowSpec => ({
      id: `budget_needed_${index + 1}`,
      label: channel,
      unit: currency,
      note: {
        en: 'By the shares of the plan',
        ru: 'По долям плана',
        zh: '按计划占比分配',
        vi: 'Theo tỷ trọng trong kế hoạch',
      },
      format: 'money',
      formula: `IF(ISNUMBER(advertising_needed), IF(advertising = 0, 0, advertising_needed * spend_${index + 1} / advertising), word(none))`,
      total: 'sum',
    })),
  ];
}
