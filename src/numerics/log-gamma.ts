// The logarithm of the gamma function and its derivative, for positive arguments.
//
// Stirling's series, which needs a large argument; a smaller one is raised first by Γ(x) = Γ(x + 1) / x. Source: NIST
// Digital Library of Mathematical Functions, 5.5.1, 5.11.1 and 5.11.2. With terms up to x⁻¹¹ and x ≥ 10 what is left
// out is below 10⁻¹⁵.

const firstLarge = 10;
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x), x > 0; absolute error of a few units in the last place of max(1, |ln Γ(x)|). */
export function logGamma(x: number): number {
  let product = 1;
  while (x < firstLarge) {
    product *= x;
    x++;
  }
  const y = 1 / (x * x);
  const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))))) / x;
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + series - Math.log(product);
}

/** ψ(x) = d ln Γ(x) / dx, x > 0. */
export function digamma(x: number): number {
  let raised = 0;
  while (x < firstLarge) {
    raised += 1 / x;
    x++;
  }
  const y = 1 / (x * x);
  const series = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - (y * 691) / 32760)))));
  return Math.log(x) - 0.5 / x - series - raised;
}

/** ψ′(x), the second derivative of ln Γ(x), x > 0; NIST 5.15.5 and 5.15.8. */
export function trigamma(x: number): number {
  let raised = 0;
  while (x < firstLarge) {
    raised += 1 / (x * x);
    x++;
  }
  const y = 1 / (x * x);
  const series =
    y * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y * (1 / 30 - y * (5 / 66 - y * (691 / 2730 - (y * 7) / 6))))));
  return (1 + 0.5 / x + series) / x + raised;
}
