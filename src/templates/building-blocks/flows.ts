import type { FigureSpec, Formula, InputSpec, RowSpec, SheetSpec, TableSpec, Words } from '../spec';
import { toleranceInput } from './general';
import type { Timeline } from './timeline';
import { ratePerPeriod, ratePerYear } from './timeline';
import { choice, dateUnit, factor, flag, halfPeriods, periodNumber, perPeriodRate, yearly } from './units';
import * as say from './flows.texts';

/** Words that a model with flows needs, besides `never`. */
export const flowWords = {
  at_start: say.atStart,
  at_middle: say.atMiddle,
  at_end: say.atEnd,
  no_outlay: say.noOutlay,
  no_root: say.notFound,
  several: say.severalPossible,
  under_a_year: say.underYear,
} as const satisfies Readonly<Record<string, Words>>;

/** When in its period what is invested is paid, and when everything else. */
export const timingInputs: readonly InputSpec[] = [
  {
    id: 'investment_timing',
    label: say.investmentIsPaidAt,
    unit: choice,
    note: say.investmentTimingNote,
    format: 'choice',
    options: [say.atStart, say.atMiddle, say.atEnd],
    example: say.atStart,
  },
  {
    id: 'operating_timing',
    label: say.operatingTimingLabel,
    unit: choice,
    note: say.operatingTimingNote,
    format: 'choice',
    options: [say.atStart, say.atMiddle, say.atEnd],
    example: say.atEnd,
  },
];

/** The tolerance of the checks, which says of a balance at the IRR, too, what is as good as zero. */
export const flowTolerance: InputSpec = { ...toleranceInput, note: say.toleranceNote };

/** Rows over periods: the points in time, in half periods from the start, at which a period's money moves. */
export const timingRows: readonly RowSpec[] = [
  timingRow('investment', say.investmentMovesAt),
  timingRow('operating', say.revenueAndCostsMoveAt),
];

function timingRow(kind: 'investment' | 'operating', label: Words): RowSpec {
  const timing = `${kind}_timing`;
  return {
    id: `${kind}_point`,
    label,
    unit: halfPeriods,
    note: say.timingRowNote,
    format: 'count',
    // Period p runs from p − 1 to p: its start is 2(p − 1) half periods away, its middle 2p − 1, its end 2p.
    formula: `IF(${timing} = word(at_end), period, prev(period)) + IF(${timing} = word(at_start), prev(period), period)`,
  };
}

/** Flows whose worth is told: a plan, a product. */
export interface Flows {
  /** An English word, unique among the model's flows. */
  readonly id: string;
  readonly label: Words;
  /** Rows over periods: all money of a period, after its investment; the investment itself, as a positive number. */
  readonly cashFlow: Formula;
  readonly investment: Formula;
}

/** What other formulas may read of flows, by the flows' id. */
export const flowFormulas = {
  netPresentValue: (id: string): Formula => `flows.total.worth_${id}`,
  /** Per period; a number, or a text with the reason why there is none. */
  internalRate: (id: string): Formula => `rates.${id}.rate`,
  internalRateYearly: (id: string): Formula => `rates.${id}.yearly`,
  /** The least that cumulated cash comes to at any point in time; 0 if it is never below zero. */
  lowestCash: (id: string): Formula => `MIN(0, MIN(flows.cash_${id}))`,
  /** The period in which cumulated cash stops being below zero for good; 0 if it never is; a text if it stays there. */
  payback: (id: string): Formula =>
    `IF(SUM(flows.paid_${id}) = 0, word(never), INDEX(flows.period, COUNT(flows.period) - SUM(flows.paid_${id}) + 1))`,
} as const;

/** The figures that say what flows are worth, to stand among results. */
export function flowFigures(id: string, currency: string, timeline: Timeline): readonly FigureSpec[] {
  return [
    {
      id: 'lowest_cash',
      label: say.moneyToBeFound,
      unit: currency,
      note: say.lowestCashNote,
      format: 'money',
      formula: flowFormulas.lowestCash(id),
      warnBelowZero: true,
    },
    {
      id: 'net_present_value',
      label: say.npv,
      unit: currency,
      note: say.netPresentValueNote,
      format: 'money',
      formula: flowFormulas.netPresentValue(id),
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'internal_rate',
      label: say.irrPerPeriod,
      unit: perPeriodRate,
      note: say.internalRateNote,
      format: 'percent',
      formula: flowFormulas.internalRate(id),
    },
    {
      id: 'internal_rate_yearly',
      label: say.irrPerYear,
      unit: yearly,
      note: say.internalRateYearlyNote,
      format: 'percent',
      formula: flowFormulas.internalRateYearly(id),
    },
    {
      id: 'payback_period',
      label: say.payback,
      unit: periodNumber,
      note: say.paybackPeriodNote,
      format: 'count',
      formula: flowFormulas.payback(id),
      emphasis: true,
    },
    {
      id: 'payback_date',
      label: say.paybackInPeriodFrom,
      unit: dateUnit,
      format: timeline.unit === 'week' ? 'date' : 'period',
      formula: 'IF(ISNUMBER(payback_period), INDEX(all(period_start), MAX(1, payback_period)), word(never))',
    },
  ];
}

