// LAMBDA as Excel has it, said in what Univer's engine knows of it: text to text, before a formula is read.
//
// Univer computes a LAMBDA that is called with all its arguments on the spot. Excel knows more: parameters in brackets,
// which a call may leave out, as it may leave any argument empty; names that hide the workbook's, whatever their case;
// and LAMBDAs called by a name, of the workbook or bound by LET. So a LAMBDA takes the place of the name that calls it,
// an argument left out becomes a value that ISOMITTED knows, and what LET and LAMBDA bind is spelled as nothing else is.

/** Stands for an argument that a call leaves out; a function of the engine that no person types. */
export const omittedArgument = '_OMITTED';

/** What a workbook's name holds: `=LAMBDA(x,[y],x+y)`; `undefined` for no name. */
export type NameContent = (name: string) => string | undefined;

export interface Rewritten {
  readonly formula: string;
  /** Names of the workbook whose LAMBDAs took their places. */
  readonly names: readonly string[];
}

/** Something that is called with arguments, or brackets around an expression, which call nothing. */
interface Call {
  readonly callee: Piece | undefined;
  readonly args: readonly (readonly Piece[])[];
}
type Piece = string | Call;

/** A LAMBDA with what its own names mean: what is bound around it, and the names of the workbook that it stands in. */
interface Closure {
  readonly lambda: Call;
  readonly scope: Scope;
  readonly within: readonly string[];
}
/** What a name bound by LET or LAMBDA is written as, and the LAMBDA it holds where it is known to hold one. */
interface Bound {
  readonly spelling: string;
  readonly closure?: Closure;
}
/** By names in lower case. */
type Scope = ReadonlyMap<string, Bound>;

const tokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`\{[^}]*\}`,
    String.raw`#[A-Z/0]+[!?]?`,
    // A parameter that may be left out.
    String.raw`\[\s*[\p{L}_][\p{L}\p{N}_.]*\s*\](?=\s*,)`,
    // Columns of a table.
    String.raw`\[[^\]]*\]+`,
    String.raw`[0-9]+\.?[0-9]*(?:[Ee][-+]?[0-9]+)?`,
    String.raw`[$\p{L}_\\][$\p{L}\p{N}_.\\?]*!?`,
    String.raw`<>|<=|>=`,
    String.raw`\s+`,
    String.raw`.`,
  ].join('|'),
  'gsu',
);
const isName = (piece: Piece | undefined): boolean =>
  typeof piece === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(piece);
const isBlank = (piece: Piece): boolean => typeof piece === 'string' && piece.trim() === '';

function parse(formula: string): readonly Piece[] {
  const found = formula.match(tokens) ?? [];
  let at = 0;
  const list = (): { readonly items: Piece[]; readonly end: string | undefined } => {
    const items: Piece[] = [];
    for (;;) {
      const token = found[at++];
      if (token === undefined || token === ',' || token === ')') return { items, end: token };
      if (token !== '(') {
        items.push(token);
        continue;
      }
      const before = items.at(-1);
      // What a LAMBDA or a call gives may be called in turn; brackets around an expression may not.
      const isCalled = isName(before) || (typeof before === 'object' && before.callee !== undefined);
      if (isCalled) items.pop();
      items.push(call(isCalled ? before : undefined));
    }
  };
  const call = (callee: Piece | undefined): Call => {
    const args: Piece[][] = [];
    for (;;) {
      const { items, end } = list();
      args.push(items);
      if (end !== ',') return { callee, args };
    }
  };
  const all: Piece[] = [];
  while (at < found.length) {
    const { items, end } = list();
    all.push(...items);
    if (end !== undefined) all.push(end);
  }
  return all;
}

/** The one call that an expression is. */
function callAlone(pieces: readonly Piece[]): Call | undefined {
  const solid = pieces.filter((piece) => !isBlank(piece));
  const [only] = solid;
  return solid.length === 1 && typeof only === 'object' ? only : undefined;
}

function isLambda(call: Call | undefined): call is Call {
  return typeof call?.callee === 'string' && call.callee.toUpperCase() === 'LAMBDA';
}

/** A parameter in brackets. */
function isOptional(parameter: readonly Piece[]): boolean {
  const first = parameter.find((piece) => !isBlank(piece));
  return typeof first === 'string' && first.startsWith('[');
}

function parameterName(parameter: readonly Piece[]): string {
  return parameter
    .filter((piece) => typeof piece === 'string')
    .join('')
    .replace(/[[\]\s]/g, '');
}

const formulaWithBindings = /\b(?:LAMBDA|LET)\s*\(/i;
const namesInFormula = /"[^"]*"|'[^']*'!?|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

let spelled = 0;

/**
 * The formula without what Univer lacks, or `undefined` if there is nothing to rewrite. `unique` makes the spellings of
 * bound names differ from those of all formulas before.
 */
