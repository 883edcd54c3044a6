// The functions as Excel calls them: through office.js, functions.json and what the add-in associates.
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { associateFunctions, associateLater } from '../../src/excel/custom-functions';
import { functions } from '../../src/functions';
import { comeWhenCalled, familiesAtOnce } from '../../src/functions/families-at-once';
import { familiesOfOrders } from '../../src/functions/families-of-orders';
import { functionsMetadata } from '../../src/metadata';

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadlessWorkbook({
    functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
  });
  workbook.install();
  associateFunctions(functions);
});
afterAll(() => workbook.dispose());

async function compute(formula: string): Promise<string | number | boolean> {
  workbook.type('H1', formula);
  await workbook.settle();
  return workbook.value('H1');
}

test.each([
  ['=PLAN.UE(99,42)', 57, 'revenue less acquisition cost'],
  ['=PLAN.UE(97,0,,{0.4,499},,,"ltv")*10', 2966, 'two products: 970 + 0.4 × 10 × 499'],
  ['=PLAN.UE(97,0,,{0.4,499;0.1,3000},,,"ltv")*10', 5966, 'and 0.1 × 10 × 3000'],
  ['=ROUND(PLAN.IRR({-100,39,59,55,20}),6)', 0.280948, 'numpy-financial, documentation of irr'],
  ['=ROUND(PLAN.NPV(0.1,{-10000,3000,4200,6800}),2)', 1188.44, 'Excel, documentation of NPV, example 1'],
  ['=ROUND(PLAN.LTV(100,0.2,0.1),3)', 366.667, 'Fader & Hardie: 100 × 1.1 / (1.1 − 0.8)'],
  ['=PLAN.K_FACTOR(5,1,0.2)', 1, '5 × 0.2'],
  ['=PLAN.PAYBACK({-100,50,50})', 2, 'two periods of 50 pay back 100'],
  ['=plan.ue(99,42)', 57, 'names of functions know no case'],
  ['=PLAN.UE(99,42)+PLAN.UE(99,42)', 114, 'within a larger formula'],
])('%s is %s', async (formula, expected) => {
  expect(await compute(formula)).toBe(expected);
});

test.each([
  ['=PLAN.NPV("x",1)', '#VALUE!', /rate is text \("x"\)/],
  ['=PLAN.PAYBACK({-100,1})', '#N/A', /./],
  ['=PLAN.VIRAL_GROWTH(10,1,2000000)', '#VALUE!', /2000002 rows and 4 columns/],
  ['=PLAN.VIRAL_GROWTH(10,1,400000)', '#VALUE!', /400002 rows and 4 columns, \d+\.\d MB; Excel on the web takes 5 MB/],
])('%s is %s with its reason', async (formula, error, reason) => {
  expect(await compute(formula)).toBe(error);
  expect(workbook.reason('H1')).toMatch(reason);
});

test.each([
  ['=PLAN.IRR({1000,-3000,2500})', '#NUM!'],
  ['=PLAN.K_FACTOR(1,0)', '#DIV/0!'],
])('%s is %s, an error that can carry no reason', async (formula, error) => {
  expect(await compute(formula)).toBe(error);
});

test('an error in an argument stays that error', async () => {
  workbook.type('A9', '=1/0');
  expect(await compute('=PLAN.UE(A9,42)')).toBe('#DIV/0!');
});

test('blank cells in a range keep their place in a cash flow', async () => {
  workbook.type('A10', '-100');
  workbook.type('A12', '121');
  expect(await compute('=ROUND(PLAN.IRR(A10:A12),9)')).toBe(0.1);
});

test('a statement spills, and a recipient of the cells can go on computing with it', async () => {
  workbook.type('J1', '=PLAN.UE(99,42,,,,,"table")');
  await workbook.settle();
  const values = ['J', 'K'].flatMap((column) => [1, 2, 3].map((row) => workbook.value(`${column}${row}`)));
  expect(values.filter((value) => value === '')).toEqual([]);
});

test('changing a cell computes its functions anew', async () => {
  workbook.type('A20', '99');
  workbook.type('A21', '42');
  expect(await compute('=PLAN.UE(A20,A21)')).toBe(57);
  workbook.type('A20', '142');
  await workbook.settle();
  expect(workbook.value('H1')).toBe(100);
});

