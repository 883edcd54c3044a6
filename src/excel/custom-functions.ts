import { CellError, type Argument, type CellErrorKind, type PlanFunction, type Result } from '../functions/contract';

/** Excel's error for each of ours. Only `#VALUE!` and `#N/A` show their message in the cell's error card. */
const excelErrors: Readonly<Record<CellErrorKind, () => CustomFunctions.ErrorCode>> = {
  value: () => CustomFunctions.ErrorCode.invalidValue,
  num: () => CustomFunctions.ErrorCode.invalidNumber,
  div0: () => CustomFunctions.ErrorCode.divisionByZero,
  na: () => CustomFunctions.ErrorCode.notAvailable,
};

/** The function as Excel calls it: the one place where a `CellError` becomes an Excel error. */
function asExcelFunction({ call, parameters, result: shape }: PlanFunction): (...passed: Argument[]) => Result {
  return (...passed) => {
    try {
      // Excel appends an invocation object after the declared parameters.
      const result = call(...passed.slice(0, parameters.length));
      // A function that is declared to spill must answer in rows, also when one cell is all there is.
      return shape === 'matrix' && !Array.isArray(result) ? [[result]] : result;
    } catch (error) {
      if (error instanceof CellError) throw new CustomFunctions.Error(excelErrors[error.kind](), error.message);
      throw error;
    }
  };
}

/** Tells Excel which code stands behind each id in functions.json. */
export function associateFunctions(functions: readonly PlanFunction[]): void {
  for (const planFunction of functions) CustomFunctions.associate(planFunction.id, asExcelFunction(planFunction));
}
