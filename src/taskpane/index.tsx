// The pane's own script: waits for Excel, then shows the pane, or says that Excel is not there.
import { createRoot } from 'react-dom/client';
import { officeReady } from '../excel';
import { Outside } from './Outside';
import { startAnalyst } from './analyse/start-analyst';
import { startDecider } from './decide/start-decider';
import { Pane } from './Pane';
import { galleryCards, loadOwnWords, loadTexts, loadWords } from './load-words';
import { parts } from './parts';
import { insideExcel, startLanguage } from './surroundings';
import { workbook } from './late-workbook';

/** Office answers in well under a second inside Excel, and never outside it. */
const patience = 8000;

const root = createRoot(document.getElementById('pane') ?? document.body);
// Without its words the page keeps what it says before any script runs.
const showOutside = (): void => void loadOwnWords(startLanguage()).then(() => root.render(<Outside />));
const showPane = (): void =>
  root.render(
    <Pane
      cards={galleryCards()}
      parts={parts}
      workbook={workbook}
      startAnalyst={startAnalyst}
      startDecider={startDecider}
      loadTexts={loadTexts}
      loadWords={loadWords}
      today={today}
    />,
  );

const waiting = setTimeout(showOutside, patience);
officeReady()
  .then(async () => {
    if (!insideExcel()) return showOutside();
    await loadWords(startLanguage());
    showPane();
  })
  .catch(showOutside)
  .finally(() => clearTimeout(waiting));

/** The user's own date, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
