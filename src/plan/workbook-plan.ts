import type { Language } from '../locales/language';
import type { Answers } from '../templates/template';

/**
 * Everything that a generated model consists of, ready to be written: no names left to resolve, no decisions left to
 * make, plain JSON. Addresses are A1 without a sheet ("B2:F9"), references carry their sheet ("'Plan 2'!$F$3:$Q$3").
 */
export interface WorkbookPlan {
  readonly template: { readonly id: string; readonly version: number };
  /** 1 for the first model of its kind in a workbook; the names of another end with its number. */
  readonly number: number;
  readonly language: Language;
  readonly answers: Answers;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
  /** Workbook-scoped names, in the order in which they can be added. */
  readonly names: readonly NamePlan[];
  /** What the user types, by the name that it can be read by: what another model made of it may keep. */
  readonly inputs: readonly InputPlan[];
  /** The numbers that people look at: those of the results and, over the periods, the lines that their charts draw. */
  readonly figures: readonly FigurePlan[];
  /** Where there are numbers over time. */
  readonly timeline?: {
    readonly unit: 'week' | 'month' | 'quarter';
    /** ISO: the first day of the first period. */
    readonly firstDay: string;
    readonly periods: number;
  };
  /** Where the user begins to type. */
  readonly start: { readonly sheet: string; readonly address: string };
}

export interface NamePlan {
  readonly name: string;
  /** `=Inputs!$D$7`. */
  readonly formula: string;
  readonly comment: string;
}

/** A line of cells to type into: one cell, one for each period, or a column of a table. */
export interface InputPlan {
  /** The same in every model of the template, whatever number its names have. */
  readonly id: string;
  readonly name: string;
  /** Of the cells that the name leads to: `Inputs`, `B7:B18`. */
  readonly sheet: string;
  readonly address: string;
  /** The block's title and the line's own label. */
  readonly block: string;
  readonly label: string;
  readonly unit: string;
  readonly over: 'cell' | 'periods' | 'rows';
  readonly items: readonly ItemPlan[];
  /** In the order of the cells. */
  readonly cells: readonly {
    /** A table's row; empty elsewhere. */
    readonly row: string;
    readonly label: string;
    readonly example: CellContent;
    readonly accepts: Accepts;
    /** Of a table's row. */
    readonly items: readonly ItemPlan[];
    /**
     * What stands in it where a changed model adds it for a new period or item: nothing; the amount of the nearest
     * period or, without one, nothing; that or the example.
     */
    readonly grows: 'empty' | 'amount' | 'example';
    /** The question whose answer it repeats. */
    readonly answers?: string;
  }[];
}

export interface FigurePlan {
  /** The same in every model of the template. */
  readonly id: string;
  /** What it can be read by; a line over the periods has no name. */
  readonly name?: string;
  readonly sheet: string;
  readonly address: string;
  readonly block: string;
  readonly label: string;
  /** What it is called away from its sheet. */
  readonly called: string;
  readonly unit: string;
  readonly over: 'cell' | 'periods';
  /** One of the few that are read first. */
  readonly isHeadline: boolean;
}

/** The item of a question, counted from 1, that something is there for. */
export interface ItemPlan {
  readonly question: string;
  readonly number: number;
}

/** What may be typed. Dates are serials. */
export type Accepts =
  | { readonly kind: 'decimal' | 'whole' | 'date'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'list'; readonly values: readonly string[] };

/** What a sheet is for; also the order in which a model is read. */
export type SheetRole = 'about' | 'inputs' | 'workings' | 'results' | 'checks';

/** A constant, or a formula beginning with `=` in English with comma separators; `""` is an empty cell. */
export type CellContent = string | number | boolean;

/** Leads to a cell of the workbook, or to a page that lies beside the add-in's own. */
export type LinkPlan = {
  readonly address: string;
  readonly tip: string;
} & ({ readonly target: string } | { readonly page: string });

export interface SheetPlan {
  readonly name: string;
  readonly role: SheetRole;
  readonly tabColor: string;
  /** Rectangles that do not overlap; every row of one has the same length. */
  readonly contents: readonly {
    readonly address: string;
    readonly cells: readonly (readonly CellContent[])[];
    /** Nothing but texts, which stay as they are written: `007`, `=C1`. */
    readonly asText?: boolean;
  }[];
  /** Applied in order, later over earlier. */
  readonly styles: readonly { readonly address: string; readonly style: CellStyle }[];
  /** In characters of the default font, as Excel's dialog shows them. */
  readonly columnWidths: readonly { readonly columns: string; readonly characters: number }[];
  /** In points. */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Rectangles that are one cell to look at: the text of the first, over all of them. */
  readonly merged?: readonly string[];
  /** Heat maps: the smallest value, the middle one (the median) and the largest. */
  readonly colorScales?: readonly {
    readonly address: string;
    readonly low: string;
    readonly middle: string;
    readonly high: string;
  }[];
  /** Links on cells that already have their text. */
  readonly links: readonly LinkPlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows and columns kept in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly area: string;
    readonly titleRows?: string;
    readonly titleColumns?: string;
    /** The pages that it is fitted to: so many beside each other and, where it is said, so many below each other. */
    readonly pages: { readonly wide: number; readonly tall?: number };
    /** The first cells of rows that begin another page. */
    readonly rowBreaks: readonly string[];
    /** At the foot of every page, beside the sheet's name and the number of the page. */
    readonly title: string;
  };
}

/** Colours are `#RRGGBB`; a property that is absent leaves what was there. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A thin line of this colour. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
  /** A thin line of this colour round and between all cells. */
  readonly grid?: string;
}

export type ValidationPlan = {
  readonly address: string;
  /** What to type: shown when the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** What was wrong with what was typed. */
  readonly error: { readonly title: string; readonly message: string };
} & (
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** A reference with its sheet. */
  | { readonly kind: 'listFrom'; readonly source: string }
  | { readonly kind: 'decimal' | 'whole'; readonly min: number; readonly max: number }
  /** Serials. */
  | { readonly kind: 'date'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number }
);

export interface ConditionalFormatPlan {
  readonly address: string;
  /** Relative to the top left cell of `address`. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: 'line' | 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'area' | 'bubble';
  readonly title: string;
  /** The cells it covers: "B12:I28". */
  readonly anchor: string;
  /** Of a bubble chart the horizontal axis. `reversed`: from right to left, or from top to bottom of a bar chart. */
  readonly categoryAxis: {
    readonly title: string;
    readonly numberFormat?: string;
    readonly reversed?: boolean;
    /** Where the other axis crosses this one. */
    readonly crossing?: number;
    /** Every category has its label, however little room there is; Excel leaves some out otherwise. */
    readonly everyLabel?: boolean;
  };
  readonly valueAxis: { readonly title: string; readonly numberFormat: string; readonly crossing?: number };
  /** One row or one column; of a bubble chart the labels of the bubbles, which are one series each. */
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    /** As long as `categories`; of a bubble one cell. */
    readonly values: string;
    /** Of a bubble: its place along the horizontal axis and its size, one cell each. */
    readonly bubble?: { readonly along: string; readonly size: string };
    readonly color: string;
    /** Drawn as a line over the columns. */
    readonly asLine?: boolean;
    /** Not seen: it lifts what is stacked on it. A chart with such a series has no legend. */
    readonly isBase?: boolean;
  }[];
}
