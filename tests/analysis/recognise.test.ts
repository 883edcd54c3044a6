import { recognise } from '../../src/analysis';
import type { Columns, SheetValue, TableSample } from '../../src/analysis';

/** The headings of exports that shops, schools and CRMs make, and what each column is. */
const tables: readonly (readonly [headings: readonly string[], expected: Columns])[] = [
  [['Customer ID', 'Order Date', 'Total', 'Channel'], { customer: 0, date: 1, amount: 2, channel: 3 }],
  [['InvoiceNo', 'CustomerID', 'InvoiceDate', 'lines', 'quantity', 'amount'], { customer: 1, date: 2, amount: 5 }],
  [['order_id', 'created_at', 'user_id', 'revenue', 'utm_source'], { date: 1, customer: 2, amount: 3, channel: 4 }],
  [
    ['Order', 'Email', 'Paid at', 'Currency', 'Subtotal', 'Shipping', 'Taxes', 'Total', 'Source'],
    { customer: 1, date: 2, amount: 7, channel: 8 },
  ],
  [['Date', 'Client', 'Unit price', 'Quantity', 'Amount'], { date: 0, customer: 1, amount: 4 }],
  [['Member number', 'Member since', 'Transaction date', 'Net amount'], { customer: 0, date: 2, amount: 3 }],
  [
    ['buyer', 'purchase date', 'discount', 'order value', 'traffic source'],
    { customer: 0, date: 1, amount: 3, channel: 4 },
  ],
  [
    ['Customer name', 'Customer ID', 'Date of birth', 'Payment date', 'Payment method', 'Payment'],
    { customer: 1, date: 3, amount: 5 },
  ],
  [['Клиент', 'Дата', 'Сумма', 'Источник'], { customer: 0, date: 1, amount: 2, channel: 3 }],
  [
    ['Номер заказа', 'ID клиента', 'Дата заказа', 'Дата доставки', 'Сумма заказа, ₽', 'Канал продаж'],
    { customer: 1, date: 2, amount: 4, channel: 5 },
  ],
  [
    ['Дата оплаты', 'ФИО ученика', 'Ученик', 'Курс', 'Скидка', 'Оплачено', 'UTM_SOURCE'],
    { date: 0, customer: 2, amount: 5, channel: 6 },
  ],
  [
    ['Контрагент', 'Дата рождения', 'Дата продажи', 'Количество', 'Цена за штуку', 'Выручка'],
    { customer: 0, date: 2, amount: 5 },
  ],
  [['код_клиента', 'дата_покупки', 'стоимость_доставки', 'итого'], { customer: 0, date: 1, amount: 3 }],
  [['客户', '日期', '金额', '渠道'], { customer: 0, date: 1, amount: 2, channel: 3 }],
  [
    ['订单编号', '会员编号', '下单时间', '发货时间', '实付金额', '来源渠道'],
    { customer: 1, date: 2, amount: 4, channel: 5 },
  ],
  [
    ['学员姓名', '学员编号', '付款日期', '优惠金额', '订单金额', '推广渠道'],
    { customer: 1, date: 2, amount: 4, channel: 5 },
  ],
  [['买家ID', '单价', '数量', '总金额', '成交时间'], { customer: 0, amount: 3, date: 4 }],
  [['用户id', '注册来源', '支付时间', '支付方式', '支付金额'], { customer: 0, channel: 1, date: 2, amount: 4 }],
  [['Khách hàng', 'Ngày', 'Số tiền', 'Kênh'], { customer: 0, date: 1, amount: 2, channel: 3 }],
  [
    ['Mã đơn hàng', 'Mã khách hàng', 'Ngày đặt hàng', 'Ngày giao hàng', 'Thành tiền', 'Kênh bán hàng'],
    { customer: 1, date: 2, amount: 4, channel: 5 },
  ],
  [
    ['Mã KH', 'Tên khách hàng', 'Ngày sinh', 'Ngày mua', 'Đơn giá', 'Số lượng', 'Doanh thu'],
    { customer: 0, date: 3, amount: 6 },
  ],
  [['Học viên', 'Ngày thanh toán', 'Giảm giá', 'Tổng tiền', 'Nguồn'], { customer: 0, date: 1, amount: 3, channel: 4 }],
  [['Ngày', 'Doanh thu', 'Khách'], { date: 0, amount: 1, customer: 2 }],
  [['Notes', 'Warehouse', 'Weight'], {}],
];

function sample(
  headings: readonly string[],
  rows: readonly (readonly SheetValue[])[] = [],
  formats: readonly string[] = [],
): TableSample {
  return { headings, rows, formats: rows.map(() => formats) };
}

