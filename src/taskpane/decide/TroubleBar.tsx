import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { afterSentence } from '../../locales/joining';
import { splitReference } from '../../plan';
import { useLanguage, useWords } from '../speech';
import type { Trouble } from './messages';
import { isInTheWay, sentenceOf } from './trouble';
import type { Deciding } from './work';
import { useDecideWords } from './words';

export interface TroubleBarProps {
  readonly trouble: Trouble;
  /** Whether it is in the way of the figure that is chosen, or only of some. */
  readonly of: 'chosen' | 'some';
  readonly deciding: Deciding;
}

/** Why a figure is not computed beside the workbook, and what happens instead or what to do. */
export function TroubleBar({ trouble, of, deciding }: TroubleBarProps): ReactElement {
  const language = useLanguage();
  const words = useDecideWords();
  const { tryAgain } = useWords().failure;
  const { cell } = trouble;
  const stops = isInTheWay(trouble);
  return (
    <MessageBar intent={stops ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        {[
          ...(of === 'some' && !stops ? [words.trouble.some] : []),
          sentenceOf(trouble, words, language),
          ...(stops ? [] : [words.trouble.byWorkbook]),
        ].join(afterSentence(language))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void deciding.goTo(splitReference(cell))}>{words.trouble.goTo(cell)}</Button>
        <Button onClick={() => void deciding.readAgain()}>{tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
