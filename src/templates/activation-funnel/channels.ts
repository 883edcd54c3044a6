import { people, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { known, product, ratio } from './known';
import type { Funnel } from './questions';
import { trendChart, trendTable } from './results';

/** Channels side by side, and the steps over time, in the counted periods. */
export function channelsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'channel_results',
    role: 'results',
    name: { en: 'Channels and trend', ru: 'Каналы и динамика', zh: '渠道与趋势', vi: 'Kênh và xu hướng' },
    purpose: {
      en: 'What each channel brings and costs, how its people convert, and how the steps change',
      ru: 'Что приносит и сколько стоит каждый канал, конверсии его людей и динамика шагов',
      zh: '各渠道的产出、成本与逐级转化，以及各步趋势',
      vi: 'Mỗi kênh mang lại gì, tốn bao nhiêu, chuyển đổi ra sao và xu hướng các bước',
    },
    blocks: [
      dataShown('channels'),
      channelTable(funnel),
      channelChart,
      trendChart(funnel),
      trendTable(funnel),
      stepTable(funnel),
      peopleTable(funnel),
      moneyTable(funnel),
    ],
  };
}

const rowHeader: Words = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
const value: Words = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
const spend: Words = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };

/** The sum over the counted periods of a row that is not known everywhere. */
const knownSum = (row: string): string =>
  `IF(SUMPRODUCT(ISNUMBER(all(${row})) * all(counted)) = 0, word(none), SUMPRODUCT(all(${row}), all(counted)))`;

function channelTable({ channels, stages, steps, currency }: Funnel): TableSpec {
  const ratios = (row: string) => {
    const money = row.replace('channels.', 'channel_money.');
    return {
      entry_cost: ratio(`${money}.entry_spend`, `${money}.entry_people`),
      cac: ratio(`${money}.buyers_spend`, `${money}.buyers`),
      romi: ratio(`${row}.profit`, `${money}.buyers_spend`),
    };
  };
  const total = ratios('channels.total');
  return {
    kind: 'table',
    id: 'channels',
    title: { en: 'Channels compared', ru: 'Сравнение каналов', zh: '渠道对比', vi: 'So sánh các kênh' },
    rowHeader,
    columns: [
      {
        id: 'people',
        label: { en: 'Entered', ru: 'Вошли', zh: '进入人数', vi: 'Vào phễu' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'conversion',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '总转化率', vi: 'Tỷ lệ chuyển đổi' },
        unit: share,
        format: 'percent',
        total: { formula: 'overall_conversion' },
      },
      { id: 'spend', label: spend, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'entry_cost',
        label: { en: 'Cost per entry', ru: 'Стоимость входа', zh: '单人进入成本', vi: 'Chi phí/người vào' },
        unit: currency,
        format: 'price',
        total: { formula: total.entry_cost },
      },
      { id: 'cac', label: 'CAC', unit: currency, format: 'price', total: { formula: total.cac } },
      { id: 'value', label: value, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'profit',
        label: { en: 'Value − spend', ru: 'Ценность − расходы', zh: '价值 − 花费', vi: 'Giá trị − chi tiêu' },
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'AND(ISNUMBER(channels.this.profit), channels.this.profit < 0)', as: 'warning' },
      },
      {
        id: 'romi',
        label: 'ROMI',
        unit: share,
        format: 'percent',
        total: { formula: total.romi },
        mark: { when: 'AND(ISNUMBER(channels.this.romi), channels.this.romi = MAX(channels.romi))', as: 'good' },
      },
    ],
    rows: channels.map((channel, index) => {
      const own = `channels.channel_${index + 1}`;
      const money = `channel_money.channel_${index + 1}`;
      const rates = steps.map(({ to }) => `channel_steps.channel_${index + 1}.to_${to}`);
      return {
        id: `channel_${index + 1}`,
        label: channel,
        cells: {
          people: `channel_people.channel_${index + 1}.stage_1`,
          customers: `channel_people.channel_${index + 1}.stage_${stages.length}`,
          conversion: known(rates, rates.join(' * ')),
          spend: knownSum(`used_spend_${index + 1}`),
          value: product(`${money}.buyers`, 'customer_value'),
          profit: known([`${own}.value`, `${money}.buyers_spend`], `${own}.value - ${money}.buyers_spend`),
          ...ratios(own),
        },
      };
    }),
  };
}

