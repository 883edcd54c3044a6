// What a formula does, call by call: the arguments as the functions read them, and what comes out.
import {
  CellError,
  type Argument,
  type CellErrorKind,
  type CellInput,
  type CellOutput,
  type PlanFunction,
  type Result,
} from '../functions/contract';
import { parseFormula, type FormulaTree, type Operator } from './tree';
import { serialAt } from '../numerics/days';
import type { Reason } from '../functions/reasons/reason';

/** What stands behind a reference; undefined where the workbook did not say. */
export type CellsOf = (reference: string) => readonly (readonly CellInput[])[] | undefined;

/** A value, Excel's error, or neither because only Excel can compute it. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Argument }
  | { readonly kind: 'error'; readonly error: string; readonly reason?: Reason }
  | { readonly kind: 'unknown' };

export interface ExplainedArgument {
  /** As the formula has it; empty where it is left out. */
  readonly written: string;
  readonly outcome: Outcome;
  /** Why the function does not take it. */
  readonly problem: Reason | undefined;
}

export interface ExplainedCall {
  readonly text: string;
  readonly planFunction: PlanFunction;
  /** One for each parameter. */
  readonly arguments: readonly ExplainedArgument[];
  /** Parameters of one value for which a range stands: the function is computed once for each of its cells. */
  readonly perCell: readonly string[];
  readonly outcome:
    | { readonly kind: 'result'; readonly result: Result }
    | { readonly kind: 'error'; readonly error: string; readonly reason: Reason | undefined }
    | { readonly kind: 'unknown' };
  /** The position of the argument that the error is about. */
  readonly atFault: number | undefined;
}

/** How Excel writes each of our errors. */
export const excelError: Readonly<Record<CellErrorKind, string>> = {
  value: '#VALUE!',
  num: '#NUM!',
  div0: '#DIV/0!',
  na: '#N/A',
};

const errorText =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** What is known beside the formula itself. */
export interface Surroundings {
  /** The functions that the workbook's short names stand for, by their names there in capitals: `PLAN.UE` of `UE`. */
  readonly shortNames?: ReadonlyMap<string, string>;
  /** Where the formula stands: `B3`. */
  readonly address?: string;
}

/** Every call of `functions` in a formula, in the order in which they are computed; undefined for what is no formula. */
export function explain(
  formula: string,
  functions: readonly PlanFunction[],
  cells: CellsOf,
  { shortNames = new Map(), address = '' }: Surroundings = {},
): readonly ExplainedCall[] | undefined {
  const tree = parseFormula(formula);
  if (!tree) return undefined;
  const calls: ExplainedCall[] = [];
  const byId = new Map(functions.map((one) => [one.id, one]));
  /** Names that LET and LAMBDA give inside the formula hide the workbook's. */
  const bound = new Set<string>();

  const outcomeOf = (part: FormulaTree): Outcome => {
    switch (part.kind) {
      case 'constant':
        return value(part.value);
      case 'array':
        return value(part.rows);
      case 'error':
        return { kind: 'error', error: part.error };
      case 'reference': {
        const found = bound.has(part.text.toUpperCase()) ? undefined : cells(part.text);
        return found ? ofCells(found, part.text) : { kind: 'unknown' };
      }
      case 'sign':
        return part.operator === '@'
          ? oneOf(part.operand, outcomeOf(part.operand), address)
          : signed(part.operator, outcomeOf(part.operand));
      case 'operation':
        return together(outcomeOf(part.left), outcomeOf(part.right), operate[part.operator]);
      case 'call': {
        for (const name of boundBy(part)) bound.add(name);
        const given = part.arguments.map((one) => (one ? { part: one, outcome: outcomeOf(one) } : undefined));
        const short = bound.has(part.name) ? undefined : shortNames.get(part.name);
        const planFunction = byId.get(short ?? part.name);
        if (planFunction) {
          // A LAMBDA gets a range as it is, and refuses it where it takes one value.
          const call = called(planFunction, part.text, given, short === undefined);
          calls.push(call);
          if (call.outcome.kind === 'result') return ofResult(call.outcome.result);
          if (call.outcome.kind === 'unknown') return call.outcome;
          return { kind: 'error', error: call.outcome.error };
        }
        return part.name === 'DATE' ? date(given.map((one) => one?.outcome)) : { kind: 'unknown' };
      }
    }
  };
  outcomeOf(tree);
  return calls;
}

