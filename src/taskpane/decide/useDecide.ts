import { useEffect, useRef, useState } from 'react';
import type { DecisionInput } from '../../decision/model';
import { ExcelFailure, type CreateProgress, type StoredModel } from '../../excel';
import type { WrittenDecision } from '../../excel/decision-sheets';
import type { Language } from '../../locales/language';
import type { WorkbookPlan } from '../../plan';
import type { Template } from '../../templates/template';
import { failureOf } from '../Failure';
import type { TextsFile } from '../load-words';
import { knownAnswers } from '../models/form';
import type { Planning } from '../models/planning';
import type { Part } from '../part';
import type { Workbook } from '../workbook';
import type { Decider } from './decider';
import type { DecidingOfWorkbook } from './deciding';
import type { OpenedFigure, OpenedModel, Outcome, Run, Trouble } from './messages';
import { initialSettings, type Settings } from './settings';

export type Tool = 'matters' | 'sure';

/** What went wrong, by the words that say so. */
export interface Failed {
  readonly doing: 'read' | 'run' | 'write' | 'remove';
  readonly failure: ExcelFailure;
}

export type RunningStep = 'reading' | 'computing' | 'inWorkbook' | 'puttingBack';

/** An outcome on a sheet, or on its way there. */
export type OnSheet =
  | { readonly kind: 'none'; readonly removed?: boolean }
  | { readonly kind: 'writing'; readonly stopping: boolean }
  | { readonly kind: 'written'; readonly decision: WrittenDecision; readonly removing: boolean };

/** What the pane is doing; one thing at a time. */
export type Work =
  | { readonly kind: 'opening' }
  /** Without a failure the model is not there. */
  | { readonly kind: 'notOpened'; readonly failure?: ExcelFailure }
  | { readonly kind: 'home'; readonly failed?: Failed }
  | { readonly kind: 'asking'; readonly tool: Tool; readonly cancelled?: boolean; readonly failed?: Failed }
  | {
      readonly kind: 'running';
      readonly tool: Tool;
      readonly step: RunningStep;
      /** Absent where nobody knows. */
      readonly share?: number;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'answered';
      readonly outcome: Outcome;
      readonly onSheet: OnSheet;
      readonly failed?: Failed;
    };

/** A model of the workbook that is decided with. */
export interface Subject {
  readonly template: Template;
  readonly stored: StoredModel;
  /** The model as its answers make it. */
  readonly plan: WorkbookPlan;
  readonly opened: OpenedModel;
}

export interface Deciding {
  readonly work: Work;
  readonly subject: Subject | undefined;
  readonly settings: Settings | undefined;
  /** The inputs that lead to the chosen figure; undefined until it is known. */
  readonly reaching: readonly DecisionInput[] | undefined;
  readonly set: (changed: Partial<Settings>) => void;
  readonly ask: (tool: Tool) => void;
  readonly home: () => void;
  readonly run: (run: Run) => Promise<void>;
  readonly cancel: () => void;
  readonly putOnSheet: () => Promise<void>;
  readonly removeSheet: () => Promise<void>;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly openAgain: () => void;
}

export interface DecidingContext {
  readonly workbook: Workbook;
  readonly deciding: DecidingOfWorkbook;
  readonly planning: Part<Planning>;
  readonly startDecider: () => Decider;
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  /** ISO date. */
  readonly today: () => string;
  /** Of the model: its template and its number, `sales-plan/1`; undefined while another page is shown. */
  readonly item: string | undefined;
}

/** The model is not in the workbook. */
class NoModel extends Error {}

