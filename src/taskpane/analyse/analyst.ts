// The pane's side of the analysing thread.
import type { AnalysisOptions, AnalysisStep, Chunk, Findings, ReadSummary } from '../../analysis/contract';
import { ExcelFailure } from '../../excel';
import type { CellContent, WorkbookPlan } from '../../plan';
import type { Message, Question, Questions } from './messages';

/** What of a Worker is used; in tests the same messages go to the code directly. */
export interface Thread {
  postMessage(question: Question): void;
  addEventListener(type: 'message' | 'error', listener: (event: ThreadEvent) => void): void;
  terminate(): void;
}

/** A message, or why the thread ended. */
export interface ThreadEvent {
  readonly data?: Message;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Reads one table and says what it holds. Every promise is rejected with `cancelled` when it is ended. */
export class Analyst {
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();
  /** The cells of the coming plan, by sheet and block. */
  #rows = new Map<string, (readonly CellContent[])[]>();
  #ended = false;
  #onStep: ((step: AnalysisStep, share: number) => void) | undefined;

  constructor(private readonly thread: Thread) {
    thread.addEventListener('message', ({ data }) => data && this.#receive(data));
    // Its script could not be loaded, or it ran out of memory.
    thread.addEventListener('error', ({ message }) => this.#failAll(new Error(message ?? 'the analysis stopped')));
  }

  async begin(rows: number): Promise<void> {
    await this.#ask('begin', { rows });
  }

  async read(chunk: Chunk): Promise<void> {
    await this.#ask('read', chunk);
  }

  summary(): Promise<ReadSummary> {
    return this.#ask('summary', null);
  }

  analyse(options: AnalysisOptions, onStep: (step: AnalysisStep, share: number) => void): Promise<Findings> {
    this.#onStep = onStep;
    return this.#ask('analyse', options);
  }

  async report(asked: Questions['report']['asked']): Promise<WorkbookPlan> {
    this.#rows = new Map();
    const plan = await this.#ask('report', asked);
    return {
      ...plan,
      sheets: plan.sheets.map((sheet, index) => ({
        ...sheet,
        contents: sheet.contents.map(({ address }, block) => ({
          address,
          cells: this.#rows.get(`${index} ${block}`) ?? [],
        })),
      })),
    };
  }

  end(): void {
    this.#ended = true;
    this.thread.terminate();
    this.#failAll(cancelled());
  }

  #ask<Kind extends keyof Questions>(kind: Kind, asked: Questions[Kind]['asked']): Promise<Questions[Kind]['answer']> {
    if (this.#ended) return Promise.reject(cancelled());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.thread.postMessage({ id, kind, asked } as Question);
    });
  }

  #receive(message: Message): void {
    switch (message.kind) {
      case 'step':
        this.#onStep?.(message.step, message.share);
        return;
      case 'rows': {
        const key = `${message.sheet} ${message.block}`;
        const rows = this.#rows.get(key);
        if (rows) for (const row of message.rows) rows.push(row);
        else this.#rows.set(key, [...message.rows]);
        return;
      }
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.answer as never);
        break;
      case 'failure':
        this.#waiting.get(message.id)?.reject(new Error(message.message));
    }
    this.#waiting.delete(message.id);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function cancelled(): ExcelFailure {
  return new ExcelFailure('cancelled', 'cancelled by the user', true);
}
