// What an axis of a drawn chart shows.
import { extentOf, scaleOf, stackedAt } from '../../src/taskpane/models/chart-scale';
import type { DrawnChart } from '../../src/taskpane/models/sheet-drawing';

type Series = DrawnChart['series'][number];

const one = (values: readonly (number | undefined)[], part: Partial<Series> = {}): Series => ({
  name: '',
  color: '#000000',
  asLine: false,
  isBase: false,
  values,
  ...part,
});

function chart(kind: DrawnChart['kind'], ...series: readonly Series[]): DrawnChart {
  const place = { x: 0, y: 0, width: 100, height: 100 };
  const words = { title: '', along: '', up: '', written: String, categories: [], reversed: false };
  return { ...place, ...words, kind, series, places: series[0]?.values.length ?? 0 };
}

test('columns begin at zero; parts of a stack add up, those below zero downwards', () => {
  expect(extentOf(chart('column', one([3, 5]), one([-2, 4])))).toEqual({ low: -2, high: 5 });
  const stack = [one([3, 1]), one([-2, 4]), one([5, undefined])];
  expect(extentOf(chart('stackedColumn', ...stack))).toEqual({ low: -2, high: 8 });
  expect([0, 1, 2].map((among) => stackedAt(stack, among, 0))).toEqual([
    [0, 3],
    [0, -2],
    [3, 8],
  ]);
});

test('lines begin above zero where they are far from it, as Excel draws them', () => {
  expect(extentOf(chart('line', one([100, 110])))).toEqual({ low: 100, high: 110 });
  expect(extentOf(chart('line', one([10, 110])))).toEqual({ low: 0, high: 110 });
});

test.each([
  [0, 97, [0, 20, 40, 60, 80, 100]],
  [-3, 42, [-10, 0, 10, 20, 30, 40, 50]],
  [0, 0.31, [0, 0.1, 0.2, 0.3, 0.4]],
])('from %d to %d there are round ticks, the ends among them', (low, high, ticks) => {
  const scale = scaleOf({ low, high }, String);
  expect(scale.ticks.map(({ at }) => Number(at.toFixed(9)))).toEqual(ticks);
  expect(Number(scale.high.toFixed(9))).toBe(ticks.at(-1));
});

test('nothing to show is no division by zero', () => {
  for (const extent of [extentOf(chart('column', one([undefined]))), { low: 5, high: 5 }, { low: -5, high: -5 }]) {
    const { low, high } = scaleOf(extent, String);
    expect(high - low).toBeGreaterThan(0);
  }
});
