import { people, share } from '../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec, Words } from '../spec';
import { overCounted, ratio } from './periods';
import type { Funnel } from './questions';

/** Channels side by side, over the counted periods. */
export function channelsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'channel_results',
    role: 'results',
    name: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
    purpose: {
      en: 'What each channel brings and costs, and how its people convert',
      ru: 'Что приносит и сколько стоит каждый канал, как конвертируются его люди',
      zh: '各渠道的产出、成本与逐级转化',
      vi: 'Mỗi kênh mang lại gì, tốn bao nhiêu, khách chuyển đổi ra sao',
    },
    blocks: [channelTable(funnel), channelChart, peopleTable(funnel), stepTable(funnel)],
  };
}

const rowHeader: Words = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
const value: Words = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
const spend: Words = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };

function channelTable({ channels, stages, currency }: Funnel): TableSpec {
  const ratios = (row: string) => ({
    conversion: ratio(`${row}.customers`, `${row}.people`),
    entry_cost: ratio(`${row}.spend`, `${row}.people`),
    cac: ratio(`${row}.spend`, `${row}.customers`),
    romi: ratio(`${row}.profit`, `${row}.spend`),
  });
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
        total: { formula: total.conversion },
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
        mark: { when: 'channels.this.profit < 0', as: 'warning' },
      },
      {
        id: 'romi',
        label: 'ROMI',
        unit: share,
        format: 'percent',
        total: { formula: total.romi },
        mark: { when: 'channels.this.romi < 0', as: 'warning' },
      },
    ],
    // The best channel.
    mark: { when: 'AND(channels.this.profit > 0, channels.this.profit = MAX(channels.profit))', as: 'good' },
    rows: channels.map((channel, index) => {
      const own = `channels.channel_${index + 1}`;
      return {
        id: `channel_${index + 1}`,
        label: channel,
        cells: {
          people: `channel_people.channel_${index + 1}.stage_1`,
          customers: `channel_people.channel_${index + 1}.stage_${stages.length}`,
          spend: overCounted(`spend_${index + 1}`),
          value: `${own}.customers * customer_value`,
          profit: `${own}.value - ${own}.spend`,
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
      en: 'People of each channel by stage',
      ru: 'Люди каналов по этапам',
      zh: '各渠道各阶段人数',
      vi: 'Số người mỗi kênh theo giai đoạn',
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
        stages.map((_, stage) => [`stage_${stage + 1}`, overCounted(`count_${index + 1}_${stage + 1}`)]),
      ),
    })),
  };
}

function stepTable({ channels, steps }: Funnel): TableSpec {
  const conversion = (row: string, to: number): string =>
    ratio(`channel_people.${row}.stage_${to}`, `channel_people.${row}.stage_${to - 1}`);
  const grows = (row: string, to: number): string =>
    `IF(channel_people.${row}.stage_${to} > channel_people.${row}.stage_${to - 1}, 1, 0)`;
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
    columns: [
      ...steps.map(({ to, label }): TableSpec['columns'][number] => {
        const column = `channel_steps.to_${to}`;
        return {
          id: `to_${to}`,
          label,
          unit: share,
          format: 'percent',
          total: { formula: conversion('total', to) },
          mark: {
            when: `AND(MAX(${column}) > 0, channel_steps.this.to_${to} = MAX(${column}))`,
            as: 'good',
          },
        };
      }),
      {
        id: 'breaks',
        label: { en: 'Above 100%', ru: 'Выше 100 %', zh: '超过 100 %', vi: 'Trên 100%' },
        unit: { en: 'should be 0', ru: 'должно быть 0', zh: '应为 0', vi: 'phải bằng 0' },
        format: 'count',
        total: 'sum',
        mark: { when: 'channel_steps.this.breaks > 0', as: 'warning' },
      },
    ],
    rows: channels.map((channel, index) => {
      const row = `channel_${index + 1}`;
      return {
        id: row,
        label: channel,
        cells: {
          ...Object.fromEntries(steps.map(({ to }) => [`to_${to}`, conversion(row, to)])),
          breaks: steps.map(({ to }) => grows(row, to)).join(' + '),
        },
      };
    }),
  };
}