export function useDecide(context: DecidingContext): Deciding {
  const { workbook, deciding, planning, startDecider, loadTexts, today, item } = context;
  const [work, setWork] = useState<Work>({ kind: 'opening' });
  const [subject, setSubject] = useState<Subject>();
  const [settings, setSettings] = useState<Settings>();
  const [reaching, setReaching] = useState<readonly DecisionInput[]>();
  const decider = useRef<Decider | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  /** Which model is meant: an answer about another one comes too late. */
  const meant = useRef<string | undefined>(undefined);
  const busy = work.kind === 'running' || (work.kind === 'answered' && work.onSheet.kind === 'writing');

  /** The model as it stands now. */
  const read = async (of: string): Promise<Subject> => {
    const stored = (await workbook.listModels()).find(({ record }) => keyOf(record) === of);
    if (!stored) throw new NoModel();
    const { record } = stored;
    const [{ plan, templates }] = await Promise.all([planning.load(), loadTexts('models', record.language)]);
    const template = templates.find(({ id }) => id === record.template.id);
    if (!template) throw new NoModel();
    const answers = knownAnswers(template, record.answers, record.language, today());
    const planned = plan(template, answers, record.language, { sheets: [], names: [], from: record.number });
    const cells = await deciding.readModelCells(stored);
    decider.current ??= startDecider();
    const opened = await decider.current.open({ plan: planned, cells, sheets: sheetsNow(stored) });
    return { template, stored, plan: planned, opened };
  };

  const open = async (of: string): Promise<void> => {
    setWork({ kind: 'opening' });
    setSubject(undefined);
    setReaching(undefined);
    try {
      const found = await read(of);
      if (meant.current !== of) return;
      setSubject(found);
      setSettings(initialSettings(found.opened));
      setWork({ kind: 'home' });
    } catch (error) {
      if (meant.current !== of) return;
      setWork({ kind: 'notOpened', ...(error instanceof NoModel ? {} : { failure: failureOf(error) }) });
    }
  };

  useEffect(() => {
    if (item === undefined || item === meant.current) return;
    decider.current?.end();
    decider.current = undefined;
    meant.current = item;
    void open(item);
  }, [item]);
  useEffect(() => () => decider.current?.end(), []);

  const figure = settings?.aim.figure;
  useEffect(() => {
    if (figure === undefined || !subject) return undefined;
    let isOver = false;
    setReaching(undefined);
    decider.current?.inputsOf(figure).then(
      (ids) => {
        if (!isOver) setReaching(subject.opened.inputs.filter(({ id }) => ids.includes(id)));
      },
      // Whoever then computes is told.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [figure, subject]);

  const goTo = async (place: { readonly sheet: string; readonly address: string }): Promise<void> => {
    try {
      await workbook.goTo(place);
    } catch {
      // The sheet is gone: nothing to be seen there.
    }
  };

  return {
    work,
    subject,
    settings,
    reaching,
    set: (changed) => setSettings((now) => now && { ...now, ...changed }),
    ask: (tool) => {
      if (!busy) setWork({ kind: 'asking', tool });
    },
    home: () => {
      if (!busy) setWork({ kind: 'home' });
    },
    run: async (run) => {
      const of = meant.current;
      if (of === undefined) return;
      const controller = new AbortController();
      const { signal } = controller;
      stop.current = controller;
      const { tool } = run;
      const onStep = (step: RunningStep, share?: number): void =>
        setWork({ kind: 'running', tool, step, stopping: signal.aborted, ...(share === undefined ? {} : { share }) });
      onStep('reading');
      try {
        // What was typed since the page came up counts.
        const now = await read(of);
        setSubject(now);
        if (signal.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
        const byWorkbook = troubleOf(now.opened, run) !== undefined;
        const step = byWorkbook ? 'inWorkbook' : 'computing';
        onStep(step, 0);
        const outcome = await decider.current?.run(run, byWorkbook, {
          onProgress: (share) => onStep(byWorkbook && share >= 1 ? 'puttingBack' : step, share),
          signal,
          recalculating: deciding.recalculating,
        });
        if (outcome) setWork({ kind: 'answered', outcome, onSheet: { kind: 'none' } });
      } catch (error) {
        if (error instanceof NoModel) return setWork({ kind: 'notOpened' });
        const failure = failureOf(error);
        const isCancelled = failure.reason === 'cancelled' && failure.restored;
        setWork({
          kind: 'asking',
          tool,
          ...(isCancelled ? { cancelled: true } : { failed: { doing: 'run', failure } }),
        });
      }
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => {
        if (now.kind === 'running') return { ...now, stopping: true };
        if (now.kind === 'answered' && now.onSheet.kind === 'writing')
          return { ...now, onSheet: { ...now.onSheet, stopping: true } };
        return now;
      });
    },
    putOnSheet: async () => {
      if (work.kind !== 'answered' || !subject || !decider.current) return;
      const controller = new AbortController();
      stop.current = controller;
      const { outcome } = work;
      const { record } = subject.stored;
      const thread = decider.current;
      const onProgress = (_: CreateProgress): void =>
        setWork({ kind: 'answered', outcome, onSheet: { kind: 'writing', stopping: controller.signal.aborted } });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const decision = await deciding.writeDecision(
          { model: { template: record.template.id, number: record.number }, tool: outcome.tool },
          (taken) => thread.sheets({ language: record.language, taken, today: today() }),
          { onProgress, signal: controller.signal },
        );
        setWork({ kind: 'answered', outcome, onSheet: { kind: 'written', decision, removing: false } });
      } catch (error) {
        const failure = failureOf(error);
        setWork({
          kind: 'answered',
          outcome,
          onSheet: { kind: 'none' },
          ...(failure.reason === 'cancelled' && failure.restored ? {} : { failed: { doing: 'write', failure } }),
        });
      }
    },
    removeSheet: async () => {
      if (work.kind !== 'answered' || work.onSheet.kind !== 'written') return;
      const { outcome, onSheet } = work;
      setWork({ kind: 'answered', outcome, onSheet: { ...onSheet, removing: true } });
      try {
        await deciding.removeDecision(onSheet.decision);
        setWork({ kind: 'answered', outcome, onSheet: { kind: 'none', removed: true } });
      } catch (error) {
        setWork({
          kind: 'answered',
          outcome,
          onSheet: { ...onSheet, removing: false },
          failed: { doing: 'remove', failure: failureOf(error) },
        });
      }
    },
    goTo,
    openAgain: () => {
      if (meant.current !== undefined) void open(meant.current);
    },
  };
}

/** What stands in the way of computing the figure beside the workbook. */
export function troubleOf({ figures }: OpenedModel, { aim }: Pick<Run, 'aim'>): Trouble | undefined {
  return figures.find(({ id }) => id === aim.figure)?.trouble;
}

export function figureOf({ figures }: OpenedModel, { figure }: Settings['aim']): OpenedFigure | undefined {
  return figures.find(({ id }) => id === figure);
}

function keyOf({ template, number }: StoredModel['record']): string {
  return `${template.id}/${number}`;
}

/** What the sheets of a model were called at first, and are called now. */
function sheetsNow({ sheets, sheetIds, record }: StoredModel): readonly (readonly [string, string])[] {
  return record.sheets.flatMap(({ id, name }) => {
    const at = sheetIds.indexOf(id);
    const now = at >= 0 ? sheets[at] : sheets.find((one) => one === name);
    return now === undefined ? [] : [[name, now] as const];
  });
}
