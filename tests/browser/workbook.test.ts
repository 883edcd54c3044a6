import type { Frame, Page } from 'playwright-core';
import { slow } from '../depth';
import { clickCell, placeOf, type, until } from './hand';
import { address, closeBrowser, closePages, openPage } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

/** The page with its add-in started, and what went wrong on it. */
async function openWorkbook(): Promise<{ page: Page; errors: string[]; elsewhere: string[] }> {
  const { page, errors } = await openPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(address()).origin) elsewhere.push(request.url());
  });
  await started(page);
  return { page, errors, elsewhere };
}

async function started(page: Page): Promise<void> {
  await page.locator('#commands button').first().waitFor();
  await (await addIn(page)).waitForFunction(() => 'Excel' in window && Boolean(Office.context.displayLanguage));
}

/** The frame with the add-in's own page. */
async function addIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#add-in', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** Reads cells as an add-in does. */
async function values(page: Page, cells: string): Promise<unknown[][]> {
  return (await addIn(page)).evaluate(
    (asked) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    cells,
  );
}

/** Whether what the browser keeps of the workbook for the next time has a text in it. */
async function isKept(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (asked) =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.open('browser-workbook');
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          const kept = request.result.transaction('workbooks').objectStore('workbooks').get('open');
          kept.onerror = () => reject(new Error('the database does not read'));
          kept.onsuccess = () => {
            request.result.close();
            resolve(JSON.stringify(kept.result ?? '').includes(asked));
          };
        };
      }),
    text,
  );
}

const note = (page: Page): Promise<string | null> => page.locator('#note').textContent();

