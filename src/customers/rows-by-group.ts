// The rows of each group, so that what belongs together is seen in one pass.

export interface RowsByGroup {
  /** The rows of all groups, one group behind the other. */
  readonly all: Int32Array;
  readonly rowsOf: (group: number) => Int32Array;
}

/**
 * By counting, in time that grows with the rows alone; inside a group the rows keep their order. `groups` is the group of each
 * row, −1 where it is in none; without `rows` all of them are taken, in the order of the table.
 */
export function rowsByGroup(groups: Int32Array, count: number, rows?: Int32Array): RowsByGroup {
  const size = rows ? rows.length : groups.length;
  const rowAt = (place: number): number => (rows ? (rows[place] ?? -1) : place);
  const ends = new Int32Array(count + 1);
  for (let place = 0; place < size; place++) {
    const group = groups[rowAt(place)] ?? -1;
    if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < count; group++) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0);
  const next = ends.slice();
  const all = new Int32Array(ends[count] ?? 0);
  for (let place = 0; place < size; place++) {
    const row = rowAt(place);
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const at = next[group] ?? 0;
    all[at] = row;
    next[group] = at + 1;
  }
  return { all, rowsOf: (group) => all.subarray(ends[group], ends[group + 1]) };
}
