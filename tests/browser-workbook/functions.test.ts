import { onSheet, openForAll } from './open';

const received: unknown[][] = [];

const opened = openForAll({
  functionsMetadata: {
    functions: [
      {
        id: 'TEST.ECHO',
        name: 'TEST.ECHO',
        description: 'Says what it got',
        parameters: [
          { name: 'first', type: 'any' },
          { name: 'cells', type: 'any', dimensionality: 'matrix', optional: true },
          { name: 'word', type: 'string', optional: true },
          { name: 'amount', type: 'number', optional: true },
        ],
      },
      {
        id: 'TEST.SUM',
        name: 'TEST.SUM',
        parameters: [{ name: 'numbers', type: 'number', dimensionality: 'matrix', repeating: true }],
      },
      { id: 'TEST.DOUBLE', name: 'TEST.DOUBLE', parameters: [{ name: 'number', type: 'number' }] },
      { id: 'TEST.GIVE', name: 'TEST.GIVE', parameters: [{ name: 'what', type: 'string' }] },
      { id: 'TEST.MISSING', name: 'TEST.MISSING', parameters: [] },
    ],
  },
});

beforeAll(() => {
  const { CustomFunctions } = opened.book;
  const fail = (code: CustomFunctions.ErrorCode, message?: string): never => {
    throw new CustomFunctions.Error(code, message);
  };
  const results: Record<string, () => unknown> = {
    value: () => fail(CustomFunctions.ErrorCode.invalidValue, 'rate is text ("x")'),
    na: () => fail(CustomFunctions.ErrorCode.notAvailable, 'the flows never become positive'),
    num: () => fail(CustomFunctions.ErrorCode.invalidNumber, 'said to nobody'),
    div: () => fail(CustomFunctions.ErrorCode.divisionByZero),
    plain: () => {
      throw new Error('lost');
    },
    nothing: () => undefined,
    null: () => null,
    nan: () => [[1, NaN]],
    matrix: () => [
      ['a', 1],
      [true, ''],
    ],
    one: () => [[7]],
  };
  CustomFunctions.associate('TEST.ECHO', (...args: unknown[]) => {
    received.push(args.slice(0, 4));
    return args.length;
  });
  CustomFunctions.associate('TEST.SUM', (...args: unknown[]) =>
    (args[0] as number[][][]).flat(2).reduce((sum, value) => sum + value, 0),
  );
  CustomFunctions.associate('TEST.DOUBLE', (...args: unknown[]) => (args[0] as number) * 2);
  CustomFunctions.associate('TEST.GIVE', (...args: unknown[]) => results[args[0] as string]?.());
});

