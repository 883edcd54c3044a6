// The pane's side of the analysing thread.
import type {
  AnalysisOptions,
  Asked,
  AnalysisStep,
  Chunk,
  Columns,
  Findings,
  ReadSummary,
} from '../../analysis/contract';
import type { SpendBesideOrders } from '../../analysis/payback';
import { ExcelFailure } from '../../excel';
import { FileFailure, type OpenOptions } from '../../sources/contract';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../plan';
import type { FileView } from './table-view';
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
  #ended = false;
  #onRows: ((rows: number, share: number) => void) | undefined;
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

  open(file: File, options: OpenOptions): Promise<FileView> {
    return this.#ask('open', { file, ...options });
  }

  async readFile(columns: Columns, onRows: (rows: number, share: number) => void): Promise<void> {
    this.#onRows = onRows;
    await this.#ask('readFile', columns);
  }

  summary(asked: Asked): Promise<ReadSummary> {
    return this.#ask('summary', asked);
  }

  fill(asked: Questions['fill']['asked']): Promise<Questions['fill']['answer']> {
    return this.#ask('fill', asked);
  }

  analyse(
    options: AnalysisOptions,
    spend: SpendBesideOrders | undefined,
    onStep: (step: AnalysisStep, share: number) => void,
  ): Promise<Findings> {
    this.#onStep = onStep;
    return this.#ask('analyse', { options, ...(spend && { spend }) });
  }

  takeResult(asked: Questions['takeResult']['asked']): Promise<Questions['takeResult']['answer']> {
    return this.#ask('takeResult', asked);
  }

  analyseResult(onStep: (step: AnalysisStep, share: number) => void): Promise<Findings> {
    this.#onStep = onStep;
    return this.#ask('analyseResult', null);
  }

  async report(asked: Questions['report']['asked']): Promise<WorkbookPlan> {
    const plan = await this.#ask('report', asked);
    const sheets: SheetPlan[] = [];
    for (const [sheet, bare] of plan.sheets.entries()) {
      const contents: SheetPlan['contents'][number][] = [];
      for (const [block, each] of bare.contents.entries())
        contents.push({ ...each, cells: await this.#cells(sheet, block) });
      sheets.push({ ...bare, contents });
    }
    return { ...plan, sheets };
  }

  /** A piece at a time, asked for when the one before is taken: between two of them the pane can answer the user. */
  async #cells(sheet: number, block: number): Promise<readonly (readonly CellContent[])[]> {
    const cells: (readonly CellContent[])[] = [];
    for (;;) {
      const rows = await this.#ask('rows', { sheet, block, from: cells.length });
      if (rows.length === 0) return cells;
      for (const row of rows) cells.push(row);
    }
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
      this.#waiting.set(id, { resolve: resolve, reject });
      this.thread.postMessage({ id, kind, asked } as Question);
    });
  }

  #receive(message: Message): void {
    switch (message.kind) {
      case 'step':
        this.#onStep?.(message.step, message.share);
        return;
      case 'rows':
        this.#onRows?.(message.rows, message.share);
        return;
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.answer as never);
        break;
      case 'failure':
        this.#waiting
          .get(message.id)
          ?.reject(message.reason ? new FileFailure(message.reason, message.message) : new Error(message.message));
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
