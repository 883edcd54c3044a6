// One table of orders, as the reader of rows takes it and as an engine holds it; and whether two reports say the same.
import { analyse, OrdersReader, report } from '../../src/analysis';
import type { Analysis, AnalysisOptions, Asked, Chunk, Role } from '../../src/analysis';
import { analyseInEngine, readInEngine, type AskEngine, type KeepInEngine } from '../../src/analysis/engine';
import type { ColumnKind, EngineTable } from '../../src/analysis/engine-sql';
import { kindOfCopied, type ReportRequest } from '../../src/analysis/report-statement';
import { serialAt } from '../../src/numerics/days';
import type { WorkbookPlan } from '../../src/plan';
import { invoices } from '../functions/online-retail';
import { seed } from '../depth';
import { randomNumbers } from '../functions/random-numbers';

/** Rows of a table; dates are milliseconds since 1970. */
export interface Case {
  readonly columns: readonly {
    readonly role: Role;
    readonly name: string;
    readonly type: string;
    readonly kind: ColumnKind;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly asked: Asked;
  readonly options: AnalysisOptions & { readonly mode: 'on' };
}

const options: Case['options'] = {
  period: 'month',
  mode: 'on',
  bins: 5,
  byChannel: true,
  make: ['cohorts', 'retention', 'rfm', 'pyramid', 'value', 'next', 'subscription', 'events'],
  currency: 'GBP',
};

/** Real invoices, a fifth of which give something back. */
export function invoicesCase(): Case {
  const { customers, dates, amounts } = invoices();
  return {
    columns: [
      { role: 'customer', name: 'CustomerID', type: 'INTEGER', kind: 'number' },
      { role: 'date', name: 'InvoiceDate', type: 'TIMESTAMP', kind: 'time' },
      { role: 'amount', name: 'amount', type: 'DECIMAL(12, 2)', kind: 'number' },
      { role: 'order', name: 'InvoiceNo', type: 'INTEGER', kind: 'number' },
    ],
    rows: customers.map(([customer = 0], row) => [
      customer,
      // Minutes stand in the file.
      Math.round(((dates[row]?.[0] ?? 0) - 25569) * 1440) * 60_000,
      amounts[row]?.[0] ?? 0,
      row,
    ]),
    asked: {},
    options,
  };
}

const channels = [
  'ads',
  "l'étage",
  'mail "new"',
  'Shop',
  'shop',
  'Новый',
  '渠道',
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
];

const products = ['course', 'Course', 'club', "pupil's kit", 'экзамен', '课程', 'test', 'camp', 'book', 'app', 'coach'];

/** Orders of several rows, states, currencies, channels, segments and gaps, in names that need quoting. */
export function untidyCase(count = 4000): Case {
  const { below, chance, pick } = randomNumbers(seed);
  const rows: (string | number | null)[][] = [];
  const start = Date.UTC(2024, 0, 3);
  for (let order = 0; order < count; order++) {
    const number = Math.floor(below(1) ** 2 * 900);
    const customer = chance(0.01) ? null : `Client${number}@Mail.example`;
    const day = Math.floor(below(500));
    const moment = start + day * 86_400_000 + Math.floor(below(1440)) * 60_000;
    const state = pick([
      'paid',
      'paid',
      'paid',
      'paid',
      'shipped',
      null,
      'cancelled',
      chance(0.2) ? 'refunded' : 'paid',
    ]);
    const currency = pick(['EUR', 'EUR', 'USD', 'EUR', null, chance(0.1) ? 'GBP' : 'EUR']);
    const lines = chance(0.3) ? 3 : 1;
    const numbered = lines > 1 || chance(0.8);
    for (let line = 0; line < lines; line++)
      rows.push([
        customer,
        moment,
        lines === 1 && chance(0.02) ? null : Math.round(below(9000)) / 100,
        numbered ? `no ${order}` : null,
        state,
        currency,
        // Of one order's rows the same: in an engine no row of them is the first.
        channels[number % 17] ?? null,
        number % 5 === 0 ? null : (['school', 'firm', 'person'][number % 3] ?? null),
        chance(0.1) ? null : (products[Math.floor(below(1) ** 2 * products.length)] ?? null),
      ]);
    if (chance(0.05) && customer !== null)
      rows.push([
        customer,
        moment + 86_400_000 * 3,
        -Math.round(below(5000)) / 100,
        null,
        'paid',
        'EUR',
        null,
        null,
        null,
      ]);
  }
  rows.push(['far@x.example', Date.UTC(1971, 4, 1), 5, null, 'paid', 'EUR', null, null, 'far']);
  rows.push(['none@x.example', null, 5, null, 'paid', 'EUR', null, null, null]);
  return {
    columns: [
      { role: 'customer', name: 'the "client"', type: 'VARCHAR(80)', kind: 'text' },
      { role: 'date', name: 'when?', type: 'TIMESTAMP', kind: 'time' },
      { role: 'amount', name: "su'm", type: 'DECIMAL(12, 2)', kind: 'number' },
      { role: 'order', name: 'Order No', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'status', name: 'state', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'currency', name: 'currency', type: 'VARCHAR(3)', kind: 'text' },
      { role: 'channel', name: 'from', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'segment', name: 'group', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'product', name: 'what', type: 'VARCHAR(20)', kind: 'text' },
    ],
    rows,
    asked: { currency: { to: 'EUR', rates: { EUR: 1, USD: 0.92 } } },
    options: { ...options, currency: 'EUR' },
  };
}

const actions = [
  'open',
  'Open',
  'lesson',
  "teacher's chat",
  'тест',
  '作业',
  ...Array.from({ length: 20 }, (_, at) => `page ${at}`),
];

/** What users did, some of it without a name, one row decades away, with numbers of orders that make no lines of events. */
export function eventsCase(users = 300): Case {
  const { below, chance } = randomNumbers(seed);
  const start = Date.UTC(2024, 0, 3);
  const rows: (string | number | null)[][] = [];
  for (let user = 0; user < users; user++) {
    const faith = below(1);
    const came = Math.floor(below(120));
    for (let day = came; day < 180; day++) {
      if (day > came && (day - came > 150 * faith ** 3 + 2 || !chance(0.1 + 0.4 * faith))) continue;
      const times = 1 + Math.floor(below(6 * faith + 1));
      for (let time = 0; time < times; time++)
        rows.push([
          `User${user}@Mail.example`,
          start + day * 86_400_000 + Math.floor(below(1440)) * 60_000,
          chance(0.05) ? null : (actions[Math.floor(below(1) ** 2 * actions.length)] ?? null),
          chance(0.3) ? `no ${Math.floor(below(20))}` : null,
          chance(0.1) ? 'cancelled' : null,
          chance(0.05) ? -2.5 : null,
        ]);
    }
  }
  rows.push(['far@x.example', Date.UTC(1971, 4, 1), 'open', null, null, null]);
  rows.push(['none@x.example', null, 'open', null, null, null], [null, start, 'open', null, null, null]);
  return {
    columns: [
      { role: 'customer', name: 'user', type: 'VARCHAR(80)', kind: 'text' },
      { role: 'date', name: 'at', type: 'TIMESTAMP', kind: 'time' },
      { role: 'event', name: "what's done", type: 'VARCHAR(40)', kind: 'text' },
      { role: 'order', name: 'number', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'status', name: 'state', type: 'VARCHAR(20)', kind: 'text' },
      { role: 'amount', name: 'worth', type: 'DECIMAL(12, 2)', kind: 'number' },
    ],
    rows,
    asked: {},
    options: { ...options, make: ['retention', 'events'] },
  };
}

/** The sheets, without the numbers of rows that are counted in a note: only a file has them. */
export function sheetsOf(analysis: Analysis, options: AnalysisOptions): WorkbookPlan {
  const { summary } = analysis;
  const bare = { ...summary, problems: summary.problems.map((problem) => ({ ...problem, examples: [] })) };
  return report({ ...analysis, summary: bare }, { sheet: '', address: 'orders' }, options, 'en', {
    sheets: [],
    names: [],
  });
}

/** What the rows say as those of a file. */
export function analysedRows({ columns, rows, asked, options }: Case): Analysis {
  const reader = new OrdersReader(rows.length);
  const cells = Object.fromEntries(
    columns.map(({ role, kind }, column) => [
      role,
      rows.map((row) => {
        const cell = row[column] ?? null;
        return cell === null ? '' : kind === 'time' ? serialAt(Number(cell)) : cell;
      }),
    ]),
  ) as Chunk['cells'];
  reader.read({ firstRow: 2, cells });
  return made(analyse(reader.finish({ ...asked, keepDuplicates: true }), options));
}

/** The same, computed by the engine; `listLength` ends the list of customers, of which all others stay in the engine. */
export async function analysedInEngine(
  ask: AskEngine,
  { columns, asked, options }: Case,
  table: Pick<EngineTable, 'dialect' | 'from'>,
  listLength?: number,
  keep?: KeepInEngine,
): Promise<Analysis> {
  const orders = await readInEngine(
    ask,
    { ...table, columns: Object.fromEntries(columns.map(({ role, name, kind }) => [role, { name, kind }])) },
    asked,
  );
  return made(
    await analyseInEngine(
      ask,
      orders,
      options,
      {},
      { ...(listLength !== undefined && { listLength }), ...(keep && { keep }) },
    ),
  );
}

function made(analysis: Analysis | undefined): Analysis {
  if (!analysis) throw new Error('nobody stopped it');
  return analysis;
}

/** The columns as CREATE TABLE takes them. */
export function definitionOf({ columns }: Case): string {
  return columns.map(({ name, type }) => `"${name.replaceAll('"', '""')}" ${type}`).join(', ');
}

/** The rows as VALUES, some thousand to a statement. */
export function* insertsOf({ columns, rows }: Case, table: string): Generator<string> {
  const text = (cell: string | number | null, kind: ColumnKind): string => {
    if (cell === null) return 'NULL';
    if (kind === 'time') return `'${new Date(Number(cell)).toISOString().slice(0, 19).replace('T', ' ')}'`;
    return typeof cell === 'number' ? String(cell) : `'${cell.replaceAll("'", "''")}'`;
  };
  for (let from = 0; from < rows.length; from += 5000) {
    const values = rows
      .slice(from, from + 5000)
      .map((row) => `(${columns.map(({ kind }, column) => text(row[column] ?? null, kind)).join(', ')})`);
    yield `INSERT INTO ${table} VALUES ${values.join(', ')}`;
  }
}

/** Cell by cell; numbers but for their last digits, which hang on the order in which an engine adds. */
export function expectSame(found: unknown, wanted: unknown, place = ''): void {
  if (typeof wanted === 'number' && typeof found === 'number') {
    const isNear = Object.is(found, wanted) || Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1e-3);
    if (!isNear) throw new Error(`${place}: ${found} instead of ${wanted}`);
    return;
  }
  if (typeof wanted === 'object' && wanted !== null && typeof found === 'object' && found !== null) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    for (const key of keys)
      expectSame((found as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], `${place}.${key}`);
    return;
  }
  if (found !== wanted) throw new Error(`${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

/** The table as somebody copies a statement for it: what its columns hold nobody has asked the engine. */
export function copiedTable({ columns }: Case, dialect: EngineTable['dialect'], from: string): EngineTable {
  return {
    dialect,
    from,
    columns: Object.fromEntries(columns.map(({ role, name }) => [role, { name, kind: kindOfCopied[role] ?? 'text' }])),
  };
}

/** What the statement asks for, everything having been decided in the pane. */
export function copiedRequest(of: Case, table: string): ReportRequest {
  const has = (role: Role): boolean => of.columns.some((column) => column.role === role);
  return {
    table,
    options: of.options,
    choices: analysedRows(of).summary.choices,
    has: {
      money: has('amount'),
      currency: has('currency'),
      number: has('order') && !has('event'),
      channel: has('channel'),
      segment: has('segment'),
      product: has('product'),
      event: has('event'),
    },
  };
}
