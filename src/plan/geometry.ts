import type { ModelFrame } from './model';

/**
 * The same column is the same period on every sheet that has a timeline. The spacer stays blank: it is what stands
 * before the first period, so that `prev` needs no exception there.
 */
export const column = { label: 0, value: 1, unit: 2, spacer: 3, firstPeriod: 4 } as const;

/**
 * Where the note of a line begins: behind its unit, over the empty cells of the periods; where the periods are filled,
 * behind them.
 */
export function noteColumn(model: ModelFrame, where: 'alone' | 'over periods' | 'behind periods'): number {
  switch (where) {
    case 'alone':
      return column.spacer;
    case 'over periods':
      return column.firstPeriod;
    case 'behind periods':
      return lastPeriodOf(model) + 1;
  }
}

export const sheetTop = { title: 0, state: 1, period: 3, start: 4, end: 5 } as const;
export const firstBlockRow = { withTimeline: 7, without: 3 } as const;

export function lastPeriodOf({ timeline }: ModelFrame): number {
  return column.firstPeriod + (timeline?.periods ?? 0) - 1;
}

/** The columns of the periods. */
export function periodsOf({ timeline }: ModelFrame): number[] {
  return Array.from({ length: timeline?.periods ?? 0 }, (_, index) => column.firstPeriod + index);
}
