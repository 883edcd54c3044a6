// Engines that hold tables of orders, asked to read and nothing else: PostgreSQL and ClickHouse by their addresses, DuckDB by
// a file.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { SheetValue, TableSample } from '../src/analysis';
import type { AskEngine, EngineCell, KeepInEngine } from '../src/analysis/engine';
import type { ColumnKind, EngineColumn, EngineTable } from '../src/analysis/engine-sql';
import { clickHouseSettings, quotedName, quotedText, type Dialect } from '../src/analysis/dialects';
import { serialAt } from '../src/numerics/days';
import { Unusable } from './model-request';

/** A table of an open engine. */
export interface OpenTable {
  readonly dialect: Dialect;
  readonly from: EngineTable['from'];
  /** What is said of it: without a user, a password and a folder. */
  readonly name: string;
  readonly columns: readonly EngineColumn[];
  /** Its first rows, to recognise columns by. */
  readonly sample: TableSample;
  readonly ask: AskEngine;
  /** Where the engine may keep what it has computed, apart from what it holds. */
  readonly keep?: KeepInEngine;
  readonly close: () => Promise<void>;
}

const sampleRows = 20;

/** Opens what `--from` names: a `postgres://` or `clickhouse://` address, a file of DuckDB, or a file of text or Parquet for DuckDB to read. */
export async function openTable(from: string, table: string | undefined): Promise<OpenTable> {
  if (/^postgres(?:ql)?:\/\//i.test(from)) {
    if (table === undefined) throw new Unusable('Say which table holds the orders: --table NAME or SCHEMA.NAME.');
    return openPostgres(from, table);
  }
  if (/^clickhouses?:\/\//i.test(from)) {
    if (table === undefined) throw new Unusable('Say which table holds the orders: --table NAME or DATABASE.NAME.');
    return openClickHouse(from, table);
  }
  if (/^[a-z]+:\/\//i.test(from))
    throw new Unusable(
      `--from takes postgres://HOST/DATABASE, clickhouse://HOST:8123/DATABASE or a file (.duckdb, .parquet, .csv), not "${from.replace(/:\/\/.*/, '://…')}".`,
    );
  if (!existsSync(from)) throw new Unusable(`There is no file ${from}.`);
  return openDuckDb(from, table);
}

/** `a`, `b` and `c`, but never more of them than can be read. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 20);
  return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}

function noTable(table: string, names: readonly string[]): Unusable {
  return new Unusable(
    names.length === 0
      ? `There is no table "${table}", nor any other that may be read.`
      : `There is no table "${table}". The tables are: ${listOf(names)}.`,
  );
}

function sampleOf(columns: readonly EngineColumn[], rows: readonly (readonly EngineCell[])[]): TableSample {
  const isTime = columns.map(({ kind }) => kind === 'day' || kind === 'time' || kind === 'zonedTime');
  const cell = (value: EngineCell, column: number): SheetValue => {
    if (value === null) return '';
    if (!isTime[column]) return value;
    return Math.floor(serialAt(Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`)));
  };
  return {
    headings: columns.map(({ name }) => name),
    rows: rows.map((row) => row.map(cell)),
    formats: rows.map(() => isTime.map((is) => (is ? 'yyyy-mm-dd' : 'General'))),
  };
}

/** A number, or its digits where no double holds them. */
function numberOf(text: string): EngineCell {
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? text : number;
}

// PostgreSQL

/** Of a result so many rows are asked for at a time. */
const rowsPerFetch = 10_000;

const numberTypes = new Set(['int2', 'int4', 'int8', 'numeric', 'float4', 'float8']);
const textTypes = new Set(['text', 'varchar', 'bpchar', 'char', 'name', 'citext']);

function kindInPostgres(type: string): ColumnKind {
  if (numberTypes.has(type)) return 'number';
  if (textTypes.has(type)) return 'text';
  return type === 'date' ? 'day' : type === 'timestamp' ? 'time' : type === 'timestamptz' ? 'zonedTime' : 'other';
}

/** By their numbers in the catalogue: int2, int4, int8, float4, float8, numeric. */
const numberOids = new Set([21, 23, 20, 700, 701, 1700]);

async function openPostgres(from: string, table: string): Promise<OpenTable> {
  const { Client } = (await import('pg')).default;
  let address: URL;
  try {
    address = new URL(from);
  } catch {
    throw new Unusable('--from takes an address such as postgres://USER@HOST:5432/DATABASE.');
  }
  if (address.password !== '')
    throw new Unusable(
      'An address with a password in it is kept by the shell and seen by everybody on the machine: leave it out, and set PGPASSWORD or type it when you are asked.',
    );
  const where = `${address.host}${address.pathname}`;
  let refused: unknown;
  // The client would go on without a password.
  const refuse = (error: unknown): string => {
    refused = error;
    return '';
  };
  const client = new Client({
    connectionString: from,
    application_name: 'product-planning-analyse',
    connectionTimeoutMillis: 30_000,
    // Everything comes as it is written; what a number is, is decided here.
    types: {
      getTypeParser: (oid: number) => (text: string) => (numberOids.has(oid) ? numberOf(text) : text),
    },
  });
  // An address without a password would take the place of this one, were it given above.
  Object.assign(client, { password: () => process.env['PGPASSWORD'] ?? askPassword(where).catch(refuse) });
  // A server that goes away while nothing is asked says so as an event, which nobody else would hear.
  client.on('error', () => undefined);
  const told = async <Of>(work: () => Promise<Of>): Promise<Of> => {
    try {
      return await work();
    } catch (error) {
      throw refused ?? postgresFailure(error, where, table);
    }
  };
  const rowsOf = async (sql: string, given: readonly string[] = []): Promise<EngineCell[][]> =>
    (await client.query<EngineCell[]>({ text: sql, values: [...given], rowMode: 'array' })).rows;
  const close = async (): Promise<void> => {
    // Nothing was written; where the server is gone there is nothing to end either.
    await client.end().catch(() => undefined);
  };
  try {
    return await told(async () => {
      await client.connect();
      // One state of the table for all statements, and nothing that could change it.
      await rowsOf('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await rowsOf('SET TRANSACTION READ ONLY');
      await rowsOf("SET LOCAL TIME ZONE 'UTC'");
      await rowsOf('SET LOCAL standard_conforming_strings = on');
      await rowsOf("SET LOCAL DateStyle = 'ISO'");
      const [schema, name] = await tableInPostgres(rowsOf, table);
      const columns = (
        await rowsOf(
          `SELECT a.attname, b.typname FROM pg_attribute a
           JOIN pg_type t ON t.oid = a.atttypid JOIN pg_type b ON b.oid = COALESCE(NULLIF(t.typbasetype, 0), t.oid)
           WHERE a.attrelid = format('%I.%I', $1::text, $2::text)::regclass AND a.attnum > 0 AND NOT a.attisdropped
           ORDER BY a.attnum`,
          [schema, name],
        )
      ).map(([column, type]): EngineColumn => ({ name: String(column), kind: kindInPostgres(String(type)) }));
      const source = `${quotedName(schema)}.${quotedName(name)}`;
      const first = await rowsOf(`SELECT * FROM ${source} LIMIT ${sampleRows}`);
      return {
        dialect: 'postgresql' as const,
        from: source,
        name: `${where}: ${schema}.${name}`,
        columns,
        sample: sampleOf(columns, first),
        close,
        ask: (sql, take) =>
          told(async () => {
            await rowsOf(`DECLARE found NO SCROLL CURSOR FOR ${sql}`);
            for (;;) {
              const rows = await rowsOf(`FETCH ${rowsPerFetch} FROM found`);
              rows.forEach(take);
              if (rows.length < rowsPerFetch) break;
            }
            await rowsOf('CLOSE found');
          }),
      };
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** A table by its name, with its schema or without; written as it stands, or in small letters as an unquoted name is. */
async function tableInPostgres(
  rowsOf: (sql: string, given?: readonly string[]) => Promise<EngineCell[][]>,
  table: string,
): Promise<readonly [schema: string, name: string]> {
  const readable = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`;
  const matches = (name: string): string =>
    `((c.relname = ${name} AND pg_table_is_visible(c.oid)) OR n.nspname || '.' || c.relname = ${name})`;
  const [found] = await rowsOf(
    `SELECT n.nspname, c.relname ${readable} AND (${matches('$1')} OR ${matches('lower($1)')})
     ORDER BY CASE WHEN ${matches('$1')} THEN 0 ELSE 1 END LIMIT 1`,
    [table],
  );
  if (found) return [String(found[0]), String(found[1])];
  const others = await rowsOf(
    `SELECT n.nspname || '.' || c.relname ${readable} AND has_any_column_privilege(c.oid, 'SELECT') ORDER BY 1 LIMIT 50`,
  );
  throw noTable(
    table,
    others.map(([name]) => String(name)),
  );
}

/** The next step for what a server says. */
function postgresFailure(error: unknown, where: string, table: string): unknown {
  if (error instanceof Unusable || !(error instanceof Error)) return error;
  const { code = '', message } = error as Error & { readonly code?: string };
  if (code === '42501')
    return new Unusable(`You may not read "${table}" on ${where}: ask its owner for GRANT SELECT. (${message})`);
  if (code === '28P01' || code === '28000')
    return new Unusable(
      `The server at ${where} refuses the user or the password: look at the address and at PGPASSWORD. (${message})`,
    );
  if (code === '3D000') return new Unusable(`The server has no such database: ${message}.`);
  if (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/.test(code) || /timeout expired/.test(message))
    return new Unusable(
      `No server answers at ${where}: look at the address, and whether the server runs. (${message || code})`,
    );
  if (/^(?:57P0\d|08\d{3}|ECONNRESET|EPIPE)$/.test(code) || /terminated|not queryable|closed/i.test(message))
    return new Unusable(
      `The server at ${where} ended the connection in the middle. Nothing was written: start again. (${message})`,
    );
  if (code === '57014')
    return new Unusable(
      `The server at ${where} stopped a statement that took too long: ask for a longer statement_timeout, or give a view of fewer rows. (${message})`,
    );
  return new Unusable(`The server at ${where} could not compute the report. Nothing was written. It says: ${message}`);
}

/** Asks without showing what is typed. */
async function askPassword(where: string, variable = 'PGPASSWORD'): Promise<string> {
  if (!process.stdin.isTTY) throw new Unusable(`The server at ${where} asks for a password: set ${variable}.`);
  process.stdout.write(`Password for ${where}: `);
  const muted = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: muted, terminal: true });
  try {
    return await new Promise<string>((resolve) => lines.question('', resolve));
  } finally {
    lines.close();
    process.stdout.write('\n');
  }
}

// ClickHouse, by its HTTP interface: a statement goes there as it is, and a line of JSON comes back for each row.

/** The type without what says that it may be missing or is held in a dictionary. */
function bareType(type: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
  return inner === undefined ? type : bareType(inner);
}

function kindInClickHouse(type: string): ColumnKind {
  if (/^(?:U?Int\d+|Float\d+|Decimal)/.test(type)) return 'number';
  if (/^(?:String|FixedString|Enum|UUID)/.test(type)) return 'text';
  return /^Date(?:32)?$/.test(type) ? 'day' : /^DateTime/.test(type) ? 'zonedTime' : 'other';
}

/** By their numbers in its documentation: no such user, wrong password, no password. */
const refusedCodes = [192, 193, 194, 516];

async function openClickHouse(from: string, table: string): Promise<OpenTable> {
  let address: URL;
  try {
    address = new URL(from);
  } catch {
    throw new Unusable('--from takes an address such as clickhouse://USER@HOST:8123/DATABASE.');
  }
  if (address.password !== '')
    throw new Unusable(
      'An address with a password in it is kept by the shell and seen by everybody on the machine: leave it out, and set CLICKHOUSE_PASSWORD or type it when you are asked.',
    );
  const isSecure = /^clickhouses:/i.test(from) || address.port === '8443';
  const host = address.port === '' ? `${address.hostname}:${isSecure ? 8443 : 8123}` : address.host;
  const database = decodeURIComponent(address.pathname.slice(1)) || 'default';
  const where = `${host}/${database}`;
  const url = new URL(`${isSecure ? 'https' : 'http'}://${host}/`);
  const settings = {
    ...clickHouseSettings,
    database,
    default_format: 'JSONCompactEachRowWithNamesAndTypes',
    output_format_json_quote_64bit_integers: '1',
    output_format_json_quote_decimals: '1',
    // Orders that were settled apart come with the statements.
    max_query_size: '1000000000',
    max_ast_elements: '100000000',
    max_expanded_ast_elements: '100000000',
    // Settings may come with a statement, but nothing is written.
    readonly: '2',
  };
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  let password = process.env['CLICKHOUSE_PASSWORD'];
  const post = (sql: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      body: sql,
      headers: {
        // Between two statements the models are fitted, for longer than a server keeps a connection.
        Connection: 'close',
        'X-ClickHouse-User': decodeURIComponent(address.username) || 'default',
        ...(password !== undefined && { 'X-ClickHouse-Key': password }),
      },
    });
  const ask: AskEngine = async (sql, take) => {
    try {
      let response = await post(sql);
      if (!response.ok) {
        let message = await response.text();
        if (password === undefined && refusedCodes.includes(codeIn(message))) {
          password = await askPassword(where, 'CLICKHOUSE_PASSWORD');
          response = await post(sql);
          message = response.ok ? '' : await response.text();
        }
        if (!response.ok) throw clickHouseFailure(message, where, table);
      }
      let types: readonly string[] | undefined;
      let header = 0;
      for await (const line of linesOf(response)) {
        const cells = rowIn(line, where, table);
        header++;
        if (header === 1) continue;
        if (!types) types = cells.map((type) => bareType(String(type)));
        else take(cells.map((cell, place) => cellInClickHouse(cell, types?.[place] ?? '')));
      }
    } catch (error) {
      if (error instanceof Unusable) throw error;
      const { message, cause } = error as Error & {
        readonly cause?: { readonly code?: string; readonly message?: string };
      };
      const said = cause?.message ?? cause?.code ?? message;
      throw new Unusable(
        /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|bad port/.test(`${cause?.code ?? ''} ${said}`)
          ? `No server answers at ${host}: look at the address, and whether the server runs. (${said})`
          : `The server at ${where} ended the connection in the middle. Nothing was written: start again. (${said})`,
      );
    }
  };
  const rowsOf = async (sql: string): Promise<(readonly EngineCell[])[]> => {
    const rows: (readonly EngineCell[])[] = [];
    await ask(sql, (row) => rows.push(row));
    return rows;
  };
  const [of, name] = await tableInClickHouse(rowsOf, table, database);
  const source = `${quotedName(of, 'clickhouse')}.${quotedName(name, 'clickhouse')}`;
  const columns = (await rowsOf(`DESCRIBE TABLE ${source}`)).map(([column, type]): EngineColumn => ({
    name: String(column),
    kind: kindInClickHouse(bareType(String(type))),
    type: bareType(String(type)),
  }));
  const first = await rowsOf(`SELECT * FROM ${source} LIMIT ${sampleRows}`);
  return {
    dialect: 'clickhouse',
    from: source,
    name: `${host}: ${of}.${name}`,
    columns,
    sample: sampleOf(columns, first),
    ask,
    close: () => Promise.resolve(),
  };
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

/** What goes wrong after the first rows stands among them. */
function rowIn(line: string, where: string, table: string): readonly unknown[] {
  try {
    const row: unknown = JSON.parse(line);
    if (Array.isArray(row)) return row;
  } catch {
    // It is no row.
  }
  throw clickHouseFailure(line, where, table);
}

function cellInClickHouse(cell: unknown, type: string): EngineCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return kindInClickHouse(type) === 'number' ? numberOf(text) : text;
}

function codeIn(message: string): number {
  return Number(/Code: (\d+)/.exec(message)?.[1] ?? 0);
}

async function tableInClickHouse(
  rowsOf: (sql: string) => Promise<(readonly EngineCell[])[]>,
  table: string,
  database: string,
): Promise<readonly [database: string, name: string]> {
  const all = (
    await rowsOf(
      "SELECT database, name FROM system.tables WHERE lower(database) NOT IN ('system', 'information_schema') ORDER BY 1, 2",
    )
  ).map(([of, name]): readonly [string, string] => [String(of), String(name)]);
  const nameOf = ([of, name]: readonly [string, string]): string => (of === database ? name : `${of}.${name}`);
  const found =
    all.find(([of, name]) => nameOf([of, name]) === table || `${of}.${name}` === table) ??
    all.find((each) => nameOf(each).toLowerCase() === table.toLowerCase());
  if (!found) throw noTable(table, all.map(nameOf));
  return found;
}

/** The next step for what a server says. */
function clickHouseFailure(message: string, where: string, table: string): Unusable {
  const said = message.replace(/\s+/g, ' ').slice(0, 500).trim();
  const code = codeIn(message);
  if (refusedCodes.includes(code))
    return new Unusable(
      `The server at ${where} refuses the user or the password: look at the address and at CLICKHOUSE_PASSWORD. (${said})`,
    );
  if (code === 497)
    return new Unusable(`You may not read "${table}" on ${where}: ask its owner for GRANT SELECT. (${said})`);
  if (code === 81) return new Unusable(`The server at ${where} has no such database: ${said}`);
  if (code === 159)
    return new Unusable(
      `The server at ${where} stopped a statement that took too long: ask for a longer max_execution_time, or give a view of fewer rows. (${said})`,
    );
  return new Unusable(`The server at ${where} could not compute the report. Nothing was written. It says: ${said}`);
}

// DuckDB

function kindInDuckDb(type: string): ColumnKind {
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL.*|FLOAT|DOUBLE)$/.test(type)) return 'number';
  if (/^(?:VARCHAR|ENUM.*)$/.test(type)) return 'text';
  if (type === 'DATE') return 'day';
  if (type === 'TIMESTAMP WITH TIME ZONE') return 'zonedTime';
  return /^TIMESTAMP/.test(type) ? 'time' : 'other';
}

async function openDuckDb(file: string, table: string | undefined): Promise<OpenTable> {
  const { DuckDBInstance, DuckDBDecimalValue } = await import('@duckdb/node-api');
  const reader = /\.parquet$/i.test(file)
    ? 'read_parquet'
    : /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file)
      ? 'read_csv'
      : '';
  const spill = mkdtempSync(path.join(os.tmpdir(), 'analyse-'));
  const cellOf = (value: unknown): EngineCell => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return numberOf(String(value));
    if (value instanceof DuckDBDecimalValue) return numberOf(value.toString());
    return typeof value === 'number' ? value : `${value as string}`;
  };
  const failure = (error: unknown): unknown => {
    if (error instanceof Unusable) return error;
    return new Unusable(
      `${path.basename(file)} could not be read by DuckDB. Nothing was written. It says: ${String((error as Error).message)}`,
    );
  };
  let close = (): void => rmSync(spill, { recursive: true, force: true });
  try {
    const instance = await DuckDBInstance.create(reader === '' ? file : ':memory:', {
      ...(reader === '' && { access_mode: 'READ_ONLY' }),
      // What does not fit into memory goes beside it, and nothing is fetched from anywhere.
      temp_directory: spill,
      autoinstall_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const ended = close;
    close = () => {
      connection.closeSync();
      instance.closeSync();
      ended();
    };
    const ask: AskEngine = async (sql, take) => {
      try {
        const result = await connection.stream(sql);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) return;
          for (const row of chunk.getRows()) take(row.map(cellOf));
        }
      } catch (error) {
        throw failure(error);
      }
    };
    const rowsOf = async (sql: string): Promise<(readonly EngineCell[])[]> => {
      const rows: (readonly EngineCell[])[] = [];
      await ask(sql, (row) => rows.push(row));
      return rows;
    };
    let kept = 0;
    // A temporary table is no part of the file.
    const keep: KeepInEngine = async (sql) => {
      const name = `temp.kept_${++kept}`;
      await ask(`CREATE TEMP TABLE ${name} AS ${sql}`, () => undefined);
      return name;
    };
    const source = reader === '' ? await tableInDuckDb(rowsOf, table) : `${reader}(${quotedText(file)})`;
    const columns = (await rowsOf(`DESCRIBE SELECT * FROM ${source}`)).map(([name, type]): EngineColumn => ({
      name: String(name),
      kind: kindInDuckDb(String(type)),
    }));
    const first = await rowsOf(`SELECT * FROM ${source} LIMIT ${sampleRows}`);
    return {
      dialect: 'duckdb',
      from: source,
      name: reader === '' ? `${path.basename(file)}: ${table ?? source}` : path.basename(file),
      columns,
      sample: sampleOf(columns, first),
      ask,
      keep,
      close: () => Promise.resolve(close()),
    };
  } catch (error) {
    close();
    throw failure(error);
  }
}

/** A table by its name, with its schema or without; the only one where none is named. */
async function tableInDuckDb(
  rowsOf: (sql: string) => Promise<(readonly EngineCell[])[]>,
  table: string | undefined,
): Promise<string> {
  const all = (await rowsOf('SELECT table_schema, table_name FROM information_schema.tables ORDER BY 1, 2')).map(
    ([schema, name]): readonly [string, string] => [String(schema), String(name)],
  );
  const names = all.map(([schema, name]) => (schema === 'main' ? name : `${schema}.${name}`));
  if (table === undefined && all.length !== 1)
    throw new Unusable(`Say which table holds the orders: --table NAME. The tables are: ${listOf(names)}.`);
  const isIt = ([schema, name]: readonly [string, string], wanted: string): boolean =>
    (schema === 'main' && name === wanted) || `${schema}.${name}` === wanted;
  const found =
    table === undefined
      ? all[0]
      : (all.find((each) => isIt(each, table)) ??
        all.find(([schema, name]) => isIt([schema.toLowerCase(), name.toLowerCase()], table.toLowerCase())));
  if (!found) throw noTable(table ?? '', names);
  return found.map((name) => quotedName(name)).join('.');
}
