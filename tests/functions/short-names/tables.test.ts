// Every short name on the tables of cases and the examples of its function.
import { functions } from '../../../src/functions';
import { shortNames } from '../../../src/functions/short-names';
import { type Call, canBeTyped, computed, difference, expectedOf } from './calls';
import { caseTables } from './case-tables';

const tables = caseTables(['economics', 'growth', 'rfm', 'cohorts']);

const calls: readonly Call[] = shortNames
  .flatMap(({ id }) =>
    [
      ...(tables.get(id) ?? []).map(({ call }) => call),
      ...(functions.find((each) => each.id === id)?.examples ?? []).map(({ args }) => args),
    ].map((args) => ({ id, args })),
  )
  .filter(canBeTyped);

test('every short name answers as its function on the examples and on the table of cases', async () => {
  const answers = await computed(calls);
  const differences = calls.flatMap((call, index) => {
    const differs = difference(answers[index] ?? '', expectedOf(call));
    return differs === undefined ? [] : [`${call.id} ${JSON.stringify(call.args).slice(0, 300)}: ${differs}`];
  });
  expect(differences).toEqual([]);
});
