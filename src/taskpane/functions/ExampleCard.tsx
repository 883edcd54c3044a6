import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
  useId,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Inserted } from '../../excel';
import type { CellOutput, Example } from '../../functions/contract';
import { officeLocale, type Language } from '../../locales/language';
import { Failure, failureOf } from '../Failure';
import { useLanguage, useWords } from '../speech';
import type { Workbook } from '../workbook';

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
  result: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 10px 2px 0', whiteSpace: 'nowrap' },
  number: { textAlign: 'right' },
  insert: { alignSelf: 'flex-start', height: 'auto', minHeight: '32px' },
  // Kept in the page while empty, so that a screen reader hears what comes; it takes no room.
  outcome: { ':empty': { marginTop: '-8px' } },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere', padding: '4px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
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
        {example.formula}
      </code>
      <Outcomes result={example.result} />
      <Button
        className={styles.insert}
        aria-describedby={id}
        disabledFocusable={outcome.kind === 'inserting'}
        onClick={() => void insert(false)}
      >
        {words.functions.insert}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome.kind === 'inserted' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>{sayInserted(outcome.inserted)}</MessageBarBody>
          </MessageBar>
        )}
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

  function sayInserted({ address, shown }: Inserted): string {
    // While a function is still being computed the cell shows `#BUSY!`: no answer to report.
    const known = shown !== '' && !shown.startsWith('#BUSY');
    return known ? words.functions.inserted(address, shown) : words.functions.insertedBlank(address);
  }
}

/** As much of a spilled result as shows its shape. */
const rowsShown = 6;
/** Significant ones: all that a description gives, and what leaves room for the other columns. */
const digitsAlone = 9;
const digitsInTable = 6;

function Outcomes({ result }: { result: Example['result'] }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().functions;
  if (!Array.isArray(result))
    return (
      <div className={styles.result}>
        <span className={styles.label}>{words.result}</span>
        <span className={styles.value}>{shown(result, language, digitsAlone)}</span>
      </div>
    );
  const more = result.length - rowsShown;
  return (
    <div>
      <span className={styles.label}>{words.result}</span>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.result}>
        <table className={styles.table}>
          <tbody>
            {result.slice(0, rowsShown).map((row, position) => (
              <tr key={position}>
                {row.map((value, column) => (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, typeof result.at(-1)?.[column] === 'number' && styles.number)}
                  >
                    {shown(value, language, digitsInTable)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <span className={styles.label}>{words.moreRows(more)}</span>}
    </div>
  );
}

function shown(value: CellOutput, language: Language, digits: number): string {
  if (typeof value === 'number')
    return new Intl.NumberFormat(officeLocale[language], { maximumSignificantDigits: digits }).format(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
