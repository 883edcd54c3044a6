import { flowsIn, withNativeFunctions } from '../../src/plan/native-functions';

const yes = (): boolean => true;

test.each([
  ['=PLAN.IRR(B2:B61)', '=IRR(B2:B61)'],
  ['=plan.irr(B2:B61,,0.2)', '=IRR(B2:B61,0.2)'],
  ['=PLAN.IRR(B2:B6,A2:A6,,"rate")', '=XIRR(B2:B6,A2:A6)'],
  ['=PLAN.NPV(10%,B2:B6)', '=NPV(10%,B2:B6)'],
  ["=PLAN.NPV('My plan'!$B$1,B2:B6,A2:A6)", "=XNPV('My plan'!$B$1,B2:B6,A2:A6)"],
  ['=IF(A1="PLAN.IRR(",ROUND(PLAN.NPV(A1,B2:B6,,"END"),2),0)', '=IF(A1="PLAN.IRR(",ROUND(NPV(A1,B2:B6),2),0)'],
  ['=PLAN.NPV(0.1,{-100,60,70})+PLAN.UE(1,2)', '=NPV(0.1,{-100,60,70})+PLAN.UE(1,2)'],
])('%s is %s where every flow is a number', (formula, expected) => {
  expect(withNativeFunctions(formula, yes)).toBe(expected);
});

test.each([
  // All rates, and how many there are: Excel's IRR gives one.
  '=PLAN.IRR(B2:B6,,,"all")',
  // Excel's NPV knows one rate, and the end of a period.
  '=PLAN.NPV(C2:C6,B2:B6)',
  '=PLAN.NPV(rates,B2:B6)',
  '=PLAN.NPV(10%,B2:B6,,"mid")',
  '=PLAN.NPV(10%,B2:B6,,timing)',
  '=PLAN.NPV(10%,B2:B6',
])('%s has no equal among Excel’s functions', (formula) => {
  expect(withNativeFunctions(formula, yes)).toBe(formula);
});

test('a blank among the flows keeps our function: Excel’s moves later flows to its place', () => {
  expect(withNativeFunctions('=PLAN.NPV(10%,B2:B6)', () => false)).toBe('=PLAN.NPV(10%,B2:B6)');
  expect([...flowsIn("=PLAN.IRR('A (1)'!B2:B6,A2:A6)*PLAN.NPV(1%,C1:C3)")].sort()).toEqual([
    "'A (1)'!B2:B6",
    'A2:A6',
    'C1:C3',
  ]);
});
