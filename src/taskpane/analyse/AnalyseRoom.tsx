import { useEffect, type ReactElement } from 'react';
import type { RoomProps } from '../room';
import { useLanguage } from '../speech';
import { AnalysePages, analyseScreen } from './AnalysePages';
import { useAnalyses } from './useAnalyses';

/** The analyses, which go on while another page is shown. */
export function AnalyseRoom({ workbook, startAnalyst, today, shown, onScreen }: RoomProps): ReactElement | null {
  const language = useLanguage();
  const analyses = useAnalyses({ workbook, startAnalyst, language, today });
  const screen = `analyse ${analyseScreen(analyses)}`;
  useEffect(() => {
    if (shown) onScreen(screen);
  }, [shown, screen]);
  return shown ? <AnalysePages analyses={analyses} /> : null;
}
