// Twelve exports as people have them come out as they should. What is right was counted by messy/make.py, from the clean
// orders that each of them was made of.
import { openAsBlob, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasAmounts, namesHundredths, OrdersReader, recognise } from '../../src/analysis';
import type { Asked, Need, Orders } from '../../src/analysis';
import { serialOf } from '../../src/numerics/days';
import { chunkOf, openFile } from '../../src/sources';

interface Right {
  readonly orders: number;
  readonly customers: number;
  readonly hundredths: number;
  readonly first: string;
  readonly last: string;
  /** On how many of them there was an order. */
  readonly days?: number;
  readonly asks?: readonly Need[];
  readonly choose?: Asked;
}

const folder = path.join(__dirname, 'messy');
const right = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, Right>;

/** What the pane does with a file, without the pane. */
async function readerOf(file: string): Promise<{ readonly reader: OrdersReader; readonly asked: Asked }> {
  const table = await openFile(await openAsBlob(path.join(folder, file)));
  const columns = recognise(table);
  expect(columns).toMatchObject({ customer: expect.any(Number) as number, date: expect.any(Number) as number });
  expect(hasAmounts(columns)).toBe(true);
  const reader = new OrdersReader(table.rowCount, { fromText: table.fromText });
  for await (const piece of table.read()) reader.read(chunkOf(piece, columns));
  const amount = table.headings[columns.amount ?? columns.price ?? -1] ?? '';
  return { reader, asked: namesHundredths(amount) ? { hundredths: true } : {} };
}

function sumOf({ customers, amounts }: Orders): number {
  return Math.round(
    (amounts ?? new Float64Array()).reduce((sum, each, row) => ((customers[row] ?? -1) < 0 ? sum : sum + each), 0) *
      100,
  );
}

test.each(Object.entries(right))('%s says what it was made of', async (file, expected) => {
  const { reader, asked } = await readerOf(file);
  const { needs } = reader.finish(asked).summary;
  expect(needs).toEqual(expected.asks ?? []);
  const orders = reader.finish({ ...asked, ...expected.choose });
  const { used, customers, firstDay, lastDay, problems } = orders.summary;
  expect({ used, customers, hundredths: sumOf(orders), firstDay, lastDay }).toEqual({
    used: expected.orders,
    customers: expected.customers,
    hundredths: expected.hundredths,
    firstDay: serialOf(expected.first),
    lastDay: serialOf(expected.last),
  });
  const days = new Set(orders.days.filter((_, row) => (orders.customers[row] ?? -1) >= 0));
  if (expected.days !== undefined) expect(days.size).toBe(expected.days);
  // Every row is an order, or it is said why it is none.
  expect(problems.every(({ rows, examples }) => rows > 0 && examples.length > 0)).toBe(true);
});
