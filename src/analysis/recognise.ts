// Which column of a table of orders is which: by its heading, and where no heading says it, by its cells.
import { lastSerial } from '../numerics/days';
import { hasAmounts, roles, type Columns, type Role, type SheetValue, type TableSample } from './contract';
import { headingWords, otherMeanings } from './headings';
import { isErrorText } from './sheet-errors';
import { statusMeaning } from './statuses';
import { currencyNamed, readTextAmount } from './text-amounts';
import { readTextDate } from './text-dates';

/** Any heading that names a role counts more than anything that cells can say. */
const headingBase = 1000;
/** A word further down its list loses at most this. */
const wordSpan = 300;
/** Below this nothing fits. */
const leastScore = 40;

/** What is looked for column by column; which of two dates is that of the payment is seen when both are known. */
const soughtRoles = roles.filter((role) => role !== 'paid');

/**
 * The column of each role. Headings decide before cells; no column has two roles; a role without a fitting column is left
 * out.
 */
export function recognise(sample: TableSample): Columns {
  const columnCount = Math.max(sample.headings.length, ...sample.rows.map((row) => row.length));
  const found: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const scores = soughtRoles.flatMap((role) =>
    Array.from({ length: columnCount }, (_, column) => ({ role, column, score: scoreOf(role, column, sample) })),
  );
  // The surest first; of equals the column further to the left.
  scores.sort((one, other) => other.score - one.score || one.column - other.column);
  for (const { role, column, score } of scores) {
    if (score < leastScore || role in found || taken.has(column)) continue;
    found[role] = column;
    taken.add(column);
  }
  return withEvents(withAmount(withPaymentDate(withAddress(found, sample, taken), sample, taken)));
}

/**
 * People share their names: where addresses, phone numbers or ids stand beside a column of bare names, these say who ordered.
 * A company is its name, whoever of it wrote.
 */
function withAddress(found: Columns, sample: TableSample, taken: ReadonlySet<number>): Columns {
  const { customer } = found;
  if (customer === undefined || isCompany(plainHeading(sample.headings[customer] ?? ''))) return found;
  const filled = (column: number): readonly SheetValue[] =>
    sample.rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && !isErrorText(cell));
  const names = filled(customer);
  if (names.length === 0 || shareOf(names, (cell) => isText(cell) && !/[\d@]/.test(String(cell))) < most) return found;
  const addresses = sample.headings.flatMap((heading, column) => {
    const cells = filled(column);
    if (taken.has(column) || cells.length < most * names.length) return [];
    const isAddress = shareOf(cells, (cell) => /^\s*\S+@\S+\.\S+\s*$/.test(String(cell))) >= most;
    const isNumber = headingScore('customer', heading) > 0 && shareOf(cells, (cell) => /\d/.test(String(cell))) >= most;
    // An address stays the same where one number serves a family and another is written in three ways.
    return isAddress || isNumber ? [{ column, rank: isAddress ? 0 : 1 }] : [];
  });
  const [surest] = addresses.sort((one, other) => one.rank - other.rank);
  return surest === undefined ? found : { ...found, customer: surest.column };
}

function isCompany(heading: string): boolean {
  return /контрагент|заказчик|компани|организаци|company|account|organi[sz]ation|公司|企业|công ty/.test(heading);
}

/** Of two dates that of the payment is known by its heading; the other one is that of the order. */
function withPaymentDate(found: Columns, sample: TableSample, taken: ReadonlySet<number>): Columns {
  const { date } = found;
  if (date === undefined) return found;
  const isPayment = (column: number): boolean => headingScore('paid', sample.headings[column] ?? '') > 0;
  const others = sample.headings
    .map((heading, column) => ({ column, score: taken.has(column) ? 0 : scoreOf('date', column, sample), heading }))
    .filter(({ score, heading }) => score >= headingBase && plainHeading(heading) !== '')
    .sort((one, other) => other.score - one.score);
  const other = others.find(({ column }) => isPayment(column) !== isPayment(date));
  if (!other) return found;
  return isPayment(date) ? { ...found, date: other.column, paid: date } : { ...found, paid: other.column };
}

/** A price without a quantity is what was paid. */
function withAmount(found: Columns): Columns {
  const { price, ...others } = found;
  const isAmount = found.amount === undefined && price !== undefined && found.quantity === undefined;
  return isAmount ? { ...others, amount: price } : found;
}

/** Where orders with numbers and amounts name an event, tickets to it were bought; else each row is what somebody did, and no order. */
function withEvents(found: Columns): Columns {
  const { event, order, ...others } = found;
  if (event === undefined) return found;
  if (order !== undefined && hasAmounts(found)) return { product: event, ...others, order };
  return { ...others, event };
}

