// What must hold of any sales plan, whoever computes it: the definitions of the PLAN functions, and which way each input
// moves the answer by economics.
import fc from 'fast-check';
import { functions } from '../../src/functions';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { plan } from '../../src/plan';
import type { Language } from '../../src/locales/language';
import { languages } from '../../src/locales/language';
import type { Answers } from '../../src/templates';
import { checkAnswers, initialAnswers } from '../../src/templates';
import { salesPlan } from '../../src/templates/sales-plan';
import { runs, sampled } from '../depth';
import { Model } from './typed-model';

jest.setTimeout(120_000);

const small = {
  periods: 4,
  channels: ['Ads', 'Friends'],
  stages: ['Leads', 'Called', 'Paid'],
  products: [
    { name: 'Basic', price: 100 },
    { name: 'Full', price: 300 },
  ],
  offers: [
    { name: 'Next', price: 200 },
    { name: 'More', price: 900 },
  ],
  scenarios: ['Only'],
};

function made(changes: Record<string, unknown> = {}): WorkbookPlan {
  return plan(salesPlan, { ...initialAnswers(salesPlan, 'en', '2026-02-10'), depth: 'full', ...changes }, 'en');
}

const called = (id: string, ...args: readonly unknown[]): unknown =>
  functions.find((each) => each.id === id)?.call(...(args as never[]));

/** Names of single inputs, with their values in the model; a line of the scenarios' table is written into it. */
async function type(model: Model, values: Readonly<Record<string, number>>): Promise<void> {
  const { inputs } = model.made;
  const typed: Record<string, CellContent[][] | number> = {};
  const scenarios = inputs.filter(({ id }) => id.startsWith('scenarios.'));
  for (const [name, value] of Object.entries(values)) {
    const rows = scenarios[0]?.cells.map(({ row }) => row) ?? [];
    const place = rows.indexOf(name);
    if (place < 0) {
      typed[name] = value;
      continue;
    }
    for (const { name: column } of scenarios) {
      const lines =
        (typed[column] as CellContent[][] | undefined) ?? model.computed.named(column).map((line) => [...line]);
      lines[place] = [value];
      typed[column] = lines;
    }
  }
  await model.type(typed);
}

const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 200_000 }).map((cents) => cents / 100),
);

/** Within a relative 1e-9 of the larger of the two; a dash stands for what cannot be told. */
function expectSame(told: unknown, by: unknown): void {
  if (typeof by !== 'number') expect(typeof told).toBe('string');
  else
    expect(Math.abs(Number(told) - by)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(by), Math.abs(Number(told))));
}

const orDash = (id: string, ...args: readonly unknown[]): unknown => {
  try {
    return called(id, ...args);
  } catch {
    return undefined;
  }
};

