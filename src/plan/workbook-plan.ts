import type { Language } from '../locales/language';
import type { Answers } from '../templates/template';

/**
 * Everything that a generated model consists of, ready to be written: no names left to resolve, no decisions left to
 * make, plain JSON. Addresses are A1 without a sheet ("B2:F9"), references carry their sheet ("'Plan 2'!$F$3:$Q$3").
 */
export interface WorkbookPlan {
  readonly template: { readonly id: string; readonly version: number };
  readonly language: Language;
  readonly answers: Answers;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
  /** Workbook-scoped names, in the order in which they can be added. */
  readonly names: readonly NamePlan[];
  /** Where the user begins to type. */
  readonly start: { readonly sheet: string; readonly address: string };
}

export interface NamePlan {
  readonly name: string;
  /** `=Inputs!$D$7`. */
  readonly formula: string;
  readonly comment: string;
}

/** What a sheet is for; also the order in which a model is read. */
export type SheetRole = 'about' | 'inputs' | 'workings' | 'results' | 'checks';

/** A constant, or a formula beginning with `=` in English with comma separators; `""` is an empty cell. */
export type CellContent = string | number | boolean;

export interface SheetPlan {
  readonly name: string;
  readonly role: SheetRole;
  readonly tabColor: string;
  /** Rectangles that do not overlap; every row of one has the same length. */
  readonly contents: readonly { readonly address: string; readonly cells: readonly (readonly CellContent[])[] }[];
  /** Applied in order, later over earlier. */
  readonly styles: readonly { readonly address: string; readonly style: CellStyle }[];
  /** In characters of the default font, as Excel's dialog shows them. */
  readonly columnWidths: readonly { readonly columns: string; readonly characters: number }[];
  /** In points. */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Links inside the workbook, on cells that already have their text. */
  readonly links: readonly { readonly address: string; readonly target: string; readonly tip: string }[];
  readonly charts: readonly ChartPlan[];
  /** Rows and columns kept in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly area: string;
    readonly titleRows?: string;
    readonly titleColumns?: string;
    /** Pages across; the height follows. */
    readonly pagesWide: number;
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
  readonly kind: 'line' | 'column' | 'stackedColumn' | 'bar' | 'area';
  readonly title: string;
  /** The cells it covers: "B12:I28". */
  readonly anchor: string;
  readonly categoryAxis: { readonly title: string };
  readonly valueAxis: { readonly title: string; readonly numberFormat: string };
  /** One row or one column. */
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    /** As long as `categories`. */
    readonly values: string;
    readonly color: string;
    /** Drawn as a line over the columns. */
    readonly asLine?: boolean;
  }[];
}
