// The parts of a zip, each unfolded when it is asked for and never to more than the zip says it holds, so that a small
// file cannot fill the memory (APPNOTE.TXT of PKWARE, 4.3; a package uses no more of it: ECMA-376-2, annex B).
import { Inflate, strFromU8 } from 'fflate';
import { UnreadableFileError } from './unreadable';

/** All parts together, unfolded: several times a workbook that a page can hold. */
const mostBytes = 128 * 1024 * 1024;
const mostParts = 10_000;
/** A part as large as this that unfolds to more than so many times its size was made for it (Apache POI refuses the same). */
const largePart = 16 * 1024 * 1024;
const tightest = 100;
/** What is unfolded at once: a thousand times as much comes out of the tightest. */
const step = 16 * 1024;

const marks = { endOfDirectory: 0x06054b50, inDirectory: 0x02014b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;

interface Entry {
  readonly method: number;
  /** Where its own header begins. */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
}

export class ZipArchive {
  readonly #data: Uint8Array;
  readonly #view: DataView;
  /**
   * By path, and by path in lower case: in a package `Sheet1.xml` and `sheet1.xml` are one part (ECMA-376-2, 6.2.2.3). A
   * file that has both all the same is read as it names them.
   */
  readonly #entries = new Map<string, Entry>();

  /** Reads the list of parts; throws an UnreadableFileError where there is none, or a hostile one. */
  constructor(data: Uint8Array) {
    this.#data = data;
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      throw new UnreadableFileError('notXlsx', String(error));
    }
  }

  #readDirectory(): void {
    const end = this.#endOfDirectory();
    const count = this.#view.getUint16(end + 10, true);
    if (count > mostParts) throw new UnreadableFileError('tooLarge', `the file has ${String(count)} parts`);
    let at = this.#view.getUint32(end + 16, true);
    let sum = 0;
    for (let index = 0; index < count; index++) {
      if (this.#view.getUint32(at, true) !== marks.inDirectory) throw new Error('the list of parts is damaged');
      const [method, packedSize, size] = [
        this.#view.getUint16(at + 10, true),
        this.#view.getUint32(at + 20, true),
        this.#view.getUint32(at + 24, true),
      ];
      const [name, extra, comment] = [28, 30, 32].map((offset) => this.#view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const path = strFromU8(this.#data.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/');
      if (path.split('/').includes('..')) throw new UnreadableFileError('unsafe', `a part is called ${path}`);
      sum += size;
      if (sum > mostBytes) throw new UnreadableFileError('tooLarge', 'the file unfolds to more than a page can hold');
      // Pictures may be as tight as they like: they are handed on as they are.
      if (/\.(xml|rels|vml)$/i.test(path) && size > largePart && size > packedSize * tightest)
        throw new UnreadableFileError('tooLarge', `${path} unfolds to ${String(size)} bytes`);
      const offset = this.#view.getUint32(at + 42, true);
      if (!path.endsWith('/')) {
        const [own, entry] = [path.replace(/^\//, ''), { method, offset, packedSize, size }];
        this.#entries.set(own, entry);
        if (!this.#entries.has(own.toLowerCase())) this.#entries.set(own.toLowerCase(), entry);
      }
      at += 46 + name + extra + comment;
    }
  }

  /** A comment of up to 65,535 bytes may follow it. */
  #endOfDirectory(): number {
    const length = this.#data.length;
    for (let at = length - 22; at >= Math.max(0, length - 22 - 65_535); at--) {
      if (this.#view.getUint32(at, true) === marks.endOfDirectory) return at;
    }
    throw new Error('the file is no zip');
  }

  has(path: string): boolean {
    return this.#entries.has(path) || this.#entries.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(path) ?? this.#entries.get(path.toLowerCase());
    if (!entry) return undefined;
    const { offset, packedSize, size, method } = entry;
    const begin = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    const packed = this.#data.subarray(begin, begin + packedSize);
    if (method === methods.stored) return packed;
    if (method !== methods.deflated) throw new Error(`${path} is packed in a way that no workbook uses`);
    return unfolded(packed, size);
  }
}

/** Stops at the first byte too many. */
function unfolded(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableFileError('tooLarge', 'a part is larger than it says');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return whole.subarray(0, filled);
}
