// Laws that hold for every function, tried on data drawn from its examples.
import { functions } from '../../src/functions';
import type { Argument, CellInput, PlanFunction, Result } from '../../src/functions';
import { functionNamed, outcome } from './cases';
import { runs, seed } from '../depth';
import { randomNumbers } from './random-numbers';
import type { RandomNumbers } from './random-numbers';

type Cells = readonly (readonly CellInput[])[];

/** Arguments whose rows are records of their own: their order says nothing. */
const recordNames = new Set(['customers', 'users', 'dates', 'scores', 'retained', 'prices']);
/** Records that can be skipped: a blank one is none. */
const skippedWhenBlank = new Set(['customers', 'users', 'dates', 'scores']);
/** Arguments whose columns have a meaning each: they do not lie either way. */
const tableNames = new Set(['repeat_offers', 'bins', 'segments']);
const moneyNames = new Set(['amounts', 'values', 'sales']);

interface Sample {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly names: readonly string[];
  /** The places of the arguments that are columns of records. */
  readonly records: readonly number[];
  readonly rows: number;
}

function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

/** The cells of one row or one column. */
function vectorOf(argument: Argument): readonly CellInput[] | undefined {
  if (!isRange(argument)) return undefined;
  if (argument.length === 1) return argument[0];
  return argument.every((row) => row.length === 1) ? argument.map((row) => row[0]) : undefined;
}

function columnOf(cells: readonly CellInput[]): CellInput[][] {
  return cells.map((cell) => [cell]);
}

function sampleOf(each: PlanFunction, args: readonly Argument[]): Sample {
  const names = each.parameters.map(({ name }) => name);
  const lengths = names.map((name, index) => (tableNames.has(name) ? 0 : (vectorOf(args[index])?.length ?? 0)));
  const rows = Math.max(0, ...lengths.filter((_, index) => recordNames.has(names[index] ?? '')));
  const records = rows < 2 ? [] : names.flatMap((_, index) => (lengths[index] === rows ? [index] : []));
  return { id: each.id, args, names, records, rows };
}

const samples: readonly Sample[] = functions.flatMap((each) => each.examples.map(({ args }) => sampleOf(each, args)));
const recordSamples = samples.filter(({ records }) => records.length > 0);

function titled(some: readonly Sample[]): (readonly [string, readonly Sample[]])[] {
  return [...new Set(some.map(({ id }) => id))].map((id) => [id, some.filter((sample) => sample.id === id)] as const);
}

/** As many records as asked for, each one of the sample's, with other amounts and days. */
function moreRecords(sample: Sample, rows: number, { below, chance }: RandomNumbers): Sample {
  const from = Array.from({ length: rows }, () => Math.floor(below(sample.rows)));
  const days = from.map(() => (chance(0.5) ? Math.floor(below(90)) : 0));
  const factors = from.map(() => 0.5 + below(1));
  const drawn = (index: number): CellInput[][] => {
    const cells = vectorOf(sample.args[index]) ?? [];
    const name = sample.names[index] ?? '';
    return from.map((source, row) => {
      const cell = cells[source];
      if (typeof cell !== 'number' || cell === 0) return [cell];
      if (name === 'dates') return [cell + (days[row] ?? 0)];
      return [name === 'amounts' || name === 'values' ? cell * (factors[row] ?? 1) : cell];
    });
  };
  return {
    ...sample,
    rows,
    args: sample.names.map((_, index) => (sample.records.includes(index) ? drawn(index) : sample.args[index])),
  };
}

/** The sample with the rows of its records as `change` wants them. */
function withRecords(sample: Sample, change: (cells: readonly CellInput[]) => readonly CellInput[]): Argument[] {
  return sample.names.map((_, index) => {
    const arg = sample.args[index];
    return sample.records.includes(index) ? columnOf(change(vectorOf(arg) ?? [])) : arg;
  });
}

/** Without the words of an error, which may name a row. */
function ending(id: string, args: readonly Argument[]): Result | { kind: string } {
  const ends = outcome(id, args);
  return 'kind' in ends ? { kind: ends.kind } : ends.result;
}

