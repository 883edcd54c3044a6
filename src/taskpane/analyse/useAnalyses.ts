import { useEffect, useRef, useState } from 'react';
import {
  roles,
  type AnalysisOptions,
  type AnalysisStep,
  type Columns,
  type ReadSummary,
} from '../../analysis/contract';
import { recognise } from '../../analysis/recognise';
import { ExcelFailure, type AnalysisRequest, type CreateProgress, type StoredAnalysis, type Table } from '../../excel';
import type { Language } from '../../locales/language';
import { failureOf } from '../Failure';
import type { Workbook } from '../workbook';
import type { Analyst } from './analyst';
import { fitting, initialOptions, isReady } from './options';

/** A table with what is to be made of it. */
export interface Chosen {
  readonly table: Table;
  readonly columns: Columns;
  readonly options: AnalysisOptions;
}

/** How far the rows of the chosen columns are read. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly rows: number; readonly of: number }
  | { readonly kind: 'read'; readonly summary: ReadSummary }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure };

export type MakingStep = AnalysisStep | CreateProgress['step'];

/** What the pane is doing with analyses; one thing at a time. */
export type Work =
  | { readonly kind: 'none'; readonly failed?: Failed; readonly removed?: boolean }
  | { readonly kind: 'finding' }
  | { readonly kind: 'table'; readonly failed?: Failed }
  | {
      readonly kind: 'making';
      /** Whose sheets are made anew. */
      readonly anew?: StoredAnalysis;
      readonly step: MakingStep;
      /** Absent where nobody knows. */
      readonly share?: number;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'made';
      readonly analysis: StoredAnalysis;
      readonly refreshed: boolean;
      readonly removing: boolean;
      readonly failed?: Failed;
    };

export interface Failed {
  readonly doing: 'readTable' | 'analyse' | 'refresh' | 'undoAnalysis' | 'goTo';
  readonly failure: ExcelFailure;
}

export interface Analyses {
  readonly work: Work;
  readonly chosen: Chosen | undefined;
  readonly reading: Reading;
  /** Newest first. */
  readonly made: readonly StoredAnalysis[];
  /** The table that is selected now, for the page where one is chosen. */
  readonly find: () => Promise<Table>;
  readonly watch: Workbook['watchCells'];
  /** Looks which analyses the workbook holds. */
  readonly list: () => Promise<void>;
  readonly useSelected: () => Promise<void>;
  readonly setColumns: (columns: Columns) => void;
  readonly setOptions: (options: AnalysisOptions) => void;
  readonly make: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
  readonly refresh: (analysis: StoredAnalysis) => Promise<void>;
  readonly cancel: () => void;
  /** Back to the choice of a table. */
  readonly leave: () => void;
  readonly backToTable: () => void;
  readonly show: (analysis: StoredAnalysis) => void;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly remove: (analysis: StoredAnalysis) => Promise<void>;
}

export interface AnalysesContext {
  readonly workbook: Workbook;
  readonly startAnalyst: () => Analyst;
  readonly language: Language;
}

/** The rows of a table on their way into a thread of their own. */
interface Session {
  /** Ends the watch over the table, once there is one. */
  endWatch?: () => void;
  readonly analyst: Analyst;
  readonly stop: AbortController;
  readonly summary: Promise<ReadSummary>;
}

