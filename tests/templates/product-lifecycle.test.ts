// The product lifecycle: every number recomputed, whatever is typed.
import fc from 'fast-check';
import { runs, sampled, slow } from '../depth';
import { languages } from '../../src/locales/language';
import type { CellContent, InputPlan, WorkbookPlan } from '../../src/plan';
import { keepTyped, plan } from '../../src/plan';
import type { Answers } from '../../src/templates';
import { initialAnswers } from '../../src/templates';
import { productLifecycle } from '../../src/templates/product-lifecycle';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';
import { evaluate } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import type { Language } from '../../src/locales/language';
import { answersOf } from '../plan/sizes';
import type { Life, LifeInputs, ProductInputs, Stage } from './lifecycle-arithmetic';
import { boughtBy, buysBetween, computeLife, costAfter, stages, stagesSoFar } from './lifecycle-arithmetic';
import { balancesAt, growthOfMoney, internalRates, monthsLater } from './sales-arithmetic';
import { errorsIn, failedChecks, formulasOf, resultFormulasOf, sweep, type Trial } from './sweep';

jest.setTimeout(120_000);

const names = 'ABCDEFGHIJKL'.split('').map((letter) => `Product ${letter}`);

function answersFor(changes: Partial<Record<string, Answers[string]>>, language: Language = 'en'): Answers {
  return { ...initialAnswers(productLifecycle, language, '2026-02-10'), ...changes } as Answers;
}

function planFor(changes: Partial<Record<string, Answers[string]>>, language: Language = 'en'): WorkbookPlan {
  return plan(productLifecycle, answersFor(changes, language), language);
}

function productNames(made: WorkbookPlan): string[] {
  return (made.answers['products'] as readonly { name: string }[]).map(({ name }) => name);
}

function readInputs(computed: Computed, made: WorkbookPlan): LifeInputs {
  const has = (name: string): boolean => made.names.some((one) => one.name === name);
  const one = (name: string): number => Number(computed.named(name)[0]?.[0]);
  const down = (name: string): number[] => computed.named(name).map(([value]) => Number(value));
  const across = (name: string): number[] => (computed.named(name)[0] ?? []).map(Number);
  // A blank choice is an end.
  const momentOf = (name: string): number => ({ start: 0, middle: 0.5 })[said(name)[0] ?? ''] ?? 1;
  const said = (name: string): string[] => computed.named(name).map(([value]) => String(value));
  const stageNamed = (word: string | undefined, otherwise: Stage): Stage =>
    stages.find((stage) => stageWord[stage] === word) ?? otherwise;
  const products = productNames(made).map((_, index): ProductInputs => {
    const k = index + 1;
    const of = (name: string): number => down(name)[index] ?? NaN;
    return {
      market: of('Demand_market'),
      launch: of('Demand_launch'),
      repeatRate: of('Demand_repeat_rate'),
      demand: has('Sold_1')
        ? {
            sold: across(`Sold_${k}`),
            customersBefore: of('Demand_customers_before'),
            salesBefore: of('Demand_sales_before'),
          }
        : { innovation: of('Demand_innovation'), imitation: of('Demand_imitation') },
      price: of('Prices_price'),
      erosion: of('Costs_erosion'),
      unitCost: of('Costs_unit_cost'),
      experience: of('Costs_experience'),
      learning: of('Costs_learning'),
      marketing: down(`Marketing_product_${k}`),
      competitor: of('Position_competitor'),
      marketGrowth: of('Position_market_growth'),
      decidedExit: of('Position_decided_exit'),
      triggersDecide: said('Position_by_triggers')[index] === 'yes',
      stageBefore: stageNamed(said('Demand_stage_before')[index], 'introduction'),
      capital: of('Exit_money_capital'),
      closingCost: of('Exit_money_closing_cost'),
      share: across(`Share_${k}`),
      fixedCost: across(`Fixed_cost_${k}`),
      investment: across(`Investment_${k}`),
    };
  });
  return {
    firstDay: one('First_period'),
    step: has('Period_days') ? { days: one('Period_days') } : { months: one('Period_months') },
    discountRate: one('Discount_rate'),
    timing: { investment: momentOf('Investment_timing'), operating: momentOf('Operating_timing') },
    products,
    chosen: productNames(made).indexOf(String(computed.named('Chosen_product')[0]?.[0])) + 1,
    look: one('Look_period'),
    classShares: down('Class_shares_share'),
    limits: {
      smoothing: one('Smoothing'),
      growth: one('Growth_limit'),
      decline: one('Decline_limit'),
      leastMove: one('Least_move'),
      withoutHigh: one('Without_high'),
    },
    exit: {
      margin: one('Exit_margin'),
      growth: one('Exit_growth_yearly'),
      share: one('Exit_share'),
      triggers: one('Exit_triggers'),
      periods: one('Exit_periods'),
      stage: stageNamed(said('Exit_stage')[0], 'decline'),
      age: one('Exit_age'),
      days: down('Exit_steps_length'),
      costs: [one('Execution_cost'), one('Care_cost')],
    },
    matrix: { share: one('Matrix_share'), growth: one('Matrix_growth') },
  };
}

type Expected = number | string | undefined;

/** Compares cells, found by the words beside and above them, and remembers which were compared. */
class Reader {
  private readonly seen = new Set<string>();
  private readonly rows = new Map<string, number[]>();

  constructor(
    private readonly computed: Computed,
    private readonly made: WorkbookPlan,
  ) {
    for (const sheet of made.sheets) {
      for (const { address, cells } of sheet.contents) {
        const title = String(cells[0]?.[0]);
        cells.forEach((line, index) => {
          // A block's title may be the label of one of its rows, too; only the timeline has data beside it.
          if (index === 0 && title !== 'Period') return;
          const key = `${sheet.name}|${title}|${String(line[0])}`;
          this.rows.set(key, [...(this.rows.get(key) ?? []), area(address).row + index]);
        });
      }
    }
  }

