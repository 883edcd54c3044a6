// Real invoices of a shop in Britain, 2010 and 2011.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serialAt } from '../../src/numerics/days';
import { sharedFile } from '../shared-data';

/** One row per invoice as Excel would pass it: customer, date and time as a serial, amount. */
export function invoices(): { customers: number[][]; dates: number[][]; amounts: number[][] } {
  const lines = gunzipSync(readFileSync(sharedFile('data/online_retail_invoices.csv.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1);
  const rows = lines.map((line) => line.split(','));
  return {
    customers: rows.map((row) => [Number(row[1])]),
    dates: rows.map((row) => [serialAt(Date.parse(`${row[2]?.replace(' ', 'T')}:00Z`))]),
    amounts: rows.map((row) => [Number(row[5])]),
  };
}

export function reference(name: string): string {
  return readFileSync(path.join(__dirname, 'reference', name), 'utf8');
}
