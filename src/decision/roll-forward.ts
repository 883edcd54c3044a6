// What a plan that begins some periods later takes over from those that are over by then. What is typed for a period moves
// with its date (plan/keep.ts); here is what else must change for the later plan to go on where the earlier one has come to:
// numbers of periods, customers who have come, and where each product stands in its life. Which inputs say so, the template says.
import type { CellContent, GoingOn, TypedValues, WorkbookPlan } from '../plan';
import type { FigureValue } from './model';

/**
 * `customers`: those of before the plan; `products`: where each stands; `periods`: what is named by a period's number;
 * `history`: what was counted in the periods that are over.
 */
export type Carried = 'customers' | 'products' | 'periods' | 'history';

/** How the later plan lies: so many periods later, with so many more at its end. */
export interface Later {
  readonly shift: number;
  readonly added: number;
}

/**
 * A plan begins later. A record of what was counted has a window of periods that its results are of: there the window moves
 * on over periods that are added, and what was counted before stays as history, as long as there is room: `most` periods.
 */
export function laterOf(
  { window }: GoingOn,
  plan: WorkbookPlan,
  typed: TypedValues,
  periods: number,
  most: number,
): Later {
  const room = window && typed.has(window.from) ? Math.max(0, most - (plan.timeline?.periods ?? most)) : 0;
  const added = Math.min(periods, room);
  return { shift: periods - added, added };
}

export interface CarriedOver {
  /** What was typed, with what has changed by then. */
  readonly typed: TypedValues;
  readonly what: readonly Carried[];
}

/** A figure over the periods, as the model shows it. */
export interface ShownLine {
  readonly id: string;
  readonly values: readonly FigureValue[];
}

/** `plan`: the model as its answers make it. */
export function carriedOver(
  goingOn: GoingOn,
  plan: WorkbookPlan,
  typed: TypedValues,
  shown: readonly ShownLine[],
  { shift, added }: Later,
): CarriedOver {
  const carried: readonly (readonly [Carried, readonly Change[]])[] = [
    ['customers', openingCustomers(goingOn, typed, shown, shift)],
    ['products', productsLater(goingOn, plan, typed, shift)],
    [added > 0 ? 'history' : 'periods', numbersLater(goingOn, plan, typed, shift, added)],
  ];
  const changed = carried.filter(([, changes]) => changes.some(([id, cells]) => differ(cells, typed.get(id))));
  return {
    typed: new Map([...typed, ...changed.flatMap(([, changes]) => changes)]),
    what: changed.map(([what]) => what),
  };
}

type Change = readonly [id: string, cells: readonly CellContent[]];

function differ(one: readonly CellContent[], other: readonly CellContent[] = []): boolean {
  return one.some((cell, index) => cell !== other[index]);
}

/** The customers who came meanwhile, in fact where that is typed and by plan elsewhere, are from before the later plan. */
function openingCustomers(
  { customersBefore: before }: GoingOn,
  typed: TypedValues,
  shown: readonly ShownLine[],
  periods: number,
): readonly Change[] {
  if (!before) return [];
  const [perPeriod] = typed.get(before.perPeriod) ?? [];
  const [soFar] = typed.get(before.periods) ?? [];
  const valuesOf = (lines: readonly string[]): readonly FigureValue[] | undefined =>
    shown.find(({ id }) => lines.includes(id))?.values;
  const [planned, counted] = [valuesOf(before.planned), valuesOf([before.counted])];
  if (typeof perPeriod !== 'number' || typeof soFar !== 'number' || !planned) return [];
  const facts = typed.get(before.fact) ?? [];
  let came = 0;
  for (let period = 0; period < periods; period++) {
    // As typed, or as another line of the facts says.
    const value = [facts[period], counted?.[period], planned[period]].find((one) => typeof one === 'number');
    if (typeof value !== 'number') return [];
    came += value;
  }
  const all = soFar + periods;
  return [
    // People are typed whole.
    [before.perPeriod, [Math.round((perPeriod * soFar + came) / all)]],
    [before.periods, [all]],
  ];
}

/**
 * Inputs that name a period by its number. A period that is over is the first one of the later plan; what is said of `none`
 * stays, and what reaches to the end.
 */
interface NamedPeriod {
  readonly id: string;
  readonly none?: number;
  readonly toTheEnd?: boolean;
  readonly ofWindow?: boolean;
}

function numbersLater(
  { window, namedPeriods = [] }: GoingOn,
  plan: WorkbookPlan,
  typed: TypedValues,
  shift: number,
  added: number,
): readonly Change[] {
  const last = plan.timeline?.periods ?? 0;
  const named: readonly NamedPeriod[] = [
    ...(window
      ? [
          { id: window.from, ofWindow: true },
          { id: window.to, toTheEnd: true, ofWindow: true },
        ]
      : []),
    ...namedPeriods,
  ];
  return named.flatMap(({ id, none, toTheEnd = false, ofWindow = false }): Change[] => {
    const cells = typed.get(id);
    if (!cells) return [];
    const later = (cell: CellContent): CellContent =>
      typeof cell !== 'number' || cell === none || (toTheEnd && cell >= last)
        ? cell
        : Math.max(1, cell - shift) + (ofWindow ? added : 0);
    return [[id, cells.map(later)]];
  });
}

function productsLater(
  { productsLater: later }: GoingOn,
  { inputs }: WorkbookPlan,
  cells: TypedValues,
  periods: number,
): readonly Change[] {
  const wordsFor = (input: string, row: number): readonly string[] => {
    const accepts = inputs.find(({ id }) => id === input)?.cells[row]?.accepts;
    return accepts?.kind === 'list' ? accepts.values : [];
  };
  return [...(later?.({ cells, wordsFor }, periods) ?? [])];
}
