// Twenty inputs of a model changed over and over, as a simulation does it in its worker, and how long that takes.
import { parentPort, workerData } from 'node:worker_threads';
import { Calculation, cellsOf } from '../../src/calculation';
import { fromCalculation } from '../../src/decision/from-calculation';
import type { WorkbookPlan } from '../../src/plan';

/** In milliseconds; of the processor also where other programs hold this one up. */
export interface WorkerTime {
  readonly passed: number;
  readonly processor: number;
}

const { made, asked, changes } = workerData as {
  readonly made: WorkbookPlan;
  readonly asked: readonly string[];
  readonly changes: number;
};
const model = fromCalculation(made, new Calculation(cellsOf(made)));
const inputs = model.inputs.filter(({ id }) => asked.includes(id));
const question = model.ask(inputs, model.figures);
const now = inputs.flatMap(({ cells }) => cells.map((cell) => Number(cell.now)));
const start = performance.now();
const before = process.cpuUsage();
// As many at once as a simulation asks for.
const together = 64;
for (let from = 0; from < changes; from += together) {
  const lines = Array.from({ length: Math.min(together, changes - from) }, (_, index) =>
    now.map((value, cell) => value * (1 + (((from + index) * 7 + cell) % 100) / 1000)),
  );
  void question.evaluateAll?.(lines);
}
const { user, system } = process.cpuUsage(before);
parentPort?.postMessage({ passed: performance.now() - start, processor: (user + system) / 1000 } satisfies WorkerTime);