  /** Cells of a row from a column on; `nth`: of rows with the same label. `scale`: of what the numbers are made of. */
  row(sheet: string, block: string, label: string, column: number, expected: readonly Expected[], scale = 0, nth = 0) {
    const rows = this.rows.get(`${sheet}|${block}|${label}`) ?? [];
    const row = rows[nth];
    if (row === undefined) throw new Error(`no row "${label}" under "${block}" on ${sheet}`);
    expected.forEach((value, index) => this.cell(sheet, at(row, column + index), value, scale, label));
  }

  found(sheet: string, block: string, label: string, column: number): number | string {
    const [row] = this.rows.get(`${sheet}|${block}|${label}`) ?? [];
    if (row === undefined) throw new Error(`no row "${label}" under "${block}" on ${sheet}`);
    const value = this.computed.value(sheet, at(row, column));
    return typeof value === 'number' ? value : String(value);
  }

  cell(sheet: string, address: string, value: Expected, scale: number, label = ''): void {
    this.seen.add(`${sheet}!${address}`);
    const found = this.computed.value(sheet, address);
    const place = `${sheet}!${address} (${label})`;
    if (typeof value !== 'number') {
      if (found !== (value ?? '–')) throw new Error(`${place} is ${String(found)}, expected ${value ?? '–'}`);
      return;
    }
    const allowed = 1e-9 * Math.max(Math.abs(value), 1) + 1e-12 * scale;
    if (typeof found !== 'number' || !(Math.abs(found - value) <= allowed)) {
      throw new Error(`${place} is ${String(found)}, expected ${value}`);
    }
  }

  /** Calculated cells with a number that nothing was compared with. */
  unseen(): string[] {
    return resultFormulasOf(this.made)
      .filter(({ sheet, address }) => typeof this.computed.value(sheet, address) === 'number')
      .map(({ sheet, address }) => `${sheet}!${address}`)
      .filter((place) => !this.seen.has(place));
  }
}