/** A sheet of workings. It needs `timingInputs`, `timingRows`, `discount_rate` and `flowTolerance`; in `words` `flowWords` and `never`. */
export function flowsSheet(timeline: Timeline, currency: string, all: readonly Flows[]): SheetSpec {
  return {
    id: 'flows_sheet',
    role: 'workings',
    name: say.flowsInTime,
    purpose: say.flowsSheetPurpose,
    blocks: [
      {
        kind: 'figures',
        title: say.discounting,
        figures: [
          {
            id: 'period_rate',
            label: say.discountRatePerPeriod,
            unit: perPeriodRate,
            note: say.yearlyRateCompounded,
            format: 'percent',
            formula: ratePerPeriod('discount_rate', timeline),
          },
          {
            id: 'half_period_rate',
            label: say.discountRatePerHalfPeriod,
            unit: say.perHalf,
            note: say.halfPeriodRateNote,
            format: 'percent',
            formula: 'SQRT(1 + period_rate) - 1',
          },
        ],
      },
      ratesTable(timeline, all),
      flowsTable(timeline, currency, all),
    ],
  };
}

/**
 * A rate is the only one above −100 % if at it the plan's balance is never above zero before the end: at a higher rate
 * every balance is then lower, at a lower rate higher, so that only this one ends at zero (Soper 1959; Teichroew,
 * Robichek & Montalbano 1965, "pure investments"). Else there may be several, none of which says what the plan is worth.
 *
 * A cent before or after a billion counts too, for it is enough to make a second rate. So up to the lowest balance they
 * are added up from the start, and after it from the end, where the small amounts are not yet lost in the large ones.
 * What comes in at a point is compared with what it leaves: Excel says that its IRR is exact to 0.00001 %, so a balance
 * of zero is known to some such share of what made it zero, here the tolerance of the checks.
 */
function ratesTable(timeline: Timeline, all: readonly Flows[]): TableSpec {
  const lastPoint = `flows.p${timeline.periods * 2}.number`;
  return {
    kind: 'table',
    id: 'rates',
    title: say.internalRate,
    rowHeader: say.flows,
    columns: [
      { id: 'guess', label: say.whereItIsLookedFor, unit: say.perHalf, format: 'percent' },
      { id: 'half', label: say.perHalfPeriod, unit: say.perHalf, format: 'percent' },
      { id: 'lowest', label: say.lowestBalanceAt, unit: halfPeriods, format: 'count' },
      { id: 'before', label: say.aboveZeroBefore, unit: say.pointsInTime, format: 'count' },
      { id: 'after', label: say.aboveZeroAfter, unit: say.pointsInTime, format: 'count' },
      { id: 'rate', label: say.perPeriod, unit: perPeriodRate, format: 'percent' },
      { id: 'yearly', label: say.perYear, unit: yearly, format: 'percent' },
    ],
    rows: all.map(({ id, label }) => {
      const [flow, left, ahead] = [`flows.flow_${id}`, `flows.left_${id}`, `flows.ahead_${id}`];
      const at = (column: string): Formula => `rates.${id}.${column}`;
      const discounted = `${flow} / (1 + ${at('half')}) ^ flows.number`;
      const known = `${discounted} * check_tolerance`;
      const counted = (points: Formula): Formula => `IF(ISNUMBER(${at('half')}), SUMPRODUCT(${points}), word(no_root))`;
      return {
        id,
        label,
        cells: {
          // From here Excel finds rates that it does not find from its own 10 %.
          guess: `IFERROR((SUMIF(${flow}, ">0") / -SUMIF(${flow}, "<0")) ^ (1 / ${lastPoint}) - 1, 0)`,
          half: `IFERROR(IRR(${flow}), IFERROR(IRR(${flow}, ${at('guess')}), word(no_root)))`,
          lowest: `IF(ISNUMBER(${at('half')}), MATCH(MIN(${left}), ${left}, 0) - 1, word(no_root))`,
          // A balance gets above zero only where money comes in, and, seen from the end, only where it goes out.
          before: counted(`(flows.number < ${at('lowest')}) * (${flow} > 0) * (${left} > ${known})`),
          after: counted(`(flows.number > ${at('lowest')}) * (${flow} < 0) * (${ahead} < ${known})`),
          rate: `IF(COUNTIF(${flow}, "<0") = 0, word(no_outlay), IF(NOT(ISNUMBER(${at('half')})), word(no_root), IF(${at('before')} + ${at('after')} > 0, word(several), (1 + ${at('half')}) * (1 + ${at('half')}) - 1)))`,
          // A return of less than a year is not made a year's: the GIPS standards forbid it to those who report returns.
          yearly: `IF(NOT(ISNUMBER(${at('rate')})), ${at('rate')}, IF(EDATE(first(period_start), 12) > last(period_end) + 1, word(under_a_year), IFERROR(${ratePerYear(at('rate'), timeline)}, word(no_root))))`,
        },
      };
    }),
  };
}

