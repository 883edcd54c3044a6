// A table of orders read piece by piece into typed columns, and what is wrong with it counted.
import { lastSerial } from '../numerics/days';
import { Dictionary } from '../numerics/dictionary';
import type { Id } from '../numerics/dictionary';
import type { OrderColumns } from '../customers/order-columns';
import {
  problemKinds,
  type Chunk,
  type Problem,
  type ProblemKind,
  type ReadSummary,
  type SheetValue,
} from './contract';
import { duplicateRows } from './duplicates';
import { isErrorText } from './sheet-errors';
import { readTextDate } from './text-dates';
import type { DateOrder, TextDate } from './text-dates';

/** A table of orders in memory. Every row of the range has its place, those that don't count too. */
export interface Orders extends OrderColumns {
  /** Excel's serial with the time of day; 0 for a row without a date. */
  readonly moments: Float64Array;
  /** `null` where the table has no such column; 0 for a row without an amount that can be read. */
  readonly amounts: Float64Array | null;
  /** The code of each row's channel, −1 without one; `null` where the table has no such column. */
  readonly channels: Int32Array | null;
  readonly channelNames: readonly string[];
  /** 1 for a row that repeats an earlier one in every column. */
  readonly duplicates: Uint8Array;
  readonly summary: ReadSummary;
}

/** So many examples are kept of each kind of problem. */
const mostExamples = 5;

/** Twenty years: one order in 2999 would leave no period complete, and an export writes no date as 1 January 1970. */
const mostDaysFromMiddle = 7305;

/** Ten years of days. */
const mostTextDates = 4096;

/** Where a piece of the table begins: its place in the columns and in the sheet. */
interface Piece {
  readonly from: number;
  readonly firstRow: number;
}

class Tally {
  private readonly counts = new Map<ProblemKind, { rows: number; readonly examples: number[] }>();

  add(kind: ProblemKind, sheetRow: number): void {
    const known = this.counts.get(kind);
    if (known === undefined) this.counts.set(kind, { rows: 1, examples: [sheetRow] });
    else {
      known.rows++;
      if (known.examples.length < mostExamples) known.examples.push(sheetRow);
      // What only the end of the table decides comes out of turn.
      else if (sheetRow < (known.examples[mostExamples - 1] ?? 0)) known.examples[mostExamples - 1] = sheetRow;
      else return;
      known.examples.sort((one, other) => one - other);
    }
  }

  problems(): Problem[] {
    return problemKinds.flatMap((kind) => {
      const known = this.counts.get(kind);
      return known === undefined ? [] : [{ kind, rows: known.rows, examples: known.examples }];
    });
  }
}

/**
 * Takes the rows of a table in order and gives the typed columns at the end.
 *
 * A blank cell is `''`; a date of 0 counts as blank, an id of 0 does not, as in the functions. Ids and channels are trimmed. A text is no
 * amount, because "1,234" is two different numbers in two languages: such an order counts with an amount of 0. Text
 * dates are read where they mean one thing only; a column of `01/02/2026` is read when one of its rows settles the
 * order. A date more than twenty years from the middle one of the table counts as none. A row whose cells are all blank is
 * no row.
 */
export class OrdersReader {
  private size = 0;
  private customers: Int32Array;
  private moments: Float64Array;
  private amounts: Float64Array | undefined;
  private channels: Int32Array | undefined;
  private unclear: Uint8Array;
  private readonly customerIds: Dictionary;
  private readonly channelIds: Dictionary;
  private readonly tally = new Tally();
  private readonly pieces: Piece[] = [];
  private blankRows = 0;
  /** Of a date with two readings: below zero in `moments` the one that has the day first, here the other one. */
  private monthFirst: Float64Array | undefined;
  private readonly orders = new Set<DateOrder>();
  private readonly textDates = new Map<string, TextDate | undefined>();

  /** `rows` is about how many rows will come. */
  constructor(rows: number) {
    const capacity = Math.max(rows, 16);
    this.customers = new Int32Array(capacity);
    this.moments = new Float64Array(capacity);
    this.unclear = new Uint8Array(capacity);
    this.customerIds = new Dictionary(capacity);
    this.channelIds = new Dictionary(capacity);
  }

