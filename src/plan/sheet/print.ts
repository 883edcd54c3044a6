import type { Cell } from '../address';
import { cellAddress, columnLetters } from '../address';
import type { SheetPlan } from '../workbook-plan';
import { eachRow } from './measures';
import { pointsOf } from './text-width';

/**
 * How a sheet falls into printed pages. Its columns are fitted to one page, whatever font and paper stand in for ours;
 * only columns too many to be read then take several, beside each other, with their labels on each. Rows that belong
 * together stay together: a page begins where it would otherwise cut a block or a chart.
 */

/** Narrower than Excel's, which a wide table would pay for with its size; as far from the edge as every printer reaches. */
export const printMargins = { left: 22, right: 22, top: 36, bottom: 46 };
/** A4 landscape between them, in points. Letter has less room across and more room down. */
const page = {
  width: 842 - printMargins.left - printMargins.right,
  height: 595 - printMargins.top - printMargins.bottom,
};
/** What printers and fonts differ by: a page is taken to hold so much less, so that it never begins on its own. */
const certain = 0.95;
/** The smallest print that is read without effort, of its full size; what is a little smaller than that is still better than two pages. */
const readable = { texts: 0.65, least: 0.6 };
/** A sheet that is longer than a page is rather printed smaller, down to this, than on two; or a little, if it is small. */
const squeezed = { least: 0.65, little: 1 / 1.2 };
/** Rows of a long block that stand on a page by themselves. */
const leastRows = 4;
/** A last page that is filled less than this takes another block with it. */
const leastFilled = 0.3;

