// Runs a family's table of cases: one line per call, its expected answer and where that answer comes from.
import { CellError, functions } from '../../src/functions';
import type { Argument, CellErrorKind, PlanFunction, Result } from '../../src/functions';

export interface Case {
  readonly call: readonly Argument[];
  /** The value, a matrix of values, or what the error says. */
  readonly gives: Result | { readonly error: CellErrorKind; readonly says?: string | RegExp };
  readonly source: string;
  /** Relative, for a source that prints few digits; 1e-9 by default. */
  readonly tolerance?: number;
}

export function functionNamed(id: string): PlanFunction {
  const found = functions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  return found;
}

/** What a call ends in, so that two calls can be compared. */
export function outcome(
  id: string,
  args: readonly Argument[],
): { result: Result } | { kind: CellErrorKind; message: string } {
  try {
    return { result: functionNamed(id).call(...args) };
  } catch (error) {
    if (error instanceof CellError) return { kind: error.kind, message: error.message };
    throw error;
  }
}

/** Numbers within a relative tolerance (absolute below 1), all else exactly. */
export function expectResult(actual: Result, expected: Result, tolerance = 1e-9): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual)).toBe(true);
    const rows = actual as unknown[][];
    expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, index) =>
      row.forEach((cell, column) => expectResult(rows[index]?.[column] as Result, cell, tolerance)),
    );
  } else if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
  } else {
    expect(actual).toEqual(expected);
  }
}

function written(args: readonly Argument[]): string {
  const text = args.map((arg) => (arg === null || arg === undefined ? '' : JSON.stringify(arg))).join(', ');
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

export function runCases(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases.map((each) => ({ ...each, title: written(each.call) })))(
      '($title) is right by: $source',
      ({ call, gives, tolerance }) => {
        const ends = outcome(id, call);
        if (typeof gives === 'object' && 'error' in gives) {
          if (!('kind' in ends)) throw new Error(`expected an error, got ${JSON.stringify(ends.result)}`);
          expect(ends.kind).toBe(gives.error);
          if (gives.says !== undefined) expect(ends.message).toMatch(gives.says);
        } else {
          if ('kind' in ends) throw new Error(`expected a result, got ${ends.kind}: ${ends.message}`);
          expectResult(ends.result, gives, tolerance);
        }
      },
    );
  });
}
