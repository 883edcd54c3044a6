import { useEffect, useRef, useState } from 'react';
import type { CreatedModel, CreateProgress, ExcelFailure, DroppedInput, OlderModel, StoredModel } from '../../excel';
import type { Language } from '../../locales/language';
import type { Keeping, Lost, Taken, TypedValues, WorkbookPlan } from '../../plan';
import type { Answers, Template } from '../../templates/template';
import { failureOf } from '../Failure';
import type { TextsFile } from '../load-words';
import type { Part } from '../part';
import { rememberTemplate } from '../surroundings';
import type { Workbook } from '../workbook';
import type { TemplateCard } from './cards';
import type { FigureChange } from './figure-changes';
import type { Form } from './form';
import type { Planning } from './planning';

/** All that is told of a template outside its own pages. */
type Known = Pick<TemplateCard, 'id' | 'version' | 'name'>;

/** A model of the workbook. */
export interface MadeModel {
  readonly template: Known;
  readonly model: CreatedModel;
  /** What the model said of its checks when it was last looked at; empty where that is not known. */
  readonly checks: string;
  /** How many of them failed then, and where the model says which; absent where that is not known. */
  readonly failing?: StoredModel['failing'];
}

/** A model on its way to being made anew with other answers. */
export interface Change {
  readonly made: MadeModel;
  readonly form: Form;
  /** The model as its answers make it, and what stands in it instead of the examples. */
  readonly before: WorkbookPlan;
  readonly typed: TypedValues;
  /** What the model holds that the template no longer knows, where an earlier version of it made the model. */
  readonly older: OlderModel | undefined;
}

/** What another model of the workbook holds, for a new one to take from. */
export interface Source {
  readonly made: MadeModel;
  readonly template: Template;
  readonly answers: Answers;
  readonly before: WorkbookPlan;
  readonly typed: TypedValues;
}

/** What the pane is doing with models; one thing at a time. */
export type ModelsWork =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'creating';
      readonly template: Known;
      readonly progress: CreateProgress;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'notCreated';
      readonly template: Known;
      readonly failure: ExcelFailure;
      /** Where a model was to be made anew. */
      readonly change?: Change;
    }
  | {
      readonly kind: 'created';
      readonly template: Known;
      readonly made: MadeModel;
      readonly removing: boolean;
      /** The model that this one was made from, while it is still there; or that it has just been deleted. */
      readonly previous?: MadeModel | 'removed';
      /** What the user then asked for and did not get. */
      readonly failed?: { readonly doing: 'goTo' | 'undo' | 'change'; readonly failure: ExcelFailure };
    }
  | { readonly kind: 'reading'; readonly template: Known }
  | { readonly kind: 'changing'; readonly template: Known; readonly change: Change }
  | {
      readonly kind: 'reviewing';
      readonly template: Known;
      readonly change: Change;
      readonly keeping: Keeping;
      readonly figures: readonly FigureChange[];
    }
  | { readonly kind: 'removed'; readonly template: Known };

