// The computing thread without a thread: the same messages, as copies, go to its code directly.
import { Decider, type Thread, type ThreadEvent } from '../../src/taskpane/decide/decider';
import type { ToThread } from '../../src/taskpane/decide/messages';
import { Work } from '../../src/taskpane/decide/work';

// jsdom has no structuredClone; what passes between threads here is plain JSON.
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function threadlessDecider(): Decider {
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
    postMessage: (message: ToThread) => work.receive(copy(message)),
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {
      ended = true;
    },
  };
  return new Decider(thread);
}
