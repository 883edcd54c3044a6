// Every short name on the tables of cases and the examples of its function.
import { shortNames } from '../../../src/functions/short-names';
import { functionNamed } from '../cases';
import { sampled } from '../../depth';
import { type Call, type ShortNameBook, canBeTyped, differencesIn, openShortNames } from './calls';
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

function casesOf(id: string): readonly Call[] {
  const { examples } = functionNamed(id);
  return [...(tables.get(id) ?? []).map(({ call }) => call), ...examples.map(({ args }) => args)]
    .map((args) => ({ id, args }))
    .filter((call) => canBeTyped(call) && !beginsBefore1900(call));
}

let book: ShortNameBook;
beforeEach(async () => {
  book = await openShortNames();
});
afterEach(() => {
  book.close();
});

test.each(sampled(shortNames, 3).map(({ name, id }) => [name, id] as const))(
  '%s answers as its function on the examples and on the table of cases',
  async (_, id) => {
    expect(await differencesIn(book, casesOf(id))).toEqual([]);
  },
);