  read({ firstRow, cells }: Chunk): void {
    const { customer, date, amount, channel } = cells;
    const count = Math.max(customer?.length ?? 0, date?.length ?? 0, amount?.length ?? 0, channel?.length ?? 0);
    this.makeRoom(this.size + count);
    if (amount !== undefined) this.amounts ??= new Float64Array(this.customers.length);
    if (channel !== undefined) this.channels ??= new Int32Array(this.customers.length).fill(-1);
    this.pieces.push({ from: this.size, firstRow });
    for (let index = 0; index < count; index++) {
      const row = this.size + index;
      const sheetRow = firstRow + index;
      const customerCell = customer?.[index] ?? '';
      const dateCell = date?.[index] ?? '';
      const amountCell = amount?.[index] ?? '';
      const channelCell = channel?.[index] ?? '';
      if (customerCell === '' && dateCell === '' && amountCell === '' && channelCell === '') {
        this.customers[row] = -1;
        this.blankRows++;
        continue;
      }
      // One row is one row of errors, however many of its cells are.
      if (isErrorText(customerCell) || isErrorText(dateCell) || isErrorText(amountCell) || isErrorText(channelCell)) {
        this.tally.add('errorCell', sheetRow);
        this.unclear[row] = 1;
      }
      this.customers[row] = this.customerOf(customerCell, sheetRow);
      this.readDate(dateCell, row, sheetRow);
      if (this.amounts !== undefined) this.amounts[row] = this.amountOf(amountCell, row, sheetRow);
      if (this.channels !== undefined) this.channels[row] = this.channelOf(channelCell);
    }
    this.size += count;
  }

  /** The whole table; nothing is read after that. */
  finish(): Orders {
    this.settleDates();
    const { size } = this;
    const customers = this.customers.subarray(0, size);
    const moments = this.moments.subarray(0, size);
    // Storing cuts off the time of day.
    const days = new Int32Array(moments);
    this.leaveOutFar(days);
    let used = 0;
    let firstDay = 0;
    let lastDay = 0;
    const seen = new Uint8Array(this.customerIds.ids.length);
    let seenCount = 0;
    for (let row = 0; row < size; row++) {
      const day = days[row] ?? 0;
      const code = customers[row] ?? -1;
      if (code < 0 || day === 0) continue;
      used++;
      if (firstDay === 0 || day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
      if (seen[code] === 0) seenCount++;
      seen[code] = 1;
    }
    const amounts = this.amounts?.subarray(0, size) ?? null;
    const channels = this.channels?.subarray(0, size) ?? null;
    const duplicates = duplicateRows({
      customers,
      moments,
      amounts,
      channels,
      unclear: this.unclear.subarray(0, size),
    });
    for (let row = 0; row < size; row++) if (duplicates[row] === 1) this.tally.add('duplicate', this.sheetRowOf(row));
    const channelNames = this.channelIds.ids.map(String);
    return {
      customers,
      ids: this.customerIds.ids,
      days,
      moments,
      amounts,
      channels,
      channelNames,
      duplicates,
      summary: {
        rows: size - this.blankRows,
        used,
        customers: seenCount,
        firstDay,
        lastDay,
        channels: byRows(channels, channelNames),
        problems: this.tally.problems(),
      },
    };
  }

  private customerOf(cell: SheetValue, sheetRow: number): number {
    if (isErrorText(cell)) return -1;
    const id: Id = typeof cell === 'string' ? cell.trim() : cell;
    if (id === '' || (typeof id === 'number' && !Number.isFinite(id))) {
      this.tally.add('noCustomer', sheetRow);
      return -1;
    }
    return this.customerIds.codeOf(id);
  }

  private readDate(cell: SheetValue, row: number, sheetRow: number): void {
    if (typeof cell === 'number' && cell >= 1 && cell < lastSerial + 1) {
      this.moments[row] = cell;
      return;
    }
    if (isErrorText(cell)) return;
    if (cell === 0 || (typeof cell === 'string' && cell.trim() === '')) {
      this.tally.add('noDate', sheetRow);
      return;
    }
    // A number such as 20260131 is a date typed without its signs.
    const read = typeof cell === 'boolean' ? undefined : this.textDateOf(String(cell));
    if (read === undefined) {
      this.tally.add('unreadDate', sheetRow);
      return;
    }
    if (read.kind === 'either') {
      this.monthFirst ??= new Float64Array(this.customers.length);
      this.monthFirst[row] = read.monthFirst;
      this.moments[row] = -read.dayFirst;
      return;
    }
    if (read.kind === 'settles') this.orders.add(read.order);
    this.moments[row] = read.serial;
    this.tally.add('textDate', sheetRow);
  }

  /** Days come again and again: each text is read once. */
  private textDateOf(text: string): TextDate | undefined {
    if (this.textDates.has(text)) return this.textDates.get(text);
    const read = readTextDate(text);
    // Texts with a time of day are all different; they need no place.
    if (this.textDates.size < mostTextDates) this.textDates.set(text, read);
    return read;
  }

  /** Where the rows of the column contradict each other, only those without doubt are read. */
  private settleDates(): void {
    if (this.monthFirst === undefined) return;
    const [order, contradiction] = [...this.orders];
    for (let row = 0; row < this.size; row++) {
      const dayFirst = -(this.moments[row] ?? 0);
      if (dayFirst <= 0) continue;
      const isSettled = order !== undefined && contradiction === undefined;
      this.moments[row] = !isSettled ? 0 : order === 'dayFirst' ? dayFirst : (this.monthFirst[row] ?? 0);
      this.tally.add(isSettled ? 'textDate' : 'unreadDate', this.sheetRowOf(row));
    }
  }

  /** A day far from the middle one of the table is a slip of the pen, or stands for no date. */
  private leaveOutFar(days: Int32Array): void {
    const dated = days.filter((day) => day > 0);
    const first = dated.reduce((a, b) => Math.min(a, b), Infinity);
    const last = dated.reduce((a, b) => Math.max(a, b), 0);
    if (last - first <= mostDaysFromMiddle) return;
    const middle = dated.sort()[dated.length >> 1] ?? 0;
    for (let row = 0; row < days.length; row++) {
      const day = days[row] ?? 0;
      if (day === 0 || Math.abs(day - middle) <= mostDaysFromMiddle) continue;
      days[row] = this.moments[row] = 0;
      this.tally.add('farDate', this.sheetRowOf(row));
    }
  }

  private amountOf(cell: SheetValue, row: number, sheetRow: number): number {
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      if (cell < 0) this.tally.add('refund', sheetRow);
      return cell;
    }
    if (isErrorText(cell)) return 0;
    if (typeof cell === 'string' && cell.trim() === '') {
      this.tally.add('noAmount', sheetRow);
      return 0;
    }
    this.tally.add('unreadAmount', sheetRow);
    // Two texts may be two amounts.
    this.unclear[row] = 1;
    return 0;
  }

