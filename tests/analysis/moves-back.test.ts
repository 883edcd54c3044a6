// What a copied statement brings back of products: put together with orders settled here, or refused where too much stayed away.
import { nextBack, type CopiedPairs } from '../../src/analysis/moves-back';
import { mostPairNames } from '../../src/analysis/report-statement';
import { mostProducts } from '../../src/customers/next-product';
import { serialOf } from '../../src/numerics/days';

const asOf = serialOf('1970-04-11');
const products = Array.from({ length: 40 }, (_, at) => ({
  name: `p${at}`,
  purchases: 100 - at,
  all: 40,
  place: at + 1,
}));
const copied: CopiedPairs = {
  pairs: [
    { first: 'p0', next: 'p1', isOrdered: true, day: 3, customers: 46 },
    { first: 'p0', next: null, isOrdered: false, day: 10, customers: 44 },
  ],
  firstDays: [
    [0, 46],
    [10, 44],
  ],
  products,
};

function order(customer: string, day: number, product: string) {
  return { customer, moment: 86_400 * day, amount: 5, channel: null, segment: null, product };
}

test('Customers whose orders were settled here are counted with those who came as counts', () => {
  const found = nextBack(copied, [order('Ann', 20, 'p0'), order('Ann', 22, 'p1'), order('Bob', 30, 'new')], asOf);
  expect(found?.products).toBe(41);
  // Of 92 customers the one in the middle came on the tenth day, of the 90 that were counted on the first.
  expect(found?.half).toBe(90);
  expect(found?.lines).toEqual([
    { first: 'p0', next: 'p1', isOrdered: true, days: 3, customers: 46 },
    { first: 'p0', next: null, isOrdered: false, days: 90, customers: 44 },
    { first: 'p0', next: 'p1', isOrdered: true, days: 2, customers: 1 },
    { first: null, next: null, isOrdered: false, days: 70, customers: 1 },
  ]);
});

test('What may be among the products that stayed away is not guessed', () => {
  const cut = { ...copied, products: products.map((product) => ({ ...product, all: 2000 })) };
  expect(nextBack(cut, [order('Ann', 20, 'p0')], asOf)).not.toBeNull();
  expect(nextBack(cut, [order('Ann', 20, 'unknown')], asOf)).toBeNull();
  // Bought so often by these customers that it is one of the first few, and pairs of it came without its name.
  const last = products[mostPairNames]?.name ?? '';
  const many = Array.from({ length: 95 }, (_, customer) => order(`C${customer}`, 20, last));
  expect(mostProducts).toBeLessThan(mostPairNames);
  expect(nextBack(copied, many, asOf)).toBeNull();
});
