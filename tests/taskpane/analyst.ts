// The analysing thread without a thread: the same messages, as copies, go to its code directly.
import { Analyst, type Thread, type ThreadEvent } from '../../src/taskpane/analyse/analyst';
import type { Question } from '../../src/taskpane/analyse/messages';
import { Work } from '../../src/taskpane/analyse/work';

// jsdom has no structuredClone; what passes between threads here is plain JSON.
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function threadlessAnalyst(): Analyst {
  let ended = false;
  const listeners: ((event: ThreadEvent) => void)[] = [];
  const work = new Work(
    (message) => {
      const data = copy(message);
      setTimeout(() => ended || listeners.forEach((listener) => listener({ data })));
    },
    () => Promise.resolve(),
  );
  const thread: Thread = {
    postMessage: (question: Question) => work.receive(copy(question)),
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {
      ended = true;
    },
  };
  return new Analyst(thread);
}
