// What each customer is still worth, from the orders so far.
import { fittedModels, valuedCustomers, weightOfOwnOrders } from '../customers/customer-value';
import type { CustomerModels } from '../customers/customer-value';
import type { OrderingLimit } from '../customers/ordering-model';
import type { OrderValueLimit } from '../customers/order-value-model';
import { daysOf } from '../numerics/periods';
import { days, ids, number, option, optionalDay, optionalNumber, period, series } from './arguments';
import type { Argument, CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { orderRows, refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './customer-value.texts';

/** Each period of a discounted horizon costs one more evaluation for each customer. */
const longestHorizon = 1000;

/** What parameters say that have gone to a limit; English in every language: a result is part of the workbook. */
const limitTexts: Readonly<Record<OrderingLimit | OrderValueLimit, readonly [about: string, meaning: string]>> = {
  sameRate: ['r', 'all customers order at one rate'],
  fewOrder: ['r', 'a few customers order nearly everything'],
  sameLeaving: ['a, b', 'all customers leave after an order with one chance'],
  leaveOrStay: ['a, b', 'customers leave after their first repeat order or never'],
  nobodyLeaves: ['a, b', 'nobody leaves'],
  allLeave: ['a, b', 'all customers leave after their first repeat order'],
  ownMean: ['p', "a customer's orders are all worth the same: the order value is the customer's own mean"],
  meanOfAll: ['q', 'customers do not differ: the order value is the mean of all'],
  noMeasure: ['p, q', 'the order values are spread without measure'],
};

/** Label and value; below them what is to be known of the values, where there is something. */
function parameterTable({ orders, ordering, orderedAgain, values }: CustomerModels): CellOutput[][] {
  const model = values.kind === 'equal' ? undefined : values.model;
  const limits = [...ordering.limits, ...(model?.limits ?? [])];
  return [
    ['r', ordering.r],
    ['alpha', ordering.alpha],
    ['a', ordering.a],
    ['b', ordering.b],
    ['Log-likelihood of orders', ordering.logLikelihood],
    ['p', model?.p ?? ''],
    ['q', model?.q ?? ''],
    ['gamma', model?.gamma ?? ''],
    ['Log-likelihood of values', model?.logLikelihood ?? ''],
    ['Customers', orders.codes.length],
    ['Customers who ordered again', orderedAgain],
    ['Weight of one own order', values.kind === 'modelled' ? weightOfOwnOrders(values.model, 1) : ''],
    ...limits.map((limit): CellOutput[] => {
      const [about, meaning] = limitTexts[limit];
      return [`Limit of ${about}`, meaning];
    }),
    ...(values.kind === 'heavyTailed' ? [['Order values', 'spread too widely to have a mean (q is 1 or less)']] : []),
    ...(values.kind === 'equal' ? [['Order values', 'all the same']] : []),
  ];
}

/** Orders of ten customers in the first half of 2024: customers, days and amounts. */
const exampleOrders: readonly Argument[] = [
  [[1], [1], [2], [2], [2], [3], [3], [4], [5], [5], [6], [6], [6], [6], [7], [7], [8], [8], [9], [10], [10]],
  [
    [45313],
    [45337],
    [45292],
    [45305],
    [45316],
    [45332],
    [45432],
    [45316],
    [45342],
    [45383],
    [45293],
    [45441],
    [45442],
    [45457],
    [45347],
    [45450],
    [45311],
    [45313],
    [45305],
    [45324],
    [45371],
  ],
  [
    [31],
    [17],
    [68],
    [103],
    [69],
    [23],
    [28],
    [64],
    [70],
    [66],
    [27],
    [21],
    [33],
    [34],
    [50],
    [63],
    [65],
    [26],
    [53],
    [53],
    [61],
  ],
];

const customerValue = planFunction({
  id: 'PLAN.CUSTOMER_VALUE',
  family: 'customerValue',
  text: say.customerValueText,
  searchedAs: say.customerValueSearchedAs,
  meaning: say.customerValueMeaning,
  equations: [
    'x = days with an order after the first, t = time of the last one, T = time until as_of, both from the first order',
    'orders per period ~ Gamma(r, α) over the customers; chance to leave after an order ~ Beta(a, b)',
    'P(alive) = 1 / (1 + a / (b + x − 1) × ((α + T) / (α + t))^(r + x)), 1 for x = 0',
    'expected orders = P(alive) × (a + b + x − 1) / (a − 1) × (1 − ((α + T) / (α + T + h))^(r + x) × ₂F₁(r + x, b + x; a + b + x − 1; h / (α + T + h)))',
    'order value = p × (γ + x × mean) / (p × x + q − 1)',
    'customer value = order value × Σ (expected orders in period i) / (1 + discount_rate)ⁱ',
  ],
  parameters: {
    customers: ids(say.customerValueCustomers),
    dates: days(say.customerValueDates),
    amounts: series(say.customerValueAmounts),
    horizon: number(say.customerValueHorizon, 'notNegative'),
    discount_rate: optionalNumber(say.customerValueDiscountRate, 'rate'),
    period: period(say.customerValuePeriod, {
      week: say.sevenDays,
      day: say.oneDay,
      month: say.thirtyDays,
      quarter: say.ninetyDays,
      year: say.n365Days,
    }),
    as_of: optionalDay(say.customerValueAsOf),
    output: option(say.customerValueOutput, { table: say.customerValueTable, parameters: say.customerValueParameters }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.customerValueError },
    { error: '#N/A', text: say.customerValueError2 },
    { error: '#NUM!', text: say.customerValueError3 },
  ],
  examples: [
    {
      formula:
        '=PLAN.CUSTOMER_VALUE({1;1;2;2;2;3;3;4;5;5;6;6;6;6;7;7;8;8;9;10;10}, {45313;45337;45292;45305;45316;45332;45432;45316;45342;45383;45293;45441;45442;45457;45347;45450;45311;45313;45305;45324;45371}, {31;17;68;103;69;23;28;64;70;66;27;21;33;34;50;63;65;26;53;53;61}, 12, , , 45473)',
      args: [...exampleOrders, 12, null, null, 45473],
      result: [
        ['Customer', 'Orders', 'Expected orders', 'P(alive)', 'Order value', 'Customer value'],
        [4, 1, 0.472949118, 1, 47.9119549, 22.6599168],
        [9, 1, 0.45965795, 1, 47.9119549, 22.023111],
        [6, 4, 0.488852971, 0.482369665, 33.4557732, 16.3549541],
        [7, 2, 0.232280672, 0.31640224, 56.0434632, 13.0178133],
        [3, 2, 0.19217145, 0.272636765, 37.1806623, 7.1450618],
        [5, 2, 0.107013171, 0.147785675, 57.6602747, 6.17040883],
        [10, 2, 0.0936572549, 0.135699682, 54.9655889, 5.14792617],
        [2, 3, 0.0444203269, 0.0538245145, 74.5888896, 3.31326286],
        [1, 2, 0.0568408902, 0.0847161818, 31.2523535, 1.77641159],
        [8, 2, 0.0364299919, 0.0545706176, 36.102788, 1.31522427],
      ],
      text: say.customerValueExample,
    },
    {
      formula:
        '=PLAN.CUSTOMER_VALUE({1;1;2;2;2;3;3;4;5;5;6;6;6;6;7;7;8;8;9;10;10}, {45313;45337;45292;45305;45316;45332;45432;45316;45342;45383;45293;45441;45442;45457;45347;45450;45311;45313;45305;45324;45371}, {31;17;68;103;69;23;28;64;70;66;27;21;33;34;50;63;65;26;53;53;61}, 2.5, 0.01, "month", 45473, "parameters")',
      args: [...exampleOrders, 2.5, 0.01, 'month', 45473, 'parameters'],
      result: [
        ['r', 2.13682851],
        ['alpha', 4.67165697],
        ['a', 3.34399696],
        ['b', 2.05509708],
        ['Log-likelihood of orders', -25.8949318],
        ['p', 6.5841038],
        ['q', 6.63272628],
        ['gamma', 40.9888629],
        ['Log-likelihood of values', -36.2060132],
        ['Customers', 10],
        ['Customers who ordered again', 8],
        ['Weight of one own order', 0.538937167],
      ],
      text: say.customerValueExample2,
    },
  ],
  sources: [
    'Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). “Counting your customers” the easy way: an alternative to the Pareto/NBD model. Marketing Science, 24(2), 275–284.',
    'Fader, P. S., & Hardie, B. G. S. (2013). The gamma-gamma model of monetary value. brucehardie.com/notes/025.',
  ],
  compute: ({ customers, dates, amounts, horizon, discount_rate, period: length, as_of, output }) => {
    const orders = orderRows(customers, dates, amounts, as_of);
    if (horizon === 0) fail('horizonBlank', { argument: 'horizon' });
    if (horizon > longestHorizon)
      fail('horizonTooLong', { argument: 'horizon', number: horizon, most: longestHorizon });
    const models = fittedModels(orders, amounts, as_of, daysOf(length));
    if (!models.made) return refuse(models);
    if (output === 'parameters') return parameterTable(models);
    const { codes } = models.orders;
    checkFits(codes.length + 1, 6);
    const valued = valuedCustomers(models, customers.ids, horizon, discount_rate);
    const knowsValues = models.values.kind !== 'heavyTailed';
    const rows: CellOutput[][] = [
      ['Customer', 'Orders', 'Expected orders', 'P(alive)', 'Order value', 'Customer value'],
    ];
    for (const customer of valued.places) {
      rows.push([
        customers.ids[codes[customer] ?? 0] ?? '',
        valued.orders[customer] ?? 0,
        valued.expected[customer] ?? 0,
        valued.alive[customer] ?? 0,
        knowsValues ? (valued.orderValue[customer] ?? 0) : '',
        knowsValues ? (valued.worth[customer] ?? 0) : '',
      ]);
    }
    return rows;
  },
});

export const customerLifetime: Family = { id: 'customerValue', text: say.customerValue, functions: [customerValue] };
