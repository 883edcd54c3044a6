/**
 * How a sheet falls into printed pages: A4 landscape with Excel's normal margins. The scale is one that the columns
 * fit, and a page begins where it would otherwise cut a block or a chart. (Fitting to pages would be Excel's own way,
 * but then it ignores page breaks.)
 */

/** What A4 landscape holds between Excel's normal margins, in points, less what printers and fonts differ by. */
const page = { width: 741 * 0.9, height: 487 * 0.92 };
/** Below this, in percent, a page that has to hold a whole timeline is rather continued on another one. */
const readable = 62;
const most = 100;
/** Excel's own limit. */
const least = 10;

export interface Pages {
  /** Percent. */
  readonly scale: number;
  /** Rows and columns, counted from zero, that begin another page. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Measures {
  /** In points. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Repeated on every page: so many rows from the top, so many columns from the left. */
  readonly kept: { readonly rows: number; readonly columns: number };
  /** What should not be cut, from the top down. */
  readonly blocks: readonly { readonly top: number; readonly height: number }[];
  /** Whether the columns may go on on another page; otherwise all are on one. */
  readonly wide: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function pagesOf({ columns, rows, kept, blocks, wide }: Measures): Pages {
  const width = sum(columns);
  const fitting = Math.min(most, Math.floor((100 * page.width) / width));
  const scale = Math.max(wide ? Math.max(fitting, readable) : fitting, least);
  return {
    scale,
    columns: fitting >= scale ? [] : breaks(columns, kept.columns, (100 * page.width) / scale),
    rows: rowBreaks(rows, kept.rows, blocks, (100 * page.height) / scale),
  };
}

/** Where the next page begins so that each holds what is kept and as much more as fits. */
function breaks(sizes: readonly number[], kept: number, room: number): number[] {
  const found: number[] = [];
  let used = sum(sizes.slice(0, kept));
  for (let index = kept; index < sizes.length; index++) {
    const size = sizes[index] ?? 0;
    if (used + size > room) {
      found.push(index);
      used = sum(sizes.slice(0, kept));
    }
    used += size;
  }
  return found;
}

function rowBreaks(rows: readonly number[], kept: number, blocks: Measures['blocks'], room: number): number[] {
  const head = sum(rows.slice(0, kept));
  const found: number[] = [];
  let used = head;
  let at = kept;
  for (const { top, height } of blocks) {
    const gap = sum(rows.slice(at, top));
    const size = sum(rows.slice(top, top + height));
    at = top + height;
    if (used + gap + size <= room) {
      used += gap + size;
      continue;
    }
    // A block longer than a page goes on where it stands, if there is room for more than its headings.
    const fitsOnPage = head + size <= room;
    const begins = !fitsOnPage && used + gap < room * 0.6;
    if (!begins && used > head) found.push(top);
    let filled = begins ? used + gap : head;
    for (let row = top; row < at; row++) {
      const height = rows[row] ?? 0;
      if (filled + height > room) {
        found.push(row);
        filled = head;
      }
      filled += height;
    }
    used = filled;
  }
  return found;
}
