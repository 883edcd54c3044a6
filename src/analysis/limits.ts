// What of a report has an end, wherever its orders are.

/** So many customers are listed: what a reader may still filter, and a workbook still carry well. */
export const mostListed = 50_000;
