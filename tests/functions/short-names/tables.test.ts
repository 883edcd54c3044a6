// Every short name on the tables of cases and the examples of its function.
import { functions } from '../../../src/functions';
import { shortNames } from '../../../src/functions/short-names';
import { type Call, canBeTyped, computed, difference, expectedOf } from './calls';
import { caseTables } from './case-tables';

const tables = caseTables([
  'calendar',
  'cohorts',
  'diffusion',
  'economics',
  'funnel',
  'growth',
  'lifecycle',
  'quality',
  'returns',
  'rfm',
]);

/** Excel has no dates before 1900 to name a week by; and the formula engine of these tests lacks Excel's 29 February 1900. */
function beginsBefore1900({ id, args }: Call): boolean {
  const dates = [args[1]].flat(2);
  return id === 'PLAN.COHORT_RETENTION' && dates.some((day) => typeof day === 'number' && day > 0 && day <= 60);
}

const calls: readonly Call[] = shortNames
  .flatMap(({ id }) =>
    [
      ...(tables.get(id) ?? []).map(({ call }) => call),
      ...(functions.find((each) => each.id === id)?.examples ?? []).map(({ args }) => args),
    ].map((args) => ({ id, args })),
  )
  .filter(canBeTyped)
  .filter((call) => !beginsBefore1900(call));

test('every short name answers as its function on the examples and on the table of cases', async () => {
  const answers = await computed(calls);
  const differences = calls.flatMap((call, index) => {
    const differs = difference(answers[index] ?? '', expectedOf(call));
    return differs === undefined ? [] : [`${call.id} ${JSON.stringify(call.args).slice(0, 300)}: ${differs}`];
  });
  expect(differences).toEqual([]);
});
