import type { Texts } from '../../locales/language';
import { customer, days, people, per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { exampleLinks, monthly, product } from './inputs';
import { across, lineIds, problemId, productId, type Matrix } from './matrix';
import { levels } from './words';
import * as say from './results.texts';
const month = (currency: string): Texts => ({
  en: `${currency} a month`,
  ru: `${currency} в месяц`,
  zh: `${currency}/月`,
  vi: `${currency}/tháng`,
});

export function matrixSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'matrix',
    role: 'results',
    name: say.matrix,
    purpose: say.matrixPurpose,
    blocks: [
      { kind: 'figures', title: say.gaps, asTiles: true, figures: gaps },
      coverage(matrix),
      ofLevels,
      ofProducts(matrix),
    ],
  };
}

const gaps: readonly FigureSpec[] = [
  {
    id: 'problem_gaps',
    label: say.problemsNobodySolves,
    unit: say.problems,
    format: 'count',
    formula: 'COUNTIF(coverage.verdict, word(gap))',
    mark: { when: 'problem_gaps > 0', as: 'warning' },
  },
  {
    id: 'level_gaps',
    label: say.levelsWithoutProduct,
    unit: say.levels,
    format: 'count',
    formula: 'COUNTIF(by_level.verdict, word(gap))',
    mark: { when: 'level_gaps > 0', as: 'warning' },
  },
  {
    id: 'idle_products',
    label: say.productsThatSolveNothing,
    unit: say.products,
    format: 'count',
    formula: 'COUNTIF(by_product.verdict, word(solves_nothing))',
    mark: { when: 'idle_products > 0', as: 'warning' },
  },
  {
    id: 'cut_off_products',
    label: say.productsNothingLeadsTo,
    unit: say.products,
    format: 'count',
    formula: 'COUNTIF(by_product.verdict, word(no_way_in))',
    mark: { when: 'cut_off_products > 0', as: 'warning' },
  },
];

function coverage({ problems }: Matrix): TableSpec {
  return {
    kind: 'table',
    id: 'coverage',
    title: say.coverageTitle,
    rowHeader: say.problem,
    columns: [
      ...levels.map(({ id, label }) => ({
        id,
        label,
        format: 'count' as const,
        mark: { when: `coverage.this.${id} > 0`, as: 'good' as const },
      })),
      { id: 'full_now', label: say.solveItNow, format: 'count' },
      { id: 'full', label: say.withPlans, format: 'count' },
      {
        id: 'verdict',
        label: say.problemIs,
        format: 'text',
        mark: { when: 'coverage.this.verdict = word(gap)', as: 'warning' },
      },
    ],
    rows: problems.map((label, index) => {
      const id = problemId(index);
      const sign = (word: string): Formula => `(solves.${id} = word(${word}))`;
      const row = `coverage.${id}`;
      return {
        id,
        label,
        cells: {
          ...Object.fromEntries(
            levels.map((level) => [
              level.id,
              `SUMPRODUCT((products.level = word(${level.id})) * catalogue.later * (${sign('full')} + ${sign('part')}))`,
            ]),
          ),
          full_now: `SUMPRODUCT(catalogue.now * ${sign('full')})`,
          full: `SUMPRODUCT(catalogue.later * ${sign('full')})`,
          verdict: `IF(${row}.full_now > 0, word(covered), IF(${row}.full > 0, word(planned), IF(SUM(${row}.free:${row}.mentoring) > 0, word(in_part), word(gap))))`,
        },
      };
    }),
  };
}

