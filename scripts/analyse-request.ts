// What a command line asks of a file of orders.
import {
  partsOfReport,
  readOffset,
  roles,
  type AnalysisOptions,
  type Asked,
  type Columns,
  type Role,
} from '../src/analysis';
import { languages, type Language } from '../src/locales/language';
import { encodings, type Encoding } from '../src/sources';
import { Unusable } from './model-request';

export interface OrdersRequest {
  /** A file, read here; or what holds the table that is to be read in its engine. */
  readonly file: string;
  readonly engine?: { readonly from: string; readonly table?: string };
  readonly out: string;
  readonly replace: boolean;
  readonly language: Language;
  readonly encoding?: Encoding;
  /** From 1: which of the tables of the file. */
  readonly table?: number;
  /** The heading of each column that is not to be recognised; an empty one takes the column away. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly asked: Asked;
  readonly options: Partial<AnalysisOptions>;
  /** A file of spend beside the orders, and the share of revenue that is margin. */
  readonly spend?: { readonly file: string; readonly margin: number | null };
}

export const usage = `npm run analyse -- FILE [--out FILE.xlsx] [--replace] [--language en|ru|zh|vi]
npm run analyse -- --from postgres://USER@HOST/DATABASE --table NAME [--out FILE.xlsx] …
  FILE                  CSV, TSV, Parquet or .xlsx, packed by gzip or not
  --from                a table that stays in its engine, which only reads and computes: postgres://… (the password
                        from PGPASSWORD, or asked for), clickhouse://… (CLICKHOUSE_PASSWORD; clickhouses:// for
                        TLS), a .duckdb file, or a .parquet or .csv too large for memory,
                        read by DuckDB. Dates and amounts are typed columns there, and rows that repeat others count
  --columns             customer=HEADING,date=HEADING,amount=…; "channel=" takes a column away
                        (${roles.join(', ')})
  --table               2: which of the tables of the file, where it holds several; with --from its name
  --encoding            ${encodings.join(', ')}
  --period              week, month, quarter
  --make                ${partsOfReport.join(',')}
                        (subscription, for orders that are subscription payments, only where it is named)
  --spend               FILE of spend by day, week or month, and by channel if it has one: when CAC is paid back
  --margin              60%: the share of revenue that is margin, for --spend
  --currency            EUR: of several currencies, the one that counts
  --rates               USD=0.92,GBP=1.17: what one of each is worth in --currency
  --statuses            shipped=order,returned=refund,test=leftOut
  --dates               dayFirst or monthFirst, of dates such as 01/02/2026
  --zone                +03:00: the clock by which days are told, instead of each row's own
  --decimals            point or comma, of amounts such as 1,234
  --lines               add or repeat: whether the amounts of an order's rows add up
  --dated               ordered or paid: which of two dates counts
  --unpaid              leftOut or counted
  --refunds             giveBack or keep
  --hundredths          the amounts are in cents
  --keep-repeated       rows that repeat others count`;

const flags = ['replace', 'hundredths', 'keep-repeated'];
const known = [
  ...[
    'from',
    'out',
    'language',
    'columns',
    'table',
    'zone',
    'encoding',
    'period',
    'make',
    'currency',
    'rates',
    'statuses',
    'dates',
  ],
  ...['decimals', 'lines', 'dated', 'unpaid', 'refunds', 'spend', 'margin'],
  ...flags,
];

