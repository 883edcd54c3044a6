/** @jest-environment ./scripts/jest-page-environment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure, type StoredAnalysis, type Table } from '../../src/excel';
import { languages } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { filledIn } from '../../src/locales/gaps';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import type { WorkbookPlan } from '../../src/plan';
import { sampled, slow } from '../depth';
import { emptyWorkbook, openPane, type Opened, type OpenOptions } from './pane';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const en = words.en.analyse;

/** Sixty orders of twenty customers; row 4 has no customer, row 5 no date, row 6 repeats row 2. */
const rows: readonly (readonly (string | number)[])[] = Array.from({ length: 60 }, (_, row) => {
  if (row === 2) return ['', 46_030, 10, 'Ads'];
  if (row === 3) return ['C1', '', 10, 'Ads'];
  if (row === 4) return ['C0', 46_023, 10, 'Ads'];
  return [`C${row % 20}`, 46_023 + row * 2, 10 + (row % 7), row % 2 ? 'Ads' : 'Search'];
}).map((line, row) => (row === 0 ? ['C0', 46_023, 10, 'Ads'] : line));

const table: Table = {
  sheetId: '{1}',
  sheet: 'Orders',
  address: 'B2:E62',
  rowCount: rows.length,
  columnCount: 4,
  headingRow: 1,
  firstColumn: 1,
  headings: ['Customer', 'Date', 'Amount', 'Source'],
  rows: rows.slice(0, 20),
  formats: rows.slice(0, 20).map(() => ['General', 'yyyy-mm-dd', 'General', 'General']),
  texts: rows.slice(0, 20).map((line) => line.map(String)),
};

interface Orders {
  readonly workbook: ReturnType<typeof emptyWorkbook>;
  readonly plans: WorkbookPlan[];
}

/** A workbook with the table selected; what would be written is kept. */
function workbookWithOrders(): Orders {
  const workbook = emptyWorkbook();
  const plans: WorkbookPlan[] = [];
  workbook.selectedTable.mockResolvedValue(table);
  workbook.tableAt.mockResolvedValue(table);
  workbook.readColumns.mockImplementation(async function* (_table, columns, { signal, onProgress } = {}) {
    for (let row = 0; row < rows.length; row += 25) {
      await Promise.resolve();
      if (signal?.aborted) throw new ExcelFailure('cancelled', '', true);
      const part = rows.slice(row, row + 25);
      yield { firstRow: 3 + row, columns: columns.map((column) => part.map((line) => line[column] ?? '')) };
      onProgress?.({ rows: Math.min(row + 25, rows.length), of: rows.length });
    }
  });
  const make: typeof workbook.createAnalysis = jest.fn(async (request, makePlan) => {
    const plan = await makePlan({ sheets: ['Orders'], names: [] });
    plans.push(plan);
    const sheets = plan.sheets.map(({ name }) => name);
    const id = `analysis ${plans.length}`;
    const record = { ...request, id, sheets: [], names: [], start: plan.start };
    return { sheets, sheetIds: sheets, names: [], start: plan.start, record };
  });
  workbook.createAnalysis.mockImplementation(make);
  workbook.refreshAnalysis.mockImplementation((_old, request, makePlan, options) => make(request, makePlan, options));
  return { workbook, plans };
}

function open(workbook: Orders['workbook'], options: OpenOptions = {}): Opened {
  return openPane({ at: '#analyse', workbook, ...options });
}

async function useTable({ user }: Opened): Promise<void> {
  await user.click(button(en.use));
  await screen.findByText(en.read(57, 20));
}