const firstPeriod = 4;
const stageWord: Readonly<Record<(typeof stages)[number], string>> = {
  introduction: 'Introduction',
  growth: 'Growth',
  maturity: 'Maturity',
  decline: 'Decline',
};
const classWords = ['Innovators', 'Early adopters', 'Early majority', 'Late majority', 'Laggards'];
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Compares every number of an English plan with the arithmetic done again. */
function compare(computed: Computed, made: WorkbookPlan): void {
  const reader = new Reader(computed, made);
  const products = productNames(made);
  const inputs = readInputs(computed, made);
  const isSoldBefore = (index: number): boolean => (inputs.products[index]?.launch ?? 1) < 1;
  const expected = computeLife(inputs);
  const money = expected.scale;
  const people = Math.max(
    ...inputs.products.map(({ market }) => market),
    ...expected.lives.map(({ peakOfLife }) => peakOfLife),
  );
  const focus = computed.named('Strategies_focus').map(([word]) => String(word));
  const said = (stage: (typeof stages)[number] | undefined): string | undefined => stage && stageWord[stage];
  const focusOf = (stage: (typeof stages)[number] | undefined): string | undefined =>
    stage && focus[stages.indexOf(stage)];

  for (const sheet of ['Inputs', 'Lifecycle', 'With exit']) {
    reader.row(
      sheet,
      'Period',
      'Period',
      firstPeriod,
      expected.starts.map((_, index) => index + 1),
    );
    reader.row(sheet, 'Period', 'From', firstPeriod, expected.starts);
    reader.row(sheet, 'Period', 'To', firstPeriod, expected.ends);
  }

  const lineOn =
    (sheet: string) =>
    (block: string, label: string, values: readonly Expected[], sum: 'sum' | 'last' | 'none', scale: number): void => {
      reader.row(sheet, block, label, firstPeriod, values, scale);
      if (sum === 'last') reader.row(sheet, block, label, 1, [values.at(-1)], scale);
      if (sum === 'sum') reader.row(sheet, block, label, 1, [total(values as number[])], scale);
    };
  const kept = lineOn('Lifecycle');
  const line = lineOn('With exit');
  expected.lives.forEach((life: Life, index) => {
    const block = products[index] ?? '';
    const one = inputs.products[index];
    if (!one) return;
    if ('innovation' in one.demand) {
      const rate = one.demand.innovation + one.demand.imitation;
      const decay = expected.starts.map((_, at) => Math.exp(-rate * Math.max(0, at + 2 - one.launch)));
      kept(block, 'e = e^−(p+q)t', decay, 'none', 0);
      kept(block, 'Have not bought yet', life.left ?? [], 'none', people);
    }
    const isLaunchedBefore = one.launch < 1;
    const stageNumber = (stage: Stage | undefined): number => (stage === undefined ? 0 : stages.indexOf(stage) + 1);
    const { signs } = life.kept;
    const numbers = life.kept.stages.map(stageNumber);
    const startStage = isLaunchedBefore ? stageNumber(one.stageBefore) : 1;
    kept(block, 'Customers so far', life.kept.customers, 'last', people);
    kept(block, 'New customers', life.kept.adopters, 'sum', people);
    kept(block, 'Sales', life.kept.sales, 'sum', people);
    kept(
      block,
      'Periods with sales known',
      signs.map((sign) => sign?.known ?? 0),
      'none',
      0,
    );
    kept(
      block,
      'Averaged sales',
      signs.map((sign) => sign?.level ?? 0),
      'none',
      people,
    );
    kept(
      block,
      'Highest so far',
      signs.map((sign) => sign?.highest ?? 0),
      'none',
      people,
    );
    kept(
      block,
      'Lowest so far',
      signs.map((sign) => sign?.lowest ?? 0),
      'none',
      people,
    );
    kept(
      block,
      'Periods since the highest',
      signs.map((sign, at) => sign?.sinceHigh ?? at + 1),
      'none',
      0,
    );
    kept(
      block,
      'Change',
      signs.map((sign) => sign?.change ?? 0),
      'none',
      people,
    );
    kept(
      block,
      'Typical change so far',
      signs.map((sign) => sign?.typical ?? 0),
      'none',
      people,
    );
    const entering = signs.map((sign, at) => (sign === undefined ? 0 : at === 0 ? startStage : (numbers[at - 1] ?? 0)));
    kept(block, 'Stage before', entering, 'none', 0);
    kept(
      block,
      'Rises',
      signs.map((sign, at) => (sign?.isRising && (sign.hasMoved || entering[at] === 2) ? 1 : 0)),
      'none',
      0,
    );
    kept(
      block,
      'Has fallen',
      signs.map((sign) => (sign?.hasFallen ? 1 : 0)),
      'none',
      0,
    );
    kept(block, 'Stage, as a number', numbers, 'none', 0);
    kept(block, 'Price', life.price, 'none', one.price);
    kept(block, 'Unit cost', life.unitCost, 'none', one.unitCost);
    kept(block, 'Revenue', life.kept.revenue, 'sum', money);
    kept(block, 'Marketing', life.kept.marketing, 'sum', money);
    kept(block, 'Costs', life.kept.costs, 'sum', money);
    kept(block, 'Profit before investment', life.kept.profit, 'sum', money);
    kept(block, 'Cash flow if kept', life.kept.flows, 'sum', money);
    kept(block, 'Margin', life.margin, 'none', 0);
    kept(block, 'Growth of sales', life.growth, 'none', 0);
    kept(block, 'Exit triggers that hold', life.triggers, 'none', 0);
    kept(block, 'Periods in a row', life.streak, 'none', 0);

    const days = life.exitDays;
    const [begins, , salesEnd, careBegins, closed] = days ?? [];
    const exitFigures: readonly (readonly [string, Expected])[] = [
      ['Triggers held long enough in', life.byFigures],
      ['Exit by the triggers in', life.byFigures !== undefined && one.triggersDecide ? life.byFigures + 1 : undefined],
      ['Exit by decision in', one.decidedExit > 0 ? one.decidedExit : undefined],
      ['Exit begins in', life.exit],
      ['First day of the exit', begins],
      ['First day without sales', salesEnd],
      ['First day of after-care', careBegins],
      ['Closed from', closed],
    ];
    for (const [label, value] of exitFigures) reader.row('With exit', block, label, 1, [value]);
    line(block, 'Before the exit', life.staying, 'none', 0);
    line(block, 'Before sales end', life.selling, 'none', 0);
    line(block, 'Before after-care', life.executing, 'none', 0);
    line(block, 'Before it is closed', life.caring, 'none', 0);
    line(block, 'Stage', life.stages.map(said), 'none', 0);
    line(block, 'Sales', life.sales, 'sum', people);
    line(block, 'New customers', life.adopters, 'sum', people);
    line(block, 'Customers so far', life.customers, 'last', people);
    line(block, 'Revenue', life.revenue, 'sum', money);
    line(block, 'Marketing', life.marketing, 'sum', money);
    line(block, 'Fixed cost', life.fixed, 'sum', money);
    line(block, 'Costs', life.costs, 'sum', money);
    line(block, 'Profit before investment', life.profit, 'sum', money);
    line(block, 'Investment', life.invested, 'sum', money);
    line(block, 'Released at the exit', life.released, 'sum', money);
    line(block, 'Cash flow', life.flows, 'sum', money);
    line(block, 'What the exit changes', life.effect, 'sum', money);
    line(block, 'Cumulative cash', life.cash, 'last', money);

    const measured: Expected[] = [index + 1];
    if ('innovation' in one.demand) {
      const { innovation: p, imitation: q } = one.demand;
      const ages = [Math.max(0, -one.launch), Math.max(0, 1 - one.launch)];
      for (const age of ages) measured.push(Math.exp(-(p + q) * age), one.market * (1 - boughtBy(p, q, age)));
    }
    measured.push(
      life.before.customers,
      life.before.sales,
      life.before.sales > 0 ? 1 : 0,
      startStage,
      Math.log2(1 - one.learning),
      Math.max(...one.share) + one.competitor,
    );
    reader.row('Measures', 'At the start', block, 1, measured, people);

    reader.row(
      'Portfolio',
      'Products over the plan',
      block,
      1,
      [
        total(life.adopters),
        life.customers.at(-1),
        total(life.sales),
        total(life.revenue),
        total(expected.revenue) === 0 ? 0 : total(life.revenue) / total(expected.revenue),
        total(life.profit),
        total(life.invested) - total(life.released),
        life.cash.at(-1),
        expected.worths[index],
      ],
      Math.max(money, people),
    );
    reader.row(
      'Portfolio',
      'Products over the plan',
      block,
      10,
      [
        isSoldBefore(index) || total(life.invested) === 0
          ? undefined
          : (expected.worths[index] ?? 0) / (expected.investedWorths[index] ?? 1),
        life.peak,
      ],
      money,
    );
    const position = expected.positions[index];
    reader.row(
      'Portfolio',
      'BCG matrix in the period to look at',
      block,
      1,
      [
        said(position?.stage),
        position?.own,
        position?.relative,
        position?.growth,
        position?.revenue,
        position?.quadrant,
      ],
      money,
    );
    reader.row('Portfolio', 'Revenue by product and stage', block, 1, expected.revenueByStage[index] ?? [], money);
    reader.row('Launch and exit', 'Exit by product', block, 1, [
      life.triggers[inputs.look - 1],
      life.streak[inputs.look - 1],
      life.byFigures,
      life.exit,
      0,
      0,
    ]);
    reader.row('Launch and exit', 'Exit plan', block, 1, days ?? [0, 0, 0, 0, 0].map(() => undefined));
    const [worth = 0, keptWorth = 0] = [expected.worths[index], expected.keptWorths[index]];
    const compared = [life.kept.cash.at(-1), life.cash.at(-1), keptWorth, worth, worth - keptWorth];
    reader.row('Launch and exit', 'With and without exit', block, 1, compared, money);
  });
  const keptWorth = total(expected.keptWorths);
  reader.row(
    'Launch and exit',
    'With and without exit',
    'Total',
    1,
    [
      total(expected.lives.map((life) => life.kept.cash.at(-1) ?? 0)),
      expected.cash.at(-1),
      keptWorth,
      expected.worth,
      expected.worth - keptWorth,
    ],
    money,
  );
  reader.row('Launch and exit', 'Exit by product', 'Total', 5, [0, 0]);
  reader.row('Launch and exit', 'Lines to finish', 'Marketing tools', 1, [
    computed
      .named('Tools_what')
      .filter(([what], row) => (what === '') !== (computed.named('Tools_stage')[row]?.[0] === '')).length,
  ]);
  reader.row(
    'Measures',
    'At the start',
    'Total',
    'innovation' in (inputs.products[0]?.demand ?? {}) ? 6 : 2,
    [total(expected.lives.map(({ before }) => before.customers))],
    people,
  );
  expected.classes.forEach(({ from, to }, index) => {
    reader.row('Measures', 'Classes of adopters', classWords[index] ?? '', 1, [from, to]);
  });

  line('Portfolio', 'Revenue', expected.revenue, 'sum', money);
  line('Portfolio', 'Costs', expected.costs, 'sum', money);
  line('Portfolio', 'Profit before investment', expected.profit, 'sum', money);
  line('Portfolio', 'Investment', expected.investment, 'sum', money);
  line('Portfolio', 'Released at exits', expected.released, 'sum', money);
  line('Portfolio', 'What the exits change', expected.effect, 'sum', money);
  line('Portfolio', 'Cash flow', expected.flows, 'sum', money);
  line('Portfolio', 'Cumulative cash', expected.cash, 'last', money);
  line('Portfolio', 'Investment that exits save', expected.saved, 'sum', money);
  const discounted = (points: readonly number[]): number[] => points.map((point) => (1 + expected.half) ** -point);
  line('When money moves', 'Investment moves at', expected.investmentPoints, 'none', 0);
  line('When money moves', 'Revenue and costs move at', expected.operatingPoints, 'none', 0);
  line('When money moves', 'Factor of investment', discounted(expected.investmentPoints), 'none', 0);
  line('When money moves', 'Factor of revenue and costs', discounted(expected.operatingPoints), 'none', 0);
  reader.row('Flows in time', 'Discounting', 'Discount rate per period', 1, [expected.rate]);
  reader.row('Flows in time', 'Discounting', 'Discount rate per half period', 1, [expected.half]);
  const inPlan = compareFlows(reader, expected, 'Portfolio', expected.points, 0, money);
  const ofChosen = compareFlows(reader, expected, 'Product to look at', expected.chosenPoints, 1, money);

  const { chosen } = expected;
  if (!chosen) throw new Error('no product is chosen');
  reader.row('Lifecycle', 'Limits', 'Its number', 1, [inputs.chosen]);
  reader.row('Lifecycle', 'Limits', 'Growth is stage', 1, [2]);
  reader.row('Lifecycle', 'Limits', 'Decline is stage', 1, [4]);
  reader.row('Lifecycle', 'Limits', 'Triggers count from stage', 1, [stages.indexOf(inputs.exit.stage) + 1]);
  reader.row('Lifecycle', 'Limits', 'Growth below', 1, [expected.lives[0]?.growthLimit]);
  reader.row('With exit', 'Product to look at', 'Its market m', 1, [expected.chosenMarket]);
  line('Its sales by stage', 'Stage', chosen.stages.map(said), 'none', 0);
  line('Its sales by stage', 'Sales', chosen.sales, 'sum', people);
  stages.forEach((stage, index) => {
    line('Its sales by stage', stageWord[stage], expected.chosenByStage[index] ?? [], 'sum', people);
  });
  line('Its new customers by class', 'Customers so far', chosen.customers, 'last', people);
  line('Its new customers by class', 'New customers', chosen.adopters, 'sum', people);
  classWords.forEach((word, index) => {
    const counts = expected.chosenByClass[index] ?? [];
    line('Its new customers by class', word, counts, 'sum', people);
    const { from = 0, to = 0 } = expected.classes[index] ?? {};
    const inTable = [to - from, expected.soFarByClass[index], total(counts)];
    reader.row('One product', 'Customers by class', word, 1, inTable, people);
  });
  const customersNow = chosen.customers[inputs.look - 1];
  reader.row('One product', 'Customers by class', 'Total', 1, [1, customersNow, total(chosen.adopters)], people);
  line('Its money', 'Revenue', chosen.revenue, 'sum', money);
  line('Its money', 'Profit before investment', chosen.profit, 'sum', money);
  line('Its money', 'Investment', chosen.invested, 'sum', money);
  line('Its money', 'Cash flow', chosen.flows, 'sum', money);
  line('Its money', 'Cumulative cash', chosen.cash, 'last', money);
  line('Its money', 'What the exit changes', chosen.effect, 'sum', money);
  line('Its money', 'Cumulative cash if kept', chosen.kept.cash, 'last', money);
  kept('All products', 'Exit triggers that hold', chosen.triggers, 'none', 0);
  const keptSales = expected.starts.map((_, at) => total(expected.lives.map((life) => life.kept.sales[at] ?? 0)));
  kept('All products', 'Sales if kept', keptSales, 'sum', people * expected.lives.length);
  kept(
    'All products',
    'Stages that went back',
    expected.starts.map(() => 0),
    'sum',
    0,
  );

  const figure = (name: string, value: Expected, scale = money): void => {
    const [, sheet = '', address = ''] =
      /^='?([^'!]+)'?!(.+)$/.exec(made.names.find((one) => one.name === name)?.formula ?? '') ?? [];
    reader.cell(sheet, address.replaceAll('$', ''), value, scale, name);
  };
  figure('Revenue_total', total(expected.revenue));
  figure('Profit_total', total(expected.profit));
  figure('Lowest_cash', Math.min(0, inPlan.lowest));
  figure('Exits_due', expected.lives.filter(({ exit }) => exit !== undefined && exit <= expected.starts.length).length);
  figure('Exit_gain', expected.worth - total(expected.keptWorths));
  figure('Net_present_value', expected.worth);
  figure('Internal_rate_yearly', inPlan.yearly);
  figure('Payback_period', inPlan.payback);
  figure(
    'Payback_date',
    typeof inPlan.payback === 'number' ? expected.starts[Math.max(1, inPlan.payback) - 1] : inPlan.payback,
  );
  figure('Shown_product', products[inputs.chosen - 1]);
  figure('Stage_now', said(chosen.stages[inputs.look - 1]));
  figure('Focus_now', focusOf(chosen.stages[inputs.look - 1]));
  figure('Peak_sales', chosen.peakSales, people);
  figure('Peak_date', chosen.peak === undefined ? undefined : expected.starts[chosen.peak - 1]);
  figure('Chosen_worth', expected.worths[inputs.chosen - 1]);
  figure('Chosen_payback', ofChosen.payback);
  figure('Chosen_rate', isSoldBefore(inputs.chosen - 1) ? undefined : ofChosen.yearly);
  figure('Chosen_exit', chosen.exitDays?.[0]);

  const lives = expected.lives;
  const all = (of: (life: Life) => readonly number[]): number => total(lives.map((life) => total(of(life))));
  const customersEnd = total(lives.map(({ customers }) => customers.at(-1) ?? 0));
  const sums = [all((life) => life.adopters), customersEnd, all((life) => life.sales), total(expected.revenue)];
  const revenueShare = total(expected.revenue) === 0 ? 0 : 1;
  reader.row(
    'Portfolio',
    'Products over the plan',
    'Total',
    1,
    [
      ...sums,
      revenueShare,
      total(expected.profit),
      total(expected.investment) - total(expected.released),
      expected.cash.at(-1),
      expected.worth,
    ],
    Math.max(money, people * lives.length),
  );
  reader.row(
    'Portfolio',
    'BCG matrix in the period to look at',
    'Total',
    5,
    [expected.revenue[inputs.look - 1]],
    money,
  );
  const byStage = stages.map((_, index) => total(expected.revenueByStage.map((line) => line[index] ?? 0)));
  reader.row('Portfolio', 'Revenue by product and stage', 'Total', 1, byStage, money);
  const nowIn = stages.map((stage) => expected.positions.filter((one) => one.stage === stage).length);
  stages.forEach((stage, index) => {
    const share = total(expected.revenue) === 0 ? 0 : (byStage[index] ?? 0) / total(expected.revenue);
    reader.row('Portfolio', 'Stages', stageWord[stage], 1, [nowIn[index], byStage[index], share], money);
  });
  reader.row('Portfolio', 'Stages', 'Total', 1, [total(nowIn), total(expected.revenue), revenueShare], money);
  compareLaunches(computed, reader, products, inputs);
  comparePlaybook(computed, reader, nowIn);

  const sold = inputs.products.flatMap(({ demand }) => ('sold' in demand ? demand.sold : []));
  const typedShares = total(inputs.classShares);
  const marketShares = Math.max(...inputs.products.map((one) => Math.max(...one.share) + one.competitor));
  const failed: string[] = [];
  const check = (label: string, value: number, otherWay: number, of: number, scale: number): void => {
    const allowed = 1e-6 * Math.max(1, of);
    if (Math.abs(value - otherWay) > allowed) failed.push(label);
    reader.row('Checks', 'What is checked', label, 1, [value, otherWay, value - otherWay, allowed], scale);
  };
  const same = (label: string, value: number, of = Math.abs(value), scale = money): void => {
    check(label, value, value, of, scale);
  };
  const ofMoney = total(expected.revenue) + total(expected.costs) + total(expected.investment);
  same('Customers: at the end, and those before plus the new ones', customersEnd, undefined, people * lives.length);
  same('Customers never exceed the market', customersEnd, undefined, people * lives.length);
  same('Stages only go forward: so many went back', 0);
  same('No exit trigger counts before the stage for it', 0);
  same('After the end of sales nothing is sold', 0);
  same('Sales of the chosen product: by period and by stage', total(chosen.sales), undefined, people);
  same(
    'New customers of the chosen product: in all and by class',
    total(chosen.adopters),
    expected.chosenMarket,
    people,
  );
  same('Customers in the period to look at: in all and by class', customersNow ?? 0, expected.chosenMarket, people);
  same('Revenue: by period and by stage', total(expected.revenue));
  same('Profit before investment: by product, and revenue − costs', total(expected.profit), ofMoney);
  same('Cash at the end: cumulated, and the sum of all flows', expected.cash.at(-1) ?? 0, ofMoney);
  same('Money in the products and in the portfolio', expected.cash.at(-1) ?? 0, ofMoney);
  same('Shares of revenue of the products add up to the whole', revenueShare);
  same('Shares of revenue of the stages add up to the whole', revenueShare);
  same(
    'What the exits bring: by product, and discounted from the change of cash',
    expected.worth - total(expected.keptWorths),
    ofMoney,
  );
  same('NPV: Excel’s function and the sum of discounted flows', expected.worth, ofMoney);
  same('NPV: of the portfolio and by product', expected.worth, ofMoney);
  check('Typed shares of the classes come to no more than 100%', typedShares, Math.min(1, typedShares), typedShares, 0);
  check(sharesCheck, marketShares, Math.min(1, marketShares), marketShares, 0);
  if ('sold' in (inputs.products[0]?.demand ?? {}))
    check(
      salesCheck,
      total(sold),
      all((life) => life.kept.sales),
      total(sold),
      people,
    );
  expect(failedChecks(computed, made)).toEqual(failed);
  reader.row('Checks', 'What is checked', 'Checks that failed', 1, [failed.length]);
  reader.row('About', 'About this model', 'Version of', 1, [Number(computed.named('Version_date')[0]?.[0])]);
  expect(reader.unseen()).toEqual([]);
}

