// FILTER over one cell, one row or one column by one condition, which Univer refuses.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  functionLookup,
  type ArrayValueObject,
} from '@univerjs/engine-formula';

const overArrays = functionLookup.find(([, name]) => String(name) === 'FILTER')?.[0] as new (
  name: string,
) => BaseFunction;

export class Filter extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;
  private readonly own = new overArrays('FILTER');

  constructor() {
    super('FILTER');
  }

  override calculate(array: BaseValueObject, include: BaseValueObject, ifEmpty?: BaseValueObject): BaseValueObject {
    const condition = single(include);
    if (condition === undefined || condition.isString()) {
      const given = ifEmpty === undefined ? [array, include] : [array, include, ifEmpty];
      return this.own.calculate(...given) as BaseValueObject;
    }
    if (array.isError()) return array;
    if (condition.isError()) return condition;
    return condition.getValue() ? array : (ifEmpty ?? ErrorValueObject.create(ErrorType.CALC));
  }
}

/** The one cell that a value is. */
function single(value: BaseValueObject): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}
