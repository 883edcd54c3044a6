/**
 * What a cell of Excel can hold, and how Excel turns one kind into another.
 *
 * Sources: Microsoft's pages "Calculation operators and precedence in Excel", "Floating-point arithmetic may give
 * inaccurate results in Excel", "COUNTIF function" and "SUMIFS function".
 */
import type { CellContent } from '../plan';
import { Unknown } from './cannot-compute';

export type ErrorCode = '#DIV/0!' | '#VALUE!' | '#NUM!' | '#N/A' | '#REF!' | '#NAME?' | '#NULL!';

/** An error is a value: it is computed with and shown like one. There is one of each, so that they can be compared. */
export class ErrorValue {
  private static readonly known = new Map<ErrorCode, ErrorValue>();

  private constructor(readonly code: ErrorCode) {}

  static of(code: ErrorCode): ErrorValue {
    const known = ErrorValue.known.get(code) ?? new ErrorValue(code);
    ErrorValue.known.set(code, known);
    return known;
  }
}

export const errors = {
  divisionByZero: ErrorValue.of('#DIV/0!'),
  value: ErrorValue.of('#VALUE!'),
  number: ErrorValue.of('#NUM!'),
  notAvailable: ErrorValue.of('#N/A'),
  reference: ErrorValue.of('#REF!'),
  name: ErrorValue.of('#NAME?'),
  null: ErrorValue.of('#NULL!'),
} as const;

/** One cell; `null` is a blank one. */
export type Scalar = number | string | boolean | null | ErrorValue;

/** A range or an array, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
  ) {}

  /** Beyond the edge an array that meets a larger one has #N/A; one row, one column or one cell is repeated. */
  at(row: number, column: number): Scalar {
    const down = this.rows === 1 ? 0 : row;
    const across = this.columns === 1 ? 0 : column;
    if (down >= this.rows || across >= this.columns) return errors.notAvailable;
    return this.values[down * this.columns + across] ?? null;
  }
}

export type Value = Scalar | Matrix;

export function matrixOf(value: Value): Matrix {
  return value instanceof Matrix ? value : new Matrix(1, 1, [value]);
}

/** The number, or #NUM! where there is none; Excel has no negative zero. */
export function finite(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value + 0 : errors.number;
}

const plainNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?\s*(%?)\s*$/i;
/** Dates, times, currency and thousands: numbers too, but which ones hangs on the user's settings. */
const looksLikeNumber = /^[\s\d.,:/$€£¥₽₫()+%-]*\d[\s\d.,:/$€£¥₽₫()+%-]*$/;

/** The number that a text spells in the same way for every user, if any. */
export function spelledNumber(text: string): number | undefined {
  const match = plainNumber.exec(text);
  if (match) return match[3] === '%' ? Number(text.replace('%', '')) / 100 : Number(text);
  if (looksLikeNumber.test(text)) throw new Unknown({ kind: 'settings', text });
  return undefined;
}

export function toNumber(value: Scalar): number | ErrorValue {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return spelledNumber(value) ?? errors.value;
    default:
      return value ?? 0;
  }
}

export function toLogical(value: Scalar): boolean | ErrorValue {
  switch (typeof value) {
    case 'number':
      return value !== 0;
    case 'boolean':
      return value;
    case 'string': {
      const word = value.toUpperCase();
      return word === 'TRUE' ? true : word === 'FALSE' ? false : errors.value;
    }
    default:
      return value ?? false;
  }
}

