import type { Texts } from '../locales/language';

/**
 * The author's form of a planning model or a document: what a template's `build` returns. Short, with defaults; the plan compiler
 * normalises it. A model contains no cell address: inputs, rows, tables and figures have ids, and formulas speak of
 * those ids.
 *
 * Ids are English words in lower case (`lead_cost`), never change within a template's version, and become the
 * workbook's names (`Lead_cost`): by them what a user typed survives another language and another set of answers.
 *
 * Formulas are written like Excel's, with ids where Excel has addresses, Excel functions in capitals:
 *
 *   leads * conversion              a row is its cell in the same period; an input or a figure is its cell
 *   prev(cash) + cash_flow          the row one period earlier; before the first period there is nothing (0)
 *   SUM(leads_1:leads_4)            rows that stand below each other, in the same period
 *   SUM(all(profit))                the row over all periods; all(leads_1:leads_4) is a block of them
 *   MIN(onward(cash))               from this period to the last; upto(row) is from the first to this one
 *   SUM(before(profit))             the periods before this one; before the first there is nothing
 *   first(row)  last(row)           the row in the first and in the last period
 *   total(row)                      the row's own total
 *   channels.spend                  a table's column; channels.c1.spend one cell; channels.total.spend its total
 *   channels.c1.jan:channels.c1.dec  a table's row from one column to another, or a column from one row to another
 *   word(never)                     a word of the model, in the user's language, as text
 *   label(row)  label(table.row)    the cell with the label of a row, a figure, an input or a table's row
 *   labels(table)  headings(table)  the labels of a table's rows; the headings of its columns
 *   table.this.column               in a table's marks, calculated or typed: the column in the row that is marked
 *
 * The timeline itself has three rows that formulas may use: `period` (1, 2, 3 …), `period_start` and `period_end`.
 */
export type Formula = string;

/** What a user reads; a plain string is what the user typed, the same in every language. */
export type Words = Texts | string;

/** How a value is written; the language and the currency decide the rest. */
export type Format =
  'count' | 'decimal' | 'factor' | 'money' | 'price' | 'percent' | 'date' | 'period' | 'text' | 'choice';

export type PeriodUnit = 'week' | 'month' | 'quarter';

export interface ModelSpec {
  /** The title on every sheet. */
  readonly title: Words;
  /** Where there are amounts. `typical`: one that a period's column must be wide enough to show. */
  readonly currency?: { readonly code: string; readonly typical: number };
  /** Where there are numbers over time. */
  readonly timeline?: {
    readonly periods: number;
    /** First and last day of a period, as formulas over `period` and inputs. */
    readonly start: Formula;
    readonly end: Formula;
    readonly startFormat: 'period' | 'date';
    readonly endFormat: 'period' | 'date';
    /** What the answers said of it: by this, what was typed for a period is found again in another model. */
    readonly unit: PeriodUnit;
    /** ISO. */
    readonly firstDay: string;
  };
  readonly about: {
    /** The lines of the title page: who, when, what state. */
    readonly facts: readonly { readonly label: Words; readonly formula: Formula; readonly format?: Format }[];
    /** What to do, in order: once, every week, at the end of a period. Its help page says them, too. */
    readonly steps: readonly Words[];
    /** How it is calculated, with its formulas: what the help page says of the method. */
    readonly method: readonly Words[];
  };
  /** Texts that formulas can return, by the id that `word(…)` takes. */
  readonly words?: Readonly<Record<string, Words>>;
  /**
   * In the order read: inputs, workings, results. About stands before them and Checks behind them; behind those of a
   * document stands what is still to be filled in.
   */
  readonly sheets: readonly SheetSpec[];
  /** Of a model. */
  readonly checks?: {
    /** The input that says which share of an amount two ways of computing it may differ by. */
    readonly tolerance: Formula;
    readonly rows: readonly CheckSpec[];
  };
}

export interface SheetSpec {
  readonly id: string;
  readonly role: 'inputs' | 'workings' | 'results';
  readonly name: Texts;
  /** One line for the list of sheets. */
  readonly purpose: Words;
  readonly blocks: readonly BlockSpec[];
}

/**
 * Blocks stand below each other, those of a `beside` next to each other. A block holds either inputs or calculations, never both. A sheet with `rows` or
 * `inputRows` has the timeline and can have no tables or charts, whose columns would be taken for periods.
 */