/** Whether a result has a row for every record, and no other. */
function isPerRecord(
  result: Result | { kind: string },
  rows: number,
): result is Exclude<Result, string | number | boolean> {
  return Array.isArray(result) && result.length === rows;
}

function replaced<Item>(items: readonly Item[], place: number, item: Item): Item[] {
  return items.map((before, index) => (index === place ? item : before));
}

function transposed<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Cell));
}

describe('the order of the rows does not matter, to the last bit', () => {
  test.each(titled(recordSamples))('for %s', (_, of) => {
    const random = randomNumbers(seed + 17);
    for (let round = 0; round < runs(40); round++) {
      const sample = moreRecords(random.pick(of), 2 + Math.floor(random.below(30)), random);
      const order = random.shuffled([...Array(sample.rows).keys()]);
      const before = ending(sample.id, sample.args);
      const after = ending(
        sample.id,
        withRecords(sample, (cells) => order.map((row) => cells[row])),
      );
      // A result beside the records goes with them.
      const moved = isPerRecord(before, sample.rows) ? order.map((row) => before[row]) : before;
      expect([before, moved]).toContainEqual(after);
    }
  });
});

describe('a blank row changes nothing', () => {
  const skipping = recordSamples.filter(
    ({ records, names, args }) =>
      records.some((index) => skippedWhenBlank.has(names[index] ?? '')) &&
      // This output counts the rows that are skipped.
      !args.includes('check'),
  );
  test.each(titled(skipping))('for %s', (_, of) => {
    const random = randomNumbers(seed + 23);
    for (let round = 0; round < runs(40); round++) {
      const sample = moreRecords(random.pick(of), 2 + Math.floor(random.below(30)), random);
      const place = Math.floor(random.below(sample.rows + 1));
      const before = ending(sample.id, sample.args);
      const after = ending(
        sample.id,
        withRecords(sample, (cells) => [
          ...cells.slice(0, place),
          // An id may be 0; a row without a date is none, whatever its id.
          random.pick<CellInput>([null, undefined, '', ...(sample.names.includes('dates') ? [0] : [])]),
          ...cells.slice(place),
        ]),
      );
      expect([
        after,
        isPerRecord(after, sample.rows + 1) ? after.filter((_, row) => row !== place) : after,
      ]).toContainEqual(before);
    }
  });
});

describe('a row of cells is as good as a column', () => {
  test.each(titled(samples))('for %s', (_, of) => {
    for (const { id, args, names } of of) {
      const given = ending(id, args);
      args.forEach((arg, index) => {
        if (!isRange(arg) || vectorOf(arg) === undefined || tableNames.has(names[index] ?? '')) return;
        const turned = ending(id, replaced(args, index, transposed(arg)));
        expect(Array.isArray(given) ? [given, transposed(given)] : [given]).toContainEqual(turned);
      });
    }
  });
});

describe('a cell is a range of one cell', () => {
  test.each(titled(samples))('for %s', (_, of) => {
    for (const { id, args } of of) {
      const given = ending(id, args);
      args.forEach((arg, index) => {
        if (!isRange(arg)) expect(ending(id, replaced(args, index, [[arg]]))).toEqual(given);
      });
    }
  });
});

describe('text that looks like a number is not one', () => {
  const named = new Set(['customers', 'users', 'features', 'stages', 'segments']);
  test.each(titled(samples))('for %s', (_, of) => {
    for (const { id, args, names } of of) {
      args.forEach((arg, index) => {
        const name = names[index] ?? '';
        if (named.has(name)) return;
        const asText = (cell: CellInput): CellInput => (typeof cell === 'number' && cell !== 0 ? String(cell) : cell);
        const changed = isRange(arg) ? arg.map((row) => row.map(asText)) : asText(arg);
        if (JSON.stringify(changed) !== JSON.stringify(arg)) {
          expect(ending(id, replaced(args, index, changed))).toEqual({ kind: 'value' });
        }
      });
    }
  });
});

