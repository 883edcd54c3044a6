// The package that an .xlsx file is: a zip of parts that point at each other by relations (ECMA-376, part 2).
import { strFromU8, unzipSync } from 'fflate';
import { type XmlElement, childrenOf, readXml } from './xml';

export interface Related {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "styles", "image" … */
  readonly type: string;
  /** The path of a part, or an address outside of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Why bytes are no workbook: not such a file, one that only its password opens, or one whose content is damaged. */
export type UnreadableReason = 'notXlsx' | 'encrypted' | 'damaged';

export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(detail);
  }
}

/** What Office puts a workbook into that has a password; also the form of files before 2007. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** More than any workbook that a page can hold, and far less than a file made to fill the memory becomes. */
const largestPart = 512 * 1024 * 1024;

export class FilePackage {
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  /** Where the workbook itself is. */
  readonly workbook: string;

  constructor(bytes: Uint8Array) {
    if (compoundFile.every((byte, index) => bytes[index] === byte)) {
      throw new UnreadableFileError('encrypted', 'the file is a compound file');
    }
    try {
      this.#parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPart });
    } catch (error) {
      throw new UnreadableFileError('notXlsx', String(error));
    }
    const workbook = this.related('').find(({ type }) => type === 'officeDocument')?.target;
    if (workbook === undefined || !this.#parts[workbook]) {
      throw new UnreadableFileError('notXlsx', 'the file has no workbook');
    }
    this.workbook = workbook;
  }

  has(path: string): boolean {
    return this.#parts[path] !== undefined;
  }

  text(path: string): string | undefined {
    const part = this.#parts[path];
    return part && strFromU8(part).replace(/^\uFEFF/, '');
  }

  xml(path: string | undefined): XmlElement | undefined {
    const text = path === undefined ? undefined : this.text(path);
    return text === undefined ? undefined : readXml(text);
  }

  /** Where a part points; `""` is the package itself. */
  related(path: string): readonly Related[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = this.xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return childrenOf(relations, 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type = '', Target = '', TargetMode } = attributes;
      const isExternal = TargetMode === 'External';
      return {
        id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : pathOf(folder, Target),
        isExternal,
      };
    });
  }

  /** The first part that a part points at by a relation of the type. */
  relatedPart(path: string, type: string): string | undefined {
    return this.related(path).find((one) => one.type === type && !one.isExternal)?.target;
  }
}

function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
