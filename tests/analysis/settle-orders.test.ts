// What is decided about rows of orders; every expectation is worked out by hand from the few rows that it is about.
import { OrdersReader } from '../../src/analysis';
import { statusMeaning } from '../../src/analysis/statuses';
import type { Asked, Orders, Role, SheetValue, StatusMeaning } from '../../src/analysis';

const january = 46023;

type Table = Partial<Record<Role, readonly SheetValue[]>>;

function read(cells: Table, asked: Asked = {}, fromText = false): Orders {
  const reader = new OrdersReader(1, { fromText });
  reader.read({ firstRow: 2, cells });
  return reader.finish(asked);
}

/** The orders that count: customer, day of January, amount. */
function counted({ customers, ids, days, amounts }: Orders): unknown[][] {
  return [...customers.keys()]
    .filter((row) => (customers[row] ?? -1) >= 0)
    .map((row) => [ids[customers[row] ?? 0], (days[row] ?? 0) - january + 1, amounts?.[row] ?? null]);
}

function kinds({ summary }: Orders): Record<string, number> {
  return Object.fromEntries(summary.problems.map(({ kind, rows }) => [kind, rows]));
}

test('Lines with one number are one order, whose further lines may leave blank what the first says', () => {
  const orders = read({
    order: ['#1', '#1', '#1', '#2', '#3', '#3'],
    customer: ['Ann', '', 'Ann', 'Bob', 'Ann', 'Cy'],
    date: [january, '', january, january + 1, january + 2, january + 3],
    amount: [10, 5, 2.5, 7, 1, 2],
    status: ['paid', '', 'paid', 'paid', 'paid', 'paid'],
  });
  expect(counted(orders)).toEqual([
    ['Ann', 1, 17.5],
    ['Bob', 2, 7],
    ['Ann', 3, 1],
    // Two customers have one number: they are two orders, and that is said.
    ['Cy', 4, 2],
  ]);
  expect(kinds(orders)).toEqual({ orderLine: 2, otherCustomer: 1 });
});

test('Where nearly every line repeats one amount, it is that of the order; it can be decided otherwise', () => {
  const table: Table = {
    order: ['1', '1', '2', '2', '2', '3'],
    customer: ['Ann', 'Ann', 'Bob', 'Bob', 'Bob', 'Ann'],
    date: [1, 1, 2, 2, 2, 3].map((day) => january + day),
    amount: [10, 10, 20, 20, 20, 5],
    product: ['a', 'b', 'a', 'b', 'c', 'a'],
  };
  const repeating = read(table);
  expect(repeating.summary.choices.lines).toBe('repeat');
  expect(counted(repeating).map(([, , amount]) => amount)).toEqual([10, 20, 5]);
  expect(counted(read(table, { lines: 'add' })).map(([, , amount]) => amount)).toEqual([20, 60, 5]);
});

test('An order whose status is that of a cancelled one leaves no line behind', () => {
  const orders = read({
    order: ['1', '1', '2'],
    customer: ['Ann', 'Ann', 'Bob'],
    date: [january, january, january],
    amount: [10, 5, 7],
    status: ['voided', '', 'paid'],
  });
  expect(counted(orders)).toEqual([['Bob', 1, 7]]);
  expect(kinds(orders)).toEqual({ statusOut: 2 });
});

test('A refund gives back its order, the last one of the same amount, or the last ones as far as it reaches', () => {
  const orders = read({
    customer: ['Ann', 'Ann', 'Ann', 'Ann', 'Bob', 'Bob', 'Bob', 'Cy', 'Cy'],
    date: [0, 1, 2, 5, 0, 3, 4, 0, 9].map((day) => january + day),
    amount: [30, 20, 30, -30, 10, 10, -15, -7, 9],
  });
  // Ann's of the third day is given back whole; Bob's 15 take his second order and half of the first.
  expect(counted(orders)).toEqual([
    ['Ann', 1, 30],
    ['Ann', 2, 20],
    ['Bob', 1, 5],
    ['Cy', 10, 9],
  ]);
  expect(kinds(orders)).toEqual({ refund: 2, refundAlone: 1, givenBack: 2 });
  expect(orders.summary.problems.find(({ kind }) => kind === 'refundAlone')?.examples).toEqual([9]);
});

