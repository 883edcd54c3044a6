// Tables of orders for the tests of the analysis.
import { OrdersReader } from '../../src/analysis';
import type { AnalysisOptions, Orders, SheetValue } from '../../src/analysis';

export type Row = readonly [customer: SheetValue, date: SheetValue, amount: SheetValue, channel?: SheetValue];

/** As a sheet gives them, headings in row 1. */
export function ordersOf(rows: readonly Row[]): Orders {
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
  return reader.finish();
}

export const everything: AnalysisOptions = {
  period: 'month',
  mode: 'on',
  bins: 5,
  byChannel: true,
  keepDuplicates: true,
  make: ['cohorts', 'retention', 'rfm', 'value'],
  currency: 'GBP',
};