const channelChart: BlockSpec = {
  kind: 'chart',
  id: 'channel_chart',
  shape: 'column',
  title: {
    en: 'What channels bring and cost',
    ru: 'Что приносят и сколько стоят каналы',
    zh: '各渠道价值与花费',
    vi: 'Giá trị và chi tiêu theo kênh',
  },
  over: 'channels',
  categoryTitle: rowHeader,
  valueTitle: { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' },
  valueFormat: 'money',
  series: [
    { label: value, values: 'value' },
    { label: spend, values: 'spend' },
  ],
};

function peopleTable({ channels, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'channel_people',
    title: {
      en: 'People of each channel counted at each stage',
      ru: 'Сосчитано людей каналов на этапах',
      zh: '各渠道各阶段已知人数',
      vi: 'Số người đã đếm của mỗi kênh theo giai đoạn',
    },
    rowHeader,
    columns: stages.map((stage, index) => ({
      id: `stage_${index + 1}`,
      label: stage,
      unit: people,
      format: 'count',
      total: 'sum',
    })),
    rows: channels.map((channel, index) => ({
      id: `channel_${index + 1}`,
      label: channel,
      cells: Object.fromEntries(
        stages.map((_, stage) => [`stage_${stage + 1}`, knownSum(`used_${index + 1}_${stage + 1}`)]),
      ),
    })),
  };
}

function stepTable({ channels, steps }: Funnel): TableSpec {
  const conversion = (channel: number, from: number, to: number): string => {
    const on = `SUMPRODUCT(all(pair_${channel}_${to}), all(used_${channel}_${to}))`;
    const base = `SUMPRODUCT(all(pair_${channel}_${to}), all(used_${channel}_${from}))`;
    return `IF(${base} = 0, word(none), ${on} / ${base})`;
  };
  return {
    kind: 'table',
    id: 'channel_steps',
    title: {
      en: 'Step conversions of each channel; the best one is coloured',
      ru: 'Конверсии шагов по каналам; лучшая выделена',
      zh: '各渠道逐级转化率（最优项标色）',
      vi: 'Tỷ lệ từng bước theo kênh; tốt nhất được tô màu',
    },
    rowHeader,
    columns: steps.map(({ to, label }): TableSpec['columns'][number] => {
      const column = `channel_steps.to_${to}`;
      return {
        id: `to_${to}`,
        label,
        unit: share,
        format: 'percent',
        total: { formula: `funnel.stage_${to}.step` },
        mark: {
          when: `AND(MAX(${column}) > 0, channel_steps.this.to_${to} = MAX(${column}))`,
          as: 'good',
        },
      };
    }),
    rows: channels.map((channel, index) => ({
      id: `channel_${index + 1}`,
      label: channel,
      cells: Object.fromEntries(steps.map(({ from, to }) => [`to_${to}`, conversion(index + 1, from, to)])),
    })),
  };
}

/** What CAC, ROMI and the cost of an entry are made of: only where both numbers are known. */
function moneyTable({ channels, stages, currency }: Funnel): TableSpec {
  const bought = {
    unit: people,
    format: 'count',
    total: 'sum',
  } as const;
  const spent = { unit: currency, format: 'money', total: 'sum' } as const;
  return {
    kind: 'table',
    id: 'channel_money',
    title: {
      en: 'What the costs are made of: only where spend and people are both known',
      ru: 'Из чего складываются стоимости: только там, где известны и расходы, и люди',
      zh: '成本的计算依据：仅取花费与人数均已知处',
      vi: 'Chi phí được tính từ đâu: chỉ nơi đã biết cả chi tiêu lẫn số người',
    },
    rowHeader,
    columns: [
      {
        id: 'entry_people',
        label: {
          en: 'Entered, spend known',
          ru: 'Вошли, расходы известны',
          zh: '进入（花费已知）',
          vi: 'Vào, đã biết chi',
        },
        ...bought,
      },
      {
        id: 'entry_spend',
        label: {
          en: 'Spend, entries known',
          ru: 'Расходы, вход известен',
          zh: '花费（进入已知）',
          vi: 'Chi, đã biết người vào',
        },
        ...spent,
      },
      {
        id: 'buyers',
        label: {
          en: 'Customers, spend known',
          ru: 'Клиенты, расходы известны',
          zh: '客户（花费已知）',
          vi: 'Khách, đã biết chi',
        },
        ...bought,
      },
      {
        id: 'buyers_spend',
        label: {
          en: 'Spend, customers known',
          ru: 'Расходы, клиенты известны',
          zh: '花费（客户已知）',
          vi: 'Chi, đã biết số khách',
        },
        ...spent,
      },
      {
        id: 'open_spend',
        label: { en: 'Spend left out', ru: 'Расходы вне расчёта', zh: '未计入的花费', vi: 'Chi tiêu chưa tính' },
        ...spent,
        mark: { when: 'channel_money.this.open_spend > 0', as: 'warning' },
      },
    ],
    rows: channels.map((channel, index) => {
      const [entered, customers] = [`used_${index + 1}_1`, `used_${index + 1}_${stages.length}`];
      const spend = `used_spend_${index + 1}`;
      const judged = `judged_${index + 1}`;
      const whereKnown = (row: string): string =>
        `IF(SUM(all(${judged})) = 0, word(none), SUMPRODUCT(all(${judged}), all(${row})))`;
      return {
        id: `channel_${index + 1}`,
        label: channel,
        cells: {
          entry_people: `SUMPRODUCT(ISNUMBER(all(${spend})) * all(counted), all(${entered}))`,
          entry_spend: `SUMPRODUCT(ISNUMBER(all(${entered})) * all(counted), all(${spend}))`,
          buyers: whereKnown(customers),
          buyers_spend: whereKnown(spend),
          open_spend: `SUMPRODUCT(all(counted) - all(${judged}), all(${spend}))`,
        },
      };
    }),
  };
}