test('Refunds can be kept as rows of their own', () => {
  const table: Table = { customer: ['Ann', 'Ann'], date: [january, january + 1], amount: [30, -30] };
  expect(read(table, { refunds: 'keep' }).summary).toMatchObject({ used: 2, problems: [{ kind: 'refund', rows: 1 }] });
  expect(read(table).summary).toMatchObject({ used: 0 });
});

test('A refund that names its order is taken from that one, and an order marked as refunded is none', () => {
  const orders = read({
    order: ['1', '2', '1', '3'],
    customer: ['Ann', 'Ann', 'Ann', 'Bob'],
    date: [january, january + 1, january + 5, january],
    amount: [30, 40, 10, 9],
    status: ['Paid', 'Paid', 'Refund', 'Refunded'],
  });
  expect(counted(orders)).toEqual([
    ['Ann', 1, 20],
    ['Ann', 2, 40],
  ]);
  expect(kinds(orders)).toEqual({ refund: 1, givenBack: 1 });
});

test('Several currencies are never added up: nothing is computed before one is chosen, or rates are given', () => {
  const table: Table = {
    customer: ['Ann', 'Ann', 'Bob', 'Cy'],
    date: [january, january, january, january],
    amount: [10, 20, 30, 40],
    currency: ['usd', 'EUR', 'USD', ''],
  };
  expect(read(table).summary.needs).toEqual(['currency']);
  const chosen = read(table, { currency: { to: 'USD', rates: { USD: 1 } } });
  expect(chosen.summary.needs).toEqual([]);
  expect(counted(chosen).map(([, , amount]) => amount)).toEqual([10, 30, 40]);
  expect(kinds(chosen)).toEqual({ otherCurrency: 1, noCurrency: 1 });
  const converted = read(table, { currency: { to: 'USD', rates: { USD: 1, EUR: 1.25 } } });
  expect(counted(converted).map(([, , amount]) => amount)).toEqual([10, 25, 30, 40]);
});

test('The signs of amounts tell currencies where no column does', () => {
  const { summary } = read({ customer: ['Ann', 'Bob'], date: [january, january], amount: ['$5.00', '7,00 €'] });
  expect(summary.needs).toEqual(['currency']);
  expect(summary.found.currencies.map(({ code }) => code)).toEqual(['$', 'EUR']);
});

test('One row of the column settles what the sign of the others parts; else it is asked', () => {
  const amounts = (column: readonly SheetValue[], asked: Asked = {}): unknown[] =>
    counted(
      read({ customer: column.map((_, row) => row), date: column.map(() => january), amount: column }, asked),
    ).map(([, , amount]) => amount);
  expect(amounts(['1,234', '5,60'])).toEqual([1.234, 5.6]);
  expect(amounts(['1,234', '5.60'])).toEqual([1234, 5.6]);
  expect(amounts(['1,234', '2.345'])).toEqual([1234, 2345]);
  expect(amounts(['1,234', '2.345'], { decimals: 'point' })).toEqual([1234, 2.345]);
  expect(amounts([19900, 995], { hundredths: true })).toEqual([199, 9.95]);
});

test('Most amounts that cannot be read are to be put right first', () => {
  const of = (amount: readonly SheetValue[]): unknown =>
    read({ customer: ['A', 'B', 'C'], date: [january, january, january], amount }).summary.needs;
  expect(of(['n/a', 'n/a', 3])).toEqual(['amounts']);
  expect(of(['n/a', 2, 3])).toEqual([]);
});

