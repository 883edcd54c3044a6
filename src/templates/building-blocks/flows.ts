import type { FigureSpec, Formula, InputSpec, RowSpec, SheetSpec, TableSpec, Words } from '../spec';
import type { Timeline } from './timeline';
import { ratePerPeriod, ratePerYear } from './timeline';
import { choice, dateUnit, factor, flag, halfPeriods, periodNumber, perPeriodRate, yearly } from './units';

/**
 * When the money of a period moves, and what follows from it: discounting, the internal rate, payback, the money needed.
 *
 * The textbooks pay an investment at the start of its period and earn at the end (Brealey, Myers & Allen, Principles of
 * Corporate Finance, ch. 5): a product is paid for before it sells. So the flows of one period stand at two points in
 * time, which one row over periods cannot hold; the table `flows` has a line for every start, middle and end instead.
 */

const atStart: Words = { en: 'start', ru: 'начало', zh: '期初', vi: 'đầu kỳ' };
const atMiddle: Words = { en: 'middle', ru: 'середина', zh: '期中', vi: 'giữa kỳ' };
const atEnd: Words = { en: 'end', ru: 'конец', zh: '期末', vi: 'cuối kỳ' };

/** Words that a model with flows needs, besides `never`. */
export const flowWords = {
  at_start: atStart,
  at_middle: atMiddle,
  at_end: atEnd,
  no_outlay: { en: '– (no outlay)', ru: '– (нет вложений)', zh: '–（无投入）', vi: '– (không bỏ vốn)' },
  no_root: { en: '– (not found)', ru: '– (не найдена)', zh: '–（无解）', vi: '– (không tìm thấy)' },
  several: {
    en: '– (several possible)',
    ru: '– (возможно несколько)',
    zh: '–（可能多解）',
    vi: '– (có thể nhiều mức)',
  },
  under_a_year: { en: '– (under a year)', ru: '– (план короче года)', zh: '–（不足一年）', vi: '– (chưa đủ một năm)' },
} as const satisfies Readonly<Record<string, Words>>;

/** When in its period what is invested is paid, and when everything else. */
export const timingInputs: readonly InputSpec[] = [
  {
    id: 'investment_timing',
    label: {
      en: 'Investment is paid at',
      ru: 'Инвестиции: момент периода',
      zh: '投资支付时点',
      vi: 'Vốn đầu tư chi vào',
    },
    unit: choice,
    note: {
      en: 'Start, middle or end of its period. Usual: the start, as a product is paid for before it sells.',
      ru: 'Начало, середина или конец периода. Обычно начало: за продукт платят до первых продаж.',
      zh: '本期期初、期中或期末。通常为期初：先投入，后销售。',
      vi: 'Đầu, giữa hay cuối kỳ. Thường là đầu kỳ: phải chi trước khi bán được hàng.',
    },
    format: 'choice',
    options: [atStart, atMiddle, atEnd],
    example: atStart,
  },
  {
    id: 'operating_timing',
    label: {
      en: 'Revenue and costs are paid at',
      ru: 'Выручка и расходы: момент периода',
      zh: '收入与成本收付时点',
      vi: 'Doanh thu và chi phí tính vào',
    },
    unit: choice,
    note: {
      en: 'Usual: the end of the period; the middle, if they come evenly.',
      ru: 'Обычно конец периода; середина — если они идут равномерно.',
      zh: '通常为期末；若均匀发生，可选期中。',
      vi: 'Thường là cuối kỳ; nếu phát sinh đều thì chọn giữa kỳ.',
    },
    format: 'choice',
    options: [atStart, atMiddle, atEnd],
    example: atEnd,
  },
];

/** Rows over periods: the points in time, in half periods from the start, at which a period's money moves. */
export const timingRows: readonly RowSpec[] = [
  timingRow('investment', {
    en: 'Investment moves at',
    ru: 'Момент инвестиций',
    zh: '投资时点',
    vi: 'Thời điểm chi vốn đầu tư',
  }),
  timingRow('operating', {
    en: 'Revenue and costs move at',
    ru: 'Момент выручки и расходов',
    zh: '收入与成本时点',
    vi: 'Thời điểm doanh thu và chi phí',
  }),
];