describe.each(sampled(languages, 4))('in %s', (language) => {
  const say = words[language].analyse;

  test('three clicks lead from the selected table to its sheets', async () => {
    const { workbook, plans } = workbookWithOrders();
    const { user } = open(workbook, { language });
    expect(await screen.findByText(say.selected('Orders!B2:E62', 60))).toBeTruthy();
    await user.click(button(say.use));
    await user.click(await screen.findByRole('button', { name: say.start }));
    expect(await screen.findByText(say.refreshHint)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say.ready);
    const [plan] = plans;
    for (const { name } of plan?.sheets ?? []) expect(button(name)).toBeTruthy();
    expect(plan?.language).toBe(language);
    // One of the rows repeats another one and is left out.
    expect(screen.getByText(new RegExp(say.read(57, 20)))).toBeTruthy();
    for (const role of ['button', 'link', 'combobox', 'checkbox', 'group', 'progressbar', 'table'])
      if (role !== 'table') expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
  });

  test('every control of the table’s page has a name, and every column its choice', async () => {
    const { workbook } = workbookWithOrders();
    const { user } = open(workbook, { language });
    await user.click(button(say.use));
    for (const label of Object.values(say.roles))
      expect(screen.getAllByRole('combobox', { name: new RegExp(`^${label}`) }).length).toBeGreaterThan(0);
    for (const part of Object.values(say.parts)) expect(screen.getByRole('checkbox', { name: part })).toBeTruthy();
    const named = ['button', 'link', 'combobox', 'checkbox', 'progressbar'];
    for (const role of named) expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
  });
});

test('the problems of the data are counted, and lead to their rows', async () => {
  const { workbook } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  expect(screen.getByText(en.problems(3))).toBeTruthy();
  await opened.user.click(button(en.goToRow(5)));
  expect(workbook.goTo).toHaveBeenLastCalledWith({ sheet: 'Orders', address: 'B5:E5' });
  expect(workbook.createAnalysis).not.toHaveBeenCalled();
});

slow('dates whose cells show bare numbers are shown as dates, and other columns as they are', async () => {
  const { workbook } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  const cells = (row: number): readonly (string | null)[] =>
    [...(screen.getAllByRole('row')[row]?.children ?? [])].map(({ textContent }) => textContent);
  // In Excel's calendar 1 January 2026 is day 46,023.
  expect(cells(1)).toEqual(['C0', '1 Jan 2026', '10', 'Ads']);
  expect(cells(4)).toEqual(['C1', '', '10', 'Ads']);
  await opened.user.selectOptions(screen.getByRole('combobox', { name: /^Amount/ }), '');
  await opened.user.selectOptions(screen.getByRole('combobox', { name: /^Date/ }), 'Amount');
  expect(cells(1)).toEqual(['C0', '10 Jan 1900', 'Ads']);
});

slow('another column for a role is read anew, and no column has two roles', async () => {
  const { workbook } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  await opened.user.selectOptions(screen.getByRole('combobox', { name: /^Customer/ }), 'Source');
  expect(await screen.findByText(en.read(58, 2))).toBeTruthy();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Channel/ }).value).toBe('');
  await opened.user.selectOptions(screen.getByRole('combobox', { name: /^Date/ }), '');
  expect(screen.getByText(en.needed)).toBeTruthy();
  await opened.user.click(button(en.start));
  expect(workbook.createAnalysis).not.toHaveBeenCalled();
});

slow('what is chosen is what is made, and remembered with the table and its columns', async () => {
  const { workbook, plans } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  const { user } = opened;
  await user.click(screen.getByRole('checkbox', { name: en.parts.value }));
  await user.selectOptions(screen.getByRole('combobox', { name: en.period }), en.periods.week);
  await user.selectOptions(screen.getByRole('combobox', { name: en.currency }), 'EUR');
  await user.selectOptions(screen.getByRole('combobox', { name: en.mode }), en.modes.on_or_after);
  await user.selectOptions(screen.getByRole('combobox', { name: en.bins }), '3');
  await user.click(screen.getByRole('checkbox', { name: en.keepDuplicates }));
  expect(screen.getByText(en.read(58, 20))).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: en.byChannel }));
  await user.click(button(en.start));
  await screen.findByText(en.refreshHint);
  expect(workbook.createAnalysis.mock.calls[0]?.[0]).toMatchObject({
    source: { sheet: 'Orders', address: 'B2:E62' },
    columns: { customer: { heading: 'Customer', index: 0 }, channel: { heading: 'Source', index: 3 } },
    options: {
      period: 'week',
      mode: 'on_or_after',
      bins: 3,
      byChannel: false,
      make: ['cohorts', 'retention', 'rfm', 'pyramid'],
      currency: 'EUR',
    },
    asked: { keepDuplicates: true },
    found: { orders: 58, customers: 20 },
  });
  expect(plans[0]?.sheets.map(({ name }) => name)).not.toContain('Customer value');
});

