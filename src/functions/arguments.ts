// How the arguments that Excel passes become checked values: one reader per kind of parameter.
//
// A reader is at once the parameter's description (shape, type, options, texts) and its check, so that what the help
// says and what the function accepts cannot part. Blank (`null`, `undefined`, `""`, `0`) is one thing for all readers but
// those that say `zeroIsNotBlank`.
import type { Texts } from '../locales/language';
import { Dictionary } from '../numerics/dictionary';
import type { Id } from '../numerics/dictionary';
import { lastSerial } from '../numerics/days';
import type { Period } from '../numerics/periods';
import type { Argument, CellInput, Parameter } from './contract';
import type { Place } from './reasons/catalogue';
import { fail } from './reasons/reason';

/** A parameter without its name, and how to read what arrives for it. */
export interface Reader<Value> {
  readonly about: Omit<Parameter, 'name'>;
  /** Throws `CellError` naming the argument and, in a range, the row. */
  readonly read: (argument: Argument, name: string) => Value;
}

type Range = readonly (readonly CellInput[])[];

/** A blank cell may arrive as any of these, depending on the platform. */
function isBlankCell(cell: CellInput): boolean {
  return cell === null || cell === undefined || cell === '' || cell === 0;
}

function asRange(argument: Argument): Range {
  return Array.isArray(argument) ? (argument as Range) : [[argument as CellInput]];
}

/** An omitted argument, a blank cell, or a range of one blank cell. */
function isBlank(argument: Argument): boolean {
  if (typeof argument !== 'object' || argument === null) return isBlankCell(argument);
  return argument.length === 1 && argument[0]?.length === 1 && isBlankCell(argument[0][0]);
}

/** The row where all is one column, else row and column; a single cell needs neither. */
function placeOf(range: Range, row: number, column: number, name: string): Place {
  if (range.length === 1 && (range[0]?.length ?? 0) <= 1) return { argument: name };
  return range.every((cells) => cells.length === 1)
    ? { argument: name, row: row + 1 }
    : { argument: name, row: row + 1, column: column + 1 };
}

function placeInVector(argument: Argument, index: number, name: string): Place {
  const range = asRange(argument);
  return range.length === 1 ? placeOf(range, 0, index, name) : placeOf(range, index, 0, name);
}

/** Whether a cell that is not blank can name something. */
function isName(cell: CellInput): cell is number | string | boolean {
  return typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' || typeof cell === 'boolean';
}

function numberIn(range: Range, row: number, column: number, name: string): number {
  const cell = range[row]?.[column];
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlankCell(cell)) return 0;
  // Text that looks like a number is not parsed: "1,234" is two different numbers in two languages.
  const found = { ...placeOf(range, row, column, name), found: cell };
  return typeof cell === 'boolean' ? fail('truthForNumber', found) : fail('notANumber', found);
}

/** One row or one column as a column, so that the loops over long columns stay plain; at least one cell. */
function asColumn(argument: Argument, name: string): Range {
  const range = asRange(argument);
  if (range.length === 0 || (range.length === 1 && range[0]?.length === 0)) {
    fail('noCells', { argument: name });
  }
  return range.length === 1 && range[0] !== undefined ? range[0].map((cell) => [cell]) : range;
}

function tooWide(name: string, row: number, width: number): never {
  fail('notOneColumn', { argument: name, row: row + 1, width });
}

const sharedCells = 8192;
let shared = new ArrayBuffer(0);
let sharedFrom = 0;

/** Room for cells that all will be written. Short vectors share a buffer: one of their own takes as long as reading them. */
function roomFor(cells: number): Float64Array {
  if (cells > sharedCells / 8) return new Float64Array(cells);
  if (sharedFrom + cells * Float64Array.BYTES_PER_ELEMENT > shared.byteLength) {
    shared = new ArrayBuffer(sharedCells * Float64Array.BYTES_PER_ELEMENT);
    sharedFrom = 0;
  }
  const room = new Float64Array(shared, sharedFrom, cells);
  sharedFrom += cells * Float64Array.BYTES_PER_ELEMENT;
  return room;
}

