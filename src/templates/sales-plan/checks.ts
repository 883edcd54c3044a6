import type { CheckSpec } from '../spec';
import { customersAfterCycles } from './economics';
import type { Sale } from './sale';
import { buyersOf, rowsOf } from './sale';

/** Every total computed a second way, and what was typed looked over. */
export function checksOf(sale: Sale): readonly CheckSpec[] {
  const { channels, offers } = sale;
  const hasOffers = offers.length > 0;
  const moneyMoved = 'total(first_revenue) + total(referral_revenue) + total(acquisition) + total(all_costs)';
  const repeatRevenue = hasOffers ? ' + repeat_sales.total.revenue' : '';
  const repeatCost = hasOffers ? ' + repeat_sales.total.expense' : '';
  const repeatMargin = hasOffers ? ' + repeat_sales.total.margin' : '';
  const repeat: CheckSpec[] = [
    {
      id: 'repeat',
      label: {
        en: 'Repeat revenue: by period and by offer',
        ru: 'Повторная выручка: по периодам и по предложениям',
        zh: '复购收入：按期与按产品',
        vi: 'Doanh thu mua tiếp: theo kỳ và theo sản phẩm',
      },
      format: 'money',
      value: 'total(repeat_revenue)',
      otherWay: 'repeat_sales.total.revenue',
    },
  ];
  return [
    {
      id: 'mix',
      label: {
        en: 'Shares of buyers: all together are one',
        ru: 'Доли покупателей: вместе составляют единицу',
        zh: '买家占比：合计为一',
        vi: 'Tỷ trọng người mua: tổng bằng một',
      },
      format: 'percent',
      value: 'first_orders.total.share',
      otherWay: '1',
    },
    {
      id: 'spend_with_leads',
      label: {
        en: 'Advertising: wherever money is spent, leads come',
        ru: 'Реклама: где потрачены деньги, есть и лиды',
        zh: '广告投放：有花费处均有线索',
        vi: 'Quảng cáo: nơi nào chi tiền nơi đó có lead',
      },
      format: 'count',
      value: `SUMPRODUCT((all(${rowsOf('spend', channels.length)}) > 0) * 1)`,
      otherWay: `SUMPRODUCT((all(${rowsOf('spend', channels.length)}) > 0) * (all(${rowsOf('leads', channels.length)}) > 0))`,
    },
    {
      id: 'activities_moved',
      label: {
        en: 'Activities: what they move is in the list',
        ru: 'Активности: объект влияния есть в списке',
        zh: '活动：影响环节均在列表中',
        vi: 'Hoạt động: nơi tác động có trong danh sách',
      },
      format: 'count',
      value: 'levers.total.count',
      otherWay: 'SUMPRODUCT((activities.moves <> "") * 1)',
    },
    {
      id: 'activities_cost',
      label: {
        en: 'Activities: each cost falls on a day of the plan or outside it',
        ru: 'Активности: каждая затрата приходится на день плана или вне его',
        zh: '活动：每笔费用都有日期，计入计划期内或期外',
        vi: 'Hoạt động: mỗi chi phí có ngày, trong hoặc ngoài kế hoạch',
      },
      format: 'money',
      value: 'SUMIFS(activities.cost, activities.since, ">0")',
      otherWay:
        'total(activity_cost) + SUMIFS(activities.cost, activities.since, "<" & first(period_start)) + SUMIFS(activities.cost, activities.since, ">" & last(period_end))',
    },
    {
      id: 'advertising',
      label: {
        en: 'Advertising: by period and by channel',
        ru: 'Реклама: по периодам и по каналам',
        zh: '广告投放：按期与按渠道',
        vi: 'Quảng cáo: theo kỳ và theo kênh',
      },
      format: 'money',
      value: 'total(advertising)',
      otherWay: `SUM(all(${rowsOf('budget', channels.length)})) * budget_factor`,
    },
    {
      id: 'leads',
      label: {
        en: 'Leads: by channel and by period',
        ru: 'Лиды: по каналам и по периодам',
        zh: '线索数：按渠道与按期汇总',
        vi: 'Lead: theo kênh và theo kỳ',
      },
      format: 'count',
      value: 'channels.total.leads',
      otherWay: 'SUM(all(stage_1))',
    },
    {
      id: 'buyers',
      label: {
        en: 'Buyers: through the stages and by channel',
        ru: 'Покупатели: по этапам и по каналам',
        zh: '买家数：逐阶段与按渠道',
        vi: 'Người mua: qua các giai đoạn và theo kênh',
      },
      format: 'count',
      value: `total(${buyersOf(sale)})`,
      otherWay: 'channels.total.buyers',
    },
    {
      id: 'people',
      label: {
        en: 'People: who came in bought, waits, or was lost at a step',
        ru: 'Люди: каждый вошедший купил, ждёт или потерян на шаге',
        zh: '人数：进入者或已购买、或在等待、或在某步流失',
        vi: 'Người: ai vào cũng đã mua, đang chờ, hoặc mất ở một bước',
      },
      format: 'count',
      value: 'total(stage_1)',
      otherWay: `total(new_customers) + last(waiting) + SUMPRODUCT(all(${rowsOf('stage', sale.stages.length - 1)}), 1 - all(${rowsOf('rate', sale.stages.length - 1)}))`,
    },
    {
      id: 'referred',
      label: {
        en: 'Referred: K × customers, and those who came or wait',
        ru: 'По рекомендации: K × клиенты и пришедшие или ждущие',
        zh: '转介绍：K × 客户数 与 已到及等待人数',
        vi: 'Được giới thiệu: K × khách và số đã đến hoặc chờ',
      },
      format: 'count',
      value: 'referrals * SUM(all(customers_before))',
      otherWay: 'total(referred) + total(referred_waiting)',
      scale: 'referrals * (total(customers) + opening_customers)',
    },
    ...(hasOffers ? repeat : []),
    {
      id: 'revenue',
      label: {
        en: 'Revenue: by period and from all customers',
        ru: 'Выручка: по периодам и по всем клиентам',
        zh: '净收入：按期与按客户总数',
        vi: 'Doanh thu: theo kỳ và theo tổng số khách',
      },
      format: 'money',
      value: 'revenue_total',
      otherWay: `customers_total * net_order${repeatRevenue}`,
    },
    {
      id: 'costs',
      label: {
        en: 'Costs: by period and by kind',
        ru: 'Расходы: по периодам и по видам',
        zh: '成本：按期与按类别',
        vi: 'Chi phí: theo kỳ và theo loại',
      },
      format: 'money',
      value: 'costs_total',
      otherWay: `total(acquisition) + customers_total * (conversion_cost + delivery_cost) + total(referred) * referral_fee + SUM(all(payroll:other_fixed))${repeatCost}`,
    },
    {
      id: 'profit',
      label: {
        en: 'Profit: revenue − costs, and customers × UE',
        ru: 'Прибыль: выручка − расходы и клиенты × UE',
        zh: '利润：净收入 − 成本 与 客户数 × UE',
        vi: 'Lợi nhuận: doanh thu − chi phí và khách × UE',
      },
      format: 'money',
      value: 'profit_total',
      // Without customers there is no UE, but the budget is spent.
      otherWay: `IF(ISNUMBER(unit_economics), total(new_customers) * unit_economics, -total(acquisition)) + total(referred) * (order_margin - referral_fee)${repeatMargin} - total(fixed_costs)`,
      scale: moneyMoved,
    },
    {
      id: 'statement',
      label: {
        en: 'UE: by the statement and by the plan',
        ru: 'UE: по строкам расчёта и по плану',
        zh: 'UE：按明细与按计划',
        vi: 'UE: theo bảng kê và theo kế hoạch',
      },
      format: 'price',
      value: 'IF(ISNUMBER(statement.indirect.amount), statement.indirect.amount, 0)',
      otherWay: 'IF(ISNUMBER(unit_economics_full), unit_economics_full, 0)',
      scale: 'SUMIFS(statement.amount, statement.amount, ">0") - SUMIFS(statement.amount, statement.amount, "<0")',
    },
    {
      id: 'cash',
      label: {
        en: 'Cash at the end: cumulated, and the sum of all flows in time',
        ru: 'Деньги на конец: нарастающим итогом и сумма всех потоков во времени',
        zh: '期末现金：逐期累计 与 各时点现金流之和',
        vi: 'Tiền cuối kỳ: lũy kế và tổng mọi dòng tiền theo thời điểm',
      },
      format: 'money',
      value: 'closing_cash',
      otherWay: 'flows.total.flow_plan',
      scale: `${moneyMoved} + SUM(all(investment))`,
    },
    {
      id: 'npv',
      label: {
        en: 'NPV: Excel’s function and the sum of discounted flows',
        ru: 'NPV: функция Excel и сумма дисконтированных потоков',
        zh: 'NPV：Excel 函数与贴现现金流之和',
        vi: 'NPV: hàm của Excel và tổng dòng tiền chiết khấu',
      },
      format: 'money',
      value: 'net_present_value',
      otherWay: 'NPV(half_period_rate, flows.flow_plan) * (1 + half_period_rate)',
      scale: `${moneyMoved} + SUM(all(investment))`,
    },
    {
      id: 'cycles',
      label: {
        en: 'Referral cycles: those at the end, and the new of each cycle',
        ru: 'Циклы рекомендаций: всего на конец и новые по циклам',
        zh: '裂变周期：期末累计与各轮新增之和',
        vi: 'Chu kỳ giới thiệu: tổng cuối và số mới mỗi chu kỳ',
      },
      format: 'count',
      value: customersAfterCycles,
      otherWay: 'SUM(cycles.new)',
    },
    {
      id: 'backwards',
      label: {
        en: 'Backwards: the needed budgets bring the target wherever it is said to be reached',
        ru: 'Обратный расчёт: нужные бюджеты дают цель везде, где она достижима',
        zh: '倒推：凡标为达成的各期，所需预算均带来目标收入',
        vi: 'Tính ngược: ngân sách cần thiết đạt mục tiêu ở mọi kỳ ghi là đạt',
      },
      format: 'money',
      value: 'SUMPRODUCT(all(target), all(is_reachable))',
      otherWay: 'SUMPRODUCT(all(back_revenue), all(is_reachable))',
    },
    {
      id: 'budget_needed',
      label: {
        en: 'Budget needed: in all and by channel',
        ru: 'Необходимый бюджет: всего и по каналам',
        zh: '所需预算：合计与按渠道',
        vi: 'Ngân sách cần: tổng và theo kênh',
      },
      format: 'money',
      value: 'total(advertising_needed)',
      otherWay: `SUM(all(${rowsOf('budget_needed', channels.length)})) * budget_factor`,
    },
    {
      id: 'facts',
      label: {
        en: 'Facts: profit so far, and revenue − costs of those periods',
        ru: 'Факт: прибыль на сегодня и выручка − расходы этих периодов',
        zh: '实际：迄今利润 与 同期净收入 − 成本',
        vi: 'Thực tế: lợi nhuận đến nay và doanh thu − chi phí các kỳ đó',
      },
      format: 'money',
      value: 'pace_money.profit.fact',
      otherWay:
        'SUMIFS(all(fact_revenue), all(fact_costs), "<>", all(is_over), 1) - SUMIFS(all(fact_costs), all(fact_revenue), "<>", all(is_over), 1)',
      scale: 'SUM(all(fact_costs)) + ABS(SUM(all(fact_revenue)))',
    },
    {
      id: 'deviations',
      label: {
        en: 'Deviations of revenue: by period and so far',
        ru: 'Отклонения выручки: по периодам и на сегодня',
        zh: '净收入偏差：逐期之和与迄今',
        vi: 'Chênh lệch doanh thu: theo kỳ và đến nay',
      },
      format: 'money',
      value: 'total(gap_revenue)',
      otherWay: 'pace_money.revenue.gap',
      scale: 'ABS(pace_money.revenue.fact) + ABS(pace_money.revenue.plan)',
    },
  ];
}
