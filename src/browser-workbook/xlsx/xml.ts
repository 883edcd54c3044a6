// Writing XML, and reading what the parts of a file are made of.
import { SaxesParser } from 'saxes';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Text as XML has it, in an element or in an attribute. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML has no way to write these.
      .replace(/(?![\t\n\r])\p{Cc}/gu, '')
  );
}

/** Readers take a line's end in an attribute for a space, unless it is spelled out. */
function attributeText(value: string | number | boolean): string {
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return escaped(text).replace(/[\t\n\r]/g, (control) => `&#${String(control.charCodeAt(0))};`);
}

/** An element; what stands inside it is XML already. Truth is written as 1 and 0. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeText(value ?? '')}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** An element as it was read; tags and attributes without their prefixes, which every writer chooses for itself. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  /** What stands between its own tags, and not inside a child. */
  readonly text: string;
  /** Where it stands in the text that was read. */
  readonly span: Span;
}

/** Offsets in a text: of an element with its tags, and of what is inside them; an empty one's inside has no length. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly insideFrom: number;
  readonly insideTo: number;
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
  readonly span: { -readonly [Offset in keyof Span]: Span[Offset] };
}

/**
 * What no program writes into a part: a document type, which is where entities that unfold into others are made
 * (ECMA-376-2, 6.2.5), or elements in each other without end.
 */
export class ForbiddenXmlError extends Error {}
/** A sheet of some 300,000 filled cells; more would not find room in a page. */
export const mostElements = 1_000_000;
export class TooManyElementsError extends Error {}
/** Many times deeper than the deepest part that a program writes. */
const deepest = 256;

/** A part of a workbook has a few dozen on its widest element. */
const mostAttributes = 1000;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Counted before anything is made of them. */
function elementsOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (text[at + 1] !== '/') count++;
  return count;
}

/** Reads a part; throws where it is not one whole, well-formed element. */
export function readXml(text: string): XmlElement {
  const span = { from: 0, to: text.length, insideFrom: 0, insideTo: text.length };
  const root: OpenElement = { tag: '', attributes: {}, children: [], text: '', span };
  const open: OpenElement[] = [root];
  if (elementsOf(text) > mostElements) throw new TooManyElementsError('the part has too many elements');
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('doctype', () => {
    throw new ForbiddenXmlError('the part has a document type');
  });
  let attributesSoFar = 0;
  parser.on('attribute', () => {
    if (++attributesSoFar > mostAttributes) throw new ForbiddenXmlError('an element has attributes without end');
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributesSoFar = 0;
    if (open.length > deepest) throw new ForbiddenXmlError('the part has elements within elements without end');
    const end = parser.position;
    // No value of an attribute holds this sign as it is.
    const from = text.lastIndexOf('<', end - 1);
    const added: OpenElement = {
      tag: withoutPrefix(name),
      attributes: {},
      children: [],
      text: '',
      span: { from, to: end, insideFrom: end, insideTo: end },
    };
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) added.attributes[withoutPrefix(key)] = value;
    }
    open.at(-1)?.children.push(added);
    open.push(added);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const closed = open.pop();
    if (!closed || isSelfClosing) return;
    closed.span.to = parser.position;
    closed.span.insideTo = text.lastIndexOf('<', parser.position - 1);
  });
  const addText = (added: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += added;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [outermost] = root.children;
  if (!outermost) throw new Error('the part is not one whole element');
  return outermost;
}

/** The first element that the path of tags leads to. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const tag of path) found = found?.children.find((one) => one.tag === tag);
  return found;
}

export function childrenOf(element: XmlElement | undefined, tag: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.tag === tag) ?? [];
}

/** Every element of the tag, however deep. */
export function* descendants(element: XmlElement | undefined, tag: string): Generator<XmlElement> {
  for (const one of element?.children ?? []) {
    if (one.tag === tag) yield one;
    yield* descendants(one, tag);
  }
}

/** An attribute that is a number. */
export function numberOf(element: Pick<XmlElement, 'attributes'> | undefined, attribute: string): number | undefined {
  const text = element?.attributes[attribute];
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute that is true or false; `otherwise` where it is left out. */
export function flagOf(
  element: Pick<XmlElement, 'attributes'> | undefined,
  attribute: string,
  otherwise = false,
): boolean {
  const text = element?.attributes[attribute];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}
