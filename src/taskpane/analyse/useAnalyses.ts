import { useEffect, useRef, useState } from 'react';
import {
  roles,
  type AnalysisOptions,
  type Asked,
  type AnalysisStep,
  type Columns,
  type ReadSummary,
} from '../../analysis/contract';
import { headingRow } from '../../analysis/heading-row';
import { headingsOfOrders } from '../../analysis/tables-of-sheet';
import { rowHashes } from '../../analysis/row-hashes';
import { recognise } from '../../analysis/recognise';
import {
  ExcelFailure,
  type AnalysisRequest,
  type CreateProgress,
  type FindHeadings,
  type StoredAnalysis,
  type Table,
} from '../../excel';
import type { Language } from '../../locales/language';
import { failureOf } from '../Failure';
import { sampleOrders } from '../../analysis/sample-orders';
import { FileFailure, type OpenOptions } from '../../sources/contract';
import type { Workbook } from '../workbook';
import { isTableOpen, openedAs, viewOf, type TableView } from './table-view';
import type { Analyst } from './analyst';
import { fitting, initialChoices, initialOptions, isReady, withCurrencyOf } from './options';

/** A table with what is to be made of it. */
export interface Chosen {
  readonly table: TableView;
  readonly columns: Columns;
  /** What was decided about how the rows are read. */
  readonly asked: Asked;
  readonly options: AnalysisOptions;
}

/** How far the rows of the chosen columns are read. */
export type Reading =
  | { readonly kind: 'none' }
  /** `of` is undefined where nobody knows how many will come. */
  | { readonly kind: 'reading'; readonly rows: number; readonly of?: number; readonly share: number }
  | { readonly kind: 'read'; readonly summary: ReadSummary }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure | FileFailure };

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
  readonly doing: 'readTable' | 'sampleOrders' | 'analyse' | 'refresh' | 'undoAnalysis' | 'goTo';
  readonly failure: ExcelFailure | FileFailure;
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
  readonly useFile: (file: File, options?: OpenOptions) => Promise<void>;
  /** Puts a small table of orders into the workbook and takes it. */
  readonly useSample: () => Promise<void>;
  readonly setColumns: (columns: Columns) => void;
  readonly setAsked: (asked: Asked) => void;
  readonly setOptions: (options: AnalysisOptions) => void;
  readonly make: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
  /** A file must be chosen again: no page may open one by itself. */
  readonly refresh: (analysis: StoredAnalysis, file?: File) => Promise<void>;
  readonly cancel: () => void;
  /** Back to the choice of a table. */
  readonly leave: () => void;
  readonly backToTable: () => void;
  readonly show: (analysis: StoredAnalysis) => void;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly remove: (analysis: StoredAnalysis) => Promise<void>;
  /** That has read the orders of the chosen table, while they are at hand. */
  readonly analyst: () => Analyst | undefined;
}

export interface AnalysesContext {
  readonly workbook: Workbook;
  readonly startAnalyst: () => Analyst;
  readonly language: Language;
  /** The user's own date, ISO. */
  readonly today: () => string;
}

/** The rows of a table on their way into a thread of their own. */
interface Session {
  /** Ends the watch over the table, once there is one. */
  endWatch?: () => void;
  readonly analyst: Analyst;
  readonly stop: AbortController;
  summary: Promise<ReadSummary>;
}

interface Telling {
  /** Whether the rows were read for it. */
  readonly isFirst: boolean;
  readonly setsCurrency?: boolean;
}

const headings: FindHeadings = { ofOrders: headingsOfOrders, inBlock: headingRow };

