import { Analyst } from './analyst';

/** A thread of its own for one table: ended, its memory is free. */
export function startAnalyst(): Analyst {
  return new Analyst(new Worker(new URL('./worker.ts', import.meta.url)));
}