const sharesCheck = 'Own share and the competitor’s come to no more than 100%';
const classesCheck = 'Typed shares of the classes come to no more than 100%';
const salesCheck = 'Sales: typed and counted (before the launch none count)';

/** Each product's launch, planned from the lengths of its steps, beside what was really done. */
function compareLaunches(
  computed: Computed,
  reader: Reader,
  products: readonly string[],
  { products: typed }: ReturnType<typeof readInputs>,
): void {
  const down = (name: string): CellContent[] => computed.named(name).map(([value]) => value ?? '');
  const today = Number(computed.named('Version_date')[0]?.[0]);
  const lengths = down('Launch_steps_length').map(Number);
  const actual = ['concept', 'development', 'validation', 'release'].map((step) => down(`Launches_${step}`));
  products.forEach((product, index) => {
    const begins = down('Launches_begins')[index];
    let end = Number(begins) - 1;
    let worst = 0;
    // One that is sold already was released, even if nobody wrote down when.
    const isToCome = (typed[index]?.launch ?? 0) >= 1;
    const cells = lengths.flatMap((length, step): (number | undefined)[] => {
      end += length;
      if (begins === '') return [undefined, undefined];
      const done = actual[step]?.[index] ?? '';
      const late = done === '' ? (end < today && isToCome ? today - end : undefined) : Number(done) - end;
      worst = Math.max(worst, late ?? 0);
      return [end, late];
    });
    const released = actual[3]?.[index] ?? '';
    const expected = released !== '' ? Number(released) : begins === '' || !isToCome ? undefined : end + worst;
    const title = 'Launches by product: planned end of each step, and how late it is';
    reader.row('Launch and exit', title, product, 1, [...cells, expected]);
  });
}

