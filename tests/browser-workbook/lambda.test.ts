import { omittedArgument, rewriteLambdas } from '../../src/browser-workbook/grid/lambda';
import { onSheet, openForAll } from './open';

const opened = openForAll();

const names: Readonly<Record<string, string>> = {
  ADD: '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))',
  TWICE: '=LAMBDA(x,2*ADD(x,x))',
  LOOP: '=LAMBDA(n,IF(n=0,0,LOOP(n-1)))',
  price: '=Sheet1!$A$1',
};
const rewritten = (formula: string): string | undefined => {
  let bound = 0;
  return rewriteLambdas(
    formula,
    (name) => Object.entries(names).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1],
    () => ++bound,
  )?.formula;
};

const left = `${omittedArgument}()`;

describe('what Univer lacks of LAMBDA is written in what it has', () => {
  test.each([
    ['a formula without names of its own stays as it is', '=SUM(A1:B2)*price', undefined],
    ['an argument left out at the end', '=ADD(1)', `=LET(x__1,1,y__2,${left},IF(ISOMITTED(y__2),x__1,x__1+y__2))`],
    ['an empty argument', '=ADD(1,)', `=LET(x__1,1,y__2,${left},IF(ISOMITTED(y__2),x__1,x__1+y__2))`],
    ['all arguments', '=add(1,B2)', '=LET(x__1,1,y__2,B2,IF(ISOMITTED(y__2),x__1,x__1+y__2))'],
    [
      'a LAMBDA that calls another',
      '=TWICE(3)',
      '=LET(x__1,3,2*LET(x__2,x__1,y__3,x__1,IF(ISOMITTED(y__3),x__2,x__2+y__3)))',
    ],
    ['a LAMBDA that calls itself is called by its name', '=LOOP(3)', '=LET(n__1,3,IF(n__1=0,0,LOOP(n__1-1)))'],
    ['too few arguments', '=LAMBDA(a,b,a+b)(1)', '=LAMBDA(a__1,b__2,a__1+b__2)(1)'],
    ['names that hide those of the workbook', '=LET(price,5,Price+1)', '=LET(price__1,5,price__1+1)'],
    ['a name that hides another', '=LET(a,1,LET(a,a+1,a))', '=LET(a__1,1,LET(a__2,a__1+1,a__2))'],
    ['a sign before a name', '=LET(a,2,3-a+-a^2)', '=LET(a__1,2,3-a__1+(-1*a__1)^2)'],
    ['a LAMBDA bound by LET', '=LET(f,LAMBDA(a,a+1),f(2))', '=LET(f__1,LAMBDA(a__2,a__2+1),LET(a__3,2,a__3+1))'],
    ['text that looks like a name', '=LET(a,"a""a",a&"a")', '=LET(a__1,"a""a",a__1&"a")'],
  ])('%s', (_, formula, expected) => {
    expect(rewritten(formula)).toBe(expected);
  });

  test('the names whose LAMBDAs took their places are told', () => {
    expect(rewriteLambdas('=TWICE(ADD(1))', (name) => names[name])?.names).toEqual(['TWICE', 'ADD']);
  });
});

// ISOMITTED: an argument left out or empty is omitted, a blank cell is not (Microsoft's page on ISOMITTED; excel-ubara.com,
// EXCEL677). The others: Microsoft's pages on LAMBDA, LET, SWITCH, FILTER and SEQUENCE, or arithmetic.
const computed: readonly (readonly [formula: string, values: readonly (readonly unknown[])[]])[] = [
  ['=ADD(1)', [[1]]],
  ['=ADD(1,)', [[1]]],
  ['=ADD(1,Z1)', [[1]]],
  ['=ADD(1,5)', [[6]]],
  ['=LAMBDA(a,[b],ISOMITTED(b))(1,Z1)', [[false]]],
  ['=LAMBDA(a,[b],ISOMITTED(b))(1)', [[true]]],
  ['=LAMBDA(a,b,a+b)(1)', [['#VALUE!']]],
  ['=TWICE(3)', [[12]]],
  ['=LET(k,10,f,LAMBDA(a,a+k),f(2))', [[12]]],
  ['=LET(x,-3,-x^2)', [[9]]],
  ['=SWITCH("b","a",{1,2},"b",7)', [[7]]],
  ['=SWITCH("B","a",1,"b",{7,8})', [[7, 8]]],
  ['=SWITCH(1,"1",2,3)', [[3]]],
  ['=SWITCH("c","a",1)', [['#N/A']]],
  ['=FILTER(5,TRUE)', [[5]]],
  ['=FILTER({1,2,3},TRUE)', [[1, 2, 3]]],
  ['=FILTER(5,FALSE,"none")', [['none']]],
  ['=SUM(SEQUENCE(100000))', [[5000050000]]],
];

test.each(computed)('%s is computed as in Excel', async (formula, values) => {
  const found = await onSheet(async (sheet, context) => {
    for (const name of ['ADD', 'TWICE']) {
      const item = context.workbook.names.getItemOrNullObject(name);
      await context.sync();
      if (item.isNullObject) context.workbook.names.add(name, names[name] ?? '');
    }
    await context.sync();
    const cell = sheet.getRange('A1');
    cell.formulas = [[formula]];
    const range = cell.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(found).toEqual(values);
});

test('a comparison does not hang on what other formulas compared', async () => {
  const values = await onSheet(async (sheet, context) => {
    const formula = '=LET(a,VSTACK(99,42,0),IF(OR(INDEX(a,3)<0,INDEX(a,3)>1),"wrong",INDEX(a,1)))';
    sheet.getRange('A1:A3').formulas = [['=VSTACK("x","y","z")'], [''], ['']];
    sheet.getRange('A5:A7').formulas = [[formula], [formula.replace('99', '98')], ['=SUM((A1:A3="y")*1)']];
    await context.sync();
    await opened.book.settle();
    opened.book.recalculate();
    await opened.book.settle();
    const range = sheet.getRange('A5:A7');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[99], [98], [1]]);
});
