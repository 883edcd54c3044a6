// The curve that never rises and lies nearest to one that does.

/**
 * Least squares with weights: neighbours that rise are replaced by their weighted mean (pooling adjacent violators).
 * Weights above 0, one per value.
 *
 * Source: Barlow, R. E., Bartholomew, D. J., Bremner, J. M., & Brunk, H. D. (1972). Statistical Inference under Order
 * Restrictions. Wiley.
 */
export function neverRising(values: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const blocks: { mean: number; weight: number; length: number }[] = [];
  Array.from(values).forEach((value, index) => {
    let block = { mean: value, weight: weights[index] ?? 1, length: 1 };
    for (let before = blocks[blocks.length - 1]; before !== undefined && before.mean < block.mean;) {
      const weight = before.weight + block.weight;
      block = {
        mean: (before.mean * before.weight + block.mean * block.weight) / weight,
        weight,
        length: before.length + block.length,
      };
      blocks.pop();
      before = blocks[blocks.length - 1];
    }
    blocks.push(block);
  });
  return Float64Array.from(blocks.flatMap(({ mean, length }) => Array.from({ length }, () => mean)));
}
