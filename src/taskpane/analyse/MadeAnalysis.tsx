import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { writtenPercent } from '../../locales/formats';
import { afterSentence } from '../../locales/joining';
import { Page } from '../Page';
import { linkTo } from '../route';
import { SheetList } from '../SheetList';
import { useLanguage, useWords } from '../speech';
import { UndoQuestion } from '../UndoQuestion';
import { dayOf } from './Data';
import { AnyFailure } from './AnyFailure';
import { FileButton } from './FileButton';
import { placeOf } from './place';
import { tableWords } from './table-words';
import type { Analyses, AnalyseWork } from './analyses';
import type { Filling } from './useFilling';
import { noRoomWhileEmpty } from '../styles';

const useStyles = makeStyles({
  found: { margin: 0 },
  status: noRoomWhileEmpty,
  next: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  start: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface MadeAnalysisProps {
  readonly work: Extract<AnalyseWork, { kind: 'made' }>;
  readonly analyses: Analyses;
  readonly filling: Filling;
}

/** An analysis of the workbook: what it found, its sheets, and how to make it anew or take it out again. */
export function MadeAnalysis({ work, analyses, filling }: MadeAnalysisProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.analyse;
  const [asking, setAsking] = useState(false);
  const undo = useId();
  const { analysis, refreshed, removing, failed } = work;
  const { source, found } = analysis.record;
  const isFile = source.sheet === '';
  const areEvents = analysis.record.columns.event !== undefined;
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
        failed && <AnyFailure {...failed} />
      )}
      <p className={styles.found}>
        {words.found((areEvents ? words.readEvents : words.read)(found.orders, found.customers), days)}
        {share !== undefined &&
          afterSentence(language) + words.nextPeriod[found.period](writtenPercent(language, share))}
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
        {analyses.analyst() !== undefined && !areEvents && (
          <>
            <Button disabled={removing} onClick={() => void filling.open()}>
              {tableWords.fill.open[language]}
            </Button>
            <span className={styles.hint}>{tableWords.fill.openHint[language]}</span>
          </>
        )}
      </div>
      <SheetList
        heading={words.sheets}
        sheets={analysis.sheets}
        disabled={removing}
        onGo={(sheet) => void analyses.goTo({ sheet, address: 'A1' })}
      />
      <div role="status" className={styles.status}>
        {removing && all.created.undoing}
      </div>
      {asking && !removing ? (
        <UndoQuestion
          label={all.created.undo}
          sheets={analysis.sheets}
          asker={undo}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            void analyses.remove(analysis);
          }}
        />
      ) : (
        <div className={styles.start}>
          <div className={styles.next}>
            {isFile ? (
              <FileButton
                text={tableWords.fileAgain[language]}
                disabled={removing}
                onFile={(file) => void analyses.refresh(analysis, file)}
              />
            ) : (
              <Button disabled={removing} onClick={() => void analyses.refresh(analysis)}>
                {words.refresh}
              </Button>
            )}
            {analyses.chosen && (
              <Button disabled={removing} onClick={analyses.backToTable}>
                {words.other}
              </Button>
            )}
            <Button disabled={removing} onClick={analyses.leave}>
              {words.another}
            </Button>
            <Button id={undo} disabled={removing} onClick={() => setAsking(true)}>
              {all.created.undo}
            </Button>
          </div>
          <span className={styles.hint}>{isFile ? tableWords.fileAgainHint[language] : words.refreshHint}</span>
        </div>
      )}
    </Page>
  );
}