/** The launch and the tools, which hang on dates and choices; `inStage`: how many products are in each stage in the period to look at. */
function comparePlaybook(computed: Computed, reader: Reader, inStage: readonly number[]): void {
  const down = (name: string): CellContent[] => computed.named(name).map(([value]) => value ?? '');
  const today = Number(computed.named('Version_date')[0]?.[0]);
  const begins = down('Launch_steps_begins').map(Number);
  const lengths = down('Launch_steps_length').map(Number);
  const done = down('Launch_steps_done');
  const due = down('Gates_due').map(Number);
  const decided = down('Gates_decision');
  const steps = ['Concept and plan', 'Development', 'Validation', 'Release'];
  const reviews = ['MR1 after the concept', 'MR2 after development', 'MR3 before the release'];
  let before = -Infinity;
  const row = (label: string, from: number, to: number, state: string | undefined): void => {
    const order = from < before ? 'before the one above' : undefined;
    before = from;
    const shown = state ?? (to < today ? 'overdue' : 'upcoming');
    reader.row('Launch and exit', 'State of the launch', label, 1, [from, to, shown, order]);
  };
  steps.forEach((step, index) => {
    const from = begins[index] ?? 0;
    row(step, from, from + (lengths[index] ?? 0) - 1, done[index] === 'yes' ? 'passed' : undefined);
    const review = reviews[index];
    if (review === undefined) return;
    const date = due[index] ?? 0;
    const states: Readonly<Record<string, string>> = { go: 'passed', stop: 'stopped', rework: 'rework' };
    row(review, date, date, states[String(decided[index])]);
  });
  // A line without a name is unfinished, and not listed.
  const toolNames = down('Tools_what');
  const toolStages = down('Tools_stage').map((stage, row) => (toolNames[row] === '' ? '' : stage));
  const ready = down('Tools_ready');
  const counts = Object.values(stageWord).map((word, index) => {
    const listed = toolStages.filter((stage) => stage === word).length;
    const readyOnes = toolStages.filter((stage, row) => stage === word && ready[row] === 'yes').length;
    return [inStage[index] ?? 0, listed, readyOnes, listed - readyOnes];
  });
  Object.values(stageWord).forEach((word, index) => {
    reader.row('Launch and exit', 'Marketing tools by stage', word, 1, counts[index] ?? []);
  });
  const sums = [0, 1, 2, 3].map((column) => total(counts.map((line) => line[column] ?? 0)));
  reader.row('Launch and exit', 'Marketing tools by stage', 'Total', 1, sums);
  const columns = ['what', 'stage', 'owner', 'ready'].map((id) => down(`Tools_${id}`));
  const begun = toolNames.filter((_, row) => columns.some((cells) => cells[row] !== '')).length;
  const finished = toolStages.filter((stage) => stage !== '').length;
  const lines = [begun, finished, begun - finished];
  reader.row('Checks', 'What is checked', 'Playbook – Marketing tools', 1, lines);
}