type Given = { readonly part: FormulaTree; readonly outcome: Outcome } | undefined;

function called(planFunction: PlanFunction, text: string, given: readonly Given[], isPerCell: boolean): ExplainedCall {
  const { parameters } = planFunction;
  const explained = parameters.map((_parameter, position): ExplainedArgument => {
    const one = given[position];
    const outcome: Outcome = one?.outcome ?? value(null);
    const problem = problemOf(planFunction, position, outcome, isPerCell);
    return { written: one?.part.text ?? '', outcome, problem };
  });
  const perCell = parameters.filter(
    (_, position) => isPerCell && isRange(planFunction, position, explained[position]?.outcome),
  );
  const call = { text, planFunction, arguments: explained, perCell: perCell.map(({ name }) => name) };
  const ends = (error: string, reason: Reason | undefined, atFault?: number): ExplainedCall => ({
    ...call,
    outcome: { kind: 'error', error, reason },
    atFault,
  });

  // Excel does not take such a formula at all, but files may hold it.
  const missing = parameters.findIndex(({ optional }, position) => !optional && position >= given.length);
  const argument = parameters[missing]?.name;
  if (argument !== undefined) return ends(excelError.value, { id: 'argumentMissing', argument }, missing);
  if (given.length > parameters.length) {
    return ends(excelError.value, { id: 'tooManyArguments', given: given.length, most: parameters.length });
  }
  // Excel passes no error on to a function: the call ends in that error.
  const broken = explained.findIndex(({ outcome }) => outcome.kind === 'error');
  const first = explained[broken]?.outcome;
  if (first?.kind === 'error') return ends(first.error, first.reason, broken);
  if (explained.some(({ outcome }) => outcome.kind === 'unknown')) {
    return { ...call, outcome: { kind: 'unknown' }, atFault: undefined };
  }
  if (perCell.length > 0) return { ...call, outcome: outcomePerCell(planFunction, call), atFault: undefined };
  const outcome = resultOf(planFunction, argumentsOf(call));
  const fault = outcome.kind === 'error' ? outcome.reason?.argument : undefined;
  const atFault = parameters.findIndex(({ name }) => name === fault);
  return { ...call, outcome, atFault: atFault < 0 ? undefined : atFault };
}

function resultOf(
  planFunction: PlanFunction,
  args: readonly Argument[],
): Exclude<ExplainedCall['outcome'], { kind: 'unknown' }> {
  try {
    return { kind: 'result', result: planFunction.call(...args) };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { kind: 'error', error: excelError[error.kind], reason: error.reason };
  }
}

/** Whether many cells stand where a function takes one value. */
function isRange({ parameters }: PlanFunction, position: number, outcome: Outcome | undefined): boolean {
  if (parameters[position]?.shape !== 'scalar' || outcome?.kind !== 'value') return false;
  const cells = rows(outcome.value);
  return cells.length > 1 || (cells[0]?.length ?? 1) > 1;
}

