// What economics says of each input of the smaller models: which answers it moves, and which way. And that the unit economics
// on one page are those of the functions, whatever is typed.
import fc from 'fast-check';
import { plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { CellError } from '../../src/functions';
import { runs, sampled } from '../depth';
import { functionNamed } from '../functions/cases';
import { Model } from './typed-model';

jest.setTimeout(120_000);

function modelOf(id: string): Model {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return new Model(plan(template, initialAnswers(template, 'en', '2026-02-10'), 'en'));
}

/** A name, or a cell of a table of results: its sheet, the table's title, its line and its heading. */
type Figure = string | readonly [sheet: string, table: string, line: string, heading: string];

const stream = (heading: string): Figure => [
  'Quality',
  'Every metric by stream: coloured where it is worse than its target',
  'Total',
  heading,
];
const trust = (heading: string): Figure => ['Quality', 'How sure the NPS is', 'All streams', heading];
const module = (heading: string): Figure => ['Completion', 'Share of those who started', 'First project', heading];
const us = (heading: string): Figure => [
  'Results',
  'Where each stands; the nearest rival is coloured',
  'Our product',
  heading,
];
const force = (line: string): Figure => ['Results', 'Weighted SWOT', line, 'Share of its pair'];
const costliest = (heading: string): Figure => [
  'Results',
  'The costliest first: talks that ended with it',
  'No. 1)',
  heading,
];
const contract = (heading: string): Figure => [
  'Results',
  'Days and conversion to here; the bottleneck is coloured',
  'No. 5)',
  heading,
];
const agreement = (heading: string): Figure => ['Results', 'Minute by minute', 'Agreement', heading];
const satisfied = (heading: string): Figure => ['Results', 'Changes', 'No. 1)', heading];

/** A tenth more of the input means more (1), less (−1) or as much (0) of the answer. */
const directions: readonly (readonly [model: string, input: string, answer: Figure, sign: 1 | -1 | 0])[] = [
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
  // More who enrolled, of whom as many started, are a smaller share of starters, and as many finishers among these.
  ['quality-board', 'Streams_enrolled', stream('Started'), -1],
  ['quality-board', 'Streams_enrolled', stream('Finished'), 0],
  ['quality-board', 'Streams_enrolled', stream('Refunds'), -1],
  ['quality-board', 'Streams_enrolled', stream('Repeat revenue'), -1],
  ['quality-board', 'Streams_started', stream('Started'), 1],
  ['quality-board', 'Streams_started', stream('Finished'), -1],
  ['quality-board', 'Streams_started', module('All streams'), -1],
  ['quality-board', 'Streams_finished', stream('Finished'), 1],
  ['quality-board', 'Streams_finished', stream('With revenue'), -1],
  ['quality-board', 'Streams_with_revenue', stream('With revenue'), 1],
  ['quality-board', 'Streams_with_revenue', stream('Finished'), 0],
  ['quality-board', 'Streams_average_revenue', stream('Their revenue'), 1],
  ['quality-board', 'Streams_average_revenue', stream('Repeat revenue'), 0],
  ['quality-board', 'Streams_promoters', stream('NPS'), 1],
  ['quality-board', 'Streams_promoters', trust('Lowest'), 1],
  ['quality-board', 'Streams_promoters', stream('Satisfied'), -1],
  ['quality-board', 'Streams_passives', stream('NPS'), -1],
  ['quality-board', 'Streams_passives', trust('Highest'), -1],
  ['quality-board', 'Streams_detractors', stream('NPS'), -1],
  ['quality-board', 'Streams_detractors', trust('Highest'), -1],
  ['quality-board', 'Streams_satisfied', stream('Satisfied'), 1],
  ['quality-board', 'Streams_satisfied', stream('NPS'), 0],
  ['quality-board', 'Streams_homework_set', stream('Homework done'), -1],
  ['quality-board', 'Streams_homework_done', stream('Homework done'), 1],
  ['quality-board', 'Streams_lessons_due', stream('Lessons watched'), -1],
  ['quality-board', 'Streams_lessons_watched', stream('Lessons watched'), 1],
  ['quality-board', 'Streams_refunds', stream('Refunds'), 1],
  ['quality-board', 'Streams_reply_hours', stream('Reply time'), 1],
  ['quality-board', 'Streams_cases', stream('Cases'), 1],
  ['quality-board', 'Streams_reviews', stream('Reviews'), 1],
  ['quality-board', 'Streams_repeat_revenue', stream('Repeat revenue'), 1],
  ['quality-board', 'Own_own_1', stream('Mentor score'), 1],
  ['quality-board', 'Progress_stream_1', module('Stream I'), 1],
  ['quality-board', 'Progress_stream_1', module('Stream II'), 0],
  ['quality-board', 'Progress_stream_1', module('All streams'), 1],
  ['quality-board', 'Targets_target', stream('Finished'), 0],
  ['quality-board', 'Before_after_after', ['Quality', 'Before and after, recomputed', 'No. 1)', 'Change'], 1],
  ['quality-board', 'Before_after_before', ['Quality', 'Before and after, recomputed', 'No. 1)', 'Change'], -1],
  // A wider interval is wider at both ends; more answers than there were draw it to the middle.
  ['quality-board', 'Z_value', trust('Lowest'), -1],
  ['quality-board', 'Z_value', trust('Highest'), 1],
  ['quality-board', 'Z_value', stream('NPS'), 0],
  ['quality-board', 'Added_answers', trust('Lowest'), -1],
  ['quality-board', 'Added_share', stream('NPS'), 0],
  ['positioning', 'Scores_own', us('Weighted score'), 1],
  ['positioning', 'Scores_own', us('Horizontal'), 1],
  ['positioning', 'Scores_rival_1', us('Weighted score'), 0],
  // Weights are points: all of them a tenth more are the same weights.
  ['positioning', 'Criteria_weight', us('Weighted score'), 0],
  ['positioning', 'Companies_size', us('Size'), 1],
  ['positioning', 'Companies_size', us('Weighted score'), 0],
  ['positioning', 'Strengths_rating', force('Strengths'), 1],
  ['positioning', 'Strengths_rating', force('Weaknesses'), -1],
  ['positioning', 'Strengths_rating', force('Threats'), 0],
  ['positioning', 'Strengths_weight', force('Strengths'), 1],
  ['positioning', 'Weaknesses_rating', force('Strengths'), -1],
  ['positioning', 'Opportunities_rating', force('Opportunities'), 1],
  ['positioning', 'Threats_rating', force('Opportunities'), -1],
  // As many of each answer more are the same share, of which more is known.
  ['positioning', 'Survey_answers', 'Very_share', 0],
  ['positioning', 'Survey_answers', 'Very_low', 1],
  ['positioning', 'Survey_answers', 'Very_high', -1],
  ['positioning', 'Survey_answers', 'Answers_counted', 1],
  ['positioning', 'Fit_threshold', 'Very_share', 0],
  ['positioning', 'Z_value', 'Very_low', -1],
  ['positioning', 'Z_value', 'Very_high', 1],
  // A loss is a share of those there before: a cohort a tenth larger leaves alike.
  ['positioning', 'Cohort_active', 'Recent_loss', 0],
  ['positioning', 'Level_loss', 'Recent_loss', 0],
  ['sales-kit', 'Objections_heard', costliest('Not overcome'), 1],
  ['sales-kit', 'Objections_heard', costliest('Overcome'), -1],
  ['sales-kit', 'Objections_overcome', costliest('Not overcome'), -1],
  ['sales-kit', 'Objections_overcome', costliest('Overcome'), 1],
  ['sales-kit', 'Script_length', agreement('To minute'), 1],
  ['sales-kit', 'Script_length', agreement('From minute'), 1],
  ['sales-kit', 'Script_length', agreement('Of the talk'), 0],
  ['sales-kit', 'Presale_length', contract('Days so far'), 1],
  ['sales-kit', 'Presale_length', contract('Conversion to here'), 0],
  ['sales-kit', 'Presale_pass', contract('Conversion to here'), 1],
  ['sales-kit', 'Presale_pass', contract('Days so far'), 0],
  ['sales-kit', 'Case_metrics_after', satisfied('Change'), 1],
  ['sales-kit', 'Case_metrics_after', satisfied('Difference'), 1],
  ['sales-kit', 'Case_metrics_before', satisfied('Change'), -1],
  ['sales-kit', 'Blueprint_work', 'Total_time', 1],
  ['sales-kit', 'Blueprint_work', 'Waiting_share', -1],
  ['sales-kit', 'Blueprint_waiting', 'Total_time', 1],
  ['sales-kit', 'Blueprint_waiting', 'Waiting_share', 1],
  ['sales-kit', 'Blueprint_risk', 'Total_time', 0],
];

/** The one number that a figure is now. */
function figureOf(model: Model, figure: Figure): number {
  if (typeof figure === 'string') return model.number(figure);
  const [sheet, table, line, heading] = figure;
  const place = model.heading(sheet, table, heading);
  return Number(model.line(sheet, table, line)[place]);
}

test('a criterion that counts more takes our score towards how we stand in it', async () => {
  const model = await modelOf('positioning').type({});
  const before = figureOf(model, us('Weighted score'));
  // The third is our best, the last our worst.
  await model.type({ Criteria_weight: [[30], [25], [30], [15], [10]] });
  const better = figureOf(model, us('Weighted score'));
  await model.type({ Criteria_weight: [[30], [25], [20], [15], [20]] });
  expect(better).toBeGreaterThan(before);
  expect(figureOf(model, us('Weighted score'))).toBeLessThan(before);
});

test('fewer of one cohort who stay are a larger loss, and one more who would be very disappointed is a larger share', async () => {
  const model = await modelOf('positioning').type({});
  const [loss, share] = [model.number('Recent_loss'), model.number('Very_share')];
  const active = model.computed.named('Cohort_active').map(([one]) => [one ?? '']);
  await model.type({
    Cohort_active: active.map(([one], age) => [age === 8 ? 290 : (one ?? '')]),
    Survey_answers: [[63], [54], [20], [9]],
  });
  expect(model.number('Recent_loss')).toBeGreaterThan(loss);
  expect(model.number('Very_share')).toBeGreaterThan(share);
});

const named = directions.map(
  ([id, input, answer, sign]) => [id, input, [answer].flat().join(', '), sign, answer] as const,
);

test.each(sampled(named, 4))('in %s %s → %s: %d', async (id, input, _, sign, answer) => {
  const model = await modelOf(id).type({});
  const before = figureOf(model, answer);
  const typed = model.computed.named(input);
  await model.type({
    [input]: typed.map((row) => row.map((value) => (typeof value === 'number' ? value * 1.1 : value))),
  });
  const moved = figureOf(model, answer) - before;
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

test('one definition each: the NPS of a stream is that of PLAN.NPS for the answers counted in it', async () => {
  const model = modelOf('quality-board');
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(answers, answers, answers, answers), async (streams) => {
      const among = (least: number, most: number): number[][] =>
        streams.map((one) => [one.filter((score) => score >= least && score <= most).length]);
      await model.type({
        Streams_promoters: among(9, 10),
        Streams_passives: among(7, 8),
        Streams_detractors: among(0, 6),
      });
      const npsOf = (scores: readonly number[]): number => Number(functionNamed('PLAN.NPS').call([scores]));
      streams.forEach((scores, index) => {
        const line = ['Stream I', 'Stream II', 'Stream III', 'Stream IV'][index] ?? '';
        expect(figureOf(model, ['Quality', 'How sure the NPS is', line, 'NPS'])).toBeCloseTo(npsOf(scores), 9);
      });
      expect(figureOf(model, stream('NPS'))).toBeCloseTo(npsOf(streams.flat()), 9);
    }),
    { numRuns: runs(40) },
  );
});

test('one definition each: the LTV of a chain of products is that of PLAN.LTV by survival, and of PLAN.UE by offers', async () => {
  const model = modelOf('product-matrix');
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const money = fc.double({ min: 1, max: 5000, noNaN: true });
  const products = ['Free lesson', 'Starter course', 'Main course', 'Personal mentoring'];
  const lines = model.computed.named('Links_from').length;
  const column = (values: readonly (string | number)[]): (string | number)[][] =>
    Array.from({ length: lines }, (_, line) => [values[line] ?? '']);
  await model.type({
    Products_state: products.map(() => ['on sale']),
    Products_entering: [[100], [0], [0], [0]],
    Products_cost: products.map(() => [0]),
    Links_from: column(products.slice(0, 3)),
    Links_to: column(products.slice(1)),
    Links_state: column(products.slice(1).map(() => 'in place')),
    Links_bonus: column([0, 0, 0]),
    Links_delay: column([0, 0, 0]),
  });
  await fc.assert(
    fc.asyncProperty(fc.tuple(share, share, share), fc.tuple(money, money, money, money), async (shares, prices) => {
      const survival = shares.reduce<number[]>((curve, one) => [...curve, (curve.at(-1) ?? 1) * one], [1]);
      await model.type({ Links_share: column(shares), Products_price: prices.map(() => [prices[0]]) });
      const alike = Number(functionNamed('PLAN.LTV').call(prices[0], [survival]));
      expect(model.number('Ltv') / alike).toBeCloseTo(1, 12);
      await model.type({ Products_price: prices.map((one) => [one]) });
      const offers = prices.slice(1).map((one, at) => [survival[at + 1] ?? 0, one, 0]);
      const different = Number(functionNamed('PLAN.UE').call(prices[0], 1, 0, offers, 0, 0, 'ltv'));
      expect(model.number('Ltv') / different).toBeCloseTo(1, 12);
    }),
    { numRuns: runs(100) },
  );
});

// Where tests do not lie on a curve, the two fit otherwise: the model log-odds, with a range of trust, the function shares.
test('one definition each: the price of highest profit and turnover is that of PLAN.PRICE_OPTIMUM for tests on one curve', async () => {
  const model = modelOf('pricing');
  const lines = model.computed.named('Tests_price').length;
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 100, max: 900, noNaN: true }),
      fc.double({ min: 0.3, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 0.6, noNaN: true }),
      async (middle, fall, cost) => {
        const slope = fall / middle;
        const prices = Array.from({ length: lines }, (_, test) => (middle * (test + 1)) / 2);
        const shares = prices.map((one) => 1 / (1 + Math.exp(slope * one - fall)));
        // So many that the half that is added to each count is nothing.
        const visitors = 1e12;
        await model.type({
          Refund_rate: 0,
          Payment_fee: 0,
          Tiers_cost: [[cost * middle], [cost * middle], [cost * middle]],
          Tests_price: prices.map((one) => [one]),
          Tests_visitors: prices.map(() => [visitors]),
          Tests_buyers: shares.map((one) => [one * visitors]),
        });
        for (const [name, unitCost] of [
          ['Best_turnover_price', 0],
          ['Best_profit_price', cost * middle],
        ] as const) {
          const said = Number(functionNamed('PLAN.PRICE_OPTIMUM').call([prices], [shares], unitCost, 'price'));
          const [least, most] = [prices[0] ?? 0, prices.at(-1) ?? 0];
          // The model stays within the prices that were tested.
          expect(model.number(name) / Math.min(most, Math.max(least, said))).toBeCloseTo(1, 6);
        }
      },
    ),
    { numRuns: runs(40) },
  );
});
