// Excel formulas as trees, as Office.js gives them: English names, commas between arguments. What is a reference is left
// as it is written: only the workbook knows what stands behind it.

export type Constant = number | string | boolean;
export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Each part with its own text in the formula. */
export type FormulaTree = { readonly text: string } & (
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Constant[])[] }
  // Cells, a name, a column of a table, or several of them tied by `:`.
  | { readonly kind: 'reference' }
  | { readonly kind: 'sign'; readonly operator: '-' | '+' | '%' | '@'; readonly operand: FormulaTree }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: FormulaTree; readonly right: FormulaTree }
  // An argument left out is `undefined`. `name` is in capitals, without the marks that files put before new functions.
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly (FormulaTree | undefined)[] }
);

/** From the loosest to the tightest; all take from the left, even `^`. A sign is tighter still, `%` the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The signs of which a formula is made; each is to be looked for where `lastIndex` stands. */
const operatorToken = /<>|<=|>=|[-+*/^&=<>]/y;
export const textToken = /"((?:[^"]|"")*)"/y;
export const errorToken =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)/iy;
// Whole rows look like numbers until their colon.
export const numberToken = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\d:])/iy;
export const sheetToken = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+(?::[\p{L}\p{N}_.]+)?)!/uy;
export const cellsToken =
  /(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)#?(?![\p{L}\p{N}_.(])/iuy;
