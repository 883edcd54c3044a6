// Which formulas of a file are computed over arrays, and what the others mean: in a formula that is not said to be one over
// arrays Excel takes, where one value is wanted of a range, the cell in the formula's own row or column. It shows that as `@`.
import { type Piece, parse } from './file-formula';

/** Functions that give arrays, or whose arguments are computed for each element of one. */
const arrayFunctions =
  /^(BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|FREQUENCY|GROUPBY|GROWTH|HSTACK|LET|LINEST|LOGEST|MAKEARRAY|MAP|MMULT|MINVERSE|MUNIT|PIVOTBY|RANDARRAY|REDUCE|SCAN|SEQUENCE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|TRANSPOSE|TREND|TRIMRANGE|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)$/;

/**
 * Whether Excel computes the formula over arrays: a file has to say so, or Excel takes from each range only the cell in
 * the formula's own row or column. `isRange` tells which names stand for more than one cell.
 */
export function isArrayFormula(formula: string, isRange: (name: string) => boolean): boolean {
  const parts = parse(formula.replace(/^=/, ''));
  if (calls(parts, arrayFunctions)) return true;
  const found: Place[] = [];
  singlePlaces(parts, 'value', { isRange, ofArrays: /^SUMPRODUCT$/, withConstants: true }, found);
  return found.length > 0;
}

/**
 * A formula of a file that is not said to be computed over arrays, as Excel shows it: with `@` before each range of which it
 * takes the cell in the formula's own row or column.
 */
export function withOwnCells(formula: string, isRange: (name: string) => boolean): string {
  // Other files and columns of tables have brackets of their own.
  if (formula.replace(/"(?:[^"]|"")*"/g, '').includes('[')) return formula;
  const parts = parse(formula.replace(/^=/, ''));
  // What only newer programs write they have decided themselves.
  if (calls(parts, spillingFunctions)) return formula;
  const found: Place[] = [];
  singlePlaces(parts, 'value', { isRange, ofArrays, withConstants: false }, found);
  return found.length === 0 ? formula : `=${printed(parts, found)}`;
}

/** The same the other way, where it is what a file means without saying it. */
export function withoutOwnCells(formula: string, isRange: (name: string) => boolean): string {
  if (!formula.includes('@')) return formula;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|@/g, (text) => (text === '@' ? '' : text));
  return withOwnCells(bare, isRange) === formula ? bare : formula;
}

/** A range among the pieces of an expression. */
interface Place {
  readonly part: readonly Piece[];
  readonly at: number;
}

/** Of an argument or an expression: one value, whatever it is, or all values of an array. */
type Wanted = 'value' | 'any' | 'array';

const spillingFunctions =
  /^(BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|GROUPBY|HSTACK|LAMBDA|LET|MAKEARRAY|MAP|PIVOTBY|RANDARRAY|REDUCE|SCAN|SEQUENCE|SINGLE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|TRIMRANGE|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)$/;

/** Functions that compute over arrays in every formula. */
const ofArrays =
  /^(CHITEST|CHISQ\.TEST|CORREL|COVAR|COVARIANCE\.[PS]|FORECAST|FREQUENCY|F\.?TEST|GROWTH|INTERCEPT|LINEST|LOGEST|MDETERM|MINVERSE|MMULT|MODE|PEARSON|PROB|RSQ|SLOPE|STEYX|SUMPRODUCT|SUMX2MY2|SUMX2PY2|SUMXMY2|TRANSPOSE|TREND|T\.?TEST)$/;

/** Functions all of whose arguments are single values. */
const ofValues = new Set(
  `ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE COMBIN CONCATENATE COS COSH DATE DATEVALUE DAY DAYS360
  DEGREES DOLLAR EVEN EXACT EXP FACT FIND FINDB FIXED FLOOR HOUR IFERROR IFNA INT ISBLANK ISERR ISERROR ISLOGICAL ISNA
  ISNONTEXT ISNUMBER ISTEXT LEFT LEFTB LEN LENB LN LOG LOG10 LOWER MID MIDB MINUTE MOD MONTH NOT ODD PERMUT POWER PROPER
  RADIANS REPLACE REPT RIGHT RIGHTB ROUND ROUNDDOWN ROUNDUP SEARCH SEARCHB SECOND SIGN SIN SINH SQRT SUBSTITUTE TAN TANH
  TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR`.split(/\s+/),
);

