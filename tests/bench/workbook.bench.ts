// Prints how long the browser workbook takes to start, to make the default sales plan and to open its file, beside a page of
// Univer alone with the same plugins and the same cells; asserts nothing about time. Each is at an end when an arrow key moves
// the selection, and where something is computed, when that is done. Both take turns; a time is the median of the rounds, and
// only the ratios of one run say anything.
//   npm run bench -- workbook
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { build } from 'esbuild';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { until } from '../browser/hand';
import startPage from '../browser/start-page';
import stopPage from '../browser/stop-page';

const rounds = Number(process.env.ROUNDS ?? 3);
const started = process.env.PAGE_ADDRESS === undefined;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Content = Partial<IWorkbookData>;
interface BareWindow {
  readonly bare?: { readonly shown: Promise<void>; replace(content: Content): Promise<void> };
}

const folder = mkdtempSync(path.join(tmpdir(), 'bare-univer-'));
/** What the bare page shows from the start. */
let kept: Content = {};
let browser: Browser | undefined;
const server = http.createServer((request, response) => {
  const [, name = ''] = /^\/([\w.]*)$/.exec(request.url ?? '') ?? [];
  const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' } as const;
  response.setHeader('content-type', types[path.extname(name).slice(1) as keyof typeof types] ?? 'text/html');
  if (name === 'content.json') response.end(JSON.stringify(kept));
  else if (name === 'page.js' || name === 'page.css') response.end(readFileSync(path.join(folder, name)));
  else
    response.end(`<!doctype html><link rel="stylesheet" href="page.css"><style>html, body, #grid { margin: 0; height: 100% }</style>
      <div id="grid"></div><script type="module" src="page.js"></script>`);
});

beforeAll(async () => {
  if (started) await startPage();
  // As the browser workbook's own page is: all in one file, not minified.
  await build({
    entryPoints: [path.join(__dirname, 'bare-univer/page.ts')],
    bundle: true,
    format: 'esm',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true });
  if (started) stopPage();
});

/** The cell that the formula bar names. */
function namedCell(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input')].map(({ value }) => value).find((value) => /^[A-Z]+\d+$/.test(value)),
  );
}

/** Resolves when an arrow key moves the selection. */
async function takesKeys(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
  let before: string | undefined;
  await until(async () => {
    before = await namedCell(page);
    await page.keyboard.press(before?.endsWith('1') ? 'ArrowDown' : 'ArrowUp');
    const after = await namedCell(page);
    return before !== undefined && after !== undefined && after !== before;
  });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function freshPage(): Promise<Page> {
  if (!browser) throw new Error('there is no browser');
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  context.setDefaultTimeout(600_000);
  return context.newPage();
}

const bareAddress = (): string => `http://localhost:${(server.address() as AddressInfo).port}/`;

/** Until the page takes keys, and has computed what it shows. */
function barely(page: Page, hash: string): Promise<number> {
  return seconds(async () => {
    await page.goto(bareAddress() + hash, { waitUntil: 'commit' });
    await takesKeys(page);
    await page.evaluate(() => (window as BareWindow).bare?.shown);
  });
}

/** What the browser workbook keeps of itself for the next time, once it has several sheets. */
async function keptContent(page: Page): Promise<Content> {
  let content: Content | undefined;
  await until(async () => {
    content = await page.evaluate(
      () =>
        new Promise<Content | undefined>((resolve) => {
          const request = indexedDB.open('browser-workbook');
          request.onsuccess = () => {
            const found = request.result.transaction('workbooks').objectStore('workbooks').get('open');
            found.onsuccess = () => {
              request.result.close();
              resolve(found.result as Content | undefined);
            };
          };
        }),
    );
    return (content?.sheetOrder?.length ?? 0) > 1;
  });
  return content ?? {};
}

/** The same cells, of which no formula is computed yet. */
function uncomputed(content: Content): Content {
  const copy = JSON.parse(JSON.stringify(content)) as Content;
  for (const sheet of Object.values(copy.sheets ?? {})) {
    for (const row of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values(row as Record<string, { f?: unknown; si?: unknown; v?: unknown } | null>))
        if (cell && (cell.f || cell.si)) delete cell.v;
    }
  }
  return copy;
}

async function createSalesPlan(pane: FrameLocator): Promise<number> {
  await pane.getByRole('link', { name: /^Sales plan./ }).click();
  const create = pane.getByRole('button', { name: 'Create with these answers' });
  await create.waitFor();
  return seconds(async () => {
    await create.click();
    await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
  });
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  return readFileSync(await download.path());
}

test('prints the start, a model and its file beside Univer alone', async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
  });
  const address = process.env.PAGE_ADDRESS ?? '';
  const works = ['start', 'sales plan', 'its file'] as const;
  const times = Object.fromEntries(works.map((work) => [work, { ours: [] as number[], bare: [] as number[] }]));
  let file: Buffer | undefined;
  for (let round = 0; round < rounds; round++) {
    const note = (work: (typeof works)[number], who: 'ours' | 'bare', time: number): void => {
      times[work]?.[who].push(time);
      process.stderr.write(`${work}, ${who}: ${time.toFixed(2)} s\n`);
    };

    const page = await freshPage();
    note(
      'start',
      'ours',
      await seconds(async () => {
        await page.goto(address, { waitUntil: 'commit' });
        await takesKeys(page);
      }),
    );
    note('sales plan', 'ours', await createSalesPlan(page.frameLocator('#add-in')));
    const content = uncomputed(await keptContent(page));
    file ??= await saved(page);
    await page.context().close();

    const bare = await freshPage();
    note('start', 'bare', await barely(bare, ''));
    note(
      'sales plan',
      'bare',
      await seconds(() => bare.evaluate((cells) => (window as BareWindow).bare?.replace(cells), content)),
    );
    await bare.context().close();

    const again = await freshPage();
    await again.goto(address, { waitUntil: 'commit' });
    await again.frameLocator('#add-in').getByRole('heading', { level: 1 }).waitFor();
    const buffer = file;
    note(
      'its file',
      'ours',
      await seconds(async () => {
        await again.locator('#file').setInputFiles({ name: 'Plan.xlsx', mimeType: xlsx, buffer });
        await again.getByText('“Plan.xlsx” is open.').waitFor();
        await takesKeys(again);
      }),
    );
    await again.context().close();
    kept = content;
    const opened = await freshPage();
    note('its file', 'bare', await barely(opened, '#kept'));
    await opened.context().close();
  }
  const median = (all: readonly number[] = []): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN;
  const lines = works.map((work) => {
    const [ours, bare] = [median(times[work]?.ours), median(times[work]?.bare)];
    return `| ${work} | ${ours.toFixed(2)} | ${bare.toFixed(2)} | ${(ours / bare).toFixed(2)} |`;
  });
  console.log(['| | browser workbook, s | Univer alone, s | ratio |', '|---|---:|---:|---:|', ...lines].join('\n'));
});
