// A workbook is made ready for people without the add-in, and back again: clicks and keys, no calls into the code.
import type { Page } from 'playwright-core';
import { slow } from '../depth';
import { openAddIn, type Opened } from './add-in';
import { clickCell, type } from './hand';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

/** Formulas and values of a column of the first sheet, and the names, read as another add-in would. */
async function read(page: Page, address: string): Promise<{ formulas: unknown[]; values: unknown[]; names: string[] }> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    (asked) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(asked).load('formulas,values');
        const names = context.workbook.names.load('items/name,items/visible');
        await context.sync();
        return {
          formulas: range.formulas.map((line) => line[0] as unknown),
          values: range.values.map((line) => line[0] as unknown),
          names: names.items.filter(({ visible }) => visible).map(({ name }) => name),
        };
      }),
    address,
  );
}

/** What another add-in or person put into the workbook before. */
async function prepare(
  page: Page,
  {
    names = {},
    cells = {},
    rows = 0,
  }: { names?: Record<string, string>; cells?: Record<string, string>; rows?: number },
): Promise<void> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.evaluate(
    ([defined, formulas, count]) =>
      Excel.run(async (context) => {
        const { names: list, worksheets } = context.workbook;
        for (const [name, formula] of Object.entries(defined)) list.add(name, formula);
        for (const [address, formula] of Object.entries(formulas))
          worksheets.getFirst().getRange(address).formulas = [[formula]];
        const sheet = worksheets.add('Data');
        for (let row = 0; row < count; row += 5000) {
          const part = Array.from({ length: 5000 }, (_, index) =>
            Array.from({ length: 10 }, (_cell, at) => row + index + at),
          );
          sheet.getRangeByIndexes(row, 0, 5000, 10).values = part;
          await context.sync();
        }
        await context.sync();
      }),
    [names, cells, rows] as const,
  );
}

async function openShare({ page, pane }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await pane.getByRole('heading', { name: 'Send the workbook to anyone' }).waitFor();
}

// A fit, which no formula of Excel's own can do; the result is that of the function's example.
const life = '=ROUND(PLAN.RETENTION_CURVE({1000,667,462,330,242,181,138},,"expected_life"),2)';

slow('a formula is shared as its short name, a value is kept beside it, and both come back', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await prepare(page, { cells: { A2: life, A3: '=A1*2' } });
  await clickCell(page, 0, 0);
  await type(page, '=PLAN.UE(99,42)');
  expect((await read(page, 'A1:A3')).values).toEqual([57, 3.65, 114]);
  await openShare(opened);
  await pane.getByRole('button', { name: 'Show what needs the add-in' }).click();
  const toNames = pane.getByRole('region', { name: '1 formula: will need no add-in' });
  await toNames.getByText('→ =UE(99,42)').waitFor();
  await pane
    .getByRole('region', { name: /to values/ })
    .getByText('→ value: 3.65')
    .waitFor();
  expect((await read(page, 'A1:A3')).formulas).toEqual(['=PLAN.UE(99,42)', life, '=A1*2']);

  await pane.getByRole('button', { name: 'Replace 2 formulas' }).click();
  await pane.getByRole('heading', { name: 'The workbook can be sent' }).waitFor();
  expect(await read(page, 'A1:A3')).toEqual({
    formulas: ['=UE(99,42)', 3.65, '=A1*2'],
    values: [57, 3.65, 114],
    names: ['UE'],
  });

  await pane.getByRole('link', { name: 'Back to Share' }).click();
  await pane.getByText('2 formulas were replaced in this workbook.').waitFor();
  await pane.getByRole('button', { name: 'Show what comes back' }).click();
  await pane.getByText('→ =PLAN.UE(99,42)').waitFor();
  await pane.getByRole('button', { name: 'Restore 2 formulas' }).click();
  await pane.getByRole('heading', { name: '2 formulas are back' }).waitFor();
  expect(await read(page, 'A1:A3')).toEqual({
    formulas: ['=PLAN.UE(99,42)', life, '=A1*2'],
    values: [57, 3.65, 114],
    names: [],
  });
  expect(errors).toEqual([]);
});

