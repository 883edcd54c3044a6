// The looks of a file with those added that cells and rules of the workbook have got since: a look that is in the file
// stays what it is, with its theme colours and names.
import { TextEdits, closingOf, namespacesOf, openingWith, wholeOf, withNamespaces } from './text-edits';
import { type XmlElement, child, childrenOf, numberOf, readXml } from './xml';

/** Numbers of formats below are Excel's own. */
const firstOwnFormat = 164;
const sectionOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type Section = (typeof sectionOrder)[number];

export class MergedStyles {
  readonly #source: TextEdits;
  readonly #root: XmlElement;
  readonly #written: TextEdits;
  readonly #writtenRoot: XmlElement;
  readonly #namespaces: string;
  readonly #added = new Map<Section, string[]>();
  readonly #places = new Map<string, number>();

  constructor(source: string, written: string) {
    this.#source = new TextEdits(source);
    this.#root = readXml(source);
    this.#written = new TextEdits(written);
    this.#writtenRoot = readXml(written);
    this.#namespaces = namespacesOf(written, this.#writtenRoot);
  }

  /** The number that a look of the written file has in the merged one; a free cell is one that protection leaves alone. */
  cell(index: number, isFree = false): number {
    const text = (xf: XmlElement): string => {
      const place = (attribute: string, section: Section): number =>
        this.#add(section, numberOf(xf, attribute) ?? 0, (one) => this.#written.raw(one));
      const opening = openingWith(this.#written.opening(xf), {
        numFmtId: this.#format(numberOf(xf, 'numFmtId') ?? 0),
        fontId: place('fontId', 'fonts'),
        fillId: place('fillId', 'fills'),
        borderId: place('borderId', 'borders'),
        xfId: 0,
        ...(isFree ? { applyProtection: true } : {}),
      });
      const others = xf.children
        .filter(({ tag }) => !isFree || tag !== 'protection')
        .map((one) => this.#written.raw(one));
      return wholeOf(opening, others.join('') + (isFree ? '<protection locked="0"/>' : ''));
    };
    return this.#add('cellXfs', index, text, isFree ? ' free' : '');
  }

  /** The same of what a conditional format changes. */
  difference(index: number): number {
    return this.#add('dxfs', index, (dxf) => this.#written.raw(dxf));
  }

  #format(id: number): number {
    if (id < firstOwnFormat) return id;
    const formats = childrenOf(child(this.#writtenRoot, 'numFmts'), 'numFmt');
    const index = formats.findIndex((format) => numberOf(format, 'numFmtId') === id);
    const known = childrenOf(child(this.#root, 'numFmts'), 'numFmt').map((one) => numberOf(one, 'numFmtId') ?? 0);
    const free = Math.max(firstOwnFormat - 1, ...known) + 1;
    const place = this.#add('numFmts', index, (one) =>
      this.#written.withAttributes(one, { numFmtId: free + (this.#added.get('numFmts')?.length ?? 0) }),
    );
    return free + place - known.length;
  }

  #add(section: Section, index: number, text: (one: XmlElement) => string, kind = ''): number {
    const key = `${section} ${String(index)}${kind}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const one = child(this.#writtenRoot, section)?.children[index];
    if (!one) return 0;
    const fragment = withNamespaces(text(one), this.#namespaces);
    const list = this.#added.get(section) ?? [];
    const place = (child(this.#root, section)?.children.length ?? 0) + list.length;
    list.push(fragment);
    this.#added.set(section, list);
    this.#places.set(key, place);
    return place;
  }

  text(): string {
    for (const [section, list] of this.#added) {
      const found = child(this.#root, section);
      if (found) {
        const opening = this.#source.opening(found);
        const inside = this.#source.inside(found) + list.join('');
        const count = found.children.length + list.length;
        this.#source.replace(found, openingWith(opening, { count }) + inside + closingOf(opening));
      } else {
        const later: readonly string[] = sectionOrder.slice(sectionOrder.indexOf(section) + 1);
        const next = this.#root.children.find(
          ({ tag }) => later.includes(tag) || !sectionOrder.some((one) => one === tag),
        );
        const whole = `<${section}${this.#namespaces} count="${String(list.length)}">${list.join('')}</${section}>`;
        this.#source.insert(next?.span.from ?? this.#root.span.insideTo, whole);
      }
    }
    return this.#source.result();
  }
}
