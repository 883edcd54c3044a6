import type { Language } from '../locales/language';
import type { Format, Item, PeriodUnit, TypedIn } from '../templates/spec';
import type { Answers } from '../templates/template';
import type { Accepts, SheetRole } from './workbook-plan';

/** What is known of a normalised model (`1-normalise.ts`) without looking into its blocks. */
export interface ModelFrame {
  readonly template: { readonly id: string; readonly version: number };
  readonly language: Language;
  readonly answers: Answers;
  readonly title: string;
  readonly currency: { readonly code: string; readonly typical: number };
  /** Nothing where there are no numbers over time. */
  readonly timeline:
    | {
        readonly periods: number;
        readonly startFormat: Format;
        readonly endFormat: Format;
        readonly start: string;
        readonly end: string;
        readonly unit: PeriodUnit;
        readonly firstDay: string;
      }
    | undefined;
  readonly words: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetFrame[];
}

export interface SheetFrame {
  readonly id: string;
  readonly role: SheetRole;
  readonly name: string;
  readonly purpose: string;
  readonly hasTimeline: boolean;
}

export interface NormalTyped {
  readonly format: Format;
  readonly accepts: Accepts;
  /** The table whose rows' labels are the list; empty where the list is said outright, or is none. */
  readonly rowsOf: string;
  /** Lines of a text that there is room for; 1 for all else. */
  readonly lines: number;
  readonly needed: boolean;
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
  readonly measured: boolean;
  /** Up to which period all must be typed, as a formula; empty for none. */
  readonly complete: string;
  readonly items: readonly Item[];
}

/** The formula of a total, `''` for none. */
export interface NormalRow {
  readonly id: string;
  readonly label: string;
  readonly called?: string;
  readonly unit: string;
  readonly note: string;
  readonly format: Format;
  readonly formula: string;
  readonly total: string;
  readonly emphasis: boolean;
  readonly warnBelowZero: boolean;
  readonly mark: NormalMark;
  readonly orients?: boolean;
}

export interface NormalFigure {
  readonly id: string;
  readonly label: string;
  readonly called?: string;
  readonly unit: string;
  readonly note: string;
  readonly format: Format;
  readonly formula: string;
  readonly says: readonly string[];
  readonly emphasis: boolean;
  readonly warnBelowZero: boolean;
  readonly mark: NormalMark;
}

export interface NormalCheck {
  readonly id: string;
  readonly label: string;
  readonly format: Format;
  readonly value: string;
  readonly otherWay: string;
  /** `''`: the value itself. */
  readonly scale: string;
  /** Counts differ or do not, whatever difference is allowed elsewhere. */
  readonly isExact: boolean;
  readonly typedIn: readonly TypedIn[];
}

/** A line of the title page: a label and a text or, where `formula` is not empty, a calculated one. */
export interface NormalLine {
  readonly label: string;
  readonly text: string;
  readonly formula: string;
  readonly format: Format;
}

/** A fault of a template, found while it is compiled; for the template's author. */
export class TemplateFault extends Error {
  constructor(template: string, place: string, what: string) {
    super(`template "${template}", ${place}: ${what}`);
    this.name = 'TemplateFault';
  }
}