slow('Enter and Tab end what is typed also while names are suggested, and Tab takes one that fits', async () => {
  const { page, errors } = await openWorkbook();
  await clickCell(page, 0, 0);
  await page.keyboard.type('=MIN');
  await page.getByText('MINUTE', { exact: true }).waitFor();
  // Quicker than the list is taken away.
  await page.keyboard.type('(3,4)');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=MIN');
  await page.getByText('MINUTE', { exact: true }).waitFor();
  await page.keyboard.type('(5,6)');
  await page.keyboard.press('Tab');
  await page.keyboard.type('=PLAN.U');
  await page.getByText('PLAN.UE', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  // The help for what comes into the brackets.
  await page.getByText('acquisition_cost').first().waitFor();
  await page.keyboard.type('99,42)');
  await page.keyboard.press('Enter');
  expect(await values(page, 'A1:B3')).toEqual([
    [3, ''],
    [5, 57],
    ['', ''],
  ]);
  expect(errors).toEqual([]);
});

slow('the add-in’s functions are typed like any other: results, an error with its reason, and Undo', async () => {
  const { page, errors, elsewhere } = await openWorkbook();
  await clickCell(page, 1, 1);
  await page.keyboard.type('=PLAN.UE(99');
  // The formula's help, from the add-in's own description of the function.
  await page.getByText('acquisition_cost').first().waitFor();
  await page.keyboard.type(',42)');
  await page.keyboard.press('Enter');
  await type(page, '=PLAN.IRR({-100,39,59,55,20})');
  await type(page, '=PLAN.NPV("x",1)');
  const [[ue], [irr], [npv]] = (await values(page, 'B2:B4')) as [[unknown], [number], [unknown]];
  expect(ue).toBe(57);
  // Excel's own IRR of these flows.
  expect(irr).toBeCloseTo(0.2809484, 6);
  expect(npv).toBe('#VALUE!');
  await page.keyboard.press('ArrowUp');
  await page.locator('#note', { hasText: '"x"' }).waitFor();
  expect(await note(page)).toContain('#VALUE!');
  await page.keyboard.press('Control+z');
  await page.locator('#note', { hasText: '"x"' }).waitFor({ state: 'detached' });
  expect(await values(page, 'B4')).toEqual([['']]);
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

slow('what was typed is there after a reload, and gone from a new workbook', async () => {
  const { page } = await openWorkbook();
  await clickCell(page, 0, 0);
  await type(page, 'kept');
  await type(page, '=PLAN.UE(10,4)');
  expect(await values(page, 'A1:A2')).toEqual([['kept'], [6]]);
  await until(() => isKept(page, 'PLAN.UE'));
  await page.reload();
  await started(page);
  expect(await values(page, 'A1:A2')).toEqual([['kept'], [6]]);
  await page.locator('#new-workbook').click();
  await Promise.all([page.waitForEvent('load'), page.locator('#confirm-new .primary').click()]);
  await started(page);
  expect(await values(page, 'A1:A2')).toEqual([[''], ['']]);
});

slow('in each language everything speaks it: commands, page and add-in', async () => {
  const { page, errors } = await openWorkbook();
  for (const [language, locale, command, title] of [
    ['ru', 'ru-RU', 'Модели', 'Книга'],
    ['zh', 'zh-CN', '模型', '工作簿'],
    ['vi', 'vi-VN', 'Mô hình', 'Sổ làm việc'],
    ['en', 'en-US', 'Models', 'Workbook'],
  ] as const) {
    await page.selectOption('#language', language);
    await page.locator('#commands button', { hasText: command }).waitFor();
    await (await addIn(page)).waitForFunction((wanted) => window.Office?.context?.displayLanguage === wanted, locale);
    expect(await page.locator('#title').textContent()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  }
  expect(errors).toEqual([]);
});

slow('the pane is closed, opened again by a command, and made wider by the arrow keys', async () => {
  const { page } = await openWorkbook();
  await page.locator('#close-pane').click();
  expect(await page.locator('#pane').isVisible()).toBe(false);
  // Functions compute while the pane is closed.
  await clickCell(page, 0, 0);
  await type(page, '=PLAN.UE(3,1)');
  expect(await values(page, 'A1')).toEqual([[2]]);
  await page.locator('#commands button').first().click();
  await page.locator('#pane').waitFor();
  const width = async (): Promise<number> => (await page.locator('#pane').boundingBox())?.width ?? 0;
  const before = await width();
  await page.locator('#divider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(before + 40);
});

slow('a chart lies on its cells, scrolls with them and is drawn again when they change', async () => {
  const { page, errors } = await openWorkbook();
  await (
    await addIn(page)
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D2').values = [
        ['', 'Jan', 'Feb', 'Mar'],
        ['Revenue', 100, 120, 140],
      ];
      sheet.freezePanes.freezeRows(1);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D2'), 'Rows');
      chart.name = 'Money';
      chart.title.text = 'Revenue by month';
      chart.setPosition('B4', 'F15');
      await context.sync();
    }),
  );
  const chart = page.locator('.chart[data-chart="Money"]');
  await chart.waitFor();
  const grid = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const box = await chart.boundingBox();
  if (!grid || !box) throw new Error('nothing is drawn');
  expect(await chart.getAttribute('aria-label')).toBe('Revenue by month');
  expect([box.x - grid.x, box.y - grid.y, box.width, box.height].map(Math.round)).toEqual([46 + 64, 20 + 60, 320, 240]);
  const picture = (): Promise<string> =>
    chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await picture();
  await clickCell(page, 3, 1);
  await type(page, '900');
  await until(async () => (await picture()) !== before);
  await page.mouse.move(grid.x + 300, grid.y + 200);
  await page.mouse.wheel(0, 100);
  await until(async () => Math.round(((await chart.boundingBox())?.y ?? box.y) - box.y) < -50);
  expect(errors).toEqual([]);
});

slow('a chart over frozen columns is seen whole, and what lies beside them scrolls', async () => {
  const { page, errors } = await openWorkbook();
  await (
    await addIn(page)
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D2').values = [
        ['', 'Jan', 'Feb', 'Mar'],
        ['Revenue', 100, 120, 140],
      ];
      sheet.freezePanes.freezeColumns(3);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D2'), 'Rows');
      chart.name = 'Money';
      chart.setPosition('B4', 'F15');
      await context.sync();
    }),
  );
  const parts = page.locator('.chart');
  await until(async () => (await parts.count()) === 2);
  expect(await page.locator('.chart[data-chart="Money"]').count()).toBe(1);
  /** What can be seen of each part, from where to where, in pixels from the left of the grid. */
  const seen = (): Promise<number[][]> =>
    parts.evaluateAll((all) => {
      const left = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect().left ?? 0;
      return all.map((part) => {
        const [own, layer] = [part.getBoundingClientRect(), (part.parentElement ?? part).getBoundingClientRect()];
        return [Math.max(own.left, layer.left), Math.min(own.right, layer.right)].map((at) => Math.round(at - left));
      });
    });
  const edge = 46 + 3 * 64;
  expect(await seen()).toEqual([
    [46 + 64, edge],
    [edge, 46 + 6 * 64],
  ]);
  const grid = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!grid) throw new Error('nothing is drawn');
  await page.mouse.move(grid.x + 500, grid.y + 300);
  await page.mouse.wheel(100, 0);
  await until(async () => ((await seen())[1]?.[1] ?? 0) < 46 + 6 * 64 - 50);
  expect((await seen())[0]).toEqual([46 + 64, edge]);
  expect(errors).toEqual([]);
});

