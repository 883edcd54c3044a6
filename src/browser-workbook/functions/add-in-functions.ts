// Formulas that call an add-in's functions: arguments as Excel passes them, results and errors as Excel shows them.
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Grid } from '../grid/grid';
import type { FunctionDescription, FunctionParameter } from './metadata';

/** One value that a function gets or gives. */
type Cell = string | number | boolean | null;
/** The code that an add-in associated with the id of a function. */
export type FunctionCode = (...args: unknown[]) => unknown;

/** The errors that a function can end in, by the code that CustomFunctions.Error carries. */
const errorTypes: Readonly<Record<string, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NUM!': ErrorType.NUM,
  '#NULL!': ErrorType.NULL,
  '#NAME?': ErrorType.NAME,
  '#REF!': ErrorType.REF,
};
/** Excel shows the reason of these alone. */
const withReason = new Set<string>([ErrorType.VALUE, ErrorType.NA]);

export interface AddInFunctionsOptions {
  readonly grid: Grid;
  readonly functions: readonly FunctionDescription[];
  /** The code behind an id; `undefined` until the add-in has associated it. */
  code(id: string): FunctionCode | undefined;
}

/** Makes the functions known to formulas, with their help. */
export class AddInFunctions {
  /** Why a cell's function ended in an error, by sheet and cell. */
  readonly #reasons = new Map<string, string>();
  readonly #removeDescriptions: { dispose(): void };
  /** Functions that answered later, by id: what came of it, once that is known. */
  readonly #late = new Map<string, { readonly ended: boolean; readonly failure?: Error }>();

  constructor(readonly options: AddInFunctionsOptions) {
    const { grid, functions } = options;
    grid
      .service(IFunctionService)
      .registerExecutors(...functions.map((description) => new AddInFunction(description, this)));
    this.#removeDescriptions = grid.service(IDescriptionService).registerDescriptions(functions.map(help));
  }

  /** The reason that Excel shows beside an error; `undefined` where the cell has none. */
  reason(sheetId: string, row: number, column: number): string | undefined {
    const value = this.options.grid.value(sheetId, row, column);
    if (typeof value !== 'string' || !withReason.has(value)) return undefined;
    return this.#reasons.get(`${sheetId} ${String(row)} ${String(column)}`);
  }

  note(place: string, reason: string | undefined): void {
    if (reason === undefined) this.#reasons.delete(place);
    else this.#reasons.set(place, reason);
  }

  /**
   * A function that answers later does so while its code is loaded: until then the cell shows that it waits, and then its formula
   * is entered again. One that answers later again is not there.
   */
  later({ id, name }: FunctionDescription, answer: Promise<unknown>): BaseValueObject {
    const known = this.#late.get(id);
    const outcome = answer.then(
      () => ({ ended: true }),
      (failure: unknown) => ({ ended: true, failure: failure as Error }),
    );
    if (known?.ended === true)
      throw known.failure ?? new Error('functions that always answer later are not called here');
    if (!known) {
      this.#late.set(id, { ended: false });
      this.options.grid.awaitFunction(
        name,
        outcome.then((ended) => void this.#late.set(id, ended)),
      );
    }
    return ErrorValueObject.create(ErrorType.CONNECT);
  }

  dispose(): void {
    this.#removeDescriptions.dispose();
    this.options.grid.service(IFunctionService).unregisterExecutors(...this.options.functions.map(({ name }) => name));
  }
}

/** What the formula bar shows while the function is typed. */
export function help({ name, description = '', parameters }: FunctionDescription): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

class AddInFunction extends BaseFunction {
  constructor(
    readonly description: FunctionDescription,
    readonly owner: AddInFunctions,
  ) {
    super(description.name.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = `${this.subUnitId ?? ''} ${String(this.row)} ${String(this.column)}`;
    this.owner.note(place, undefined);
    const { parameters } = this.description;
    const fail = (type: ErrorType, reason?: string): BaseValueObject => {
      this.owner.note(place, reason);
      return ErrorValueObject.create(type);
    };
    const last = parameters.at(-1);
    const required = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true).length;
    if (variants.length < required || (variants.length > parameters.length && last?.repeating !== true)) {
      // Excel does not take such a formula at all; here it is entered and cannot be calculated.
      return fail(ErrorType.VALUE);
    }
    // An error in an argument is the result; the function is not called.
    for (const variant of variants) {
      const error = variant.isError()
        ? variant
        : variant.isArray()
          ? firstError(variant as ArrayValueObject)
          : undefined;
      if (error) return error;
    }
    const code = this.owner.options.code(this.description.id);
    if (!code) return fail(ErrorType.NAME);
    const given = variants.map(argumentOf);
    const [rows, columns] = lifted(given, parameters);
    if (rows * columns === 1) return this.#call(code, given, place, 0, 0);
    // A range where one value is expected: one call per cell, and the results spill.
    return arrayOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) => this.#call(code, given, place, row, column)),
      ),
    );
  }

  #call(code: FunctionCode, given: readonly Given[], place: string, row: number, column: number): BaseValueObject {
    const { parameters, options } = this.description;
    const args: unknown[] = [];
    const repeated: unknown[] = [];
    try {
      for (let index = 0; index < Math.max(parameters.length, given.length); index++) {
        const parameter = parameters[index] ?? parameters.at(-1);
        if (!parameter) break;
        const value = given[index];
        // Excel passes null for what is left out, also at the end.
        const passed = value === undefined ? null : convert(value, parameter, row, column);
        if (parameter.repeating === true) {
          if (value !== undefined) repeated.push(passed);
        } else args.push(passed);
      }
      if (parameters.at(-1)?.repeating === true) args.push(repeated);
      const address = this.owner.options.grid.address({
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
        rows: 1,
        columns: 1,
      });
      const invocation = {
        functionName: this.description.id,
        ...(options?.requiresAddress === true ? { address } : {}),
      };
      const result = code(...args, invocation);
      return isPromise(result) ? this.owner.later(this.description, result) : resultOf(result);
    } catch (thrown) {
      const { type, reason } = errorOf(thrown);
      this.owner.note(place, reason);
      return ErrorValueObject.create(type);
    }
  }
}

