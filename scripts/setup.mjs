// What both commands need first: a Node that is new enough and the packages of the lock file. Node's own modules only,
// because this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

export function say(sentence) {
  console.log(`• ${sentence}`);
}

/** Installs the packages when there are none, or when the lock file has changed since. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`This needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install it from nodejs.org.`);

  const stamp = path.join(root, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  say('Installing the packages of package-lock.json (about a minute, once) …');
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(
      'The packages could not be installed: see npm’s words above. Check that the package registry can be reached, then try again.',
    );
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
