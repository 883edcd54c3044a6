import { people, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { known, product, ratio } from './known';
import type { Funnel } from './questions';
import { trendChart, trendTable } from './results';
import * as say from './channels.texts';

/** Channels side by side, and the steps over time, in the counted periods. */
export function channelsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'channel_results',
    role: 'results',
    name: say.channelsAndTrend,
    purpose: say.channelResultsPurpose,
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
const spend: Words = say.spend;

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
    title: say.channelsCompared,
    rowHeader: say.rowHeader,
    columns: [
      { id: 'people', label: say.entered, unit: people, format: 'count', total: 'sum' },
      { id: 'customers', label: say.customers, unit: people, format: 'count', total: 'sum' },
      {
        id: 'conversion',
        label: say.conversion,
        unit: share,
        format: 'percent',
        total: { formula: 'overall_conversion' },
      },
      { id: 'spend', label: spend, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'entry_cost',
        label: say.costPerEntry,
        unit: currency,
        format: 'price',
        total: { formula: total.entry_cost },
      },
      { id: 'cac', label: 'CAC', unit: currency, format: 'price', total: { formula: total.cac } },
      { id: 'value', label: say.value, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'profit',
        label: say.valueLessSpend,
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
  title: say.whatChannelsBringAndCost,
  over: 'channels',
  categoryTitle: say.rowHeader,
  valueTitle: say.amount,
  valueFormat: 'money',
  series: [
    { label: say.value, values: 'value' },
    { label: spend, values: 'spend' },
  ],
};

function peopleTable({ channels, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'channel_people',
    title: say.channelPeopleTitle,
    rowHeader: say.rowHeader,
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
    title: say.channelStepsTitle,
    rowHeader: say.rowHeader,
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
    title: say.channelMoneyTitle,
    rowHeader: say.rowHeader,
    columns: [
      { id: 'entry_people', label: say.enteredSpendKnown, ...bought },
      { id: 'entry_spend', label: say.spendEntriesKnown, ...spent },
      { id: 'buyers', label: say.customersSpendKnown, ...bought },
      { id: 'buyers_spend', label: say.spendCustomersKnown, ...spent },
      {
        id: 'open_spend',
        label: say.spendLeftOut,
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
