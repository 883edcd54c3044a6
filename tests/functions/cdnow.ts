// The CDNOW orders for the tests, where they are at hand: CDNOW_sample.txt, which Fader and Hardie publish as
// brucehardie.com/datasets/CDNOW_sample.zip, beside the repository or where the environment variable CDNOW_SAMPLE says.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const file = process.env.CDNOW_SAMPLE ?? path.resolve(__dirname, '../../../shared/data/CDNOW_sample.txt');

/** `test` where the orders are at hand; a skipped test that says so where they are not. */
export function testOnCdnow(title: string, body: () => void): void {
  if (existsSync(file)) test(title, body);
  else {
    process.stderr.write(`skipped, there is no ${path.basename(file)}: ${title}\n`);
    test.skip(`${title} (skipped: no ${path.basename(file)})`, body);
  }
}

/** One row per order as Excel would pass it: customer 1 to 2357, serial of the day, dollars. */
export function cdnowOrders(): { customers: number[][]; dates: number[][]; amounts: number[][] } {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const serial = (day = ''): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / 86_400_000 + 25569;
  return {
    customers: rows.map((row) => [Number(row[1])]),
    dates: rows.map((row) => [serial(row[2])]),
    amounts: rows.map((row) => [Number(row[4])]),
  };
}
