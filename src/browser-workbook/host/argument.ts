// Checks what an add-in passes, with the errors that Excel gives.
import type { Area } from '../grid/area';
import type { Json } from '../grid/extras';
import { HostError } from './error';
import { type Argument, HostObject } from './object-type';

function invalid(what: string, expected: string): HostError {
  return new HostError('InvalidArgument', `${what} must be ${expected}`);
}

/** A key in the words of an error. */
export function shown(value: Argument): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function text(value: Argument, what: string): string {
  if (typeof value !== 'string') throw invalid(what, 'text');
  return value;
}

export function flag(value: Argument, what: string): boolean {
  if (typeof value !== 'boolean') throw invalid(what, 'true or false');
  return value;
}

export function number(value: Argument, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(what, 'a number');
  return value;
}

export function count(value: Argument, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalid(what, 'a whole number');
  return value;
}

export function oneOf<Word extends string>(value: Argument, what: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalid(what, `one of ${words.join(', ')}`);
  return found;
}

/** `#RRGGBB`, also from the names that Office.js's documentation uses. */
export function color(value: Argument, what: string): string {
  const given = text(value, what);
  const named = namedColors[given.toLowerCase()];
  if (named) return named;
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  throw invalid(what, 'a colour such as #FFA500');
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

export function record(value: Argument, what: string): Record<string, Argument> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw invalid(what, 'an object');
  }
  return value;
}

/** Plain JSON, as a setting holds it. */
export function json(value: Argument, what: string): Json {
  if (value === undefined || value instanceof HostObject) throw invalid(what, 'a value');
  if (Array.isArray(value)) return value.map((entry) => json(entry, what));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, json(entry, what)]));
  }
  return value;
}

/** The cells of a range that is passed as an object. */
export function area(value: Argument, what: string): Area {
  const given = value instanceof HostObject ? value.area : undefined;
  if (!given) throw invalid(what, 'a Range');
  return given;
}

/** A matrix of exactly that shape; one value alone stands for every cell. */
export function matrix(
  value: Argument,
  rows: number,
  columns: number,
  what: string,
): (row: number, column: number) => Argument {
  if (!Array.isArray(value)) return () => value;
  const lines = value;
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw invalid(what, `an array of ${String(rows)} rows and ${String(columns)} columns, as the range has`);
  }
  return (row, column) => (lines[row] as Argument[])[column];
}
