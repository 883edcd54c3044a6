// The script of the thread that computes a model: its own file, which knows neither Excel nor the pane.
import { loadTexts } from '../load-words';
import type { ToPane, ToThread } from './messages';
import { DeciderThread } from './decider-thread';

const thread = new DeciderThread(
  (message: ToPane) => self.postMessage(message),
  async (language) => {
    // The sheets of a result have the words that every sheet of ours has.
    await Promise.all([loadTexts('decision', language), loadTexts('models', language)]);
  },
);
self.addEventListener('message', ({ data }: MessageEvent<ToThread>) => thread.receive(data));
