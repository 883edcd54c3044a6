import { useRef, useState } from 'react';
import type { CreatedModel, CreateProgress, ExcelFailure } from '../../excel';
import type { Language } from '../../locales/language';
import { plan } from '../../plan';
import type { Template } from '../../templates/template';
import { failureOf } from '../Failure';
import type { Workbook } from '../workbook';
import { answersOf, inLanguage, openForm, type Form } from './form';

/** A model that this pane made and has not removed. */
export interface Made {
  readonly template: Template;
  readonly model: CreatedModel;
}

/** What the pane is doing with models; one thing at a time. */
export type Work =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'creating';
      readonly template: Template;
      readonly progress: CreateProgress;
      readonly stopping: boolean;
    }
  | { readonly kind: 'notCreated'; readonly template: Template; readonly failure: ExcelFailure }
  | {
      readonly kind: 'created';
      readonly template: Template;
      readonly made: Made;
      readonly removing: boolean;
      /** What the user then asked for and did not get. */
      readonly failed?: { readonly doing: 'goTo' | 'undo'; readonly failure: ExcelFailure };
    }
  | { readonly kind: 'removed'; readonly template: Template };

export interface Models {
  readonly work: Work;
  /** Newest first. */
  readonly made: readonly Made[];
  readonly formOf: (template: Template) => Form;
  readonly edit: (form: Form) => void;
  readonly create: (form: Form) => Promise<void>;
  readonly cancel: () => void;
  /** Back from a result to the questions; work that is going on goes on. */
  readonly leave: () => void;
  readonly show: (made: Made) => void;
  readonly goTo: (made: Made, place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly remove: (made: Made) => Promise<void>;
}

/** Keeps the answers and the models across the pages of the pane. `today` gives an ISO date. */
export function useModels(workbook: Workbook, language: Language, today: () => string): Models {
  const [work, setWork] = useState<Work>({ kind: 'none' });
  const [made, setMade] = useState<readonly Made[]>([]);
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({});
  const stop = useRef<AbortController | undefined>(undefined);
  const busy = work.kind === 'creating' || (work.kind === 'created' && work.removing);

  return {
    work,
    made,
    formOf: (template) => {
      const form = forms[template.id];
      return form ? inLanguage(form, language) : openForm(template, language, today());
    },
    edit: (form) => setForms((all) => ({ ...all, [form.template.id]: form })),
    create: async (form) => {
      const { template, sheetsLanguage } = form;
      const answers = answersOf(form);
      const controller = new AbortController();
      stop.current = controller;
      const onProgress = (progress: CreateProgress): void =>
        setWork({ kind: 'creating', template, progress, stopping: controller.signal.aborted });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const model = await workbook.createModel((taken) => plan(template, answers, sheetsLanguage, taken), {
          onProgress,
          signal: controller.signal,
        });
        const one = { template, model };
        setMade((all) => [one, ...all]);
        setWork({ kind: 'created', template, made: one, removing: false });
      } catch (error) {
        setWork({ kind: 'notCreated', template, failure: failureOf(error) });
      }
    },
    cancel: () => {
      stop.current?.abort();
      setWork((now) => (now.kind === 'creating' ? { ...now, stopping: true } : now));
    },
    leave: () => {
      if (!busy) setWork({ kind: 'none' });
    },
    show: (one) => {
      if (!busy) setWork({ kind: 'created', template: one.template, made: one, removing: false });
    },
    goTo: async (one, place) => {
      const created = { kind: 'created', template: one.template, made: one, removing: false } as const;
      try {
        await workbook.goTo(place);
        setWork(created);
      } catch (error) {
        setWork({ ...created, failed: { doing: 'goTo', failure: failureOf(error) } });
      }
    },
    remove: async (one) => {
      const created = { kind: 'created', template: one.template, made: one } as const;
      setWork({ ...created, removing: true });
      try {
        await workbook.removeModel(one.model);
        setMade((all) => all.filter((other) => other !== one));
        setWork({ kind: 'removed', template: one.template });
      } catch (error) {
        setWork({ ...created, removing: false, failed: { doing: 'undo', failure: failureOf(error) } });
      }
    },
  };
}
