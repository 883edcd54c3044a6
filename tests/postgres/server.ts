// A PostgreSQL server for a test: in a folder and on a port of its own, gone with it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

export const password = 'hopefully nowhere';
export const owner = 'shop';

export interface Server {
  readonly port: number;
  /** Runs statements as the owner, in the database `shop`. */
  readonly run: (...statements: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The server refuses to run as root: then it runs as nobody. */
function account(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

export async function startServer(): Promise<Server> {
  const programs = process.env['POSTGRES_PROGRAMS'];
  if (!programs) throw new Error('POSTGRES_PROGRAMS says where initdb and postgres are: run npm test -- postgres.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postgres-'));
  const as = account();
  const secret = path.join(folder, 'password');
  writeFileSync(secret, `${password}\n`);
  for (const place of [folder, secret])
    if (as.uid !== undefined && as.gid !== undefined) chownSync(place, as.uid, as.gid);
  const data = path.join(folder, 'data');
  const made = spawnSync(
    path.join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      owner,
      '--pwfile',
      secret,
      '--auth=scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, fsync: 'off' };
  const child = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(String(text)));
  const run = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: owner, password, database: 'postgres' });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(said.join(''));
    try {
      await run('SELECT 1');
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return { port, run, stop: () => stopped(child, folder) };
}

async function stopped(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Whoever is connected is turned away.
  child.kill('SIGINT');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
