import type { Texts } from '../../locales/language';
import { rowOf } from '../building-blocks/tiers';
import { customer, people, per } from '../building-blocks/units';
import type { SheetSpec, TableSpec } from '../spec';
import type { Economy } from './economy';
import { mechanics } from './inputs';

/** What would change it: price and CAC, another way in, growth by referrals. */
export function choicesSheet(economy: Economy): SheetSpec {
  return {
    id: 'choices',
    role: 'results',
    name: { en: 'What if', ru: 'Что если', zh: '假设分析', vi: 'Giả định' },
    purpose: {
      en: 'Profit over price and CAC, delivery models side by side',
      ru: 'Прибыль при разных цене и CAC, модели входа рядом',
      zh: '不同价格与 CAC 下的利润，各引流模式对比',
      vi: 'Lãi theo giá và CAC, so sánh các mô hình đầu vào',
    },
    blocks: [grid(economy), ...(economy.entries.length > 0 ? [entryResults(economy)] : [])],
  };
}

const steps = [
  { id: 'down_3', sign: '−3' },
  { id: 'down_2', sign: '−2' },
  { id: 'down_1', sign: '−1' },
  { id: 'now', sign: '' },
  { id: 'up_1', sign: '+1' },
  { id: 'up_2', sign: '+2' },
  { id: 'up_3', sign: '+3' },
] as const;

function stepName(what: Texts, sign: string): Texts {
  if (sign === '')
    return {
      en: `${what.en} as now`,
      ru: `${what.ru} как сейчас`,
      zh: `当前${what.zh}`,
      vi: `${what.vi} hiện tại`,
    };
  return {
    en: `${what.en} ${sign} steps`,
    ru: `${what.ru}, шагов: ${sign}`,
    zh: `${what.zh} ${sign} 步`,
    vi: `${what.vi} ${sign} bước`,
  };
}

