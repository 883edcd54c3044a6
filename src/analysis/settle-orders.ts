// Rows as they were read and what was decided about them -> orders: one row each, with what is wrong counted.
import type { EventColumns } from '../customers/events';
import type { OrderColumns } from '../customers/order-columns';
import {
  problemKinds,
  type Asked,
  type Choices,
  type Found,
  type Need,
  type Problem,
  type ProblemKind,
  type ReadSummary,
  type StatusMeaning,
} from './contract';
import { duplicateRows } from './duplicates';
import { giveBack } from './given-back';
import { mark, noOffset, type Coded, type RawDates, type RawOrders } from './raw-orders';
import { statusMeaning } from './statuses';

/** A table of orders in memory. Every row of the range has its place; those that don't count have no customer. */
export interface Orders extends OrderColumns {
  /** Excel's serial with the time of day; 0 for a row without a date. */
  readonly moments: Float64Array;
  /** `null` where the table has no such column; 0 for a row without an amount that can be read. */
  readonly amounts: Float64Array | null;
  /** The code of each row's channel, −1 without one; `null` where the table has no such column. */
  readonly channels: Int32Array | null;
  readonly channelNames: readonly string[];
  /** As the channels: what the table itself says of the kind of customer. */
  readonly segments: Int32Array | null;
  readonly segmentNames: readonly string[];
  /** The code of the product of each order: that of its dearest line; −1 without one, `null` where the table has no such column. */
  readonly products: Int32Array | null;
  readonly productNames: readonly string[];
  /** What was bought, line by line; `null` where the table has no column of products. */
  readonly lines: ProductLines | null;
  /** What users did, row by row, where the table has a column of it; −1 marks a row that does not count. */
  readonly events: EventColumns | null;
  /** Of customers' first orders: what was paid for them, and how much of that was given back later. */
  readonly firstMoney: { readonly paid: number; readonly givenBack: number } | null;
  readonly summary: ReadSummary;
}

/** The lines of the orders that count, each with its product; −1 marks a row that is none. */
export interface ProductLines {
  readonly customers: Int32Array;
  readonly days: Int32Array;
  readonly products: Int32Array;
  readonly names: readonly string[];
  /** `null` where no line says what it alone cost. */
  readonly amounts: Float64Array | null;
  readonly quantities: Float64Array | null;
}

/** So many examples are kept of each kind of problem. */
const mostExamples = 5;

/** Twenty years: one order in 2999 would leave no period complete, and an export writes no date as 1 January 1970. */
export const mostDaysFromMiddle = 7305;

/** More values than this nobody goes through one by one. */
export const mostStatuses = 40;

/** Where fewer amounts than this share can be read, what is computed from them means nothing. */
const leastReadable = 0.5;

/** Of orders with several lines, from this share on that all lines say the same amount, it is that of the whole order. */
export const shareOfRepeating = 0.9;

/** The days that are near enough to the middle one of a table; `null` where all of them are. */
export function nearMiddle(first: number, last: number, middle: number): readonly [number, number] | null {
  return last - first <= mostDaysFromMiddle ? null : [middle - mostDaysFromMiddle, middle + mostDaysFromMiddle];
}

class Tally {
  private readonly counts = new Map<ProblemKind, { rows: number; readonly examples: number[] }>();

  constructor(private readonly sheetRowOf: (row: number) => number) {}

  /** Rows come in any order; the first few of the sheet are kept. */
  add(kind: ProblemKind, row: number): void {
    const known = this.counts.get(kind);
    if (known === undefined) {
      this.counts.set(kind, { rows: 1, examples: [this.sheetRowOf(row)] });
      return;
    }
    known.rows++;
    const { examples } = known;
    const last = examples[mostExamples - 1];
    if (last !== undefined && last < this.sheetRowOf(row)) return;
    examples.push(this.sheetRowOf(row));
    examples.sort((one, other) => one - other);
    if (examples.length > mostExamples) examples.pop();
  }

