/** Reading Excel formulas in plans, apart from the compiler that wrote them. */

export interface Part {
  readonly kind: 'text' | 'reference' | 'function' | 'number' | 'name' | 'sign';
  readonly text: string;
  /** For a reference: its sheet, or nothing for the formula's own. */
  readonly sheet?: string;
  /** For a reference: without its sheet. */
  readonly address?: string;
  /** How many parentheses are open around it. */
  readonly depth: number;
}

const pattern =
  /\s*(?:("(?:[^"]|"")*")|((?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_(]))|([A-Z][A-Z0-9.]*)(?=\()|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([\p{L}_][\p{L}\d_.]*)|(\S))/guy;

/** Several rules read every formula of a plan; those of the plans before are let go. */
const known = new Map<string, readonly Part[]>();
const kept = 50_000;

export function partsOf(formula: string): readonly Part[] {
  const before = known.get(formula);
  if (before) return before;
  const parts = readParts(formula);
  if (known.size >= kept) known.clear();
  known.set(formula, parts);
  return parts;
}

function readParts(formula: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let at = formula.startsWith('=') ? 1 : 0;
  const end = formula.trimEnd().length;
  while (at < end) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) throw new Error(`"${formula.slice(at)}" cannot be read in ${formula}`);
    at = pattern.lastIndex;
    const [, text, reference, quoted, plain, address, name, number, word, sign = ''] = match;
    if (text !== undefined) parts.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"'), depth });
    else if (reference !== undefined && address !== undefined) {
      const sheet = (quoted ?? plain)?.replaceAll("''", "'");
      parts.push({ kind: 'reference', text: reference, address, depth, ...(sheet === undefined ? {} : { sheet }) });
    } else if (name !== undefined) parts.push({ kind: 'function', text: name, depth });
    else if (number !== undefined) parts.push({ kind: 'number', text: number, depth });
    else if (word !== undefined) parts.push({ kind: 'name', text: word, depth });
    else {
      if (sign === ')') depth -= 1;
      parts.push({ kind: 'sign', text: sign, depth });
      if (sign === '(') depth += 1;
    }
  }
  return parts;
}

/** The formula as it reads from its cell: equal for cells that hold "the same" formula. */
export function relativeTo(formula: string, row: number, column: number): string {
  return partsOf(formula)
    .map((part) => {
      if (part.kind === 'text') return JSON.stringify(part.text);
      if (part.kind !== 'reference' || part.address === undefined) return part.text;
      const relative = part.address.replace(/(\$?)([A-Z]+)(\$?)(\d+)/g, (_, fixedColumn, letters, fixedRow, digits) => {
        const at = [...String(letters)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const down = Number(digits) - 1;
        return `R${fixedRow === '$' ? down + 1 : `[${down - row}]`}C${fixedColumn === '$' ? at + 1 : `[${at - column}]`}`;
      });
      return `${part.sheet ?? ''}!${relative}`;
    })
    .join(' ');
}
