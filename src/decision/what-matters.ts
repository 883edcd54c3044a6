// Which inputs a figure hangs on: each turned from its low end to its high end, the others as they stand.
import { isDateFormat, type CellContent } from '../plan';
import type { Dial, Ends, NoDial } from './dial';
import { dialOf, usualEnds } from './dial';
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue, NoNumber, Target, Watch } from './model';
import { isNumber } from './model';
import { Course, Trial, withTrial } from './trial';

export interface WhatMattersChoice {
  readonly target: Target;
  /** Those to try. */
  readonly inputs: readonly DecisionInput[];
  /** The share below and above that an input without scenarios is turned by: 0.1 is ± 10 %. */
  readonly spread: number;
  /** Typed ends, by the input's id: of one cell values, of a line factors. */
  readonly ends?: ReadonlyMap<string, Ends>;
}

/** One end of an input: where it was turned to, and what the figure is then. */
export interface End {
  readonly position: number;
  /** Whether a cell would have gone further than it accepts. */
  readonly isClamped: boolean;
  readonly value: FigureValue;
}

export interface Influence {
  readonly input: DecisionInput;
  readonly by: Dial['by'];
  /** Whether the ends are the scenarios', typed ones, or the spread's. */
  readonly endsFrom: 'scenarios' | 'typed' | 'spread';
  readonly now: number;
  readonly low: End;
  readonly high: End;
  /** |figure at the high end − figure at the low end|, or from where it stands where that is more. */
  readonly swing: number;
  /**
   * By how many per cent the figure rises when the input rises by one, over the whole way from low to high;
   * `undefined` where the figure or the input is zero in the middle or changes its sign, and of a date: a share of it means
   * nothing.
   */
  readonly elasticity: number | undefined;
}

export interface WhatMatters {
  readonly target: Target;
  readonly spread: number;
  readonly base: FigureValue;
  /** The greatest swing first. */
  readonly influences: readonly Influence[];
  /** What the figure does not depend on by its formulas, or what changed nothing when it was tried. */
  readonly withoutEffect: readonly { readonly input: DecisionInput; readonly why: 'apart' | 'no change' }[];
  /** What was not tried, and why; `stuck`: no other value is accepted. */
  readonly untried: readonly { readonly input: DecisionInput; readonly why: NoDial | 'stuck' }[];
  /** At an end of these the figure has no number. */
  readonly failed: readonly {
    readonly input: DecisionInput;
    readonly by: Dial['by'];
    readonly low: End;
    readonly high: End;
  }[];
}

/** A swing of this share of the figure is what rounding makes of no change. */
const rounding = 1e-12;

/** Two evaluations for each input that is tried, and one as the model stands. */
export async function whatMatters(
  model: DecisionModel,
  { target, inputs, spread, ends }: WhatMattersChoice,
  watch: Watch = {},
): Promise<WhatMatters> {
  const reaching = model.inputsOf(target.figure);
  const withoutEffect: WhatMatters['withoutEffect'][number][] = [];
  const untried: WhatMatters['untried'][number][] = [];
  const tried: { dial: Dial; ends: Ends; endsFrom: Influence['endsFrom'] }[] = [];
  for (const input of inputs) {
    if (!reaching.has(input.id)) {
      withoutEffect.push({ input, why: 'apart' });
      continue;
    }
    const dial = dialOf(input);
    if (typeof dial === 'string') {
      untried.push({ input, why: dial });
      continue;
    }
    const typed = ends?.get(input.id);
    const usual = typed ?? usualEnds(dial, spread);
    if (!usual) untried.push({ input, why: 'zero' });
    else tried.push({ dial, ends: usual, endsFrom: typed ? 'typed' : usual === input.range ? 'scenarios' : 'spread' });
  }

  const course = new Course(watch, 1 + 2 * tried.length);
  const turned = tried.map(({ dial }) => dial.input);
  return withTrial(new Trial(model, turned, [target.figure], course), async (trial) => {
    const valueNow = async (): Promise<FigureValue> => (await trial.evaluate())[target.cell] ?? { shown: '' };
    const base = await valueNow();
    const influences: Influence[] = [];
    const failed: WhatMatters['failed'][number][] = [];
    for (const [index, one] of tried.entries()) {
      const { dial, endsFrom } = one;
      const { input, by, now } = dial;
      const from = trial.from[index] ?? 0;
      const cellsOf = (): readonly CellContent[] => trial.cells.slice(from, from + input.cells.length);
      const tryAt = async (wanted: number): Promise<End & { readonly cells: readonly CellContent[] }> => {
        const isClamped = dial.turn(wanted, trial.cells, from);
        const cells = cellsOf();
        const position = by === 'value' ? Number(cells[0]) : wanted;
        return { position, isClamped, value: await valueNow(), cells };
      };
      const { cells: lowCells, ...low } = await tryAt(one.ends.low);
      const { cells: highCells, ...high } = await tryAt(one.ends.high);
      trial.reset(index);
      if (lowCells.every((cell, at) => cell === highCells[at])) untried.push({ input, why: 'stuck' });
      else if (!isNumber(low.value) || !isNumber(high.value)) failed.push({ input, by, low, high });
      else {
        const swing = swingOf(low.value, high.value, base);
        if (swing <= rounding * Math.abs(high.value)) withoutEffect.push({ input, why: 'no change' });
        else {
          const elasticity = isDateFormat(target.figure.format)
            ? undefined
            : arcElasticity(sumOf(lowCells), sumOf(highCells), low.value, high.value);
          influences.push({ input, by, endsFrom, now, low, high, swing, elasticity });
        }
      }
    }
    influences.sort((one, other) => other.swing - one.swing);
    return { target, spread, base, influences, withoutEffect, untried, failed };
  });
}

/** The first number that a model's inputs move at all when they are turned by a share; dates are no numbers to decide about. */
export async function firstMoved(
  model: DecisionModel,
  figures: readonly DecisionFigure[],
  spread: number,
  watch: Watch = {},
): Promise<DecisionFigure | undefined> {
  const { inputs } = model;
  for (const figure of figures) {
    if (isDateFormat(figure.format)) continue;
    const { influences } = await whatMatters(model, { target: { figure, cell: 0 }, inputs, spread }, watch);
    if (influences.length > 0) return figure;
  }
  return undefined;
}

/** How far apart the figure is at the two ends and, where both lie on one side of it, as it stands. */
function swingOf(low: number, high: number, base: number | NoNumber): number {
  const among = isNumber(base) ? [low, high, base] : [low, high];
  return Math.max(...among) - Math.min(...among);
}

function sumOf(cells: readonly CellContent[]): number {
  return cells.reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0);
}

/**
 * (f₂ − f₁) / ((f₁ + f₂) / 2) ÷ (x₂ − x₁) / ((x₁ + x₂) / 2), x of a line being its sum. For f = c·xᵉ it is e up to the
 * square of the relative distance of the ends.
 *
 * Source: Allen, R. G. D. (1934). The concept of arc elasticity of demand. The Review of Economic Studies, 1(3), 226–229.
 */
export function arcElasticity(x1: number, x2: number, f1: number, f2: number): number | undefined {
  if (!(x1 * x2 > 0) || !(f1 * f2 > 0) || x1 === x2) return undefined;
  return (((f2 - f1) / (f1 + f2)) * (x1 + x2)) / (x2 - x1);
}
