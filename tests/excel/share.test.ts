// Share, Restore and the short names of a workbook, through office.js over the browser workbook.
import { ICommandService } from '@univerjs/core';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { associateFunctions } from '../../src/excel/custom-functions';
import { findRestore, restore } from '../../src/excel/share/restore';
import { findShare, type ShareList } from '../../src/excel/share/find';
import { share, type Shared } from '../../src/excel/share/share';
import { formulasUsing, installShortNames, removeShortNames, shortNameStates } from '../../src/excel/short-names';
import { functions } from '../../src/functions';
import type { ShortName } from '../../src/functions/short-names';
import { functionsMetadata } from '../../src/metadata';
import { isWhole, sampled } from '../depth';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  book.install();
  associateFunctions(functions);
});
afterEach(() => book.dispose());

/** Small ones of the test's own: what the library's compute is tested with them. */
const shortNames: readonly ShortName[] = [
  { name: 'PLAN_DIFFERENCE', id: '', formula: 'LAMBDA(a,b,a-b)', uses: [] },
  {
    name: 'UE',
    id: 'PLAN.UE',
    formula: 'LAMBDA(revenue,cost,PLAN_DIFFERENCE(revenue,cost))',
    uses: ['PLAN_DIFFERENCE'],
  },
  { name: 'K_FACTOR', id: 'PLAN.K_FACTOR', formula: 'LAMBDA(referred,users,referred/users)', uses: [] },
  // Not what the function says: Share must notice.
  { name: 'LTV', id: 'PLAN.LTV', formula: 'LAMBDA(margin,churn,margin*churn)', uses: [] },
];
const comment = ({ name }: ShortName): string => `what ${name} says`;

async function fill(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, input] of Object.entries(cells)) book.type(address, input);
  await book.settle();
}

async function shareAll(): Promise<{ readonly list: ShareList; readonly shared: Shared }> {
  const list = await findShare(shortNames);
  const shared = await share(list, comment);
  await book.settle();
  return { list, shared };
}

async function restoreAll(): ReturnType<typeof restore> {
  const restored = await restore(await findRestore());
  await book.settle();
  return restored;
}

function command(id: string, params: object): Promise<boolean> {
  const subUnitId = book.grid.activeSheetId();
  return book.grid.service(ICommandService).executeCommand(id, { unitId: book.grid.unitId, subUnitId, ...params });
}

/** The workbook without the ids that each Share gets anew. */
async function content(): ReturnType<HeadlessWorkbook['snapshot']> {
  const snapshot = await book.snapshot();
  return { ...snapshot, xmlParts: snapshot.xmlParts.map((xml) => xml.replace(/"id":"[-0-9a-f]+"/, '"id":""')) };
}

const names = async (): Promise<readonly string[]> => {
  const snapshot = await book.snapshot();
  return (snapshot.names as unknown as { name: string }[]).map(({ name }) => name);
};

test('what needs the add-in becomes short names, and values where there is none', async () => {
  await fill({
    A1: '=PLAN.UE(99,42)',
    A2: '=ROUND(PLAN.UE(10,PLAN.K_FACTOR(6,3)),2)',
    A3: '=PLAN.CSAT({4,5,3,5})',
    A4: '="PLAN.UE(1,2)"',
    A5: '=SUM(A1:A2)',
  });
  const before = ['A1', 'A2', 'A3', 'A5'].map((cell) => book.value(cell));
  const list = await findShare(shortNames);
  expect(list.items.map(({ address, outcome }) => [address, outcome])).toEqual([
    ['A1', { kind: 'formula', formula: '=UE(99,42)' }],
    ['A2', { kind: 'formula', formula: '=ROUND(UE(10,K_FACTOR(6,3)),2)' }],
    ['A3', { kind: 'value', isLong: false }],
  ]);
  expect(await names()).toEqual([]);
  const shared = await share(list, comment);
  await book.settle();
  expect(shared).toMatchObject({ formulas: 2, values: 1, differing: [] });
  expect(book.formula('A1')).toBe('=UE(99,42)');
  expect(book.formula('A3')).toBeUndefined();
  expect(book.formula('A4')).toBe('="PLAN.UE(1,2)"');
  expect(['A1', 'A2', 'A3', 'A5'].map((cell) => book.value(cell))).toEqual(before);
  expect(before.slice(0, 2)).toEqual([57, 8]);
});

