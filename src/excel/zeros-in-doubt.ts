// Whether a 0 that Excel passed is a 0. Excel on Windows and Mac passes a blank cell as 0 also where anything may be passed, on
// the web as null (OfficeDev/office-js 1951, 4702, 5262). Where it matters the cells themselves are looked at (blank-cells.ts).
import type { Argument, CellInput, Parameter } from '../functions/contract';
import { fail } from '../functions/reasons/reason';

/** What Excel says of a call beside its arguments; an argument that is no reference has no address. */
export interface Invocation {
  readonly parameterAddresses?: readonly (string | undefined)[];
}

function hasZeroInDoubt(argument: Argument | undefined): boolean {
  if (!Array.isArray(argument)) return argument === 0;
  const rows = argument as readonly (readonly CellInput[])[];
  // An Excel that passes null for a blank cell passes it for each of them.
  return rows.some((row) => row.includes(0)) && !rows.some((row) => row.includes(null));
}

/** The positions of the arguments of which it has to be found out, now, whether their zeros are blank cells. */
export function argumentsInDoubt(
  parameters: readonly Parameter[],
  given: readonly Argument[],
  { parameterAddresses: addresses }: Invocation,
): number[] {
  return parameters.flatMap(({ zeroIsNotBlank, name }, position) => {
    if (!zeroIsNotBlank || !hasZeroInDoubt(given[position])) return [];
    // The web tells blanks from zeros by itself.
    if (!addresses && Office.context.platform !== Office.PlatformType.OfficeOnline)
      fail('zeroOrBlank', { argument: name });
    return addresses?.[position] ? [position] : [];
  });
}
