// A Chromium for the browser tests: one that is there, else Debian's, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail, root, say } from './setup.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const installed = () => [process.env.CHROME_PATH, ...places].find((place) => place && existsSync(place));

/** The path of a Chromium; installs one where there is none. */
export async function chromium() {
  const found = installed();
  if (found) return found;

  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('No browser here: installing Debian’s chromium …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
    if (installed()) return installed();
  }

  say('No browser here: downloading one with Playwright …');
  const playwright = path.join(root, 'node_modules/playwright-core');
  spawnSync(process.execPath, [path.join(playwright, 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = (await import('playwright-core')).chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  return fail(
    'The browser tests need Chromium, Chrome or Edge. Install one, or give its path in CHROME_PATH, and try again.',
  );
}
