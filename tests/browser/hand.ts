// A person's hand on the grid: clicks on cells and what is typed into them.
import type { Page } from 'playwright-core';

/** Where a cell of the active sheet is on the screen: columns of 64 and rows of 20 pixels, not scrolled. */
export async function placeOf(page: Page, column: number, row: number): Promise<readonly [number, number]> {
  const box = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('the grid is not drawn');
  return [box.x + 46 + column * 64 + 30, box.y + 20 + row * 20 + 10];
}

export async function clickCell(page: Page, column: number, row: number): Promise<void> {
  await page.mouse.click(...(await placeOf(page, column, row)));
}

/** Looks again until it is so, however long that takes on a busy machine: the test's own end is the only limit. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** From the selected cell down. */
export async function type(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

/** At a person's rhythm: the workbook computes while they type. */
export async function typeSlowly(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 120 });
}
