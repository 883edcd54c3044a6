// Keeps Univer's index of cells to cells.
//
// Univer remembers what it saw when a range was compared with a value, by sheet, column and row, to answer the next
// comparison without looking. It also remembers arrays that a function has made, which pass for the cells at the place of
// their formula, and takes 0 and an empty text for one: what came out depended on the formulas computed before.
import {
  ArrayValueObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
} from '@univerjs/engine-formula';

interface Comparing {
  _batchOperatorValue: (this: ArrayValueObject, value: BaseValueObject, ...rest: readonly unknown[]) => void;
}

/** The arrays that hold what cells hold. */
const arraysOfCells = new WeakSet<object>();
let isCorrected = false;
let isOff = false;

/** For all workbooks of the process, as the index itself. */
export function keepIndexToCells(): void {
  if (isCorrected) return;
  isCorrected = true;
  const remember = FORMULA_REF_TO_ARRAY_CACHE.set.bind(FORMULA_REF_TO_ARRAY_CACHE);
  FORMULA_REF_TO_ARRAY_CACHE.set = (place, array) => {
    arraysOfCells.add(array);
    remember(place, array);
  };
  const arrays = ArrayValueObject.prototype as unknown as Comparing;
  const compare = arrays._batchOperatorValue;
  arrays._batchOperatorValue = function (this: ArrayValueObject, value, ...rest) {
    const before = isOff;
    isOff = !arraysOfCells.has(this) || readsAsBlank(value);
    try {
      compare.call(this, value, ...rest);
    } finally {
      isOff = before;
    }
  };
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  const canUseCache = index.canUseCache.bind(index);
  const setContinueBuildingCache = index.setContinueBuildingCache.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (!isOff) set(unitId, sheetId, column, value, row, isForced);
  };
  index.canUseCache = (...range) => (isOff ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache(...range));
  index.setContinueBuildingCache = (...range) => {
    if (!isOff) setContinueBuildingCache(...range);
  };
}

function readsAsBlank(value: BaseValueObject): boolean {
  return value.isNull() || (!value.isError() && (value.getValue() === '' || value.getValue() === 0));
}
