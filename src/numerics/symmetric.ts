// Small symmetric matrices, row by row.

/** The inverse of a positive definite matrix by its Cholesky factor; `undefined` where it is none. */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0);
      if (i === j) {
        // What is left of the diagonal by rounding alone says nothing.
        if (!(sum > 1e-12 * Math.abs(matrix[i * size + i] ?? 0))) return undefined;
        factor[i * size + i] = Math.sqrt(sum);
      } else factor[i * size + j] = sum / (factor[j * size + j] ?? 1);
    }
  }
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let unit = 0; unit < size; unit++) {
    for (let i = 0; i < size; i++) {
      let sum = i === unit ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= (factor[i * size + k] ?? 0) * (column[k] ?? 0);
      column[i] = sum / (factor[i * size + i] ?? 1);
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = column[i] ?? 0;
      for (let k = i + 1; k < size; k++) sum -= (factor[k * size + i] ?? 0) * (column[k] ?? 0);
      column[i] = sum / (factor[i * size + i] ?? 1);
    }
    for (let i = 0; i < size; i++) inverse[i * size + unit] = column[i] ?? 0;
  }
  return inverse;
}

/** gᵀ C g. */
export function quadraticForm(matrix: Float64Array, vector: ArrayLike<number>): number {
  const size = vector.length;
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) sum += (matrix[i * size + j] ?? 0) * (vector[i] ?? 0) * (vector[j] ?? 0);
  return sum;
}
