import type { Texts } from '../../src/locales/language';
import type { ModelSpec } from '../../src/templates/spec';
import type { Template } from '../../src/templates/template';

/**
 * A model that uses everything the spec language has: scenarios, a table of activities with room to grow, seasonality,
 * a limit with carry-over, repeat orders with a delay, plan against fact, a plan backwards from a target.
 */
const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const unit = same('u');
const note = same('n');

export const scenarios: readonly Texts[] = [
  { en: 'Low', ru: 'Осторожный', zh: '保守', vi: 'Thấp' },
  { en: 'Base', ru: 'Базовый', zh: '基准', vi: 'Cơ sở' },
];

type Launch = ModelSpec & Required<Pick<ModelSpec, 'currency' | 'timeline' | 'checks'>>;

const model: Launch = {
  title: 'Launch',
  currency: { code: 'EUR', typical: 10_000 },
  timeline: {
    periods: 6,
    start: 'EDATE(first_day, period - 1)',
    end: 'EDATE(first_day, period) - 1',
    startFormat: 'period',
    endFormat: 'date',
    unit: 'month',
    firstDay: '2026-11-01',
  },
  about: { facts: [], steps: [], method: [] },
  words: { low: scenarios[0] ?? '', none: '–' },
  sheets: [
    {
      id: 'inputs',
      role: 'inputs',
      name: same('Inputs'),
      purpose: '',
      blocks: [
        {
          kind: 'inputs',
          title: 'General',
          inputs: [
            { id: 'first_day', label: 'First day', unit, note, format: 'date', example: '2026-11-01' },
            {
              id: 'scenario',
              label: 'Scenario',
              unit,
              note,
              format: 'choice',
              options: scenarios,
              example: scenarios[1] ?? '',
            },
            { id: 'delay', label: 'Delay', unit, note, format: 'count', example: 2 },
            { id: 'repeat_rate', label: 'Repeat', unit, note, format: 'percent', example: 0.5 },
            { id: 'tolerance', label: 'Tolerance', unit, note, format: 'factor', example: 0.000001 },
          ],
        },
        {
          kind: 'inputRows',
          title: 'By period',
          rows: [
            { id: 'leads', label: 'Leads', unit, note, format: 'count', example: [100, 200, 300, 400, 500, 600] },
            { id: 'seats', label: 'Seats', unit, note, format: 'count', example: 30 },
            { id: 'fact_people', label: 'Fact', unit, note, format: 'count', example: '' },
            { id: 'target', label: 'Target', unit, note, format: 'count', example: 10 },
          ],
        },
      ],
    },
    {
      id: 'tables',
      role: 'inputs',
      name: same('Tables'),
      purpose: '',
      blocks: [
        {
          kind: 'inputTable',
          id: 'cases',
          title: 'Scenarios',
          rowHeader: 'What',
          columns: [
            { id: 'low', label: 'Low', unit, note, format: 'decimal' },
            { id: 'base', label: 'Base', unit, note, format: 'decimal' },
          ],
          rows: [
            { id: 'conversion', label: 'Conversion', typed: { format: 'percent' }, cells: { low: 0.05, base: 0.1 } },
            { id: 'ticket', label: 'Ticket', typed: { format: 'price' }, cells: { low: 90, base: 100 } },
          ],
        },
        {
          kind: 'inputTable',
          id: 'season',
          title: 'Seasonality',
          rowHeader: 'Month',
          columns: [{ id: 'factor', label: 'Factor', unit, note, format: 'factor' }],
          rows: Array.from({ length: 12 }, (_, month) => ({
            id: `m${month + 1}`,
            label: `Month no. ${'I'.repeat(month + 1)}`,
            cells: { factor: month === 11 ? 2 : 1 },
          })),
        },
        {
          kind: 'inputTable',
          id: 'activities',
          title: 'Activities',
          columns: [
            { id: 'what', label: 'What', unit, note, format: 'text' },
            { id: 'since', label: 'From', unit, note, format: 'date' },
            { id: 'until', label: 'To', unit, note, format: 'date' },
            { id: 'cost', label: 'Cost', unit, note, format: 'money' },
          ],
          rows: [
            { id: 'fair', cells: { what: 'Fair', since: '2026-12-10', until: '2026-12-12', cost: 700 } },
            { id: 'book', cells: { what: 'Book', since: '2027-01-01', until: '2027-01-31', cost: 50 } },
          ],
          blankRows: 38,
        },
      ],
    },
    {
      id: 'plan',
      role: 'workings',
      name: same('Plan'),
      purpose: '',
      blocks: [
        {
          kind: 'figures',
          title: 'The chosen scenario',
          figures: [
            {
              id: 'conversion',
              label: 'Conversion',
              unit,
              format: 'percent',
              formula: 'IF(scenario = word(low), cases.conversion.low, cases.conversion.base)',
            },
            {
              id: 'ticket',
              label: 'Ticket',
              unit,
              format: 'price',
              formula: 'IF(scenario = word(low), cases.ticket.low, cases.ticket.base)',
            },
          ],
        },
        {
          kind: 'rows',
          title: 'Forwards',
          rows: [
            {
              id: 'wanted',
              label: 'Wanted',
              unit,
              format: 'decimal',
              formula: 'leads * conversion * INDEX(season.factor, MONTH(period_start)) + prev(waiting)',
            },
            { id: 'served', label: 'Served', unit, format: 'decimal', formula: 'MIN(wanted, seats)', total: 'sum' },
            { id: 'waiting', label: 'Waiting', unit, format: 'decimal', formula: 'wanted - served', total: 'last' },
            {
              id: 'repeat_orders',
              label: 'Repeat orders',
              unit,
              format: 'decimal',
              formula: 'SUMIFS(all(served), all(period), period - delay) * repeat_rate',
              total: 'sum',
            },
            {
              id: 'activity_cost',
              label: 'Activities',
              unit,
              format: 'money',
              formula:
                'SUMIFS(activities.cost, activities.since, ">=" & period_start, activities.since, "<=" & period_end)',
              total: 'sum',
            },
            {
              id: 'deviation',
              label: 'Fact − plan',
              unit,
              format: 'decimal',
              formula: 'IF(fact_people = "", word(none), fact_people - served)',
            },
            { id: 'so_far', label: 'So far', unit, format: 'decimal', formula: 'SUM(upto(served))', total: 'last' },
            {
              id: 'lowest_ahead',
              label: 'Least ahead',
              unit,
              format: 'decimal',
              formula: 'MIN(onward(served))',
              total: { formula: 'first(lowest_ahead)' },
            },
            {
              id: 'both',
              label: 'Orders',
              unit,
              format: 'decimal',
              formula: 'SUM(served:served) + repeat_orders',
              emphasis: true,
            },
          ],
        },
        {
          kind: 'rows',
          title: 'Backwards',
          rows: [
            {
              id: 'leads_needed',
              label: 'Leads needed',
              unit,
              format: 'decimal',
              formula: 'IF(conversion = 0, 0, target / conversion)',
            },
          ],
        },
      ],
    },
    {
      id: 'results',
      role: 'results',
      name: same('Results'),
      purpose: '',
      blocks: [
        {
          kind: 'table',
          id: 'by_kind',
          title: 'By kind',
          rowHeader: 'Kind',
          columns: [
            { id: 'orders', label: 'Orders', unit, format: 'decimal', total: 'sum' },
            { id: 'money', label: 'Money', unit, format: 'money', total: { formula: 'by_kind.total.orders * ticket' } },
          ],
          rows: [
            { id: 'new', label: 'New', cells: { orders: 'total(served)', money: 'by_kind.new.orders * ticket' } },
            {
              id: 'repeat',
              label: 'Repeat',
              cells: { orders: 'total(repeat_orders)', money: 'by_kind.repeat.orders * ticket' },
            },
          ],
        },
        {
          kind: 'chart',
          id: 'kinds',
          shape: 'bar',
          title: 'Kinds',
          over: 'by_kind',
          categoryTitle: 'Kind',
          valueTitle: 'Orders',
          valueFormat: 'count',
          series: [{ label: 'Orders', values: 'orders' }],
        },
      ],
    },
  ],
  checks: {
    tolerance: 'tolerance',
    rows: [
      {
        id: 'orders',
        label: 'Orders',
        format: 'decimal',
        value: 'by_kind.total.orders',
        otherWay: 'SUM(all(served:served)) + SUM(all(repeat_orders))',
      },
    ],
  },
};

/** The launch with some of its model replaced. */
export function launch(change: (spec: Launch) => ModelSpec = (spec) => spec): Template {
  return {
    id: 'launch',
    kind: 'model',
    version: 1,
    name: same('Launch'),
    purpose: same('A launch'),
    inShort: same('A launch'),
    group: 'money',
    startFor: [],
    searchedAs: same('a launch'),
    sources: [],
    questions: [],
    build: () => change(model),
  };
}
