// What the tools of a decision ask of a model: its inputs, its figures, and what the figures are when inputs change.
import type { Accepts, CellContent } from '../plan';

/**
 * A line of cells that changes as one: one cell, a line over periods, a column of a table. Where the rows of a table
 * are different quantities (prices and rates of scenarios), each cell of it is an input by itself.
 */
export interface DecisionInput {
  /** Never changes with language or number of the model. */
  readonly id: string;
  /** What it is called where its block is said; `name` where it is not. */
  readonly label: string;
  readonly name: string;
  /** The title of the block that it stands in. */
  readonly block: string;
  readonly unit: string;
  /** Number format code. */
  readonly format: string;
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
  readonly over: 'cell' | 'periods' | 'rows';
  /** In the order of the address. */
  readonly cells: readonly {
    /** The period or the row; empty for one cell. */
    readonly label: string;
    readonly accepts: Accepts;
    readonly now: CellContent;
  }[];
  /** Says when the periods are: with another value other periods are meant, and the lines over them mean something else. */
  readonly isCalendar?: boolean;
  /** Of one cell: the least and the most that the model's scenarios hold for it. */
  readonly range?: { readonly low: number; readonly high: number };
}

/** A result that people look at: one cell, or one for each period. */
export interface DecisionFigure {
  readonly id: string;
  /** What it is called away from its sheet, among all figures of the model. */
  readonly name: string;
  readonly unit: string;
  /** Number format code. */
  readonly format: string;
  readonly sheet: string;
  readonly address: string;
  readonly over: 'cell' | 'periods';
  readonly cells: readonly { readonly label: string }[];
}

/** One number of a figure: of one over periods the period's, counted from 0. */
export interface Target {
  readonly figure: DecisionFigure;
  readonly cell: number;
}

/** A figure has no number where its cell holds an error, a text ("never"), a truth value or nothing. */
export interface NoNumber {
  /** As the cell shows it: `#DIV/0!`, `never`. */
  readonly shown: string;
}

export type FigureValue = number | NoNumber;

/** One value for each cell of each figure asked for, in their order. */
export type Evaluated = readonly FigureValue[];

/** A question put to a model: what these figures are when those inputs hold other values, the rest as it stands. */
export interface Question {
  /**
   * `cells`: the values of all cells of all inputs asked with, one input after another. The answer may be overwritten
   * by the next call. A promise where the workbook itself has to recalculate.
   */
  evaluate(cells: ArrayLike<CellContent>): Evaluated | Promise<Evaluated>;
  /** The same for many values one after another, in less time; where the workbook itself recalculates there is none. */
  evaluateAll?(lines: readonly ArrayLike<CellContent>[]): readonly Evaluated[];
  /** Puts back what stood there. */
  close(): void | Promise<void>;
}

export interface DecisionModel {
  /** As its sheets say. */
  readonly title: string;
  readonly inputs: readonly DecisionInput[];
  readonly figures: readonly DecisionFigure[];
  /** One question at a time. Neither inputs nor figures need be all of the model's. */
  ask(inputs: readonly DecisionInput[], figures: readonly DecisionFigure[]): Question;
  /** The ids of the inputs that a figure depends on at all, by its formulas. */
  inputsOf(figure: DecisionFigure): ReadonlySet<string>;
}

/** What a tool tells of its work, and asks between two pieces of it. */
export interface Watch {
  /** Called now and then; where it returns a promise the work rests until then, so that others get their turn. */
  progress?(done: number, of: number): void | Promise<void>;
  /** Whether to stop: the tool throws `Cancelled`. */
  cancelled?(): boolean;
}

export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

export function isNumber(value: FigureValue): value is number {
  return typeof value === 'number';
}

/** Whether what parts leave of a difference is more than what adding up numbers loses. */
export function isRest(rest: number, before: number, after: number): boolean {
  return Math.abs(rest) > 1e-9 * Math.max(Math.abs(before), Math.abs(after));
}