/** The cells of one row or one column, in order; blanks are 0. */
function vectorOf(argument: Argument, name: string): Float64Array {
  const range = asRange(argument);
  const only = range[0] ?? [];
  if (range.length === 1 && only.length > 1) {
    const numbers = roomFor(only.length);
    for (let index = 0; index < only.length; index++) numbers[index] = numberIn(range, 0, index, name);
    return numbers;
  }
  const column = asColumn(argument, name);
  const numbers = roomFor(column.length);
  for (let row = 0; row < column.length; row++) {
    const cells = column[row] ?? [];
    if (cells.length !== 1) tooWide(name, row, cells.length);
    const cell = cells[0];
    // Most cells are numbers; the rest, errors and their places included, is numberIn's.
    numbers[row] = typeof cell === 'number' && Number.isFinite(cell) ? cell : numberInVector(argument, row, name);
  }
  return numbers;
}

function numberInVector(argument: Argument, index: number, name: string): number {
  const range = asRange(argument);
  return range.length === 1 ? numberIn(range, 0, index, name) : numberIn(range, index, 0, name);
}

/** The cells of one row or one column as they came. */
function vectorCells(argument: Argument, name: string): CellInput[] {
  return asColumn(argument, name).map((cells, row) => {
    if (cells.length === 1) return cells[0];
    tooWide(name, row, cells.length);
  });
}

function nonEmpty(cells: Float64Array, name: string): Float64Array {
  if (cells.length === 0) fail('noCells', { argument: name });
  return cells;
}

function oneNumber(argument: Argument, name: string): number {
  const cells = vectorOf(argument, name);
  if (cells.length > 1) fail('notOneCell', { argument: name, cells: cells.length });
  return cells[0] ?? 0;
}

/** Where a number must lie; outside is `#NUM!`, but a share above 1 a slip of the pen, of which the cell has to tell. */
export type Domain = 'any' | 'rate' | 'share' | 'notNegative';

/** Fails where a value lies outside its domain. */
export function checkDomain(value: number, domain: Domain, place: Place): number {
  switch (domain) {
    case 'any':
      return value;
    case 'rate':
      return value > -1 ? value : fail('rateTooLow', { ...place, number: value });
    case 'share':
      if (value > 1) fail('shareAboveOne', { ...place, number: value });
      return value >= 0 ? value : fail('notAShare', { ...place, number: value });
    case 'notNegative':
      return value >= 0 ? value : fail('negative', { ...place, number: value });
  }
}

/** One number; blank is 0. */
export function number(text: Texts, domain: Domain = 'any'): Reader<number> {
  return {
    about: { shape: 'scalar', type: 'number', optional: false, text },
    read: (argument, name) => checkDomain(oneNumber(argument, name), domain, { argument: name }),
  };
}

/** One number that may be left out; blank, and so 0, is the default. */
export function optionalNumber(text: Texts, domain: Domain = 'any', byDefault = 0): Reader<number> {
  return {
    about: { shape: 'scalar', type: 'number', optional: true, text },
    read: (argument, name) =>
      isBlank(argument) ? byDefault : checkDomain(oneNumber(argument, name), domain, { argument: name }),
  };
}

/** A number that may be left out; a 0 that is given is 0, for where it means something else than the default. */
export function optionalWithZero(text: Texts, domain: Domain, byDefault: number): Reader<number> {
  return {
    about: { shape: 'scalar', type: 'number', optional: true, zeroIsNotBlank: true, text },
    read: (argument, name) => {
      const cell = asRange(argument)[0]?.[0];
      return isBlank(argument) && cell !== 0
        ? byDefault
        : checkDomain(oneNumber(argument, name), domain, { argument: name });
    },
  };
}

