// ClickHouse for the tests: chdb is the whole engine as a package of half a gigabyte, so that it is installed only where the
// step that needs it runs, beside the reports in .cache. Its folder, or undefined where it cannot be had.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './setup.mjs';

const version = '3.4.0';

export function chdb() {
  const own = process.env.CHDB;
  if (own) return existsSync(own) ? own : undefined;
  const folder = path.join(root, '.cache', `chdb-${version}`);
  const place = path.join(folder, 'node_modules', 'chdb');
  if (existsSync(place)) return place;
  // There is none for Windows.
  if (process.platform === 'win32') return undefined;
  say('clickhouse: installing chdb, half a gigabyte, once');
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `chdb@${version}`];
  const made = spawnSync('npm', words, { encoding: 'utf8', timeout: 600_000 });
  return made.status === 0 && existsSync(place) ? place : undefined;
}
