// What every tool does over and over: cells of inputs changed, figures asked, others given their turn.
import type { CellContent } from '../plan';
import type { DecisionFigure, DecisionInput, DecisionModel, Evaluated, Question, Watch } from './model';
import { Cancelled } from './model';

/** How often progress is told, at most. */
const reports = 200;
/** Evaluations asked for at once: few enough for others to get their turn. */
const together = 64;

/** The work of a tool, counted in evaluations. */
export class Course {
  private done = 0;
  private told = 0;

  constructor(
    private readonly watch: Watch,
    private readonly of: number,
  ) {}

  /** After one more evaluation; a promise where the work has to rest. */
  step(): void | Promise<void> {
    this.done++;
    if (this.done < this.told + this.of / reports && this.done < this.of) return undefined;
    this.told = this.done;
    if (this.watch.cancelled?.()) throw new Cancelled();
    return this.watch.progress?.(Math.min(this.done, this.of), this.of);
  }
}

/** A question that is open, with the cells of its inputs as they stand at first. */
export class Trial {
  readonly cells: CellContent[];
  /** Where in `cells` each input begins. */
  readonly from: readonly number[];
  private readonly question: Question;

  constructor(
    model: DecisionModel,
    readonly inputs: readonly DecisionInput[],
    figures: readonly DecisionFigure[],
    private readonly course: Course,
  ) {
    this.cells = inputs.flatMap((input) => input.cells.map(({ now }) => now));
    let length = 0;
    this.from = inputs.map(({ cells }) => {
      const begins = length;
      length += cells.length;
      return begins;
    });
    this.question = model.ask(inputs, figures);
  }

  /** The figures' cells, to be read before the next call. */
  async evaluate(): Promise<Evaluated> {
    const found = this.question.evaluate(this.cells);
    // What is there already is not waited for.
    const values = found instanceof Promise ? await found : found;
    const rest = this.course.step();
    if (rest) await rest;
    return values;
  }

  /** As many evaluations one after another: `turn` sets the cells of each, and `seen` is told its figures. */
  async evaluateAll(
    count: number,
    turn: (run: number) => void,
    seen: (found: Evaluated, run: number) => void,
  ): Promise<void> {
    for (let from = 0; from < count; from += together) {
      const until = Math.min(from + together, count);
      if (!this.question.evaluateAll) {
        for (let run = from; run < until; run++) {
          turn(run);
          seen(await this.evaluate(), run);
        }
        continue;
      }
      const lines: CellContent[][] = [];
      for (let run = from; run < until; run++) {
        turn(run);
        lines.push([...this.cells]);
      }
      this.question.evaluateAll(lines).forEach((found, index) => seen(found, from + index));
      for (let run = from; run < until; run++) {
        const rest = this.course.step();
        if (rest) await rest;
      }
    }
  }

  /** The input's cells as they stand. */
  reset(index: number): void {
    const from = this.from[index] ?? 0;
    this.inputs[index]?.cells.forEach(({ now }, at) => {
      this.cells[from + at] = now;
    });
  }

  close(): void | Promise<void> {
    return this.question.close();
  }
}

/** The question's work, which is put back however it ends. */
export async function withTrial<Result>(trial: Trial, work: (trial: Trial) => Promise<Result>): Promise<Result> {
  try {
    return await work(trial);
  } finally {
    await trial.close();
  }
}
