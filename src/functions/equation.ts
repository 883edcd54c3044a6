// The equations of a function, line by line, with the condition under which a line holds.

/** One line in plain characters, alone or with its condition. `Name` are the function's arguments. */
export type Equation<Name extends string = string> =
  string | { readonly when: Condition<Name>; readonly equation: string };

export type Condition<Name extends string = string> =
  /** An argument is the word `is`, one of its options. */
  | { readonly argument: Name; readonly is: string }
  /** An optional argument is given. */
  | { readonly given: Name }
  /** An argument that may be one value holds one for each period. */
  | { readonly perPeriod: Name }
  /** A case that the function finds itself in the data. */
  | { readonly found: string };

/** The condition as a reader meets it, English in every language, as the equations are. */
function conditionText(when: Condition): string {
  if ('is' in when) return when.is;
  if ('given' in when) return `with ${when.given}`;
  return 'perPeriod' in when ? `a ${when.perPeriod} per period` : when.found;
}

/** An equation in two parts: its condition with a colon, empty where it always holds, and what it says. */
export function equationParts(equation: Equation): { readonly before: string; readonly body: string } {
  if (typeof equation === 'string') return { before: '', body: equation };
  return { before: `${conditionText(equation.when)}: `, body: equation.equation };
}

/** A whole line. */
export function equationText(equation: Equation): string {
  const { before, body } = equationParts(equation);
  return before + body;
}
