// `@` before what is no range as it is written: the one value that Excel takes of it.
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { intersectionFunction } from '../grid/intersection';

export class Intersection extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super(intersectionFunction);
  }

  override calculate(value: FunctionVariantType): BaseValueObject {
    if (value.isReferenceObject()) return this.#ofCells(value as BaseReferenceObject);
    // Of an array the first value.
    return value.isArray() ? (value as ArrayValueObject).getFirstCell() : (value as BaseValueObject);
  }

  #ofCells(cells: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) return noValue();
    const found = cells.toArrayValueObject().get(row - startRow, column - startColumn);
    return found ?? noValue();
  }
}

const noValue = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);
