import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inserted } from '../../excel';
import { linkTo } from '../route';
import { useWords } from '../speech';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere', padding: '4px 12px 4px 0' },
});

/** Where a formula went and what it shows there. */
export function InsertedBar({ inserted: { address, shown } }: { inserted: Inserted }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  // While a function is still being computed the cell shows `#BUSY!`: no answer to report.
  const known = shown !== '' && !shown.startsWith('#BUSY');
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        {known ? words.functions.inserted(address, shown) : words.functions.insertedBlank(address)}
        <Link href={linkTo({ page: 'explain' })}>{words.explain.page}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