/**
 * The flows of a portfolio or a product in time. An internal rate is shown if the flows are worth nothing at it and at no
 * other; else a reason stands there. `nth`: of the flows that the sheet has.
 */
function compareFlows(
  reader: Reader,
  { half, starts, ends, periodsAYear }: ReturnType<typeof computeLife>,
  label: string,
  points: readonly number[],
  nth: number,
  money: number,
) {
  const sheet = 'Flows in time';
  const [searched = '', perPeriod = '', perYear = ''] = [1, 5, 6].map((column) =>
    reader.found(sheet, 'Internal rate', label, 1 + column),
  );
  const found = typeof searched === 'number' ? searched : undefined;
  const roots = internalRates(points);
  if (typeof perPeriod === 'number') {
    const isInReach = found !== undefined && found > -0.98 && found < 9;
    if (isInReach) expect([label, found, roots]).toEqual([label, found, [expect.closeTo(found, 5)]]);
  } else {
    expect(perPeriod).toMatch(/^– \((no outlay|not found|several possible)\)$/);
    expect(perPeriod === '– (no outlay)').toBe(points.every((amount) => amount >= 0));
  }
  const wanted = typeof perPeriod === 'number' ? (1 + (found ?? NaN)) ** 2 - 1 : perPeriod;
  const isYear = monthsLater(starts[0] ?? 0, 12) <= (ends.at(-1) ?? 0) + 1;
  const compounded = typeof wanted === 'number' ? (1 + wanted) ** periodsAYear - 1 : 0;
  const yearly =
    typeof wanted !== 'number'
      ? wanted
      : !isYear
        ? '– (under a year)'
        : Number.isFinite(compounded)
          ? compounded
          : '– (not found)';
  const balances =
    found === undefined ? undefined : balancesAt(found, points, reader.found(sheet, 'Internal rate', label, 3));
  const none = '– (not found)';
  const { lowest = none, before = none, after = none } = balances ?? {};
  const rates = [growthOfMoney(points), found ?? '– (not found)', lowest, before, after, wanted, yearly];
  reader.row(sheet, 'Internal rate', label, 1, rates);
  expect(typeof perYear).toBe(typeof yearly);

  const cash = points.map((_, at) => total(points.slice(0, at + 1)));
  const isPaid = points.map((_, at) => cash.slice(at).every((amount) => amount >= 0));
  let size = money;
  let lastUnpaid = -1;
  const title = 'Flows at the start, middle and end of periods';
  points.forEach((amount, at) => {
    const period = Math.ceil(at / 2);
    const point = at === 0 ? 'Start of the plan' : `${at % 2 === 1 ? 'Middle' : 'End'} of period ${period}`;
    size = Math.max(size, found === undefined ? 0 : money / (1 + found) ** at);
    const discount = (1 + half) ** -at;
    // Where cash is zero but for rounding, the last digit would decide whether it is paid back.
    const isEven = cash.some((sum) => Math.abs(sum) < 1e-9 * money && sum !== 0);
    const column = 4 + 6 * nth;
    const paid = isEven ? Number(reader.found(sheet, title, point, column + 2)) : Number(isPaid[at]);
    if (paid === 0) lastUnpaid = at;
    if (nth === 0) reader.row(sheet, title, point, 1, [at, period, discount], 0);
    reader.row(
      sheet,
      title,
      point,
      column,
      [amount, cash[at], paid, amount * discount, balances?.left[at] ?? 0, balances?.ahead[at] ?? 0],
      size * 1e3,
    );
  });
  const column = 4 + 6 * nth;
  const worth = total(points.map((amount, at) => amount * (1 + half) ** -at));
  reader.row(sheet, title, 'Total', column, [total(points)], money);
  reader.row(sheet, title, 'Total', column + 2, [points.length - 1 - lastUnpaid], 0);
  reader.row(sheet, title, 'Total', column + 3, [worth], money);
  const payback = lastUnpaid === points.length - 1 ? 'not in this plan' : Math.ceil((lastUnpaid + 1) / 2);
  return { yearly, payback, lowest: Math.min(...cash) };
}