/** Of others, argument by argument: a value, a range, or whatever the call itself is to be; the last is that of all after it. */
const ofBoth: Readonly<Record<string, string>> = {
  AVERAGEIF: 'RVR',
  CHOOSE: 'V=',
  COUNTIF: 'RVR',
  HLOOKUP: 'VRV',
  IF: 'V=',
  INDEX: 'RV',
  INDIRECT: 'V',
  LARGE: 'RV',
  LOOKUP: 'VR',
  MATCH: 'VRV',
  NPV: 'VR',
  OFFSET: 'RV',
  PERCENTILE: 'RV',
  QUARTILE: 'RV',
  RANK: 'VRV',
  SMALL: 'RV',
  SUBTOTAL: 'VR',
  SUMIF: 'RVR',
  VLOOKUP: 'VRV',
  XLOOKUP: 'VRRV',
  XMATCH: 'VRV',
};

function wantedOf(name: string, index: number, wanted: Wanted): Wanted {
  if (ofValues.has(name)) return 'value';
  const list = ofBoth[name] ?? '';
  const kind = list[Math.min(index, list.length - 1)];
  return kind === 'V' ? 'value' : kind === '=' ? wanted : 'any';
}

/** Whether a call gives more than one value. */
function givesMany(name: string, { parts }: Exclude<Piece, string>): boolean {
  if (/^(?:ROW|COLUMN)$/.test(name))
    return parts.some((inner) => inner.some((piece) => typeof piece === 'string' && /.:./.test(piece)));
  // The width, and whether it is the standard one.
  if (name === 'CELL')
    return parts[0]?.some((piece) => typeof piece === 'string' && /^"width"$/i.test(piece.trim())) === true;
  return /^(?:FREQUENCY|GROWTH|LINEST|LOGEST|MINVERSE|MMULT|TRANSPOSE|TREND)$/.test(name);
}

function calls(part: readonly Piece[], wanted: RegExp): boolean {
  return part.some(
    (piece) =>
      typeof piece !== 'string' &&
      (wanted.test(piece.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '')) ||
        piece.parts.some((inner) => calls(inner, wanted))),
  );
}

const operator = /^(?:[-+*/^&=<>]|<>|<=|>=)$/;

interface Reading {
  isRange(name: string): boolean;
  readonly ofArrays: RegExp;
  /** Whether `{1,2}` counts beside an operator. */
  readonly withConstants: boolean;
}

/** Finds the ranges that stand where one value is wanted. */
function singlePlaces(part: readonly Piece[], wanted: Wanted, reading: Reading, found: Place[]): void {
  if (wanted === 'array') return;
  const solid = part.flatMap((piece, at) => (typeof piece === 'string' && piece.trim() === '' ? [] : [{ piece, at }]));
  for (const [index, { piece }] of solid.entries()) {
    // Before a range may stand its sheet.
    const before = solid[index - 1]?.piece;
    const sheets = typeof before === 'string' && before.endsWith('!') ? 1 : 0;
    const beside = [solid[index - 1 - sheets]?.piece, solid[index + 1]?.piece];
    const isOperand = beside.some((one) => typeof one === 'string' && operator.test(one));
    const isAlone = solid.length === 1 + sheets;
    const own = isOperand ? 'value' : isAlone ? wanted : 'any';
    if (typeof piece !== 'string') {
      const name = piece.name.toUpperCase().replace(/^_XLFN\./, '');
      if (own === 'value' && !reading.withConstants && givesMany(name, piece) && before !== '@') {
        found.push({ part, at: solid[index]?.at ?? 0 });
      }
      for (const [argument, inner] of piece.parts.entries()) {
        const kind = reading.ofArrays.test(name) ? 'array' : name === '' ? own : wantedOf(name, argument, own);
        singlePlaces(inner, kind, reading, found);
      }
      continue;
    }
    const isMany = piece.startsWith('{')
      ? reading.withConstants && isOperand
      : piece.includes(':')
        ? piece !== ':' && !/^["']/.test(piece)
        : reading.isRange(piece);
    if (isMany && own === 'value' && beside[0] !== '@') found.push({ part, at: solid[index - sheets]?.at ?? 0 });
  }
}

function printed(part: readonly Piece[], marked: readonly Place[]): string {
  return part
    .map((piece, at) => {
      const mark = marked.some((one) => one.part === part && one.at === at) ? '@' : '';
      if (typeof piece === 'string') return mark + piece;
      return `${mark}${piece.name}(${piece.parts.map((inner) => printed(inner, marked)).join(',')})`;
    })
    .join('');
}
