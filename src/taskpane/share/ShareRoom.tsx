import { useEffect, type ReactElement } from 'react';
import type { RoomProps } from '../room';
import { useLanguage } from '../speech';
import { SharePages } from './SharePages';
import { sharing } from './sharing';
import { useSharing } from './useSharing';

/** What makes a workbook independent of the add-in, which goes on while another page is shown. */
export function ShareRoom({ workbook, shown, onScreen }: RoomProps): ReactElement | null {
  const state = useSharing({ sharing, goTo: workbook.goTo, language: useLanguage() });
  const screen = `share ${state.work.kind}`;
  useEffect(() => {
    if (shown) onScreen(screen);
  }, [shown, screen]);
  return shown ? <SharePages sharing={state} /> : null;
}
