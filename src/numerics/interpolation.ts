// A smooth function that is asked for often, from its values at few places: Chebyshev interpolation.
//
// Where a function is analytic, interpolation at Chebyshev's points converges geometrically: some dozens of values say all
// others to rounding. Source: Trefethen, L. N. (2013). Approximation Theory and Approximation Practice, ch. 3 and 8. SIAM.

const fewestIntervals = 8;

/** A function that needs more has a bend that no polynomial follows: it is asked itself. */
const mostIntervals = 256;

/** Coefficients this small beside the largest one are rounding. */
const rounding = 1e-14;

/**
 * A positive function on an interval. What is interpolated is its logarithm, so that the relative error is the same
 * everywhere, also where the function is small; `f` itself is returned where it is not smooth, positive and finite.
 */
export function interpolated(f: (x: number) => number, low: number, high: number): (x: number) => number {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  if (!(half > 0)) return f;
  let values = new Float64Array(0);
  for (let count = fewestIntervals; count <= mostIntervals; count *= 2) {
    // Every second point of twice as many is known.
    const known = values;
    values = Float64Array.from({ length: count + 1 }, (_, j) =>
      known.length > 0 && j % 2 === 0
        ? (known[j / 2] as number)
        : Math.log(f(middle + half * Math.cos((Math.PI * j) / count))),
    );
    const coefficients = coefficientsOf(values);
    const largest = coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    if (!Number.isFinite(largest)) return f;
    let terms = coefficients.length;
    while (terms > 1 && Math.abs(coefficients[terms - 1] as number) <= rounding * Math.max(largest, 1)) terms--;
    // One coefficient may be 0 by symmetry, so that several have to be small.
    if (terms > (3 / 4) * count) continue;
    const series = coefficients.subarray(0, terms);
    return (x) => Math.exp(sumAt(series, (x - middle) / half));
  }
  return f;
}

/** Of the polynomial through values at cos(π j / n), j = 0 … n, by Chebyshev's polynomials: a discrete cosine transform. */
function coefficientsOf(values: Float64Array): Float64Array {
  const count = values.length - 1;
  const cosines = Float64Array.from({ length: 2 * count }, (_, j) => Math.cos((Math.PI * j) / count));
  return values.map((_, k) => {
    let sum = 0;
    for (let j = 0; j <= count; j++) {
      const share = j === 0 || j === count ? 1 : 2;
      sum += share * (values[j] as number) * (cosines[(j * k) % (2 * count)] as number);
    }
    return sum / (k === 0 || k === count ? 2 * count : count);
  });
}

/** Clenshaw's recurrence. */
function sumAt(coefficients: Float64Array, x: number): number {
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const own = (coefficients[k] as number) + 2 * x * next - afterNext;
    afterNext = next;
    next = own;
  }
  return (coefficients[0] as number) + x * next - afterNext;
}