function scoreOf(role: Role, column: number, sample: TableSample): number {
  const cells = sample.rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && !isErrorText(cell));
  const formats = sample.formats.map((row) => row[column] ?? '');
  const heading = headingScore(role, sample.headings[column] ?? '');
  const content = cells.length === 0 ? 0 : contentScore[role](cells, formats);
  // A heading that the cells contradict is a heading of something else.
  if (heading > 0) return cells.length > 0 && content < 0 ? 0 : heading + content;
  // What a heading says otherwise is not to be overruled by the cells.
  const text = sample.headings[column] ?? '';
  const isNamedOtherwise =
    roles.some((other) => other !== role && headingScore(other, text) > 0) || meansOther(role, plainHeading(text));
  return isNamedOtherwise ? 0 : content;
}

/** Whether a heading holds a word that makes it speak of something else, and `word` does not. */
function meansOther(role: Role, heading: string, word = ''): boolean {
  return otherMeanings[role].some((meaning) => holds(heading, plainHeading(meaning)) && !holds(word, meaning));
}

/** Lower case, words parted by single spaces: `CustomerID`, `customer_id` and `Customer ID` are one heading. */
function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_.\-–—/\\,:;№#()[\]"'«»*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Scripts without spaces between words: there a word may stand inside others. */
const unspaced = /[\u2e80-\uffef]/;

function holds(heading: string, word: string): boolean {
  if (unspaced.test(word)) return heading.includes(word);
  // Russian endings: `скидк` stands for `скидка` and `скидки`, but `id` is no part of `paid`.
  return ` ${heading}`.includes(` ${word}`) && (word.length > 3 || ` ${heading} `.includes(` ${word} `));
}

function headingScore(role: Role, text: string): number {
  const heading = plainHeading(text);
  if (heading === '') return 0;
  const words = headingWords[role];
  let best = 0;
  words.forEach((each, index) => {
    const word = plainHeading(each);
    if (!holds(heading, word)) return;
    const isWhole = heading === word;
    const share = word.length / heading.length;
    if (!isWhole && meansOther(role, heading, word)) return;
    const score = headingBase + wordSpan * (1 - index / words.length) + (isWhole ? 600 : 300 * share);
    best = Math.max(best, score);
  });
  return best;
}

/** What a heading alone says of its column: a role, or none. */
export function namesRole(text: string): readonly Role[] {
  let best: { readonly role: Role; readonly score: number } | undefined;
  for (const role of soughtRoles) {
    const score = headingScore(role, text);
    if (score > (best?.score ?? 0)) best = { role, score };
  }
  return best ? [best.role] : [];
}

/** Whether a heading says that its amounts are in hundredths. */
export function namesHundredths(heading: string): boolean {
  return /\b(?:cents?|kopecks?|minor)\b|копе|копейк|（分）|\(分\)|[^积得部]分$/iu.test(heading.replaceAll('_', ' '));
}

type Score = (cells: readonly SheetValue[], formats: readonly string[]) => number;

function shareOf(cells: readonly SheetValue[], holdsFor: (cell: SheetValue) => boolean): number {
  return cells.filter(holdsFor).length / cells.length;
}

/** Days of the years 1980 to 2100: other numbers are hardly dates of orders. */
function mayBeDay(cell: SheetValue): boolean {
  return typeof cell === 'number' && cell >= 29_221 && cell < 73_416;
}

function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd]/.test(bare) || /年|月|日/.test(format);
}

function isTextDate(cell: SheetValue): boolean {
  return typeof cell === 'string' && readTextDate(cell) !== undefined;
}

const most = 0.7;

/** Values that say the state of an order: a few, again and again. */
function maySayStatus(cells: readonly SheetValue[]): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  return shareOf(texts, (text) => statusMeaning(String(text)) !== undefined) >= most;
}

function isText(cell: SheetValue): boolean {
  return typeof cell === 'string' && !isTextDate(cell) && readTextAmount(cell) === undefined;
}

