import { Decider } from './decider';

/** A thread of its own for one model: ended, its memory is free. */
export function startDecider(): Decider {
  return new Decider(new Worker(new URL('./worker.ts', import.meta.url)));
}
