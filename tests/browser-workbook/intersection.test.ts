// `@` in a formula that is typed. Source: Microsoft support, "Implicit intersection operator: @": one value is taken as it is;
// of a range the cell in the formula's own row or column; of an array its first value.
import { onSheet, openForAll } from './open';

const opened = openForAll();

test('a sign before anything takes the one value that Excel takes, and follows its cell', async () => {
  const { book } = opened;
  const formulas: readonly (readonly [string, string, unknown])[] = [
    ['E1', '=@A1:A3', 11],
    ['E2', '=@$A$1:$A$3*10', 20],
    ['E9', '=@A1:A3', '#VALUE!'],
    ['B7', '=@A5:C5', 6],
    ['F1', '=@A2', 2],
    ['F2', '=@SUM(A1:A3)', 16],
    ['F3', '=-@A1:A3', -3],
    ['G1', '=SUM(@A1:A3,1)', 12],
    ['G2', '=@SEQUENCE(3)', 1],
    ['G3', '=@(A1:A3*2)', 22],
    ['H1', '=@{4,5}', 4],
    ['H2', '=@INDEX(A1:A3,3)', 3],
    ['H3', '="a@b"&@A:A', 'a@b3'],
    ['I1', '=@A1:C3', '#VALUE!'],
    ['I2', '=@thing*2', 4],
  ];
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('A5:C5').values = [[5, 6, 7]];
    context.workbook.names.add('thing', sheet.getRange('A1:A3'));
    for (const [cell, formula] of formulas) sheet.getRange(cell).formulas = [[formula]];
    await context.sync();
    sheet.getRange('A1').values = [[11]];
    await context.sync();
    await book.settle();
    const cells = formulas.map(([cell]) => sheet.getRange(cell).load('values,formulas'));
    await context.sync();
    expect(
      cells.map((cell, index) => [
        formulas[index]?.[0],
        cell.formulas[0]?.[0] as unknown,
        cell.values[0]?.[0] as unknown,
      ]),
    ).toEqual(formulas);
  });
});
