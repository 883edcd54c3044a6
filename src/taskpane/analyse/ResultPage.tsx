import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { mostListed } from '../../analysis/limits';
import { writtenNumber } from '../../locales/formats';
import { filledIn } from '../../locales/gaps';
import { listed } from '../../locales/joining';
import type { Language } from '../../locales/language';
import type { ReportState } from '../../analysis/report-back';
import { Page } from '../Page';
import { linkTo } from '../route';
import { useLanguage, useWords } from '../speech';
import { noRoomWhileEmpty } from '../styles';
import { AnyFailure } from './AnyFailure';
import { dayOf } from './Data';
import { FileButton } from './FileButton';
import { tableWords } from './table-words';
import type { Analyses, AnalyseWork } from './analyses';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  rows: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre' },
  },
  status: { ...noRoomWhileEmpty, display: 'flex', flexDirection: 'column', gap: '4px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Of the rows that are missing, so many stretches are named. */
const mostSpans = 5;

export interface ResultPageProps {
  readonly work: Extract<AnalyseWork, { kind: 'result' }>;
  readonly analyses: Analyses;
}

/** Where the rows of a copied statement are brought back, from wherever they were exported, until all of them are here. */
export function ResultPage({ work, analyses }: ResultPageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().analyse;
  const said = tableWords.result;
  const [text, setText] = useState('');
  const { state, taking, failed } = work;
  const isWhole = state?.kind === 'whole';
  return (
    <Page
      title={said.title[language]}
      intro={said.intro[language]}
      back={
        analyses.chosen
          ? { href: linkTo({ page: 'analyse' }), text: said.back[language], onClick: analyses.backToTable }
          : { href: linkTo({ page: 'analyse' }), text: words.back, onClick: analyses.leave }
      }
    >
      {failed?.failure.reason === 'cancelled' ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.cancelled}</MessageBarBody>
        </MessageBar>
      ) : (
        failed && <AnyFailure {...failed} />
      )}
      <div className={styles.actions}>
        <FileButton
          text={tableWords.chooseFile[language]}
          disabled={taking}
          onFile={(file) => void analyses.addResult({ file })}
        />
        <Button disabledFocusable={taking} onClick={() => !taking && void analyses.addResult('selected')}>
          {said.selected[language]}
        </Button>
      </div>
      <div className={styles.fields}>
        <Field label={said.paste[language]}>
          <Textarea className={styles.rows} rows={6} value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <div className={styles.actions}>
          <Button
            disabledFocusable={taking || text.trim() === ''}
            onClick={() => {
              if (taking || text.trim() === '') return;
              void analyses.addResult({ text });
              setText('');
            }}
          >
            {said.take[language]}
          </Button>
        </div>
      </div>
      {state && !isWhole && !taking && (
        <MessageBar intent={state.kind === 'partial' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{stateText(state, language)}</MessageBarBody>
        </MessageBar>
      )}
      {/* In the page from the first, so that a screen reader hears what comes. */}
      <div role="status" className={styles.status}>
        {taking && <span>{said.taking[language]}</span>}
        {isWhole && !taking && (
          <>
            <span className={styles.strong}>{filledIn(language, said.whole, { rows: state.rows })}</span>
            <span>
              {words.read(state.summary.used, state.summary.customers)}
              {words.then(
                words.between(dayOf(state.summary.firstDay, language), dayOf(state.summary.lastDay, language)),
              )}
            </span>
            {state.summary.customers > mostListed && <span className={styles.note}>{said.noList[language]}</span>}
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={!isWhole || taking}
          onClick={() => isWhole && !taking && void analyses.makeOfResult()}
        >
          {words.start}
        </Button>
        {state && (
          <Button
            disabledFocusable={taking}
            onClick={() => {
              if (taking) return;
              analyses.dropResult();
              analyses.openResult();
            }}
          >
            {said.startOver[language]}
          </Button>
        )}
      </div>
    </Page>
  );
}

/** What is here, what is not, and what to do about it. */
export function stateText(state: Exclude<ReportState, { kind: 'whole' }>, language: Language): string {
  const said = tableWords.result;
  switch (state.kind) {
    case 'none':
      return said.none[language];
    case 'empty':
      return said.empty[language];
    case 'changed':
      return filledIn(language, said.changed, { line: state.line });
    case 'unknownStatuses':
      return filledIn(language, said.unknownStatuses, { statuses: listed(language, state.statuses.slice(0, 20)) });
    case 'partial': {
      const { rows, all, missing } = state;
      const spans = missing
        .slice(0, mostSpans)
        .map(([first, last]) =>
          first === last
            ? writtenNumber(language, first)
            : `${writtenNumber(language, first)}–${writtenNumber(language, last)}`,
        );
      const places = listed(language, spans) + (missing.length > mostSpans ? ' …' : '');
      return filledIn(language, said.partial, { rows, all, missing: places });
    }
  }
}
