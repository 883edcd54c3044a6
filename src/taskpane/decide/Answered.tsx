import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Failure } from '../Failure';
import { Page } from '../Page';
import { linkTo } from '../route';
import { CompareResult } from './CompareResult';
import { MattersResult } from './MattersResult';
import { OnSheetBar } from './OnSheetBar';
import { SureResult } from './SureResult';
import { TakesResult } from './TakesResult';
import type { Outcome } from './messages';
import type { DecideWords } from '../../locales/en-decide';
import { withPeriod } from '../../locales/joining';
import type { Language } from '../../locales/language';
import { useLanguage } from '../speech';
import type { Deciding, Subject, DecideWork } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({ next: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface AnsweredProps {
  readonly work: Extract<DecideWork, { kind: 'answered' }>;
  readonly subject: Subject;
  readonly deciding: Deciding;
}

/** The answer, and what can be done with it. */
export function Answered({ work, subject, deciding }: AnsweredProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const { outcome, onSheet, put, failed } = work;
  const { record } = subject.stored;
  const isBusy = onSheet.kind === 'writing' || (onSheet.kind === 'written' && onSheet.removing);
  return (
    <Page
      title={titleOf(outcome, words, language)}
      back={{
        href: linkTo({ page: 'decide', item: `${record.template.id}/${record.number}` }),
        text: words.home,
        onClick: deciding.home,
      }}
    >
      {failed && (
        <Failure
          doing={{ what: words.failed[failed.doing], notRestored: words.failed.inputsNotRestored }}
          failure={failed.failure}
        />
      )}
      {outcome.tool === 'matters' && <MattersResult result={outcome.result} />}
      {outcome.tool === 'sure' && <SureResult result={outcome.result} />}
      {outcome.tool === 'takes' && <TakesResult result={outcome.result} put={put} deciding={deciding} />}
      {outcome.tool === 'compare' && <CompareResult result={outcome.result} />}
      {'target' in outcome.result && <OnSheetBar onSheet={onSheet} deciding={deciding} />}
      <div className={styles.next}>
        <Button disabledFocusable={isBusy} onClick={() => deciding.ask(outcome.tool)}>
          {words.settings}
        </Button>
      </div>
    </Page>
  );
}

function titleOf(outcome: Outcome, words: DecideWords, language: Language): string {
  const { tool, result } = outcome;
  if (!('target' in result)) return words.tools[tool].title;
  if (tool === 'compare') return words.compare.title;
  const { figure, cell } = result.target;
  return words[tool].title(withPeriod(language, figure.name, figure.cells[cell]?.label ?? ''));
}
