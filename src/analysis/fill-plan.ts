// What orders say of the inputs of a plan: prices, shares, repeat offers, refunds, season, and the facts of periods. Which
// inputs hold them, the template says.
import { dateOf } from '../numerics/days';
import type { CellContent, FilledFromTables } from '../plan';
import { plainName } from './plain-name';
import type { ProductLines, Orders } from './settle-orders';

/** An input of the model as it stands in the workbook. */
export interface FillableInput {
  readonly id: string;
  /** What the cells of a table are, in their order; a line over periods has a cell for each of them. */
  readonly cells: readonly { readonly row: string; readonly label: string }[];
  readonly label: string;
  readonly now: readonly CellContent[];
}

/** What of a model decides how orders are read into it. */
export interface FillableModel {
  readonly takes: FilledFromTables;
  readonly inputs: readonly FillableInput[];
  readonly products: readonly string[];
  readonly offers: readonly string[];
  readonly channels: readonly string[];
  readonly stages: readonly string[];
  readonly unit: 'week' | 'month' | 'quarter';
  /** The scenario that counts, from 1: its prices are those that are filled in. */
  readonly scenario: number;
}

export type Basis = 'orders' | 'customers' | 'months' | 'refunds' | 'spend';

/** One cell that could hold something else. */
export interface FillLine {
  readonly input: string;
  readonly cell: number;
  readonly label: string;
  readonly now: CellContent;
  readonly next: number;
  /** What it was computed from, and how many of them there are. */
  readonly basis: Basis;
  readonly count: number;
  /** Whether it is a fact of a period or an assumption of the plan. */
  readonly kind: 'plan' | 'fact';
}

/** Fewer than these say nothing. */
const leastOrders = 5;
/** A season is seen when every month of a year has come. */
const leastMonths = 12;
/** A share and a factor are not known better than this. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * The cells for which the orders hold something else than the model, in the order of its inputs; `until` is the last day
 * that is over and of which all orders are there.
 */
export function fillPlan(orders: Orders, model: FillableModel, until: number): readonly FillLine[] {
  const found = new Map<string, Omit<FillLine, 'label' | 'now' | 'input' | 'cell'>>();
  const put: Put = (what, place, next, basis, count, kind = 'plan') => {
    const input = model.takes[what];
    if (input !== undefined && Number.isFinite(next)) found.set(placeIn(input, place), { next, basis, count, kind });
  };
  if (orders.lines) ofProducts(orders, orders.lines, model, put);
  ofRefunds(orders, model, put);
  ofSeason(orders, put);
  ofFacts(orders, model, until, put);
  ofChannels(orders, model, until, put);
  return model.inputs.flatMap((input) =>
    input.cells.flatMap(({ row, label }, cell): FillLine[] => {
      const line = found.get(`${input.id} ${row === '' ? cell : row}`);
      const now = input.now[cell] ?? '';
      // What is there already is nothing to fill in.
      if (!line || line.next === now) return [];
      return [{ ...line, input: input.id, cell, label: label === '' ? input.label : label, now }];
    }),
  );
}

/** Which cell of an input: places from 1, and of a line its cell from 0. */
type Places = Readonly<
  Partial<Record<'scenario' | 'product' | 'offer' | 'month' | 'channel' | 'stage' | 'cell', number>>
>;

/** A cell as the input's id and its row, or its number in a line. */
export function placeIn(input: string, places: Places): string {
  const place = Object.entries(places).reduce(
    (text, [what, number]) => text.replace(`{${what}}`, String(number)),
    input,
  );
  return place.includes(' ') ? place : `${place} ${places.cell ?? 0}`;
}

type Put = (
  what: keyof FilledFromTables,
  place: Places,
  next: number,
  basis: Basis,
  count: number,
  kind?: FillLine['kind'],
) => void;

