// The equations of a function with the numbers of one call in them.
import { CellError, type Argument, type PlanFunction, type Result } from '../functions/contract';
import { equationParts, type Equation } from '../functions/equation';

export interface Step {
  readonly equation: string;
  /** The same with every number that is one; undefined where there is none to put in. */
  readonly numbers: string | undefined;
  /** The name on its left side, where there is one. */
  readonly left: string | undefined;
  /** What that is. */
  readonly value: number | undefined;
}

export interface Calculation {
  readonly steps: readonly Step[];
  /** The statement that the function itself makes of its parts, where it makes one: label and number. */
  readonly parts: readonly (readonly [label: string, value: number])[];
}

/** With more cells than this the parts are not computed beside the result: each takes as long as the result itself. */
const mostCells = 50_000;

/**
 * The calculation behind one call. `given` are its arguments, `null` for those left out; `written` writes a number in the
 * reader's language.
 */
export function calculationOf(
  planFunction: PlanFunction,
  given: readonly Argument[],
  written: (value: number) => string,
): Calculation {
  const { parameters, equations, id } = planFunction;
  const shortId = id.replace(/^PLAN\./, '');
  const output = parameters.findIndex(({ name }) => name === 'output');
  const small = given.reduce<number>((sum, one) => sum + cellsOf(one), 0) <= mostCells;
  const answers = new Map<string, Result | undefined>();

  /** What the function returns for a word of its `output`; for no word, for what the call asked. */
  const answer = (word?: string): Result | undefined => {
    if (word !== undefined && !small) return undefined;
    const key = word ?? '';
    if (!answers.has(key)) {
      const args = parameters.map((_parameter, index) =>
        word !== undefined && index === output ? word : given[index],
      );
      answers.set(
        key,
        attempt(() => planFunction.call(...args)),
      );
    }
    return answers.get(key);
  };
  /** What the function is named after: its default output. */
  const main = (): Result | undefined => answer(parameters[output]?.options?.[0]);
  const outputWord = (name: string): string | undefined =>
    parameters[output]?.options?.find((word) => word === name || word.toUpperCase() === (name === shortId ? name : ''));
  const number = (result: Result | undefined): number | undefined => (typeof result === 'number' ? result : undefined);

  /** The number behind a name in an equation, if it is one. */
  const numberOf = (name: string, limits: boolean): number | undefined => {
    // A day's serial says nothing to a reader.
    if (name === 'as_of') return undefined;
    const position = parameters.findIndex((parameter) => parameter.name === name);
    if (position < 0) {
      const word = outputWord(name);
      return word !== undefined ? number(answer(word)) : name === shortId ? number(main()) : undefined;
    }
    const read = attempt(() => planFunction.read(position, given[position]));
    if (typeof read !== 'number') return isVector(read) && read.length === 1 ? read[0] : undefined;
    // Zero by default can mean "without end" where it counts or divides.
    return read === 0 && limits ? undefined : read;
  };
  const chosenWord = (): unknown => (output < 0 ? undefined : attempt(() => planFunction.read(output, given[output])));
  const sumOf = (name: string): number | undefined => {
    const position = parameters.findIndex((parameter) => parameter.name === name);
    const read = position < 0 ? undefined : attempt(() => planFunction.read(position, given[position]));
    if (typeof read === 'number') return read;
    return isVector(read) ? read.reduce((sum, one) => sum + one, 0) : undefined;
  };

  const said = equations
    .map((equation) => ({ ...dissected(equation), condition: stateOf(planFunction, given, equation) }))
    .filter(({ condition }) => condition !== 'unmet');
  // An equation under a condition that is met takes the place of the general one.
  const special = said.flatMap(({ condition, left }) => (condition === 'given' && left !== undefined ? [left] : []));
  const ruling = said.filter(
    ({ condition, left }) => condition === 'given' || left === undefined || !special.includes(left),
  );

  const steps = neededFor(outputWord, chosenWord(), ruling).map(({ left, before, body, condition }): Step => {
    let replaced = 0;
    const put = (value: number, sofar: string): string => {
      replaced++;
      // A minus after another sign needs its brackets.
      return value < 0 && /[−+×/-]\s*$/.test(sofar) ? `(${written(value)})` : written(value);
    };
    const summed = body.replace(new RegExp(`Σ (${name})(?!\\()`, 'gu'), (whole, one: string, at: number) => {
      const value = sumOf(one);
      return value === undefined ? whole : put(value, body.slice(0, at));
    });
    const numbers = summed.replace(
      // A left side (`=` follows), one with a subscript or brackets of its own stays a name.
      new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_]| =|\\(|[₀-₉])`, 'gu'),
      (one: string, at: number) => {
        const sofar = summed.slice(0, at);
        // Under a condition that cannot be judged here only what was given is certain.
        if (condition === 'open' && outputWord(one) !== undefined) return one;
        const value = numberOf(one, /[/…≥]\s*$/.test(sofar));
        return value === undefined ? one : put(value, sofar);
      },
    );
    const word = left === undefined ? undefined : outputWord(left);
    const result = word !== undefined ? answer(word) : left === shortId ? main() : undefined;
    // Where an equation says two things the number would seem to be the second one's.
    const others = [...body.matchAll(new RegExp(`(${name}) =`, 'gu'))].slice(1);
    const several = others.some(([, one = '']) => outputWord(one) !== undefined);
    const only = equations.length === 1 && output < 0 ? answer() : undefined;
    return {
      equation: before + body,
      left,
      numbers: replaced > 0 ? before + numbers : undefined,
      value: several || condition === 'open' ? undefined : number(result ?? only),
    };
  });
  return { steps, parts: partsOf(parameters[output]?.options?.includes('table') ? answer('table') : undefined) };
}

const name = '\\p{L}[\\p{L}\\p{N}_]*';

interface Dissected {
  /** The name on the left side. */
  readonly left: string | undefined;
  /** The condition, if any, with its colon; the rest is `body`. */
  readonly before: string;
  readonly body: string;
}

function dissected(equation: Equation): Dissected {
  const { before, body } = equationParts(equation);
  return { before, body, left: new RegExp(`^(${name}) = `, 'u').exec(body)?.[1] };
}

/** The equations that lead to one output, where one of them says it outright; else all. */
function neededFor<Said extends Dissected>(
  outputWord: (name: string) => string | undefined,
  chosen: unknown,
  all: readonly Said[],
): readonly Said[] {
  const leads = (one: Said): string | undefined => (one.left === undefined ? undefined : outputWord(one.left));
  const needed = new Set(all.filter((one) => chosen !== undefined && leads(one) === chosen));
  if (needed.size === 0) return all;
  // A set that grows while it is walked.
  for (const one of needed) {
    const right: readonly string[] = one.body.slice((one.left ?? '').length).match(new RegExp(name, 'gu')) ?? [];
    for (const other of all) if (other.left !== undefined && right.includes(other.left)) needed.add(other);
  }
  return all.filter((one) => needed.has(one));
}

/** Whether the condition of an equation holds; `open` where that cannot be told here. */
function stateOf(
  planFunction: PlanFunction,
  given: readonly Argument[],
  equation: Equation,
): 'none' | 'met' | 'given' | 'open' | 'unmet' {
  if (typeof equation === 'string') return 'none';
  const { when } = equation;
  const position = (name: string): number => planFunction.parameters.findIndex((parameter) => parameter.name === name);
  if ('is' in when) {
    const at = position(when.argument);
    const word = attempt(() => planFunction.read(at, given[at])) ?? planFunction.parameters[at]?.options?.[0];
    return word === when.is ? 'met' : 'unmet';
  }
  if ('perPeriod' in when) return cellsOf(given[position(when.perPeriod)]) > 1 ? 'met' : 'unmet';
  if ('found' in when) return 'open';
  const argument = given[position(when.given)];
  return cellsOf(argument) > 1 || Boolean(argument) ? 'given' : 'unmet';
}

/** A statement: lines of a label and a number, few enough to be read. */
function partsOf(table: Result | undefined): readonly (readonly [string, number])[] {
  if (!Array.isArray(table) || table.length > 30 || table.some((row) => row.length !== 2)) return [];
  return table.flatMap(([label, value]) =>
    typeof label === 'string' && typeof value === 'number' ? [[label, value] as const] : [],
  );
}

function cellsOf(argument: Argument): number {
  return Array.isArray(argument)
    ? argument.length * ((argument as readonly (readonly unknown[])[])[0]?.length ?? 0)
    : 1;
}

function isVector(read: unknown): read is Float64Array {
  return read instanceof Float64Array;
}

function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}
