/**
 * A quick engine for the formulas of workbook plans, so that tests can try thousands of inputs on whole models. It
 * knows what the models use and throws at anything else; what Excel computes is judged by Univer, with which a test
 * holds it together.
 *
 * Every cell and every range that a formula reads is a node. The nodes stand in an order in which each comes after
 * those it reads; a calculation walks that order once, computes what is stale and makes stale what reads a change.
 */
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { area, at } from './addresses';
import type { Computed } from './evaluate';
import { excelFunctions, power } from './excel-functions';
import type { Scalar, Value } from './excel-values';
import {
  compareScalars,
  errors,
  ErrorValue,
  finite,
  Matrix,
  matrixOf,
  shown,
  sumOf,
  toLogical,
  toNumber,
  toText,
} from './excel-values';
import type { Operator, Tree } from './formula-tree';
import { treeOf } from './formula-tree';

type Thunk = () => Value;

interface Node {
  isStale: boolean;
  readonly readers: Node[];
  /** Computes the node anew; whether it changed. */
  compute(): boolean;
}

class Cell implements Node {
  isStale = false;
  readonly readers: Node[] = [];
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
    let result: Value;
    try {
      result = this.formula();
      if (result instanceof Matrix) {
        if (result.rows !== 1 || result.columns !== 1) throw new Error('it would spill into other cells');
        result = result.at(0, 0);
      }
    } catch (error) {
      throw failure(this, error);
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
  readonly readers: Node[] = [];
  matrix: Matrix;

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Cell[],
  ) {
    this.matrix = new Matrix(rows, columns, []);
  }

  compute(): boolean {
    this.matrix = new Matrix(
      this.rows,
      this.columns,
      this.cells.map(({ value }) => value),
    );
    return true;
  }
}

function placeOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${at(row, column)}`;
}

function failure(cell: Cell, error: unknown): Error {
  return new Error(`${placeOf(cell)}, ${cell.text}: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * The plan computed. Throws where a formula uses a function or a syntax that the engine does not know, where it would
 * spill, and where formulas go round in a circle, always with the cell.
 *
 * What is typed is taken as it is: a text of digits stays a text, and `''` clears the cell.
 */
export function evaluateQuickly(plan: WorkbookPlan): Computed {
  const workbook = new Workbook(plan);
  return {
    value: (sheet, address) => {
      const { row, column } = area(address);
      return shown(workbook.find(sheet, row, column)?.value ?? null);
    },
    named: (name) => {
      const { sheet, row, column, lastRow, lastColumn } = workbook.target(name);
      return Array.from({ length: lastRow - row + 1 }, (_, down) =>
        Array.from({ length: lastColumn - column + 1 }, (__, across) =>
          shown(workbook.find(sheet, row + down, column + across)?.value ?? null),
        ),
      );
    },
    all: (sheet) =>
      workbook.filled(sheet).map((cell) => ({ address: at(cell.row, cell.column), value: shown(cell.value) })),
    type: (name, values) => {
      const { sheet, row, column, lastRow, lastColumn } = workbook.target(name);
      for (let down = 0; down <= lastRow - row; down++) {
        for (let across = 0; across <= lastColumn - column; across++) {
          const value = typeof values === 'object' ? values[down]?.[across] : values;
          if (value === undefined)
            throw new Error(`${name} takes ${lastRow - row + 1} × ${lastColumn - column + 1} values`);
          workbook.type(sheet, row + down, column + across, value);
        }
      }
    },
    typeAt: (sheet, address, value) => {
      const { row, column } = area(address);
      workbook.type(sheet, row, column, value);
    },
    compute: () => {
      workbook.compute();
      return Promise.resolve();
    },
    close: () => undefined,
  };
}

interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const columnsOfASheet = 16_384;

class Workbook {
  private readonly sheets = new Map<string, { readonly name: string; readonly cells: Map<number, Cell> }>();
  private readonly filledCells = new Map<string, Cell[]>();
  private readonly ranges = new Map<string, Range>();
  /** By name in small letters: what it stands for, read when it is first used. */
  private readonly names = new Map<string, { readonly formula: string; tree?: Tree }>();
  private readonly order: Node[];
  /** The formula that is being compiled reads these. */
  private reading = new Set<Node>();

