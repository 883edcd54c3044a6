// What becomes of a formula in a workbook that is to compute without the add-in, and how it is brought back.
import { planFunctionsIn, plainName, withNames, mentionsIn } from '../formulas/mentions';
import { sheetPrefix } from './address';

/** What a formula that needs the add-in becomes: another formula, or the value that it has now. */
export type Becomes =
  | { readonly kind: 'formula'; readonly formula: string; readonly names: readonly string[] }
  /** `isLong`: the short name would take too long over so many rows. */
  | { readonly kind: 'value'; readonly isLong: boolean };

/** The workbook's short name of a function, and how many rows of an argument it is for. */
export interface NameInUse {
  readonly name: string;
  readonly mostRows?: number;
}

/**
 * `nameOf` gives the workbook's short name of a function, undefined where it has none. A formula that Excel's own functions
 * have made independent already needs no name.
 */
export function becomes(formula: string, nameOf: (id: string) => NameInUse | undefined): Becomes {
  const ids = planFunctionsIn(formula);
  const inUse = ids.flatMap((id) => nameOf(id) ?? []);
  const names = inUse.map(({ name }) => name);
  const { names: words } = mentionsIn(formula);
  // A name that LET or LAMBDA gives inside the formula would hide the workbook's.
  const isHidden = words.some(({ text, isCall }) => !isCall && names.some((name) => same(name, text)));
  if (names.length < ids.length || isHidden) return { kind: 'value', isLong: false };
  const mostRows = Math.min(...inUse.map((one) => one.mostRows ?? Infinity));
  if (mostRows < Infinity && !hasAtMost(mostRows, formula)) return { kind: 'value', isLong: true };
  const changed = withNames(formula, ({ text, isCall }) => (isCall ? nameOf(plainName(text))?.name : undefined));
  return { kind: 'formula', formula: changed, names };
}

/** Whether no range of the formula has more rows; of names, tables and spilled results nobody knows. */
function hasAtMost(rows: number, formula: string): boolean {
  const { names, cells } = mentionsIn(formula);
  const isKnown = names.every(({ text, isCall }) => isCall || /^(true|false)$/i.test(text));
  return isKnown && cells.every((one) => !one.isSpill && rowsOf(one.cells) <= rows);
}

function rowsOf(cells: string): number {
  const [first = '', last = first] = cells.replaceAll('$', '').split(':');
  const row = (corner: string): number => Number(/\d+$/.exec(corner)?.[0] ?? NaN);
  // A column without rows is a whole one.
  return Number.isNaN(row(first)) ? Infinity : Math.abs(row(last) - row(first)) + 1;
}

/** The formula with its functions again; `idOf` gives the function of a short name, undefined for any other name. */
export function broughtBack(formula: string, idOf: (name: string) => string | undefined): string {
  return withNames(formula, ({ text, isCall }) => (isCall ? idOf(text) : undefined));
}

/** A formula that is not in its cell: its text, cut at the references, which are kept where Excel moves them along. */
export interface KeptFormula {
  /** One more than `references`. */
  readonly texts: readonly string[];
  /** As the formula has them, with its dollars and with the sheet only where it names one. */
  readonly references: readonly string[];
}

/** A name's formula holds 8,192 characters, and a function takes 254 arguments. */
const mostReferences = 150;

/**
 * A formula for safekeeping, and its references as a name of the workbook can hold them, absolute and with their sheets.
 * References that a name cannot hold, such as those into another workbook, stay in the text.
 */
export function keep(
  formula: string,
  sheet: string,
): { readonly kept: KeptFormula; readonly references: readonly string[] } {
  const movable = mentionsIn(formula).cells.filter((one) => !/[[\]:]/.test(one.sheet));
  const kept = movable.slice(0, mostReferences);
  const ends = [...kept.map(({ from }) => from), formula.length];
  const starts = [0, ...kept.map(({ to }) => to)];
  return {
    kept: {
      texts: starts.map((start, index) => formula.slice(start, ends[index])),
      references: kept.map(({ from, to }) => formula.slice(from, to)),
    },
    references: kept.map((one) => `${one.sheet || sheetPrefix(sheet)}${fixed(one.cells)}`),
  };
}

/** The kept formula for a cell of that sheet, `references` being where Excel has moved its references to. */
export function keptFormula({ texts, references }: KeptFormula, now: readonly string[], sheet: string): string {
  return texts
    .map((text, index) => {
      const before = references[index];
      return before === undefined ? text : text + moved(before, now[index] ?? '#REF!', sheet);
    })
    .join('');
}

function fixed(cells: string): string {
  return cells.replaceAll('$', '').replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}

/** The reference as it is now, written as it was before: with its dollars, and its sheet where it had one. */
function moved(before: string, now: string, sheet: string): string {
  if (now.includes('#REF!')) return '#REF!';
  const mark = now.lastIndexOf('!');
  const prefix = now.slice(0, mark + 1);
  const hadSheet = before.includes('!');
  const dollars = corners(before).map((corner) => [corner.startsWith('$'), /.\$/.test(corner) || /^\$\d/.test(corner)]);
  const cells = corners(now).map((corner, index) => {
    const [column = false, row = false] = dollars[index] ?? dollars[0] ?? [];
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/i.exec(corner.replaceAll('$', '')) ?? [];
    return `${letters && column ? '$' : ''}${letters}${digits && row ? '$' : ''}${digits}`;
  });
  const isElsewhere = !same(sheetOf(prefix), sheet);
  return `${hadSheet || isElsewhere ? prefix : ''}${cells.join(':')}`;
}

function corners(reference: string): readonly string[] {
  return reference.slice(reference.lastIndexOf('!') + 1).split(':');
}

/** The sheet's own name from how a formula writes it. */
export function sheetOf(prefix: string): string {
  return prefix.replace(/!$/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** References as one formula that a name can hold: Excel moves them along, and its value is the first of them. */
export function tied(references: readonly string[]): string {
  return `=CHOOSE(1,${references.join(',')})`;
}

/** The references of `tied`, where they are now. */
export function untied(formula: string): readonly string[] {
  const inside = /^=\s*CHOOSE\(\s*1\s*[,;](.*)\)\s*$/is.exec(formula)?.[1] ?? '';
  return inside.match(/(?:'(?:[^']|'')*'|[^,;'])+/g)?.map((reference) => reference.trim()) ?? [];
}

export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A short mark of cells by which a change is noticed (FNV-1a, twice, over their JSON). */
export function markOf(cells: readonly (readonly (string | number | boolean)[])[]): string {
  const text = JSON.stringify(cells);
  const hash = (seed: number): string => {
    let state = seed;
    for (let index = 0; index < text.length; index++) {
      state = Math.imul(state ^ text.charCodeAt(index), 16_777_619);
    }
    return (state >>> 0).toString(36);
  };
  return `${hash(2_166_136_261)}-${hash(84_696_351)}`;
}
