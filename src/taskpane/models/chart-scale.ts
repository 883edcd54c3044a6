// What an axis of a chart shows of its values.
import type { DrawnChart } from './sheet-drawing';

export interface Extent {
  readonly low: number;
  readonly high: number;
}

export interface Scale extends Extent {
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

type Series = DrawnChart['series'][number];

/** From the least to the greatest value; zero is always there, but for lines that are far from it. */
export function extentOf({ kind, series, places }: DrawnChart): Extent {
  const columns = series.filter(({ asLine }) => !asLine);
  const isStacked = kind === 'stackedColumn' || kind === 'stackedBar' || kind === 'area';
  const values = (isStacked ? series.filter(({ asLine }) => asLine) : series).flatMap((one) =>
    one.values.flatMap((value) => value ?? []),
  );
  if (isStacked)
    for (let place = 0; place < places; place++)
      for (const among of columns.keys()) values.push(...stackedAt(columns, among, place));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { low: 0, high: 0 };
  // Excel's rule: lines begin above zero where they differ by less than a sixth of the greatest.
  const isFar = kind === 'line' && low > 0 && (high - low) / high < 1 / 6;
  return isFar ? { low, high } : { low: Math.min(0, low), high: Math.max(0, high) };
}

/** From where to where a part of a stack reaches; what is below zero is stacked downwards. */
export function stackedAt(
  columns: readonly Series[],
  among: number,
  place: number,
): readonly [from: number, to: number] {
  const own = columns[among]?.values[place] ?? 0;
  let from = 0;
  for (const { values } of columns.slice(0, among)) {
    const value = values[place] ?? 0;
    if (value < 0 === own < 0) from += value;
  }
  return [from, from + own];
}

/** About as many ticks as a chart of this size has room for. */
const wanted = 5;

/** Ticks at 1, 2 or 5 times a power of ten, and ends at ticks. */
export function scaleOf({ low, high }: Extent, written: (value: number) => string): Scale {
  if (!(high > low)) return { low: Math.min(0, low), high: low === 0 ? 1 : Math.max(0, low), ticks: [] };
  const raw = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = (first + index) * step;
    return { at, text: written(at) };
  });
  return { low: first * step, high: last * step, ticks };
}