/** A number of periods; blank is 0. */
export function count(text: Texts): Reader<number> {
  return {
    about: { shape: 'scalar', type: 'number', optional: false, text },
    read: (argument, name) => {
      const whole = checkDomain(oneNumber(argument, name), 'notNegative', { argument: name });
      if (!Number.isInteger(whole)) fail('notWhole', { argument: name, number: whole });
      return whole;
    },
  };
}

/** A number of periods that may be left out; blank, and so 0, is the default. */
export function optionalCount(text: Texts, byDefault = 0): Reader<number> {
  const { about, read } = count(text);
  return { about: { ...about, optional: true }, read: (argument, name) => read(argument, name) || byDefault };
}

/** One row or one column of numbers, blanks being 0 in their place; one cell is a series of one. */
export function series(text: Texts, domain: Domain = 'any'): Reader<Float64Array> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: (argument, name) => {
      const cells = vectorOf(argument, name);
      if (domain !== 'any') {
        cells.forEach((cell, index) => checkDomain(cell, domain, placeInVector(argument, index, name)));
      }
      return cells;
    },
  };
}

/** Cash flows in order: a range of several rows and columns is read row by row, as Excel's NPV and IRR do. Blanks are 0. */
export function cashFlows(text: Texts): Reader<Float64Array> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: readRowByRow,
  };
}

function placeRowByRow(argument: Argument, index: number, name: string): Place {
  const range = asRange(argument);
  let column = index;
  // What is passed need not come from a sheet: its rows may differ in length.
  const row = range.findIndex((cells) => column < cells.length || ((column -= cells.length), false));
  return placeOf(range, row, column, name);
}

function readRowByRow(argument: Argument, name: string): Float64Array {
  const range = asRange(argument);
  if (range.length <= 1 || range.every((cells) => cells.length <= 1)) return vectorOf(argument, name);
  return Float64Array.from(range.flatMap((cells, row) => cells.map((_, column) => numberIn(range, row, column, name))));
}

/** A series up to its last cell that is not blank: what comes later is not known yet. A 0 is a number. */
export function seriesToLastCell(text: Texts, domain: Domain = 'any'): Reader<Float64Array> {
  const { about, read } = series(text, domain);
  return {
    // Of type number a blank cell would be made 0.
    about: { ...about, type: 'any', zeroIsNotBlank: true },
    read: (argument, name) => {
      const cells = read(argument, name);
      const typed = asRange(argument).flat();
      let { length } = cells;
      while (length > 0 && [null, undefined, ''].includes(typed[length - 1] as null)) length--;
      return cells.subarray(0, length);
    },
  };
}

/** As `series`, `null` when left out. */
export function optionalSeries(text: Texts, domain: Domain = 'any'): Reader<Float64Array | null> {
  const { about, read } = series(text, domain);
  return {
    about: { ...about, optional: true },
    read: (argument, name) => (isBlank(argument) ? null : read(argument, name)),
  };
}

/** As `series`, with the way it lies: for results that lie beside their cells, one for each. */
export interface LaidSeries {
  readonly cells: Float64Array;
  readonly across: boolean;
}

/** A series whose result has a cell for each of its cells; `laidAs` lays that result as the argument lies. */
export function laidSeries(text: Texts, domain: Domain = 'any'): Reader<LaidSeries> {
  const { about, read } = series(text, domain);
  return {
    about,
    read: (argument, name) => {
      const range = asRange(argument);
      return { cells: read(argument, name), across: range.length === 1 && (range[0]?.length ?? 0) > 1 };
    },
  };
}

/** A row of results for a row of arguments, a column for a column. */
export function laidAs<Cell>({ across }: LaidSeries, results: readonly Cell[]): Cell[][] {
  return across ? [[...results]] : results.map((result) => [result]);
}

/** Every cell of a range of any shape; blanks are 0. */
export function numbers(text: Texts): Reader<Float64Array> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: (argument, name) => {
      const range = asRange(argument);
      const cells = new Float64Array(range.reduce((size, row) => size + row.length, 0));
      let index = 0;
      for (let row = 0; row < range.length; row++) {
        const width = range[row]?.length ?? 0;
        for (let column = 0; column < width; column++) cells[index++] = numberIn(range, row, column, name);
      }
      return nonEmpty(cells, name);
    },
  };
}

