// What the tests find in the place of `@fluentui/react-icons`: each icon when it is asked for (`icons-loader.cjs`).
const { placeOf } = require('./icons-loader.cjs');

module.exports = new Proxy({}, { get: (_, name) => require(placeOf(String(name)))[name] });
