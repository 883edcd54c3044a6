// Reads a computed model by what stands beside and above its cells, as a person does.
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { area, at } from '../plan/addresses';
import type { Computed } from '../plan/evaluate';

/** A text that is written as a formula saying it. */
function unquoted(content: CellContent | undefined): CellContent | undefined {
  return typeof content === 'string' ? content.replace(/^="((?:[^"]|"")*)"$/, '$1') : content;
}

/** The computed cells to the right of a label, under a block's title. */
export function lineOf(
  made: WorkbookPlan,
  computed: Computed,
  sheet: string,
  title: string,
  label: string,
): CellContent[] {
  const rectangles = made.sheets.find(({ name }) => name === sheet)?.contents ?? [];
  for (const { address, cells } of rectangles) {
    if (cells[0]?.[0] !== title) continue;
    const index = cells.findIndex((line, row) => row > 0 && unquoted(line[0]) === label);
    if (index < 0) continue;
    const row = area(address).row + index;
    return (cells[index] ?? []).slice(1).map((_, column) => computed.value(sheet, at(row, 1 + column)));
  }
  throw new Error(`no line "${label}" under "${title}" on ${sheet}`);
}
