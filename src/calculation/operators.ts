// Excel's operators. Each also as a closure over two closures: numbers, by far the most, take the shortest way.
import type { Operator } from './formula-tree';
import type { ScalarPart } from './parts';
import type { Scalar } from './values';
import { areEqual, compareScalars, errors, ErrorValue, finite, powerOf, sumOf, toNumber, toText } from './values';

export interface OperatorOfTwo {
  readonly between: (one: Scalar, other?: Scalar) => Scalar;
  readonly of: (one: ScalarPart, other: ScalarPart) => () => Scalar;
}

/** Two numbers are `quick`; whatever else is `between`. Cells, by far the most, are read without a call. */
function ofTwo(quick: (one: number, other: number) => Scalar, between: OperatorOfTwo['between']): OperatorOfTwo['of'] {
  return ({ cell: near, value: one }, { cell: far, value: other, constant }) => {
    if (near && far)
      return () => {
        const left = near.value;
        const right = far.value;
        return typeof left === 'number' && typeof right === 'number' ? quick(left, right) : between(left, right);
      };
    if (near && typeof constant === 'number')
      return () => {
        const left = near.value;
        return typeof left === 'number' ? quick(left, constant) : between(left, constant);
      };
    return () => {
      const left = one();
      const right = other();
      return typeof left === 'number' && typeof right === 'number' ? quick(left, right) : between(left, right);
    };
  };
}

function arithmetic(compute: (one: number, other: number) => Scalar): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    if (typeof one === 'number' && typeof other === 'number') return compute(one, other);
    const left = toNumber(one);
    if (typeof left !== 'number') return left;
    const right = toNumber(other);
    return typeof right === 'number' ? compute(left, right) : right;
  };
  return { between, of: ofTwo(compute, between) };
}

function comparison(
  holds: (order: number) => boolean,
  ofNumbers: (one: number, other: number) => boolean,
): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    if (typeof one === 'number' && typeof other === 'number') return ofNumbers(one, other);
    if (one instanceof ErrorValue) return one;
    return other instanceof ErrorValue ? other : holds(compareScalars(one, other));
  };
  return { between, of: ofTwo(ofNumbers, between) };
}

function joined(one: Scalar, other: Scalar = null): Scalar {
  const left = toText(one);
  if (typeof left !== 'string') return left;
  const right = toText(other);
  return typeof right === 'string' ? left + right : right;
}

export const operators: Readonly<Record<Operator, OperatorOfTwo>> = {
  '+': arithmetic(sumOf),
  '-': arithmetic((one, other) => sumOf(one, -other)),
  '*': arithmetic((one, other) => finite(one * other)),
  '/': arithmetic((one, other) => (other === 0 ? errors.divisionByZero : finite(one / other))),
  '^': arithmetic(powerOf),
  '&': { between: joined, of: (one, other) => () => joined(one.value(), other.value()) },
  '=': comparison((order) => order === 0, areEqual),
  '<>': comparison(
    (order) => order !== 0,
    (one, other) => !areEqual(one, other),
  ),
  '<': comparison(
    (order) => order < 0,
    (one, other) => one < other && !areEqual(one, other),
  ),
  '<=': comparison(
    (order) => order <= 0,
    (one, other) => one <= other || areEqual(one, other),
  ),
  '>': comparison(
    (order) => order > 0,
    (one, other) => one > other && !areEqual(one, other),
  ),
  '>=': comparison(
    (order) => order >= 0,
    (one, other) => one >= other || areEqual(one, other),
  ),
};

function ofNumber(compute: (number: number) => number): (value: Scalar) => Scalar {
  return (value) => {
    const number = toNumber(value);
    return typeof number === 'number' ? finite(compute(number)) : number;
  };
}

export const negated = ofNumber((number) => 0 - number);
export const percent = ofNumber((number) => number / 100);
