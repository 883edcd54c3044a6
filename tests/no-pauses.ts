// Before every test file: nobody types in a workbook without a browser, so the pauses in which one waits for the next key,
// Univer's before it calculates and the grid's to see whether it does, are cut short, in the same order.
const pauses = new Map([
  [100, 0],
  [150, 5],
]);
const wait = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(
  (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
    wait(work, pauses.get(delay) ?? delay, ...given),
  wait,
);
