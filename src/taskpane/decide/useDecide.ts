import { useEffect, useRef, useState } from 'react';
import type { DecisionInput } from '../../decision/model';
import { ExcelFailure, type CreateProgress, type StoredModel } from '../../excel';
import type { WrittenDecision } from '../../excel/decision-sheets';
import type { InputValues, PutIn } from '../../excel/put-inputs';
import type { Snapshot } from '../../excel/snapshots';
import type { Language } from '../../locales/language';
import { withColon } from '../../locales/joining';
import type { CreatedModel } from '../../excel';
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
import type { Aim, OpenedFigure, OpenedModel, Opening, Outcome, Run, Trouble } from './messages';
import { initialSettings, type Settings } from './settings';
import { inputsOfSnapshot, rolled, type Roll } from './snapshot-inputs';

export type Tool = Run['tool'];

/** A question as the page puts it: with what a model is compared is still to be read. */
export type Asked =
  | Exclude<Run, { tool: 'compare' }>
  | {
      readonly tool: 'compare';
      readonly aim: Aim;
      /** `scenarios`, `model sales-plan/2` or `snapshot` and its id. */
      readonly with: string;
      readonly scenario: number;
      readonly seed: number;
    };

/** What went wrong, by the words that say so. */
export interface Failed {
  readonly doing:
    | 'read'
    | 'run'
    | 'write'
    | 'remove'
    | 'putIn'
    | 'takeBack'
    | 'snapshots'
    | 'keep'
    | 'restore'
    | 'deleteSnapshot'
    | 'roll';
  readonly failure: ExcelFailure;
}

export type RunningStep = 'reading' | 'computing' | 'inWorkbook' | 'puttingBack';

/** An outcome on a sheet, or on its way there. */
export type OnSheet =
  | { readonly kind: 'none'; readonly removed?: boolean }
  | { readonly kind: 'writing'; readonly stopping: boolean }
  | { readonly kind: 'written'; readonly decision: WrittenDecision; readonly removing: boolean };

/** Values that were put into the workbook, or are on their way there. */
export type PutState =
  | { readonly kind: 'none' | 'putting' | 'takenBack' }
  | { readonly kind: 'put'; readonly put: PutIn; readonly values: readonly NamedValues[] };

/** What was done with snapshots, and what of it can be undone. */
export type Notice =
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string; readonly snapshot: Snapshot }
  | { readonly kind: 'restored'; readonly name: string; readonly inputs: number; readonly put: PutIn }
  | { readonly kind: 'undone' };

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
      readonly put: PutState;
      readonly failed?: Failed;
    }
  | { readonly kind: 'snapshots'; readonly busy: boolean; readonly notice?: Notice; readonly failed?: Failed }
  | {
      readonly kind: 'roll';
      readonly periods: number;
      /** Undefined until it is known what moves. */
      readonly roll?: Roll | 'impossible';
      readonly failed?: Failed;
      readonly undone?: boolean;
    }
  | { readonly kind: 'rolling'; readonly progress: CreateProgress; readonly stopping: boolean }
  | {
      readonly kind: 'rolled';
      readonly model: CreatedModel;
      readonly snapshot: Snapshot;
      readonly removing: boolean;
      readonly failed?: Failed;
    };

/** Another model of the same template. */
export interface OtherModel {
  readonly key: string;
  readonly name: string;
}

/** Whose a snapshot is. */
export type SnapshotOf =
  | { readonly kind: 'this' | 'gone' }
  /** Another model of the same template: the sheet that it begins on. */
  | { readonly kind: 'other'; readonly sheet: string };

