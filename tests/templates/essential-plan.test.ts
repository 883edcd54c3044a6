import fc from 'fast-check';
import { languages } from '../../src/locales/language';
import type { CellContent, TypedValues, WorkbookPlan } from '../../src/plan';
import { keepTyped, plan, typedIn } from '../../src/plan';
import type { Answer } from '../../src/templates';
import { initialAnswers } from '../../src/templates';
import { salesPlan } from '../../src/templates/sales-plan';
import { runs, sampled, slow } from '../depth';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluate } from '../plan/evaluate';
import { lint } from '../plan/lint';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(240_000);

/** The essential sales plan: beside the full one, and its sheet for every Monday computed a second time. */

type Depth = 'essential' | 'full';

const small = {
  periods: 6,
  channels: ['Ads', 'Friends'],
  stages: ['Leads', 'Called', 'Paid'],
  products: [
    { name: 'Basic', price: 100 },
    { name: 'More', price: 300 },
  ],
  offers: [
    { name: 'Next', price: 200 },
    { name: 'Later', price: 50 },
  ],
};

function made(depth: Depth, answers: Readonly<Record<string, Answer>> = small): WorkbookPlan {
  return plan(salesPlan, { ...initialAnswers(salesPlan, 'en', '2026-02-10'), depth, ...answers }, 'en');
}

/** Numbers of a size that people type; some of them nothing. */
const amount = fc
  .oneof({ arbitrary: fc.integer({ min: 1, max: 90_000 }), weight: 5 }, fc.constant(0))
  .map((one) => one / 10);

/** Values for what is typed into an essential plan, by the inputs' ids. */
function typedValues(of: WorkbookPlan): fc.Arbitrary<ReadonlyMap<string, readonly CellContent[]>> {
  const lines = of.inputs.map((input) => {
    const cell = (index: number): fc.Arbitrary<CellContent> => {
      const accepts = input.cells[index]?.accepts;
      if (accepts?.kind === 'text') return fc.constant('text');
      if (accepts?.kind === 'date') return fc.constant('');
      if (accepts?.kind === 'whole') return fc.integer({ min: accepts.min, max: Math.min(accepts.max, 4) });
      if (accepts?.kind !== 'decimal') return fc.constant('');
      return accepts.max <= 1
        ? fc.integer({ min: 0, max: 100 }).map((one) => one / 100)
        : amount.map((one) => Math.max(accepts.min, one));
    };
    const isOptional = input.id.startsWith('fact_') || input.id === 'shown_period';
    const cells = input.cells.map((_, index) =>
      isOptional ? fc.oneof({ arbitrary: cell(index), weight: 3 }, fc.constant<CellContent>('')) : cell(index),
    );
    return [input.id, fc.tuple(...cells)] as const;
  });
  return fc.record(Object.fromEntries(lines)).map((values) => {
    const keep = Object.entries(values).filter(
      ([id]) => id !== 'first_period' && !id.startsWith('period_') && id !== 'check_tolerance',
    );
    return new Map(keep);
  });
}

function type(computed: Computed, of: WorkbookPlan, typed: TypedValues): void {
  for (const { id, name, over } of of.inputs) {
    const values = typed.get(id);
    if (values) computed.type(name, over === 'rows' ? values.map((one) => [one]) : [values]);
  }
  void computed.compute();
}

/** The periods of a row of the plan, found by the title of its block and its label. */
function row(
  computed: Computed,
  of: WorkbookPlan,
  sheet: string,
  title: string,
  label: string,
): readonly CellContent[] {
  const found = of.sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ contents }) => contents)
    .filter(({ cells }) => cells[0]?.[0] === title);
  for (const { address, cells } of found) {
    const index = cells.findIndex((line, place) => place > 0 && line[0] === label);
    const { row: top } = area(address);
    if (index > 0)
      return Array.from({ length: Number(of.answers['periods']) }, (_, period) =>
        computed.value(sheet, at(top + index, 4 + period)),
      );
  }
  throw new Error(`no line "${label}" under "${title}" on ${sheet}`);
}

