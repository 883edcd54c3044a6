// What add-ins keep in a workbook as custom XML: each a part of the file, with its id and namespace beside it (ECMA-376,
// part 1, chapter 22.5).
import { strFromU8, strToU8 } from 'fflate';
import type { XmlPartState } from '../grid/extras';
import { namespaceOfXml } from '../grid/xml';
import { declaration, element } from './xml';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds the parts to an unzipped file. */
export function addXmlParts(file: Record<string, Uint8Array>, parts: readonly XmlPartState[]): void {
  for (const [index, { id, xml }] of parts.entries()) {
    const number = String(index + 1);
    const properties = `itemProps${number}.xml`;
    file[`customXml/item${number}.xml`] = strToU8(xml);
    file[`customXml/${properties}`] = strToU8(declaration + propertiesOf(id, namespaceOfXml(xml) ?? ''));
    file[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      declaration +
        element('Relationships', { xmlns: relationships }, relationship('rId1', 'customXmlProps', properties)),
    );
    insert(
      file,
      'xl/_rels/workbook.xml.rels',
      relationship(`rIdXml${number}`, 'customXml', `../customXml/item${number}.xml`),
    );
    insert(
      file,
      '[Content_Types].xml',
      element('Override', { PartName: `/customXml/${properties}`, ContentType: contentType }),
    );
  }
}

function propertiesOf(id: string, namespace: string): string {
  const schemas = namespace === '' ? '' : element('ds:schemaRef', { 'ds:uri': namespace });
  return element(
    'ds:datastoreItem',
    { 'ds:itemID': id, 'xmlns:ds': `${officeDocument}/customXml` },
    element('ds:schemaRefs', {}, schemas),
  );
}

function relationship(id: string, type: 'customXml' | 'customXmlProps', target: string): string {
  return element('Relationship', { Id: id, Type: `${officeDocument}/relationships/${type}`, Target: target });
}

/** Puts an element at the end of the outermost one. */
function insert(file: Record<string, Uint8Array>, path: string, added: string): void {
  const part = file[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  file[path] = strToU8(strFromU8(part).replace(/<\/[^>]+>\s*$/, (end) => added + end));
}