/** How well the cells alone fit a role; below zero where they can't be it. */
const contentScore: Readonly<Record<Role, Score>> = {
  date: (cells, formats) => {
    const isDated = formats.some(isDateFormat);
    const days = shareOf(cells, mayBeDay);
    if (shareOf(cells, isTextDate) >= most) return 90;
    if (isDated && shareOf(cells, (cell) => typeof cell === 'number' && cell > 0 && cell <= lastSerial) >= most) {
      return 100;
    }
    // Numbers without a date's format may be ids or amounts as well: a heading must say that they are dates.
    if (days >= most) return 10;
    // Numbers as 20260131.
    if (shareOf(cells, (cell) => typeof cell === 'number' && readTextDate(String(cell)) !== undefined) >= most)
      return 80;
    return -1;
  },
  amount: (cells, formats) => {
    if (formats.some(isDateFormat)) return -1;
    const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
    // Amounts typed as text are a problem to be counted, not another column.
    if (numbers.length / cells.length < 0.3) {
      const read = shareOf(cells, (cell) => typeof cell === 'string' && readTextAmount(cell) !== undefined);
      if (read >= most) {
        const named = shareOf(cells, (cell) => readTextAmount(String(cell))?.currency !== undefined);
        return named >= most ? 95 : 0;
      }
      return shareOf(cells, (cell) => typeof cell === 'string' && /\d/.test(cell) && !isTextDate(cell)) >= most
        ? 0
        : -1;
    }
    const decimals = numbers.filter((cell) => !Number.isInteger(cell)).length / numbers.length;
    const isMoney = formats.some((format) => /[$€£¥₽₫₴₸₩₹]|р\.|руб|"\s*[A-Z]{3}\s*"/.test(format));
    if (isMoney) return 95;
    if (decimals > 0.2) return 85;
    return 20;
  },
  customer: (cells, formats) => {
    if (formats.some(isDateFormat) || shareOf(cells, isTextDate) >= most) return -1;
    if (shareOf(cells, (cell) => typeof cell === 'number' && !Number.isInteger(cell)) > 0.2) return -1;
    const texts = shareOf(cells, (cell) => typeof cell === 'string');
    const withDigitOrAt = shareOf(cells, (cell) => typeof cell === 'string' && /[\d@]/.test(cell));
    const distinct = new Set(cells).size / cells.length;
    // Ids look like `C-0012` or an address; plain whole numbers may be anything.
    if (cells.length > 2 && texts >= most && withDigitOrAt >= most && distinct > 0.2) return 60;
    return 5;
  },
  channel: (cells, formats) => {
    if (formats.some(isDateFormat) || shareOf(cells, (cell) => typeof cell === 'string') < most) return -1;
    const distinct = new Set(cells).size;
    const short = shareOf(cells, (cell) => String(cell).length <= 40);
    const digits = shareOf(cells, (cell) => /\d/.test(String(cell)));
    // A few words that come again and again.
    return cells.length >= 6 && short === 1 && digits < 0.2 && distinct <= cells.length / 2 ? 50 : 0;
  },
  order: (cells, formats) => {
    if (formats.some(isDateFormat) || shareOf(cells, isTextDate) >= most) return -1;
    if (shareOf(cells, (cell) => typeof cell === 'number' && !Number.isInteger(cell)) > 0.2) return -1;
    // `#1001`: nothing else is written like that.
    if (shareOf(cells, (cell) => typeof cell === 'string' && /^#\d+$/.test(cell)) >= most) return 80;
    return shareOf(cells, (cell) => /\d/.test(String(cell))) < most ? -1 : 0;
  },
  status: (cells, formats) => {
    if (formats.some(isDateFormat)) return -1;
    if (maySayStatus(cells)) return 60;
    const isWord = (cell: SheetValue): boolean => typeof cell === 'boolean' || isText(cell);
    return shareOf(cells, isWord) < most ? -1 : 0;
  },
  currency: (cells) => {
    if (shareOf(cells, (cell) => typeof cell === 'string' && currencyNamed(cell) !== undefined) < most) return -1;
    return new Set(cells).size < cells.length ? 70 : 0;
  },
  paid: () => 0,
  quantity: (cells, formats) => {
    if (formats.some(isDateFormat)) return -1;
    return shareOf(cells, (cell) => readsAsNumber(cell)) < most ? -1 : 0;
  },
  price: (cells, formats) => {
    if (formats.some(isDateFormat)) return -1;
    return shareOf(cells, (cell) => readsAsNumber(cell)) < most ? -1 : 0;
  },
  product: (cells, formats) => (formats.some(isDateFormat) || shareOf(cells, isTextDate) >= most ? -1 : 0),
  event: (cells, formats) => {
    if (formats.some(isDateFormat) || shareOf(cells, isTextDate) >= most) return -1;
    return shareOf(cells, (cell) => typeof cell === 'string') < most ? -1 : 0;
  },
  segment: (cells, formats) => {
    if (formats.some(isDateFormat) || shareOf(cells, isTextDate) >= most) return -1;
    // A few that come again and again: a column with another one in each row is no segment, whatever it is called.
    return cells.length >= 6 && new Set(cells).size > cells.length / 2 ? -1 : 0;
  },
};

function readsAsNumber(cell: SheetValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readTextAmount(cell) !== undefined);
}
