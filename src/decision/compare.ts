// States of a model, or of several, side by side: their figures, and the inputs in which they differ.
import type { CellContent } from '../plan';
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue, Watch } from './model';
import { isNumber } from './model';
import { Course, Trial, withTrial } from './trial';

/** The cells of inputs by the inputs' ids; of what is not among them as it stands. */
export type Changes = ReadonlyMap<string, readonly CellContent[]>;

/** What a model holds and what comes out of it: as it stands, as it would, or as it did when it was kept. */
export interface State {
  readonly name: string;
  readonly inputs: readonly { readonly input: DecisionInput; readonly cells: readonly CellContent[] }[];
  readonly figures: readonly { readonly figure: DecisionFigure; readonly values: readonly FigureValue[] }[];
}

/** One evaluation for each state. */
export async function statesOf(
  model: DecisionModel,
  named: readonly { readonly name: string; readonly changes: Changes }[],
  watch: Watch = {},
): Promise<State[]> {
  const { inputs, figures } = model;
  const trial = new Trial(model, inputs, figures, new Course(watch, named.length));
  return withTrial(trial, async () => {
    const states: State[] = [];
    for (const { name, changes } of named) {
      const held = inputs.map((input) => ({
        input,
        cells: changes.get(input.id) ?? input.cells.map(({ now }) => now),
      }));
      held.forEach(({ cells }, index) =>
        cells.forEach((cell, at) => {
          trial.cells[(trial.from[index] ?? 0) + at] = cell;
        }),
      );
      const found = [...(await trial.evaluate())];
      let from = 0;
      states.push({
        name,
        inputs: held,
        figures: figures.map((figure) => {
          const values = found.slice(from, from + figure.cells.length);
          from += figure.cells.length;
          return { figure, values };
        }),
      });
    }
    return states;
  });
}

/** How the cells of an input differ from those of the first state that has it. */
export type Difference =
  | { readonly kind: 'same' }
  /** There is no such input in this state. */
  | { readonly kind: 'missing' }
  /** One cell. */
  | { readonly kind: 'cell'; readonly to: CellContent }
  /** All numbers of a line times this. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** So many of a line's cells. */
  | { readonly kind: 'cells'; readonly changed: number; readonly of: number };

export interface Comparison {
  readonly names: readonly string[];
  /** Single figures, and of those over periods none; `undefined` where a state has no such figure. */
  readonly figures: readonly {
    readonly figure: DecisionFigure;
    readonly values: readonly (FigureValue | undefined)[];
  }[];
  /** Inputs that are not the same in all states, in the order of the first state that has them. */
  readonly inputs: readonly {
    readonly input: DecisionInput;
    readonly cells: readonly (readonly CellContent[] | undefined)[];
    readonly differences: readonly Difference[];
  }[];
  /** How many inputs are the same in all. */
  readonly same: number;
}

/** States of one model or of several; what has the same id is the same thing, in whatever language it is written. */
export function compare(states: readonly State[]): Comparison {
  const figures = byId(states.flatMap((state) => state.figures.map(({ figure }) => figure)));
  const inputs = byId(states.flatMap((state) => state.inputs.map(({ input }) => input)));
  const compared = inputs.map((input) => {
    const cells = states.map((state) => state.inputs.find((one) => one.input.id === input.id)?.cells);
    const first = cells.find((one) => one !== undefined) ?? [];
    return { input, cells, differences: cells.map((one) => differenceOf(first, one)) };
  });
  const differing = compared.filter(({ differences }) => differences.some(({ kind }) => kind !== 'same'));
  return {
    names: states.map(({ name }) => name),
    figures: figures
      .filter(({ over }) => over === 'cell')
      .map((figure) => ({
        figure,
        values: states.map((state) => state.figures.find((one) => one.figure.id === figure.id)?.values[0]),
      })),
    inputs: differing,
    same: compared.length - differing.length,
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const found = new Map<string, Thing>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return [...found.values()];
}

/** A factor that fits all cells to this share of it is one. */
const sameFactor = 1e-9;

export function differenceOf(before: readonly CellContent[], after: readonly CellContent[] | undefined): Difference {
  if (after === undefined) return { kind: 'missing' };
  const of = Math.max(before.length, after.length);
  const at = Array.from({ length: of }, (_, index) => index);
  const changed = at.filter((index) => before[index] !== after[index]);
  const [first] = changed;
  if (first === undefined) return { kind: 'same' };
  if (of === 1) return { kind: 'cell', to: after[0] ?? '' };
  const pairs = at.map((index) => [before[index] ?? '', after[index] ?? ''] as const);
  const factor = Number(after[first]) / Number(before[first]);
  const isFactor =
    Number.isFinite(factor) &&
    changed.length > 1 &&
    pairs.every(([one, other]) =>
      typeof one === 'number' && typeof other === 'number'
        ? Math.abs(other - one * factor) <= sameFactor * Math.abs(other)
        : one === other,
    );
  return isFactor ? { kind: 'factor', factor } : { kind: 'cells', changed: changed.length, of };
}

/** The scenarios of a model that has a cell to choose among them. */
export interface Scenarios {
  readonly names: readonly string[];
  readonly chosen: number;
  /** What the chosen scenario's cells hold where they hold another's values. */
  readonly changes: (scenario: number) => Changes;
}

/** The ids of the cells of a scenario in the table of scenarios, which templates/building-blocks/scenarios.ts makes. */
const scenarioCell = (scenario: number): string => `scenarios.case_${scenario + 1}.`;

export function scenariosOf({ inputs }: DecisionModel): Scenarios | undefined {
  const choice = inputs.find(({ id }) => id === 'scenario')?.cells[0];
  if (choice?.accepts.kind !== 'list') return undefined;
  const names = choice.accepts.values;
  const chosen = names.indexOf(String(choice.now));
  if (chosen < 0) return undefined;
  return {
    names,
    chosen,
    changes: (scenario) => {
      const own = scenarioCell(chosen);
      return new Map(
        inputs
          .filter(({ id }) => id.startsWith(own))
          .flatMap(({ id }) => {
            const other = inputs.find((input) => input.id === scenarioCell(scenario) + id.slice(own.length));
            return other ? [[id, other.cells.map(({ now }) => now)] as const] : [];
          }),
      );
    },
  };
}

/** The number, where there is one. */
export function numberOf(value: FigureValue | undefined): number | undefined {
  return value !== undefined && isNumber(value) ? value : undefined;
}
