import type { Language } from '../locales/language';
import type { ChartSpec, Format, Item, PeriodUnit } from '../templates/spec';
import type { Answers } from '../templates/template';
import type { Accepts, SheetRole } from './workbook-plan';

/**
 * The normalised form of a model: every text in one language, every default filled in, no optional field, About and
 * Checks present as sheets like the others.
 */
export interface NormalModel {
  readonly template: { readonly id: string; readonly version: number };
  readonly language: Language;
  readonly answers: Answers;
  readonly title: string;
  readonly currency: { readonly code: string; readonly typical: number };
  readonly timeline: {
    readonly periods: number;
    readonly startFormat: Format;
    readonly endFormat: Format;
    readonly start: string;
    readonly end: string;
    readonly unit: PeriodUnit;
    readonly firstDay: string;
  };
  readonly words: Readonly<Record<string, string>>;
  readonly sheets: readonly NormalSheet[];
}

export interface NormalSheet {
  readonly id: string;
  readonly role: SheetRole;
  readonly name: string;
  readonly purpose: string;
  readonly hasTimeline: boolean;
  readonly blocks: readonly NormalBlock[];
}

export interface NormalTyped {
  readonly format: Format;
  readonly accepts: Accepts;
  /** The table whose rows' labels are the list; empty where the list is said outright, or is none. */
  readonly rowsOf: string;
}

/** A condition in the notation of the formulas; `''` for none. */
export interface NormalMark {
  readonly when: string;
  readonly as: 'warning' | 'good';
}

export type NormalValue = number | string;

export interface NormalInput extends NormalTyped {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  readonly example: NormalValue;
  readonly items: readonly Item[];
  /** The question whose answer it repeats; empty for none. */
  readonly answers: string;
}

export interface NormalInputRow extends NormalTyped {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  /** One per period. */
  readonly examples: readonly NormalValue[];
  readonly items: readonly Item[];
}

export interface NormalInputTable {
  readonly kind: 'inputTable';
  readonly id: string;
  readonly title: string;
  /** Empty where the rows have no fixed labels. */
  readonly rowHeader: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly note: string;
    readonly items: readonly Item[];
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly Item[];
    readonly answers: string;
    readonly cells: readonly (NormalTyped & { readonly example: NormalValue })[];
  }[];
}

/** The formula of a total, `''` for none. */
export interface NormalRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  readonly format: Format;
  readonly formula: string;
  readonly total: string;
  readonly emphasis: boolean;
  readonly warnBelowZero: boolean;
  readonly mark: NormalMark;
}

export interface NormalTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly rowHeader: string;
  readonly totalLabel: string;
  readonly hasTotal: boolean;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly format: Format;
    readonly total: string;
    readonly mark: NormalMark;
  }[];
  readonly mark: NormalMark;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: readonly string[] }[];
}

export interface NormalFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  readonly format: Format;
  readonly formula: string;
  readonly emphasis: boolean;
  readonly warnBelowZero: boolean;
  readonly mark: NormalMark;
}

export interface NormalChart {
  readonly kind: 'chart';
  readonly id: string;
  readonly shape: ChartSpec['shape'];
  readonly title: string;
  readonly over: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: Format;
  readonly series: readonly {
    readonly label: string;
    readonly values: string;
    readonly asLine: boolean;
    readonly along: string;
    readonly size: string;
  }[];
  readonly alongFormat: Format;
  readonly crossing: { readonly along: number; readonly values: number } | undefined;
  readonly reversed: boolean;
}

export interface NormalCheck {
  readonly id: string;
  readonly label: string;
  readonly format: Format;
  readonly value: string;
  readonly otherWay: string;
  /** `''`: the value itself. */
  readonly scale: string;
}

/** A line of the title page: a label and a text or, where `formula` is not empty, a calculated one. */
export interface NormalLine {
  readonly label: string;
  readonly text: string;
  readonly formula: string;
  readonly format: Format;
}

export type NormalBlock =
  | { readonly kind: 'inputs'; readonly title: string; readonly inputs: readonly NormalInput[] }
  | { readonly kind: 'inputRows'; readonly title: string; readonly rows: readonly NormalInputRow[] }
  | NormalInputTable
  | { readonly kind: 'rows'; readonly title: string; readonly rows: readonly NormalRow[] }
  | NormalTable
  | { readonly kind: 'figures'; readonly title: string; readonly figures: readonly NormalFigure[] }
  | { readonly kind: 'tiles'; readonly title: string; readonly figures: readonly NormalFigure[] }
  | NormalChart
  | {
      readonly kind: 'checks';
      readonly title: string;
      readonly tolerance: string;
      readonly rows: readonly NormalCheck[];
    }
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly NormalLine[] }
  | { readonly kind: 'colourKey'; readonly title: string }
  | { readonly kind: 'sheetList'; readonly title: string };

export type Kind = NormalBlock['kind'];
export type BlockOf<K extends Kind> = Extract<NormalBlock, { readonly kind: K }>;

/** One way of treating each kind of block; a kind that is forgotten does not compile. */
export type PerKind<Context, Outcome> = { readonly [K in Kind]: (block: BlockOf<K>, context: Context) => Outcome };

export function treat<Context, Outcome>(
  ways: PerKind<Context, Outcome>,
  block: NormalBlock,
  context: Context,
): Outcome {
  const way = ways[block.kind] as (block: NormalBlock, context: Context) => Outcome;
  return way(block, context);
}

/** A fault of a template, found while it is compiled; for the template's author. */
export class TemplateFault extends Error {
  constructor(template: string, place: string, what: string) {
    super(`template "${template}", ${place}: ${what}`);
    this.name = 'TemplateFault';
  }
}
