// A table in a database, of which the pane has a sample: the copied statement is run there, and its rows are brought back.
import { DuckDBInstance } from '@duckdb/node-api';
import { slow } from '../depth';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { generated, headings } from './orders';

afterEach(closePages);
afterAll(closeBrowser);

const said = tableWords.result;

/** As a file: the days as ISO texts, and without the few rows whose dates are none, which no column of dates can hold. */
function csv(): string {
  const day = (serial: unknown): string => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const rows = generated().filter(([, date]) => typeof date === 'number');
  return [headings, ...rows.map(([customer, date, amount, channel]) => [customer, day(date), amount, channel])]
    .map((row) => row.join(','))
    .join('\n');
}

async function choose({ pane }: Opened, name: string, text: string): Promise<void> {
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
}

/** The rows of the statement, as a console exports them. */
async function exported(sql: string, orders: string): Promise<readonly string[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    await connection.run(
      'CREATE TABLE orders ("Customer" VARCHAR, "Order date" DATE, "Amount" DECIMAL(12, 2), "Channel" VARCHAR)',
    );
    const values = orders
      .split('\n')
      .slice(1)
      .map(
        (line) =>
          `(${line
            .split(',')
            .map((cell) => (cell === '' ? 'NULL' : `'${cell}'`))
            .join(', ')})`,
      );
    await connection.run(`INSERT INTO orders VALUES ${values.join(', ')}`);
    const result = await connection.runAndReadAll(sql);
    return [result.columnNames(), ...result.getRows()].map((row) => row.join('\t'));
  } finally {
    connection.closeSync();
  }
}

/**
 * All cells but the line that says where the orders came from, and the numbers of rows, which a database has not. An engine
 * adds up in another order: numbers are alike to nine digits.
 */
function figures(made: Awaited<ReturnType<typeof sheets>>): unknown {
  const shown = (cell: unknown): unknown =>
    typeof cell === 'number'
      ? Number(cell.toPrecision(9))
      : typeof cell === 'string'
        ? cell.replace(/ \((?:rows?|row) [^)]*\)/, '')
        : cell;
  return Object.entries(made).map(([name, rows]) => [name, rows.map((row) => row.map(shown)).slice(2)]);
}

slow(
  'the rows of the copied statement, in pieces and as a file, become the sheets that the orders themselves become',
  async () => {
    const orders = csv();
    const direct = await openAddIn();
    await direct.pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
    await choose(direct, 'orders.csv', orders);
    // Rows that repeat others count in a database.
    await direct.pane.getByRole('button', { name: 'Make the sheets' }).click();
    await direct.pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
    const wanted = figures(await sheets(direct.page));

    const opened = await openAddIn();
    const { pane, page } = opened;
    await pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
    await choose(opened, 'sample.csv', orders.split('\n').slice(0, 200).join('\n'));
    await pane.getByText(tableWords.sql.title.en, { exact: true }).click();
    await pane.getByLabel(tableWords.sql.engine.en).selectOption('duckdb');
    const sql = await pane.getByRole('textbox', { name: tableWords.sql.title.en }).inputValue();
    await pane.getByRole('button', { name: tableWords.sql.bring.en }).click();
    const rows = await exported(sql, orders);
    await pane.getByLabel(said.paste.en).fill('Customer\tMoney\nA\t5');
    await pane.getByRole('button', { name: said.take.en }).click();
    await pane.getByText(said.none.en).waitFor();
    // What a console shows of it.
    await pane.getByLabel(said.paste.en).fill(rows.slice(0, 101).join('\n'));
    await pane.getByRole('button', { name: said.take.en }).click();
    await pane.getByText(`100 of ${rows.length - 1} rows are here; missing: 101–${rows.length - 1}.`).waitFor();
    await choose(opened, 'result.tsv', rows.join('\n'));
    await pane.getByText(`All ${rows.length - 1} rows of the result are here.`).waitFor();
    await pane.getByRole('button', { name: 'Make the sheets' }).click();
    await pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
    const made = await sheets(page);
    expect(String(made['Cohorts']?.[1]?.[0])).toMatch(/^Source: orders\. /);
    expect(figures(made)).toEqual(wanted);
    // And again, when there is a newer result.
    await choose(opened, 'part.tsv', rows.slice(0, 50).join('\n'));
    await pane.getByText(tableWords.fileReasons.fileNoResult.en).waitFor();
    await choose(opened, 'result.tsv', rows.join('\n'));
    await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
    expect(figures(await sheets(page))).toEqual(wanted);
    expect(opened.errors).toEqual([]);
  },
);
