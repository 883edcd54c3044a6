// As much of XML as a custom XML part needs: whether a text is one whole element, and the namespace of that element.

const declarations = /^(?:<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*>|\s)+/;
const content =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s/<>&"'=]+)((?:\s+[^\s/<>&"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z_:][\w:.-]*);/gi;

/** The namespace of the outermost element, "" where it has none; `undefined` for a text that is not well-formed. */
export function namespaceOfXml(xml: string): string | undefined {
  const text = xml.replace(/^\uFEFF/, '').replace(declarations, '');
  const open: string[] = [];
  let namespace: string | undefined;
  let end = 0;
  for (const found of text.matchAll(content)) {
    const [tag, closes, name = '', attributes = '', empty] = found;
    const between = text.slice(end, found.index);
    end = found.index + tag.length;
    if (!isText(between) || (open.length === 0 && between.trim() !== '')) return undefined;
    if (name === '') {
      if (open.length === 0 && tag.startsWith('<![')) return undefined;
      continue;
    }
    if (closes) {
      if (open.pop() !== name || attributes !== '' || empty) return undefined;
      continue;
    }
    if (!isText(attributes)) return undefined;
    if (open.length === 0) {
      // One element outside all others, not two.
      if (namespace !== undefined) return undefined;
      namespace = namespaceOf(name, attributes);
    }
    if (!empty) open.push(name);
  }
  return open.length === 0 && text.slice(end).trim() === '' ? namespace : undefined;
}

function isText(text: string): boolean {
  return !/[<&]/.test(text.replace(reference, ''));
}

function namespaceOf(name: string, attributes: string): string {
  const [, prefix] = /^([^:]+):/.exec(name) ?? [];
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === wanted) return (double ?? single ?? '').replaceAll('&amp;', '&');
  }
  return '';
}