describe('one definition each: the model says what the functions say', () => {
  test('of one customer: PLAN.UE', async () => {
    const model = new Model(made(small));
    const inputs = fc.record({
      price_1: amount,
      price_2: amount,
      offer_price_1: amount,
      offer_price_2: amount,
      refund_rate: share,
      referrals: fc.integer({ min: 0, max: 3000 }).map((part) => part / 1000),
      repeat_factor: fc.integer({ min: 0, max: 2000 }).map((part) => part / 1000),
      Conversion_cost: amount,
      Delivery_cost: amount,
      Referral_fee: amount,
    });
    const offers = fc.record({ rates: fc.tuple(share, share), costs: fc.tuple(amount, amount) });
    await fc.assert(
      fc.asyncProperty(inputs, offers, async (typed, { rates, costs }) => {
        await type(model, typed);
        await model.type({ Offers_rate: rates.map((one) => [one]), Offers_cost: costs.map((one) => [one]) });
        const fee = model.number('Payment_fee');
        const offered = [
          [Math.min(1, rates[0] * typed.repeat_factor), typed.offer_price_1, costs[0] + fee * typed.offer_price_1],
          [Math.min(1, rates[1] * typed.repeat_factor), typed.offer_price_2, costs[1] + fee * typed.offer_price_2],
        ];
        const cac = model.number('Acquisition_cost');
        const by = (output: string): unknown =>
          orDash(
            'PLAN.UE',
            model.number('Average_order'),
            cac,
            [[typed.Conversion_cost, typed.Delivery_cost, model.number('Order_fee')]],
            offered,
            typed.referrals,
            typed.refund_rate,
            output,
            typed.Referral_fee,
          );
        const told = (name: string): unknown => model.computed.named(name)[0]?.[0];
        expect(cac).toBeGreaterThan(0);
        expectSame(told('Unit_economics'), by('direct'));
        expectSame(told('Unit_economics_full'), by('ue'));
        expectSame(told('Lifetime_revenue'), by('ltv'));
        expectSame(told('Lifetime_value'), by('ltv_margin'));
        expectSame(told('Value_to_cac'), by('ltv_to_cac_margin'));
        expectSame(told('First_order_roas'), by('first_order_roi'));
        expectSame(told('Break_even_roas'), by('break_even_roas'));
      }),
      { numRuns: runs(60) },
    );
  });

  test('of an average first order: the mix of prices', async () => {
    const model = new Model(made(small));
    await type(model, { price_1: 100, price_2: 300 });
    await model.type({ Mix_share: [[0.75], [0.25]] });
    expect(model.number('Average_order')).toBe(150);
  });

  test('of what the plan is worth and when it is paid back: PLAN.NPV, PLAN.IRR, PLAN.PAYBACK over its points in time', async () => {
    const model = new Model(made(small));
    const periods = 4;
    const inputs = fc.record({
      Discount_rate: fc.integer({ min: 0, max: 900 }).map((part) => part / 1000),
      price_1: amount,
      refund_rate: share,
    });
    const money = fc.tuple(amount, fc.integer({ min: 0, max: 30_000 }));
    const timing = fc.constantFrom('start', 'middle', 'end');
    await fc.assert(
      fc.asyncProperty(inputs, money, timing, timing, async (typed, [payroll, investment], invested, earned) => {
        await type(model, typed);
        await model.type({
          Investment: [[investment, 0, 0, 0]],
          Payroll: [[payroll, payroll, payroll, payroll]],
          Investment_timing: invested,
          Operating_timing: earned,
        });
        // A line for every start, middle and end: half a period from one to the next, the first one now.
        const flows = Array.from({ length: 2 * periods + 1 }, (_, point) => [
          Number(model.computed.value('Flows in time', `E${String(16 + point)}`)),
        ]);
        const half = Math.sqrt((1 + typed.Discount_rate) ** (1 / 12)) - 1;
        expectSame(model.number('Net_present_value'), called('PLAN.NPV', half, flows, null, 'start'));
        const rate = model.computed.named('Internal_rate')[0]?.[0];
        if (typeof rate === 'number') {
          const found = Number(called('PLAN.IRR', flows, null, Math.sqrt(1 + rate) - 1));
          expect(Math.abs((1 + found) ** 2 / (1 + rate) - 1)).toBeLessThan(1e-7);
        }
        const payback = model.computed.named('Payback_period')[0]?.[0];
        const point = orDash('PLAN.PAYBACK', flows);
        if (typeof point !== 'number') expect(payback).toBe('not in this plan');
        // The point in time after which it is never below zero again lies in this period.
        else expect(payback).toBe(Math.max(0, Math.ceil(Math.ceil(point - 1e-9) / 2)));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a plan has no internal rate to show where a second one exists', () => {
  // A polynomial changes sign between its ends where these have different signs: with −0.01 as the last flow, the worth
  // turns once more on the way to −100 %. Descartes: as many rates as changes of sign, or fewer by an even number.
  const flowsOf = (model: Model): number[] =>
    Array.from({ length: 9 }, (_, point) => Number(model.computed.value('Flows in time', `E${String(16 + point)}`)));
  const planOf = async (last: number): Promise<Model> => {
    const model = new Model(made(small));
    await model.type({ Investment: [[1_000_000, 0, 0, 0]], Other_fixed: [[0, 0, 0, 0]], Payroll: [[0, 0, 0, 0]] });
    await model.type({ Investment_timing: 'start', Operating_timing: 'end', Seats: [['', '', '', '']] });
    await type(model, { price_1: 1_000_000, price_2: 1_000_000, refund_rate: 0, referrals: 0 });
    const end = flowsOf(model)[8] ?? 0;
    await model.type({ Payroll: [[0, 0, 0, end - last]] });
    expect(flowsOf(model)[8]).toBeCloseTo(last, 4);
    return model;
  };

  test('all is paid before anything comes back: one rate', async () => {
    expect(typeof (await planOf(0.01)).computed.named('Internal_rate')[0]?.[0]).toBe('number');
  });

  test('a cent is paid after all has come back: two rates', async () => {
    const model = await planOf(-0.01);
    const flows = flowsOf(model);
    const worth = (rate: number): number => flows.reduce((sum, flow, point) => sum + flow / (1 + rate) ** point, 0);
    const signs = [-0.999999, 0, 1e6].map((rate) => Math.sign(worth(rate)));
    expect(signs).toEqual([-1, 1, -1]);
    expect(model.computed.named('Internal_rate')[0]?.[0]).toBe('– (several possible)');
  });
});

describe('each input moves the answer the way economics says', () => {
  /** A tenth more of the input means more (1), less (−1) or as much (0) of the answer. */
  const directions: readonly (readonly [input: string, answer: string, sign: 1 | -1 | 0])[] = [
    ['price_1', 'Profit_total', 1],
    ['price_1', 'Lifetime_value', 1],
    ['price_1', 'Customers_total', 0],
    ['price_1', 'Acquisition_cost', 0],
    ['offer_price_1', 'Lifetime_value', 1],
    ['offer_price_1', 'Average_order', 0],
    ['conversion_1', 'Customers_total', 1],
    ['conversion_2', 'Acquisition_cost', -1],
    ['conversion_2', 'Profit_total', 1],
    ['refund_rate', 'Profit_total', -1],
    ['refund_rate', 'Lifetime_value', -1],
    ['referrals', 'Customers_total', 1],
    ['referrals', 'Unit_economics_full', 1],
    ['referrals', 'Unit_economics', 0],
    ['lead_cost_factor', 'Acquisition_cost', 1],
    ['lead_cost_factor', 'Customers_total', -1],
    ['lead_cost_factor', 'Lifetime_value', 0],
    ['budget_factor', 'Customers_total', 1],
    ['budget_factor', 'Closing_cash', 1],
    ['repeat_factor', 'Lifetime_value', 1],
    ['repeat_factor', 'Customers_total', 0],
    ['Conversion_cost', 'Unit_economics', -1],
    ['Delivery_cost', 'Profit_total', -1],
    ['Referral_fee', 'Unit_economics_full', -1],
    ['Referral_fee', 'Unit_economics', 0],
    ['Opening_customers', 'Profit_total', 1],
    ['Opening_customers', 'Acquisition_cost', 0],
    ['Discount_rate', 'Net_present_value', -1],
    ['Discount_rate', 'Closing_cash', 0],
    ['Payroll', 'Profit_total', -1],
    ['Payroll', 'Unit_economics', 0],
    ['Other_fixed', 'Closing_cash', -1],
    ['Investment', 'Net_present_value', -1],
    ['Investment', 'Profit_total', 0],
    ['Investment', 'Lowest_cash', -1],
    ['Offers_rate', 'Lifetime_value', 1],
    ['Offers_cost', 'Profit_total', -1],
    ['Season_factor', 'Customers_total', 1],
    ['Own_leads_2', 'Customers_total', 1],
    ['Own_leads_2', 'Acquisition_cost', -1],
    ['Target_revenue', 'Profit_total', 0],
    ['Check_tolerance', 'Net_present_value', 0],
    ['Prepayment_share', 'Closing_cash', 1],
    ['Prepayment_share', 'Owed_at_end', 1],
    ['Prepayment_share', 'Profit_total', 0],
    ['Prepayment_share', 'Earned_total', 0],
    ['Instalment_share', 'Net_present_value', -1],
    ['Instalments', 'Collected_total', -1],
    ['Payment_fee', 'Unit_economics', -1],
    ['Payment_fee', 'Net_present_value', -1],
    ['Delivery_periods', 'Earned_total', -1],
    ['Delivery_periods', 'Owed_at_end', 1],
    ['Opening_owed', 'Earned_total', 1],
    ['Opening_owed', 'Collected_total', 0],
    ['Opening_due', 'Closing_cash', 1],
    ['Opening_due', 'Earned_total', 0],
    ['Vat_rate', 'Revenue_total', -1],
    ['Vat_rate', 'Lifetime_value', -1],
    ['Turnover_tax', 'Net_present_value', -1],
    ['Turnover_tax', 'Profit_total', 0],
    ['Profit_tax', 'Closing_cash', -1],
    ['Profit_tax', 'Unit_economics', 0],
  ];

  test.each(sampled(directions, 4))('%s → %s: %d', async (input, answer, sign) => {
    const model = new Model(made(small));
    // Without a limit of seats, and with something of everything.
    await model.type({
      Seats: [['', '', '', '']],
      Own_leads_2: [[20, 20, 20, 20]],
      Opening_customers: 5,
      Opening_periods: 3,
      Referral_fee: 3,
      Investment: [[5000, 0, 0, 0]],
      Instalments: 10,
      Delivery_periods: 10,
      Opening_owed: 700_000,
      Opening_due: 900_000,
      Vat_rate: 0.1,
      Turnover_tax: 0.02,
    });
    await type(model, { referrals: 0.2, refund_rate: 0.05 });
    const before = model.number(answer);
    const line = model.made.inputs
      .find(({ id }) => id.startsWith('scenarios.'))
      ?.cells.findIndex(({ row }) => row === input);
    if (line !== undefined && line >= 0) {
      await type(model, { [input]: Number(model.computed.named('Scenarios_case_1')[line]?.[0]) * 1.1 });
    } else {
      const typed = model.computed.named(input);
      await model.type({ [input]: typed.map((row) => row.map((value) => Number(value) * 1.1)) });
    }
    const moved = model.number(answer) - before;
    expect(before).not.toBeNaN();
    expect(Math.sign(Math.abs(moved) < 1e-6 ? 0 : moved)).toBe(sign);
  });

  test('ten times all money is ten times the worth, at the same rate of return', async () => {
    const model = new Model(made(small));
    await model.type({ Investment: [[5000, 0, 0, 0]] });
    const [worth, rate, ratio] = ['Net_present_value', 'Internal_rate', 'Value_to_cac'].map((name) =>
      model.number(name),
    );
    const lines = ['price_1', 'price_2', 'offer_price_1', 'offer_price_2'];
    const places = model.made.inputs.find(({ id }) => id.startsWith('scenarios.'))?.cells.map(({ row }) => row) ?? [];
    const now = model.computed.named('Scenarios_case_1');
    await type(model, Object.fromEntries(lines.map((line) => [line, 10 * Number(now[places.indexOf(line)]?.[0])])));
    const amounts = [
      'Conversion_cost',
      'Delivery_cost',
      'Referral_fee',
      'Offers_cost',
      'Payroll',
      'Other_fixed',
      'Investment',
    ];
    const moneyOfChannels = ['Budget_1', 'Budget_2', 'Lead_cost_1', 'Lead_cost_2', 'Activities_cost'];
    for (const name of [...amounts, ...moneyOfChannels]) {
      const typed = model.computed.named(name);
      await model.type({
        [name]: typed.map((row) => row.map((value) => (typeof value === 'number' ? 10 * value : value))),
      });
    }
    expectSame(model.number('Net_present_value'), 10 * (worth ?? NaN));
    expectSame(model.number('Internal_rate'), rate);
    expectSame(model.number('Value_to_cac'), ratio);
  });
});

describe('what orders of the plan still bring after its end', () => {
  const terms = fc.record({
    Prepayment_share: share,
    Instalment_share: share,
    Instalments: fc.integer({ min: 1, max: 6 }),
    Payment_delay: fc.integer({ min: 0, max: 6 }),
    Delivery_delay: fc.integer({ min: 0, max: 4 }),
    Delivery_periods: fc.integer({ min: 1, max: 6 }),
    Tax_delay: fc.integer({ min: 0, max: 4 }),
  });
  const taxes = { Payment_fee: 0.03, Vat_rate: 0.2, Turnover_tax: 0.02, Opening_owed: 700, Opening_due: 900 };

  test('terms of payment and delivery move cash, but not what it comes to at last', async () => {
    const model = new Model(made(small));
    await model.type({ ...taxes, Investment: [[5000, 0, 0, 0]], Profit_tax: 0 });
    const atLast = model.number('Cash_with_rest');
    const moved = new Set<number>();
    await fc.assert(
      fc.asyncProperty(terms, async (typed) => {
        await model.type(typed);
        moved.add(model.number('Closing_cash'));
        expectSame(model.number('Cash_with_rest'), atLast);
        await model.type({ Discount_rate: 0 });
        expectSame(model.number('Npv_with_rest'), atLast);
        await model.type({ Discount_rate: 0.2 });
      }),
      { numRuns: runs(60) },
    );
    expect(moved.size).toBeGreaterThan(1);
  });

  test('is what a longer plan collects and pays in which nothing more is sold', async () => {
    const money = { offers: [], scenarios: ['Only'] };
    const [short, long] = [made({ ...small, ...money }), made({ ...small, ...money, periods: 24 })].map(
      (one) => new Model(one),
    );
    if (!short || !long) throw new Error('there are two');
    const periods = ['Budget_1', 'Budget_2', 'Payroll', 'Other_fixed', 'Investment', 'Own_leads_1', 'Own_leads_2'];
    for (const model of [short, long]) {
      // Who is waiting for a seat, or was referred, would buy in the longer plan.
      await model.type({ ...taxes, Seats: model.computed.named('Seats').map((row) => row.map(() => '')) });
      for (const column of ['moves', 'since', 'until', 'cost', 'effect']) {
        const name = `Activities_${column}`;
        await model.type({ [name]: model.computed.named(name).map(() => ['']) });
      }
      await type(model, { referrals: 0 });
    }
    for (const name of periods) {
      const [first = []] = short.computed.named(name);
      await long.type({ [name]: [Array.from({ length: 24 }, (_, period) => first[period] || 0)] });
    }
    await fc.assert(
      fc.asyncProperty(terms, fc.integer({ min: 0, max: 400 }), async (typed, tax) => {
        for (const model of [short, long]) await model.type({ ...typed, Profit_tax: tax / 1000 });
        // A profit that fees reduce after it was taxed: the rest is taxed as one.
        const peak = long.row('Payments', 'Taxes', 'Profit earned so far').map(Number);
        fc.pre(Math.max(...peak) <= (peak.at(-1) ?? 0) + 1e-9);
        expectSame(short.number('Cash_with_rest'), long.number('Closing_cash'));
        expectSame(long.number('Cash_with_rest'), long.number('Closing_cash'));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the kinds of business', () => {
  const kinds = salesPlan.questions.find(({ id }) => id === 'business');
  const options = kinds?.kind === 'choice' ? kinds.options : [];
  const answersIn = (language: Language, { value, sets }: (typeof options)[number]): Answers => ({
    ...initialAnswers(salesPlan, language, '2026-02-10'),
    business: value,
    ...Object.fromEntries(Object.entries(sets ?? {}).map(([id, answer]) => [id, answer[language]])),
  });
  const other = options.filter(({ value }) => value !== 'school');

  test('the questions open with the answers of the kind that is chosen at first', () => {
    for (const language of languages) {
      const [first] = options;
      if (!first) throw new Error('no kind of business');
      expect(answersIn(language, first)).toEqual(initialAnswers(salesPlan, language, '2026-02-10'));
    }
  });

  test.each(sampled(other, 3).map((one) => [one.value, one] as const))(
    '%s speaks of no school, in any language',
    (_, option) => {
      for (const language of languages) {
        const answers = answersIn(language, option);
        expect(checkAnswers(salesPlan, answers)).toEqual([]);
        const texts = ['essential', 'full']
          .map((depth) => JSON.stringify(plan(salesPlan, { ...answers, depth }, language).sheets))
          .join();
        // What starts on dates is asked for by a question of its own.
        expect(texts).not.toMatch(
          /webinar|homework|course|lesson|student|mentor|вебинар|домашн|курс|урок|ученик|наставн|课程|到课|辅导|学员|作业|khóa học|học viên|kèm cặp/i,
        );
      }
    },
  );

  test.each(sampled(options, 4).map((one) => [one.value, one] as const))(
    '%s makes a plan in which all checks pass',
    (_, option) => {
      const model = new Model(plan(salesPlan, { ...answersIn('en', option), depth: 'full' }, 'en'));
      expect(model.number('Checks_failed')).toBe(0);
      expect(model.number('Revenue_total')).toBeGreaterThan(0);
      const essential = new Model(plan(salesPlan, answersIn('en', option), 'en'));
      expect(essential.number('Checks_failed')).toBe(0);
      expect(essential.number('Lifetime_value')).toBeGreaterThan(0);
    },
  );
});
