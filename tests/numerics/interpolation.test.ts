import { interpolated } from '../../src/numerics/interpolation';

/** How often the function is asked, and the largest relative error at places between. */
function measured(f: (x: number) => number, low: number, high: number): { asked: number; error: number } {
  let asked = 0;
  const table = interpolated(
    (x) => {
      asked++;
      return f(x);
    },
    low,
    high,
  );
  const forTable = asked;
  let error = 0;
  for (let step = 0; step <= 997; step++) {
    const x = low + ((high - low) * step) / 997;
    error = Math.max(error, Math.abs(table(x) / f(x) - 1));
  }
  return { asked: forTable, error };
}

test.each([
  ['e^x', Math.exp, -20, 20],
  ['Runge’s 1 / (1 + 25 x²)', (x: number) => 1 / (1 + 25 * x * x), -1, 1],
  ['(1 + e^x)⁻³', (x: number) => (1 + Math.exp(x)) ** -3, -5, 9],
  ['x on [10⁻³, 1]', (x: number) => x, 1e-3, 1],
] as const)('%s is told by some dozens of its values to twelve digits', (_, f, low, high) => {
  const { asked, error } = measured(f, low, high);
  expect(asked).toBeLessThan(258);
  expect(error).toBeLessThan(1e-12);
});

test.each([
  ['has a bend', (x: number) => 1 + Math.abs(x - 0.3)],
  ['is zero somewhere', (x: number) => x * x],
  ['is not finite somewhere', (x: number) => 1 / (1 - x)],
] as const)('A function that %s is asked itself', (_, f) => {
  expect(interpolated(f, -1, 1)).toBe(f);
});

test('An interval without a length has one value', () => {
  expect(interpolated(Math.exp, 2, 2)(2)).toBe(Math.exp(2));
});
