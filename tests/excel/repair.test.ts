// Formulas that Excel could not bind to their functions.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { associateFunctions } from '../../src/excel/custom-functions';
import { findBroken, repair, type Repaired } from '../../src/excel/repair';
import { functions } from '../../src/functions';
import { functionsMetadata } from '../../src/metadata';

const ids = functions.map(({ id }) => id);
let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  book.install();
});
afterEach(() => book.dispose());

async function fill(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, input] of Object.entries(cells)) book.type(address, input);
  await book.settle();
}

async function repairAll(): Promise<Repaired> {
  const repaired = await repair(await findBroken(ids), ids, ['UE', 'LTV']);
  await book.settle();
  return repaired;
}

test('formulas typed before the add-in was there compute once they are entered again', async () => {
  await fill({ A1: '=PLAN.UE(99,42)', A2: '=PLAN.UE(5,1)*2', B1: '=SUM(1,2)', C1: '#NAME?' });
  expect(book.value('A1')).toBe('#NAME?');
  associateFunctions(functions);
  expect((await findBroken(ids)).map(({ address }) => address)).toEqual(['A1', 'A2']);
  expect(await repairAll()).toEqual({ repaired: 2, remaining: [] });
  expect([book.value('A1'), book.value('A2'), book.formula('A1')]).toEqual([57, 8, '=PLAN.UE(99,42)']);
});

test('what a file writes in the place of functions is written as it is typed', async () => {
  associateFunctions(functions);
  await fill({
    A1: '=_xldudf_PLAN_K_FACTOR(6,3)',
    A2: '=ROUND(_xlfn._xldudf_PLAN_UE(5,1),2)&"_xldudf_PLAN_UE"',
    A3: '=_xlfn._xlws.SORT({3;1;2})',
  });
  const broken = await findBroken(ids);
  expect(broken.map(({ repaired }) => repaired)).toEqual([
    '=PLAN.K_FACTOR(6,3)',
    '=ROUND(PLAN.UE(5,1),2)&"_xldudf_PLAN_UE"',
    '=SORT({3;1;2})',
  ]);
  await repairAll();
  expect(['A1', 'A2', 'A3', 'A5'].map((cell) => book.value(cell))).toEqual([2, '4_xldudf_PLAN_UE', 1, 3]);
});

test('what remains is told with its reason', async () => {
  await fill({ A1: '=PLAN.UE(1,2)', A2: '=PLAN.EU(1,2)', A3: '=LTV(100,0.2)', A4: '=nonsense+1' });
  const { repaired, remaining } = await repairAll();
  expect(repaired).toBe(0);
  expect(remaining.map(({ formula: { address }, reason }) => [address, reason])).toEqual([
    ['A1', { kind: 'notLoaded' }],
    ['A2', { kind: 'noFunction', name: 'PLAN.EU' }],
    ['A3', { kind: 'noShortName', name: 'LTV' }],
    ['A4', { kind: 'other' }],
  ]);
});

test('a formula that was changed since it was listed is left alone', async () => {
  await fill({ A1: '=PLAN.UE(1,2)' });
  const broken = await findBroken(ids);
  await fill({ A1: '=nonsense' });
  await expect(repair(broken, ids, [])).rejects.toMatchObject({ reason: 'workbookChanged', restored: true });
  expect(book.formula('A1')).toBe('=nonsense');
});
