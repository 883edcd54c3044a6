/**
 * A workbook computed without one: each formula compiled once into a closure, and all of them in an order in which each
 * comes after what it reads. A change makes stale what reads it; a calculation walks the order once and computes what is
 * stale, as far as it is asked for.
 *
 * Nothing is guessed: a cell that cannot be computed as Excel does it has no value, nor has any cell that reads it, and
 * asking for one of them throws `CannotCompute`. All others compute.
 */
import { cellAddress, type CellContent } from '../plan';
import { CannotCompute, type Place, type Reason, Unknown } from './cannot-compute';
import type { WorkbookCells } from './cells';
import { compiled, readBy, type Scope } from './compile';
import type { Tree } from './formula-tree';
import { referenceIn, treeOf } from './formula-tree';
import { Many } from './many';
import { Cell, type Node, nobody, Range } from './nodes';
import type { Scalar } from './values';

/** A rectangle of cells, counted from zero. */
export interface Area extends Place {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Cells that change and cells that are read, over and over. */
export interface Probe {
  /** `contents` of the cells that change, in their order. The answer may be overwritten by the next call. */
  compute(contents: ArrayLike<CellContent>): readonly Scalar[];
  /** The same for many contents, one after another, in less time. The answer is the caller's. */
  computeAll(lines: readonly ArrayLike<CellContent>[]): readonly (readonly Scalar[])[];
}

function isFormula(content: CellContent): content is `=${string}` {
  return typeof content === 'string' && content.startsWith('=');
}

function hasFormula(contents: ArrayLike<CellContent>): boolean {
  return Array.from(contents).some(isFormula);
}

function nameOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${cellAddress({ row, column })}`;
}

/** Whether it is the cell itself that cannot be computed. */
function isOwn({ sheet, row, column }: Cell, { place }: CannotCompute): boolean {
  return place.sheet === sheet && place.row === row && place.column === column;
}

function failureOf(cell: Cell, reason: Reason): CannotCompute {
  const { sheet, row, column } = cell;
  return new CannotCompute({ sheet, row, column }, nameOf(cell), cell.text, reason);
}

const columnsOfASheet = 16_384;

export class Calculation {
  private readonly sheets = new Map<string, { readonly name: string; readonly cells: Map<number, Cell> }>();
  private readonly ranges = new Map<string, Range>();
  /** By name in small letters: what it stands for, read when it is first used. */
  private readonly names = new Map<string, { readonly formula: string; tree?: Tree }>();
  private readonly formulas = new Set<Cell>();
  /** Undefined where a formula was added or taken away since. */
  private order: readonly Node[] | undefined;
  /** By the place in the order: whether it is to be computed anew. */
  private stale = new Uint8Array(0);
  /** No place before this one is stale. */
  private firstStale = 0;
  private failures = 0;

  constructor({ sheets, names }: WorkbookCells) {
    for (const { name } of sheets) this.sheets.set(name.toLowerCase(), { name, cells: new Map() });
    for (const { name, formula } of names) this.names.set(name.toLowerCase(), { formula });
    for (const { name, cells } of sheets) {
      for (const [row, column, content] of cells) this.put(this.cell(name, row, column), content);
    }
  }

  /** `null` where the cell is blank. Throws `CannotCompute`. */
  value(sheet: string, row: number, column: number): Scalar {
    this.compute();
    const cell = this.sheet(sheet).cells.get(row * columnsOfASheet + column);
    if (cell?.failure) throw cell.failure;
    return cell?.value ?? null;
  }

  /** Changes what a cell holds; all that reads it follows when a value is next asked for. `''` clears the cell. */
  set(sheet: string, row: number, column: number, content: CellContent): void {
    this.put(this.cell(sheet, row, column), content);
  }

  /** The formula of a cell, undefined where it has none. */
  formula(sheet: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheet).cells.get(row * columnsOfASheet + column);
    return cell?.formula && cell.text;
  }

  /** The cells that a name leads to; undefined where there is no such name, or it leads to none. */
  area(name: string): Area | undefined {
    const formula = this.names.get(name.toLowerCase())?.formula;
    const tree = formula === undefined ? undefined : referenceIn(formula);
    if (tree?.sheet === undefined) return undefined;
    const { row, column, lastRow, lastColumn } = tree;
    return { sheet: tree.sheet, row, column, lastRow, lastColumn };
  }

  /** How many rows of a sheet hold something, or are read; undefined where there is no such sheet. */
  rows(sheet: string): number | undefined {
    const cells = this.sheets.get(sheet.toLowerCase())?.cells;
    if (!cells) return undefined;
    let rows = 0;
    for (const { row } of cells.values()) rows = Math.max(rows, row + 1);
    return rows;
  }

  /** Computes no more than the cells to be read need. Its `compute` throws `CannotCompute`. */
  probe(changed: readonly Place[], read: readonly Place[]): Probe {
    const cellOf = ({ sheet, row, column }: Place): Cell => this.cell(sheet, row, column);
    const inputs = changed.map(cellOf);
    const outputs = read.map(cellOf);
    let order: readonly Node[] | undefined;
    let needed = new Uint8Array(0);
    let many: Many | undefined;
    const values: Scalar[] = [];
    const compute = (contents: ArrayLike<CellContent>): readonly Scalar[] => {
      inputs.forEach((cell, index) => this.put(cell, contents[index] ?? ''));
      this.order ??= this.ordered();
      if (order !== this.order) {
        order = this.order;
        many = undefined;
        needed = new Uint8Array(order.length);
        for (const { index } of this.upstream(outputs)) if (index >= 0) needed[index] = 1;
      }
      this.compute(needed);
      outputs.forEach((cell, index) => {
        if (cell.failure) throw cell.failure;
        values[index] = cell.value;
      });
      return values;
    };
    const oneByOne = (lines: readonly ArrayLike<CellContent>[]): readonly (readonly Scalar[])[] =>
      lines.map((contents) => [...compute(contents)]);
    return {
      compute,
      computeAll: (lines) => {
        const [first, ...others] = lines;
        if (!first) return [];
        // With the first everything else that was stale is computed, too, and what cannot be computed shows.
        const found = [...compute(first)];
        if (others.length === 0 || this.failures > 0 || others.some(hasFormula)) return [found, ...oneByOne(others)];
        many ??= new Many(inputs, outputs, order ?? [], needed);
        const all = many.compute(others);
        // Those that the outputs do not need follow when they are asked for.
        for (const cell of many.changing.keys()) this.markReaders(cell);
        return [found, ...(all ?? oneByOne(others))];
      },
    };
  }

  /** Every cell that cannot be computed by itself, with the reason; not those that only read such a cell. */
  cannotCompute(): readonly CannotCompute[] {
    this.compute();
    return [...this.formulas].flatMap((cell) => (cell.failure && isOwn(cell, cell.failure) ? cell.failure : []));
  }

  /** The cells that a cell depends on, be it by way of others. */
  precedents(sheet: string, row: number, column: number): readonly Place[] {
    const own = this.cell(sheet, row, column);
    return [...this.upstream([own])].flatMap((node) => (node instanceof Cell && node !== own ? node : []));
  }

  /** Every cell with something in it, or those only that `of` depend on and these: each after all that it reads. */
  inOrder(of?: readonly Place[]): readonly Place[] {
    const order = (this.order ??= this.ordered());
    const only = of && this.upstream(of.map(({ sheet, row, column }) => this.cell(sheet, row, column)));
    const all = [...this.sheets.values()].flatMap(({ cells }) => [...cells.values()]);
    // Constants stand in no order; what is in a circle is in none either.
    const sorted = [...all.filter(({ formula }) => !formula), ...order, ...all];
    return [...new Set<Node>(sorted)].flatMap((node) =>
      node instanceof Cell && (!only || only.has(node)) ? node : [],
    );
  }

  /** The nodes and all that they read, be it by way of others. */
  private upstream(of: readonly Node[]): ReadonlySet<Node> {
    const found = new Set<Node>(of);
    for (const node of found) for (const source of node.sources) found.add(source);
    return found;
  }

  private compute(needed?: Uint8Array): void {
    const order = (this.order ??= this.ordered());
    const { stale } = this;
    let skipped = order.length;
    for (let index = this.firstStale; index < order.length; index++) {
      if (stale[index] === 0) continue;
      if (needed?.[index] === 0) {
        if (skipped === order.length) skipped = index;
        continue;
      }
      stale[index] = 0;
      const node = order[index];
      if (!node || !this.computed(node)) continue;
      const { readerIndexes } = node;
      for (let place = 0; place < readerIndexes.length; place++) stale[readerIndexes[place] as number] = 1;
    }
    this.firstStale = skipped;
  }

  /** Computes a node; whether it is another value now. */
  private computed(node: Node): boolean {
    if (this.failures === 0) return this.computedAnew(node);
    const { failure: before } = node;
    const inherited = node.sources.find(({ failure }) => failure)?.failure;
    this.fail(node, inherited);
    if (inherited) return inherited !== before;
    return this.computedAnew(node) || before !== undefined;
  }

  private computedAnew(node: Node): boolean {
    if (!(node instanceof Cell)) {
      (node as Range).changed();
      return true;
    }
    try {
      // A formula that gives a blank cell shows 0.
      const value = node.formula?.() ?? 0;
      if (value === node.value) return false;
      node.value = value;
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      this.fail(node, failureOf(node, error.reason));
    }
    return true;
  }

  private fail(node: Node, failure: CannotCompute | undefined): void {
    this.failures += Number(failure !== undefined) - Number(node.failure !== undefined);
    node.failure = failure;
  }

  private put(cell: Cell, content: CellContent): void {
    if (cell.formula || isFormula(content)) this.compile(cell, content);
    else if (content === (cell.value ?? '')) return;
    else cell.value = content === '' ? null : content;
    this.markReaders(cell);
  }

  private markReaders({ readerIndexes }: Node): void {
    if (!this.order) return;
    for (const index of readerIndexes) {
      this.stale[index] = 1;
      if (index < this.firstStale) this.firstStale = index;
    }
  }

  private compile(cell: Cell, content: CellContent): void {
    for (const source of cell.sources) source.readers = source.readers.filter((reader) => reader !== cell);
    cell.sources = [];
    cell.formula = undefined;
    this.fail(cell, undefined);
    this.order = undefined;
    if (isFormula(content)) {
      const reading = new Set<Node>();
      cell.text = content;
      cell.formula = this.compiled(cell, reading);
      cell.sources = [...reading];
      for (const source of cell.sources) source.readers.push(cell);
      this.formulas.add(cell);
    } else {
      cell.text = '';
      cell.value = content === '' ? null : content;
      this.formulas.delete(cell);
    }
  }

  private compiled(cell: Cell, reading: Set<Node>): () => Scalar {
    const scope: Scope = {
      cell: ({ sheet, row, column }) => {
        const read = this.cell(sheet ?? cell.sheet, row, column);
        reading.add(read);
        return { kind: 'scalar', value: () => read.value, cell: read };
      },
      range: (reference) => {
        const range = this.range({ ...reference, sheet: reference.sheet ?? cell.sheet });
        reading.add(range);
        const { rows, columns, cells } = range;
        return {
          kind: 'array',
          rows,
          columns,
          cells,
          at: (index) => cells[index]?.value ?? null,
          matrix: () => range.matrix(),
        };
      },
      holdFormulas: (reference) => {
        const cells = this.cellsIn({ ...reference, sheet: reference.sheet ?? cell.sheet });
        // Where a formula is put in or taken away, everything is computed anew.
        return (index) => cells[index]?.formula !== undefined;
      },
      meaning: (name) => {
        const known = this.names.get(name.toLowerCase());
        return known && (known.tree ??= treeOf(known.formula));
      },
    };
    let tree: Tree | undefined;
    try {
      tree = treeOf(cell.text);
      return compiled(tree, scope);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      // What it depends on is known nevertheless.
      if (tree) readBy(tree, scope);
      return () => {
        throw error;
      };
    }
  }

  /** The nodes, each after all that it reads. What goes round in a circle is left out and fails, with all that reads it. */
  private ordered(): Node[] {
    const nodes = [...this.formulas, ...this.ranges.values()];
    for (const node of nodes) {
      node.index = -1;
      if (node.failure?.reason.kind === 'circle') this.fail(node, undefined);
    }
    const { order, left } = orderOf(nodes);
    order.forEach((node, index) => {
      node.index = index;
    });
    for (const { cells } of this.sheets.values()) for (const cell of cells.values()) indexReaders(cell);
    for (const range of this.ranges.values()) indexReaders(range);
    // A formula that is new, or was in a circle, is computed; which others it reaches shows then.
    this.stale = new Uint8Array(order.length).fill(1);
    this.firstStale = 0;
    while (left.size > 0) {
      const circle = circleIn(left);
      const cells = circle.filter((node) => node instanceof Cell);
      const [first] = cells;
      if (!first) throw new Error('ranges alone make no circle');
      const failure = failureOf(first, { kind: 'circle', cells: [...cells, first].map(nameOf) });
      const reached = new Set<Node>(circle);
      for (const node of reached) {
        this.fail(node, failure);
        left.delete(node);
        for (const reader of node.readers) if (left.has(reader)) reached.add(reader);
      }
    }
    return order;
  }

  private sheet(name: string): { readonly name: string; readonly cells: Map<number, Cell> } {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new Unknown({ kind: 'sheet', name });
    return sheet;
  }

  private cell(sheetName: string, row: number, column: number): Cell {
    const { name, cells } = this.sheet(sheetName);
    const key = row * columnsOfASheet + column;
    let cell = cells.get(key);
    if (!cell) {
      cell = new Cell(name, row, column);
      cells.set(key, cell);
    }
    return cell;
  }

  private cellsIn({ sheet, row, column, lastRow, lastColumn }: Area): Cell[] {
    const cells: Cell[] = [];
    for (let down = row; down <= lastRow; down++) {
      for (let across = column; across <= lastColumn; across++) cells.push(this.cell(sheet, down, across));
    }
    return cells;
  }

  private range({ sheet, row, column, lastRow, lastColumn }: Area): Range {
    const key = `${row}:${column}:${lastRow}:${lastColumn}:${sheet.toLowerCase()}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells = this.cellsIn({ sheet, row, column, lastRow, lastColumn });
    const range = new Range(lastRow - row + 1, lastColumn - column + 1, cells);
    for (const cell of cells) cell.readers.push(range);
    this.ranges.set(key, range);
    return range;
  }
}

