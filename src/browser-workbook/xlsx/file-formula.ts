// How a file writes formulas: without the equals sign, functions newer than the format with a prefix, and so the names
// that LET and LAMBDA bind. See "Future function" in [MS-XLSX] and Microsoft's list of _xlfn functions.

import { intersectionFunction, withIntersections } from '../grid/intersection';
import { UnreadableFileError } from './unreadable';

/** Functions that came after the file format, which a file writes as `_xlfn.NAME`. */
const newerFunctions = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
  NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE
  REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH
  T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/),
);

/** Of these a worksheet function of the old macro language has the plain name. */
const newerWorksheetFunctions = new Set(['FILTER', 'SORT']);

/** A call, or brackets, which are a call without a name. */
export interface Call {
  readonly name: string;
  /** What stands between the commas. */
  readonly parts: readonly (readonly Piece[])[];
}
export type Piece = string | Call;

const anyReference = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const pieces = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!`,
    String.raw`\{[^}]*\}`,
    String.raw`#[A-Z/0]+[!?]?`,
    String.raw`(?:${anyReference}|\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}):(?:${anyReference}|\$[A-Za-z]{1,3}|\$[0-9]{1,7}|[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|[0-9]{1,7})`,
    String.raw`${anyReference}(?![\p{L}\p{N}_.(])`,
    String.raw`[0-9]+\.?[0-9]*(?:[Ee][-+]?[0-9]+)?`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*!?`,
    String.raw`<>|<=|>=`,
    String.raw`.`,
  ].join('|'),
  'gsu',
);

/** Parts a formula, without its equals sign, into calls and what stands between. */
export function parse(formula: string): readonly Piece[] {
  const tokens = formula.match(pieces) ?? [];
  let at = 0;
  const list = (): { items: Piece[]; end: string | undefined } => {
    const items: Piece[] = [];
    for (;;) {
      const token = tokens[at++];
      if (token === undefined || token === ',' || token === ')') return { items, end: token };
      if (token === '(') {
        const before = items.at(-1);
        const isName = typeof before === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(before);
        if (isName) items.pop();
        items.push(call(isName ? before : ''));
      } else {
        items.push(token);
      }
    }
  };
  const call = (name: string): Call => {
    const parts: Piece[][] = [];
    for (;;) {
      const { items, end } = list();
      parts.push(items);
      if (end !== ',') return { name, parts };
    }
  };
  const all: Piece[] = [];
  while (at < tokens.length) {
    const { items, end } = list();
    all.push(...items);
    // A comma outside of brackets unites ranges.
    if (end !== undefined) all.push(end);
  }
  return all;
}

/** Before a function of an add-in, whose dots a file writes as underscores: `_xldudf_PLAN_UE`. */
const addInPrefix = '_xldudf_';

function addInName(name: string): string {
  return addInPrefix + name.replaceAll('.', '_');
}

/**
 * `=LET(x, 1, XLOOKUP(x, A:A, B:B))` as a file has it: `_xlfn.LET(_xlpm.x, 1, _xlfn.XLOOKUP(_xlpm.x, A:A, B:B))`.
 * `addInFunctions` are the names of functions that an add-in brings.
 */
export function fileFormula(formula: string, addInFunctions: readonly string[] = []): string {
  const names = new Set(addInFunctions.map((name) => name.toUpperCase()));
  const marked = withIntersections(formula.replace(/^=/, ''));
  return written(parse(marked.replaceAll(`${intersectionFunction}(`, 'SINGLE(')), new Set(), names);
}

/**
 * Twice the 8,192 characters that Excel allows: a file's prefixes make its formulas longer. In one of a hundred thousand quotation
 * marks the search for the other one takes longer than anybody waits.
 */
const mostCharacters = 16_384;

/**
 * The way back, with the equals sign. What a file's prefixes say of no known function or name stays as it is. Throws an
 * UnreadableFileError for a formula that is longer than any can be.
 */
export function formulaFromFile(text: string, addInFunctions: readonly string[] = []): string {
  if (text.length > mostCharacters)
    throw new UnreadableFileError('unsafe', `a formula has ${String(text.length)} characters`);
  if (!text.includes('_xl')) return `=${text}`;
  const names = new Map(addInFunctions.map((name) => [addInName(name).toUpperCase(), name]));
  return `=${plain(parse(text), names)}`;
}

function plain(part: readonly Piece[], addInFunctions: ReadonlyMap<string, string>): string {
  return part
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/^_xlop\.(.+)$/, '[$1]').replace(/^_xl(?:pm|fn)\./, '');
      const name = piece.name.replace(/^_xlfn\.|^_xlpm\./i, '').replace(/^_xlws\./i, '');
      const inside = piece.parts.map((inner) => plain(inner, addInFunctions)).join(',');
      if (/^ANCHORARRAY$/i.test(name)) return `${inside}#`;
      if (/^SINGLE$/i.test(name) && name !== piece.name) return `@${inside}`;
      return `${addInFunctions.get(name.toUpperCase()) ?? name}(${inside})`;
    })
    .join('');
}

function written(part: readonly Piece[], bound: ReadonlySet<string>, addInFunctions: ReadonlySet<string>): string {
  let text = '';
  for (const [index, piece] of part.entries()) {
    if (typeof piece !== 'string') text += writtenCall(piece, bound, addInFunctions);
    else if (piece === '#' && typeof part[index - 1] === 'string') text = anchored(text);
    else text += bound.has(piece.toLowerCase()) ? `_xlpm.${piece}` : piece;
  }
  return text;
}

/** `A1#`, the array that begins at A1. */
function anchored(text: string): string {
  return text.replace(
    /(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?[0-9]+$/u,
    '_xlfn.ANCHORARRAY($&)',
  );
}

function writtenCall({ name, parts }: Call, bound: ReadonlySet<string>, addInFunctions: ReadonlySet<string>): string {
  const known = name.toUpperCase();
  const inside = new Set(bound);
  const last = parts.length - 1;
  const list = parts.map((part, index) => {
    const isBinding = index < last && (known === 'LAMBDA' || (known === 'LET' && index % 2 === 0));
    if (!isBinding) return written(part, inside, addInFunctions);
    const words = part.filter((piece) => typeof piece === 'string').join('');
    const [, before = '', bracket = '', word = '', after = ''] =
      /^(\s*)(\[?)\s*([^\]\s]*)\s*\]?(\s*)$/.exec(words) ?? [];
    inside.add(word.toLowerCase());
    // A parameter in brackets may be left out of a call; where it is used a file writes it as any other.
    return `${before}${bracket ? '_xlop' : '_xlpm'}.${word}${after}`;
  });
  const called = addInFunctions.has(known) ? addInName(name) : functionName(name, known, bound);
  return `${called}(${list.join(',')})`;
}

function functionName(name: string, known: string, bound: ReadonlySet<string>): string {
  if (bound.has(name.toLowerCase())) return `_xlpm.${name}`;
  if (newerWorksheetFunctions.has(known)) return `_xlfn._xlws.${known}`;
  return newerFunctions.has(known) ? `_xlfn.${known}` : name;
}