function ofProducts(
  orders: Orders,
  lines: ProductLines,
  { products, offers, scenario, unit }: FillableModel,
  put: Put,
): void {
  // One product may be written in several ways.
  const known = [...products, ...offers].map(plainName);
  const placeOfCode = lines.names.map((name) => known.indexOf(plainName(name)));
  const codeOf = (name: string): number => known.indexOf(plainName(name));
  const prices = pricesOf(lines, placeOfCode);
  const setPrice = (what: 'price' | 'offerPrice', place: Places, name: string): void => {
    const own = prices.get(codeOf(name)) ?? [];
    if (own.length >= leastOrders) put(what, { scenario, ...place }, median(own), 'orders', own.length);
  };
  products.forEach((name, index) => setPrice('price', { product: index + 1 }, name));
  offers.forEach((name, index) => setPrice('offerPrice', { offer: index + 1 }, name));

  // Whose first order was what, and who came back for an offer after how long.
  const firstDay = new Float64Array(orders.ids.length);
  const firstProduct = new Int32Array(orders.ids.length).fill(-1);
  const wanted = new Set(products.map(codeOf).filter((code) => code >= 0));
  forEachLine(lines, placeOfCode, (customer, day, product) => {
    if (firstDay[customer] === 0 || day < (firstDay[customer] ?? 0)) {
      firstDay[customer] = day;
      firstProduct[customer] = wanted.has(product) ? product : -1;
    } else if (day === firstDay[customer] && firstProduct[customer] === -1 && wanted.has(product))
      firstProduct[customer] = product;
  });
  const buyers = products.map((name) => countOf(firstProduct, codeOf(name)));
  const all = buyers.reduce((sum, each) => sum + each, 0);
  if (all >= leastOrders) {
    const shares = buyers.map((count) => rounded(count / all, 4));
    // The shares of a plan add up to one to the last digit.
    const rest = rounded(1 - shares.reduce((sum, each) => sum + each, 0), 4);
    const largest = shares.indexOf(Math.max(...shares));
    shares.forEach((share, index) =>
      put('share', { product: index + 1 }, index === largest ? rounded(share + rest, 4) : share, 'customers', all),
    );
  }
  offers.forEach((name, index) => {
    const code = codeOf(name);
    if (code < 0) return;
    const taken = new Map<number, number>();
    forEachLine(lines, placeOfCode, (customer, day, product) => {
      const first = firstDay[customer] ?? 0;
      if (product !== code || firstProduct[customer] === -1 || day <= first) return;
      taken.set(customer, Math.min(taken.get(customer) ?? Infinity, day - first));
    });
    if (all < leastOrders || taken.size === 0) return;
    put('offerRate', { offer: index + 1 }, rounded(taken.size / all, 4), 'customers', all);
    const delay = Math.max(1, Math.round(median([...taken.values()]) / daysOfUnit[unit]));
    put('offerDelay', { offer: index + 1 }, delay, 'customers', taken.size);
  });
}

const daysOfUnit = { week: 7, month: 365.25 / 12, quarter: 365.25 / 4 } as const;

function forEachLine(
  { customers, days, products }: ProductLines,
  placeOfCode: readonly number[],
  visit: (customer: number, day: number, product: number) => void,
): void {
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row] ?? -1;
    if (customer >= 0) visit(customer, days[row] ?? 0, placeOfCode[products[row] ?? -1] ?? -1);
  }
}

/** What one piece of each product cost, order by order. */
export function pricesOf(
  { customers, products, amounts, quantities }: ProductLines,
  placeOfCode: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const prices = new Map<number, number[]>();
  for (let row = 0; row < customers.length; row++) {
    const product = placeOfCode[products[row] ?? -1] ?? -1;
    const amount = amounts?.[row] ?? NaN;
    const quantity = quantities === null ? 1 : (quantities[row] ?? NaN);
    // A line of nothing is a present, no price.
    if ((customers[row] ?? -1) < 0 || product < 0 || !(amount > 0) || !(quantity > 0)) continue;
    const own = prices.get(product);
    if (own) own.push(amount / quantity);
    else prices.set(product, [amount / quantity]);
  }
  return prices;
}

function countOf(values: Int32Array, value: number): number {
  return value < 0 ? 0 : values.reduce((count, each) => (each === value ? count + 1 : count), 0);
}

/** Of the money of first orders what was given back. */
function ofRefunds({ summary, firstMoney }: Orders, { scenario }: FillableModel, put: Put): void {
  if (summary.found.refunds === 0 || firstMoney === null || firstMoney.paid <= 0) return;
  put('refundRate', { scenario }, rounded(firstMoney.givenBack / firstMoney.paid, 4), 'refunds', summary.found.refunds);
}

/** How strong each month of the year is, over whole months: its orders a day beside those of all days. */
function ofSeason({ customers, days, summary: { firstDay, lastDay } }: Orders, put: Put): void {
  const first = nextMonth(firstDay - 1);
  const end = nextMonth(lastDay + 1) > lastDay + 1 ? monthOf(lastDay + 1) : lastDay + 1;
  if (firstDay === 0 || monthsBetween(first, end) < leastMonths) return;
  const orders = new Float64Array(12);
  const dayCounts = new Float64Array(12);
  for (let day = first; day < end; day++) {
    const month = dateOf(day).getUTCMonth();
    dayCounts[month] = (dayCounts[month] ?? 0) + 1;
  }
  let all = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if ((customers[row] ?? -1) < 0 || day < first || day >= end) continue;
    const month = dateOf(day).getUTCMonth();
    orders[month] = (orders[month] ?? 0) + 1;
    all++;
  }
  const perDay = Array.from(orders, (count, month) => count / (dayCounts[month] ?? 1));
  const mean = perDay.reduce((sum, each) => sum + each, 0) / 12;
  if (all < 12 * leastOrders) return;
  perDay.forEach((each, month) =>
    put('season', { month: month + 1 }, rounded(each / mean, 3), 'months', monthsBetween(first, end)),
  );
}

