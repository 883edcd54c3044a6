// The add-in as it is hosted, in the browser workbook: built once for what it is made of, kept in .cache/, and served from there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fail, root } from './setup.mjs';

/** What may be in the page. */
const madeOf = ['src', 'assets', 'scripts', 'manifest.xml', 'package.json', 'package-lock.json', 'webpack.config.js'];

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** Nothing but these words and the files goes into a build; the pages of the models say the day. */
function fingerprint(address) {
  const hash = createHash('sha256').update(`${address} ${process.version} ${new Date().toISOString().slice(0, 10)}`);
  for (const file of madeOf.flatMap((name) => filesIn(path.join(root, name))))
    hash.update(`\n${path.relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The folder of the page for an address of this machine, built unless it is there. */
export async function builtPage(port, address) {
  const folder = path.join(root, `.cache/page-${port}`);
  // It is written last: a build that was broken off has none.
  const stamp = `${folder}.made-of`;
  const wanted = fingerprint(address);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  for (const old of [stamp, folder]) rmSync(old, { recursive: true, force: true });
  const webpack = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/webpack/bin/webpack.js'),
      ...['--mode', 'production', '--env', 'workbook', '--env', `address=${address}`, '--env', `out=${folder}`],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () => webpack.kill('SIGKILL');
  process.once('exit', stop);
  let log = '';
  for (const stream of [webpack.stdout, webpack.stderr]) stream.on('data', (chunk) => (log += chunk));
  const code = await new Promise((resolve) => webpack.on('close', resolve));
  process.off('exit', stop);
  if (code !== 0) fail(`The build stopped:\n${log.slice(-4000)}`);
  writeFileSync(stamp, wanted);
  return folder;
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** Ends once it listens. */
export function serveFolder(folder, port) {
  const server = http.createServer((request, response) => {
    const asked = path.normalize(request.url.replace(/[?#].*/, ''));
    const file = path.join(folder, asked.endsWith(path.sep) ? `${asked}index.html` : asked);
    if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      // As where the add-in is hosted.
      'Access-Control-Allow-Origin': '*',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, resolve));
}
