/**
 * Excel's own functions, each written from its page in Microsoft's documentation. IF, IFERROR and CHOOSE, which leave some
 * of their arguments uncomputed, are in `compile.ts`.
 */
import { Unknown } from './cannot-compute';
import type { ArrayPart, ScalarPart } from './parts';
import type { Scalar, Value } from './values';
import {
  areEqual,
  compareScalars,
  criterion,
  errors,
  ErrorValue,
  finite,
  Matrix,
  matrixOf,
  powerOf,
  toLogical,
  toNumber,
  wildcard,
} from './values';

/**
 * What a function makes of an argument: one `scalar` (an array computes once for each of its cells), an array or a
 * range as a `matrix`, a `range` that Excel demands to be one, or `any` of them as it comes.
 */
export type ParameterKind = 'scalar' | 'matrix' | 'range' | 'any';

export interface ExcelFunction {
  readonly least: number;
  readonly most: number;
  readonly kind: (index: number) => ParameterKind;
  /** `scalar` arguments are no matrices, `matrix` and `range` arguments are. */
  readonly call: (values: readonly Value[]) => Value;
  /**
   * The same for arguments whose shapes are known beforehand, without arrays in between: `scalar` ones are scalars.
   * Undefined where these are none that it is quick for.
   */
  readonly quick?: (parts: readonly KnownPart[]) => (() => Scalar) | undefined;
  /** The same for one scalar and nothing else. */
  readonly ofOne?: (value: Scalar) => Scalar;
  /** It can give an array where it is given no array for a scalar. */
  readonly mayGiveArray?: true;
}

type KnownPart = ScalarPart | ArrayPart;

type Result = number | ErrorValue;

const several = 254;