describe('a function that comes when it is called', () => {
  test('is one of the others, so that every function is there once', () => {
    const idsOf = (families: typeof familiesAtOnce): string[] =>
      families.flatMap((each) => each.functions.map(({ id }) => id));
    expect(idsOf(familiesOfOrders)).toEqual(comeWhenCalled);
    expect([...idsOf(familiesAtOnce), ...comeWhenCalled].sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  /** As office.js calls what was associated for PLAN.K_FACTOR. */
  function later(load: () => Promise<typeof functions>): (...passed: unknown[]) => unknown {
    const associate = jest.spyOn(CustomFunctions, 'associate').mockImplementation(() => undefined);
    associateLater(['PLAN.K_FACTOR'], load);
    const [, call] = associate.mock.calls[0] as unknown as [string, (...passed: unknown[]) => unknown];
    associate.mockRestore();
    return call;
  }

  test('is computed in every cell that waited for it', async () => {
    const other = await openHeadlessWorkbook({
      functionsMetadata: functionsMetadata(functions, 'en', 'https://localhost:3000'),
    });
    try {
      other.install();
      associateLater(['PLAN.K_FACTOR', 'PLAN.NPS'], () => Promise.resolve(functions));
      other.type('A1', '=PLAN.K_FACTOR(5,1,0.2)');
      other.type('A2', '=PLAN.K_FACTOR(10,1,0.2)+A1');
      other.type('A3', '=PLAN.K_FACTOR(1,0)');
      await other.settle();
      expect(['A1', 'A2', 'A3'].map((cell) => other.value(cell))).toEqual([1, 3, '#DIV/0!']);
      associateLater(['PLAN.K_FACTOR', 'PLAN.NPS'], () => Promise.reject(new Error('no connection')));
      other.type('B1', '=PLAN.NPS({10,9})');
      await other.settle();
      expect([other.value('B1'), other.reason('B1')]).toEqual(['#N/A', expect.stringMatching(/could not be loaded/)]);
    } finally {
      other.dispose();
      workbook.install();
    }
  });

  test('answers once it is there, and at once from then on', async () => {
    const load = jest.fn(() => Promise.resolve(functions));
    const call = later(load);
    expect(load).not.toHaveBeenCalled();
    await expect(call(5, 1, 0.2, {})).resolves.toEqual([[1]]);
    expect(call(10, 1, 0.2, {})).toEqual([[2]]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('fails for its own reasons also the first time', async () => {
    await expect(later(() => Promise.resolve(functions))('five', 1, 1, {})).rejects.toMatchObject({
      code: CustomFunctions.ErrorCode.invalidValue,
      message: expect.stringMatching(/text \("five"\)/) as string,
    });
  });

  test('says that it could not be loaded, and is loaded when it is called again', async () => {
    const load = jest.fn(() => Promise.resolve(functions)).mockRejectedValueOnce(new Error('no connection'));
    const call = later(load);
    await expect(call(5, 1, 0.2, {})).rejects.toMatchObject({
      code: CustomFunctions.ErrorCode.notAvailable,
      message: expect.stringMatching(/could not be loaded: recalculate/) as string,
    });
    await expect(call(5, 1, 0.2, {})).resolves.toEqual([[1]]);
  });
});

// How Excel passes blank cells: OfficeDev/office-js 1951 and 4702 (0 on the desktop, null on the web), 5262 (fixed in some
// build). The function asks for the addresses of its arguments, as Microsoft's own sample of repeating parameters does.
describe('where Excel passes a blank cell as 0', () => {
  type Call = (...passed: unknown[]) => unknown;
  let associated: Map<string, Call>;
  const onDesktop = { platform: 'PC' };
  const onWeb = { platform: 'OfficeOnline' };

  beforeAll(() => {
    const associate = jest.spyOn(CustomFunctions, 'associate');
    associateFunctions(functions);
    associated = new Map(associate.mock.calls as unknown as [string, Call][]);
    associate.mockRestore();
    workbook.type('P1', '10');
    workbook.type('P2', '0');
    workbook.type('P4', '9');
  });

  function call(id: string, { platform }: { platform: string }, ...passed: unknown[]): unknown {
    // office.js lets nobody change what it says of the platform.
    const real = Office;
    const context = Object.create(real.context, { platform: { value: platform } }) as Office.Context;
    Object.assign(globalThis, { Office: Object.create(real, { context: { value: context } }) as typeof Office });
    try {
      return associated.get(id)?.(...passed);
    } finally {
      Object.assign(globalThis, { Office: real });
    }
  }

  // P1:P4 holds 10, 0, nothing, 9: two promoters and a detractor of three answers.
  const scores = [[10], [0], [0], [9]];
  const nps = (100 * (2 - 1)) / 3;

  test('an answer of 0 is an answer and a blank cell is none', async () => {
    const result = (await call('PLAN.NPS', onDesktop, scores, null, {
      parameterAddresses: ['Sheet1!P1:P4', undefined],
    })) as number[][];
    expect(result[0]?.[0]).toBeCloseTo(nps, 10);
  });

  test('a conversion of 0 is 0, in a cell or typed into the formula, and a blank cell is its default', async () => {
    const given = (address: string | undefined): unknown =>
      call('PLAN.K_FACTOR', onDesktop, 7, 1, 0, { parameterAddresses: [undefined, undefined, address] });
    expect(await given('Sheet1!P2')).toEqual([[0]]);
    expect(await given(undefined)).toEqual([[0]]);
    expect(await given('Sheet1!P3')).toEqual([[7]]);
  });

  test('of a whole column what lies below the last value is blank', async () => {
    const column = Array.from({ length: 2000 }, (_, row) => [scores[row]?.[0] ?? 0]);
    const result = (await call('PLAN.NPS', onDesktop, column, null, {
      parameterAddresses: ["'Sheet1'!P1:P2000"],
    })) as number[][];
    expect(result[0]?.[0]).toBeCloseTo(nps, 10);
  });

  test('where the cells cannot be read, or no address comes, the cell asks', async () => {
    const unread = call('PLAN.NPS', onDesktop, scores, null, { parameterAddresses: ['[Book2]Sheet1!P1:P4'] });
    await expect(unread).rejects.toMatchObject({
      message: expect.stringMatching(/scores has a 0 that may be a blank/) as string,
    });
    expect(() => call('PLAN.NPS', onDesktop, scores, null, {})).toThrow(/scores has a 0 that may be a blank/);
  });

  test('nothing is read where Excel tells blanks by null, as on the web', () => {
    const told = call('PLAN.NPS', onWeb, [[10], [0], [null], [9]], null, { parameterAddresses: ['Sheet1!P1:P4'] });
    expect((told as number[][])[0]?.[0]).toBeCloseTo(nps, 10);
    expect((call('PLAN.NPS', onWeb, [[10], [0], [9]], null, {}) as number[][])[0]?.[0]).toBeCloseTo(nps, 10);
  });
});
