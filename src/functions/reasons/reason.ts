// A reason as data, and the error that carries it.
import { withGapsFilled, type GapsIn } from '../../locales/gaps';
import type { CellErrorKind, CellInput } from '../cell';
import { reasons, type GapField, type Place } from './catalogue';

type Catalogue = typeof reasons;

export type ReasonId = keyof Catalogue;

type GapsOf<Id extends ReasonId> = GapsIn<Catalogue[Id]['cell']> | GapsIn<Catalogue[Id]['pane']['en']>;

/** What a failure for this reason must say; the argument may be named, and the place in it, even where no sentence does. */
type FieldsOf<Id extends ReasonId> = {
  readonly [Gap in Exclude<GapsOf<Id>, 'place'>]: GapField<Gap>;
} & ('place' extends GapsOf<Id> ? Place : Partial<Omit<Place, GapsOf<Id>>>);

export type ReasonOf<Id extends ReasonId> = { readonly id: Id } & FieldsOf<Id>;

/** Why a function failed: `id` says which reason, the other fields what it is about. */
export type Reason = { [Id in ReasonId]: ReasonOf<Id> }[ReasonId];

/** The reasons for which a function of ours fails, without the errors that it is only given. */
type FailureId = { [Id in ReasonId]: Catalogue[Id]['kind'] extends null ? never : Id }[ReasonId];

/** The only exception that leaves a function: an Excel error with its reason, in English and as data. Made by `fail`. */
export class CellError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    message: string,
    readonly reason: Reason,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

/** Ends a function in an Excel error. */
export function fail<Id extends FailureId>(id: Id, fields: FieldsOf<Id>): never {
  const reason = { id, ...fields } as ReasonOf<Id> as Reason;
  const { kind, cell } = reasons[id];
  throw new CellError(kind, filled(cell, reason, inEnglish), reason);
}

type Filling = (field: unknown, gap: string) => string;

/** A sentence with the fields of a reason in its gaps. */
export function filled(sentence: string, reason: Reason, filling: Filling): string {
  const fields: Readonly<Record<string, unknown>> = { ...reason };
  return withGapsFilled(sentence, (gap) => filling(gap === 'place' ? reason : fields[gap], gap));
}

const inEnglish: Filling = (field, gap) => {
  if (gap === 'place') return placeIn(field as Place);
  if (gap === 'found') return described(field as CellInput);
  if (gap === 'typed') return typeof field === 'string' ? quoted(field) : described(field as CellInput);
  if (gap === 'options') return optionsIn(field as readonly string[]);
  if (typeof field === 'number' && !Number.isFinite(field)) return 'not finite';
  return Array.isArray(field) ? field.join(', ') : String(field);
};

/** `row 7 of dates`; a single cell is called by the argument's name alone. */
function placeIn({ argument, row, column, cell }: Place): string {
  if (cell !== undefined) return `cell ${cell} of ${argument}`;
  if (row === undefined) return argument;
  return column === undefined ? `row ${row} of ${argument}` : `row ${row}, column ${column} of ${argument}`;
}

/** What a cell holds, for an error about it. What is of no type known here can only be an error that Excel has passed. */
function described(cell: CellInput): string {
  if (typeof cell === 'string') return `text (${quoted(cell)})`;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'not a finite number';
  return 'an error';
}

function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function optionsIn(options: readonly string[]): string {
  return options.map((each) => `"${each}"`).join(', ');
}
