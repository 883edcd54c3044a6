// A table of orders read piece by piece into typed columns.
import { lastSerial } from '../numerics/days';
import { Dictionary } from '../numerics/dictionary';
import type { Asked, Chunk, SheetValue } from './contract';
import { mark, noOffset, type Coded, type RawDates, type RawOrders } from './raw-orders';
import { settleOrders, type Orders } from './settle-orders';
import { isErrorText } from './sheet-errors';
import { namesTotal } from './statuses';
import { currencyNamed, readTextAmount, type DecimalSign, type TextAmount } from './text-amounts';
import { readTextDate } from './text-dates';
import type { DateOrder, TextDate } from './text-dates';

/** Ten years of days. */
const mostTextsKept = 4096;

/** Where a piece of the table begins: its place in the columns and in the sheet. */
interface Piece {
  readonly from: number;
  readonly firstRow: number;
}

type TypedColumn = Int32Array | Float64Array | Uint16Array | Int16Array;

/** As `column`, with room for more rows. */
function longer<Column extends TypedColumn>(column: Column, capacity: number, fill = 0): Column {
  const larger = new (column.constructor as new (size: number) => Column)(capacity);
  if (fill !== 0) larger.fill(fill);
  larger.set(column);
  return larger;
}

/** A number that is written in one way only. */
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;

/** What a file of text says of a customer: a number that is written in one way only is a number. */
export function idOfText(text: string): string | number {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** Columns of texts that come again and again. */
const codedRoles = ['channel', 'order', 'status', 'currency', 'product', 'segment', 'event'] as const;

/** A column of texts, each with its code. */
class CodedColumn {
  codes: Int32Array;
  private readonly dictionary: Dictionary;

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity).fill(-1);
    this.dictionary = new Dictionary(capacity);
  }

  put(row: number, text: string): void {
    // Millions of numbers of orders take far less room as numbers.
    this.codes[row] = text === '' ? -1 : this.dictionary.codeOf(wholeNumber.test(text) ? Number(text) : text);
  }

  grow(capacity: number): void {
    this.codes = longer(this.codes, capacity, -1);
  }

  coded(size: number): Coded {
    return { codes: this.codes.subarray(0, size), names: this.dictionary.ids().map(String) };
  }
}

class DateColumn {
  moments: Float64Array;
  monthFirst: Float64Array | undefined;
  offsets: Int16Array | undefined;

  constructor(capacity: number) {
    this.moments = new Float64Array(capacity);
  }

  grow(capacity: number): void {
    this.moments = longer(this.moments, capacity);
    if (this.monthFirst) this.monthFirst = longer(this.monthFirst, capacity);
    if (this.offsets) this.offsets = longer(this.offsets, capacity, noOffset);
  }

  raw(size: number): RawDates {
    return {
      moments: this.moments.subarray(0, size),
      monthFirst: this.monthFirst?.subarray(0, size) ?? null,
      offsets: this.offsets?.subarray(0, size) ?? null,
    };
  }
}

/**
 * Takes the rows of a table in order and gives the typed columns at the end.
 *
 * A blank cell is `''`; a date of 0 counts as blank, an id of 0 does not, as in the functions. Ids and other texts are
 * trimmed; addresses of e-mail are one whatever their case. Texts are read as dates and amounts where they mean one
 * thing only, or where a row of the column settles what they mean. A row whose cells are all blank is no row.
 */
export class OrdersReader {
  private size = 0;
  private capacity: number;
  private customers: Int32Array;
  private readonly dates: DateColumn;
  private paid: DateColumn | undefined;
  private amounts: Float64Array | undefined;
  private quantities: Float64Array | undefined;
  private marks: Uint16Array;
  private others: Int32Array | undefined;
  private readonly customerIds: Dictionary;
  private readonly coded: Partial<Record<(typeof codedRoles)[number], CodedColumn>> = {};
  /** E-mail addresses that came with capitals before they came without. */
  private readonly capitals = new Set<number>();
  private readonly pieces: Piece[] = [];
  private readonly dateOrders = new Set<DateOrder>();
  private readonly decimalSigns = new Set<DecimalSign>();
  private readonly textDates = new Map<string, TextDate | undefined>();
  private areProducts = false;
  private readonly fromText: boolean;

  /** `rows` is about how many rows will come; from a file of text alone every number and date is text. */
  constructor(rows: number, { fromText = false }: { readonly fromText?: boolean } = {}) {
    this.capacity = Math.max(rows, 16);
    this.customers = new Int32Array(this.capacity);
    this.dates = new DateColumn(this.capacity);
    this.marks = new Uint16Array(this.capacity);
    this.customerIds = new Dictionary(this.capacity);
    this.fromText = fromText;
  }

