// Every short name on random calls, beside its function.
import { shortNames } from '../../../src/functions/short-names';
import { runs, sampled, seed } from '../../depth';
import { type ShortNameBook, differencesIn, openShortNames } from './calls';
import { randomCalls } from './random-calls';

const callsOfEach = runs(250);

// A workbook for each: what was computed before is kept in it, and slows down what comes after.
let book: ShortNameBook;
beforeEach(async () => {
  book = await openShortNames();
});
afterEach(() => {
  book.close();
});

test.each(sampled(shortNames, 3).map(({ name, id }) => [name, id] as const))(
  `%s answers ${String(callsOfEach)} random calls as its function does`,
  async (_, id) => {
    expect(await differencesIn(book, randomCalls(id, callsOfEach, seed))).toEqual([]);
  },
);
