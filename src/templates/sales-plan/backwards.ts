import { people } from '../building-blocks/units';
import type { BlockSpec, Formula, RowSpec, SheetSpec } from '../spec';
import { openingBefore, openingOf } from './plan';
import type { Sale } from './sale';
import { rowsOf } from './sale';

/**
 * From the target back to the top: the budgets which, typed into the plan, bring the target revenue in every period, or
 * the reason why a period cannot. Repeat orders and referrals are those of the customers whom these budgets bring, so the
 * sheet computes forwards what it asks for, period after period: what comes by itself, what is needed, what it brings.
 */
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
      ...repeatOrders(sale),
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
        rows: [...peopleNeeded(sale), toBuy],
      },
      {
        kind: 'rows',
        title: {
          en: 'Advertising over which it is spread',
          ru: 'Реклама, по которой распределяется',
          zh: '分摊依据的投放',
          vi: 'Quảng cáo làm cơ sở phân bổ',
        },
        rows: mix(sale),
      },
      {
        kind: 'rows',
        title: {
          en: 'Budget to type, by channel',
          ru: 'Бюджет для ввода, по каналам',
          zh: '应填写的各渠道预算',
          vi: 'Ngân sách cần nhập, theo kênh',
        },
        rows: budgets(sale),
      },
      {
        kind: 'rows',
        title: {
          en: 'What these budgets bring',
          ru: 'Что принесут эти бюджеты',
          zh: '按此预算的结果',
          vi: 'Ngân sách này mang lại',
        },
        rows: brought(sale),
      },
    ],
  };
}

function repeatOrders({ offers }: Sale): readonly BlockSpec[] {
  if (offers.length === 0) return [];
  return [
    {
      kind: 'rows',
      title: {
        en: 'Repeat orders of earlier customers',
        ru: 'Повторные заказы прежних клиентов',
        zh: '此前客户的复购',
        vi: 'Đơn mua tiếp của khách trước',
      },
      rows: offers.map(({ name }, index) => {
        const offer = (column: string): Formula => `next_orders.o${index + 1}.${column}`;
        return {
          id: `back_orders_${index + 1}`,
          label: name,
          unit: { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' },
          note: {
            en: 'Of the customers whom the needed budgets brought before',
            ru: 'От клиентов, которых раньше привели нужные бюджеты',
            zh: '来自所需预算此前带来的客户',
            vi: 'Của khách mà ngân sách cần thiết đã mang về trước đó',
          },
          format: 'count',
          formula: `(SUMIFS(before(back_customers), before(period), period - ${offer('delay')}) + ${openingOf(index + 1)}) * ${offer('rate')}`,
          total: 'sum',
        };
      }),
    },
  ];
}

function customersNeeded({ currency, offers }: Sale): readonly RowSpec[] {
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
      id: 'back_repeat',
      label: { en: 'Repeat revenue', ru: 'Повторная выручка', zh: '复购收入', vi: 'Doanh thu mua tiếp' },
      unit: currency,
      note: {
        en: 'Of earlier customers: orders × prices',
        ru: 'От прежних клиентов: заказы × цены',
        zh: '此前客户：订单数 × 价格',
        vi: 'Của khách trước: số đơn × giá',
      },
      format: 'money',
      formula: offers.length > 0 ? `SUMPRODUCT(${rowsOf('back_orders', offers.length)}, next_orders.price)` : '0',
      total: 'sum',
    },
    {
      id: 'customers_needed',
      label: { en: 'Customers needed', ru: 'Нужно клиентов', zh: '所需客户数', vi: 'Số khách cần có' },
      unit: people,
      note: {
        en: 'What is left of the target ÷ revenue of a customer in the period',
        ru: 'Остаток цели ÷ выручка клиента в этом периоде',
        zh: '目标余额 ÷ 单客当期收入',
        vi: 'Phần mục tiêu còn lại ÷ doanh thu một khách trong kỳ',
      },
      format: 'count',
      formula:
        'IF(target <= back_repeat, 0, IF(revenue_at_once <= 0, word(none), (target - back_repeat) / revenue_at_once))',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_referred_wanted',
      label: {
        en: 'Referred, ready to buy',
        ru: 'По рекомендации, готовы купить',
        zh: '转介绍待成交',
        vi: 'Được giới thiệu, sẵn sàng mua',
      },
      unit: people,
      note: {
        en: 'K × customers of the period before + waiting',
        ru: 'K × клиенты прошлого периода + ждавшие',
        zh: 'K × 上期客户数 + 此前等待者',
        vi: 'K × khách kỳ trước + người đang chờ',
      },
      format: 'count',
      formula: `prev(back_referred_waiting) + referrals * (prev(back_customers) + ${openingBefore})`,
    },
    {
      id: 'funnel_needed',
      label: {
        en: 'Needed from the funnel',
        ru: 'Нужно получить из воронки',
        zh: '需由漏斗实现',
        vi: 'Cần từ phễu',
      },
      unit: people,
      note: {
        en: 'As seats allow, without those referred',
        ru: 'Сколько позволяют места, без пришедших по рекомендации',
        zh: '以名额为限，扣除转介绍',
        vi: 'Trong giới hạn số chỗ, trừ khách được giới thiệu',
      },
      format: 'count',
      formula:
        'MAX(0, IF(ISNUMBER(seats), MIN(MAX(0, customers_needed), seats), MAX(0, customers_needed)) - back_referred_wanted)',
      total: 'sum',
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
            ? {
                en: 'From the funnel, without those who wait already',
                ru: 'Из воронки, без тех, кто уже ждёт',
                zh: '来自漏斗，扣除已在等待者',
                vi: 'Từ phễu, trừ người đang chờ',
              }
            : {
                en: 'The stage after ÷ its conversion',
                ru: 'Следующий этап ÷ его конверсия',
                zh: '下一阶段人数 ÷ 转化率',
                vi: 'Giai đoạn sau ÷ tỷ lệ chuyển đổi',
              },
        format: 'count',
        formula:
          number === last
            ? 'MAX(0, funnel_needed - prev(back_waiting))'
            : `IF(ISNUMBER(${after}), IF(${after} = 0, 0, IF(rate_${number} = 0, word(none), ${after} / rate_${number})), word(none))`,
        total: 'sum',
        emphasis: number === 1,
      };
    })
    .reverse();
}

