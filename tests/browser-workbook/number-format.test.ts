import { onSheet, openForAll } from './open';

openForAll();

// As Excel shows them with its English settings; the month names of [$-419] are those of Russian Excel, standing alone.
test.each([
  ['[$-409]d mmm yyyy', 46_065, '12 Feb 2026'],
  ['[$-419]mmm yyyy', 46_065, 'фев 2026'],
  ['[$-419]mmm yyyy', 46_150, 'май 2026'],
  ['[$-419]mmmm yyyy', 46_150, 'Май 2026'],
  ['yyyy"年"m"月"', 46_065, '2026年2月'],
  ['"Tháng "m"/"yyyy', 46_065, 'Tháng 2/2026'],
  ['dd"/"mm"/"yyyy', 46_065, '12/02/2026'],
  ['0.0\\ %', 0.1234, '12.3 %'],
  ['#,##0\\ "₽"', -1234.4, '-1,234 ₽'],
  ['"¥"#,##0.00;-"¥"#,##0.00', -1234.5, '-¥1,234.50'],
])('%s shows %s as %s', async (format, value, shown) => {
  const text = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [[`=${value}`]];
    cell.numberFormat = [[format]];
    cell.load('text');
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([[shown]]);
});
