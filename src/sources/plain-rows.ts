// All rows of a file as they stand, headings or not: of what a machine has written and this program asked for.
import type { SheetValue } from '../analysis/contract';
import { FileFailure } from './contract';
import { openFile } from './index';
import { linesOfText } from './text-file';

export async function* plainRows(file: Blob): AsyncGenerator<readonly (readonly SheetValue[])[]> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  // A workbook, Parquet, or packed: whatever begins with no letter and no byte order mark.
  const isText = !['PK', 'PAR1', '\u001f\u008b', '\u00d0\u00cf'].some((mark) =>
    [...mark].every((letter, place) => start[place] === letter.charCodeAt(0)),
  );
  if (file.size === 0) throw new FileFailure('fileEmpty', '0 bytes');
  if (isText) {
    yield* linesOfText(file);
    return;
  }
  const { headings, read } = await openFile(file);
  yield [headings];
  for await (const { count, columns } of read())
    yield Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ''));
}
