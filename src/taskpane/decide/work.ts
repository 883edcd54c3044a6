// What the Decide pages show, and what can be done on them.
import type { DecisionInput } from '../../decision/model';
import type { CreatedModel, CreateProgress, ExcelFailure, StoredModel } from '../../excel';
import type { WrittenDecision } from '../../excel/decision-sheets';
import type { InputValues, PutIn } from '../../excel/put-inputs';
import type { Snapshot } from '../../excel/snapshots';
import type { WorkbookPlan } from '../../plan';
import type { Template } from '../../templates/template';
import type { Aim, OpenedFigure, OpenedModel, Outcome, Run, Trouble } from './messages';
import type { Settings } from './settings';
import type { Roll } from './snapshot-inputs';

export type Tool = Run['tool'];

/** A question as the page puts it: with what a model is compared is still to be read. */
export type Asked =
  | Exclude<Run, { tool: 'compare' }>
  | {
      readonly tool: 'compare';
      readonly aim: Aim;
      /** `scenarios`, `model sales-plan/2` or `snapshot` and its id. */
      readonly with: string;
      readonly scenario: number;
      readonly seed: number;
    };

/** What went wrong, by the words that say so. */
export interface Failed {
  readonly doing:
    | 'read'
    | 'run'
    | 'write'
    | 'remove'
    | 'putIn'
    | 'takeBack'
    | 'snapshots'
    | 'keep'
    | 'restore'
    | 'deleteSnapshot'
    | 'roll';
  readonly failure: ExcelFailure;
}

export type RunningStep = 'reading' | 'computing' | 'inWorkbook' | 'puttingBack';

/** An outcome on a sheet, or on its way there. */
export type OnSheet =
  | { readonly kind: 'none'; readonly removed?: boolean }
  | { readonly kind: 'writing'; readonly stopping: boolean }
  | { readonly kind: 'written'; readonly decision: WrittenDecision; readonly removing: boolean };

/** Values that were put into the workbook, or are on their way there. */
export type PutState =
  | { readonly kind: 'none' | 'putting' | 'takenBack' }
  | { readonly kind: 'put'; readonly put: PutIn; readonly values: readonly NamedValues[] };

/** What was done with snapshots, and what of it can be undone. */
export type Notice =
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string; readonly snapshot: Snapshot }
  | { readonly kind: 'restored'; readonly name: string; readonly inputs: number; readonly put: PutIn }
  | { readonly kind: 'undone' };

/** What the pane is doing; one thing at a time. */
export type DecideWork =
  | { readonly kind: 'opening' }
  /** Without a failure the model is not there. */
  | { readonly kind: 'notOpened'; readonly failure?: ExcelFailure }
  | { readonly kind: 'home'; readonly failed?: Failed }
  | { readonly kind: 'asking'; readonly tool: Tool; readonly cancelled?: boolean; readonly failed?: Failed }
  | {
      readonly kind: 'running';
      readonly tool: Tool;
      readonly step: RunningStep;
      /** Absent where nobody knows. */
      readonly share?: number;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'answered';
      readonly outcome: Outcome;
      readonly onSheet: OnSheet;
      readonly put: PutState;
      readonly failed?: Failed;
    }
  | { readonly kind: 'snapshots'; readonly busy: boolean; readonly notice?: Notice; readonly failed?: Failed }
  | {
      readonly kind: 'roll';
      readonly periods: number;
      /** Undefined until it is known what moves. */
      readonly roll?: Roll | 'impossible';
      readonly failed?: Failed;
      readonly undone?: boolean;
    }
  | { readonly kind: 'rolling'; readonly progress: CreateProgress; readonly stopping: boolean }
  | {
      readonly kind: 'rolled';
      readonly model: CreatedModel;
      readonly snapshot: Snapshot;
      readonly removing: boolean;
      readonly failed?: Failed;
    };

/** Another model of the same template. */
export interface OtherModel {
  readonly key: string;
  readonly name: string;
}

/** Whose a snapshot is. */
export type SnapshotOf =
  | { readonly kind: 'this' | 'gone' }
  /** Another model of the same template: the sheet that it begins on. */
  | { readonly kind: 'other'; readonly sheet: string };

export interface ListedSnapshot {
  readonly snapshot: Snapshot;
  readonly of: SnapshotOf;
}

/** A model of the workbook that is decided with. */
export interface Subject {
  readonly template: Template;
  readonly stored: StoredModel;
  /** The model as its answers make it. */
  readonly plan: WorkbookPlan;
  readonly opened: OpenedModel;
}

export interface Deciding {
  readonly work: DecideWork;
  readonly subject: Subject | undefined;
  readonly settings: Settings | undefined;
  /** The inputs that lead to the chosen figure; undefined until it is known. */
  readonly reaching: readonly DecisionInput[] | undefined;
  readonly set: (changed: Partial<Settings>) => void;
  readonly ask: (tool: Tool) => void;
  readonly home: () => void;
  readonly run: (asked: Asked) => Promise<void>;
  /** What the model can be compared with, once it was looked for. */
  readonly others: readonly OtherModel[];
  readonly snapshots: readonly ListedSnapshot[];
  readonly hasLooked: boolean;
  readonly lookForOthers: () => Promise<void>;
  readonly putIn: (values: readonly NamedValues[]) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly showSnapshots: () => void;
  readonly takeSnapshot: (name: string) => Promise<void>;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  readonly undoRestore: (put: PutIn) => Promise<void>;
  readonly deleteSnapshot: (snapshot: Snapshot) => Promise<void>;
  readonly undoDelete: (snapshot: Snapshot) => Promise<void>;
  readonly compareWith: (snapshot: Snapshot) => void;
  readonly showRoll: (periods: number) => Promise<void>;
  readonly rollForward: (roll: Roll, snapshotName: string) => Promise<void>;
  readonly undoRoll: () => Promise<void>;
  readonly cancel: () => void;
  readonly putOnSheet: () => Promise<void>;
  readonly removeSheet: () => Promise<void>;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  /** Begins anew with the model as it stands. */
  readonly openAgain: () => void;
  /** Looks at the model as it stands, and leaves the page as it is. */
  readonly readAgain: () => Promise<void>;
}

/** Values for an input, as a page says them. */
export interface NamedValues extends InputValues {
  readonly name: string;
  readonly shown: string;
}

/** What stands in the way of computing the figure beside the workbook. */
export function troubleOf({ figures }: OpenedModel, { aim }: Pick<Run, 'aim'>): Trouble | undefined {
  return figures.find(({ id }) => id === aim.figure)?.trouble;
}

export function figureOf({ figures }: OpenedModel, { figure }: Aim): OpenedFigure | undefined {
  return figures.find(({ id }) => id === figure);
}
