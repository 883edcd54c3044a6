import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { goTo, insertFormula, readReferences, selectedCell, watchCells, type Referred } from '../../src/excel';

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ann's");
    sheet.getRange('A1:B3').values = [
      ['id', 'amount'],
      ['a', 10],
      ['b', 20],
    ];
    context.workbook.names.add('growth', sheet.getRange('B2'));
    context.workbook.names.add('fixed', '=0.25');
    await context.sync();
  });
  workbook.type('C4', 'text');
  workbook.type('D4', '=SEQUENCE(2,2)');
  await workbook.settle();
});
afterAll(() => workbook.dispose());

const read = async (reference: string, sheet = 'Sheet1'): Promise<Referred | undefined> =>
  (await readReferences([reference], sheet)).get(reference);

test('the selected cell is told with its formula, what it shows and all that is selected', async () => {
  await goTo({ sheet: 'Sheet1', address: 'D4' });
  expect(await selectedCell()).toEqual({
    sheet: 'Sheet1',
    address: 'D4',
    formula: '=SEQUENCE(2,2)',
    formulaLocal: '=SEQUENCE(2,2)',
    shown: '1',
    empty: false,
    range: 'D4',
  });
  await goTo({ sheet: "Ann's", address: 'A2:B3' });
  expect(await selectedCell()).toMatchObject({
    sheet: "Ann's",
    address: 'A2',
    formula: '',
    formulaLocal: '',
    shown: 'a',
    range: 'A2:B3',
  });
  await goTo({ sheet: 'Sheet1', address: 'J9' });
  expect(await selectedCell()).toMatchObject({ formula: '', shown: '', empty: true });
});

test('in a result that spills the formula is that of its first cell', async () => {
  await goTo({ sheet: 'Sheet1', address: 'E5' });
  expect(await selectedCell()).toMatchObject({
    address: 'E5',
    formula: '=SEQUENCE(2,2)',
    formulaLocal: '=SEQUENCE(2,2)',
    shown: '4',
    spillsFrom: 'D4',
  });
});

test.each([
  ['C4', 'Sheet1', [['text']]],
  ['$B$2:B3', "Ann's", [[10], [20]]],
  [
    "'Ann''s'!A2:B3",
    'Sheet1',
    [
      ['a', 10],
      ['b', 20],
    ],
  ],
  ['growth', 'Sheet1', [[10]]],
  ['fixed', 'Sheet1', [[0.25]]],
  [
    'D4#',
    'Sheet1',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['A1:A2', 'Sheet1', [[''], ['']]],
])('%s on %s leads to its cells', async (reference, sheet, cells) => {
  expect(await read(reference, sheet)).toEqual({ kind: 'cells', cells });
});

test('a whole column is read down to its last used row', async () => {
  expect(await read('B:B', "Ann's")).toEqual({ kind: 'cells', cells: [['amount'], [10], [20]] });
});

test.each(['nothing', 'Gone!A1', 'XFE1', 'Orders[price]', 'C4#'])('%s leads nowhere', async (reference) => {
  expect(await read(reference)).toEqual({ kind: 'missing' });
});

test('a formula goes into another cell than the selected one where it is told so, and that one is selected then', async () => {
  await goTo({ sheet: 'Sheet1', address: 'C4' });
  const at = { sheet: "Ann's", address: 'D9' };
  expect(await insertFormula('=1+1', { at })).toMatchObject({ shown: '2' });
  expect(await selectedCell()).toMatchObject({ sheet: "Ann's", address: 'D9' });
  await expect(insertFormula('=1+2', { at })).rejects.toMatchObject({ reason: 'cellNotEmpty' });
  expect(workbook.formula("'Ann''s'!D9")).toBe('=1+1');
});

/** Office.js hands events on in its own time. */
async function told(what: string, list: readonly string[]): Promise<void> {
  for (let round = 0; round < 100 && !list.includes(what); round++) await new Promise((done) => setTimeout(done, 20));
  expect(list).toContain(what);
}

test('what is selected and what changes is told, until it is no longer asked for', async () => {
  const heard: string[] = [];
  const stop = watchCells((what) => heard.push(what));
  // The listening begins with a request of its own; the requests after it come later.
  await goTo({ sheet: 'Sheet1', address: 'B9' });
  await goTo({ sheet: 'Sheet1', address: 'A9' });
  await told('selection', heard);
  workbook.type('A9', '1');
  await told('content', heard);
  stop();
  const before = heard.length;
  await goTo({ sheet: 'Sheet1', address: 'A8' });
  await new Promise((done) => setTimeout(done, 200));
  expect(heard).toHaveLength(before);
});