slow('without a column of amounts RFM and customer value are not to be had', async () => {
  const { workbook, plans } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  await opened.user.selectOptions(screen.getByRole('combobox', { name: /^Amount/ }), '');
  expect(screen.getByText(en.needsAmount)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: en.parts.rfm }).disabled).toBe(true);
  await opened.user.click(button(en.start));
  await screen.findByText(en.refreshHint);
  expect(plans[0]?.sheets.map(({ name }) => name)).toEqual(['Cohorts', 'Cohorts by channel', 'Retention']);
});

test('cancelling goes back to the table and says that nothing was written; then it can be made', async () => {
  const { workbook } = workbookWithOrders();
  let stop: AbortSignal | undefined;
  workbook.createAnalysis.mockImplementationOnce((_request, _makePlan, options) => {
    stop = options?.signal;
    options?.onProgress?.({ step: 'writing', done: 1, total: 4 });
    return new Promise<StoredAnalysis>((_, reject) =>
      stop?.addEventListener('abort', () => reject(new ExcelFailure('cancelled', '', true))),
    );
  });
  const opened = open(workbook);
  await useTable(opened);
  await opened.user.click(button(en.start));
  expect(await screen.findByText(en.steps.writing)).toBeTruthy();
  await opened.user.click(button(words.en.creating.cancel));
  expect(await screen.findByText(en.cancelled)).toBeTruthy();
  await opened.user.click(button(en.start));
  expect(await screen.findByText(en.refreshHint)).toBeTruthy();
});

slow('a table that is edited after it was read is read again before anything is made of it', async () => {
  const { workbook } = workbookWithOrders();
  let edit = (): void => undefined;
  workbook.watchTable.mockImplementation((_table, touched) => {
    edit = touched;
    return Promise.resolve(() => Promise.resolve());
  });
  const opened = open(workbook);
  await useTable(opened);
  await waitFor(() => expect(workbook.watchTable).toHaveBeenCalled());
  act(() => edit());
  expect(await screen.findByText(words.en.failure.reasons.tableChanged.what)).toBeTruthy();
  const reads = workbook.readColumns.mock.calls.length;
  await opened.user.click(button(en.readAgain));
  expect(await screen.findByText(en.read(57, 20))).toBeTruthy();
  expect(workbook.readColumns.mock.calls.length).toBe(reads + 1);
});

slow('a failure of writing keeps the table and its choices, and says why', async () => {
  const { workbook } = workbookWithOrders();
  workbook.createAnalysis.mockRejectedValueOnce(new ExcelFailure('workbookProtected', '', true));
  const opened = open(workbook);
  await useTable(opened);
  await opened.user.click(button(en.start));
  expect(await screen.findByText(words.en.failure.analyse)).toBeTruthy();
  expect(screen.getByText(words.en.failure.reasons.workbookProtected.what)).toBeTruthy();
  expect(screen.getByText(words.en.failure.restored)).toBeTruthy();
  await opened.user.click(button(en.start));
  expect(await screen.findByText(en.refreshHint)).toBeTruthy();
  // The rows that were read are still there.
  expect(workbook.readColumns).toHaveBeenCalledTimes(1);
});

