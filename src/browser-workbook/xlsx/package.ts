// The package that an .xlsx file is: a zip of parts that point at each other by relations (ECMA-376, part 2).
import { strFromU8, strToU8 } from 'fflate';
import { UnreadableFileError } from './unreadable';
import { ForbiddenXmlError, TooManyElementsError, type XmlElement, childrenOf, readXml } from './xml';
import { ZipArchive } from './zip';

export interface Related {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "styles", "image" … */
  readonly type: string;
  /** The path of a part, or an address outside of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What Office puts a workbook into that has a password; also the form of files before 2007. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

const strictNamespaces = 'http://purl.oclc.org/ooxml/';

/** A part of the strict form in the ordinary one, whose namespaces have a year (ECMA-376, part 1 and part 4, annex A). */
function ordinary(part: Uint8Array): Uint8Array {
  const text = strFromU8(part);
  if (!text.includes(strictNamespaces)) return part;
  const named = text
    .replace(/http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\//g, 'http://schemas.openxmlformats.org/$1/2006/')
    .replace(/(http:\/\/schemas\.openxmlformats\.org\/[\w/]*\/)(extended|custom)Properties/g, '$1$2-properties')
    .replace(/(<(?:[^\s<>:]+:)?workbook\b[^>]*?)\sconformance="strict"/, '$1');
  return strToU8(named);
}

export class FilePackage {
  readonly #archive: ZipArchive;
  #types: XmlElement | undefined;
  readonly #relations = new Map<string, readonly Related[]>();
  /** Where the workbook itself is. */
  readonly workbook: string;
  /** Whether the file is in the form "Strict Open XML Spreadsheet"; its parts are read in the ordinary one. */
  readonly isStrict: boolean;

  constructor(bytes: Uint8Array) {
    if (compoundFile.every((byte, index) => bytes[index] === byte)) {
      throw new UnreadableFileError('encrypted', 'the file is a compound file');
    }
    this.#archive = new ZipArchive(bytes);
    const start = this.#archive.bytes(relationsPath(''));
    this.isStrict = start !== undefined && strFromU8(start).includes(strictNamespaces);
    const workbook = this.related('').find(({ type }) => type === 'officeDocument')?.target;
    if (workbook === undefined || !this.has(workbook)) {
      throw new UnreadableFileError('notXlsx', 'the file has no workbook');
    }
    this.workbook = workbook;
  }

  has(path: string): boolean {
    return this.#archive.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    const part = this.#archive.bytes(path);
    return part && this.isStrict && /\.(?:xml|rels)$/i.test(path) ? ordinary(part) : part;
  }

  text(path: string): string | undefined {
    const part = this.bytes(path);
    return part && textOf(part);
  }

  xml(path: string | undefined): XmlElement | undefined {
    const text = path === undefined ? undefined : this.text(path);
    if (text === undefined) return undefined;
    try {
      return readXml(text);
    } catch (error) {
      if (error instanceof TooManyElementsError) throw new UnreadableFileError('tooLarge', error.message);
      if (error instanceof ForbiddenXmlError) throw new UnreadableFileError('unsafe', error.message);
      throw error;
    }
  }

  /** Where a part points; `""` is the package itself. */
  related(path: string): readonly Related[] {
    const known = this.#relations.get(path) ?? this.#readRelated(path);
    this.#relations.set(path, known);
    return known;
  }

  #readRelated(path: string): readonly Related[] {
    return relatedIn(path, this.xml(relationsPath(path)));
  }

  /** What the package says that a part holds. */
  typeOf(path: string): string | undefined {
    return contentType((this.#types ??= this.xml('[Content_Types].xml')), path);
  }

  /** The first part that a part points at by a relation of the type. */
  relatedPart(path: string, type: string): string | undefined {
    return this.related(path).find((one) => one.type === type && !one.isExternal)?.target;
  }
}

export function relatedIn(path: string, relations: XmlElement | undefined): readonly Related[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return childrenOf(relations, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type = '', Target = '', TargetMode } = attributes;
    const isExternal = TargetMode === 'External';
    return {
      id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      // A picture may lead to a place in the workbook, `#Sheet1!A1`, which is no part.
      target: isExternal || Target.startsWith('#') ? Target : pathOf(folder, Target),
      isExternal,
    };
  });
}

export function contentType(types: XmlElement | undefined, path: string): string | undefined {
  const own = childrenOf(types, 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byEnd = childrenOf(types, 'Default').find(({ attributes }) => attributes['Extension']?.toLowerCase() === end);
  return (own ?? byEnd)?.attributes['ContentType'];
}

/** The part that says where another one points. */
export function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) throw new UnreadableFileError('unsafe', `${target} leads out of the file`);
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Programs write UTF-8, a few UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return encoding === '' ? strFromU8(bytes).replace(/^\uFEFF/, '') : new TextDecoder(encoding).decode(bytes);
}
