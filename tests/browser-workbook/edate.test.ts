import { onSheet, openForAll } from './open';

openForAll();

// Each row: the formula and what Excel shows for it. Dates: Microsoft's page on EDATE (15-Jan-11 and one month, minus
// one, two); month ends, blanks and limits: the calendar itself, with Excel's serials counted from 1900.
const cases: readonly (readonly [formula: string, shown: number | string])[] = [
  ['=EDATE(DATE(2011,1,15),1)', 40589],
  ['=EDATE(DATE(2011,1,15),-1)', 40527],
  ['=EDATE(DATE(2011,1,15),2)', 40617],
  ['=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)', 0],
  ['=EDATE(DATE(2028,1,31),1)-DATE(2028,2,29)', 0],
  ['=EDATE(DATE(2026,10,31),1)-DATE(2026,11,30)', 0],
  ['=EDATE(DATE(2026,3,31),-1)-DATE(2026,2,28)', 0],
  ['=EDATE(DATE(2026,1,31),13)-DATE(2027,2,28)', 0],
  ['=EDATE(DATE(2026,1,31),1.9)-DATE(2026,2,28)', 0],
  ['=EDATE(DATE(2026,3,15),-1.9)-DATE(2026,2,15)', 0],
  ['=EDATE(Z1,1)', 31],
  ['=EDATE(31,1)', 59],
  ['=EDATE("2026-01-31",1)-DATE(2026,2,28)', 0],
  ['=EDATE("soon",1)', '#VALUE!'],
  ['=EDATE(TRUE,1)', '#VALUE!'],
  ['=EDATE(-1,1)', '#NUM!'],
  ['=EDATE(DATE(1900,1,31),-2)', '#NUM!'],
  ['=EDATE(DATE(9999,12,1),1)', '#NUM!'],
  ['=EDATE(1/0,1)', '#DIV/0!'],
  ['=SUM(EDATE({46053,46054},1))-DATE(2026,2,28)-DATE(2026,3,1)', 0],
  ['=EDATE(AA1,AB1)-DATE(2026,2,28)', 0],
];

test.each(cases)('%s is %s', async (formula, shown) => {
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange('AA1:AB1').formulas = [['=DATE(2026,1,31)', 1]];
    const cell = sheet.getRange('A1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(values).toEqual([[shown]]);
});