/** Numbers in, a number out; arguments left out at the end are `undefined`. */
function numeric(least: number, most: number, compute: (...numbers: number[]) => Result): ExcelFunction {
  return {
    least,
    most,
    kind: () => 'scalar',
    call: (values) => {
      const numbers: number[] = [];
      for (const value of values) {
        const number = value instanceof Matrix ? errors.value : toNumber(value);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
      const result = compute(...numbers);
      return typeof result === 'number' ? finite(result) : result;
    },
    quick: (parts) => {
      const [first, second, ...more] = scalarsOf(parts) ?? [];
      if (!first || more.length > 0) return undefined;
      if (!second)
        return () => {
          const one = numberOf(first());
          if (typeof one !== 'number') return one;
          const result = compute(one);
          return typeof result === 'number' ? finite(result) : result;
        };
      return () => {
        const one = numberOf(first());
        if (typeof one !== 'number') return one;
        const other = numberOf(second());
        if (typeof other !== 'number') return other;
        const result = compute(one, other);
        return typeof result === 'number' ? finite(result) : result;
      };
    },
  };
}

function numberOf(value: Scalar): number | ErrorValue {
  return typeof value === 'number' ? value : toNumber(value);
}

/** Undefined where one of them is none. */
function scalarsOf(parts: readonly KnownPart[]): readonly (() => Scalar)[] | undefined {
  const found = parts.flatMap((part) => (part.kind === 'scalar' ? part.value : []));
  return found.length === parts.length ? found : undefined;
}

/** Undefined where one of them is none, or has another size than the first. */
function arraysOf(parts: readonly KnownPart[]): readonly ArrayPart[] | undefined {
  const [first] = parts;
  const found = parts.flatMap((part) =>
    part.kind === 'array' && first?.kind === 'array' && part.rows === first.rows && part.columns === first.columns
      ? part
      : [],
  );
  return found.length === parts.length ? found : undefined;
}

/** An aggregate that needs one number at a time: `initial` is what it is before the first, `empty` what it is of none. */
function folding(initial: number, step: (sofar: number, number: number) => number, empty: number): ExcelFunction {
  const whole = aggregate((numbers) => (numbers.length === 0 ? empty : numbers.reduce(step, initial)));
  return {
    ...whole,
    quick: (parts) => () => {
      let sofar = initial;
      let count = 0;
      for (const part of parts) {
        if (part.kind === 'scalar') {
          const number = numberOf(part.value());
          if (typeof number !== 'number') return number;
          sofar = step(sofar, number);
          count += 1;
          continue;
        }
        const { cells, at } = part;
        const length = part.rows * part.columns;
        for (let index = 0; index < length; index++) {
          const value = cells ? (cells[index]?.value ?? null) : at(index);
          if (typeof value === 'number') {
            sofar = step(sofar, value);
            count += 1;
          } else if (value instanceof ErrorValue) return value;
        }
      }
      return count === 0 ? empty : finite(sofar);
    },
  };
}

/** Numbers from ranges, where texts, logicals and blanks are passed over, and from arguments, where they count. */
function aggregate(compute: (numbers: readonly number[]) => Result): ExcelFunction {
  return {
    least: 1,
    most: several,
    kind: () => 'any',
    call: (values) => {
      const numbers = numbersIn(values);
      if (numbers instanceof ErrorValue) return numbers;
      const result = compute(numbers);
      return typeof result === 'number' ? finite(result) : result;
    },
  };
}

function numbersIn(values: readonly Value[]): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const value of values) {
    if (value instanceof Matrix) {
      for (const one of value.values) {
        if (typeof one === 'number') numbers.push(one);
        else if (one instanceof ErrorValue) return one;
      }
    } else {
      const number = toNumber(value);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function information(test: (value: Scalar) => boolean): ExcelFunction {
  return { least: 1, most: 1, kind: () => 'scalar', call: ([value]) => test(scalar(value)), ofOne: test };
}

function scalar(value: Value | undefined): Scalar {
  return value instanceof Matrix ? (value.values[0] ?? null) : (value ?? null);
}

/** `decisive`: the value of which one is enough. */
function logicals(decisive: boolean): ExcelFunction {
  return {
    least: 1,
    most: several,
    kind: () => 'any',
    call: (values) => {
      const found: boolean[] = [];
      for (const value of values) {
        const isMatrix = value instanceof Matrix;
        for (const one of isMatrix ? value.values : [value]) {
          if (one instanceof ErrorValue) return one;
          if (isMatrix && (one === null || typeof one === 'string')) continue;
          const logical = toLogical(one);
          if (typeof logical !== 'boolean') return logical;
          found.push(logical);
        }
      }
      return found.length === 0 ? errors.value : found.includes(decisive) === decisive;
    },
    quick: (parts) => {
      const values = scalarsOf(parts);
      return (
        values &&
        (() => {
          let isDecided = false;
          for (const value of values) {
            const one = value();
            const logical = typeof one === 'boolean' ? one : toLogical(one);
            if (typeof logical !== 'boolean') return logical;
            if (logical === decisive) isDecided = true;
          }
          return isDecided === decisive;
        })
      );
    },
  };
}

function counting(counts: (value: Scalar, isDirect: boolean) => boolean): ExcelFunction {
  return {
    least: 1,
    most: several,
    kind: () => 'any',
    call: (values) => {
      let count = 0;
      for (const value of values) {
        if (!(value instanceof Matrix)) count += counts(value, true) ? 1 : 0;
        else for (const one of value.values) count += counts(one, false) ? 1 : 0;
      }
      return count;
    },
    quick: (parts) => () => {
      let count = 0;
      for (const part of parts) {
        if (part.kind === 'scalar') {
          count += counts(part.value(), true) ? 1 : 0;
          continue;
        }
        const { cells, at } = part;
        const length = part.rows * part.columns;
        for (let index = 0; index < length; index++) {
          if (counts(cells ? (cells[index]?.value ?? null) : at(index), false)) count += 1;
        }
      }
      return count;
    },
  };
}

/** The places where every pair of a range and a criterion holds, from `first` on in `values`. */
function matching(values: readonly Value[], first: number, like?: Matrix): number[] | ErrorValue {
  let places: number[] | undefined;
  const shape = like ?? matrixOf(values[first] ?? null);
  for (let index = first; index < values.length; index += 2) {
    const range = matrixOf(values[index] ?? null);
    if (range.rows !== shape.rows || range.columns !== shape.columns) return errors.value;
    const fits = criterion(scalar(values[index + 1]));
    if (places) places = places.filter((place) => fits(range.values[place] ?? null));
    else {
      places = [];
      for (let place = 0; place < range.values.length; place++) {
        if (fits(range.values[place] ?? null)) places.push(place);
      }
    }
  }
  return places ?? errors.value;
}

function sumAt(range: Matrix, places: readonly number[]): Result {
  let sum = 0;
  for (const place of places) {
    const value = range.values[place];
    if (typeof value === 'number') sum += value;
    else if (value instanceof ErrorValue) return value;
  }
  return finite(sum);
}

/** Half away from zero, `up` away from it, `down` towards it; of the number's fifteen digits, as Excel sees it. */
function rounded(value: number, digits: number, way: 'half' | 'up' | 'down'): number {
  const places = Math.trunc(digits);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  const whole = way === 'half' ? Math.round(shifted) : way === 'up' ? Math.ceil(shifted) : Math.floor(shifted);
  return Math.sign(value) * Number(`${whole}e${-places}`);
}

const dayInMilliseconds = 86_400_000;
/** 30 December 1899: the day before Excel's first one, but for the 29 February 1900 that Excel counts. */
const dayZero = Date.UTC(1899, 11, 30) / dayInMilliseconds;
const inventedDay = 60;
/** 31 December 9999. */
const lastDay = 2_958_465;

interface CalendarDay {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function calendarDay(serial: number): CalendarDay | ErrorValue {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastDay) return errors.number;
  if (whole === 0) return { year: 1900, month: 0, day: 0 };
  if (whole === inventedDay) return { year: 1900, month: 1, day: 29 };
  const date = new Date((whole + (whole < inventedDay ? 1 : 0) + dayZero) * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** Months and days outside their year and month run on into the next or the one before. */
function serialOf(year: number, month: number, day: number): Result {
  const days = Date.UTC(year, month, 1) / dayInMilliseconds - dayZero;
  const serial = days - (days <= inventedDay ? 1 : 0) + day - 1;
  return serial < 0 || serial > lastDay ? errors.number : serial;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function monthsOn(serial: number, months: number, isEnd: boolean): Result {
  const start = calendarDay(serial);
  if (start instanceof ErrorValue) return start;
  const month = start.month + Math.trunc(months);
  const last = daysInMonth(start.year, month);
  return serialOf(start.year, month, isEnd ? last : Math.min(start.day, last));
}

function dayPart(part: (day: CalendarDay) => number): ExcelFunction {
  return numeric(1, 1, (serial = 0) => {
    const day = calendarDay(serial);
    return day instanceof ErrorValue ? day : part(day);
  });
}

/** Day 1 of the week by return type: 1 and 17 are Sunday, 2 and 11 Monday, 12 Tuesday … 16 Saturday. */
function weekday(serial: number, type: number): Result {
  if (serial < 0 || serial > lastDay) return errors.number;
  // 0 for Sunday.
  const day = (Math.floor(serial) + 6) % 7;
  if (type === 1 || type === 17) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  if (Number.isInteger(type) && type >= 11 && type <= 16) return ((day + 7 - (type - 10)) % 7) + 1;
  return errors.number;
}

/** What a payment of 1 per period is worth at the end, and what 1 has become. */
function annuity(rate: number, periods: number, type: number): { readonly growth: number; readonly payments: number } {
  const growth = (1 + rate) ** periods;
  const payments = rate === 0 ? periods : ((1 + (type === 0 ? 0 : rate)) * (growth - 1)) / rate;
  return { growth, payments };
}

function netPresentValue(rate: number, flows: readonly number[]): number {
  // From the last flow to the first, so that no power is needed.
  return flows.reduceRight((later, flow) => (later + flow) / (1 + rate), 0);
}

/** Newton's method from the guess: at most 20 steps until the rate is accurate within 0.00001 percent, as documented. */
function internalRate(flows: readonly number[], guess: number): Result {
  if (guess <= -1) return errors.value;
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return errors.number;
  let rate = guess;
  for (let step = 0; step < 20; step++) {
    let value = 0;
    let slope = 0;
    // Horner's rule in the discount factor, for the value and its derivative.
    for (let period = flows.length - 1; period >= 0; period--) {
      slope = (slope - value / (1 + rate)) / (1 + rate);
      value = value / (1 + rate) + (flows[period] ?? 0);
    }
    const next = rate - value / slope;
    if (!Number.isFinite(next)) return errors.number;
    if (Math.abs(next - rate) <= 1e-7) return next > -1 ? next : errors.number;
    rate = next;
  }
  return errors.number;
}

function cellAt(matrix: Matrix, index: number): Scalar {
  return matrix.values[index] ?? null;
}

function isSameKind(one: Scalar, other: Scalar): boolean {
  return typeof one === typeof other && one !== null && !(one instanceof ErrorValue);
}

/** The place of what equals, or nothing; texts may hold wildcards. */
function exactPlace(wanted: Scalar, list: readonly Scalar[]): number | undefined {
  const found = list.findIndex(equals(wanted));
  return found < 0 ? undefined : found;
}

function equals(wanted: Scalar): (one: Scalar) => boolean {
  if (typeof wanted === 'number') return (one) => typeof one === 'number' && areEqual(one, wanted);
  const fits = typeof wanted === 'string' ? wildcard(wanted) : undefined;
  return (one) =>
    fits ? typeof one === 'string' && fits(one) : isSameKind(one, wanted) && compareScalars(one, wanted) === 0;
}

/** The last place of an ascending list that is not above; by halves, over what is of another kind, as Excel looks. */
function ascendingPlace(wanted: Scalar, list: readonly Scalar[]): number | undefined {
  let low = 0;
  let high = list.length - 1;
  let found: number | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let place = middle;
    while (place <= high && !isSameKind(list[place] ?? null, wanted)) place += 1;
    if (place > high) high = middle - 1;
    else if (compareScalars(list[place] ?? null, wanted) <= 0) {
      found = place;
      low = place + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The last place of a descending list that is not below. */
function descendingPlace(wanted: Scalar, list: readonly Scalar[]): number | undefined {
  let found: number | undefined;
  for (const [place, one] of list.entries()) {
    if (!isSameKind(one, wanted)) continue;
    const order = compareScalars(one, wanted);
    if (order < 0) break;
    found = place;
    if (order === 0) break;
  }
  return found;
}

function lookUp(values: readonly Value[], isVertical: boolean): Value {
  const wanted = scalar(values[0]);
  const table = matrixOf(values[1] ?? null);
  const line = toNumber(scalar(values[2]));
  const isSorted = toLogical(values[3] === undefined ? true : scalar(values[3]));
  if (wanted instanceof ErrorValue) return wanted;
  if (typeof line !== 'number') return line;
  if (typeof isSorted !== 'boolean') return isSorted;
  const count = isVertical ? table.columns : table.rows;
  const index = Math.trunc(line);
  if (index < 1) return errors.value;
  if (index > count) return errors.reference;
  const keys = isVertical ? columnOf(table, 0) : rowOf(table, 0);
  const place = isSorted ? ascendingPlace(wanted ?? 0, keys) : exactPlace(wanted ?? 0, keys);
  if (place === undefined) return errors.notAvailable;
  return cellAt(table, isVertical ? place * table.columns + index - 1 : (index - 1) * table.columns + place);
}

function columnOf(matrix: Matrix, column: number): Scalar[] {
  return Array.from({ length: matrix.rows }, (_, row) => cellAt(matrix, row * matrix.columns + column));
}

function rowOf(matrix: Matrix, row: number): readonly Scalar[] {
  return matrix.values.slice(row * matrix.columns, (row + 1) * matrix.columns);
}

function indexOf(values: readonly Value[]): Value {
  const matrix = matrixOf(values[0] ?? null);
  const first = toNumber(scalar(values[1]));
  const second = values[2] === undefined ? undefined : toNumber(scalar(values[2]));
  if (typeof first !== 'number') return first;
  if (second instanceof ErrorValue) return second;
  // In one row a single number is the column.
  const isAcross = second === undefined && matrix.rows === 1;
  if (second === undefined && matrix.rows > 1 && matrix.columns > 1) return errors.reference;
  const row = isAcross ? 1 : Math.trunc(first);
  const column = isAcross ? Math.trunc(first) : second === undefined ? 1 : Math.trunc(second);
  if (row < 0 || column < 0) return errors.value;
  if (row > matrix.rows || column > matrix.columns) return errors.reference;
  if (row > 0 && column > 0) return new Matrix(1, 1, [cellAt(matrix, (row - 1) * matrix.columns + column - 1)]);
  if (row > 0) return new Matrix(1, matrix.columns, rowOf(matrix, row - 1));
  if (column > 0) return new Matrix(matrix.rows, 1, columnOf(matrix, column - 1));
  return matrix;
}

/** One cell of an array. A row or a column of it, which 0 asks for, is for `indexOf`. */
function cellOfIndex([array, ...indexes]: readonly KnownPart[]): (() => Scalar) | undefined {
  const [first, second] = scalarsOf(indexes) ?? [];
  const isWhole = indexes.some((part) => part.kind === 'scalar' && (part.constant === 0 || part.constant === null));
  if (array?.kind !== 'array' || !first || isWhole) return undefined;
  const { rows, columns, at } = array;
  const isLine = rows === 1 || columns === 1;
  if (!second && !isLine) return undefined;
  return () => {
    const one = numberOf(first());
    if (typeof one !== 'number') return one;
    const other = second ? numberOf(second()) : 1;
    if (typeof other !== 'number') return other;
    const isAcross = !second && rows === 1;
    const row = isAcross ? 1 : Math.trunc(one);
    const column = isAcross ? Math.trunc(one) : Math.trunc(other);
    if (row < 0 || column < 0) return errors.value;
    if (row > rows || column > columns) return errors.reference;
    if (row === 0 || column === 0) throw new Unknown({ kind: 'spill' });
    return at((row - 1) * columns + column - 1);
  };
}

/** What stands where every pair of a range and a criterion holds, added up; without `summed` how many places these are. */
function sumWhere(summed: KnownPart | undefined, pairs: readonly KnownPart[]): (() => Scalar) | undefined {
  const ranges = arraysOf([...(summed ? [summed] : []), ...pairs.filter((_, index) => index % 2 === 0)]);
  const wanted = scalarsOf(pairs.filter((_, index) => index % 2 === 1));
  const [first] = ranges ?? [];
  if (!ranges || !wanted || !first || wanted.length === 0) return undefined;
  const length = first.rows * first.columns;
  const tests = (summed ? ranges.slice(1) : ranges).map((range, index) => tested(range, wanted[index] ?? (() => null)));
  return () => {
    for (const test of tests) test.begin();
    let sum = 0;
    for (let index = 0; index < length; index++) {
      let isWanted = true;
      for (let place = 0; isWanted && place < tests.length; place++) isWanted = tests[place]?.fits(index) ?? false;
      if (!isWanted) continue;
      if (!summed) {
        sum += 1;
        continue;
      }
      const value = first.at(index);
      if (typeof value === 'number') sum += value;
      else if (value instanceof ErrorValue) return value;
    }
    return finite(sum);
  };
}

/** Which cells of a range meet a criterion as it is at the beginning. It is read once as long as it is the same. */
function tested(range: ArrayPart, wanted: () => Scalar): { begin: () => void; fits: (index: number) => boolean } {
  const { cells, at } = range;
  let now: Scalar = null;
  let read: Scalar = null;
  let fits = criterion(read);
  return {
    begin: () => {
      now = wanted();
    },
    fits: (index) => {
      const cell = cells ? (cells[index]?.value ?? null) : at(index);
      // Numbers among numbers, by far the most, need no criterion that is read.
      if (typeof now === 'number' && typeof cell === 'number') return areEqual(cell, now);
      if (now !== read) {
        fits = criterion(now);
        read = now;
      }
      return fits(cell);
    },
  };
}

function kinds(...fixed: readonly ParameterKind[]): (index: number) => ParameterKind {
  return (index) => fixed[index] ?? 'scalar';
}

const rangeAndCriterion = (index: number): ParameterKind => (index % 2 === 0 ? 'range' : 'scalar');

export const excelFunctions: Readonly<Record<string, ExcelFunction>> = {
  ABS: numeric(1, 1, (value = 0) => Math.abs(value)),
  EXP: numeric(1, 1, (value = 0) => Math.exp(value)),
  INT: numeric(1, 1, (value = 0) => Math.floor(value)),
  LN: numeric(1, 1, (value = 0) => (value <= 0 ? errors.number : Math.log(value))),
  MOD: numeric(2, 2, (value = 0, divisor = 0) => {
    if (divisor === 0) return errors.divisionByZero;
    const rest = value % divisor;
    return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
  }),
  POWER: numeric(2, 2, (base = 0, exponent = 0) => powerOf(base, exponent)),
  ROUND: numeric(2, 2, (value = 0, digits = 0) => rounded(value, digits, 'half')),
  ROUNDDOWN: numeric(2, 2, (value = 0, digits = 0) => rounded(value, digits, 'down')),
  ROUNDUP: numeric(2, 2, (value = 0, digits = 0) => rounded(value, digits, 'up')),
  SIGN: numeric(1, 1, (value = 0) => Math.sign(value)),
  SQRT: numeric(1, 1, (value = 0) => (value < 0 ? errors.number : Math.sqrt(value))),
  TRUNC: numeric(1, 2, (value = 0, digits = 0) => rounded(value, digits, 'down')),

  AVERAGE: aggregate((numbers) =>
    numbers.length === 0 ? errors.divisionByZero : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
  ),
  MAX: folding(-Infinity, (most, one) => (one > most ? one : most), 0),
  MEDIAN: aggregate((numbers) => {
    const sorted = [...numbers].sort((one, other) => one - other);
    const half = sorted.length >> 1;
    const upper = sorted[half];
    if (upper === undefined) return errors.number;
    return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
  }),
  MIN: folding(Infinity, (least, one) => (one < least ? one : least), 0),
  PRODUCT: folding(1, (product, one) => product * one, 0),
  SUM: folding(0, (sum, one) => sum + one, 0),

  COUNT: counting(
    (value, isDirect) =>
      typeof value === 'number' || (isDirect && !(value instanceof ErrorValue) && typeof toNumber(value) === 'number'),
  ),
  COUNTA: counting((value, isDirect) => isDirect || value !== null),
  COUNTBLANK: {
    least: 1,
    most: 1,
    kind: () => 'range',
    call: ([range]) => matrixOf(range ?? null).values.filter((one) => one === null || one === '').length,
  },
  COUNTIF: {
    least: 2,
    most: 2,
    kind: rangeAndCriterion,
    call: (values) => lengthOf(matching(values, 0)),
    quick: (parts) => sumWhere(undefined, parts),
  },
  COUNTIFS: {
    least: 2,
    most: several,
    kind: rangeAndCriterion,
    call: (values) => lengthOf(matching(values, 0)),
    quick: (parts) => sumWhere(undefined, parts),
  },
  SUMIF: {
    least: 2,
    most: 3,
    kind: kinds('range', 'scalar', 'range'),
    call: (values) => {
      const range = matrixOf(values[0] ?? null);
      const summed = matrixOf(values[2] ?? range);
      // Excel would stretch or cut the second range to the size of the first, which no model should rest on.
      if (summed.rows !== range.rows || summed.columns !== range.columns)
        throw new Unknown({ kind: 'sizes', name: 'SUMIF' });
      const places = matching(values.slice(0, 2), 0);
      return places instanceof ErrorValue ? places : sumAt(summed, places);
    },
    quick: ([range, wanted, summed = range]) => range && wanted && sumWhere(summed, [range, wanted]),
  },
  SUMIFS: {
    least: 3,
    most: several,
    kind: (index) => (index % 2 === 0 && index > 0 ? 'scalar' : 'range'),
    call: (values) => {
      const summed = matrixOf(values[0] ?? null);
      const places = matching(values, 1, summed);
      return places instanceof ErrorValue ? places : sumAt(summed, places);
    },
    quick: ([summed, ...pairs]) => sumWhere(summed, pairs),
  },
  SUMPRODUCT: {
    least: 1,
    most: several,
    kind: () => 'matrix',
    call: (values) => {
      const [first, ...others] = values.map(matrixOf);
      if (!first) return errors.value;
      if (others.some((one) => one.rows !== first.rows || one.columns !== first.columns)) return errors.value;
      let sum = 0;
      for (let place = 0; place < first.values.length; place++) {
        let product = 1;
        for (const matrix of [first, ...others]) {
          const value = cellAt(matrix, place);
          if (value instanceof ErrorValue) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        sum += product;
      }
      return finite(sum);
    },
    quick: (parts) => {
      const arrays = arraysOf(parts);
      const [first] = arrays ?? [];
      if (!arrays || !first) return undefined;
      const length = first.rows * first.columns;
      const factors = arrays.map(({ at }) => at);
      return () => {
        let sum = 0;
        for (let index = 0; index < length; index++) {
          let product = 1;
          for (const at of factors) {
            const value = at(index);
            if (value instanceof ErrorValue) return value;
            product *= typeof value === 'number' ? value : 0;
          }
          sum += product;
        }
        return finite(sum);
      };
    },
  },
  RANK: {
    least: 2,
    most: 3,
    kind: kinds('scalar', 'range'),
    call: ([value, range, order]) => {
      const wanted = toNumber(scalar(value));
      const isAscending = toNumber(scalar(order));
      const numbers = numbersIn([range ?? null]);
      if (typeof wanted !== 'number') return wanted;
      if (typeof isAscending !== 'number') return isAscending;
      if (numbers instanceof ErrorValue) return numbers;
      if (!numbers.some((one) => areEqual(one, wanted))) return errors.notAvailable;
      const before = numbers.filter(
        (one) => !areEqual(one, wanted) && (isAscending === 0 ? one > wanted : one < wanted),
      );
      return before.length + 1;
    },
  },

  AND: logicals(false),
  OR: logicals(true),
  NOT: {
    least: 1,
    most: 1,
    kind: () => 'scalar',
    call: ([value]) => {
      const logical = toLogical(scalar(value));
      return typeof logical === 'boolean' ? !logical : logical;
    },
  },
  NA: { least: 0, most: 0, kind: () => 'scalar', call: () => errors.notAvailable },
  ISBLANK: information((value) => value === null),
  ISERROR: information((value) => value instanceof ErrorValue),
  ISNUMBER: information((value) => typeof value === 'number'),
  ISTEXT: information((value) => typeof value === 'string'),

  DATE: numeric(3, 3, (year = 0, month = 0, day = 0) => {
    const whole = Math.trunc(year);
    if (whole < 0 || whole > 9999) return errors.number;
    return serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month) - 1, Math.trunc(day));
  }),
  DAY: dayPart(({ day }) => day),
  MONTH: dayPart(({ month }) => month + 1),
  YEAR: dayPart(({ year }) => year),
  EDATE: numeric(2, 2, (serial = 0, months = 0) => monthsOn(serial, months, false)),
  EOMONTH: numeric(2, 2, (serial = 0, months = 0) => monthsOn(serial, months, true)),
  WEEKDAY: numeric(1, 2, (serial = 0, type = 1) => weekday(serial, Math.trunc(type))),

  FV: numeric(3, 5, (rate = 0, periods = 0, payment = 0, present = 0, type = 0) => {
    const { growth, payments } = annuity(rate, periods, type);
    return -(present * growth + payment * payments);
  }),
  PV: numeric(3, 5, (rate = 0, periods = 0, payment = 0, future = 0, type = 0) => {
    const { growth, payments } = annuity(rate, periods, type);
    return growth === 0 ? errors.divisionByZero : -(future + payment * payments) / growth;
  }),
  PMT: numeric(3, 5, (rate = 0, periods = 0, present = 0, future = 0, type = 0) => {
    const { growth, payments } = annuity(rate, periods, type);
    return payments === 0 ? errors.number : -(future + present * growth) / payments;
  }),
  NPV: {
    least: 2,
    most: several,
    kind: (index) => (index === 0 ? 'scalar' : 'any'),
    call: ([first, ...rest]) => {
      const rate = toNumber(scalar(first));
      if (typeof rate !== 'number') return rate;
      const flows = numbersIn(rest);
      if (flows instanceof ErrorValue) return flows;
      return rate === -1 ? errors.divisionByZero : finite(netPresentValue(rate, flows));
    },
  },
  IRR: {
    least: 1,
    most: 2,
    kind: kinds('matrix'),
    call: ([values, guess]) => {
      const flows = numbersIn([values ?? null]);
      if (flows instanceof ErrorValue) return flows;
      const start = guess === undefined ? 0.1 : toNumber(scalar(guess));
      return typeof start === 'number' ? internalRate(flows, start) : start;
    },
  },

  COLUMNS: { least: 1, most: 1, kind: () => 'matrix', call: ([array]) => matrixOf(array ?? null).columns },
  ROWS: { least: 1, most: 1, kind: () => 'matrix', call: ([array]) => matrixOf(array ?? null).rows },
  HLOOKUP: { least: 3, most: 4, kind: kinds('scalar', 'matrix'), call: (values) => lookUp(values, false) },
  VLOOKUP: { least: 3, most: 4, kind: kinds('scalar', 'matrix'), call: (values) => lookUp(values, true) },
  INDEX: { least: 2, most: 3, kind: kinds('matrix'), call: indexOf, quick: cellOfIndex, mayGiveArray: true },
  LOOKUP: {
    least: 2,
    most: 3,
    kind: kinds('scalar', 'matrix', 'matrix'),
    call: ([value, keys, results]) => {
      const wanted = scalar(value);
      if (wanted instanceof ErrorValue) return wanted;
      const array = matrixOf(keys ?? null);
      const isAcross = array.columns > array.rows;
      const place = ascendingPlace(wanted ?? 0, isAcross ? rowOf(array, 0) : columnOf(array, 0));
      if (place === undefined) return errors.notAvailable;
      const found = results === undefined ? array : matrixOf(results);
      if (results !== undefined && found.rows > 1 && found.columns > 1) return errors.notAvailable;
      if (results !== undefined) return cellAt(found, place);
      return isAcross
        ? cellAt(array, (array.rows - 1) * array.columns + place)
        : cellAt(array, (place + 1) * array.columns - 1);
    },
  },
  MATCH: {
    least: 2,
    most: 3,
    kind: kinds('scalar', 'matrix'),
    call: ([value, keys, type]) => {
      const wanted = scalar(value) ?? 0;
      const way = type === undefined ? 1 : toNumber(scalar(type));
      if (wanted instanceof ErrorValue) return wanted;
      if (typeof way !== 'number') return way;
      const { rows, columns, values } = matrixOf(keys ?? null);
      if (rows > 1 && columns > 1) return errors.notAvailable;
      const find = way === 0 ? exactPlace : way > 0 ? ascendingPlace : descendingPlace;
      const place = find(wanted, values);
      return place === undefined ? errors.notAvailable : place + 1;
    },
    quick: ([value, keys, type]) => {
      const isExact = type?.kind === 'scalar' && type.constant === 0;
      if (!isExact || value?.kind !== 'scalar' || keys?.kind !== 'array') return undefined;
      const { rows, columns, at } = keys;
      if (rows > 1 && columns > 1) return undefined;
      return () => {
        const wanted = value.value() ?? 0;
        if (wanted instanceof ErrorValue) return wanted;
        const fits = equals(wanted);
        for (let index = 0; index < rows * columns; index++) if (fits(at(index))) return index + 1;
        return errors.notAvailable;
      };
    },
  },
};

function lengthOf(places: readonly number[] | ErrorValue): Result {
  return places instanceof ErrorValue ? places : places.length;
}