/** Every cell of a range of any shape, where a 0 means something: blanks are NaN. */
export function answersGiven(text: Texts): Reader<Float64Array> {
  const { about, read } = numbers(text);
  return {
    about: { ...about, zeroIsNotBlank: true },
    read: (argument, name) => {
      const cells = read(argument, name);
      let index = 0;
      for (const row of asRange(argument)) {
        for (const cell of row) {
          if (cell === null || cell === undefined || cell === '') cells[index] = NaN;
          index++;
        }
      }
      return cells;
    },
  };
}

/** A name or an id: text, a number or TRUE/FALSE, never changed into one another; a blank is `null`. */
export type Label = string | number | boolean | null;

/** One row or one column of names or ids. */
export function labels(text: Texts): Reader<readonly Label[]> {
  return {
    about: { shape: 'matrix', type: 'any', optional: false, text },
    read: (argument, name) =>
      vectorCells(argument, name).map((cell, index) => {
        if (isBlankCell(cell)) return null;
        if (isName(cell)) return cell;
        return fail('notAName', { ...placeInVector(argument, index, name), found: cell });
      }),
  };
}

/** As `labels`, `null` when left out. */
export function optionalLabels(text: Texts): Reader<readonly Label[] | null> {
  const { about, read } = labels(text);
  return {
    about: { ...about, optional: true },
    read: (argument, name) => (isBlank(argument) ? null : read(argument, name)),
  };
}

/** One row or one column of yes (1 or TRUE) and no (0, FALSE or blank), as 1 and 0. */
export function flags(text: Texts): Reader<Uint8Array> {
  return {
    about: { shape: 'matrix', type: 'any', optional: false, text },
    read: (argument, name) =>
      Uint8Array.from(vectorCells(argument, name), (cell, index) => {
        if (cell === 1 || cell === true) return 1;
        if (cell === false || isBlankCell(cell)) return 0;
        return fail('notAFlag', { ...placeInVector(argument, index, name), found: cell });
      }),
  };
}

/** The sum of all cells of a range of any shape. */
export function total(text: Texts): Reader<number> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: (argument, name) => {
      const range = asRange(argument);
      let sum = 0;
      let cells = 0;
      for (let row = 0; row < range.length; row++) {
        const width = range[row]?.length ?? 0;
        cells += width;
        for (let column = 0; column < width; column++) sum += numberIn(range, row, column, name);
      }
      if (cells === 0) fail('noCells', { argument: name });
      return sum;
    },
  };
}

/** As `total`, and nothing when left out. */
export function optionalTotal(text: Texts): Reader<number> {
  const { about, read } = total(text);
  return { about: { ...about, optional: true }, read };
}

/**
 * Days as Excel's serials, row by row as `cashFlows`. A blank or a serial below 1 becomes 0: a row to skip. The time of day
 * is cut off, as Excel's XNPV and XIRR do.
 */
export function dates(text: Texts): Reader<Float64Array> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: (argument, name) => {
      const days = readRowByRow(argument, name);
      for (let index = 0; index < days.length; index++) {
        const day = Math.floor(days[index] ?? 0);
        if (day > lastSerial) fail('afterLastDate', { ...placeRowByRow(argument, index, name), number: day });
        days[index] = Math.max(day, 0);
      }
      return days;
    },
  };
}

/** As `dates`, for long columns: one pass into whole numbers. */
export function days(text: Texts): Reader<Int32Array> {
  return {
    about: { shape: 'matrix', type: 'number', optional: false, text },
    read: (argument, name) => {
      const column = asColumn(argument, name);
      const serials = new Int32Array(column.length);
      for (let row = 0; row < column.length; row++) {
        const cells = column[row] ?? [];
        if (cells.length !== 1) tooWide(name, row, cells.length);
        const cell = cells[0];
        const serial = typeof cell === 'number' && Number.isFinite(cell) ? cell : numberInVector(argument, row, name);
        if (serial >= lastSerial + 1) {
          fail('afterLastDate', { ...placeInVector(argument, row, name), number: serial });
        }
        // Storing cuts off the time of day.
        serials[row] = serial > 0 ? serial : 0;
      }
      return serials;
    },
  };
}

