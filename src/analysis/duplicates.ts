// Rows that repeat an earlier one in every column.

interface Columns {
  readonly customers: Int32Array;
  readonly moments: Float64Array;
  readonly amounts: Float64Array | null;
  /** The codes and hashes of all that may tell rows apart otherwise. */
  readonly codes: readonly Int32Array[];
  /** Whether a row holds something not understood: nobody knows whether it is the same. */
  readonly isUnclear: (row: number) => boolean;
}

/** 1 for each such row. Rows without a customer or a date don't count; open addressing, no object per row. */
export function duplicateRows({ customers, moments, amounts, codes, isUnclear }: Columns): Uint8Array {
  const rows = customers.length;
  const found = new Uint8Array(rows);
  let slots = 1024;
  while (slots < 2 * rows) slots *= 2;
  // Row + 1, so that 0 is an empty slot.
  const table = new Int32Array(slots);
  // The bits of a number as two whole ones, for the hash.
  const number = new Float64Array(1);
  const bits = new Int32Array(number.buffer);
  const isSame = (one: number, other: number): boolean => {
    if (customers[one] !== customers[other] || moments[one] !== moments[other]) return false;
    if (amounts !== null && amounts[one] !== amounts[other]) return false;
    for (const column of codes) if (column[one] !== column[other]) return false;
    return true;
  };
  for (let row = 0; row < rows; row++) {
    const customer = customers[row] ?? -1;
    const moment = moments[row] ?? 0;
    if (customer < 0 || moment === 0 || isUnclear(row)) continue;
    let hash = mixed(customer, 0);
    for (const column of codes) hash = mixed(hash, column[row] ?? 0);
    number[0] = moment;
    hash = mixed(mixed(hash, bits[0] ?? 0), bits[1] ?? 0);
    // Adding 0 makes one zero of the two.
    number[0] = (amounts === null ? 0 : (amounts[row] ?? 0)) + 0;
    hash = mixed(mixed(hash, bits[0] ?? 0), bits[1] ?? 0);
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (;;) {
      const other = (table[slot] ?? 0) - 1;
      if (other < 0) {
        table[slot] = row + 1;
        break;
      }
      if (isSame(other, row)) {
        found[row] = 1;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return found;
}

/** Multiplying by an odd number with its ones spread out carries every bit upwards; the shift brings it down. */
export function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 13);
}
