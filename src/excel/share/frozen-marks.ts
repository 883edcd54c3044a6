// How a value that stands in a formula's place is told from one that somebody typed: a conditional format, which leaves the
// cell's own format alone and moves along with it.
import { insist } from '../formulas';

/** Cells of a sheet, by its id. */
export interface Frozen {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Always true; by its text the mark is known from rules of the user's own. */
const rule = '=LEN("value in place of a PLAN formula")>0';

const perRequest = 300;

/** Marks the values: italics on light grey. */
export function markFrozen(places: readonly Frozen[]): Promise<void> {
  return eachRequest(places, async (context, ranges) => {
    for (const range of ranges) {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = rule;
      custom.format.font.italic = true;
      custom.format.fill.color = '#F2F2F2';
    }
    await context.sync();
  });
}

/** Takes the marks away where the formulas are back; false where Excel refuses. */
export function unmarkFrozen(places: readonly Frozen[]): Promise<boolean> {
  return insist(() =>
    eachRequest(places, async (context, ranges) => {
      const formats = ranges.map((range) => range.conditionalFormats.load('items/type'));
      await context.sync();
      const custom = formats.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
      for (const { custom: one } of custom) one.rule.load('formula');
      await context.sync();
      for (const format of custom) if (isMark(format.custom.rule.formula)) format.delete();
      await context.sync();
    }),
  );
}

function isMark(formula: string): boolean {
  return formula.replace(/^=/, '') === rule.slice(1);
}

async function eachRequest(
  places: readonly Frozen[],
  work: (context: Excel.RequestContext, ranges: readonly Excel.Range[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < places.length; from += perRequest) {
    await Excel.run({ delayForCellEdit: true }, (context) =>
      work(
        context,
        places
          .slice(from, from + perRequest)
          .map(({ sheetId, row, column, rows, columns }) =>
            context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns),
          ),
      ),
    );
  }
}
