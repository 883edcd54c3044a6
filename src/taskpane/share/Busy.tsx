import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officeLocale } from '../../locales/language';
import { Page } from '../Page';
import { useLanguage, useWords } from '../speech';
import type { Work } from './useSharing';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-start' },
});

export interface BusyProps {
  readonly work: Extract<Work, { kind: 'busy' }>;
  readonly onCancel: () => void;
}

/** How far it is. Screen readers hear each step once, not every percent. */
export function Busy({ work: { step, share, stopping }, onCancel }: BusyProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = all.share;
  const percent = new Intl.NumberFormat(officeLocale[language], { style: 'percent' });
  return (
    <Page title={words.page}>
      <div className={styles.progress}>
        <div className={styles.step}>
          <span role="status">{words.steps[step]}</span>
          <span className={styles.share} aria-hidden="true">
            {percent.format(share)}
          </span>
        </div>
        <ProgressBar thickness="large" shape="rounded" aria-label={words.steps[step]} value={share} />
      </div>
      {step !== 'reading' && <span>{all.creating.wait}</span>}
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
