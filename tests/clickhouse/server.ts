// ClickHouse itself, embedded, behind a little of its HTTP interface: statements come in, its own lines of JSON go out.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

export interface ClickHouse {
  readonly port: number;
  readonly run: (...statements: readonly string[]) => void;
  /** From now on ends each answer in its middle, or says `body` in place of an answer. */
  readonly fail: (how: 'middle' | { readonly status: number; readonly body: string } | null) => void;
  readonly asked: readonly URLSearchParams[];
  readonly stop: () => Promise<void>;
}

export async function startClickHouse(): Promise<ClickHouse> {
  const place = process.env['CHDB'];
  if (!place) throw new Error('CHDB says where the package chdb is: run npm test -- clickhouse.');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Session: Open } = require(place) as { Session: new () => Session };
  const session = new Open();
  // What a server is told by the address comes too late in a statement.
  session.query('SET max_query_size = 1000000000');
  let fails: Parameters<ClickHouse['fail']>[0] = null;
  const asked: URLSearchParams[] = [];
  const server: Server = createServer((request, response) => {
    let sql = '';
    request.on('data', (piece: Buffer) => (sql += piece.toString('utf8')));
    request.on('end', () => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      asked.push(searchParams);
      if (fails && fails !== 'middle') {
        response.writeHead(fails.status).end(fails.body);
        return;
      }
      try {
        const { database: _, default_format: format = '', ...settings } = Object.fromEntries(searchParams);
        const told = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
        const rows = session.query(/^DESCRIBE/.test(sql) ? sql : `${sql}\nSETTINGS ${told.join(', ')}`, format);
        if (fails === 'middle') {
          response.writeHead(200, { 'Content-Length': rows.length + 100 });
          response.write(rows, () => response.destroy());
        } else response.end(rows);
      } catch (error) {
        response.writeHead(500).end(String((error as Error).message));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    run: (...statements) => statements.forEach((sql) => session.query(sql)),
    fail: (how) => (fails = how),
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      session.cleanup();
    },
  };
}