/** A row goes with every row, a column with every column; where one of two ranges ends, the rest has no partner. */
function outcomePerCell(planFunction: PlanFunction, call: Pick<ExplainedCall, 'arguments'>): ExplainedCall['outcome'] {
  const args = argumentsOf(call).map((argument, position) => ({
    argument,
    cells: planFunction.parameters[position]?.shape === 'scalar' ? rows(argument) : undefined,
  }));
  const height = Math.max(...args.map(({ cells }) => cells?.length ?? 1));
  const width = Math.max(...args.map(({ cells }) => cells?.[0]?.length ?? 1));
  const result: CellOutput[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellOutput[] = [];
    for (let column = 0; column < width; column++) {
      const passed = args.map(({ argument, cells }) => {
        const found = cells?.length === 1 ? cells[0] : cells?.[row];
        return cells === undefined ? argument : found?.length === 1 ? found[0] : found?.[column];
      });
      const outcome = passed.includes(undefined) ? undefined : resultOf(planFunction, passed);
      // What would spill from a cell that is itself one of many is for Excel to say.
      if (outcome?.kind === 'result' && Array.isArray(outcome.result)) return { kind: 'unknown' };
      line.push(outcome?.kind === 'result' ? (outcome.result as CellOutput) : (outcome?.error ?? excelError.na));
    }
    result.push(line);
  }
  return { kind: 'result', result };
}

/** A result in which single cells failed is for Excel to compute on with. */
function ofResult(result: Result): Outcome {
  const cells = Array.isArray(result) ? result.flat() : [];
  return cells.some((cell) => typeof cell === 'string' && errorText.test(cell)) ? { kind: 'unknown' } : value(result);
}

/** What is passed to the function: `null` for what is left out or not known. */
export function argumentsOf(call: Pick<ExplainedCall, 'arguments'>): readonly Argument[] {
  return call.arguments.map(({ outcome }) => (outcome.kind === 'value' ? outcome.value : null));
}

function problemOf(
  planFunction: PlanFunction,
  position: number,
  outcome: Outcome,
  isPerCell: boolean,
): Reason | undefined {
  if (outcome.kind === 'error') return outcome.reason;
  if (outcome.kind === 'unknown') return undefined;
  if (!isPerCell || !isRange(planFunction, position, outcome)) return refusal(planFunction, position, outcome.value);
  for (const [row, line] of rows(outcome.value).entries()) {
    for (const [column, cell] of line.entries()) {
      const reason = refusal(planFunction, position, cell);
      if (reason) return { ...reason, row: row + 1, ...(line.length > 1 && { column: column + 1 }) };
    }
  }
  return undefined;
}

function refusal(planFunction: PlanFunction, position: number, argument: Argument): Reason | undefined {
  try {
    planFunction.read(position, argument);
    return undefined;
  } catch (error) {
    if (error instanceof CellError) return error.reason;
    throw error;
  }
}

function value(found: Argument): Outcome {
  return { kind: 'value', value: found };
}

/** One cell is a value of its own; an error among the cells is what the formula gets. */
function ofCells(cells: readonly (readonly CellInput[])[], reference: string): Outcome {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== 'string' || !cell.startsWith('#') || !errorText.test(cell)) continue;
      const reason: Reason =
        cells.length * line.length > 1
          ? { id: 'errorInRange', reference, inRow: row + 1, inColumn: column + 1, error: cell }
          : { id: 'errorInCell', reference, error: cell };
      return { kind: 'error', error: cell, reason };
    }
  }
  const single = cells.length === 1 && cells[0]?.length === 1;
  return value(single ? (cells[0]?.[0] ?? null) : cells);
}

/** The names that a LET or a LAMBDA gives, in capitals. */
function boundBy({ name, arguments: args }: FormulaTree & { readonly kind: 'call' }): readonly string[] {
  const places = name === 'LET' ? args.filter((_, position) => position % 2 === 0) : name === 'LAMBDA' ? args : [];
  return places.slice(0, -1).flatMap((one) => (one?.kind === 'reference' ? [one.text.toUpperCase()] : []));
}