test('an analysis of the workbook is listed, refreshed where its columns are now, and removed', async () => {
  const { workbook, plans } = workbookWithOrders();
  const first = open(workbook);
  await useTable(first);
  await first.user.click(button(en.start));
  await screen.findByText(en.refreshHint);
  const [made] = await Promise.all(
    workbook.createAnalysis.mock.results.map(({ value }) => value as Promise<StoredAnalysis>),
  );
  if (!made) throw new Error('nothing was made');
  workbook.listAnalyses.mockResolvedValue([made]);
  await first.user.click(button(en.another));
  await first.user.click(await screen.findByRole('button', { name: /Cohorts · From Orders!B2:E62/ }));

  // A new column has come in at the left.
  workbook.tableAt.mockResolvedValue({
    ...table,
    headings: ['No', ...table.headings],
    columnCount: 5,
  });
  await first.user.click(button(en.refresh));
  await screen.findByRole('heading', { name: en.refreshed });
  // The columns where they are now, then the others, by which rows that differ there are told apart.
  expect(workbook.readColumns.mock.calls.at(-1)?.[1]).toEqual([1, 2, 3, 4, 0]);
  expect(plans.length).toBe(2);

  await first.user.click(button(words.en.created.undo));
  await first.user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button(words.en.created.undo)));
  expect(workbook.removeAnalysis).not.toHaveBeenCalled();
  await first.user.click(button(words.en.created.undo));
  const question = screen.getByRole('group', { name: words.en.created.undo });
  await first.user.click(within(question).getByRole('button', { name: words.en.created.undoYes }));
  expect(await screen.findByText(en.removed)).toBeTruthy();
  expect(workbook.removeAnalysis).toHaveBeenCalledTimes(1);
});

slow('a refresh whose column is gone says so and keeps the sheets', async () => {
  const { workbook } = workbookWithOrders();
  const opened = open(workbook);
  await useTable(opened);
  await opened.user.click(button(en.start));
  await screen.findByText(en.refreshHint);
  workbook.tableAt.mockResolvedValue({ ...table, headings: ['Client', 'Date', 'Amount', 'Source'] });
  await opened.user.click(button(en.refresh));
  expect(await screen.findByText(words.en.failure.refresh)).toBeTruthy();
  expect(screen.getByText(words.en.failure.reasons.tableGone.what)).toBeTruthy();
  expect(workbook.refreshAnalysis).not.toHaveBeenCalled();
});

/** Forty orders in two currencies with their states; every fifth was cancelled, every tenth is in euros. */
const mixed: readonly (readonly (string | number)[])[] = Array.from({ length: 40 }, (_, row) => [
  `C${row % 10}`,
  46_023 + row,
  '1 990,00',
  row % 10 === 3 ? 'EUR' : 'RUB',
  row % 5 === 0 ? 'Cancelled' : 'Paid',
]);

function workbookWith(headings: readonly string[], cells: readonly (readonly (string | number)[])[]): Orders {
  const made = workbookWithOrders();
  const own: Table = {
    ...table,
    address: 'B2:F42',
    rowCount: cells.length,
    columnCount: headings.length,
    headings,
    rows: cells.slice(0, 20),
    formats: cells.slice(0, 20).map((line) => line.map(() => 'General')),
    texts: cells.slice(0, 20).map((line) => line.map(String)),
  };
  made.workbook.selectedTable.mockResolvedValue(own);
  made.workbook.tableAt.mockResolvedValue(own);
  made.workbook.readColumns.mockImplementation(async function* (_table, columns) {
    await Promise.resolve();
    yield { firstRow: 3, columns: columns.map((column) => cells.map((line) => line[column] ?? '')) };
  });
  return made;
}

