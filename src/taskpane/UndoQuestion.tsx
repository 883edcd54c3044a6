import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { listed } from '../locales/joining';
import { useLanguage, useWords } from './speech';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface UndoQuestionProps {
  /** What was asked for. */
  readonly label: string;
  /** Which sheets would go. */
  readonly sheets: readonly string[];
  /** The id of the button that asked: it has the focus again when the answer is no. */
  readonly asker: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** Before sheets are deleted: what is typed on them would be lost. */
export function UndoQuestion({ label, sheets, asker, onNo, onYes }: UndoQuestionProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().created;
  const saidNo = useRef(false);
  const keep = (): void => {
    saidNo.current = true;
    onNo();
  };
  // The button may not be in the page before the question is gone.
  useEffect(
    () => () => {
      if (saidNo.current) document.getElementById(asker)?.focus();
    },
    [asker],
  );
  return (
    <div
      className={styles.question}
      role="group"
      aria-label={label}
      onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && keep()}
    >
      <span>{words.undoQuestion}</span>
      <span>{listed(language, sheets)}</span>
      <div className={styles.answers}>
        <Button autoFocus onClick={keep}>
          {words.undoNo}
        </Button>
        <Button onClick={onYes}>{words.undoYes}</Button>
      </div>
    </div>
  );
}