/** The value of a formula in B2, and why it is an error. */
async function calculate(
  formula: string,
  around: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<{ value: unknown; reason: string | undefined }> {
  return onSheet(async (sheet, context) => {
    around(sheet);
    const cell = sheet.getRange('B2');
    cell.formulas = [[formula]];
    cell.load('values,address');
    await context.sync();
    return { value: (cell.values as unknown[][])[0]?.[0], reason: opened.book.reason(cell.address) };
  });
}

describe('arguments', () => {
  const cases: [string, unknown[]][] = [
    ['=TEST.ECHO(97)', [97, null, null, null]],
    [
      '=TEST.ECHO("x",{0.4,499;0.1,3000})',
      [
        'x',
        [
          [0.4, 499],
          [0.1, 3000],
        ],
        null,
        null,
      ],
    ],
    ['=TEST.ECHO(TRUE,,"ltv")', [true, null, 'ltv', null]],
    ['=TEST.ECHO(1,,,)', [1, null, null, null]],
    ['=TEST.ECHO(-5,5)', [-5, [[5]], null, null]],
    [
      '=test.echo(1+1,D1:E2,3,"4")',
      [
        2,
        [
          [1, 'a'],
          ['', true],
        ],
        '3',
        4,
      ],
    ],
    ['=TEST.ECHO(D1,D1)', [1, [[1]], null, null]],
    ['=TEST.ECHO(Z99,Z99,Z99,Z99)', ['', [['']], '', 0]],
    ['=TEST.ECHO({-100,39,59}*1,{-100,39,59}*1)', [-100, [[-100, 39, 59]], null, null]],
  ];
  test.each(cases)('%s', async (formula, expected) => {
    received.length = 0;
    await calculate(formula, (sheet) => {
      sheet.getRange('D1:E2').values = [
        [1, 'a'],
        ['', true],
      ];
    });
    expect(received[0]).toEqual(expected);
  });

  test('an invocation follows the declared arguments', async () => {
    expect(await calculate('=TEST.ECHO(1)')).toMatchObject({ value: 5 });
  });

  test('a repeating argument is one array of ranges', async () => {
    expect(await calculate('=TEST.SUM(1,{2,3},{4;5})')).toMatchObject({ value: 15 });
  });

  test('a range where one value is expected gives a result for each of its cells', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=TEST.DOUBLE(A1:A3)']];
      const spilled = sheet.getRange('C1:C3').load('values');
      await context.sync();
      return spilled.values as unknown;
    });
    expect(values).toEqual([[2], [4], [6]]);
  });

  test.each(['=TEST.DOUBLE("x")', '=TEST.DOUBLE()', '=TEST.DOUBLE(1,2)'])(
    '%s does not reach the function',
    async (formula) => {
      expect((await calculate(formula)).value).toBe('#VALUE!');
    },
  );

  test('an error in an argument is the result, and the function is not called', async () => {
    received.length = 0;
    expect((await calculate('=TEST.ECHO(1/0)')).value).toBe('#DIV/0!');
    expect(
      (await calculate('=TEST.ECHO(1,D1:D2)', (sheet) => (sheet.getRange('D2').formulas = [['=NA()']]))).value,
    ).toBe('#N/A');
    expect(received).toEqual([]);
  });

  test('functions are called inside of formulas and LAMBDAs', async () => {
    expect(await calculate('=SUM(TEST.DOUBLE(2),TEST.DOUBLE(TEST.DOUBLE(3)))')).toMatchObject({ value: 16 });
    expect(await calculate('=SUM(MAP({1,2,3},LAMBDA(x,TEST.DOUBLE(x))))')).toMatchObject({ value: 12 });
    expect(await calculate('=IFERROR(TEST.GIVE("value"),7)')).toMatchObject({ value: 7 });
  });
});

describe('results', () => {
  test.each([
    ['value', '#VALUE!', 'rate is text ("x")'],
    ['na', '#N/A', 'the flows never become positive'],
    ['num', '#NUM!', undefined],
    ['div', '#DIV/0!', undefined],
    ['plain', '#VALUE!', undefined],
  ])('%s: the error and, where Excel shows one, its reason', async (what, value, reason) => {
    expect(await calculate(`=TEST.GIVE("${what}")`)).toEqual({ value, reason });
  });

  test.each([
    ['nothing', 0],
    ['null', 0],
    ['one', 7],
  ])('%s shows as Excel shows it', async (what, value) => {
    expect((await calculate(`=TEST.GIVE("${what}")`)).value).toBe(value);
  });

  test('a matrix spills; what is no number in it shows as 0', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=TEST.GIVE("matrix")']];
      sheet.getRange('A5').formulas = [['=TEST.GIVE("nan")']];
      const spilled = sheet.getRange('A1:B2').load('values');
      const numbers = sheet.getRange('A5:B5').load('values');
      await context.sync();
      return [spilled.values, numbers.values] as unknown[];
    });
    expect(values).toEqual([
      [
        ['a', 1],
        [true, ''],
      ],
      [[1, 0]],
    ]);
  });

  test('a function without code is #NAME?, until its code is there and everything is calculated', async () => {
    const { book } = opened;
    expect((await calculate('=TEST.MISSING()')).value).toBe('#NAME?');
    const address = `'${book.grid.sheet(book.grid.sheetIds().at(-1) ?? '').getName()}'!B2`;
    book.CustomFunctions.associate('TEST.MISSING', () => 'here');
    book.recalculate();
    await book.settle();
    expect(book.value(address)).toBe('here');
  });

  test('the reason goes when the error does', async () => {
    const reasons = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['value']];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=TEST.GIVE(A1)']];
      cell.load('address,values');
      await context.sync();
      const before = opened.book.reason(cell.address);
      sheet.getRange('A1').values = [['one']];
      cell.load('values');
      await context.sync();
      return [before, opened.book.reason(cell.address)];
    });
    expect(reasons).toEqual(['rate is text ("x")', undefined]);
  });
});