export type BlockSpec =
  | InputsSpec
  | InputRowsSpec
  | InputTableSpec
  | RowsSpec
  | TableSpec
  | FiguresSpec
  | ChartSpec
  | GuidanceSpec
  | BesideSpec;

/** What a reader should know where it is needed: a text that stays as it is, as wide as its sheet. */
export interface GuidanceSpec {
  readonly kind: 'guidance';
  readonly title: Words;
  readonly paragraphs: readonly Words[];
}

/** Tables next to each other, from left to right: the lanes of a blueprint, one card for each persona. */
export interface BesideSpec {
  readonly kind: 'beside';
  readonly blocks: readonly InputTableSpec[];
}

/** A single one may stand on a sheet of results: it chooses what of them is looked at. */
export interface InputsSpec {
  readonly kind: 'inputs';
  readonly title: Words;
  readonly inputs: readonly InputSpec[];
}

export interface InputRowsSpec {
  readonly kind: 'inputRows';
  readonly title: Words;
  readonly rows: readonly InputRowSpec[];
}

export interface RowsSpec {
  readonly kind: 'rows';
  readonly title: Words;
  readonly rows: readonly RowSpec[];
}

export interface FiguresSpec {
  readonly kind: 'figures';
  readonly title: Words;
  /** Large and side by side, for the few that are read first; notes are not shown then. */
  readonly asTiles?: boolean;
  readonly figures: readonly FigureSpec[];
}

/** Which item of which question (counted from 1) something is there for: it follows that item to another place. */
export interface Item {
  readonly question: string;
  readonly number: number;
}

/** What may be typed. The bounds default to what the format can sensibly hold. */
export interface Typed {
  readonly format: Format;
  /** Numbers as typed (a percent as a fraction), dates as ISO text. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly whole?: boolean;
  readonly maxLength?: number;
  /** For a text: lines that its cell has room for. Its column is made so wide that the longest text fits. */
  readonly lines?: number;
  /** Empty, it is marked, and in a document counts among what is still to be filled in. */
  readonly needed?: boolean;
  /** For `choice`: the words themselves, or the table whose rows' labels they are (as many as there may be). */
  readonly options?: readonly Words[] | { readonly rowsOf: string };
}

/** One cell to type into. */
export interface InputSpec extends Typed {
  readonly id: string;
  readonly label: Words;
  readonly unit?: Words;
  /** What it means and where to find it. */
  readonly note?: Words;
  /** Dates as ISO text. */
  readonly example: number | Words;
  readonly items?: readonly Item[];
  /** The question whose answer this repeats: where the answer changes, it wins over what was typed. */
  readonly answers?: string;
}

/**
 * One cell per period to type into. `needed`: where one of them is typed, all are; a period with nothing has a 0.
 * `complete`: all are typed, as the row is of something that is there; as a formula: all up to this period.
 */
export interface InputRowSpec extends Typed {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly note: Words;
  /** The same in every period, or one for each; `''` leaves the cells to be filled in later. */
  readonly example: number | readonly (number | '')[] | '';
  /** What is counted afterwards, not planned: a period that a changed model adds stays empty. */
  readonly measured?: boolean;
  readonly complete?: boolean | Formula;
  readonly items?: readonly Item[];
}

/** Rows of things to type in. With `rowHeader` the rows have fixed labels; without, the first column is typed too. */
export interface InputTableSpec {
  readonly kind: 'inputTable';
  readonly id: string;
  readonly title: Words;
  readonly rowHeader?: Words;
  readonly columns: readonly (Typed & {
    readonly id: string;
    readonly label: Words;
    readonly unit?: Words;
    readonly note?: Words;
    readonly items?: readonly Item[];
    /** Marks the column's cells, row by row; its formula says `table.this.column`. */
    readonly mark?: Mark;
  })[];
  /** Marks whole rows; where several are true, the first wins. */
  readonly marks?: readonly Mark[];
  /** Of a model: its rows are of things that are there, so that what they need is missing also where a row is empty. */
  readonly complete?: boolean;
  readonly rows: readonly {
    readonly id: string;
    readonly label?: Words;
    readonly items?: readonly Item[];
    /** As with an input. */
    readonly answers?: string;
    /** Where the rows of a table are different quantities: how this one is written, over the column's own. */
    readonly typed?: Typed;
    readonly cells: Readonly<Record<string, number | Words>>;
  }[];
  /** Empty rows to grow into. */
  readonly blankRows?: number;
}

