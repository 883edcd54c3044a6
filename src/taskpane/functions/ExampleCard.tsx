import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Inserted } from '../../excel';
import type { Example } from '../../functions/contract';
import { breakable } from '../breakable';
import { Failure, failureOf } from '../Failure';
import { useLanguage, useWords } from '../speech';
import type { Workbook } from '../workbook';
import { InsertedBar } from './InsertedBar';
import { ResultView } from './ResultView';
import { noRoomWhileEmpty } from '../styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  insert: { alignSelf: 'flex-start', height: 'auto', minHeight: '32px' },
  outcome: noRoomWhileEmpty,
});

type Outcome =
  | { readonly kind: 'none' | 'inserting' }
  | { readonly kind: 'inserted'; readonly inserted: Inserted }
  | { readonly kind: 'failed'; readonly failure: ReturnType<typeof failureOf> };

/** A formula with what it gives, and the way into the selected cell. */
export function ExampleCard({ example, workbook }: { example: Example; workbook: Workbook }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const id = useId('formula');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const insert = async (overwrite: boolean): Promise<void> => {
    setOutcome({ kind: 'inserting' });
    try {
      setOutcome({ kind: 'inserted', inserted: await workbook.insertFormula(example.formula, { overwrite }) });
    } catch (error) {
      setOutcome({ kind: 'failed', failure: failureOf(error) });
    }
  };
  return (
    <div className={styles.card}>
      <span>{example.text[language]}</span>
      <code id={id} className={styles.formula}>
        {breakable(example.formula)}
      </code>
      <ResultView result={example.result} />
      <Button
        className={styles.insert}
        aria-describedby={id}
        disabledFocusable={outcome.kind === 'inserting'}
        onClick={() => void insert(false)}
      >
        {words.functions.insert}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome.kind === 'inserted' && <InsertedBar inserted={outcome.inserted} />}
        {outcome.kind === 'failed' && (
          <Failure doing="insert" failure={outcome.failure}>
            {outcome.failure.reason === 'cellNotEmpty' && (
              <>
                <Button onClick={() => setOutcome({ kind: 'none' })}>{words.functions.leave}</Button>
                <Button onClick={() => void insert(true)}>{words.functions.replace}</Button>
              </>
            )}
          </Failure>
        )}
      </div>
    </div>
  );
}