  problems(): Problem[] {
    return problemKinds.flatMap((kind) => {
      const known = this.counts.get(kind);
      return known === undefined ? [] : [{ kind, rows: known.rows, examples: known.examples }];
    });
  }
}

/** The orders of the rows; what is not decided is as the table suggests. */
export function settleOrders(read: RawOrders, asked: Asked): Orders {
  // Where rows are events none of them is a line of an order, whatever number stands in it.
  const raw: RawOrders = read.events ? { ...read, orders: null } : read;
  const statuses = valuesByRows(raw.statuses);
  const currencies = valuesByRows(raw.currencies);
  const suggested = suggestedChoices(raw, statuses, currencies);
  const choices: Choices = {
    ...suggested,
    ...asked,
    statuses: { ...suggested.statuses, ...asked.statuses },
    // An event gives no other one back.
    ...(raw.events && { refunds: 'keep' }),
  };
  const settled = new Settling(raw, choices);
  const lines = settled.countLines();
  return settled.orders(asked.lines ?? lines.suggested, (counted) => ({
    statuses: statuses.slice(0, mostStatuses).map(({ name, rows }) => ({ value: name, rows })),
    currencies: currencies.map(({ name, rows }) => ({ code: name, rows })),
    offsets: offsetsByRows(raw.dates.offsets),
    ordersOfLines: lines.orders,
    ...counted,
  }));
}

interface Value {
  readonly name: string;
  readonly rows: number;
}

function valuesByRows(column: Coded | null): readonly Value[] {
  if (column === null) return [];
  const rows = new Int32Array(column.names.length);
  for (const code of column.codes) if (code >= 0) rows[code] = (rows[code] ?? 0) + 1;
  return column.names
    .map((name, code) => ({ name, rows: rows[code] ?? 0 }))
    .sort((one, other) => other.rows - one.rows || (one.name < other.name ? -1 : 1));
}

function offsetsByRows(offsets: Int16Array | null): readonly { readonly offset: number; readonly rows: number }[] {
  const rows = new Map<number, number>();
  for (const offset of offsets ?? []) if (offset !== noOffset) rows.set(offset, (rows.get(offset) ?? 0) + 1);
  return [...rows]
    .map(([offset, count]) => ({ offset, rows: count }))
    .sort((one, other) => other.rows - one.rows || one.offset - other.offset);
}

function suggestedChoices(raw: RawOrders, statuses: readonly Value[], currencies: readonly Value[]): Choices {
  const [order, contradiction] = raw.dateOrders;
  const [sign, otherSign] = raw.decimalSigns;
  const [currency, ...others] = currencies;
  return {
    statuses: Object.fromEntries(
      statuses
        .slice(0, mostStatuses)
        .map(({ name }): [string, StatusMeaning] => [name, statusMeaning(name) ?? 'order']),
    ),
    currency: currency && others.length === 0 ? { to: currency.name, rates: { [currency.name]: 1 } } : null,
    dateOrder: contradiction === undefined ? (order ?? null) : null,
    zone: null,
    decimals: otherSign === undefined ? (sign ?? null) : null,
    hundredths: false,
    lines: 'add',
    dated: 'ordered',
    unpaid: raw.statuses === null ? 'leftOut' : 'counted',
    refunds: 'giveBack',
    // Who opens three lessons on one day has three rows alike, where only days are known.
    keepDuplicates: raw.events !== null,
  };
}

/** What a row is after all decisions. */
const state = { out: 0, order: 1, refund: 2 } as const;

type CountedFound = Pick<Found, 'eitherDates' | 'eitherAmounts' | 'unpaid' | 'refunds' | 'maybeHundredths'>;

/** Currencies that nobody counts in hundredths, or whose prices end as those in cents do. */
const withoutHundredths = new Set([
  'RUB',
  'VND',
  'JPY',
  'KRW',
  'KZT',
  'UAH',
  'INR',
  'IDR',
  'CLP',
  'HUF',
  'CNY',
  '¥',
  'THB',
]);