test('Restore brings back the identical formulas and leaves nothing of its own behind', async () => {
  const formulas = {
    A1: '=PLAN.UE(99,42)',
    A2: '=PLAN.CSAT({4,5,3,5})*100',
    B1: '=PLAN.VIRAL_GROWTH($H$1,H2,3)',
    H1: '100',
    H2: '0.5',
  };
  await fill(formulas);
  const before = await book.snapshot();
  await shareAll();
  expect(book.formula('B1')).toBeUndefined();
  const restored = await restoreAll();
  expect(restored).toMatchObject({ formulas: 3, changed: 0, removed: ['PLAN_DIFFERENCE', 'UE'] });
  expect(await book.snapshot()).toEqual(before);
});

test('a formula whose short name gives another result becomes a value', async () => {
  await fill({ A1: '=PLAN.LTV(100,0.2)', A2: '=PLAN.UE(5,3)' });
  const value = book.value('A1');
  const { shared } = await shareAll();
  expect(shared).toMatchObject({ formulas: 1, values: 1 });
  expect(shared.differing.map(({ address }) => address)).toEqual(['A1']);
  expect(book.formula('A1')).toBeUndefined();
  expect(book.value('A1')).toBe(value);
  await restoreAll();
  expect(book.formula('A1')).toBe('=PLAN.LTV(100,0.2)');
});

test('texts that read as dates, empty texts and errors stay what they are', async () => {
  await fill({
    A1: '=PLAN.COHORT_RETENTION({"a";"a";"b"},{45292;45323;45323})',
    F1: '=A1&"|"&A2&"|"&(D3="")',
    H1: '=PLAN.UE("x",1)+PLAN.CSAT({5,5})',
  });
  const before = await book.snapshot();
  expect(book.value('A2')).toBe('2024-01');
  await shareAll();
  const after = await book.snapshot();
  const values = (snapshot: typeof before): unknown =>
    Object.fromEntries(Object.entries(snapshot.sheets[0]?.cells ?? {}).map(([cell, { value }]) => [cell, value]));
  expect(values(after)).toEqual(values(before));
  await restoreAll();
  expect(await book.snapshot()).toEqual(before);
});

test('formulas come back where their cells and references have moved to', async () => {
  await fill({
    A3: '100',
    A4: '0.5',
    C5: '=PLAN.VIRAL_GROWTH(A3,$A$4,2)',
    C10: '=PLAN.UE(A3,A4)',
    E2: '=PLAN.CSAT(Sheet1!A3:A4,5)',
  });
  await shareAll();
  await command('sheet.command.insert-row', {
    direction: 3,
    range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 59 },
  });
  await command('sheet.command.insert-col', {
    direction: 1,
    range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 },
  });
  book.grid.renameSheet(book.grid.activeSheetId(), 'Next year');
  await book.settle();
  expect(await restoreAll()).toMatchObject({ formulas: 3, changed: 0 });
  expect(book.formula('D7')).toBe('=PLAN.VIRAL_GROWTH(A5,$A$6,2)');
  expect(book.formula('D12')).toBe('=PLAN.UE(A5,A6)');
  expect(book.formula('F4')).toBe("=PLAN.CSAT('Next year'!A5:A6,5)");
});

test('a cell that holds something else by now is told and left alone, unless asked', async () => {
  await fill({ A1: '=PLAN.CSAT({4,5})', A2: '=PLAN.CSAT({5,5})', B1: '=PLAN.UE(3,1)', B2: '=PLAN.UE(4,1)' });
  await shareAll();
  await fill({ A1: '7', B1: 'mine' });
  const list = await findRestore();
  expect(list.items.map(({ address, state, formula }) => [address, state, formula])).toEqual([
    ['A1', 'changed', '=PLAN.CSAT({4,5})'],
    ['A2', 'shared', '=PLAN.CSAT({5,5})'],
    ['B1', 'changed', undefined],
    ['B2', 'shared', '=PLAN.UE(4,1)'],
  ]);
  expect(await restore(list)).toMatchObject({ formulas: 2, changed: 2 });
  await book.settle();
  expect([book.value('A1'), book.value('B1')]).toEqual([7, 'mine']);
  const again = await findRestore();
  expect(again.items.map(({ address }) => address)).toEqual(['A1']);
  await restore(again, new Set(again.items));
  await book.settle();
  expect(book.formula('A1')).toBe('=PLAN.CSAT({4,5})');
  expect((await findRestore()).items).toEqual([]);
});