  constructor(plan: WorkbookPlan) {
    for (const { name } of plan.sheets) this.sheets.set(name.toLowerCase(), { name, cells: new Map() });
    for (const { name, formula } of plan.names) this.names.set(name.toLowerCase(), { formula });
    const formulas: Cell[] = [];
    for (const sheet of plan.sheets) {
      const filled: Cell[] = [];
      this.filledCells.set(sheet.name.toLowerCase(), filled);
      for (const { address, cells } of sheet.contents) {
        const { row: top, column: left } = area(address);
        cells.forEach((contents, down) => {
          contents.forEach((content, across) => {
            const cell = this.cell(sheet.name, top + down, left + across);
            filled.push(cell);
            if (typeof content === 'string' && content.startsWith('=')) {
              cell.text = content;
              formulas.push(cell);
            } else cell.value = content === '' ? null : content;
          });
        });
      }
    }
    for (const cell of formulas) {
      this.reading = new Set();
      try {
        cell.formula = this.thunk(treeOf(cell.text), cell, false);
      } catch (error) {
        throw failure(cell, error);
      }
      cell.isStale = true;
      for (const node of this.reading) node.readers.push(cell);
    }
    this.order = orderOf([...formulas, ...this.ranges.values()]);
    this.compute();
  }

  compute(): void {
    for (const node of this.order) {
      if (!node.isStale) continue;
      const isChanged = node.compute();
      // Only now: what throws stays stale.
      node.isStale = false;
      if (isChanged) for (const reader of node.readers) reader.isStale = true;
    }
  }

  type(sheet: string, row: number, column: number, content: CellContent): void {
    const cell = this.cell(sheet, row, column);
    if (typeof content === 'string' && content.startsWith('='))
      throw new Error(`${placeOf(cell)}: no formula is typed`);
    cell.formula = undefined;
    cell.isStale = false;
    cell.value = content === '' ? null : content;
    for (const reader of cell.readers) reader.isStale = true;
  }

  filled(sheet: string): readonly Cell[] {
    return this.filledCells.get(sheet.toLowerCase()) ?? [];
  }

  find(sheet: string, row: number, column: number): Cell | undefined {
    return this.sheet(sheet).cells.get(row * columnsOfASheet + column);
  }

  target(name: string): Target {
    const tree = this.meaning(name);
    if (tree?.kind !== 'reference' || tree.sheet === undefined) throw new Error(`there is no name "${name}"`);
    return { ...tree, sheet: tree.sheet };
  }

  private sheet(name: string): { readonly name: string; readonly cells: Map<number, Cell> } {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
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

  private range({ sheet, row, column, lastRow, lastColumn }: Target): Range {
    const key = `${row}:${column}:${lastRow}:${lastColumn}:${sheet.toLowerCase()}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells: Cell[] = [];
    for (let down = row; down <= lastRow; down++) {
      for (let across = column; across <= lastColumn; across++) cells.push(this.cell(sheet, down, across));
    }
    const range = new Range(lastRow - row + 1, lastColumn - column + 1, cells);
    for (const cell of cells) cell.readers.push(range);
    this.ranges.set(key, range);
    return range;
  }

  private meaning(name: string): Tree | undefined {
    const known = this.names.get(name.toLowerCase());
    return known && (known.tree ??= treeOf(known.formula));
  }

  /** A tree with its names resolved, as far as its root. */
  private resolved(tree: Tree): Tree {
    if (tree.kind !== 'name') return tree;
    const meaning = this.meaning(tree.name);
    if (!meaning) throw new Error(`there is no name "${tree.name}"`);
    return this.resolved(meaning);
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
        throw new Error(`"${tree.name}" is not resolved`);
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
        throw new Error(`${name} does not take ${trees.length} arguments`);
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
        if (found instanceof Matrix) throw new Error('CHOOSE takes one number');
        const number = toNumber(found);
        if (typeof number !== 'number') return number;
        const choice = choices[Math.trunc(number) - 1];
        return choice ? choice() : errors.value;
      };
    }
    const called = Object.hasOwn(excelFunctions, name) ? excelFunctions[name] : undefined;
    if (!called) throw new Error(`there is no function ${name}`);
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
        throw new Error(`argument ${index + 1} of ${name} is to be a range`);
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

/** The nodes, each after all that it reads. */
function orderOf(nodes: readonly Node[]): Node[] {
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
  if (left.size > 0) throw new Error(`a circle of formulas: ${circleIn(left).map(placeOf).join(' → ')}`);
  return order;
}

/** The cells of one circle, in the order in which they read each other, the first one again at the end. */
function circleIn(rest: ReadonlySet<Node>): Cell[] {
  // Every node that is left reads another one that is left: going from one to what it reads ends in a circle.
  const readBy = new Map<Node, Node>();
  for (const node of rest) for (const reader of node.readers) if (rest.has(reader)) readBy.set(reader, node);
  const way: Node[] = [];
  let node: Node | undefined = [...rest][0];
  while (node && !way.includes(node)) {
    way.push(node);
    node = readBy.get(node);
  }
  const circle = node ? way.slice(way.indexOf(node)) : way;
  const cells = circle.filter((one) => one instanceof Cell);
  return [...cells, ...cells.slice(0, 1)];
}
