// The add-in beside the browser workbook, and what its sheets hold.
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openPage } from './open-page';

export interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly errors: string[];
}

export async function openAddIn(options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, errors } = await openPage(options);
  const pane = page.frameLocator('#add-in');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return { page, pane, errors };
}

/** What every sheet shows, or every one but some, read as another add-in would. */
export async function sheets(
  page: Page,
  besides: readonly string[] = [],
): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    (others) =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.load('items/name');
        await context.sync();
        const asked = all.items.filter(({ name }) => !others.includes(name));
        const used = asked.map((sheet) => sheet.getUsedRangeOrNullObject().load('values'));
        await context.sync();
        return Object.fromEntries(
          asked.map((sheet, index) => [sheet.name, used[index]?.isNullObject ? [] : (used[index]?.values ?? [])]),
        );
      }),
    besides,
  );
}

/** Cells that show an error, with their sheets. */
export function errorsIn(workbook: Awaited<ReturnType<typeof sheets>>): readonly string[] {
  return Object.entries(workbook).flatMap(([sheet, rows]) =>
    rows
      .flat()
      .flatMap((cell) =>
        /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/.test(String(cell))
          ? [`${sheet}: ${String(cell)}`]
          : [],
      ),
  );
}