const ofLevels: TableSpec = {
  kind: 'table',
  id: 'by_level',
  title: say.byLevel,
  rowHeader: say.level,
  columns: [
    { id: 'on_sale', label: say.onSale, unit: say.products, format: 'count' },
    { id: 'planned', label: say.planned, unit: say.products, format: 'count' },
    { id: 'buyers', label: say.buyers, unit: monthly, format: 'decimal' },
    {
      id: 'verdict',
      label: say.levelIs,
      format: 'text',
      mark: { when: 'by_level.this.verdict = word(gap)', as: 'warning' },
    },
  ],
  rows: levels.map(({ id, label }) => ({
    id,
    label,
    cells: {
      on_sale: `SUMPRODUCT((products.level = word(${id})) * catalogue.now)`,
      planned: `SUMPRODUCT((products.level = word(${id})) * (catalogue.later - catalogue.now))`,
      buyers: `SUMPRODUCT((products.level = word(${id})) * by_product.buyers)`,
      verdict: `IF(by_level.${id}.on_sale > 0, word(on_sale), IF(by_level.${id}.planned > 0, word(planned), word(gap)))`,
    },
  })),
};

function ofProducts({ currency, products, problems }: Matrix): TableSpec {
  const last = problems.length - 1;
  return {
    kind: 'table',
    id: 'by_product',
    title: say.byProductWithPlans,
    rowHeader: product,
    columns: [
      { id: 'full', label: say.solves, unit: say.problemsUnit, format: 'count' },
      { id: 'part', label: say.inPart, unit: say.problemsUnit, format: 'count' },
      { id: 'ways_in', label: say.waysIn, unit: say.links, format: 'count' },
      {
        id: 'onward',
        label: say.goOn,
        unit: say.percentOfBuyers,
        format: 'percent',
        mark: { when: 'by_product.this.onward > 1 + check_tolerance', as: 'warning' },
      },
      { id: 'buyers', label: say.buyers, unit: monthly, format: 'decimal' },
      { id: 'revenue', label: say.revenue, unit: month(currency), format: 'money', total: 'sum' },
      { id: 'margin', label: say.margin, unit: month(currency), format: 'money', total: 'sum' },
      {
        id: 'verdict',
        label: say.itsPlace,
        format: 'text',
        mark: {
          when: 'OR(by_product.this.verdict = word(solves_nothing), by_product.this.verdict = word(no_way_in))',
          as: 'warning',
        },
      },
    ],
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      const own = (column: string): string => `by_product.${id}.${column}`;
      const count = (sign: string): Formula =>
        `COUNTIF(solves.${id}.${problemId(0)}:solves.${id}.${problemId(last)}, word(${sign}))`;
      return {
        id,
        label: name,
        cells: {
          full: count('full'),
          part: count('part'),
          ways_in: `SUMPRODUCT((steps.to = catalogue.${id}.number) * (steps.share > 0))`,
          onward: `catalogue.${id}.onward + 0`,
          buyers: `amounts.buyers.${id} + 0`,
          revenue: `amounts.buyers.${id} * amounts.price.${id}`,
          margin: `amounts.buyers.${id} * amounts.net.${id}`,
          verdict: `IF(catalogue.${id}.later = 0, word(stopped), IF(${own('full')} + ${own('part')} = 0, word(solves_nothing), IF(AND(${own('ways_in')} = 0, products.${id}.entering = 0), word(no_way_in), IF(${own('onward')} = 0, word(path_ends), word(leads_on)))))`,
        },
      };
    }),
  };
}

export function valueSheet(matrix: Matrix): SheetSpec {
  return {
    id: 'value',
    role: 'results',
    name: say.customerValue,
    purpose: say.valuePurpose,
    blocks: [
      { kind: 'figures', title: say.valueOfNewCustomer, asTiles: true, figures: headline(matrix) },
      beforeAfter(matrix),
      {
        kind: 'chart',
        id: 'value_chart',
        shape: 'column',
        title: say.valueChartTitle,
        over: 'before_after',
        categoryTitle: say.firstProduct,
        valueTitle: per(matrix.currency, customer),
        valueFormat: 'money',
        series: [
          { label: say.nowLabel, values: 'revenue_now' },
          { label: say.withPlans, values: 'revenue' },
        ],
      },
      entry(matrix),
      path(matrix),
      linkEffect(matrix),
    ],
  };
}

