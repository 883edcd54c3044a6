// A column of segments, recognised and used; every number is counted by hand.
import { analyse, OrdersReader, recognise, report } from '../../src/analysis';
import type { SheetValue } from '../../src/analysis';
import { everything } from './tables';

test.each([
  ['en', ['Customer', 'Order date', 'Amount', 'Customer segment', 'Channel'], 3],
  ['en', ['Customer type', 'Customer ID', 'Date', 'Total'], 0],
  ['en', ['Customer tier', 'Customer', 'Date', 'Total'], 0],
  ['ru', ['Дата заказа', 'Клиент', 'Сумма', 'Сегмент клиента'], 3],
  ['ru', ['Категория клиента', 'Клиент', 'Дата', 'Сумма'], 0],
  ['zh', ['客户', '日期', '金额', '客户等级'], 3],
  ['zh', ['客户分群', '客户编号', '下单时间', '实付金额'], 0],
  ['vi', ['Khách hàng', 'Ngày đặt hàng', 'Thành tiền', 'Phân khúc khách hàng'], 3],
  ['vi', ['Hạng thành viên', 'Mã khách hàng', 'Ngày', 'Số tiền'], 0],
])('Its heading is known in %s: %j', (_language, headings, expected) => {
  const { segment, customer } = recognise({ headings, rows: [], formats: [] });
  expect(segment).toBe(expected);
  expect(customer).not.toBe(expected);
  expect(customer).toEqual(expect.any(Number));
});

test('A column with another text in each row is none, whatever it is called', () => {
  const rows = Array.from({ length: 8 }, (_, row): SheetValue[] => [`C${row % 3}`, 46_023 + row, 5, `note ${row}`]);
  const headings = ['Customer', 'Date', 'Amount', 'Segment'];
  expect(recognise({ headings, rows, formats: [] }).segment).toBeUndefined();
});

/** A comes as a newcomer and is called VIP later; C has no segment. */
const rows: readonly (readonly SheetValue[])[] = [
  ['A', 46_023, 10, 'New'],
  ['A', 46_060, 30, 'VIP'],
  ['B', 46_024, 100, 'VIP'],
  ['B', 46_024, 50, 'VIP'],
  ['C', 46_060, 7, ''],
  ['D', 46_025, 20, 'New'],
];

function analysed() {
  const reader = new OrdersReader(1);
  const column = (place: number): readonly SheetValue[] => rows.map((row) => row[place] ?? '');
  reader.read({ firstRow: 2, cells: { customer: column(0), date: column(1), amount: column(2), segment: column(3) } });
  const analysis = analyse(reader.finish({ keepDuplicates: true }), everything);
  if (!analysis) throw new Error('nobody stopped it');
  return analysis;
}

test('A customer is counted with the segment of the first order', () => {
  const lines = analysed().segments?.map(({ group, customers, orders, money, orderedAgain }) => [
    group.kind === 'channel' ? group.name : group.kind,
    customers,
    orders,
    money,
    orderedAgain,
  ]);
  expect(lines).toEqual([
    ['New', 2, 3, 60, 1],
    ['VIP', 1, 2, 150, 0],
    ['none', 1, 1, 7, 0],
  ]);
});

test('The first period of a segment has all of its customers, the next one those who come back', () => {
  // Orders in January and in the first days of February, which is not over: of age 1 nothing is known yet.
  const rates = analysed().segments?.map(({ average }) => Array.from(average?.rates ?? []));
  expect(rates?.[0]?.[0]).toBe(1);
});

test('The report has a sheet of them only where the table has such a column', () => {
  const source = { sheet: '', address: 'orders.csv' };
  const sheetsOf = (analysis: ReturnType<typeof analysed>): readonly string[] =>
    report(analysis, source, everything, 'en', { sheets: [], names: [] }).sheets.map(({ name }) => name);
  const analysis = analysed();
  expect(sheetsOf(analysis)).toContain('By segment');
  const { segments: _, ...without } = analysis;
  expect(sheetsOf(without)).not.toContain('By segment');
});