/** The cells of a table's row. */
function line(computed: Computed, of: WorkbookPlan, sheet: string, title: string, label: string): CellContent[] {
  const block = of.sheets.find(({ name }) => name === sheet)?.contents.find(({ cells }) => cells[0]?.[0] === title);
  const index = block?.cells.findIndex((one, place) => place > 0 && one[0] === label) ?? -1;
  if (!block || index < 0) throw new Error(`no line "${label}" under "${title}" on ${sheet}`);
  const { row: top } = area(block.address);
  return (block.cells[index] ?? []).slice(1).map((_, column) => computed.value(sheet, at(top + index, 1 + column)));
}

function near(found: CellContent | undefined, expected: number | '–', among: number, place: string): void {
  if (expected === '–') return expect([place, found]).toEqual([place, expected]);
  if (typeof found !== 'number' || !(Math.abs(found - expected) <= 1e-9 * Math.max(1, among, Math.abs(expected))))
    throw new Error(`${place} is ${String(found)}, expected ${expected}`);
}

/** What the full plan has besides, as if it were not there. */
function withoutTheRest(typed: TypedValues, of: WorkbookPlan): TypedValues {
  const all = new Map(typed);
  const set = (id: string, value: CellContent): void => {
    const line = of.inputs.find((one) => one.id === id);
    if (line)
      all.set(
        id,
        line.cells.map(() => value),
      );
  };
  for (const { id } of of.inputs.filter((one) => one.id.startsWith('activities.'))) set(id, '');
  set('season.factor', 1);
  set('seats', '');
  set('investment', 0);
  set('payment_fee', 0);
  // The base scenario is the second of three.
  set('scenario', 'Base');
  const scenario = of.inputs.find(({ id }) => id === 'scenarios.case_2');
  all.set(
    'scenarios.case_2',
    (all.get('scenarios.case_2') ?? []).map((value, index) => {
      const line = scenario?.cells[index]?.row ?? '';
      return line === 'referrals' ? 0 : line.endsWith('_factor') ? 1 : value;
    }),
  );
  return all;
}