export const nameToken = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** The tree of a formula, with or without its leading `=`; undefined where it is none, or one of a kind unknown here. */
export function parseFormula(formula: string): FormulaTree | undefined {
  try {
    return new Parser(formula).whole();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

class NotRead extends Error {}

class Parser {
  private position: number;

  constructor(private readonly formula: string) {
    this.position = formula.startsWith('=') ? 1 : 0;
  }

  whole(): FormulaTree {
    const tree = this.operation(0);
    this.skipBlanks();
    if (this.position < this.formula.length) throw new NotRead();
    return tree;
  }

  private operation(level: number): FormulaTree {
    const operators = levels[level];
    if (!operators) return this.signed();
    const from = this.start();
    let left = this.operation(level + 1);
    for (;;) {
      this.skipBlanks();
      const before = this.position;
      const operator = operators.find((one) => one === this.peek(operatorToken));
      if (operator === undefined) return left;
      this.position = before + operator.length;
      const right = this.operation(level + 1);
      left = { kind: 'operation', operator, left, right, text: this.since(from) };
    }
  }

  private signed(): FormulaTree {
    const from = this.start();
    for (const operator of ['-', '+', '@'] as const) {
      if (!this.sign(operator)) continue;
      const operand = this.signed();
      return { kind: 'sign', operator, operand, text: this.since(from) };
    }
    let tree = this.tied();
    while (this.sign('%')) tree = { kind: 'sign', operator: '%', operand: tree, text: this.since(from) };
    return tree;
  }

  /** References that `:` makes one, such as `A1:INDEX(A:A, 9)`. */
  private tied(): FormulaTree {
    const from = this.start();
    let tree = this.primary();
    while (this.formula.charAt(this.position) === ':') {
      this.position++;
      this.primary();
      tree = { kind: 'reference', text: this.since(from) };
    }
    return tree;
  }

  private primary(): FormulaTree {
    const from = this.start();
    if (this.sign('(')) {
      const inner = this.operation(0);
      this.expect(')');
      // What a reference is found by is what stands inside.
      return inner.kind === 'reference' ? inner : { ...inner, text: this.since(from) };
    }
    if (this.sign('{')) return this.array(from);
    const quoted = this.take(textToken);
    if (quoted !== undefined) return { kind: 'constant', value: unquoted(quoted), text: quoted };
    const error = this.take(errorToken);
    if (error !== undefined) return { kind: 'error', error: error.toUpperCase(), text: error };
    if (this.take(sheetToken) !== undefined) {
      if (this.take(errorToken) !== undefined) return { kind: 'error', error: '#REF!', text: this.since(from) };
      if (this.take(cellsToken) === undefined && this.name() === undefined) throw new NotRead();
      return { kind: 'reference', text: this.since(from) };
    }
    if (this.take(cellsToken) !== undefined) return { kind: 'reference', text: this.since(from) };
    const number = this.take(numberToken);
    if (number !== undefined) return { kind: 'constant', value: Number(number), text: number };
    const name = this.name();
    if (name === undefined) throw new NotRead();
    if (this.formula.charAt(this.position) === '(') return this.call(from, name);
    if (/^(true|false)$/i.test(name)) return { kind: 'constant', value: name.toUpperCase() === 'TRUE', text: name };
    return { kind: 'reference', text: name };
  }

  /** A name, with the columns in brackets where it is a table's, and `#` for all that spills from it. */
  private name(): string | undefined {
    const from = this.position;
    const starts = this.formula.charAt(from);
    if (this.take(nameToken) === undefined && starts !== '[') return undefined;
    let depth = 0;
    while (depth > 0 || this.formula.charAt(this.position) === '[') {
      const sign = this.formula.charAt(this.position);
      if (sign === '') throw new NotRead();
      // Inside the brackets a quote makes the sign after it a plain one.
      if (sign === "'") this.position++;
      else if (sign === '[') depth++;
      else if (sign === ']') depth--;
      this.position++;
    }
    if (this.formula.charAt(this.position) === '#') this.position++;
    return this.since(from);
  }

  private call(from: number, name: string): FormulaTree {
    this.expect('(');
    const found: (FormulaTree | undefined)[] = [];
    if (!this.sign(')')) {
      do {
        this.skipBlanks();
        const next = this.formula.charAt(this.position);
        found.push(next === ',' || next === ')' ? undefined : this.operation(0));
      } while (this.sign(','));
      this.expect(')');
    }
    const plain = name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
    return { kind: 'call', name: plain, arguments: found, text: this.since(from) };
  }

  private array(from: number): FormulaTree {
    const rows: Constant[][] = [];
    do {
      const row: Constant[] = [];
      do {
        const negative = this.sign('-');
        if (!negative) this.sign('+');
        const element = this.primary();
        if (element.kind !== 'constant') throw new NotRead();
        row.push(negative && typeof element.value === 'number' ? -element.value : element.value);
      } while (this.sign(','));
      rows.push(row);
    } while (this.sign(';'));
    this.expect('}');
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new NotRead();
    return { kind: 'array', rows, text: this.since(from) };
  }

  private start(): number {
    this.skipBlanks();
    return this.position;
  }

  private since(from: number): string {
    return this.formula.slice(from, this.position);
  }

  private skipBlanks(): void {
    while (/\s/.test(this.formula.charAt(this.position))) this.position++;
  }

  private sign(wanted: string): boolean {
    this.skipBlanks();
    if (this.formula.charAt(this.position) !== wanted) return false;
    this.position++;
    return true;
  }

  private expect(wanted: string): void {
    if (!this.sign(wanted)) throw new NotRead();
  }

  private peek(token: RegExp): string | undefined {
    token.lastIndex = this.position;
    return token.exec(this.formula)?.[0];
  }

  private take(token: RegExp): string | undefined {
    const found = this.peek(token);
    if (found !== undefined) this.position += found.length;
    return found;
  }
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

/** Every reference in a formula, each once. */
export function referencesIn(formula: FormulaTree): readonly string[] {
  const found = new Set<string>();
  const visit = (part: FormulaTree | undefined): void => {
    if (part?.kind === 'reference') found.add(part.text);
    else if (part?.kind === 'sign') visit(part.operand);
    else if (part?.kind === 'operation') [part.left, part.right].forEach(visit);
    else if (part?.kind === 'call') part.arguments.forEach(visit);
  };
  visit(formula);
  return [...found];
}

/** The functions that a formula calls, in capitals. */
export function callsIn(formula: FormulaTree | undefined): readonly string[] {
  if (formula?.kind === 'sign') return callsIn(formula.operand);
  if (formula?.kind === 'operation') return [...callsIn(formula.left), ...callsIn(formula.right)];
  return formula?.kind === 'call' ? [formula.name, ...formula.arguments.flatMap(callsIn)] : [];
}
