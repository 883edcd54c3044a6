// What a table of spend and leads says of a plan's facts and a funnel's counts; every sum is worked out by hand.
import type { SheetValue } from '../../src/analysis';
import type { FillableModel } from '../../src/analysis/fill-plan';
import { fillPlan } from '../../src/analysis/fill-plan';
import { fillSpend } from '../../src/analysis/fill-spend';
import { OrdersReader } from '../../src/analysis';
import { readSpend, recogniseSpend, type SpendTable } from '../../src/analysis/spend-table';
import { serialOf } from '../../src/numerics/days';
import { activationFunnel } from '../../src/templates/activation-funnel';
import { salesPlan } from '../../src/templates/sales-plan';

const day = serialOf;

function tableOf(headings: readonly string[], ...rows: readonly (readonly SheetValue[])[]): SpendTable {
  const columns = recogniseSpend(headings);
  if (!columns) throw new Error('no table of spend');
  return readSpend(headings, columns, rows, 2);
}

function line(id: string, now: readonly (string | number)[], label = id): FillableModel['inputs'][number] {
  return { id, label, cells: now.map(() => ({ row: '', label: '' })), now };
}

const blank = ['', '', '', ''];

/** Four months from January 2026. */
const salesModel: FillableModel = {
  takes: salesPlan.filledFromTables ?? {},
  inputs: [
    line('first_period', [day('2026-01-01')]),
    line('period_months', [1]),
    line('fact_stage_1', blank),
    line('fact_stage_2', blank),
    line('fact_acquisition', blank),
    ...[1, 2].flatMap((channel) => [line(`fact_leads_${channel}`, blank), line(`fact_spend_${channel}`, blank)]),
  ],
  products: [],
  offers: [],
  channels: ['Ads', 'Mail'],
  stages: ['Leads', 'Calls'],
  unit: 'month',
  scenario: 1,
};

function filled(table: SpendTable, until: string, model = salesModel): Readonly<Record<string, number>> {
  return Object.fromEntries(
    fillSpend(table, model, day(until)).lines.map(({ input, cell, next }) => [`${input} ${cell}`, next]),
  );
}

test.each([
  [['Month', 'Source', 'Budget', 'Leads', 'CPL'], { period: 0, channel: 1, spend: 2, leads: 3 }],
  [['Дата', 'Канал', 'Стоимость лида', 'Расход, ₽', 'Заявки'], { period: 0, channel: 1, spend: 3, leads: 4 }],
  [['日期', '渠道', '花费', '线索'], { period: 0, channel: 1, spend: 2, leads: 3 }],
  [['Tuần', 'Kênh', 'Chi phí', 'Khách tiềm năng'], { period: 0, channel: 1, spend: 2, leads: 3 }],
  [['Date', 'Cost per lead'], undefined],
  [['Channel', 'Spend'], undefined],
])('The columns of %j are known', (headings, columns) => {
  expect(recogniseSpend(headings)).toEqual(columns);
});

test('Days add up to the months that are over and wholly in the table', () => {
  const table = tableOf(
    ['Date', 'Channel', 'Spend', 'Leads', 'Calls'],
    [day('2025-12-31'), 'ads', 1000, 100, 50],
    [day('2026-01-01'), 'ads', 10.1, 1, 1],
    [day('2026-01-31'), ' Mail ', 20.2, 2, ''],
    [day('2026-02-01'), 'ADS', '1 000,50', '3', 2],
    [day('2026-03-10'), 'ads', 5, 5, 5],
  );
  expect(table.step).toBe('day');
  const months = {
    'fact_stage_1 0': 3,
    'fact_stage_2 0': 1,
    'fact_acquisition 0': 30.3,
    'fact_leads_1 0': 1,
    'fact_leads_2 0': 2,
    'fact_spend_1 0': 10.1,
    'fact_spend_2 0': 20.2,
    'fact_stage_1 1': 3,
    'fact_stage_2 1': 2,
    'fact_acquisition 1': 1000.5,
    'fact_leads_1 1': 3,
    'fact_spend_1 1': 1000.5,
  };
  // The table ends in the middle of March, whatever day it is.
  expect(filled(table, '2026-12-31')).toEqual(months);
  // Of February a day is still to come.
  expect(Object.keys(filled(table, '2026-02-27')).every((key) => key.endsWith(' 0'))).toBe(true);
});

