import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officeLocale } from '../../locales/language';
import { Page } from '../Page';
import { useLanguage, useWords } from '../speech';
import type { Work } from './useModels';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-start' },
});

export interface CreatingProps {
  readonly work: Extract<Work, { kind: 'creating' }>;
  readonly onCancel: () => void;
}

/** How far the creation is. Screen readers hear each step once, not every percent. */
export function Creating({ work, onCancel }: CreatingProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().creating;
  const { template, stopping } = work;
  const { step, done, total } = work.progress;
  // Only writing is counted; of the other steps nobody knows how long they take.
  const share = step === 'writing' && total > 0 ? done / total : undefined;
  const percent = new Intl.NumberFormat(officeLocale[language], { style: 'percent' });
  return (
    <Page title={words.title(template.name[language])}>
      <div className={styles.progress}>
        <div className={styles.step}>
          <span role="status">{words[step]}</span>
          {share !== undefined && (
            <span className={styles.share} aria-hidden="true">
              {percent.format(share)}
            </span>
          )}
        </div>
        <ProgressBar
          thickness="large"
          shape="rounded"
          aria-label={words.title(template.name[language])}
          {...(share !== undefined && { value: share })}
        />
      </div>
      <span>{words.wait}</span>
      <Button
        className={styles.cancel}
        disabledFocusable={stopping || step === 'undoing' || step === 'calculating'}
        onClick={onCancel}
      >
        {stopping ? words.cancelling : words.cancel}
      </Button>
    </Page>
  );
}