export function rewriteLambdas(
  formula: string,
  contentOf: NameContent,
  unique: () => number = () => ++spelled,
): Rewritten | undefined {
  const holdsLambda = (name: string): boolean => isLambda(lambdaNamed(name, contentOf));
  if (!formulaWithBindings.test(formula) && !(formula.match(namesInFormula) ?? []).some(holdsLambda)) return undefined;
  const names = new Set<string>();

  const written = (pieces: readonly Piece[], scope: Scope, within: readonly string[]): string => {
    let text = '';
    let operandBefore = false;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      const next = pieces[index + 1];
      if (piece === '-' && !operandBefore && typeof next === 'string' && scope.has(next.toLowerCase())) {
        // A sign stands closer than any operator; Univer would read it as the first letter of the name.
        text += `(-1*${scope.get(next.toLowerCase())?.spelling ?? next})`;
        operandBefore = true;
        index++;
        continue;
      }
      if (typeof piece === 'object') text += writtenCall(piece, scope, within);
      else if (isName(piece)) text += writtenName(piece, scope, within);
      else text += piece;
      if (!isBlank(piece)) operandBefore = typeof piece === 'object' || /^(?:["'{#0-9]|[$\p{L}_\\)%\]])/u.test(piece);
    }
    return text;
  };

  const closureOf = (callee: Piece | undefined, scope: Scope, within: readonly string[]): Closure | undefined => {
    if (typeof callee === 'object') return isLambda(callee) ? { lambda: callee, scope, within } : undefined;
    if (callee === undefined) return undefined;
    const bound = scope.get(callee.toLowerCase());
    if (bound) return bound.closure;
    // A LAMBDA that calls itself has no end as text; Univer cannot compute it.
    if (within.includes(callee.toLowerCase())) return undefined;
    const lambda = lambdaNamed(callee, contentOf);
    if (!lambda) return undefined;
    names.add(callee);
    return { lambda, scope: new Map(), within: [...within, callee.toLowerCase()] };
  };

  const writtenName = (name: string, scope: Scope, within: readonly string[]): string => {
    const bound = scope.get(name.toLowerCase());
    if (bound) return bound.spelling;
    const found = closureOf(name, scope, within);
    return found ? writtenCall(found.lambda, found.scope, found.within) : name;
  };

  const lambdaParts = (
    { args }: Call,
    scope: Scope,
    within: readonly string[],
  ): { readonly spellings: readonly string[]; readonly body: string } => {
    const inside = new Map(scope);
    const spellings = args.slice(0, -1).map((parameter) => {
      const name = parameterName(parameter);
      const spelling = `${name}__${String(unique())}`;
      inside.set(name.toLowerCase(), { spelling });
      return spelling;
    });
    return { spellings, body: written(args.at(-1) ?? [], inside, within) };
  };

  const writtenLambda = (lambda: Call, scope: Scope, within: readonly string[]): string => {
    const { spellings, body } = lambdaParts(lambda, scope, within);
    return `LAMBDA(${[...spellings, body].join(',')})`;
  };

  const writtenLet = ({ callee, args }: Call, scope: Scope, within: readonly string[]): string => {
    const inside = new Map(scope);
    const list: string[] = [];
    for (let index = 0; index < args.length; index += 2) {
      const [binding = [], value] = [args[index], args[index + 1]];
      if (value === undefined) {
        list.push(written(binding, inside, within));
        break;
      }
      const name = binding
        .filter((piece) => typeof piece === 'string')
        .join('')
        .trim();
      const spelling = `${name}__${String(unique())}`;
      list.push(spelling, written(value, inside, within));
      const lambda = callAlone(value);
      // LET may bind more names to come; those are unknown inside of this LAMBDA.
      const closure = isLambda(lambda) && { lambda, scope: new Map(inside), within };
      inside.set(name.toLowerCase(), closure ? { spelling, closure } : { spelling });
    }
    return `${callee as string}(${list.join(',')})`;
  };

  const writtenCall = (call: Call, scope: Scope, within: readonly string[]): string => {
    const { callee, args } = call;
    if (isLambda(call)) return writtenLambda(call, scope, within);
    if (typeof callee === 'string' && callee.toUpperCase() === 'LET') return writtenLet(call, scope, within);
    const found = closureOf(callee, scope, within);
    if (!found) {
      const name = typeof callee === 'object' ? writtenCall(callee, scope, within) : (callee ?? '');
      return `${name}(${args.map((arg) => written(arg, scope, within)).join(',')})`;
    }
    const parameters = found.lambda.args.slice(0, -1);
    // Without anything between its brackets a call has no arguments, not one that is empty.
    const given = args.length === 1 && (args[0] ?? []).every(isBlank) ? [] : args;
    const mayBeOmitted = parameters.slice(given.length).every((parameter) => isOptional(parameter));
    const passed = given.map((arg) => (arg.every(isBlank) ? `${omittedArgument}()` : written(arg, scope, within)));
    if (mayBeOmitted) passed.push(...parameters.slice(given.length).map(() => `${omittedArgument}()`));
    const { spellings, body } = lambdaParts(found.lambda, found.scope, found.within);
    // Univer finds what is bound outside of a LAMBDA only where LET binds its parameters.
    if (passed.length === spellings.length && passed.length > 0) {
      return `LET(${spellings.map((spelling, index) => `${spelling},${passed[index] ?? ''}`).join(',')},${body})`;
    }
    // Too few or too many arguments are left to the engine, which finds them wrong as Excel does.
    return `LAMBDA(${[...spellings, body].join(',')})(${passed.join(',')})`;
  };

  const text = written(parse(formula), new Map(), []);
  return { formula: text, names: [...names] };
}

/** The LAMBDA that a name of the workbook holds. */
function lambdaNamed(name: string, contentOf: NameContent): Call | undefined {
  const content = contentOf(name);
  if (content === undefined || !/^=?\s*LAMBDA\s*\(/i.test(content)) return undefined;
  const lambda = callAlone(parse(content.replace(/^=/, '')));
  return isLambda(lambda) ? lambda : undefined;
}

export interface LambdaParameter {
  readonly name: string;
  /** In brackets: a call may leave it out. */
  readonly optional: boolean;
}

/** What a LAMBDA is called with; `undefined` for a formula that is none. */
export function lambdaParameters(formula: string): readonly LambdaParameter[] | undefined {
  const lambda = lambdaNamed('', () => formula);
  return lambda?.args.slice(0, -1).map((parameter) => ({
    name: parameterName(parameter),
    optional: isOptional(parameter),
  }));
}
