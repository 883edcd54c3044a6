// What several formulas say alike, as pieces of their texts.

/** The day after the last that Excel can show. */
export const endOfCalendar = '2958466';

/** A number or a range with 0 for blanks and for an argument left out. */
export function orZero(argument: string): string {
  return `IF(ISOMITTED(${argument}),0,IF(${argument}="",0,${argument}))`;
}

/** One row or one column as a column, with 0 for blanks. */
export function column(argument: string): string {
  return `TOCOL(IF(${argument}="",0,${argument}))`;
}

/** Whether a range has more than one row and more than one column. */
export function isBlock(range: string): string {
  return `AND(ROWS(${range})>1,COLUMNS(${range})>1)`;
}

/** Whether something is more than one cell. */
export function isMany(value: string): string {
  return `ROWS(${value})*COLUMNS(${value})>1`;
}

/** Whether there is a cell that is no number: text, TRUE or FALSE, or an error. */
export function hasNoNumber(...values: readonly string[]): string {
  return `NOT(AND(${values.map((value) => `ISNUMBER(${value})`).join(',')}))`;
}

/** A column of results laid as the argument lies that they belong to. */
export function laidAs(argument: string, results: string): string {
  return `IF(COLUMNS(${argument})>1,TRANSPOSE(${results}),${results})`;
}

/**
 * Ids as keys that tell what Excel's own comparisons do not: upper from lower case, and a blank cell from a 0. A number stays one, so that 17 and
 * "17" are two ids; text becomes the codes of its characters, which also sort as its characters do. Four signs each: Excel looks
 * up no text of more than 255.
 */
export function keysOf(ids: string): string {
  return `MAP(${ids},LAMBDA(id,
    IF(id="","",IF(ISTEXT(id),"t"&CONCAT(BASE(UNICODE(MID(id,SEQUENCE(LEN(id)),1)),36,4)),id))))`;
}

/** 1 where an id is there, 0 where its cell is blank. */
export function isNamed(ids: string): string {
  return `((${ids}="")+(${ids}=0)=0)`;
}

/** Whether a word is none of the known ones; blank, and so 0, is one. */
export function isUnknown(word: string, known: readonly string[]): string {
  return `OR(${isMany(word)},ISNA(XMATCH(${word},{${['', '0', ...known].map((each) => `"${each}"`).join(';')}})))`;
}

/** A LAMBDA for 1 − e^−x, x ≥ 0, that keeps its digits where x is small. */
export const oneMinusExp = `LAMBDA(x,IF(x<0.001,x*(1-x/2*(1-x/3*(1-x/4))),1-EXP(0-x)))`;