const lineOfCells = /^(?:[^!]+!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i;

/** What `@` takes: of a result its first cell, of a range the cell in the formula's own row or column. */
function oneOf(part: FormulaTree, outcome: Outcome, address: string): Outcome {
  if (outcome.kind !== 'value' || !Array.isArray(outcome.value)) return outcome;
  const cells = rows(outcome.value);
  if (part.kind !== 'reference') return value(cells[0]?.[0] ?? null);
  const [, left = '', top = '', right = '', bottom = ''] = lineOfCells.exec(part.text) ?? [];
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (left === '' || column === '') return { kind: 'unknown' };
  const across = columnNumber(column) - columnNumber(left);
  const down = Number(row) - Number(top);
  const found = left === right ? cells[down]?.[0] : top === bottom ? cells[0]?.[across] : undefined;
  return found === undefined ? { kind: 'error', error: excelError.value } : value(found);
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function signed(operator: '-' | '+' | '%', operand: Outcome): Outcome {
  if (operator === '+') return operand;
  return together(operand, value(operator === '-' ? -1 : 0.01), operate['*']);
}

type Scalar = number | string | boolean;

/** Cell by cell, as Excel computes with ranges; one cell goes with all of the other side. */
function together(left: Outcome, right: Outcome, compute: (one: Scalar, other: Scalar) => Scalar | undefined): Outcome {
  if (left.kind === 'error') return left;
  if (right.kind === 'error') return right;
  if (left.kind === 'unknown' || right.kind === 'unknown') return { kind: 'unknown' };
  const sides = [rows(left.value), rows(right.value)] as const;
  const height = Math.max(...sides.map((side) => side.length));
  const width = Math.max(...sides.map((side) => side[0]?.length ?? 0));
  const at = (side: readonly (readonly CellInput[])[], row: number, column: number): Scalar | undefined => {
    const line = side.length === 1 ? side[0] : side[row];
    return line?.length === 1
      ? (line[0] ?? 0)
      : row < side.length || side.length === 1
        ? (line?.[column] ?? undefined)
        : undefined;
  };
  const made: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column++) {
      const [one, other] = [at(sides[0], row, column), at(sides[1], row, column)];
      const cell = one === undefined || other === undefined ? undefined : compute(one, other);
      // Texts in a sum, a division by zero: Excel's own affair.
      if (cell === undefined) return { kind: 'unknown' };
      line.push(cell);
    }
    made.push(line);
  }
  return value(made.length === 1 && made[0]?.length === 1 ? (made[0][0] ?? null) : made);
}

function rows(argument: Argument): readonly (readonly CellInput[])[] {
  return Array.isArray(argument) ? (argument as readonly (readonly CellInput[])[]) : [[argument as CellInput]];
}

const arithmetic =
  (compute: (one: number, other: number) => number) =>
  (one: Scalar, other: Scalar): Scalar | undefined => {
    const numbers = [one, other].map((side) => (side === '' ? 0 : typeof side === 'string' ? NaN : Number(side)));
    const made = compute(numbers[0] ?? NaN, numbers[1] ?? NaN);
    return Number.isFinite(made) ? made : undefined;
  };

/** Compares what is of one kind; texts without regard to case, as Excel does. */
const comparison =
  (holds: (order: number) => boolean) =>
  (one: Scalar, other: Scalar): Scalar | undefined => {
    if (typeof one !== typeof other) return undefined;
    const [left, right] = [one, other].map((side) => (typeof side === 'string' ? side.toLowerCase() : side));
    return left === undefined || right === undefined ? undefined : holds(left < right ? -1 : left > right ? 1 : 0);
  };

const operate: Readonly<Record<Operator, (one: Scalar, other: Scalar) => Scalar | undefined>> = {
  '+': arithmetic((one, other) => one + other),
  '-': arithmetic((one, other) => one - other),
  '*': arithmetic((one, other) => one * other),
  '/': arithmetic((one, other) => one / other),
  '^': arithmetic((one, other) => one ** other),
  '&': (one, other) => (typeof one === 'boolean' || typeof other === 'boolean' ? undefined : `${one}${other}`),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

/** `DATE(2026, 1, 31)`, which dates typed in the pane become. */
function date(parts: readonly (Outcome | undefined)[]): Outcome {
  const [year, month, day] = parts.map((part) => (part?.kind === 'value' ? part.value : undefined));
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || year < 1901) {
    return { kind: 'unknown' };
  }
  return value(serialAt(Date.UTC(year, month - 1, day)));
}
