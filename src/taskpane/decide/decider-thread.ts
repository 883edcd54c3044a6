// What the computing thread does with the pane's questions.
import { usualSpread } from '../../decision/dial';
import type { CalculatedModel } from '../../decision/from-calculation';
import { Cancelled, type DecisionFigure, type DecisionModel, type Watch } from '../../decision/model';
import { firstMoved } from '../../decision/what-matters';
import type { Language } from '../../locales/language';
import type { Answered, Asked, OpenedModel, Outcome, Questions, Requests, ToPane, ToThread, Trouble } from './messages';
import { open } from './opened-model';
import { outcomeOf } from './outcome';
import { sheetsOf } from './outcome-sheets';

/** So long the thread works before it looks whether it is to stop, in milliseconds. */
const mostAtOnce = 50;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export class DeciderThread {
  #model: CalculatedModel | undefined;
  #opened: OpenedModel | undefined;
  #outcome: Outcome | undefined;
  #isStopped = false;
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    private readonly send: (message: ToPane) => void,
    /** Makes the words of the sheets ready. */
    private readonly loadWords: (language: Language) => Promise<void>,
  ) {}

  receive(message: ToThread): void {
    if ('answered' in message) this.#hear(message.answered);
    else void this.#work(message.question);
  }

  #hear(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if (answered.kind === 'answer') waiting?.resolve(answered.answer as never);
    else waiting?.reject(answered.cancelled ? new Cancelled() : new Error(answered.message));
  }

  async #work(question: Asked<Questions>): Promise<void> {
    const { id } = question;
    try {
      this.send({ answered: { kind: 'answer', id, answer: await this.#answer(question) } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.send({ answered: { kind: 'failure', id, message, cancelled: error instanceof Cancelled } });
    }
  }

  async #answer(question: Asked<Questions>): Promise<Questions[keyof Questions]['answer']> {
    switch (question.kind) {
      case 'open': {
        const { model, opened } = open(question.asked);
        this.#model = model;
        const known = withoutTrouble(model, opened);
        const single = known.figures.filter(({ over }) => over === 'cell');
        // Headlines first, as the pane lists them.
        const listed = opened.figures.flatMap(({ id }) => single.find((one) => one.id === id) ?? []);
        const first = await firstMoved(known, listed, usualSpread);
        this.#opened = first ? { ...opened, first: first.id } : opened;
        return this.#opened;
      }
      case 'inputsOf': {
        const { model, figure } = this.#figure(question.asked);
        const trouble = this.#opened?.figures.find(({ id }) => id === figure.id)?.trouble;
        return [...(isRead(trouble) ? model.inputsOf(figure) : idsOf(model))];
      }
      case 'run': {
        this.#isStopped = false;
        const { run, byWorkbook } = question.asked;
        const { model } = this.#figure(run.aim.figure);
        const known = byWorkbook ? this.#inWorkbook(model) : withoutTrouble(model, this.#opened);
        this.#outcome = await outcomeOf(known, this.#opened, run, this.#watch());
        return this.#outcome;
      }
      case 'sheets': {
        const { language, taken, today } = question.asked;
        await this.loadWords(language);
        if (!this.#model || !this.#outcome) throw new Error('there is nothing to put on a sheet');
        return sheetsOf(this.#outcome, { language, model: this.#model, date: today, taken: taken.sheets });
      }
      case 'stop':
        this.#isStopped = true;
        return null;
    }
  }

  #figure(id: string): { readonly model: CalculatedModel; readonly figure: DecisionFigure } {
    const figure = this.#model?.figures.find((one) => one.id === id);
    if (!this.#model || !figure) throw new Error(`there is no figure "${id}"`);
    return { model: this.#model, figure };
  }

  #watch(): Watch {
    let last = Date.now();
    return {
      cancelled: () => this.#isStopped,
      progress: (done, of) => {
        this.send({ progress: { done, of } });
        if (Date.now() - last < mostAtOnce) return undefined;
        return new Promise((resolve) => {
          setTimeout(() => {
            last = Date.now();
            resolve();
          });
        });
      },
    };
  }

  /** The same model, each of its figures computed by the workbook itself. */
  #inWorkbook(model: CalculatedModel): DecisionModel {
    return {
      ...model,
      inputsOf: (figure) =>
        isRead(this.#opened?.figures.find(({ id }) => id === figure.id)?.trouble)
          ? model.inputsOf(figure)
          : new Set(idsOf(model)),
      ask: (inputs, figures) => {
        const lines = inputs.map(({ sheet, address, cells }) => ({ sheet, address, count: cells.length }));
        const begun = this.#request('begin', { inputs: lines, figures });
        // Whoever evaluates hears of it.
        begun.catch(() => undefined);
        return {
          evaluate: async (cells) => {
            await begun;
            let from = 0;
            const values = lines.map(({ sheet, address, count }) => {
              const held = Array.from({ length: count }, (_, index) => cells[from + index] ?? '');
              from += count;
              return { sheet, address, values: held };
            });
            const found = await this.#request('evaluate', values);
            return found.flat().map((value) => (typeof value === 'number' ? value : { shown: String(value) }));
          },
          close: async () => {
            await begun;
            await this.#request('end', null);
          },
        };
      },
    };
  }

  #request<Kind extends keyof Requests>(kind: Kind, asked: Requests[Kind]['asked']): Promise<Requests[Kind]['answer']> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.send({ request: { id, kind, asked } as Asked<Requests> });
    });
  }
}

/** Functions that read cells which their formula does not name. */
const readsElsewhere: readonly string[] = ['INDIRECT', 'OFFSET'];

/** Whether it is known which cells the formulas behind a figure read, though not all of them are computed here. */
function isRead(trouble: Trouble | undefined): boolean {
  if (trouble?.kind !== 'cannot') return true;
  const { reason } = trouble;
  if (reason.kind === 'function') return !readsElsewhere.includes(reason.name);
  return !(['syntax', 'external', 'name', 'sheet'] as const).some((kind) => kind === reason.kind);
}

function idsOf({ inputs }: DecisionModel): readonly string[] {
  return inputs.map(({ id }) => id);
}

/** Figures that are not computed beside the workbook are asked of nobody here. */
function withoutTrouble(model: DecisionModel, opened: OpenedModel | undefined): DecisionModel {
  const troubled = new Set((opened?.figures ?? []).filter(({ trouble }) => trouble).map(({ id }) => id));
  return { ...model, figures: model.figures.filter(({ id }) => !troubled.has(id)) };
}
