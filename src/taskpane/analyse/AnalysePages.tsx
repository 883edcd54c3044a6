import type { ReactElement } from 'react';
import { ChooseTable } from './ChooseTable';
import { Made } from './Made';
import { Making } from './Making';
import { placeOf } from './place';
import { TablePage } from './TablePage';
import type { Analyses } from './useAnalyses';

/** What the Analyse page shows: the choice of a table, its columns and options, or how its analysis goes and went. */
export function AnalysePages({ analyses }: { readonly analyses: Analyses }): ReactElement {
  const { work, chosen } = analyses;
  if (work.kind === 'making') {
    const source = work.anew?.record.source ?? chosen?.table;
    return <Making work={work} place={source ? placeOf(source) : ''} onCancel={analyses.cancel} />;
  }
  if (work.kind === 'made') return <Made key={work.analysis.record.id} work={work} analyses={analyses} />;
  if (work.kind === 'table' && chosen) return <TablePage work={work} chosen={chosen} analyses={analyses} />;
  return <ChooseTable work={work.kind === 'table' ? { kind: 'none' } : work} analyses={analyses} />;
}

/** A key for the screen that `AnalysePages` shows: it changes when another screen comes up. */
export function analyseScreen({ work }: Analyses): string {
  return work.kind === 'finding' ? 'none' : work.kind;
}
