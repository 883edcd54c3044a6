// Customers scored by recency, frequency and money.
import type { OrderColumns } from '../customers/order-columns';
import {
  areAlike,
  fewestClasses,
  mostClasses,
  placesInOrder,
  scoreCustomers,
  segmentedBy,
  segmentTotals,
  usualSegments,
  usuallySegmented,
} from '../customers/scores';
import type { Scale, Scales, ScoredCustomers, Segmentation, UsualSegment } from '../customers/scores';
import { days, ids, numberOrRows, option, optionalDay, optionalNamedRows, series } from './arguments';
import type { NamedRow } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { orderRows, refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './rfm.texts';

const usualClasses = 5;

/** English in every language: a result is part of the workbook. */
const segmentNames: Readonly<Record<UsualSegment, string>> = {
  champions: 'Champions',
  loyal: 'Loyal customers',
  potentiallyLoyal: 'Potential loyalists',
  newcomers: 'New customers',
  promising: 'Promising',
  needAttention: 'Need attention',
  aboutToSleep: 'About to sleep',
  cannotLose: 'Cannot lose them',
  atRisk: 'At risk',
  hibernating: 'Hibernating',
};

/** The segment of customers whom none of the user's own rules takes. */
const noSegment = 'Other';

/** The ascending cuts in one column of the user's own; a column may be shorter than the others. */
function ownCuts(rows: readonly Float64Array[], column: number, name: string): Scale {
  const cuts: number[] = [];
  rows.forEach((row, index) => {
    const cut = row[column] ?? 0;
    const before = cuts[cuts.length - 1] ?? -Infinity;
    if (cuts.length === index && cut > before) cuts.push(cut);
    // A blank below the last cut of a column reads as 0.
    else if (cut !== 0) {
      fail('cutsNotAscending', { argument: 'bins', row: index + 1, cut, scale: name });
    }
  });
  return { cuts: Float64Array.from(cuts), reached: true };
}

/** A number of classes, or the scales of the user's own cuts. */
function scaleOf(bins: number | readonly Float64Array[]): number | Scales {
  if (typeof bins === 'number') {
    const classes = bins === 0 ? usualClasses : bins;
    if (!Number.isInteger(classes) || classes < fewestClasses || classes > mostClasses) {
      fail('notWholeBetween', { argument: 'bins', number: bins, least: fewestClasses, most: mostClasses });
    }
    return classes;
  }
  if (bins.length >= mostClasses) {
    fail('tooManyCuts', { argument: 'bins', rows: bins.length, most: mostClasses - 1 });
  }
  return {
    recency: ownCuts(bins, 0, 'recency'),
    frequency: ownCuts(bins, 1, 'frequency'),
    money: ownCuts(bins, 2, 'money'),
  };
}

interface NamedSegments extends Segmentation {
  readonly names: readonly (string | number)[];
}

/** The segments of the user's own rules, or the usual ones where there are none. */
function segmentsOf(rules: readonly NamedRow[], scored: ScoredCustomers): NamedSegments {
  if (rules.length === 0) {
    const names = [...usualSegments.map((segment) => segmentNames[segment]), noSegment];
    return { names, ...usuallySegmented(scored) };
  }
  // Two rules may make one segment.
  const names = [...new Set([...rules.map(({ name }) => name), noSegment])];
  const own = rules.map(({ name, numbers }) => ({
    segment: names.indexOf(name),
    least: [0, 2, 4].map((limit) => numbers[limit] ?? 0),
    // A blank limit is no limit: no score is 0.
    most: [1, 3, 5].map((limit) => numbers[limit] || Infinity),
  }));
  return { names, ...segmentedBy(own, { count: names.length, rest: names.indexOf(noSegment) }, scored) };
}

/** A heading and one line per customer, the highest score first. */
function customerTable(scored: ScoredCustomers, orders: OrderColumns, segments: NamedSegments): CellOutput[][] {
  const { codes, recency, frequency, money, r, f, m, score } = scored;
  checkFits(codes.length + 1, 9);
  const heading: readonly CellOutput[] = [
    'customer',
    'recency',
    'frequency',
    'money',
    'R',
    'F',
    'M',
    'score',
    'segment',
  ];
  const table: CellOutput[][] = [[...heading]];
  for (const place of placesInOrder(scored, orders.ids)) {
    // Each line begins as a copy of the heading, of texts. Written as a list of its cells it would begin as whole numbers and be
    // made over for the first fraction and again for the first text, which doubles the time of the whole function.
    const line = heading.slice();
    line[0] = orders.ids[codes[place] ?? 0] ?? '';
    line[1] = recency[place] ?? 0;
    line[2] = frequency[place] ?? 0;
    line[3] = money[place] ?? 0;
    line[4] = r[place] ?? 0;
    line[5] = f[place] ?? 0;
    line[6] = m[place] ?? 0;
    line[7] = score[place] ?? 0;
    line[8] = segments.names[segments.of[place] ?? 0] ?? '';
    table.push(line);
  }
  return table;
}

function scoreColumn({ customerOfRow, score }: ScoredCustomers): CellOutput[][] {
  checkFits(customerOfRow.length, 1);
  const column: CellOutput[][] = [];
  for (let row = 0; row < customerOfRow.length; row++) {
    const place = customerOfRow[row] ?? -1;
    column.push([place < 0 ? '' : (score[place] ?? 0)]);
  }
  return column;
}

/** A heading and one line per segment: customers, money, their shares, average recency in days. */
function segmentTable(scored: ScoredCustomers, segments: NamedSegments): CellOutput[][] {
  const { customers, money, allMoney, averageRecency } = segmentTotals(scored, segments);
  const rows = segments.names.map((name, segment): CellOutput[] => {
    const size = customers[segment] ?? 0;
    const sum = money[segment] ?? 0;
    return [
      name,
      size,
      size / scored.score.length,
      sum,
      allMoney === 0 ? '' : sum / allMoney,
      size === 0 ? '' : (averageRecency[segment] ?? 0),
    ];
  });
  const header = ['segment', 'customers', 'share of customers', 'money', 'share of money', 'average recency'];
  return [header, ...rows.filter(([name, size]) => name !== noSegment || size !== 0)];
}

/** A heading and one line per cut: its number and the cut of recency in days, of frequency and of money. */
function cutTable({ scales: { recency, frequency, money } }: ScoredCustomers): CellOutput[][] {
  const columns = [recency.cuts, frequency.cuts, money.cuts];
  const height = Math.max(...columns.map((cuts) => cuts.length));
  const rows = Array.from({ length: height }, (_, index) => [index + 1, ...columns.map((cuts) => cuts[index] ?? '')]);
  return [['cut', 'recency', 'frequency', 'money'], ...rows];
}

function checkTable(scored: ScoredCustomers): CellOutput[][] {
  const { rowsUsed, customerOfRow, refunds, rowsWithoutCustomerOrDay, rowsAfterAsOf, rowsOfRefundsOnly } = scored;
  return [
    ['rows used', rowsUsed],
    ['rows skipped', customerOfRow.length - rowsUsed],
    ['refunds', refunds],
    ['skipped: no customer or date', rowsWithoutCustomerOrDay],
    ['skipped: after as_of', rowsAfterAsOf],
    ['skipped: customer has refunds only', rowsOfRefundsOnly],
    ['customers', scored.codes.length],
    ['as_of', scored.asOf],
  ];
}

const scoring = planFunction({
  id: 'PLAN.RFM_SCORE',
  family: 'rfm',
  text: say.rfmScoreText,
  searchedAs: say.rfmScoreSearchedAs,
  meaning: say.rfmScoreMeaning,
  equations: [
    'recency = as_of − date of the last order',
    'cut k = percentile k / bins of the customers (inclusive, linear between neighbours), k = 1 … bins − 1',
    'F = 1 + number of cuts below the frequency; M likewise with money',
    'R = bins − number of cuts below the recency',
    'score = 100 R + 10 F + M',
  ],
  parameters: {
    customers: ids(say.rfmScoreCustomers),
    dates: days(say.rfmScoreDates),
    amounts: series(say.rfmScoreAmounts),
    as_of: optionalDay(say.rfmScoreAsOf),
    bins: numberOrRows(say.rfmScoreBins, ['recency', 'frequency', 'money']),
    output: option(say.rfmScoreOutput, {
      table: say.rfmScoreTable,
      score: say.rfmScore,
      segments: say.rfmScoreSegments,
      cuts: say.cutsBetweenClasses,
      check: say.rfmScoreCheck,
    }),
    segments: optionalNamedRows(say.rfmScoreSegments2, ['Rmin', 'Rmax', 'Fmin', 'Fmax', 'Mmin', 'Mmax']),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#VALUE!', text: say.rfmScoreError }, { error: '#N/A', text: say.rfmScoreError2 }],
  examples: [
    {
      formula: '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, , 2)',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        null,
        2,
      ],
      result: [
        ['customer', 'recency', 'frequency', 'money', 'R', 'F', 'M', 'score', 'segment'],
        ['Ann', 0, 2, 150, 2, 2, 1, 221, 'Champions'],
        ['Cy', 14, 1, 200, 2, 1, 2, 212, 'New customers'],
        ['Bob', 31, 1, 30, 1, 1, 1, 111, 'Hibernating'],
      ],
      text: say.rfmScoreExample,
    },
    {
      formula: '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, , 2, "score")',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        null,
        2,
        'score',
      ],
      result: [[221], [111], [212], [221]],
      text: say.sameScoresBesideOrders,
    },
    {
      formula:
        '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, 46060, {7,2,100;30,5,500}, "score")',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        46060,
        [
          [7, 2, 100],
          [30, 5, 500],
        ],
        'score',
      ],
      result: [[322], [111], [212], [322]],
      text: say.rfmScoreExample2,
    },
  ],
  sources: [
    'Hughes, A. M. (1994). Strategic Database Marketing. Probus.',
    'Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50(4), definition 7.',
  ],
  compute: ({ customers, dates, amounts, as_of, bins, output, segments: rules }) => {
    const orders = orderRows(customers, dates, amounts, as_of);
    const scale = scaleOf(bins);
    const scored = scoreCustomers(orders, amounts, as_of, scale);
    if (!scored.made) return refuse(scored);
    if (output === 'check') return checkTable(scored);
    if (output === 'cuts') return cutTable(scored);
    // One's own cuts say of customers who are alike what they are; quantiles have nothing to go by.
    if (typeof scale === 'number' && areAlike(scored)) return refuse({ why: 'allAlike' });
    switch (output) {
      case 'table':
        return customerTable(scored, orders, segmentsOf(rules, scored));
      case 'score':
        return scoreColumn(scored);
      case 'segments':
        return segmentTable(scored, segmentsOf(rules, scored));
    }
  },
});

export const rfm: Family = { id: 'rfm', text: say.customerSegments, functions: [scoring] };
