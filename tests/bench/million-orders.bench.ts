// A million orders from a sheet to its analysis, and how long the pane stands still meanwhile. As in Excel the workbook
// runs in a process of its own, here in Node; the pane is the real page with the real office.js, in Chromium.
// Beside it the floors, in the same run: what the bare messages of Office.js take that read the same cells, and that write as
// many as the list of customers has, without anything being done with them. Beside the seconds stand those of the processor
// in each process: what others take of a shared machine is in the former alone.
//   npm run bench -- million-orders
import { CellValueType, LocaleType } from '@univerjs/core';
import { chromium, type Browser } from 'playwright-core';
import { mostListed } from '../../src/analysis/limits';
import { hostInfo, requirementSets } from '../../src/browser-workbook/frame/microsoft-office';
import { Grid } from '../../src/browser-workbook/grid/grid';
import { modelPlugins } from '../../src/browser-workbook/grid/plugins';
import { createUniver } from '../../src/browser-workbook/grid/univer';
import { AddInHost } from '../../src/browser-workbook/host/add-in-host';
import { randomNumbers } from '../functions/random-numbers';
import startPage from '../browser/start-page';
import stopPage from '../browser/stop-page';

const rows = Number(process.env.ROWS ?? 1_000_000);
const started = process.env.PAGE_ADDRESS === undefined;
/** The columns of the list of customers, which is nearly all that is written. */
const listColumns = 12;

// A busy machine builds for minutes.
beforeAll(() => (started ? startPage() : undefined), 600_000);
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  if (started) stopPage();
});

/** Orders of a quarter as many customers over three years. */
function workbookWithOrders(): Grid {
  const { univer, unitId } = createUniver({ plugins: modelPlugins, locale: LocaleType.EN_US, locales: {} });
  const grid = new Grid(univer, unitId);
  const sheetId = grid.activeSheetId();
  grid.makeRoom(sheetId, rows, 3);
  const cells = grid.sheet(sheetId).getCellMatrix();
  ['Customer', 'Date', 'Amount', 'Channel'].forEach((v, column) => cells.setValue(0, column, { v }));
  const { below, pick } = randomNumbers(7);
  const channels = ['Search', 'Ads', 'Friends', 'Mail', 'Shop'];
  for (let row = 1; row <= rows; row++) {
    cells.setRow(row, {
      0: { v: `C${Math.floor(below(rows / 4))}` },
      1: { v: 45_000 + below(1095), t: CellValueType.NUMBER },
      2: { v: 1 + Math.floor(below(20_000)) / 100, t: CellValueType.NUMBER },
      3: { v: pick(channels) },
    });
  }
  return grid;
}

const page = `<!doctype html><iframe id="add-in" style="width:450px;height:800px"></iframe><script>
  window.browserWorkbook = {
    connect(frame, bridge) {
      bridge.sendMessageToHost = (message) => void window.toHost(message);
      window.toPane = (message) => bridge.onMessageFromHost(message);
      return ${JSON.stringify({ displayLanguage: 'en-US', requirementSets, paneVisible: true })};
    },
  };
</script>`;