describe('every number of the example follows from its inputs', () => {
  const three = [
    { name: 'A*', price: 10 },
    { name: 'A?b', price: 20 },
    { name: 'a~', price: 30 },
  ];
  test.each([
    ['20 quarters as first asked', {}],
    ['20 quarters of typed sales', { demand: 'typed' }],
    ['3 weeks of one product', { periods: 3, period_kind: 'week', products: [{ name: 'One', price: 0.01 }] }],
    [
      '12 months from the 31st, with names that Excel could take for patterns',
      { period_kind: 'month', periods: 12, start: '2026-08-31', products: three },
    ],
    [
      '60 months of 12 products',
      { periods: 60, period_kind: 'month', products: names.map((name, index) => ({ name, price: 10 ** (index - 2) })) },
    ],
  ] as const)('over %s', (_, changes) => {
    const made = planFor(changes);
    compare(evaluateQuickly(made), made);
  });

  slow('in a second engine', async () => {
    const made = planFor({});
    const computed = await evaluate(made);
    try {
      compare(computed, made);
    } finally {
      computed.close();
    }
  });

  test.each(sampled(languages, 4))(
    'in %s the portfolio pays back within two thirds of the plan, and one product is to leave',
    (language) => {
      const made = planFor({}, language);
      const computed = evaluateQuickly(made);
      const one = (name: string): number => Number(computed.named(name)[0]?.[0]);
      expect(one('Payback_period')).toBeGreaterThan(3);
      expect(one('Payback_period')).toBeLessThan(14);
      expect(one('Net_present_value')).toBeGreaterThan(0);
      expect(one('Internal_rate_yearly')).toBeGreaterThan(0.15);
      expect(one('Exits_due')).toBe(1);
    },
  );
});

