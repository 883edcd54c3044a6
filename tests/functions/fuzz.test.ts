// Random calls of every function: whatever arrives, a call ends in what Excel can show or in an error with its reason.
import { CellError, functions } from '../../src/functions';
import type { Argument, CellInput, Parameter, PlanFunction } from '../../src/functions';
import { runs, seed } from '../depth';
import { randomNumbers } from './random-numbers';
import type { RandomNumbers } from './random-numbers';

const leastCalls = runs(200_000);

/** Those that search for parameters take a thousand times as long as a sum; the others make up for their calls. */
const searching = new Set(['PLAN.RETENTION_CURVE', 'PLAN.CUSTOMER_VALUE', 'PLAN.DIFFUSION_FIT', 'PLAN.PRICE_OPTIMUM']);
const callsOfSearching = runs(1_000);
const callsOfOthers = Math.ceil(leastCalls / functions.filter(({ id }) => !searching.has(id)).length);

/** What an error in a cell looks like to a function that is given one after all. */
const cellWithError = { type: 'Error', basicValue: '#N/A' } as unknown as CellInput;

const oddNumbers = [
  -0,
  5e-324,
  -5e-324,
  1e-300,
  1e-9,
  1e15,
  -1e15,
  2 ** 53,
  1e300,
  -1e300,
  1.7e308,
  NaN,
  Infinity,
  -Infinity,
];
const oddCells = [
  '',
  null,
  undefined,
  0,
  ' ',
  'n/a',
  '#N/A',
  '40 %',
  '1 234,5',
  '7',
  'ALL',
  'x'.repeat(300),
  true,
  false,
  cellWithError,
];

function anyNumber({ below, chance, pick }: RandomNumbers): number {
  if (chance(0.04)) return pick(oddNumbers);
  if (chance(0.25)) return chance(0.5) ? below(1) : 2 * below(1) - 1;
  if (chance(0.01)) return 46_000 + Math.floor(below(400));
  if (chance(0.1)) return Math.floor(below(2000)) - 1000;
  return Math.floor(below(14)) - 2;
}

function anyCell(random: RandomNumbers): CellInput {
  return random.chance(0.25) ? random.pick(oddCells) : anyNumber(random);
}

const isDate = /^(dates?|as_of)$/;

/** Any cell; but small numbers are the days of 1900, and a table of every month since then takes its time. */
function anyCellFor(random: RandomNumbers, name: string): CellInput {
  if (!isDate.test(name)) return anyCell(random);
  return random.chance(0.5) ? random.pick(oddCells) : random.pick(oddNumbers);
}

/** A cell such as the parameter is meant for, most of the time. */
function fittingCell(random: RandomNumbers, name: string): CellInput {
  const { below, chance, pick } = random;
  if (chance(0.02)) return anyCellFor(random, name);
  if (chance(0.03)) return pick([null, undefined, '', 0]);
  if (isDate.test(name)) return 46_000 + Math.floor(below(90)) + (chance(0.1) ? 0.5 : 0);
  if (/^(customers|users|features|stages)$/.test(name))
    return chance(0.5) ? Math.floor(below(6)) + 1 : pick(['An', 'Bo', 'Cy', 'Đỗ', '李']);
  if (name === 'retained') return pick([0, 1, true, false]);
  if (name === 'scores') return Math.floor(below(11));
  if (/rate|churn|conversions?|retention|share|innovation|imitation/.test(name)) return below(1);
  if (/survivors/.test(name)) return Math.floor(below(1000));
  if (/values|amounts|sales|prices|counts|cost|revenue|margin/.test(name))
    return Math.floor(below(chance(0.8) ? 200 : 1e6)) - (chance(0.3) ? 100 : 0);
  return anyNumber(random);
}

