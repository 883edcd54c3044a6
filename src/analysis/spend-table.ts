// A table of spend and leads, as advertising and a customer base export it: its columns recognised, its rows read.
import { serialOfDay } from '../numerics/days';
import { nextPeriodStart, periodStart } from '../numerics/periods';
import type { SheetValue } from './contract';
import { readTextAmount } from './text-amounts';
import { readTextDate, type DateOrder, type TextDate } from './text-dates';

/** The columns, from zero; a table says spend, leads or both. */
export interface SpendColumns {
  readonly period: number;
  readonly channel?: number;
  readonly spend?: number;
  readonly leads?: number;
}

/** One row that could be read; `null` where it has no such number. */
export interface SpendLine {
  /** The first day of its day, week or month. */
  readonly day: number;
  readonly channel: string;
  readonly spend: number | null;
  readonly leads: number | null;
  /** By the other columns: the people of stages whose names head them. */
  readonly others: Readonly<Record<string, number>>;
}

export interface SpendTable {
  readonly lines: readonly SpendLine[];
  /** What a row is about. */
  readonly step: 'day' | 'week' | 'month';
  /** The first and the last day that the rows are about. */
  readonly first: number;
  readonly last: number;
  /** The sheet's numbers of rows that were left out: without a period that can be read, or with something else for a number. */
  readonly unread: readonly number[];
}

/** Words that head a column, each in its four languages; `ratio` heads what is neither. */
const words = {
  ratio:
    /\b(?:cpl|cpa|cac|cpc|cpm|ctr|roi|roas|romi|per|share|rate)\b|%|за лид|стоимость (?:лид|заявк|клик)|цена|конверс|дол[яи]\b|成本率|单价|转化|占比|单个|mỗi|tỷ lệ|giá/u,
  leads:
    /\bleads?\b|sign ?-?ups?|registrations?|requests|applications|лид|заявк|регистрац|обращени|线索|潜客|潜在客户|留资|报名|咨询|注册|khách tiềm năng|đăng ký/u,
  spend:
    /spend|spent|cost|budget|expens|расход|затрат|бюджет|потрач|стоимость|сумма|花费|消耗|费用|支出|投放|预算|金额|chi phí|chi tiêu|ngân sách|số tiền/u,
  channel: /channel|source|medium|campaign|канал|источник|кампани|渠道|来源|媒体|kênh|nguồn|chiến dịch/u,
  period: /date|day|week|month|period|quarter|дата|день|недел|месяц|период|日期|日|周|月|期|时间|ngày|tuần|tháng|kỳ/u,
} as const;

/** `undefined` where no column names a period, or none spend or leads. */
export function recogniseSpend(headings: readonly string[]): SpendColumns | undefined {
  const found: Partial<Record<keyof SpendColumns, number>> = {};
  headings.forEach((heading, column) => {
    const text = heading.normalize('NFC').toLowerCase().replaceAll('_', ' ');
    if (words.ratio.test(text)) return;
    const role = (['leads', 'spend', 'channel', 'period'] as const).find((each) => words[each].test(text));
    if (role) found[role] ??= column;
  });
  const { period, ...others } = found;
  if (period === undefined || (others.spend === undefined && others.leads === undefined)) return undefined;
  return { period, ...others };
}

