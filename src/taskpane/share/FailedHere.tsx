import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Failure } from '../Failure';
import { useWords } from '../speech';
import type { Failed } from './useSharing';

/** What did not happen; a cancelled one is said without alarm. */
export function FailedHere({ failed }: { readonly failed: Failed | undefined }): ReactElement | null {
  const words = useWords().share;
  if (!failed) return null;
  const { doing, failure } = failed;
  if (failure.reason !== 'cancelled' || !failure.restored) return <Failure doing={doing} failure={failure} />;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{words.cancelled}</MessageBarBody>
    </MessageBar>
  );
}
