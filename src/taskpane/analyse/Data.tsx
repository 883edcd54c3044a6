import { Button, Link, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReadSummary } from '../../analysis/contract';
import { problemText } from '../../analysis/report-words';
import { filledIn } from '../../locales/gaps';
import { writtenDate } from '../../locales/formats';
import { withColon } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { columnLetters, isoOf } from '../../plan';
import { useLanguage, useWords } from '../speech';
import { noRoomWhileEmpty, progressTrack } from '../styles';
import { AnyFailure } from './AnyFailure';
import { tableWords } from './table-words';
import type { TableView } from './table-view';
import type { Analyses, Reading } from './analyses';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  outcome: noRoomWhileEmpty,
  track: progressTrack,
  strong: { fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  problems: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, paddingLeft: '20px' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

interface DataProps {
  readonly table: TableView;
  /** Whether its rows are events, and no orders. */
  readonly areEvents: boolean;
  readonly reading: Reading;
  readonly analyses: Analyses;
}

/** What the rows hold: how far they are read, then what was found wrong with them and what is done about it. */
export function Data({ table, areEvents, reading, analyses }: DataProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const summary = reading.kind === 'read' ? reading.summary : undefined;
  return (
    <div className={styles.status}>
      {reading.kind === 'none' && <span className={styles.quiet}>{words.needed}</span>}
      {reading.kind === 'reading' && (
        <>
          <span>
            {reading.of === undefined
              ? filledIn(language, tableWords.rowsRead, { rows: reading.rows })
              : words.reading(reading.rows, reading.of)}
          </span>
          <ProgressBar className={styles.track} aria-label={words.steps.reading} value={reading.share} />
          {table.file && (
            <div>
              <Button onClick={analyses.leave}>{tableWords.stopReading[language]}</Button>
            </div>
          )}
        </>
      )}
      {reading.kind === 'failed' && (
        <AnyFailure doing="readTable" failure={reading.failure}>
          <Button onClick={() => void analyses.readAgain()}>{words.readAgain}</Button>
        </AnyFailure>
      )}
      {/* In the page from the first, so that a screen reader hears what comes; it takes no room while empty. */}
      <div role="status" className={styles.outcome}>
        {summary?.used === 0 && <span className={styles.strong}>{words.noneUsed}</span>}
        {summary !== undefined && summary.used > 0 && (
          <>
            <span className={styles.strong}>
              {(areEvents ? words.readEvents : words.read)(summary.used, summary.customers)}
            </span>
            {words.then(words.between(dayOf(summary.firstDay, language), dayOf(summary.lastDay, language)))}
          </>
        )}
      </div>
      {summary && <Problems table={table} summary={summary} analyses={analyses} />}
    </div>
  );
}

interface ProblemsProps {
  readonly table: TableView;
  readonly summary: ReadSummary;
  readonly analyses: Analyses;
}

function Problems({
  table,
  summary: { used, problems, choices, needs },
  analyses,
}: ProblemsProps): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const toRow = (row: number): void => {
    const first = columnLetters(table.firstColumn);
    const last = columnLetters(table.firstColumn + table.columnCount - 1);
    void analyses.goTo({ sheet: table.sheet, address: `${first}${row}:${last}${row}` });
  };
  if (problems.length === 0 && needs.length === 0)
    return used > 0 ? <span className={styles.quiet}>{words.noProblems}</span> : null;
  return (
    <>
      {needs.map((need) => (
        <MessageBar key={need} intent="warning" layout="multiline">
          <MessageBarBody>{tableWords.needs[need][language]}</MessageBarBody>
        </MessageBar>
      ))}
      {problems.length > 0 && <span>{words.problems(problems.length)}</span>}
      <ul className={styles.problems}>
        {problems.map(({ kind, rows, examples }) => (
          <li key={kind}>
            {withColon(language, problemText(kind, choices)[language], '')}
            <span className={styles.count}>{words.rows(rows)}</span>
            <div className={styles.places}>
              {examples.map((row) =>
                table.file ? (
                  <span key={row}>{words.row(row)}</span>
                ) : (
                  <Link key={row} as="button" aria-label={words.goToRow(row)} onClick={() => toRow(row)}>
                    {words.row(row)}
                  </Link>
                ),
              )}
              {rows > examples.length && <span aria-hidden="true">…</span>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A day that is not torn at the end of a line. */
export function dayOf(serial: number, language: Language): string {
  return writtenDate(language, isoOf(serial)).replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060');
}
