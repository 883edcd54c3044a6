/**
 * A workbook computed without one: each formula compiled once into a closure, and all of them in an order in which each
 * comes after what it reads. A change makes stale what reads it; a calculation walks the order once and computes what is
 * stale.
 *
 * Nothing is guessed: a cell that cannot be computed as Excel does it has no value, nor has any cell that reads it, and
 * asking for one of them throws `CannotCompute`. All others compute.
 */
import { cellAddress, type CellContent } from '../plan';
import { CannotCompute, type Place, type Reason, Unknown } from './cannot-compute';
import type { WorkbookCells } from './cells';
import type { Operator, Tree } from './formula-tree';
import { referenceIn, treeOf } from './formula-tree';
import { excelFunctions, power } from './functions';
import type { Scalar, Value } from './values';
import {
  compareScalars,
  errors,
  ErrorValue,
  finite,
  Matrix,
  matrixOf,
  sumOf,
  toLogical,
  toNumber,
  toText,
} from './values';

type Thunk = () => Value;

/** A rectangle of cells, counted from zero. */
export interface Area extends Place {
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface Node {
  isStale: boolean;
  /** Why it has no value. */
  failure: CannotCompute | undefined;
  readonly readers: Set<Node>;
  /** The nodes that it reads. */
  sources: readonly Node[];
  /** Computes the node anew; whether it changed. */
  compute(): boolean;
}

class Cell implements Node {
  isStale = false;
  failure: CannotCompute | undefined;
  readonly readers = new Set<Node>();
  sources: readonly Node[] = [];
  value: Scalar = null;
  formula: Thunk | undefined;
  text = '';

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}

  compute(): boolean {
    if (!this.formula) return true;
    let result = this.formula();
    if (result instanceof Matrix) {
      if (result.rows !== 1 || result.columns !== 1) throw new Unknown({ kind: 'spill' });
      result = result.at(0, 0);
    }
    // A formula that gives a blank cell shows 0.
    const value = result ?? 0;
    if (value === this.value) return false;
    if (value instanceof ErrorValue && this.value instanceof ErrorValue && value.code === this.value.code) return false;
    this.value = value;
    return true;
  }
}

class Range implements Node {
  isStale = true;
  failure: CannotCompute | undefined;
  readonly readers = new Set<Node>();
  readonly sources: readonly Cell[];
  matrix: Matrix;

  constructor(
    readonly rows: number,
    readonly columns: number,
    cells: readonly Cell[],
  ) {
    this.sources = cells;
    this.matrix = new Matrix(rows, columns, []);
  }

  compute(): boolean {
    this.matrix = new Matrix(
      this.rows,
      this.columns,
      this.sources.map(({ value }) => value),
    );
    return true;
  }
}

