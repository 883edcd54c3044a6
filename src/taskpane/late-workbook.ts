// The workbook beside the pane. Opening the pane asks it for the models that it holds and looks for what was left unfinished;
// all else is asked once somebody has chosen something, and comes with the part of the pane in which they choose it.
import { listModels, removeUnfinished, watchNameErrors } from '../excel';
import { Part } from './part';
import type { Workbook } from './workbook';

export const excelPart = new Part(() => import(/* webpackChunkName: 'excel' */ '../excel'));

type Excel = Awaited<ReturnType<typeof excelPart.load>>;

/** A function of the part, which is loaded when it is called. */
function later<Args extends unknown[], Result>(
  pick: (excel: Excel) => (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => pick(await excelPart.load())(...args);
}

export const workbook: Workbook = {
  listModels,
  removeUnfinished,
  watchNameErrors,
  createModel: later(({ createModel }) => createModel),
  removeModel: later(({ removeModel }) => removeModel),
  readOlder: later(({ readOlder }) => readOlder),
  readTyped: later(({ readTyped }) => readTyped),
  goTo: later(({ goTo }) => goTo),
  insertFormula: later(({ insertFormula }) => insertFormula),
  selectedCell: later(({ selectedCell }) => selectedCell),
  readReferences: later(({ readReferences }) => readReferences),
  selectedTable: later(({ selectedTable }) => selectedTable),
  tableAt: later(({ tableAt }) => tableAt),
  watchTable: later(({ watchTable }) => watchTable),
  writeTable: async (table) =>
    (await import(/* webpackChunkName: 'analyse' */ '../excel/write-table')).writeTable(table),
  createAnalysis: later(({ createAnalysis }) => createAnalysis),
  refreshAnalysis: later(({ refreshAnalysis }) => refreshAnalysis),
  removeAnalysis: later(({ removeAnalysis }) => removeAnalysis),
  listAnalyses: later(({ listAnalyses }) => listAnalyses),
  readColumns: async function* (...args) {
    const { readColumns } = await excelPart.load();
    yield* readColumns(...args);
  },
  watchCells: (changed) => {
    let stop: (() => void) | undefined;
    let stopped = false;
    excelPart.load().then(
      ({ watchCells }) => {
        if (!stopped) stop = watchCells(changed);
      },
      // Whoever asks for cells is told.
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  },
};
