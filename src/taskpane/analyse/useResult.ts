import { useEffect, useRef, type RefObject } from 'react';
import type { SheetValue } from '../../analysis/contract';
import type { ReportState } from '../../analysis/report-back';
import type { ReportRequest } from '../../analysis/report-statement';
import type { FindHeadings } from '../../excel';
import { FileFailure } from '../../sources/contract';
import type { Workbook } from '../workbook';
import type { Analyses, AnalysesContext, Failed, AnalyseWork } from './analyses';
import type { Analyst } from './analyst';
import { problemOf } from './read-rows';

/** The first row of cells is as good as any other: rows say themselves what they are. */
const anyRow: FindHeadings = { ofOrders: () => undefined, inBlock: () => 0 };

interface ResultContext extends Pick<AnalysesContext, 'workbook' | 'startAnalyst'> {
  readonly setWork: (work: AnalyseWork) => void;
}

export interface Result {
  readonly open: (failed?: Failed) => void;
  readonly add: Analyses['addResult'];
  readonly drop: () => void;
  /** Throws `FileFailure` where it is not whole. */
  readonly whole: () => { readonly analyst: Analyst; readonly request: ReportRequest };
}

interface Kept {
  readonly analyst: Analyst;
  state?: ReportState;
}

/** What was brought back of the result of a copied statement, kept in a thread until it is whole. */
export function useResult({ workbook, startAnalyst, setWork }: ResultContext): Result {
  const kept = useRef<Kept | undefined>(undefined);
  useEffect(() => () => kept.current?.analyst.end(), []);
  const show = (more: { readonly taking?: boolean; readonly failed?: Failed } = {}): void => {
    const state = kept.current?.state;
    setWork({
      kind: 'result',
      taking: more.taking ?? false,
      ...(state && { state }),
      ...(more.failed && { failed: more.failed }),
    });
  };
  return {
    open: (failed) => show(failed ? { failed } : {}),
    add: async (what) => {
      show({ taking: true });
      const own = keptIn(kept, startAnalyst);
      try {
        if (what === 'selected') {
          for await (const rows of selectedRows(workbook)) own.state = await own.analyst.takeResult({ rows });
        } else own.state = await own.analyst.takeResult(what);
        if (kept.current === own) show();
      } catch (error) {
        if (kept.current === own) show({ failed: { doing: 'readTable', failure: problemOf(error) } });
      }
    },
    drop: () => {
      kept.current?.analyst.end();
      kept.current = undefined;
    },
    whole: () => {
      const own = kept.current;
      if (own?.state?.kind !== 'whole') throw new FileFailure('fileNoResult', own?.state?.kind ?? 'none');
      return { analyst: own.analyst, request: own.state.request };
    },
  };
}

function keptIn(kept: RefObject<Kept | undefined>, startAnalyst: () => Analyst): Kept {
  return (kept.current ??= { analyst: startAnalyst() });
}

/** The cells of the block that is selected, its first row among them. */
async function* selectedRows(workbook: Workbook): AsyncGenerator<readonly (readonly SheetValue[])[]> {
  const table = await workbook.selectedTable(anyRow);
  yield [table.headings];
  const places = table.headings.map((_heading, column) => column);
  for await (const { columns } of workbook.readColumns(table, places, {}))
    yield (columns[0] ?? []).map((_cell, row) => columns.map((column) => column[row] ?? ''));
}
