// Writing XML.

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

/** An element; what stands inside it is XML already. Truth is written as 1 and 0. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}
