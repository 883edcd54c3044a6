// Excel's operators. Each also as a closure over two closures: numbers, by far the most, take the shortest way.
import type { Operator } from './formula-tree';
import type { Scalar } from './values';
import { areEqual, compareScalars, errors, ErrorValue, finite, powerOf, sumOf, toNumber, toText } from './values';

export interface OperatorOfTwo {
  readonly between: (one: Scalar, other?: Scalar) => Scalar;
  readonly of: (one: () => Scalar, other: () => Scalar) => () => Scalar;
}

function arithmetic(compute: (one: number, other: number) => Scalar): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    if (typeof one === 'number' && typeof other === 'number') return compute(one, other);
    const left = toNumber(one);
    if (typeof left !== 'number') return left;
    const right = toNumber(other);
    return typeof right === 'number' ? compute(left, right) : right;
  };
  return {
    between,
    of: (one, other) => () => {
      const left = one();
      const right = other();
      return typeof left === 'number' && typeof right === 'number' ? compute(left, right) : between(left, right);
    },
  };
}

function comparison(
  holds: (order: number) => boolean,
  ofNumbers: (one: number, other: number) => boolean,
): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    if (one instanceof ErrorValue) return one;
    return other instanceof ErrorValue ? other : holds(compareScalars(one, other));
  };
  return {
    between,
    of: (one, other) => () => {
      const left = one();
      const right = other();
      return typeof left === 'number' && typeof right === 'number' ? ofNumbers(left, right) : between(left, right);
    },
  };
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
  '&': { between: joined, of: (one, other) => () => joined(one(), other()) },
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
