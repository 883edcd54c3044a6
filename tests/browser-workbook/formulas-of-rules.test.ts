// What a rule's formula is computed from, cell by cell. Right is what Excel's documentation of conditional formats by
// formula says: the formula is written for the first cell of the range, and ROW() and COLUMN() are those of each cell.
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { onSheet, openForAll } from './open';

const opened = openForAll();

/** The cells of an area that a rule with the formula marks. */
async function marked(area: string, formula: string): Promise<string[]> {
  const name = await onSheet(async (sheet, context) => {
    const rule = sheet.getRange(area).conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = '#FF0000';
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  const { grid } = opened.book;
  const sheetId = grid.sheetIdByName(name) ?? '';
  const model = grid.service(ConditionalFormattingViewModel);
  const found = (): string[] => {
    const all: string[] = [];
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 4; column++) {
        const styles = model.getCellCfs(grid.unitId, sheetId, row, column);
        const isMarked = styles?.some(({ result }) => typeof result === 'object' && 'bg' in result);
        if (isMarked) all.push('ABCD'.charAt(column) + String(row + 1));
      }
    return all;
  };
  // The first look asks for the formula to be computed.
  found();
  await opened.book.settle();
  return found();
}

test.each([
  ['A1:B6', '=MOD(ROW(),2)=0', ['A2', 'B2', 'A4', 'B4', 'A6', 'B6']],
  ['A3:A8', '=MOD(ROW(),2)=0', ['A4', 'A6', 'A8']],
  ['B4:D5', '=MOD(COLUMN(),2)=0', ['B4', 'D4', 'B5', 'D5']],
  ['B2:C3', '=ROW(B2)=3', ['B3', 'C3']],
])('a rule of %s by %s marks %j', async (area, formula, cells) => {
  expect(await marked(area, formula)).toEqual(cells);
});
