import { useEffect, useRef, useState } from 'react';
import type { DecisionInput } from '../../decision/model';
import { ExcelFailure } from '../../excel';
import { failureOf } from '../Failure';
import { answerActions } from './answer';
import type { Decider } from './decider';
import type { DecidingContext, Desk } from './desk';
import type { Run } from './messages';
import { againstOf, NoModel, opening } from './reading';
import { rollActions } from './roll-actions';
import { initialSettings, type Settings } from './settings';
import { useSnapshots } from './useSnapshots';
import {
  figureOf,
  troubleOf,
  type Asked,
  type Deciding,
  type RunningStep,
  type Subject,
  type DecideWork,
} from './work';

/** Deciding with a model: which one it is, how it stands, and the questions that are put to it. */
export function useDecide(context: DecidingContext): Deciding {
  const { workbook, deciding, startDecider, item } = context;
  const [work, setWork] = useState<DecideWork>({ kind: 'opening' });
  const [subject, setSubject] = useState<Subject>();
  const [settings, setSettings] = useState<Settings>();
  const [reaching, setReaching] = useState<readonly DecisionInput[]>();
  const decider = useRef<Decider | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  /** Which model is meant: an answer about another one comes too late. */
  const meant = useRef<string | undefined>(undefined);
  const lastRead = useRef<Promise<unknown>>(Promise.resolve());
  const busy =
    work.kind === 'running' ||
    work.kind === 'rolling' ||
    (work.kind === 'snapshots' && work.busy) ||
    (work.kind === 'answered' && (work.onSheet.kind === 'writing' || work.put.kind === 'putting'));

  /** The model as it stands now; one after another, so that the thread holds the one that was asked for last. */
  const read = (of: string): Promise<Subject> => {
    const found = lastRead.current.then(async () => {
      const { opening: asked, template, stored, plan } = await opening(context, of);
      decider.current ??= startDecider();
      return { template, stored, plan, opened: await decider.current.open(asked) };
    });
    lastRead.current = found.catch(() => undefined);
    return found;
  };

  /** A figure that is gone is asked about no more. */
  const accept = (found: Subject): void => {
    const { figures } = found.opened;
    setSubject(found);
    setSettings((now) => {
      if (!now || figures.some(({ id }) => id === now.aim.figure)) return now;
      return { ...now, aim: initialSettings(found.opened).aim };
    });
  };

  /** Shows how something went, unless another model is meant by then. */
  const showing = (): ((next: DecideWork) => void) => {
    const of = meant.current;
    return (next) => {
      if (meant.current === of) setWork(next);
    };
  };

  const refresh = async (): Promise<Subject> => {
    if (meant.current === undefined) throw new NoModel();
    const found = await read(meant.current);
    accept(found);
    return found;
  };

  const cancellable = (): AbortController => (stop.current = new AbortController());

  const desk: Desk = { context, work, setWork, subject, showing, refresh, cancellable, decider: () => decider.current };
  const kept = useSnapshots(desk);

  /** The question with what the model is compared with. */
  const runOf = async (asked: Asked, now: Subject): Promise<Run> => {
    if (asked.tool !== 'compare') return asked;
    const { tool, aim, seed, scenario } = asked;
    const snapshots = kept.snapshots.map(({ snapshot }) => snapshot);
    return { tool, aim, seed, against: await againstOf(context, asked.with, scenario, now, snapshots) };
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

  useEffect(() => setReaching(undefined), [figure]);

  const readAgain = async (): Promise<void> => {
    const of = meant.current;
    if (of === undefined) return;
    try {
      const found = await read(of);
      if (meant.current === of) accept(found);
    } catch (error) {
      if (meant.current !== of) return;
      if (error instanceof NoModel) setWork({ kind: 'notOpened' });
      else
        setWork((now) =>
          now.kind === 'asking' ? { ...now, failed: { doing: 'read', failure: failureOf(error) } } : now,
        );
    }
  };

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
      if (busy) return;
      setWork({ kind: 'asking', tool });
      // What was typed since, or put in by another question, counts.
      void readAgain();
    },
    home: () => {
      if (!busy) setWork({ kind: 'home' });
    },
    run: async (asked) => {
      if (meant.current === undefined) return;
      const { signal } = cancellable();
      const { tool } = asked;
      const show = showing();
      const onStep = (step: RunningStep, share?: number): void =>
        show({ kind: 'running', tool, step, stopping: signal.aborted, ...(share === undefined ? {} : { share }) });
      onStep('reading');
      try {
        // What was typed since the page came up counts.
        const now = await refresh();
        // The page says what is left out.
        if (!figureOf(now.opened, asked.aim)) return show({ kind: 'home' });
        if (signal.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
        const run = await runOf(asked, now);
        const byWorkbook = troubleOf(now.opened, run) !== undefined;
        const step = byWorkbook ? 'inWorkbook' : 'computing';
        onStep(step, 0);
        const outcome = await decider.current?.run(run, byWorkbook, {
          onProgress: (share) => onStep(byWorkbook && share >= 1 ? 'puttingBack' : step, share),
          signal,
          recalculating: deciding.recalculating,
        });
        if (outcome) show({ kind: 'answered', outcome, onSheet: { kind: 'none' }, put: { kind: 'none' } });
      } catch (error) {
        if (error instanceof NoModel) return show({ kind: 'notOpened' });
        const failure = failureOf(error);
        const isCancelled = failure.reason === 'cancelled' && failure.restored;
        show({
          kind: 'asking',
          tool,
          ...(isCancelled ? { cancelled: true } : { failed: { doing: 'run', failure } }),
        });
      }
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => {
        if (now.kind === 'running' || now.kind === 'rolling') return { ...now, stopping: true };
        if (now.kind === 'answered' && now.onSheet.kind === 'writing')
          return { ...now, onSheet: { ...now.onSheet, stopping: true } };
        return now;
      });
    },
    compareWith: ({ id }) => {
      if (busy) return;
      setSettings((now) => now && { ...now, against: `snapshot ${id}` });
      setWork({ kind: 'asking', tool: 'compare' });
      void readAgain();
    },
    ...kept,
    ...answerActions(desk),
    ...rollActions(desk),
    goTo,
    openAgain: () => {
      if (meant.current !== undefined) void open(meant.current);
    },
    readAgain,
  };
}