test('formulas whose rows were deleted are counted, not brought back', async () => {
  await fill({ A1: '=PLAN.CSAT({4,5})', A3: '=PLAN.UE(4,1)', A5: '=PLAN.UE(5,1)' });
  await shareAll();
  await command('sheet.command.remove-row', { range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 59 } });
  await book.settle();
  const list = await findRestore();
  expect(list.lost).toBe(2);
  expect(list.items.map(({ address, formula }) => [address, formula])).toEqual([['A2', '=PLAN.UE(5,1)']]);
});

test('a result from which a formula takes all that spills stays, and is told', async () => {
  await fill({ A1: '=PLAN.VIRAL_GROWTH(100,0.5,2)', F1: '=SUM(A1#)', F2: '=PLAN.CSAT(Sheet1!$A$1#)' });
  const { items } = await findShare(shortNames);
  expect(items.find(({ address }) => address === 'A1')?.outcome).toEqual({ kind: 'spillUsed', by: 'Sheet1!F1' });
});

test('a result without room is left alone, with what stands in its way', async () => {
  await fill({ A1: '=PLAN.VIRAL_GROWTH(100,0.5,3)', B2: 'mine' });
  const before = await book.snapshot();
  const list = await findShare(shortNames);
  expect(list.items.map(({ outcome }) => outcome.kind)).toEqual(['notComputed']);
  await share(list, comment);
  expect(await book.snapshot()).toMatchObject({ sheets: before.sheets });
});

test('functions in names, conditional formats and validations are told', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.names.add('value_of_one', '=PLAN.UE(99,42)');
    const format = context.workbook.worksheets.getFirst().getRange('B2:B9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=PLAN.UE(B2,1)>0';
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:D9').values = Array.from({ length: 9 }, () => [1, 2, 3, 4]);
    sheet.getRange('C3:C4').dataValidation.rule = { custom: { formula: '=PLAN.UE(C3,1)>0' } };
    sheet.getRange('D9').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    await context.sync();
  });
  const { outside } = await findShare(shortNames);
  expect(outside).toEqual([
    { kind: 'name', place: 'value_of_one', formula: '=PLAN.UE(99,42)' },
    { kind: 'conditionalFormat', place: 'Sheet1!B2:B9', formula: '=PLAN.UE(B2,1)>0' },
    ...['Sheet1!C3', 'Sheet1!C4'].map((place) => ({ kind: 'validation', place, formula: '=PLAN.UE(C3,1)>0' })),
  ]);
});

test('a name of the user is never touched: ours takes another', async () => {
  await fill({ A1: '=PLAN.UE(99,42)', A2: '=ue' });
  await book.Excel.run(async (context) => {
    context.workbook.names.add('ue', '=5');
    context.workbook.worksheets.getFirst().names.add('PLAN_UE', '=6');
    await context.sync();
  });
  await book.settle();
  const states = await shortNameStates(shortNames);
  expect(states.map(({ as, state }) => [as, state])).toEqual([
    ['PLAN_DIFFERENCE', 'free'],
    ['UE_2', 'taken'],
    ['K_FACTOR', 'free'],
    ['LTV', 'free'],
  ]);
  await shareAll();
  expect(book.formula('A1')).toBe('=UE_2(99,42)');
  expect([book.value('A1'), book.value('A2')]).toEqual([57, 5]);
  await restoreAll();
  expect(book.formula('A1')).toBe('=PLAN.UE(99,42)');
  expect(await names()).toEqual(['PLAN_UE', 'ue']);
});

