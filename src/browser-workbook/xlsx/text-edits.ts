// Changes in the text of a part that leave all else as another program wrote it.
import { type Attributes, type XmlElement, element } from './xml';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A part's text, with what is to stand in the place of pieces of it. */
export class TextEdits {
  readonly #edits: Edit[] = [];

  constructor(readonly text: string) {}

  replace({ span: { from, to } }: XmlElement, text: string): void {
    this.#edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    if (text !== '') this.#edits.push({ from: at, to: at, text });
  }

  /** An element's own text. */
  raw({ span: { from, to } }: XmlElement): string {
    return this.text.slice(from, to);
  }

  inside({ span: { insideFrom, insideTo } }: XmlElement): string {
    return this.text.slice(insideFrom, insideTo);
  }

  /** The tag with which an element begins, an empty one's made one that can hold something. */
  opening({ span: { from, insideFrom } }: XmlElement): string {
    return this.text.slice(from, insideFrom).replace(/\/>$/, '>');
  }

  /** The element with other attributes: `undefined` takes one away. */
  withAttributes(one: XmlElement, changes: Attributes): string {
    return wholeOf(openingWith(this.opening(one), changes), this.inside(one));
  }

  result(): string {
    let result = '';
    let end = 0;
    const inOrder = [...this.#edits].sort((one, other) => one.from - other.from || one.to - other.to);
    for (const { from, to, text } of inOrder) {
      if (from < end) throw new Error('two changes in one place');
      result += this.text.slice(end, from) + text;
      end = to;
    }
    return result + this.text.slice(end);
  }
}

export function openingWith(opening: string, changes: Attributes): string {
  let text = opening;
  for (const [name, value] of Object.entries(changes)) {
    // element() knows how a value is written.
    const written = value === undefined ? '' : element('a', { [name]: value }).slice(2, -2);
    const old = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    text = old.test(text) ? text.replace(old, () => written) : text.replace(/>$/, () => `${written}>`);
  }
  return text;
}

/** An element of its opening tag and what is inside; one that holds nothing in the short form. */
export function wholeOf(opening: string, inside: string): string {
  return inside === '' ? opening.replace(/>$/, '/>') : opening + inside + closingOf(opening);
}

export function closingOf(opening: string): string {
  return `</${/^<([^\s/>]+)/.exec(opening)?.[1] ?? ''}>`;
}

/** The element of one part as it may stand in another, whose names may need their prefixes. */
export function withNamespaces(fragment: string, namespaces: string): string {
  return fragment.replace(/^<[^\s/>]+/, (start) => start + namespaces);
}

/** What the root of a part declares of prefixes. */
export function namespacesOf(text: string, root: XmlElement): string {
  const opening = text.slice(root.span.from, root.span.insideFrom);
  return [...opening.matchAll(/\sxmlns(?::[^\s=]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([all]) => all).join('');
}
