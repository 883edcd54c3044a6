// The add-in beside a sheet of orders.
import type { Frame } from 'playwright-core';
import { openAddIn, type Opened } from './add-in';

export type Cell = string | number | boolean;
export type Rows = readonly (readonly Cell[])[];

export interface OpenedOrders extends Opened {
  readonly frame: Frame;
}

/** With the headings in row 1 and the rows under them; a cell of the table is selected. */
export async function openWith(headings: readonly string[], rows: Rows, dateColumn: string): Promise<OpenedOrders> {
  const opened = await openAddIn();
  const frame = await (await opened.page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.evaluate(
    ([names, cells, dates]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 0, 1, names.length).values = [[...names]];
        for (let row = 0; row < cells.length; row += 5000) {
          const part = cells.slice(row, row + 5000).map((line) => [...line]);
          sheet.getRangeByIndexes(1 + row, 0, part.length, names.length).values = part;
          await context.sync();
        }
        sheet.getRange(`${dates}:${dates}`).numberFormat = 'yyyy-mm-dd' as unknown as string[][];
        sheet.getRange('B3').select();
        await context.sync();
      }),
    [headings, rows, dateColumn] as const,
  );
  return { ...opened, frame };
}

/** Two thousand orders over nine months, the same every time, with something wrong in a few rows. */
export function generated(): Rows {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: 2000 }, (_, row): readonly Cell[] => {
    const customer = `C${next(400)}`;
    const day = 46_023 + next(270);
    const amount = row % 97 === 5 ? -10 : 5 + next(9000) / 100;
    return [
      row % 211 === 3 ? '' : customer,
      row % 301 === 7 ? 'soon' : day,
      amount,
      ['Ads', 'Search', 'Friends'][next(3)] ?? '',
    ];
  });
}

export const headings = ['Customer', 'Order date', 'Amount', 'Channel'];

export async function useTable({ pane }: Opened): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
  await pane.getByRole('button', { name: 'Use this table' }).click();
}