export function useAnalyses({ workbook, startAnalyst, language }: AnalysesContext): Analyses {
  const [work, setWork] = useState<Work>({ kind: 'none' });
  const [chosen, setChosen] = useState<Chosen>();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [made, setMade] = useState<readonly StoredAnalysis[]>([]);
  const session = useRef<Session | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  const busy = work.kind === 'making' || (work.kind === 'made' && work.removing);

  const list = async (): Promise<void> => {
    try {
      setMade([...(await workbook.listAnalyses())].reverse());
    } catch {
      // The list is a convenience; what it would have led to can still be found among the sheets.
    }
  };
  useEffect(() => () => session.current?.analyst.end(), []);

  const endSession = (): void => {
    session.current?.stop.abort();
    session.current?.analyst.end();
    session.current?.endWatch?.();
    session.current = undefined;
  };

  /** What was read of a table that is then edited is not what is to be analysed. */
  const watchRead = async (table: Table, one: Session): Promise<void> => {
    const touched = (): void => {
      if (session.current !== one) return;
      endSession();
      setReading({ kind: 'failed', failure: new ExcelFailure('tableChanged', table.address, true) });
    };
    try {
      const end = await workbook.watchTable(table, touched);
      if (session.current === one) one.endWatch = () => void end();
      else await end();
    } catch {
      touched();
    }
  };

  /** Begins to read; what was read of other columns is let go. */
  const read = (table: Table, columns: Columns, onRows: (rows: number) => void): Session => {
    endSession();
    const analyst = startAnalyst();
    const controller = new AbortController();
    const summary = readInto(analyst, workbook, table, columns, controller.signal, onRows);
    // Who waits for it hears of its failure; if nobody does, the page says it.
    summary.catch(() => undefined);
    const one: Session = { analyst, stop: controller, summary };
    session.current = one;
    return one;
  };

  const readForPage = (table: Table, columns: Columns): void => {
    if (!isReady(columns)) {
      endSession();
      setReading({ kind: 'none' });
      return;
    }
    setReading({ kind: 'reading', rows: 0, of: table.rowCount });
    const one = read(table, columns, (rows) => {
      if (session.current === one) setReading({ kind: 'reading', rows, of: table.rowCount });
    });
    one.summary.then(
      (summary) => {
        if (session.current !== one) return;
        setReading({ kind: 'read', summary });
        void watchRead(table, one);
      },
      (error) => {
        if (session.current !== one) return;
        endSession();
        setReading({ kind: 'failed', failure: failureOf(error) });
      },
    );
  };

  /** The chosen table as far as it reaches now. */
  const chosenNow = async (): Promise<Chosen | undefined> => {
    if (!chosen) return undefined;
    const table = await workbook.tableAt(chosen.table);
    const now = { ...chosen, table, columns: columnsIn(table, columnsOf(chosen)) };
    setChosen(now);
    return now;
  };

  /** Reads, if that is not done yet, analyses and writes; `anew` is replaced. */
  const run = async ({ table, columns, options }: Chosen, sheetsLanguage: Language, anew?: StoredAnalysis) => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const onStep = (step: MakingStep, share?: number): void =>
      setWork({
        kind: 'making',
        step,
        stopping: signal.aborted,
        ...(anew ? { anew } : {}),
        ...(share === undefined ? {} : { share }),
      });
    onStep('reading', 0);
    const one = (!anew && session.current) || read(table, columns, (rows) => onStep('reading', rows / table.rowCount));
    signal.addEventListener('abort', () => {
      one.stop.abort();
      one.analyst.end();
      one.endWatch?.();
      if (session.current === one) session.current = undefined;
    });
    if (!anew) setReading((now) => (now.kind === 'failed' ? { kind: 'none' } : now));
    const summary = await one.summary;
    if (!anew) setReading({ kind: 'read', summary });
    const found = await one.analyst.analyse(options, onStep);
    const request = requestOf({ table, columns, options }, sheetsLanguage, found);
    const source = { sheet: table.sheet, address: table.address };
    const makePlan: Parameters<Workbook['createAnalysis']>[1] = (taken) => {
      onStep('report');
      return one.analyst.report({ source, options, language: sheetsLanguage, taken });
    };
    // Only writing is counted; of the other steps nobody knows how long they take.
    const onProgress = ({ step, done, total }: CreateProgress): void =>
      onStep(step, step === 'writing' && total > 0 ? done / total : undefined);
    return anew
      ? await workbook.refreshAnalysis(anew, request, makePlan, { onProgress, signal })
      : await workbook.createAnalysis(request, makePlan, { onProgress, signal });
  };

  return {
    work,
    chosen,
    reading,
    made,
    find: workbook.selectedTable,
    watch: workbook.watchCells,
    list,
    useSelected: async () => {
      setWork({ kind: 'finding' });
      try {
        const table = await workbook.selectedTable();
        const columns = recognise(table);
        setChosen({ table, columns, options: initialOptions(columns, language) });
        setWork({ kind: 'table' });
        readForPage(table, columns);
      } catch (error) {
        setWork({ kind: 'none', failed: { doing: 'readTable', failure: failureOf(error) } });
      }
    },
    setColumns: (columns) => {
      if (!chosen) return;
      setChosen({ ...chosen, columns });
      readForPage(chosen.table, columns);
    },
    setOptions: (options) => setChosen((now) => now && { ...now, options }),
    make: async () => {
      if (!chosen) return;
      try {
        const now = session.current ? chosen : await chosenNow();
        if (!now) return;
        const analysis = await run({ ...now, options: fitting(now.options, now.columns) }, language);
        setMade((all) => [analysis, ...all]);
        setWork({ kind: 'made', analysis, refreshed: false, removing: false });
      } catch (error) {
        const failure = failureOf(error);
        // The page says it where it reads the rows; there it can be begun again.
        if (failure.reason === 'tableChanged' || failure.reason === 'tableGone') {
          endSession();
          setReading({ kind: 'failed', failure });
        }
        setWork({ kind: 'table', failed: { doing: 'analyse', failure } });
      }
    },
    readAgain: async () => {
      try {
        const now = await chosenNow();
        if (now) readForPage(now.table, now.columns);
      } catch (error) {
        setReading({ kind: 'failed', failure: failureOf(error) });
      }
    },
    refresh: async (old) => {
      endSession();
      const { record } = old;
      setWork({ kind: 'making', step: 'checking', anew: old, stopping: false });
      try {
        const table = await workbook.tableAt(record.source);
        const columns = columnsIn(table, record.columns);
        const analysis = await run({ table, columns, options: record.options }, record.language, old);
        setMade((all) => all.map((one) => (one.record.id === record.id ? analysis : one)));
        setWork({ kind: 'made', analysis, refreshed: true, removing: false });
      } catch (error) {
        setWork({
          kind: 'made',
          analysis: old,
          refreshed: false,
          removing: false,
          failed: { doing: 'refresh', failure: failureOf(error) },
        });
      } finally {
        endSession();
      }
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => (now.kind === 'making' ? { ...now, stopping: true } : now));
    },
    leave: () => {
      if (busy) return;
      endSession();
      setReading({ kind: 'none' });
      setWork({ kind: 'none' });
    },
    backToTable: () => {
      if (!busy && chosen) setWork({ kind: 'table' });
    },
    show: (analysis) => {
      if (!busy) setWork({ kind: 'made', analysis, refreshed: false, removing: false });
    },
    goTo: async (place) => {
      try {
        await workbook.goTo(place);
        setWork(withoutFailure);
      } catch (error) {
        const failed: Failed = { doing: 'goTo', failure: failureOf(error) };
        setWork((now) => (now.kind === 'made' || now.kind === 'table' ? { ...now, failed } : now));
      }
    },
    remove: async (analysis) => {
      setWork({ kind: 'made', analysis, refreshed: false, removing: true });
      try {
        await workbook.removeAnalysis(analysis);
        setMade((all) => all.filter(({ record }) => record.id !== analysis.record.id));
        setWork({ kind: 'none', removed: true });
      } catch (error) {
        const failed: Failed = { doing: 'undoAnalysis', failure: failureOf(error) };
        setWork({ kind: 'made', analysis, refreshed: false, removing: false, failed });
      }
    },
  };
}

