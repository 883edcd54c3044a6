import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { afterSentence } from '../../locales/joining';
import { useLanguage } from '../speech';
import { noRoomWhileEmpty } from '../styles';
import type { Deciding, PutState } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({ status: noRoomWhileEmpty });

export interface PutInBarProps {
  readonly put: PutState;
  readonly deciding: Deciding;
}

/** What was put into the workbook, and the way back. */
export function PutInBar({ put, deciding }: PutInBarProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords().takes;
  return (
    <div role="status" className={styles.status}>
      {put.kind === 'putting' && words.putting}
      {put.kind === 'takenBack' && words.takenBack}
      {put.kind === 'put' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {put.values.map(({ name, shown }) => words.putIn(name, shown)).join(afterSentence(language))}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void deciding.takeBack()}>{words.takeBack}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
