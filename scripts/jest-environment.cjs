// Where jest runs test files: all of a worker in one context, whose globals are as fast as anybody's.
//
// jest's own environments make a context of a stand-in object, and every look at a global such as Math passes an interceptor:
// it takes longer than the arithmetic around it. No user's code runs like that.
const vm = require('node:vm');
const { ModuleMocker } = require('jest-mock');
const { installCommonGlobals } = require('jest-util');

/** What every context has of its own stays; of Node's globals it gets those that it lacks. */
function addNodesGlobals(global) {
  for (const [name, { value, enumerable, get }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (Object.hasOwn(global, name)) continue;
    const define = (as) => Object.defineProperty(global, name, { configurable: true, enumerable, ...as });
    // Node makes some of its globals only when they are asked for.
    if (get) define({ get: () => globalThis[name], set: (given) => define({ value: given, writable: true }) });
    else define({ value, writable: true });
  }
  // Node's own modules make bytes of these: the same class on both sides.
  Object.assign(global, { global, Buffer, ArrayBuffer, Uint8Array });
}

/** The context, its globals as each test file finds them, and what the files share (`jest-runtime.cjs`). */
function newWorker(addGlobals, globals) {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const global = vm.runInContext('globalThis', context);
  addGlobals(global);
  installCommonGlobals(global, globals);
  global.Error.stackTraceLimit = 100;
  return {
    context,
    global,
    first: Object.getOwnPropertyDescriptors(global),
    modules: new Map(),
    sourceMaps: new Map(),
  };
}

const workers = new Map();

module.exports = class FastEnvironment {
  constructor({ projectConfig }) {
    const kind = this.constructor;
    this.worker = workers.get(kind) ?? newWorker(kind.addGlobals, projectConfig.globals);
    workers.set(kind, this.worker);
    this.global = this.worker.global;
    this.moduleMocker = new ModuleMocker(this.global);
  }

  static addGlobals(global) {
    addNodesGlobals(global);
  }

  async setup() {}

  /** The next file finds the globals as this one did. */
  async teardown() {
    const { global, first } = this.worker;
    for (const name of Reflect.ownKeys(global)) {
      if (Object.hasOwn(first, name)) Reflect.defineProperty(global, name, first[name]);
      else Reflect.deleteProperty(global, name);
    }
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.worker.context;
  }
};
