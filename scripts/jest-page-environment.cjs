// The same as `jest-environment.cjs` with a page in it, jsdom's: what its window has is global.
const { JSDOM, VirtualConsole } = require('jsdom');
const FastEnvironment = require('./jest-environment.cjs');

const { window } = new JSDOM('<!DOCTYPE html>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole().sendTo(console, { omitJSDOMErrors: true }),
});

module.exports = class PageEnvironment extends FastEnvironment {
  static addGlobals(global) {
    const ofWindow = [
      ...Object.getOwnPropertyNames(window),
      ...Object.getOwnPropertyNames(window.EventTarget.prototype),
    ];
    for (const name of ofWindow) {
      if (name === 'constructor' || name.startsWith('_') || Object.hasOwn(global, name)) continue;
      const isAccessor = Object.getOwnPropertyDescriptor(window, name)?.get !== undefined;
      const value = window[name];
      const define = (as) => Object.defineProperty(global, name, { configurable: true, enumerable: true, ...as });
      if (value === window) define({ value: global, writable: true });
      else if (isAccessor) define({ get: () => window[name], set: (given) => (window[name] = given) });
      else
        define({
          value: /^[a-z]/.test(name) && typeof value === 'function' ? value.bind(window) : value,
          writable: true,
        });
    }
    super.addGlobals(global);
  }

  async teardown() {
    await super.teardown();
    const { document, localStorage, sessionStorage } = window;
    document.body.replaceChildren();
    for (const element of [document.documentElement, document.body])
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    localStorage.clear();
    sessionStorage.clear();
  }
};
