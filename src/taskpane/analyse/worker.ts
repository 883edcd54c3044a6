// The script of the thread that analyses: its own file, which knows neither Excel nor the pane.
import { loadTexts } from '../load-words';
import type { Message, Question } from './messages';
import { AnalystThread } from './analyst-thread';

const thread = new AnalystThread(
  (message: Message) => self.postMessage(message),
  (language) => loadTexts('analysis', language),
);
self.addEventListener('message', ({ data }: MessageEvent<Question>) => thread.receive(data));
