// Real invoices for the tests, where they are at hand: the file lies beside the repository, not in it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const file = path.resolve(__dirname, '../../../shared/data/online_retail_invoices.csv.gz');

/** `test` where the invoices are at hand; a skipped test that says so where they are not. */
export function testOnInvoices(title: string, body: jest.ProvidesCallback): void {
  if (existsSync(file)) test(title, body);
  else {
    process.stderr.write(`skipped, there is no ../shared/data/${path.basename(file)}: ${title}\n`);
    test.skip(`${title} (skipped: no ../shared/data/${path.basename(file)})`, body);
  }
}

/** One row per invoice as Excel would pass it: customer, date and time as a serial, amount. */
export function invoices(): { customers: number[][]; dates: number[][]; amounts: number[][] } {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1);
  const rows = lines.map((line) => line.split(','));
  return {
    customers: rows.map((row) => [Number(row[1])]),
    dates: rows.map((row) => [Date.parse(`${row[2]?.replace(' ', 'T')}:00Z`) / 86_400_000 + 25569]),
    amounts: rows.map((row) => [Number(row[5])]),
  };
}

export function reference(name: string): string {
  return readFileSync(path.join(__dirname, 'reference', name), 'utf8');
}