describe.each(sampled(languages, 4))('in %s, what the rows leave open', (language) => {
  const say = words[language].analyse;

  test('is asked before anything is computed, and counted anew when it is decided', async () => {
    const { workbook, plans } = workbookWith(['Customer', 'Date', 'Amount', 'Currency', 'Status'], mixed);
    const { user } = open(workbook, { language });
    await user.click(button(say.use));
    expect(await screen.findByText(tableWords.needs.currency[language])).toBeTruthy();
    // Eight of forty were cancelled; nobody is asked what Paid means.
    expect(screen.getByText(new RegExp(say.read(32, 8)))).toBeTruthy();
    await user.click(button(say.start));
    expect(plans).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: tableWords.countIn[language] }), 'RUB');
    expect(await screen.findByText(new RegExp(say.read(28, 7)))).toBeTruthy();
    expect(screen.queryByText(tableWords.needs.currency[language])).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cancelled' }), 'order');
    expect(await screen.findByText(new RegExp(say.read(36, 9)))).toBeTruthy();
    await user.click(button(say.start));
    expect(await screen.findByText(say.refreshHint)).toBeTruthy();
    expect(workbook.createAnalysis.mock.calls[0]?.[0]).toMatchObject({
      asked: { statuses: { Cancelled: 'order' }, currency: { to: 'RUB', rates: { RUB: 1 } } },
      options: { currency: 'RUB' },
    });
    for (const role of ['button', 'combobox', 'checkbox', 'textbox'])
      expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
  });
});

slow('amounts of other currencies are converted at the rates that are typed', async () => {
  const { workbook } = workbookWith(['Customer', 'Date', 'Amount', 'Currency', 'Status'], mixed);
  const { user } = open(workbook);
  await user.click(button(en.use));
  await screen.findByText(tableWords.needs.currency.en);
  await user.selectOptions(screen.getByRole('combobox', { name: tableWords.countIn.en }), 'RUB');
  await user.click(screen.getByRole('checkbox', { name: tableWords.convert.en }));
  await user.type(
    screen.getByRole('textbox', { name: filledIn('en', tableWords.rate, { from: 'EUR', to: 'RUB' }) }),
    '95.5',
  );
  expect(await screen.findByText(en.read(32, 8))).toBeTruthy();
  await user.click(button(en.start));
  await screen.findByText(en.refreshHint);
  expect(workbook.createAnalysis.mock.calls[0]?.[0].asked).toEqual({
    currency: { to: 'RUB', rates: { RUB: 1, EUR: 95.5 } },
  });
});

slow('where most amounts cannot be read nothing is computed of them', async () => {
  const cells = mixed.map(([customer = '', date = '']) => [customer, date, 'see invoice']);
  const { workbook, plans } = workbookWith(['Customer', 'Date', 'Amount'], cells);
  const { user } = open(workbook);
  await user.click(button(en.use));
  await user.selectOptions(await screen.findByRole('combobox', { name: /^Amount/ }), 'Amount');
  expect(await screen.findByText(tableWords.needs.amounts.en)).toBeTruthy();
  await user.click(button(en.start));
  expect(plans).toEqual([]);
});

test('the same results can be had as SQL, with the columns and values that were chosen', async () => {
  const { workbook } = workbookWith(['Customer', 'Date', 'Amount', 'Currency', 'Status'], mixed);
  const { user } = open(workbook);
  await user.click(button(en.use));
  await user.selectOptions(await screen.findByRole('combobox', { name: tableWords.countIn.en }), 'RUB');
  const sql = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: tableWords.sql.title.en });
  expect(sql.value).toContain(`FROM "orders"`);
  expect(sql.value).toMatch(/status IN \('Cancelled'\) THEN .+\s+WHEN currency NOT IN \('RUB'\)/);
  await user.selectOptions(screen.getByRole('combobox', { name: tableWords.sql.what.en }), 'results');
  expect(sql.value).toContain(`"Status" IN ('Paid') AND "Currency" = 'RUB'`);
  await user.clear(screen.getByRole('textbox', { name: tableWords.sql.table.en }));
  await user.type(screen.getByRole('textbox', { name: tableWords.sql.table.en }), 'shop.the "orders"');
  expect(sql.value).toContain('FROM "shop"."the ""orders"""');
});
