// What the analysing thread does with the pane's questions, one after another.
import { analyse, OrdersReader, report, type Analysis, type Findings, type Orders } from '../../analysis';
import { withPayback } from '../../analysis/payback';
import { fillPlan } from '../../analysis/fill-plan';
import { namesFound } from '../../analysis/names-found';
import type { Language } from '../../locales/language';
import type { WorkbookPlan } from '../../plan';
import type { ReportRows } from '../../analysis/report-back';
import { chunkOf, FileFailure, openFile, plainRows, type FileTable } from '../../sources';
import type { Message, Question, Questions } from './messages';

/** So many cells pass at once: the pane takes one message apart in a few milliseconds. */
const cellsPerMessage = 10_000;

export class AnalystThread {
  #reader: OrdersReader | undefined;
  #file: FileTable | undefined;
  #orders: Orders | undefined;
  #analysis: Analysis | undefined;
  #plan: WorkbookPlan | undefined;
  #result: ReportRows | undefined;
  readonly #progress = (step: Extract<Message, { kind: 'step' }>['step'], share: number): void =>
    this.send({ kind: 'step', step, share });
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly send: (message: Message) => void,
    /** Makes the words of the sheets ready. */
    private readonly loadWords: (language: Language) => Promise<void>,
  ) {}

  receive(question: Question): void {
    this.#last = this.#last.then(async () => {
      const { id } = question;
      try {
        this.send({ kind: 'answer', id, answer: await this.#answer(question) });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const reason = error instanceof FileFailure ? { reason: error.reason } : {};
        this.send({ kind: 'failure', id, message, ...reason });
      }
    });
  }

  async #answer(question: Question): Promise<Questions[keyof Questions]['answer']> {
    switch (question.kind) {
      case 'begin':
        this.#reader = new OrdersReader(question.asked.rows);
        this.#orders = this.#analysis = this.#plan = undefined;
        return null;
      case 'read':
        if (!this.#reader) throw new Error('rows came before the beginning of a table');
        this.#reader.read(question.asked);
        return null;
      case 'open': {
        const { file, ...options } = question.asked;
        this.#file = await openFile(file, options);
        const { read: _, ...view } = this.#file;
        return view;
      }
      case 'readFile': {
        if (!this.#file) throw new Error('no file is open');
        const { rowCount, fromText, read } = this.#file;
        const reader = new OrdersReader(rowCount, { fromText });
        let rows = 0;
        for await (const piece of read()) {
          reader.read(chunkOf(piece, question.asked));
          rows += piece.count;
          this.send({ kind: 'rows', rows, share: piece.share });
        }
        this.#reader = reader;
        return null;
      }
      case 'summary':
        if (!this.#reader) throw new Error('there is no table to end');
        this.#orders = this.#reader.finish(question.asked);
        return this.#orders.summary;
      case 'fill':
        if (!this.#orders) throw new Error('the table is not read to its end');
        return fillPlan(this.#orders, question.asked.model, question.asked.until);
      case 'analyse': {
        if (!this.#orders) throw new Error('the table is not read to its end');
        const progress = this.#progress;
        const { options, spend } = question.asked;
        const found = analyse(this.#orders, options, { progress });
        if (!found) throw new Error('the analysis was stopped');
        this.#analysis = withPayback(found, spend);
        return { ...findingsOf(this.#analysis), ...namesFound(this.#orders) };
      }
      case 'takeResult': {
        const { text, file = text === undefined ? undefined : new Blob([text]), rows } = question.asked;
        const { ReportRows } = await import('../../analysis/report-back');
        this.#result ??= new ReportRows();
        if (rows) this.#result.add(rows);
        if (file) for await (const piece of plainRows(file)) this.#result.add(piece);
        return this.#result.state();
      }
      case 'analyseResult': {
        const progress = this.#progress;
        const found = await this.#result?.analyse({ progress });
        if (!found) throw new Error('there is no result to analyse');
        this.#analysis = found;
        return findingsOf(found);
      }
      case 'report': {
        if (!this.#analysis) throw new Error('there is no analysis to report');
        const { source, options, language, taken } = question.asked;
        await this.loadWords(language);
        this.#plan = report(this.#analysis, source, options, language, taken);
        return withoutCells(this.#plan);
      }
      case 'rows': {
        const { sheet, block, from } = question.asked;
        const cells = this.#plan?.sheets[sheet]?.contents[block]?.cells ?? [];
        return cells.slice(from, from + Math.max(1, Math.floor(cellsPerMessage / (cells[0]?.length ?? 1))));
      }
    }
  }
}

/** The blocks keep their places; their cells are asked for one by one. */
function withoutCells(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      contents: sheet.contents.map((block) => ({ ...block, cells: [] })),
    })),
  };
}

function findingsOf({ summary, cohorts, retention, options }: Analysis): Findings {
  const average = retention?.made ? retention.observed : cohorts?.made ? cohorts.all.average : undefined;
  const nextPeriod = average?.rates[1];
  return {
    customers: summary.customers,
    orders: summary.used,
    firstDay: summary.firstDay,
    lastDay: summary.lastDay,
    period: options.period,
    ...(nextPeriod === undefined ? {} : { nextPeriod }),
  };
}