const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá' };
const cac: Texts = { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' };

/** Three steps down, then one up at a time. */
function stepped(base: string, before: string | undefined): string {
  return before === undefined
    ? `${base} - ${base} * grid_step - ${base} * grid_step - ${base} * grid_step`
    : `${before} + ${base} * grid_step`;
}

function grid({ currency }: Economy): TableSpec {
  const each = per(currency, customer);
  const base = 'IF(ISNUMBER(cac), cac, 0)';
  return {
    kind: 'table',
    id: 'grid',
    title: {
      en: 'Profit on the first order by price and CAC: coloured where it is lost',
      ru: 'Прибыль с первого заказа при разных цене и CAC: выделен убыток',
      zh: '不同价格与 CAC 下的首单利润：亏损处标色',
      vi: 'Lãi đơn đầu theo giá và CAC: tô màu nơi bị lỗ',
    },
    rowHeader: {
      en: 'CAC against now',
      ru: 'CAC относительно нынешнего',
      zh: 'CAC 相对当前',
      vi: 'CAC so với hiện tại',
    },
    columns: [
      { id: 'cac', label: cac, unit: each, format: 'price' },
      ...steps.map(({ id, sign }) => ({
        id,
        label: stepName(price, sign),
        unit: each,
        format: 'price' as const,
        mark: { when: `grid.this.${id} < 0`, as: 'warning' as const },
      })),
    ],
    rows: [
      {
        id: 'prices',
        label: price,
        cells: {
          cac: 'word(none)',
          ...Object.fromEntries(
            steps.map(({ id }, index) => {
              const before = steps[index - 1];
              return [id, stepped('average_price', before && `grid.prices.${before.id}`)];
            }),
          ),
        },
      },
      ...steps.map(({ id: row, sign }, index) => {
        const before = steps[index - 1];
        return {
          id: row,
          label: stepName(cac, sign),
          cells: {
            cac: stepped(base, before && `grid.${before.id}.cac`),
            ...Object.fromEntries(
              steps.map(({ id }) => [
                id,
                `grid.prices.${id} * (1 - refund_rate - payment_fee) - order_cost - grid.${row}.cac`,
              ]),
            ),
          },
        };
      }),
    ],
  };
}

function entryResults({ currency, entries }: Economy): TableSpec {
  const each = per(currency, customer);
  return {
    kind: 'table',
    id: 'entry_results',
    title: { en: 'Delivery models', ru: 'Модели входа', zh: '引流模式', vi: 'Mô hình đầu vào' },
    rowHeader: { en: 'Model', ru: 'Модель', zh: '模式', vi: 'Mô hình' },
    columns: [
      {
        id: 'participants',
        label: { en: 'Participants', ru: 'Участники', zh: '参与者', vi: 'Người tham gia' },
        unit: { en: 'of 100 leads', ru: 'из 100 лидов', zh: '每 100 线索', vi: 'trên 100 lead' },
        format: 'decimal',
      },
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' },
        unit: { en: 'of 100 leads', ru: 'из 100 лидов', zh: '每 100 线索', vi: 'trên 100 lead' },
        format: 'decimal',
      },
      { id: 'cac', label: cac, unit: each, format: 'price' },
      {
        id: 'entry',
        label: { en: 'Result of entry', ru: 'Итог входа', zh: '入门环节盈亏', vi: 'Kết quả đầu vào' },
        unit: each,
        format: 'price',
      },
      {
        id: 'profit',
        label: { en: 'Profit on one', ru: 'Прибыль с одного', zh: '单客利润', vi: 'Lãi mỗi khách' },
        unit: each,
        format: 'price',
        mark: { when: 'AND(ISNUMBER(entry_results.this.profit), entry_results.this.profit < 0)', as: 'warning' },
      },
      {
        id: 'of_leads',
        label: { en: 'Profit in all', ru: 'Прибыль всего', zh: '利润合计', vi: 'Tổng lãi' },
        unit: {
          en: `${currency} per 100 leads`,
          ru: `${currency} на 100 лидов`,
          zh: `${currency}/100 线索`,
          vi: `${currency}/100 lead`,
        },
        format: 'money',
        mark: { when: 'entry_results.this.of_leads = MAX(entry_results.of_leads)', as: 'good' },
      },
    ],
    rows: entries.map((name, index) => {
      const id = rowOf('entry', index);
      const typed = (column: string): string => `entries.${id}.${column}`;
      const own = (column: string): string => `entry_results.${id}.${column}`;
      const known = (formula: string): string => `IF(${own('customers')} = 0, word(none), ${formula})`;
      const ofEach = `(${typed('price')} * (1 - payment_fee) - ${typed('cost')})`;
      return {
        id,
        label: name,
        cells: {
          participants: `100 * ${typed('joined')}`,
          customers: `${own('participants')} * ${typed('bought')}`,
          cac: known(`100 * ${typed('lead_cost')} / ${own('customers')}`),
          entry: known(`${own('participants')} * ${ofEach} / ${own('customers')}`),
          profit: known(`ltv_margin + ${own('entry')} - ${own('cac')}`),
          of_leads: `${own('participants')} * ${ofEach} + ${own('customers')} * ltv_margin - 100 * ${typed('lead_cost')}`,
        },
      };
    }),
  };
}

/** As many as are read at a glance: what grows by itself is huge by then, what does not has come to rest. */
const cycles = 10;

