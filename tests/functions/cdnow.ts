// The CDNOW orders: a tenth of the customers who first bought at the shop in the first quarter of 1997.
import { readFileSync } from 'node:fs';
import { serialOf } from '../../src/numerics/days';
import { sharedFile } from '../shared-data';

/** One row per order as Excel would pass it: customer 1 to 2357, serial of the day, dollars. */
export function cdnowOrders(): { customers: number[][]; dates: number[][]; amounts: number[][] } {
  const lines = readFileSync(sharedFile('data/CDNOW_sample.txt'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const serial = (day = ''): number => serialOf([day.slice(0, 4), day.slice(4, 6), day.slice(6)].join('-'));
  return {
    customers: rows.map((row) => [Number(row[1])]),
    dates: rows.map((row) => [serial(row[2])]),
    amounts: rows.map((row) => [Number(row[4])]),
  };
}