const toBuy: RowSpec = {
  id: 'leads_to_buy',
  label: { en: 'Leads to buy', ru: 'Купить лидов', zh: '需购买的线索', vi: 'Lead cần mua' },
  unit: people,
  note: {
    en: 'Without those that are not bought',
    ru: 'Без тех, что приходят без закупки',
    zh: '扣除非付费线索',
    vi: 'Trừ lead không phải mua',
  },
  format: 'count',
  formula: 'IF(ISNUMBER(needed_1), MAX(0, needed_1 - leads_not_bought), 0)',
  total: 'sum',
};

/** The channels' money in the plan, by which the needed one is spread: of the period, or else of the whole plan. */
function mix(sale: Sale): readonly RowSpec[] {
  const { channels, currency } = sale;
  const bought = `SUMIFS(${rowsOf('spend', channels.length)}, ${rowsOf('lead_price', channels.length)}, ">0")`;
  return [
    {
      id: 'bought_for',
      label: {
        en: 'Advertising that buys leads',
        ru: 'Реклама, на которую покупают лиды',
        zh: '用于购买线索的投放',
        vi: 'Quảng cáo mua lead',
      },
      unit: currency,
      note: {
        en: 'Of the plan, in channels with a cost per lead',
        ru: 'По плану, в каналах со стоимостью лида',
        zh: '计划中有线索成本的渠道',
        vi: 'Theo kế hoạch, ở kênh có chi phí mỗi lead',
      },
      format: 'money',
      formula: bought,
    },
    ...channels.map((channel, index): RowSpec => ({
      id: `mix_${index + 1}`,
      label: channel,
      unit: currency,
      note: {
        en: 'Planned for the period; if nothing is, for the whole plan',
        ru: 'По плану периода; если пусто — всего плана',
        zh: '按本期计划；本期无则按全计划',
        vi: 'Theo kế hoạch kỳ; nếu trống, theo cả kế hoạch',
      },
      format: 'money',
      formula: `IF(lead_price_${index + 1} = 0, 0, IF(bought_for > 0, spend_${index + 1}, total(spend_${index + 1})))`,
    })),
    {
      id: 'mix_leads',
      label: {
        en: 'Leads that it buys',
        ru: 'Сколько лидов на неё покупается',
        zh: '可购买的线索',
        vi: 'Số lead mua được',
      },
      unit: people,
      note: {
        en: 'At the cost per lead of the period',
        ru: 'По стоимости лида этого периода',
        zh: '按本期线索成本',
        vi: 'Theo chi phí mỗi lead của kỳ',
      },
      format: 'count',
      formula: leadsFor(sale, rowsOf('mix', channels.length)),
    },
  ];
}

