import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { afterSentence, listed } from '../../locales/joining';
import type { Language } from '../../locales/language';
import type { DecideWords } from '../../locales/en-decide';
import { shownValue, splitReference } from '../../plan';
import { useLanguage, useWords } from '../speech';
import type { Trouble } from './messages';
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

/** Whether the workbook has no result either. */
export function isInTheWay(trouble: Trouble | undefined): boolean {
  if (trouble?.kind !== 'cannot') return false;
  const { kind } = trouble.reason;
  return kind === 'circle' || kind === 'sheet' || kind === 'name';
}

function sentenceOf(trouble: Trouble, words: DecideWords, language: Language): string {
  const { cell, formula } = trouble;
  const said = words.trouble;
  if (trouble.kind === 'differs') {
    const shown = (value: Parameters<typeof shownValue>[0]): string => shownValue(value, '', language) || '“”';
    return said.differs(cell, formula, shown(trouble.workbook), shown(trouble.here));
  }
  const { reason } = trouble;
  switch (reason.kind) {
    case 'circle':
      return said.circle(listed(language, [...new Set(reason.cells)]));
    case 'function':
      return said.function(cell, reason.name);
    case 'name':
      return said.name(cell, reason.name);
    case 'sheet':
      return said.sheet(cell, reason.name);
    case 'external':
      return said.external(cell);
    default:
      return said.other(cell, formula);
  }
}
