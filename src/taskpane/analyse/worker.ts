// The script of the thread that analyses: its own file, which knows neither Excel nor the pane.
import { loadTexts } from '../load-words';
import type { Message, Question } from './messages';
import { Work } from './work';

const work = new Work(
  (message: Message) => self.postMessage(message),
  (language) => loadTexts('analysis', language),
);
self.addEventListener('message', ({ data }: MessageEvent<Question>) => work.receive(data));