describe('in another currency money is another number and nothing else changes', () => {
  const currency = 1024;
  const inMoney = samples.filter(
    ({ names, args }) =>
      names.some((name, index) => moneyNames.has(name) && isRange(args[index])) &&
      // The user's own cuts of money are in the old currency.
      !names.some((name, index) => name === 'bins' && isRange(args[index])),
  );
  // The likelihood of an amount is one per unit of money.
  const cellsOf = (result: Result | { kind: string }): unknown[] =>
    Array.isArray(result) ? result.filter(([label]) => !/likelihood/i.test(String(label))).flat() : [result];

  test.each(titled(inMoney))('for %s', (_, of) => {
    for (const { id, args, names } of of) {
      const exchanged = args.map((arg, index) =>
        moneyNames.has(names[index] ?? '') && isRange(arg)
          ? arg.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * currency : cell)))
          : arg,
      );
      const before = cellsOf(ending(id, args));
      const after = cellsOf(ending(id, exchanged));
      expect(after).toHaveLength(before.length);
      after.forEach((cell, index) => {
        const old = before[index];
        if (typeof cell !== 'number' || typeof old !== 'number') expect(cell).toEqual(old);
        else {
          const closest = Math.min(Math.abs(cell - old), Math.abs(cell - currency * old));
          expect(closest).toBeLessThanOrEqual(1e-6 * Math.abs(cell));
        }
      });
    }
  });
});

describe('parts add up to the whole', () => {
  const random = randomNumbers(seed + 31);
  const rounds = Array.from({ length: 50 }, () => 1 + Math.floor(random.below(12)));
  const table = (id: string, ...args: readonly Argument[]): CellInput[][] =>
    functionNamed(id).call(...args) as CellInput[][];
  const sum = (cells: readonly CellInput[]): number => cells.reduce<number>((total, cell) => total + Number(cell), 0);

  test('what a funnel loses at its steps is what it loses from top to end', () => {
    for (const length of rounds) {
      const counts = Array.from({ length }, () => Math.floor(random.below(1000)));
      const lost = table('PLAN.FUNNEL', columnOf(counts))
        .slice(1)
        .map((row) => row[4] ?? 0);
      expect(sum(lost)).toBe((counts[0] ?? 0) - (counts.at(-1) ?? 0));
    }
  });

  test('a funnel that goes as planned ends at its target, with the planned conversions', () => {
    for (const length of rounds) {
      const conversions = Array.from({ length }, () => 0.05 + 0.9 * random.below(1));
      const counts = table('PLAN.FUNNEL_PLAN', 100, columnOf(conversions));
      const measured = table('PLAN.FUNNEL', counts)
        .slice(2)
        .map((row) => Number(row[2]));
      expect(counts.at(-1)).toEqual([100]);
      measured.forEach((conversion, step) => expect(conversion).toBeCloseTo(conversions[step] ?? 0, 12));
    }
  });

  test('all who joined a viral product are its total, and with everybody staying all are active', () => {
    for (const cycles of rounds) {
      for (const market of [null, 5000]) {
        const rows = table('PLAN.VIRAL_GROWTH', 10, 2 * random.below(1), cycles, null, market).slice(1);
        expect(sum(rows.map((row) => row[1]))).toBeCloseTo(Number(rows.at(-1)?.[2]), 8);
        expect(rows.map((row) => row[3])).toEqual(rows.map((row) => row[2]));
        expect(Math.max(...rows.map((row) => Number(row[2])))).toBeLessThanOrEqual(market ?? Infinity);
      }
    }
  });

  test('both sides of the magic number are all users, and hold all who stayed', () => {
    for (const length of rounds) {
      const retained = Array.from({ length: length + 6 }, (_, user) =>
        user === 0 || (user > 1 && random.chance(0.4)) ? 1 : 0,
      );
      const amounts = retained.map((stayed) => Math.floor(random.below(8)) + 9 * stayed);
      const [, from = 0, below = 0, retentionFrom = 0, retentionBelow = 0] = table(
        'PLAN.MAGIC_NUMBER',
        columnOf(amounts),
        columnOf(retained),
      ).map((row) => Number(row[1]));
      expect(from + below).toBe(retained.length);
      expect(from * retentionFrom + below * retentionBelow).toBeCloseTo(sum(retained), 9);
    }
  });

  test('users with and without a feature who stayed are all who stayed', () => {
    for (const length of rounds) {
      const users = Array.from({ length: 3 * length }, () => Math.floor(random.below(length)) + 1);
      const features = users.map(() => random.pick(['Chat', 'Quiz', 'Map']));
      const stayed = users.map((user) => user % 2);
      const everyone = new Set(users).size;
      const stayers = new Set(users.filter((user) => user % 2 === 1)).size;
      for (const [, withIt, retentionWith, retentionWithout] of table(
        'PLAN.FEATURE_RETENTION',
        columnOf(users),
        columnOf(features),
        columnOf(stayed),
      ).slice(1)) {
        const others = everyone - Number(withIt);
        expect(Number(withIt) * Number(retentionWith) + others * Number(retentionWithout)).toBeCloseTo(stayers, 9);
      }
    }
  });

  test('the cohorts hold all customers', () => {
    for (const length of rounds) {
      const customers = Array.from({ length: 4 * length }, () => Math.floor(random.below(length)) + 1);
      const dates = customers.map(() => 46_000 + Math.floor(random.below(300)));
      const sizes = table('PLAN.COHORT_RETENTION', columnOf(customers), columnOf(dates))
        .slice(1)
        .map((row) => row[1]);
      expect(sum(sizes)).toBe(new Set(customers).size);
    }
  });

  test('the segments hold all customers and all their money', () => {
    for (const length of rounds) {
      const customers = Array.from({ length: 4 * length }, () => Math.floor(random.below(length)) + 1);
      const dates = customers.map(() => 46_000 + Math.floor(random.below(300)));
      const amounts = customers.map(() => 1 + Math.floor(random.below(100)));
      const segments = table(
        'PLAN.RFM_SCORE',
        columnOf(customers),
        columnOf(dates),
        columnOf(amounts),
        null,
        null,
        'segments',
      ).slice(1);
      expect(sum(segments.map((row) => row[1]))).toBe(new Set(customers).size);
      expect(sum(segments.map((row) => row[3]))).toBe(sum(amounts));
    }
  });
});

