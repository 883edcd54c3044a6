// What a formula names, and where in its text: functions and names on the one hand, cells on the other. Only words are
// read, not the tree, so that a formula of a kind unknown to `parseFormula` can be changed all the same.
import { cellsToken, errorToken, nameToken, numberToken, sheetToken, textToken } from './tree';

/** A function or a name. */
export interface NameInFormula {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly text: string;
  /** Whether an opening bracket follows. */
  readonly isCall: boolean;
}

/** Cells such as `A1`, `Plan!$A$1:$B$9`, `A:A`, `3:5` or `A1#`. */
export interface CellsInFormula {
  readonly from: number;
  /** Before the sign of a spilled result. */
  readonly to: number;
  /** With its exclamation mark, as it is written; empty where the formula's own sheet is meant. */
  readonly sheet: string;
  readonly cells: string;
  /** Whether all that spills from the cell is meant: `A1#`. */
  readonly isSpill: boolean;
}

interface Mentions {
  readonly names: readonly NameInFormula[];
  readonly cells: readonly CellsInFormula[];
}

/** Every function, name and range of cells in a formula, in order; what stands in quotes or brackets is left out. */
export function mentionsIn(formula: string): Mentions {
  const names: NameInFormula[] = [];
  const cells: CellsInFormula[] = [];
  let position = 0;
  const take = (token: RegExp): string | undefined => {
    token.lastIndex = position;
    const found = token.exec(formula)?.[0];
    if (found !== undefined) position += found.length;
    return found;
  };
  while (position < formula.length) {
    const from = position;
    if (take(textToken) !== undefined || take(errorToken) !== undefined) continue;
    const sheet = take(sheetToken) ?? '';
    const place = take(cellsToken);
    if (place !== undefined) {
      const isSpill = place.endsWith('#');
      cells.push({ from, to: position - Number(isSpill), sheet, cells: place.replace('#', ''), isSpill });
    } else if (sheet !== '') {
      // A name of one sheet is none of ours.
      take(nameToken);
    } else if (take(numberToken) === undefined) {
      const text = take(nameToken);
      if (text !== undefined) names.push({ from, to: position, text, isCall: formula.charAt(position) === '(' });
      else if (formula.charAt(position) === '[') position = endOfBrackets(formula, position);
      else position++;
    }
  }
  return { names, cells };
}

/**
 * What stands between the brackets of a call, argument by argument and without blanks around it, and where the call ends;
 * `open` is the place of its opening bracket. Undefined where no bracket closes it.
 */
export function argumentsAt(
  formula: string,
  open: number,
): { readonly arguments: readonly string[]; readonly end: number } | undefined {
  const found: string[] = [];
  let from = open + 1;
  let depth = 0;
  for (let position = from; position < formula.length; position++) {
    const sign = formula.charAt(position);
    if (sign === '"' || sign === "'") {
      // A doubled quote ends one text and begins the next.
      position = formula.indexOf(sign, position + 1);
      if (position < 0) return undefined;
    } else if (sign === '[') position = endOfBrackets(formula, position) - 1;
    else if (sign === '(' || sign === '{') depth++;
    else if (sign === '}' || (sign === ')' && depth > 0)) depth--;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      found.push(formula.slice(from, position).trim());
      from = position + 1;
      if (sign === ')') return { arguments: found, end: from };
    }
  }
  return undefined;
}

/** After the columns of a table, whose names may hold anything. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let position = from; position < formula.length; position++) {
    const sign = formula.charAt(position);
    // A quote makes the sign after it a plain one.
    if (sign === "'") position++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return position + 1;
  }
  return formula.length;
}

/** The formula with other names in the place of some; `rename` answers undefined for those that stay. */
export function withNames(formula: string, rename: (name: NameInFormula) => string | undefined): string {
  let changed = formula;
  for (const name of [...mentionsIn(formula).names].reverse()) {
    const to = rename(name);
    if (to !== undefined) changed = changed.slice(0, name.from) + to + changed.slice(name.to);
  }
  return changed;
}

/** A function's name in capitals, without the marks that files put before newer ones. */
export function plainName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
}

/** The functions of ours that a formula calls, each once: `PLAN.UE`. */
export function planFunctionsIn(formula: string): readonly string[] {
  if (!/plan\./i.test(formula)) return [];
  const called = mentionsIn(formula).names.filter(({ isCall }) => isCall);
  return [...new Set(called.map(({ text }) => plainName(text)).filter((name) => name.startsWith('PLAN.')))];
}

/** Whether two texts are the same formula: files write newer functions with marks, and blanks come and go. */
export function isSameFormula(one: string, other: string): boolean {
  const bare = (formula: string): string =>
    formula
      .replace(/("(?:[^"]|"")*")|\s+/g, (_, text?: string) => text ?? '')
      .replace(/^=/, '')
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
      .toLowerCase();
  return bare(one) === bare(other);
}
