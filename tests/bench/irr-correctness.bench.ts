// Prints how many of the outside cases each library's IRR and XIRR get right; asserts nothing.
import { IRR, XIRR } from '@formulajs/formulajs';
import { irr } from 'financial';
import { functions } from '../../src/functions';
import { irrCases } from '../numerics/irr-cases';
import type { KnownRates } from '../numerics/irr-cases';
import { serialDay } from '../numerics/serial-days';

type Solver = (flows: KnownRates) => unknown;

const solvers: Readonly<Record<string, { readonly periodic?: Solver; readonly dated?: Solver }>> = {
  'this add-in': { periodic: ours, dated: ours },
  'financial 0.2.4': { periodic: ({ amounts }) => irr([...amounts]) },
  '@formulajs/formulajs 4.6.1': {
    periodic: ({ amounts }) => IRR([...amounts]) as unknown,
    // It takes the first date for the earliest one, as Excel does.
    dated: (flows) => {
      const { amounts, days } = inOrder(flows);
      return XIRR(
        amounts,
        days.map((day) => new Date(`${day}T00:00:00Z`)),
        0.1,
      ) as unknown;
    },
  },
};

function ours({ amounts, dates }: KnownRates): unknown {
  const values = amounts.map((amount) => [amount]);
  const days = dates?.map((isoDay) => [serialDay(isoDay)]);
  return functions.find(({ id }) => id === 'PLAN.IRR')?.call(values, days);
}

function inOrder({ amounts, dates = [] }: KnownRates): { amounts: number[]; days: string[] } {
  const rows = amounts.map((amount, index) => ({ amount, day: dates[index] ?? '' }));
  rows.sort((a, b) => (a.day < b.day ? -1 : 1));
  return { amounts: rows.map(({ amount }) => amount), days: rows.map(({ day }) => day) };
}

/** Right is: any one of the rates to seven digits, or no number where there is none. */
function verdict(solver: Solver, flows: KnownRates): 'right' | 'no answer' | 'wrong' {
  let answer: unknown;
  try {
    answer = solver(flows);
  } catch {
    answer = undefined;
  }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return flows.rates.length === 0 ? 'right' : 'no answer';
  const found = answer;
  return flows.rates.some((rate) => Math.abs(found - rate) <= 1e-7 * Math.max(1, Math.abs(rate))) ? 'right' : 'wrong';
}

test('prints how many internal rates each library gets right', () => {
  const kinds = {
    periodic: irrCases.filter(({ dates }) => dates === undefined),
    dated: irrCases.filter(({ dates }) => dates !== undefined),
  };
  const lines = ['| library | kind | cases | right | no answer | wrong |', '|---|---|---:|---:|---:|---:|'];
  for (const [library, each] of Object.entries(solvers)) {
    for (const kind of ['periodic', 'dated'] as const) {
      const solver = each[kind];
      if (solver === undefined) {
        lines.push(`| ${library} | ${kind} | ${kinds[kind].length} | – | – | – |`);
        continue;
      }
      const verdicts = kinds[kind].map((flows) => verdict(solver, flows));
      const counted = (wanted: string): number => verdicts.filter((one) => one === wanted).length;
      lines.push(
        `| ${library} | ${kind} | ${verdicts.length} | ${counted('right')} | ${counted('no answer')} | ${counted('wrong')} |`,
      );
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});
