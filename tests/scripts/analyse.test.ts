import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { columnsAsked, readOrdersRequest } from '../../scripts/analyse-request';
import { slow } from '../depth';

test('A command line says the file, its columns and what is decided of its rows', () => {
  const line =
    'orders.csv --columns customer=Client,channel= --currency EUR --rates USD=0.9 --statuses new=order --dates dayFirst --make rfm,cohorts --hundredths';
  expect(readOrdersRequest(line.split(' '))).toEqual({
    file: 'orders.csv',
    out: 'orders-report.xlsx',
    replace: false,
    language: 'en',
    columns: { customer: 'Client', channel: '' },
    asked: {
      currency: { to: 'EUR', rates: { USD: 0.9, EUR: 1 } },
      statuses: { new: 'order' },
      dateOrder: 'dayFirst',
      hundredths: true,
    },
    options: { make: ['cohorts', 'rfm'], currency: 'EUR' },
  });
});

test.each([
  ['', /Give one file/],
  ['a.csv b.csv', /Give one file/],
  ['a.csv --colour red', /--colour is not known/],
  ['a.csv --dates first', /--dates is dayFirst or monthFirst, not "first"/],
  ['a.csv --columns client=Who', /"client" is none of them/],
  ['a.csv --rates USD=1', /--rates needs --currency/],
  ['--from postgres://h/d a.csv --table t', /Give one file, or --from/],
  ['--from a.duckdb --dates dayFirst', /--dates is for files of text/],
  ['a.csv --make profits', /"profits" is none of them/],
  ['a.csv --margin 60%', /--margin needs --spend/],
  ['a.csv --spend b.csv --margin 160%', /--margin is a share of revenue such as 60% or 0.6, not "160%"/],
  ['a.csv --spend b.csv --make rfm', /--spend is shown beside cohorts/],
])('The command line %j is refused with the next step', (line, message) => {
  expect(() => readOrdersRequest(line.split(' ').filter(Boolean))).toThrow(message);
});

test('A table that stays in its engine is named, and its workbook after it', () => {
  expect(readOrdersRequest(['--from', 'postgres://me@host/shop', '--table', 'sales.orders'])).toMatchObject({
    engine: { from: 'postgres://me@host/shop', table: 'sales.orders' },
    out: 'orders-report.xlsx',
  });
  expect(readOrdersRequest(['--from', 'orders.parquet']).out).toBe('orders-report.xlsx');
});

test('A file of spend stands beside the orders, wherever they come from', () => {
  expect(readOrdersRequest('o.csv --spend s.csv --margin 60%'.split(' ')).spend).toEqual({
    file: 's.csv',
    margin: 0.6,
  });
  expect(readOrdersRequest('--from o.parquet --spend s.csv'.split(' ')).spend).toEqual({ file: 's.csv', margin: null });
});

test('Named columns go before recognised ones', () => {
  const headings = ['Who', 'When', 'Sum'];
  expect(columnsAsked({ customer: 'who' }, { date: 1, amount: 2 }, headings)).toEqual({
    customer: 0,
    date: 1,
    amount: 2,
  });
  expect(columnsAsked({ date: 'Sum', amount: '' }, { customer: 0, date: 1, amount: 2 }, headings)).toEqual({
    customer: 0,
    date: 2,
  });
  expect(() => columnsAsked({}, { date: 1 }, headings)).toThrow(/customer=HEADING/);
  expect(() => columnsAsked({ amount: 'Total' }, { customer: 0, date: 1 }, headings)).toThrow(/no column "Total"/);
});

slow('A file becomes a workbook, or nothing where something must be decided first', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'analyse-'));
  const root = path.resolve(__dirname, '../..');
  const run = (...words: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', `file://${root}/node_modules/tsx/dist/loader.mjs`, path.join(root, 'scripts/analyse.ts'), ...words],
      { cwd: folder, encoding: 'utf8' },
    );
  try {
    const file = path.join(__dirname, '../sources/messy/payments-cents.csv');
    const open = run(file, '--make', 'cohorts');
    expect(open.stderr).toMatch(/several currencies \(USD: \d+ rows, EUR: \d+ rows\)/);
    expect(open.status).toBe(1);
    const made = run(file, '--make', 'cohorts', '--currency', 'USD', '--out', 'report.xlsx');
    expect(made.stderr).toBe('');
    const zip = unzipSync(new Uint8Array(readFileSync(path.join(folder, 'report.xlsx'))));
    expect(strFromU8(zip['xl/workbook.xml'] ?? new Uint8Array())).toContain('Cohorts');
    expect(run(file, '--currency', 'USD', '--out', 'report.xlsx').stderr).toMatch(/is there already/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
