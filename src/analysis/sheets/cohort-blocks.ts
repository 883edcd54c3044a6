// Tables of cohorts by age, one under the other under one line of ages.
import { sharesOf, type CohortTable } from '../../customers/cohort-tables';
import { moneyFormat, monthFormat, percentFormat } from '../../locales/formats';
import type { Texts } from '../../locales/language';
import { periodLabel } from '../../numerics/periods';
import type { CohortTables } from '../parts';
import type { AnalysisOptions } from '../contract';
import { look, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import { periodsSince, words } from '../report-words';
import { down, say, sum, top, type Context } from './context';
import { rangeAddress } from '../../plan';

export const columns = { label: 0, size: 1, firstAge: 2 } as const;

/** Ages that a cohort is through with: the newest order may be younger than its period is long. */
export function agesOf({ average }: CohortTables): number {
  return average.rates.length;
}

/** The ages stand once over all blocks and stay in view. */
export function ageHeadings(
  context: Context,
  sheet: ReportSheet,
  label: string,
  tables: readonly CohortTables[],
): void {
  const { options } = context;
  const ages = Math.max(...tables.map(agesOf));
  sheet.flow({ row: top.over, column: columns.firstAge }, say(context, periodsSince[options.period]), look.source);
  sheet.put({ row: top.headings, column: columns.label }, [[label]], look.agesWords);
  sheet.put({ row: top.headings, column: columns.size }, [[say(context, words.customers)]], look.ages);
  sheet.put(
    { row: top.headings, column: columns.firstAge },
    [Array.from({ length: ages }, (_, age) => age)],
    look.ages,
  );
}

/** The first day of a month, which the format names; weeks and quarters have no format of their own. */
export function cohortLabel(start: number, period: AnalysisOptions['period']): ReportCell {
  return period === 'month' ? start : periodLabel(start, period);
}

/** A line for each cohort; empty where an age is not over, and where there is no share. */
function linesOf({ cohorts: { sizes, ages, completeAges }, cells }: CohortTable, shown: number): ReportCell[][] {
  return Array.from(sizes, (_, cohort) =>
    Array.from({ length: shown }, (__, age) => {
      const cell = cells[cohort * ages + age] ?? 0;
      return age < (completeAges[cohort] ?? 0) && !Number.isNaN(cell) ? cell : '';
    }),
  );
}

/** One table under its heading: labels, sizes and a cell for each age, shaded from age 1 on. */
function cohortBlock(
  context: Context,
  sheet: ReportSheet,
  at: number,
  heading: string,
  { table, ages }: { readonly table: CohortTable; readonly ages: number },
  numberFormat: string,
  last: { readonly label: Texts; readonly cells: (first: number, last: number) => readonly ReportCell[] },
): { readonly first: number; readonly last: number; readonly next: number } {
  const { options, language } = context;
  const { starts, sizes } = table.cohorts;
  const end = columns.firstAge + ages - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: columns.label }, heading, look.block);
  const first = at + 1;
  const lastRow = at + sizes.length;
  sheet.put(
    { row: first, column: columns.label },
    starts.map((start) => [cohortLabel(start, options.period)]),
    { ...look.label, ...(options.period === 'month' ? { numberFormat: monthFormat[language] } : {}) },
  );
  sheet.put(
    { row: first, column: columns.size },
    Array.from(sizes, (size) => [size]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put({ row: first, column: columns.firstAge }, linesOf(table, ages), { ...look.figure, numberFormat });
  sheet.heat({ row: first, column: columns.firstAge + 1 }, { row: lastRow, column: end });
  const totalRow = lastRow + 1;
  const sizeCells = rangeAddress({ row: first, column: columns.size }, { row: lastRow, column: columns.size });
  sheet.put({ row: totalRow, column: columns.label }, [[say(context, last.label)]], look.totalLabel);
  sheet.put(
    { row: totalRow, column: columns.size },
    [[{ formula: `=SUM(${sizeCells})`, shown: sum(Array.from(sizes)) }]],
    {
      ...look.total,
      numberFormat: '#,##0',
    },
  );
  sheet.put({ row: totalRow, column: columns.firstAge }, [last.cells(first, lastRow)], { ...look.total, numberFormat });
  sheet.block(at, totalRow);
  return { first, last: lastRow, next: totalRow + 2 };
}

/** Counts, shares and money of one set of customers; returns the row after them. */
export function cohortBlocks(
  context: Context,
  sheet: ReportSheet,
  at: number,
  tables: CohortTables,
  prefix: string,
): number {
  const { options, language } = context;
  const { active, money, average } = tables;
  const ages = agesOf(tables);
  const isOn = options.mode === 'on';
  const sums = (table: CohortTable) => ({
    label: words.total,
    cells: (first: number, last: number): readonly ReportCell[] => {
      const lines = linesOf(table, ages);
      return Array.from({ length: ages }, (_, age) => {
        const numbers = lines.map((line) => line[age]).filter((cell) => typeof cell === 'number');
        if (numbers.length === 0) return '';
        return { formula: `=SUM(${down(columns.firstAge + age, first, last)})`, shown: sum(numbers) };
      });
    },
  });
  const counted = cohortBlock(
    context,
    sheet,
    at,
    prefix + say(context, isOn ? words.activeOn : words.activeOnOrAfter),
    { table: active, ages },
    '#,##0',
    sums(active),
  );
  const shares = cohortBlock(
    context,
    sheet,
    counted.next,
    prefix + say(context, words.rates),
    { table: sharesOf(active, active.cohorts.sizes), ages },
    percentFormat[language],
    {
      label: words.average,
      // Weighted by size, over the cohorts that are through with the age: those whose cell holds a number.
      cells: () =>
        Array.from(average.rates, (_, age): ReportCell => {
          const activeCells = down(columns.firstAge + age, counted.first, counted.last);
          const sizes = down(columns.size, counted.first, counted.last, true);
          return { formula: `=SUM(${activeCells})/SUMPRODUCT(${sizes}*ISNUMBER(${activeCells}))`, shown: 1 };
        }),
    },
  );
  if (money === null) return shares.next;
  const format = moneyFormat(language, options.currency, 0);
  const heading = prefix + say(context, isOn ? words.moneyOn : words.moneyOnOrAfter);
  return cohortBlock(context, sheet, shares.next, heading, { table: money, ages }, format, sums(money)).next;
}
