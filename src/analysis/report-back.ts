// The rows of the one statement of a report, brought back by hand: in pieces, twice or cut off, until all of them are here.
// Then they answer what an engine is asked otherwise.
import {
  analyseAnswers,
  eventsIn,
  revenueIn,
  factsOf,
  problemsOf,
  serialOfDay,
  settledRows,
  type EngineAnswers,
  type EngineRow,
} from './engine';
import type { SettledOrder } from './engine-sql';
import type { Analysis, Watcher } from './analyse';
import { rankingOf } from '../customers/pareto';
import { roles, type ReadSummary, type Role, type SheetValue } from './contract';
import { idOfText } from './orders-reader';
import { nextBack, revenueBack, type CopiedPairs } from './moves-back';
import { readingOf, rowKinds, textSign, valueNames, type ReportRequest, type RowKind } from './report-statement';
import { nearMiddle } from './settle-orders';
import { statusMeaning } from './statuses';

/** Lines of a result, both ends included. */
export type Span = readonly [first: number, last: number];

/** How much of a result is here, and what is to be done next. */
export type ReportState =
  /** Nothing that came is a row of such a result. */
  | { readonly kind: 'none' }
  /** Some rows are still missing; `all` is how many there are. */
  | { readonly kind: 'partial'; readonly rows: number; readonly all: number; readonly missing: readonly Span[] }
  /** A row came otherwise than it was sent. */
  | { readonly kind: 'changed'; readonly line: number }
  /** The table holds states that were not among the rows of the pane, and that are no orders by what they are called. */
  | { readonly kind: 'unknownStatuses'; readonly statuses: readonly string[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'whole'; readonly rows: number; readonly summary: ReadSummary; readonly request: ReportRequest };

type Values = readonly string[];

interface Line {
  readonly kind: RowKind;
  readonly values: Values;
}

const firstValue = 3;

/** Collects rows from wherever they come. */
export class ReportRows {
  private lines = new Map<number, Line>();
  private all = 0;

  /** Headings, rules and the number of rows that a console writes are passed over. */
  add(rows: readonly (readonly SheetValue[])[]): void {
    for (const row of rows) {
      const cells = row.map((cell) => String(cell).trim());
      const [line, all] = [Number(cells[0] || Number.NaN), Number(cells[1] || Number.NaN)];
      const kind = rowKinds.find((each) => each === cells[2]);
      if (kind === undefined || !Number.isInteger(line) || !Number.isInteger(all) || line < 1 || line > all) continue;
      const values = valueNames.map((_, place) => cells[firstValue + place] ?? '');
      // Another run of the statement, or another statement: rows of two do not belong together.
      const known = this.lines.get(line);
      const isOther = known !== undefined && (known.kind !== kind || known.values.join('\n') !== values.join('\n'));
      if (all !== this.all || isOther) {
        this.lines = new Map();
        this.all = all;
      }
      this.lines.set(line, { kind, values });
    }
  }

  state(): ReportState {
    if (this.lines.size === 0) return { kind: 'none' };
    if (this.lines.size < this.all)
      return { kind: 'partial', rows: this.lines.size, all: this.all, missing: this.missing() };
    const read = this.read();
    if ('changed' in read) return { kind: 'changed', line: read.changed };
    if (read.unknown.length > 0) return { kind: 'unknownStatuses', statuses: read.unknown };
    if (read.summary.used === 0) return { kind: 'empty' };
    return { kind: 'whole', rows: this.all, summary: read.summary, request: read.request };
  }

  /** The analysis of a result that is whole. */
  async analyse(watcher: Watcher = {}): Promise<Analysis | undefined> {
    const read = this.read();
    if ('changed' in read) throw new Error(`line ${read.changed} of the result was changed`);
    const { request, summary, negative, answers } = read;
    const { money, channel, segment, product, event } = request.has;
    return analyseAnswers(
      answers,
      { has: { money, channel, segment, product, event }, summary, negative },
      request.options,
      watcher,
    );
  }

  private missing(): Span[] {
    const spans: [number, number][] = [];
    for (let line = 1; line <= this.all; line++) {
      if (this.lines.has(line)) continue;
      const last = spans.at(-1);
      if (last && last[1] === line - 1) last[1] = line;
      else spans.push([line, line]);
    }
    return spans;
  }

  private read(): ReportContents | { readonly changed: number } {
    const reader = new Reader();
    for (const [line, { kind, values }] of this.lines) if (!reader.read(kind, values)) return { changed: line };
    return reader.contents() ?? { changed: 1 };
  }
}

interface ReportContents {
  readonly request: ReportRequest;
  readonly summary: ReadSummary;
  readonly negative: number;
  readonly unknown: readonly string[];
  readonly answers: EngineAnswers;
}

/** Customers of one history, and what the scores and segments need of them. */
interface CustomerRow {
  readonly id: string | null;
  readonly segment: string | null;
  readonly counted: number;
  /** `null` for those who only gave something back. */
  readonly history: {
    readonly first: number;
    readonly last: number;
    readonly repeats: number;
    readonly paid: number;
    readonly spend: number;
  } | null;
  readonly frequency: number;
  readonly money: number;
  readonly orders: number;
  readonly again: number;
}

interface PeriodRow {
  readonly own: string | null;
  /** Cohort, age, kind of return, customers, money. */
  readonly counts: readonly number[];
}

/** A text that had the sign in front; `undefined` where it has lost it, `null` where there was none. */
function textIn(value: string): string | null | undefined {
  if (value === '') return null;
  return value.startsWith(textSign) ? value.slice(textSign.length) : undefined;
}

function numberIn(value: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
}

function moneyIn(value: string): number {
  const text = textIn(value);
  return text === null ? 0 : numberIn(text ?? '');
}

class Reader {
  private request: ReportRequest | undefined;
  private totals: readonly number[] = [];
  private readonly unknown: string[] = [];
  private readonly states: EngineRow[] = [];
  private readonly periods: Record<'period' | 'channel' | 'segment', PeriodRow[]> = {
    period: [],
    channel: [],
    segment: [],
  };
  private readonly customers: CustomerRow[] = [];
  private readonly refunds: EngineRow[] = [];
  private readonly events: EngineRow[] = [];
  private readonly moves: EngineRow[] = [];
  private readonly pairs: { readonly [Key in keyof CopiedPairs]: CopiedPairs[Key][number][] } = {
    pairs: [],
    firstDays: [],
    products: [],
  };

  /** Whether the row can be read. */
  read(kind: RowKind, values: Values): boolean {
    const text = (place: number): string | null | undefined => textIn(values[place] ?? '');
    const numbers = (from: number, count: number): number[] =>
      values.slice(from, from + count).map((value) => (value === '' ? 0 : numberIn(value)));
    const areRead = (...read: readonly (number | string | null | undefined)[]): boolean =>
      read.every((each) => each !== undefined && !Number.isNaN(each));
    switch (kind) {
      case 'total':
        this.request = requestIn(text(0) ?? '');
        this.totals = numbers(1, 10);
        return this.request !== undefined && areRead(...this.totals);
      case 'status': {
        const status = text(0);
        const meaning = statusMeaning(status ?? '');
        if (status && meaning !== undefined && meaning !== 'order') this.unknown.push(status);
        return areRead(status, ...numbers(1, 1));
      }
      case 'state': {
        const counts = numbers(1, 7);
        this.states.push([text(0) ?? '', ...counts]);
        return areRead(text(0), ...counts);
      }
      case 'period':
      case 'channel':
      case 'segment': {
        const counts = [...numbers(1, 4), moneyIn(values[5] ?? '')];
        const own = text(0);
        this.periods[kind].push({ own: own ?? null, counts });
        return areRead(own, ...counts);
      }
      case 'customer': {
        const [counted = 0, first = 0, last = 0, repeats = 0, paid = 0] = numbers(2, 5);
        const [spend, money] = [moneyIn(values[7] ?? ''), moneyIn(values[9] ?? '')];
        const [frequency = 0] = numbers(8, 1);
        const [orders = 0, again = 0] = numbers(10, 2);
        const hasHistory = values[3] !== '';
        this.customers.push({
          id: text(0) ?? null,
          segment: text(1) ?? null,
          counted,
          history: hasHistory ? { first, last, repeats, paid, spend } : null,
          frequency,
          money,
          orders,
          again,
        });
        return areRead(text(0), text(1), counted, first, last, repeats, paid, spend, frequency, money, orders, again);
      }
      case 'refund': {
        const [day = 0, seconds = 0] = numbers(1, 2);
        const amount = moneyIn(values[3] ?? '');
        const [customer, number, channel, segment] = [text(0), text(4), text(5), text(6)];
        const [state, product] = [text(7), text(8)];
        const moment = values[1] === '' ? null : 86_400 * day + seconds;
        this.refunds.push([
          customer ?? null,
          moment,
          amount,
          number ?? null,
          channel ?? null,
          segment ?? null,
          state ?? '',
          product ?? null,
        ]);
        return areRead(customer, day, seconds, amount, number, channel, segment, state, product);
      }
      case 'move': {
        const counts = [...numbers(0, 3), moneyIn(values[3] ?? '')];
        this.moves.push(counts);
        return areRead(...counts);
      }
      case 'pair': {
        const [isOrdered = 0, day = 0, customers = 0] = numbers(2, 3);
        const [first, next] = [text(0), text(1)];
        this.pairs.pairs.push({ first: first ?? null, next: next ?? null, isOrdered: isOrdered === 1, day, customers });
        return areRead(first, next, isOrdered, day, customers);
      }
      case 'firstDay': {
        const [day = 0, customers = 0] = numbers(0, 2);
        this.pairs.firstDays.push([day, customers]);
        return areRead(day, customers);
      }
      case 'product': {
        const [purchases = 0, all = 0, place = 0] = numbers(1, 3);
        const name = text(0);
        this.pairs.products.push({ name: name ?? '', purchases, all, place });
        return areRead(name, purchases, all, place);
      }
      case 'event': {
        const counts = values.slice(1, 8).map((value) => (value === '' ? null : numberIn(value)));
        this.events.push([counts[0] ?? 0, text(0) ?? null, ...counts.slice(1)]);
        return areRead(text(0), ...counts);
      }
    }
  }

  /** `undefined` where the first row is none that says what was asked for. */
  contents(): ReportContents | undefined {
    const { request } = this;
    if (!request) return undefined;
    const [
      orders = 0,
      customers = 0,
      first = 0,
      last = 0,
      lines = 0,
      negative = 0,
      far = 0,
      losses = 0,
      days = 0,
      middle = 0,
    ] = this.totals;
    const reading = readingOf(request);
    const columns = columnsOf(request);
    const { settled, problems } =
      this.refunds.length > 0
        ? settledRows(this.refunds, columns, reading, request.choices)
        : { settled: { customers: [], orders: [] }, problems: [] };
    const near = nearMiddle(middle, middle + days, middle);
    const dayOf = ({ moment }: SettledOrder): number => Math.floor(moment / 86_400);
    const own = settled.orders.filter((order) => !near || (dayOf(order) >= near[0] && dayOf(order) <= near[1]));
    const ofRefunders = summedUp(own, request);
    const ends = [...(orders > 0 ? [first, last] : []), ...own.map(dayOf)];
    const summary: ReadSummary = {
      rows: this.states.reduce((sum, [, rows]) => sum + Number(rows), 0),
      used: orders + own.length,
      customers: customers + ofRefunders.customers.length,
      firstDay: ends.length === 0 ? 0 : serialOfDay(ends.reduce((least, day) => Math.min(least, day))),
      lastDay: ends.length === 0 ? 0 : serialOfDay(ends.reduce((most, day) => Math.max(most, day))),
      channels: [],
      problems: problemsOf(factsOf(this.states), {
        columns,
        refunds: request.choices.refunds,
        asksCurrency: false,
        far: far + settled.orders.length - own.length,
        lines,
        settled: problems,
      }),
      found: {
        statuses: [],
        currencies: [],
        offsets: [],
        eitherDates: 0,
        eitherAmounts: 0,
        ordersOfLines: 0,
        unpaid: 0,
        refunds: 0,
        maybeHundredths: false,
      },
      choices: request.choices,
      needs: [],
    };
    return {
      request,
      summary,
      negative: negative + own.filter(({ amount }) => amount < 0).length,
      unknown: this.unknown,
      answers: answersOf(
        [...this.customers, ...ofRefunders.customers],
        {
          period: [...this.periods.period, ...ofRefunders.periods('all')],
          channel: [...this.periods.channel, ...ofRefunders.periods('channel')],
          segment: [...this.periods.segment, ...ofRefunders.periods('segment')],
        },
        {
          newest: Math.round(summary.lastDay - serialOfDay(0)),
          losses: losses + lossesOf(own),
          events: this.events,
          moves: this.moves,
          pairs: this.pairs,
          settled: own,
        },
      ),
    };
  }
}

/** `undefined` where it is none that this version knows. */
function requestIn(text: string): ReportRequest | undefined {
  try {
    const request = JSON.parse(decodeURIComponent(text)) as ReportRequest;
    const isOne = Array.isArray(request.options.make) && typeof request.table === 'string' && Boolean(request.has);
    return isOne && typeof request.choices.statuses === 'object' ? request : undefined;
  } catch {
    return undefined;
  }
}

/** Which columns there were; what they were called is of no account any more. */
function columnsOf({
  has,
}: ReportRequest): Readonly<Partial<Record<Role, { readonly name: string; readonly kind: 'text' }>>> {
  const there: Partial<Record<Role, boolean>> = {
    amount: has.money,
    currency: has.currency,
    order: has.number,
    product: has.product,
    channel: has.channel,
    segment: has.segment,
  };
  return Object.fromEntries(roles.filter((role) => there[role]).map((role) => [role, { name: role, kind: 'text' }]));
}

function byCharacters(one: string | null, other: string | null): number {
  if (one === other) return 0;
  // Of two at one moment the one with a name says more.
  return one === null || (other !== null && one > other) ? 1 : -1;
}

/** Orders that were settled here, as the statement sums up all others. */
function summedUp(
  orders: readonly SettledOrder[],
  { options: { period } }: ReportRequest,
): {
  readonly customers: readonly CustomerRow[];
  readonly periods: (by: 'all' | 'channel' | 'segment') => readonly PeriodRow[];
} {
  const byCustomer = new Map<string | number, SettledOrder[]>();
  for (const order of orders) {
    const own = byCustomer.get(order.customer);
    if (own) own.push(order);
    else byCustomer.set(order.customer, [order]);
  }
  const dayOf = ({ moment }: SettledOrder): number => Math.floor(moment / 86_400);
  const periodOf = (order: SettledOrder): number => {
    const day = dayOf(order);
    // 29 December 1969 was a Monday.
    if (period === 'week') return Math.floor((day + 3) / 7);
    const date = new Date(day * 86_400_000);
    const months = 12 * date.getUTCFullYear() + date.getUTCMonth();
    return period === 'month' ? months : Math.floor(months / 3);
  };
  const firstOf = (own: readonly SettledOrder[], by: 'channel' | 'segment'): string | null =>
    [...own].sort((one, other) => one.moment - other.moment || byCharacters(one[by], other[by]))[0]?.[by] ?? null;
  const sum = (own: readonly SettledOrder[]): number => own.reduce((total, { amount }) => total + amount, 0);
  return {
    customers: [...byCustomer].map(([customer, own]): CustomerRow => {
      const counted = own.filter(({ amount }) => amount >= 0);
      const days = new Set(counted.map(dayOf));
      const first = Math.min(...days);
      const later = counted.filter((order) => dayOf(order) > first);
      return {
        id: String(customer),
        segment: firstOf(own, 'segment'),
        counted: 1,
        history:
          counted.length === 0
            ? null
            : {
                first,
                last: Math.max(...days),
                repeats: days.size - 1,
                paid: new Set(later.filter(({ amount }) => amount > 0).map(dayOf)).size,
                spend: sum(later),
              },
        frequency: own.filter(({ amount }) => amount > 0).length,
        money: sum(own),
        orders: own.length,
        again: new Set(own.map(dayOf)).size > 1 ? 1 : 0,
      };
    }),
    periods: (by) =>
      [...byCustomer.values()].flatMap((own): PeriodRow[] => {
        const name = by === 'all' ? null : firstOf(own, by);
        const periods = [...new Set(own.map(periodOf))].sort((one, other) => one - other);
        return periods.map((each, place): PeriodRow => {
          const before = periods[place - 1];
          const returned = before === undefined ? 0 : before === each - 1 ? 1 : 2;
          const money = sum(own.filter((order) => periodOf(order) === each));
          return { own: name, counts: [periods[0] ?? 0, each - (periods[0] ?? 0), returned, 1, money] };
        });
      }),
  };
}

/** Orders below 0 that give back no earlier order of the same amount. */
function lossesOf(orders: readonly SettledOrder[]): number {
  const dayOf = ({ moment }: SettledOrder): number => Math.floor(moment / 86_400);
  return orders.filter(
    (loss) =>
      loss.amount < 0 &&
      !orders.some(
        (paid) => paid.customer === loss.customer && paid.amount === -loss.amount && dayOf(paid) <= dayOf(loss),
      ),
  ).length;
}

/** What the statements of an engine would say, of the rows that it has sent. */
function answersOf(
  customers: readonly CustomerRow[],
  periods: Readonly<Record<'period' | 'channel' | 'segment', readonly PeriodRow[]>>,
  {
    newest,
    losses,
    events,
    moves,
    pairs,
    settled,
  }: {
    readonly newest: number;
    readonly losses: number;
    readonly events: readonly EngineRow[];
    readonly moves: readonly EngineRow[];
    readonly pairs: CopiedPairs;
    /** Orders of customers who gave something back. */
    readonly settled: readonly SettledOrder[];
  },
): EngineAnswers {
  const active = customers.flatMap(({ history, ...row }) =>
    history ? [{ ...row, ...history, recency: newest - history.last }] : [],
  );
  const columnOf = (rows: readonly { readonly counted: number }[], of: (row: number) => number): Float64Array => {
    const column = new Float64Array(rows.reduce((sum, { counted }) => sum + counted, 0));
    let at = 0;
    rows.forEach(({ counted }, row) => column.fill(of(row), at, (at += counted)));
    return column;
  };
  const inOrder = (['recency', 'frequency', 'money'] as const).map((quantity) =>
    columnOf(active, (row) => active[row]?.[quantity] ?? 0).sort(),
  );
  const placeIn = (names: readonly (string | null)[], own: string | null): number => {
    const place = names.indexOf(own);
    return place < 0 ? names.length : place;
  };
  const added = <Row>(
    rows: readonly Row[],
    keyOf: (row: Row) => readonly number[],
    of: (row: Row) => readonly number[],
  ): EngineRow[] => {
    const sums = new Map<string, number[]>();
    for (const row of rows) {
      const key = keyOf(row);
      const name = key.join(' ');
      const known = sums.get(name);
      if (known)
        of(row).forEach((value, place) => (known[key.length + place] = (known[key.length + place] ?? 0) + value));
      else sums.set(name, [...key, ...of(row)]);
    }
    return [...sums.values()];
  };
  const scoresOf = (cuts: Parameters<EngineAnswers['scoreGroups']>[1]) => {
    const above = (values: readonly number[], value: number): number => values.filter((cut) => value > cut).length;
    return ({ recency, frequency, money }: (typeof active)[number]): readonly number[] => [
      cuts.recency.length + 1 - above(cuts.recency, recency),
      1 + above(cuts.frequency, frequency),
      1 + above(cuts.money, money),
    ];
  };
  const answered = (rows: readonly EngineRow[]): Promise<readonly EngineRow[]> => Promise.resolve(rows);
  return {
    periods: (_, grouping) =>
      answered(
        (grouping ? periods[grouping.by] : periods.period).map(({ own, counts }) => [
          grouping ? placeIn(grouping.names, own) : 0,
          ...counts,
        ]),
      ),
    sizes: (by) => {
      const sizes = new Map<string | null, number>();
      for (const { own, counts } of periods[by])
        if (counts[1] === 0) sizes.set(own, (sizes.get(own) ?? 0) + (counts[3] ?? 0));
      return answered([...sizes]);
    },
    groups: ({ names }) =>
      answered(
        added(
          customers,
          ({ segment }) => [placeIn(names, segment)],
          ({ counted, orders, money, again }) => [counted, counted * orders, counted * money, counted * again],
        ),
      ),
    ranges: () =>
      answered([
        [inOrder[0]?.length ?? 0, ...inOrder.flatMap((values) => [values[0] ?? 0, values[values.length - 1] ?? 0])],
      ]),
    places: ({ places }) => answered([inOrder.flatMap((values) => places.map((place) => values[place] ?? 0))]),
    scoreGroups: (_, cuts) =>
      answered(
        added(active, scoresOf(cuts), ({ counted, money, recency }) => [counted, counted * money, counted * recency]),
      ),
    next: () => Promise.resolve(nextBack(pairs, settled, serialOfDay(newest))),
    revenue: (period) =>
      Promise.resolve(revenueBack(revenueIn(moves, period), settled, { period, asOf: serialOfDay(newest) })),
    events: () => Promise.resolve(events.length > 0 ? eventsIn(events) : null),
    ranking: (sizes) => {
      const of = (quantity: 'money' | 'frequency'): Float64Array =>
        columnOf(customers, (row) => customers[row]?.[quantity] ?? 0);
      return Promise.resolve(rankingOf({ money: of('money'), orders: of('frequency') }, sizes));
    },
    losses: () => answered([[losses]]),
    histories: (grouping, take) => {
      for (const { segment, first, last, repeats, paid, spend, counted } of active)
        take([grouping ? placeIn(grouping.names, segment) : 0, first, last, repeats, paid, spend, counted]);
      return Promise.resolve();
    },
    list: ({ cuts }) => {
      if (active.some(({ id }) => id === null)) return Promise.resolve(null);
      const scored = cuts ? scoresOf(cuts) : () => [0, 0, 0];
      return answered(
        active.map((row) => {
          const { id, recency, frequency, money, first, last, repeats, paid, spend } = row;
          return [idOfText(id ?? ''), recency, frequency, money, ...scored(row), first, last, repeats, paid, spend];
        }),
      );
    },
  };
}