export interface Printed {
  /** In characters. */
  readonly widths: readonly number[];
  readonly heights: SheetPlan['rowHeights'];
  /** The last cell that is printed. */
  readonly last: Cell;
  /** Repeated on every page: so many rows from the top, so many columns from the left. */
  readonly kept: { readonly rows: number; readonly columns: number };
  /** What should not be cut, from the top down. */
  readonly blocks: readonly {
    readonly top: number;
    readonly height: number;
    /** Draws what stands above it, and is no use on a page of its own. */
    readonly isChart?: boolean;
  }[];
  /** Whether the columns may go on on another page; otherwise all are on one. */
  readonly isLong: boolean;
  /** Whether nothing stands beside the last column: then empty columns can be printed with it, all of it smaller. */
  readonly isOpen?: boolean;
  /** The last row with something in it, where empty lines to fill in come after it. */
  readonly filled?: number;
  /** For the foot of every page. */
  readonly title: string;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function printed(sheet: Printed): SheetPlan['print'] {
  const { widths, heights, last, kept, blocks, isLong, isOpen = false, filled, title } = sheet;
  const columns = widths.slice(0, last.column + 1).map(pointsOf);
  // What keeps no columns in view has its labels in the first.
  const labels = Math.max(1, kept.columns);
  const beside = isLong ? pagesAcross(columns, labels) : 1;
  const scale = scaleOf(columns, labels, beside);
  const rows = eachRow(heights, last.row + 1);
  const room = (page.height * certain) / scale;
  // Empty lines of a list would else be a page of their own.
  const isTailEmpty = filled !== undefined && sum(rows.slice(0, filled + 1)) <= room;
  const smallest = Math.min(
    isTailEmpty ? readable.least : squeezed.least,
    Math.max(scale * squeezed.little, readable.least),
  );
  const isOnePage = blocks.length > 0 && beside === 1 && sum(rows) * smallest <= page.height * certain;
  const breaksWith = (added: number): readonly number[] =>
    rowBreaks(
      rows,
      kept.rows,
      blocks,
      (page.height * certain) / scaleOf([...columns, added * emptyColumn], labels, beside),
    );
  const added = isOnePage || !isOpen || beside > 1 ? 0 : columnsAdded(columns, (count) => breaksWith(count).length);
  return {
    area: `A1:${cellAddress({ ...last, column: last.column + added })}`,
    ...(kept.rows > 0 ? { titleRows: `$1:$${kept.rows}` } : {}),
    ...(kept.columns > 0 || beside > 1 ? { titleColumns: `$A:$${columnLetters(labels - 1)}` } : {}),
    pages: { wide: beside, ...(isOnePage ? { tall: 1 } : {}) },
    rowBreaks: isOnePage ? [] : breaksWith(added).map((row) => cellAddress({ row, column: 0 })),
    title,
  };
}

/** Of a column that nobody has set, in points. */
const emptyColumn = 48;

/**
 * Empty columns that are printed with a sheet, so that all of it is a little smaller and takes fewer pages, none of them half
 * empty. A scale would do the same where every font were ours: elsewhere it would part the columns.
 */
function columnsAdded(columns: readonly number[], breaksWith: (added: number) => number): number {
  const least = Math.max(scaleOf(columns, 0, 1) * squeezed.little, readable.texts);
  let [best, fewest] = [0, breaksWith(0)];
  for (let added = 1; scaleOf([...columns, added * emptyColumn], 0, 1) >= least; added++) {
    const breaks = breaksWith(added);
    if (breaks < fewest) [best, fewest] = [added, breaks];
  }
  return best;
}

/** Whether columns of so many characters are printed on one page large enough for their texts. */
export function isReadInPrint(widths: readonly number[]): boolean {
  return scaleOf(widths.map(pointsOf), 0, 1) >= readable.texts;
}

/** How much smaller so many pages beside each other are printed. */
function scaleOf(columns: readonly number[], kept: number, pages: number): number {
  const repeated = sum(columns.slice(0, kept)) * (pages - 1);
  return Math.min(1, (page.width * pages) / (sum(columns) + repeated));
}

function pagesAcross(columns: readonly number[], kept: number): number {
  let pages = 1;
  while (scaleOf(columns, kept, pages) < readable.least && pages < columns.length) pages += 1;
  return pages;
}

/** What a chart on another page than the table above it is worth, in pages that stay empty. */
const parted = 0.4;

/**
 * Rows, counted from zero, that begin another page: of the ways that take the fewest pages the one that leaves charts with
 * their tables and fills the pages most evenly.
 */
function rowBreaks(rows: readonly number[], kept: number, blocks: Printed['blocks'], room: number): readonly number[] {
  const head = sum(rows.slice(0, kept));
  if (blocks.some(({ top, height }) => head + sum(rows.slice(top, top + height)) > room))
    return breaksOfLong(rows, kept, blocks, room);
  interface Way {
    readonly breaks: readonly number[];
    readonly cost: number;
  }
  // To the end of every block the best way; the first page begins with the first block, also where it is the only one.
  const ways: (Way | undefined)[] = [{ breaks: [], cost: 0 }];
  blocks.forEach(({ top, height }, end) => {
    const until = top + height;
    let best: Way | undefined;
    for (let first = end; first >= 0; first--) {
      const before = ways[first];
      const from = first === 0 ? kept : pageBegins(blocks, first, kept);
      const used = head + sum(rows.slice(from, until));
      if (used > room && first < end) break;
      if (!before) continue;
      // A page less is worth more than any evenness.
      const cost = before.cost + 10 + (1 - used / room) ** 2 + (first > 0 && blocks[first]?.isChart ? parted : 0);
      if (!best || cost < best.cost) best = { breaks: first === 0 ? [] : [...before.breaks, from], cost };
    }
    ways.push(best);
  });
  return ways[blocks.length]?.breaks ?? [];
}

/** With the empty row above it: else it touches the repeated rows, and a chart leaves its upper line on the page before. */
function pageBegins(blocks: Printed['blocks'], first: number, kept: number): number {
  const top = blocks[first]?.top ?? kept;
  const isGap = !blocks.some((block) => block.top < top && block.top + block.height >= top);
  return isGap && top - 1 > kept ? top - 1 : top;
}

/** Where a block is longer than a page: page by page, from the top down. */
function breaksOfLong(rows: readonly number[], kept: number, blocks: Printed['blocks'], room: number): number[] {
  const head = sum(rows.slice(0, kept));
  const found: number[] = [];
  let used = head;
  let at = kept;
  let lastWhole: number | undefined;
  for (const { top, height } of blocks) {
    const gap = sum(rows.slice(at, top));
    const size = sum(rows.slice(top, top + height));
    at = top + height;
    if (used + gap + size <= room) {
      lastWhole = used > head ? top : undefined;
      used += gap + size;
      continue;
    }
    // A block longer than a page goes on where it stands, if there is room for more than its headings.
    const isLong = head + size > room;
    const begins = isLong && used + gap < room * 0.6;
    if (!begins && used > head) {
      // What stands before it on this page comes along where it would be alone on a page of its own.
      const isLast = at >= rows.length && !isLong;
      const comes = isLast && head + size < room * leastFilled && lastWhole !== undefined;
      const first = comes ? (lastWhole ?? top) : top;
      const from = pageBegins(
        blocks,
        blocks.findIndex((block) => block.top === first),
        kept,
      );
      found.push(from);
      used = head + sum(rows.slice(from, top));
    } else used += gap;
    lastWhole = undefined;
    used = partLong(rows, { top, height }, { head, used, room }, found);
  }
  return found;
}

/** The breaks inside a block that does not fit, none of which leaves a few rows by themselves; what its last page holds. */
function partLong(
  rows: readonly number[],
  { top, height }: Printed['blocks'][number],
  { head, used, room }: { head: number; used: number; room: number },
  found: number[],
): number {
  let filled = used;
  for (let row = top; row < top + height; row++) {
    const size = rows[row] ?? 0;
    if (filled + size > room) {
      const begins = Math.min(row, top + height - leastRows);
      found.push(begins);
      filled = head + sum(rows.slice(begins, row));
    }
    filled += size;
  }
  return filled;
}
