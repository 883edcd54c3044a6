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
  /("(?:[^"]|"")*")|((?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_(]))|([A-Z][A-Z0-9.]*)(?=\()|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([\p{L}_][\p{L}\d_.]*)|(\S)/guy;

/** Several rules read every formula of a plan. */
const known = new Map<string, readonly Part[]>();

export function partsOf(formula: string): readonly Part[] {
  const before = known.get(formula);
  if (before) return before;
  const parts = readParts(formula);
  known.set(formula, parts);
  return parts;
}

function readParts(formula: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let rest = formula.replace(/^=/, '');
  while ((rest = rest.trimStart()) !== '') {
    pattern.lastIndex = 0;
    const match = pattern.exec(rest);
    if (!match) throw new Error(`"${rest}" cannot be read in ${formula}`);
    const [whole, text, reference, quoted, plain, address, name, number, word] = match;
    if (text !== undefined) parts.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"'), depth });
    else if (reference !== undefined && address !== undefined) {
      const sheet = (quoted ?? plain)?.replaceAll("''", "'");
      parts.push({ kind: 'reference', text: reference, address, depth, ...(sheet === undefined ? {} : { sheet }) });
    } else if (name !== undefined) parts.push({ kind: 'function', text: name, depth });
    else if (number !== undefined) parts.push({ kind: 'number', text: number, depth });
    else if (word !== undefined) parts.push({ kind: 'name', text: word, depth });
    else {
      if (whole === ')') depth -= 1;
      parts.push({ kind: 'sign', text: whole, depth });
      if (whole === '(') depth += 1;
    }
    rest = rest.slice(whole.length);
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
