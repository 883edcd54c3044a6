// `@` as Excel has it, said in what Univer's engine knows of it: text to text, before a formula is read.
//
// Univer takes the cell of the formula's own row or column out of a range, and goes on showing it when that cell changes; of
// all else that `@` may stand before it makes #VALUE!. A function takes its place.

/** Stands for `@`; a function of the engine that no person types. */
export const intersectionFunction = '_SINGLE';

const skipped = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?!!)|\[(?:[^[\]]|\[[^\]]*\])*\]/y;
const sheet = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const oneCell = new RegExp(String.raw`${sheet}\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!:#])`, 'uy');
const range = new RegExp(
  String.raw`${sheet}\$?(?:[A-Za-z]{1,3}\$?\d{0,7}|\d{1,7}):\$?(?:[A-Za-z]{1,3}\$?\d{0,7}|\d{1,7})(?![\p{L}\p{N}_.(!:])`,
  'uy',
);
const constant = /\d+\.?\d*(?:[eE][-+]?\d+)?|"(?:[^"]|"")*"/y;
const callee = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()|(?=[({])/uy;
const name = new RegExp(String.raw`${sheet}[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.(!:[])`, 'uy');

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where the brackets end that open there. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const quoted = matchAt(skipped, text, at);
    if (quoted) at += quoted.length - 1;
    else if (text[at] === '(' || text[at] === '{') depth++;
    else if ((text[at] === ')' || text[at] === '}') && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The formula with calls in the place of `@`. */
export function withIntersections(formula: string): string {
  if (!formula.includes('@')) return formula;
  let text = '';
  for (let at = 0; at < formula.length;) {
    const whole = matchAt(skipped, formula, at);
    if (whole) {
      text += whole;
      at += whole.length;
    } else if (formula[at] === '@') {
      const start = at + 1;
      const plain = matchAt(oneCell, formula, start) ?? matchAt(constant, formula, start);
      const called = matchAt(callee, formula, start);
      const end = called === undefined ? undefined : closing(formula, start + called.length);
      const many = matchAt(range, formula, start) ?? matchAt(name, formula, start);
      if (plain !== undefined) {
        text += plain;
        at = start + plain.length;
      } else if (end !== undefined) {
        text += `${intersectionFunction}(${withIntersections(formula.slice(start, end))})`;
        at = end;
      } else if (many !== undefined) {
        text += `${intersectionFunction}(${many})`;
        at = start + many.length;
      } else {
        text += '@';
        at = start;
      }
    } else {
      text += formula[at] ?? '';
      at++;
    }
  }
  return text;
}