/** Leads that money buys in each channel; a channel without a cost per lead has none. */
function leadsFor({ channels }: Sale, money: Formula): Formula {
  const price = rowsOf('lead_price', channels.length);
  return `SUMPRODUCT(${money} / (${price} + (${price} = 0)) * (${price} > 0))`;
}

function budgets({ channels, currency }: Sale): readonly RowSpec[] {
  const mixed = `SUM(${rowsOf('mix', channels.length)})`;
  return [
    {
      id: 'advertising_needed',
      label: { en: 'Advertising needed', ru: 'Нужно рекламы', zh: '所需广告投放', vi: 'Quảng cáo cần có' },
      unit: currency,
      note: {
        en: 'Leads to buy at what leads cost in this mix',
        ru: 'Лиды к покупке по их стоимости в этих долях',
        zh: '需购买线索 × 该组合的线索成本',
        vi: 'Lead cần mua × chi phí mỗi lead theo tỷ trọng này',
      },
      format: 'money',
      formula: `IF(leads_to_buy = 0, 0, IF(mix_leads * budget_factor = 0, word(none), leads_to_buy * ${mixed} / mix_leads))`,
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
        en: 'Its share, before the factor of the scenario',
        ru: 'Его доля, до коэффициента сценария',
        zh: '其份额，未乘情景系数',
        vi: 'Phần của kênh, trước hệ số kịch bản',
      },
      format: 'money',
      formula: `IF(ISNUMBER(advertising_needed), IF(advertising_needed = 0, 0, advertising_needed * mix_${index + 1} / ${mixed} / budget_factor), 0)`,
      total: 'sum',
    })),
  ];
}