export function useAnalyses({ workbook, startAnalyst, language, today }: AnalysesContext): Analyses {
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
  const watchRead = async (table: TableView, one: Session): Promise<void> => {
    if (table.file) return;
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
  const read = (
    table: TableView,
    columns: Columns,
    asked: Asked,
    onRows: (rows: number, share: number) => void,
  ): Session => {
    endSession();
    const analyst = startAnalyst();
    const controller = new AbortController();
    const summary = table.file
      ? readFileInto(analyst, table.file, table, columns, asked, onRows)
      : readInto(analyst, workbook, table, columns, asked, controller.signal, (rows) =>
          onRows(rows, table.rowCount > 0 ? rows / table.rowCount : 1),
        );
    // Who waits for it hears of its failure; if nobody does, the page says it.
    summary.catch(() => undefined);
    const one: Session = { analyst, stop: controller, summary };
    session.current = one;
    return one;
  };

  /** What the rows hold, said on the page while `one` is what was read. */
  const tell = (table: TableView, one: Session, { isFirst, setsCurrency = isFirst }: Telling): void => {
    one.summary.then(
      (summary) => {
        if (session.current !== one) return;
        setReading({ kind: 'read', summary });
        if (setsCurrency) setChosen((now) => now && { ...now, options: withCurrencyOf(now.options, summary) });
        if (isFirst) void watchRead(table, one);
      },
      (error) => {
        if (session.current !== one) return;
        endSession();
        setReading({ kind: 'failed', failure: problemOf(error) });
      },
    );
  };

  const readForPage = (table: TableView, columns: Columns, asked: Asked): void => {
    if (!isReady(columns) || isTableOpen(table)) {
      endSession();
      setReading({ kind: 'none' });
      return;
    }
    const of = table.file ? {} : { of: table.rowCount };
    setReading({ kind: 'reading', rows: 0, share: 0, ...of });
    const one = read(table, columns, asked, (rows, share) => {
      if (session.current === one) setReading({ kind: 'reading', rows, share, ...of });
    });
    tell(table, one, { isFirst: true });
  };

  /** The chosen table as far as it reaches now. */
  const chosenNow = async (): Promise<Chosen | undefined> => {
    if (!chosen || chosen.table.file) return chosen;
    const table = await workbook.tableAt(chosen.table);
    const now = { ...chosen, table, columns: columnsIn(table, columnsOf(chosen)) };
    setChosen(now);
    return now;
  };

  /** Reads, if that is not done yet, analyses and writes; `anew` is replaced. */
  const run = async ({ table, columns, asked, options }: Chosen, sheetsLanguage: Language, anew?: StoredAnalysis) => {
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
    const one = (!anew && session.current) || read(table, columns, asked, (_rows, share) => onStep('reading', share));
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
    const request = requestOf({ table, columns, asked, options }, sheetsLanguage, found);
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

  const take = (table: TableView): void => {
    const columns = recognise(table);
    const asked = initialChoices(table, columns);
    setChosen({ table, columns, asked, options: initialOptions(columns, language) });
    setWork({ kind: 'table' });
    readForPage(table, columns, asked);
  };

  const useSelected = async (): Promise<void> => {
    setWork({ kind: 'finding' });
    try {
      take(await workbook.selectedTable(headings));
    } catch (error) {
      setWork({ kind: 'none', failed: { doing: 'readTable', failure: problemOf(error) } });
    }
  };

  const useFile = async (file: File, options: OpenOptions = {}): Promise<void> => {
    endSession();
    setWork({ kind: 'finding' });
    try {
      take(await openedFile(startAnalyst, file, options));
    } catch (error) {
      setWork({ kind: 'none', failed: { doing: 'readTable', failure: problemOf(error) } });
    }
  };

  return {
    work,
    chosen,
    reading,
    made,
    find: () => workbook.selectedTable(headings),
    watch: workbook.watchCells,
    list,
    useSelected,
    useFile,
    useSample: async () => {
      setWork({ kind: 'finding' });
      try {
        await workbook.writeTable(sampleOrders(language, today()));
        await useSelected();
      } catch (error) {
        setWork({ kind: 'none', failed: { doing: 'sampleOrders', failure: problemOf(error) } });
      }
    },
    setColumns: (columns) => {
      if (!chosen) return;
      // What was decided of other columns says nothing of these.
      const asked = initialChoices(chosen.table, columns);
      setChosen({ ...chosen, columns, asked });
      readForPage(chosen.table, columns, asked);
    },
    setAsked: (asked) => {
      const one = session.current;
      if (!chosen || !one) return;
      setChosen({ ...chosen, asked });
      one.summary = one.summary.then(() => one.analyst.summary(asked));
      one.summary.catch(() => undefined);
      const setsCurrency = asked.currency !== chosen.asked.currency;
      tell(chosen.table, one, { isFirst: reading.kind !== 'read', setsCurrency });
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
        const failure = problemOf(error);
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
        if (now) readForPage(now.table, now.columns, now.asked);
      } catch (error) {
        setReading({ kind: 'failed', failure: problemOf(error) });
      }
    },
    refresh: async (old, file) => {
      endSession();
      const { record } = old;
      setWork({ kind: 'making', step: 'checking', anew: old, stopping: false });
      try {
        const { which } = record.source;
        const table: TableView = file
          ? await openedFile(startAnalyst, file, which === undefined ? {} : { table: which })
          : await workbook.tableAt(record.source);
        // Its headings say whether it is the right one.
        if (isTableOpen(table)) throw new ExcelFailure('tableGone', `${table.address}: several tables`, true);
        const columns = columnsIn(table, record.columns);
        const analysis = await run(
          { table, columns, asked: askedBy(record), options: record.options },
          record.language,
          old,
        );
        setMade((all) => all.map((one) => (one.record.id === record.id ? analysis : one)));
        setWork({ kind: 'made', analysis, refreshed: true, removing: false });
      } catch (error) {
        setWork({
          kind: 'made',
          analysis: old,
          refreshed: false,
          removing: false,
          failed: { doing: 'refresh', failure: problemOf(error) },
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
    analyst: () => (reading.kind === 'read' ? session.current?.analyst : undefined),
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

/** Looks at a file in a thread of its own. */
async function openedFile(startAnalyst: () => Analyst, file: File, options: OpenOptions): Promise<TableView> {
  const analyst = startAnalyst();
  try {
    return viewOf(file, await analyst.open(file, options), options);
  } finally {
    analyst.end();
  }
}

async function readFileInto(
  analyst: Analyst,
  file: File,
  table: TableView,
  columns: Columns,
  asked: Asked,
  onRows: (rows: number, share: number) => void,
): Promise<ReadSummary> {
  await analyst.open(file, openedAs(table));
  await analyst.readFile(columns, onRows);
  return analyst.summary(asked);
}

/** A file has words of its own for why it cannot be read. */
function problemOf(error: unknown): ExcelFailure | FileFailure {
  return error instanceof FileFailure ? error : failureOf(error);
}

async function readInto(
  analyst: Analyst,
  workbook: Workbook,
  table: Table,
  columns: Columns,
  asked: Asked,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<ReadSummary> {
  const wanted = roles.filter((role) => columns[role] !== undefined);
  // Rows that differ in a column that nobody asked for are no repetitions.
  const others = table.headings.map((_, column) => column).filter((column) => !Object.values(columns).includes(column));
  await analyst.begin(table.rowCount);
  // A piece is analysed while the next one is read, and no more than one waits.
  let analysed: Promise<void> = Promise.resolve();
  const chunks = workbook.readColumns(table, [...wanted.map((role) => columns[role] ?? 0), ...others], {
    signal,
    onProgress: ({ rows }) => onRows(rows),
  });
  for await (const { firstRow, columns: cells } of chunks) {
    await analysed;
    analysed = analyst.read({
      firstRow,
      cells: Object.fromEntries(wanted.map((role, index) => [role, cells[index] ?? []])),
      ...(others.length > 0 && { others: rowHashes(cells.slice(wanted.length), cells[0]?.length ?? 0) }),
    });
    // Awaited at the next piece; until then a failure has nobody to hear it.
    analysed.catch(() => undefined);
  }
  await analysed;
  return analyst.summary(asked);
}

function requestOf(
  { table, columns, asked, options }: Chosen,
  language: Language,
  found: AnalysisRequest['found'],
): AnalysisRequest {
  const { sheetId, sheet, address, tableId } = table;
  return {
    source: {
      sheetId,
      sheet,
      address,
      ...(tableId !== undefined && { tableId }),
      ...(table.which !== undefined && { which: table.which }),
    },
    columns: columnsOf({ table, columns }),
    options,
    asked,
    language,
    found,
  };
}

/** What was decided, also where an earlier version of the add-in wrote it down. */
function askedBy({ asked, options: { keepDuplicates } }: StoredAnalysis['record']): Asked {
  return asked ?? (keepDuplicates === undefined ? {} : { keepDuplicates });
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
