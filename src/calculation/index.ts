export { Calculation, type Area } from './calculation';
export { CannotCompute, type Place, type Reason } from './cannot-compute';
export { cellsOf, type WorkbookCells } from './cells';
export { compare, type Difference, type ShownCells } from './compare';
export { computedValues, type CellValues } from './computed-values';
export { knownFunctions } from './known-functions';
export { ErrorValue, shown, type ErrorCode, type Scalar } from './values';
