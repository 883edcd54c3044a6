/**
 * Formulas as closures. A part whose shape is known beforehand computes one value at a time, so that
 * `SUMPRODUCT((A1:A99=B1)*C1:C99)` makes no array; what turns out only when it is computed is a `Matrix` or one value.
 */
import { Unknown } from './cannot-compute';
import type { Tree } from './formula-tree';
import { type ExcelFunction, excelFunctions } from './functions';
import { negated, ofTwo, operators, percent } from './operators';
import type { ArrayPart, Part, ScalarPart } from './parts';
import { elementsOf, matrixIn, valueIn } from './parts';
import type { Scalar, Value } from './values';
import { errors, ErrorValue, Matrix, toLogical, toNumber } from './values';

/** What a formula may speak of. */
export interface Scope {
  cell(tree: Reference): ScalarPart;
  range(tree: Reference): ArrayPart;
  /** Which cells of a range hold formulas, row by row. It hangs on no value, so nobody is told that they are read. */
  holdFormulas(tree: Reference): (index: number) => boolean;
  /** Undefined where there is no such name. */
  meaning(name: string): Tree | undefined;
}

type Reference = Extract<Tree, { kind: 'reference' }>;

/** The value of a formula in its cell. */
export function compiled(tree: Tree, scope: Scope): () => Scalar {
  const part = partOf(tree, scope, false);
  if (part.kind === 'scalar') return part.value;
  const value = valueIn(part);
  return () => {
    const result = value();
    if (!(result instanceof Matrix)) return result;
    if (result.rows !== 1 || result.columns !== 1) throw new Unknown({ kind: 'spill' });
    return result.at(0, 0);
  };
}

/** Tells the scope of every cell and range that a formula reads, also where it cannot be compiled. */
export function readBy(tree: Tree, scope: Scope, names: readonly string[] = []): void {
  switch (tree.kind) {
    case 'reference':
      try {
        scope.range(tree);
      } catch (error) {
        // A sheet that is not there has no cells.
        if (!(error instanceof Unknown)) throw error;
      }
      return;
    case 'name': {
      const meaning = names.includes(tree.name) ? undefined : scope.meaning(tree.name);
      return meaning && readBy(meaning, scope, [...names, tree.name]);
    }
    case 'negative':
    case 'positive':
    case 'percent':
      return readBy(tree.of, scope, names);
    case 'binary':
      readBy(tree.left, scope, names);
      return readBy(tree.right, scope, names);
    case 'call':
      return tree.arguments.forEach((one) => readBy(one, scope, names));
    case 'constant':
    case 'missing':
    case 'array':
  }
}

/** A tree with its names resolved, as far as its root. */
function resolved(tree: Tree, scope: Scope, names: readonly string[] = []): Tree {
  if (tree.kind !== 'name') return tree;
  const meaning = names.includes(tree.name) ? undefined : scope.meaning(tree.name);
  if (!meaning) throw new Unknown({ kind: 'name', name: tree.name });
  return resolved(meaning, scope, [...names, tree.name]);
}

/** `keepsRange`: a reference, even to one cell, is handed on as the range that it is. */
function partOf(unresolved: Tree, scope: Scope, keepsRange: boolean): Part {
  const tree = resolved(unresolved, scope);
  switch (tree.kind) {
    case 'constant': {
      const { value } = tree;
      return { kind: 'scalar', value: () => value, constant: value };
    }
    case 'missing':
      return { kind: 'scalar', value: () => null, constant: null };
    case 'array': {
      const matrix = new Matrix(tree.rows.length, tree.rows[0]?.length ?? 0, tree.rows.flat());
      const { rows, columns, values } = matrix;
      return { kind: 'array', rows, columns, at: (index) => values[index] ?? null, matrix: () => matrix };
    }
    case 'reference':
      return !keepsRange && tree.row === tree.lastRow && tree.column === tree.lastColumn
        ? scope.cell(tree)
        : scope.range(tree);
    case 'negative':
      return each([partOf(tree.of, scope, false)], negated);
    case 'percent':
      return each([partOf(tree.of, scope, false)], percent);
    case 'positive':
      return partOf(tree.of, scope, keepsRange);
    case 'binary': {
      const left = partOf(tree.left, scope, false);
      const right = partOf(tree.right, scope, false);
      const operator = operators[tree.operator];
      if (left.kind === 'scalar' && right.kind === 'scalar')
        return { kind: 'scalar', value: ofTwo(operator, left, right) };
      return each([left, right], operator.between, operator.ofNumbers);
    }
    case 'call':
      return call(tree.name, tree.arguments, scope, keepsRange);
    default:
      throw new Unknown({ kind: 'name', name: tree.name });
  }
}

