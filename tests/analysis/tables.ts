// Tables of orders for the tests of the analysis.
import { OrdersReader } from '../../src/analysis';
import type { CohortTable } from '../../src/customers/cohort-tables';
import { periodLabel, type Period } from '../../src/numerics/periods';
import type { AnalysisOptions, Asked, Orders, SheetValue } from '../../src/analysis';

export type Row = readonly [customer: SheetValue, date: SheetValue, amount: SheetValue, channel?: SheetValue];

/** Every row counts as it stands: nothing is left out as repeated, nothing taken off as given back. */
export const asTheyStand: Asked = { keepDuplicates: true, refunds: 'keep' };

/** As a sheet gives them, headings in row 1. */
export function ordersOf(rows: readonly Row[], asked = asTheyStand): Orders {
  const reader = new OrdersReader(rows.length);
  reader.read({
    firstRow: 2,
    cells: {
      customer: rows.map(([customer]) => customer),
      date: rows.map(([, date]) => date),
      amount: rows.map(([, , amount]) => amount),
      ...(rows.some((row) => row[3] !== undefined) ? { channel: rows.map((row) => row[3] ?? '') } : {}),
    },
  });
  return reader.finish(asked);
}

export const everything: AnalysisOptions = {
  period: 'month',
  mode: 'on',
  bins: 5,
  byChannel: true,
  make: ['cohorts', 'retention', 'rfm', 'pyramid', 'value'],
  currency: 'GBP',
};

/** A table as PLAN.COHORT_RETENTION shows it: a heading, then label, size and a cell for each age; `''` where one is not over. */
export function shown({ cohorts, cells }: CohortTable, period: Period): (string | number)[][] {
  const { starts, sizes, ages, completeAges } = cohorts;
  return [
    ['cohort', 'size', ...Array.from({ length: ages }, (_, age) => age)],
    ...starts.map((start, cohort) => [
      periodLabel(start, period),
      sizes[cohort] ?? 0,
      ...Array.from({ length: ages }, (_, age) => {
        const cell = cells[cohort * ages + age] ?? 0;
        return age < (completeAges[cohort] ?? 0) && !Number.isNaN(cell) ? cell : '';
      }),
    ]),
  ];
}
