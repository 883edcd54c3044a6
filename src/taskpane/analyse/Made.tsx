import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { writtenPercent } from '../../locales/formats';
import { Failure } from '../Failure';
import { SheetIcon } from '../icons';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { dayOf } from './Data';
import { placeOf } from './place';
import type { Analyses, Work } from './useAnalyses';

const useStyles = makeStyles({
  found: { margin: 0 },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheets: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  sheet: { justifyContent: 'flex-start', width: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  start: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface MadeProps {
  readonly work: Extract<Work, { kind: 'made' }>;
  readonly analyses: Analyses;
}

/** An analysis of the workbook: what it found, its sheets, and how to make it anew or take it out again. */
export function Made({ work, analyses }: MadeProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.analyse;
  const [asking, setAsking] = useState(false);
  const { analysis, refreshed, removing, failed } = work;
  const { source, found } = analysis.record;
  const days = words.between(dayOf(found.firstDay, language), dayOf(found.lastDay, language));
  const share = found.nextPeriod === undefined ? undefined : Math.round(found.nextPeriod * 1000) / 1000;
  return (
    <Page
      title={refreshed ? words.refreshed : words.ready}
      intro={words.from(placeOf(source))}
      back={{ href: linkTo({ page: 'analyse' }), text: words.back, onClick: analyses.leave }}
    >
      {failed?.failure.reason === 'cancelled' ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.cancelled}</MessageBarBody>
        </MessageBar>
      ) : (
        failed && <Failure doing={failed.doing} failure={failed.failure} />
      )}
      <p className={styles.found}>
        {words.found(words.read(found.orders, found.customers), days)}
        {share !== undefined && ` ${words.nextPeriod[found.period](writtenPercent(language, share))}`}
      </p>
      <div className={styles.start}>
        <Button
          appearance="primary"
          size="large"
          disabled={removing}
          onClick={() => void analyses.goTo(analysis.start)}
        >
          {words.open}
        </Button>
      </div>
      <div>
        <h2 className={styles.heading}>{words.sheets}</h2>
        <ul className={styles.sheets}>
          {analysis.sheets.map((sheet) => (
            <li key={sheet}>
              <Button
                className={styles.sheet}
                appearance="subtle"
                icon={<SheetIcon />}
                disabled={removing}
                onClick={() => void analyses.goTo({ sheet, address: 'A1' })}
              >
                {sheet}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div role="status">{removing && all.created.undoing}</div>
      {asking && !removing ? (
        <div className={styles.question} role="group" aria-label={all.created.undo}>
          <span>{all.created.undoQuestion}</span>
          <span>{analysis.sheets.join(', ')}</span>
          <div className={styles.next}>
            <Button autoFocus onClick={() => setAsking(false)}>
              {all.created.undoNo}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                void analyses.remove(analysis);
              }}
            >
              {all.created.undoYes}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.start}>
          <div className={styles.next}>
            <Button disabled={removing} onClick={() => void analyses.refresh(analysis)}>
              {words.refresh}
            </Button>
            {analyses.chosen && (
              <Button disabled={removing} onClick={analyses.backToTable}>
                {words.other}
              </Button>
            )}
            <Button disabled={removing} onClick={analyses.leave}>
              {words.another}
            </Button>
            <Button disabled={removing} onClick={() => setAsking(true)}>
              {all.created.undo}
            </Button>
          </div>
          <span className={styles.hint}>{words.refreshHint}</span>
        </div>
      )}
    </Page>
  );
}