function headline({ currency }: Matrix): readonly FigureSpec[] {
  const each = per(currency, customer);
  return [
    { id: 'ltv_now', label: say.ltvNow, unit: each, format: 'price', formula: 'before_after.total.revenue_now' },
    { id: 'ltv', label: say.ltvWithPlans, unit: each, format: 'price', formula: 'before_after.total.revenue' },
    { id: 'ltv_change', label: say.changeOfLtv, unit: '%', format: 'percent', formula: 'before_after.total.change' },
    {
      id: 'monthly_revenue',
      label: say.revenueWithPlans,
      unit: month(currency),
      format: 'money',
      formula: 'by_product.total.revenue',
    },
  ];
}

const change = (row: string, before: string, after: string): Formula =>
  `IF(ISNUMBER(${row}.${before}), IF(${row}.${before} > 0, ${row}.${after} / ${row}.${before} - 1, word(none)), word(none))`;

function beforeAfter({ currency, products }: Matrix): TableSpec {
  const each = per(currency, customer);
  const last = products.length - 1;
  const mean = (column: string, open: string): { readonly formula: Formula } => ({
    formula: `IF(SUMPRODUCT(products.entering, catalogue.${open}) = 0, word(none), SUMPRODUCT(products.entering, before_after.${column}) / SUMPRODUCT(products.entering, catalogue.${open}))`,
  });
  const along = (visits: string, amount: string, index: number): Formula =>
    `SUMPRODUCT(${across(`${visits}.${productId(index)}`, 0, last)}, ${across(`amounts.${amount}`, 0, last)})`;
  return {
    kind: 'table',
    id: 'before_after',
    title: say.beforeAfterTitle,
    rowHeader: say.firstProduct,
    columns: [
      {
        id: 'revenue_now',
        label: join(say.revenue, say.now),
        unit: each,
        format: 'price',
        total: mean('revenue_now', 'now'),
      },
      {
        id: 'revenue',
        label: join(say.revenue, say.plans),
        unit: each,
        format: 'price',
        total: mean('revenue', 'later'),
      },
      {
        id: 'change',
        label: say.change,
        unit: '%',
        format: 'percent',
        total: { formula: change('before_after.total', 'revenue_now', 'revenue') },
      },
      {
        id: 'margin_now',
        label: join(say.margin, say.now),
        unit: each,
        format: 'price',
        total: mean('margin_now', 'now'),
        mark: { when: 'before_after.this.margin_now < 0', as: 'warning' },
      },
      {
        id: 'margin',
        label: join(say.margin, say.plans),
        unit: each,
        format: 'price',
        total: mean('margin', 'later'),
        mark: { when: 'before_after.this.margin < 0', as: 'warning' },
      },
    ],
    rows: products.map(({ name }, index) => ({
      id: productId(index),
      label: name,
      cells: {
        revenue_now: along('visits_now', 'price', index),
        revenue: along('visits', 'price', index),
        change: change(`before_after.${productId(index)}`, 'revenue_now', 'revenue'),
        margin_now: along('visits_now', 'net_now', index),
        margin: along('visits', 'net', index),
      },
    })),
  };
}

const join = (what: Texts, when: Texts): Texts => ({
  en: `${what.en} ${when.en}`,
  ru: `${what.ru} ${when.ru}`,
  zh: `${what.zh}（${when.zh}）`,
  vi: `${what.vi} ${when.vi}`,
});

function entry({ currency, products }: Matrix): TableSpec {
  const last = products.length - 1;
  const each = per(currency, customer);
  return {
    kind: 'table',
    id: 'entry',
    title: say.entryTitle,
    rowHeader: say.firstProduct,
    columns: [
      { id: 'purchases', label: say.purchases, unit: say.perCustomer, format: 'decimal' },
      { id: 'days', label: say.timeOfPath, unit: days, format: 'decimal' },
      { id: 'best_margin', label: say.marginOfBestPath, unit: each, format: 'price' },
      { id: 'best_month', label: say.fromAllWhoBegin, unit: month(currency), format: 'money' },
      { id: 'next', label: say.leadOnTo, format: 'text', says: products.map(({ name }) => name) },
    ],
    mark: { when: 'AND(entry.this.best_month > 0, entry.this.best_month = MAX(entry.best_month))', as: 'good' },
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      return {
        id,
        label: name,
        cells: {
          purchases: `SUM(${across(`visits.${id}`, 0, last)})`,
          days: `SUMPRODUCT(${across(`visits.${id}`, 0, last)}, ${across('amounts.wait', 0, last)})`,
          best_margin: `best.value.${id} * catalogue.${id}.later`,
          best_month: `entry.${id}.best_margin * products.${id}.entering`,
          next: `IF(best.next.${id} = 0, word(none), INDEX(labels(products), best.next.${id}))`,
        },
      };
    }),
  };
}

