import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ExcelFailure, type FailureReason } from '../excel';
import type { PaneWords } from '../locales/en';
import { NotLoaded } from './not-loaded';
import { useWords } from './speech';

const useStyles = makeStyles({
  bar: { padding: '10px 12px', alignItems: 'start' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
  paragraph: { margin: 0 },
  detail: { color: tokens.colorNeutralForeground2, '& > summary': { cursor: 'pointer', padding: '2px 0' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Any error as one that the pane has words for. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  if (error instanceof NotLoaded) return new ExcelFailure('notLoaded', error.message, true);
  // Whatever reaches the workbook ends in an ExcelFailure, so anything else went wrong before it was touched.
  return new ExcelFailure('other', error instanceof Error ? error.message : String(error), true);
}

export type Doing = keyof Pick<
  PaneWords['failure'],
  | 'create'
  | 'undo'
  | 'goTo'
  | 'insert'
  | 'change'
  | 'read'
  | 'readTable'
  | 'sampleOrders'
  | 'analyse'
  | 'refresh'
  | 'undoAnalysis'
  | 'lookThrough'
  | 'share'
  | 'restoreFormulas'
  | 'repair'
  | 'names'
>;

/** What only looks changes nothing, so that nothing need be said about it. */
const looking: ReadonlySet<Doing> = new Set<Doing>(['goTo', 'change', 'read', 'readTable', 'lookThrough']);

/** What may be left of these is formulas, not sheets. */
const ofFormulas: ReadonlySet<Doing> = new Set<Doing>(['share', 'restoreFormulas', 'repair', 'names']);

/** What the words of a part of the pane say that did not happen. */
export interface NotDone {
  readonly what: string;
  /** What may be left of it, where that is not sheets. */
  readonly notRestored?: string;
}

export interface FailureProps {
  readonly doing: Doing | NotDone;
  readonly failure: ExcelFailure;
  /** Buttons with the next step. */
  readonly children?: ReactNode;
}

/** A choice of the user's, or one that is asked for, is no error. */
const intents: Readonly<Partial<Record<FailureReason, MessageBarIntent>>> = {
  cancelled: 'info',
  cellNotEmpty: 'warning',
};

/** What did not happen, why, what became of the workbook, and the next step. */
export function Failure({ doing, failure, children }: FailureProps): ReactElement {
  const styles = useStyles();
  const words = useWords().failure;
  const { reason, restored, detail } = failure;
  const [known, own] = typeof doing === 'string' ? [doing, undefined] : [undefined, doing];
  const notRestored =
    own?.notRestored ?? (known && ofFormulas.has(known) ? words.formulasNotRestored : words.notRestored);
  return (
    <MessageBar intent={intents[reason] ?? 'error'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{known ? words[known] : own?.what}</MessageBarTitle>
        <p className={styles.paragraph}>{words.reasons[reason].what}</p>
        {!(known && looking.has(known)) && (
          <p className={styles.paragraph}>{restored ? words.restored : notRestored}</p>
        )}
        <p className={styles.paragraph}>{words.reasons[reason].next}</p>
        {(reason === 'other' || reason === 'unavailable') && detail && (
          <details className={styles.detail}>
            <summary>{words.excelSays}</summary>
            {detail}
          </details>
        )}
        {children && <div className={styles.actions}>{children}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
