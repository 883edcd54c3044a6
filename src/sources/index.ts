// Files that orders come from. Each is read in pieces, so that it may be larger than the memory.
import type { SheetValue } from '../analysis/contract';
import { FileFailure, type FileTable, type OpenOptions } from './contract';

export { encodings, FileFailure } from './contract';
export type { Encoding, FileKind, FilePiece, FileReason, FileTable, OpenOptions, TableOfFile } from './contract';
export { chunkOf } from './chunks';

const marks = {
  parquet: [0x50, 0x41, 0x52, 0x31],
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** Workbooks of before 2007, and locked ones. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  gzip: [0x1f, 0x8b],
} as const;

/** Opens a file by what it holds; its name says nothing for certain. Throws `FileFailure`. */
export async function openFile(file: Blob, options: OpenOptions = {}): Promise<FileTable> {
  const begins = await beginningOf(file);
  if (file.size === 0) throw new FileFailure('fileEmpty', '0 bytes');
  if (begins(marks.parquet)) return (await import('./parquet-file')).openParquetFile(file);
  if (begins(marks.zip)) return (await import('./workbook-file')).openWorkbookFile(file, options);
  if (begins(marks.compound)) throw new FileFailure('fileLocked', 'a compound file');
  if (begins(marks.gzip)) return openFile(await unzipped(file), options);
  return (await import('./text-file')).openTextFile(file, options);
}

/** What stands in a .gz file. */
async function unzipped(file: Blob): Promise<Blob> {
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch (error) {
    throw new FileFailure('fileBroken', String(error));
  }
}

/** All rows of a file as they stand, headings or not: of what a machine has written and this program asked for. */
export async function* plainRows(file: Blob): AsyncGenerator<readonly (readonly SheetValue[])[]> {
  const begins = await beginningOf(file);
  if (file.size === 0) throw new FileFailure('fileEmpty', '0 bytes');
  if (!Object.values(marks).some(begins)) {
    yield* (await import('./text-file')).linesOfText(file);
    return;
  }
  const { headings, read } = await openFile(file);
  yield [headings];
  for await (const { count, columns } of read())
    yield Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** Whether a file begins with some bytes. */
async function beginningOf(file: Blob): Promise<(mark: readonly number[]) => boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return (mark) => mark.every((byte, place) => start[place] === byte);
}
