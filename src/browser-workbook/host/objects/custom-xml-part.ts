// CustomXmlPart: XML that an add-in keeps in the workbook's file, found again by its namespace.
import { generateRandomId } from '@univerjs/core';
import type { XmlPartState } from '../../grid/extras';
import * as argument from '../argument';
import { HostError } from '../error';
import type { Host } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';
import { namespaceOfXml } from '../../grid/xml';

export function customXmlParts(host: Host): HostObject {
  return HostObject.of(collectionType, { host });
}

/** All parts, or those of one namespace. */
interface Parts {
  readonly host: Host;
  readonly namespace?: string;
}
interface OnPart {
  readonly host: Host;
  readonly part: XmlPartState;
}

function all(host: Host): XmlPartState[] {
  return (host.grid.workbookExtras().xmlParts ??= []);
}

function chosen({ host, namespace }: Parts): XmlPartState[] {
  return namespace === undefined ? all(host) : all(host).filter(({ xml }) => namespaceOfXml(xml) === namespace);
}

function xmlArgument(value: Argument): string {
  const xml = argument.text(value, 'xml');
  if (namespaceOfXml(xml) === undefined) throw new HostError('InvalidArgument', 'xml must be one whole XML element');
  return xml;
}

function present({ host, part }: OnPart): XmlPartState {
  if (!all(host).includes(part)) throw new HostError('ItemNotFound', 'the custom XML part is gone');
  return part;
}

const partType: ObjectType<OnPart> = {
  name: 'CustomXmlPart',
  key: ({ part }) => part.id,
  properties: {
    id: (on) => present(on).id,
    namespaceUri: (on) => namespaceOfXml(present(on).xml) ?? '',
  },
  methods: {
    getXml: (on) => present(on).xml,
    setXml: (on, value) => {
      present(on).xml = xmlArgument(value);
      on.host.changed();
    },
    delete: (on) => {
      const parts = all(on.host);
      parts.splice(parts.indexOf(present(on)), 1);
      on.host.changed();
    },
  },
};

function onPart({ host }: Parts, part: XmlPartState): HostObject {
  return HostObject.of(partType, { host, part });
}

function find(parts: Parts, key: Argument): HostObject | undefined {
  const id = argument.text(key, 'id').toUpperCase();
  const part = chosen(parts).find((one) => one.id === id);
  return part && onPart(parts, part);
}

function item(parts: Parts, key: Argument): HostObject {
  const found = find(parts, key);
  if (!found) throw new HostError('ItemNotFound', `there is no custom XML part "${argument.shown(key)}"`);
  return found;
}

function only(parts: Parts): HostObject | undefined {
  const [part, another] = chosen(parts);
  return part && !another ? onPart(parts, part) : undefined;
}

const scopedType: ObjectType<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => chosen(parts).map((part) => onPart(parts, part)),
  item,
  methods: {
    getCount: (parts) => chosen(parts).length,
    getItem: item,
    getItemOrNullObject: find,
    getOnlyItem: (parts) => {
      const found = only(parts);
      if (!found) throw new HostError('GeneralException', 'the collection does not have exactly one custom XML part');
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
};

const collectionType: ObjectType<Parts> = {
  ...scopedType,
  name: 'CustomXmlPartCollection',
  methods: {
    getCount: (parts) => chosen(parts).length,
    getItem: item,
    getItemOrNullObject: find,
    getByNamespace: ({ host }, uri) =>
      HostObject.of(scopedType, { host, namespace: argument.text(uri, 'namespaceUri') }),
    add: ({ host }, value) => {
      const xml = xmlArgument(value);
      const part = { id: newId(), xml };
      all(host).push(part);
      host.changed();
      return onPart({ host }, part);
    },
  },
};

/** As Excel writes one: "{8-4-4-4-12}", of sixteen digits each. */
function newId(): string {
  const digits = Array.from(generateRandomId(32), (letter) => (letter.charCodeAt(0) % 16).toString(16)).join('');
  const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits)?.slice(1) ?? [];
  return `{${groups.join('-').toUpperCase()}}`;
}