test('A month that is named covers itself to its end, and what stands in the plan already is no line', () => {
  const table = tableOf(['Month', 'Spend'], ['2026-01', 100], ['February 2026', 200], ['tháng 3/2026', 300]);
  expect(table.step).toBe('month');
  expect(filled(table, '2026-03-31')).toEqual({
    'fact_acquisition 0': 100,
    'fact_acquisition 1': 200,
    'fact_acquisition 2': 300,
  });
  const typed = {
    ...salesModel,
    inputs: salesModel.inputs.map((input) =>
      input.id === 'fact_acquisition' ? { ...input, now: [100, 150, '', ''] } : input,
    ),
  };
  expect(fillSpend(table, typed, day('2026-03-30')).lines).toEqual([
    {
      input: 'fact_acquisition',
      cell: 1,
      label: 'fact_acquisition',
      now: 150,
      next: 200,
      count: 1,
      basis: 'spend',
      kind: 'fact',
    },
  ]);
});

test('A channel that the plan has not counts in the total only, and no part is filled that would not add up', () => {
  const table = tableOf(
    ['Date', 'Channel', 'Spend'],
    [day('2026-01-01'), 'Ads', 1],
    [day('2026-01-31'), 'Radio', 2],
    [day('2026-02-28'), 'Ads', 4],
  );
  const { lines, unknownChannels } = fillSpend(table, salesModel, day('2026-12-31'));
  expect(unknownChannels).toEqual(['Radio']);
  expect(Object.fromEntries(lines.map(({ input, cell, next }) => [`${input} ${cell}`, next]))).toEqual({
    'fact_acquisition 0': 3,
    'fact_acquisition 1': 4,
    'fact_spend_1 1': 4,
  });
});

test('Months cannot be parted into weeks', () => {
  const table = tableOf(['Month', 'Spend'], [day('2026-01-01'), 1], [day('2026-02-01'), 2]);
  const weekly: FillableModel = { ...salesModel, unit: 'week' };
  expect(fillSpend(table, weekly, day('2026-12-31'))).toEqual({ lines: [], unknownChannels: [], isCoarse: true });
});

test('Rows whose period or number cannot be read are counted with their places, and 01/02 is told by the others', () => {
  const table = tableOf(
    ['Date', 'Spend'],
    ['01/02/2026', 1],
    ['31/01/2026', 2],
    ['soon', 3],
    [day('2026-01-05'), 'about ten'],
    ['', ''],
    ['2026-W05', 4],
  );
  expect(table.unread).toEqual([4, 5]);
  // The fifth ISO week of 2026 begins on 26 January.
  expect(table.lines.map((each) => [each.day, each.spend])).toEqual([
    [day('2026-02-01'), 1],
    [day('2026-01-31'), 2],
    [day('2026-01-26'), 4],
  ]);
  expect(tableOf(['Date', 'Spend'], ['01/02/2026', 1]).unread).toEqual([2]);
});

test('A funnel gets each channel of the table, and its customers from orders by the channel of the first one', () => {
  const counts = [1, 2].flatMap((channel) => [
    ...[1, 2, 3].map((stage) => line(`count_${channel}_${stage}`, blank)),
    line(`spend_${channel}`, blank),
  ]);
  const funnel: FillableModel = {
    ...salesModel,
    takes: activationFunnel.filledFromTables ?? {},
    inputs: [line('first_period', [day('2026-01-01')]), line('period_months', [1]), ...counts],
    stages: ['Visitors', 'Calls', 'Customers'],
  };
  const table = tableOf(
    ['Date', 'Channel', 'Spend', 'Leads', 'calls'],
    [day('2026-01-01'), 'Ads', 10, 100, 7],
    [day('2026-01-31'), 'Radio', 5, 50, 3],
  );
  expect(filled(table, '2026-12-31', funnel)).toEqual({ 'count_1_1 0': 100, 'count_1_2 0': 7, 'spend_1 0': 10 });
  const reader = new OrdersReader(1);
  reader.read({
    firstRow: 2,
    cells: {
      customer: ['A', 'A', 'B', 'C'],
      date: ['2026-01-01', '2026-01-02', '2026-01-31', '2026-02-03'].map(day),
      channel: ['ads', 'mail', 'Mail', 'ads'],
    },
  });
  const lines = fillPlan(reader.finish(), funnel, day('2026-02-03'));
  expect(lines.map(({ input, cell, next }) => [input, cell, next])).toEqual([
    ['count_1_3', 0, 1],
    ['count_2_3', 0, 1],
  ]);
});
