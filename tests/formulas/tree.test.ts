// The syntax is Excel's: support.microsoft.com, "Overview of formulas in Excel" and "Calculation operators and precedence".
import { callsIn, parseFormula, referencesIn, type FormulaTree } from '../../src/formulas/tree';

/** A tree on one line, with brackets around every operation. */
function drawn(formula: FormulaTree | undefined): string {
  switch (formula?.kind) {
    case undefined:
      return '·';
    case 'constant':
      return JSON.stringify(formula.value);
    case 'error':
      return formula.error;
    case 'array':
      return JSON.stringify(formula.rows);
    case 'reference':
      return formula.text;
    case 'sign':
      return formula.operator === '%'
        ? `(${drawn(formula.operand)}%)`
        : `(${formula.operator}${drawn(formula.operand)})`;
    case 'operation':
      return `(${drawn(formula.left)} ${formula.operator} ${drawn(formula.right)})`;
    case 'call':
      return `${formula.name}(${formula.arguments.map(drawn).join(',')})`;
  }
}

test.each([
  ['=1+2*3', '(1 + (2 * 3))'],
  // A sign is tighter than a power in Excel: =-2^2 is 4.
  ['=-2^2', '((-2) ^ 2)'],
  ['=2^3^2', '((2 ^ 3) ^ 2)'],
  ['=10%+.5E1', '((10%) + 5)'],
  ['="say ""yes"""&A1', '("say \\"yes\\"" & A1)'],
  ['=A1<=B$2', '(A1 <= B$2)'],
  ['=(1+2)*3', '((1 + 2) * 3)'],
  ['={1,-2;"a",TRUE}', '[[1,-2],["a",true]]'],
  ['=TRUE', 'true'],
  ['=#N/A', '#N/A'],
  ["='My sheet''s'!$A$1:B9", "'My sheet''s'!$A$1:B9"],
  ['=Лист1!A:C', 'Лист1!A:C'],
  ['=SUM(3:4, A1#)', 'SUM(3:4,A1#)'],
  ['=Orders[[#Data],[unit price]]', 'Orders[[#Data],[unit price]]'],
  ['=[Book2.xlsx]Sheet1!A1', '[Book2.xlsx]Sheet1!A1'],
  ['=Sheet1!#REF!', '#REF!'],
  ['=A1:INDEX(A:A,9)', 'A1:INDEX(A:A,9)'],
  ['=PLAN.UE(A1, , {1;2},)', 'PLAN.UE(A1,·,[[1],[2]],·)'],
  ['=_xlfn.LET(x,1,x)', 'LET(x,1,x)'],
  ['=plan.irr( growth_rate )', 'PLAN.IRR(growth_rate)'],
  ['=@A1', '(@A1)'],
  ['=R2D2.x', 'R2D2.x'],
])('%s is read as %s', (formula, tree) => {
  expect(drawn(parseFormula(formula))).toBe(tree);
});

test.each(['=', '=1+', '=SUM(1', '=1 2', '={1,2;3}', '="open', '=A1)', '=,'])('%s is no formula', (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

test('each reference is named once, wherever it stands', () => {
  const tree = parseFormula('=IF(A1>-B2, PLAN.NPV(rate, A1, {1,2})%, Sheet2!C3)');
  expect(tree && referencesIn(tree)).toEqual(['A1', 'B2', 'rate', 'Sheet2!C3']);
});

test.each([
  ['=ROUND(PLAN.IRR(A1:A5)*100%, 2)', ['ROUND', 'PLAN.IRR']],
  ['=-plan.k_factor(2,1)', ['PLAN.K_FACTOR']],
  ['="PLAN.IRR(A1)"', []],
  ['=IRR(A1:A5)', ['IRR']],
  ['=UE(1,2)+UE', ['UE']],
])('%s calls %j', (formula, expected) => {
  expect(callsIn(parseFormula(formula))).toEqual(expected);
});
