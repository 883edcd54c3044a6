import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../locales/joining';
import { useLanguage, useWords } from '../speech';
import { noRoomWhileEmpty } from '../styles';
import type { Deciding, OnSheet } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  status: noRoomWhileEmpty,
});

export interface OnSheetBarProps {
  readonly onSheet: OnSheet;
  readonly deciding: Deciding;
}

/** The way onto a sheet, and from there back. */
export function OnSheetBar({ onSheet, deciding }: OnSheetBarProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const all = useWords();
  const words = useDecideWords().sheet;
  const removing = onSheet.kind === 'written' && onSheet.removing;
  return (
    <>
      <div role="status" className={styles.status}>
        {onSheet.kind === 'writing' && words.writing}
        {onSheet.kind === 'written' &&
          (removing ? words.removing : words.written(listed(language, onSheet.decision.sheets)))}
        {onSheet.kind === 'none' && onSheet.removed && words.removed}
      </div>
      <div className={styles.row}>
        {onSheet.kind === 'none' && (
          <Button appearance="primary" onClick={() => void deciding.putOnSheet()}>
            {words.put}
          </Button>
        )}
        {onSheet.kind === 'writing' && (
          <Button disabledFocusable={onSheet.stopping} onClick={deciding.cancel}>
            {onSheet.stopping ? all.creating.cancelling : all.creating.cancel}
          </Button>
        )}
        {onSheet.kind === 'written' && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={removing}
              onClick={() => void deciding.goTo(onSheet.decision.start)}
            >
              {words.open}
            </Button>
            <Button disabledFocusable={removing} onClick={() => void deciding.removeSheet()}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
