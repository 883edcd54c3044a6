// What economics says of each input of the smaller models: which answers it moves, and which way. And that the unit economics
// on one page are those of the functions, whatever is typed.
import fc from 'fast-check';
import { plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { CellError } from '../../src/functions';
import { runs } from '../depth';
import { functionNamed } from '../functions/cases';
import { Model } from './typed-model';

jest.setTimeout(120_000);

function modelOf(id: string): Model {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return new Model(plan(template, initialAnswers(template, 'en', '2026-02-10'), 'en'));
}

/** A tenth more of the input means more (1), less (−1) or as much (0) of the answer. */
const directions: readonly (readonly [model: string, input: string, answer: string, sign: 1 | -1 | 0])[] = [
  ['unit-economics', 'Tiers_price', 'Average_price', 1],
  ['unit-economics', 'Tiers_price', 'Direct_ue', 1],
  ['unit-economics', 'Tiers_price', 'Cac', 0],
  ['unit-economics', 'Channels_spend', 'Cac', 1],
  ['unit-economics', 'Channels_spend', 'Direct_ue', -1],
  ['unit-economics', 'Channels_spend', 'Ltv_margin', 0],
  ['unit-economics', 'Channels_customers', 'Cac', -1],
  ['unit-economics', 'Channels_customers', 'Ltv_to_cac_margin', 1],
  ['unit-economics', 'Refund_rate', 'Ltv_margin', -1],
  ['unit-economics', 'Refund_rate', 'Cac', 0],
  ['unit-economics', 'Payment_fee', 'Direct_ue', -1],
  ['unit-economics', 'Conversion_cost', 'Direct_ue', -1],
  ['unit-economics', 'Delivery_cost', 'Ltv_margin', -1],
  ['unit-economics', 'Delivery_cost', 'Ltv_revenue', 0],
  ['unit-economics', 'Delivery_cost', 'Break_even_roas', 1],
  ['unit-economics', 'Offers_rate', 'Ltv_margin', 1],
  ['unit-economics', 'Offers_rate', 'Order_margin', 0],
  ['unit-economics', 'Offers_price', 'Ltv_revenue', 1],
  ['unit-economics', 'Offers_cost', 'Repeat_margin', -1],
  ['unit-economics', 'Offers_cost', 'Ltv_revenue', 0],
  ['unit-economics', 'Mechanics_invited', 'K_factor', 1],
  ['unit-economics', 'Mechanics_invited', 'Indirect_ue', 1],
  ['unit-economics', 'Mechanics_invited', 'Direct_ue', 0],
  ['unit-economics', 'Mechanics_reward', 'Indirect_ue', -1],
  ['unit-economics', 'Mechanics_reward', 'K_factor', 0],
  ['unit-economics', 'Single_price', 'Tiers_to_single', -1],
  ['pricing', 'Tiers_price', 'Final_revenue', 1],
  ['pricing', 'Tiers_price', 'Final_profit', 1],
  ['pricing', 'Tiers_cost', 'Final_profit', -1],
  ['pricing', 'Tiers_cost', 'Final_revenue', 0],
  ['pricing', 'Tiers_cost', 'Best_turnover_price', 0],
  ['pricing', 'Tiers_conversion', 'Final_revenue', 1],
  ['pricing', 'Tiers_conversion', 'Tiers_to_single', 1],
  ['pricing', 'Single_conversion', 'Tiers_to_single', -1],
  ['pricing', 'Refund_rate', 'Final_profit', -1],
  ['pricing', 'Payment_fee', 'Final_profit', -1],
  ['team', 'Roles_base', 'Fund_share', 1],
  ['team', 'Roles_base', 'Fund_share_now', 0],
  ['team', 'Roles_bonus', 'Fund_share', 1],
  ['team', 'Roles_pay_now', 'Fund_share_now', 1],
  ['team', 'Roles_pay_now', 'Fund_share', 0],
  ['team', 'Revenue', 'Fund_share', -1],
  ['team', 'Revenue', 'Fund_share_now', -1],
  ['team', 'Case_share', 'Case_learners_most', -1],
  ['team', 'Cases_most', 'Case_learners_most', 1],
  ['team', 'Cases_most', 'Case_learners_least', 0],
  ['course-calendar', 'Course_price', 'Most_owed', 1],
  ['course-calendar', 'Course_price', 'Learners_taken', 0],
  ['course-calendar', 'Course_price', 'Instalment', 1],
  ['course-calendar', 'Prepayment_share', 'Prepayment', 1],
  ['course-calendar', 'Prepayment_share', 'Rest_at_once', -1],
  ['course-calendar', 'Payment_fee', 'Learners_taken', 0],
  ['product-matrix', 'Products_price', 'Ltv', 1],
  ['product-matrix', 'Products_price', 'Ltv_now', 1],
  ['product-matrix', 'Products_entering', 'Monthly_revenue', 1],
  ['product-matrix', 'Products_entering', 'Ltv', 0],
  ['product-matrix', 'Links_share', 'Ltv', 1],
  ['product-matrix', 'Links_delay', 'Ltv', 0],
  ['metric-tree', 'Metric_4', 'Star_now', 1],
  ['metric-tree', 'Metric_5', 'Star_now', 1],
  ['metric-tree', 'Metric_6', 'Star_now', 1],
  ['metric-tree', 'Metric_8', 'Star_now', 1],
  ['metric-tree', 'Metric_4', 'Star_target', 0],
  ['metric-tree', 'Goals_target', 'Star_target', 1],
  ['metric-tree', 'Goals_target', 'Star_now', 0],
];

test.each(directions)('in %s %s → %s: %d', async (id, input, answer, sign) => {
  const model = await modelOf(id).type({});
  const before = model.number(answer);
  const typed = model.computed.named(input);
  await model.type({
    [input]: typed.map((row) => row.map((value) => (typeof value === 'number' ? value * 1.1 : value))),
  });
  const moved = model.number(answer) - before;
  expect(before).not.toBeNaN();
  expect(Math.sign(Math.abs(moved) < 1e-9 * Math.max(1, Math.abs(before)) ? 0 : moved)).toBe(sign);
});

test('one definition each: unit economics on one page are those of PLAN.UE and PLAN.K_FACTOR', async () => {
  const model = modelOf('unit-economics');
  const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
  const money = fc.double({ min: 1, max: 500, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        price: money,
        spend: money,
        refund: fc.double({ min: 0, max: 0.5, noNaN: true }),
        delivery: money,
        rates: fc.tuple(share, share),
        prices: fc.tuple(money, money),
        costs: fc.tuple(money, money),
      }),
      async ({ price, spend, refund, delivery, rates, prices, costs }) => {
        await model.type({
          Tiers_price: [[price], [price], [price]],
          Channels_spend: [[spend], [spend], [spend], [spend]],
          Channels_customers: [[1], [1], [1], [1]],
          Refund_rate: refund,
          // Of which the function knows nothing.
          Payment_fee: 0,
          Conversion_cost: 0,
          Service_cost: 0,
          Other_cost: 0,
          Delivery_cost: delivery,
          Offers_rate: rates.map((one) => [one]),
          Offers_price: prices.map((one) => [one]),
          Offers_cost: costs.map((one) => [one]),
          Mechanics_reward: Array.from({ length: 7 }, () => [0]),
        });
        const k = model.number('K_factor');
        const offers = rates.map((rate, at) => [rate, prices[at] ?? 0, costs[at] ?? 0]);
        const ue = (output: string): number => {
          try {
            return Number(functionNamed('PLAN.UE').call(price, spend, delivery, offers, k, refund, output));
          } catch (error) {
            if (error instanceof CellError) return NaN;
            throw error;
          }
        };
        for (const [name, output] of [
          ['Direct_ue', 'direct'],
          ['Indirect_ue', 'ue'],
          ['Ltv_revenue', 'ltv'],
          ['Ltv_margin', 'ltv_margin'],
          ['Ltv_to_cac_revenue', 'ltv_to_cac'],
          ['Ltv_to_cac_margin', 'ltv_to_cac_margin'],
          ['Break_even_roi', 'break_even_roi'],
          ['Break_even_roas', 'break_even_roas'],
        ] as const) {
          const [own, said] = [model.number(name), ue(output)];
          // Where the function has no answer, the model shows none.
          const isSame = Number.isNaN(said)
            ? Number.isNaN(own)
            : Math.abs(own - said) <= 1e-9 * Math.max(1, Math.abs(said));
          expect({ name, isSame, own, said }).toMatchObject({ isSame: true });
        }
        const invited = model.computed.named('Mechanics_invited').map(([one]) => Number(one));
        const conversions = model.computed.named('Mechanics_conversion').map(([one]) => Number(one));
        const each = invited.map((one, at) =>
          Number(functionNamed('PLAN.K_FACTOR').call(one, 1, conversions[at] ?? 0)),
        );
        expect(k).toBeCloseTo(
          each.reduce((sum, one) => sum + one, 0),
          9,
        );
      },
    ),
    { numRuns: runs(40) },
  );
});
