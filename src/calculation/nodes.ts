// Cells and ranges as a calculation holds them.
import type { CannotCompute } from './cannot-compute';
import { Matrix, type Scalar } from './values';

export const nobody = new Int32Array(0);

/** What is computed, or held, with what reads it and what it reads. */
export abstract class Node {
  /** Its place in the order; -1 where it is in none: a constant, or in a circle. */
  index = -1;
  /** Why it has no value. */
  failure: CannotCompute | undefined;
  /** The nodes that read it, and their places in the order. */
  readers: Node[] = [];
  readerIndexes: Int32Array = nobody;
  /** The nodes that it reads. */
  sources: readonly Node[] = [];
}

export class Cell extends Node {
  value: Scalar = null;
  formula: (() => Scalar) | undefined;
  text = '';

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {
    super();
  }
}

/** A range changes when one of its cells does; its values are put together where somebody needs them so. */
export class Range extends Node {
  private together: Matrix | undefined;

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Cell[],
  ) {
    super();
    this.sources = cells;
  }

  changed(): void {
    this.together = undefined;
  }

  matrix(): Matrix {
    return (this.together ??= new Matrix(
      this.rows,
      this.columns,
      this.cells.map(({ value }) => value),
    ));
  }
}
