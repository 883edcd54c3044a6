// What Explain says of a formula is what its cell shows: the same formulas in the workbook and taken apart.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { readReferences, selectedCell } from '../../src/excel/cell-formula';
import { associateFunctions } from '../../src/excel/custom-functions';
import { shortNamesHere } from '../../src/excel/short-names';
import { bringShortName } from '../../src/excel/typed-names';
import { explain, type ExplainedCall } from '../../src/formulas/explain';
import { parseFormula, referencesIn } from '../../src/formulas/tree';
import { functions } from '../../src/functions';
import { shortNames } from '../../src/functions/short-names';
import { functionsMetadata } from '../../src/metadata';

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  book.install();
  associateFunctions(functions);
  const cells = { A1: '10', A2: '20', A3: '30', A4: 'n/a', B1: '1', C1: '2', D1: '=1/0' };
  for (const [address, typed] of Object.entries(cells)) book.type(address, typed);
  const unitEconomics = shortNames.find(({ name }) => name === 'UE');
  if (unitEconomics) await bringShortName(unitEconomics, shortNames, () => '');
  await book.settle();
});
afterAll(() => book.dispose());

const place = 'F2';

async function explained(formula: string): Promise<ExplainedCall | undefined> {
  book.type(place, formula);
  await book.settle();
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(place).select();
    await context.sync();
  });
  const cell = await selectedCell();
  const tree = parseFormula(cell.formula);
  const cells = await readReferences(tree ? referencesIn(tree) : [], cell.sheet);
  const named = new Map([...(await shortNamesHere())].map(([name, of]) => [name, `PLAN.${of}`]));
  const found = explain(
    cell.formula,
    functions,
    (reference) => {
      const referred = cells.get(reference);
      return referred?.kind === 'cells' ? referred.cells : undefined;
    },
    { shortNames: named, address: cell.address },
  );
  return found?.at(-1);
}

/** As many cells as a result has, from the formula's cell on. */
function shown(rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) =>
      book.value(`${String.fromCharCode('F'.charCodeAt(0) + column)}${2 + row}`),
    ),
  );
}

afterEach(async () => {
  book.type(place, '');
  await book.settle();
});

test.each([
  ['an answer', '=PLAN.UE(99,42)'],
  ['a blank cell', '=PLAN.UE(Z9,42)'],
  ['an argument left out with its comma', '=PLAN.UE(99,)'],
  ['an argument that is missing', '=PLAN.UE(99)'],
  ['no argument at all', '=PLAN.UE()'],
  ['more arguments than there are', '=PLAN.K_FACTOR(1,2,1,5)'],
  ['a column where one value is expected', '=PLAN.UE(A1:A3,42)'],
  ['a column beside a row', '=PLAN.UE(A1:A3,A1:C1)'],
  ['two columns that are not of one length', '=PLAN.UE(A1:A3,A1:A2)'],
  ['a column in which one cell is text', '=PLAN.UE(A1:A4,42)'],
  ['an array of values', '=PLAN.UE({99;42},1)'],
  ['an array of options', '=PLAN.UE(99,42,,,,,{"ltv","ue"})'],
  ['a column that is first computed', '=PLAN.UE(A1:A3*2,42)'],
  ['the cell of the own row', '=PLAN.UE(@A1:A3,42)'],
  ['a result that spills', '=PLAN.FUNNEL(A1:A3)'],
  ['a range in, a column out', '=PLAN.BCG(A1:A3,A1:A3)'],
  ['text for a number', '=PLAN.UE(A4,42)'],
  ['an error in a cell', '=PLAN.UE(D1,42)'],
  ['lengths that do not match', '=PLAN.NPV(A1:A2,A1:A3)'],
  ['a name of LET', '=LET(price,5,PLAN.UE(price,1))'],
  ['a short name', '=UE(99,42)'],
  ['a short name with a column', '=UE(A1:A3,42)'],
  ['a short name without an argument that it needs', '=UE(99)'],
  ['a short name with text for a number', '=UE(A4,42)'],
])('%s is explained as the cell shows it: %s', async (_, formula) => {
  const call = await explained(formula);
  const outcome = call?.outcome;
  if (outcome?.kind === 'unknown' || outcome === undefined) {
    // What is left to Excel is said to be; it may not be guessed at.
    expect(formula).toContain('LET');
    return;
  }
  const said = outcome.kind === 'error' ? outcome.error : outcome.result;
  const rows = Array.isArray(said) ? said : [[said]];
  expect(shown(rows.length, rows[0]?.length ?? 1)).toEqual(rows);
  if (outcome.kind === 'error') expect(outcome.reason).toBeDefined();
});

test('what cannot be given to a function names the argument', async () => {
  expect((await explained('=PLAN.UE(99)'))?.outcome).toMatchObject({
    reason: { id: 'argumentMissing', argument: 'acquisition_cost' },
  });
  expect((await explained('=PLAN.K_FACTOR(1,2,1,5)'))?.outcome).toMatchObject({
    reason: { id: 'tooManyArguments', given: 4, most: 3 },
  });
  const columns = await explained('=PLAN.UE(A1:A4,42)');
  expect(columns?.perCell).toEqual(['revenue']);
  expect(columns?.arguments[0]?.problem).toMatchObject({ id: 'notANumber', argument: 'revenue', row: 4 });
});

test('a name that LET gives hides the workbook’s own', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.names.add('price', '=Sheet1!$A$1');
    await context.sync();
  });
  expect((await explained('=PLAN.UE(price,1)'))?.outcome).toEqual({ kind: 'result', result: 9 });
  expect((await explained('=LET(price,5,PLAN.UE(price,1))'))?.outcome).toEqual({ kind: 'unknown' });
});

test('in Russian the formula reads as the cell’s own does', async () => {
  book.grid.language = 'ru';
  book.type(place, '=SUM(PLAN.UE(99.5,42),1)');
  await book.settle();
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(place).select();
    await context.sync();
  });
  expect(await selectedCell()).toMatchObject({
    formula: '=SUM(PLAN.UE(99.5,42),1)',
    formulaLocal: '=СУММ(PLAN.UE(99,5;42);1)',
  });
  book.grid.language = 'en';
});