function timingRow(kind: 'investment' | 'operating', label: Words): RowSpec {
  const timing = `${kind}_timing`;
  return {
    id: `${kind}_point`,
    label,
    unit: halfPeriods,
    note: {
      en: 'From the start of the plan, as chosen on Inputs',
      ru: 'От начала плана, по выбору в исходных данных',
      zh: '自计划起始，按输入表所选',
      vi: 'Từ đầu kế hoạch, theo lựa chọn ở dữ liệu đầu vào',
    },
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
      label: {
        en: 'Money to be found',
        ru: 'Сколько денег нужно найти',
        zh: '需筹集的资金',
        vi: 'Số tiền cần huy động',
      },
      unit: currency,
      note: {
        en: 'Lowest cumulative cash at any point, the investment included; with a minus',
        ru: 'Минимум накопленного потока с учётом инвестиций; со знаком минус',
        zh: '累计现金（含投资）的最低点，以负数表示',
        vi: 'Mức thấp nhất của dòng tiền lũy kế, gồm vốn đầu tư; mang dấu trừ',
      },
      format: 'money',
      formula: flowFormulas.lowestCash(id),
      warnBelowZero: true,
    },
    {
      id: 'net_present_value',
      label: {
        en: 'NPV',
        ru: 'NPV (чистая приведённая стоимость)',
        zh: 'NPV 净现值',
        vi: 'NPV (giá trị hiện tại thuần)',
      },
      unit: currency,
      note: {
        en: 'At the start of the plan; each flow at its point in time',
        ru: 'На начало плана; каждый поток — в свой момент',
        zh: '折至计划起始，各现金流按其时点计',
        vi: 'Tại đầu kế hoạch; mỗi dòng tiền tính ở thời điểm của nó',
      },
      format: 'money',
      formula: flowFormulas.netPresentValue(id),
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'internal_rate',
      label: { en: 'IRR per period', ru: 'IRR за период', zh: 'IRR 每期内部收益率', vi: 'IRR mỗi kỳ' },
      unit: perPeriodRate,
      note: {
        en: 'The rate at which NPV is zero; – where it says nothing: then NPV decides',
        ru: 'Ставка, при которой NPV равна нулю; «–», если она ни о чём не говорит: решает NPV',
        zh: '使净现值为零的折现率；显示“–”时无意义，以净现值为准',
        vi: 'Lãi suất làm NPV bằng 0; «–» khi không có ý nghĩa: hãy dựa vào NPV',
      },
      format: 'percent',
      formula: flowFormulas.internalRate(id),
    },
    {
      id: 'internal_rate_yearly',
      label: { en: 'IRR per year', ru: 'IRR годовая', zh: 'IRR 年化内部收益率', vi: 'IRR theo năm' },
      unit: yearly,
      note: {
        en: 'The same, compounded; not for plans of less than a year',
        ru: 'Та же ставка с капитализацией; не для планов короче года',
        zh: '按复利折算为年化；不足一年的计划不折算',
        vi: 'Cùng mức đó, tính lãi kép; không áp dụng cho kế hoạch dưới một năm',
      },
      format: 'percent',
      formula: flowFormulas.internalRateYearly(id),
    },
    {
      id: 'payback_period',
      label: { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' },
      unit: periodNumber,
      note: {
        en: 'In this period cumulative cash stops being below zero for good',
        ru: 'В этом периоде накопленный поток окончательно перестаёт быть ниже нуля',
        zh: '累计现金自该期起不再为负',
        vi: 'Từ kỳ này dòng tiền lũy kế không còn âm nữa',
      },
      format: 'count',
      formula: flowFormulas.payback(id),
      emphasis: true,
    },
    {
      id: 'payback_date',
      label: {
        en: 'Payback in the period from',
        ru: 'Период окупаемости начинается',
        zh: '回本期起始日',
        vi: 'Kỳ hoàn vốn bắt đầu từ',
      },
      unit: dateUnit,
      format: timeline.unit === 'week' ? 'date' : 'period',
      formula: 'IF(ISNUMBER(payback_period), INDEX(all(period_start), MAX(1, payback_period)), word(never))',
    },
  ];
}