test('A quantity times a price is the amount where no column has it', () => {
  const orders = read({
    customer: ['Ann', 'Bob', 'Cy'],
    date: [january, january, january],
    quantity: [2, '3', ''],
    price: [10, '2,50', 4],
  });
  expect(counted(orders).map(([, , amount]) => amount)).toEqual([20, 7.5, 0]);
  expect(kinds(orders)).toEqual({ noAmount: 1, textAmount: 1 });
});

test('Of two dates one counts, and an order without a date of payment is left out unless its status says otherwise', () => {
  const table: Table = {
    customer: ['Ann', 'Bob'],
    date: [january, january + 1],
    paid: [january + 9, ''],
    amount: [1, 2],
  };
  expect(counted(read(table))).toEqual([['Ann', 1, 1]]);
  expect(kinds(read(table))).toEqual({ unpaid: 1 });
  expect(counted(read(table, { unpaid: 'counted', dated: 'paid' }))).toEqual([
    ['Ann', 10, 1],
    ['Bob', 2, 2],
  ]);
  const { summary } = read({ ...table, status: ['paid', 'paid'] });
  expect(summary).toMatchObject({ used: 2, found: { unpaid: 1 } });
});

test('Rows that differ in a cell that nobody asked for are no repetitions', () => {
  const reader = new OrdersReader(2);
  const cells: Table = { customer: ['Ann', 'Ann', 'Ann'], date: [january, january, january], amount: [1, 1, 1] };
  reader.read({ firstRow: 2, cells, others: Int32Array.of(5, 6, 5) });
  expect(reader.finish().summary).toMatchObject({ used: 2, problems: [{ kind: 'duplicate', rows: 1, examples: [4] }] });
});

test('Addresses of e-mail are one customer in any case; other ids are not', () => {
  const { summary } = read({
    customer: ['Ann@Example.com', 'ann@example.com', 'ANN@EXAMPLE.COM', 'ann', 'Ann'],
    date: [1, 2, 3, 4, 5].map((day) => january + day),
  });
  expect(summary).toMatchObject({ customers: 3, problems: [{ kind: 'sameCustomer', rows: 1, examples: [3] }] });
});

test('From a file of text numbers are ids, dates and amounts, and that they are text is no problem', () => {
  const orders = read(
    { customer: ['12', '007', '12'], date: ['2026-01-01', '2026-01-02', '2026-01-03'], amount: ['1', '2.5', '3'] },
    {},
    true,
  );
  expect(counted(orders)).toEqual([
    [12, 1, 1],
    ['007', 2, 2.5],
    [12, 3, 3],
  ]);
  expect(kinds(orders)).toEqual({});
});

/** Words of WooCommerce, Shopify, Stripe, GetCourse, InSales, Taobao, Youzan, Haravan and Sapo, by their own documentation. */
const statuses: Readonly<Record<StatusMeaning, readonly string[]>> = {
  order: [
    'Paid',
    'partially_refunded',
    'wc-completed',
    'succeeded',
    'TRUE',
    '1',
    'Завершен',
    'Оплачен',
    '交易成功',
    '已付款',
    'Đã thanh toán',
    'Hoàn thành',
  ],
  refund: ['refunded', 'Refund', 'Возврат', 'Возвращён', '退款成功', 'Đã hoàn tiền'],
  leftOut: [
    'voided',
    'pending',
    'unpaid',
    'cancelled',
    'Canceled',
    'failed',
    'false',
    '0',
    'Не оплачен',
    'Отменён',
    'Ложный',
    'Новый',
    '交易关闭',
    '待付款',
    'Đã hủy',
    'Chờ thanh toán',
  ],
};

test.each(Object.entries(statuses).flatMap(([meaning, all]) => all.map((value) => [value, meaning])))(
  'The status %s is taken for %s',
  (value, meaning) => {
    expect(statusMeaning(value)).toBe(meaning);
  },
);

test('A status that nobody knows says nothing', () => {
  expect(statusMeaning('B2')).toBeUndefined();
});