function call(name: string, trees: readonly Tree[], scope: Scope, keepsRange: boolean): Part {
  const between = (least: number, most: number): void => {
    if (trees.length < least || trees.length > most)
      throw new Unknown({ kind: 'arguments', name, count: trees.length });
  };
  switch (name) {
    case 'IF': {
      between(2, 3);
      const [condition, whenTrue, whenFalse = no] = trees.map((tree, index) =>
        partOf(tree, scope, index > 0 && keepsRange),
      );
      return condition && whenTrue ? conditional(condition, whenTrue, whenFalse) : no;
    }
    case 'IFERROR': {
      between(2, 2);
      const [value = no, instead = no] = trees.map((tree) => partOf(tree, scope, keepsRange));
      return orInstead(value, instead);
    }
    case 'CHOOSE': {
      between(2, 255);
      const [index = no, ...choices] = trees.map((tree, place) => partOf(tree, scope, place > 0 && keepsRange));
      return chosen(index, choices);
    }
    case 'ISFORMULA': {
      between(1, 1);
      const of = resolved(trees[0] ?? { kind: 'missing' }, scope);
      if (of.kind !== 'reference') throw new Unknown({ kind: 'range', name, argument: 1 });
      const holds = scope.holdFormulas(of);
      const [rows, columns] = [of.lastRow - of.row + 1, of.lastColumn - of.column + 1];
      return rows * columns === 1 ? { kind: 'scalar', value: () => holds(0) } : arrayOf(rows, columns, holds);
    }
  }
  const called = Object.hasOwn(excelFunctions, name) ? excelFunctions[name] : undefined;
  if (!called) throw new Unknown({ kind: 'function', name });
  between(called.least, called.most);
  if (name === 'ROWS' || name === 'COLUMNS') {
    const shape = resolved(trees[0] ?? { kind: 'missing' }, scope);
    // The size of a range hangs on no cell of it, so a formula may stand in a range that it measures.
    if (shape.kind === 'reference') {
      const size = name === 'ROWS' ? shape.lastRow - shape.row + 1 : shape.lastColumn - shape.column + 1;
      return { kind: 'scalar', value: () => size };
    }
  }
  const kinds = trees.map((_, index) => called.kind(index));
  kinds.forEach((kind, index) => {
    if (kind === 'range' && !isRange(resolved(trees[index] ?? { kind: 'missing' }, scope)))
      throw new Unknown({ kind: 'range', name, argument: index + 1 });
  });
  const parts = trees.map((tree, index) => partOf(tree, scope, kinds[index] !== 'scalar'));
  if (called.ofOne) return each(parts, called.ofOne);
  const isScalar = kinds.map((kind) => kind === 'scalar');
  const hasOneShape = parts.every(({ kind }, index) => kind === 'scalar' || (kind === 'array' && !isScalar[index]));
  const quick = hasOneShape && !keepsRange ? called.quick?.(parts as readonly (ScalarPart | ArrayPart)[]) : undefined;
  if (quick) return { kind: 'scalar', value: quick };
  const isByCell = parts.some(({ kind }, index) => kind === 'array' && isScalar[index]);
  const known = parts.flatMap((part) => (part.kind === 'any' ? [] : part));
  if (isByCell && known.length === parts.length && !called.mayGiveArray) {
    const array = quickByCell(known, isScalar, called);
    if (array) return array;
    if (isScalar.every(Boolean)) return each(parts, (...found) => called.call(found) as Scalar);
  }

  const values = parts.map((part, index) =>
    kinds[index] === 'matrix' || kinds[index] === 'range' ? matrixIn(part) : valueIn(part),
  );
  const result = (): Value => {
    let hasArray = false;
    const found: Value[] = [];
    for (let index = 0; index < values.length; index++) {
      const one = values[index]?.() ?? null;
      if (isScalar[index] && one instanceof Matrix) hasArray = true;
      found.push(one);
    }
    const computed = hasArray ? lifted(found, called.call, isScalar) : called.call(found);
    // INDEX gives a reference; where none is wanted, one cell is its value.
    const isOneCell = !keepsRange && !hasArray && computed instanceof Matrix && computed.values.length === 1;
    return isOneCell ? computed.at(0, 0) : computed;
  };
  if (!called.mayGiveArray && hasOneShape) return { kind: 'scalar', value: result as () => Scalar };
  return { kind: 'any', value: result };
}

/**
 * The quick way of a function that is given arrays for scalars, once for every cell of the largest: its closure reads the
 * cells at one place, which moves. Undefined where it has none for such arguments.
 */
function quickByCell(
  parts: readonly (ScalarPart | ArrayPart)[],
  isScalar: readonly boolean[],
  { quick }: ExcelFunction,
): ArrayPart | undefined {
  const lifting = parts.filter((part, index) => part.kind === 'array' && isScalar[index]) as readonly ArrayPart[];
  const rows = Math.max(...lifting.map((part) => part.rows));
  const columns = Math.max(...lifting.map((part) => part.columns));
  let place = 0;
  const compute = quick?.(
    parts.map((part, index) => {
      if (part.kind === 'scalar' || !isScalar[index]) return part;
      const element = elementsOf(part, rows, columns);
      return { kind: 'scalar', value: () => element(place) };
    }),
  );
  return (
    compute &&
    arrayOf(rows, columns, (index) => {
      place = index;
      return compute();
    })
  );
}

