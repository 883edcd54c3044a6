// The pane's side of the computing thread.
import { ExcelFailure } from '../../excel';
import type { Answered, Asked, Questions, Requests, Run, ToPane, ToThread } from './messages';
import type { DecidingOfWorkbook } from './deciding';

/** What of a Worker is used; in tests the same messages go to the code directly. */
export interface Thread {
  postMessage(message: ToThread): void;
  addEventListener(type: 'message' | 'error', listener: (event: ThreadEvent) => void): void;
  terminate(): void;
}

/** A message, or why the thread ended. */
export interface ThreadEvent {
  readonly data?: ToPane;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

export interface Running {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
  /** What recalculates where the thread itself cannot. */
  readonly recalculating: DecidingOfWorkbook['recalculating'];
}

/** Computes one model. Every promise is rejected with `cancelled` when it is ended. */
export class Decider {
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();
  #ended = false;
  #running: Running | undefined;
  #inWorkbook: InWorkbook | undefined;

  constructor(private readonly thread: Thread) {
    thread.addEventListener('message', ({ data }) => data && this.#receive(data));
    // Its script could not be loaded, or it ran out of memory.
    thread.addEventListener('error', ({ message }) => this.#failAll(new Error(message ?? 'the computation stopped')));
  }

  open(asked: Questions['open']['asked']): Promise<Questions['open']['answer']> {
    return this.#ask('open', asked);
  }

  inputsOf(figure: string): Promise<readonly string[]> {
    return this.#ask('inputsOf', figure);
  }

  async run(run: Run, byWorkbook: boolean, running: Running): Promise<Questions['run']['answer']> {
    this.#running = running;
    const stop = (): void => void this.#ask('stop', null).catch(() => undefined);
    running.signal.addEventListener('abort', stop);
    try {
      return await this.#ask('run', { run, byWorkbook });
    } catch (error) {
      // What went wrong in the workbook says more than what the thread made of it.
      throw (await this.#inWorkbook?.failure()) ?? error;
    } finally {
      running.signal.removeEventListener('abort', stop);
      await this.#inWorkbook?.end().catch(() => undefined);
      this.#inWorkbook = undefined;
      this.#running = undefined;
    }
  }

  sheets(asked: Questions['sheets']['asked']): Promise<Questions['sheets']['answer']> {
    return this.#ask('sheets', asked);
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
      this.#waiting.set(id, { resolve, reject });
      this.thread.postMessage({ question: { id, kind, asked } as Asked<Questions> });
    });
  }

  #receive(message: ToPane): void {
    if ('progress' in message) {
      const { done, of } = message.progress;
      this.#running?.onProgress(of > 0 ? done / of : 0);
    } else if ('request' in message) {
      const { id } = message.request;
      this.#recalculate(message.request).then(
        (answer) => this.#tell({ kind: 'answer', id, answer }),
        (error: unknown) =>
          this.#tell({
            kind: 'failure',
            id,
            message: error instanceof Error ? error.message : String(error),
            cancelled: error instanceof ExcelFailure && error.reason === 'cancelled',
          }),
      );
    } else {
      const { answered } = message;
      const waiting = this.#waiting.get(answered.id);
      this.#waiting.delete(answered.id);
      if (answered.kind === 'answer') waiting?.resolve(answered.answer as never);
      else waiting?.reject(answered.cancelled ? cancelled() : new Error(answered.message));
    }
  }

  #tell(answered: Answered): void {
    if (!this.#ended) this.thread.postMessage({ answered });
  }

  async #recalculate(request: Asked<Requests>): Promise<Requests[keyof Requests]['answer']> {
    switch (request.kind) {
      case 'begin': {
        if (!this.#running) throw cancelled();
        this.#inWorkbook = new InWorkbook(request.asked, this.#running);
        await this.#inWorkbook.begun;
        return null;
      }
      case 'evaluate':
        if (!this.#inWorkbook) throw cancelled();
        return this.#inWorkbook.evaluate(request.asked);
      case 'end':
        await this.#inWorkbook?.end();
        return null;
    }
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

type Recalculate = Parameters<Parameters<DecidingOfWorkbook['recalculating']>[2]>[0];

/** Inputs that are tried in the workbook, from the beginning until they are put back. */
class InWorkbook {
  readonly begun: Promise<Recalculate>;
  readonly #done: Promise<void>;
  #finish = (): void => undefined;
  #failed: unknown;

  constructor({ inputs, figures }: Requests['begin']['asked'], { recalculating, signal }: Running) {
    const finished = new Promise<void>((resolve) => (this.#finish = resolve));
    let begin: (recalculate: Recalculate) => void = () => undefined;
    const began = new Promise<Recalculate>((resolve) => (begin = resolve));
    this.#done = recalculating(
      inputs,
      figures,
      (recalculate) => {
        begin(recalculate);
        return finished;
      },
      { signal },
    );
    this.#done.catch((error: unknown) => (this.#failed = error));
    // Where it cannot begin, that is what the first question hears.
    this.begun = Promise.race([began, this.#done.then(() => began)]);
    this.begun.catch(() => undefined);
  }

  async evaluate(asked: Requests['evaluate']['asked']): Promise<Requests['evaluate']['answer']> {
    const recalculate = await this.begun;
    try {
      return await recalculate(asked);
    } catch (error) {
      this.#failed ??= error;
      throw error;
    }
  }

  /** When everything is put back. */
  async end(): Promise<void> {
    this.#finish();
    await this.#done;
  }

  /** Why it went wrong in the workbook, once everything is put back. */
  async failure(): Promise<unknown> {
    this.#finish();
    await this.#done.catch((error: unknown) => (this.#failed = error));
    return this.#failed;
  }
}

function cancelled(): ExcelFailure {
  return new ExcelFailure('cancelled', 'cancelled by the user', true);
}
