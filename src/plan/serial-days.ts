/** Days as Excel counts them: 25569 is 1 January 1970. */

/** Excel's number for a day given as ISO text. */
export function serialOf(iso: string): number {
  const [year = 1900, month = 1, day = 1] = iso.split('-').map(Number);
  // Day 25569 is 1 January 1970.
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** The day of Excel's number as ISO text. */
export function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