export interface ListedSnapshot {
  readonly snapshot: Snapshot;
  readonly of: SnapshotOf;
}

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
  readonly run: (asked: Asked) => Promise<void>;
  /** What the model can be compared with, once it was looked for. */
  readonly others: readonly OtherModel[];
  readonly snapshots: readonly ListedSnapshot[];
  readonly hasLooked: boolean;
  readonly lookForOthers: () => Promise<void>;
  readonly putIn: (values: readonly NamedValues[]) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly showSnapshots: () => void;
  readonly takeSnapshot: (name: string) => Promise<void>;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  readonly undoRestore: (put: PutIn) => Promise<void>;
  readonly deleteSnapshot: (snapshot: Snapshot) => Promise<void>;
  readonly undoDelete: (snapshot: Snapshot) => Promise<void>;
  readonly compareWith: (snapshot: Snapshot) => void;
  readonly showRoll: (periods: number) => Promise<void>;
  readonly rollForward: (roll: Roll, snapshotName: string) => Promise<void>;
  readonly undoRoll: () => Promise<void>;
  readonly cancel: () => void;
  readonly putOnSheet: () => Promise<void>;
  readonly removeSheet: () => Promise<void>;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  /** Begins anew with the model as it stands. */
  readonly openAgain: () => void;
  /** Looks at the model as it stands, and leaves the page as it is. */
  readonly readAgain: () => Promise<void>;
}

/** Values for an input, as a page says them. */
export interface NamedValues extends InputValues {
  readonly label: string;
  readonly shown: string;
}

export interface DecidingContext {
  readonly workbook: Workbook;
  readonly deciding: DecidingOfWorkbook;
  readonly planning: Part<Planning>;
  readonly startDecider: () => Decider;
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  readonly language: Language;
  /** ISO date. */
  readonly today: () => string;
  /** Of the model: its template and its number, `sales-plan/1`; undefined while another page is shown. */
  readonly item: string | undefined;
}

/** The model is not in the workbook. */
class NoModel extends Error {}

