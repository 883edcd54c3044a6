// Inputs of which each once went wrong, with what is right by another program, by hand or by the paper. The file lies
// beside the repository, not in it.
import { readFileSync } from 'node:fs';
import { CellError } from '../../src/functions';
import type { Argument, CellOutput, Result } from '../../src/functions';
import { sharedFile } from '../shared-data';
import { functionNamed } from './cases';

interface SharedCase {
  readonly id: string;
  readonly function: string;
  readonly args: readonly Argument[];
  readonly kind: string;
  readonly source: string;
  readonly expected: unknown;
}

type Ends = { readonly result: Result } | { readonly error: string; readonly says: string };
type Table = readonly (readonly CellOutput[])[];

const errorNames = { value: '#VALUE!', num: '#NUM!', div0: '#DIV/0!', na: '#N/A' } as const;

/** What an error has to say where the file tells it in a sentence. */
const askedFor: Readonly<Record<string, RegExp>> = {
  'an error that says that negative margins cannot be modelled': /negative margins cannot be modelled/,
  'an error that says that a 0 at the end is read as a period not seen': /ends with 0.*not seen/,
  'an error that asks for answers': /answers/,
  'a message that says what to do': /give|choose|leave out/,
  '#N/A or #NUM! with a reason': /\w+ \w+/,
  '#N/A or #VALUE! whose message names alpha ≤ 1 and periods': /alpha ≤ 1.*periods/,
  'orders and P(alive) with blank values': /^$/,
};

function endOf(one: SharedCase, args: readonly Argument[] = one.args): Ends {
  try {
    return { result: functionNamed(one.function).call(...args) };
  } catch (error) {
    if (error instanceof CellError) return { error: errorNames[error.kind], says: error.message };
    throw error;
  }
}

/** The case's call with its last argument, `output`, as a table of label and value. */
function tableOf(one: SharedCase, output: string): Table {
  const args = [...one.args];
  const place = functionNamed(one.function).parameters.findIndex(({ name }) => name === 'output');
  args[place] = output;
  const ends = endOf(one, args);
  if ('error' in ends || !Array.isArray(ends.result)) throw new Error(`${output} is no table: ${JSON.stringify(ends)}`);
  return ends.result;
}

const labelled = (table: Table, label: string): unknown => table.find(([first]) => first === label)?.[1];

/** The values of a column of a table with a heading, by the first cell of each row. */
function column(table: Table, heading: string): Map<string, unknown> {
  const place = table[0]?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`no column ${heading}`);
  return new Map(table.slice(1).map((row) => [String(row[0]), row[place]]));
}

const near = (actual: unknown, expected: number, tolerance: number): boolean =>
  typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
const nearly = (actual: unknown, expected: number): boolean =>
  near(actual, expected, 1e-9 * Math.max(1, Math.abs(expected)));

/** Whether a call ends as the file asks; it throws where the file asks in a way that this test cannot read. */
function holds(one: SharedCase, expected: unknown): boolean {
  const ends = endOf(one);
  if (typeof expected === 'number') return 'result' in ends && nearly(ends.result, expected);
  if (typeof expected === 'string') return saidBy(ends, expected);
  const asked = { ...(expected as Readonly<Record<string, unknown>>) };
  if ('either' in asked) return holds(one, asked.either) || holds(one, asked.or);
  if ('error' in asked) {
    const text = String(asked.error);
    return text in askedFor ? saidBy(ends, text) : 'error' in ends && ends.error === text && ends.says !== '';
  }
  if ('error' in ends || !Array.isArray(ends.result)) return false;
  const table = ends.result;
  if (asked.check === 'table') return tableHolds(one, table, asked);
  if (asked.check === 'parameters') return parametersHold(one, table, asked);
  if ('all' in asked) return [...column(table, String(asked.column)).values()].every((cell) => cell === asked.all);
  if ('row' in asked) return table.some((row) => JSON.stringify(row) === JSON.stringify(asked.row));
  return Object.entries(asked).every(([label, value]) => nearly(labelled(table, label), Number(value)));
}

function saidBy(ends: Ends, sentence: string): boolean {
  const says = askedFor[sentence];
  if (says === undefined) throw new Error(`this test cannot read "${sentence}": add it to askedFor`);
  if (sentence === 'orders and P(alive) with blank values') {
    if ('error' in ends || !Array.isArray(ends.result)) return false;
    const [orders, alive, value, worth] = ['Orders', 'P(alive)', 'Order value', 'Customer value'].map((heading) => [
      ...column(ends.result as Table, heading).values(),
    ]);
    const numbers = (cells: readonly unknown[] = []): boolean => cells.every((cell) => typeof cell === 'number');
    return numbers(orders) && numbers(alive) && [...(value ?? []), ...(worth ?? [])].every((cell) => cell === '');
  }
  return 'error' in ends && says.test(ends.says) && sentence.includes('#') === sentence.includes(ends.error);
}

function tableHolds(one: SharedCase, table: Table, asked: Readonly<Record<string, unknown>>): boolean {
  const found = column(table, String(asked.column));
  const tolerance = Number(asked.tolerance_rel);
  const atLeast = asked.log_likelihood_of_values_at_least;
  const likely = (): unknown => labelled(tableOf(one, 'parameters'), 'Log-likelihood of values');
  return (
    Object.entries(asked.by_customer as Record<string, number>).every(([customer, value]) =>
      near(found.get(customer), value, tolerance * Math.abs(value)),
    ) &&
    // Six decimals are printed of it.
    (atLeast === undefined || Number(likely()) >= Number(atLeast) - 1e-6)
  );
}

function parametersHold(one: SharedCase, table: Table, asked: Readonly<Record<string, unknown>>): boolean {
  const { check, tolerance_abs, expected_orders_12_weeks, ...labels } = asked;
  const expected = (expected_orders_12_weeks ?? {}) as Record<string, number>;
  const found = Object.keys(expected).length > 0 ? column(tableOf(one, 'table'), 'Expected orders') : new Map();
  return (
    check === 'parameters' &&
    Object.entries(labels).every(([label, value]) =>
      near(labelled(table, label), Number(value), Number(tolerance_abs)),
    ) &&
    // Four decimals are printed.
    Object.entries(expected).every(([customer, value]) => near(found.get(customer), value, 2e-4))
  );
}

const cases = JSON.parse(readFileSync(sharedFile('cases/functions.json'), 'utf8')) as readonly SharedCase[];
test.each(cases.map((one) => ({ one, id: one.id, kind: one.kind, source: one.source })))(
  '$id ($kind) is right by $source',
  ({ one }) => {
    if (!holds(one, one.expected)) {
      throw new Error(`expected ${JSON.stringify(one.expected)}, got ${JSON.stringify(endOf(one)).slice(0, 2000)}`);
    }
  },
);
