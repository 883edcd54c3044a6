/** Excel formulas as trees: the syntax of generated models and no more; whatever else there is throws. */
import { Unknown } from './cannot-compute';
import { errors, type ErrorCode, ErrorValue, type Scalar } from './values';

export type Tree =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | Reference
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative' | 'positive' | 'percent'; readonly of: Tree }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Tree[] };

interface Reference {
  readonly kind: 'reference';
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** From the loosest to the tightest; all of them take from the left, even `^`. A sign and `%` are tighter still. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const blanks = /[ \n]*/y;
const textToken = /"((?:[^"]|"")*)"/y;
const numberToken = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const errorToken = /#(?:DIV\/0!|VALUE!|NUM!|N\/A|REF!|NAME\?|NULL!)/y;
const referenceToken =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\d_.(:!])/uy;
const deletedToken =
  /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!#REF!|#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/uy;
const wordToken = /[\p{L}_][\p{L}\d_.]*/uy;
const operatorToken = /<>|<=|>=|[-+*/^&=<>]/y;

/** The tree of a formula with its leading `=`, or of one without. */
export function treeOf(formula: string): Tree {
  return new Reader(formula).whole();
}

/** The cells that a formula is nothing but a reference to. */
export function referenceIn(formula: string): Reference | undefined {
  const text = formula.replace(/^=/, '').trim();
  referenceToken.lastIndex = 0;
  const found = referenceToken.exec(text);
  const isWhole = found?.[0].length === text.length && !found[1]?.includes(']');
  return isWhole ? referenceOf(found) : undefined;
}

class Reader {
  private position: number;

  constructor(private readonly text: string) {
    this.position = text.startsWith('=') ? 1 : 0;
  }

  whole(): Tree {
    const tree = this.binary(0);
    this.skipBlanks();
    if (this.position < this.text.length) this.fail();
    return tree;
  }

  private binary(level: number): Tree {
    const operators = levels[level];
    if (!operators) return this.signed();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = this.operator(operators);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator: operator as Operator, left, right: this.binary(level + 1) };
    }
  }

  private operator(wanted: readonly string[]): string | undefined {
    this.skipBlanks();
    const before = this.position;
    const found = this.take(operatorToken)?.[0];
    if (found !== undefined && wanted.includes(found)) return found;
    this.position = before;
    return undefined;
  }

  private signed(): Tree {
    if (this.sign('-')) return { kind: 'negative', of: this.signed() };
    if (this.sign('+')) return { kind: 'positive', of: this.signed() };
    let tree = this.primary();
    while (this.sign('%')) tree = { kind: 'percent', of: tree };
    return tree;
  }

  private primary(): Tree {
    this.skipBlanks();
    if (this.sign('(')) {
      const tree = this.binary(0);
      this.expect(')');
      return tree;
    }
    if (this.sign('{')) return this.array();
    const reference = this.take(referenceToken);
    if (reference) return referenceOf(reference);
    // What was deleted leaves #REF! in the formulas that spoke of it.
    if (this.take(deletedToken)) return { kind: 'constant', value: errors.reference };
    const word = this.take(wordToken)?.[0];
    if (word === undefined) return { kind: 'constant', value: this.constant() };
    if (this.text.charAt(this.position) === '(') return this.call(word.toUpperCase());
    const logical = word.toUpperCase();
    if (logical === 'TRUE' || logical === 'FALSE') return { kind: 'constant', value: logical === 'TRUE' };
    return { kind: 'name', name: word };
  }

  private call(name: string): Tree {
    this.expect('(');
    const found: Tree[] = [];
    if (this.sign(')')) return { kind: 'call', name, arguments: found };
    do {
      this.skipBlanks();
      const next = this.text.charAt(this.position);
      found.push(next === ',' || next === ')' ? { kind: 'missing' } : this.binary(0));
    } while (this.sign(','));
    this.expect(')');
    return { kind: 'call', name, arguments: found };
  }

  private array(): Tree {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do {
        this.skipBlanks();
        const isNegative = this.sign('-');
        const word = this.take(wordToken)?.[0].toUpperCase();
        if (word !== undefined && word !== 'TRUE' && word !== 'FALSE') this.fail();
        const value = word === undefined ? this.constant() : word === 'TRUE';
        row.push(isNegative && typeof value === 'number' ? -value : value);
      } while (this.sign(','));
      rows.push(row);
    } while (this.sign(';'));
    this.expect('}');
    if (rows.some((row) => row.length !== rows[0]?.length)) this.fail();
    return { kind: 'array', rows };
  }

  private constant(): Scalar {
    this.skipBlanks();
    const number = this.take(numberToken)?.[0];
    if (number !== undefined) return Number(number);
    const text = this.take(textToken)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const error = this.take(errorToken)?.[0];
    if (error !== undefined) return ErrorValue.of(error as ErrorCode);
    return this.fail();
  }

  private sign(wanted: string): boolean {
    this.skipBlanks();
    if (this.text.charAt(this.position) !== wanted) return false;
    this.position += 1;
    return true;
  }

  private expect(wanted: string): void {
    if (!this.sign(wanted)) this.fail();
  }

  private skipBlanks(): void {
    const code = this.text.charCodeAt(this.position);
    if (code === 32 || code === 10) this.take(blanks);
  }

  private take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = this.position;
    const match = token.exec(this.text);
    if (!match) return undefined;
    this.position = token.lastIndex;
    return match;
  }

  private fail(): never {
    const external = /\[[^\]]+\][^!]*!/.exec(this.text);
    if (external) throw new Unknown({ kind: 'external', reference: external[0] });
    throw new Unknown({ kind: 'syntax', rest: this.text.slice(this.position) });
  }
}

function referenceOf([
  ,
  quoted,
  plain,
  letters = '',
  digits = '',
  lastLetters,
  lastDigits,
]: RegExpExecArray): Reference {
  const columns = [columnNumber(letters), columnNumber(lastLetters ?? letters)];
  const rows = [Number(digits) - 1, Number(lastDigits ?? digits) - 1];
  if (quoted?.includes(']')) throw new Unknown({ kind: 'external', reference: `'${quoted}'!` });
  return {
    kind: 'reference',
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) number = number * 26 + letters.charCodeAt(index) - 64;
  return number - 1;
}
