// What a person types into the browser workbook, at a person's rhythm.
import type { Page } from 'playwright-core';
import { slow } from '../depth';
import { openAddIn } from './add-in';
import { clickCell, placeOf, type, typeSlowly, until } from './hand';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

/** Runs something in the workbook as an add-in does, when no cell is being edited. */
async function select(page: Page, sheet: string, cell: string): Promise<void> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  await frame?.evaluate(
    ([name, address]) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        target.getRange(address).select();
        await context.sync();
      }),
    [sheet, cell] as const,
  );
}

async function read(page: Page, address: string, what: 'values' | 'formulas' | 'text'): Promise<unknown[][]> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    ([cells, property]) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells).load(property);
        await context.sync();
        return range[property] as unknown[][];
      }),
    [address, what] as const,
  );
}

const values = (page: Page, address: string): Promise<unknown[][]> => read(page, address, 'values');

slow('numbers typed into a model are the numbers that its cells hold', async () => {
  const { page, pane, errors } = await openAddIn();
  await pane.getByRole('link', { name: /^Sales plan./ }).click();
  await pane.getByRole('button', { name: 'Preview the sheets' }).click();
  await pane.getByRole('button', { name: 'Create model' }).click();
  await pane.getByText('All checks pass').waitFor();
  // Budgets of four channels over twelve periods: the whole model is computed from them.
  await select(page, 'Budget and facts', 'E9');
  const [x, y] = await placeOf(page, 0, 0);
  await page.mouse.click(x, y);
  await select(page, 'Budget and facts', 'E9');
  const typed = [0, 1, 2, 3].map((row) => Array.from({ length: 12 }, (_cell, period) => 110 + 97 * row + 13 * period));
  for (const row of typed) {
    for (const [period, number] of row.entries()) {
      await typeSlowly(page, String(number));
      await page.keyboard.press(period < 11 ? 'Tab' : 'Enter');
      await page.waitForTimeout(300);
    }
  }
  await select(page, 'Budget and facts', 'E15');
  for (const number of ['21', '22']) {
    await typeSlowly(page, number);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  expect(await values(page, `E9:P${8 + typed.length}`)).toEqual(typed);
  expect(await values(page, 'E15:E16')).toEqual([[21], [22]]);
  expect(errors).toEqual([]);
});

slow('Enter leads to below where the row began, or to below where one has clicked since', async () => {
  const { page } = await openAddIn();
  await clickCell(page, 1, 1);
  for (const key of ['1', 'Tab', '2', 'Tab', '3', 'Enter', '4', 'Tab', '5', 'Tab']) await page.keyboard.press(key);
  await clickCell(page, 5, 6);
  for (const key of ['6', 'Enter', '7', 'Tab', '8', 'Enter', '9', 'Enter']) await page.keyboard.press(key);
  expect(await values(page, 'B2:D3')).toEqual([
    [1, 2, 3],
    [4, 5, ''],
  ]);
  expect(await values(page, 'F7:G9')).toEqual([
    [6, ''],
    [7, 8],
    [9, ''],
  ]);
});

// Excel's documentation, "Move or copy cells and cell contents": what is cut keeps its references, and those to it follow.
slow('cells that are cut and pasted take formulas, formats and the references to them along', async () => {
  const { page, errors } = await openAddIn({ permissions: ['clipboard-read', 'clipboard-write'] });
  // In a whole browser a sideways wheel at the sheet's edge would turn to the page before.
  expect(
    await page.evaluate(() =>
      [document.documentElement, document.body].map((one) => getComputedStyle(one).overscrollBehaviorX),
    ),
  ).toEqual(['none', 'none']);
  await clickCell(page, 0, 0);
  await type(page, '20%', '=A1*2', '=SUM(A1:A2)', '=A2+1');
  await clickCell(page, 0, 0);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+x');
  await clickCell(page, 3, 4);
  await page.keyboard.press('Control+v');
  await until(async () => (await values(page, 'D5'))[0]?.[0] === 0.2);
  expect(await read(page, 'D5:D6', 'formulas')).toEqual([[0.2], ['=D5*2']]);
  expect((await read(page, 'D5', 'text'))[0]?.[0]).toBe('20%');
  expect(await read(page, 'A1:A4', 'formulas')).toEqual([[''], [''], ['=SUM(D5:D6)'], ['=D6+1']]);
  await until(async () => (await values(page, 'A4'))[0]?.[0] === 1.4);
  expect((await values(page, 'A3'))[0]?.[0]).toBeCloseTo(0.6, 12);
  await page.keyboard.press('Control+z');
  await until(async () => (await values(page, 'A1'))[0]?.[0] === 0.2);
  expect(await read(page, 'A1:A4', 'formulas')).toEqual([[0.2], ['=A1*2'], ['=SUM(A1:A2)'], ['=A2+1']]);
  expect(await values(page, 'D5:D6')).toEqual([[''], ['']]);
  expect(errors).toEqual([]);
});

slow(
  'in Russian numbers, dates, percent and formulas are typed, shown, edited and pasted as Russian writes them',
  async () => {
    const { page, errors } = await openAddIn({ locale: 'ru-RU', permissions: ['clipboard-read', 'clipboard-write'] });
    await clickCell(page, 0, 0);
    await type(page, '1,5', '1 234,5', '20,5%', '05.12.2026', '12/31/2026', '=СУММ(A1;1,5)', '=PLAN.UE(99;42,5)');
    const formulas = [[1.5], [1234.5], [0.205], [46361], ['12/31/2026'], ['=SUM(A1,1.5)'], ['=PLAN.UE(99,42.5)']];
    expect(await read(page, 'A1:A7', 'formulas')).toEqual(formulas);
    expect((await read(page, 'A1:A7', 'text')).flat()).toEqual([
      '1,5',
      '1\u00a0234,50',
      '20,50%',
      '05.12.2026',
      '12/31/2026',
      '3',
      '56,5',
    ]);
    // Looked at in the editor and left as they are.
    await page.keyboard.press('Control+Home');
    for (const key of formulas.flatMap(() => ['F2', 'Enter'])) await page.keyboard.press(key);
    expect(await read(page, 'A1:A7', 'formulas')).toEqual(formulas);
    await page.evaluate(() => navigator.clipboard.writeText('05.03.2024\t20,5%\t=СУММ(A1;1,5)\n'));
    await clickCell(page, 2, 0);
    await page.keyboard.press('Control+v');
    for (let pasted: unknown = ''; pasted === '';) [[pasted]] = (await values(page, 'C1')) as [[unknown]];
    expect(await read(page, 'C1:E1', 'formulas')).toEqual([[45356, 0.205, '=SUM(A1,1.5)']]);
    expect(errors).toEqual([]);
  },
);

slow('in Russian a clicked cell is put into a formula after a semicolon, and names are suggested there', async () => {
  const { page, errors } = await openAddIn({ locale: 'ru-RU' });
  await clickCell(page, 7, 9);
  await type(page, '5', '7');
  await clickCell(page, 0, 0);
  await typeSlowly(page, '=СУММ(');
  // Not only what is typed: the help beside it, too.
  await page.getByText('SUM(Число 1;[Число 2;...])', { exact: true }).waitFor();
  await clickCell(page, 7, 9);
  await typeSlowly(page, ';1,5;');
  await clickCell(page, 7, 10);
  await typeSlowly(page, ';MED');
  await page.getByText('MEDIAN', { exact: true }).waitFor();
  // At once: what is typed stands behind the name that was taken, however soon it comes.
  await page.keyboard.press('Tab');
  await page.keyboard.type('1;2;9))');
  await page.keyboard.press('Enter');
  expect(await read(page, 'A1', 'formulas')).toEqual([['=SUM(H10,1.5,H11,MEDIAN(1,2,9))']]);
  expect(await values(page, 'A1')).toEqual([[15.5]]);
  expect(errors).toEqual([]);
});

// Excel's documentation, "Available number formats in Excel" and "Correct a ##### error".
slow.each<[string, RegExp, string, readonly string[]]>([
  ['en-US', /^1\.2\d*$/, '1.5', ['1.23456789', '1,234,567.50', '12/31/2026']],
  ['ru-RU', /^1,2\d*$/, '1,5', ['1,23456789', '1\u00a0234\u00a0567,50', '31.12.2026']],
])(
  'in %s a number that its column is too narrow for is rounded or becomes ####, and never cut',
  async (locale, rounded, fitting, tooWide) => {
    const { page, errors } = await openAddIn({ locale });
    await page.evaluate(() => {
      const texts: string[] = [];
      const { prototype } = CanvasRenderingContext2D;
      const fillText = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as (
        this: CanvasRenderingContext2D,
        ...given: unknown[]
      ) => void;
      prototype.fillText = function (text, ...rest) {
        texts.push(text);
        fillText.call(this, text, ...rest);
      };
      Object.assign(window, { texts });
    });
    const drawn = (): Promise<string[]> => page.evaluate(() => (window as unknown as { texts: string[] }).texts);
    const frame = await (await page.waitForSelector('#add-in')).contentFrame();
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
        cells.numberFormat = [['General', '#,##0.00', 'm/d/yyyy', 'General']];
        cells.values = [[1.23456789, 1234567.5, 46387, 1.5]];
        await context.sync();
      }),
    );
    await until(async () => (await drawn()).some((text) => rounded.test(text)));
    await until(async () => (await drawn()).some((text) => /^#{3,}$/.test(text)));
    await until(async () => (await drawn()).includes(fitting));
    // A number that is cut is drawn whole, and clipped.
    expect((await drawn()).filter((text) => tooWide.includes(text))).toEqual([]);
    expect(errors).toEqual([]);
  },
);