slow('a column is as wide as an add-in makes it, at once', async () => {
  const { page } = await openWorkbook();
  const frame = await addIn(page);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').format.columnWidth = 150;
      await context.sync();
    }),
  );
  // Where the second column was.
  await clickCell(page, 1, 1);
  const selected = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe('Sheet1!A2');
});

slow('a cell says what to type and refuses the rest, and a link leads where it says', async () => {
  const { page } = await openWorkbook();
  await (
    await addIn(page)
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add('Target');
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.prompt = { title: 'Share', message: 'From 0 to 1', showPrompt: true };
      sheet.getRange('B3').hyperlink = { documentReference: 'Target!C5', textToDisplay: 'Go there' };
      await context.sync();
    }),
  );
  await clickCell(page, 1, 1);
  await page.locator('#note', { hasText: 'From 0 to 1' }).waitFor();
  expect(await note(page)).toContain('Share');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  // The keys are the cell's again.
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  expect(await values(page, 'B2')).toEqual([[0.5]]);
  await clickCell(page, 1, 2);
  const selected = await (
    await addIn(page)
  ).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe('Target!C5');
});

slow('while a cell is edited an add-in is refused, or waits if it asked to', async () => {
  const { page } = await openWorkbook();
  const frame = await addIn(page);
  const read = (delayForCellEdit: boolean): Promise<string> =>
    frame.evaluate(
      (delay) =>
        Excel.run({ delayForCellEdit: delay }, async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
          await context.sync();
          return String((range.values as unknown[][])[0]?.[0]);
        }).catch((error: OfficeExtension.Error) => error.code),
      delayForCellEdit,
    );
  await clickCell(page, 0, 0);
  await page.keyboard.type('12');
  expect(await read(false)).toBe('InvalidOperationInCellEditMode');
  const waiting = read(true);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.keyboard.type('34');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  expect(await waiting).toBe('12');
});

slow('a protected sheet takes nothing that is typed', async () => {
  const { page, errors } = await openWorkbook();
  const protect = async (on: boolean): Promise<void> =>
    (await addIn(page)).evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getActiveWorksheet();
          if (wanted) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      on,
    );
  await protect(true);
  await clickCell(page, 0, 0);
  await type(page, 'refused');
  await page.keyboard.press('Escape');
  expect(await values(page, 'A1:A2')).toEqual([[''], ['']]);
  await protect(false);
  await clickCell(page, 0, 0);
  await type(page, 'taken');
  expect(await values(page, 'A1')).toEqual([['taken']]);
  expect(errors).toEqual([]);
});

slow('outside of the workbook the pane’s page says where it belongs', async () => {
  const { page } = await openWorkbook();
  await page.goto(`${address()}/taskpane.html`);
  await page.locator('main').waitFor();
  const text = await page.locator('body').innerText();
  expect(text).toContain('Excel');
  expect(await page.locator('main a').first().getAttribute('href')).toBe('/');
});

slow('cells are inserted from the menu with all that belongs to them, and not through a table', async () => {
  const { page, errors } = await openWorkbook();
  const frame = await addIn(page);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Month', 'Plan'],
        ['Jan', 1],
        ['Feb', 2],
        ['Mar', 3],
      ];
      sheet.tables.add('A1:B4', true);
      const look = sheet.getRange('B2:B4').conditionalFormats.add('Custom').custom;
      look.rule.formula = '=B2>2';
      look.format.font.color = '#FF0000';
      await context.sync();
    }),
  );
  const places = (): Promise<readonly string[]> =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.getItemAt(0).getRange().load('address');
        const look = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
        await context.sync();
        return [table.address, look.address];
      }),
    );
  const insertDown = async (): Promise<void> => {
    await page.mouse.click(...(await placeOf(page, 0, 0)), { button: 'right' });
    await page.getByText('Insert', { exact: true }).last().hover();
    await page.getByText('Move Down', { exact: true }).click();
  };
  await clickCell(page, 0, 0);
  await insertDown();
  await until(async () => (await note(page))?.includes('would cut through the table in A1:B4') === true);
  expect(await places()).toEqual(['Sheet1!A1:B4', 'Sheet1!B2:B4']);
  await clickCell(page, 0, 0);
  await page.keyboard.press('Shift+ArrowRight');
  await insertDown();
  await until(async () => (await places())[0] === 'Sheet1!A2:B5');
  expect(await places()).toEqual(['Sheet1!A2:B5', 'Sheet1!B3:B5']);
  expect(await values(page, 'A2:B3')).toEqual([
    ['Month', 'Plan'],
    ['Jan', 1],
  ]);
  expect(errors).toEqual([]);
});