/** Reads the rows; `firstRow` is the sheet's number of the first of them, `rows` all their cells. */
export function readSpend(
  headings: readonly string[],
  { period, channel, spend, leads }: SpendColumns,
  rows: readonly (readonly SheetValue[])[],
  firstRow: number,
): SpendTable {
  const others = headings.flatMap((heading, column) =>
    [period, channel, spend, leads].includes(column) || heading.trim() === ''
      ? []
      : [{ heading: heading.trim(), column }],
  );
  const read = rows.map((row) => readPeriod(row[period] ?? ''));
  const orders = new Set(
    read.flatMap((each) => (each && 'kind' in each && each.kind === 'settles' ? [each.order] : [])),
  );
  const [order] = orders.size === 1 ? [...orders] : [];
  const unread: number[] = [];
  const steps = new Set<SpendTable['step']>();
  const lines = rows.flatMap((row, index): SpendLine[] => {
    if (row.every((cell) => String(cell).trim() === '')) return [];
    const at = dayOf(read[index], order);
    const numbers = [numberOf(row[spend ?? -1] ?? ''), numberOf(row[leads ?? -1] ?? '')];
    if (at === undefined || numbers.includes(undefined)) {
      unread.push(firstRow + index);
      return [];
    }
    if (at.step) steps.add(at.step);
    const [spent = null, came = null] = numbers;
    return [
      {
        day: at.day,
        channel: channel === undefined ? '' : String(row[channel] ?? '').trim(),
        spend: spent,
        leads: came,
        others: Object.fromEntries(
          others.flatMap(({ heading, column }): [string, number][] => {
            const number = numberOf(row[column] ?? '');
            return typeof number === 'number' ? [[heading, number]] : [];
          }),
        ),
      },
    ];
  });
  const days = [...new Set(lines.map(({ day }) => day))].sort((one, other) => one - other);
  const step = steps.has('month') ? 'month' : steps.has('week') ? 'week' : stepOf(days);
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? 0;
  return {
    lines,
    step,
    first: step === 'month' && first > 0 ? periodStart(first, 'month') : first,
    last:
      step === 'month' && last > 0
        ? nextPeriodStart(periodStart(last, 'month'), 'month') - 1
        : step === 'week'
          ? last + 6
          : last,
    unread,
  };
}

/** How far the days are apart at the least; of one day alone nobody knows more than that it is a day. */
function stepOf(days: readonly number[]): SpendTable['step'] {
  const least = days.slice(1).reduce((gap, day, index) => Math.min(gap, day - (days[index] ?? 0)), Infinity);
  return least >= 28 && least < Infinity ? 'month' : least >= 7 && least < Infinity ? 'week' : 'day';
}

type Period = TextDate | { readonly day: number; readonly step?: SpendTable['step'] };

function readPeriod(cell: SheetValue): Period | undefined {
  if (typeof cell === 'number') {
    // Days of the years 1980 to 2100; 20260131 is a day typed without its signs.
    if (cell >= 29_221 && cell < 73_415) return { day: Math.floor(cell) };
    return readTextDate(String(cell));
  }
  if (typeof cell === 'boolean') return undefined;
  const text = cell.normalize('NFKC').trim();
  const week = /^(\d{4})-?W(\d{1,2})$/iu.exec(text);
  if (week) {
    // The week with 4 January is the first one.
    const fourth = serialOfDay(Number(week[1]), 1, 4);
    return fourth === undefined
      ? undefined
      : { day: periodStart(fourth, 'week') + 7 * (Number(week[2]) - 1), step: 'week' };
  }
  const month =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/u.exec(text) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u.exec(text) ??
    /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月$/u.exec(text) ??
    /^(?:tháng|thg|t)\s*(?<month>\d{1,2})[\s/,-]*(?:năm\s*)?(?<year>\d{4})$/iu.exec(text);
  if (month?.groups) {
    const day = serialOfDay(Number(month.groups['year']), Number(month.groups['month']), 1);
    return day === undefined ? undefined : { day, step: 'month' };
  }
  const named = /^\p{L}{3,9}\.?,?\s+\d{4}(?:\s*г\.?)?$/u.test(text)
    ? readTextDate(`1 ${text.replace(/[.,]/g, '')}`)
    : undefined;
  if (named?.kind === 'day') return { day: Math.floor(named.serial), step: 'month' };
  return readTextDate(text);
}

function dayOf(
  period: Period | undefined,
  order: DateOrder | undefined,
): { readonly day: number; readonly step?: SpendTable['step'] } | undefined {
  if (period === undefined || !('kind' in period)) return period;
  if (period.kind !== 'either') return { day: Math.floor(period.serial) };
  if (order === undefined) return undefined;
  return { day: Math.floor(order === 'dayFirst' ? period.dayFirst : period.monthFirst) };
}

/** `null` for a blank cell, `undefined` for what is no number. */
function numberOf(cell: SheetValue): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  if (/^\s*[-–—]?\s*$/.test(cell)) return null;
  return readTextAmount(cell)?.value;
}
