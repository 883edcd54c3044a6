/** Places spread evenly over so many, where there are more than wanted; of values in order they are a fair sample. */
export function sampleOf(count: number, wanted: number): Uint32Array | undefined {
  if (count <= wanted) return undefined;
  return Uint32Array.from({ length: wanted }, (_, index) => Math.floor(((index + 0.5) * count) / wanted));
}
