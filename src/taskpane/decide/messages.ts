// What passes between the pane and the thread that computes. Everything is plain data.
import type { Reason } from '../../calculation';
import type { Bridge, BridgeFault } from '../../decision/bridge';
import type { Comparison } from '../../decision/compare';
import type { NoDial } from '../../decision/dial';
import type { DecisionFigure, DecisionInput, FigureValue, Target } from '../../decision/model';
import type { Correlated, Simulation, SimulationChoice, SimulationFault } from '../../decision/simulate';
import type { Distribution } from '../../numerics/distributions';
import type { Pairs, WhatItTakes } from '../../decision/what-it-takes';
import type { WhatMatters } from '../../decision/what-matters';
import type { CellLine, InputValues } from '../../excel/put-inputs';
import type { ModelCells } from '../../excel/model-cells';
import type { Language } from '../../locales/language';
import type { CellContent, Taken, WorkbookPlan } from '../../plan';

/** Why a figure cannot be computed beside the workbook. */
export type Trouble =
  | { readonly kind: 'cannot'; readonly cell: string; readonly formula: string; readonly reason: Reason }
  /** A function that the workbook does not know either: the cell shows #NAME?. */
  | { readonly kind: 'unknown'; readonly cell: string; readonly formula: string; readonly name: string }
  /** What is computed here is not what the workbook shows. */
  | {
      readonly kind: 'differs';
      readonly cell: string;
      readonly formula: string;
      readonly workbook: CellContent;
      readonly here: CellContent;
    };

export interface OpenedFigure extends DecisionFigure {
  readonly block: string;
  readonly isHeadline: boolean;
  /** As the model stands. */
  readonly values: readonly FigureValue[];
  readonly trouble?: Trouble;
}

/** A model as it stands in the workbook. */
export interface OpenedModel {
  readonly title: string;
  readonly inputs: readonly DecisionInput[];
  readonly figures: readonly OpenedFigure[];
  /** The first single number that inputs move: what is likely to be asked about. */
  readonly first?: string;
  /** What the user took away: the names of inputs and figures. */
  readonly missing: { readonly inputs: readonly string[]; readonly figures: readonly string[] };
  /** Where the model has any; `chosen` counts from 0. */
  readonly scenarios?: { readonly names: readonly string[]; readonly chosen: number };
}

/** One number of a figure, by the figure's id. */
export interface Aim {
  readonly figure: string;
  readonly cell: number;
}

/** Inputs and figures by their ids. */
export type Run =
  | { readonly tool: 'matters'; readonly aim: Aim; readonly inputs: readonly string[]; readonly spread: number }
  | {
      readonly tool: 'sure';
      readonly aim: Aim;
      readonly uncertain: readonly { readonly input: string; readonly distribution: Distribution }[];
      readonly correlated: readonly Correlated[];
      readonly runs: number;
      readonly seed: number;
      readonly reach?: NonNullable<SimulationChoice['reach']>;
      readonly withFan: boolean;
    }
  | {
      readonly tool: 'takes';
      readonly aim: Aim;
      readonly wanted: number;
      readonly input: string;
      /** Then all pairs of both. */
      readonly second?: string;
    }
  | { readonly tool: 'compare'; readonly aim: Aim; readonly against: Against; readonly seed: number };

/** A model of the workbook, and how it is to be opened. */
export interface Opening {
  readonly plan: WorkbookPlan;
  readonly cells: ModelCells;
  /** What the sheets of the plan are called now. */
  readonly sheets: readonly (readonly [planned: string, now: string])[];
}

/** What the model is compared with. */
export type Against =
  | { readonly kind: 'scenario'; readonly scenario: number }
  | { readonly kind: 'model'; readonly name: string; readonly ownName: string; readonly model: Opening }
  /** As it was kept: the cells of inputs and the values of figures by their ids. */
  | {
      readonly kind: 'snapshot';
      readonly name: string;
      readonly ownName: string;
      readonly inputs: readonly (readonly [id: string, cells: readonly CellContent[]])[];
      readonly figures: readonly (readonly [id: string, values: readonly FigureValue[]])[];
    };

export interface Compared {
  readonly comparison: Comparison;
  readonly target: Target;
  /** Which of the states the bridge leads from and to. */
  readonly from: number;
  readonly to: number;
  readonly bridge: Bridge | BridgeFault;
  /** What the inputs do not explain: formulas that differ, cells that are no inputs. */
  readonly rest: number;
}

export interface NoAnswer {
  readonly input: DecisionInput;
  readonly why: NoDial;
}

export type Outcome =
  | { readonly tool: 'matters'; readonly result: WhatMatters }
  | { readonly tool: 'sure'; readonly result: Simulation | SimulationFault }
  | { readonly tool: 'takes'; readonly result: WhatItTakes | Pairs | NoAnswer }
  | { readonly tool: 'compare'; readonly result: Compared };

/** The questions of the pane, each with its answer. */
export interface Questions {
  open: {
    readonly asked: Opening;
    readonly answer: OpenedModel;
  };
  /** The ids of the inputs that a figure depends on. */
  inputsOf: { readonly asked: string; readonly answer: readonly string[] };
  /** `byWorkbook`: the workbook recalculates, the thread asks it. */
  run: { readonly asked: { readonly run: Run; readonly byWorkbook: boolean }; readonly answer: Outcome };
  /** The last outcome as sheets. */
  sheets: {
    readonly asked: { readonly language: Language; readonly taken: Taken; readonly today: string };
    readonly answer: WorkbookPlan;
  };
  stop: { readonly asked: null; readonly answer: null };
}

/** What the thread asks of the workbook: which cells it is about, their figures for some inputs, the end. */
export interface Requests {
  begin: {
    readonly asked: { readonly inputs: readonly CellLine[]; readonly figures: readonly CellLine[] };
    readonly answer: null;
  };
  evaluate: { readonly asked: readonly InputValues[]; readonly answer: readonly (readonly CellContent[])[] };
  end: { readonly asked: null; readonly answer: null };
}

export type Asked<All extends { readonly [Kind in keyof All]: { readonly asked: unknown } }> = {
  readonly [Kind in keyof All]: { readonly id: number; readonly kind: Kind; readonly asked: All[Kind]['asked'] };
}[keyof All];

/** How an answer comes. */
export type Answered =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string; readonly cancelled: boolean };

/** To the thread. */
export type ToThread = { readonly question: Asked<Questions> } | { readonly answered: Answered };
/** To the pane. */
export type ToPane =
  | { readonly answered: Answered }
  | { readonly request: Asked<Requests> }
  | { readonly progress: { readonly done: number; readonly of: number } };
