// A person at the browser workbook: Chromium on the page that npm start serves.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

let browser: Browser | undefined;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The address that npm start printed. */
export function address(): string {
  const found = process.env.PAGE_ADDRESS;
  if (found === undefined) throw new Error('the page is not started: run `npm test -- browser`');
  return found;
}

/** A fresh browser context on the page; what it writes to the console as an error is collected. */
export async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
  browser ??= await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: flags });
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options });
  // A busy machine takes minutes for what takes a second: only the test's own time is a limit.
  context.setDefaultTimeout(240_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address());
  return { page, errors };
}

/** Closes what a test opened: a workbook left open goes on computing. */
export async function closePages(): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