  read({ firstRow, cells, others, ragged, foreign }: Chunk): void {
    const { customer, date, amount, channel, order, status, currency, paid, quantity, price, product } = cells;
    const all = Object.values(cells);
    const count = Math.max(0, ...all.map((column) => column.length));
    this.makeRoom(this.size + count);
    const { capacity } = this;
    const isProduct = amount === undefined && quantity !== undefined && price !== undefined;
    if (isProduct) this.areProducts = true;
    if (amount !== undefined || isProduct) this.amounts ??= new Float64Array(capacity);
    if (quantity !== undefined) this.quantities ??= new Float64Array(capacity);
    if (paid !== undefined) this.paid ??= new DateColumn(capacity);
    if (others !== undefined) this.others ??= new Int32Array(capacity);
    const texts = codedRoles.flatMap((role) => {
      const column = cells[role];
      if (column === undefined) return [];
      return [{ role, column, coded: (this.coded[role] ??= new CodedColumn(capacity)) }];
    });
    this.pieces.push({ from: this.size, firstRow });
    for (let index = 0; index < count; index++) {
      const row = this.size + index;
      let isBlank = true;
      let hasError = false;
      for (const column of all) {
        const cell = column[index] ?? '';
        if (cell === '') continue;
        isBlank = false;
        if (isErrorText(cell)) hasError = true;
      }
      if (isBlank) {
        this.customers[row] = -1;
        this.marks[row] = mark.blank;
        continue;
      }
      // One row is one row of errors, however many of its cells are.
      if (hasError) this.mark(row, mark.error);
      const customerCell = customer?.[index] ?? '';
      const dateCell = date?.[index] ?? '';
      this.customers[row] = this.customerOf(customerCell, row);
      this.readDate(dateCell, row, this.dates, mark.textDate);
      if (this.paid) this.readDate(paid?.[index] ?? '', row, this.paid, 0);
      for (const { role, column, coded } of texts) {
        const cell = column[index] ?? '';
        coded.put(row, isErrorText(cell) ? '' : role === 'currency' ? currencyText(cell) : String(cell).trim());
      }
      if (this.quantities) this.quantities[row] = this.numberOf(quantity?.[index] ?? '')?.value ?? NaN;
      if (this.amounts) {
        this.amounts[row] = isProduct
          ? this.productOf(quantity[index] ?? '', price[index] ?? '', row)
          : this.amountOf(amount?.[index] ?? '', row);
      }
      if (
        this.mayBeTotal(row, [
          customerCell,
          dateCell,
          order?.[index],
          product?.[index],
          channel?.[index],
          status?.[index],
          currency?.[index],
        ])
      )
        this.mark(row, mark.total);
    }
    for (const index of ragged ?? []) this.mark(this.size + index, mark.ragged);
    for (const index of foreign ?? []) this.mark(this.size + index, mark.foreign);
    if (others && this.others) this.others.set(others, this.size);
    this.size += count;
  }

  /** The whole table, read as was decided; it can be asked again when something else is. */
  finish(asked: Asked = {}): Orders {
    return settleOrders(this.raw(), asked);
  }

  private raw(): RawOrders {
    const { size } = this;
    const coded = (role: keyof typeof this.coded): Coded | null => this.coded[role]?.coded(size) ?? null;
    return {
      size,
      customers: this.customers.subarray(0, size),
      ids: this.customerIds.ids(),
      dates: this.dates.raw(size),
      paid: this.paid?.raw(size) ?? null,
      dateOrders: this.dateOrders,
      amounts: this.amounts?.subarray(0, size) ?? null,
      decimalSigns: this.decimalSigns,
      areProducts: this.areProducts,
      marks: this.marks.subarray(0, size),
      channels: coded('channel'),
      orders: coded('order'),
      statuses: coded('status'),
      currencies: coded('currency'),
      products: coded('product'),
      segments: coded('segment'),
      events: coded('event'),
      quantities: this.quantities?.subarray(0, size) ?? null,
      others: this.others?.subarray(0, size) ?? null,
      sheetRowOf: (row) => this.sheetRowOf(row),
    };
  }

  private mark(row: number, seen: number): void {
    this.marks[row] = (this.marks[row] ?? 0) | seen;
  }

  private customerOf(cell: SheetValue, row: number): number {
    if (isErrorText(cell)) return -2;
    if (typeof cell !== 'string') {
      return typeof cell === 'number' && !Number.isFinite(cell) ? -1 : this.customerIds.codeOf(cell);
    }
    const text = cell.trim();
    if (text === '') return -1;
    if (text.includes('@')) return this.addressOf(text, row);
    return this.customerIds.codeOf(this.fromText ? idOfText(text) : text);
  }

  /** Where one address comes with capitals and without, the rows of the second writing are marked. */
  private addressOf(text: string, row: number): number {
    const address = text.toLowerCase();
    const known = this.customerIds.size;
    const code = this.customerIds.codeOf(address);
    const hasCapitals = address !== text;
    if (this.customerIds.size > known) {
      if (hasCapitals) this.capitals.add(code);
    } else if (hasCapitals !== this.capitals.has(code)) this.mark(row, mark.sameCustomer);
    return code;
  }