describe('an essential plan beside the full one', () => {
  const [essential, full] = [made('essential'), made('full')];

  test('has five sheets beside About, and is what is asked for at first', () => {
    expect(essential.sheets.map(({ name }) => name)).toEqual([
      'About',
      'Inputs',
      'Budget and facts',
      'Plan',
      'Month',
      'Checks',
    ]);
    for (const language of languages)
      expect(initialAnswers(salesPlan, language, '2026-02-10')['depth']).toBe('essential');
    expect(made('essential', { period_kind: 'week' }).sheets[4]?.name).toBe('Week');
  });

  test('asks nothing that the full one does not, but for the period that is looked at', () => {
    const known = new Set(full.inputs.map(({ id }) => id));
    expect(essential.inputs.map(({ id }) => id).filter((id) => !known.has(id))).toEqual(['shown_period']);
  });

  test('speaks of no scenario, season, activity, seat, referral, tax, instalment, tolerance or NPV', () => {
    const texts = essential.sheets
      .filter(({ role }) => role !== 'about')
      .map(({ contents }) => JSON.stringify(contents))
      .join();
    expect(texts).not.toMatch(
      /scenario(?!s_)|season|activit|seat|referr|(?<!Check_)tolerance|NPV|discount|instalment|\bVAT\b|\bowed\b/i,
    );
  });

  test('comes to the same, whatever is typed', () => {
    const [one, other] = [evaluateQuickly(essential), evaluateQuickly(full)];
    fc.assert(
      fc.property(typedValues(essential), (values) => {
        const typed = new Map([...typedIn(essential), ...values]);
        type(one, essential, typed);
        const keeping = keepTyped(full, essential, typed);
        expect(keeping.lost.filter(({ label }) => label !== 'Period')).toEqual([]);
        type(other, full, withoutTheRest(typedIn(keeping.plan), full));
        const lines: [string, string, string?][] = [
          ['Leads by channel', 'Ads'],
          ['Leads by channel', 'Friends'],
          ['Funnel', 'Leads'],
          ['Funnel', 'Called'],
          ['Funnel', 'Paid'],
          ['Repeat orders', 'Next'],
          ['Repeat orders', 'Later'],
          ['Revenue', 'Repeat orders'],
          ['Revenue', 'Refunds'],
          ['Revenue', 'Revenue'],
          ['Costs', 'Advertising'],
          ['Costs', 'Converting'],
          ['Costs', 'Delivery and service'],
          ['Costs', 'Repeat orders'],
          ['Costs', 'Fixed costs'],
          ['Costs', 'Costs'],
        ];
        const scale = Math.max(...row(other, full, 'Plan', 'Costs', 'Costs').map(Number));
        const same = (here: [string, string], there: [string, string]): void => {
          const expected = row(other, full, 'Plan', ...there);
          row(one, essential, 'Plan', ...here).forEach((found, period) => {
            const value = expected[period];
            near(
              found,
              typeof value === 'number' ? value : '–',
              scale + Math.abs(Number(value)),
              `${here.join()} ${period}`,
            );
          });
        };
        for (const [title, label] of lines) same([title, label], [title, label]);
        same(['Profit and target', 'Profit'], ['Profit', 'Profit before investment']);
        same(['One lead and one customer', 'CAC'], ['Acquisition and one customer', 'CAC']);
        // Facts, too: typed, or the sum of their parts.
        for (const stage of ['Leads', 'Called'])
          expect(row(one, essential, 'Plan', 'Facts that count', stage)).toEqual(
            row(other, full, 'Deviations', stage, 'Fact'),
          );
      }),
      { numRuns: runs(20), endOnFailure: true },
    );
  });

  test('keeps what was typed on the way to the full one and back', () => {
    const typed = new Map(typedIn(essential));
    typed.set('budget_1', [1, 2, 3, 4, 5, 6]);
    typed.set('fact_leads_2', [7, 8, '', '', '', '']);
    typed.set('mix.share', [0.25, 0.75]);
    typed.set(
      'scenarios.case_2',
      (typed.get('scenarios.case_2') ?? []).map((_, index) => 0.01 * (index + 1)),
    );
    const deeper = keepTyped(full, essential, typed);
    expect(deeper.lost).toEqual([]);
    const back = keepTyped(essential, full, typedIn(deeper.plan));
    const found = typedIn(back.plan);
    for (const { id } of essential.inputs) expect([id, found.get(id)]).toEqual([id, typed.get(id)]);
    // Examples that nobody touched are no loss. What was typed and has no place is, each line of it and no other.
    expect(back.lost).toEqual([]);
    const ofFull = new Map(typedIn(deeper.plan));
    const change = (id: string, at: number, value: CellContent): void => {
      ofFull.set(
        id,
        (ofFull.get(id) ?? []).map((one, index) => (index === at ? value : one)),
      );
    };
    change('payment_fee', 0, 0.07);
    change('activities.what', 0, 'Call everybody');
    change('scenarios.case_1', 0, 77);
    change('seats', 2, 55);
    const { lost } = keepTyped(essential, full, ofFull);
    expect(lost.map(({ sheet, values, why }) => [sheet, values, why]).sort()).toEqual([
      ['Activities', ['Call everybody'], 'gone'],
      ['Budget', [55], 'gone'],
      ['Inputs', [0.07], 'gone'],
      ['Scenarios', [77], 'gone'],
    ]);
  });

  test('a plan of before the depth was asked is a full one', () => {
    const { depth: _, ...before } = initialAnswers(salesPlan, 'en', '2026-02-10');
    expect(plan(salesPlan, { ...before, ...small }, 'en').sheets.map(({ name }) => name)).toEqual(
      full.sheets.map(({ name }) => name),
    );
  });
});

