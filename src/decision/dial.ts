// An input turned as a whole by one number: of one cell its value, of a line the factor on all of its cells.
import type { Accepts, CellContent } from '../plan';
import type { DecisionInput } from './model';

export interface Dial {
  readonly input: DecisionInput;
  /** `value`: the cell's value; `factor`: what every cell is multiplied by, 1 as it stands. */
  readonly by: 'value' | 'factor';
  readonly now: number;
  /** Beyond these nothing changes any more: every cell holds the least or the most that it accepts. */
  readonly least: number;
  readonly most: number;
  /** One cell that takes whole numbers only. */
  readonly isWhole: boolean;
  /**
   * Writes the cells for a position into `cells`, from `from` on: each as its cell accepts it. Whether one of them
   * would have gone further.
   */
  turn(position: number, cells: CellContent[], from: number): boolean;
}

/** Why an input cannot be turned: it holds words or a choice, a date, the calendar, nothing, or nothing but zeros on a line. */
export type NoDial = 'words' | 'date' | 'calendar' | 'blank' | 'zero';

type Numbers = Extract<Accepts, { min: number }>;

export function dialOf(input: DecisionInput): Dial | NoDial {
  const { cells } = input;
  if (cells.some(({ accepts }) => accepts.kind === 'text' || accepts.kind === 'list')) return 'words';
  if (cells.some(({ accepts }) => accepts.kind === 'date')) return 'date';
  if (input.isCalendar) return 'calendar';
  if (cells.some(({ now }) => now !== '' && typeof now !== 'number')) return 'words';
  const filled = cells.flatMap(({ accepts, now }, index) =>
    typeof now === 'number' ? [{ index, now, accepts: accepts as Numbers }] : [],
  );
  const [first] = filled;
  if (!first) return 'blank';
  if (cells.length === 1) {
    const { accepts, now } = first;
    return {
      input,
      by: 'value',
      now,
      least: Math.min(accepts.min, now),
      most: Math.max(accepts.max, now),
      isWhole: accepts.kind === 'whole',
      turn: (position, into, from) => {
        into[from] = accepted(position, accepts);
        return position < accepts.min || position > accepts.max;
      },
    };
  }
  const turned = filled.filter(({ now }) => now !== 0);
  if (turned.length === 0) return 'zero';
  const limits = turned.map(({ now, accepts }) => [accepts.min / now, accepts.max / now] as const);
  return {
    input,
    by: 'factor',
    now: 1,
    least: Math.min(1, ...limits.flat()),
    most: Math.max(1, ...limits.flat()),
    isWhole: false,
    turn: (factor, into, from) => {
      let isClamped = false;
      for (const { index, now, accepts } of filled) {
        const value = now * factor;
        // As it stands also where that is not accepted: what nobody turned must not move.
        into[from + index] = factor === 1 ? now : accepted(value, accepts);
        if (factor !== 1 && (value < accepts.min || value > accepts.max)) isClamped = true;
      }
      return isClamped;
    },
  };
}

function accepted(value: number, { kind, min, max }: Numbers): number {
  const within = Math.min(Math.max(value, min), max);
  if (kind !== 'whole') return within;
  const whole = Math.round(within);
  // Where a limit is no whole number itself.
  if (whole > max) return Math.floor(max);
  return whole < min ? Math.ceil(min) : whole;
}

/** As everybody says it: ± 10 %. */
export const usualSpread = 0.1;

export interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * From where to where a dial is turned unless somebody says otherwise: between the scenarios' least and most, or the
 * share `spread` below and above what stands there; a whole number by one at least. `undefined` where that is nothing.
 */
export function usualEnds(dial: Dial, spread: number): Ends | undefined {
  const { input, now } = dial;
  if (dial.by === 'value' && input.range && input.range.low < input.range.high) return input.range;
  const step = dial.isWhole ? Math.max(1, Math.round(Math.abs(now) * spread)) : Math.abs(now) * spread;
  return step > 0 ? { low: now - step, high: now + step } : undefined;
}
