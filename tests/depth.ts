// How much a test run goes through. `npm test` takes samples, so that it stays short; `npm test -- everything` takes all,
// with random inputs that no run before it had. A red run says its seed: `TEST_SEED=… npm test -- everything` repeats it.
import fc from 'fast-check';

/** Whether everything is asked for. */
export const isWhole = process.env['TEST_DEPTH'] === 'whole';

/** Random inputs for a property: all, or a few of them. */
export function runs(whole: number): number {
  return isWhole ? whole : Math.max(3, Math.round(whole / 20));
}

/** Every case, or one in `of` of them, the first among them. */
export function sampled<Case>(cases: readonly Case[], of: number): Case[] {
  return cases.filter((_, index) => isWhole || index % of === 0);
}

/** Each with each, or each of the first once, with the second in turn. */
export function eachWith<One, Other>(ones: readonly One[], others: readonly Other[]): (readonly [One, Other])[] {
  return ones.flatMap((one, index) =>
    others.filter((_, at) => isWhole || at === index % others.length).map((other) => [one, other] as const),
  );
}

/** Each file has a `test` of its own. */
const onlyWhole = (): jest.It => (isWhole ? test : test.skip);

/** A test that is long: a sample leaves it out, and says so; a whole run, as CI's, fails where any test is left out. */
export const slow = Object.assign((title: string, work: jest.ProvidesCallback) => onlyWhole()(title, work), {
  each: ((cases: readonly unknown[]) => onlyWhole().each(cases)) as jest.Each,
});

/** Where random inputs begin: at the run's own seed, else at the same one each time, so that a failure can be looked at again. */
export const seed = Number(process.env['TEST_SEED'] ?? 20260210);

fc.configureGlobal({ seed, numRuns: runs(100) });
