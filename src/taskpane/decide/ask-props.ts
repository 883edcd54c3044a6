import type { ReactElement } from 'react';
import type { Settings } from './settings';
import type { Asked, Deciding, Subject } from './work';

/** What a tool's own fields are given. */
export interface AskProps {
  readonly subject: Subject;
  readonly settings: Settings;
  readonly deciding: Deciding;
  /** The button that asks; without a run it says what is missing. */
  readonly foot: (asked: Asked | undefined, problem?: string) => ReactElement;
}
