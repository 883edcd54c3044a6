// Test files of a worker share what they import from the add-in and from packages: Univer alone takes seconds to load, and
// code that has run before is compiled code. What a test file holds itself, and what stands in for a module, is its own.
const path = require('node:path');
const Runtime = require('jest-runtime').default;

const root = path.resolve(__dirname, '..');
const source = path.join(root, 'src') + path.sep;
const packages = path.join(root, 'node_modules') + path.sep;
/** Packages that hook themselves into the test file that imports them. */
const ofTheFile = path.join(packages, '@testing-library') + path.sep;

module.exports = class SharedRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    this.worker = environment.worker;
    this.worker.runtime = this;
    for (const [file, module] of this.worker.modules) this.registries.getActiveCjsRegistry().set(file, module);
  }

  /** A module that asks for another one later, asks in the name of the test file that runs then. */
  requireModuleOrMock(from, name) {
    const { runtime } = this.worker;
    return runtime === this ? super.requireModuleOrMock(from, name) : runtime.requireModuleOrMock(from, name);
  }

  /** What uses the module in whose place something stands is loaded anew, for this file only. */
  setMock(...given) {
    this.isOnItsOwn = true;
    const registry = this.registries.getActiveCjsRegistry();
    for (const file of [...registry.keys()]) if (file.startsWith(source)) registry.delete(file);
    super.setMock(...given);
  }

  getSourceMaps() {
    return new Map([...this.worker.sourceMaps, ...super.getSourceMaps()]);
  }

  teardown() {
    const { modules, sourceMaps } = this.worker;
    for (const [file, maps] of super.getSourceMaps()) sourceMaps.set(file, maps);
    for (const [file, module] of this.registries.getActiveCjsRegistry()) {
      const isShared = file.startsWith(packages)
        ? !file.startsWith(ofTheFile)
        : file.startsWith(source) && !this.isOnItsOwn;
      if (isShared && module.loaded) modules.set(file, module);
    }
    super.teardown();
  }
};
module.exports.default = module.exports;