export function useDecide(context: DecidingContext): Deciding {
  const { workbook, deciding, planning, startDecider, loadTexts, language, today, item } = context;
  const [work, setWork] = useState<Work>({ kind: 'opening' });
  const [subject, setSubject] = useState<Subject>();
  const [settings, setSettings] = useState<Settings>();
  const [reaching, setReaching] = useState<readonly DecisionInput[]>();
  const [others, setOthers] = useState<readonly OtherModel[]>([]);
  const [snapshots, setSnapshots] = useState<readonly ListedSnapshot[]>([]);
  const [hasLooked, setHasLooked] = useState(false);
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

  /** A model of the workbook as it stands now, to be opened. */
  const opening = async (
    of: string,
  ): Promise<Omit<Subject, 'opened'> & { readonly planning: Planning; readonly opening: Opening }> => {
    const stored = (await workbook.listModels()).find(({ record }) => keyOf(record) === of);
    if (!stored) throw new NoModel();
    const { record } = stored;
    const [loaded] = await Promise.all([planning.load(), loadTexts('models', record.language)]);
    const template = loaded.templates.find(({ id }) => id === record.template.id);
    if (!template) throw new NoModel();
    const answers = knownAnswers(template, record.answers, record.language, today());
    const planned = loaded.plan(template, answers, record.language, { sheets: [], names: [], from: record.number });
    const cells = await deciding.readModelCells(stored);
    return {
      template,
      stored,
      plan: planned,
      planning: loaded,
      opening: { plan: planned, cells, sheets: sheetsNow(stored) },
    };
  };

  /** The model as it stands now; one after another, so that the thread holds the one that was asked for last. */
  const read = (of: string): Promise<Subject> => {
    const found = lastRead.current.then(async () => {
      const { opening: asked, template, stored, plan } = await opening(of);
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
  const showing = (): ((next: Work) => void) => {
    const of = meant.current;
    return (next) => {
      if (meant.current === of) setWork(next);
    };
  };

  /** The question with what the model is compared with. */
  const runOf = async (asked: Asked, { template, plan, stored }: Subject): Promise<Run> => {
    if (asked.tool !== 'compare') return asked;
    const { tool, aim, seed } = asked;
    const [kind, key = ''] = asked.with.split(/ (.*)/);
    const ownName = stored.start.sheet;
    if (kind === 'model') {
      const other = await opening(key);
      const name = other.stored.start.sheet;
      return { tool, aim, seed, against: { kind, name, ownName, model: other.opening } };
    }
    const snapshot = snapshots.find(({ snapshot: { id } }) => id === key)?.snapshot;
    if (kind !== 'snapshot' || !snapshot)
      return { tool, aim, seed, against: { kind: 'scenario', scenario: asked.scenario } };
    const inputs = inputsOfSnapshot(snapshot, template, plan, await planning.load(), today());
    const figures = Object.entries(snapshot.figures).map(
      ([id, values]) => [id, values.map((value) => (typeof value === 'number' ? value : { shown: value }))] as const,
    );
    return { tool, aim, seed, against: { kind, name: snapshot.name, ownName, inputs: [...inputs], figures } };
  };

  /** The model with what its inputs hold, for a snapshot or another beginning. */
  const readTyped = async (now: Subject) => {
    const loaded = await planning.load();
    const { template, stored, plan } = now;
    const { record } = stored;
    const typed = await workbook.readTyped(plan);
    const answers = loaded.typedAnswers(plan, typed);
    const free = { sheets: [], names: [], from: record.number };
    return { loaded, typed, answers, before: loaded.plan(template, answers, record.language, free) };
  };

  const keepNow = async (now: Subject, name: string): Promise<Snapshot> => {
    const { typed, answers } = await readTyped(now);
    const { record } = now.stored;
    return deciding.keepSnapshot({
      name,
      made: today(),
      template: record.template,
      number: record.number,
      language: record.language,
      answers,
      inputs: Object.fromEntries(typed),
      figures: Object.fromEntries(
        now.opened.figures.map(({ id, values }) => [
          id,
          values.map((value) => (typeof value === 'number' ? value : value.shown)),
        ]),
      ),
    });
  };

  const listSnapshots = async (): Promise<void> => {
    if (!subject) return;
    const { template, stored } = subject;
    const [kept, models] = await Promise.all([deciding.listSnapshots(template.id), workbook.listModels()]);
    const ofSnapshot = ({ number }: Snapshot): SnapshotOf => {
      if (number === stored.record.number) return { kind: 'this' };
      const other = models.find(({ record }) => record.template.id === template.id && record.number === number);
      return other ? { kind: 'other', sheet: other.start.sheet } : { kind: 'gone' };
    };
    setSnapshots(kept.map((snapshot) => ({ snapshot, of: ofSnapshot(snapshot) })));
  };

  /** Something that is done with snapshots, and said when it is done. */
  const withSnapshots = async (doing: Failed['doing'], work: () => Promise<Notice>): Promise<void> => {
    const show = showing();
    show({ kind: 'snapshots', busy: true });
    try {
      const notice = await work();
      await listSnapshots();
      show({ kind: 'snapshots', busy: false, notice });
    } catch (error) {
      if (error instanceof NoModel) show({ kind: 'notOpened' });
      else show({ kind: 'snapshots', busy: false, failed: { doing, failure: failureOf(error) } });
    }
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

  /** What moves when the plan begins so many periods later. */
  const showRoll = async (asked: Extract<Work, { kind: 'roll' }>): Promise<void> => {
    if (!subject) return;
    const show = showing();
    const { periods } = asked;
    show(asked);
    try {
      const { loaded, typed, answers, before } = await readTyped(subject);
      const { template, opened } = subject;
      const roll = rolled(template, answers, before, typed, opened.figures, periods, loaded);
      setWork((now) => (now.kind === 'roll' && now.periods === periods ? { ...now, roll: roll ?? 'impossible' } : now));
    } catch (error) {
      show({ kind: 'roll', periods, failed: { doing: 'read', failure: failureOf(error) } });
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
      const of = meant.current;
      if (of === undefined) return;
      const controller = new AbortController();
      const { signal } = controller;
      stop.current = controller;
      const { tool } = asked;
      const show = showing();
      const onStep = (step: RunningStep, share?: number): void =>
        show({ kind: 'running', tool, step, stopping: signal.aborted, ...(share === undefined ? {} : { share }) });
      onStep('reading');
      try {
        // What was typed since the page came up counts.
        const now = await read(of);
        accept(now);
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
    putOnSheet: async () => {
      if (work.kind !== 'answered' || !subject || !decider.current) return;
      const controller = new AbortController();
      stop.current = controller;
      const { failed: _, ...answered } = work;
      const { record } = subject.stored;
      const thread = decider.current;
      const show = showing();
      const onProgress = (__: CreateProgress): void =>
        show({ ...answered, onSheet: { kind: 'writing', stopping: controller.signal.aborted } });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const decision = await deciding.writeDecision(
          { model: { template: record.template.id, number: record.number }, tool: answered.outcome.tool },
          (taken) => thread.sheets({ language: record.language, taken, today: today() }),
          { onProgress, signal: controller.signal },
        );
        show({ ...answered, onSheet: { kind: 'written', decision, removing: false } });
      } catch (error) {
        const failure = failureOf(error);
        const isCancelled = failure.reason === 'cancelled' && failure.restored;
        show({
          ...answered,
          onSheet: { kind: 'none' },
          ...(isCancelled ? {} : { failed: { doing: 'write', failure } }),
        });
      }
    },
    removeSheet: async () => {
      if (work.kind !== 'answered' || work.onSheet.kind !== 'written') return;
      const { failed: _, ...answered } = work;
      const { onSheet } = work;
      const show = showing();
      show({ ...answered, onSheet: { ...onSheet, removing: true } });
      try {
        await deciding.removeDecision(onSheet.decision);
        show({ ...answered, onSheet: { kind: 'none', removed: true } });
      } catch (error) {
        show({ ...answered, failed: { doing: 'remove', failure: failureOf(error) } });
      }
    },
    others,
    snapshots,
    hasLooked,
    lookForOthers: async () => {
      if (!subject) return;
      try {
        const own = keyOf(subject.stored.record);
        const models = await workbook.listModels();
        setOthers(
          models
            .filter(({ record }) => record.template.id === subject.template.id && keyOf(record) !== own)
            .map(({ record, start }) => ({
              key: keyOf(record),
              name: withColon(language, subject.template.name[language], start.sheet),
            })),
        );
        await listSnapshots();
      } catch {
        // The choice is then smaller; the scenarios of the model are in it all the same.
      }
      setHasLooked(true);
    },
    putIn: async (values) => {
      if (work.kind !== 'answered') return;
      const { failed: _, ...answered } = work;
      const show = showing();
      show({ ...answered, put: { kind: 'putting' } });
      try {
        const put = await deciding.putInputs(values);
        show({ ...answered, put: { kind: 'put', put, values } });
      } catch (error) {
        show({ ...answered, put: { kind: 'none' }, failed: { doing: 'putIn', failure: failureOf(error) } });
      }
    },
    takeBack: async () => {
      if (work.kind !== 'answered' || work.put.kind !== 'put') return;
      const { failed: _, ...answered } = work;
      const show = showing();
      show({ ...answered, put: { kind: 'putting' } });
      try {
        await deciding.takeInputsBack(work.put.put);
        show({ ...answered, put: { kind: 'takenBack' } });
      } catch (error) {
        show({ ...answered, failed: { doing: 'takeBack', failure: failureOf(error) } });
      }
    },
    showSnapshots: () => {
      const show = showing();
      show({ kind: 'snapshots', busy: true });
      listSnapshots().then(
        () => show({ kind: 'snapshots', busy: false }),
        (error: unknown) =>
          show({ kind: 'snapshots', busy: false, failed: { doing: 'snapshots', failure: failureOf(error) } }),
      );
    },
    takeSnapshot: (name) =>
      withSnapshots('keep', async () => {
        if (meant.current === undefined) throw new NoModel();
        const now = await read(meant.current);
        accept(now);
        await keepNow(now, name);
        return { kind: 'taken', name };
      }),
    restore: (snapshot) =>
      withSnapshots('restore', async () => {
        if (meant.current === undefined) throw new NoModel();
        const now = await read(meant.current);
        accept(now);
        const held = inputsOfSnapshot(snapshot, now.template, now.plan, await planning.load(), today());
        const changed = now.opened.inputs.flatMap(({ id, sheet, address, cells }) => {
          const values = held.get(id);
          const isSame = values?.every((value, index) => value === cells[index]?.now) ?? true;
          return !values || isSame || values.length !== cells.length ? [] : [{ sheet, address, values }];
        });
        const put = await deciding.putInputs(changed);
        return { kind: 'restored', name: snapshot.name, inputs: changed.length, put };
      }),
    undoRestore: (put) =>
      withSnapshots('takeBack', async () => {
        await deciding.takeInputsBack(put);
        return { kind: 'undone' };
      }),
    deleteSnapshot: (snapshot) =>
      withSnapshots('deleteSnapshot', async () => {
        await deciding.deleteSnapshot(snapshot);
        return { kind: 'removed', name: snapshot.name, snapshot };
      }),
    undoDelete: (snapshot) =>
      withSnapshots('keep', async () => {
        await deciding.keepSnapshot(snapshot);
        return { kind: 'taken', name: snapshot.name };
      }),
    compareWith: ({ id }) => {
      if (busy) return;
      setSettings((now) => now && { ...now, against: `snapshot ${id}` });
      setWork({ kind: 'asking', tool: 'compare' });
      void readAgain();
    },
    showRoll: (periods) => showRoll({ kind: 'roll', periods }),
    rollForward: async (roll, snapshotName) => {
      if (!subject || work.kind !== 'roll') return;
      const { periods } = work;
      const controller = new AbortController();
      stop.current = controller;
      const { template, stored } = subject;
      const { language: sheets } = stored.record;
      const show = showing();
      const onProgress = (progress: CreateProgress): void =>
        show({ kind: 'rolling', progress, stopping: controller.signal.aborted });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const { plan, keepTyped } = await planning.load();
        const snapshot = await keepNow(subject, snapshotName);
        try {
          const model = await workbook.createModel(
            (taken) => keepTyped(plan(template, roll.answers, sheets, taken), roll.before, roll.typed).plan,
            { onProgress, signal: controller.signal },
          );
          show({ kind: 'rolled', model, snapshot, removing: false });
        } catch (error) {
          await deciding.deleteSnapshot(snapshot);
          throw error;
        }
      } catch (error) {
        show({ kind: 'roll', periods, roll, failed: { doing: 'roll', failure: failureOf(error) } });
      }
    },
    undoRoll: async () => {
      if (work.kind !== 'rolled') return;
      const { failed: _, ...shown } = work;
      const show = showing();
      show({ ...shown, removing: true });
      try {
        await workbook.removeModel(work.model);
        await deciding.deleteSnapshot(work.snapshot);
        await showRoll({ kind: 'roll', periods: 1, undone: true });
      } catch (error) {
        show({ ...shown, removing: false, failed: { doing: 'remove', failure: failureOf(error) } });
      }
    },
    goTo,
    openAgain: () => {
      if (meant.current !== undefined) void open(meant.current);
    },
    readAgain,
  };
}

/** What stands in the way of computing the figure beside the workbook. */
export function troubleOf({ figures }: OpenedModel, { aim }: Pick<Run, 'aim'>): Trouble | undefined {
  return figures.find(({ id }) => id === aim.figure)?.trouble;
}

export function figureOf({ figures }: OpenedModel, { figure }: Aim): OpenedFigure | undefined {
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
