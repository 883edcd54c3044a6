import type { Language } from '../../locales/language';
import type { TextsFile } from '../load-words';
import type { Planning } from '../models/planning';
import type { Part } from '../part';
import type { Workbook } from '../workbook';
import type { Decider } from './decider';
import type { DecidingOfWorkbook } from './deciding';
import type { Subject, DecideWork } from './work';

/** What deciding needs of the pane. */
export interface DecidingContext {
  readonly workbook: Workbook;
  readonly deciding: DecidingOfWorkbook;
  readonly planning: Part<Planning>;
  readonly startDecider: () => Decider;
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  readonly language: Language;
  /** ISO date. */
  readonly today: () => string;
  /** Of the model: its template and its number, `sales-plan/1`; undefined while another page is shown. */
  readonly item: string | undefined;
}

/** What the parts of deciding share: the model, what is shown of it, and how that changes. */
export interface Desk {
  readonly context: DecidingContext;
  readonly work: DecideWork;
  readonly setWork: (next: DecideWork | ((now: DecideWork) => DecideWork)) => void;
  readonly subject: Subject | undefined;
  /** Shows how something went, unless another model is meant by then. */
  readonly showing: () => (next: DecideWork) => void;
  /** The model as it stands now, from which on the pages speak of it so. Throws `NoModel`. */
  readonly refresh: () => Promise<Subject>;
  /** What can be cancelled from now on. */
  readonly cancellable: () => AbortController;
  readonly decider: () => Decider | undefined;
}