/** What every table of orders is asked for. */
function main({ customer, date, amount, channel }: Columns): Columns {
  const all = Object.entries({ customer, date, amount, channel });
  return Object.fromEntries(all.filter(([, column]) => column !== undefined));
}

test.each(tables)('The columns headed %j are recognised', (headings, expected) => {
  expect(main(recognise(sample(headings)))).toEqual(expected);
});

test.each(tables)('The order of the columns headed %j does not matter', (headings, expected) => {
  const last = headings.length - 1;
  const turned = Object.fromEntries(Object.entries(expected).map(([role, column]) => [role, last - column]));
  expect(main(recognise(sample([...headings].reverse())))).toEqual(turned);
});

const rows = [
  ['C-0012', 46023, 120.5, 'ads'],
  ['C-0013', 46023.5, 80, 'mail'],
  ['C-0012', 46024, 15.25, 'ads'],
  ['C-0044', 46026, 99.9, 'ads'],
  ['C-0051', 46031, 10, 'mail'],
  ['C-0013', 46032, 7.5, 'ads'],
];
const formats = ['General', 'dd.mm.yyyy', '0.00', 'General'];

test('Without headings the cells and their formats say what the columns are', () => {
  expect(recognise(sample(['', '', '', ''], rows, formats))).toEqual({ customer: 0, date: 1, amount: 2, channel: 3 });
});

test('A heading decides against what the cells look like', () => {
  const found = recognise(sample(['sku', 'date', 'unit price', 'client'], rows, formats));
  expect(found).toEqual({ customer: 3, date: 1, product: 0, amount: 2 });
});

test('Text dates are recognised as dates, and no column is taken twice', () => {
  const texts = rows.map(([customer, , amount]) => [customer ?? '', '2026-01-31', amount ?? 0]);
  const found = recognise(sample(['A', 'B', 'C'], texts, ['General', 'General', 'General']));
  expect(found).toEqual({ customer: 0, date: 1, amount: 2 });
  const onlyDates = recognise(sample(['date'], [['2026-01-31']], ['General']));
  expect(onlyDates).toEqual({ date: 0 });
});

test('A heading that names two roles gives its column one of them', () => {
  expect(Object.keys(recognise(sample(['Amount paid by customer'])))).toHaveLength(1);
  expect(recognise(sample(['Amount paid by customer', 'Client']))).toEqual({ amount: 0, customer: 1 });
});

test('A heading of dates over cells that hold none is no date', () => {
  const names = [['morning'], ['evening']];
  expect(recognise(sample(['date'], names, ['General']))).toEqual({});
});

test('Plain whole numbers without a heading are not guessed at', () => {
  const numbers = [
    [17850, 3],
    [13047, 1],
    [12583, 2],
  ];
  expect(recognise(sample(['', ''], numbers, ['General', 'General']))).toEqual({});
});

/** Of a school's export: two pupils have one name. */
const namesakes: readonly (readonly SheetValue[])[] = [
  ['Анна Смирнова', 'anna1@mail.ru', '+7 900 123-45-67', '03.11.2025', 1990],
  ['Анна Смирнова', 'anna2@mail.ru', '+7 900 765-43-21', '04.11.2025', 4900],
  ['Иван Петров', 'ivan@mail.ru', '+7 911 111-11-11', '05.11.2025', 1990],
];

test.each([
  [['Клиент', 'Email', 'Телефон', 'Дата', 'Сумма'], 1],
  [['Customer', 'E-mail address', 'Phone', 'Date', 'Amount'], 1],
  [['客户', '联系邮箱', '手机号', '日期', '金额'], 1],
  [['Khách hàng', 'Email', 'Số điện thoại', 'Ngày', 'Số tiền'], 1],
  // A company is one customer, whoever of it wrote.
  [['Контрагент', 'Email', 'Телефон', 'Дата', 'Сумма'], 0],
])('Of names and addresses under %j the customer is column %i', (headings, expected) => {
  expect(recognise(sample(headings, namesakes)).customer).toBe(expected);
});

test('A phone number says who ordered where there is no address, and a name where addresses are mostly missing', () => {
  const headings = ['Ученик', 'Телефон', 'Дата', 'Сумма'];
  const without = namesakes.map(([name = '', , phone = '', date = '', sum = '']) => [name, phone, date, sum]);
  expect(recognise(sample(headings, without)).customer).toBe(1);
  const sparse = namesakes.map((row, index) => (index === 0 ? row : row.map((cell, at) => (at === 1 ? '' : cell))));
  expect(recognise(sample(['Клиент', 'Email', 'Менеджер', 'Дата', 'Сумма'], sparse)).customer).toBe(0);
});