slow('with keys alone: a name of the user stays, ours takes another, and Undo takes all of it back', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await prepare(page, { names: { UE: '=7' } });
  await clickCell(page, 0, 0);
  await type(page, '=PLAN.UE(99,42)', '=UE+1');
  await page.keyboard.press('Control+Alt+Shift+KeyS');
  await pane.getByRole('heading', { name: 'Send the workbook to anyone' }).waitFor();
  await pane.getByText('UE → PLAN_UE').waitFor();
  const focused = (name: string) => pane.getByRole('button', { name }).and(pane.locator(':focus'));
  /** A screen that has come up takes the focus to its heading, and only then is there to be walked. */
  const comeUp = (name: string): Promise<void> =>
    pane.getByRole('heading', { name }).and(pane.locator(':focus')).waitFor();
  const press = async (name: string): Promise<void> => {
    for (let tab = 0; tab < 20 && (await focused(name).count()) === 0; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await pane.getByRole('navigation').getByRole('link', { name: 'Share' }).focus();
  await press('Show what needs the add-in');
  await comeUp('What needs the add-in');
  await pane.getByText('→ =PLAN_UE(99,42)').waitFor();
  await press('Replace 1 formula');
  await comeUp('The workbook can be sent');
  expect(await read(page, 'A1:A2')).toMatchObject({ formulas: ['=PLAN_UE(99,42)', '=UE+1'], values: [57, 8] });
  await press('Undo');
  await pane.getByText('Undone: every formula is as it was.').waitFor();
  expect(await read(page, 'A1:A2')).toEqual({
    formulas: ['=PLAN.UE(99,42)', '=UE+1'],
    values: [57, 8],
    names: ['UE'],
  });
  expect(errors).toEqual([]);
});

slow('short names are switched on and typed, and taken away only after a warning', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await openShare(opened);
  const toggle = pane.getByRole('switch', { name: 'Use short names in this workbook' });
  await toggle.click();
  await pane.getByText(/names were added\./).waitFor();
  await clickCell(page, 0, 0);
  await type(page, '=UE(99,42)', '=K_FACTOR(6,3)');
  expect((await read(page, 'A1:A2')).values).toEqual([57, 2]);
  await toggle.click();
  await pane.getByRole('heading', { name: 'Remove the short names?' }).waitFor();
  await pane.getByText('2 formulas use them and would show #NAME?.').waitFor();
  await pane.getByRole('button', { name: 'Keep the names' }).click();
  await toggle.click();
  await pane.getByRole('button', { name: 'Remove the names' }).click();
  await pane.getByText(/names were removed\./).waitFor();
  expect(await read(page, 'A1:A2')).toMatchObject({ values: ['#NAME?', '#NAME?'], names: [] });
  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByText(/names were added\./).waitFor();
  expect((await read(page, 'A1:A2')).values).toEqual([57, 2]);
  expect(errors).toEqual([]);
});

slow('broken formulas are found and repaired, and what remains says why', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await clickCell(page, 0, 0);
  await type(page, '=_xldudf_PLAN_UE(99,42)', '=PLAN.EU(1,2)');
  await openShare(opened);
  await pane.getByRole('button', { name: 'Find broken formulas' }).click();
  await pane.getByText('→ =PLAN.UE(99,42)').waitFor();
  await pane.getByRole('button', { name: 'Repair 2 formulas' }).click();
  await pane.getByRole('heading', { name: '1 formula was repaired' }).waitFor();
  await pane.getByText(/There is no function PLAN\.EU/).waitFor();
  expect(await read(page, 'A1:A2')).toMatchObject({
    formulas: ['=PLAN.UE(99,42)', '=PLAN.EU(1,2)'],
    values: [57, '#NAME?'],
  });
  // A cell of the list is gone to by its address.
  await pane.getByRole('button', { name: 'Go to Sheet1!A2' }).click();
  await page.getByRole('button', { name: 'Explain', exact: true }).click();
  await pane.getByRole('heading', { name: 'Explain the selected cell' }).waitFor();
  await pane.getByText(/names a PLAN function that this version/).waitFor();

  // What cannot be shared is named again when the rest is done.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await pane.getByRole('link', { name: 'Back to Share' }).click();
  await pane.getByRole('button', { name: 'Show what needs the add-in' }).click();
  await pane.getByRole('button', { name: 'Replace 1 formula' }).click();
  await pane.getByRole('heading', { name: 'The formulas were replaced' }).waitFor();
  await pane.getByText('1 place still needs the add-in.').waitFor();
  await pane.getByText(/^Repair what is listed here/).waitFor();
  await pane.getByRole('button', { name: 'Go to Sheet1!A2' }).waitFor();
  expect((await read(page, 'A1:A2')).formulas).toEqual(['=UE(99,42)', '=PLAN.EU(1,2)']);
  expect(errors).toEqual([]);
});

slow('a large workbook is looked through with Cancel at hand, and what was begun leaves nothing', async () => {
  const opened = await openAddIn();
  const { page, pane } = opened;
  await prepare(page, { rows: 30_000 });
  await clickCell(page, 0, 0);
  await type(page, '=PLAN.UE(99,42)');
  await openShare(opened);
  // On a machine so slow that a hand is quicker than the look.
  const machine = await page.context().newCDPSession(page);
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await pane.getByRole('button', { name: 'Show what needs the add-in' }).click();
  await pane.getByRole('button', { name: 'Cancel' }).press('Enter');
  await pane.getByText('Cancelled. The workbook is as it was.').waitFor();
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await pane.getByRole('button', { name: 'Show what needs the add-in' }).click();
  await pane.getByRole('button', { name: 'Replace 1 formula' }).click();
  await pane.getByRole('heading', { name: 'The workbook can be sent' }).waitFor();
  expect((await read(page, 'A1')).formulas).toEqual(['=UE(99,42)']);
});
