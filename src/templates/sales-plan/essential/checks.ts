import type { CheckSpec } from '../../spec';
import { checksOf } from '../checks';
import type { Sale } from '../sale';
import { rowsOf, stepsOf } from '../sale';
import { allChosen, chosen } from './inputs';

/** One part in a million: what sums of cents lose in a computer, and less than anybody could type wrong. */
export const tolerance = '1 / 100 / 100 / 100';

/** Every total computed a second way. */
export function essentialChecks(sale: Sale): readonly CheckSpec[] {
  const { channels, offers, stages } = sale;
  const full = new Map(checksOf(sale).map((check) => [check.id, check]));
  const check = (id: string, value: string, otherWay: string, other: Partial<CheckSpec> = {}): readonly CheckSpec[] => {
    const same = full.get(id);
    return same ? [{ ...same, value, otherWay, ...other }] : [];
  };
  const budgets = rowsOf('budget', channels.length);
  const leads = rowsOf('leads', channels.length);
  const conversion = stepsOf(sale).map((_, index) => chosen(sale, `conversion_${index + 1}`));
  const ordered = `total(${rowsOf('repeat_orders', offers.length)})`;
  const repeat = (price: string): string => (offers.length > 0 ? ` + SUMPRODUCT(${ordered}, ${price})` : '');
  const scale = 'total(first_revenue) + total(all_costs)';
  return [
    ...check(
      'spend_with_leads',
      `SUMPRODUCT((all(${budgets}) > 0) * 1)`,
      `SUMPRODUCT((all(${budgets}) > 0) * (all(${leads}) > 0))`,
    ),
    ...check('leads', `SUM(total(${leads}))`, 'SUM(all(stage_1))'),
    ...check('buyers', 'total(customers)', `total(stage_1) * ${conversion.join(' * ')}`),
    ...(offers.length > 0
      ? [
          {
            id: 'repeat_orders',
            label: {
              en: 'Repeat orders: by period, and from customers with time to come back',
              ru: 'Повторные заказы: по периодам и от клиентов, успевающих вернуться',
              zh: '复购订单：逐期之和 与 来得及复购的客户 × 复购率',
              vi: 'Đơn mua tiếp: theo kỳ và từ khách kịp quay lại',
            },
            format: 'count' as const,
            value: `SUM(${ordered})`,
            otherWay:
              'SUMPRODUCT(all(customers) * (all(period) + offers.delay <= last(period)) * offers.rate) + total(earlier_orders)',
          },
        ]
      : []),
    {
      id: 'revenue',
      label: {
        en: 'Revenue: by period, and customers × their orders',
        ru: 'Выручка: по периодам и клиенты × их заказы',
        zh: '净收入：逐期之和 与 客户 × 订单',
        vi: 'Doanh thu: theo kỳ và khách × đơn hàng',
      },
      format: 'money',
      value: 'total(net_revenue)',
      otherWay: `total(customers) * net_order${repeat(allChosen(sale, 'offer_price'))}`,
      scale,
    },
    {
      id: 'costs',
      label: {
        en: 'Costs: by period, and budgets + customers × their costs + fixed',
        ru: 'Расходы: по периодам и бюджеты + клиенты × затраты + постоянные',
        zh: '成本：逐期之和 与 预算 + 客户 × 单客成本 + 固定成本',
        vi: 'Chi phí: theo kỳ và ngân sách + khách × chi phí + cố định',
      },
      format: 'money',
      value: 'total(all_costs)',
      otherWay: `SUM(all(${budgets})) + total(customers) * (conversion_cost + delivery_cost) + SUM(all(payroll:other_fixed))${repeat('offers.cost')}`,
      scale,
    },
    {
      id: 'profit',
      label: {
        en: 'Profit: cumulated, and revenue − costs of the whole plan',
        ru: 'Прибыль: нарастающим итогом и выручка − расходы всего плана',
        zh: '利润：累计值 与 全计划净收入 − 成本',
        vi: 'Lợi nhuận: lũy kế và doanh thu − chi phí toàn kế hoạch',
      },
      format: 'money',
      value: 'last(profit_so_far)',
      otherWay: 'total(net_revenue) - total(all_costs)',
      scale,
    },
    {
      id: 'lost',
      label: {
        en: 'Customers lost: step by step, and plan − fact of the whole funnel',
        ru: 'Потеряно клиентов: по шагам и план − факт всей воронки',
        zh: '流失客户：逐步之和 与 整个漏斗计划 − 实际',
        vi: 'Khách bị mất: theo từng bước và kế hoạch − thực tế toàn phễu',
      },
      format: 'count',
      value: 'lost.total.customers',
      otherWay: `SUMIFS(all(customers), all(whole_funnel), 1) - SUMIFS(all(real_stage_${stages.length}), all(whole_funnel), 1)`,
      scale: 'total(customers) + SUM(lost.came)',
    },
    {
      id: 'facts',
      label: {
        en: 'Facts: profit, and revenue − costs of the same periods',
        ru: 'Факт: прибыль и выручка − расходы тех же периодов',
        zh: '实际：利润 与 同期净收入 − 成本',
        vi: 'Thực tế: lợi nhuận và doanh thu − chi phí cùng kỳ',
      },
      format: 'money',
      value: 'total(real_profit)',
      otherWay: 'SUMIFS(all(real_revenue), all(fact_costs), "<>") - SUMIFS(all(real_costs), all(fact_revenue), "<>")',
      scale: 'SUM(all(fact_costs)) + ABS(SUM(all(fact_revenue)))',
    },
    {
      id: 'facts_by_channel',
      label: {
        en: 'Facts: leads and advertising in all, and by channel where each is typed',
        ru: 'Факт: лиды и реклама всего и по каналам, где введён каждый',
        zh: '实际：线索与投放合计 与 各渠道之和（均已填写时）',
        vi: 'Thực tế: tổng lead và quảng cáo, và theo kênh khi đã nhập đủ',
      },
      format: 'money',
      value: 'total(leads_apart) + total(spend_apart)',
      otherWay: '0',
    },
  ];
}