/** Typed numbers of a line; nothing where nothing is typed. */
type Facts = readonly (number | undefined)[];

const total = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, one) => sum + (one ?? 0), 0);

describe('the sheet for every Monday', () => {
  const of = made('essential');
  const sheet = 'Month';

  /** Everything on it, from what is typed. */
  function compare(computed: Computed): void {
    const numbers = (name: string): number[] => computed.named(name).flat().map(Number);
    const facts = (name: string): Facts =>
      computed
        .named(name)
        .flat()
        .map((value) => (typeof value === 'number' ? value : undefined));
    const periods = 6;
    const every = <T>(count: number, make: (index: number) => T): T[] =>
      Array.from({ length: count }, (_, index) => make(index));
    const parts = (name: string): Facts[] => every(2, (index) => facts(`${name}_${index + 1}`));
    const orSum = (typed: Facts, of: readonly Facts[]): Facts =>
      typed.map((one, period) => {
        const known = of.flatMap((part) => part[period] ?? []);
        return one ?? (known.length > 0 ? total(known) : undefined);
      });

    // The plan, forwards.
    const [price1 = 0, price2 = 0, next = 0, later = 0, first = 0, second = 0, refunds = 0] =
      numbers('Scenarios_case_2');
    const mix = numbers('Mix_share');
    const shares = mix.map((one) => (total(mix) === 0 ? 0 : one / total(mix)));
    const order = price1 * (shares[0] ?? 0) + price2 * (shares[1] ?? 0);
    const budgets = every(2, (index) => numbers(`Budget_${index + 1}`));
    const leads = every(2, (channel) =>
      every(periods, (period) => {
        const cost = numbers(`Lead_cost_${channel + 1}`)[period] ?? 0;
        return (
          (cost === 0 ? 0 : (budgets[channel]?.[period] ?? 0) / cost) +
          (numbers(`Own_leads_${channel + 1}`)[period] ?? 0)
        );
      }),
    );
    const people = every(periods, (period) => {
      const came = total(leads.map((line) => line[period]));
      return [came, came * first, came * first * second];
    });
    const stage = (index: number): number[] => people.map((one) => one[index] ?? 0);
    const customers = stage(2);
    const [opening = 0, before = 0] = [...numbers('Opening_customers'), ...numbers('Opening_periods')];
    const earned = every(2, (offer) => {
      const [rate, delay] = [numbers('Offers_rate')[offer] ?? 0, numbers('Offers_delay')[offer] ?? 0];
      return every(periods, (period) => {
        const back = period - delay;
        const who = back >= 0 ? (customers[back] ?? 0) : -back <= before ? opening : 0;
        return who * rate;
      });
    });
    const [payroll, other] = [numbers('Payroll'), numbers('Other_fixed')];
    const advertising = every(periods, (period) => total(budgets.map((line) => line[period])));
    const unitCost = total([...numbers('Conversion_cost'), ...numbers('Delivery_cost')]);
    const offerCosts = numbers('Offers_cost');
    const revenue = every(
      periods,
      (period) =>
        (customers[period] ?? 0) * order * (1 - refunds) +
        (earned[0]?.[period] ?? 0) * next +
        (earned[1]?.[period] ?? 0) * later,
    );
    const costs = every(periods, (period) =>
      total([
        advertising[period],
        (customers[period] ?? 0) * unitCost,
        (earned[0]?.[period] ?? 0) * (offerCosts[0] ?? 0),
        (earned[1]?.[period] ?? 0) * (offerCosts[1] ?? 0),
        payroll[period],
        other[period],
      ]),
    );
    const profit = revenue.map((one, period) => one - (costs[period] ?? 0));

    // The facts.
    const bought = orSum(orSum(facts('Fact_customers'), parts('Fact_buyers')), parts('Fact_won'));
    const stages = [
      orSum(facts('Fact_stage_1'), parts('Fact_leads')),
      facts('Fact_stage_2'),
      facts('Fact_stage_3').map((one, period) => one ?? bought[period]),
    ];
    // Who bought is not always who stands at the last stage: what is typed of customers is what they are.
    const sold = bought.map((one, period) => one ?? stages[2]?.[period]);
    const [income, spent] = [facts('Fact_revenue'), facts('Fact_costs')];
    const ads = orSum(facts('Fact_acquisition'), parts('Fact_spend'));
    const left = income.map((one, period) => {
      const cost = spent[period];
      return one === undefined || cost === undefined ? undefined : one - cost;
    });
    const any = every(periods, (period) => [...stages, income, spent, ads].some((line) => line[period] !== undefined));
    const asked = computed.named('Shown_period')[0]?.[0];
    const week = typeof asked === 'number' ? asked : Math.max(1, any.lastIndexOf(true) + 1);

    const scale =
      total([...costs, ...revenue, ...income, ...spent, ...ads].map((one) => Math.abs(one ?? 0))) +
      total(stages.flat());
    type Four = readonly (number | '–')[];
    const tell = (title: string, label: string, four: Four, among = scale): void => {
      const [planned = '–', fact = '–', plannedSoFar = '–', factSoFar = '–'] = four;
      const apart = (one: number | '–', from: number | '–'): (number | '–')[] => {
        const gap = one === '–' || from === '–' ? '–' : one - from;
        return [gap, gap === '–' || from === 0 || from === '–' ? '–' : gap / Math.abs(from)];
      };
      const expected = [
        planned,
        fact,
        ...apart(fact, planned),
        plannedSoFar,
        factSoFar,
        ...apart(factSoFar, plannedSoFar),
      ];
      const found = line(computed, of, sheet, title, label);
      expected.forEach((value, index) => {
        // A share of something tiny is as inexact as that is small.
        const from = Math.abs(Number(index < 4 ? planned : plannedSoFar));
        const isShare = index === 3 || index === 7;
        near(found[index], value, isShare ? among / Math.max(from, 1e-9) : among, `${title}, ${label} ${index}`);
      });
    };
    const four = (planned: readonly number[], real: Facts): Four => {
      const upto = every(week, (period) => period);
      return [
        planned[week - 1] ?? '–',
        real[week - 1] ?? '–',
        total(upto.map((period) => (real[period] === undefined ? 0 : planned[period]))),
        total(upto.map((period) => real[period])),
      ];
    };
    ['Leads', 'Called', 'Paid'].forEach((label, index) =>
      tell('People at each stage', label, four(stage(index), stages[index] ?? [])),
    );
    tell('Revenue and profit', 'Revenue', four(revenue, income));
    tell('Revenue and profit', 'Profit', four(profit, left));
    const channels = ['Ads', 'Friends'];
    type Compared = readonly [planned: readonly number[], real: Facts];
    /** One divided by the other; so far, over the periods in which both are known. */
    const divided = (above: Compared, below: Compared): Four => {
      const both = every(week, (period) => period).filter(
        (period) => above[1][period] !== undefined && below[1][period] !== undefined,
      );
      const over = (one: number | undefined, other: number | undefined): number | '–' =>
        one === undefined || other === undefined || other === 0 ? '–' : one / other;
      const ofBoth = (which: 0 | 1): number | '–' =>
        over(total(both.map((period) => above[which][period])), total(both.map((period) => below[which][period])));
      return [
        over(above[0][week - 1], below[0][week - 1]),
        over(above[1][week - 1], below[1][week - 1]),
        ofBoth(0),
        ofBoth(1),
      ];
    };
    const [perLead, perCustomer] = ['Cost per lead (CPL)', 'Cost per customer (CAC)'];
    channels.forEach((label, index) => {
      const share = every(periods, (period) => {
        const all = stage(0)[period] ?? 0;
        return all === 0 ? 0 : (leads[index]?.[period] ?? 0) / all;
      });
      const spending: Compared = [budgets[index] ?? [], parts('Fact_spend')[index] ?? []];
      const coming: Compared = [leads[index] ?? [], parts('Fact_leads')[index] ?? []];
      const won: Compared = [
        customers.map((one, period) => one * (share[period] ?? 0)),
        parts('Fact_won')[index] ?? [],
      ];
      tell('Advertising and costs', label, four(...spending));
      tell('Leads by channel', label, four(...coming));
      tell('Customers by channel', label, four(...won));
      tell(perLead, label, divided(spending, coming), scale ** 2);
      tell(perCustomer, label, divided(spending, won), scale ** 2);
    });
    tell('Customers by channel', 'All channels', four(customers, sold));
    tell('Advertising and costs', 'Advertising', four(advertising, ads));
    tell('Advertising and costs', 'All costs', four(costs, spent));
    const pricePerLead = divided([advertising, ads], [stage(0), stages[0] ?? []]);
    tell(perLead, 'All channels', pricePerLead, scale ** 2);
    tell(perCustomer, 'All channels', divided([advertising, ads], [customers, sold]), scale ** 2);
    ['Basic', 'More'].forEach((label, index) =>
      tell(
        'Customers by product',
        label,
        four(
          customers.map((one) => one * (shares[index] ?? 0)),
          parts('Fact_buyers')[index] ?? [],
        ),
      ),
    );

    // Where customers are lost: of the periods of which every stage is known.
    const whole = every(week, (period) => period).filter((period) => stages.every((one) => one[period] !== undefined));
    const came = stages.map((one) => total(whole.map((period) => one[period])));
    const [inAll = 0, called = 0, paid = 0] = came;
    const planned = total(whole.map((period) => stage(0)[period]));
    const lost: [string, number, number, number][] = [
      ['Leads', planned, inAll, first * second],
      ['Leads → Called', inAll * first, called, second],
      ['Called → Paid', called * second, paid, 1],
    ];
    const where = 'Where customers are lost so far: plan less fact at each step';
    const many = lost.map(([, should, did, ahead]) => (should - did) * ahead);
    lost.forEach(([label, should, did, ahead], index) => {
      const missing = many[index] ?? 0;
      const expected = [should, did, ahead, missing, missing * order * (1 - refunds)];
      const found = line(computed, of, sheet, where, label);
      expected.forEach((value, column) => near(found[column], value, scale ** 2, `${where}, ${label}`));
    });
    near(
      line(computed, of, sheet, where, 'Total')[3],
      total(whole.map((period) => customers[period])) - paid,
      scale,
      'all that is lost',
    );
    const most = Math.max(...many);
    if (most > 1e-6 * scale && many.every((one) => one === most || most - one > 1e-6 * scale))
      expect(computed.named('Bottleneck')[0]?.[0]).toBe(lost[many.indexOf(most)]?.[0]);
    tell(
      'Conversion from stage to stage',
      'Leads → Called',
      [
        first,
        divided([[], stages[1] ?? []], [[], stages[0] ?? []])[1] ?? '–',
        first,
        inAll === 0 ? '–' : called / inAll,
      ],
      scale ** 2,
    );

    // What the target takes: so many leads in each period whose revenue is not known make, with those who have bought already,
    // exactly what is missing.
    const known = every(week, (period) => period + 1)
      .filter((period) => income[period - 1] !== undefined)
      .at(-1);
    const done = known ?? 0;
    const soFar = Number(four(revenue, income)[3]);
    const missing = Math.max(0, total(numbers('Target_revenue')) - soFar);
    near(computed.named('Missing_revenue')[0]?.[0], missing, scale, 'missing');
    const comes = (leadsEach: number, buying: number): number => {
      const won = every(periods, (period) =>
        period < done ? (sold[period] ?? customers[period] ?? 0) : leadsEach * buying,
      );
      return total(
        every(periods, (period) => {
          if (period < done) return 0;
          const again = every(2, (offer) => {
            const back = period - (numbers('Offers_delay')[offer] ?? 0);
            const who = back >= 0 ? (won[back] ?? 0) : -back <= before ? opening : 0;
            return who * (numbers('Offers_rate')[offer] ?? 0) * ([next, later][offer] ?? 0);
          });
          return (won[period] ?? 0) * order * (1 - refunds) + total(again);
        }),
      );
    };
    const allLeads = total(stage(0));
    const usual = allLeads === 0 ? ('–' as const) : total(advertising) / allLeads;
    const priced = pricePerLead[3] ?? '–';
    const target = 'To reach the target: each period that is left';
    for (const [label, buying, price] of [
      ['As many leads buy as planned', first * second, usual],
      [
        'As many leads buy as so far',
        inAll > 0 ? paid / inAll : first * second,
        priced === '–' || priced <= 0 ? usual : priced,
      ],
    ] as const) {
      const found = line(computed, of, sheet, target, label);
      const [remaining, share, brings, due, cost, needed, money] = found;
      near(remaining, periods - done, 1, label);
      near(share, buying, 1, label);
      near(due, comes(0, buying), scale, `${label}, due`);
      near(cost, price, Math.abs(Number(price)) + scale ** 2, label);
      if (done < periods)
        near(brings, (comes(1, buying) - comes(0, buying)) / (periods - done), scale, `${label}, a lead`);
      if (typeof needed !== 'number') {
        expect(done === periods || Number(brings) <= 0).toBe(true);
        continue;
      }
      // With none at all, more may come than is missing.
      near(
        comes(needed, buying),
        Math.max(missing, comes(0, buying)),
        scale * (1 + Math.abs(needed)),
        `${label}: reached`,
      );
      near(money, price === '–' ? '–' : needed * price, (Math.abs(Number(money)) + scale) ** 2, label);
    }
  }

  test('every figure is what it is said to be, whatever is typed', () => {
    const computed = evaluateQuickly(of);
    const formulas = formulasOf(of);
    fc.assert(
      fc.property(typedValues(of), (values) => {
        type(computed, of, values);
        expect(errorsIn(computed, formulas)).toEqual([]);
        compare(computed);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });

  test('with an empty plan, before anything is known, nothing is lost and no period is over', () => {
    const computed = evaluateQuickly(of);
    compare(computed);
    expect(computed.named('Bottleneck')).toEqual([['–']]);
    expect(computed.named('Week')).toEqual([[1]]);
  });

  test('a day up to which facts are complete leaves out a period that is not over', () => {
    const computed = evaluateQuickly(of);
    computed.type('Fact_revenue', [[100, 200, 300, '', '', '']]);
    expect(computed.named('Week')).toEqual([[3]]);
    // The last day of the second month from 1 March 2026.
    computed.type('Facts_until', 46142);
    expect(computed.named('Week')).toEqual([[2]]);
    expect(computed.named('Facts_left_out')).toEqual([[1]]);
    expect(line(computed, of, sheet, 'Revenue and profit', 'Revenue')[5]).toBe(300);
    computed.type('Shown_period', 1);
    expect(line(computed, of, sheet, 'Revenue and profit', 'Revenue')[5]).toBe(100);
  });

  test('customers that are typed beside the last stage are the customers, and none so far are none', () => {
    const computed = evaluateQuickly(of);
    const soFar = (title: string, label: string): CellContent | undefined => line(computed, of, sheet, title, label)[5];
    computed.type('Fact_acquisition', [[15_000, '', '', '', '', '']]);
    computed.type('Fact_stage_3', [[55, '', '', '', '', '']]);
    computed.type('Fact_customers', [[40, '', '', '', '', '']]);
    expect(soFar('Cost per customer (CAC)', 'All channels')).toBe(375);
    // The funnel still speaks of its last stage.
    expect(soFar('People at each stage', 'Paid')).toBe(55);
    computed.type('Fact_stage_1', [[2000, '', '', '', '', '']]);
    computed.type('Fact_stage_2', [[500, '', '', '', '', '']]);
    computed.type('Fact_stage_3', [[0, '', '', '', '', '']]);
    computed.type('Fact_customers', [['', '', '', '', '', '']]);
    expect(computed.named('Leads_needed')).toEqual([['–']]);
  });

  test('money that buys no lead is said, also where there are leads of one’s own', () => {
    const computed = evaluateQuickly(of);
    computed.type('Own_leads_1', [[10, 10, 10, 10, 10, 10]]);
    computed.type('Lead_cost_1', [['', 5, 5, 5, 5, 5]]);
    expect(failedChecks(computed, of)).toEqual(['Advertising: wherever money is spent, leads come']);
  });

  slow('a spreadsheet computes the same', async () => {
    const computed = await evaluate(of);
    try {
      computed.type('Fact_leads_1', [[500, 600, '', '', '', '']]);
      computed.type('Fact_stage_2', [[100, 90, '', '', '', '']]);
      computed.type('Fact_buyers_1', [[30, 20, '', '', '', '']]);
      computed.type('Fact_revenue', [[4000, 3000, '', '', '', '']]);
      await computed.compute();
      expect(errorsIn(computed, formulasOf(of))).toEqual([]);
      expect(failedChecks(computed, of)).toEqual([]);
      compare(computed);
    } finally {
      computed.close();
    }
  });
});

describe('an essential plan, like every model,', () => {
  test.each(sampled(languages, 4))('keeps the standards at its largest in %s', (language) => {
    const answers = { ...answersOf(salesPlan, language, 'largest'), depth: 'essential' };
    expect(lint(plan(salesPlan, answers, language), plan(salesPlan, answers, 'en'))).toEqual([]);
  });

  test('shows no error whatever one line is at its least, at its most or empty', async () => {
    const of = made('essential');
    const spend = 'Advertising: wherever money is spent, leads come';
    const bad = await sweep(of, evaluateQuickly(of), ({ input, to }) => {
      if (input.id === 'mix.share') {
        // Customers buy nothing, or more than they can.
        const nobody = to === 'most' ? [] : ['New customers: by product and in all'];
        return ['Shares of buyers add up to 100%', ...nobody];
      }
      if (to === 'most') return [];
      // Money is spent where no lead can be bought.
      return input.id.startsWith('lead_cost_') ? [spend] : [];
    });
    expect(bad).toEqual([]);
  });

  test('a total that is typed beside its channels is compared with them', () => {
    const of = made('essential');
    const computed = evaluateQuickly(of);
    computed.type('Fact_stage_1', [[100, '', '', '', '', '']]);
    computed.type('Fact_leads_1', [[60, '', '', '', '', '']]);
    expect(failedChecks(computed, of)).toEqual([]);
    computed.type('Fact_leads_2', [[41, '', '', '', '', '']]);
    expect(failedChecks(computed, of)).toEqual([
      'Facts: leads, advertising and customers in all, and by channel where each is typed',
    ]);
    computed.type('Fact_leads_2', [[40, '', '', '', '', '']]);
    computed.type('Fact_buyers_1', [[9, '', '', '', '', '']]);
    computed.type('Fact_won_1', [[5, '', '', '', '', '']]);
    computed.type('Fact_won_2', [[4, '', '', '', '', '']]);
    expect(failedChecks(computed, of)).toEqual([]);
    computed.type('Fact_won_2', [[3, '', '', '', '', '']]);
    expect(failedChecks(computed, of)).toHaveLength(1);
  });
});