function leaveOutDays({ customers, days }: EventColumns, [from, to]: readonly [number, number]): void {
  days.forEach((day, row) => {
    if (day < from || day > to) customers[row] = -1;
  });
}

class Settling {
  private readonly tally: Tally;
  private readonly moments: Float64Array;
  private readonly amounts: Float64Array | null;
  private readonly customers: Int32Array;
  private readonly states: Uint8Array;
  /** Of each order the row that stands for it; −1 where none does. */
  private readonly heads: Int32Array;
  private unpaid = 0;
  private eitherDates = 0;
  private unread = 0;
  private valued = 0;

  constructor(
    private readonly raw: RawOrders,
    private readonly choices: Choices,
  ) {
    this.tally = new Tally(raw.sheetRowOf);
    this.customers = raw.customers.slice();
    this.states = new Uint8Array(raw.size);
    this.moments = this.settledDates(raw.dates);
    this.amounts = raw.amounts && this.settledAmounts(raw.amounts, raw.marks);
    this.heads = new Int32Array(raw.orders?.names.length ?? 0).fill(-1);
    this.leaveOutBare();
    this.findHeads();
  }

  /** Orders of several lines, and whether each line repeats the amount of the whole order. */
  countLines(): { readonly orders: number; readonly suggested: Choices['lines'] } {
    const { orders, areProducts, marks } = this.raw;
    if (orders === null) return { orders: 0, suggested: 'add' };
    const lines = new Int32Array(this.heads.length);
    const differ = new Uint8Array(this.heads.length);
    for (let row = 0; row < this.raw.size; row++) {
      const head = this.headOf(row);
      if (head < 0 || head === row) continue;
      const code = orders.codes[row] ?? 0;
      lines[code] = (lines[code] ?? 0) + 1;
      const hasNone = ((marks[row] ?? 0) & mark.noAmount) !== 0;
      if (hasNone || this.amounts?.[row] !== this.amounts?.[head]) differ[code] = 1;
    }
    let several = 0;
    let alike = 0;
    lines.forEach((count, code) => {
      if (count === 0) return;
      several++;
      if (differ[code] === 0) alike++;
    });
    const repeats = !areProducts && this.amounts !== null && several > 0 && alike >= shareOfRepeating * several;
    return { orders: several, suggested: repeats ? 'repeat' : 'add' };
  }