async function readInto(
  analyst: Analyst,
  workbook: Workbook,
  table: Table,
  columns: Columns,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<ReadSummary> {
  const asked = roles.filter((role) => columns[role] !== undefined);
  await analyst.begin(table.rowCount);
  // A piece is analysed while the next one is read, and no more than one waits.
  let analysed: Promise<void> = Promise.resolve();
  const chunks = workbook.readColumns(
    table,
    asked.map((role) => columns[role] ?? 0),
    { signal, onProgress: ({ rows }) => onRows(rows) },
  );
  for await (const { firstRow, columns: cells } of chunks) {
    await analysed;
    analysed = analyst.read({
      firstRow,
      cells: Object.fromEntries(asked.map((role, index) => [role, cells[index] ?? []])),
    });
    // Awaited at the next piece; until then a failure has nobody to hear it.
    analysed.catch(() => undefined);
  }
  await analysed;
  return analyst.summary();
}

function requestOf(
  { table, columns, options }: Chosen,
  language: Language,
  found: AnalysisRequest['found'],
): AnalysisRequest {
  const { sheetId, sheet, address, tableId } = table;
  return {
    source: { sheetId, sheet, address, ...(tableId === undefined ? {} : { tableId }) },
    columns: columnsOf({ table, columns }),
    options,
    language,
    found,
  };
}

function columnsOf({ table, columns }: Pick<Chosen, 'table' | 'columns'>): AnalysisRequest['columns'] {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const index = columns[role];
      return index === undefined ? [] : [[role, { heading: table.headings[index] ?? '', index }]];
    }),
  );
}

/** Where the columns are now: a column may have moved, or another one come before it. */
function columnsIn(table: Table, columns: AnalysisRequest['columns']): Columns {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const column = columns[role];
      if (!column) return [];
      const { heading, index } = column;
      const now = table.headings[index] === heading ? index : table.headings.indexOf(heading);
      if (now < 0) throw new ExcelFailure('tableGone', `${table.sheet}: ${heading}`, true);
      return [[role, now]];
    }),
  );
}

function withoutFailure<Any extends Work>(work: Any): Any {
  if (!('failed' in work)) return work;
  const { failed: _, ...rest } = work;
  return rest as Any;
}