test('names are switched on with their comments, and off again without those of others', async () => {
  await fill({ A1: '=UE(99,42)', B1: '=UE(1,1)*2', C1: '="UE(1,1)"' });
  const states = await shortNameStates(shortNames);
  const added = await installShortNames(states, comment);
  await book.settle();
  expect(book.value('A1')).toBe(57);
  const snapshot = await book.snapshot();
  expect(snapshot.names).toContainEqual(
    expect.objectContaining({ name: 'UE', comment: 'what UE says', visible: true }),
  );
  expect((await shortNameStates(shortNames)).every(({ state, isOurs }) => state === 'installed' && isOurs)).toBe(true);
  // The user makes one of them his own.
  await book.Excel.run(async (context) => {
    context.workbook.names.getItem('LTV').formula = '=LAMBDA(a,a)';
    await context.sync();
  });
  expect((await formulasUsing(['UE'], {})).map(({ formula }) => formula)).toEqual(['=UE(99,42)', '=UE(1,1)*2']);
  await removeShortNames(added);
  expect(await names()).toEqual(['LTV']);
});

test('a name that a formula was typed with stays when what was shared is brought back', async () => {
  await fill({ A1: '=PLAN.UE(99,42)' });
  await shareAll();
  await fill({ A2: '=UE(5,1)' });
  expect((await restoreAll()).removed).toEqual([]);
  expect(book.value('A2')).toBe(4);
  expect(book.formula('A2')).toBe('=UE(5,1)');
});

/** From one request to the next that fails. */
const step = isWhole ? 1 : 4;

test.each(sampled(['halfway', 'after'] as const, 2))(
  'nothing half-made stays where a request fails (%s)',
  async (mode) => {
    await fill({ A1: '=PLAN.UE(99,42)', A2: '=PLAN.VIRAL_GROWTH(100,0.5,2)', A9: '=PLAN.LTV(10,0.5)' });
    const before = await book.snapshot();
    const list = await findShare(shortNames);
    const isDone = async (request: number, work: () => Promise<unknown>, left: typeof before): Promise<boolean> => {
      book.failRequest(request, mode);
      const sent = book.requests.length;
      try {
        await work();
        const reached = book.requests.length - sent >= request;
        // What was not reached is to fail no other request.
        for (let left = 0; !reached && left < request; left++)
          await book.Excel.run((context) => context.sync()).catch(() => undefined);
        // Some requests only release what was used; nobody misses them.
        return !reached;
      } catch (error) {
        expect({ request, error }).toMatchObject({ error: { restored: true } });
        await book.settle();
        expect({ request, snapshot: await content() }).toEqual({ request, snapshot: left });
        return false;
      }
    };
    let failed = 0;
    for (let request = 1; !(await isDone(request, () => share(list, comment), before)); request += step) {
      failed += step;
      // A request that only releases what was used may fail unnoticed.
      if ((await findRestore()).items.length > 0) await restoreAll();
    }
    expect(failed).toBeGreaterThan(15);
    await book.settle();
    const shared = await content();
    for (let request = 1; ; request += step) {
      const back = await findRestore();
      if (back.items.length === 0) await shareAll();
      if (await isDone(request, async () => restore(await findRestore()), shared)) break;
    }
    await book.settle();
    expect(await book.snapshot()).toEqual(before);
  },
);

test('Cancel leaves the workbook as it was', async () => {
  await fill({ A1: '=PLAN.UE(99,42)', A2: '=PLAN.CSAT({4,5})' });
  const before = await book.snapshot();
  const list = await findShare(shortNames);
  const stop = new AbortController();
  await expect(
    share(list, comment, {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'calculating') stop.abort();
      },
    }),
  ).rejects.toMatchObject({ reason: 'cancelled', restored: true });
  await book.settle();
  expect(await book.snapshot()).toEqual(before);
});

test('a workbook that was changed since the list was made is left alone', async () => {
  await fill({ A1: '=PLAN.UE(99,42)' });
  const list = await findShare(shortNames);
  await fill({ A1: '=PLAN.UE(98,42)' });
  await expect(share(list, comment)).rejects.toMatchObject({ reason: 'workbookChanged', restored: true });
  expect(await names()).toEqual([]);
});

