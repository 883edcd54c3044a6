// Sums per group that do not depend on the order of the rows, not even in their last bit.

/** Money has hundredths; exchange rates and prices per unit have up to six decimal places. */
const decimalUnits = [1, 1e2, 1e4, 1e6];

/**
 * The sum of the values of each group; `groups` says the group of each row, a negative one leaves the row out.
 *
 * Decimal amounts are added as whole numbers of their smallest unit, which is exact, so that 0.1 + 0.2 is 0.3 and equal
 * sums are equal. Other values are added in ascending order within their group.
 */
export function sumsByGroup(values: Float64Array, groups: Int32Array, groupCount: number): Float64Array {
  for (const unitsPerOne of decimalUnits) {
    const sums = sumsOfUnits(values, groups, groupCount, unitsPerOne);
    if (sums !== undefined) return sums;
  }
  return sumsInOrder(values, groups, groupCount);
}

/** `undefined` where a value is no whole number of units, or where the sum might leave the exact whole numbers. */
function sumsOfUnits(
  values: Float64Array,
  groups: Int32Array,
  groupCount: number,
  unitsPerOne: number,
): Float64Array | undefined {
  const sums = new Float64Array(groupCount);
  const mostUnits = Number.MAX_SAFE_INTEGER / values.length;
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const value = values[row] ?? 0;
    // As Math.round, which takes a third longer; what the two round apart is no whole number of units.
    const units = Math.floor(value * unitsPerOne + 0.5);
    if (units / unitsPerOne !== value || Math.abs(units) > mostUnits) return undefined;
    sums[group] = (sums[group] ?? 0) + units;
  }
  return sums.map((units) => units / unitsPerOne);
}

function sumsInOrder(values: Float64Array, groups: Int32Array, groupCount: number): Float64Array {
  const ends = new Int32Array(groupCount + 1);
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groupCount; group++) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0);
  const grouped = new Float64Array(ends[groupCount] ?? 0);
  const next = ends.slice();
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    grouped[place] = values[row] ?? 0;
    next[group] = place + 1;
  }
  const sums = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    const from = ends[group] ?? 0;
    const end = ends[group + 1] ?? 0;
    sort(grouped, from, end);
    let sum = 0;
    for (let place = from; place < end; place++) sum += grouped[place] ?? 0;
    sums[group] = sum;
  }
  return sums;
}

/** Most groups hold a handful of rows, for which a call of the general sort costs more than the sorting. */
function sort(values: Float64Array, from: number, end: number): void {
  if (end - from > 24) {
    values.subarray(from, end).sort();
    return;
  }
  for (let index = from + 1; index < end; index++) {
    const value = values[index] ?? 0;
    let place = index;
    for (; place > from && (values[place - 1] ?? 0) > value; place--) values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
}
