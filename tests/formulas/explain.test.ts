import { functions } from '../../src/functions';
import { argumentsOf, explain } from '../../src/formulas/explain';

const sheet: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>> = {
  'A1:A5': [[-100], [39], [59], [55], [20]],
  B1: [[0.1]],
  B2: [['#N/A']],
  B3: [['abc']],
  'C1:C3': [[1], ['#DIV/0!'], [3]],
  'D1:D2': [[10], [20]],
};
const explained = (formula: string): NonNullable<ReturnType<typeof explain>> => {
  const calls = explain(formula, functions, (reference) => sheet[reference]);
  if (!calls) throw new Error(`${formula} was not read`);
  return calls;
};

// The examples' arguments are those that Excel passes for their formula.
test.each(functions.flatMap(({ examples }) => examples.map((example) => [example.formula, example] as const)))(
  '%s is called with the arguments that Excel passes',
  (formula, { args, result }) => {
    const [call, ...others] = explained(formula);
    expect(others).toEqual([]);
    expect(call && argumentsOf(call).slice(0, args.length)).toEqual(args);
    expect(call?.outcome.kind).toBe(typeof result === 'string' && result.startsWith('#') ? 'error' : 'result');
  },
);

test('the cells behind a reference are the argument, and the result is the function’s', () => {
  const [call] = explained('=PLAN.IRR(A1:A5)');
  expect(call?.arguments.map(({ written }) => written)).toEqual(['A1:A5', '', '', '']);
  // Microsoft's own IRR of these flows.
  expect(call?.outcome).toEqual({ kind: 'result', result: expect.closeTo(0.2809484, 7) as number });
});

test('calls inside calls come in the order in which they are computed, and hand their results on', () => {
  const calls = explained('=ROUND(PLAN.UE(PLAN.K_FACTOR(2,1)*50, 30), 2)');
  expect(calls.map(({ text }) => text)).toEqual(['PLAN.K_FACTOR(2,1)', 'PLAN.UE(PLAN.K_FACTOR(2,1)*50, 30)']);
  expect(calls[1]?.outcome).toEqual({ kind: 'result', result: 70 });
});

test.each([
  ['2*B1+1', 1.2],
  ['-(D1:D2)', [[-10], [-20]]],
  ['D1:D2/{10;5}', [[1], [4]]],
  [
    'D1:D2*{1,2}',
    [
      [10, 20],
      [20, 40],
    ],
  ],
  ['50%', 0.5],
  ['"a"&1', 'a1'],
  ['B1>=0.1', true],
  // Excel's serials, as its own documentation of DATE gives them.
  ['DATE(2008,7,8)', 39637],
])('%s is computed as Excel does', (text, value) => {
  expect(explained(`=PLAN.NPV(0.1, ${text})`)[0]?.arguments[1]?.outcome).toEqual({ kind: 'value', value });
});

test('what only Excel can compute is left open, and no result is made up', () => {
  const [call] = explained('=PLAN.NPV(B1, SORT(A1:A5))');
  expect(call?.arguments[1]?.outcome.kind).toBe('unknown');
  expect(call?.outcome.kind).toBe('unknown');
});

test.each([
  ['=PLAN.UE(B3, 1)', '#VALUE!', 0, { id: 'notANumber', argument: 'revenue', found: 'abc' }],
  ['=PLAN.UE(1, 1, , , , 2)', '#VALUE!', 5, { id: 'shareAboveOne', argument: 'refund_rate', number: 2 }],
  ['=PLAN.UE(1, 0, , , , , "ltv_to_cac")', '#DIV/0!', 1, { id: 'divisorZero', argument: 'acquisition_cost' }],
  ['=PLAN.NPV(B2, A1:A5)', '#N/A', 0, { id: 'errorInCell', reference: 'B2', error: '#N/A' }],
  ['=PLAN.NPV(0.1, C1:C3)', '#DIV/0!', 1, { id: 'errorInRange', reference: 'C1:C3', inRow: 2, inColumn: 1 }],
  ['=PLAN.NPV(0.1, A1:A5, D1:D2)', '#VALUE!', 1, { id: 'differentLengths', argument: 'values', other: 'dates' }],
])('%s ends in %s for its argument %i', (formula, error, atFault, reason) => {
  const [call] = explained(formula);
  expect(call).toMatchObject({ outcome: { kind: 'error', error, reason }, atFault });
});

test('an error is passed on to the function around it', () => {
  const [inner, outer] = explained('=PLAN.UE(PLAN.K_FACTOR(1,0), 2)');
  expect([inner, outer].map((call) => call?.outcome)).toMatchObject([{ error: '#DIV/0!' }, { error: '#DIV/0!' }]);
});

test('what is no formula is not explained', () => {
  expect(explain('=PLAN.UE(1', functions, () => undefined)).toBeUndefined();
});
