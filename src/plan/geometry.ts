import type { NormalModel } from './model';

/**
 * The same column is the same period on every sheet that has a timeline. The spacer stays blank: it is what stands
 * before the first period, so that `prev` needs no exception there.
 */
export const column = { label: 0, value: 1, unit: 2, note: 3, spacer: 4, firstPeriod: 5 } as const;

export const sheetTop = { title: 0, state: 1, period: 3, start: 4, end: 5 } as const;
export const firstBlockRow = { withTimeline: 7, without: 3 } as const;

export function lastPeriodOf({ timeline }: NormalModel): number {
  return column.firstPeriod + timeline.periods - 1;
}

/** The columns of the periods. */
export function periodsOf({ timeline }: NormalModel): number[] {
  return Array.from({ length: timeline.periods }, (_, index) => column.firstPeriod + index);
}