  orders(lines: Choices['lines'], found: (counted: CountedFound) => Found): Orders {
    const { raw, tally, customers, moments, amounts } = this;
    const choices: Choices = { ...this.choices, lines };
    const maybeHundredths = this.maybeHundredths();
    this.leaveOutRepeated(choices.keepDuplicates);
    this.countProblems();
    const productLines = this.productLines(lines);
    const products = this.orderProducts();
    this.joinLines(lines);
    const before = this.amounts && { amounts: this.amounts.slice(), states: this.states.slice() };
    const events = raw.events && this.eventRows(raw.events);
    const refunds = this.giveRefundsBack();
    const firstMoney = before && this.firstMoney(before);
    const days = new Int32Array(moments);
    const near = this.leaveOutFar(days);
    if (near && events) leaveOutDays(events, near);
    let used = 0;
    let firstDay = 0;
    let lastDay = 0;
    let rows = 0;
    let seenCount = 0;
    const seen = new Uint8Array(raw.ids.length);
    for (let row = 0; row < raw.size; row++) {
      if (((raw.marks[row] ?? 0) & mark.blank) === 0) rows++;
      const day = days[row] ?? 0;
      const code = customers[row] ?? -1;
      if (this.states[row] === state.out || code < 0 || day === 0) {
        customers[row] = -1;
        continue;
      }
      used++;
      if (firstDay === 0 || day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
      if (seen[code] === 0) seenCount++;
      seen[code] = 1;
    }
    const channels = raw.channels;
    return {
      customers,
      ids: raw.ids,
      days,
      moments,
      amounts,
      channels: channels?.codes ?? null,
      channelNames: channels?.names ?? [],
      segments: raw.segments?.codes ?? null,
      segmentNames: raw.segments?.names ?? [],
      products,
      productNames: raw.products?.names ?? [],
      lines: productLines,
      events,
      firstMoney,
      summary: {
        rows,
        used,
        customers: seenCount,
        firstDay,
        lastDay,
        channels: valuesByRows(channels).map(({ name }) => name),
        problems: tally.problems(),
        found: found({
          eitherDates: this.eitherDates,
          eitherAmounts: this.eitherAmounts(),
          unpaid: this.unpaid,
          refunds,
          maybeHundredths,
        }),
        choices,
        needs: this.needs(),
      },
    };
  }

  private needs(): readonly Need[] {
    const { raw, choices } = this;
    const needs: Need[] = [];
    if (raw.currencies !== null && raw.currencies.names.length > 1 && choices.currency === null) needs.push('currency');
    if (this.valued > 0 && this.unread > (1 - leastReadable) * this.valued) needs.push('amounts');
    if ((raw.statuses?.names.length ?? 0) > mostStatuses) needs.push('statuses');
    return needs;
  }

  /** Without doubts, as far as they are settled: 0 for what is not known. */
  private settledDates({ moments, monthFirst, offsets }: RawDates): Float64Array {
    const settled = moments.slice();
    const { dateOrder, zone } = this.choices;
    for (let row = 0; row < settled.length; row++) {
      const moment = settled[row] ?? 0;
      if (moment > 0) continue;
      if (Number.isNaN(moment) || dateOrder === null) settled[row] = 0;
      else settled[row] = dateOrder === 'dayFirst' ? -moment : (monthFirst?.[row] ?? 0);
    }
    if (offsets === null || zone === null) return settled;
    for (let row = 0; row < settled.length; row++) {
      const offset = offsets[row] ?? noOffset;
      const moment = settled[row] ?? 0;
      if (offset === noOffset || moment <= 0) continue;
      // To the second, so that midnight is midnight and not a hair before it.
      settled[row] = Math.round((moment + (zone - offset) / 1440) * 86_400) / 86_400;
    }
    return settled;
  }

  private settledAmounts(amounts: Float64Array, marks: Uint16Array): Float64Array {
    const { choices, raw } = this;
    const settled = amounts.slice();
    const decimalMark =
      choices.decimals === 'point' ? mark.eitherPoint : choices.decimals === 'comma' ? mark.eitherComma : 0;
    const codes = raw.currencies?.codes;
    const { currency } = choices;
    const rates = raw.currencies?.names.map((name) => currency?.rates[name] ?? 0) ?? [];
    for (let row = 0; row < settled.length; row++) {
      let amount = settled[row] ?? 0;
      if (((marks[row] ?? 0) & decimalMark) !== 0) amount /= 1000;
      if (choices.hundredths) amount /= 100;
      if (currency !== null && codes) {
        const code = codes[row] ?? -1;
        const rate = code < 0 ? 1 : (rates[code] ?? 0);
        if (rate !== 1) amount *= rate;
      }
      settled[row] = amount;
    }
    return settled;
  }

  /** Leaves out what no cell of the row can mend: sums, other currencies, orders that were not paid. */
  private leaveOutBare(): void {
    const { raw, choices, states, tally } = this;
    const meanings = raw.statuses?.names.map((name) => choices.statuses[name] ?? 'order') ?? [];
    const rates = raw.currencies?.names.map((name) => choices.currency?.rates[name] ?? 0) ?? [];
    const paid = raw.paid && this.settledDates(raw.paid);
    // Further lines of an order often leave blank what the first one says.
    const statusOf = this.filledByOrder(raw.statuses?.codes);
    const currencyOf = this.filledByOrder(raw.currencies?.codes);
    const paidRows = paid && Int32Array.from(paid, (moment, row) => (moment > 0 ? row : -1));
    const paidRowOf = this.filledByOrder(paidRows ?? undefined);
    for (let row = 0; row < raw.size; row++) {
      const seen = raw.marks[row] ?? 0;
      if ((seen & mark.blank) !== 0) continue;
      if ((seen & mark.foreign) !== 0) {
        tally.add('otherTable', row);
        continue;
      }
      if ((seen & mark.ragged) !== 0) {
        tally.add('raggedRow', row);
        continue;
      }
      if ((seen & mark.total) !== 0) {
        tally.add('totalRow', row);
        continue;
      }
      const status = statusOf(row);
      const meaning = status < 0 ? 'order' : (meanings[status] ?? 'order');
      if (meaning === 'leftOut') {
        tally.add('statusOut', row);
        continue;
      }
      if (paid !== null && meaning === 'order') {
        const moment = paid[paidRowOf(row)] ?? 0;
        if (moment === 0 && this.moments[row] !== 0) {
          this.unpaid++;
          if (choices.unpaid === 'leftOut') {
            tally.add('unpaid', row);
            continue;
          }
        }
        if (choices.dated === 'paid' && moment > 0) this.moments[row] = moment;
      }
      const code = currencyOf(row);
      if (code >= 0 && choices.currency !== null && (rates[code] ?? 0) === 0) {
        tally.add('otherCurrency', row);
        continue;
      }
      if ((this.amounts?.[row] ?? 0) < 0 && choices.refunds === 'giveBack') states[row] = state.refund;
      else states[row] = meaning === 'refund' ? state.refund : state.order;
    }
  }

  /** The code of a row, or where it has none that of the first row of its order that has one; −1 without any. */
  private filledByOrder(codes: Int32Array | undefined): (row: number) => number {
    if (codes === undefined) return () => -1;
    const { orders } = this.raw;
    if (orders === null) return (row) => codes[row] ?? -1;
    const first = new Int32Array(orders.names.length).fill(-1);
    for (let row = 0; row < codes.length; row++) {
      const order = orders.codes[row] ?? -1;
      if (order >= 0 && (first[order] ?? 0) < 0) first[order] = codes[row] ?? -1;
    }
    return (row) => {
      const own = codes[row] ?? -1;
      const order = orders.codes[row] ?? -1;
      return own >= 0 || order < 0 ? own : (first[order] ?? -1);
    };
  }

  private findHeads(): void {
    const codes = this.raw.orders?.codes;
    if (!codes) return;
    for (let row = 0; row < this.raw.size; row++) {
      const code = codes[row] ?? -1;
      if (code < 0 || (this.heads[code] ?? 0) >= 0 || this.states[row] !== state.order) continue;
      if ((this.customers[row] ?? -1) >= 0 && (this.moments[row] ?? 0) > 0) this.heads[code] = row;
    }
  }

  /** The row that stands for the order of this one; itself where it is no line of another, −1 where it is no order. */
  private headOf(row: number): number {
    if (this.states[row] !== state.order) return -1;
    const code = this.raw.orders?.codes[row] ?? -1;
    const head = code < 0 ? -1 : (this.heads[code] ?? -1);
    if (head < 0) return row;
    const customer = this.customers[row] ?? -1;
    return customer === -1 || customer === this.customers[head] ? head : row;
  }

  /** What is wrong with the cells of the rows that are orders by themselves. */
  private countProblems(): void {
    const { raw, tally, choices } = this;
    const isMixed = this.hasSeveralZones();
    const isUndecided = choices.currency === null && (raw.currencies?.names.length ?? 0) > 1;
    for (let row = 0; row < raw.size; row++) {
      const seen = raw.marks[row] ?? 0;
      if ((seen & mark.error) !== 0) tally.add('errorCell', row);
      if (this.states[row] === state.out) continue;
      const head = this.headOf(row);
      const isLine = head >= 0 && head !== row;
      if (!isLine) this.countMissing(row);
      if (this.raw.orders && !isLine && this.isOfOther(row)) tally.add('otherCustomer', row);
      if ((seen & mark.sameCustomer) !== 0) tally.add('sameCustomer', row);
      if ((seen & mark.textDate) !== 0 && (this.moments[row] ?? 0) > 0) tally.add('textDate', row);
      this.countZone(row, isMixed);
      if (this.amounts === null) continue;
      this.valued++;
      if ((seen & mark.noAmount) !== 0 && !isLine) tally.add('noAmount', row);
      if ((seen & mark.unreadAmount) !== 0) {
        tally.add('unreadAmount', row);
        this.unread++;
      }
      const isEither = (seen & (mark.eitherComma | mark.eitherPoint)) !== 0;
      if (isEither && choices.decimals === null) tally.add('eitherAmount', row);
      else if ((seen & mark.textAmount) !== 0) tally.add('textAmount', row);
      const isBare = raw.currencies !== null && (raw.currencies.codes[row] ?? -1) < 0;
      if (isBare && !isUndecided && (seen & (mark.noAmount | mark.unreadAmount)) === 0) tally.add('noCurrency', row);
    }
  }

  /** Whether times of more than one zone came, or some with a zone and some without. */
  private hasSeveralZones(): boolean {
    const { offsets } = this.raw.dates;
    if (offsets === null) return false;
    let first = noOffset;
    let isBare = false;
    for (let row = 0; row < offsets.length; row++) {
      const offset = offsets[row] ?? noOffset;
      if (offset === noOffset) isBare ||= (this.moments[row] ?? 0) % 1 !== 0;
      else if (first === noOffset) first = offset;
      else if (first !== offset) return true;
    }
    return isBare && first !== noOffset;
  }

  /** Rows whose day hangs on the clock by which it is told. */
  private countZone(row: number, isMixed: boolean): void {
    const { offsets } = this.raw.dates;
    const { zone } = this.choices;
    const moment = this.moments[row] ?? 0;
    if (offsets === null || moment <= 0) return;
    const offset = offsets[row] ?? noOffset;
    if (offset === noOffset) {
      if (moment % 1 !== 0) this.tally.add('bareTime', row);
    } else if (zone === null ? isMixed : offset !== zone) this.tally.add('zonedDate', row);
  }

  private countMissing(row: number): void {
    const { raw, tally } = this;
    if ((this.customers[row] ?? -1) === -1) tally.add('noCustomer', row);
    const moment = raw.dates.moments[row] ?? 0;
    if ((this.moments[row] ?? 0) > 0) return;
    if (((raw.marks[row] ?? 0) & mark.error) !== 0 && Number.isNaN(moment)) return;
    if (moment < 0) {
      tally.add('eitherDate', row);
      this.eitherDates++;
    } else tally.add(Number.isNaN(moment) ? 'unreadDate' : 'noDate', row);
  }

  /** Whether the order's number is that of another customer's order. */
  private isOfOther(row: number): boolean {
    if (this.states[row] !== state.order) return false;
    const code = this.raw.orders?.codes[row] ?? -1;
    const head = code < 0 ? -1 : (this.heads[code] ?? -1);
    return head >= 0 && head !== row && (this.customers[row] ?? -1) >= 0;
  }

  /** Rows that repeat an earlier one; those that are not to be kept are left out. */
  private leaveOutRepeated(isKept: boolean): void {
    const { raw, tally, states } = this;
    const codes = [
      raw.channels,
      raw.orders,
      raw.statuses,
      raw.currencies,
      raw.products,
      raw.segments,
      raw.events,
    ].flatMap((column) => (column === null ? [] : [column.codes]));
    const found = duplicateRows({
      customers: this.customers,
      moments: this.moments,
      amounts: this.amounts,
      codes: raw.others ? [...codes, raw.others] : codes,
      isUnclear: (row) => states[row] === state.out || ((raw.marks[row] ?? 0) & (mark.error | mark.unreadAmount)) !== 0,
    });
    for (let row = 0; row < raw.size; row++) {
      if (found[row] !== 1) continue;
      tally.add('duplicate', row);
      if (!isKept) states[row] = state.out;
    }
  }

  /** Lines are added to the first one of their order. */
  private joinLines(lines: Choices['lines']): void {
    const { raw, tally, amounts } = this;
    if (raw.orders === null) return;
    for (let row = 0; row < raw.size; row++) {
      const head = this.headOf(row);
      if (head < 0 || head === row) continue;
      tally.add('orderLine', row);
      if (amounts && (lines === 'add' || amounts[head] === 0)) {
        amounts[head] = (amounts[head] ?? 0) + (amounts[row] ?? 0);
      }
      this.states[row] = state.out;
    }
  }

  /** Of each order the product of its dearest line; of lines that cost the same the first by name. */
  private orderProducts(): Int32Array | null {
    const { raw, amounts } = this;
    if (raw.products === null) return null;
    const { codes, names } = raw.products;
    const products = new Int32Array(raw.size).fill(-1);
    const dearest = new Float64Array(raw.size);
    for (let row = 0; row < raw.size; row++) {
      const head = this.headOf(row);
      const code = codes[row] ?? -1;
      if (head < 0 || code < 0) continue;
      const amount = amounts?.[row] ?? 0;
      const known = products[head] ?? -1;
      const dearer = amount - (dearest[head] ?? 0);
      if (known >= 0 && (dearer < 0 || (dearer === 0 && (names[code] ?? '') >= (names[known] ?? '')))) continue;
      products[head] = code;
      dearest[head] = amount;
    }
    return products;
  }

  /** Every line that is part of an order, under the customer and the day of that. */
  private productLines(lines: Choices['lines']): ProductLines | null {
    const { raw, amounts } = this;
    if (raw.products === null) return null;
    const customers = new Int32Array(raw.size).fill(-1);
    const days = new Int32Array(raw.size);
    for (let row = 0; row < raw.size; row++) {
      const head = this.headOf(row);
      if (head < 0 || (this.moments[head] ?? 0) <= 0) continue;
      customers[row] = this.customers[head] ?? -1;
      days[row] = Math.floor(this.moments[head] ?? 0);
    }
    return {
      customers,
      days,
      products: raw.products.codes,
      names: raw.products.names,
      // What the whole order cost says nothing of a line of it.
      amounts: lines === 'repeat' ? null : (amounts?.slice() ?? null),
      quantities: raw.quantities,
    };
  }

  /** Every row that is one, under its customer and day. */
  private eventRows({ codes, names }: Coded): EventColumns {
    const { raw, states, moments } = this;
    const isOne = (row: number): boolean => states[row] === state.order && (moments[row] ?? 0) > 0;
    return {
      customers: this.customers.map((customer, row) => (isOne(row) ? customer : -1)),
      ids: raw.ids,
      days: new Int32Array(moments),
      events: codes,
      names,
    };
  }

  /** `before`: the orders as they were before refunds were taken from them. */
  private firstMoney(before: { readonly amounts: Float64Array; readonly states: Uint8Array }): {
    readonly paid: number;
    readonly givenBack: number;
  } {
    const { raw, customers, moments, amounts } = this;
    // An order whose own status says that it was given back was one all the same.
    const wasGivenBack = (row: number): boolean => {
      const code = raw.orders?.codes[row] ?? -1;
      return before.states[row] === state.refund && (code < 0 || (this.heads[code] ?? -1) < 0);
    };
    const first = new Float64Array(raw.ids.length);
    const isOrder = (row: number): boolean =>
      (customers[row] ?? -1) >= 0 &&
      (moments[row] ?? 0) > 0 &&
      (before.amounts[row] ?? 0) > 0 &&
      (before.states[row] === state.order || wasGivenBack(row));
    for (let row = 0; row < raw.size; row++) {
      if (!isOrder(row)) continue;
      const customer = customers[row] ?? 0;
      const moment = moments[row] ?? 0;
      if (first[customer] === 0 || moment < (first[customer] ?? 0)) first[customer] = moment;
    }
    let paid = 0;
    let givenBack = 0;
    for (let row = 0; row < raw.size; row++) {
      if (!isOrder(row) || moments[row] !== first[customers[row] ?? 0]) continue;
      const amount = before.amounts[row] ?? 0;
      paid += amount;
      givenBack += wasGivenBack(row) ? amount : amount - (amounts?.[row] ?? 0);
    }
    return { paid, givenBack };
  }

  /** How many rows are refunds. */
  private giveRefundsBack(): number {
    const { raw, tally, states, amounts, choices } = this;
    const refunds: number[] = [];
    for (let row = 0; row < raw.size; row++) {
      if (states[row] === state.refund) refunds.push(row);
      else if (states[row] === state.order && (amounts?.[row] ?? 0) < 0 && choices.refunds === 'keep') {
        tally.add('refund', row);
      }
    }
    for (const row of refunds) {
      const hasCustomer = (this.customers[row] ?? -1) >= 0 && (this.moments[row] ?? 0) > 0;
      const code = raw.orders?.codes[row] ?? -1;
      const head = code < 0 ? -1 : (this.heads[code] ?? -1);
      states[row] = state.out;
      // An order whose own row says that it was given back, and gives nothing back of another.
      if ((amounts?.[row] ?? 0) >= 0 && (head < 0 || states[head] !== state.order)) tally.add('givenBack', row);
      else if (amounts === null) tally.add('givenBack', row);
      else if (hasCustomer || head >= 0) this.pending.push({ row, head });
    }
    if (amounts === null) return refunds.length;
    const { alone, givenBack } = giveBack({
      refunds: this.pending,
      customers: this.customers,
      moments: this.moments,
      amounts,
      isOrder: (row) => states[row] === state.order && (this.customers[row] ?? -1) >= 0 && (this.moments[row] ?? 0) > 0,
    });
    const isAlone = new Set(alone);
    for (const { row } of this.pending) tally.add(isAlone.has(row) ? 'refundAlone' : 'refund', row);
    for (const row of givenBack) {
      tally.add('givenBack', row);
      states[row] = state.out;
    }
    return refunds.length;
  }

  private readonly pending: { readonly row: number; readonly head: number }[] = [];

  /** A day far from the middle one of the table is a slip of the pen, or stands for no date. */
  private leaveOutFar(days: Int32Array): readonly [number, number] | null {
    const dated = days.filter((day, row) => day > 0 && this.states[row] !== state.out);
    const first = dated.reduce((a, b) => Math.min(a, b), Infinity);
    const last = dated.reduce((a, b) => Math.max(a, b), 0);
    const near = nearMiddle(first, last, dated.sort()[dated.length >> 1] ?? 0);
    if (near === null) return null;
    for (let row = 0; row < days.length; row++) {
      const day = days[row] ?? 0;
      if (day === 0 || this.states[row] === state.out || (day >= near[0] && day <= near[1])) continue;
      days[row] = this.moments[row] = 0;
      this.tally.add('farDate', row);
    }
    return near;
  }

  private eitherAmounts(): number {
    const { marks } = this.raw;
    let count = 0;
    for (const seen of marks) if ((seen & (mark.eitherComma | mark.eitherPoint)) !== 0) count++;
    return count;
  }

  /** Whole numbers that end as prices with cents do, of a currency that has them. */
  private maybeHundredths(): boolean {
    const { raw } = this;
    const [code] = raw.currencies?.names ?? [];
    if (!raw.amounts || raw.areProducts || code === undefined || withoutHundredths.has(code)) return false;
    let counted = 0;
    let odd = 0;
    for (let row = 0; row < raw.size; row++) {
      if (this.states[row] === state.out) continue;
      const amount = Math.abs(raw.amounts[row] ?? 0);
      if (amount === 0) continue;
      if (!Number.isInteger(amount)) return false;
      counted++;
      if (amount >= 100 && amount % 100 !== 0) odd++;
    }
    return counted >= 5 && odd > counted / 3;
  }
}
