import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { printed } from '../../src/plan/sheet/print';
import { initialAnswers, templates } from '../../src/templates';
import { area } from './addresses';
import { today } from './sizes';

/**
 * A4 landscape is 842 by 595 points, less the margins 798 by 513; a column of 100 characters is 528.75 points wide. Of
 * the height 95 % is counted on: 487 points, 32 rows of 15 at full size.
 */
const measures = {
  widths: [100],
  heights: [],
  last: { row: 19, column: 0 },
  kept: { rows: 2, columns: 0 },
  blocks: [{ top: 3, height: 17 }],
  isLong: false,
  title: 'Plan',
};
const block = (top: number, height: number) => ({ top, height });

/** The rows, counted from zero, that begin another page. */
function breaks(blocks: (typeof measures)['blocks'], widths = measures.widths): number[] {
  const row = Math.max(...blocks.map(({ top, height }) => top + height - 1));
  const last = { row, column: widths.length - 1 };
  return printed({ ...measures, widths, last, blocks }).rowBreaks.map((cell) => Number(cell.slice(1)) - 1);
}

test('what is printed is fitted to the width of one page, with its titles on every page', () => {
  const wide = { ...measures, widths: Array.from({ length: 40 }, () => 20), last: { row: 19, column: 39 } };
  expect(printed(wide)).toEqual({
    area: 'A1:AN20',
    titleRows: '$1:$2',
    pages: { wide: 1, tall: 1 },
    rowBreaks: [],
    title: 'Plan',
  });
});

test('a timeline too wide to be read on one page takes several beside each other, with its labels on each', () => {
  const timeline = (periods: number) =>
    printed({
      ...measures,
      widths: [30, 16, 14, 2, ...Array.from({ length: periods }, () => 14)],
      last: { row: 19, column: 3 + periods },
      kept: { rows: 6, columns: 3 },
      isLong: true,
    });
  // At 60 % 798 points hold 1,330: a year of months is (62 + 168 characters) 1,270 points wide, 52 weeks are 4,360 and
  // repeat 330 on each further page: five pages hold 6,650.
  expect(timeline(12)).toMatchObject({ titleColumns: '$A:$C', pages: { wide: 1 } });
  expect(timeline(52)).toMatchObject({ titleColumns: '$A:$C', pages: { wide: 5 } });
});

test('a sheet not much longer than a page is printed smaller, on one', () => {
  const long = (rows: number) =>
    printed({ ...measures, last: { row: rows - 1, column: 0 }, blocks: [block(3, 10), block(14, rows - 14)] }).pages;
  // 487 points at 65 % hold 49 rows.
  expect(long(49)).toEqual({ wide: 1, tall: 1 });
  expect(long(50)).toEqual({ wide: 1 });
});

test('empty lines at the end of a list are no page of their own: they are printed smaller, with the others', () => {
  const list = (filled: number) =>
    printed({ ...measures, last: { row: 53, column: 0 }, blocks: [block(3, 51)], filled }).pages;
  // 487 points hold 32 rows, and at 60 % 54.
  expect(list(31)).toEqual({ wide: 1, tall: 1 });
  expect(list(32)).toEqual({ wide: 1 });
});

test('a block that would be cut begins the next page, below the empty row that parts it from the one before', () => {
  // 23 and 30 of the 32 rows of a page leave 21 for the last; taken over as a whole, the third block leaves 20 and 29.
  expect(breaks([block(3, 20), block(24, 17), block(42, 9), block(52, 16)])).toEqual([23, 41]);
  expect(breaks([block(3, 20), block(23, 17), block(41, 20)])).toEqual([23, 40]);
});

test('a block that would be alone on the last page takes the one before it along', () => {
  expect(breaks([block(3, 20), block(24, 17), block(42, 8), block(51, 4)])).toEqual([23, 41]);
});

test('a chart stays with the table above it where that takes no further page', () => {
  const chart = (top: number, height: number) => ({ top, height, isChart: true });
  // Behind a first page of 30 rows, of 32, two of 23 and 21, or of 13 and 31.
  expect(breaks([block(3, 27), block(31, 10), block(42, 9), block(52, 9), block(62, 8)])).toEqual([30, 51]);
  expect(breaks([block(3, 27), block(31, 10), block(42, 9), chart(52, 9), block(62, 8)])).toEqual([30, 41]);
});

test('a sheet beside which nothing stands is printed a little smaller where that saves a page', () => {
  const open = (widths: number[], rows: number, isOpen = true) =>
    printed({
      ...measures,
      widths,
      isOpen,
      last: { row: 2 + 3 * rows, column: widths.length - 1 },
      blocks: [block(3, rows - 1), block(3 + rows, rows - 1), block(3 + 2 * rows, rows - 1)],
    });
  // Two blocks of 16 rows and the repeated ones are 36 rows of 15 points: 90 % of their size on 487 points. 528.75 and eight
  // columns of 48 are 912.75 points, 87 % on 798; with seven they are 92 %.
  expect(open([100], 17)).toMatchObject({ area: 'A1:I54', rowBreaks: ['A37'] });
  expect(open([100], 17, false)).toMatchObject({ area: 'A1:A54', rowBreaks: ['A20', 'A37'] });
  // With nine they would be 83 %, less than five sixths, where blocks of a row more ask for 85 %.
  expect(open([100], 18)).toMatchObject({ area: 'A1:A57', rowBreaks: ['A21', 'A39'] });
});

test('a block longer than a page goes on over several, and leaves no few rows by themselves', () => {
  expect(breaks([block(3, 70)])).toEqual([32, 62]);
  expect(breaks([block(3, 61)])).toEqual([32, 60]);
});

test('a table too wide to be read is parted too, each page with the first column, where no chart would be cut', () => {
  const table = (isLong: boolean) =>
    printed({
      ...measures,
      widths: [30, ...Array.from({ length: 15 }, () => 16)],
      last: { row: 19, column: 15 },
      isLong,
    });
  // 270 characters are 1,480 points: 54 % of their size on one page.
  expect(table(true)).toMatchObject({ titleColumns: '$A:$A', pages: { wide: 2 } });
  expect(table(false)).toMatchObject({ pages: { wide: 1 } });
});

test.each(templates.map((template) => [template.id, template] as const))(
  'every sheet of %s is printed large enough to be read, in every language',
  (_, template) => {
    const tooSmall = languages.flatMap((language) =>
      plan(template, initialAnswers(template, language, today), language).sheets.flatMap((sheet) => {
        const characters = Array.from({ length: area(sheet.print.area).lastColumn + 1 }, () => 9);
        for (const { columns, characters: width } of sheet.columnWidths) {
          const { column, lastColumn } = area(columns.replace(':', '1:') + '1');
          characters.fill(width, column, lastColumn + 1);
        }
        const points = characters.reduce((sum, one) => sum + (one * 7 + 5) * 0.75, 0);
        const scale = (798 * sheet.print.pages.wide) / points;
        // A table with a chart below it is not parted.
        const least = sheet.charts.length > 0 ? 0.56 : 0.6;
        return scale < least ? [`${language} ${sheet.name}: ${Math.round(scale * 100)} %`] : [];
      }),
    );
    expect(tooSmall).toEqual([]);
  },
);
