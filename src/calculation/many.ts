/**
 * The same cells changed many times over: formula by formula, each for all changes before the next one. A model's
 * formulas, one after another, are more than a processor keeps at hand; a formula by itself is not, and computing it
 * again at once takes a third of the time.
 */
import type { CellContent } from '../plan';
import { Unknown } from './cannot-compute';
import { Cell, type Node, Range } from './nodes';
import type { Scalar } from './values';

/** A cell that changes, and what it is in each line. */
interface Column {
  readonly cell: Cell;
  readonly values: Scalar[];
}

interface Step extends Column {
  readonly formula: () => Scalar;
  /** The cells that it reads and that change, be it in ranges. */
  readonly sources: readonly Column[];
  readonly ranges: readonly Range[];
}

export class Many {
  /** The cells that change, by themselves or with others. */
  readonly changing: ReadonlyMap<Node, Column>;
  private readonly steps: readonly Step[];

  /** `order`: every node after all that it reads; `needed`: by its place there, whether the outputs need it. */
  constructor(
    private readonly inputs: readonly Cell[],
    private readonly outputs: readonly Cell[],
    order: readonly Node[],
    needed: Uint8Array,
  ) {
    const reached = new Set<Node>(inputs);
    for (const node of reached) for (const reader of node.readers) reached.add(reader);
    const changing = new Map<Node, Column>(inputs.map((cell) => [cell, { cell, values: [] }]));
    const steps: Step[] = [];
    for (const node of order) {
      if (!(node instanceof Cell) || !node.formula || needed[node.index] === 0 || !reached.has(node)) continue;
      const ranges = node.sources.filter((source) => source instanceof Range).filter((range) => reached.has(range));
      const read = new Set<Node>([...node.sources, ...ranges.flatMap(({ cells }) => cells)]);
      const sources = [...read].flatMap((source) => changing.get(source) ?? []);
      const step: Step = { cell: node, values: [], formula: node.formula, sources, ranges };
      changing.set(node, step);
      steps.push(step);
    }
    this.changing = changing;
    this.steps = steps;
  }

  /**
   * The outputs of each line of the inputs' contents, which are no formulas; undefined where some cell cannot be computed
   * in one of them. The cells are left as the last line makes them, or anyhow.
   */
  compute(lines: readonly ArrayLike<CellContent>[]): readonly (readonly Scalar[])[] | undefined {
    const count = lines.length;
    this.inputs.forEach((cell, index) => {
      const column = this.changing.get(cell);
      for (let line = 0; column && line < count; line++) {
        const content = lines[line]?.[index] ?? '';
        column.values[line] = content === '' ? null : content;
      }
      cell.value = column?.values[count - 1] ?? null;
    });
    try {
      for (const step of this.steps) computeStep(step, count);
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
    const columns = this.outputs.map((cell) => this.changing.get(cell)?.values ?? cell);
    return lines.map((_, line) =>
      columns.map((column) => (column instanceof Cell ? column.value : (column[line] ?? null))),
    );
  }
}

function computeStep({ cell, formula, sources, ranges, values }: Step, count: number): void {
  let value: Scalar = null;
  for (let line = 0; line < count; line++) {
    let isAnother = line === 0;
    for (let index = 0; index < sources.length; index++) {
      const { cell: source, values: of } = sources[index] as Column;
      const now = of[line] as Scalar;
      if (source.value === now) continue;
      source.value = now;
      isAnother = true;
    }
    if (isAnother) {
      for (const range of ranges) range.changed();
      // A formula that gives a blank cell shows 0.
      value = formula() ?? 0;
    }
    values[line] = value;
  }
  cell.value = value;
}
