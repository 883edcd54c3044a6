// What the parts of a formula give when they are computed.
import { errors, type Matrix, matrixOf, type Scalar, type Value } from './values';

export type Part = ScalarPart | ArrayPart | { readonly kind: 'any'; readonly value: () => Value };

export interface ScalarPart {
  readonly kind: 'scalar';
  readonly value: () => Scalar;
  /** What it always is. */
  readonly constant?: Scalar;
  /** Of a cell: where its value stands, to be read without a call. */
  readonly cell?: { readonly value: Scalar };
}

/** An array whose size is known beforehand, row by row. */
export interface ArrayPart {
  readonly kind: 'array';
  readonly rows: number;
  readonly columns: number;
  readonly at: (index: number) => Scalar;
  readonly matrix: () => Matrix;
  /** Of a range. */
  readonly cells?: readonly { readonly value: Scalar }[];
}

export function valueIn(part: Part): () => Value {
  return part.kind === 'array' ? part.matrix : part.value;
}

export function matrixIn(part: Part): () => Matrix {
  if (part.kind === 'array') return part.matrix;
  const { value } = part;
  return () => matrixOf(value());
}

/** The values of a part as those of an array of this size: see `Matrix.at`. */
export function elementsOf(part: ScalarPart | ArrayPart, rows: number, columns: number): (index: number) => Scalar {
  if (part.kind === 'scalar') return part.value;
  const { at } = part;
  if (part.rows === rows && part.columns === columns) return at;
  return (index) => {
    const down = part.rows === 1 ? 0 : Math.floor(index / columns);
    const across = part.columns === 1 ? 0 : index % columns;
    return down >= part.rows || across >= part.columns ? errors.notAvailable : at(down * part.columns + across);
  };
}