/** What stands in an argument's place: nothing, one value (a blank cell is `""` for now), or a range. */
type Given = undefined | { readonly scalar: Cell } | { readonly cells: readonly (readonly Cell[])[] };

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isBoolean()) return value.getValue() === true || value.getValue() === 1;
  const plain = value.getValue();
  return typeof plain === 'object' ? null : plain;
}

function argumentOf(variant: BaseValueObject): Given {
  if (variant.isNull()) return undefined;
  if (!variant.isArray()) return { scalar: cellOf(variant) };
  return { cells: (variant as ArrayValueObject).getArrayValue().map((line) => line.map(cellOf)) };
}

function firstError(array: ArrayValueObject): BaseValueObject | undefined {
  for (const line of array.getArrayValue()) for (const cell of line) if (cell?.isError()) return cell;
  return undefined;
}

/** The shape of the result where ranges stand for single values. */
function lifted(given: readonly Given[], parameters: readonly FunctionParameter[]): [number, number] {
  let rows = 1;
  let columns = 1;
  for (const [index, value] of given.entries()) {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (value === undefined || !('cells' in value) || parameter?.dimensionality === 'matrix') continue;
    rows = Math.max(rows, value.cells.length);
    columns = Math.max(columns, value.cells[0]?.length ?? 1);
  }
  return [rows, columns];
}

/** The error that ends a call before the function is reached. */
class ArgumentError extends Error {
  readonly code: string;
  constructor(code: ErrorType) {
    super('');
    this.code = code;
  }
}

function convert(
  value: Exclude<Given, undefined>,
  parameter: FunctionParameter,
  row: number,
  column: number,
): Cell | Cell[][] {
  const { type = 'any', dimensionality } = parameter;
  if (dimensionality === 'matrix') {
    // A single value is passed as a 1 × 1 array.
    const cells = 'cells' in value ? value.cells : [[value.scalar]];
    return cells.map((line) => line.map((cell) => typed(cell, type)));
  }
  if ('scalar' in value) return typed(value.scalar, type);
  const line = value.cells.length === 1 ? value.cells[0] : value.cells[row];
  if (!line) throw new ArgumentError(ErrorType.NA);
  const cell = line.length === 1 ? line[0] : line[column];
  if (cell === undefined) throw new ArgumentError(ErrorType.NA);
  return typed(cell, type);
}

/** As Excel converts to the type that the parameter declares; a blank cell is 0, "" or, where anything goes, "". */
function typed(cell: Cell, type: NonNullable<FunctionParameter['type']>): Cell {
  switch (type) {
    case 'number': {
      if (cell === null || cell === '') return 0;
      const number = typeof cell === 'boolean' ? Number(cell) : Number(cell);
      if (Number.isNaN(number)) throw new ArgumentError(ErrorType.VALUE);
      return number;
    }
    case 'string':
      return cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    case 'boolean':
      if (typeof cell === 'string' && !/^(true|false)?$/i.test(cell)) throw new ArgumentError(ErrorType.VALUE);
      return typeof cell === 'string' ? cell.toLowerCase() === 'true' : Boolean(cell);
    default:
      return cell ?? '';
  }
}

function errorOf(thrown: unknown): { type: ErrorType; reason: string | undefined } {
  // Errors of another frame are not instances of this frame's classes: they are told by what they carry.
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  const type = (typeof code === 'string' ? errorTypes[code] : undefined) ?? undefined;
  // An exception that is not a CustomFunctions.Error is #VALUE! without its message.
  if (type === undefined) return { type: ErrorType.VALUE, reason: undefined };
  return { type, reason: withReason.has(type) && typeof message === 'string' && message !== '' ? message : undefined };
}

/** Of another frame, so that it is no instance of this frame's class. */
function isPromise(result: unknown): result is Promise<unknown> {
  return typeof (result as { then?: unknown } | null | undefined)?.then === 'function';
}

function resultOf(result: unknown): BaseValueObject {
  if (Array.isArray(result)) {
    const lines = result.map((line: unknown) => (Array.isArray(line) ? line : [line]).map(valueOf));
    if (lines.length === 0 || lines.every((line) => line.length === 0)) throw new Error('an array without cells');
    return lines.length === 1 && lines[0]?.length === 1 && lines[0][0] ? lines[0][0] : arrayOf(lines);
  }
  return valueOf(result);
}

/** null, undefined and numbers that are none show as 0, as in Excel. */
function valueOf(value: unknown): BaseValueObject {
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(Number.isFinite(value) ? value : 0);
  const { code } = (value ?? {}) as { code?: unknown };
  if (typeof code === 'string' && errorTypes[code]) return ErrorValueObject.create(errorTypes[code]);
  return NumberValueObject.create(0);
}

function arrayOf(lines: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: lines,
    rowCount: lines.length,
    columnCount: Math.max(...lines.map((line) => line.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
