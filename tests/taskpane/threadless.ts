// The pane's threads without a thread: the same messages, as copies, go to their code directly.
import { Analyst } from '../../src/taskpane/analyse/analyst';
import { AnalystThread } from '../../src/taskpane/analyse/analyst-thread';
import { Decider } from '../../src/taskpane/decide/decider';
import { DeciderThread } from '../../src/taskpane/decide/decider-thread';

interface Thread<ToThread, ToPane> {
  postMessage(message: ToThread): void;
  addEventListener(type: 'message' | 'error', listener: (event: { readonly data?: ToPane }) => void): void;
  terminate(): void;
}

export const threadlessAnalyst = (): Analyst =>
  new Analyst(threadless((send) => new AnalystThread(send, () => Promise.resolve())));

export const threadlessDecider = (): Decider =>
  new Decider(threadless((send) => new DeciderThread(send, () => Promise.resolve())));

function threadless<ToThread, ToPane>(
  start: (send: (message: ToPane) => void) => { receive(message: ToThread): void },
): Thread<ToThread, ToPane> {
  let ended = false;
  const listeners: ((event: { readonly data?: ToPane }) => void)[] = [];
  const code = start((message) => {
    const data = copy(message);
    setTimeout(() => ended || listeners.forEach((listener) => listener({ data })));
  });
  return {
    postMessage: (message) => code.receive(copy(message)),
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {
      ended = true;
    },
  };
}

// jsdom has no structuredClone; what passes between threads here is plain JSON.
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