function brought(sale: Sale): readonly RowSpec[] {
  const { channels, currency } = sale;
  return [
    {
      id: 'back_leads',
      label: { en: 'Leads', ru: 'Лиды', zh: '线索', vi: 'Lead' },
      unit: people,
      note: {
        en: 'Bought for these budgets, and those not bought',
        ru: 'Купленные на эти бюджеты и пришедшие без закупки',
        zh: '按此预算购买的及非付费线索',
        vi: 'Mua bằng ngân sách này và lead không mua',
      },
      format: 'count',
      formula: `${leadsFor(sale, rowsOf('budget_needed', channels.length))} * budget_factor + leads_not_bought`,
      total: 'sum',
    },
    {
      id: 'back_wanted',
      label: { en: 'Ready to buy', ru: 'Готовы купить', zh: '待成交', vi: 'Sẵn sàng mua' },
      unit: people,
      note: {
        en: 'Leads × the whole funnel + those who waited',
        ru: 'Лиды × вся воронка + ждавшие',
        zh: '线索 × 整个漏斗 + 此前等待者',
        vi: 'Lead × toàn phễu + người đang chờ',
      },
      format: 'count',
      formula: 'prev(back_waiting) + back_leads * overall_rate',
    },
    {
      id: 'back_seats',
      label: { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' },
      unit: people,
      note: {
        en: 'As typed; without a limit, enough for all',
        ru: 'Как введено; без ограничения — хватит всем',
        zh: '按填写值；不限时视为足够',
        vi: 'Như đã nhập; không giới hạn thì đủ cho tất cả',
      },
      format: 'count',
      formula: 'IF(ISNUMBER(seats), seats, back_wanted + back_referred_wanted)',
    },
    {
      id: 'back_new',
      label: {
        en: 'Customers from the funnel',
        ru: 'Клиенты из воронки',
        zh: '漏斗成交客户',
        vi: 'Khách từ phễu',
      },
      unit: people,
      note: { en: 'As seats allow', ru: 'Сколько позволяют места', zh: '以名额为限', vi: 'Trong giới hạn số chỗ' },
      format: 'count',
      formula: 'MIN(back_wanted, back_seats)',
      total: 'sum',
    },
    {
      id: 'back_customers',
      label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' },
      unit: people,
      note: {
        en: 'With those referred, on the seats that are left',
        ru: 'С пришедшими по рекомендации на оставшиеся места',
        zh: '含使用剩余名额的转介绍客户',
        vi: 'Gồm khách được giới thiệu vào số chỗ còn lại',
      },
      format: 'count',
      formula: 'MIN(back_new + back_referred_wanted, back_seats)',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_waiting',
      label: { en: 'Waiting for a seat', ru: 'Ждут места', zh: '等待名额', vi: 'Đang chờ chỗ' },
      unit: people,
      note: {
        en: 'Carried over to the next period',
        ru: 'Переходят в следующий период',
        zh: '顺延至下一期',
        vi: 'Chuyển sang kỳ sau',
      },
      format: 'count',
      formula: 'back_wanted - back_new',
      total: 'last',
    },
    {
      id: 'back_referred_waiting',
      label: {
        en: 'Referred, waiting for a seat',
        ru: 'По рекомендации, ждут места',
        zh: '转介绍等待名额',
        vi: 'Được giới thiệu, đang chờ chỗ',
      },
      unit: people,
      note: {
        en: 'Carried over to the next period',
        ru: 'Переходят в следующий период',
        zh: '顺延至下一期',
        vi: 'Chuyển sang kỳ sau',
      },
      format: 'count',
      formula: 'back_referred_wanted - (back_customers - back_new)',
      total: 'last',
    },
    {
      id: 'back_revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
      unit: currency,
      note: {
        en: 'Of new customers and of repeat orders, after refunds',
        ru: 'От новых клиентов и повторных заказов, за вычетом возвратов',
        zh: '新客户与复购，扣除退款后',
        vi: 'Của khách mới và mua tiếp, sau hoàn tiền',
      },
      format: 'money',
      formula: 'back_customers * revenue_at_once + back_repeat',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_state',
      label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
      unit: {
        en: 'reached, or why not',
        ru: 'достигнута или почему нет',
        zh: '达成或原因',
        vi: 'đạt, hoặc lý do',
      },
      note: {
        en: 'No price, a step that converts nobody, no channel to buy from, no seats, or more comes by itself',
        ru: 'Нет цены, шаг никого не конвертирует, негде купить лиды, нет мест или и так выходит больше',
        zh: '无价格、某步转化为零、无可购渠道、名额不足，或自然超出',
        vi: 'Không giá, bước không chuyển đổi ai, không có kênh mua, hết chỗ, hoặc tự vượt mục tiêu',
      },
      format: 'text',
      formula: `IF(NOT(ISNUMBER(customers_needed)), word(no_revenue), IF(AND(ISNUMBER(seats), customers_needed > seats), word(no_seats), IF(NOT(ISNUMBER(needed_1)), word(no_conversion), IF(NOT(ISNUMBER(advertising_needed)), word(no_channel), IF(is_exceeded = 1, word(too_many), word(reached))))))`,
      mark: { when: 'is_reachable = 0', as: 'warning' },
    },
    {
      id: 'is_exceeded',
      label: {
        en: 'More comes by itself',
        ru: 'И так выходит больше',
        zh: '自然超出',
        vi: 'Tự vượt mục tiêu',
      },
      unit: { en: 'flag', ru: 'признак', zh: '标志', vi: 'cờ' },
      note: {
        en: '1: from repeat orders, referrals, those who wait and leads not bought',
        ru: '1: за счёт повторных заказов, рекомендаций, ждущих и лидов без закупки',
        zh: '1：来自复购、转介绍、等待者及非付费线索',
        vi: '1: từ mua tiếp, giới thiệu, người chờ và lead không mua',
      },
      format: 'count',
      formula:
        'IF(OR(target < back_repeat, back_referred_wanted > MAX(0, customers_needed), prev(back_waiting) > funnel_needed, leads_not_bought > MAX(0, needed_1)), 1, 0)',
    },
    {
      id: 'is_reachable',
      label: { en: 'Reached exactly', ru: 'Достигнута точно', zh: '恰好达成', vi: 'Đạt đúng' },
      unit: { en: 'flag', ru: 'признак', zh: '标志', vi: 'cờ' },
      note: {
        en: '1: these budgets bring the target',
        ru: '1: эти бюджеты дают цель',
        zh: '1：按此预算达成目标',
        vi: '1: ngân sách này đạt mục tiêu',
      },
      format: 'count',
      formula: 'IF(back_state = word(reached), 1, 0)',
      total: 'sum',
    },
  ];
}
