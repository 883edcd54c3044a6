import { useEffect, type ReactElement } from 'react';
import type { RoomProps } from '../room';
import { useLanguage } from '../speech';
import { AnalysePages, analyseScreen } from './AnalysePages';
import { filling as fillingOfWorkbook } from './filling';
import { placeOf } from './place';
import { useAnalyses } from './useAnalyses';
import { useFilling } from './useFilling';

/** The analyses, which go on while another page is shown. */
export function AnalyseRoom(props: RoomProps): ReactElement | null {
  const { workbook, startAnalyst, planning, loadTexts, today, shown, onScreen } = props;
  const language = useLanguage();
  const analyses = useAnalyses({ workbook, startAnalyst, language, today });
  const { chosen, reading } = analyses;
  const filling = useFilling({
    workbook,
    filling: fillingOfWorkbook,
    planning,
    loadTexts,
    today,
    analyst: analyses.analyst,
    source: () => ({
      place: chosen ? placeOf(chosen.table) : '',
      lastDay: reading.kind === 'read' ? reading.summary.lastDay : 0,
    }),
  });
  const screen = `analyse ${filling.work.kind === 'none' ? analyseScreen(analyses) : 'fill'}`;
  useEffect(() => {
    if (shown) onScreen(screen);
  }, [shown, screen]);
  return shown ? <AnalysePages analyses={analyses} filling={filling} /> : null;
}
