// What a formula does, call by call: the arguments as the functions read them, and what comes out.
import {
  CellError,
  type Argument,
  type CellErrorKind,
  type CellInput,
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

/** Every call of `functions` in a formula, in the order in which they are computed; undefined for what is no formula. */
export function explain(
  formula: string,
  functions: readonly PlanFunction[],
  cells: CellsOf,
): readonly ExplainedCall[] | undefined {
  const tree = parseFormula(formula);
  if (!tree) return undefined;
  const calls: ExplainedCall[] = [];
  const byId = new Map(functions.map((one) => [one.id, one]));

  const outcomeOf = (part: FormulaTree): Outcome => {
    switch (part.kind) {
      case 'constant':
        return value(part.value);
      case 'array':
        return value(part.rows);
      case 'error':
        return { kind: 'error', error: part.error };
      case 'reference': {
        const found = cells(part.text);
        return found ? ofCells(found, part.text) : { kind: 'unknown' };
      }
      case 'sign':
        return signed(part.operator, outcomeOf(part.operand));
      case 'operation':
        return together(outcomeOf(part.left), outcomeOf(part.right), operate[part.operator]);
      case 'call': {
        const given = part.arguments.map((one) => (one ? { part: one, outcome: outcomeOf(one) } : undefined));
        const planFunction = byId.get(part.name);
        if (planFunction) {
          const call = called(planFunction, part.text, given);
          calls.push(call);
          if (call.outcome.kind === 'result') return value(call.outcome.result);
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

function called(planFunction: PlanFunction, text: string, given: readonly Given[]): ExplainedCall {
  const explained = planFunction.parameters.map((_parameter, position): ExplainedArgument => {
    const one = given[position];
    const outcome: Outcome = one?.outcome ?? value(null);
    return { written: one?.part.text ?? '', outcome, problem: problemOf(planFunction, position, outcome) };
  });
  const call = { text, planFunction, arguments: explained };

  // Excel passes no error on to a function: the call ends in that error.
  const broken = explained.findIndex(({ outcome }) => outcome.kind === 'error');
  const first = explained[broken]?.outcome;
  if (first?.kind === 'error') {
    return { ...call, outcome: { kind: 'error', error: first.error, reason: first.reason }, atFault: broken };
  }
  if (explained.some(({ outcome }) => outcome.kind === 'unknown')) {
    return { ...call, outcome: { kind: 'unknown' }, atFault: undefined };
  }
  try {
    return {
      ...call,
      outcome: { kind: 'result', result: planFunction.call(...argumentsOf(call)) },
      atFault: undefined,
    };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { kind, reason } = error;
    const atFault = planFunction.parameters.findIndex(({ name }) => name === reason.argument);
    return {
      ...call,
      outcome: { kind: 'error', error: excelError[kind], reason },
      atFault: atFault < 0 ? undefined : atFault,
    };
  }
}

/** What is passed to the function: `null` for what is left out or not known. */
export function argumentsOf(call: Pick<ExplainedCall, 'arguments'>): readonly Argument[] {
  return call.arguments.map(({ outcome }) => (outcome.kind === 'value' ? outcome.value : null));
}

function problemOf(planFunction: PlanFunction, position: number, outcome: Outcome): Reason | undefined {
  if (outcome.kind === 'error') return outcome.reason;
  if (outcome.kind === 'unknown') return undefined;
  try {
    planFunction.read(position, outcome.value);
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

function signed(operator: '-' | '+' | '%' | '@', operand: Outcome): Outcome {
  if (operator === '+') return operand;
  if (operator === '@') return operand.kind === 'value' && Array.isArray(operand.value) ? { kind: 'unknown' } : operand;
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
