import {
  CellError,
  tellsZeroFromBlank,
  type Argument,
  type CellErrorKind,
  type PlanFunction,
  type Result,
} from '../functions/contract';
import { fail } from '../functions/reasons/reason';
import { argumentsInDoubt, type Invocation } from './zeros-in-doubt';

/** Excel's error for each of ours. Only `#VALUE!` and `#N/A` show their message in the cell's error card. */
const excelErrors: Readonly<Record<CellErrorKind, () => CustomFunctions.ErrorCode>> = {
  value: () => CustomFunctions.ErrorCode.invalidValue,
  num: () => CustomFunctions.ErrorCode.invalidNumber,
  div0: () => CustomFunctions.ErrorCode.divisionByZero,
  na: () => CustomFunctions.ErrorCode.notAvailable,
};

/** The function as Excel calls it: the one place where a `CellError` becomes an Excel error. */
function asExcelFunction(planFunction: PlanFunction): (...passed: Argument[]) => Result | Promise<Result> {
  const { call, parameters } = planFunction;
  // A function that is declared to spill must answer in rows, also when one cell is all there is.
  const spills = planFunction.result === 'matrix' || tellsZeroFromBlank(planFunction);
  const answer = (given: readonly Argument[]): Result => {
    const result = call(...given);
    checkPasses(result);
    return spills && !Array.isArray(result) ? [[result]] : result;
  };
  return (...passed) => {
    try {
      // Excel appends an invocation object after the declared parameters.
      const given = passed.slice(0, parameters.length);
      const invocation = (passed[parameters.length] ?? {}) as Invocation;
      const inDoubt = argumentsInDoubt(parameters, given, invocation);
      if (inDoubt.length === 0) return answer(given);
      return import('./blank-cells')
        .then(({ withBlanks }) => withBlanks(parameters, given, invocation, inDoubt))
        .then(answer)
        .catch(throwToExcel);
    } catch (error) {
      return throwToExcel(error);
    }
  };
}

function throwToExcel(error: unknown): never {
  if (error instanceof CellError) throw new CustomFunctions.Error(excelErrors[error.kind](), error.message);
  throw error;
}

// Excel on the web passes at most five megabytes at once ("Resource limits and performance optimization for Office
// Add-ins"), and would end in an error that says nothing.
const webResultBytes = 5_000_000;

/** Throws where a result is more than this Excel can take over. */
function checkPasses(result: Result): void {
  if (!Array.isArray(result) || Office.context.platform !== Office.PlatformType.OfficeOnline) return;
  const columns = result[0]?.length ?? 0;
  // Fewer cells would have to be long texts, which no function of ours returns.
  if (result.length * columns < 10_000) return;
  const bytes = JSON.stringify(result).length;
  if (bytes <= webResultBytes) return;
  const megabytes = Math.round(bytes / 1e5) / 10;
  fail('tooLargeForWeb', { rows: result.length, width: columns, megabytes, most: webResultBytes / 1e6 });
}

/** Tells Excel which code stands behind each id in functions.json. */
export function associateFunctions(functions: readonly PlanFunction[]): void {
  for (const planFunction of functions) CustomFunctions.associate(planFunction.id, asExcelFunction(planFunction));
}

/** The same of functions that come when the first of them is called: until they are there, Excel waits for the answer. */
export function associateLater(ids: readonly string[], load: () => Promise<readonly PlanFunction[]>): void {
  const loaded = new Map<string, ReturnType<typeof asExcelFunction>>();
  const loadAll = async (): Promise<void> => {
    for (const planFunction of await load()) loaded.set(planFunction.id, asExcelFunction(planFunction));
  };
  for (const id of ids) {
    CustomFunctions.associate(id, (...passed: Argument[]): Result | Promise<Result> => {
      const known = loaded.get(id);
      if (known) return known(...passed);
      return loadAll()
        .catch(() => fail('functionNotLoaded', {}))
        .then(() => loaded.get(id)?.(...passed) ?? fail('functionNotLoaded', {}))
        .catch(throwToExcel);
    });
  }
}