async function marks(): Promise<readonly string[]> {
  return book.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.load('items/type');
    await context.sync();
    const ranges = formats.items.map((format) => format.getRange().load('address'));
    await context.sync();
    return ranges.map(({ address }) => address.slice(address.indexOf('!') + 1));
  });
}

test('where Excel’s own functions give the same they take the place, and Restore brings ours back', async () => {
  await fill({
    A1: '-100',
    A2: '39',
    A3: '59',
    A4: '55',
    A5: '20',
    // A blank, which Excel's functions would pass over.
    B1: '-100',
    B3: '120',
    C1: '=PLAN.IRR(A1:A5)',
    C2: '=ROUND(PLAN.NPV(10%,A1:A5),4)',
    C3: '=PLAN.NPV(10%,B1:B3)',
    C4: '=PLAN.NPV(10%,A1:A5,,"start")',
  });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C1:C4').numberFormat = [
      ['0.000'],
      ['0.0'],
      ['0'],
      ['0'],
    ];
    await context.sync();
  });
  await book.settle();
  const before = await content();
  const values = ['C1', 'C2', 'C3', 'C4'].map((cell) => book.value(cell));
  await shareAll();
  expect(['C1', 'C2', 'C3', 'C4'].map((cell) => book.formula(cell))).toEqual([
    '=IRR(A1:A5)',
    '=ROUND(NPV(10%,A1:A5),4)',
    undefined,
    undefined,
  ]);
  ['C1', 'C2', 'C3', 'C4'].forEach((cell, index) => expect(book.value(cell)).toBeCloseTo(Number(values[index]), 9));
  // numpy-financial and Excel's documentation of IRR: the rate of these flows.
  expect(book.value('C1')).toBeCloseTo(0.280_948_421_159_9, 9);
  // Excel and the browser workbook would write it as a percentage of their own.
  expect(book.text('C1')).toBe('0.281');
  await restoreAll();
  expect(await content()).toEqual(before);
});

test('for programs without LAMBDA every formula of ours becomes its value', async () => {
  await fill({ A1: '=PLAN.UE(99,42)', A2: '=PLAN.UE(A1,2)*2' });
  const before = await content();
  const list = await findShare(shortNames, {}, 'values');
  expect(list.items.map(({ outcome }) => outcome.kind)).toEqual(['value', 'value']);
  expect(list.names).toEqual([]);
  await share(list, comment);
  await book.settle();
  expect([book.formula('A1'), book.value('A1'), book.formula('A2'), book.value('A2')]).toEqual([
    undefined,
    57,
    undefined,
    110,
  ]);
  expect(await names()).not.toContain('UE');
  await restoreAll();
  expect(await content()).toEqual(before);
});

test('for programs without LAMBDA formulas with short names become values too, whoever typed them', async () => {
  await installShortNames(await shortNameStates(shortNames), comment, 'typing');
  await fill({ A1: '=UE(99,42)', A2: '=A1*2', A3: '=ROUND(ue(10,3),1)+PLAN.UE(5,1)', A4: '="UE(1,2)"' });
  const before = await content();
  expect((await findShare(shortNames)).items.map(({ address }) => address)).toEqual(['A3']);
  const list = await findShare(shortNames, {}, 'values');
  expect(list.items.map(({ address, outcome }) => [address, outcome.kind])).toEqual([
    ['A1', 'value'],
    ['A3', 'value'],
  ]);
  await share(list, comment);
  await book.settle();
  expect(['A1', 'A2', 'A3', 'A4'].map((cell) => [book.formula(cell), book.value(cell)])).toEqual([
    [undefined, 57],
    ['=A1*2', 114],
    [undefined, 11],
    ['="UE(1,2)"', 'UE(1,2)'],
  ]);
  await restoreAll();
  expect(await content()).toEqual(before);
});

test('a value in a formula’s place is marked until the formula is back', async () => {
  await fill({ A1: '=PLAN.CSAT({4,5,3,5})', B1: '=PLAN.UE(99,42)', C1: '75' });
  await shareAll();
  expect(await marks()).toEqual(['A1']);
  await restoreAll();
  expect(await marks()).toEqual([]);
});
