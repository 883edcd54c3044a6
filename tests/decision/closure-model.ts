// Models that are a few lines of arithmetic, so that a tool's answer can be known without it.
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue } from '../../src/decision/model';
import type { Accepts, CellContent } from '../../src/plan';

const anyNumber: Accepts = { kind: 'decimal', min: -1e15, max: 1e15 };

export interface InputSketch {
  readonly id: string;
  readonly now: CellContent | readonly CellContent[];
  readonly accepts?: Accepts;
  readonly range?: { readonly low: number; readonly high: number };
  readonly format?: string;
}

export function inputOf({ id, now, accepts = anyNumber, range, format = '#,##0.00' }: InputSketch): DecisionInput {
  const cells = typeof now === 'object' ? now : [now];
  return {
    id,
    label: id,
    name: id,
    block: 'Block',
    unit: 'unit',
    format,
    sheet: 'Inputs',
    address: 'A1',
    over: typeof now === 'object' ? 'periods' : 'cell',
    cells: cells.map((content, index) => ({
      label: typeof now === 'object' ? `P${index + 1}` : '',
      accepts,
      now: content,
    })),
    ...(range ? { range } : {}),
  };
}

/** The inputs' cells by their ids, one number or more each. */
export type Values = Readonly<Record<string, readonly CellContent[]>>;

export interface FigureSketch {
  readonly id: string;
  /** One value for each period where it is over periods. */
  readonly value: (inputs: Values) => FigureValue | readonly FigureValue[];
  readonly needs?: readonly string[];
  readonly format?: string;
}

export interface ClosureModel extends DecisionModel {
  readonly figure: (id: string) => DecisionFigure;
  readonly input: (id: string) => DecisionInput;
  /** How often it was evaluated, and how many of its questions were closed. */
  readonly counts: { evaluated: number; asked: number; closed: number };
}

/** `waits`: answers with promises, as a workbook does that has to recalculate. */
export function modelOf(inputs: readonly InputSketch[], figures: readonly FigureSketch[], waits = false): ClosureModel {
  const all = inputs.map(inputOf);
  const counts = { evaluated: 0, asked: 0, closed: 0 };
  const now: Values = Object.fromEntries(all.map(({ id, cells }) => [id, cells.map((cell) => cell.now)]));
  const sketchOf = (id: string): FigureSketch => {
    const found = figures.find((figure) => figure.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const listOf = (value: FigureValue | readonly FigureValue[]): readonly FigureValue[] =>
    Array.isArray(value) ? (value as readonly FigureValue[]) : [value as FigureValue];
  const described = figures.map(({ id, value, format = '#,##0.00' }): DecisionFigure => {
    const found = value(now);
    return {
      id,
      name: id,
      unit: 'unit',
      format,
      sheet: 'Results',
      address: 'A1',
      over: Array.isArray(found) ? 'periods' : 'cell',
      cells: listOf(found).map((_, index) => ({ label: Array.isArray(found) ? `P${index + 1}` : '' })),
    };
  });
  const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  return {
    title: 'Model',
    inputs: all,
    figures: described,
    figure: (id) => named(described, id),
    input: (id) => named(all, id),
    counts,
    inputsOf: ({ id }) => new Set(sketchOf(id).needs ?? all.map((input) => input.id)),
    ask: (asked, wanted) => {
      counts.asked++;
      return {
        evaluate: (cells) => {
          counts.evaluated++;
          const values: Record<string, readonly CellContent[]> = { ...now };
          let from = 0;
          for (const input of asked) {
            values[input.id] = Array.from({ length: input.cells.length }, (_, at) => cells[from + at] ?? '');
            from += input.cells.length;
          }
          const found = wanted.flatMap(({ id }) => listOf(sketchOf(id).value(values)));
          return waits ? Promise.resolve(found) : found;
        },
        close: () => {
          counts.closed++;
        },
      };
    },
  };
}

/** The number in an input's first cell. */
export function numberIn(values: Values, id: string): number {
  return Number(values[id]?.[0] ?? 0);
}