/** Ids in a long column as codes: see `Dictionary`. */
export interface CodedIds {
  /** The code of each row's id; −1 for a blank. */
  readonly codes: Int32Array;
  /** The ids by code. */
  readonly ids: readonly Id[];
}

/** One row or one column of ids: numbers, 0 too, text or both; blanks mark rows to skip. */
export function ids(text: Texts): Reader<CodedIds> {
  return {
    about: { shape: 'matrix', type: 'any', optional: false, zeroIsNotBlank: true, text },
    read: (argument, name) => {
      const column = asColumn(argument, name);
      const codes = new Int32Array(column.length);
      const dictionary = new Dictionary(column.length);
      for (let row = 0; row < column.length; row++) {
        const cells = column[row] ?? [];
        if (cells.length !== 1) tooWide(name, row, cells.length);
        const cell = cells[0];
        if (cell === null || cell === undefined || cell === '') codes[row] = -1;
        else if (isName(cell)) codes[row] = dictionary.codeOf(cell);
        else fail('notAName', { ...placeInVector(argument, row, name), found: cell });
      }
      return { codes, ids: dictionary.ids() };
    },
  };
}

/** As `dates`, `null` when left out. */
export function optionalDates(text: Texts): Reader<Float64Array | null> {
  const { about, read } = dates(text);
  return {
    about: { ...about, optional: true },
    read: (argument, name) => (isBlank(argument) ? null : read(argument, name)),
  };
}

/** One day as Excel's serial without its time of day, `null` when left out; a serial below 1 is left out too. */
export function optionalDay(text: Texts): Reader<number | null> {
  return {
    about: { shape: 'scalar', type: 'number', optional: true, text },
    read: (argument, name) => {
      const day = Math.floor(oneNumber(argument, name));
      if (day > lastSerial) fail('afterLastDate', { argument: name, number: day });
      return day < 1 ? null : day;
    },
  };
}

/** Rows of the named columns, of which the first `needed` must be there; none when left out. Missing cells are 0. */
export function optionalRows(text: Texts, columns: readonly string[], needed: number): Reader<readonly Float64Array[]> {
  return {
    about: { shape: 'matrix', type: 'number', optional: true, text },
    read: (argument, name) => {
      if (isBlank(argument)) return [];
      const range = asRange(argument);
      return range.map((cells, row) => {
        if (cells.length < needed || cells.length > columns.length) {
          fail('wrongColumns', {
            argument: name,
            row: row + 1,
            width: cells.length,
            least: needed,
            most: columns.length,
            columns,
          });
        }
        const numbers = new Float64Array(columns.length);
        for (let column = 0; column < cells.length; column++) numbers[column] = numberIn(range, row, column, name);
        return numbers;
      });
    },
  };
}

/** One number, or rows of exactly the named columns; blank is 0. Missing cells are 0. */
export function numberOrRows(text: Texts, columns: readonly string[]): Reader<number | readonly Float64Array[]> {
  const { about, read } = optionalRows(text, columns, columns.length);
  return {
    about,
    read: (argument, name) => {
      const range = asRange(argument);
      return range.length === 1 && range[0]?.length === 1 ? numberIn(range, 0, 0, name) : read(argument, name);
    },
  };
}

/** A name and the numbers that go with it. */
export interface NamedRow {
  readonly name: string | number;
  readonly numbers: Float64Array;
}