function indexReaders(node: Node): void {
  const indexes = node.readers.flatMap(({ index }) => (index >= 0 ? index : []));
  node.readerIndexes = indexes.length === 0 ? nobody : Int32Array.from(indexes);
}

/** Nodes, each after all that it reads, and those that are left: in a circle, or reading what is in one. */
function orderOf(nodes: readonly Node[]): { readonly order: Node[]; readonly left: Set<Node> } {
  const left = new Set(nodes);
  // How many each one waits for; a constant is waited for by none.
  const waiting = new Map<Node, number>(nodes.map((node) => [node, 0]));
  for (const node of nodes) {
    for (const reader of node.readers) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
  }
  const order = nodes.filter((node) => waiting.get(node) === 0);
  for (const node of order) {
    left.delete(node);
    for (const reader of node.readers) {
      const count = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, count);
      if (count === 0) order.push(reader);
    }
  }
  return { order, left };
}

/** One circle, in the order in which its nodes read each other. */
function circleIn(left: ReadonlySet<Node>): readonly Node[] {
  // Every node that is left reads another one that is left: going from one to what it reads ends in a circle.
  const way = new Set<Node>();
  let node = [...left][0];
  while (node && !way.has(node)) {
    way.add(node);
    node = node.sources.find((source) => left.has(source));
  }
  const nodes = [...way];
  return node ? nodes.slice(nodes.indexOf(node)) : nodes;
}