/** Reads `orders.csv --out report.xlsx --columns customer=client`. Throws `Unusable`. */
export function readOrdersRequest(words: readonly string[]): OrdersRequest {
  const { plain, said } = parted(words);
  const from = said.get('from');
  const [file, ...more] = from === undefined ? plain : [from, ...plain];
  if (file === undefined || more.length > 0) throw new Unusable(`Give one file, or --from.\n\n${usage}`);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const text = said.get(name);
    if (text === undefined) return undefined;
    const value = values.find((each) => each === text);
    if (value === undefined) throw new Unusable(`--${name} is ${values.join(' or ')}, not "${text}".`);
    return value;
  };
  const pairs = (name: string): readonly (readonly [string, string])[] =>
    (said.get(name) ?? '').split(',').flatMap((pair): [string, string][] => {
      if (pair === '') return [];
      const at = pair.indexOf('=');
      if (at < 1) throw new Unusable(`--${name} is a list such as a=b,c=d; "${pair}" is no pair.`);
      return [[pair.slice(0, at), pair.slice(at + 1)]];
    });
  const make = (said.get('make') ?? '').split(',').filter(Boolean);
  const parts = partsOfReport;
  const wrong = make.find((part) => !parts.some((each) => each === part));
  if (wrong !== undefined) throw new Unusable(`--make is a list of ${parts.join(', ')}; "${wrong}" is none of them.`);
  const currency = said.get('currency');
  const encoding = oneOf('encoding', encodings);
  const table = said.get('table');
  if (from === undefined && table !== undefined && !/^[1-9]\d*$/.test(table))
    throw new Unusable(`--table is the number of a table of the file, not "${table}".`);
  const zone = said.get('zone');
  const offset = zone === undefined ? undefined : readOffset(zone);
  if (zone !== undefined && offset === undefined)
    throw new Unusable(`--zone is a distance from UTC such as +03:00, not "${zone}".`);
  const period = oneOf('period', ['week', 'month', 'quarter'] as const);
  const asked: Asked = {
    ...defined('dateOrder', oneOf('dates', ['dayFirst', 'monthFirst'] as const)),
    ...defined('zone', offset),
    ...defined('decimals', oneOf('decimals', ['point', 'comma'] as const)),
    ...defined('lines', oneOf('lines', ['add', 'repeat'] as const)),
    ...defined('dated', oneOf('dated', ['ordered', 'paid'] as const)),
    ...defined('unpaid', oneOf('unpaid', ['leftOut', 'counted'] as const)),
    ...defined('refunds', oneOf('refunds', ['giveBack', 'keep'] as const)),
    ...(said.has('hundredths') && { hundredths: true }),
    ...(said.has('keep-repeated') && { keepDuplicates: true }),
    ...(said.has('statuses') && { statuses: Object.fromEntries(pairs('statuses').map(meaningOf)) }),
    ...(currency !== undefined && {
      currency: { to: currency, rates: { ...Object.fromEntries(pairs('rates').map(rateOf)), [currency]: 1 } },
    }),
  };
  if (said.has('rates') && currency === undefined)
    throw new Unusable('--rates needs --currency: rates into which one?');
  const outOf = (name: string): string => `${name.replace(/^.*[\\/]/, '').replace(/(\.\w+)+$/, '')}-report.xlsx`;
  if (from !== undefined) refuseForEngines(said);
  const spend = said.get('spend');
  const margin = said.get('margin');
  if (margin !== undefined && spend === undefined)
    throw new Unusable('--margin needs --spend: what is it to pay back?');
  if (spend !== undefined && make.length > 0 && !make.includes('cohorts'))
    throw new Unusable('--spend is shown beside cohorts: leave --make out, or name cohorts in it.');
  return {
    file,
    ...(from !== undefined && { engine: { from, ...(table !== undefined && { table }) } }),
    out: said.get('out') ?? outOf(table === undefined || from === undefined ? file : plainName(table)),
    replace: said.has('replace'),
    language: oneOf('language', languages) ?? 'en',
    ...(encoding && { encoding }),
    ...(from === undefined && table !== undefined && { table: Number(table) }),
    ...(spend !== undefined && { spend: { file: spend, margin: margin === undefined ? null : marginOf(margin) } }),
    columns: Object.fromEntries(pairs('columns').map(([role, heading]) => [roleOf(role), heading])),
    asked,
    options: {
      ...(period && { period }),
      ...(make.length > 0 && { make: parts.filter((part) => make.includes(part)) }),
      ...(currency !== undefined && { currency }),
    },
  };
}

/** A table's own name as that of a file. */
function plainName(table: string): string {
  return table.replace(/^.*\./, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/** What only a file of text has to be told. Throws `Unusable`. */
function refuseForEngines(said: ReadonlyMap<string, string>): void {
  const other = ['encoding', 'dates', 'decimals'].find((name) => said.has(name));
  if (other !== undefined)
    throw new Unusable(
      `--${other} is for files of text; with --from dates and amounts are typed columns of the table.`,
    );
}

/** The columns that were named, and of the others those that are recognised. Throws `Unusable`. */
export function columnsAsked(
  named: OrdersRequest['columns'],
  recognised: Columns,
  headings: readonly string[],
): Columns {
  const own = Object.entries(named).map(([role, heading]): [string, number | undefined] => {
    if (heading === '') return [role, undefined];
    const column = headings.findIndex((each) => each.trim().toLowerCase() === heading.trim().toLowerCase());
    if (column < 0) throw new Unusable(`There is no column "${heading}". The columns are: ${headings.join(', ')}.`);
    return [role, column];
  });
  const taken = new Set(own.map(([, column]) => column));
  const others = Object.entries(recognised).filter(([role, column]) => !(role in named) && !taken.has(column));
  const all = [...others, ...own].filter(([, column]) => column !== undefined);
  const columns: Columns = Object.fromEntries(all);
  const missing = (['customer', 'date'] as const).filter((role) => columns[role] === undefined);
  if (missing.length > 0)
    throw new Unusable(
      `No column was recognised as ${missing.join(' and ')}: say which with --columns ${missing.map((role) => `${role}=HEADING`).join(',')}. The columns are: ${headings.join(', ')}.`,
    );
  return columns;
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}

function roleOf(text: string): Role {
  const role = roles.find((each) => each === text);
  if (role === undefined) throw new Unusable(`--columns knows ${roles.join(', ')}; "${text}" is none of them.`);
  return role;
}

function rateOf([code, text]: readonly [string, string]): readonly [string, number] {
  const rate = Number(text);
  if (!(rate > 0)) throw new Unusable(`--rates is a list such as USD=0.92; "${text}" is no rate.`);
  return [code, rate];
}

function marginOf(text: string): number {
  const number = Number(text.replace(/%$/, '')) / (text.endsWith('%') ? 100 : 1);
  if (!(number > 0 && number <= 1))
    throw new Unusable(`--margin is a share of revenue such as 60% or 0.6, not "${text}".`);
  return number;
}

function meaningOf([value, text]: readonly [string, string]): readonly [string, 'order' | 'refund' | 'leftOut'] {
  if (text !== 'order' && text !== 'refund' && text !== 'leftOut')
    throw new Unusable(`--statuses says of each value whether it is order, refund or leftOut, not "${text}".`);
  return [value, text];
}

function parted(words: readonly string[]): { readonly plain: string[]; readonly said: ReadonlyMap<string, string> } {
  const said = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    const name = word.slice(2);
    if (!known.includes(name)) throw new Unusable(`--${name} is not known.\n\n${usage}`);
    const value = flags.includes(name) ? '' : words[++at];
    if (value === undefined) throw new Unusable(`--${name} needs something behind it.`);
    said.set(name, value);
  }
  return { plain, said };
}
