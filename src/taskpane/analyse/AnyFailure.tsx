import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FileFailure } from '../../sources/contract';
import { Failure } from '../Failure';
import { useLanguage } from '../speech';
import { tableWords } from './table-words';
import type { Failed } from './analyses';

interface AnyFailureProps extends Failed {
  /** Buttons with the next step. */
  readonly children?: ReactNode;
}

/** Why a file cannot be read, or what Excel did not do. */
export function AnyFailure({ doing, failure, children }: AnyFailureProps): ReactElement {
  const language = useLanguage();
  if (!(failure instanceof FileFailure))
    return (
      <Failure doing={doing} failure={failure}>
        {children}
      </Failure>
    );
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{tableWords.notRead[language]}</MessageBarTitle>
        {tableWords.fileReasons[failure.reason][language]}
      </MessageBarBody>
    </MessageBar>
  );
}