/** Rows of a name and up to as many numbers as there are columns named; a row without a name is skipped. */
export function optionalNamedRows(text: Texts, columns: readonly string[]): Reader<readonly NamedRow[]> {
  return {
    about: { shape: 'matrix', type: 'any', optional: true, text },
    read: (argument, name) =>
      asRange(argument).flatMap((cells, row, range) => {
        const label = cells[0];
        if (isBlankCell(label)) return [];
        if (typeof label !== 'string' && typeof label !== 'number') {
          return fail('rowWithoutName', { argument: name, row: row + 1 });
        }
        if (cells.length > columns.length + 1) {
          fail('wrongNamedColumns', {
            argument: name,
            row: row + 1,
            width: cells.length,
            most: columns.length,
            columns,
          });
        }
        const numbers = new Float64Array(columns.length);
        for (let column = 1; column < cells.length; column++) numbers[column - 1] = numberIn(range, row, column, name);
        return [{ name: label, numbers }];
      }),
  };
}

/** One of the known words or a whole number from 1 on; blank is the first word. */
export function optionOrCount<Word extends string>(
  text: Texts,
  words: Readonly<Record<Word, Texts>>,
): Reader<Word | number> {
  const { about, read } = option(text, words);
  return {
    about: { ...about, type: 'any' },
    read: (argument, name) => {
      const range = asRange(argument);
      const cell = range[0]?.[0];
      const one = range.length === 1 && range[0]?.length === 1;
      if (!one || typeof cell !== 'number' || cell === 0) return read(argument, name);
      if (cell >= 1 && Number.isInteger(cell)) return cell;
      return fail('notWholeFromOne', { argument: name, number: cell });
    },
  };
}

/** One of the known words, in any case; the first is what blank means. */
export function option<Word extends string>(text: Texts, words: Readonly<Record<Word, Texts>>): Reader<Word> {
  const known = Object.keys(words) as Word[];
  return {
    about: {
      shape: 'scalar',
      type: 'string',
      optional: true,
      options: known,
      optionTexts: known.map((word) => words[word]),
      text,
    },
    read: (argument, name) => {
      // Nearly every call leaves its options out.
      if (argument === null && known[0] !== undefined) return known[0];
      const range = asRange(argument);
      const cell = range[0]?.[0];
      if (range.length > 1 || (range[0]?.length ?? 0) > 1) fail('wordNotOneCell', { argument: name });
      // Excel may have made text of a blank cell's 0 where text is expected.
      const word =
        isBlankCell(cell) || cell === '0' ? known[0] : known.find((each) => each === String(cell).toLowerCase());
      return word ?? fail('notInOptions', { argument: name, typed: cell, options: known });
    },
  };
}

/** A calendar period by its word, or a whole number of days; the first word is what blank means. */
export function period(
  text: Texts,
  words: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year', Texts>>,
): Reader<Period> {
  const word = option(text, words);
  return {
    about: word.about,
    read: (argument, name) => {
      const cell = asRange(argument)[0]?.[0];
      // Where an option is expected Excel may have made text of a number.
      const days = typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell;
      if (typeof days !== 'number' || days === 0) {
        const chosen = word.read(argument, name);
        return chosen === 'day' ? 1 : chosen;
      }
      const whole = checkDomain(oneNumber([[days]], name), 'notNegative', { argument: name });
      if (!Number.isInteger(whole)) fail('notWholeDays', { argument: name, number: whole });
      if (whole > lastSerial) fail('periodTooLong', { argument: name, number: whole });
      return whole;
    },
  };
}

/** Whether an option was left out rather than chosen, for options that are not allowed everywhere. */
export function optionOrNull<Word extends string>(
  text: Texts,
  words: Readonly<Record<Word, Texts>>,
): Reader<Word | null> {
  const chosen = option(text, words);
  return { about: chosen.about, read: (argument, name) => (isBlank(argument) ? null : chosen.read(argument, name)) };
}

/** Ranges that belong together have equal length. */
export function checkSameLength(
  name: string,
  cells: ArrayLike<unknown>,
  otherName: string,
  others: ArrayLike<unknown>,
): void {
  if (cells.length !== others.length) {
    fail('differentLengths', { argument: name, cells: cells.length, other: otherName, otherCells: others.length });
  }
}
