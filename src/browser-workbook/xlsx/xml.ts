// Writing XML, and reading what the parts of a file are made of.

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
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, digits?: string, name = '') => {
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    if (hex === undefined && digits === undefined) return entities[name as string] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const markup =
  /<(?:!--[^]*?--|\?[^]*?\?|!\[CDATA\[([^]*?)\]\]|!DOCTYPE[^>[]*|\/([^\s>]+)\s*|([^\s/>!?]+)([^>]*?)(\/?))>/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads a part; throws where it is not one whole element. Its own entities, which no such file has, are not known. */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { tag: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const found of text.matchAll(markup)) {
    const [whole, raw, closing, opening, attributes = '', empty] = found;
    const inside = open.at(-1);
    if (!inside) break;
    if (found.index > end) inside.text += unescaped(text.slice(end, found.index));
    end = found.index + whole.length;
    if (raw !== undefined) inside.text += raw;
    else if (closing !== undefined) {
      if (withoutPrefix(closing) !== inside.tag) throw new Error(`<${inside.tag}> ends with </${closing}>`);
      open.pop();
    } else if (opening !== undefined) {
      const added: OpenElement = { tag: withoutPrefix(opening), attributes: {}, children: [], text: '' };
      for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
        if (!name.startsWith('xmlns')) added.attributes[withoutPrefix(name)] = unescaped(double ?? single ?? '');
      }
      inside.children.push(added);
      if (empty === '') open.push(added);
    }
  }
  const [outermost] = root.children;
  if (open.length !== 1 || !outermost) throw new Error('the part is not one whole element');
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
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes[attribute];
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute that is true or false; `otherwise` where it is left out. */
export function flagOf(element: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const text = element?.attributes[attribute];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}