/** A sheet of workings. It needs `timingInputs`, `timingRows` and `discount_rate`; in `words` `flowWords` and `never`. */
export function flowsSheet(timeline: Timeline, currency: string, all: readonly Flows[]): SheetSpec {
  return {
    id: 'flows_sheet',
    role: 'workings',
    name: { en: 'Flows in time', ru: 'Потоки во времени', zh: '现金流时点', vi: 'Dòng tiền theo thời điểm' },
    purpose: {
      en: 'When the money moves: discounting, internal rate, payback',
      ru: 'Когда движутся деньги: дисконтирование, внутренняя ставка, окупаемость',
      zh: '资金收付的时点：贴现、内部收益率、回本',
      vi: 'Tiền thu chi khi nào: chiết khấu, IRR, hoàn vốn',
    },
    blocks: [
      {
        kind: 'figures',
        title: { en: 'Discounting', ru: 'Дисконтирование', zh: '贴现', vi: 'Chiết khấu' },
        figures: [
          {
            id: 'period_rate',
            label: {
              en: 'Discount rate per period',
              ru: 'Ставка за период',
              zh: '每期贴现率',
              vi: 'Tỷ lệ chiết khấu mỗi kỳ',
            },
            unit: perPeriodRate,
            note: {
              en: 'The yearly rate, compounded',
              ru: 'Из годовой по сложному проценту',
              zh: '由年利率按复利换算',
              vi: 'Quy đổi từ lãi suất năm theo lãi kép',
            },
            format: 'percent',
            formula: ratePerPeriod('discount_rate', timeline),
          },
          {
            id: 'half_period_rate',
            label: {
              en: 'Discount rate per half period',
              ru: 'Ставка за полупериод',
              zh: '每半期贴现率',
              vi: 'Tỷ lệ chiết khấu nửa kỳ',
            },
            unit: perHalf,
            note: {
              en: 'Compounded twice it gives the rate of a period',
              ru: 'Начисленная дважды, даёт ставку за период',
              zh: '复利两次即为每期利率',
              vi: 'Tính lãi kép hai lần thành tỷ lệ mỗi kỳ',
            },
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

const perHalf: Words = { en: '% a half period', ru: '% за полупериод', zh: '%/半期', vi: '%/nửa kỳ' };

/**
 * A rate is the only one above −100 % if at it the plan's balance is never above zero before the end: at a higher rate
 * every balance is then lower, at a lower rate higher, so that only this one ends at zero (Soper 1959; Teichroew,
 * Robichek & Montalbano 1965, "pure investments"). Else there may be several, none of which says what the plan is worth.
 *
 * A cent before or after a billion counts too, for it is enough to make a second rate. So up to the lowest balance they
 * are added up from the start, and after it from the end, where the small amounts are not yet lost in the large ones.
 * What comes in at a point is compared with what it leaves: Excel says that its IRR is exact to 0.00001 %, so a balance
 * of zero is known to some such share of what made it zero, here a millionth.
 */
const million = '100 * 100 * 100';

function ratesTable(timeline: Timeline, all: readonly Flows[]): TableSpec {
  const lastPoint = `flows.p${timeline.periods * 2}.number`;
  return {
    kind: 'table',
    id: 'rates',
    title: { en: 'Internal rate', ru: 'Внутренняя ставка', zh: '内部收益率', vi: 'Suất hoàn vốn nội bộ' },
    rowHeader: { en: 'Flows', ru: 'Потоки', zh: '现金流', vi: 'Dòng tiền' },
    columns: [
      {
        id: 'guess',
        label: { en: 'Where it is looked for', ru: 'Начало поиска', zh: '搜索起点', vi: 'Điểm bắt đầu tìm' },
        unit: perHalf,
        format: 'percent',
      },
      {
        id: 'half',
        label: { en: 'Per half period', ru: 'За полупериод', zh: '每半期', vi: 'Mỗi nửa kỳ' },
        unit: perHalf,
        format: 'percent',
      },
      {
        id: 'lowest',
        label: {
          en: 'Lowest balance at',
          ru: 'Наименьший остаток в момент',
          zh: '余额最低时点',
          vi: 'Số dư thấp nhất tại',
        },
        unit: halfPeriods,
        format: 'count',
      },
      {
        id: 'parts',
        label: {
          en: 'Exact to one part of',
          ru: 'Точность: одна доля из',
          zh: '精确到几分之一',
          vi: 'Chính xác đến 1 phần',
        },
        unit: { en: 'parts of the flow', ru: 'долей потока', zh: '份', vi: 'phần dòng tiền' },
        format: 'count',
      },
      {
        id: 'before',
        label: { en: 'Above zero before', ru: 'Выше нуля до него', zh: '此前余额为正', vi: 'Trên 0 trước đó' },
        unit: { en: 'points in time', ru: 'моментов', zh: '个时点', vi: 'thời điểm' },
        format: 'count',
      },
      {
        id: 'after',
        label: { en: 'Above zero after', ru: 'Выше нуля после', zh: '此后余额为正', vi: 'Trên 0 sau đó' },
        unit: { en: 'points in time', ru: 'моментов', zh: '个时点', vi: 'thời điểm' },
        format: 'count',
      },
      {
        id: 'rate',
        label: { en: 'Per period', ru: 'За период', zh: '每期', vi: 'Mỗi kỳ' },
        unit: perPeriodRate,
        format: 'percent',
      },
      {
        id: 'yearly',
        label: { en: 'Per year', ru: 'За год', zh: '年化', vi: 'Mỗi năm' },
        unit: yearly,
        format: 'percent',
      },
    ],
    rows: all.map(({ id, label }) => {
      const [flow, left, ahead] = [`flows.flow_${id}`, `flows.left_${id}`, `flows.ahead_${id}`];
      const at = (column: string): Formula => `rates.${id}.${column}`;
      const discounted = `${flow} / (1 + ${at('half')}) ^ flows.number`;
      const known = `${discounted} / ${at('parts')}`;
      const counted = (points: Formula): Formula => `IF(ISNUMBER(${at('half')}), SUMPRODUCT(${points}), word(no_root))`;
      return {
        id,
        label,
        cells: {
          // From here Excel finds rates that it does not find from its own 10 %.
          guess: `IFERROR((SUMIF(${flow}, ">0") / -SUMIF(${flow}, "<0")) ^ (1 / ${lastPoint}) - 1, 0)`,
          half: `IFERROR(IRR(${flow}), IFERROR(IRR(${flow}, ${at('guess')}), word(no_root)))`,
          lowest: `IF(ISNUMBER(${at('half')}), MATCH(MIN(${left}), ${left}, 0) - 1, word(no_root))`,
          parts: million,
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
    title: {
      en: 'Flows at the start, middle and end of periods',
      ru: 'Потоки на начало, середину и конец периодов',
      zh: '各期期初、期中、期末的现金流',
      vi: 'Dòng tiền đầu, giữa và cuối các kỳ',
    },
    rowHeader: { en: 'Point in time', ru: 'Момент', zh: '时点', vi: 'Thời điểm' },
    columns: [
      {
        id: 'number',
        label: { en: 'From the start', ru: 'От начала', zh: '自起始', vi: 'Từ đầu' },
        unit: halfPeriods,
        format: 'count',
      },
      {
        id: 'period',
        label: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
        unit: periodNumber,
        format: 'count',
      },
      {
        id: 'factor',
        label: { en: 'Discount factor', ru: 'Коэффициент', zh: '贴现系数', vi: 'Hệ số chiết khấu' },
        unit: factor,
        format: 'factor',
      },
      ...all.flatMap(({ id, label }): TableSpec['columns'] => [
        { id: `flow_${id}`, label, unit: currency, format: 'money', total: 'sum' },
        {
          id: `cash_${id}`,
          label: { en: 'Cumulated', ru: 'Нарастающим итогом', zh: '累计', vi: 'Lũy kế' },
          unit: currency,
          format: 'money',
        },
        {
          id: `paid_${id}`,
          label: { en: 'Paid back', ru: 'Окупился', zh: '已回本', vi: 'Đã hoàn vốn' },
          unit: flag,
          format: 'count',
          total: 'sum',
        },
        {
          id: `worth_${id}`,
          label: { en: 'Discounted', ru: 'Дисконтировано', zh: '贴现值', vi: 'Đã chiết khấu' },
          unit: currency,
          format: 'money',
          total: 'sum',
        },
        {
          id: `left_${id}`,
          label: {
            en: 'Cumulated at IRR',
            ru: 'Итог по ставке IRR',
            zh: '按 IRR 贴现累计',
            vi: 'Lũy kế theo IRR',
          },
          unit: currency,
          format: 'money',
        },
        {
          id: `ahead_${id}`,
          label: {
            en: 'From here on at IRR',
            ru: 'С этого момента по ставке IRR',
            zh: '自该时点起按 IRR 贴现',
            vi: 'Từ đây về sau theo IRR',
          },
          unit: currency,
          format: 'money',
        },
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
  if (point === 0) return { en: 'Start of the plan', ru: 'Начало плана', zh: '计划起始', vi: 'Đầu kế hoạch' };
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
