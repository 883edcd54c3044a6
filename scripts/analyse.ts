// Makes the report that the command line asks for, in a browser workbook without a browser, and saves it.
import { existsSync, openAsBlob, writeFileSync } from 'node:fs';
import {
  analyse,
  canBeMade,
  namesHundredths,
  offsetText,
  OrdersReader,
  problemText,
  recognise,
  report,
  usualParts,
  type Analysis,
  type AnalysisOptions,
  type Columns,
  type ReadSummary,
  type SheetValue,
} from '../src/analysis';
import { analyseInEngine, EngineFailure, mostRefundRows, readInEngine } from '../src/analysis/engine';
import type { EngineTable } from '../src/analysis/engine-sql';
import { withPayback, type SpendBesideOrders } from '../src/analysis/payback';
import { readSpend, recogniseSpend } from '../src/analysis/spend-table';
import { areTied } from '../src/analysis/tables-of-sheet';
import { openHeadlessWorkbook } from '../src/browser-workbook/headless';
import { createAnalysis } from '../src/excel';
import { isoOf } from '../src/numerics/days';
import { columnLetters } from '../src/plan';
import { chunkOf, FileFailure, openFile, type FileTable } from '../src/sources';
import { columnsAsked, readOrdersRequest, usage, type OrdersRequest } from './analyse-request';
import { openTable } from './engines';
import { Unusable } from './model-request';

