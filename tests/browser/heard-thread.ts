// What the pane asks of the thread that decides, and what that answers, overheard in the browser.
import type { Page } from 'playwright-core';
import type { Outcome, Run } from '../../src/taskpane/decide/messages';
import { frameOf } from './screens';

type RunOf<Tool extends Run['tool']> = Extract<Run, { tool: Tool }>;
type ResultOf<Tool extends Run['tool']> = Extract<Outcome, { tool: Tool }>['result'];

interface Message {
  readonly question?: { readonly id: number; readonly kind: string; readonly asked: { readonly run: Run } };
  readonly answered?: { readonly id: number; readonly answer?: Outcome };
}

/** Loads the page once more, with ears. */
export async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(self, { heard });
    self.Worker = class extends Worker {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, options);
        this.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      }
      override postMessage(message: unknown): void {
        heard.push(JSON.stringify(message));
        super.postMessage(message);
      }
    };
  });
  await page.reload();
}

/** The last question of a tool, and its answer. */
export async function lastRun<Tool extends Run['tool']>(
  page: Page,
  tool: Tool,
): Promise<{ readonly asked: RunOf<Tool>; readonly result: ResultOf<Tool> }> {
  const frame = await frameOf({ page });
  const messages = await frame.evaluate(() => (self as unknown as { readonly heard: readonly string[] }).heard);
  // The last one first.
  const all = messages.map((text) => JSON.parse(text) as Message).reverse();
  const question = all.find(({ question: one }) => one?.kind === 'run' && one.asked.run.tool === tool)?.question;
  const answer = all.find(({ answered }) => answered !== undefined && answered.id === question?.id)?.answered?.answer;
  if (!question || !answer) throw new Error(`nothing was heard of ${tool}`);
  return { asked: question.asked.run as RunOf<Tool>, result: answer.result as ResultOf<Tool> };
}
