import { useRef, useState } from 'react';
import { headingRow } from '../../analysis/heading-row';
import { recognise } from '../../analysis/recognise';
import { sampleOrders } from '../../analysis/sample-orders';
import { headingsOfOrders } from '../../analysis/tables-of-sheet';
import {
  ExcelFailure,
  type AnalysisRequest,
  type CreateProgress,
  type FindHeadings,
  type StoredAnalysis,
} from '../../excel';
import type { Language } from '../../locales/language';
import { FileFailure, type OpenOptions } from '../../sources/contract';
import { failureOf } from '../Failure';
import type { Workbook } from '../workbook';
import type { Analyst } from './analyst';
import type { Analyses, AnalysesContext, Chosen, ChosenSpend, Failed, MakingStep, AnalyseWork } from './analyses';
import { fitting, initialChoices, initialOptions, withCurrencyOf } from './options';
import { openedFile, problemOf } from './read-rows';
import { askedBy, columnsIn, columnsOf, isOfResult, requestOf, requestOfResult, spendAgain, spendOf } from './requests';
import { readSelectedSpend } from './spend-beside';
import { isTableOpen, type TableView } from './table-view';
import { useReading } from './useReading';
import { useResult } from './useResult';

/** How far a writing is told, and by what it is stopped. */
interface Writing {
  readonly onStep: (step: MakingStep, share?: number) => void;
  readonly signal: AbortSignal;
  /** What is replaced. */
  readonly anew: StoredAnalysis | undefined;
}

const headings: FindHeadings = { ofOrders: headingsOfOrders, inBlock: headingRow };

export function useAnalyses({ workbook, startAnalyst, language, today }: AnalysesContext): Analyses {
  const [work, setWork] = useState<AnalyseWork>({ kind: 'none' });
  const [chosen, setChosen] = useState<Chosen>();
  const [made, setMade] = useState<readonly StoredAnalysis[]>([]);
  const stop = useRef<AbortController | undefined>(undefined);
  const { reading, setReading, session, endSession, read, tell, readForPage } = useReading({
    workbook,
    startAnalyst,
    onCurrency: (summary) => setChosen((now) => now && { ...now, options: withCurrencyOf(now.options, summary) }),
  });
  const busy = work.kind === 'making' || (work.kind === 'made' && work.removing);

  const list = async (): Promise<void> => {
    try {
      setMade([...(await workbook.listAnalyses())].reverse());
    } catch {
      // The list is a convenience; what it would have led to can still be found among the sheets.
    }
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
  const run = async (of: Chosen, sheetsLanguage: Language, anew?: StoredAnalysis) => {
    const { table, columns, asked, options } = of;
    const { onStep, signal } = steps(new AbortController(), anew);
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
    const found = await one.analyst.analyse(options, spendOf(of), onStep);
    return write(one.analyst, requestOf(of, sheetsLanguage, found), { onStep, signal, anew });
  };

  /** Writes what was analysed; `anew` is replaced. */
  const write = async (analyst: Analyst, request: AnalysisRequest, { onStep, signal, anew }: Writing) => {
    const { source, options, language: sheetsLanguage } = request;
    const makePlan: Parameters<Workbook['createAnalysis']>[1] = (taken) => {
      onStep('report');
      return analyst.report({
        source: { sheet: source.sheet, address: source.address },
        options,
        language: sheetsLanguage,
        taken,
      });
    };
    // Only writing is counted; of the other steps nobody knows how long they take.
    const onProgress = ({ step, done, total }: CreateProgress): void =>
      onStep(step, step === 'writing' && total > 0 ? done / total : undefined);
    return anew
      ? await workbook.refreshAnalysis(anew, request, makePlan, { onProgress, signal })
      : await workbook.createAnalysis(request, makePlan, { onProgress, signal });
  };

  const steps = (controller: AbortController, anew?: StoredAnalysis): Writing => {
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
    return { onStep, signal, anew };
  };

  const result = useResult({ workbook, startAnalyst, setWork });

  /** Of the result of a copied statement. */
  const runResult = async (sheetsLanguage: Language, anew?: StoredAnalysis): Promise<StoredAnalysis> => {
    const controller = new AbortController();
    const writing = steps(controller, anew);
    writing.onStep('cohorts', 0);
    const { analyst, request } = result.whole();
    const found = await analyst.analyseResult(writing.onStep);
    return write(analyst, requestOfResult(request, sheetsLanguage, found), writing);
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
    addSpend: async () => {
      const say = (spend: ChosenSpend): void => setChosen((now) => now && { ...now, spend });
      say({ kind: 'reading' });
      const read = await readSelectedSpend(workbook);
      say(read.kind === 'read' ? { ...read, margin: null } : read);
    },
    removeSpend: () =>
      setChosen((now) => {
        if (!now) return now;
        const { spend: _, ...rest } = now;
        return rest;
      }),
    setMargin: (margin) =>
      setChosen((now) => (now?.spend?.kind === 'read' ? { ...now, spend: { ...now.spend, margin } } : now)),
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
    openResult: result.open,
    addResult: result.add,
    dropResult: result.drop,
    makeOfResult: async () => {
      try {
        const analysis = await runResult(language);
        setMade((all) => [analysis, ...all]);
        setWork({ kind: 'made', analysis, refreshed: false, removing: false });
        result.drop();
      } catch (error) {
        result.open({ doing: 'analyse', failure: problemOf(error) });
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
        if (isOfResult(record)) {
          if (!file) throw new FileFailure('fileNoResult', record.source.address);
          result.drop();
          await result.add({ file });
          const analysis = await runResult(record.language, old);
          setMade((all) => all.map((one) => (one.record.id === record.id ? analysis : one)));
          setWork({ kind: 'made', analysis, refreshed: true, removing: false });
          return;
        }
        const { which } = record.source;
        const table: TableView = file
          ? await openedFile(startAnalyst, file, which === undefined ? {} : { table: which })
          : await workbook.tableAt(record.source);
        // Its headings say whether it is the right one.
        if (isTableOpen(table)) throw new ExcelFailure('tableGone', `${table.address}: several tables`, true);
        const columns = columnsIn(table, record.columns);
        const spend = record.spend && (await spendAgain(workbook, record.spend));
        const analysis = await run(
          { table, columns, asked: askedBy(record), options: record.options, ...(spend && { spend }) },
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

function withoutFailure<Any extends AnalyseWork>(work: Any): Any {
  if (!('failed' in work)) return work;
  const { failed: _, ...rest } = work;
  return rest as Any;
}
