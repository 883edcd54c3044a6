// Fluent's `tokens`, written shorter: nearly every one is the CSS variable of its name, so that only the others are listed.
const { tokens } = require('@fluentui/react-components');

module.exports = function tokensLoader() {
  const others = Object.fromEntries(Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`));
  return `export const tokens = new Proxy(${JSON.stringify(others)}, { get: (own, name) => own[name] ?? \`var(--\${name})\` });`;
};
