// Prints how long IRR and XIRR take beside other libraries, on conventional flows; asserts nothing about time.
//
// All run in one process, taking turns in every round; a time is the median over the rounds, and only the ratios of one
// run say anything. This add-in's calls get what Excel passes, so that reading the arguments is counted; the others get
// their own kinds of input, made beforehand. `financial` has no XIRR. A pass is what none can do without: the cells as
// Excel passes them, read once, and what they are worth at a rate that is known.
//   npm run bench -- returns
import { IRR, XIRR } from '@formulajs/formulajs';
import { irr as financialIrr } from 'financial';
import { convertRate, irr as nodeIrr, xirr as nodeXirr } from 'node-irr';
import xirr from 'xirr';
import { functions } from '../../src/functions';
import type { Argument } from '../../src/functions';
import { randomNumbers } from '../functions/random-numbers';

const sizes = [60, 360, 1000];
const instances = 8;
const rounds = 101;
/** A round of one contestant takes about this long, so that the clock's grain does not show. */
const roundMilliseconds = 1;
const warmUpNanoseconds = 300_000_000n;

interface Flows {
  readonly amounts: readonly number[];
  /** Excel's serials, ascending. */
  readonly days: readonly number[];
}

/** A payment, then receipts of uneven size that return it one and a half to three times, 5 to 15 days apart. */
function conventionalFlows(size: number, seed: number): Flows {
  const { below } = randomNumbers(seed);
  const receipts = Array.from({ length: size - 1 }, () => 0.5 + below(1));
  const returned = 1.5 + 1.5 * below(1);
  const scale = (returned * 100_000) / receipts.reduce((sum, receipt) => sum + receipt, 0);
  const days = [45_000];
  for (let index = 1; index < size; index++) days.push((days[index - 1] ?? 0) + 5 + Math.floor(below(11)));
  return { amounts: [-100_000, ...receipts.map((receipt) => Math.round(receipt * scale * 100) / 100)], days };
}

function dateOf(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}

function column(cells: readonly number[]): number[][] {
  return cells.map((cell) => [cell]);
}

/** A contestant makes its own input of the flows, then computes with it as often as asked. */
type Contestant = (flows: Flows) => () => number;

function ourIrr(...args: readonly Argument[]): () => number {
  const irr = functions.find(({ id }) => id === 'PLAN.IRR');
  if (irr === undefined) throw new Error('there is no PLAN.IRR');
  return () => numberIn(irr.call(...args));
}

/** Excel wants a spilling function's single result as a range of one cell. */
function numberIn(result: unknown): number {
  return Number(Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result);
}

const periodic: Readonly<Record<string, Contestant>> = {
  'this add-in': ({ amounts }) => ourIrr(column(amounts)),
  'node-irr': ({ amounts }) => {
    const values = [...amounts];
    return () => nodeIrr(values);
  },
  '@formulajs/formulajs': ({ amounts }) => {
    const values = [...amounts];
    return () => Number(IRR(values));
  },
  financial: ({ amounts }) => {
    const values = [...amounts];
    return () => financialIrr(values);
  },
};

const dated: Readonly<Record<string, Contestant>> = {
  'this add-in': ({ amounts, days }) => ourIrr(column(amounts), column(days)),
  'node-irr': ({ amounts, days }) => {
    const inputs = amounts.map((amount, index) => ({ amount, date: dateOf(days[index] ?? 0) }));
    return () => convertRate(nodeXirr(inputs).rate, 365);
  },
  xirr: ({ amounts, days }) => {
    const transactions = amounts.map((amount, index) => ({ amount, when: dateOf(days[index] ?? 0) }));
    return () => xirr(transactions);
  },
  '@formulajs/formulajs': ({ amounts, days }) => {
    const values = [...amounts];
    const dates = days.map(dateOf);
    return () => Number(XIRR(values, dates, 0.1));
  },
};

const known = { rate: 0.01, ratePerYear: 0.1 };

const pass: Contestant = ({ amounts }) => {
  const values = column(amounts);
  const x = 1 / (1 + known.rate);
  return () => {
    let worth = 0;
    for (let period = values.length - 1; period >= 0; period--) worth = worth * x + (values[period]?.[0] ?? 0);
    return worth;
  };
};

const datedPass: Contestant = ({ amounts, days }) => {
  const [values, dates] = [column(amounts), column(days)];
  const perDay = Math.log1p(known.ratePerYear) / 365;
  return () => {
    const first = dates[0]?.[0] ?? 0;
    let worth = 0;
    for (let row = 0; row < values.length; row++) {
      worth += (values[row]?.[0] ?? 0) * Math.exp(perDay * (first - (dates[row]?.[0] ?? 0)));
    }
    return worth;
  };
};

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Microseconds for each call over all instances, `repeats` times. */
function timed(calls: readonly (() => number)[], repeats: number): number {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) for (const call of calls) call();
  return Number(process.hrtime.bigint() - start) / 1000 / (repeats * calls.length);
}

function race(contestants: Readonly<Record<string, Contestant>>, plainPass: Contestant, size: number): string[] {
  const flows = Array.from({ length: instances }, (_, instance) => conventionalFlows(size, 1000 * size + instance));
  const runners = Object.entries({ ...contestants, 'one pass': plainPass }).map(([name, contestant]) => {
    const calls = flows.map(contestant);
    // Warm-up: the compiler is to have seen each contestant at work for long enough.
    const start = process.hrtime.bigint();
    while (process.hrtime.bigint() - start < warmUpNanoseconds) timed(calls, 1);
    const repeats = Math.max(1, Math.round((1000 * roundMilliseconds) / (timed(calls, 5) * instances)));
    return { name, calls, repeats, times: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) runner.times.push(timed(runner.calls, runner.repeats));
  }
  const rates = runners[0]?.calls.map((call) => call()) ?? [];
  const ours = median(runners[0]?.times ?? []);
  const floor = median(runners[runners.length - 1]?.times ?? []);
  return runners.map(({ name, calls, times }) => {
    const right = calls.filter((call, instance) => Math.abs(call() - (rates[instance] ?? NaN)) < 1e-7).length;
    const time = median(times);
    const cells = [size, name, time.toFixed(2), (time / floor).toFixed(1), (time / ours).toFixed(2)];
    return `| ${cells.join(' | ')} | ${name === 'one pass' ? '' : `${right} of ${instances}`} |`;
  });
}

test('prints the race of internal rates', () => {
  const head = ['| flows | library | µs | passes | times ours | same rate |', '|---:|---|---:|---:|---:|---:|'];
  const lines = [
    'IRR, flows one period apart',
    ...head,
    ...sizes.flatMap((size) => race(periodic, pass, size)),
    '',
    'XIRR, flows on dates',
    ...head,
    ...sizes.flatMap((size) => race(dated, datedPass, size)),
  ];
  console.log(lines.join('\n'));
});
