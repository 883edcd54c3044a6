// What a new plan can be asked of from the orders that were analysed; every number is counted by hand.
import { OrdersReader, type Role, type SheetValue } from '../../src/analysis';
import { namesFound } from '../../src/analysis/names-found';

function found(cells: Partial<Record<Role, readonly SheetValue[]>>): ReturnType<typeof namesFound> {
  const reader = new OrdersReader(1);
  reader.read({ firstRow: 2, cells });
  return namesFound(reader.finish({ keepDuplicates: true }));
}

const customer = ['A', 'B', 'C', 'D', 'E', 'A'];
const date = customer.map((_, row) => 46_023 + row);

test('products are named as they are written most often, the one of most orders first, with the middle price of a piece', () => {
  expect(
    found({
      customer,
      date,
      product: ['Mentoring', 'basic', 'Basic ', 'Basic', 'Basic', ''],
      quantity: [1, 2, 1, 1, 1, 1],
      amount: [900, 200, 90, 110, 150, 7],
    }),
  ).toEqual({
    products: [
      // 100, 90, 110 and 150 a piece.
      { name: 'Basic', price: 105 },
      { name: 'Mentoring', price: 900 },
    ],
  });
});

test('channels are those of orders that count; without amounts no price is told', () => {
  expect(
    found({
      customer: ['A', 'B', 'C', '', 'E', 'A'],
      date,
      product: ['Basic', 'Basic', 'Basic', 'Basic', 'Basic', 'Basic'],
      channel: ['Ads', 'Mail', 'mail', 'Radio', 'Mail', ''],
    }),
  ).toEqual({ products: [{ name: 'Basic' }], channels: ['Mail', 'Ads'] });
});

test('what nobody begins with is offered later', () => {
  expect(
    found({
      customer: ['A', 'B', 'A', 'B'],
      date: [46_023, 46_024, 46_030, 46_031],
      product: ['Basic', 'Basic', 'Mentoring', 'Basic'],
      amount: [100, 100, 900, 100],
    }),
  ).toEqual({ products: [{ name: 'Basic', price: 100 }], offers: [{ name: 'Mentoring', price: 900 }] });
});

test('orders without such columns name nothing', () => {
  expect(found({ customer, date })).toEqual({});
});