test('a million orders', async () => {
  const grid = workbookWithOrders();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
  });
  const tab = await browser.newPage({ viewport: { width: 460, height: 860 } });
  const host: AddInHost = new AddInHost({
    grid,
    send: (message) =>
      void tab.evaluate((text) => (window as never as { toPane(text: string): void }).toPane(text), message),
  });
  await tab.exposeFunction('toHost', (message: string) => host.receive(message));
  const address = process.env.PAGE_ADDRESS ?? '';
  await tab.route('**/bench.html', (route) => route.fulfill({ contentType: 'text/html', body: page }));
  await tab.goto(`${address}/bench.html`);
  await tab.evaluate(
    (url) => document.querySelector('iframe')?.setAttribute('src', url),
    `${address}/taskpane.html?_host_Info=${encodeURIComponent(hostInfo('en-US'))}#analyse`,
  );
  const pane = tab.frameLocator('#add-in');
  await pane.getByText(/^Selected/).waitFor({ timeout: 120_000 });
  const frame = await (await tab.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');

  // How late the pane would answer a click at worst: the longest time between two turns of its event loop.
  await frame.evaluate(() => {
    const seen = { longest: 0, over100: 0, at: '' };
    Object.assign(window, { seen });
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      if (now - last > 100) seen.over100++;
      if (now - last > seen.longest) {
        seen.longest = now - last;
        seen.at = document.querySelector('main')?.textContent?.slice(0, 80) ?? '';
      }
      last = now;
      setTimeout(() => channel.port2.postMessage(0), 0);
    };
    channel.port2.postMessage(0);
  });
  const session = await browser.newBrowserCDPSession();
  /** Seconds of the processor so far: of this process, which is the workbook's, and of the page's, with its thread. */
  const processor = async (): Promise<{ workbook: number; pane: number }> => {
    const { user, system } = process.cpuUsage();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ofPages = processInfo.filter(({ type }) => type === 'renderer');
    return { workbook: (user + system) / 1e6, pane: ofPages.reduce((sum, { cpuTime }) => sum + cpuTime, 0) };
  };
  const measured = (): Promise<unknown> =>
    frame.evaluate(() => {
      const { seen } = window as never as { seen: { longest: number; over100: number; at: string } };
      const copy = { ...seen, longest: Math.round(seen.longest) };
      seen.longest = seen.over100 = 0;
      return copy;
    });

  /** Bare messages, with nothing done. */
  const bare = async (work: 'read' | 'write', lines: number, columns: number): Promise<void> =>
    frame.evaluate(
      async ([kind, count, width, perRequest]) => {
        await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = kind === 'read' ? worksheets.getItem('Sheet1') : worksheets.add('Bare');
          for (let row = 0; row < count; row += perRequest) {
            const range = sheet.getRangeByIndexes(row, 0, Math.min(perRequest, count - row), width);
            if (kind === 'read') range.load('values');
            else {
              range.values = Array.from({ length: Math.min(perRequest, count - row) }, (_, line) =>
                Array.from({ length: width }, (__, column) => (row + line) / 7 + column),
              );
            }
            await context.sync();
          }
          if (kind === 'write') sheet.delete();
          await context.sync();
        });
      },
      [work, lines, columns, Math.floor((work === 'read' ? 25_000 : 40_000) / columns)] as const,
    );
  const phases: Record<string, unknown>[] = [];
  const phase = async (name: string, ended: () => Promise<unknown>): Promise<void> => {
    const [from, before] = [Date.now(), await processor()];
    await ended();
    const [seconds, after] = [(Date.now() - from) / 1000, await processor()];
    process.stderr.write(`${name}: ${seconds} s\n`);
    phases.push({
      phase: name,
      seconds,
      'workbook CPU': Number((after.workbook - before.workbook).toFixed(2)),
      'pane CPU': Number((after.pane - before.pane).toFixed(2)),
      ...((await measured()) as object),
    });
  };
  await phase('floor: bare reading', () => bare('read', rows + 1, 4));
  // Customers are a quarter of the rows, and the list goes only so far.
  await phase('floor: bare writing', () => bare('write', Math.min(rows / 4, mostListed), listColumns));
  const begun = Date.now();
  await phase('table found', async () => {
    await pane.getByRole('button', { name: 'Use this table' }).click();
    await pane.getByRole('button', { name: 'Make the sheets' }).waitFor();
  });
  await phase('read', () => pane.getByText(/orders from \d/).waitFor({ timeout: 600_000 }));
  await phase('analysed', async () => {
    await pane.getByRole('button', { name: 'Make the sheets' }).click();
    await pane.getByText('Writing the sheets').waitFor({ timeout: 600_000 });
  });
  await phase('written', () =>
    pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor({ timeout: 600_000 }),
  );
  const sizes = host.requests.map(({ bytes }) => bytes);
  console.table(phases);
  console.log(
    `${rows} orders: ${(Date.now() - begun) / 1000} s from the first click, ${sizes.length} requests of at most ${Math.max(...sizes)} bytes`,
  );
  host.dispose();
  grid.dispose();
});
