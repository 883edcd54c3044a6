// Answers Office.js's requests: runs the actions of a batch in order over the object model. The message format is that
// of OfficeExtension.HostBridge.
import type { Json } from '../grid/extras';
import * as argument from './argument';
import { HostError } from './error';
import { type Answer, type Argument, HostObject } from './object-type';

const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly ReferencedIds[];
}
type ReferencedIds = number | null | readonly ReferencedIds[] | { readonly [key: string]: ReferencedIds };

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Whether a request is about the workbook, and not only about the add-in's own runtime. */
export function asksWorkbook(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(
    ({ ObjectPathType: type, Name: name }) => type === pathTypes.reference || (type === pathTypes.root && !name),
  );
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  /** The marks in the batch that were passed. */
  readonly TraceIds?: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

/** What a request starts from, and what it may have to wait for. */
export interface ObjectModel {
  /** The object behind a context's root (`""`: the workbook's). */
  root(name: string): HostObject | undefined;
  /** Called before values are read, so that formulas written in the same batch have theirs. */
  settle(): Promise<void>;
  /** Called before it is read whether cells are valid. */
  validate(): Promise<void>;
}

/** Values that only a finished calculation gives. */
const calculated = new Set(['values', 'text', 'valueTypes', 'value', 'hasSpill', 'valid', 'valuesAsJson']);

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export class Interpreter {
  /** Objects that the add-in holds between requests. */
  readonly #kept = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(readonly model: ObjectModel) {}

  /**
   * Runs a batch. An action that fails ends it: the actions before it stay done, the answer carries the error and the
   * results so far. `limit` ends it after that many actions without an error.
   */
  async run(body: RequestBody, limit = Infinity): Promise<ResponseBody> {
    const request = new RequestInProgress(body, this.model, this.#kept, () => `ref-${String(this.#nextReference++)}`);
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      if (index >= limit) break;
      try {
        if (request.needsCalculation(action)) await this.model.settle();
        if (request.needsValidation(action)) await this.model.validate();
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        const value = request.run(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return { Results: results, TraceIds: traces, Error: errorAnswer(thrown, index, request.location(action)) };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

export function errorAnswer(thrown: unknown, index: number, location: string): NonNullable<ResponseBody['Error']> {
  const known = thrown instanceof HostError;
  return {
    Code: known ? thrown.code : 'GeneralException',
    Message: thrown instanceof Error ? thrown.message : String(thrown),
    ActionIndex: index,
    Location: location,
    HttpStatusCode: known && thrown.code === 'ItemNotFound' ? 404 : known ? 400 : 500,
  };
}

class RequestInProgress {
  /** `null` is a null object. */
  readonly #objects = new Map<number, HostObject | null>();
  readonly #referenceIds = new Map<HostObject, string>();

  constructor(
    readonly body: RequestBody,
    readonly model: ObjectModel,
    readonly kept: Map<string, HostObject>,
    readonly newReference: () => string,
  ) {}

  needsCalculation({ ActionType, Name, ObjectPathId, QueryInfo }: Action): boolean {
    if (ActionType === actionTypes.query || ActionType === actionTypes.queryAsJson) {
      const names = QueryInfo?.Select ?? [];
      return names.length === 0 || names.some((path) => calculated.has(path.split('/').at(-1) ?? ''));
    }
    // What is used on a sheet, and where an array reaches, depends on the formulas that spill.
    if (ActionType === actionTypes.method) return /Used|Spill|Surrounding|Calculate|Autofit/.test(Name);
    return ActionType === actionTypes.instantiate && /Used|Spill|Surrounding/.test(this.#path(ObjectPathId).Name);
  }

  needsValidation({ ActionType, ObjectPathId, QueryInfo }: Action): boolean {
    if (ActionType !== actionTypes.query && ActionType !== actionTypes.queryAsJson) return false;
    const names = QueryInfo?.Select ?? [];
    const isValidation = this.#path(ObjectPathId).Name === 'DataValidation';
    return (isValidation && names.length === 0) || names.some((path) => path.split('/').at(-1) === 'valid');
  }

  /** The value to answer with; `undefined` for none. */
  run(action: Action): Json | undefined {
    // The answer to a mark tells office.js that the batch came so far: it adds event handlers then.
    if (action.ActionType === actionTypes.trace) return null;
    if (action.ActionType === actionTypes.ensureUnchanged) return undefined;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object ? this.#identity(object) : null;
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return object ? this.#query(object, action.QueryInfo ?? {}) : null;
      case actionTypes.set:
        this.#present(object, action.Name).set(camelCase(action.Name), this.#arguments(action.ArgumentInfo)[0]);
        return undefined;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#present(object, name).set(camelCase(name), value);
        }
        return undefined;
      case actionTypes.method:
        // Office.js holds on to what it gets before it knows whether there is anything.
        if (!object && action.Name === '_KeepReference') return undefined;
        return this.#method(this.#present(object, action.Name), action);
      default:
        throw new HostError('UnsupportedOperation', `actions of type ${String(action.ActionType)} are not known here`);
    }
  }

  location({ ObjectPathId, Name, ActionType }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    if (ActionType === actionTypes.instantiate && path?.ParentObjectPathId) {
      const parent = this.#objects.get(path.ParentObjectPathId);
      return `${parent?.typeName ?? ''}.${camelCase(path.Name || 'getItem')}`;
    }
    return `${this.#objects.get(ObjectPathId)?.typeName ?? ''}.${camelCase(Name)}`;
  }

  #method(object: HostObject, { Name, ArgumentInfo }: Action): Json | undefined {
    if (Name === '_KeepReference') {
      const id = this.newReference();
      this.kept.set(id, object);
      this.#referenceIds.set(object, id);
      return undefined;
    }
    if (Name === '_RemoveReference') {
      this.kept.delete(argument.text(this.#arguments(ArgumentInfo)[0], 'referenceId'));
      return undefined;
    }
    const answer = object.call(camelCase(Name), this.#arguments(ArgumentInfo));
    return answer instanceof HostObject ? this.#identity(answer) : (answer ?? null);
  }

  #present(object: HostObject | null, member: string): HostObject {
    if (!object) throw new HostError('ItemNotFound', `the object of "${camelCase(member)}" does not exist`);
    return object;
  }

  #path(id: number): ObjectPath {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidArgument', `the request has no object path ${String(id)}`);
    return path;
  }

  /** Finds the object that a path leads to, once; a path through a null object leads to a null object. */
  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const found = this.#resolve(this.#path(id));
    this.#objects.set(id, found);
    return found;
  }

  #resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.root || path.ObjectPathType === pathTypes.newObject) {
      const root = this.model.root(path.Name);
      if (!root) throw new HostError('ApiNotFound', `this workbook has no "${path.Name}"`);
      return root;
    }
    if (path.ObjectPathType === pathTypes.nothing) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = this.kept.get(path.Name);
      if (!kept) throw new HostError('InvalidReference', 'the object is no longer held');
      return kept;
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = camelCase(path.Name);
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return parent.part(name) ?? null;
      case pathTypes.indexer:
        return parent.item(this.#arguments(path.ArgumentInfo)[0]);
      case pathTypes.method: {
        const args = this.#arguments(path.ArgumentInfo);
        const answer =
          name === 'getItem' && parent.has(name) === undefined ? parent.item(args[0]) : parent.call(name, args);
        if (answer === undefined) return null;
        if (!(answer instanceof HostObject)) {
          throw new HostError('UnsupportedOperation', `${parent.typeName}.${name}() gives no object`);
        }
        return answer;
      }
      default:
        throw new HostError(
          'UnsupportedOperation',
          `object paths of type ${String(path.ObjectPathType)} are not known here`,
        );
    }
  }

  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const values = info?.Arguments ?? [];
    return values.map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  /** Objects are passed as the number of their path, marked by the same number in a parallel structure. */
  #argument(value: Json, ids: ReferencedIds | undefined): Argument {
    if (typeof ids === 'number' && ids > 0) return this.#object(ids) ?? undefined;
    if (Array.isArray(value) && Array.isArray(ids)) {
      return value.map((entry, index) => this.#argument(entry, (ids as readonly ReferencedIds[])[index]));
    }
    if (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      typeof ids === 'object' &&
      ids !== null
    ) {
      const named = ids as { readonly [key: string]: ReferencedIds };
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.#argument(entry, named[key])]));
    }
    return value;
  }

  /** What Office.js needs in order to find the object again in a later request. */
  #identity(object: HostObject): Json {
    const referenceId = this.#referenceIds.get(object);
    return {
      ...(object.key === undefined ? {} : { Id: object.key, _Id: object.key }),
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    };
  }

  #query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: NonNullable<Action['QueryInfo']>): Json {
    const paths = [...Select, ...Expand].map((path) =>
      path.split('/').filter((step) => step !== '$all' && step !== '$none'),
    );
    return this.#read(object, paths, Top === undefined ? [Skip] : [Skip, Skip + Top]);
  }

  #read(object: HostObject, paths: readonly (readonly string[])[], window: [number, number?] = [0]): Json {
    if (object.items) {
      const inner = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
      // A collection's own values, such as its count, come beside its items.
      const own = inner.filter(([first]) => first !== undefined && object.has(first) === 'property');
      const ofItems = inner.filter((path) => !own.includes(path));
      return {
        ...(own.length > 0 ? this.#readMembers(object, own) : {}),
        _Items: object
          .items()
          .slice(...window)
          .map((item) => this.#read(item, ofItems)),
      };
    }
    return { ...(this.#identity(object) as { [key: string]: Json }), ...this.#readMembers(object, paths) };
  }

  #readMembers(object: HostObject, paths: readonly (readonly string[])[]): { [key: string]: Json } {
    const wanted = paths.filter((path) => path.length > 0);
    const all = wanted.length === 0 || wanted.length < paths.length;
    const result: { [key: string]: Json } = {};
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const [first = '', ...rest] of wanted) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
    if (all) for (const name of object.propertyNames) if (!byFirst.has(name)) byFirst.set(name, [[]]);
    for (const [name, rests] of byFirst) {
      if (name === 'isNullObject') continue;
      if (object.has(name) === 'part') {
        const part = object.part(name);
        result[pascalCase(name)] = part ? this.#read(part, rests) : null;
      } else {
        result[pascalCase(name)] = plain(object.get(name));
      }
    }
    return result;
  }
}

function plain(answer: Answer): Json {
  return answer instanceof HostObject || answer === undefined ? null : answer;
}
