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
  const words = useDecideWords();
  const { outcome, onSheet, put, failed } = work;
  const { record } = subject.stored;
  const isBusy = onSheet.kind === 'writing' || (onSheet.kind === 'written' && onSheet.removing);
  return (
    <Page
      title={titleOf(outcome, words)}
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

function titleOf(outcome: Outcome, words: DecideWords): string {
  const { tool, result } = outcome;
  if (!('target' in result)) return words.tools[tool].title;
  if (tool === 'compare') return words.compare.title;
  const { figure, cell } = result.target;
  const period = figure.cells[cell]?.label ?? '';
  return words[tool].title(period === '' ? figure.name : `${figure.name}, ${period}`);
}