slow(
  'a text that its indent pushes over the edge of its column goes on into the next one, and loses no letter',
  async () => {
    const { page, errors } = await openAddIn();
    const frame = await (await page.waitForSelector('#add-in')).contentFrame();
    // Each row one letter longer than the one above, until the text alone is wider than its column of 64 pixels.
    const lengths = Array.from({ length: 16 }, (_, index) => 10 + index);
    await frame?.evaluate(
      (rows) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getActiveWorksheet().getRange(`A3:A${2 + rows.length}`);
          cells.values = rows.map((length) => ['l'.repeat(length)]);
          cells.format.indentLevel = 1;
          await context.sync();
        }),
      lengths,
    );
    /** How far to the right something dark is drawn in each of the rows. */
    const reach = (): Promise<number[]> =>
      page.evaluate((count) => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
        const drawn = canvas?.getContext('2d');
        if (!canvas || !drawn) throw new Error('the grid is not drawn');
        const scale = canvas.width / canvas.getBoundingClientRect().width;
        return Array.from({ length: count }, (_, index) => {
          const top = Math.round((20 + (index + 2) * 20 + 3) * scale);
          const { data, width } = drawn.getImageData(46 * scale, top, 200 * scale, 14 * scale);
          let furthest = 0;
          for (let at = 0; at < data.length; at += 4)
            if ((data[at] ?? 255) < 110 && (data[at + 3] ?? 0) > 100) furthest = Math.max(furthest, (at / 4) % width);
          return furthest;
        });
      }, lengths.length);
    await until(async () => ((await reach()).at(-1) ?? 0) > 64);
    const reached = await reach();
    expect(reached).toEqual([...new Set(reached)].sort((one, other) => one - other));
    expect(errors).toEqual([]);
  },
);