/** What a report is made of, from wherever the orders came. */
interface Analysed {
  /** What the sheets say of where the rows came from. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly options: AnalysisOptions;
  readonly found: Analysis;
}

async function main(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.includes('--help')) return say(usage);
  const request = readOrdersRequest(words);
  const { out, replace, language } = request;
  if (existsSync(out) && !replace)
    throw new Unusable(`${out} is there already: give another name with --out, or --replace to write over it.`);
  const spend = request.spend && (await readSpendFile(request.spend));
  const { name, headings, columns, options, ...analysed } = await (request.engine
    ? analysedInEngine(request, request.engine)
    : analysedFile(request));
  const found = withPayback(analysed.found, spend);
  const { summary } = found;

  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    const source = { sheet: '', address: name };
    const made = await createAnalysis(
      {
        source: { ...source, sheetId: '' },
        columns: Object.fromEntries(
          Object.entries(columns).map(([role, index]) => [role, { heading: headings[index] ?? '', index }]),
        ),
        options,
        asked: summary.choices,
        language,
        found: {
          customers: summary.customers,
          orders: summary.used,
          firstDay: summary.firstDay,
          lastDay: summary.lastDay,
          period: options.period,
        },
      },
      (taken) => Promise.resolve(report(found, source, options, language, taken)),
    );
    await removeOthers(made.sheets);
    await workbook.settle();
    const bytes = await workbook.save();
    writeFileSync(out, bytes);
    say(`${out}: ${made.sheets.join(', ')} (${Math.ceil(bytes.length / 1000)} kB)`);
  } finally {
    workbook.dispose();
  }
}

async function analysedFile({
  file,
  encoding,
  table: wanted,
  columns: named,
  asked,
  options: said,
}: OrdersRequest): Promise<Analysed> {
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  const blob = await openAsBlob(file);
  const table = await openFile(blob, {
    ...(encoding && { encoding }),
    ...(wanted !== undefined && { table: wanted - 1 }),
  });
  tellTables(table, wanted);
  const { headings } = table;
  const columns = columnsTold(named, recognise(table), headings);
  const reader = new OrdersReader(table.rowCount, { fromText: table.fromText });
  for await (const piece of table.read()) reader.read(chunkOf(piece, columns));
  const amounts = columns.amount ?? columns.price;
  const orders = reader.finish({
    ...(amounts !== undefined && namesHundredths(headings[amounts] ?? '') && { hundredths: true }),
    ...asked,
  });
  tell(orders.summary, columns);
  refuseOpen(orders.summary);
  const options = optionsOf(said, columns, orders.summary);
  const found = analyse(orders, options);
  if (!found) throw new Error('nobody stopped it');
  return { name: file.replace(/^.*[\\/]/, ''), headings, columns, options, found };
}

/** The table of spend is small: all its rows are read before the orders are, so that what is wrong with it is said first. */
async function readSpendFile({ file, margin }: NonNullable<OrdersRequest['spend']>): Promise<SpendBesideOrders> {
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  const { headings, headingRow, read } = await openFile(await openAsBlob(file));
  const columns = recogniseSpend(headings);
  if (columns?.spend === undefined)
    throw new Unusable(
      `${file} is no table of spend: its headings are to name a period, and spend. They are: ${headings.join(', ')}.`,
    );
  const rows: SheetValue[][] = [];
  for await (const { count, columns: cells } of read())
    for (let row = 0; row < count; row++) rows.push(cells.map((column) => column[row] ?? ''));
  const table = readSpend(headings, columns, rows, headingRow + 1);
  const { lines, unread } = table;
  say(`spend: ${headings[columns.spend] ?? ''} by ${headings[columns.period] ?? ''}, ${lines.length} rows`);
  if (unread.length > 0)
    say(
      `Rows of spend whose period or number cannot be read, left out: ${unread.length} (rows ${unread.slice(0, 5).join(', ')}${unread.length > 5 ? ', …' : ''})`,
    );
  return { table, place: file.replace(/^.*[\\/]/, ''), margin };
}

/** The table stays where it is: each result is computed there. */
async function analysedInEngine(
  { columns: named, asked, options: said }: OrdersRequest,
  { from, table: wanted }: NonNullable<OrdersRequest['engine']>,
): Promise<Analysed> {
  const table = await openTable(from, wanted);
  try {
    const headings = table.columns.map(({ name }) => name);
    const columns = columnsTold(named, recognise(table.sample), headings);
    const inEngine: EngineTable = {
      dialect: table.dialect,
      from: table.from,
      columns: Object.fromEntries(
        Object.entries(columns).flatMap(([role, index]) => {
          const column = table.columns[index];
          return column ? [[role, column]] : [];
        }),
      ),
    };
    const orders = await readInEngine(table.ask, inEngine, asked);
    tell(orders.summary, columns);
    say('Rows that repeat others count: which ones do, only the whole table could say.');
    refuseOpen(orders.summary);
    const options = { ...optionsOf(said, columns, orders.summary), mode: 'on' as const };
    const found = await analyseInEngine(
      table.ask,
      orders,
      options,
      { progress: (step) => say(`${step} …`) },
      { ...(table.keep && { keep: table.keep }) },
    );
    if (!found) throw new Error('nobody stopped it');
    return { name: table.name, headings, columns, options, found };
  } finally {
    await table.close();
  }
}

function columnsTold(named: OrdersRequest['columns'], recognised: Columns, headings: readonly string[]): Columns {
  const columns = columnsAsked(named, recognised, headings);
  for (const [role, column] of Object.entries(columns)) say(`${role}: ${headings[column] ?? ''}`);
  return columns;
}

function optionsOf(said: OrdersRequest['options'], columns: Columns, { choices }: ReadSummary): AnalysisOptions {
  const make = said.make ?? usualParts;
  return {
    period: 'month',
    mode: 'on',
    bins: 5,
    byChannel: columns.channel !== undefined,
    currency: choices.currency?.to ?? 'USD',
    ...said,
    make: make.filter((part) => canBeMade(part, columns)),
  };
}

/** What was read, what was left out and why, with rows; and what each value of a status was taken for. */
function tell(
  { rows, used, customers, firstDay, lastDay, problems, found, choices }: ReadSummary,
  columns: Columns,
): void {
  const [what, whose] = columns.event === undefined ? ['orders', 'customers'] : ['events', 'users'];
  say(`${rows} rows: ${used} ${what} of ${customers} ${whose}, ${isoOf(firstDay)} to ${isoOf(lastDay)}`);
  for (const { value, rows: count } of found.statuses)
    say(`status ${value}: ${choices.statuses[value] ?? 'order'} (${count} rows)`);
  for (const { offset, rows: count } of found.offsets) say(`times in UTC${offsetText(offset)}: ${count} rows`);
  if (found.offsets.length > 0)
    say(
      choices.zone === null
        ? 'Days are those of the zone that each row names (one for all: --zone +03:00).'
        : `Days are those of UTC${offsetText(choices.zone)}.`,
    );
  for (const { kind, rows: count, examples } of problems)
    say(
      `${problemText(kind, choices).en}: ${count}${examples.length === 0 ? '' : ` (rows ${examples.join(', ')}${count > examples.length ? ', …' : ''})`}`,
    );
}

/** Which tables the file holds, and which of them is read. Throws `Unusable` where nothing tells or the one asked for is not there. */
function tellTables({ tables, table }: FileTable, wanted: number | undefined): void {
  if (wanted !== undefined && wanted > Math.max(1, tables.length))
    throw new Unusable(`The file holds ${Math.max(1, tables.length)} tables; there is no table ${wanted}.`);
  if (tables.length === 0) return;
  const list = tables.map(({ sheet, firstRow, lastRow, firstColumn, headings }, index) => {
    const rows = `${firstRow}${lastRow === null ? '' : `:${columnLetters(firstColumn + headings.length - 1)}${lastRow}`}`;
    const place = `${sheet === '' ? '' : `${sheet}!`}${columnLetters(firstColumn)}${rows}`;
    return `  ${index + 1}: ${place} (${headings.join(', ')})`;
  });
  if (wanted === undefined && areTied(tables))
    throw new Unusable(
      `The file holds ${tables.length} tables, and nothing tells which one holds the orders. Choose one with --table:\n${list.join('\n')}`,
    );
  say(`${tables.length} tables; table ${table + 1} is read${wanted === undefined ? ' (another one: --table)' : ''}:`);
  for (const line of list) say(line);
}

/** Nothing is computed from what can be read in two ways. */
function refuseOpen({ needs, found, used }: ReadSummary): void {
  if (used === 0)
    throw new Unusable('No row has both a customer and a date: say which columns hold them with --columns.');
  if (needs.includes('currency'))
    throw new Unusable(
      `The amounts are in several currencies (${found.currencies.map(({ code, rows }) => `${code}: ${rows} rows`).join(', ')}). Choose one with --currency, or give rates with --rates.`,
    );
  if (needs.includes('amounts'))
    throw new Unusable(
      'Most amounts cannot be read: name another column with --columns amount=HEADING, or none with "amount=".',
    );
  if (needs.includes('statuses'))
    throw new Unusable(
      'The column of statuses holds too many values: name another with --columns status=HEADING, or none with "status=".',
    );
}

/** A new workbook begins with a sheet, which nobody asked for here. */
async function removeOthers(ours: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) if (!ours.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

const fileReasons = {
  fileEmpty: 'The file is empty.',
  fileNoTable: 'The file holds no table: a row of headings with rows under it.',
  fileBroken: 'The file ends in the middle or is damaged.',
  fileNoResult: 'The file is not the whole result of the copied statement.',
  fileLocked: 'The file is a workbook with a password, or one of before 2007: save it as .xlsx without a password.',
} as const;

function engineReason({ reason, column }: EngineFailure): string {
  if (reason === 'textDates')
    return `The column "${column}" holds no dates but something else: name another one with --columns date=HEADING, or make a view with CAST(… AS DATE) and give its name.`;
  if (reason === 'textAmounts')
    return `The column "${column}" holds no numbers: name another one with --columns amount=HEADING, none with "amount=", or make a view with CAST(… AS NUMERIC) and give its name.`;
  return `Customers with refunds have more than ${mostRefundRows} rows, too many to leave the engine: let refunds count as rows of their own with --refunds keep.`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  const message =
    error instanceof Unusable
      ? error.message
      : error instanceof FileFailure
        ? fileReasons[error.reason]
        : error instanceof EngineFailure
          ? engineReason(error)
          : String((error as Error).stack);
  process.stderr.write(`${message}\n`);
});
