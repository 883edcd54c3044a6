// Rows told apart by cells that nobody asked for.
import { mixed } from './duplicates';
import type { SheetValue } from './contract';

/** One hash for each row over the cells of all columns; equal rows have equal ones. */
export function rowHashes(columns: readonly (readonly SheetValue[])[], rows: number): Int32Array {
  const hashes = new Int32Array(rows);
  for (const column of columns) {
    for (let row = 0; row < rows; row++) hashes[row] = mixed(hashes[row] ?? 0, hashOf(column[row] ?? ''));
  }
  return hashes;
}

const number = new Float64Array(1);
const bits = new Int32Array(number.buffer);

function hashOf(cell: SheetValue): number {
  if (typeof cell === 'number') {
    // Adding 0 makes one zero of the two.
    number[0] = cell + 0;
    return mixed(bits[0] ?? 0, bits[1] ?? 0);
  }
  if (typeof cell === 'boolean') return cell ? 1 : 2;
  let hash = cell.length;
  for (let at = 0; at < cell.length; at++) hash = (Math.imul(hash, 31) + cell.charCodeAt(at)) | 0;
  return hash;
}