export interface Models {
  readonly work: ModelsWork;
  /** Newest first. */
  readonly made: readonly MadeModel[];
  /** What is looked for in the gallery. */
  readonly searched: string;
  readonly search: (searched: string) => void;
  /** Looks again at the models of the workbook and at their checks. */
  readonly refresh: () => void;
  /** ISO date. */
  readonly today: () => string;
  /** The answers to a template's questions as they were left. */
  readonly formOf: (template: Template) => Form | undefined;
  readonly edit: (form: Form) => void;
  /** The sheets in another language than the pane's; the form stays as it is where its words cannot be had. */
  readonly speakSheets: (form: Form, language: Language) => Promise<void>;
  readonly create: (form: Form) => Promise<void>;
  readonly cancel: () => void;
  /** Gets ready to ask a template's questions: somebody is about to choose one. */
  readonly prepare: () => void;
  /** Back from a result to the questions; work that is going on goes on. */
  readonly leave: () => void;
  readonly show: (made: MadeModel) => void;
  readonly goTo: (made: MadeModel, place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly remove: (made: MadeModel) => Promise<void>;
  /** Opens the questions of a model with its answers. */
  readonly change: (made: MadeModel) => Promise<void>;
  /** Says what a model keeps that is made anew, with its own answers, by the template as it is now. */
  readonly update: (made: MadeModel) => Promise<void>;
  /** What a model holds now, for another to take. */
  readonly read: (made: MadeModel) => Promise<Source>;
  /** The analyses of orders in the workbook, oldest first. */
  readonly analyses: Workbook['listAnalyses'];
  /** Says what the new answers keep; nothing is written. */
  readonly review: (change: Change) => Promise<void>;
  readonly backToChange: (change: Change) => void;
  readonly createAnew: (change: Change) => Promise<void>;
}

export interface ModelsContext {
  readonly workbook: Workbook;
  readonly cards: readonly TemplateCard[];
  readonly part: Part<Planning>;
  readonly loadTexts: (file: TextsFile, language: Language) => Promise<void>;
  readonly language: Language;
  /** ISO date. */
  readonly today: () => string;
}

/** Keeps the answers and the models across the pages of the pane. */
export function useModels({ workbook, cards, part, loadTexts, language, today }: ModelsContext): Models {
  const [work, setWork] = useState<ModelsWork>({ kind: 'none' });
  const [made, setMade] = useState<readonly MadeModel[]>([]);
  const [searched, setSearched] = useState('');
  const [, setSearchable] = useState(0);
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({});
  // Of the model that was made last: its answers come back where it is taken back.
  const used = useRef<{ readonly form: Form; readonly model: CreatedModel } | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  const busy = work.kind === 'creating' || work.kind === 'reading' || (work.kind === 'created' && work.removing);

  const refresh = async (): Promise<void> => {
    try {
      const stored = await workbook.listModels();
      const found = stored.flatMap((model): MadeModel[] => {
        const template = cards.find(({ id }) => id === model.record.template.id);
        const { checks, failing } = model;
        return template ? [{ template, model, checks, ...(failing && { failing }) }] : [];
      });
      // Most workbooks have none; then there is nothing to draw again.
      setMade((now) => (now.length + found.length === 0 ? now : found.reverse()));
    } catch {
      // The list is a convenience; what it would have led to can still be found among the sheets.
    }
  };
  // When the pane opens the workbook may hold models already; when the user comes back from the sheets, their checks may
  // say something else.
  const latest = useRef({ refresh, busy });
  latest.current = { refresh, busy };
  useEffect(() => {
    const look = (): void => {
      if (!latest.current.busy) void latest.current.refresh();
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  const write = async (
    form: Form,
    makePlan: (planning: Planning, taken: Taken) => WorkbookPlan,
    change?: Change,
  ): Promise<void> => {
    const { template, sheetsLanguage } = form;
    const controller = new AbortController();
    stop.current = controller;
    const onProgress = (progress: CreateProgress): void =>
      setWork({ kind: 'creating', template, progress, stopping: controller.signal.aborted });
    onProgress({ step: 'checking', done: 0, total: 1 });
    try {
      const [planning] = await Promise.all([part.load(), loadTexts('models', sheetsLanguage)]);
      const model = await workbook.createModel((taken) => makePlan(planning, taken), {
        onProgress,
        signal: controller.signal,
      });
      const one = { template, model, checks: '' };
      rememberTemplate(template.id);
      // What was searched for is found: the gallery shows the workbook's models again.
      setSearched('');
      setMade((all) => [one, ...all]);
      // Another model begins anew, and not silently as this one.
      if (!change) {
        used.current = { form, model };
        setForms(({ [template.id]: _, ...others }) => others);
      }
      setWork({
        kind: 'created',
        template,
        made: one,
        removing: false,
        ...(change ? { previous: change.made } : {}),
      });
      void refresh();
    } catch (error) {
      setWork({ kind: 'notCreated', template, failure: failureOf(error), ...(change ? { change } : {}) });
    }
  };

  const edit = (form: Form): void => {
    if (work.kind !== 'changing') setForms((all) => ({ ...all, [form.template.id]: form }));
    setWork((now) => (now.kind === 'changing' ? { ...now, change: { ...now.change, form } } : now));
  };

  /** A model as its answers and what was typed over them make it, and what was typed. */
  const read = async (one: MadeModel): Promise<Source> => {
    const { record } = one.model;
    const [planning] = await Promise.all([part.load(), loadTexts('models', record.language)]);
    const { plan, typedAnswers, templates, knownAnswers } = planning;
    const template = templates.find(({ id }) => id === one.template.id);
    if (!template) throw new Error(`there is no template "${one.template.id}"`);
    const free = { sheets: [], names: [], from: record.number };
    const known = knownAnswers(template, record.answers, record.language, today());
    const typed = await workbook.readTyped(plan(template, known, record.language, free));
    const answers = typedAnswers(plan(template, known, record.language, free), typed);
    return { made: one, template, answers, before: plan(template, answers, record.language, free), typed };
  };

  /** Reads a model and what was typed into it, and goes on with that. */
  const open = async (
    one: MadeModel,
    next: (template: Template, change: Change, planning: Planning) => ModelsWork,
  ): Promise<void> => {
    const { record } = one.model;
    setWork({ kind: 'reading', template: one.template });
    try {
      const [planning, { template, answers, before, typed }] = await Promise.all([part.load(), read(one)]);
      const form = planning.formOfModel(template, answers, record.language, language, today());
      const older = isOlder(one) ? await workbook.readOlder(before, record.names) : undefined;
      setWork(next(template, { made: one, form, before, typed, older }, planning));
    } catch (error) {
      setWork({ ...createdWork(one), failed: { doing: 'change', failure: failureOf(error) } });
    }
  };

  return {
    work,
    made,
    searched,
    search: (now) => {
      setSearched(now);
      // Many search in English, whatever they speak. Names and lines are searched also where the other words cannot be had.
      if (searched === '') {
        const words = [language, 'en' as const].map((spoken) => loadTexts('search', spoken));
        void Promise.allSettled(words).then(() => setSearchable((count) => count + 1));
      }
    },
    refresh: () => {
      if (!busy) void refresh();
    },
    today,
    formOf: (template) => forms[template.id],
    edit,
    speakSheets: async (form, sheetsLanguage) => {
      try {
        const [{ withSheetsLanguage }] = await Promise.all([part.load(), loadTexts('models', sheetsLanguage)]);
        edit(withSheetsLanguage(form, sheetsLanguage));
      } catch {
        // As it was; the choice jumps back.
      }
    },
    create: (form) => {
      const { template, sheetsLanguage } = form;
      return write(form, ({ plan, answersOf, withTakenInputs }, taken) =>
        withTakenInputs(plan(template, answersOf(form), sheetsLanguage, taken), form),
      );
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => (now.kind === 'creating' ? { ...now, stopping: true } : now));
    },
    prepare: () => {
      // Where it fails, whoever then chooses a template is told.
      part.load().catch(() => undefined);
    },
    leave: () => {
      if (!busy) setWork({ kind: 'none' });
    },
    show: (one) => {
      if (busy) return;
      setWork({ kind: 'created', template: one.template, made: one, removing: false });
      void refresh();
    },
    goTo: async (one, place) => {
      const shown = work.kind === 'created' && work.made === one ? work : createdWork(one);
      try {
        await workbook.goTo(place);
        setWork(withoutFailure(shown));
      } catch (error) {
        setWork({ ...shown, failed: { doing: 'goTo', failure: failureOf(error) } });
      }
    },
    remove: async (one) => {
      // The page of the new model stays when the one before it goes.
      const stays = work.kind === 'created' && work.made !== one ? work : undefined;
      const shown = withoutFailure(stays ?? createdWork(one));
      setWork({ ...shown, removing: true });
      try {
        await workbook.removeModel(one.model);
        setMade((all) => all.filter((other) => !isSameModel(other, one)));
        if (used.current && isSameModel(used.current, one)) {
          const { form } = used.current;
          setForms((all) => ({ [form.template.id]: form, ...all }));
        }
        setWork(stays ? { ...shown, previous: 'removed' } : { kind: 'removed', template: one.template });
        void refresh();
      } catch (error) {
        setWork({ ...shown, failed: { doing: 'undo', failure: failureOf(error) } });
      }
    },
    read,
    analyses: workbook.listAnalyses,
    change: (one) => open(one, (template, change) => ({ kind: 'changing', template, change })),
    update: (one) => open(one, (_, change, planning) => reviewOf(change, planning)),
    review: async (change) => setWork(reviewOf(change, await part.load())),
    backToChange: (change) => setWork({ kind: 'changing', template: change.form.template, change }),
    createAnew: (change) => {
      const { form, before, typed } = change;
      const { template, sheetsLanguage } = form;
      return write(
        form,
        ({ plan, keepTyped, answersOf, withTakenInputs }, taken) =>
          withTakenInputs(keepTyped(plan(template, answersOf(form), sheetsLanguage, taken), before, typed).plan, form),
        change,
      );
    },
  };
}

/** Whether the template has changed since. */
export function isOlder({ template, model }: MadeModel): boolean {
  return model.record.template.version < template.version;
}

/** What a new model keeps, and how the figures change: from what an older model shows, for its formulas are no more. */
function reviewOf(
  change: Change,
  { plan, keepTyped, answersOf, withTakenInputs, figureChanges }: Planning,
): ModelsWork {
  const { form, before, typed, older } = change;
  const { template } = form;
  const keeping = keepTyped(plan(template, answersOf(form), form.sheetsLanguage), before, typed);
  const figures = figureChanges(
    keepTyped(before, before, typed).plan,
    withTakenInputs(keeping.plan, form),
    older?.held,
  );
  const lost = [...keeping.lost, ...(older?.dropped ?? []).map(droppedLine)];
  return { kind: 'reviewing', template, change, keeping: { ...keeping, lost }, figures };
}

/** Of an input that is no more nothing is known but its name. */
function droppedLine({ name, values }: DroppedInput): Lost {
  const kind = values.every((value) => typeof value === 'number') ? 'decimal' : 'text';
  return { sheet: '', block: '', label: name.replaceAll('_', ' '), values, kind, why: 'gone' };
}

/** Whether both are one model of the workbook, each as it was when it was looked at. */
export function isSameModel(one: Pick<MadeModel, 'model'>, other: Pick<MadeModel, 'model'>): boolean {
  const [a, b] = [one.model.record, other.model.record];
  return a.template.id === b.template.id && a.number === b.number;
}

type Created = Extract<ModelsWork, { kind: 'created' }>;

function createdWork(made: MadeModel): Created {
  return { kind: 'created', template: made.template, made, removing: false };
}

function withoutFailure({ failed: _, ...shown }: Created): Created {
  return { ...shown, removing: false };
}