/** One calculated cell per period. */
export interface RowSpec {
  readonly id: string;
  readonly label: Words;
  /** As of a figure. */
  readonly called?: Words;
  readonly unit?: Words;
  /** The formula in words. */
  readonly note?: Words;
  readonly format: Format;
  readonly formula: Formula;
  /** What stands in the total's column; a formula where the periods do not add up (a ratio). Default: nothing. */
  readonly total?: 'sum' | 'last' | { readonly formula: Formula };
  /** A line that sums up those above it. */
  readonly emphasis?: boolean;
  /** Marks the periods in which it falls below zero. */
  readonly warnBelowZero?: boolean;
  /** Marks the periods in which this is true. */
  readonly mark?: Mark;
}

/** A condition that colours what it is said of: as a warning, or as good news. */
export interface Mark {
  readonly when: Formula;
  readonly as: 'warning' | 'good';
}

/** Things × calculated columns. */
export interface TableSpec {
  readonly kind: 'table';
  readonly id: string;
  readonly title: Words;
  readonly rowHeader: Words;
  readonly columns: readonly {
    readonly id: string;
    readonly label: Words;
    readonly unit?: Words;
    readonly format: Format;
    /** Where it repeats texts that were typed elsewhere: the longest there may be. They stand on several lines. */
    readonly longest?: number;
    /** Where it says one of some texts, such as what rows are called: they, on as many lines as the longest needs. */
    readonly says?: readonly Words[];
    readonly total?: 'sum' | { readonly formula: Formula };
    /** Marks the column's cells, row by row; its formula says `table.this.column`. */
    readonly mark?: Mark;
  }[];
  /** Marks whole rows. */
  readonly mark?: Mark;
  readonly rows: readonly {
    readonly id: string;
    readonly label: Words;
    readonly cells: Readonly<Record<string, Formula>>;
  }[];
}

/** One calculated cell that people look at. */
export interface FigureSpec {
  readonly id: string;
  readonly label: Words;
  /** What it is called away from its sheet, where the label needs the lines around it: `− refunds`. */
  readonly called?: Words;
  readonly unit?: Words;
  readonly note?: Words;
  readonly format: Format;
  readonly formula: Formula;
  /** Where it says one of some texts, such as what rows are called: they. Not of tiles. */
  readonly says?: readonly Words[];
  readonly emphasis?: boolean;
  readonly warnBelowZero?: boolean;
  readonly mark?: Mark;
  /** Says what is looked at, such as the period that is compared; no result that anybody would decide about. */
  readonly orients?: boolean;
}

/**
 * `funnel` is a bar chart that is read from the top; a `bubble` chart shows each row of a table as one bubble. The series of
 * a `waterfall` are those of building-blocks/waterfall.ts: the base, states, rises and falls, each above and below zero.
 */
export interface ChartSpec {
  readonly kind: 'chart';
  readonly id: string;
  readonly shape: 'line' | 'column' | 'stackedColumn' | 'bar' | 'funnel' | 'area' | 'bubble' | 'waterfall';
  readonly title: Words;
  /** `periods`, or the id of the table whose rows are the categories. */
  readonly over: string;
  /** Of a table: the column whose cells are the categories, where what its rows are called is not what they are read by. */
  readonly categories?: string;
  readonly categoryTitle: Words;
  readonly valueTitle: Words;
  readonly valueFormat: Format;
  /**
   * `values`: a row's id over periods, a column's id over a table. A bubble chart has one series, whose columns
   * are `values` (upwards), `along` and `size`; its bubbles are named by the rows of the table.
   */
  readonly series: readonly {
    readonly label: Words;
    readonly values: string;
    readonly asLine?: boolean;
    readonly along?: string;
    readonly size?: string;
  }[];
  /** Of a bubble chart's horizontal axis; where the axes cross each other; whether it runs from right to left. */
  readonly alongFormat?: Format;
  readonly crossing?: { readonly along: number; readonly values: number };
  readonly reversed?: boolean;
}

/** The same amount, computed twice. */
export interface CheckSpec {
  readonly id: string;
  readonly label: Words;
  readonly format: Format;
  readonly value: Formula;
  readonly otherWay: Formula;
  /** The amount that the tolerance is a share of, where `value` can be near zero by cancelling; default: `value`. */
  readonly scale?: Formula;
  /**
   * Where what was typed is at fault when it fails, which is marked then: inputs, rows over periods, columns of tables
   * (`mix.share`); with `when` those of their cells alone of which that is true.
   */
  readonly typedIn?: readonly TypedIn[];
}

export type TypedIn = string | { readonly id: string; readonly when: Formula };
