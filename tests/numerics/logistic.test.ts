import { logistic } from '../../src/numerics/logistic';

// SciPy 1.17: scipy.special.expit; at −740, where that ends in 0, e^x itself, in as few digits as a double has there.
test.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
  [2, 0.8807970779778823],
  [-30, 9.357622968839299e-14],
  [-700, 9.85967654375977e-305],
  [-740, 4.2e-322],
  [40, 1],
  [1e4, 1],
  [-1e4, 0],
])('the log-odds %d are the share %d', (logOdds, share) => {
  const found = logistic(logOdds);
  expect(Math.abs(found - share)).toBeLessThanOrEqual(2e-13 * share);
});