function path({ currency, products }: Matrix): TableSpec {
  return {
    kind: 'table',
    id: 'path',
    title: say.pathTitle,
    rowHeader: product,
    columns: [
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money', total: 'sum' },
      { id: 'so_far', label: say.revenueSoFar, unit: currency, format: 'money' },
      { id: 'margin', label: say.margin, unit: currency, format: 'money', total: 'sum' },
    ],
    mark: { when: 'path.this.buyers > 0', as: 'good' },
    rows: products.map(({ name }, index) => {
      const id = productId(index);
      const own = `path.${id}`;
      return {
        id,
        label: name,
        cells: {
          buyers: `100 * route.reached.${id}`,
          revenue: `${own}.buyers * amounts.price.${id}`,
          so_far: index === 0 ? `${own}.revenue + 0` : `path.${productId(index - 1)}.so_far + ${own}.revenue`,
          margin: `${own}.buyers * amounts.own.${id} - 100 * route.bonus.${id}`,
        },
      };
    }),
  };
}

function linkEffect(matrix: Matrix): TableSpec {
  const { currency, products } = matrix;
  const last = products.length - 1;
  const names = products.map(({ name }) => name);
  return {
    kind: 'table',
    id: 'link_effect',
    title: say.linkEffectTitle,
    rowHeader: say.line,
    columns: [
      { id: 'from', label: say.from, format: 'text', says: names },
      { id: 'to', label: say.to, format: 'text', says: names },
      { id: 'customers', label: say.takeIt, unit: say.peopleMonth, format: 'decimal' },
      {
        id: 'revenue',
        label: say.revenueLost,
        unit: month(currency),
        format: 'money',
        mark: {
          when: 'AND(ISNUMBER(link_effect.this.revenue), link_effect.this.revenue > 0, link_effect.this.revenue = MAX(link_effect.revenue))',
          as: 'good',
        },
      },
      { id: 'of_all', label: say.ofAllRevenue, unit: '%', format: 'percent' },
      {
        id: 'margin',
        label: say.marginLost,
        unit: month(currency),
        format: 'money',
        mark: { when: 'AND(ISNUMBER(link_effect.this.margin), link_effect.this.margin < 0)', as: 'warning' },
      },
    ],
    rows: lineIds(matrix, exampleLinks(matrix).length).map((id, index) => {
      const step = (column: string): string => `steps.${id}.${column}`;
      const own = (column: string): string => `link_effect.${id}.${column}`;
      const known = (formula: Formula): Formula => `IF(${step('onward')} = 1, ${formula}, word(none))`;
      const buyers = `INDEX(${across('amounts.buyers', 0, last)}, 1, ${step('from')})`;
      return {
        id,
        label: { en: `No. ${index + 1})`, ru: `№ ${index + 1})`, zh: `第 ${index + 1} 行`, vi: `Dòng ${index + 1})` },
        cells: {
          from: known(`links.${id}.from`),
          to: known(`links.${id}.to`),
          customers: known(`${buyers} * ${step('share')}`),
          // Paths lead onward only: who goes past a link is not changed by it, nor what follows it.
          revenue: known(`${own('customers')} * INDEX(before_after.revenue, ${step('to')})`),
          of_all: known(`IF(by_product.total.revenue = 0, word(none), ${own('revenue')} / by_product.total.revenue)`),
          margin: known(
            `${own('customers')} * INDEX(before_after.margin, ${step('to')}) - ${buyers} * ${step('bonus')}`,
          ),
        },
      };
    }),
  };
}
