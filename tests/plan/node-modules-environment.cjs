/**
 * Jest's environment for tests with the spreadsheet engine. Univer's builds for Node are CommonJS over a few ECMAScript
 * modules; Node loads those, Jest's own loader does not. So the engine is loaded by Node, outside of Jest's registry.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nodeRequire = require;
  }
};
