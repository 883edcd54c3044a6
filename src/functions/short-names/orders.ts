// What the formulas over rows of customers and dates have in common.

/**
 * Ids as keys that tell what Excel's own comparisons do not: upper from lower case. A number stays one, so that 17 and
 * "17" are two ids; text becomes the codes of its characters, which also sort as its characters do.
 */
export function keysOf(ids: string): string {
  return `MAP(${ids},LAMBDA(id,
    IF(AND(ISTEXT(id),id<>""),"t"&CONCAT(TEXT(UNICODE(MID(id,SEQUENCE(LEN(id)),1)),"0000000")),id)))`;
}

/** Whether a range has more than one row and more than one column. */
export function isBlock(range: string): string {
  return `AND(ROWS(${range})>1,COLUMNS(${range})>1)`;
}

/** The day after the last that Excel can show. */
export const endOfCalendar = '2958466';