  private readDate(cell: SheetValue, row: number, column: DateColumn, textMark: number): void {
    if (typeof cell === 'number' && cell >= 1 && cell < lastSerial + 1) {
      column.moments[row] = cell;
      return;
    }
    if (cell === 0 || (typeof cell === 'string' && cell.trim() === '')) return;
    // A number such as 20260131 is a date typed without its signs.
    const read = typeof cell === 'boolean' ? undefined : this.textDateOf(String(cell));
    if (read === undefined) {
      column.moments[row] = NaN;
      return;
    }
    if (read.offset !== undefined) {
      column.offsets ??= new Int16Array(column.moments.length).fill(noOffset);
      column.offsets[row] = read.offset;
    }
    if (!this.fromText) this.mark(row, textMark);
    if (read.kind === 'either') {
      column.monthFirst ??= new Float64Array(column.moments.length);
      column.monthFirst[row] = read.monthFirst;
      column.moments[row] = -read.dayFirst;
      return;
    }
    if (read.kind === 'settles') this.dateOrders.add(read.order);
    column.moments[row] = read.serial;
  }

  /** Days come again and again: each text is read once. */
  private textDateOf(text: string): TextDate | undefined {
    if (this.textDates.has(text)) return this.textDates.get(text);
    const read = readTextDate(text);
    // Texts with a time of day are all different; they need no place.
    if (this.textDates.size < mostTextsKept) this.textDates.set(text, read);
    return read;
  }

  /** `undefined` where the cell holds no number. */
  private numberOf(cell: SheetValue): TextAmount | undefined {
    if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : undefined;
    if (typeof cell === 'boolean') return undefined;
    const read = readTextAmount(cell);
    if (read?.settles) this.decimalSigns.add(read.settles);
    return read;
  }

  private amountOf(cell: SheetValue, row: number): number {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    if (isErrorText(cell)) return 0;
    if (typeof cell === 'string' && cell.trim() === '') {
      this.mark(row, mark.noAmount);
      return 0;
    }
    const read = this.numberOf(cell);
    if (read === undefined) {
      this.mark(row, mark.unreadAmount);
      return 0;
    }
    if (!this.fromText) this.mark(row, mark.textAmount);
    if (read.either) this.mark(row, read.either === 'point' ? mark.eitherPoint : mark.eitherComma);
    if (read.currency !== undefined) this.signOf(read.currency, row);
    return read.value;
  }

  /** What stands in a column of currencies says more than the sign of an amount. */
  private signOf(currency: string, row: number): void {
    const coded = (this.coded.currency ??= new CodedColumn(this.capacity));
    if ((coded.codes[row] ?? -1) < 0) coded.put(row, currency);
  }

  /** How much a line costs: its quantity times its price. */
  private productOf(quantityCell: SheetValue, priceCell: SheetValue, row: number): number {
    const isMissing = (cell: SheetValue): boolean => typeof cell === 'string' && cell.trim() === '';
    if (isMissing(quantityCell) || isMissing(priceCell)) {
      this.mark(row, mark.noAmount);
      return 0;
    }
    const price = this.amountOf(priceCell, row);
    const quantity = this.numberOf(quantityCell);
    if (quantity === undefined) {
      if (!isErrorText(quantityCell)) this.mark(row, mark.unreadAmount);
      return 0;
    }
    return price * quantity.value;
  }

  /** A row with a customer and a date is an order, whatever its words. */
  private mayBeTotal(row: number, cells: readonly (SheetValue | undefined)[]): boolean {
    const isNamed = (cell: SheetValue | undefined): boolean => typeof cell === 'string' && namesTotal(cell);
    const moment = this.dates.moments[row] ?? 0;
    const hasBoth = (this.customers[row] ?? -1) >= 0 && moment !== 0 && !Number.isNaN(moment);
    return !hasBoth && cells.some(isNamed);
  }

  private sheetRowOf(row: number): number {
    // The last piece that begins at or before the row.
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.from ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece === undefined ? row : piece.firstRow + row - piece.from;
  }

  private makeRoom(rows: number): void {
    if (rows <= this.capacity) return;
    const capacity = Math.max(rows, 2 * this.capacity);
    this.capacity = capacity;
    this.customers = longer(this.customers, capacity);
    this.marks = longer(this.marks, capacity);
    this.dates.grow(capacity);
    this.paid?.grow(capacity);
    if (this.amounts) this.amounts = longer(this.amounts, capacity);
    if (this.quantities) this.quantities = longer(this.quantities, capacity);
    if (this.others) this.others = longer(this.others, capacity);
    for (const column of Object.values(this.coded)) column.grow(capacity);
  }
}

/** A currency by its code; what names none stays as it is written. */
function currencyText(cell: SheetValue): string {
  const text = String(cell).trim();
  return text === '' ? '' : (currencyNamed(text) ?? text);
}
