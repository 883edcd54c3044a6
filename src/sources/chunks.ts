// Pieces of a file as the reader of orders takes them.
import { roles, type Chunk, type Columns } from '../analysis/contract';
import { rowHashes } from '../analysis/row-hashes';
import type { FilePiece } from './contract';

/** The cells of each role's column, and a hash of all others. */
export function chunkOf({ firstRow, count, columns, ragged, foreign }: FilePiece, chosen: Columns): Chunk {
  const taken = new Set(Object.values(chosen));
  const others = columns.filter((_, column) => !taken.has(column));
  return {
    firstRow,
    cells: Object.fromEntries(
      roles.flatMap((role) => {
        const column = chosen[role];
        return column === undefined ? [] : [[role, columns[column] ?? []]];
      }),
    ),
    ...(others.length > 0 && { others: rowHashes(others, count) }),
    ...(ragged.length > 0 && { ragged }),
    ...(foreign.length > 0 && { foreign }),
  };
}
