/** What else than the dates changes in a model that begins some periods later, so that it goes on where it has come to. */
export interface GoingOn {
  /** Inputs that name a period by its number. `none`: what says that no period is meant. */
  readonly namedPeriods?: readonly { readonly id: string; readonly none?: number }[];
  /** The inputs that say of which periods of a record the results are; what was counted before them stays as history. */
  readonly window?: { readonly from: string; readonly to: string };
  /** Those who came meanwhile are from before the later plan. */
  readonly customersBefore?: {
    /** The inputs: how many came in a period, and in how many periods. */
    readonly perPeriod: string;
    readonly periods: string;
    /** The fact, as typed and as the model counts it, and the plan, of which one is there. */
    readonly fact: string;
    readonly counted: string;
    readonly planned: readonly string[];
  };
  /** What is typed of products by then. */
  readonly productsLater?: (now: TypedSoFar, periods: number) => ReadonlyMap<string, readonly TypedCell[]>;
}

export type TypedCell = string | number | boolean;

/** What stands in the inputs of a model. */
export interface TypedSoFar {
  readonly cells: ReadonlyMap<string, readonly TypedCell[]>;
  /** The words that one cell of an input is chosen from. */
  readonly wordsFor: (input: string, row: number) => readonly string[];
}
