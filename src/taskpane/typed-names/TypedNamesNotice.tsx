import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../locales/joining';
import { Failure } from '../Failure';
import { useLanguage, useWords } from '../speech';
import type { TypedNames } from './useTypedNames';

const useStyles = makeStyles({ message: { borderRadius: 0 } });

/** Says which short names were added because somebody typed them, and takes them away again. */
export function TypedNamesNotice({ names }: { readonly names: TypedNames }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { added, failure } = names;
  if (failure)
    return (
      <div role="alert">
        <Failure doing="names" failure={failure}>
          <Button onClick={names.close}>{words.unfinished.close}</Button>
        </Failure>
      </div>
    );
  if (added.length === 0) return null;
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline" className={styles.message}>
        <MessageBarBody>{words.typedNames.added(listed(language, added), added.length)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={names.undo}>{words.typedNames.undo}</Button>
          <Button onClick={names.never}>{words.typedNames.never}</Button>
          <Button onClick={names.close}>{words.unfinished.close}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