export function growthSheet({ currency }: Economy): SheetSpec {
  return {
    id: 'growth',
    role: 'results',
    name: { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu khách' },
    purpose: {
      en: 'K by mechanic and in all, growth cycle by cycle',
      ru: 'K по механикам и в целом, рост по циклам',
      zh: '各玩法及合计 K 值，逐轮增长',
      vi: 'K theo từng cơ chế và tổng, tăng trưởng từng vòng',
    },
    blocks: [
      {
        kind: 'table',
        id: 'by_mechanic',
        title: { en: 'K by mechanic', ru: 'K по механикам', zh: '各玩法 K 值', vi: 'K theo cơ chế' },
        rowHeader: { en: 'Mechanic', ru: 'Механика', zh: '玩法', vi: 'Cơ chế' },
        columns: [
          {
            id: 'k',
            label: { en: 'K', ru: 'K', zh: 'K', vi: 'K' },
            unit: { en: 'per customer', ru: 'на клиента', zh: '每客户', vi: 'mỗi khách' },
            format: 'decimal',
            total: 'sum',
          },
          {
            id: 'margin',
            label: { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Lãi gộp' },
            unit: per(currency, customer),
            format: 'price',
            total: 'sum',
            mark: { when: 'by_mechanic.this.margin < 0', as: 'warning' },
          },
        ],
        rows: mechanics.map(({ id, label }) => ({
          id,
          label,
          cells: {
            k: `mechanics.${id}.invited * mechanics.${id}.conversion`,
            margin: `by_mechanic.${id}.k * (ltv_margin - mechanics.${id}.reward)`,
          },
        })),
      },
      {
        kind: 'table',
        id: 'growth',
        title: { en: 'Growth by cycles', ru: 'Рост по циклам', zh: '逐轮增长', vi: 'Tăng trưởng theo vòng' },
        rowHeader: { en: 'Cycle', ru: 'Цикл', zh: '轮次', vi: 'Vòng' },
        columns: [
          {
            id: 'fresh',
            label: { en: 'New, your K', ru: 'Новые, ваш K', zh: '新增（当前 K）', vi: 'Mới, K của bạn' },
            unit: people,
            format: 'decimal',
          },
          {
            id: 'all',
            label: { en: 'In all, your K', ru: 'Всего, ваш K', zh: '累计（当前 K）', vi: 'Tổng, K của bạn' },
            unit: people,
            format: 'decimal',
          },
          {
            id: 'tried_fresh',
            label: { en: 'New, K compared', ru: 'Новые, K сравнения', zh: '新增（对比 K）', vi: 'Mới, K so sánh' },
            unit: people,
            format: 'decimal',
          },
          {
            id: 'tried_all',
            label: { en: 'In all, K compared', ru: 'Всего, K сравнения', zh: '累计（对比 K）', vi: 'Tổng, K so sánh' },
            unit: people,
            format: 'decimal',
          },
        ],
        rows: Array.from({ length: cycles + 1 }, (_, cycle) => {
          const before = `growth.cycle_${cycle - 1}`;
          const own = `growth.cycle_${cycle}`;
          const grown = (fresh: string, all: string, k: string): Readonly<Record<string, string>> => ({
            [fresh]: cycle === 0 ? 'start_users' : `${before}.${fresh} * ${k}`,
            [all]: cycle === 0 ? `${own}.${fresh}` : `${before}.${all} + ${own}.${fresh}`,
          });
          return {
            id: `cycle_${cycle}`,
            label:
              cycle === 0
                ? { en: 'Start', ru: 'Старт', zh: '起点', vi: 'Bắt đầu' }
                : { en: `Cycle ${cycle}`, ru: `Цикл ${cycle}`, zh: `第 ${cycle} 轮`, vi: `Vòng ${cycle}` },
            cells: { ...grown('fresh', 'all', 'k_factor'), ...grown('tried_fresh', 'tried_all', 'tried_factor') },
          };
        }),
      },
      {
        kind: 'chart',
        id: 'growth_chart',
        shape: 'line',
        title: {
          en: 'Customers in all by cycle',
          ru: 'Клиентов всего по циклам',
          zh: '各轮累计客户数',
          vi: 'Tổng khách theo vòng',
        },
        over: 'growth',
        categoryTitle: { en: 'Cycle', ru: 'Цикл', zh: '轮次', vi: 'Vòng' },
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: { en: 'Your K', ru: 'Ваш K', zh: '当前 K', vi: 'K của bạn' }, values: 'all' },
          {
            label: { en: 'K to compare with', ru: 'K для сравнения', zh: '对比 K', vi: 'K so sánh' },
            values: 'tried_all',
          },
        ],
      },
    ],
  };
}
