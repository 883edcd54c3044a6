import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { afterSentence } from '../locales/joining';
import { Page } from './Page';
import type { Late } from './part';
import { useLanguage, useWords } from './speech';

const useStyles = makeStyles({
  // Most parts are there before it could be read.
  loading: {
    padding: '16px',
    color: tokens.colorNeutralForeground2,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '0.4s',
  },
});

export interface LatePageProps {
  readonly title: string;
  readonly late: Late<unknown>;
  readonly onFailed: () => void;
}

/** What stands where a page will be: that it is loading, or that it could not be loaded and what to do about it. */
export function LatePage({ title, late: { failed, tryAgain }, onFailed }: LatePageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  useEffect(() => {
    if (failed) onFailed();
  }, [failed]);
  if (!failed) {
    return (
      <div role="status" className={styles.loading}>
        {words.late.loading}
      </div>
    );
  }
  return (
    <Page title={title}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.late.failed + afterSentence(language) + words.late.next}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={tryAgain}>{words.failure.tryAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    </Page>
  );
}
