// How a type of Office.js objects is described to the host: one record with its properties, methods and items. A new
// member is one entry in the record of its type.
import type { Area } from '../grid/area';
import type { Json } from '../grid/extras';
import { HostError } from './error';

/** What an add-in may pass: plain JSON, or another object of Office.js. */
export type Argument = Json | undefined | HostObject | Argument[] | { [key: string]: Argument };
/** What a member answers: plain JSON, another object, or `undefined` for "there is none" (a null object). */
export type Answer = Json | HostObject | undefined;

export interface Property<T> {
  readonly get: (target: T) => Answer;
  readonly set?: (target: T, value: Argument) => void;
}

export interface ObjectType<T> {
  /** As Office.js calls it: "Worksheet". */
  readonly name: string;
  /** The key by which its collection finds it again: an id, or a name. */
  readonly key?: (target: T) => string;
  /** Values; a getter alone is a property that cannot be set. */
  readonly properties?: Readonly<Record<string, Property<T> | ((target: T) => Answer)>>;
  /** Objects that belong to this one; `undefined` is a null object. */
  readonly parts?: Readonly<Record<string, (target: T) => HostObject | undefined>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: Argument[]) => Answer | void>>;
  /** A collection's members. */
  readonly items?: (target: T) => HostObject[];
  /** The member of a collection that an indexer names; throws ItemNotFound. */
  readonly item?: (target: T, key: Argument) => HostObject;
  /** Ranges and the like are handed out by reference and held between requests. */
  readonly byReference?: boolean;
  /** The cells that it stands for, where an add-in may pass it for them. */
  readonly area?: (target: T) => Area;
}

/** One object of the object model, with its type's members bound to it. */
export class HostObject {
  readonly typeName: string;
  readonly key: string | undefined;
  readonly byReference: boolean;
  /** Reads a value; throws for a name that the type does not have. */
  readonly get: (property: string) => Answer;
  readonly set: (property: string, value: Argument) => void;
  readonly part: (name: string) => HostObject | undefined;
  readonly has: (name: string) => 'property' | 'part' | 'method' | undefined;
  readonly call: (method: string, args: readonly Argument[]) => Answer;
  readonly items: (() => HostObject[]) | undefined;
  readonly item: (key: Argument) => HostObject;
  /** The names of all values, as an empty `load()` asks for them. */
  readonly propertyNames: readonly string[];
  /** The cells that it stands for: those of a range. */
  readonly area: Area | undefined;

  private constructor(bound: HostObject) {
    this.typeName = bound.typeName;
    this.key = bound.key;
    this.byReference = bound.byReference;
    this.get = bound.get;
    this.set = bound.set;
    this.part = bound.part;
    this.has = bound.has;
    this.call = bound.call;
    this.items = bound.items;
    this.item = bound.item;
    this.propertyNames = bound.propertyNames;
    this.area = bound.area;
  }

  static of<T>(type: ObjectType<T>, target: T): HostObject {
    const { properties = {}, parts = {}, methods = {}, items } = type;
    const unknown = (member: string): HostError =>
      new HostError('ApiNotFound', `${type.name} has no member "${member}" in this workbook`);
    return new HostObject({
      area: type.area?.(target),
      typeName: type.name,
      key: type.key?.(target),
      byReference: type.byReference ?? false,
      propertyNames: Object.keys(properties),
      has: (name) =>
        name in properties ? 'property' : name in parts ? 'part' : name in methods ? 'method' : undefined,
      get: (name) => {
        const property = properties[name];
        if (!property) throw unknown(name);
        return typeof property === 'function' ? property(target) : property.get(target);
      },
      set: (name, value) => {
        const property = properties[name];
        if (!property) throw unknown(name);
        if (typeof property === 'function' || !property.set) {
          throw new HostError('InvalidOperation', `${type.name}.${name} cannot be set`);
        }
        property.set(target, value);
      },
      part: (name) => {
        const part = parts[name];
        if (!part) throw unknown(name);
        return part(target);
      },
      call: (name, args) => {
        const method = methods[name];
        if (!method) throw unknown(`${name}()`);
        return method(target, ...args) ?? undefined;
      },
      items: items && (() => items(target)),
      item: (key) => {
        if (!type.item) throw unknown('getItem()');
        return type.item(target, key);
      },
    });
  }
}
