import type { ReactElement } from 'react';
import { ChooseTable } from './ChooseTable';
import { FillPage } from './FillPage';
import { MadeAnalysis } from './MadeAnalysis';
import { Making } from './Making';
import { placeOf } from './place';
import { ResultPage } from './ResultPage';
import { TablePage } from './TablePage';
import type { Analyses } from './analyses';
import type { Filling } from './useFilling';

interface AnalysePagesProps {
  readonly analyses: Analyses;
  readonly filling: Filling;
}

/** What the Analyse page shows: the choice of a table, its columns and options, or how its analysis goes and went. */
export function AnalysePages({ analyses, filling }: AnalysePagesProps): ReactElement {
  const { work, chosen } = analyses;
  if (filling.work.kind !== 'none')
    return (
      <FillPage
        filling={filling}
        place={chosen ? placeOf(chosen.table) : ''}
        onGo={(place) => void analyses.goTo(place)}
      />
    );
  if (work.kind === 'making') {
    const source = work.anew?.record.source ?? chosen?.table;
    return <Making work={work} place={source ? placeOf(source) : ''} onCancel={analyses.cancel} />;
  }
  if (work.kind === 'made')
    return <MadeAnalysis key={work.analysis.record.id} work={work} analyses={analyses} filling={filling} />;
  if (work.kind === 'table' && chosen)
    return <TablePage work={work} chosen={chosen} analyses={analyses} filling={filling} />;
  if (work.kind === 'result') return <ResultPage work={work} analyses={analyses} />;
  return <ChooseTable work={work.kind === 'table' ? { kind: 'none' } : work} analyses={analyses} />;
}

/** A key for the screen that `AnalysePages` shows: it changes when another screen comes up. */
export function analyseScreen({ work }: Analyses): string {
  return work.kind === 'finding' ? 'none' : work.kind;
}
