// Excel's operators. Numbers, by far the most, take the shortest way.
import type { Operator } from './formula-tree';
import type { ScalarPart } from './parts';
import type { Scalar } from './values';
import { areEqual, compareScalars, errors, ErrorValue, finite, powerOf, sumOf, toNumber, toText } from './values';

export interface OperatorOfTwo {
  readonly between: (one: Scalar, other?: Scalar) => Scalar;
  /** The short way where both are numbers. */
  readonly ofNumbers?: (one: number, other: number) => Scalar;
}

/** The operator as a closure. Cells, by far the most, are read without a call. */
export function ofTwo({ between, ofNumbers }: OperatorOfTwo, left: ScalarPart, right: ScalarPart): () => Scalar {
  const [one, other] = [left.value, right.value];
  if (!ofNumbers) return () => between(one(), other());
  const [near, far, { constant }] = [left.cell, right.cell, right];
  if (near && far)
    return () => {
      const [first, second] = [near.value, far.value];
      return typeof first === 'number' && typeof second === 'number'
        ? ofNumbers(first, second)
        : between(first, second);
    };
  if (near && typeof constant === 'number')
    return () => {
      const first = near.value;
      return typeof first === 'number' ? ofNumbers(first, constant) : between(first, constant);
    };
  return () => {
    const [first, second] = [one(), other()];
    return typeof first === 'number' && typeof second === 'number' ? ofNumbers(first, second) : between(first, second);
  };
}

function arithmetic(ofNumbers: (one: number, other: number) => Scalar): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    const left = toNumber(one);
    if (typeof left !== 'number') return left;
    const right = toNumber(other);
    return typeof right === 'number' ? ofNumbers(left, right) : right;
  };
  return { between, ofNumbers };
}

function comparison(
  holds: (order: number) => boolean,
  ofNumbers: (one: number, other: number) => boolean,
): OperatorOfTwo {
  const between = (one: Scalar, other: Scalar = null): Scalar => {
    if (one instanceof ErrorValue) return one;
    return other instanceof ErrorValue ? other : holds(compareScalars(one, other));
  };
  return { between, ofNumbers };
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
  '&': { between: joined },
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