describe('equal values are judged equally', () => {
  const random = randomNumbers(seed + 37);
  const judged = (values: readonly CellInput[][], judgements: readonly CellInput[]): void => {
    const seen = new Map<string, CellInput>();
    values.forEach((value, row) => {
      const key = JSON.stringify(value);
      if (!seen.has(key)) seen.set(key, judgements[row]);
      expect(judgements[row]).toEqual(seen.get(key));
    });
  };

  test('products of equal share and growth have one place in the portfolio', () => {
    const products = Array.from({ length: 200 }, () => [random.pick([0.5, 1, 2]), random.pick([0, 0.1, 0.2])]);
    const places = functionNamed('PLAN.BCG').call(
      columnOf(products.map(([share]) => share)),
      columnOf(products.map(([, growth]) => growth)),
    );
    judged(products, (places as CellInput[][]).flat());
  });

  test('customers of equal recency, frequency or money have equal scores for it', () => {
    for (const bins of [2, 3, 5, 9]) {
      const customers = Array.from({ length: 300 }, () => `c${Math.floor(random.below(80))}`);
      const dates = customers.map(() => 46_000 + 10 * Math.floor(random.below(6)));
      const amounts = customers.map(() => random.pick([10, 20, 50]));
      const rows = (
        functionNamed('PLAN.RFM_SCORE').call(
          columnOf(customers),
          columnOf(dates),
          columnOf(amounts),
          null,
          bins,
        ) as CellInput[][]
      ).slice(1);
      for (const measure of [1, 2, 3])
        judged(
          rows.map((row) => [row[measure]]),
          rows.map((row) => row[measure + 3]),
        );
    }
  });
});
