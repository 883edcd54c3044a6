// The same orders give the same report, cell by cell, from a sheet, a file of text and columns of Parquet.
import { mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { analyse, OrdersReader, recognise, report } from '../../src/analysis';
import type { AnalysisOptions, Columns, Orders } from '../../src/analysis';
import type { WorkbookPlan } from '../../src/plan';
import { serialAt } from '../../src/numerics/days';
import { chunkOf, openFile } from '../../src/sources';
import { sharedFile } from '../shared-data';

const gz = 'data/online_retail_invoices.csv.gz';
const headings = ['InvoiceNo', 'CustomerID', 'InvoiceDate', 'lines', 'quantity', 'amount'];
const columns: Columns = { order: 0, customer: 1, date: 2, quantity: 4, amount: 5 };

const options: AnalysisOptions = {
  period: 'month',
  mode: 'on',
  bins: 5,
  byChannel: false,
  make: ['cohorts', 'retention', 'rfm', 'pyramid', 'value'],
  currency: 'GBP',
};

function planOf(orders: Orders): WorkbookPlan {
  const analysis = analyse(orders, options);
  if (!analysis) throw new Error('nobody stopped it');
  return report(analysis, { sheet: '', address: 'orders' }, options, 'en', { sheets: [], names: [] });
}

async function fromFile(file: Blob): Promise<WorkbookPlan> {
  const table = await openFile(file);
  expect(recognise(table)).toEqual(columns);
  const reader = new OrdersReader(table.rowCount, { fromText: table.fromText });
  for await (const piece of table.read()) {
    // The numbers of the rows are those of each file: Parquet has no row of headings.
    const chunk = chunkOf(piece, columns);
    reader.read({ ...chunk, firstRow: chunk.firstRow - table.headingRow });
  }
  return planOf(reader.finish());
}

/** As the cells of a sheet hold them. */
function fromSheet(): WorkbookPlan {
  const lines = gunzipSync(readFileSync(sharedFile(gz)))
    .toString('utf8')
    .trim()
    .split('\n');
  const cells = lines.slice(1).map((line) => {
    const [invoice = '', customer, date = '', count, quantity, amount] = line.split(',');
    const serial = serialAt(Date.parse(`${date.replace(' ', 'T')}:00Z`));
    return [
      /^\d+$/.test(invoice) ? Number(invoice) : invoice,
      Number(customer),
      serial,
      Number(count),
      Number(quantity),
      Number(amount),
    ];
  });
  const reader = new OrdersReader(cells.length);
  for (let from = 0; from < cells.length; from += 7000) {
    const part = cells.slice(from, from + 7000);
    reader.read(
      chunkOf(
        {
          firstRow: 1 + from,
          count: part.length,
          columns: headings.map((_, column) => part.map((row) => row[column] ?? '')),
          ragged: [],
          foreign: [],
          share: 1,
        },
        columns,
      ),
    );
  }
  return planOf(reader.finish());
}

test('The invoices of an online shop give one report from a sheet, a packed CSV and Parquet', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'equal-'));
  try {
    const source = sharedFile(gz);
    const parquet = path.join(folder, 'orders.parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (SELECT * FROM read_csv('${source}')) TO '${parquet}' (FORMAT parquet)`);
    const sheet = fromSheet();
    expect(sheet.sheets.length).toBeGreaterThan(4);
    expect(await fromFile(await openAsBlob(source))).toEqual(sheet);
    expect(await fromFile(await openAsBlob(parquet))).toEqual(sheet);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
