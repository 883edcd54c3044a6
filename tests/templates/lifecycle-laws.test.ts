// What must hold of any product line, whoever computes it: laws of economics, and the definitions of the PLAN functions.
import fc from 'fast-check';
import { runs } from '../depth';
import { functions } from '../../src/functions';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { plan } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { productLifecycle } from '../../src/templates/product-lifecycle';
import { Model } from './typed-model';

jest.setTimeout(120_000);

const stageWords = ['Introduction', 'Growth', 'Maturity', 'Decline'];

function made(changes: Record<string, unknown> = {}): WorkbookPlan {
  return plan(productLifecycle, { ...initialAnswers(productLifecycle, 'en', '2026-02-10'), ...changes } as never, 'en');
}

const one = [{ name: 'One', price: 100 }];
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const called = (id: string, ...args: readonly unknown[]): unknown =>
  functions.find((each) => each.id === id)?.call(...(args as never[]));
const asList = (found: unknown): CellContent[] => (found as CellContent[][]).flat();

describe('one definition each: the model says what the functions say', () => {
  test('of the customers that come: PLAN.DIFFUSION', async () => {
    const model = new Model(made({ periods: 12, products: one }));
    const input = fc.record({
      p: fc.integer({ min: 1, max: 200 }).map((value) => value / 1000),
      q: fc.integer({ min: 0, max: 900 }).map((value) => value / 1000),
      m: fc.integer({ min: 1, max: 1_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ p, q, m }) => {
        await model.type({
          Demand_innovation: p,
          Demand_imitation: q,
          Demand_market: m,
          Demand_launch: 1,
          Position_by_triggers: 'no',
        });
        const adopters = asList(called('PLAN.DIFFUSION', p, q, m, 12)).map(Number);
        const cumulative = asList(called('PLAN.DIFFUSION', p, q, m, 12, 'cumulative')).map(Number);
        model.numbers('With exit', 'One', 'New customers').forEach((count, period) => {
          expect(Math.abs(count - (adopters[period] ?? 0))).toBeLessThan(1e-9 * m);
        });
        model.numbers('With exit', 'One', 'Customers so far').forEach((count, period) => {
          expect(Math.abs(count - (cumulative[period] ?? 0))).toBeLessThan(1e-9 * m);
          expect(count).toBeLessThanOrEqual(m * (1 + 1e-12));
        });
      }),
      { numRuns: runs(60) },
    );
  });

  test('of the stages: PLAN.LIFECYCLE_STAGE from what is known so far', async () => {
    const model = new Model(made({ demand: 'typed', periods: 14, products: one }));
    const sold = fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }) }, fc.constant(0)), {
      minLength: 14,
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(sold, fc.integer({ min: 1, max: 5 }), async (sales, smoothing) => {
        // The function needs two periods from the first to the last sale.
        const last = sales.reduce((latest, count, period) => (count > 0 ? period : latest), -1);
        fc.pre(sales.findIndex((count) => count > 0) < last);
        await model.type({ Sold_1: [sales], Smoothing: smoothing, Demand_launch: 1, Position_by_triggers: 'no' });
        const told = asList(called('PLAN.LIFECYCLE_STAGE', [sales], smoothing, 'so_far'))
          .slice(0, last + 1)
          .map((stage) => (stage === '' ? '–' : String(stage).replace(/^./, (letter) => letter.toUpperCase())));
        // After the last sale the function tells no stage; the plan cannot know that it was the last.
        expect(model.row('With exit', 'One', 'Stage').slice(0, last + 1)).toEqual(told);
      }),
      { numRuns: runs(150) },
    );
  });

  test('of the place in the portfolio: PLAN.BCG', async () => {
    const model = new Model(made({ periods: 3, products: one }));
    const input = fc.record({
      own: fc.integer({ min: 0, max: 50 }).map((value) => value / 100),
      rival: fc.integer({ min: 1, max: 50 }).map((value) => value / 100),
      growth: fc.integer({ min: -50, max: 60 }).map((value) => value / 100),
      highShare: fc.integer({ min: 1, max: 30 }).map((value) => value / 10),
      highGrowth: fc.integer({ min: 1, max: 30 }).map((value) => value / 100),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ own, rival, growth, highShare, highGrowth }) => {
        await model.type({
          Share_1: [[own, own, own]],
          Position_competitor: rival,
          Position_market_growth: growth,
          Matrix_share: highShare,
          Matrix_growth: highGrowth,
          Demand_launch: 1,
          Look_period: 2,
        });
        const [told] = asList(called('PLAN.BCG', own / rival, growth, highShare, highGrowth));
        fc.pre(told !== '');
        const title = 'BCG matrix in the period to look at';
        expect(model.line('Portfolio', title, 'One')[5]).toBe(told);
      }),
      { numRuns: runs(80) },
    );
  });

  test('of what it is worth and when it is paid back: PLAN.NPV and PLAN.PAYBACK', async () => {
    const model = new Model(made({ periods: 10, products: one }));
    const money = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 10, maxLength: 10 });
    const rates = fc.integer({ min: 0, max: 90 }).map((value) => value / 100);
    await fc.assert(
      fc.asyncProperty(money, money, rates, fc.integer({ min: 0, max: 10 }), async (invested, fixed, rate, exit) => {
        await model.type({
          Investment_1: [invested],
          Fixed_cost_1: [fixed.map((cost) => cost / 10)],
          Discount_rate: rate,
          Position_decided_exit: exit,
          Investment_timing: 'start',
        });
        const flows = model.numbers('With exit', 'Portfolio', 'Cash flow');
        const paid = model.numbers('With exit', 'Portfolio', 'Investment');
        const scale = total(flows.map(Math.abs)) + total(paid);
        const perPeriod = (1 + rate) ** 0.25 - 1;
        const earned = Number(called('PLAN.NPV', perPeriod, [flows.map((flow, period) => flow + (paid[period] ?? 0))]));
        const investment = Number(called('PLAN.NPV', perPeriod, [paid], null, 'start'));
        expect(Math.abs(model.number('Net_present_value') - (earned - investment))).toBeLessThan(1e-9 * scale + 1e-6);
        await model.type({ Investment_timing: 'end' });
        const value = Number(called('PLAN.NPV', perPeriod, [flows]));
        expect(Math.abs(model.number('Net_present_value') - value)).toBeLessThan(1e-9 * scale + 1e-6);
        let paidBack: CellContent = 'not in this plan';
        try {
          // The function counts from the first flow and says when in a period, the model in which of its periods; 0 is what
          // never had to be paid back.
          const time = Number(called('PLAN.PAYBACK', [flows]));
          paidBack = time === 0 ? 0 : Math.ceil(time - 1e-9) + 1;
        } catch {
          // Never.
        }
        expect(model.computed.named('Payback_period')[0]?.[0]).toBe(paidBack);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('an exit', () => {
  const decided = fc.integer({ min: 1, max: 16 });

  test('ends sales, runs down every cost and leaves no money moving once it is closed', async () => {
    const model = new Model(made({ periods: 16, period_kind: 'month', products: one }));
    await fc.assert(
      fc.asyncProperty(
        decided,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 4, maxLength: 4 }),
        async (exit, days) => {
          await model.type({
            Position_decided_exit: exit,
            Position_by_triggers: 'no',
            Exit_steps_length: days.map((length) => [length]),
            Demand_launch: 1,
          });
          const starts = model.numbers('With exit', 'Period', 'From');
          const begins = starts[exit - 1] ?? 0;
          const salesEnd = begins + (days[0] ?? 0) + (days[1] ?? 0);
          const closed = salesEnd + (days[2] ?? 0) + (days[3] ?? 0);
          const row = (label: string): number[] => model.numbers('With exit', 'One', label);
          starts.forEach((start, period) => {
            const before = period + 1 < exit;
            if (before) expect(row('Sales')[period]).toBe(model.numbers('Lifecycle', 'One', 'Sales')[period]);
            if (start >= begins) expect([row('Marketing')[period], row('Investment')[period]]).toEqual([0, 0]);
            if (start >= salesEnd)
              expect([row('Sales')[period], row('Revenue')[period], row('New customers')[period]]).toEqual([0, 0, 0]);
            if (start > closed) expect(row('Cash flow')[period]).toBe(0);
          });
          // What the customers were stays; none is lost or made by leaving.
          expect(
            row('Customers so far').every((count, period, all) => period === 0 || count >= (all[period - 1] ?? 0)),
          ).toBe(true);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('that is decided changes cash and NPV, by what the table beside says', async () => {
    const model = new Model(made({ products: one }));
    await model.type({ Position_by_triggers: 'no', Position_decided_exit: 0 });
    const kept = model.number('Net_present_value');
    expect(model.number('Exit_gain')).toBe(0);
    for (const exit of [4, 9, 18]) {
      await model.type({ Position_decided_exit: exit });
      const worth = model.number('Net_present_value');
      expect(worth).not.toBe(kept);
      expect(model.number('Exit_gain')).toBeCloseTo(worth - kept, 4);
      const [keptCash, cash, keptWorth, leftWorth] = model
        .line('Launch and exit', 'With and without exit', 'One')
        .map(Number);
      expect(keptWorth).toBeCloseTo(kept, 4);
      expect(leftWorth).toBeCloseTo(worth, 4);
      expect(cash).toBeCloseTo(total(model.numbers('With exit', 'One', 'Cash flow')), 4);
      expect(keptCash).toBeCloseTo(total(model.numbers('Lifecycle', 'One', 'Cash flow if kept')), 4);
    }
  });

  test('costs what closing costs, however late it is decided', async () => {
    const model = new Model(made({ products: one }));
    await model.type({ Position_by_triggers: 'no', Exit_steps_length: [[30], [60], [90], [90]], Discount_rate: 0 });
    for (const exit of [1, 10, 19, 20]) {
      await model.type({ Position_decided_exit: exit, Exit_money_closing_cost: 0 });
      const free = model.number('Exit_gain');
      await model.type({ Exit_money_closing_cost: 500_000 });
      expect([exit, free - model.number('Exit_gain')]).toEqual([exit, expect.closeTo(500_000, 4)]);
    }
  });

  test('of a product that loses money pays, of one that earns costs', async () => {
    const model = new Model(made({ products: one }));
    await model.type({
      Position_decided_exit: 10,
      Exit_money_capital: 0,
      Exit_money_closing_cost: 0,
      Investment_1: [Array(20).fill(0)],
    });
    await model.type({ Costs_unit_cost: 1000 });
    expect(model.number('Exit_gain')).toBeGreaterThan(0);
    await model.type({
      Costs_unit_cost: 0,
      Fixed_cost_1: [Array(20).fill(0)],
      Marketing_product_1: [[0], [0], [0], [0]],
    });
    expect(model.number('Exit_gain')).toBeLessThan(0);
  });

  test.each(['week', 'month', 'quarter'])(
    'is not called for by the triggers while an example of %ss still grows',
    (period_kind) => {
      const model = new Model(made({ period_kind, periods: 60 }));
      for (const [index, block] of ['New product', 'Main product', 'Older product'].entries()) {
        const sales = model.numbers('Lifecycle', block, 'Sales');
        const exit = model.computed.named(`Exit_period_${index + 1}`)[0]?.[0];
        if (typeof exit === 'number') expect(exit).toBeGreaterThan(sales.indexOf(Math.max(...sales)) + 1);
      }
    },
  );

  test('is never called for by a trigger in the introduction or in growth, whatever is sold', async () => {
    const model = new Model(made({ demand: 'typed', periods: 12, products: one }));
    await model.type({
      Exit_margin: 1,
      Exit_growth_yearly: 10,
      Exit_share: 1,
      Exit_age: 1,
      Exit_triggers: 1,
      Exit_periods: 1,
      Demand_launch: 1,
    });
    const sold = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sold, async (sales) => {
        await model.type({ Sold_1: [sales] });
        const triggers = model.numbers('Lifecycle', 'One', 'Exit triggers that hold');
        model.numbers('Lifecycle', 'One', 'Stage, as a number').forEach((stage, period) => {
          if (stage < 3) expect(triggers[period]).toBe(0);
        });
        // Sales that rise by as much every period never lead out.
        await model.type({ Sold_1: [sales.map((_, period) => (period + 1) * (sales[0] ?? 1))] });
        expect(model.computed.named('Exit_period_1')[0]?.[0]).toBe('–');
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a stage', () => {
  test('only goes forward, is the same whatever is sold later, and marketing follows it', async () => {
    const model = new Model(made({ demand: 'typed', periods: 12, products: one }));
    await model.type({ Demand_launch: 1, Position_by_triggers: 'no', Marketing_product_1: [[1], [2], [3], [4]] });
    const sold = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sold, sold, fc.integer({ min: 1, max: 11 }), async (sales, other, known) => {
        const told = async (typed: readonly number[]): Promise<number[]> => {
          await model.type({ Sold_1: [typed] });
          return model.numbers('Lifecycle', 'One', 'Stage, as a number');
        };
        const stages = await told(sales);
        expect(stages).toEqual([...stages].sort((first, second) => first - second));
        expect(model.numbers('Lifecycle', 'One', 'Marketing')).toEqual(stages);
        const changed = await told([...sales.slice(0, known), ...other.slice(known)]);
        expect(changed.slice(0, known)).toEqual(stages.slice(0, known));
      }),
      { numRuns: runs(60) },
    );
  });

  test('of a product launched before is never earlier than the one typed', async () => {
    const model = new Model(made({ periods: 12, products: one }));
    for (const [index, stage] of stageWords.entries()) {
      for (const launch of [0, -6, -20]) {
        await model.type({ Demand_launch: launch, Demand_stage_before: stage });
        const found = model.numbers('Lifecycle', 'One', 'Stage, as a number');
        expect(Math.min(...found)).toBeGreaterThanOrEqual(index + 1);
      }
    }
  });

  test('does not depend on the unit in which sales are counted', async () => {
    const model = new Model(made({ demand: 'typed', periods: 12, products: one }));
    await model.type({ Demand_launch: 1, Position_by_triggers: 'no' });
    const sold = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sold, async (sales) => {
        await model.type({ Sold_1: [sales] });
        const stages = model.numbers('Lifecycle', 'One', 'Stage, as a number');
        await model.type({ Sold_1: [sales.map((count) => count * 64)] });
        expect(model.numbers('Lifecycle', 'One', 'Stage, as a number')).toEqual(stages);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('each input moves the answer the way economics says', () => {
  /** What is typed, read, and whether more of the input means more (1), less (−1) or as much (0) of the answer. */
  const directions: readonly (readonly [input: string, answer: string, sign: 1 | -1 | 0])[] = [
    ['Prices_price', 'Net_present_value', 1],
    ['Prices_price', 'Peak_sales', 0],
    ['Costs_unit_cost', 'Net_present_value', -1],
    ['Costs_erosion', 'Revenue_total', -1],
    ['Costs_learning', 'Net_present_value', 1],
    ['Fixed_cost_1', 'Net_present_value', -1],
    ['Investment_1', 'Net_present_value', -1],
    ['Investment_1', 'Profit_total', 0],
    ['Marketing_product_1', 'Net_present_value', -1],
    ['Marketing_product_1', 'Peak_sales', 0],
    ['Demand_market', 'Revenue_total', 1],
    ['Demand_innovation', 'Revenue_total', 1],
    ['Demand_imitation', 'Revenue_total', 1],
    ['Demand_repeat_rate', 'Revenue_total', 1],
    ['Exit_money_capital', 'Exit_gain', 1],
    ['Exit_money_capital', 'Profit_total', 0],
    ['Exit_money_closing_cost', 'Exit_gain', -1],
    ['Execution_cost', 'Exit_gain', -1],
    ['Care_cost', 'Exit_gain', -1],
  ];

  test.each(directions)('%s → %s: %d', async (input, answer, sign) => {
    // Leaves in the middle, by decision: the triggers would answer a change with another exit.
    const model = new Model(made({ products: one }));
    await model.type({ Position_by_triggers: 'no', Position_decided_exit: 12 });
    const before = model.number(answer);
    const typed = model.computed.named(input);
    await model.type({ [input]: typed.map((line) => line.map((value) => Number(value) * 1.1)) });
    const moved = model.number(answer) - before;
    expect(Math.sign(Math.abs(moved) < 1e-6 ? 0 : moved)).toBe(sign);
  });

  test('ten times the money is ten times the worth, at the same rate of return', async () => {
    const inputs = [
      'Prices_price',
      'Costs_unit_cost',
      'Fixed_cost_1',
      'Investment_1',
      'Marketing_product_1',
      'Exit_money_capital',
      'Exit_money_closing_cost',
    ];
    const model = new Model(made({ products: one }));
    const [worth, rate] = [model.number('Net_present_value'), model.number('Internal_rate_yearly')];
    await model.type(
      Object.fromEntries(
        inputs.map((name) => [name, model.computed.named(name).map((line) => line.map((value) => Number(value) * 10))]),
      ),
    );
    expect(model.number('Net_present_value') / worth).toBeCloseTo(10, 9);
    expect(model.number('Internal_rate_yearly')).toBeCloseTo(rate, 9);
  });
});

test('the examples of weeks, months and quarters tell of the same products', () => {
  const yearly = (period_kind: string, aYear: number) => {
    const model = new Model(made({ period_kind, periods: 20 }));
    const down = (name: string): number[] => model.computed.named(name).map(([value]) => Number(value) * aYear);
    return {
      rates: ['Demand_innovation', 'Demand_imitation', 'Demand_repeat_rate', 'Costs_erosion'].map(down),
      ages: model.computed.named('Demand_launch').map(([launch]) => Math.min(0, Number(launch) - 1) / aYear),
      marketing: down('Marketing_product_2'),
      leaveAfter: model.number('Exit_periods') / aYear,
      youngUntil: model.number('Exit_age') / aYear,
      decline: model.number('Exit_growth_yearly'),
    };
  };
  const quarters = yearly('quarter', 4);
  for (const other of [yearly('month', 12), yearly('week', 365 / 7)]) {
    const near = (found: readonly number[], wanted: readonly number[]): void => {
      found.forEach((value, index) => {
        expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThanOrEqual(0.06 * Math.abs(wanted[index] ?? 0));
      });
    };
    other.rates.forEach((line, index) => {
      near(line, quarters.rates[index] ?? []);
    });
    near(other.ages, quarters.ages);
    near(other.marketing, quarters.marketing);
    near(
      [other.leaveAfter, other.youngUntil, other.decline],
      [quarters.leaveAfter, quarters.youngUntil, quarters.decline],
    );
  }
});

test('a return on what was invested is told only of a product whose outlay lies in the plan, and agrees with its NPV', async () => {
  const model = new Model(made({ products: one }));
  for (const launch of [-12, 0, 1, 6]) {
    for (const price of [40, 100, 400]) {
      await model.type({ Demand_launch: [[launch]], Prices_price: [[price]] });
      const cells = model.line('Portfolio', 'Products over the plan', 'One');
      const worth = Number(cells[model.heading('Portfolio', 'Products over the plan', 'NPV')]);
      const ratio = cells[model.heading('Portfolio', 'Products over the plan', 'NPV per 1 invested')];
      const [[rate] = []] = model.computed.named('Chosen_rate');
      if (launch < 1) {
        expect([ratio, rate]).toEqual(['–', '–']);
        continue;
      }
      expect(Number(ratio) > 0).toBe(worth > 0);
      // Where there is one internal rate, it is above the discount rate exactly where there is value.
      if (typeof rate === 'number') expect(rate > model.number('Discount_rate')).toBe(worth > 0);
    }
  }
});

test('a line that was only begun is called unfinished, and is no error', async () => {
  const model = new Model(made());
  const begins = model.computed.named('Launch_steps_begins').map(([day], index) => [index === 1 ? '' : (day ?? '')]);
  const tools = model.computed.named('Tools_what').map(([what], index) => [index === 12 ? 'Poster' : (what ?? '')]);
  await model.type({ Launch_steps_begins: begins, Tools_what: tools });
  expect(model.line('Launch and exit', 'State of the launch', 'Development').slice(0, 4)).toEqual([
    '–',
    '–',
    'unfinished',
    '–',
  ]);
  expect(model.number('Tools_unfinished')).toBe(1);
  expect(model.number('Checks_failed')).toBe(0);
});