  private channelOf(cell: SheetValue): number {
    if (isErrorText(cell)) return -1;
    const name = String(cell).trim();
    return name === '' ? -1 : this.channelIds.codeOf(name);
  }

  private sheetRowOf(row: number): number {
    for (let index = this.pieces.length - 1; index >= 0; index--) {
      const piece = this.pieces[index];
      if (piece !== undefined && piece.from <= row) return piece.firstRow + row - piece.from;
    }
    return row;
  }

  private makeRoom(rows: number): void {
    if (rows <= this.customers.length) return;
    const capacity = Math.max(rows, 2 * this.customers.length);
    const grown = <Column extends Int32Array | Float64Array | Uint8Array>(column: Column, larger: Column): Column => {
      larger.set(column);
      return larger;
    };
    const had = this.size;
    this.customers = grown(this.customers, new Int32Array(capacity));
    this.moments = grown(this.moments, new Float64Array(capacity));
    this.unclear = grown(this.unclear, new Uint8Array(capacity));
    if (this.monthFirst) this.monthFirst = grown(this.monthFirst, new Float64Array(capacity));
    if (this.amounts) this.amounts = grown(this.amounts, new Float64Array(capacity));
    if (this.channels) this.channels = grown(this.channels, new Int32Array(capacity)).fill(-1, had);
  }
}

/** The names of the channels, the one with most rows first. */
function byRows(channels: Int32Array | null, names: readonly string[]): readonly string[] {
  const rows = new Int32Array(names.length);
  channels?.forEach((code) => {
    if (code >= 0) rows[code] = (rows[code] ?? 0) + 1;
  });
  return names
    .map((name, code) => ({ name, rows: rows[code] ?? 0 }))
    .sort((one, other) => other.rows - one.rows || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}