function matrix(rows: number, columns: number, cell: () => CellInput): CellInput[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

function anyArgument(random: RandomNumbers): Argument {
  const { below, chance } = random;
  if (chance(0.5)) return anyCell(random);
  const cell = (): CellInput => (chance(0.5) ? anyNumber(random) : anyCell(random));
  if (chance(0.3))
    return Array.from({ length: Math.floor(below(4)) }, () => matrix(1, Math.floor(below(4)), cell)[0] ?? []);
  return matrix(Math.floor(below(6)), Math.floor(below(6)), cell);
}

function fittingArgument(
  random: RandomNumbers,
  { name, shape, options, optional }: Parameter,
  length: number,
): Argument {
  const { chance, pick } = random;
  if (optional && chance(0.4)) return pick([null, undefined, '', 0]);
  if (options !== undefined && chance(0.95)) {
    const word = pick(options);
    return chance(0.1) ? word.toUpperCase() : word;
  }
  const cell = (): CellInput => fittingCell(random, name);
  if (shape === 'scalar' || chance(0.05)) return chance(0.1) ? [[cell()]] : cell();
  if (chance(0.02)) return matrix(length + 1, 1, cell);
  if (chance(0.05)) return matrix(length, 2 + Math.floor(random.below(6)), cell);
  return chance(0.8) ? matrix(length, 1, cell) : matrix(1, length, cell);
}

function newArguments(random: RandomNumbers, parameters: readonly Parameter[]): Argument[] {
  const { below, chance } = random;
  if (chance(0.1)) return Array.from({ length: Math.floor(below(parameters.length + 2)) }, () => anyArgument(random));
  const length = Math.floor(below(chance(0.9) ? 12 : 40));
  return parameters.map((parameter) =>
    chance(0.03) ? anyArgument(random) : fittingArgument(random, parameter, length),
  );
}

/** An example with a few of its cells, rows or arguments changed. */
function changedExample(random: RandomNumbers, { examples, parameters }: PlanFunction): Argument[] {
  const { below, chance, pick } = random;
  const args: Argument[] = parameters.map(() => undefined);
  pick(examples).args.forEach((arg, index) => (args[index] = arg));
  for (let changes = Math.floor(below(4)); changes > 0; changes--) {
    const index = Math.floor(below(parameters.length));
    const parameter = parameters[index];
    const arg = args[index];
    if (parameter === undefined) continue;
    const cell = (): CellInput =>
      chance(0.6) ? fittingCell(random, parameter.name) : anyCellFor(random, parameter.name);
    if (!Array.isArray(arg) || chance(0.2)) {
      args[index] = chance(0.7) ? fittingArgument(random, parameter, 1 + Math.floor(below(6))) : anyArgument(random);
      continue;
    }
    const rows = (arg as CellInput[][]).map((row) => [...row]);
    const row = Math.floor(below(rows.length));
    const kind = below(1);
    if (kind < 0.1) rows.splice(row, 1);
    else if (kind < 0.2) rows.push([...(rows[row] ?? [])]);
    else rows[row] = (rows[row] ?? []).map((before) => (chance(0.5) ? cell() : before));
    args[index] = rows;
  }
  return args;
}

/** What is wrong with a cell or nothing. */
function flawOfCell(cell: unknown): string | undefined {
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'string') return cell.length > 32_767 ? 'a text too long for a cell' : undefined;
  return typeof cell === 'number' && Number.isFinite(cell) ? undefined : String(cell);
}

function flawOfResult(result: unknown): string | undefined {
  if (!Array.isArray(result)) return flawOfCell(result);
  const rows = result as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return 'no cells';
  for (const row of rows) {
    if (row.length !== width) return 'rows of different widths';
    for (const cell of row) {
      const flaw = flawOfCell(cell);
      if (flaw !== undefined) return flaw;
    }
  }
  return undefined;
}

function flawOfError(error: unknown, { parameters }: PlanFunction): string | undefined {
  if (!(error instanceof CellError)) return `threw ${String(error)}`;
  if (!['value', 'num', 'div0', 'na'].includes(error.kind)) return `an error of kind ${error.kind}`;
  if (!/^\S.*[^.\s]$/s.test(error.message)) return `the message "${error.message}"`;
  const { argument } = error.reason;
  if (argument !== undefined && !parameters.some(({ name }) => name === argument)) return `a fault of "${argument}"`;
  return /NaN|undefined|\[object/.test(error.message) ? `the message "${error.message}"` : undefined;
}

interface Tally {
  calls: number;
  results: number;
  flaw?: { readonly what: string; readonly args: string };
}

function callRandomly(each: PlanFunction, calls: number, random: RandomNumbers): Tally {
  const tally: Tally = { calls: 0, results: 0 };
  while (tally.calls < calls) {
    const args = random.chance(0.5) ? newArguments(random, each.parameters) : changedExample(random, each);
    tally.calls++;
    let flaw: string | undefined;
    try {
      flaw = flawOfResult(each.call(...args));
      tally.results++;
    } catch (error) {
      flaw = flawOfError(error, each);
    }
    if (flaw !== undefined) {
      // JSON has no NaN and no infinity; a flaw is to be repeated from what is printed.
      const written = JSON.stringify(args, (_, value: unknown) =>
        Object.is(value, -0) ? '-0' : typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
      );
      return { ...tally, flaw: { what: flaw, args: written } };
    }
  }
  return tally;
}

describe('random calls end in what Excel can show or in an error with its reason', () => {
  const tallies: Tally[] = [];
  const planned = functions.map((each, index) => ({
    title: `${searching.has(each.id) ? callsOfSearching : callsOfOthers} of ${each.id}`,
    each,
    calls: searching.has(each.id) ? callsOfSearching : callsOfOthers,
    random: randomNumbers(seed + index),
  }));

  test.each(planned)('$title', ({ each, calls, random }) => {
    const tally = callRandomly(each, calls, random);
    tallies.push(tally);
    expect(tally.flaw).toBeUndefined();
    // A fuzz that only ever meets the argument checks would show little.
    expect(tally.results).toBeGreaterThan(calls / 10);
  });

  test(`${leastCalls} or more in all`, () => {
    expect(tallies.reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThanOrEqual(leastCalls);
  });
});
