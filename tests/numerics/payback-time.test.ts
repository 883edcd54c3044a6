import { paybackTime } from '../../src/numerics/payback-time';

const flows = (amounts: readonly number[], times: readonly number[] | null = null) => ({
  amounts: new Float64Array(amounts),
  times: times && new Float64Array(times),
});

test.each([
  // The sum of a plan's flows crosses zero between two of them, on a straight line.
  ['back in the middle of a period', [-100, 60, 80], 0, 1.5],
  ['back at the end of a period', [-100, 60, 40], 0, 2],
  ['never in debt', [0, 10, 20], 0, 0],
  ['in debt again, and back later', [-10, 20, -20, 20], 0, 2.5],
  // −100 + 110 / 1.1.
  ['discounted to nothing left over', [-100, 110], 0.1, 1],
  // −100 + 55 / 1.1 + 121 / 1.21: half of the second is needed.
  ['discounted', [-100, 55, 121], 0.1, 1.5],
])('%s', (_title, amounts, rate, expected) => {
  expect(paybackTime(flows(amounts), rate)).toBeCloseTo(expected, 12);
});

test('flows that end in debt are never back', () => {
  expect(paybackTime(flows([-100, 60]), 0)).toBeUndefined();
  expect(paybackTime(flows([-100, 120, -30]), 0)).toBeUndefined();
});

test('what adds up to nothing is back, although rounding leaves a rest', () => {
  // 7.7 in seven parts of 1.1 leaves −1.8e−15 in doubles; a thousand times as much, a thousand times as much.
  for (const scale of [1, 1000, 1e12, 1e-12]) {
    const amounts = [-(1.1 * 7), 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1].map((one) => one * scale);
    expect(paybackTime(flows(amounts), 0)).toBeCloseTo(7, 9);
  }
});

test('times of their own count instead of places', () => {
  expect(paybackTime(flows([-100, 50, 100], [0, 10, 30]), 0)).toBeCloseTo(20, 12);
});

test('a flow of 0 is 0 however far away it is, and any other beyond all numbers is none', () => {
  expect(paybackTime(flows([-1, 2, 0], [0, 1, 1e6]), -0.9)).toBeCloseTo(1 / 20, 12);
  expect(paybackTime(flows([-1, 2, 1], [0, 1, 1e6]), -0.9)).toBeNaN();
  expect(paybackTime(flows([-1, 2, -1], [0, 1, 1e6]), -0.9)).toBeNaN();
});
