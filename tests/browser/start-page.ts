// Types `npm start`, as a newcomer does, but for the add-in as it is hosted, and waits for the address that it prints.
// `npm test` has typed it long before, and says the address.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

declare global {
  var startedPage: ChildProcess | undefined;
}

export default function startPage(): Promise<void> {
  if (process.env.PAGE_ADDRESS !== undefined) return Promise.resolve();
  const root = path.resolve(__dirname, '../..');
  const started = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--production'], { cwd: root });
  globalThis.startedPage = started;
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      const address = /Ready: (\S+)/.exec(log)?.[1];
      if (address === undefined) return;
      process.env.PAGE_ADDRESS = address;
      resolve();
    };
    started.stdout.on('data', read);
    started.stderr.on('data', read);
    started.on('exit', () => reject(new Error(`npm start ended:\n${log}`)));
  });
}
