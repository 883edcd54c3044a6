import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officeLocale } from '../locales/language';
import { Page } from './Page';
import { useLanguage, useWords } from './speech';
import { progressTrack } from './styles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  track: progressTrack,
  cancel: { alignSelf: 'flex-start' },
});

export interface UnderWayProps {
  readonly title: string;
  /** What is being done now, in words. */
  readonly step: string;
  /** How much of the step is done, 0 to 1; undefined where nobody knows. */
  readonly share: number | undefined;
  /** Whether the cells had better be left alone meanwhile. */
  readonly writes: boolean;
  /** Whether the step can be broken off. */
  readonly cancellable: boolean;
  readonly stopping: boolean;
  readonly onCancel: () => void;
}

/** How far a long action is. Screen readers hear each step once, not every percent. */
export function UnderWay(props: UnderWayProps): ReactElement {
  const { title, step, share, writes, cancellable, stopping, onCancel } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().creating;
  const percent = new Intl.NumberFormat(officeLocale[language], { style: 'percent' });
  return (
    <Page title={title}>
      <div className={styles.progress}>
        <div className={styles.step}>
          <span role="status">{step}</span>
          {share !== undefined && (
            <span className={styles.share} aria-hidden="true">
              {percent.format(share)}
            </span>
          )}
        </div>
        <ProgressBar
          className={styles.track}
          thickness="large"
          shape="rounded"
          aria-label={title}
          {...(share !== undefined && { value: share })}
        />
      </div>
      {writes && <span>{words.wait}</span>}
      <Button className={styles.cancel} disabledFocusable={stopping || !cancellable} onClick={onCancel}>
        {stopping ? words.cancelling : words.cancel}
      </Button>
    </Page>
  );
}