function isFormula(content: CellContent): content is `=${string}` {
  return typeof content === 'string' && content.startsWith('=');
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
  private order: readonly Node[] | undefined;
  private isStale = true;
  private failures = 0;
  /** The formula that is being compiled reads these. */
  private reading = new Set<Node>();

  constructor({ sheets, names }: WorkbookCells) {
    for (const { name } of sheets) this.sheets.set(name.toLowerCase(), { name, cells: new Map() });
    for (const { name, formula } of names) this.names.set(name.toLowerCase(), { formula });
    for (const { name, cells } of sheets) {
      for (const [row, column, content] of cells) this.set(name, row, column, content);
    }
  }

  /** `null` where the cell is blank. */
  value(sheet: string, row: number, column: number): Scalar {
    this.compute();
    const cell = this.sheet(sheet).cells.get(row * columnsOfASheet + column);
    if (cell?.failure) throw cell.failure;
    return cell?.value ?? null;
  }

  /** Changes what a cell holds; all that reads it follows when a value is next asked for. `''` clears the cell. */
  set(sheet: string, row: number, column: number, content: CellContent): void {
    const cell = this.cell(sheet, row, column);
    if (cell.formula || isFormula(content)) this.compile(cell, content);
    else if (content === (cell.value ?? '')) return;
    else {
      cell.value = content === '' ? null : content;
      for (const reader of cell.readers) reader.isStale = true;
    }
    this.isStale = true;
  }

  /** The cells that a name leads to; undefined where there is no such name, or it leads to none. */
  area(name: string): Area | undefined {
    const formula = this.names.get(name.toLowerCase())?.formula;
    const tree = formula === undefined ? undefined : referenceIn(formula);
    if (tree?.sheet === undefined) return undefined;
    const { row, column, lastRow, lastColumn } = tree;
    return { sheet: tree.sheet, row, column, lastRow, lastColumn };
  }

  /** Every cell that cannot be computed by itself, with the reason; not those that only read such a cell. */
  cannotCompute(): readonly CannotCompute[] {
    this.compute();
    return [...this.formulas].flatMap((cell) => (cell.failure && isOwn(cell, cell.failure) ? cell.failure : []));
  }

  /** The formula of a cell, undefined where it has none. */
  formula(sheet: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheet).cells.get(row * columnsOfASheet + column);
    return cell?.formula && cell.text;
  }

  /** The cells that a cell depends on, be it by way of others. */
  precedents(sheet: string, row: number, column: number): readonly Place[] {
    const [own, ...found] = this.upstream([this.cell(sheet, row, column)]);
    return found.flatMap((node) => (node instanceof Cell && node !== own ? node : []));
  }

  /** Every cell with something in it, or those only that `of` depend on and these: each after all that it reads. */
  inOrder(of?: readonly Place[]): readonly Place[] {
    this.compute();
    const only = of && this.upstream(of.map(({ sheet, row, column }) => this.cell(sheet, row, column)));
    const all = new Set<Node>([...this.sheets.values()].flatMap(({ cells }) => [...cells.values()]));
    // Constants stand in no order; what is in a circle is in none either.
    const sorted = [...[...all].filter((cell) => !this.formulas.has(cell as Cell)), ...(this.order ?? []), ...all];
    return [...new Set(sorted)].flatMap((node) => (node instanceof Cell && (!only || only.has(node)) ? node : []));
  }

  /** The nodes and all that they read, be it by way of others. */
  private upstream(of: readonly Node[]): ReadonlySet<Node> {
    const found = new Set<Node>(of);
    for (const node of found) for (const source of node.sources) found.add(source);
    return found;
  }

  /** How many rows of a sheet hold something, or are read; undefined where there is no such sheet. */
  rows(sheet: string): number | undefined {
    const cells = this.sheets.get(sheet.toLowerCase())?.cells;
    return cells && Math.max(0, ...[...cells.values()].map(({ row }) => row + 1));
  }

  private compute(): void {
    if (!this.isStale) return;
    this.order ??= this.ordered();
    for (const node of this.order) {
      if (!node.isStale) continue;
      node.isStale = false;
      const before = node.failure;
      const isChanged = this.computed(node);
      if (isChanged || node.failure !== before) for (const reader of node.readers) reader.isStale = true;
    }
    this.isStale = false;
  }

  private computed(node: Node): boolean {
    const inherited = this.failures > 0 ? node.sources.find(({ failure }) => failure)?.failure : undefined;
    try {
      if (inherited) this.fail(node, inherited);
      else {
        const isChanged = node.compute();
        this.fail(node, undefined);
        return isChanged;
      }
    } catch (error) {
      if (!(error instanceof Unknown) || !(node instanceof Cell)) throw error;
      this.fail(node, failureOf(node, error.reason));
    }
    return true;
  }

  private fail(node: Node, failure: CannotCompute | undefined): void {
    this.failures += Number(failure !== undefined) - Number(node.failure !== undefined);
    node.failure = failure;
  }

  private compile(cell: Cell, content: CellContent): void {
    for (const source of cell.sources) source.readers.delete(cell);
    cell.sources = [];
    cell.formula = undefined;
    this.fail(cell, undefined);
    this.order = undefined;
    if (isFormula(content)) {
      cell.text = content;
      cell.formula = this.compiled(cell);
      cell.sources = [...this.reading];
      for (const source of cell.sources) source.readers.add(cell);
      cell.isStale = true;
      this.formulas.add(cell);
    } else {
      cell.text = '';
      cell.value = content === '' ? null : content;
      cell.isStale = false;
      this.formulas.delete(cell);
    }
    for (const reader of cell.readers) reader.isStale = true;
  }

  private compiled(cell: Cell): Thunk {
    this.reading = new Set();
    try {
      return this.thunk(treeOf(cell.text), cell, false);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      return () => {
        throw error;
      };
    }
  }

  /** The nodes, each after all that it reads. What goes round in a circle is left out and fails, with all that reads it. */
  private ordered(): Node[] {
    const nodes = [...this.formulas, ...this.ranges.values()];
    for (const node of nodes) {
      if (node.failure?.reason.kind !== 'circle') continue;
      this.fail(node, undefined);
      node.isStale = true;
    }
    const { order, left } = orderOf(nodes);
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

  private range({ sheet, row, column, lastRow, lastColumn }: Area): Range {
    const key = `${row}:${column}:${lastRow}:${lastColumn}:${sheet.toLowerCase()}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells: Cell[] = [];
    for (let down = row; down <= lastRow; down++) {
      for (let across = column; across <= lastColumn; across++) cells.push(this.cell(sheet, down, across));
    }
    const range = new Range(lastRow - row + 1, lastColumn - column + 1, cells);
    for (const cell of cells) cell.readers.add(range);
    this.ranges.set(key, range);
    return range;
  }

  private meaning(name: string): Tree | undefined {
    const known = this.names.get(name.toLowerCase());
    return known && (known.tree ??= treeOf(known.formula));
  }

  /** A tree with its names resolved, as far as its root. */
  private resolved(tree: Tree, names: readonly string[] = []): Tree {
    if (tree.kind !== 'name') return tree;
    const meaning = names.includes(tree.name) ? undefined : this.meaning(tree.name);
    if (!meaning) throw new Unknown({ kind: 'name', name: tree.name });
    return this.resolved(meaning, [...names, tree.name]);
  }

  /** `keepsRange`: a reference, even to one cell, is handed on as the range that it is. */
  private thunk(unresolved: Tree, own: Cell, keepsRange: boolean): Thunk {
    const tree = this.resolved(unresolved);
    switch (tree.kind) {
      case 'constant': {
        const { value } = tree;
        return () => value;
      }
      case 'missing':
        return () => null;
      case 'array': {
        const matrix = new Matrix(tree.rows.length, tree.rows[0]?.length ?? 0, tree.rows.flat());
        return () => matrix;
      }
      case 'reference': {
        const target = { ...tree, sheet: tree.sheet ?? own.sheet };
        if (!keepsRange && tree.row === tree.lastRow && tree.column === tree.lastColumn) {
          const cell = this.cell(target.sheet, tree.row, tree.column);
          this.reading.add(cell);
          return () => cell.value;
        }
        const range = this.range(target);
        this.reading.add(range);
        return () => range.matrix;
      }
      case 'negative':
        return this.each(tree.of, own, (number) => 0 - number);
      case 'percent':
        return this.each(tree.of, own, (number) => number / 100);
      case 'positive':
        return this.thunk(tree.of, own, keepsRange);
      case 'binary': {
        const left = this.thunk(tree.left, own, false);
        const right = this.thunk(tree.right, own, false);
        const operate = operators[tree.operator];
        return () => {
          const one = left();
          const other = right();
          if (one instanceof Matrix || other instanceof Matrix) {
            return lifted([one, other], ([first = null, second = null]) => operate(first as Scalar, second as Scalar));
          }
          return operate(one, other);
        };
      }
      case 'call':
        return this.call(tree.name, tree.arguments, own, keepsRange);
      default:
        throw new Unknown({ kind: 'name', name: tree.name });
    }
  }

  private each(of: Tree, own: Cell, compute: (number: number) => number): Thunk {
    const operand = this.thunk(of, own, false);
    const one = (value: Scalar): Scalar => {
      const number = toNumber(value);
      return typeof number === 'number' ? finite(compute(number)) : number;
    };
    return () => {
      const value = operand();
      return value instanceof Matrix ? lifted([value], ([scalar = null]) => one(scalar as Scalar)) : one(value);
    };
  }

  private call(name: string, trees: readonly Tree[], own: Cell, keepsRange: boolean): Thunk {
    const between = (least: number, most: number): void => {
      if (trees.length < least || trees.length > most)
        throw new Unknown({ kind: 'arguments', name, count: trees.length });
    };
    if (name === 'IF') {
      between(2, 3);
      const [condition = no, whenTrue = no, whenFalse = no] = trees.map((tree, index) =>
        this.thunk(tree, own, index > 0 && keepsRange),
      );
      return conditional(condition, whenTrue, whenFalse);
    }
    if (name === 'IFERROR') {
      between(2, 2);
      const [value = no, instead = no] = trees.map((tree) => this.thunk(tree, own, keepsRange));
      return () => {
        const found = value();
        if (found instanceof ErrorValue) return instead();
        if (!(found instanceof Matrix) || !found.values.some((one) => one instanceof ErrorValue)) return found;
        return lifted([found, instead()], ([one = null, other = null]) => (one instanceof ErrorValue ? other : one));
      };
    }
    if (name === 'CHOOSE') {
      between(2, 255);
      const [index = no, ...choices] = trees.map((tree, place) => this.thunk(tree, own, place > 0 && keepsRange));
      return () => {
        const found = index();
        if (found instanceof Matrix) throw new Unknown({ kind: 'several', name });
        const number = toNumber(found);
        if (typeof number !== 'number') return number;
        const choice = choices[Math.trunc(number) - 1];
        return choice ? choice() : errors.value;
      };
    }
    const called = Object.hasOwn(excelFunctions, name) ? excelFunctions[name] : undefined;
    if (!called) throw new Unknown({ kind: 'function', name });
    between(called.least, called.most);
    if (name === 'ROWS' || name === 'COLUMNS') {
      const shape = this.resolved(trees[0] ?? { kind: 'missing' });
      // The size of a range hangs on no cell of it, so a formula may stand in a range that it measures.
      if (shape.kind === 'reference') {
        const size = name === 'ROWS' ? shape.lastRow - shape.row + 1 : shape.lastColumn - shape.column + 1;
        return () => size;
      }
    }
    const kinds = trees.map((_, index) => called.kind(index));
    kinds.forEach((kind, index) => {
      if (kind === 'range' && !isRange(this.resolved(trees[index] ?? { kind: 'missing' })))
        throw new Unknown({ kind: 'range', name, argument: index + 1 });
    });
    const values = trees.map((tree, index) => this.thunk(tree, own, kinds[index] !== 'scalar'));
    const isScalar = kinds.map((kind) => kind === 'scalar');
    const takesMatrix = kinds.map((kind) => kind === 'matrix' || kind === 'range');
    return () => {
      let hasArray = false;
      const found = values.map((value, index) => {
        const one = value();
        if (isScalar[index] && one instanceof Matrix) hasArray = true;
        return takesMatrix[index] ? matrixOf(one) : one;
      });
      const result = hasArray ? lifted(found, called.call, isScalar) : called.call(found);
      // INDEX gives a reference; where none is wanted, one cell is its value.
      const isOneCell = !keepsRange && !hasArray && result instanceof Matrix && result.values.length === 1;
      return isOneCell ? result.at(0, 0) : result;
    };
  }
}

function isRange(tree: Tree): boolean {
  return tree.kind === 'reference' || (tree.kind === 'call' && ['INDEX', 'IF', 'CHOOSE'].includes(tree.name));
}

function no(): Value {
  return false;
}

function conditional(condition: Thunk, whenTrue: Thunk, whenFalse: Thunk): Thunk {
  return () => {
    const decided = condition();
    if (decided instanceof Matrix) {
      return lifted([decided, whenTrue(), whenFalse()], ([test = null, one = null, other = null]) => {
        const logical = toLogical(test as Scalar);
        return typeof logical === 'boolean' ? (logical ? one : other) : logical;
      });
    }
    const logical = toLogical(decided);
    return typeof logical === 'boolean' ? (logical ? whenTrue() : whenFalse()) : logical;
  };
}

/** A function of scalars on arrays: once for every cell of the largest; an argument that is not `lifts` stays whole. */
function lifted(
  values: readonly Value[],
  compute: (values: readonly Value[]) => Value,
  lifts: readonly boolean[] = values.map(() => true),
): Matrix {
  let rows = 1;
  let columns = 1;
  values.forEach((value, index) => {
    if (!(value instanceof Matrix) || !lifts[index]) return;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  });
  const results: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const result = compute(
        values.map((value, index) => (value instanceof Matrix && lifts[index] ? value.at(row, column) : value)),
      );
      results.push(result instanceof Matrix ? result.at(0, 0) : result);
    }
  }
  return new Matrix(rows, columns, results);
}

function arithmetic(compute: (one: number, other: number) => Scalar): (one: Scalar, other: Scalar) => Scalar {
  return (one, other) => {
    if (typeof one === 'number' && typeof other === 'number') return compute(one, other);
    const left = toNumber(one);
    if (typeof left !== 'number') return left;
    const right = toNumber(other);
    return typeof right === 'number' ? compute(left, right) : right;
  };
}

function comparison(holds: (order: number) => boolean): (one: Scalar, other: Scalar) => Scalar {
  return (one, other) => {
    if (one instanceof ErrorValue) return one;
    return other instanceof ErrorValue ? other : holds(compareScalars(one, other));
  };
}

const operators: Readonly<Record<Operator, (one: Scalar, other: Scalar) => Scalar>> = {
  '+': arithmetic(sumOf),
  '-': arithmetic((one, other) => sumOf(one, -other)),
  '*': arithmetic((one, other) => finite(one * other)),
  '/': arithmetic((one, other) => (other === 0 ? errors.divisionByZero : finite(one / other))),
  '^': arithmetic(power),
  '&': (one, other) => {
    const left = toText(one);
    if (typeof left !== 'string') return left;
    const right = toText(other);
    return typeof right === 'string' ? left + right : right;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

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
