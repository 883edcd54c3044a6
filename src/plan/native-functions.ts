// Where Excel has a function that answers the same as one of ours, a formula can do without the add-in.
import { argumentsAt, plainName, mentionsIn } from '../formulas/mentions';

/**
 * The formula with Excel's own IRR, XIRR, NPV and XNPV where these give what our functions give. `areNumbers` says of an
 * argument, as it is written, that there is a number in each of its cells: Excel's functions pass over a blank cell and
 * move later flows to its place, ours do not.
 */
export function withNativeFunctions(formula: string, areNumbers: (argument: string) => boolean): string {
  let changed = formula;
  // From the end, so that what stands inside of a call is changed before it.
  for (const { from, to, text, isCall } of [...mentionsIn(formula).names].reverse()) {
    const native = isCall ? natives[plainName(text)] : undefined;
    const call = native && argumentsAt(changed, to);
    const written = call && native(call.arguments, areNumbers);
    if (written) changed = changed.slice(0, from) + written + changed.slice(call.end);
  }
  return changed;
}

/** The arguments of which `withNativeFunctions` asks whether they are numbers. */
export function flowsIn(formula: string): readonly string[] {
  const asked = new Set<string>();
  withNativeFunctions(formula, (argument) => {
    asked.add(argument);
    return true;
  });
  return [...asked];
}

type Native = (given: readonly string[], areNumbers: (argument: string) => boolean) => string | undefined;

const natives: Readonly<Record<string, Native>> = {
  'PLAN.IRR': ([values = '', dates = '', guess = '', output = ''], areNumbers) => {
    if (!isLeftOut(output, 'rate') || !areNumbers(values) || (dates !== '' && !areNumbers(dates))) return undefined;
    const more = guess === '' ? '' : `,${guess}`;
    return dates === '' ? `IRR(${values}${more})` : `XIRR(${values},${dates}${more})`;
  },
  'PLAN.NPV': ([rate = '', values = '', dates = '', timing = ''], areNumbers) => {
    if (!isOneRate(rate) || !isLeftOut(timing, 'end') || !areNumbers(values)) return undefined;
    if (dates === '') return `NPV(${rate},${values})`;
    return areNumbers(dates) ? `XNPV(${rate},${values},${dates})` : undefined;
  },
};

function isLeftOut(option: string, initial: string): boolean {
  return option === '' || option.toLowerCase() === `"${initial}"`;
}

/** A number or a single cell: a range would be one rate for each period. */
function isOneRate(rate: string): boolean {
  return /^-?[\d.]+%?$/.test(rate) || /^(?:[^:]+!)?\$?[A-Z]{1,3}\$?\d+$/i.test(rate);
}
