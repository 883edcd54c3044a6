// npm start: the add-in in a workbook in the browser, on a machine with nothing but Node.
//   npm start [-- --no-open] [-- --port 3100] [-- --production]    production: built as it is hosted
import { spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtPage, serveFolder } from './hosted-page.mjs';
import { fail, root, say, setUp } from './setup.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    production: { type: 'boolean', default: false },
  },
});

setUp();
const port = await freePort(Number(values.port ?? process.env.PORT ?? 3000), values.port !== undefined);
const address = `http://localhost:${port}`;
say('Building the add-in and the browser workbook (about half a minute) …');
await (values.production ? serveHosted() : serveAsEdited());
say(`Ready: ${address}`);
say('Type =PLAN.UE(99,42) in a cell, or choose a model in the pane. Ctrl+C stops.');
if (!values['no-open'] && !process.env.CI) open(address);

/** As it is hosted, whatever is edited meanwhile. */
async function serveHosted() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
  await serveFolder(await builtPage(port, address), port);
}

/** As developers load it: built again after each change. */
async function serveAsEdited() {
  const webpack = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/webpack/bin/webpack.js'),
      ...['serve', '--mode', 'development'],
      ...['--env', 'workbook', '--env', `port=${port}`, '--env', `address=${address}`],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );

  let log = '';
  let ready = false;
  for (const stream of [webpack.stdout, webpack.stderr])
    stream.on('data', (chunk) => {
      log += chunk;
      if (ready) process.stdout.write(chunk);
    });
  webpack.on('exit', (code) => {
    if (!ready) fail(`The build stopped:\n${log.slice(-4000)}`);
    process.exit(code ?? 0);
  });
  // The server keeps nothing; asked politely it would wait for every open page.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => webpack.kill('SIGKILL'));

  await pageAnswers(address);
  if (/^\s*ERROR in/m.test(log)) {
    webpack.kill();
    fail(`The build has errors:\n${log.slice(log.indexOf('ERROR in')).slice(0, 4000)}`);
  }
  ready = true;
}

/** The wanted port, or the next free one unless the user asked for just that one. */
async function freePort(wanted, exactly) {
  for (let port = wanted; port < wanted + (exactly ? 1 : 20); port++) if (await isFree(port)) return port;
  return fail(`Port ${wanted} is in use. Stop what uses it, or choose another: npm start -- --port 3100`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function pageAnswers(url) {
  for (;;) {
    try {
      // webpack-dev-server holds the answer back until the build is done.
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function open(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  // Without a desktop there is nothing to open it with; the address above is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
