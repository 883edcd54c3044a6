import { isSameFormula, planFunctionsIn, withNames, mentionsIn } from '../../src/formulas/mentions';

test.each([
  ['=PLAN.UE(99,42)', ['PLAN.UE']],
  ['=plan.ue(1,2)+Plan.Ltv(1,PLAN.UE(1,2))', ['PLAN.UE', 'PLAN.LTV']],
  ['=IF(A1="PLAN.UE(1,2)","""PLAN.LTV(",1)', []],
  ["='PLAN.UE(1)'!A1+SUM('It''s PLAN.LTV('!B2)", []],
  ['=PLAN.UE!A1', []],
  ['=PLAN.UE', []],
  ['=SUM(Table1[PLAN.UE(x)])+PLAN.NPS(Table1[[#Data],[a]])', ['PLAN.NPS']],
  ["=SUM(Table1['[PLAN.UE(])", []],
  ['=_xlfn.LET(a,PLAN.NPS(A1:A9 B1:B9),a*PLAN.NPS((A1,B1)))', ['PLAN.NPS']],
  ['=LOG10(5)+A1:INDEX(B:B,3)', []],
])('%s calls %j', (formula, expected) => {
  expect(planFunctionsIn(formula)).toEqual(expected);
});

test('cells are told with their sheets, and results that spill with their sign', () => {
  const cells = mentionsIn("=SUM($A$1,Plan!B2#,'It''s'!A:A,[Book.xlsx]Q1!C3,3:5)+UE_2(A1)&\"A9\"").cells;
  expect(cells.map(({ sheet, cells: place, isSpill }) => [sheet, place, isSpill])).toEqual([
    ['', '$A$1', false],
    ['Plan!', 'B2', true],
    ["'It''s'!", 'A:A', false],
    ['[Book.xlsx]Q1!', 'C3', false],
    ['', '3:5', false],
    ['', 'A1', false],
  ]);
});

test('names are replaced where they stand as names, and nowhere else', () => {
  const formula = '=UE(UE, "UE(", Sheet1!UE, Table1[UE]) + UE_2(1) + ue (3)';
  expect(withNames(formula, ({ text }) => (text.toUpperCase() === 'UE' ? 'X' : undefined))).toBe(
    '=X(X, "UE(", Sheet1!UE, Table1[UE]) + UE_2(1) + X (3)',
  );
});

test.each([
  ['=LAMBDA(x, x + 1)', '=_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)', true],
  ['=IF(a="b c",1,2)', '=IF(a="bc",1,2)', false],
  ['=UE(1,2)', '=ue(1, 2)', true],
  ['=UE(1,2)', '=UE(1,3)', false],
])('%s and %s are the same formula: %s', (one, other, expected) => {
  expect(isSameFormula(one, other)).toBe(expected);
});
