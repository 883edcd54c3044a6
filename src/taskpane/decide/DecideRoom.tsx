import { useEffect, type ReactElement } from 'react';
import type { RoomProps } from '../room';
import { useLanguage } from '../speech';
import { DecidePages, decideScreen } from './DecidePages';
import { deciding } from './deciding';
import { useDecide } from './useDecide';

/** Deciding with a model, which goes on while another page is shown. */
export function DecideRoom(props: RoomProps): ReactElement | null {
  const { workbook, planning, startDecider, loadTexts, today, route, shown, onScreen } = props;
  const item = route.page === 'decide' ? route.item : undefined;
  const language = useLanguage();
  const state = useDecide({ workbook, deciding, planning, startDecider, loadTexts, language, today, item });
  const screen = `decide ${decideScreen(state)}`;
  useEffect(() => {
    if (shown) onScreen(screen);
  }, [shown, screen]);
  return shown ? <DecidePages deciding={state} /> : null;
}