/** Numbers as people type them: none, little, much; the decimals of an amount of money. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }) },
);
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }).map((value) => value / 1000) },
);

function typedValue(accepts: InputPlan['cells'][number]['accepts']): fc.Arbitrary<CellContent> | undefined {
  switch (accepts.kind) {
    case 'text':
      return undefined;
    case 'list':
      return fc.constantFrom(...accepts.values);
    case 'decimal': {
      const within = (value: number): number => Math.min(Math.max(value, accepts.min), accepts.max);
      return accepts.min < 0
        ? fc.integer({ min: accepts.min * 1000, max: Math.min(accepts.max, 2) * 1000 }).map((value) => value / 1000)
        : (accepts.max <= 10 ? share : amount).map(within);
    }
    default: {
      // Mostly near: a launch, a length or a date far from the plan is the exception.
      const near = fc.integer({ min: accepts.min, max: Math.min(accepts.max, Math.max(accepts.min, 0) + 3000) });
      const around = fc.integer({
        min: Math.max(accepts.min, -12),
        max: Math.min(accepts.max, Math.max(12, accepts.min + 12)),
      });
      return fc.oneof({ weight: 1, arbitrary: near }, { weight: 3, arbitrary: around });
    }
  }
}

function typedValues(made: WorkbookPlan): fc.Arbitrary<Record<string, CellContent[]>> {
  return fc.record(
    Object.fromEntries(
      made.inputs.flatMap(({ id, name, cells }) => {
        const values = cells.map(({ accepts }) => typedValue(accepts));
        const all = values.flatMap((value) => (value ? [value] : []));
        return id === 'check_tolerance' || all.length < values.length ? [] : [[name, fc.tuple(...all)] as const];
      }),
    ),
  );
}

describe('whatever is typed within its bounds', () => {
  test.each([
    ['3 weeks, 1 product', { periods: 3, period_kind: 'week', products: [{ name: 'One', price: 1 }] }, 60],
    [
      '8 months, 2 products',
      {
        periods: 8,
        period_kind: 'month',
        products: [
          { name: 'X', price: 1 },
          { name: 'Y', price: 5 },
        ],
      },
      20,
    ],
    ['7 quarters, 3 products of typed sales', { periods: 7, demand: 'typed' }, 20],
  ] as const)('over %s, the model is right and shows no error', async (_, changes, whole) => {
    const made = planFor(changes);
    const computed = evaluateQuickly(made);
    const formulas = formulasOf(made);
    await fc.assert(
      fc.asyncProperty(typedValues(made), async (values) => {
        for (const [name, cells] of Object.entries(values)) {
          const isDown = computed.named(name).length > 1;
          computed.type(name, isDown ? cells.map((value) => [value]) : [cells]);
        }
        await computed.compute();
        expect(errorsIn(computed, formulas)).toEqual([]);
        const { lives } = computeLife(readInputs(computed, made));
        fc.pre(!lives.some(({ kept }) => kept.signs.some((sign) => sign?.isOnEdge)));
        compare(computed, made);
      }),
      { numRuns: runs(whole), endOnFailure: true },
    );
  });

  /** What an entry contradicts, by the check that says so. */
  function contradictions({ input, to }: Trial): readonly string[] {
    if (to === 'most' && /^share_|^position.competitor$/.test(input.id)) return [sharesCheck];
    if (to === 'most' && input.id === 'class_shares.share') return [classesCheck];
    return [];
  }

  test.each([
    ['smallest', answersOf(productLifecycle, 'en', 'smallest')],
    ['default', answersOf(productLifecycle, 'en', 'default')],
    ['typed', answersFor({ demand: 'typed' })],
  ] as const)('a line at its least, at its most or empty leaves no error (%s)', async (_, answers) => {
    const made = plan(productLifecycle, answers, 'en');
    const late = (trial: Trial): readonly string[] => {
      const { input, to } = trial;
      // The first product is launched within the plan: what is sold before that contradicts its launch.
      const isEarly = made.answers['demand'] === 'typed' && /^(demand\.launch|sold_1)$/.test(input.id);
      return to === 'most' && isEarly ? [salesCheck] : contradictions(trial);
    };
    expect(await sweep(made, evaluateQuickly(made), late)).toEqual([]);
  });

  slow('a line of the largest model at its least, at its most or empty leaves no error', async () => {
    const answers = answersOf(productLifecycle, 'en', 'largest');
    const made = plan(productLifecycle, { ...answers, demand: 'diffusion' }, 'en');
    const isOne = (input: InputPlan): boolean => /^(demand|costs|position)\.|_12$/.test(input.id);
    expect(await sweep(made, evaluateQuickly(made), contradictions, isOne)).toEqual([]);
  });

  test('an input that is text fails the checks instead of passing unseen', async () => {
    const made = planFor({});
    const computed = evaluateQuickly(made);
    computed.type('Prices_price', [['about 500'], [299], [99]]);
    await computed.compute();
    expect(Number(computed.named('Checks_failed')[0]?.[0])).toBeGreaterThan(0);
  });
});

test('what was typed for a product moves with it when another one is taken out', () => {
  const before = planFor({});
  const products = before.answers['products'] as readonly Record<string, string | number>[];
  const after = plan(productLifecycle, { ...before.answers, products: products.slice(1) }, 'en');
  const typed = new Map(
    before.inputs.map(({ id, cells }) => [id, cells.map(({ example }): CellContent => example)] as const),
  );
  typed.set('demand.launch', [3, -7, -11]);
  typed.set('marketing.product_2', [1, 22, 333, 4444]);
  typed.set(
    'fixed_cost_2',
    Array.from({ length: 20 }, (_, index) => 100 + index),
  );
  const computed = evaluateQuickly(keepTyped(after, before, typed).plan);
  expect(computed.named('Demand_launch')).toEqual([[-7], [-11]]);
  expect(computed.named('Marketing_product_1')).toEqual([[1], [22], [333], [4444]]);
  expect(computed.named('Fixed_cost_1')[0]?.slice(0, 3)).toEqual([100, 101, 102]);
});

describe('the arithmetic that the model is compared with', () => {
  test('has Bass’s peak: at ln(q/p)/(p + q), when half of m less half of p/q of it has bought', () => {
    // Bass (1969), equations (10) and (11), for p = 0.03, q = 0.38 (averages of Sultan, Farley & Lehmann, 1990).
    const [p, q] = [0.03, 0.38];
    const peak = Math.log(q / p) / (p + q);
    expect(boughtBy(p, q, peak)).toBeCloseTo(0.5 * (1 - p / q), 12);
    const around = [-0.01, 0, 0.01].map((shift) => buysBetween(p, q, peak + shift - 1e-3, peak + shift + 1e-3));
    expect(around[1]).toBeGreaterThan(around[0] ?? 1);
    expect(around[1]).toBeGreaterThan(around[2] ?? 1);
    expect(buysBetween(p, q, 2, 5)).toBeCloseTo(boughtBy(p, q, 5) - boughtBy(p, q, 2), 14);
  });

  test('lets a cost fall by a fifth with each doubling on an 80 % curve', () => {
    // Wright (1936): of aircraft the labour fell to 80 % whenever their number doubled: 100, 80, 64.
    expect([0, 1, 2].map((doublings) => costAfter(100, 0.2, doublings))).toEqual([100, 80, expect.closeTo(64, 9)]);
  });

  test('finds the stages of a life in seven periods', () => {
    // The example in the help of PLAN.LIFECYCLE_STAGE.
    const told = stagesSoFar([10, 40, 90, 150, 160, 155, 120], {
      smoothing: 1,
      growth: 0.5,
      decline: 0.5,
      leastMove: 0.05,
      withoutHigh: 2,
    });
    expect(told.map((one) => one?.stage)).toEqual([
      'introduction',
      'growth',
      'growth',
      'growth',
      'maturity',
      'maturity',
      'decline',
    ]);
  });
});
