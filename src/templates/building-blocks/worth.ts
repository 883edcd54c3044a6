import type { FigureSpec, InputSpec, RowSpec } from '../spec';
import type { Timeline } from './timeline';
import { ratePerPeriod, ratePerYear } from './timeline';
import { dateUnit, factor, flag, periodNumber, perPeriodRate, yearly } from './units';

/**
 * What a plan's cash is worth: NPV, IRR and payback of the rows `cash_flow` (of a period) and `cash` (cumulated), which
 * the template has. Formulas say `word(none)`, `word(no_rate)` and `word(never)` where there is no number.
 */

/** `example`: a fraction, such as 0.15. */
export function discountRateInput(example: number): InputSpec {
  return {
    id: 'discount_rate',
    label: { en: 'Discount rate', ru: 'Ставка дисконтирования', zh: '贴现率', vi: 'Tỷ lệ chiết khấu' },
    unit: yearly,
    note: {
      en: 'The yearly return that the money would bring elsewhere.',
      ru: 'Годовая доходность, которую деньги принесли бы в другом месте.',
      zh: '资金用于其他用途可获得的年收益率。',
      vi: 'Lợi suất mỗi năm nếu đầu tư số tiền này vào nơi khác.',
    },
    format: 'percent',
    max: 10,
    example,
  };
}

/** The rate of a period, and where the search for the internal rate begins that Excel does not find from its own 10 %. */
export function rateFigures(timeline: Timeline): readonly FigureSpec[] {
  return [
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
      id: 'rate_to_start',
      label: {
        en: 'Where IRR is looked for',
        ru: 'Начало поиска IRR',
        zh: 'IRR 搜索起点',
        vi: 'Điểm bắt đầu tìm IRR',
      },
      unit: perPeriodRate,
      note: {
        en: 'Growth of all money put in to all money got out, per period',
        ru: 'Рост всех вложенных денег до всех полученных, за период',
        zh: '全部投入增长为全部收回时的每期增长率',
        vi: 'Mức tăng mỗi kỳ từ tổng tiền bỏ ra đến tổng tiền thu về',
      },
      format: 'percent',
      formula: 'IFERROR((SUMIF(all(cash_flow), ">0") / -SUMIF(all(cash_flow), "<0")) ^ (1 / last(period)) - 1, 0)',
    },
  ];
}

/** The internal rate of a row of flows: from Excel's own start, else from `rate_to_start`. */
export function internalRateOf(row: string): string {
  return `IFERROR(IRR(all(${row})), IFERROR(IRR(all(${row}), rate_to_start), word(no_rate)))`;
}

/** They need `rateFigures`. */
export function worthRows(currency: string): readonly RowSpec[] {
  return [
    {
      id: 'discount_factor',
      label: { en: 'Discount factor', ru: 'Коэффициент дисконтирования', zh: '贴现系数', vi: 'Hệ số chiết khấu' },
      unit: factor,
      note: {
        en: 'To the end of each period',
        ru: 'На конец каждого периода',
        zh: '按各期期末贴现',
        vi: 'Tính đến cuối mỗi kỳ',
      },
      format: 'factor',
      formula: '1 / (1 + period_rate) ^ period',
    },
    {
      id: 'present_value',
      label: { en: 'Discounted cash flow', ru: 'Дисконтированный поток', zh: '贴现现金流', vi: 'Dòng tiền chiết khấu' },
      unit: currency,
      note: {
        en: 'Cash flow × factor',
        ru: 'Денежный поток × коэффициент',
        zh: '现金流 × 贴现系数',
        vi: 'Dòng tiền × hệ số',
      },
      format: 'money',
      formula: 'cash_flow * discount_factor',
      total: 'sum',
    },
    {
      id: 'is_paid_back',
      label: { en: 'Paid back', ru: 'Окупился', zh: '已回本', vi: 'Đã hoàn vốn' },
      unit: flag,
      note: {
        en: '1: from here on cumulative cash is not below zero',
        ru: '1: отсюда накопленный поток не ниже нуля',
        zh: '1 表示自本期起累计现金不再为负',
        vi: '1: từ kỳ này dòng tiền lũy kế không âm nữa',
      },
      format: 'count',
      formula: 'IF(MIN(onward(cash)) >= 0, 1, 0)',
      total: 'sum',
    },
  ];
}

/** They need `worthRows` and `rateFigures`. */
export function worthFigures(currency: string, timeline: Timeline): readonly FigureSpec[] {
  return [
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
        en: 'Flows counted at the end of each period',
        ru: 'Потоки учтены на конец каждого периода',
        zh: '现金流按各期期末计',
        vi: 'Dòng tiền tính vào cuối mỗi kỳ',
      },
      format: 'money',
      formula: 'NPV(period_rate, all(cash_flow))',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'internal_rate',
      label: { en: 'IRR per period', ru: 'IRR за период', zh: 'IRR 每期内部收益率', vi: 'IRR mỗi kỳ' },
      unit: perPeriodRate,
      note: {
        en: 'The rate at which NPV is zero',
        ru: 'Ставка, при которой NPV равна нулю',
        zh: '使净现值为零的折现率',
        vi: 'Mức lãi suất làm NPV bằng 0',
      },
      format: 'percent',
      formula: internalRateOf('cash_flow'),
    },
    {
      id: 'internal_rate_yearly',
      label: { en: 'IRR per year', ru: 'IRR годовая', zh: 'IRR 年化内部收益率', vi: 'IRR theo năm' },
      unit: yearly,
      note: {
        en: 'The same, compounded over a year',
        ru: 'Та же ставка с капитализацией за год',
        zh: '同一收益率按复利折算为年化',
        vi: 'Cùng mức đó, tính lãi kép trong một năm',
      },
      format: 'percent',
      formula: `IFERROR(${ratePerYear('internal_rate', timeline)}, word(no_rate))`,
    },
    {
      id: 'payback_period',
      label: { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' },
      unit: periodNumber,
      note: {
        en: 'From this period on, cumulative cash is not below zero',
        ru: 'С этого периода накопленный поток не ниже нуля',
        zh: '自该期起累计现金不再为负',
        vi: 'Từ kỳ này dòng tiền lũy kế không âm',
      },
      format: 'count',
      formula: 'IF(total(is_paid_back) = 0, word(never), last(period) - total(is_paid_back) + 1)',
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
      formula: 'IF(ISNUMBER(payback_period), INDEX(all(period_start), payback_period), word(never))',
    },
  ];
}
