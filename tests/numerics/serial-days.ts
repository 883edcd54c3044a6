// Days as Excel counts them, for tables of test cases that are written with ISO dates.

/** Excel's serial of an ISO day, from March 1900 on. */
export function serialDay(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
}