function flowsTable(timeline: Timeline, currency: string, all: readonly Flows[]): TableSpec {
  const lastPoint = timeline.periods * 2;
  return {
    kind: 'table',
    id: 'flows',
    title: say.flowsTitle,
    rowHeader: say.pointInTime,
    columns: [
      { id: 'number', label: say.fromStart, unit: halfPeriods, format: 'count' },
      { id: 'period', label: say.period, unit: periodNumber, format: 'count' },
      { id: 'factor', label: say.discountFactor, unit: factor, format: 'factor' },
      ...all.flatMap(({ id, label }): TableSpec['columns'] => [
        { id: `flow_${id}`, label, unit: currency, format: 'money', total: 'sum' },
        { id: `cash_${id}`, label: say.cumulated, unit: currency, format: 'money' },
        { id: `paid_${id}`, label: say.paidBack, unit: flag, format: 'count', total: 'sum' },
        { id: `worth_${id}`, label: say.discounted, unit: currency, format: 'money', total: 'sum' },
        { id: `left_${id}`, label: say.cumulatedAtIrr, unit: currency, format: 'money' },
        { id: `ahead_${id}`, label: say.fromHereOnAtIrr, unit: currency, format: 'money' },
      ]),
    ],
    rows: Array.from({ length: lastPoint + 1 }, (_, point) => {
      const at = (column: string, row = point): Formula => `flows.p${row}.${column}`;
      const onTopOf = (column: string, amount: Formula): Formula =>
        point === 0 ? amount : `${at(column, point - 1)} + ${amount}`;
      const cells: Record<string, Formula> = {
        number: onTopOf('number', point === 0 ? '0' : '1'),
        period: point % 2 === 1 ? onTopOf('period', '1') : point === 0 ? '0' : at('period', point - 1),
        factor: `1 / (1 + half_period_rate) ^ ${at('number')}`,
      };
      for (const { id, cashFlow, investment } of all) {
        const [flow, half] = [at(`flow_${id}`), `rates.${id}.half`];
        cells[`flow_${id}`] = flowAt(at('number'), cashFlow, investment);
        cells[`cash_${id}`] = onTopOf(`cash_${id}`, flow);
        cells[`paid_${id}`] =
          `IF(${at(`cash_${id}`)} < 0, 0, ${point === lastPoint ? '1' : at(`paid_${id}`, point + 1)})`;
        cells[`worth_${id}`] = `${flow} * ${at('factor')}`;
        const atRate = `${flow} / (1 + ${half}) ^ ${at('number')}`;
        const after = point === lastPoint ? '' : ` + ${at(`ahead_${id}`, point + 1)}`;
        cells[`left_${id}`] = `IF(ISNUMBER(${half}), ${onTopOf(`left_${id}`, atRate)}, 0)`;
        cells[`ahead_${id}`] = `IF(ISNUMBER(${half}), ${atRate}${after}, 0)`;
      }
      return { id: `p${point}`, label: pointLabel(point), cells };
    }),
  };
}

/** What comes in before investments counts at its own point in time, investments at theirs. */
function flowAt(point: Formula, cashFlow: Formula, investment: Formula): Formula {
  const earned = `SUMPRODUCT((all(${cashFlow}) + all(${investment})) * (all(operating_point) = ${point}))`;
  return `${earned} - SUMIFS(all(${investment}), all(investment_point), ${point})`;
}

function pointLabel(point: number): Words {
  if (point === 0) return say.startOfPlan;
  const period = Math.ceil(point / 2);
  return point % 2 === 1
    ? {
        en: `Middle of period ${period}`,
        ru: `Середина периода ${period}`,
        zh: `第 ${period} 期期中`,
        vi: `Giữa kỳ ${period}`,
      }
    : {
        en: `End of period ${period}`,
        ru: `Конец периода ${period}`,
        zh: `第 ${period} 期期末`,
        vi: `Cuối kỳ ${period}`,
      };
}