function arrayOf(rows: number, columns: number, at: (index: number) => Scalar): ArrayPart {
  const matrix = (): Matrix => {
    const values: Scalar[] = [];
    for (let index = 0; index < rows * columns; index++) values.push(at(index));
    return new Matrix(rows, columns, values);
  };
  return { kind: 'array', rows, columns, at, matrix };
}

function isRange(tree: Tree): boolean {
  return tree.kind === 'reference' || (tree.kind === 'call' && ['INDEX', 'IF', 'CHOOSE'].includes(tree.name));
}

const no: ScalarPart = { kind: 'scalar', value: () => false };

function conditional(condition: Part, whenTrue: Part, whenFalse: Part): Part {
  if (condition.kind === 'scalar') {
    const decide = condition.value;
    const [yes, otherwise] = [valueIn(whenTrue), valueIn(whenFalse)];
    const value = (): Value => {
      const decided = decide();
      if (decided === true) return yes();
      if (decided === false) return otherwise();
      const logical = toLogical(decided);
      return logical === true ? yes() : logical === false ? otherwise() : logical;
    };
    const isOne = whenTrue.kind === 'scalar' && whenFalse.kind === 'scalar';
    return isOne ? { kind: 'scalar', value: value as () => Scalar } : { kind: 'any', value };
  }
  return each([condition, whenTrue, whenFalse], (test, one = null, other = null) => {
    const logical = toLogical(test);
    return typeof logical === 'boolean' ? (logical ? one : other) : logical;
  });
}

function orInstead(part: Part, other: Part): Part {
  if (part.kind === 'scalar' && other.kind === 'scalar') {
    const [value, instead] = [part.value, other.value];
    return {
      kind: 'scalar',
      value: () => {
        const found = value();
        return found instanceof ErrorValue ? instead() : found;
      },
    };
  }
  const [value, instead] = [valueIn(part), valueIn(other)];
  return {
    kind: 'any',
    value: () => {
      const found = value();
      if (found instanceof ErrorValue) return instead();
      if (!(found instanceof Matrix) || !found.values.some((one) => one instanceof ErrorValue)) return found;
      return lifted([found, instead()], ([one = null, another = null]) => (one instanceof ErrorValue ? another : one));
    },
  };
}

function chosen(index: Part, choices: readonly Part[]): Part {
  const [which, values] = [valueIn(index), choices.map(valueIn)];
  const value = (): Value => {
    const found = which();
    if (found instanceof Matrix) throw new Unknown({ kind: 'several', name: 'CHOOSE' });
    const number = toNumber(found);
    if (typeof number !== 'number') return number;
    const choice = values[Math.trunc(number) - 1];
    return choice ? choice() : errors.value;
  };
  const isOne = choices.every(({ kind }) => kind === 'scalar');
  return isOne ? { kind: 'scalar', value: value as () => Scalar } : { kind: 'any', value };
}

/** Scalars to a scalar, and arrays to an array cell by cell; `ofNumbers` is the short way of two numbers. */
function each(
  parts: readonly Part[],
  compute: (one: Scalar, ...others: Scalar[]) => Scalar,
  ofNumbers?: (one: number, other: number) => Scalar,
): Part {
  const known = parts.filter((part) => part.kind !== 'any');
  if (known.length < parts.length) {
    const values = parts.map(valueIn);
    return {
      kind: 'any',
      value: () => {
        const found = values.map((value) => value());
        if (!found.some((one) => one instanceof Matrix)) {
          const [one = null, ...others] = found as Scalar[];
          return compute(one, ...others);
        }
        return lifted(found, ([one = null, ...others]) => compute(one as Scalar, ...(others as Scalar[])));
      },
    };
  }
  const arrays = known.filter((part) => part.kind === 'array');
  if (arrays.length === 0) {
    const [one = () => null, ...others] = known.map((part) => (part as ScalarPart).value);
    const [second] = others;
    if (others.length === 0) return { kind: 'scalar', value: ofOne(compute, known[0] as ScalarPart) };
    if (others.length === 1 && second) return { kind: 'scalar', value: () => compute(one(), second()) };
    return { kind: 'scalar', value: () => compute(one(), ...others.map((value) => value())) };
  }
  const rows = Math.max(...arrays.map((part) => part.rows));
  const columns = Math.max(...arrays.map((part) => part.columns));
  const [one = () => null, ...others] = known.map((part) => elementsOf(part, rows, columns));
  const [second] = others;
  if (others.length === 0) return arrayOf(rows, columns, (index) => compute(one(index)));
  if (others.length > 1 || !second)
    return arrayOf(rows, columns, (index) => compute(one(index), ...others.map((value) => value(index))));
  if (!ofNumbers) return arrayOf(rows, columns, (index) => compute(one(index), second(index)));
  return arrayOf(rows, columns, (index) => {
    const left = one(index);
    const right = second(index);
    return typeof left === 'number' && typeof right === 'number' ? ofNumbers(left, right) : compute(left, right);
  });
}

/** A cell is read without a call. */
function ofOne(compute: (one: Scalar) => Scalar, { cell, value }: ScalarPart): () => Scalar {
  return cell ? () => compute(cell.value) : () => compute(value());
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
