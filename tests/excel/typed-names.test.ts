// A short name typed in a workbook that lacks it, through office.js over the browser workbook.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import type { FormulaCell } from '../../src/excel/formulas';
import { watchNameErrors } from '../../src/excel/name-errors';
import { removeShortNames } from '../../src/excel/short-names';
import { addTypedNames, bringShortName, nameHere } from '../../src/excel/typed-names';
import { shortNames } from '../../src/functions/short-names';

let book: HeadlessWorkbook;
let told: FormulaCell[][];
let stop: () => void;
beforeEach(async () => {
  book = await openHeadlessWorkbook({});
  book.install();
  told = [];
  stop = watchNameErrors((cells) => told.push([...cells]));
  await book.settle();
});
afterEach(() => {
  stop();
  book.dispose();
});

const comment = ({ name }: { readonly name: string }): string => `what ${name} says`;
const nothing: ReadonlySet<string> = new Set();

/** Types, and does with what the pane is told what the pane does. */
async function type(address: string, input: string, left = nothing): Promise<readonly string[]> {
  book.type(address, input);
  await book.settle();
  // The event is told and answered in turns of its own; a formula that computes tells nothing.
  const isUnknown = book.value(address) === '#NAME?';
  while (isUnknown && told.length === 0) await new Promise((resume) => setImmediate(resume));
  const cells = told.flat();
  told = [];
  const added = await addTypedNames(cells, shortNames, left, comment);
  await book.settle();
  return added;
}

const names = async (): Promise<readonly string[]> =>
  ((await book.snapshot()).names as unknown as { name: string }[]).map(({ name }) => name);

test('unit economics, lifetime value and the K-factor compute from the first formula that is typed', async () => {
  expect(await type('B2', '=UE(99,42)')).toEqual(['UE']);
  expect(book.value('B2')).toBe(57);
  expect(await type('B3', '=ltv(100,20%,10%)')).toEqual(['LTV']);
  expect(book.value('B3')).toBeCloseTo(366.666_666_667, 6);
  expect(await type('B4', '=ROUND(1+K_FACTOR(5,1,0.2),2)')).toEqual(['K_FACTOR']);
  expect(book.value('B4')).toBe(2);
  expect(await names()).toEqual(['K_FACTOR', 'LTV', 'UE']);
});

test('the second formula with a name needs nothing any more', async () => {
  await type('B2', '=UE(99,42)');
  expect(await type('B3', '=UE(10,4)')).toEqual([]);
  expect(book.value('B3')).toBe(6);
});

test('a name of the user’s own is left to the user', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.names.add('UE', '=Sheet1!$A$1');
    await context.sync();
  });
  expect(await type('B2', '=UE(99,42)')).toEqual([]);
  expect(await names()).toEqual(['UE']);
});

test('what nobody knows, and what the user has taken away, stays as it was typed', async () => {
  expect(await type('B2', '=UNKNOWN_THING(1)')).toEqual([]);
  expect(await type('B3', '="UE(1,2)"&NOTHING(2)')).toEqual([]);
  expect(await type('B4', '=UE(99,42)', new Set(['UE']))).toEqual([]);
  expect(book.value('B4')).toBe('#NAME?');
  expect(await names()).toEqual([]);
});

test('a name that was added can be taken away again', async () => {
  const added = await type('B2', '=UE(99,42)');
  await removeShortNames(added);
  await book.settle();
  expect(await names()).toEqual([]);
  expect(book.formula('B2')).toBe('=UE(99,42)');
});

test('the workbook asks for the add-in once it holds a short name', async () => {
  const setStartupBehavior = jest.fn(() => Promise.resolve());
  Object.assign(Office.addin, { getStartupBehavior: () => Promise.resolve('None'), setStartupBehavior });
  await type('B2', '=UE(99,42)');
  expect(setStartupBehavior).toHaveBeenCalledWith(Office.StartupBehavior.load);
});

test('a name that a formula is going to call is brought by what it is called here, never over the user’s own', async () => {
  const [unitEconomics] = shortNames.filter(({ name }) => name === 'UE');
  if (!unitEconomics) throw new Error('there is no UE');
  await book.Excel.run(async (context) => {
    context.workbook.names.add('UE', '=Sheet1!$A$1');
    await context.sync();
  });
  const called = await nameHere(unitEconomics, shortNames);
  expect(called).toBe('PLAN_UE');
  await bringShortName(unitEconomics, shortNames, comment);
  book.type('B2', `=${called}(99,42)`);
  await book.settle();
  expect(book.value('B2')).toBe(57);
  await bringShortName(unitEconomics, shortNames, comment);
  expect(await names()).toEqual(['PLAN_UE', 'UE']);
});