/** The first days of the periods of a line of the model, and the day after the last one; none without such a line. */
export function periodsOfModel({ inputs, unit }: FillableModel, takes: string | undefined): readonly number[] {
  const line = (takes ?? '').replace(/\{\w+\}/g, '1');
  const numberOf = (id: string): number => Number(inputs.find((input) => input.id === id)?.now[0]);
  const periods = inputs.find(({ id }) => id === line)?.cells.length ?? 0;
  const first = numberOf('first_period');
  const months = numberOf('period_months');
  if (!(first > 0) || periods === 0) return [];
  const starts = [first];
  for (let period = 0; period < periods; period++) {
    const start = starts[period] ?? 0;
    starts.push(unit === 'week' ? start + 7 : addMonths(start, months > 0 ? months : 1));
  }
  return starts;
}

/** New customers by the channel of their first order. */
function ofChannels(orders: Orders, model: FillableModel, until: number, put: Put): void {
  const { customers, days, moments, channels, channelNames, ids, summary } = orders;
  const starts = periodsOfModel(model, model.takes.customersOfChannel);
  const known = model.channels.map(plainName);
  if (channels === null || starts.length < 2) return;
  const places = channelNames.map((name) => known.indexOf(plainName(name)));
  const first = new Float64Array(ids.length);
  const channelOf = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < days.length; row++) {
    const customer = customers[row] ?? -1;
    const moment = moments[row] ?? 0;
    if (customer < 0 || (first[customer] !== 0 && moment >= (first[customer] ?? 0))) continue;
    first[customer] = moment;
    channelOf[customer] = places[channels[row] ?? -1] ?? -1;
  }
  for (let period = 0; period + 1 < starts.length; period++) {
    const [start = 0, end = 0] = [starts[period], starts[period + 1]];
    if (start < summary.firstDay || end - 1 > until) continue;
    known.forEach((_, channel) => {
      const count = first.reduce(
        (sum, moment, customer) => sum + (channelOf[customer] === channel && moment >= start && moment < end ? 1 : 0),
        0,
      );
      const place = { channel: channel + 1, stage: model.stages.length, cell: period };
      put('customersOfChannel', place, count, 'customers', count, 'fact');
    });
  }
}

/** New customers and money of the periods that are over. */
function ofFacts(orders: Orders, model: FillableModel, until: number, put: Put): void {
  const starts = periodsOfModel(model, model.takes.customers);
  const periods = starts.length - 1;
  if (periods < 1) return;
  const over = starts.slice(1).filter((end) => end - 1 <= until).length;
  const { customers, days, amounts, ids, summary } = orders;
  // A period of before the first order is not one without orders: the table does not know it.
  const firstKnown = starts.findIndex((start) => start >= summary.firstDay);
  const from = firstKnown < 0 ? over : firstKnown;
  if (over <= from) return;
  const firsts = new Float64Array(ids.length);
  for (let row = 0; row < days.length; row++) {
    const customer = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (customer >= 0 && (firsts[customer] === 0 || day < (firsts[customer] ?? 0))) firsts[customer] = day;
  }
  const periodOf = (day: number): number => {
    for (let period = from; period < over; period++)
      if (day >= (starts[period] ?? 0) && day < (starts[period + 1] ?? 0)) return period;
    return -1;
  };
  const fresh = new Float64Array(periods);
  for (const day of firsts) {
    const period = day > 0 ? periodOf(day) : -1;
    if (period >= 0) fresh[period] = (fresh[period] ?? 0) + 1;
  }
  const money = new Float64Array(periods);
  const counts = new Float64Array(periods);
  for (let row = 0; row < days.length; row++) {
    const period = (customers[row] ?? -1) < 0 ? -1 : periodOf(days[row] ?? 0);
    if (period < 0) continue;
    money[period] = (money[period] ?? 0) + (amounts?.[row] ?? 0);
    counts[period] = (counts[period] ?? 0) + 1;
  }
  for (let period = from; period < over; period++) {
    put('customers', { cell: period }, fresh[period] ?? 0, 'customers', fresh[period] ?? 0, 'fact');
    if (amounts)
      put('revenue', { cell: period }, rounded(money[period] ?? 0, 2), 'orders', counts[period] ?? 0, 'fact');
  }
  put('until', {}, (starts[over] ?? 1) - 1, 'orders', summary.used, 'fact');
}

function monthOf(day: number): number {
  return day - dateOf(day).getUTCDate() + 1;
}

function nextMonth(day: number): number {
  return addMonths(monthOf(day), 1);
}

function monthsBetween(first: number, end: number): number {
  const [from, to] = [dateOf(first), dateOf(end)];
  return 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
}

/** The same day so many months later, or the last one of a month that is shorter. */
function addMonths(day: number, months: number): number {
  const date = dateOf(day);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const gone = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return day + (first + (Math.min(date.getUTCDate(), length) - 1) * 86_400_000 - gone) / 86_400_000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
