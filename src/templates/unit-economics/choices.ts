import type { Texts } from '../../locales/language';
import { rowOf } from '../building-blocks/tiers';
import { customer, people, per } from '../building-blocks/units';
import type { SheetSpec, TableSpec } from '../spec';
import type { Economy } from './economy';
import { mechanics } from './inputs';
import * as say from './choices.texts';

/** What would change it: price and CAC, another way in, growth by referrals. */
export function choicesSheet(economy: Economy): SheetSpec {
  return {
    id: 'choices',
    role: 'results',
    name: say.whatIf,
    purpose: say.choicesPurpose,
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
      zh: /^[A-Z]/.test(what.zh) ? `当前 ${what.zh}` : `当前${what.zh}`,
      vi: `${what.vi} hiện tại`,
    };
  return {
    en: `${what.en} ${sign} steps`,
    ru: `${what.ru}, шагов: ${sign}`,
    zh: `${what.zh} ${sign} 步`,
    vi: `${what.vi} ${sign} bước`,
  };
}

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
    title: say.gridTitle,
    rowHeader: say.cacAgainstNow,
    columns: [
      { id: 'cac', label: say.cac, unit: each, format: 'price' },
      ...steps.map(({ id, sign }) => ({
        id,
        label: stepName(say.price, sign),
        unit: each,
        format: 'price' as const,
        mark: { when: `grid.this.${id} < 0`, as: 'warning' as const },
      })),
    ],
    rows: [
      {
        id: 'prices',
        label: say.price,
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
          label: stepName(say.cac, sign),
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
    title: say.deliveryModels,
    rowHeader: say.model,
    columns: [
      { id: 'participants', label: say.participants, unit: say.of100Leads, format: 'decimal' },
      { id: 'customers', label: say.customers, unit: say.of100Leads, format: 'decimal' },
      { id: 'cac', label: say.cac, unit: each, format: 'price' },
      { id: 'entry', label: say.resultOfEntry, unit: each, format: 'price' },
      {
        id: 'profit',
        label: say.profitOnOne,
        unit: each,
        format: 'price',
        mark: { when: 'AND(ISNUMBER(entry_results.this.profit), entry_results.this.profit < 0)', as: 'warning' },
      },
      {
        id: 'of_leads',
        label: say.profitInAll,
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
    name: say.referrals,
    purpose: say.growthPurpose,
    blocks: [
      {
        kind: 'table',
        id: 'by_mechanic',
        title: say.kByMechanic,
        rowHeader: say.mechanic,
        columns: [
          { id: 'k', label: say.k, unit: say.perCustomer, format: 'decimal', total: 'sum' },
          {
            id: 'margin',
            label: say.margin,
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
        title: say.growthByCycles,
        rowHeader: say.cycle,
        columns: [
          { id: 'fresh', label: say.newYourK, unit: people, format: 'decimal' },
          { id: 'all', label: say.inAllYourK, unit: people, format: 'decimal' },
          { id: 'tried_fresh', label: say.newKCompared, unit: people, format: 'decimal' },
          { id: 'tried_all', label: say.inAllKCompared, unit: people, format: 'decimal' },
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
                ? say.start
                : { en: `Cycle ${cycle}`, ru: `Цикл ${cycle}`, zh: `第 ${cycle} 轮`, vi: `Vòng ${cycle}` },
            cells: { ...grown('fresh', 'all', 'k_factor'), ...grown('tried_fresh', 'tried_all', 'tried_factor') },
          };
        }),
      },
      {
        kind: 'chart',
        id: 'growth_chart',
        shape: 'line',
        title: say.customersInAllByCycle,
        over: 'growth',
        categoryTitle: say.cycle,
        valueTitle: people,
        valueFormat: 'count',
        series: [
          { label: say.yourK, values: 'all' },
          { label: say.kToCompareWith, values: 'tried_all' },
        ],
      },
    ],
  };
}
