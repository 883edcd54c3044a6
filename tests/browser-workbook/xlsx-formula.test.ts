import { isArrayFormula } from '../../src/browser-workbook/xlsx/file-arrays';
import { fileFormula, formulaFromFile } from '../../src/browser-workbook/xlsx/file-formula';

// Sources: Microsoft support, "Issue: An _xlfn. prefix is displayed in front of a formula"; [MS-XLSX] 2.3.3, future
// functions; the prefixes of parameters and of `#` as files saved by Excel have them.
test.each([
  ['a function of the first file format', '=SUM(A1:B2,IF(C1>0,1,0))', 'SUM(A1:B2,IF(C1>0,1,0))'],
  [
    'a newer function',
    '=IFNA(XLOOKUP(A1,B:B,C:C),STDEV.S(D1:D9))',
    '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),_xlfn.STDEV.S(D1:D9))',
  ],
  ['a newer function in small letters', '=concat(A1,"b")', '_xlfn.CONCAT(A1,"b")'],
  ['a newer function with a space before its bracket stays in its place', '=1+DAYS(B1,A1)', '1+_xlfn.DAYS(B1,A1)'],
  [
    'FILTER and SORT, which the old macro language has too',
    '=SORT(FILTER(A1:A9,B1:B9))',
    '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))',
  ],
  [
    'names that LET binds, from there on',
    '=LET(x,A1,y,x*2,x+y)',
    '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)',
  ],
  ['a name before it is bound', '=x+LET(x,1,x)', 'x+_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
  [
    'parameters of LAMBDA, whatever their case',
    '=LAMBDA(Rate,n,(1+rate)^N)',
    '_xlfn.LAMBDA(_xlpm.Rate,_xlpm.n,(1+_xlpm.rate)^_xlpm.N)',
  ],
  [
    'a parameter that may be left out',
    '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))',
    '_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y))',
  ],
  [
    'a LAMBDA that is bound and called',
    '=LET(f,LAMBDA(a,a+1),f(2))',
    '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))',
  ],
  ['a LAMBDA that is called at once', '=LAMBDA(a,a+1)(2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1)(2)'],
  ['an array that begins at a cell', "=SUM('Plan 2'!A1#)", "SUM(_xlfn.ANCHORARRAY('Plan 2'!A1))"],
  [
    'texts, sheets and names that look like functions',
    `="LET(x,1,x)"&'LET(1)'!A1&Lambda_1`,
    `"LET(x,1,x)"&'LET(1)'!A1&Lambda_1`,
  ],
  ['error values and constant arrays', '=IF(A1=#N/A,SUM({1,2;3,4}),#DIV/0!)', 'IF(A1=#N/A,SUM({1,2;3,4}),#DIV/0!)'],
  ['ranges one after the other', '=A1:B2,Inputs!$C$3', 'A1:B2,Inputs!$C$3'],
])('%s: %s', (_, formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
  // Newer functions come back in capitals, as Excel shows them.
  expect(formulaFromFile(inFile)).toBe(formula.replace('concat', 'CONCAT'));
});

// Source: OfficeDev/office-js issues 3872 and 2568: ABC.GET_PB_OPT in a cell is _xldudf_ABC_GET_PB_OPT in the file.
test('functions of an add-in have a prefix of their own, and underscores for dots', () => {
  const functions = ['PLAN.UE', 'PLAN.K_FACTOR'];
  const formula = '=PLAN.UE(99,42)+LET(x,1,plan.k_factor(x,2))&"PLAN.UE(1)"';
  const inFile = '_xldudf_PLAN_UE(99,42)+_xlfn.LET(_xlpm.x,1,_xldudf_plan_k_factor(_xlpm.x,2))&"PLAN.UE(1)"';
  expect(fileFormula(formula, functions)).toBe(inFile);
  expect(formulaFromFile(inFile, functions)).toBe(formula.replace('plan.k_factor', 'PLAN.K_FACTOR'));
  expect(formulaFromFile('_xldudf_OTHER_ADD(1)', functions)).toBe('=_xldudf_OTHER_ADD(1)');
});

test('the value of one cell of a range is marked as in Excel', () => {
  expect(formulaFromFile('_xlfn.SINGLE(A1:A3)*2')).toBe('=@A1:A3*2');
});

test.each([
  ['=SUM(A1:A3*2)', true],
  ['=SUM(-A1:A3)', true],
  ['=SUM(--(Plan!$A$1:$A$3>0))', true],
  ["=MAX(IF('Plan 2'!A1:A3=B1,C1:C3))", true],
  ['=SUM(Costs*2)', true],
  ['=SUM(1/{1,2,3})', true],
  ['=SEQUENCE(3)', true],
  ['=LET(x,A1,x)', true],
  ['=SUM(A1:A3)*2', false],
  ['=SUM(Costs)/SUM(A1:A3)', false],
  ['=Price*2', false],
  ['=SUMPRODUCT((A1:A3>0)*B1:B3)', false],
  ['=A1&": "&B1', false],
  ['=INDEX(A1:A3,B1)*INDEX(A:A,2)', false],
])('%s is computed over arrays: %s', (formula, isArray) => {
  expect(isArrayFormula(formula, (name) => name === 'Costs')).toBe(isArray);
});
