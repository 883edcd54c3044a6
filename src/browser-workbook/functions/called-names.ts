// Help with what is called like a function and is none: names of the workbook that hold a LAMBDA, and short names that an
// add-in puts into the workbook as soon as somebody types them.
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { definedNames } from '../grid/defined-names';
import type { Grid } from '../grid/grid';
import { lambdaParameters } from '../grid/lambda';

/** To Univer a name is a word without arguments, whatever it holds. */
export class CalledNames {
  readonly #grid: Grid;
  /** By names in lower case. */
  #offered: ReadonlyMap<string, IFunctionInfo> = new Map();
  readonly #register: (all: IFunctionInfo[]) => unknown;
  readonly #unregister: (names: string[]) => void;

  constructor(grid: Grid) {
    this.#grid = grid;
    const descriptions = grid.service(IDescriptionService);
    this.#register = descriptions.registerDescriptions.bind(descriptions);
    this.#unregister = descriptions.unregisterDescriptions.bind(descriptions);
    descriptions.registerDescriptions = (all) =>
      this.#register(all.map((one) => this.#called(one))) as ReturnType<typeof descriptions.registerDescriptions>;
    descriptions.unregisterDescriptions = (names) => {
      this.#unregister(names);
      // A name that is gone from the workbook can be typed again.
      this.#register(names.flatMap((name) => this.#offered.get(name.toLowerCase()) ?? []));
    };
  }

  /** What is suggested besides functions and the workbook's names, in place of what was before. */
  offer(all: readonly IFunctionInfo[]): void {
    this.#unregister([...this.#offered.values()].map(({ functionName }) => functionName));
    this.#offered = new Map(all.map((one) => [one.functionName.toLowerCase(), one]));
    this.#register([...all]);
    // What the workbook itself calls so comes first.
    const own = definedNames(this.#grid).map(({ name, formulaOrRefString, comment = '' }) => ({
      functionName: name,
      functionType: FunctionType.DefinedName,
      description: formulaOrRefString + comment,
      abstract: formulaOrRefString,
      functionParameter: [],
    }));
    this.#register(own.map((one) => this.#called(one)));
  }

  #called(described: IFunctionInfo): IFunctionInfo {
    const { functionName, functionType, description, abstract: formula } = described;
    const parameters = functionType === FunctionType.DefinedName ? lambdaParameters(formula) : undefined;
    if (!parameters) return described;
    const offered = this.#offered.get(functionName.toLowerCase());
    const isOffered =
      offered?.functionParameter.length === parameters.length &&
      offered.functionParameter.every(({ name }, index) => name === parameters[index]?.name);
    if (isOffered) return offered;
    const comment = description.slice(formula.length);
    return {
      functionName,
      functionType: FunctionType.User,
      description: comment,
      abstract: comment,
      functionParameter: parameters.map(({ name, optional }) => ({
        name,
        detail: '',
        example: '',
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    };
  }
}
