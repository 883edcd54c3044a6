// What changes while a calculation stands still.
import { ICommandService } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { openForAll } from './open';

const opened = openForAll();

/** Holds the next calculation as soon as it is about to compute, as who edits a cell does. */
function held(): Promise<void> {
  const { calculation } = opened.book.grid;
  return new Promise((resolve) => {
    const listening = opened.book.grid.service(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { stageInfo?: { stage: FormulaExecuteStageType } | null };
      if (stageInfo?.stage !== FormulaExecuteStageType.START_CALCULATION) return;
      listening.dispose();
      calculation.hold();
      resolve();
    });
  });
}

test('of formulas typed one after the other, each while the one before is computed, none is lost or an error', async () => {
  const { book } = opened;
  const begun = held();
  const stopped = new Promise<void>((resolve) =>
    book.grid.service(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id) resolve();
    }),
  );
  book.type('A1', '=MIN(3,4)');
  book.type('A2', '=A1+1');
  await begun;
  book.type('A3', '=MIN(5,6)');
  await stopped;
  book.grid.calculation.release();
  await book.settle();
  expect(['A1', 'A2', 'A3'].map((address) => book.value(address))).toEqual([3, 4, 5]);
});

test('what is read as soon as a formula is typed has its value, also where the one before is still computed', async () => {
  const { book } = opened;
  const begun = held();
  book.type('B1', '=MIN(3,4)');
  await begun;
  book.grid.calculation.release();
  book.type('B2', '=MIN(5,6)');
  await book.settle();
  expect(['B1', 'B2'].map((address) => book.value(address))).toEqual([3, 5]);
});

test('a formula that is typed while the cells of the one before are still looked for has its value, too', async () => {
  const { book } = opened;
  const { calculation } = book.grid;
  const commands = book.grid.service(ICommandService);
  const next = (...ids: string[]) =>
    new Promise<void>((resolve) => {
      const listening = commands.onCommandExecuted(({ id }) => {
        if (!ids.includes(id)) return;
        listening.dispose();
        resolve();
      });
    });
  calculation.hold();
  const begun = next(SetFormulaCalculationStartMutation.id);
  book.type('C1', '=MIN(3,4)');
  await begun;
  const noticed = next(SetFormulaCalculationStartMutation.id, SetFormulaCalculationStopMutation.id);
  book.type('C2', '=MIN(5,6)');
  await noticed;
  calculation.release();
  await book.settle();
  expect(['C1', 'C2'].map((address) => book.value(address))).toEqual([3, 5]);
});
