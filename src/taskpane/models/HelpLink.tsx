import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage, useWords } from '../speech';
import { hidden } from '../styles';

const useStyles = makeStyles({ link: { alignSelf: 'flex-start', padding: '4px 0' }, hidden });

/** To the page that says what a template asks, holds and computes; it opens in the browser. */
export function HelpLink({ template }: { template: string }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  return (
    <Link className={styles.link} href={`help/${language}/${template}.html`} target="_blank" rel="noopener">
      {words.models.help}
      <span className={styles.hidden}> ({words.functions.newWindow})</span>
    </Link>
  );
}
