import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officeLocale } from '../../locales/language';
import { Page } from '../Page';
import { useLanguage, useWords } from '../speech';
import type { Work } from './useAnalyses';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-start' },
});

export interface MakingProps {
  readonly work: Extract<Work, { kind: 'making' }>;
  /** The table that is analysed. */
  readonly place: string;
  readonly onCancel: () => void;
}

/** How far an analysis is. Screen readers hear each step once, not every percent. */
export function Making({ work, place, onCancel }: MakingProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.analyse;
  const { step, share, stopping } = work;
  const percent = new Intl.NumberFormat(officeLocale[language], { style: 'percent' });
  const isWriting = step === 'writing' || step === 'calculating' || step === 'undoing';
  return (
    <Page title={words.making(place)}>
      <div className={styles.progress}>
        <div className={styles.step}>
          <span role="status">{words.steps[step]}</span>
          {share !== undefined && (
            <span className={styles.share} aria-hidden="true">
              {percent.format(share)}
            </span>
          )}
        </div>
        <ProgressBar
          thickness="large"
          shape="rounded"
          aria-label={words.making(place)}
          {...(share !== undefined && { value: share })}
        />
      </div>
      {isWriting && <span>{all.creating.wait}</span>}
      <Button
        className={styles.cancel}
        disabledFocusable={stopping || step === 'undoing' || step === 'calculating'}
        onClick={onCancel}
      >
        {stopping ? all.creating.cancelling : all.creating.cancel}
      </Button>
    </Page>
  );
}
