import { ReportSheet } from '../../src/plan/sheet/report-sheet';

test('a title of any length is printed whole, and what stands aside is not', () => {
  const sheet = new ReportSheet('Bridge', 'en');
  sheet.flow({ row: 0, column: 0 }, 'Why the profit before investment of the whole plan differs '.repeat(4), {});
  sheet.put({ row: 2, column: 0 }, [['Part', 1]], {});
  sheet.aside({ row: 2, column: 4 }, [[7, 8]], {});
  const { print, columnWidths } = sheet.plan({ rows: 1, columns: 0 });
  expect(print.area.replace(/\$/g, '')).toMatch(/^A1:D\d+$/);
  const printed = columnWidths.filter(({ columns }) => /^[A-D]:[A-D]$/.test(columns.replace(/\$/g, '')));
  // The title has 236 letters; a letter takes less than a column's unit, and most of one.
  expect(printed.reduce((sum, { columns, characters }) => sum + characters * spanOf(columns), 0)).toBeGreaterThan(180);
});

function spanOf(columns: string): number {
  const [from = '', to = from] = columns.replace(/\$/g, '').split(':');
  return to.charCodeAt(0) - from.charCodeAt(0) + 1;
}
