import type { Language, Texts } from '../locales/language';
import type { FilledFromTables } from './from-tables';
import type { GoingOn } from './going-on';
import type { ModelSpec } from './spec';

/** What the user answered, by question id; plain JSON. */
export type Answer = string | number | readonly string[] | readonly Readonly<Record<string, string | number>>[];
export type Answers = Readonly<Record<string, Answer>>;

interface QuestionBase {
  readonly id: string;
  readonly label: Texts;
  /** One line: why it is asked, or what to type. */
  readonly hint: Texts;
  /** Begins a screen of questions, under this title; the questions that follow stand on it too. */
  readonly step?: Texts;
  /** Asked only where the answer to this other question, a choice, is this option; else its answer stays what it was. */
  readonly when?: { readonly question: string; readonly is: string };
}

export type Question = QuestionBase &
  (
    | { readonly kind: 'text'; readonly maxLength: number; readonly initial: Texts }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly initial: number }
    | {
        readonly kind: 'choice';
        readonly options: readonly {
          readonly value: string;
          readonly label: Texts;
          /** What choosing it answers to other questions, by their ids. */
          readonly sets?: Readonly<Record<string, Readonly<Record<Language, Answer>>>>;
        }[];
        /** The value of an option. */
        readonly initial: string;
        /** What a model that was made before this was asked is taken to say. */
        readonly unanswered?: string;
      }
    /** ISO 4217 code; `suggested` is offered, any other code may be typed. */
    | {
        readonly kind: 'currency';
        readonly suggested: readonly string[];
        readonly initial: Readonly<Record<Language, string>>;
      }
    /** ISO date, the first day of the first period; the initial answer is the first day of the month after today. */
    | { readonly kind: 'date'; readonly min: string; readonly max: string }
    /** Names that the user can add to, remove from and reorder. */
    | {
        readonly kind: 'list';
        readonly min: number;
        readonly max: number;
        readonly maxLength: number;
        /** The names are looked for by formulas: what Excel reads as a pattern or a comparison is refused. */
        readonly areCriteria?: boolean;
        /** Each is one of the names of this other list, neither its first nor its last. */
        readonly inside?: string;
        readonly initial: Readonly<Record<Language, readonly string[]>>;
      }
    /** Things with a name and a few figures, one row each. */
    | {
        readonly kind: 'rows';
        readonly min: number;
        readonly max: number;
        readonly columns: readonly (
          | { readonly id: string; readonly label: Texts; readonly kind: 'text'; readonly maxLength: number }
          | {
              readonly id: string;
              readonly label: Texts;
              readonly kind: 'number';
              readonly min: number;
              readonly max: number;
            }
        )[];
        readonly initial: Readonly<Record<Language, readonly Readonly<Record<string, string | number>>[]>>;
      }
  );

/** What the gallery puts side by side, in its order. */
export const templateGroups = ['money', 'product', 'measure', 'documents'] as const;
export type TemplateGroup = (typeof templateGroups)[number];

/** Who uses the add-in. */
export const audiences = ['finance', 'producer', 'consultant'] as const;
export type Audience = (typeof audiences)[number];

export interface Template {
  readonly id: string;
  /** `document`: texts to fill in; numbers, and what goes with them, only where there are some. */
  readonly kind: 'model' | 'document';
  /** Rises when names or meanings of inputs change. */
  readonly version: number;
  readonly name: Texts;
  /** One sentence: what it is for and for whom. */
  readonly purpose: Texts;
  /** On its small card: what it answers, as a phrase of at most 60 characters, without a full stop. */
  readonly inShort: Texts;
  readonly group: TemplateGroup;
  /** For whom it is the one to begin with: mostly nobody. */
  readonly startFor: readonly Audience[];
  /** What people look for it by, apart from its name: phrases between commas, the most usual first. */
  readonly searchedAs: Texts;
  /** Papers, textbooks or documentation behind its method; none where it is plain arithmetic. */
  readonly sources: readonly string[];
  readonly questions: readonly Question[];
  /** Where orders, or spend and leads, say what its inputs hold. */
  readonly filledFromTables?: FilledFromTables;
  /** Where it can begin some periods later, and more than dates changes. */
  readonly goingOn?: GoingOn;
  /** The model for checked answers; pure. */
  readonly build: (answers: Answers) => ModelSpec;
}