export function toText(value: Scalar): string | ErrorValue {
  switch (typeof value) {
    case 'number':
      return numberAsText(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      return value;
    default:
      return value ?? '';
  }
}

/** Fifteen significant digits, written out where that takes no more than twenty places. */
function numberAsText(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const power = Number(exponent);
  const sign = value < 0 ? '-' : '';
  if (power > 20 || power < -19) {
    const rest = digits.slice(1);
    const size = String(Math.abs(power)).padStart(2, '0');
    return `${sign}${digits.charAt(0)}${rest === '' ? '' : `.${rest}`}E${power < 0 ? '-' : '+'}${size}`;
  }
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const decimals = digits.slice(power + 1);
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** Excel compares numbers by their first fifteen digits. */
export function areEqual(one: number, other: number): boolean {
  if (one === other) return true;
  if (Math.abs(one - other) > 1e-14 * Math.abs(one)) return false;
  return one.toPrecision(15) === other.toPrecision(15);
}

/** A difference that is none in fifteen digits is zero, as Excel corrects it. */
export function sumOf(one: number, other: number): number | ErrorValue {
  const sum = one + other;
  if (sum !== 0 && Math.abs(sum) < 1e-14 * Math.abs(one) && areEqual(one, -other)) return 0;
  return finite(sum);
}

export function powerOf(base: number, exponent: number): number | ErrorValue {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.divisionByZero;
  return finite(base ** exponent);
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/**
 * Below zero, zero or above zero; numbers come before texts, texts before FALSE and TRUE, and capitals make no
 * difference. A blank cell is what the other one makes of it: 0, "" or FALSE. Neither may be an error.
 */
export function compareScalars(one: Scalar, other: Scalar): number {
  if (typeof one === 'number' && typeof other === 'number') return areEqual(one, other) ? 0 : one - other;
  const left = one ?? blankBeside(other);
  const right = other ?? blankBeside(one);
  if (typeof left === 'number' && typeof right === 'number') return areEqual(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function blankBeside(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function compareTexts(one: string, other: string): number {
  const left = one.toLowerCase();
  const right = other.toLowerCase();
  if (left === right) return 0;
  return left.localeCompare(right, 'en') || (left < right ? -1 : 1);
}

/** `*` any characters, `?` one, `~` takes the next one as it is; capitals make no difference. */
export function wildcard(pattern: string): ((text: string) => boolean) | undefined {
  if (!/[*?~]/.test(pattern)) return undefined;
  const source = pattern.replace(/~([*?~])|([*?])|[\\^$.+()|[\]{}]/g, (found, escaped: string, wild: string) =>
    escaped !== undefined ? `\\${escaped}` : wild === '*' ? '.*' : wild === '?' ? '.' : `\\${found}`,
  );
  const expression = new RegExp(`^${source}$`, 'isu');
  return (text) => expression.test(text);
}

/** Which cells a criterion of COUNTIF, SUMIFS and their kin means. */
export function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  // A blank cell as a criterion is 0.
  if (wanted === null) return criterion(0);
  if (wanted instanceof ErrorValue) return (cell) => cell instanceof ErrorValue && cell.code === wanted.code;
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (typeof wanted === 'number') return equalsNumber(wanted);
  const [, operator = '', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(wanted) ?? [];
  switch (operator) {
    case '':
      // Nothing at all means blank cells and empty texts alike, "=" blank cells only.
      return operand === '' ? (cell) => cell === null || cell === '' : equalsOperand(operand);
    case '=':
      return operand === '' ? (cell) => cell === null : equalsOperand(operand);
    case '<>': {
      if (operand === '') return (cell) => cell !== null;
      const isEqual = equalsOperand(operand);
      return (cell) => !isEqual(cell);
    }
    default:
      return isOrdered(operator, operand);
  }
}

function equalsNumber(wanted: number): (cell: Scalar) => boolean {
  return (cell) => {
    if (typeof cell === 'number') return areEqual(cell, wanted);
    // A text that spells the number counts as well.
    return typeof cell === 'string' && plainNumber.test(cell) && spelledNumber(cell) === wanted;
  };
}

function equalsOperand(operand: string): (cell: Scalar) => boolean {
  const number = spelledNumber(operand);
  if (number !== undefined) return equalsNumber(number);
  const logical = toLogical(operand);
  if (typeof logical === 'boolean') return (cell) => cell === logical;
  if (/^#[A-Z/0]+[!?]?$/.test(operand)) return (cell) => cell instanceof ErrorValue && cell.code === operand;
  const fits = wildcard(operand);
  return (cell) => typeof cell === 'string' && (fits ? fits(cell) : compareTexts(cell, operand) === 0);
}

function isOrdered(operator: string, operand: string): (cell: Scalar) => boolean {
  const wanted = spelledNumber(operand) ?? operand;
  const holds: (order: number) => boolean =
    operator === '>'
      ? (order) => order > 0
      : operator === '<'
        ? (order) => order < 0
        : operator === '>='
          ? (order) => order >= 0
          : (order) => order <= 0;
  // Only cells of the criterion's own kind have an order with it.
  return (cell) => typeof cell === typeof wanted && holds(compareScalars(cell, wanted));
}

/** As Excel shows it and a plan holds it: an error as its text, a blank cell as `''`. */
export function shown(value: Scalar): CellContent {
  return value instanceof ErrorValue ? value.code : (value ?? '');
}
