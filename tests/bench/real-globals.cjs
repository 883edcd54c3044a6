// A jest environment whose modules run among Node's own globals.
//
// jest compiles tests into a context of its own, where every look at a global such as Math passes an interceptor and
// takes longer than the arithmetic around it. No user's code runs like that, so no bench may.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const nodesOwn = vm.createContext({});
const compileFunction = vm.compileFunction;
vm.compileFunction = (source, parameters, { parsingContext, ...options }) =>
  compileFunction(source, parameters, parsingContext === nodesOwn ? options : { ...options, parsingContext });

module.exports = class RealGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
  }

  getVmContext() {
    return nodesOwn;
  }

  /** The globals are not this environment's to clean up. */
  async teardown() {}
};
